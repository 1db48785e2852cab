"""The quick form of a case accepts nothing that the shape refuses, and the two read the same."""

from __future__ import annotations

import copy
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.load.case_form import case_form
from engine.load.case_shapes import check_case
from engine.load.document import Document, parse_document, read_document

FACTS = Path(__file__).parents[2] / "facts"
FULL = """
case: full-1
title: Everything a case may hold
state: TJK
as_of: 2025
note: a note
people:
  a: {name: A, roles: [journalist]}
  b:
sources:
  letter: {title: Letter, date: 2024, kind: press, note: n}
  other: {title: Other}
facts:
  - {id: one, kind: arrest, person: a, source: "letter, p. 2", status: contested, note: n, versions: [{source: other}]}
  - {id: two, kind: arrest, person: a, source: [letter, other]}
filing: {submitter: {name: null, of: [null, 1]}, consent: null, annexes: []}
expected: {cited: ["iccpr:9(1)"], not_cited: []}
"""
ODD: list[Any] = [
    None, "", 0, 7, -1, "yes", "Not An Id", "a" * 65, "TJKX", "tjk", [], {}, [None], [1], ["a", 2], {"a": None},
    {"A b": 1}, [{}], [[]], "alleged", "rumoured", "x" * 20_001, "id\n", "TJK\n", {"title": 1},
    {"id": "z", "kind": "arrest"},
]  # fmt: skip
KEYS = [
    "case",
    "title",
    "id",
    "kind",
    "note",
    "source",
    "versions",
    "cited",
    "unheard-of",
    "annexes",
    "people",
    "Id",
]


def full() -> Any:
    document, problems = parse_document(FULL, "full.yaml")
    assert document is not None
    assert not problems
    return document.data


def shaped(data: Any) -> Any:
    document = Document("case.yaml", ("",), data, parse_document("a: 1", "case.yaml")[0]._root)  # type: ignore[union-attr]
    return check_case(document)[0]


def places(data: Any) -> list[tuple[Any, Any]]:
    """Every value inside, as (mapping or list, key)."""
    found = []
    waiting = [data]
    while waiting:
        at = waiting.pop()
        for key in at if isinstance(at, dict) else range(len(at)):
            found.append((at, key))
            if isinstance(at[key], (dict, list)):
                waiting.append(at[key])
    return found


def mutate(data: Any, chance: random.Random) -> Any:
    data = copy.deepcopy(data)
    for _ in range(chance.randint(1, 3)):
        found = places(data)
        if not found:
            break
        at, key = chance.choice(found)
        what = chance.choice(["put", "put", "drop", "add", "rename"])
        if what == "drop":
            del at[key]
        elif what == "put":
            at[key] = copy.deepcopy(chance.choice(ODD))
        elif isinstance(at, dict):
            if what == "rename":
                at[chance.choice(KEYS)] = at.pop(key)
            else:
                at[chance.choice(KEYS)] = copy.deepcopy(chance.choice(ODD))
        else:
            at.append(copy.deepcopy(chance.choice(ODD)))
    return data


@pytest.mark.parametrize("path", sorted(FACTS.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_example_cases_need_no_closer_look(path: Path) -> None:
    document, _ = read_document(path)
    assert document is not None
    form = case_form(document.data)
    assert form is not None
    assert form == check_case(document)[0]


def test_a_case_with_everything_reads_the_same() -> None:
    form = case_form(full())
    assert form is not None
    assert form == shaped(full())


@given(st.integers(0, 2**32))
def test_no_form_for_what_the_shape_refuses(seed: int) -> None:
    data = mutate(full(), random.Random(seed))
    form = case_form(data)
    if form is not None:
        assert form == shaped(data)


def test_mutated_cases_are_of_both_sorts() -> None:
    given_forms = [case_form(mutate(full(), random.Random(seed))) is not None for seed in range(500)]
    assert 50 < sum(given_forms) < 450


def test_a_right_case_is_read_without_pydantic() -> None:
    program = (
        "import sys; from pathlib import Path; from engine.load.case import load_case;"
        "from engine.load.rulebook import default_facts, default_rulebook, load_rulebook;"
        "rulebook, _ = load_rulebook(default_rulebook()); before = 'pydantic' in sys.modules;"
        "case, _ = load_case(default_facts() / 'al-tjk-1-2025.yaml', rulebook);"
        "assert case is not None; assert before or 'pydantic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=FACTS.parent)
