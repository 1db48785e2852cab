"""A researcher's own judgment on a finding: written beside the case, shown with it, taken back."""

from __future__ import annotations

from pathlib import Path

from tests.tui.driver import Driver, Open

JOURNALIST = "journalist"
HEARING = "iccpr-14.closed-hearing"
NOTES = "cases/journalist.notes.yaml"


def listed(driver: Driver) -> list[str]:
    return [row.text.plain for row in driver.app.view.listed.rows]


async def test_a_rejected_finding_stays_listed_with_the_reason(opened: Open, desk_files: Path) -> None:
    case = (desk_files / "cases" / "journalist.yaml").read_text(encoding="utf-8")
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.choose("3", f"finding:{HEARING}")
        await driver.press("v")
        assert "Your judgment on: A hearing closed to the public" in driver.screen
        await driver.type("rej")
        await driver.press("enter", "ctrl+s")
        assert "A finding is rejected for a reason: say which." in driver.screen
        await driver.type("The order was shown")
        await driver.press("enter")
        await driver.type("A. Researcher")
        await driver.press("enter")
        assert "reason: The order was shown" in Path(NOTES).read_text(encoding="utf-8")
        assert "1 rejected by you" in driver.screen
        rows = listed(driver)
        place = rows.index("Rejected by you (1), with your reason")
        assert "A hearing closed to the public" in rows[place + 1]
        assert "rejected by A. Researcher on" in rows[place + 1]
        assert not any("A hearing closed" in row for row in rows[:place])
        await driver.press("w")
        assert "Your judgment: rejected by A. Researcher" in driver.screen
        await driver.press("v")
        assert "A. Researcher" in driver.screen
        await driver.press(*["backspace"] * 8)
        await driver.type("withdrawn")
        await driver.press("ctrl+s", "3")
        assert "rejected by you" not in driver.screen
        assert HEARING not in Path(NOTES).read_text(encoding="utf-8")
    assert (desk_files / "cases" / "journalist.yaml").read_text(encoding="utf-8") == case
    assert driver.app.remembered.by == "A. Researcher"


async def test_a_judgment_leaves_the_what_if_as_it_is(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        await driver.choose("3", f"finding:{HEARING}")
        await driver.press("v")
        await driver.type("accepted")
        await driver.press("ctrl+s")
        assert "WHAT IF" in driver.screen
        assert any(row.endswith("A hearing closed to the public · accepted") for row in listed(driver))


async def test_notes_that_somebody_else_changed_are_not_replaced(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.choose("3", f"finding:{HEARING}")
        await driver.press("v")
        await driver.type("rejected")
        await driver.press("tab")
        await driver.type("A reason of mine")
        words = f"case: journalist\njudgments:\n  {HEARING}: {{verdict: noted, reason: theirs}}\n"
        Path(NOTES).write_text(words, encoding="utf-8")
        await driver.press("ctrl+s")
        assert "Nothing was written" in driver.toasts
        await driver.press("v")
        assert "A reason of mine" in driver.screen, "what was typed survives"
        await driver.press("escape", "escape")
        assert Path(NOTES).read_text(encoding="utf-8") == words
        await driver.app.desk.reload([Path(NOTES)])
        await driver.settled()
        assert any(row.endswith("· noted") for row in listed(driver))
