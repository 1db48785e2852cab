"""Problems as data, and the block of text that shows one."""

from __future__ import annotations

import dataclasses
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.problem import (
    FRAME_WIDTH,
    LONGEST_LINE,
    LONGEST_WORD,
    Problem,
    did_you_mean,
    frame,
    to_plain,
    visible,
)

ANY_TEXT = st.text(st.characters(exclude_categories=()))


def problem(source_line: str = "", column: int = 0, end_column: int = 0, **more: str) -> Problem:
    line = 7 if column else 0
    return Problem("error", "Y001", "the message", "a.yaml", line, column, end_column, source_line=source_line, **more)


def safe(text: str) -> bool:
    """Nothing in the text moves the cursor, changes the terminal or the direction of writing."""
    return not any(
        unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
        or unicodedata.bidirectional(character) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
        or character in "\u200e\u200f\u061c"
        for character in text
    )


def test_frame_shows_place_message_line_expectation_and_hint() -> None:
    shown = frame(problem("    kind: serch", 11, 16, expected="a kind of fact", hint="search"))
    assert shown == (
        "error Y001 a.yaml:7:11  the message\n"
        "  7 |     kind: serch\n"
        "    |           ^^^^^\n"
        "expected: a kind of fact\n"
        "did you mean search?"
    )


@pytest.mark.parametrize(
    ("given_problem", "expected"),
    [
        (problem(), "error Y001 a.yaml  the message"),
        (problem("   ", 1, 2), "error Y001 a.yaml:7:1  the message"),
        (Problem("warning", "C004", "odd"), "warning C004  odd"),
    ],
    ids=["no position", "blank line", "no path"],
)
def test_frame_leaves_out_what_there_is_not(given_problem: Problem, expected: str) -> None:
    assert frame(given_problem) == expected


@pytest.mark.parametrize(
    ("line", "column", "end_column", "above", "carets"),
    [
        ("a: b", 4, 5, "a: b", "   ^"),
        ("a: b", 4, 0, "a: b", "   ^"),
        ("a: b", 5, 5, "a: b", "    ^"),
        ("a: b", 99, 120, "a: b", "    ^"),
        ("a: b", 1, 99, "a: b", "^^^^"),
        ("\ta: b", 5, 6, "    a: b", "       ^"),
        ("\ta", 1, 2, "    a", "^^^^"),
        ("日本: x", 5, 6, "日本: x", "      ^"),
        ("日本: x", 1, 3, "日本: x", "^^^^"),
        ("e\u0301: x", 5, 6, "e\u0301: x", "   ^"),
        ("a\x1b[0m: x", 8, 9, "a\\x1b[0m: x", "          ^"),
        ("\u202ea: x", 5, 6, "\\u202ea: x", "         ^"),
    ],
)
def test_carets_stand_under_the_columns(line: str, column: int, end_column: int, above: str, carets: str) -> None:
    _, source, under = frame(problem(line, column, end_column)).split("\n")
    assert source == "  7 | " + above
    assert under == "    | " + carets


@pytest.mark.parametrize("column", [1, 40, 49, 50, 51, 52, 99, 100, 101, 150, 1000, 4950, 4951, 4999, 5000])
def test_a_long_line_is_cut_around_the_column(column: int) -> None:
    line = "".join(chr(0x100 + number % 80) for number in range(5000))
    _, source, under = frame(problem(line, column, column + 1)).split("\n")
    assert source[under.index("^")] == line[column - 1]
    assert under.count("^") == 1
    assert len(source) <= FRAME_WIDTH + len("  7 | ......")
    assert ("..." in source[:9]) == (column > 51)
    assert source.endswith("...") == (column <= 4950)


def test_a_line_that_fits_is_not_cut() -> None:
    line = "a: " + "x" * (FRAME_WIDTH - 3)
    assert line in frame(problem(line, FRAME_WIDTH, FRAME_WIDTH + 1))
    assert line + "y" not in frame(problem(line + "y", FRAME_WIDTH, FRAME_WIDTH + 1))


