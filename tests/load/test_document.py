"""Reading YAML: what becomes of every value, where it stands, and what is refused.

Most tests run with both parsers of PyYAML, the compiled one and the one that stands in for it.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.load.document import Document, parse_document, read_document
from engine.load.strict_yaml import events as module
from engine.load.strict_yaml.limits import (
    CODES,
    MAX_BYTES,
    MAX_CHARACTERS,
    MAX_DEPTH,
    MAX_PROBLEMS,
    MAX_SCALAR,
)
from engine.load.strict_yaml.places import Position
from engine.model.problem import Problem, frame, to_plain

CASE = """\
# A comment.
case: al-tjk-1-2025
people:
  khakimova: {name: "Rukhshona Khakimova", roles: [journalist, lawyer]}
  counsel:
facts:
  - id: search-home
    date: 2024-07-16
    note: >
      folded
      text
    count: 12
  - [a, 'b c']
"""


@pytest.fixture(params=["compiled", "pure"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    parsers = {"compiled": yaml.CSafeLoader, "pure": yaml.SafeLoader}
    monkeypatch.setattr(module, "PARSER", parsers[request.param])


def data_of(text: str) -> Any:
    """The data of a text that must have no problems."""
    document, problems = parse_document(text, "t.yaml")
    assert problems == []
    assert document is not None
    return document.data


def places(problems: list[Problem]) -> list[tuple[str, int, int]]:
    return [(problem.code, problem.line, problem.column) for problem in problems]


def found_in(text: str | bytes) -> list[tuple[str, int, int]]:
    """Code, line and column of each problem of a text."""
    return places(parse_document(text, "t.yaml")[1])


def check(document: Document | None, problems: list[Problem]) -> None:
    """What holds of any answer, whatever the file."""
    assert document is not None or problems
    assert problems == sorted(problems)
    for problem in problems:
        assert problem.code in CODES
        assert (
            problem.severity == ("warning" if problem.code in ("Y030", "Y032") else "error") or problem.code == "Y031"
        )
        assert (problem.line == 0) == (problem.column == 0)
        if problem.line:
            assert problem.end_column == 0 or problem.end_column >= problem.column
        assert not re.search(r"[^\n\x20-\x7e\xa0-\U0010ffff]|[\u202a-\u202e\u2066-\u2069]", frame(problem))
        json.dumps(to_plain(problem), ensure_ascii=False).encode("utf-8")


# Values


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("0", 0),
        ("7", 7),
        ("-12", -12),
        ("-0", 0),
        ("123456789012345", 123456789012345),
        ("-123456789012345", -123456789012345),
        ("null", None),
        ("~", None),
        ("", None),
        ("# only a comment", None),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("true", "true"),
        ("False", "False"),
        ("Null", "Null"),
        ("2024-07-16", "2024-07-16"),
        ("2024-05-25/..", "2024-05-25/.."),
        ("2024-05-25~", "2024-05-25~"),
        ("2024-07-16 10:30:00", "2024-07-16 10:30:00"),
        ("11:30", "11:30"),
        ("0x10", "0x10"),
        ("0b1", "0b1"),
        ("0o7", "0o7"),
        ("1_000", "1_000"),
        ("010", "010"),
        ("+5", "+5"),
        ("--5", "--5"),
        ("-", None),
        ("٣", "٣"),
        ("14(3)(b)", "14(3)(b)"),
        ("1.2.3", "1.2.3"),
        ("14.1a", "14.1a"),
        ("e5", "e5"),
        ("1e", "1e"),
        (".", "."),
        ("..", ".."),
        (".info", ".info"),
        ("=", "="),
        ('"14.1"', "14.1"),
        ("'14'", "14"),
        ('""', ""),
        ("'~'", "~"),
        ('"a\\tb\\n\\u263a"', "a\tb\n☺"),
        ("iccpr:17", "iccpr:17"),
        ("letter, p. 2", "letter, p. 2"),
        ("a#b", "a#b"),
        ("a # comment", "a"),
    ],
)
def test_only_whole_numbers_and_nothing_are_not_text(written: str, value: Any) -> None:
    if written == "-":
        assert data_of("-") == [None]
        return
    for text, data in ((f"key: {written}", {"key": value}), (f"- {written}", [value])):
        found = data_of(text)
        assert found == data
        assert type(found["key" if isinstance(found, dict) else 0]) is type(value)


@pytest.mark.usefixtures("either_parser")
def test_a_case() -> None:
    assert data_of(CASE) == {
        "case": "al-tjk-1-2025",
        "people": {
            "khakimova": {"name": "Rukhshona Khakimova", "roles": ["journalist", "lawyer"]},
            "counsel": None,
        },
        "facts": [
            {"id": "search-home", "date": "2024-07-16", "note": "folded text\n", "count": 12},
            ["a", "b c"],
        ],
    }


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("yes: 1\nno: 2\non: 3", {"yes": 1, "no": 2, "on": 3}),
        ("2024-07-16: x", {"2024-07-16": "x"}),
        ('"1": x\n"": y\n"<<": z', {"1": "x", "": "y", "<<": "z"}),
        ("? a\n: b", {"a": "b"}),
        ("a: {}\nb: []", {"a": {}, "b": []}),
        ("{a: , b: 1}", {"a": None, "b": 1}),
        ("{a:\n  , b: 1}", {"a": None, "b": 1}),
        ("[a: b, c]", [{"a": "b"}, "c"]),
        ("---\na: 1\n...\n", {"a": 1}),
        ("\ufeffa: 1", {"a": 1}),
        ("a: 1\r\nb: 2\rc: 3", {"a": 1, "b": 2, "c": 3}),
        ("e\u0301: 1\n\u00e9: 2", {"e\u0301": 1, "\u00e9": 2}),
        ("م: اسم\u200c\n\U0001f600: 日本", {"م": "اسم\u200c", "\U0001f600": "日本"}),
        ("just text", "just text"),
        ("a: |\n  100%\n  % of it\n", {"a": "100%\n% of it\n"}),
        ("a: 'x\n% y'\n", {"a": "x % y"}),
    ],
)
def test_structure(text: str, data: Any) -> None:
    assert data_of(text) == data


WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff\ufffe\uffff"))
PLAIN = st.recursive(
    st.none() | st.integers(-(10**14), 10**14) | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=25,
)


def paths(data: Any, keys: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Every value of a document under its path."""
    yield keys, data
    if isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from paths(value, (*keys, key))


