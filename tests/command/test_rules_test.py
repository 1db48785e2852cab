"""`rules test`: what comes out otherwise is told in sentences, with the conditions that did it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command.conftest import Run
from tests.second_rulebook.edits import LIBRARY, RULES, library_with

ENGAGED = "      - engaged: [{loan: {returned: no, days_late: 15}}]\n"


def told(run: Run, folder: Path, *ids: str) -> str:
    done = run("rules", "test", "--rules", folder, *ids)
    assert done.code == 1
    return done.out


def test_tests_that_pass_are_counted(run: Run) -> None:
    done = run("rules", "test", "--rules", LIBRARY)
    assert (done.code, done.out) == (0, "13 tests passed, 0 failed, of 4 rules\n")
    assert run("rules", "test", "--rules", LIBRARY, "house-").out == "6 tests passed, 0 failed, of 2 rules\n"


def test_a_condition_that_fails_is_shown_with_the_fact(run: Run, tmp_path: Path) -> None:
    folder = library_with(tmp_path, RULES, ENGAGED, ENGAGED.replace("15", "14"))
    out = told(run, folder, "late")
    assert f"{RULES}:19: late.keeps-item, test 1\n  expected  engaged\n  got       not-engaged\n" in out
    assert "    - someone borrowed an item: it did not come back; 14 days late\n" in out
    assert "  what the rule asks for\n    ○ the person borrowed an item" in out
    assert "days_late is 14" in out
    assert out.endswith("2 tests passed, 1 failed, of 1 rules\n")


def test_a_fact_that_is_missing_is_called_so(run: Run, tmp_path: Path) -> None:
    folder = library_with(tmp_path, RULES, ENGAGED, "      - engaged: [{bill: {}}]\n")
    assert "(no fact of this kind)" in " ".join(told(run, folder, "late").split())


def test_what_engaged_it_is_shown(run: Run, tmp_path: Path) -> None:
    undetermined = "      - undetermined: [{loan: {days_late: 20}}]\n"
    folder = library_with(tmp_path, RULES, undetermined, undetermined.replace("20}", "20, returned: no}"))
    out = told(run, folder, "late")
    assert "  expected  undetermined\n  got       engaged\n" in out
    assert "  what the rule found\n    ● f1: someone borrowed an item" in out


def test_what_is_not_known_is_named_even_below_an_inference(run: Run, tmp_path: Path) -> None:
    known = "[{loan: {returned: yes, days_late: 15}}, {bill: {}}]"
    folder = library_with(tmp_path, RULES, known, "[{loan: {days_late: 15}}, {bill: {}}]")
    out = told(run, folder, "house-1")
    assert "  got       undetermined\n" in out
    assert "    ● someone keeps an item beyond its time\n" in out
    assert any(line.startswith("    ? ") and "returned" in line for line in out.splitlines())


def test_facts_that_cannot_be_read_are_shown_as_written(run: Run, tmp_path: Path) -> None:
    folder = library_with(tmp_path, RULES, ENGAGED, ENGAGED.replace("returned: no", "retuned: no"))
    out = told(run, folder, "late")
    assert "  got       facts that cannot be read\n" in out
    assert "    - loan: retuned no and days_late 15\n" in out
    assert "did you mean `returned`?" in out


def test_as_json(run: Run, tmp_path: Path) -> None:
    folder = library_with(tmp_path, RULES, ENGAGED, ENGAGED.replace("15", "14"))
    plain = json.loads(run("rules", "test", "--rules", folder, "late", "--format", "json").out)
    assert (plain["tests"], plain["passed"], plain["without_tests"]) == (3, 2, [])
    failed = [result for result in plain["results"] if not result["passed"]]
    assert [(result["test"], result["expected"], result["got"]) for result in failed] == [(1, "engaged", "not-engaged")]


def test_plain_signs(run: Run, tmp_path: Path) -> None:
    folder = library_with(tmp_path, RULES, ENGAGED, ENGAGED.replace("15", "14"))
    assert run("rules", "test", "--rules", folder, "late", "--ascii").out.isascii()


def test_a_rule_without_tests_and_a_superseded_one(run: Run, tmp_path: Path) -> None:
    text = (LIBRARY / RULES).read_text()
    start = text.index("    tests:\n      - engaged: [{loan: {returned: no, days_late: 15}}, {bill")
    end = text.index("  - id: house-2")
    bare = library_with(tmp_path, RULES, text[start:end], "\n")
    assert "house-1.bill-without-reminder has no test\n" in told(run, bare, "house-1")
    gone = library_with(tmp_path, RULES, "late item\n    status: reviewed", "late item\n    status: superseded")
    done = run("rules", "test", "--rules", gone, "house-1")
    assert (done.code, done.out) == (0, "0 tests passed, 0 failed, of 0 rules\n")
