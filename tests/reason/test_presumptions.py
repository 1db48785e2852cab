"""What the law presumes holds while nobody says otherwise, and is a premise that every view shows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.case import load_case
from engine.load.rulebook import load_rulebook
from engine.model.assessment import ENGAGED, Assessment, Presumption
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program
from engine.reason.what_if import Change, LiveCase
from tests.second_rulebook.edits import library_with, load_edited, meant

RULE = """
- id: house-1.bill-for-damage
  title: Bill for damage
  status: reviewed
  presume: {d.through: {is: ordinary-wear, as: "house-rules:2"}}
  when:
    all:
      - damage: {as: d, through: ordinary-wear}
      - bill: {as: b, person: $d.person}
  engages:
    provision: "house-rules:1"
    duty: respect
    directness: primary
    owed_to: $b.person
    statement: The library must not ask {b.person} to pay for wear.
  tests:
    - engaged: [{damage: {}}, {bill: {}}]
    - engaged: [{damage: {through: ordinary-wear}}, {bill: {}}]
    - not-engaged: [{damage: {through: spilled-tea}}, {bill: {}}]
"""
CASE = """
case: wear
title: A worn book
state: XXA
as_of: 2021-12-31
people: {ada: {name: Ada}}
sources: {ledger: {title: Ledger}}
facts:
  - {id: marks, kind: damage, person: ada, source: ledger%s}
  - {id: the-bill, kind: bill, person: ada, source: ledger}
"""
FINDING = "house-1.bill-for-damage"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rules = library_with(tmp_path)
    (rules / "lending" / "wear.yaml").write_text(RULE, encoding="utf-8")
    return rules


@pytest.fixture
def library(folder: Path) -> Rulebook:
    found, problems = load_rulebook(folder, cache=False)
    assert found is not None, problems
    return found


def case_file(tmp_path: Path, more: str = "") -> Path:
    path = tmp_path / "wear.yaml"
    path.write_text(CASE % more, encoding="utf-8")
    return path


def assessed(tmp_path: Path, library: Rulebook, more: str = "") -> Assessment:
    case, problems = load_case(case_file(tmp_path, more), library)
    assert case is not None, problems
    program = Program(library.rules.values(), library.words)
    try:
        return assess(case, library, program, "2021-12-31")
    finally:
        program.close()


def test_silence_engages_and_shows_the_presumption(tmp_path: Path, library: Rulebook) -> None:
    finding = assessed(tmp_path, library).finding(FINDING)
    assert finding is not None
    assert finding.status == ENGAGED
    assert finding.presumptions() == (
        Presumption("marks", "through", "ordinary-wear", "house-rules:2", "through ordinary wear"),
    )
    assert finding.questions == ()


def test_a_stated_fact_that_agrees_is_no_presumption(tmp_path: Path, library: Rulebook) -> None:
    finding = assessed(tmp_path, library, ", through: ordinary-wear").finding(FINDING)
    assert finding is not None
    assert (finding.status, finding.presumptions()) == (ENGAGED, ())


def test_a_stated_fact_rebuts_it(tmp_path: Path, library: Rulebook) -> None:
    finding = assessed(tmp_path, library, ", through: torn-pages").finding(FINDING)
    assert finding is not None
    assert finding.status == "not-engaged"


def test_what_if_rebuts_it_and_takes_that_back(tmp_path: Path, library: Rulebook) -> None:
    case, problems = load_case(case_file(tmp_path), library)
    assert case is not None, problems
    program = Program(library.rules.values(), library.words)
    live = LiveCase(case, library, program, "2021-12-31")
    try:
        rebutted = live.apply([Change("set", "marks", "through", "spilled-tea")]).finding(FINDING)
        agreed = live.apply([Change("set", "marks", "through", "ordinary-wear")]).finding(FINDING)
        again = live.apply([]).finding(FINDING)
    finally:
        live.close()
        program.close()
    assert rebutted is not None
    assert rebutted.status == "not-engaged"
    assert agreed is not None
    assert (agreed.status, agreed.presumptions()) == (ENGAGED, ())
    assert again == live.base.finding(FINDING)


def test_every_view_says_so(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = str(case_file(tmp_path))
    assert main(["check", case, "--rules", str(folder), "--format", "json"]) == 0
    finding = next(f for f in json.loads(capsys.readouterr().out)["findings"] if f["id"] == FINDING)
    assert finding["derivations"][0]["premises"][2] == {
        "presumption": "through ordinary wear",
        "pin": {"authority": "house-rules", "para": "2"},
        "about": {"fact": "marks", "attribute": "through", "value": "ordinary-wear"},
    }
    assert main(["why", case, FINDING, "--rules", str(folder)]) == 0
    assert "presumed: through ordinary wear; nobody says otherwise" in capsys.readouterr().out
    assert main(["graph", case, FINDING, "--rules", str(folder)]) == 0
    shown = capsys.readouterr().out
    assert "What the law presumes (1)" in shown
    assert "nobody says otherwise [house-rules:2]" in shown


def test_its_tests_and_mutants_know_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "test", FINDING, "--rules", str(folder)]) == 0
    assert main(["rules", "mutate", FINDING, "--rules", str(folder)]) == 0
    assert "without the presumption" not in capsys.readouterr().out  # each mutant is killed


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("{is: ordinary-wear", "{is: carelessness", "carelessness"),
        ("d.through:", "d.trough:", "d.trough"),
        ("d.through:", "b.through:", "b.through"),
        ("house-rules:2", "house-rules:99", '"house-rules:99"'),
    ],
)
def test_a_presumption_fits_its_condition(folder: Path, tmp_path: Path, old: str, new: str, marked: str) -> None:
    (folder / "lending" / "wear.yaml").write_text(RULE.replace(old, new, 1), encoding="utf-8")
    _, problems = load_edited(tmp_path)
    assert [meant(problem) for problem in problems if problem.severity == "error"] == [marked]
