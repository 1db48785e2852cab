"""`new`, `vocab`, `law` and `rules show`: what an author looks up while writing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.law.coverage import UNREAD, reach_of
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
    assert "heard by" not in capsys.readouterr().out
    assert main(["vocab", "search", "--heard"]) == 0
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
    out = capsys.readouterr().out
    assert "zeppelin" in out
    assert "mean" not in out
    assert main(["vocab", "interogation"]) == 2
    assert "Did you mean `interrogation`?" in capsys.readouterr().out


def test_vocab_leads_from_an_everyday_phrase_to_the_kind_with_the_value_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["vocab", "sacked"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("kind interference-with-work: ")
    assert "value interference-with-work.form: dismissal (dismissal)" in out
    assert "heard by" not in out
    assert main(["vocab", "no", "window", "in", "the", "cell"]) == 0
    assert capsys.readouterr().out.startswith("kind prison-conditions: ")


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
    assert "HRC General Comment No. 23 has no 99 in the catalogue\n" in capsys.readouterr().err
    assert main(["law", "show", "iccpr:17(9)"]) == 2
    assert "did you mean `iccpr:17`?" in capsys.readouterr().err


def test_law_coverage_counts_every_authority(capsys: pytest.CaptureFixture[str], rulebook: Rulebook) -> None:
    assert main(["law", "coverage"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[1:-3]] == list(rulebook.catalogue)
    assert all(len(line) <= 80 for line in lines)
    covered = next(line for line in lines if line.startswith("ccpr-gc-32 "))
    encoded, outside, unread, total = map(int, covered.split()[1:5])
    assert encoded > 20
    assert encoded + outside + unread == total


def test_law_coverage_measures_only_against_targets_that_are_set(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook
) -> None:
    assert main(["law", "coverage"]) == 0
    lines = capsys.readouterr().out.splitlines()
    aimed = [one for one in map(rulebook.catalogue.authority, rulebook.catalogue) if one and one.coverage_target]
    assert next(line for line in lines if line.startswith("cmw-gc-2 ")).endswith(" none")
    met = sum(reach.met for reach in reach_of(rulebook, [one.id for one in aimed]))
    assert lines[-2] == f"{met} of {len(aimed)} authorities with a target meet it"
    assert lines[-1].startswith(f"{len(rulebook.catalogue) - len(aimed)} have no target: ")


def test_law_show_says_how_strong_a_paragraph_is_and_of_whom_it_speaks(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "show", "ccpr-gc-32:38"]) == 0
    assert "strength: States must; of: accused, counsel, capital case" in capsys.readouterr().out
    assert main(["law", "show", "cat-gc-4:11"]) == 0
    assert "strength: says how to judge" in capsys.readouterr().out


def test_law_coverage_tells_for_each_paragraph_which_rules_cite_it_or_why_none_does(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["law", "coverage", "cat"]) == 0
    out = capsys.readouterr().out
    assert "  15: encoded: cat-15.statement-from-ill-treatment-used" in out
    assert "  8: out of scope: Extradition between States parties." in out


def test_law_coverage_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "coverage", "cat", "ccpr-gc-6", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in found["authorities"]] == ["cat", "ccpr-gc-6"]
    assert found["total"]["all"] == sum(one["all"] for one in found["authorities"])
    states = {entry["para"]: entry for entry in found["authorities"][0]["paragraphs"]}
    assert states["8"]["state"] == "outside"
    assert states["8"]["reason"]
    assert "cat-2.torture" in states["1(1)"]["cited_by"]
    superseded = found["authorities"][1]["paragraphs"]
    assert {entry["state"] for entry in superseded} == {"encoded", "outside"}


def test_law_coverage_of_no_authority_names_a_near_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "coverage", "cpr-gc-32"]) == 2
    assert "did you mean `ccpr-gc-32`?" in capsys.readouterr().err
    assert main(["law", "coverage", "ccpr-gc-39"]) == 2
    assert "did you mean" not in capsys.readouterr().err


def test_law_show_says_why_a_paragraph_has_no_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "show", "cat:8"]) == 0
    assert "out of scope: Extradition between States parties." in capsys.readouterr().out


COMMENTS = (16, 18, 20, 21, 22, 25, 27, 28, 29, 31, 32, 34, 35, 36, 37)
FULLY_READ = ["iccpr", "cat", "un-drhd", *(f"ccpr-gc-{number}" for number in COMMENTS)]


@pytest.mark.parametrize("id", FULLY_READ)
def test_nothing_is_left_unread_of_the_covenant_its_comments_and_what_goes_with_them(
    id: str, rulebook: Rulebook
) -> None:
    (reach,) = reach_of(rulebook, [id])
    assert reach.authority.coverage_target == 100
    assert [entry.paragraph.para for entry in reach.entries if entry.state == UNREAD] == []


def test_rules_show_says_the_conditions_in_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "show", "iccpr-17.search-without-warrant"]) == 0
    out = capsys.readouterr().out
    assert "the premises of the person were searched" in out
    assert "no warrant was shown" in out
    assert "engages iccpr:17(1)" in out