@given(PLAIN.filter(lambda data: data is not None), st.sampled_from([None, 2]))
@example({"a": {}, "": []}, None)
def test_json_is_read_back_and_every_value_found_in_the_text(data: Any, indent: int | None) -> None:
    document, problems = parse_document(json.dumps(data, ensure_ascii=False, indent=indent), "t.yaml")
    assert problems == []
    assert document is not None
    assert document.data == data
    for keys, value in paths(data):
        if not isinstance(value, dict | list):
            line, column, end_column = document.at(keys)
            assert document.lines[line - 1][column - 1 : end_column - 1] == json.dumps(value, ensure_ascii=False)
        if keys and isinstance(keys[-1], str):
            line, column, end_column = document.key_at(keys)
            assert document.lines[line - 1][column - 1 : end_column - 1] == json.dumps(keys[-1], ensure_ascii=False)


# Positions


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    ("keys", "at", "text", "key_at", "key"),
    [
        ((), (2, 1), "case: al-tjk-1-2025", (2, 1), "case: al-tjk-1-2025"),
        (("case",), (2, 7), "al-tjk-1-2025", (2, 1), "case"),
        (("people", "khakimova", "name"), (4, 21), '"Rukhshona Khakimova"', (4, 15), "name"),
        (("people", "khakimova", "roles"), (4, 51), "[journalist, lawyer]", (4, 44), "roles"),
        (("people", "khakimova", "roles", 1), (4, 64), "lawyer", (4, 64), "lawyer"),
        (("people", "counsel"), (5, 11), "", (5, 3), "counsel"),
        (("facts",), (7, 3), "- id: search-home", (6, 1), "facts"),
        (("facts", 0), (7, 5), "id: search-home", (7, 5), "id: search-home"),
        (("facts", 0, "date"), (8, 11), "2024-07-16", (8, 5), "date"),
        (("facts", 0, "note"), (9, 11), ">", (9, 5), "note"),
        (("facts", 1, 1), (13, 9), "'b c'", (13, 9), "'b c'"),
        (("facts", 0, "absent"), (7, 5), "id: search-home", (7, 5), "id: search-home"),
        (("facts", 7, "date"), (7, 3), "- id: search-home", (6, 1), "facts"),
        (("facts", -1), (7, 3), "- id: search-home", (6, 1), "facts"),
        (("facts", "0"), (7, 3), "- id: search-home", (6, 1), "facts"),
        (("case", "x", 3), (2, 7), "al-tjk-1-2025", (2, 1), "case"),
        ((0,), (2, 1), "case: al-tjk-1-2025", (2, 1), "case: al-tjk-1-2025"),
        (("absent",), (2, 1), "case: al-tjk-1-2025", (2, 1), "case: al-tjk-1-2025"),
    ],
)
def test_positions(
    keys: tuple[str | int, ...], at: tuple[int, int], text: str, key_at: tuple[int, int], key: str
) -> None:
    document, _ = parse_document(CASE, "t.yaml")
    assert document is not None
    for position, place, expected in ((document.at(keys), at, text), (document.key_at(keys), key_at, key)):
        assert position[:2] == place
        assert document.lines[place[0] - 1][place[1] - 1 : position.end_column - 1] == expected


