"""What tests and cases exercise, in the small rulebook of another field and on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.command.main import main
from engine.model.rulebook import Rulebook
from tests.second_rulebook.edits import CASE, LIBRARY, RULES, library_with


def cover(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> dict[str, Any]:
    assert main(["rules", "coverage", "--rules", str(folder), "--format", "json", *arguments]) == 0
    plain: dict[str, Any] = json.loads(capsys.readouterr().out)
    return plain


def named(items: list[dict[str, Any]], key: str) -> dict[str, Any]:
    return {item["name"]: item[key] for item in items}


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")


def test_rules_by_their_own_tests_and_by_cases(capsys: pytest.CaptureFixture[str]) -> None:
    plain = cover(capsys, LIBRARY, "--cases", str(CASE))
    assert named(plain["rules"], "tests") == {
        "late.keeps-item": 1,
        "damage.answers": 2,
        "house-1.bill-without-reminder": 1,
        "house-2.bill-without-hearing": 1,
    }
    # undetermined in this case is not exercised
    assert named(plain["rules"], "cases") == {
        "late.keeps-item": [],
        "damage.answers": ["tea"],
        "house-1.bill-without-reminder": [],
        "house-2.bill-without-hearing": ["tea"],
    }
    assert plain["cases"] == ["tea"]


def test_a_condition_is_exercised_on_the_way_it_was_met(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    both = cover(capsys, LIBRARY, "damage.answers")["conditions"]
    assert [item["tests"] for item in both] == [2, 1, 1, 1]
    first = "      - engaged:\n          - {loan: {item: novel, date: 2021-05-01}}\n"
    edited = library_with(tmp_path, RULES, first, first.replace("engaged", "undetermined"))
    one = cover(capsys, edited, "damage.answers")["conditions"]
    assert [item["tests"] for item in one] == [1, 1, 0, 0]
    assert [item["line"] for item in one] == [28, 30, 32, 33]
    assert one[1]["name"] == "damage.answers: d (damage; through is carelessness)"


def test_a_limit_is_exercised_by_a_fact_that_raises_it(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert named(cover(capsys, LIBRARY)["limits"], "tests") == {"worn-out": 0}
    bill = "          - {bill: {heard_before: no}}\n"
    edited = library_with(tmp_path, RULES, bill, bill + "          - {damage: {through: ordinary-wear}}\n")
    assert named(cover(capsys, edited)["limits"], "tests") == {"worn-out": 1}


def test_a_limit_is_not_exercised_by_a_fact_about_another(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bill = "          - {bill: {heard_before: no}}\n"
    wear = "          - {damage: {person: other, through: ordinary-wear}}\n"
    assert named(cover(capsys, library_with(tmp_path, RULES, bill, bill + wear))["limits"], "tests") == {"worn-out": 0}


def test_pins(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert named(cover(capsys, LIBRARY)["pins"], "tests") == {"house-rules:1": 3, "house-rules:2": 1}
    only = cover(capsys, LIBRARY, "house-1")
    assert named(only["pins"], "tests") == {"house-rules:1": 1}
    assert only["limits"] == []


def test_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "coverage", "--rules", str(LIBRARY), "--cases", str(CASE)]) == 0
    lines = capsys.readouterr().out.splitlines()
    head = ["exercised", "by", "all", "tests", "scenarios", "cases", "none", "(0", "scenarios,", "1", "cases)"]
    assert lines[0].split() == head
    assert [line.split() for line in lines[1:5]] == [
        ["rules", "4", "4", "0", "2", "0"],
        ["conditions", "10", "10", "0", "7", "0"],
        ["limits", "1", "0", "0", "0", "1"],
        ["pins", "2", "2", "0", "2", "0"],
    ]
    assert lines[6] == "Limits that neither test, scenario nor case exercises (1)"
    assert lines[7] == f"  worn-out  {RULES}:2"


def test_what_no_case_exercises_is_named_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "coverage", "--rules", str(LIBRARY), "--cases", str(CASE), "--list", "cases", "house-"]) == 0
    out = capsys.readouterr().out
    assert "Rules that no case exercises (1)\n  house-1.bill-without-reminder" in out
    assert "late.keeps-item" not in out


def test_bad_input(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["rules", "coverage", "no-such-rule", "--rules", str(LIBRARY)]) == 2
    assert main(["rules", "coverage", "--rules", str(LIBRARY), "--cases", str(tmp_path / "none.yaml")]) == 2
    assert capsys.readouterr().out == ""


@pytest.mark.slow
def test_every_rule_of_the_shipped_rulebook_is_exercised_by_its_own_tests(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook
) -> None:
    assert main(["rules", "coverage", "--format", "json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert set(named(plain["rules"], "tests")) == set(rulebook.rules)
    assert [name for name, tests in named(plain["rules"], "tests").items() if not tests] == []
    assert len(plain["cases"]) >= 4
    assert any(item["cases"] for item in plain["limits"])
    searches = next(item for item in plain["rules"] if item["name"] == "iccpr-17.search-without-warrant")
    assert "iccpr-17.search-without-warrant, test 1" in searches["by_tests"]
    assert any(name.startswith("search-without-a-warrant: ") for name in searches["scenarios"])
    assert plain["scenarios"] > 100


def test_what_exercises_each_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "coverage", "--rules", str(LIBRARY), "--cases", str(CASE), "--by", "damage"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("rule damage.answers  ")
    assert lines[1:4] == ["  test damage.answers, test 1", "  test damage.answers, test 2", "  case tea"]