@given(ANY_TEXT, ANY_TEXT, st.integers(0, 300), st.integers(0, 300))
def test_frame_never_raises_and_is_safe_for_a_terminal(line: str, other: str, column: int, end: int) -> None:
    shown = frame(Problem("error", "Y001", other, other, 3, column, end, line, other, other))
    assert all(safe(row) for row in shown.split("\n"))
    if line.strip():
        assert set(shown.split("\n")[2].strip()) <= set("| ^")
    assert shown.encode("utf-8").decode("utf-8") == shown


@given(ANY_TEXT)
def test_visible_text_is_safe_and_stays_so(text: str) -> None:
    shown = visible(text)
    assert safe(shown)
    assert visible(shown) == shown
    assert visible(text, newlines=True).replace("\n", "\\n").replace("\t", "\\t") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain Café 日本 \U0001f600 عربي", "plain Café 日本 \U0001f600 عربي"),
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("a\tb\nc\rd", "a\\tb\\nc\\rd"),
        ("\x7f\x85\x9b", "\\x7f\\x85\\x9b"),
        ("abc\u202ecba\u2066x", "abc\\u202ecba\\u2066x"),
        ("\ufeff\u2028\ud800", "\\ufeff\\u2028\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_visible_escapes(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_visible_keeps_line_feeds_and_tabs_when_asked() -> None:
    assert visible("a\tb\nc\x1b\r", newlines=True) == "a\tb\nc\\x1b\\r"


@pytest.mark.parametrize(
    ("word", "candidates", "near"),
    [
        ("serch", ["search", "arrest"], "search"),
        ("Search-Home", ["search_home"], "search_home"),
        ("searchhome", {"search-home": 1, "search-office": 2}, "search-home"),
        ("zebra", ["search", "arrest"], ""),
        ("", ["search"], ""),
        ("search", [], ""),
        ("a" * (LONGEST_WORD + 1), ["a" * (LONGEST_WORD + 1)], ""),
        ("a" * LONGEST_WORD, ["a" * LONGEST_WORD], "a" * LONGEST_WORD),
        ("b", {"a", "B", "c"}, "B"),
    ],
)
def test_did_you_mean(word: str, candidates: list[str], near: str) -> None:
    assert did_you_mean(word, candidates) == near


@given(st.text(max_size=8), st.lists(st.text(max_size=8)))
def test_did_you_mean_names_a_candidate_and_does_not_depend_on_their_order(word: str, words: list[str]) -> None:
    near = did_you_mean(word, words)
    assert near == "" or near in words
    assert did_you_mean(word, reversed(words)) == near


def test_problems_sort_by_path_line_column_and_code() -> None:
    places = [("a", 1, 9, "Y2"), ("a", 2, 1, "Y1"), ("a", 2, 3, "Y1"), ("a", 2, 3, "Y2"), ("a", 10, 1, "Y0")]
    places.append(("b", 0, 0, "Y0"))
    problems = [Problem("error", code, "", path, line, column) for path, line, column, code in places]
    backwards = list(reversed(problems))
    assert sorted(backwards) == problems
    assert not any(one < one for one in problems)


def test_a_problem_is_a_value() -> None:
    one = problem("a", 1, 2)
    assert one == problem("a", 1, 2)
    assert len({one, problem("a", 1, 2), problem("a", 1, 3)}) == 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.code = "Y002"  # type: ignore[misc]


def test_to_plain_has_every_field() -> None:
    plain = to_plain(problem("a: b", 4, 5, expected="x", hint="y"))
    assert plain == {
        "severity": "error",
        "code": "Y001",
        "message": "the message",
        "path": "a.yaml",
        "line": 7,
        "column": 4,
        "end_column": 5,
        "source_line": "a: b",
        "expected": "x",
        "hint": "y",
    }
    assert list(plain) == [entry.name for entry in dataclasses.fields(Problem)]


@given(ANY_TEXT)
def test_to_plain_can_be_written_and_printed(text: str) -> None:
    plain = to_plain(Problem("error", "Y001", text, text, 1, 1, 2, text, text, text))
    written = json.dumps(plain, ensure_ascii=False).encode("utf-8")
    assert json.loads(written) == plain
    assert all(safe(value) for value in plain.values() if isinstance(value, str))


def test_to_plain_does_not_repeat_a_whole_file_of_one_line() -> None:
    assert len(to_plain(problem("x" * 10_000, 1, 2))["source_line"]) == LONGEST_LINE