def test_columns_count_characters() -> None:
    for text in ("é日: \U0001f600x", "\ufeffé日: \U0001f600x", b"\xef\xbb\xbf" + "é日: \U0001f600x".encode()):
        document, _ = parse_document(text, "t.yaml")
        assert document is not None
        assert document.at(("é日",)) == Position(1, 5, 7)


def test_a_problem_of_a_document_has_its_place_and_line() -> None:
    document, _ = parse_document(CASE, "t.yaml")
    assert document is not None
    keys = ("facts", 0, "date")
    of_value = document.problem("C001", "odd", keys, expected="a date", hint="x", severity="warning")
    assert of_value == Problem("warning", "C001", "odd", "t.yaml", 8, 11, 21, "    date: 2024-07-16", "a date", "x")
    of_key = document.problem("C001", "odd", keys, key=True)
    assert of_key == Problem("error", "C001", "odd", "t.yaml", 8, 5, 9, "    date: 2024-07-16")


# Refusals

LAUGHS = "a0: &a0 [lol, lol]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 20))

REFUSED: list[tuple[str | bytes, list[tuple[str, int, int]]]] = [
    ("a: 1\nb: 2\na: 3\nb: 4\na: 5\n", [("Y001", 3, 1), ("Y001", 4, 1), ("Y001", 5, 1)]),
    ("x:\n  - {c: 1, c: 2}", [("Y001", 2, 12)]),
    ("a: Case #45 of 2024", [("Y030", 1, 9)]),
    ("a:\n  - b #2\n  - c # a comment\n  - 'd' #e\n", [("Y030", 2, 7)]),
    ("a: {b: Case #45, c: d}", [("Y022", 1, 13)]),
    ("a: b\n\u00a0\u00a0c: d\n", [("Y031", 2, 1)]),
    ("a: b\nc:\u00a0d\ne: f\n", [("Y031", 2, 3)]),
    ("a: b\u00a0\n", [("Y032", 1, 4)]),
    ("'a': 1\na: 2", [("Y001", 2, 1)]),
    ("a: &x 1\nb: *x\n", [("Y002", 1, 4), ("Y002", 2, 4)]),
    ("a: &x [1]\nb: &y {c: 1}\n&z d: 1", [("Y002", 1, 4), ("Y002", 2, 4), ("Y002", 3, 1)]),
    ("a: &x\n  b: 1", [("Y002", 1, 4)]),
    ("*x : 1", [("Y002", 1, 1)]),
    ("a: *nowhere", [("Y002", 1, 4)]),
    ("<<: {a: 1}\nb: 2", [("Y002", 1, 1)]),
    ("a: !!python/object/apply:os.system [x]", [("Y003", 1, 4)]),
    ("a: !foo x\nb: !!binary aGk=\nc: ! x", [("Y003", 1, 4), ("Y003", 2, 4), ("Y003", 3, 4)]),
    ("!!str d: 1", [("Y003", 1, 1)]),
    ("a: !!map\n  b: 1\nc: !!int 3", [("Y003", 1, 4), ("Y003", 3, 4)]),
    ("# note\n\n%YAML 1.2\n---\na: 1", [("Y003", 3, 1)]),
    ("\n%YAML 1.2\n---\na: 1", [("Y003", 2, 1)]),
    ("a: 1\n...\n# note\n%TAG ! x\n---\n", [("Y003", 4, 1)]),
    ("a: 1\n---\nb: 2\n", [("Y004", 2, 1)]),
    ("--- \n---\nb: 2\n---\n", [("Y004", 2, 1)]),
    ("1: x\n-2: x\n~: x\nnull: x", [("Y005", n, 1) for n in (1, 2, 3, 4)]),
    ("14.1: x", [("Y005", 1, 1)]),
    ("? [a, b]\n: 1\n? {c: d}\n: 2", [("Y005", 1, 3), ("Y005", 3, 3)]),
    ("{[a]: 1, {}: 2, b: 3}", [("Y005", 1, 2), ("Y005", 1, 10)]),
    ("a: 1\n: 2", [("Y005", 2, 1)]),
    ("?\n: 2", [("Y005", 1, 2)]),
    ("{: 2}", [("Y005", 1, 2)]),
    ("[a, : 2]", [("Y005", 1, 5)]),
    ("", [("Y006", 1, 1)]),
    (b"\xef\xbb\xbf", [("Y006", 1, 1)]),
    ("\n  \n", [("Y006", 1, 1)]),
    ("# only\n# comments\n", [("Y006", 1, 1)]),
    ("---\n", [("Y006", 1, 1)]),
    ("~", [("Y006", 1, 1)]),
    (b"a: 1\r\nname: \xc3\xa9\xe9t\xe9\nb: 2", [("Y007", 2, 8)]),
    (b"\xef\xbb\xbfab\xff", [("Y007", 1, 3)]),
    (b"a: \xed\xa0\x80", [("Y007", 1, 4)]),
    ("a: 1\n".encode("utf-16"), [("Y007", 1, 1)]),
    ("a: 1\n".encode("utf-16-le"), [("Y007", 1, 1)]),
    ("a: 1\n".encode("utf-16-be"), [("Y007", 1, 1)]),
    ("\ufeffa: 1\n".encode("utf-16-be"), [("Y007", 1, 1)]),
    ("a: 1\nb: x\0y\0\n\nc: \x1b[31m", [("Y008", 2, 5), ("Y008", 4, 4)]),
    ("a: x\x85", [("Y008", 1, 5)]),
    ("a: x\u2028b: y", [("Y008", 1, 5)]),
    ("a: x\ufeff", [("Y008", 1, 5)]),
    ("a: \x7f\x0c\ufffe", [("Y008", 1, 4), ("Y008", 1, 5), ("Y008", 1, 6)]),
    ("a: x\ud800", [("Y008", 1, 5)]),
    ('a: "\\e[31m"\n"\\0": 1', [("Y008", 1, 4), ("Y008", 2, 1)]),
    ("x" * (MAX_BYTES + 1), [("Y009", 0, 0)]),
    ("[" * 100_000, [("Y010", 1, MAX_DEPTH + 1)]),
    ("- " * 100_000, [("Y010", 1, 2 * MAX_DEPTH + 1)]),
    ("{a: " * 50_000, [("Y010", 1, 4 * MAX_DEPTH + 1)]),
    ("\n".join(" " * n + "a:" for n in range(100)), [("Y010", MAX_DEPTH + 1, MAX_DEPTH + 1)]),
    ("[" + "1," * 250_000 + "]", [("Y011", 1, 400_000)]),
    ("a: " + "x" * (MAX_SCALAR + 1), [("Y012", 1, 4)]),
    ("a: " + "9" * (MAX_SCALAR + 1), [("Y012", 1, 4)]),
    ("a: 14.1\nb: -1e5\nc: .5\nd: [.inf, .NaN, 1.]", [("Y014", n, 4) for n in (1, 2, 3)]
     + [("Y014", 4, 5), ("Y014", 4, 11), ("Y014", 4, 17)]),
    ("- +1.5E-3\n- -.INF\n- 0.0", [("Y014", n, 3) for n in (1, 2, 3)]),
    ("a: 1234567890123456\nb: -1234567890123456", [("Y015", 1, 4), ("Y015", 2, 4)]),
    ("{source: letter, p. 2, date: 2024}", [("Y016", 1, 18)]),
    ("{kind:search}", [("Y016", 1, 2)]),
    ("- .5\n" * (MAX_PROBLEMS + 1), [("Y014", n, 3) for n in range(1, MAX_PROBLEMS + 1)]
     + [("Y017", MAX_PROBLEMS + 1, 3)]),
    ("a:\n\tb: 1", [("Y020", 2, 1)]),
    ("a: 1\n  \tb: 2", [("Y020", 2, 3)]),
    ("a: >\n\ttext", [("Y020", 2, 1)]),
    ('a: 1\nb: "x\nc: 2\n', [("Y021", 2, 4)]),
    ("b: 'x\n", [("Y021", 1, 4)]),
    ('b: "x\n---\n', [("Y021", 1, 4)]),
    ('a: "x\nb: "y"\n', [("Y021", 1, 4)]),
    ("a: 'it's'", [("Y021", 1, 8)]),
    ('a: "x" y', [("Y021", 1, 8)]),
    ("a: [1, 2\nb: 3\n", [("Y022", 1, 4)]),
    ("a:\n  - {x: 1\nb: 3\n", [("Y022", 2, 5)]),
    ("a: [1, 2", [("Y022", 1, 4)]),
    ("a: [1, 2}", [("Y022", 1, 4)]),
    ("a: {x: 1 y: 2}", [("Y022", 1, 4)]),
    ("a: ]", [("Y022", 1, 4)]),
    ("a: 1\nnote: he said: go\n", [("Y023", 2, 14)]),
    ("- a: b: c", [("Y023", 1, 7)]),
    ('"a": b: c', [("Y023", 1, 7)]),
    ("a:\n  b: 1\n c: 2\n", [("Y024", 3, 2)]),
    ("a:\n  - b: 1\n   c: 2\n", [("Y024", 3, 4)]),
    ("a: 1\n  b: 2", [("Y024", 2, 3)]),
    ('a: "x"\n  b: 1', [("Y024", 2, 3)]),
    ("a: 1\n- b", [("Y024", 2, 1)]),
    ("- b\na: 1", [("Y024", 2, 1)]),
    ("a: - x", [("Y024", 1, 4)]),
    ("a:1\nb: 2", [("Y025", 1, 2)]),
    ("a: 1\nb:2\nc: 3", [("Y025", 2, 2)]),
    ("a: 1\nbc\n", [("Y025", 2, 1)]),
    ("a: 1\nbc\nd: 2\n", [("Y025", 2, 1)]),
    ("abc\nd: 2\n", [("Y025", 1, 1)]),
    ("a: @x", [("Y026", 1, 4)]),
    ("a: `x`", [("Y026", 1, 4)]),
    ("a: %x", [("Y026", 1, 4)]),
    ("a: * x", [("Y026", 1, 4)]),
    ("a: > 5 days", [("Y026", 1, 4)]),
    ("a: , x", [("Y026", 1, 4)]),
    ('a: "\\xZZ"', [("Y029", 1, 5)]),
    ('a: "\\q"', [("Y029", 1, 5)]),
    ('a: "b\n  \\q"', [("Y029", 2, 3)]),
    ("a: 1\n...\nb\n", [("Y029", 3, 1)]),
]  # fmt: skip


