"""One situation under several provisions, provisions that are read with others, and ids of former days."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.rulebook import load_rulebook
from tests.second_rulebook.edits import library_with, load_edited, meant

RULE = """
- id: house-1.late
  formerly: [house-1.lateness]
  title: Late return
  status: reviewed
  when:
    all:
      - loan: {as: l, returned: no}
      - damage: {as: d, person: $l.person, during: $l}
  cites: ["house-rules:2"]
  engages:
    - provision: "house-rules:1"
      duty: respect
      directness: primary
      owed_to: $l.person
      statement: The library must ask {l.person} first.
    - id: house-2.late-child
      provision: "house-rules:2"
      duty: protect
      directness: supporting
      owed_to: $l.person
      statement: The library should spare {l.person}.
      when: {l.person: {groups: schoolchild}}
      cites: ["house-rules:1"]
      tests:
        - engaged:
            - {loan: {id: a, returned: no}}
            - {damage: {during: a}}
            - {person: {person: someone, groups: schoolchild}}
        - not-engaged:
            - {loan: {id: a, returned: no}}
            - {damage: {during: a}}
            - {person: {person: someone, groups: visitor}}
  tests:
    - engaged: [{loan: {id: a, returned: no}}, {damage: {during: a}}]
    - not-engaged: [{loan: {id: a, returned: yes}}, {damage: {during: a}}]
    - undetermined: [{loan: {id: a}}, {damage: {during: a}}]
- id: house-2.read-with
  title: Read with what the loan engages
  status: reviewed
  when:
    all:
      - loan: {as: l}
      - bill: {as: b, person: $l.person}
  engages:
    provision: "house-rules:2"
    duty: procedural
    directness: supporting
    owed_to: $b.person
    statement: The library must let {b.person} complain.
    with: $l
  tests:
    - engaged: [{loan: {id: a, returned: no}}, {bill: {}}]
"""
CASE = """
case: late
title: Late
state: XXA
as_of: 2021-12-31
people: {ada: {name: Ada, groups: GROUP}}
sources: {ledger: {title: Ledger}}
facts:
  - {id: first, kind: loan, person: ada, returned: RETURNED, source: ledger}
  - {id: marks, kind: damage, person: ada, during: first, source: ledger}
  - {id: the-bill, kind: bill, person: ada, source: ledger}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rules = library_with(tmp_path)
    (rules / "lending" / "late.yaml").write_text(RULE, encoding="utf-8")
    return rules


def findings(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], group: str = "visitor", returned: str = "no"
) -> dict[str, dict[str, object]]:
    path = tmp_path / "late.yaml"
    path.write_text(CASE.replace("GROUP", group).replace("RETURNED", returned), encoding="utf-8")
    assert main(["check", str(path), "--rules", str(folder), "--format", "json"]) == 0
    return {finding["id"]: finding for finding in json.loads(capsys.readouterr().out)["findings"]}


def test_each_provision_has_its_own_finding_pins_and_conditions(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    visitor = findings(folder, tmp_path, capsys)
    assert visitor["house-1.late"]["status"] == "engaged"
    assert visitor["house-2.late-child"]["status"] == "not-engaged"
    child = findings(folder, tmp_path, capsys, "schoolchild")
    assert [child[id]["status"] for id in ("house-1.late", "house-2.late-child")] == ["engaged", "engaged"]
    assert [c["para"] for c in child["house-1.late"]["citations"]] == ["2"]  # type: ignore[attr-defined]
    assert [c["para"] for c in child["house-2.late-child"]["citations"]] == ["1"]  # type: ignore[attr-defined]


def test_the_tests_of_each_provision_are_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "test", "house-2.late-child", "--rules", str(folder)]) == 0
    assert "2 tests passed" in capsys.readouterr().out


def test_a_provision_without_claim_of_its_own_names_what_it_is_read_with(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = findings(folder, tmp_path, capsys)["house-2.read-with"]
    assert [c["para"] for c in found["provision"]["with"]] == ["1"]  # type: ignore[index]


def test_where_nothing_is_engaged_there_is_nothing_to_read_it_with(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = findings(folder, tmp_path, capsys, returned="yes")
    assert "house-2.read-with" not in {id for id, f in found.items() if f["status"] == "engaged"}


def test_an_id_of_former_days_leads_to_the_finding(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    findings(folder, tmp_path, capsys)
    assert main(["why", str(tmp_path / "late.yaml"), "house-1.lateness", "--rules", str(folder)]) == 0
    assert "house-1.late;" in capsys.readouterr().out
    rulebook, _ = load_rulebook(folder, cache=False)
    assert rulebook is not None
    assert rulebook.formerly == {"house-1.lateness": "house-1.late"}


@pytest.mark.parametrize(
    ("old", "new", "code", "marked"),
    [
        ("    - id: house-2.late-child\n      provision", "    - provision", "R017", "provision"),
        ("duty: protect", "duty: protct", "R001", "protct"),
        ('cites: ["house-rules:1"]', 'cites: ["house-rules:9"]', "R006", '"house-rules:9"'),
        ("groups: schoolchild}}\n      cites", "groups: schoolchld}}\n      cites", "R004", "schoolchld"),
        ("formerly: [house-1.lateness]", "formerly: [house-2.late-child]", "R007", "house-2.late-child"),
        ("with: $l", "with: $x", "R005", "$x"),
    ],
)
def test_what_is_wrong_is_marked_where_it_is_written(
    folder: Path, tmp_path: Path, old: str, new: str, code: str, marked: str
) -> None:
    assert RULE.count(old) == 1
    (folder / "lending" / "late.yaml").write_text(RULE.replace(old, new), encoding="utf-8")
    _, problems = load_edited(tmp_path)
    errors = [problem for problem in problems if problem.severity == "error"]
    assert [problem.code for problem in errors] == [code], errors
    assert meant(errors[0]).startswith(marked)
