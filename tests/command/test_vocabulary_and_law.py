"""`new`, `vocab`, `law` and `rules show`: what an author looks up while writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.case import load_case
from engine.model.rulebook import Rulebook


def test_a_new_case_is_one_the_loader_reads(tmp_path: Path, rulebook: Rulebook) -> None:
    path = tmp_path / "anna.yaml"
    assert main(["new", str(path), "--state", "KAZ", "--title", 'A "home" searched']) == 0
    case, problems = load_case(path, rulebook)
    assert [p for p in problems if p.severity == "error"] == []
    assert case is not None
    assert (case.id, case.state, case.facts[0].kind) == ("anna", "KAZ", "search")


def test_a_new_case_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "anna.yaml"
    path.write_text("mine")
    assert main(["new", str(path)]) == 2
    assert path.read_text() == "mine"
    assert "anna.yaml" in capsys.readouterr().err


def test_vocab_shows_a_kind_with_values_questions_and_the_rules_that_hear_it(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook
) -> None:
    assert main(["vocab", "search"]) == 0
    out = capsys.readouterr().out
    assert "the premises of {person} were searched" in out
    assert "warrant: yes, no" in out
    heard = [
        rule.id
        for rule in rulebook.rules.values()
        if any(c.subject == "search" for clause in rule.clauses for c in clause.conditions)
    ]
    assert heard
    assert all(id in out for id in heard)


def test_vocab_finds_words_anywhere_and_says_when_there_are_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vocab", "warrant"]) == 0
    assert "attribute search.warrant" in capsys.readouterr().out
    assert main(["vocab", "zeppelin"]) == 2
    assert "zeppelin" in capsys.readouterr().out


def test_law_shows_a_paragraph_with_symbol_address_and_rules(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook
) -> None:
    assert main(["law", "show", "ccpr-gc-32:29"]) == 0
    out = capsys.readouterr().out
    entry = rulebook.catalogue.paragraph("ccpr-gc-32:29")
    assert entry is not None
    assert "CCPR/C/GC/32" in out
    assert " ".join(entry.summary.split()[:4]) in out
    assert "rules: " in out
    assert "\n  30: " not in out


def test_law_show_names_what_may_have_been_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "show", "ccpr-gc-23:99"]) == 2
    assert "did you mean" in capsys.readouterr().err


def test_law_coverage_counts_every_authority(capsys: pytest.CaptureFixture[str], rulebook: Rulebook) -> None:
    assert main(["law", "coverage"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(rulebook.catalogue)
    covered = next(line for line in lines if line.startswith("ccpr-gc-32 "))
    assert int(covered.split()[1]) > 20


def test_rules_show_says_the_conditions_in_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "show", "iccpr-17.search-without-warrant"]) == 0
    out = capsys.readouterr().out
    assert "the premises of the person were searched" in out
    assert "no warrant was shown" in out
    assert "engages iccpr:17(1)" in out
