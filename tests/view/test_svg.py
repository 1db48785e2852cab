"""Text in drawings: wrapped so that it fits, and nothing of a case file acts as markup or control."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.view.page import page
from engine.view.page import shown as html
from engine.view.palette import DARK, LIGHT, PRINTED
from engine.view.svg import drawing, text_lines, text_width, wrap
from tests.view.drawn import page_text, read_svg, svg_text

HOSTILE = "</text><script>alert(1)</script> & \"quoted\" 'too' ]]> \x1b[31m\u202e"


@given(st.text(alphabet="aiW .-_Жя漢é", min_size=1, max_size=120), st.floats(40, 300))
@settings(max_examples=100, deadline=None)
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, width: float) -> None:
    lines = wrap(text, width, 12)
    assert all(text_width(line, 12) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_long_word_is_broken_after_a_hyphen_where_it_has_one() -> None:
    assert wrap("pressure-to-resign-from-office", 110, 12)[0].endswith("-")
    assert wrap("", 100, 12) == [""]


def test_wide_letters_need_more_room() -> None:
    assert text_width("WWW", 12) > text_width("iii", 12) * 2
    assert text_width("abc", 12, bold=True) > text_width("abc", 12)
    assert text_width("漢字", 12) >= 24
    assert text_width("e\u0301", 12) == text_width("e", 12)


def test_a_drawing_is_well_formed_whatever_its_words() -> None:
    body = [text_lines(wrap(HOSTILE, 200, 12), 0, 20, 12)]
    text = drawing(300, 100, HOSTILE, HOSTILE + "\nsecond line", body)
    root = read_svg(text)
    assert "<script" not in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert [child.tag.rpartition("}")[2] for child in root][:2] == ["title", "desc"]
    assert root.get("role") == "img"
    assert "\\x1b[31m\\u202e" in svg_text(text)


def test_a_page_is_well_formed_whatever_its_words() -> None:
    text = page(HOSTILE, [f"<h1>{html(HOSTILE)}</h1>"], closing=HOSTILE)
    assert "<script" not in text
    assert "\x1b" not in text
    assert page_text(text).count("alert(1)") == 2
    assert text.startswith("<!DOCTYPE html>")
    assert "default-src &#x27;none&#x27;" in text


def test_light_dark_and_paper_have_the_same_colours_to_give() -> None:
    assert set(LIGHT) == set(DARK) == set(PRINTED)


@pytest.mark.parametrize("colours", [LIGHT, DARK, PRINTED], ids=["light", "dark", "paper"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [("ink", "paper"), ("soft", "paper"), ("strong", "paper"), ("ink", "fill"), ("ink", "strong-fill"),
     ("ink", "open-fill"), ("open", "paper")],
)  # fmt: skip
def test_words_stand_out_enough(colours: dict[str, str], ink: str, ground: str) -> None:
    """At least 4.5 to 1, as the Web Content Accessibility Guidelines ask of text."""
    one, other = sorted((_luminance(colours[ink]), _luminance(colours[ground])))
    assert (other + 0.05) / (one + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
