"""Mutants of rules: which there are, which the tests beside the rules kill, and the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.main import main
from engine.lint.mutants import Mutant, Trial, mutants
from engine.lint.parts import Support
from engine.load.short_facts import case_from_short
from engine.model.rule import SlotJoin
from engine.model.rulebook import Rulebook
from tests.second_rulebook.edits import LIBRARY, RULES, library_with, load_edited


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")


@pytest.fixture
def library(tmp_path: Path) -> Rulebook:
    found, problems = load_edited(tmp_path)
    assert found is not None, problems
    return found


def of(rulebook: Rulebook, rule: str) -> dict[str, Mutant]:
    return {f"{m.line} {m.what}": m for m in mutants(rulebook.rules[rule], rulebook.words)}


def survivors(rulebook: Rulebook, rule: str) -> list[str]:
    trial = Trial(
        rulebook.rules[rule], Support(rulebook.rules.values()), rulebook.words,
        lambda facts: case_from_short(facts, rulebook.words),
    )  # fmt: skip
    assert trial.passes(rulebook.rules[rule])
    return [what for what, mutant in of(rulebook, rule).items() if not trial.kills(mutant)]


def test_what_is_changed(library: Rulebook) -> None:
    assert list(of(library, "damage.answers")) == [
        "28 without the condition `l`",
        "28 without the test of `item` of `l`",
        "28 with `recording` instead of `printed-matter` for `item` of `l`",
        "30 without the branch of `d`",
        "30 without the condition `d`",
        "30 without the test of `through` of `d`",
        "30 with `ordinary-wear` instead of `carelessness` for `through` of `d`",
        "30 without the join of `d.person` and `l.person`",
        "30 without the join of `d.during` and `l.id`",
        "32 without the branch of `d`",
        "32 without the condition `d`",
        "32 without the join of `d.person` and `l.person`",
        "32 without `within_days` of `d` and `l`",
        "33 without the condition `person`",
        "33 without the test of `groups` of `person`",
        "33 with `visitor` instead of `schoolchild` for `groups` of `person`",
        "33 without the join of `person.person` and `d.person`",
    ]
    # the only condition of a rule is not left out
    assert list(of(library, "late.keeps-item")) == [
        "15 without the test of `days_late` of `l`",
        "15 with 15 instead of 14 for `days_late` of `l`",
        "15 without the test of `returned` of `l`",
        "15 with `yes` instead of `no` for `returned` of `l`",
    ]


def test_each_mutant_differs_from_its_rule_and_in_its_conditions_only(library: Rulebook) -> None:
    for rule in library.rules.values():
        for mutant in mutants(rule, library.words):
            assert mutant.rule.clauses != rule.clauses
            assert mutant.rule.id == rule.id
            assert mutant.rule.tests == rule.tests


def test_a_condition_written_once_is_changed_in_every_clause(library: Rulebook) -> None:
    changed = of(library, "damage.answers")["28 without the test of `item` of `l`"].rule
    assert [clause.conditions[0].tests for clause in changed.clauses] == [(), ()]


def test_conditions_joined_through_the_one_left_out_stay_joined(library: Rulebook) -> None:
    changed = of(library, "house-2.bill-without-hearing")["75 without the condition `b`"].rule
    (clause,) = changed.clauses
    assert [condition.alias for condition in clause.conditions] == ["a", "v"]
    assert clause.conditions[1].joins == (SlotJoin("to", 0, "person"),)
    first = of(library, "damage.answers")["28 without the condition `l`"].rule
    assert first.clauses[1].conditions[0].dates == ()
    assert first.clauses[1].conditions[1].joins == (SlotJoin("person", 0, "person"),)


def test_a_swapped_value_is_one_that_the_test_did_not_cover(rulebook: Rulebook) -> None:
    seen = 0
    for rule in rulebook.rules.values():
        for mutant in mutants(rule, rulebook.words):
            if " instead of `" not in mutant.what:
                continue
            seen += 1
            new = mutant.what.split("`")[1]
            pairs = [
                (test.values, other.values, rulebook.words.tree(rulebook.words.attributes(c.subject)[test.attribute]))
                for clause, changed in zip(rule.clauses, mutant.rule.clauses, strict=True)
                for c, d in zip(clause.conditions, changed.conditions, strict=True)
                for test, other in zip(c.tests, d.tests, strict=True)
                if test != other
            ]
            assert pairs
            for before, after, tree in pairs:
                assert tree is not None
                assert new in after
                assert new not in tree.below_any(before)
                assert not tree.below(new) & tree.below_any(before)
    assert seen > 500


def test_tests_kill_what_they_tell_apart(library: Rulebook) -> None:
    assert survivors(library, "late.keeps-item") == []
    assert survivors(library, "house-1.bill-without-reminder") == [
        "56 without the condition `b`",
        "56 without the join of `b.person` and `o.person`",
    ]


def test_one_more_test_kills_a_survivor(tmp_path: Path) -> None:
    last = "      - undetermined: [{loan: {days_late: 15}}, {bill: {}}]\n"
    more = "      - not-engaged: [{loan: {returned: no, days_late: 15}}, {bill: {person: other}}]\n"
    found, problems = load_edited(tmp_path, RULES, last, last + more)
    assert found is not None, problems
    assert survivors(found, "house-1.bill-without-reminder") == []


def test_a_weaker_test_lets_one_more_survive(tmp_path: Path) -> None:
    found, _ = load_edited(tmp_path, RULES, "engaged: [{loan: {returned: no, days_late: 15}}]\n",
                           "engaged: [{loan: {returned: no, days_late: 16}}]\n")  # fmt: skip
    assert found is not None
    assert survivors(found, "late.keeps-item") == ["15 with 15 instead of 14 for `days_late` of `l`"]


def test_the_rules_a_rule_rests_on_take_part(library: Rulebook) -> None:
    support = Support(library.rules.values())
    assert [rule.id for rule in support.of(library.rules["house-1.bill-without-reminder"])] == ["late.keeps-item"]
    assert support.of(library.rules["late.keeps-item"]) == []


def test_the_command_names_each_survivor_with_file_and_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "mutate", "house-1", "late", "--rules", str(LIBRARY)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{RULES}:56: house-1.bill-without-reminder without the condition `b`",
        f"{RULES}:56: house-1.bill-without-reminder without the join of `b.person` and `o.person`",
        "5 of 7 mutants killed (71.4%), 2 survived, of 2 rules",
    ]


def test_the_line_is_that_of_the_test_not_of_its_condition(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    flow = "        - loan: {as: l, returned: no, days_late: {more_than: 14}}\n"
    block = "        - loan:\n            as: l\n            returned: no\n            days_late: {more_than: 13}\n"
    assert main(["rules", "mutate", "late", "--rules", str(library_with(tmp_path, RULES, flow, block)),
                 "--format", "json"]) == 1  # fmt: skip
    edited = library_with(tmp_path, RULES, "not-engaged: [{loan: {returned: no, days_late: 14}}]",
                          "not-engaged: [{loan: {returned: no, days_late: 13}}]")  # fmt: skip
    capsys.readouterr()
    assert main(["rules", "mutate", "late", "--rules", str(edited), "--format", "json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert (plain["tried"], plain["killed"], plain["share"], plain["failing"]) == (4, 3, 0.75, [])
    (survivor,) = plain["survivors"]
    assert survivor == {
        "rule": "late.keeps-item",
        "what": "with 14 instead of 13 for `days_late` of `l`",
        "file": RULES,
        "line": 18,
    }


def test_a_rule_whose_tests_fail_as_it_stands_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    wrong = library_with(tmp_path, RULES, "not-engaged: [{loan: {returned: no, days_late: 14}}]",
                         "not-engaged: [{loan: {returned: no, days_late: 99}}]")  # fmt: skip
    assert main(["rules", "mutate", "late", "--rules", str(wrong)]) == 1
    shown = capsys.readouterr()
    assert shown.out == "0 of 0 mutants killed, 0 survived, of 1 rules\n"
    assert "late.keeps-item: its own tests differ" in shown.err


def test_facts_that_cannot_be_read_are_no_stack_trace(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    wrong = library_with(tmp_path, RULES, "not-engaged: [{loan: {returned: no, days_late: 14}}]",
                         "not-engaged: [{lone: {}}]")  # fmt: skip
    assert main(["rules", "mutate", "late", "--rules", str(wrong)]) == 1
    assert "late.keeps-item" in capsys.readouterr().err


def test_a_sample_is_the_same_for_a_seed(capsys: pytest.CaptureFixture[str]) -> None:
    def drawn(*arguments: str) -> str:
        assert main(["rules", "mutate", "--rules", str(LIBRARY), "--sample", "9", *arguments]) == 0
        return capsys.readouterr().out

    assert drawn("--seed", "3") == drawn("--seed", "3")
    assert "of 9 mutants killed" in drawn()
    assert len({drawn("--seed", str(seed)) for seed in range(6)}) > 1
    assert main(["rules", "mutate", "--rules", str(LIBRARY), "--sample", "0"]) == 2


def test_the_tests_of_the_shipped_rulebook_kill_nearly_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "mutate", "--sample", "300", "--seed", "1", "--format", "json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert plain["tried"] == 300
    assert plain["share"] >= 0.95
