"""The grammar of the filter."""

from __future__ import annotations

import pytest

from tui.everything import Query
from tui.filter import Subject, read_filter

HEARING = Subject(
    "A closed hearing of Zarina",
    status="engaged",
    pins=("iccpr:14(1)", "ccpr-gc-32:28"),
    sources=("AL TJK 9/2025, p. 3", "Witness A"),
    first="2025-01-28",
    last="2025-02-05",
)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "hearing",
        "HEARING closed",
        "!search",
        "article:14",
        "article:14(1)",
        "gc:32",
        "is:engaged",
        "!is:not",
        "date:2025",
        "date:2024..2025",
        "date:2025..",
        "date:..2025",
        "date:2025-02",
        'source:"witness a"',
        '"closed hearing"',
        "closed !open article:14 gc:32",
        "nonsense:",
        "!",
    ],
)
def test_what_matches(written: str) -> None:
    assert read_filter(written).matches(HEARING) is (written != "nonsense:")


@pytest.mark.parametrize(
    "written",
    [
        "search",
        "!hearing",
        "article:1",
        "article:17",
        "gc:3",
        "is:not",
        "is:what",
        "date:2024",
        "date:2026..",
        "date:x",
        'source:"witness b"',
        "hearing search",
    ],
)
def test_what_does_not_match(written: str) -> None:
    assert not read_filter(written).matches(HEARING)


def test_an_undated_row_has_no_date() -> None:
    assert not read_filter("date:2025").matches(Subject("undated"))
    assert read_filter("!date:2025").matches(Subject("undated"))


def test_a_place_is_that_paragraph_and_not_one_that_begins_alike() -> None:
    tenth = Subject("x", sources=("allegations para. 10",))
    assert read_filter('source:"allegations para. 10"').matches(tenth)
    assert not read_filter('source:"allegations para. 1"').matches(tenth)


@pytest.mark.parametrize("written", ["Хакимова", "Khakimova", "police-station"])
def test_words_in_another_script_and_values_with_hyphens_are_found(written: str) -> None:
    row = Subject("Khakimova was held in a police-station")
    assert read_filter(written).matches(row)
    assert not read_filter("Каримова").matches(row)


@pytest.mark.parametrize("written", ["Khakimova", "Хакимова", "Muller", "müller"])
def test_a_name_in_another_script_is_found_as_it_is_typed(written: str) -> None:
    assert read_filter(written).matches(Subject("Зарина Хакимова und Jürgen Müller"))
    assert Query.of(written).rank("зарина хакимова und jürgen müller") == 0
    assert Query.of(written).rank("someone else") is None


def test_a_pin_is_that_paragraph_and_not_one_that_begins_alike() -> None:
    third, thirtieth = Subject("x", pins=("house-rules:3",)), Subject("x", pins=("house-rules:30",))
    assert read_filter("house-rules:3").matches(third)
    assert not read_filter("house-rules:3").matches(thirtieth)
    assert read_filter("house-rules:9").matches(Subject("x", pins=("house-rules:9(1)",)))
