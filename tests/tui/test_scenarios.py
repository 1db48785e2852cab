"""The features inside the interface: their tree, a run in another process, and the step that failed."""

from __future__ import annotations

from pathlib import Path

from tests.tui.driver import Open
from tui.feature_runs import FAILED, PASSED, Result, read_features, read_report, run_features

STEPS = """
from pytest_bdd import given, scenarios, then
scenarios("../../features")

@given("the hearing was closed")
@given("the court gave no reasons")
@then("ICCPR 14(1) is engaged")
def _():
    pass

@then("a second obligation is engaged")
def _():
    assert "one" == "two"
"""


def test_scenarios_under_rules_and_broken_files(desk_files: Path) -> None:
    (desk_files / "features" / "a-broken.feature").write_text("nonsense\n")
    broken, hearing = read_features(desk_files / "features")
    assert broken.error
    assert [scenario.name for scenario in hearing.scenarios] == [
        "A closed hearing engages the duty of publicity",
        "A silent court",
    ]
    assert hearing.scenarios[1].rule == "Reasons are given"
    assert hearing.scenarios[0].steps[1].text == "Then ICCPR 14(1) is engaged"


def test_an_outline_fails_when_one_of_its_rows_does() -> None:
    def element(status: str) -> dict[str, object]:
        return {
            "line": 4,
            "steps": [{"line": 5, "result": {"status": status, "error_message": "no\nE  1 == 2"}}],
        }

    report = [{"uri": "x/a.feature", "elements": [element("passed"), element("failed"), element("passed")]}]
    assert read_report(report) == {("a.feature", 4): Result(FAILED, 5, "E  1 == 2")}


def test_a_folder_without_steps_says_so(desk_files: Path) -> None:
    run = run_features(desk_files / "features", "12:00")
    assert "come with a checkout" in run.error


async def test_running_them(opened: Open, desk_files: Path) -> None:
    (desk_files / "tests" / "features").mkdir(parents=True)
    (desk_files / "tests" / "features" / "test_all.py").write_text(STEPS, encoding="utf-8")
    async with opened() as driver:
        await driver.press("8", "R")
        assert "1 passed, 1 failed" in driver.screen
        assert "✗ A silent court" in driver.screen
        key = next(row.key for row in driver.app.view.listed.rows if row.key.endswith(":10"))
        assert driver.app.view.listed.select(key)
        await driver.settled()
        assert "✗ Then a second obligation is engaged" in driver.screen
    features = read_features(desk_files / "features")
    results = run_features(desk_files / "features", "12:00").results
    assert [results[f.path.name, s.line].status for f in features for s in f.scenarios] == [PASSED, FAILED]
