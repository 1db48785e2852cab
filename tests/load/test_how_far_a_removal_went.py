"""How far a removal went may be told as of any other act."""

from __future__ import annotations

import pytest

from engine.load.case import load_case_from
from engine.model.rulebook import Rulebook

CASE = """\
case: example
title: An example
state: KAZ
as_of: 2025-12-01
people: {anna: {}}
sources: {letter: {title: A letter, kind: interview}}
facts:
  - {id: removal, kind: removal, person: anna, date: 2024-02-03, form: expulsion, EXTENT, source: letter}
"""


@pytest.mark.parametrize(
    ("told", "stage"),
    [
        ("extent: act-attempted", "attempted"),
        ("extent: act-ordered", "ordered"),
        ("stage: act-threatened", "threatened-removal"),
        ("extent: carried-out", "carried-out"),
    ],
)
def test_the_extent_of_a_removal_is_its_stage(told: str, stage: str, rulebook: Rulebook) -> None:
    case, problems = load_case_from(CASE.replace("EXTENT", told).encode(), "case.yaml", rulebook)
    assert case is not None, problems
    assert [problem.message for problem in problems if problem.severity == "error"] == []
    assert case.facts[0].main.details["stage"] == (stage,)