def name_of(case: object) -> str:
    return ascii(case)[:40] if isinstance(case, str | bytes) else ""


@pytest.mark.parametrize(("text", "expected"), REFUSED, ids=name_of)
def test_refused_with_code_line_and_column(text: str | bytes, expected: list[tuple[str, int, int]]) -> None:
    document, problems = parse_document(text, "t.yaml")
    check(document, problems)
    assert places(problems) == expected
    for problem in problems:
        if problem.line and not isinstance(text, bytes):
            assert problem.source_line == re.split("\r\n|\r|\n", text)[problem.line - 1]


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    ("text", "expected"),
    # The pure parser is slow.
    [case for case in REFUSED if len(case[0]) < 1000],
    ids=name_of,
)
def test_both_parsers_refuse_the_same(text: str | bytes, expected: list[tuple[str, int, int]]) -> None:
    assert found_in(text) == expected


def test_every_code_is_shown_by_an_example() -> None:
    shown = {code for _, expected in REFUSED for code, _, _ in expected}
    # A file that is missing has no text; see the tests of files below.
    assert shown | {"Y013"} == set(CODES)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\nb: 2\n\na: 3", ['"a" is given twice, first at line 1, column 1']),
        ("a:\n  b: 1\n c: 2\n", ["begins at column 2", "expected: column 3, as line 2"]),
        ("a:\n    b: 1\n  c: 2\n", ["begins at column 3", "expected: column 5, as line 2"]),
        ("a:\n  - b: 1\n   c: 2\n", ["begins at column 4", "expected: column 5, as line 2"]),
        ("a:\n  - b: 1\n # note\n\n - c\n", ["begins at column 2", "expected: column 3, as line 2"]),
        ("a:\n  b: 1\n  c: 1\n\n d: 2\n", ["expected: column 3, as line 3"]),
        ("a: 1\n- b", ["a list item stands beside the key of line 1"]),
        ("- b\na: 1", ["this line stands beside the list item of line 1"]),
        ("? [a]\n: 1", ["a list cannot be a key"]),
        ("? {a: b}\n: 1", ["a mapping cannot be a key"]),
        ("a: 'it's'", ["more text follows after the closing '", "double quotes around it all, or ''"]),
        ('a: "x" y', ['more text follows after the closing "', "expected: single quotes around it all"]),
        ("a: {x: 1 y: 2}", ["the bracket { opened here is not closed\n"]),
        ("a: [1, 2", ["the bracket [ opened here is not closed\n"]),
        ("a: 1\n  b: 2", ["indented under line 1", "expected: this line at column 1, as line 1"]),
        ("a: [1, 2\nb: 3", ["[ opened here is not closed before line 2", "a closing ]"]),
        ("a: {x: 1]", ["{ opened here is not closed: ] stands at line 1, column 9", "a closing }"]),
        ('a: "x\nb: "y"', ["opened here runs on to line 2", 'a closing "']),
        ("a: 14.10", ['write "14.10" in quotes']),
        ("14: x", ['"14" in quotes']),
        ("{kind:search}", ["a space after the colon"]),
        ("{a: letter, p. 2}", ['"p. 2" stands in braces', "text with a comma goes in quotes"]),
        (b"a: 1\nb: \xe9", ["byte 0xe9 at offset 8 (line 2)", "b: \\xe9", "saved as UTF-8"]),
        ("a: 1".encode("utf-16"), ["saved as UTF-16"]),
        ("a: \x07\nb: \x07", ["U+0007 (2 times in this file)"]),
        ("", ["the file is empty"]),
        ("# x", ["nothing in the file but comments"]),
        ("- " * 30, ["at most 20 levels"]),
    ],
    ids=name_of,
)
def test_the_words_say_what_to_do(text: str | bytes, said: list[str]) -> None:
    (problem,) = parse_document(text, "t.yaml")[1]
    for words in said:
        assert words in frame(problem)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("abc: 1\nabc: 2", "abc"),
        ("abc: &name value", "&name value"),
        ("abc: !tag value # note", "!tag value"),
        ("%YAML 1.2\n---\na: 1", "%"),
        ("abc: x\0y", "\0"),
        (b"abc: \xc3\xa9 \xff\xfe\nb: 1", "\\"),
        ("abc: 14.10", "14.10"),
        ("{abc: letter, p. 2}", "p. 2"),
        ("? [abc,\n   de]\n: 1", "["),
        ("abc: 'it's'", "s"),
        ("abc: [1, 2", "["),
    ],
    ids=name_of,
)
def test_the_carets_mark_what_is_wrong(text: str | bytes, marked: str) -> None:
    (problem,) = parse_document(text, "t.yaml")[1]
    assert problem.source_line[problem.column - 1 : problem.end_column - 1] == marked


