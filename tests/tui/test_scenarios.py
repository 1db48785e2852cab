"""The features inside the interface: their tree, a run in another process, and the step that failed."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.scenarios.remarks import read_remarks
from engine.scenarios.run import Run
from tests.tui.driver import Driver, Open
from tui.views.scenarios import ScenariosView

FILE = "features/searches.feature"
PASSES, FAILS = f"scenario:{FILE}:4", f"scenario:{FILE}:16"


def shown(driver: Driver) -> ScenariosView:
    view = driver.app.view
    assert isinstance(view, ScenariosView)
    return view


async def test_all_of_them(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.press("8")
        assert "2 scenarios · not run yet, R runs them" in driver.screen
        await driver.press("R")
        assert "1 passed, 1 failed" in driver.screen
        assert "changed since" not in driver.screen
        assert "✗ Nobody says whether there was a warrant" in driver.screen
        assert "✓ A search without a warrant" in driver.screen
        await driver.choose("8", FAILS)
        assert driver.app.view.explanation().count("✗") == 1
        assert "✗ Then ICCPR article 17(1) is potentially engaged for Ann" in driver.screen
        assert "undetermined" in driver.app.view.explanation()
        assert driver.app.view.place() == (Path(FILE), 23)


@pytest.mark.slow
async def test_one_again_after_its_file_changed(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.press("8", "R")
        text = Path(FILE).read_text(encoding="utf-8")
        last = text.rindex("potentially engaged for Ann")
        Path(FILE).write_text(text[:last] + text[last:].replace("potentially engaged for Ann", "undetermined"))
        await driver.app.desk.reload([Path(FILE)])
        await driver.settled()
        assert "changed since" in driver.screen
        await driver.choose("8", FAILS)
        await driver.press("T")
        assert "2 passed, 0 failed" in driver.screen
        assert shown(driver).result is not None


async def test_a_feature_that_cannot_be_read(opened: Open, desk_files: Path) -> None:
    (desk_files / "features" / "a-broken.feature").write_text("nonsense\n", encoding="utf-8")
    async with opened() as driver:
        await driver.press("8")
        assert "cannot be read" in driver.screen
        assert "A search without a warrant" in driver.screen


async def test_a_run_that_fails_says_why(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.press("8")
        shown(driver).last_run = Run(ended="12:00", error="pytest is ill")
        driver.app.draw()
        await driver.settled()
        assert "the run failed" in driver.screen
        assert "pytest is ill" in driver.screen


async def test_the_sentences_of_scenarios(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.press("8", "P")
        assert "What a scenario may say" in driver.screen
        assert "Given the premises of PERSON were searched" in driver.screen


async def test_a_reviewer_rejects_a_scenario(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.choose("8", PASSES)
        await driver.press("v")
        assert "Your remark on: A search without a warrant" in driver.screen
        await driver.type("rejected")
        await driver.press("tab")
        await driver.type("Who searched should be told.")
        await driver.press("tab")
        await driver.type("A. Reviewer")
        await driver.press("enter")
        assert "Rejected: kept in searches.remarks.yaml" in driver.screen
        assert "rejected by A. Reviewer on" in driver.app.view.explanation()
    (kept,), wrong = read_remarks(Path(FILE))
    assert wrong == ""
    assert (kept.scenario, kept.verdict, kept.by) == ("A search without a warrant", "rejected", "A. Reviewer")
    assert kept.text == "Who searched should be told."
    assert kept.rulebook
