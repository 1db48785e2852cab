"""Places as case files write them: which paragraphs they mean, and what a text does not have."""

from __future__ import annotations

import pytest

from engine.model.letter import Letter, Paragraph
from engine.model.marks import mark_of, read_marks, written_marks
from engine.model.places import missing_at, paragraphs_at, place_of, read_place, shifts_at

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


PARTS = Letter(
    tuple(Paragraph(str(n), words) for n, words in enumerate(("Hail", "We write", "He was held", "She waited"), 1)),
    numbered=False,
    parts={"annex 1": "4", "allegations": "3", "introduction": "2"},
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("allegations para. 1", ["3"]),
        ("allegations paras. 1-1", ["3"]),
        ("annex 1 para. 1", ["4"]),
        ("Annex 1, párrafo 1", ["4"]),
        ("абз. 4", ["4"]),
        ("introduction para. 1", ["2"]),
        ("para. 1", ["1"]),
        ("summary para. 1", []),
    ],
)
def test_parts_are_counted_by_themselves(written: str, meant: list[str]) -> None:
    assert [one.label for one in paragraphs_at(PARTS, written)] == meant
    assert missing_at(PARTS, written) == []
    assert [place_of(PARTS, one) for one in paragraphs_at(PARTS, "paras. 1 and 4")] == [
        "para. 1",
        "annex 1 para. 1",
    ]


def test_what_a_part_does_not_have() -> None:
    assert missing_at(PARTS, "allegations para. 3") == [("allegations para. 3", "allegations para. 1")]
    assert missing_at(PARTS, "summary para. 3") == [], "a part that nobody described is not looked up"


def test_a_passage_is_found_by_its_words_and_never_moved_to_a_likely_place() -> None:
    marks = {"arrest": {"para. 2": mark_of("He was HELD."), "para. 3": mark_of("He was freed")}}
    letter = Letter(PARTS.paragraphs, numbered=False, as_read=marks)
    assert [one.label for one in paragraphs_at(letter, "para. 2", "arrest")] == ["3"]
    assert [one.label for one in paragraphs_at(letter, "para. 2", "trial")] == ["2"], "read by another fact"
    assert paragraphs_at(letter, "para. 3", "arrest") == [], "its words are gone"
    assert [tuple(one) for one in shifts_at(letter, "paras. 2-3", "arrest")] == [
        ("para. 2", "para. 3"),
        ("para. 3", ""),
    ]
    twice = Letter((*letter.paragraphs, Paragraph("5", "he was held")), numbered=False, as_read=marks)
    assert [one.now for one in shifts_at(twice, "para. 2", "arrest")] == [""], "which of the two is not known"


def test_a_paragraph_beyond_the_end_is_found_where_its_words_are() -> None:
    letter = Letter(PARTS.paragraphs, numbered=False, as_read={"arrest": {"para. 9": mark_of("he was held")}})
    assert [one.label for one in paragraphs_at(letter, "para. 9", "arrest")] == ["3"]
    assert missing_at(letter, "para. 9", "arrest") == []
    assert missing_at(letter, "para. 9") == [("para. 9", "para. 4")]


def test_marks_are_written_and_read_back() -> None:
    marks = {"arrest": {"para. 2.1": mark_of("a"), "annex para. 3": mark_of("b")}, "~": {"para. 1": mark_of("c")}}
    assert read_marks(written_marks(marks)) == marks
    assert read_marks("arrest para. 2; nonsense") == {}