def test_a_long_key_is_not_repeated_in_full() -> None:
    for length, shown in ((40, '"' + "k" * 40 + '" is'), (41, '"' + "k" * 40 + '..." is')):
        (problem,) = parse_document(f"{'k' * length}: 1\n{'k' * length}: 2", "t.yaml")[1]
        assert problem.message.startswith(shown)


@pytest.mark.parametrize("text", [text for text, _ in REFUSED if len(text) < 1000], ids=name_of)
def test_the_words_are_ours(text: str | bytes) -> None:
    try:
        list(yaml.compose_all(text, yaml.SafeLoader))
    except yaml.YAMLError as error:
        theirs = str(getattr(error, "problem", None) or error)
        assert all(theirs not in frame(problem) for problem in parse_document(text, "t.yaml")[1])
    else:
        assert parse_document(text, "t.yaml")[1]


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: 1\na: {b: 2}\nc: 3", {"a": 1, "c": 3}),
        ("a: 14.10\nb: 1234567890123456", {"a": "14.10", "b": "1234567890123456"}),
        ("1: x\n14.1: y\n~: z", {"1": "x", "14.1": "y", "~": "z"}),
        ("a: !!int x\nb: &c [d]", {"a": "x", "b": ["d"]}),
        ("a: *b\n? [c]\n: {d: e}\n<<: {f: g}\nh: i", {"a": None, "h": "i"}),
        ("? {a: {b: c}}\n: 1\nd: 2", {"d": 2}),
        ("{a b, c: 1}", {"a b": None, "c": 1}),
        ("a: 1\n---\nb: 2", {"a": 1}),
        ("- !foo 1\n- !foo ~", ["1", "~"]),
    ],
)
def test_reading_goes_on_where_it_can(text: str, data: Any) -> None:
    document, problems = parse_document(text, "t.yaml")
    assert problems
    assert document is not None
    assert document.data == data
    assert document.at(("nothing",)).line >= 1


