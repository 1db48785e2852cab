"""The example rulebook in examples/: everything of it is as it should be, and what was not read says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.rulebook import load_rulebook

CUSTODY = """\
case: c
title: A soldier held
state: ROU
as_of: 2024-06-01
people: {{ion: {{name: Ion}}}}
sources: {{report: {{title: A report}}}}
facts:
  - {{id: held, kind: deprivation-of-liberty, person: ion, date: {year}, by: police, form: police-custody,
      legal_basis_stated: no, source: "report, p. 1"}}
"""
EXAMPLE = Path(__file__).parents[1] / "examples" / "echr"


def test_it_is_as_it_should_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(EXAMPLE), "--mutants", "90", "--format", "json"]) == 0
    tried = json.loads(capsys.readouterr().out)["tried"]
    assert {one["part"] for one in tried} == {"rules and law", "tests", "cases", "scenarios", "mutants"}


def test_a_reservation_is_shown_for_its_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for year, shown in ((2001, True), (2010, False)):
        (tmp_path / "c.yaml").write_text(CUSTODY.format(year=year))
        assert main(["check", str(tmp_path / "c.yaml"), "--rules", str(EXAMPLE), "--right", "ECHR"]) == 0
        assert ("military discipline" in capsys.readouterr().out) is shown


def test_a_derogation_is_shown_for_its_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for year, shown in ((2015, False), (2017, True), (2021, False)):
        (tmp_path / "c.yaml").write_text(CUSTODY.format(year=year).replace("state: ROU", "state: TUR"))
        assert main(["check", str(tmp_path / "c.yaml"), "--rules", str(EXAMPLE), "--right", "ECHR"]) == 0
        out = capsys.readouterr().out
        assert ("attempted coup" in out) is shown
        assert "in force since 1954-05-18 (date not verified)" in out


def test_what_was_not_read_is_marked() -> None:
    rulebook, problems = load_rulebook(EXAMPLE / "rules")
    assert rulebook is not None, problems
    own = [rulebook.rules[id] for id in rulebook.own_rules]
    assert len(own) >= 40
    assert {rule.status for rule in own} == {"draft"}
    entries = rulebook.plain["law"]["authorities"]
    unread = {f"{id}:{p['para']}" for id in entries if id.startswith("ec") for p in entries[id]["paragraphs"]
              if p["verified"] == "no"}  # fmt: skip
    assert unread == {"ecthr-salduz:55", "ecthr-brogan:62", "ecthr-kudla:157"}
