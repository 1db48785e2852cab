"""Editing a case file as text: what it then means, and that nothing else in it changes."""

from __future__ import annotations

import difflib
import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.load.edit import add_fact, add_person, add_source, drop_fact, set_attribute
from engine.load.editing.written import EditError
from engine.load.rulebook import load_rulebook
from engine.load.strict_yaml import events as module
from engine.model.case import Case, Version
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import COUNT, FACT, TEXT, YES_NO, Attribute, Vocabulary
from engine.reason.what_if import PEOPLE, Change, change_case

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "facts").glob("*.yaml"))
TEXTS = {path.stem: path.read_bytes().decode() for path in CASES}
REFERENCES = {"seizure": ("during",), "threat": ("during", "about"), "complaint": ("about",)}

BLOCK = """\
# Head.
case: c
title: T
state: TJK

people:
  # The one concerned.
  anna: {name: Anna, roles: [journalist]}  # a flow person
  ben:
    name: "Ben"   # quoted
    gender: man
  cleo:  # nothing is said of her

sources:
  letter: {title: L}

facts:
  # The search
  - id: search   # its id
    kind: search
    person: anna

    # who did it
    by: 'police'  # said twice
    of:
      # first the home
      - home  # hers
      - office
    words: >  # folded
      They said
      nothing.
    # why note
    note: |
      One.

      Two.
    source: letter, p. 2  # page two
    versions:
      - by: military  # they say
        source: letter, p. 3
      - {source: "letter, p. 4", by: army}
      - source: letter, p. 5
        # a comment in a version
        by: army
  # The seizure
  - id: seizure
    kind: seizure
    date: 2024-07-16
    during: search

  - {id: threat, kind: threat, about: [search, seizure], during: search, source: "letter, p. 6"}  # flow
  # The end of the facts

# Before expected.
expected: {}  # tail
"""

FLOW = """\
{case: c, title: T, state: TJK, facts: [
  # first
  {id: a, kind: complaint, about: [b, c], by: police},  # the a
  {
    id: b,   # its id
    kind: threat,  # its kind
    during: a,  # why
    about: a
  },
  {id: c, kind: seizure, during: b}  # the c
]}
"""