def test_limits_are_the_last_values_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert data_of("[" * MAX_DEPTH + "]" * MAX_DEPTH) is not None
    assert found_in("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == [("Y010", 1, MAX_DEPTH + 1)]
    assert data_of("a: " + "x" * MAX_SCALAR) == {"a": "x" * MAX_SCALAR}
    comment = b"a: 1\n#"
    assert found_in(comment + b"x" * (MAX_BYTES - len(comment))) == []
    assert found_in(comment + b"x" * (MAX_BYTES - len(comment) + 1)) == [("Y009", 0, 0)]
    assert len(found_in("- .5\n" * MAX_PROBLEMS)) == MAX_PROBLEMS
    monkeypatch.setattr(module, "MAX_NODES", 5)
    assert data_of("a: [1, 2]") == {"a": [1, 2]}
    assert found_in("a: [1, 2, 3]") == [("Y011", 1, 11)]


def test_references_that_multiply_are_never_followed() -> None:
    document, problems = parse_document(LAUGHS, "t.yaml")
    assert {problem.code for problem in problems} == {"Y002"}
    assert document is not None
    assert document.data["a19"] == [None] * 9


def test_directives_do_not_reach_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    # The compiled parser compares every %TAG line with all before it: two megabytes take it 20 seconds.
    monkeypatch.setattr(module, "PARSER", None)
    text = "".join(f"%TAG !a{number}! tag:x\n" for number in range(90_000)) + "---\na: 1"
    assert found_in(text) == [("Y003", 1, 1)]


def test_characters_that_no_text_has_are_not_all_listed() -> None:
    document, problems = parse_document("".join(chr(number) for number in range(0xD800, 0xE000)), "t.yaml")
    assert document is None
    assert len(problems) == MAX_CHARACTERS


# Files


def test_a_file_is_read_as_its_content(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"\xef\xbb\xbfname: J\xc3\xb3n\r\nage: 7\r\n")
    document, problems = read_document(path)
    assert problems == []
    assert document is not None
    assert (document.path, document.data) == (str(path), {"name": "Jón", "age": 7})
    assert document.lines == ("name: Jón", "age: 7", "")
    assert document.at(("age",)) == Position(2, 6, 7)


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    monkeypatch.setattr(os, "fdopen", None)
    document, problems = read_document(path)
    assert document is None
    assert places(problems) == [("Y009", 0, 0)]
    assert "52,428,800 bytes" in problems[0].message


def test_a_file_may_have_all_the_bytes_allowed(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 1\n#".ljust(MAX_BYTES, b"x"))
    document, problems = read_document(path)
    assert problems == []
    assert document is not None


def test_a_file_that_hides_its_size_is_read_no_further_than_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"a: 1\n#".ljust(MAX_BYTES + 1000, b"x"))
    mode = path.stat().st_mode
    monkeypatch.setattr(os, "fstat", lambda _: SimpleNamespace(st_mode=mode, st_size=0))
    document, problems = read_document(path)
    assert document is None
    assert places(problems) == [("Y009", 0, 0)]
    assert f"{MAX_BYTES + 1:,} bytes" in problems[0].message


def unreadable_files(folder: Path) -> dict[str, Path]:
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to("loop")
    return {
        "there is no such file": folder / "absent.yaml",
        "this is a folder": folder,
        "this is not an ordinary file": folder / "pipe",
        "the file cannot be read": folder / "loop",
    }


def test_what_is_not_a_file_is_refused_at_once(tmp_path: Path) -> None:
    for message, path in unreadable_files(tmp_path).items():
        document, (problem,) = read_document(path)
        assert document is None
        assert (problem.code, problem.message, problem.path) == ("Y013", message, str(path))
        check(None, [problem])


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/dev/zero", "this is not an ordinary file"),
        ("a\0b", "the file cannot be read"),
        ("x" * 5000, "the file cannot be read"),
        ("case.yaml/x", "the file cannot be read"),
    ],
    ids=["device", "NUL in the name", "name too long", "file used as a folder"],
)
def test_odd_paths(path: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("case.yaml").write_text("a: 1", encoding="utf-8")
    document, problems = read_document(Path(path))
    assert document is None
    assert [problem.message for problem in problems] == [message]
    check(None, problems)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    # Taking away the permission would not stop a test that is run by the administrator.
    monkeypatch.setattr(os, "open", refuse)
    document, problems = read_document(tmp_path / "case.yaml")
    assert document is None
    assert [problem.message for problem in problems] == ["the file may not be read by you"]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts open files as Linux lists them")
def test_no_file_stays_open(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("a: 1", encoding="utf-8")
    files = [tmp_path / "case.yaml", *unreadable_files(tmp_path).values()]
    before = len(os.listdir("/proc/self/fd"))
    answers = [read_document(path)[0] is not None for path in files for _ in range(20)]
    assert len(os.listdir("/proc/self/fd")) == before
    assert answers.count(True) == 20


# Whatever the bytes

ODD = st.text(st.sampled_from("ab1.- \n\n\t:,[]{}&*!|>'\"%@`#?~<\\=/é\u0301日\U0001f600\ufeff\u2028\x85\x1b\0\r"))


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A good case with a few stretches of bytes cut out, doubled or replaced."""
    raw = CASE.encode("utf-8")
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        end = min(len(raw), start + draw(st.integers(0, 12)))
        put = draw(
            st.one_of(st.binary(max_size=4), ODD.map(lambda text: text.encode("utf-8")), st.just(raw[start:end] * 2))
        )
        raw = raw[:start] + put + raw[end:]
    return raw


def same_as_yaml_reads(ours: Any, theirs: Any) -> bool:
    """Whether our data is what PyYAML makes of the text when it takes every scalar for text."""
    if isinstance(ours, dict):
        return list(ours) == list(theirs) and all(same_as_yaml_reads(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, list):
        return len(ours) == len(theirs) and all(map(same_as_yaml_reads, ours, theirs))
    if ours is None:
        return theirs in ("", "~", "null")
    return bool(str(ours) == theirs or (ours == 0 and theirs == "-0"))


@settings(max_examples=400)
@given(st.one_of(mutated(), st.binary(), ODD.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_no_bytes_raise_and_good_ones_mean_what_yaml_says(raw: bytes) -> None:
    document, problems = parse_document(raw, "t.yaml")
    check(document, problems)
    if not problems:
        assert document is not None
        assert same_as_yaml_reads(document.data, yaml.load(raw, yaml.CBaseLoader))
        for keys, _ in paths(document.data):
            for line, column, end_column in (document.at(keys), document.key_at(keys)):
                assert 1 <= column <= end_column <= len(document.lines[line - 1]) + 1


@given(st.one_of(ODD, st.text(st.characters(exclude_categories=()))))
@pytest.mark.parametrize("parser", [yaml.CSafeLoader, yaml.SafeLoader], ids=["compiled", "pure"])
def test_no_text_raises(parser: Any, text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "PARSER", parser)
        check(*parse_document(text, "t.yaml"))
