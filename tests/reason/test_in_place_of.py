"""A declaration stands in the place of a treaty only where the treaty did not bind the State."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program
from tests.second_rulebook.edits import load_edited, meant

CASE = """
case: a-reporter
title: A reporter arrested without a warrant
state: {state}
people:
  anna: {{name: Anna}}
sources:
  letter: {{title: Letter, date: 2020-01-01, kind: letter}}
facts:
  - id: arrest
    kind: deprivation-of-liberty
    person: anna
    date: {day}
    by: police
    form: arrest
    warrant: no
    legal_basis_stated: no
    source: letter
"""


def engaged(tmp_path: Path, rulebook: Rulebook, program: Program, state: str, day: str) -> dict[str, tuple[str, ...]]:
    """The engaged and the set aside findings of the two rules, with what is noted about the law."""
    path = tmp_path / "case.yaml"
    path.write_text(CASE.format(state=state, day=day), encoding="utf-8")
    case, problems = load_case(path, rulebook)
    assert case is not None, problems
    found = {finding.id: finding for finding in assess(case, rulebook, program, "2020-06-01").findings}
    wanted = ("iccpr-9.arrest-without-warrant-or-basis", "udhr-9.arbitrary-detention")
    return {id: (found[id].status, *found[id].applicability.notes) for id in wanted if id in found}


def test_beside_a_treaty_that_binds_the_declaration_gives_way_and_says_so(
    tmp_path: Path, rulebook: Rulebook, program: Program
) -> None:
    found = engaged(tmp_path, rulebook, program, "KAZ", "2019-05-01")
    assert found["iccpr-9.arrest-without-warrant-or-basis"][0] == "engaged"
    status, note = found["udhr-9.arbitrary-detention"]
    assert status == "not-engaged"
    assert "iccpr:9(1) bound the State" in note


@pytest.mark.parametrize(("state", "day"), [("SAU", "2019-05-01"), ("KAZ", "1999-05-01")])
def test_where_the_treaty_does_not_bind_the_declaration_stands(
    tmp_path: Path, rulebook: Rulebook, program: Program, state: str, day: str
) -> None:
    found = engaged(tmp_path, rulebook, program, state, day)
    assert found["udhr-9.arbitrary-detention"] == ("engaged",)
    assert found["iccpr-9.arrest-without-warrant-or-basis"][0] == "not-engaged"


def test_what_a_declaration_stands_for_must_exist(tmp_path: Path) -> None:
    written = "provision: house-rules:2"
    rulebook, problems = load_edited(
        tmp_path, "lending/rules.yaml", written, f"{written}\n      in_place_of: house-rules:99"
    )
    assert rulebook is None
    assert [(problem.code, meant(problem)) for problem in problems] == [("R006", "house-rules:99")]
