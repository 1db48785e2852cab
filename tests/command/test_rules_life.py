"""The life cycle of rules: the gate of `stable`, superseded rules, and the changelog from their history."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.lint.check import look_again
from engine.load.case import load_case
from engine.load.rulebook import load_rulebook
from engine.reason.assess import assess
from engine.reason.program import Program
from tests.command.conftest import Run
from tests.second_rulebook.edits import CASE, RULES, library_with, load_edited

REVIEWER = "    reviewer: The librarian of the reading room\n"
LATE = "    title: Item kept beyond its time\n"
BILL = "    title: Bill for a late item\n    status: reviewed\n"
DAMAGE = "    title: Bill for damage without a hearing\n    status: reviewed\n"
HISTORY = """    history:
      - {on: 2025-03-01, what: written, by: A. Clerk}
      - {on: 2026-01-31, what: "the days counted from the *first* reminder"}
"""


def gate(folder: Path, *edits: str) -> list[str]:
    rulebook, problems = load_edited(folder, *edits)
    assert rulebook is not None, problems
    return [f.problem.message for f in look_again(rulebook) if f.problem.code in ("R030", "R042")]


def test_a_rule_that_has_all_that_is_asked_for_is_stable(tmp_path: Path) -> None:
    assert gate(tmp_path) == []


@pytest.mark.parametrize(
    ("edits", "said"),
    [
        ((RULES, REVIEWER, "\n"), "names nobody who reviewed it"),
        ((RULES, "      - undetermined: [{loan: {days_late: 20}}]\n", ""), "lacks a test: undetermined"),
        ((RULES, DAMAGE, DAMAGE.replace("reviewed", "stable\n    reviewer: A. Clerk")), "not verified: house-rules:2"),
        (
            (RULES, "- engaged: [{loan: {returned: no, days_late: 15}}]", "- engaged: [{loan: {days_late: 15}}]"),
            "its own tests differ",
        ),
        (
            (
                RULES,
                "- engaged: [{loan: {returned: no, days_late: 15}}]",
                "- engaged: [{loan: {returned: no, days_late: 16}}]",
            ),
            "no test notices the rule with 15 instead of 14 for `days_late`",
        ),
    ],
)
def test_what_the_gate_asks_for(edits: tuple[str, ...], said: str, tmp_path: Path) -> None:
    messages = gate(tmp_path, *edits)
    assert any(said in message for message in messages), messages


def test_a_superseded_rule_is_not_run_and_leads_to_its_successor(tmp_path: Path, run: Run) -> None:
    successor = DAMAGE.replace("reviewed", "superseded\n    superseded_by: [house-1.bill-without-reminder]")
    folder = library_with(tmp_path, RULES, DAMAGE, successor)
    rulebook, _ = load_rulebook(folder, cache=False)
    assert rulebook is not None
    case, _ = load_case(CASE, rulebook)
    assert case is not None
    found = assess(case, rulebook, Program(rulebook.rules.values(), rulebook.words), "2026-01-01")
    assert "house-2.bill-without-hearing" not in {finding.id for finding in found.findings}
    codes = {finding.problem.code for finding in look_again(rulebook)}
    assert "R044" not in codes
    shown = run("rules", "show", "house-2", "--rules", folder).out
    assert "[superseded]" in shown
    assert "superseded by house-1.bill-without-reminder" in shown


@pytest.mark.parametrize(
    ("edits", "said"),
    [
        ((RULES, BILL, BILL.replace("reviewed", "superseded")), "nothing says by which rule"),
        ((RULES, BILL, BILL + "    superseded_by: [late.keeps-item]\n"), "has a successor and is still reviewed"),
        (
            (RULES, BILL, BILL.replace("reviewed", "superseded\n    superseded_by: [late.keep]")),
            "`late.keep` is no rule",
        ),
    ],
)
def test_successors_that_do_not_fit(edits: tuple[str, ...], said: str, tmp_path: Path) -> None:
    rulebook, problems = load_edited(tmp_path, *edits)
    assert rulebook is not None, problems
    found = [f for f in look_again(rulebook) if f.problem.code in ("R036", "R044")]
    assert [said in finding.problem.message for finding in found] == [True]


def test_the_changelog_is_made_of_the_history(tmp_path: Path, run: Run) -> None:
    folder = library_with(tmp_path, RULES, LATE, LATE + HISTORY)
    done = run("rules", "changelog", "--rules", folder)
    assert done.code == 0
    assert done.out.splitlines() == [
        "Changes of Lending rules of a town library",
        "",
        "31 January 2026",
        "  late.keeps-item: the days counted from the *first* reminder",
        "",
        "1 March 2025",
        "  late.keeps-item: written (A. Clerk)",
    ]
    assert done.err == "1 of 4 rules have a history\n"
    later = json.loads(run("rules", "changelog", "--rules", folder, "--since", "2026-01-01", "--format", "json").out)
    assert [(entry["on"], entry["rule"]) for entry in later] == [("2026-01-31", "late.keeps-item")]
    markdown = run("rules", "changelog", "--rules", folder, "--format", "md").out
    assert "## 2026-01-31\n\n- `late.keeps-item`: the days counted from the \\*first\\* reminder\n" in markdown
    assert "2026-01-31: the days counted" in run("rules", "show", "late", "--rules", folder).out


def test_the_changelog_goes_to_a_new_file(tmp_path: Path, run: Run) -> None:
    folder = library_with(tmp_path, RULES, LATE, LATE + HISTORY)
    file = tmp_path / "changes.md"
    assert run("rules", "changelog", "--rules", folder, "--to", file).code == 0
    assert file.read_text().startswith("# Changes of Lending rules")
    assert run("rules", "changelog", "--rules", folder, "--to", file).code == 2
    assert run("rules", "changelog", "--rules", folder, "--to", file, "--force").code == 0


def test_bad_input(tmp_path: Path, run: Run) -> None:
    assert run("rules", "changelog", "--since", "spring").code == 2
    assert run("rules", "changelog", "no-such-rule").code == 2
    assert "No changes are told." in run("rules", "changelog", "--rules", library_with(tmp_path)).out


def test_the_status_is_shown_in_every_result(tmp_path: Path, run: Run) -> None:
    folder = library_with(tmp_path, RULES, DAMAGE, DAMAGE.replace("reviewed", "draft"))
    plain = json.loads(run("check", CASE, "--rules", folder, "--format", "json").out)
    assert {f["id"]: f["rule"]["status"] for f in plain["findings"]}["house-2.bill-without-hearing"] == "draft"
    assert "Bill for damage without a hearing [draft]" in run("check", CASE, "--rules", folder).out
    assert "[draft]" in run("why", CASE, "house-2.bill-without-hearing", "--rules", folder).out
    assert run("rules", "list", "--status", "draft", "--rules", folder).out.startswith(
        "house-2.bill-without-hearing  [draft]"
    )