@pytest.fixture(params=["compiled", "pure"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    parsers = {"compiled": yaml.CSafeLoader, "pure": yaml.SafeLoader}
    monkeypatch.setattr(module, "PARSER", parsers[request.param])


def data_of(text: str) -> Any:
    document, problems = parse_document(text.encode(), "t.yaml")
    assert document is not None
    assert problems == []
    return document.data


def fact_of(text: str, id: str) -> Any:
    return next(fact for fact in data_of(text)["facts"] if fact["id"] == id)


def changes(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went and the lines that came, without line ends."""
    gone, come = [], []
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            gone += old[a:b]
            come += new[c:d]
    return [line.rstrip("\r\n") for line in gone], [line.rstrip("\r\n") for line in come]


# One value


@pytest.mark.parametrize(
    ("attribute", "value", "gone", "come"),
    [
        ("kind", "raid", ["    kind: search"], ["    kind: raid"]),
        ("person", ("anna", "ben"), ["    person: anna"], ["    person: [anna, ben]"]),
        ("person", None, ["    person: anna"], []),
        ("date", "2024-07-16", [], ["    date: 2024-07-16"]),
        ("date", "2024", [], ["    date: 2024"]),
        ("hours", 11, [], ["    hours: 11"]),
        ("hours", "11", [], ['    hours: "11"']),
        ("law", "14.10", [], ['    law: "14.10"']),
        ("law", "a: b", [], ['    law: "a: b"']),
        ("law", 'say "no" \\ #1', [], ['    law: "say \\"no\\" \\\\ #1"']),
        ("law", "tab\tand\nline", [], ['    law: "tab\\tand\\nline"']),
        ("law", "", [], ['    law: ""']),
        ("law", "null", [], ['    law: "null"']),
        ("warrant", "no", [], ["    warrant: no"]),
        ("linked_to", ["a, b", "c"], [], ['    linked_to: ["a, b", c]']),
        ("status", "admitted", [], ["    status: admitted"]),
        ("of", None, ["    of:", "      # first the home", "      - home  # hers", "      - office"], []),
        ("of", "flat", ["    of:", "      - home  # hers", "      - office"], ["    of: flat"]),
        ("of", ["home", "flat"], ["      - office"], ["      - flat"]),
        ("of", ["office"], ["      - home  # hers"], []),
        (
            "words",
            "No.",
            ["    words: >  # folded", "      They said", "      nothing."],
            ["    words: No.  # folded"],
        ),
        ("words", None, ["    words: >  # folded", "      They said", "      nothing."], []),
        ("note", "One.", ["    note: |", "      One.", "", "      Two."], ["    note: One."]),
        (
            "source",
            "letter, p. 9",
            ["    source: letter, p. 2  # page two"],
            ["    source: letter, p. 9  # page two"],
        ),
        ("unset", None, [], []),
        ("unset", (), [], []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.usefixtures("either_parser")
def test_one_value_of_a_block(attribute: str, value: Any, gone: list[str], come: list[str], ends: str) -> None:
    text = BLOCK.replace("\n", ends)
    # `source` of a version is its own, and the only key these versions share with the table.
    text = text if attribute != "source" else text.replace("versions:", "witnesses:")
    edited = set_attribute(text, "search", attribute, value)
    found_gone, found_come = changes(text, edited)
    assert (found_gone, [line for line in found_come if line not in found_gone]) == (
        gone,
        [line for line in come if line not in gone],
    )
    assert edited.count("\n") == edited.count(ends)


def test_a_set_value_counts_for_every_source() -> None:
    edited = set_attribute(BLOCK, "search", "by", "security-service")
    assert changes(BLOCK, edited) == (
        [
            "    by: 'police'  # said twice",
            "      - by: military  # they say",
            "        source: letter, p. 3",
            '      - {source: "letter, p. 4", by: army}',
            "        by: army",
        ],
        [
            "    by: security-service  # said twice",
            "      - source: letter, p. 3",
            '      - {source: "letter, p. 4"}',
        ],
    )
    assert all("by" not in version for version in fact_of(edited, "search")["versions"])


def test_a_version_that_said_nothing_else_stays_a_mapping() -> None:
    text = "case: c\nfacts:\n  - id: a\n    by: x\n    versions:\n      - by: y  # why\n      - {by: z}\n"
    assert fact_of(set_attribute(text, "a", "by", "w"), "a") == {"id": "a", "by": "w", "versions": [{}, {}]}


def test_comments_and_blank_lines_below_a_removed_first_key_stay() -> None:
    text = "facts:\n  - id: a\n    versions:\n      - by: x  # x\n\n        # y\n        source: s\n"
    edited = set_attribute(text, "a", "by", None)
    assert edited == "facts:\n  - id: a\n    versions:\n      -\n\n        # y\n        source: s\n"


def test_the_same_value_changes_nothing() -> None:
    for attribute, value in (("person", "anna"), ("of", ("home", "office")), ("kind", ["search"])):
        assert set_attribute(BLOCK, "search", attribute, value) == BLOCK


@pytest.mark.parametrize(
    ("attribute", "value", "old", "new"),
    [
        ("by", "police", ", source", ", by: police, source"),
        ("about", "search", "about: [search, seizure]", "about: search"),
        ("about", None, "about: [search, seizure], ", ""),
        ("source", None, ', source: "letter, p. 6"', ""),
        ("kind", "a, b", "kind: threat", 'kind: "a, b"'),
        ("date", "2024-07-16?", ", source", ', date: "2024-07-16?", source'),
        ("status", "admitted", 'p. 6"', 'p. 6", status: admitted'),
    ],
)
def test_one_value_of_a_fact_in_braces(attribute: str, value: Any, old: str, new: str) -> None:
    line = next(line for line in BLOCK.splitlines() if "id: threat" in line)
    edited = set_attribute(BLOCK, "threat", attribute, value)
    assert changes(BLOCK, edited) == ([line], [line.replace(old, new)])


def test_braces_over_several_lines() -> None:
    assert changes(FLOW, set_attribute(FLOW, "b", "kind", None)) == (["    kind: threat,  # its kind"], [])
    assert changes(FLOW, set_attribute(FLOW, "b", "about", None)) == (["    about: a"], [])
    assert changes(FLOW, set_attribute(FLOW, "b", "status", "admitted"))[1] == ["    about: a, status: admitted"]
    assert changes(FLOW, set_attribute(FLOW, "b", "during", ["a", "c"]))[1] == ["    during: [a, c],  # why"]


@pytest.mark.parametrize(
    ("person", "attribute", "value", "line"),
    [
        ("anna", "minor", "no", "  anna: {name: Anna, roles: [journalist], minor: no}  # a flow person"),
        (
            "anna",
            "roles",
            ("lawyer", "victim"),
            "  anna: {name: Anna, roles: [lawyer, victim]}  # a flow person",
        ),
        ("ben", "gender", "woman", "    gender: woman"),
        ("ben", "age", 31, "    age: 31"),
        ("cleo", "minor", "yes", "  cleo: {minor: yes}  # nothing is said of her"),
    ],
)
def test_people(person: str, attribute: str, value: Any, line: str) -> None:
    assert changes(BLOCK, set_attribute(BLOCK, f"people.{person}", attribute, value))[1] == [line]


def test_a_person_of_whom_the_last_thing_is_taken_back() -> None:
    text = "people:\n  a: {minor: yes}\n  b:\n    minor: no\n  c: ~\n"
    edited = set_attribute(set_attribute(text, "people.a", "minor", None), "people.b", "minor", None)
    assert data_of(edited) == {"people": {"a": {}, "b": {}, "c": None}}
    assert data_of(set_attribute(text, "people.c", "minor", "yes"))["people"]["c"] == {"minor": "yes"}


def test_a_text_that_only_the_compiled_parser_reads() -> None:
    text = "facts:\n- {id: a, date: 2024-07-16?}\t# tab\n"
    assert set_attribute(text, "a", "by", "x") == text.replace("?}", "?, by: x}")
    assert set_attribute(text, "a", "date", "2024?") == text.replace("2024-07-16?", '"2024?"')


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_blank_lines_that_belong_to_a_text_block_stay_with_it(ends: str) -> None:
    text = "facts:\n- id: a\n\n- id: b\n  note: |+\n    One.\n\n\n  versions: []\n".replace("\n", ends)
    edited = set_attribute(text, "b", "source", "s")
    assert edited == text.replace("  versions", f"  source: s{ends}  versions")
    without = text.replace(f"  versions: []{ends}", "")
    assert add_fact(without, "id: c") == f"{without}- id: c{ends}"


def test_new_keys_stand_before_the_ending() -> None:
    lines = set_attribute(BLOCK, "search", "date", "2024-07").splitlines()
    at = lines.index("    date: 2024-07")
    assert (lines[at - 1], lines[at + 1]) == ("      nothing.", "    # why note")
    lines = set_attribute(BLOCK, "search", "status", "admitted").splitlines()
    assert lines[lines.index("    status: admitted") + 1] == "    versions:"
    lines = set_attribute(BLOCK, "seizure", "by", "police").splitlines()
    assert lines[lines.index("    by: police") - 1] == "    during: search"


# What cannot be edited


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda: set_attribute(BLOCK, "nobody", "by", "police"), "there is no fact `nobody`"),
        (lambda: set_attribute(BLOCK, "people.nobody", "by", "police"), "there is no person `people.nobody`"),
        (lambda: set_attribute(BLOCK, "search", "id", "x"), "`id` cannot be set"),
        (lambda: set_attribute(BLOCK, "search", "versions", "x"), "`versions` cannot be set"),
        (lambda: set_attribute(BLOCK, "search", "a: b", "x"), "`a: b` cannot be set"),
        (lambda: set_attribute(BLOCK, "search", "by", "a\x00b"), "control character"),
        (lambda: set_attribute(BLOCK, "search", "by", "\ud800"), "not Unicode"),
        (lambda: set_attribute(BLOCK, "search", "by", "x" * 20_001), "20,001 characters"),
        (lambda: set_attribute("\n[a", "search", "by", "x"), "line 2: the bracket"),
        (lambda: set_attribute("", "search", "by", "x"), "empty"),
        (lambda: set_attribute("- a\n", "search", "by", "x"), "not a case"),
        (lambda: set_attribute("a: 1\na: 2\n", "search", "by", "x"), "given twice"),
        (lambda: set_attribute("facts: yes\n", "search", "by", "x"), "there is no fact `search`"),
        (lambda: set_attribute("people: {a: b}\n", "people.a", "by", "x"), "`people.a` is not a mapping"),
        (lambda: set_attribute("facts: [{id: a}, {id: a}]\n", "a", "by", "x"), "several facts"),
        (lambda: drop_fact(BLOCK, "nobody"), "there is no fact `nobody`"),
        (lambda: drop_fact(BLOCK, "people.anna"), "`people.anna` is a person"),
        (lambda: add_fact(BLOCK, "{id: search, kind: x}"), "already is a fact `search`"),
        (lambda: add_fact(BLOCK, "kind: x"), "no id"),
        (lambda: add_fact(BLOCK, "[a, b]"), "one mapping"),
        (lambda: add_fact(BLOCK, "- id: a\n- id: b\n"), "one mapping"),
        (lambda: add_fact(BLOCK, "id: [x"), "line 1: the bracket"),
        (lambda: add_fact("facts: yes\n", "id: x"), "`facts` is not a list"),
        (lambda: add_person(BLOCK, "anna", "{}"), "already there"),
        (lambda: add_person(BLOCK, "Anna B.", "{}"), "cannot be an id"),
        (lambda: add_source("sources: []\n", "a", "title: T"), "`sources` is not a mapping"),
    ],
)
def test_refused(edit: Callable[[], str], message: str) -> None:
    with pytest.raises(EditError, match=re.escape(message)):
        edit()


# Dropping


@pytest.mark.usefixtures("either_parser")
def test_a_dropped_fact_takes_its_own_lines_and_references_to_it() -> None:
    edited = drop_fact(BLOCK, "search", REFERENCES)
    gone, come = changes(BLOCK, edited)
    start, end = BLOCK.index("  - id: search"), BLOCK.index("  # The seizure")
    assert gone[:-2] == BLOCK[start:end].splitlines()
    assert gone[-2] == "    during: search"
    assert come == ['  - {id: threat, kind: threat, about: [seizure], source: "letter, p. 6"}  # flow']
    assert [fact["id"] for fact in data_of(edited)["facts"]] == ["seizure", "threat"]


def test_references_may_be_asked_for() -> None:
    def of(kind: str) -> tuple[str, ...]:
        return REFERENCES.get(kind, ())

    assert drop_fact(BLOCK, "search", of) == drop_fact(BLOCK, "search", REFERENCES)
    assert "about: [search, seizure]" in drop_fact(BLOCK, "seizure")


def test_references_in_versions_and_lists_by_line() -> None:
    text = """\
facts:
  - id: a
    kind: complaint
  - id: b
    kind: complaint
    about:
      - a  # the first
      # and
      - c
    versions:
      - about: a
        source: s
      - {about: [a, c, a]}
  - id: c
    kind: complaint
    about: [
      a,
      b,  # b
    ]
"""
    edited = drop_fact(text, "a", REFERENCES)
    assert fact_of(edited, "b")["about"] == ["c"]
    assert fact_of(edited, "b")["versions"] == [{"source": "s"}, {"about": ["c"]}]
    assert "      # and\n      - c\n" in edited
    assert "    about: [\n      b,  # b\n    ]\n" in edited


def test_dropping_the_only_fact_leaves_an_empty_list() -> None:
    text = "case: c\nfacts:  # all\n  # one\n  - id: a\n    kind: x\n\nexpected: {}\n"
    edited = drop_fact(text, "a")
    assert edited == "case: c\nfacts: []  # all\n  # one\n\nexpected: {}\n"
    assert add_fact(edited, "{id: b}") == "case: c\nfacts:  # all\n  - {id: b}\n  # one\n\nexpected: {}\n"
    assert drop_fact("facts: [{id: a}]", "a") == "facts: []"


def test_dropping_facts_in_braces() -> None:
    gone, come = changes(FLOW, drop_fact(FLOW, "c", REFERENCES))
    assert gone == [FLOW.splitlines()[2], "  },", FLOW.splitlines()[-2]]
    assert come == [FLOW.splitlines()[2].replace("[b, c]", "[b]"), "  }  # the c"]
    edited = drop_fact(FLOW, "a", REFERENCES)
    assert data_of(edited)["facts"] == [
        {"id": "b", "kind": "threat"},
        {"id": "c", "kind": "seizure", "during": "b"},
    ]
    assert "# its id" in edited
    assert "# the c" in edited


def test_comments_that_a_text_block_above_would_swallow_go_along() -> None:
    dropped = "  - id: b\n    kind: x\n        # deep\n"
    text = f"facts:\n  - id: a\n    note: |\n      A.\n{dropped}  # next\n  - id: c\n"
    assert drop_fact(text, "b") == text.replace(dropped, "")


# Adding


def test_a_fact_is_added_with_the_indentation_of_the_file() -> None:
    entry = "# New.\nid: new\nkind: threat  # k\nof:\n  - a\nnote: >\n  Two\n  lines.\n\n  And more.\n"
    edited = add_fact(BLOCK, entry)
    added = """\
  # New.
  - id: new
    kind: threat  # k
    of:
      - a
    note: >
      Two
      lines.

      And more.
"""
    assert edited == BLOCK.replace("facts\n\n# Before", f"facts\n{added}\n# Before")
    assert add_fact(BLOCK, "-  # c\n   id: new\n") == BLOCK.replace("facts\n\n# B", "facts\n  - id: new\n\n# B")
    assert fact_of(add_fact(BLOCK, "[{id: new,\n  kind: x}]"), "new") == {"id": "new", "kind": "x"}


@pytest.mark.parametrize("entry", ["id: b\nof: [x,\n y]\n", "- id: b\n  of: [x,\n  y]\n", "{id: b, of: [x, y]}"])
@pytest.mark.parametrize(
    "text",
    [
        "facts:\n- id: a\n",
        "facts:\n- id: a",
        "facts:\n    -   id: a\n        by: x",
        "facts:\n  -\n    id: a\n",
        "facts:\n  - {id: a}\n",
        "facts: [{id: a}]\n",
        "facts: [\n  {id: a},  # c\n]\n",
        "facts: [\n  {id: a}  # c\n]\n",
        "facts: [\n  {id: a}]\n",
        "{facts: [{id: a}]}",
        "facts: # c\n  - id: a\n    note: |+\n      x\n\n\n# end\ncase: x\n",
        "facts:\n  - id: a\n    note: >\n      x",
        "facts:\n\n  - id: a\n\n  - id: c\n\nexpected: {}\n",
        "\ufefffacts:\r\n  - id: a\r\n",
        "---\nfacts:\n  - id: a\n...\n",
    ],
)
@pytest.mark.usefixtures("either_parser")
def test_a_fact_is_added_after_the_last_one(text: str, entry: str) -> None:
    edited = add_fact(text, entry)
    before, after = data_of(text), data_of(edited)
    assert after["facts"][-1] == {"id": "b", "of": ["x", "y"]}
    kept = [fact.get("note", "").rstrip("\n") for fact in after["facts"][:-1]]
    assert kept == [fact.get("note", "").rstrip("\n") for fact in before["facts"]]
    assert edited.startswith("\ufeff") == text.startswith("\ufeff")
    assert ("\r\n" in edited) == ("\r\n" in text)
    assert edited.count("# ") == text.count("# ")
    assert re.search(r"[^\r]\n", edited) is None or "\r\n" not in text


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("case: c", "case: c\nfacts:\n  - id: b"),
        ("case: c\nfacts:\n", "case: c\nfacts:\n  - id: b\n"),
        ("case: c\nfacts: ~  # n\nfiling: {}\n", "case: c\nfacts:  # n\n  - id: b\nfiling: {}\n"),
        ("case: c\nfiling: {}\n", "case: c\nfacts:\n  - id: b\nfiling: {}\n"),
        ("case: c\n\n# e\nexpected: {}\n", "case: c\n\nfacts:\n  - id: b\n\n# e\nexpected: {}\n"),
        ("{case: c}", "{case: c, facts: [{id: b}]}"),
        ("{case: c, facts: [], filing: {}}", "{case: c, facts: [{id: b}], filing: {}}"),
        ("{case: c, facts: ~}", "{case: c, facts: [{id: b}]}"),
    ],
)
def test_a_first_fact(text: str, expected: str) -> None:
    assert add_fact(text, "id: b") == expected


def test_people_and_sources_are_added() -> None:
    assert changes(BLOCK, add_person(BLOCK, "dora", "name: Dora\nroles:\n- lawyer")) == (
        [],
        ["  dora:", "    name: Dora", "    roles:", "    - lawyer"],
    )
    assert changes(BLOCK, add_person(BLOCK, "dora", "")) == ([], ["  dora: {}"])
    assert changes(BLOCK, add_source(BLOCK, "12", "{title: T}")) == ([], ['  "12": {title: T}'])
    assert add_person("case: c\nfacts: []\n", "a", "{}") == "case: c\npeople:\n  a: {}\nfacts: []\n"
    assert add_source("sources: {a: {title: T}}", "b", "title: U") == "sources: {a: {title: T}, b: {title: U}}"


# Texts in general

SCALARS = st.one_of(
    st.text(st.characters(exclude_categories=("C", "Zl", "Zp"))),
    st.text(" ab1-.:,#'\"[]{}&*!|>%@`?\\~=<\n\t0e_", max_size=12),
    st.from_regex(r"[-+]?[0-9]{1,4}[-./:~_eE]?[0-9.]{0,3}", fullmatch=True),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(SCALARS)
def test_any_text_can_be_a_value(value: str) -> None:
    for fact in ("search", "threat"):
        edited = set_attribute(BLOCK, fact, "law", value)
        assert fact_of(edited, fact)["law"] == value
        assert fact_of(set_attribute(edited, fact, "law", (value, "x")), fact)["law"] == [value, "x"]
        assert set_attribute(edited, fact, "law", None) == BLOCK


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_edits_one_after_another(data: st.DataObject) -> None:
    text, wanted = (
        data.draw(st.sampled_from([BLOCK, FLOW, BLOCK.replace("\n", "\r\n"), "\ufeff" + BLOCK])),
        {},
    )
    facts = [fact["id"] for fact in data_of(text)["facts"]]
    comments = [line for line in text.splitlines() if line.lstrip().startswith("#")]
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.sampled_from(facts)), data.draw(st.sampled_from(["by", "k1", "k2", "status"]))
        value = data.draw(st.sampled_from([None, "x", 3, ["a", "b"], "a, b: c"]))
        text = set_attribute(text, *place, value)
        wanted[place] = value
    for (fact, attribute), value in wanted.items():
        assert fact_of(text, fact).get(attribute) == value
    assert [line for line in text.splitlines() if line.lstrip().startswith("#")] == comments


# The real cases: the text means what the live case means


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    found, problems = load_rulebook(ROOT / "rules")
    assert found is not None, problems
    return found


def case_of(text: str, rulebook: Rulebook) -> Case:
    document, problems = parse_document(text.encode(), "t.yaml")
    assert document is not None
    case, found = case_from_document(document, rulebook)
    assert case is not None, [*problems, *found]
    return case


def meaning(case: Case) -> Case:
    """The case without line numbers; versions that tell the same are one."""
    facts = []
    for fact in case.facts:
        versions: list[Version] = []
        for version in fact.versions:
            plain = replace(version, people=dict(version.people), details=dict(version.details), sources=())
            if plain not in versions:
                versions.append(plain)
        sources = tuple(sorted({str(source) for source in fact.sources}))
        facts.append(replace(fact, versions=tuple(versions), line=0, note=repr((fact.note, sources))))
    people = {id: replace(person, line=0) for id, person in case.people.items()}
    return replace(case, facts=tuple(facts), people=people, expected=None, path="")


def random_value(attribute: Attribute, words: Vocabulary, case: Case, rng: random.Random) -> Any:
    if rng.random() < 0.2:
        return None
    if attribute.numeric:
        return rng.randrange(100) if attribute.values == COUNT else rng.choice(["3 h", "about 2 years"])
    if attribute.values == TEXT:
        return rng.choice(["plain", "a: b # c", "14.10", "[x]", "Ωmega – ‘q’", "two\nlines", '"', "2024", "no"])
    tree = words.tree(attribute)
    allowed = [fact.id for fact in case.facts] if attribute.values == FACT else [*(tree.values if tree else ())]
    if attribute.many and rng.random() < 0.5:
        return tuple(rng.sample(allowed, min(len(allowed), rng.randrange(1, 4))))
    return rng.choice(allowed)


def random_change(case: Case, words: Vocabulary, rng: random.Random) -> Change:
    if rng.random() < 0.15:
        person, attributes = rng.choice([*case.people]), words.attributes("person")
        attribute = attributes[rng.choice([*attributes])]
        return Change("set", PEOPLE + person, attribute.name, random_value(attribute, words, case, rng))
    fact = rng.choice(case.facts)
    if rng.random() < 0.2:
        return Change("set", fact.id, "date", rng.choice([None, "2024-07-16", "2017", "2024-05-25~/..", "2020-05"]))
    attributes = words.attributes(fact.kind)
    stated = [name for version in fact.versions for name in version.details]
    # What the file states is tried as often as what it does not.
    name = rng.choice(stated) if stated and rng.random() < 0.5 else rng.choice([*attributes])
    return Change("set", fact.id, name, random_value(attributes[name], words, case, rng))


@pytest.mark.parametrize("stem", [*TEXTS])
@pytest.mark.parametrize("style", ["as written", "CRLF, no final line end"])
def test_setting_means_what_the_live_case_means(stem: str, style: str, rulebook: Rulebook) -> None:
    text = TEXTS[stem] if style == "as written" else TEXTS[stem].rstrip().replace("\n", "\r\n")
    case, words = case_of(text, rulebook), rulebook.words
    for seed in range(12):
        change = random_change(case, words, random.Random(f"{stem} {style} {seed}"))
        edited = set_attribute(text, change.fact, change.attribute, change.value)
        assert meaning(case_of(edited, rulebook)) == meaning(change_case(case, [change], words)), change
        gone, come = changes(text, edited)
        edited_line = re.compile(rf"\b{change.attribute}:|^  {change.fact.removeprefix(PEOPLE)}: {{")
        assert all(map(edited_line.search, gone)), change
        assert len(come) <= 1, change
        assert edited.endswith("\n") == text.endswith("\n")


@pytest.mark.parametrize("stem", [*TEXTS])
def test_several_changes_mean_what_the_live_case_means(stem: str, rulebook: Rulebook) -> None:
    text, words, rng = TEXTS[stem], rulebook.words, random.Random(stem)
    case = case_of(text, rulebook)
    made: list[Change] = []
    references = references_of(words)
    for _ in range(8):
        now = change_case(case, made, words)
        change = random_change(now, words, rng)
        if rng.random() < 0.2:
            change = Change("drop", rng.choice(now.facts).id)
            text = drop_fact(text, change.fact, references)
        else:
            text = set_attribute(text, change.fact, change.attribute, change.value)
        made.append(change)
    assert meaning(case_of(text, rulebook)) == meaning(change_case(case, made, words)), made


def references_of(words: Vocabulary) -> dict[str, list[str]]:
    return {k: [n for n, a in words.attributes(k).items() if a.values == FACT] for k in words.kinds}


@pytest.mark.parametrize("stem", [*TEXTS])
def test_dropping_means_what_the_live_case_means(stem: str, rulebook: Rulebook) -> None:
    text, words = TEXTS[stem], rulebook.words
    case, references = case_of(text, rulebook), references_of(words)
    lines = text.splitlines()
    for number, fact in enumerate(case.facts):
        if number % 3:
            continue
        edited = drop_fact(text, fact.id, references)
        change = Change("drop", fact.id)
        assert meaning(case_of(edited, rulebook)) == meaning(change_case(case, [change], words)), fact.id
        last = number + 1 == len(case.facts)
        following = lines.index("expected:") if last else case.facts[number + 1].line - 1
        elsewhere = [*lines[: fact.line - 1], *lines[following:]]
        gone, _ = changes("\n".join(elsewhere), "\n".join(edited.splitlines()))
        assert all(fact.id in line for line in gone), fact.id
        kept = [line for line in lines if line.lstrip().startswith("#") and "# The individuals" not in line]
        assert [line for line in edited.splitlines() if line in kept and line.lstrip().startswith("#")] == kept


@pytest.mark.parametrize("stem", [*TEXTS])
def test_adding_means_what_the_live_case_means(stem: str, rulebook: Rulebook) -> None:
    text = TEXTS[stem]
    case = case_of(text, rulebook)
    person = next(iter(case.people))
    entry = f"id: new\nkind: search\nperson: {person}\nof: home\nwarrant: no\nsource: letter, p. 1\n"
    edited = add_fact(text, entry)
    after = case_of(edited, rulebook)
    change = Change("add", "new", entry=after.facts[-1])
    assert meaning(after) == meaning(change_case(case, [change], rulebook.words))
    gone, come = changes(text, edited)
    assert (gone, come[0], len(come)) == ([], "  - id: new", 6)
    assert meaning(case_of(drop_fact(edited, "new"), rulebook)) == meaning(case)
    assert drop_fact(edited, "new") == text
    with_person = add_person(text, "new", "name: New\nroles: [lawyer]")
    assert case_of(with_person, rulebook).people["new"].name == "New"
    assert changes(text, with_person)[0] == []


def test_the_words_of_a_question_are_words(rulebook: Rulebook) -> None:
    text = TEXTS["al-tjk-1-2025"]
    for fact, attribute in (("search-home", "warrant"), ("trial", "public")):
        yes = set_attribute(text, fact, attribute, "yes")
        assert fact_of(yes, fact)[attribute] == "yes"
        kind = fact_of(yes, fact)["kind"]
        assert rulebook.words.attributes(kind)[attribute].values.startswith(YES_NO)
        assert fact_of(set_attribute(yes, fact, attribute, "unknown"), fact)[attribute] == "unknown"
