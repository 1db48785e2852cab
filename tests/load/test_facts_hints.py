"""What an error on a detail says was meant: the detail with its value, and how an age at a time is written."""

from __future__ import annotations

import pytest

from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook

CASE = """case: c
title: C
state: KAZ
people: {{a: {{name: Anna{person}}}}}
sources: {{l: {{title: Letter, kind: news-report}}}}
facts:
  - {{id: f, kind: threat, person: a{details}, source: l}}
"""


def problems_of(rulebook: Rulebook, person: str = "", details: str = "") -> list[Problem]:
    document, problems = parse_document(CASE.format(person=person, details=details), "c.yaml")
    assert document is not None, problems
    return [*problems, *case_from_document(document, rulebook)[1]]


@pytest.mark.parametrize(
    ("details", "code", "hint"),
    [
        (", content: death", "C012", "content: death-threat"),
        (", content: death-treat", "C012", "death-threat"),
        (", of: death", "C011", "content: death-threat"),
    ],
)
def test_a_value_is_named_with_its_detail(details: str, code: str, hint: str, rulebook: Rulebook) -> None:
    (problem,) = problems_of(rulebook, details=details)
    assert (problem.code, problem.hint) == (code, hint)


def test_an_age_at_a_date_is_told_how_it_is_written(rulebook: Rulebook) -> None:
    (problem,) = problems_of(rulebook, person=', age: "16 at 2026-01-10"')
    assert problem.code == "C017"
    assert "at: {ID-OF-THE-FACT: {age: 16}}" in problem.expected
    assert "born: 2001-05" in problem.expected


def test_what_is_expected_of_an_age_can_be_written(rulebook: Rulebook) -> None:
    assert problems_of(rulebook, person=", at: {f: {age: 16, nationality_status: stateless, disability: yes}}") == []
    assert problems_of(rulebook, person=", born: 2001-05") == []
