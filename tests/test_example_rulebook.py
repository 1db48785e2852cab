"""The example rulebook in examples/: everything of it is as it should be, and what was not read says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.rulebook import load_rulebook

EXAMPLE = Path(__file__).parents[1] / "examples" / "echr"


def test_it_is_as_it_should_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(EXAMPLE), "--mutants", "90", "--format", "json"]) == 0
    tried = json.loads(capsys.readouterr().out)["tried"]
    assert {one["part"] for one in tried} == {"rules and law", "tests", "cases", "scenarios", "mutants"}


def test_what_was_not_read_is_marked() -> None:
    rulebook, problems = load_rulebook(EXAMPLE / "rules")
    assert rulebook is not None, problems
    own = [rulebook.rules[id] for id in rulebook.own_rules]
    assert len(own) >= 40
    assert {rule.status for rule in own} == {"draft"}
    entries = rulebook.plain["law"]["authorities"]
    unread = {f"{id}:{p['para']}" for id in entries if id.startswith("ec") for p in entries[id]["paragraphs"]
              if p["verified"] == "no"}  # fmt: skip
    assert unread == {"echr:11(2)", "echr:14", "ecthr-salduz:55", "ecthr-brogan:62", "ecthr-kudla:157"}
