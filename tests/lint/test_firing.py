"""Conditions that cannot hold together, each for its reason, and neighbours of them that can."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.lint.check import look_again
from engine.lint.report import Finding
from tests.second_rulebook.edits import LIBRARY, RULES, WORDS, load_edited

BILL = "        - bill: {as: b, person: $o.person}\n"
LOAN = "        - loan: {as: l, returned: no, days_late: {more_than: 14}}\n"

IMPOSSIBLE = {
    "no value left": (
        "        - loan: {as: l, item: {not: [printed-matter, recording, unlabelled]}}\n",
        "no value of `item`",
        "item",
        "R024",
    ),
    "fewer than none": (
        "        - loan: {as: l, days_late: {less_than: 0}}\n",
        "no value of `days_late`",
        "days_late",
        "R024",
    ),
    "before and after": (
        LOAN + "        - damage: {as: d, person: $l.person, before: $l, after: $l}\n",
        "cannot be after `l`",
        "after",
        "R039",
    ),
    "a circle of three": (
        LOAN + "        - damage: {as: d, person: $l.person, after: $l}\n"
        "        - bill: {as: b, person: $l.person, after: $d, before: $l}\n",
        "cannot be before `l`",
        "before",
        "R039",
    ),
    "later and on the same day": (
        LOAN + "        - damage: {as: d, person: $l.person, after: $l, within_days: {of: $l, days: 0}}\n",
        "cannot be at most 0 days from `l`",
        "within_days",
        "R039",
    ),
    "two facts between, and one day": (
        LOAN + "        - damage: {as: d, person: $l.person, after: $l}\n"
        "        - bill: {as: b, person: $l.person, after: $d, within_days: {of: $l, days: 1}}\n",
        "cannot be at most 1 days from `l`",
        "within_days",
        "R039",
    ),
    "someone else than themselves": (
        LOAN + "        - damage: {as: d, person: $l.person, distinct_from: $l.person}\n",
        "the same person",
        "distinct_from",
        "R024",
    ),
    "one person, two ages": (
        LOAN + "        - person: {as: p, person: $l.person, town: here}\n"
        "        - person: {as: q, person: $p.person, town: elsewhere}\n",
        "exclude each other",
        "town",
        "R024",
    ),
}
POSSIBLE = {
    "one value left": "        - loan: {as: l, item: {not: printed-matter}}\n",
    "before and within": LOAN
    + "        - damage: {as: d, person: $l.person, before: $l, within_days: {of: $l, days: 3}}\n",
    "two facts between, and two days": LOAN
    + "        - damage: {as: d, person: $l.person, after: $l}\n"
    + "        - bill: {as: b, person: $l.person, after: $d, within_days: {of: $l, days: 2}}\n",
    "another person": LOAN + "        - damage: {as: d, during: $l, distinct_from: $l.person}\n",
    "several groups": LOAN
    + "        - person: {as: p, person: $l.person, groups: visitor}\n"
    + "        - person: {as: q, person: $p.person, groups: schoolchild}\n",
    "two people, two towns": LOAN
    + "        - person: {as: p, person: $l.person, town: here}\n"
    + "        - damage: {as: d, during: $l}\n"
    + "        - person: {as: q, person: $d.person, town: elsewhere}\n",
}
TOWN = (
    WORDS,
    "    attributes:\n      groups:",
    "    attributes:\n      town: {values: town, says: 'of {value}', question: 'Where from?'}\n      groups:",
)
TOWNS = (
    WORDS,
    "values:\n",
    "values:\n  town: {says: where from, tree: {here: {says: here}, elsewhere: {says: elsewhere}}}\n",
)


def found(folder: Path, *edits: str) -> list[Finding]:
    rulebook, problems = load_edited(folder, *TOWN, *TOWNS, *edits)
    assert rulebook is not None, problems
    return [f for f in look_again(rulebook) if f.problem.code in ("R024", "R025", "R039")]


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_conditions_that_cannot_hold_together(name: str, tmp_path: Path) -> None:
    conditions, reason, marked, code = IMPOSSIBLE[name]
    first, *more = found(tmp_path, RULES, LOAN, conditions)
    assert (first.level, first.problem.code) == ("error", code)
    assert "`late.keeps-item` can never fire" in first.problem.message
    assert reason in first.problem.message
    assert first.problem.source_line[first.problem.column - 1 :].startswith(marked)
    # the inference of that rule is drawn by no other, and one more rule rests on it
    assert ["no rule that can fire draws `overdue-reader`" in f.problem.message for f in more] == [True]


@pytest.mark.parametrize("name", POSSIBLE)
def test_conditions_that_can(name: str, tmp_path: Path) -> None:
    assert found(tmp_path, RULES, LOAN, POSSIBLE[name]) == []


def test_a_branch_is_doubtful_and_its_rule_is_not(tmp_path: Path) -> None:
    branch = "- damage: {as: d, person: $l.person, within_days: {of: $l, days: 30}}"
    (finding,) = found(tmp_path, RULES, branch, branch[:-1] + ", distinct_from: $l.person}")
    assert (finding.level, finding.problem.code) == ("warning", "R025")


def test_an_inference_that_rests_on_itself_is_never_drawn(tmp_path: Path) -> None:
    messages = [f.problem.message for f in found(tmp_path, RULES, LOAN, "        - overdue-reader: {as: l}\n")]
    assert len(messages) == 2
    assert all("no rule that can fire draws `overdue-reader`" in message for message in messages)


def test_a_kind_that_only_groups_others(tmp_path: Path) -> None:
    edit = (WORDS, "    title: Loan\n", "    title: Loan\n    abstract: yes\n")
    assert "only groups" in found(tmp_path, *edit)[0].problem.message


def test_the_library_itself_has_no_such_rule(tmp_path: Path) -> None:
    assert LIBRARY.is_dir()
    assert found(tmp_path) == []
