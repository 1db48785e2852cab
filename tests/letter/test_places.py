"""Places as case files write them: which paragraphs they mean, and what a text does not have."""

from __future__ import annotations

import pytest

from engine.model.letter import Letter, Paragraph
from engine.model.places import missing_at, paragraphs_at, read_place

LETTER = Letter(
    tuple(Paragraph(label, label, page) for label, page in (("1", 1), ("2.1", 1), ("2.1+1", 1), ("2.2", 2), ("3", 2))),
    numbered=True,
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("para. 1", ["1"]),
        ("paras. 2.1 and 3", ["2.1", "2.1+1", "3"]),
        ("paras 1-2.1", ["1", "2.1", "2.1+1"]),
        ("para. 2", ["2.1", "2.1+1", "2.2"]),
        ("§ 3", ["3"]),
        ("p. 2", ["2.2", "3"]),
        ("p. 1, para. 3", ["3"]),
        ("annex", []),
        ("", []),
    ],
)
def test_what_a_place_means(written: str, meant: list[str]) -> None:
    assert [one.label for one in paragraphs_at(LETTER, written)] == meant


@pytest.mark.parametrize(
    ("written", "missing"),
    [
        ("para. 2", []),
        ("para. 9", [("para. 9", "para. 3")]),
        ("paras. 2.3-2.4", [("para. 2.3", "para. 2.2"), ("para. 2.4", "para. 2.2")]),
        ("p. 7", [("p. 7", "p. 2")]),
        ("annex, footnote 3", []),
    ],
)
def test_what_a_text_does_not_have(written: str, missing: list[tuple[str, str]]) -> None:
    assert [tuple(one) for one in missing_at(LETTER, written)] == missing


def test_pages_are_not_looked_up_where_a_format_has_none() -> None:
    assert missing_at(Letter((Paragraph("1", "words"),), numbered=False), "p. 40") == []


def test_words_that_are_no_place_are_left() -> None:
    assert not read_place("footnote 3").plain
    assert read_place("pp. 3-4 and 6").pages == (("3", "4"), ("6", "6"))
