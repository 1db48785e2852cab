"""Panes beside and below a view, and the line of keys, which is that of the focused pane."""

from __future__ import annotations

from pathlib import Path

from tests.tui.driver import Driver, Open
from tui.remembered import Remembered

LARGE = (160, 48)


def keys(driver: Driver) -> str:
    return driver.screen.splitlines()[-1]


async def focus(driver: Driver, pane: str, key: str) -> None:
    rows = next(rows for rows in driver.app.query("Rows") if rows.id == pane)
    rows.focus()
    assert rows.select(key)  # type: ignore[attr-defined]
    await driver.settled()


async def test_questions_and_facts_below_lead_on(opened: Open) -> None:
    async with opened(size=LARGE) as driver:
        await driver.open("journalist")
        assert "Facts and timeline · 3 facts" in driver.screen
        await focus(driver, "below-ask", "question:search-home.warrant")
        assert keys(driver).startswith(" enter Answer  x What if")
        await driver.press("enter")
        assert "no: no warrant was shown" in driver.screen
        await driver.press("up", "enter")
        assert driver.finding("iccpr-17.search-without-warrant") == "engaged"
        assert "5 Ask · 1 question" in driver.screen
        await driver.press("u")
        await focus(driver, "below-facts", "fact:closed-trial")
        await driver.press("x")
        assert "What if … which detail?" in driver.screen
        await driver.press("escape", "enter")
        assert driver.app.shown_view == "facts"
        assert driver.app.desk.eye.fact == "closed-trial"
        await driver.press("escape")
        assert driver.app.shown_view == "obligations"
        focused = driver.app.focused
        assert focused is not None
        assert focused.id == "below-facts", "back to where the eye was"
        await driver.press("escape")
        assert driver.app.focused is driver.app.view.listed


async def test_the_panes_below_go_when_there_is_no_room(opened: Open) -> None:
    async with opened(size=LARGE) as driver:
        await driver.open("journalist")
        await driver.pilot.resize_terminal(160, 30)
        await driver.settled()
        assert "Facts and timeline" not in driver.screen
        await driver.pilot.resize_terminal(*LARGE)
        await driver.settled()
        assert "Facts and timeline" in driver.screen
        await driver.press("5")
        assert "Facts and timeline" not in driver.screen


async def test_the_line_of_keys_is_that_of_the_focused_pane(opened: Open) -> None:
    async with opened() as driver:
        assert keys(driver).endswith("? Help  q Quit")
        await driver.open("journalist")
        assert keys(driver).endswith("esc Back  ^f Find  ^p More  ? Help")
        await driver.press("up")
        assert " enter Fold" in keys(driver)
        await driver.press("down", "tab")
        assert keys(driver).endswith("esc List  ^f Find  ^p More  ? Help")
        assert "v Verdict" in keys(driver)
        await driver.press("escape")
        assert driver.app.view.listed.has_focus
        await driver.press("slash")
        assert keys(driver) == " esc Show all  ? Help"
        await driver.type("hearing")
        await driver.press("enter")
        assert keys(driver).endswith("esc Show all  ^f Find  ^p More  ? Help")
        assert driver.app.view.listed.key.startswith("finding:"), "the first finding, no heading"
        await driver.press("escape")
        assert keys(driver).endswith("esc Back  ^f Find  ^p More  ? Help")


async def test_the_timeline_marks_dates_that_differ_and_facts_without_one(opened: Open, desk_files: Path) -> None:
    file = Path("cases/journalist.yaml")
    text = file.read_text(encoding="utf-8").replace("    date: 2025-02-05/..\n", "")
    file.write_text(text.replace("date: 2025-01-28/2025-02-05", "date: 2027-02?"), encoding="utf-8")
    async with opened(size=(110, 40), remembered=Remembered(timeline=True)) as driver:
        await driver.open("journalist", "2")
        assert "3 facts · timeline" in driver.screen, "as the last time"
        assert driver.screen.count("← sources differ on the date") == 2
        assert "nothing is alleged for" in driver.screen
        assert "┄" in driver.screen
        assert "The file gives no date" in driver.screen
        await driver.press("down")
        assert driver.app.desk.eye.fact == "search-home", "the same fact, as another source dates it"


async def test_jumping_names_one_pane_a_line(opened: Open) -> None:
    async with opened(size=LARGE) as driver:
        await driver.open("journalist")
        await driver.press("ctrl+o")
        lines = [line for line in driver.screen.splitlines() if " g  Ask" in line or " 5  Ask" in line]
        assert len(lines) == 2
        await driver.press("g")
        focused = driver.app.focused
        assert focused is not None
        assert focused.id == "below-ask"


async def test_a_second_key_does_not_close_what_lies_below_a_dialog(opened: Open) -> None:
    async with opened() as driver:
        await driver.open("journalist")
        await driver.press("ctrl+o")
        await driver.pilot.press("5", "6", "escape", "escape")
        await driver.settled()
        assert len(driver.app.screen_stack) == 1


async def test_what_is_said_covers_nothing(opened: Open) -> None:
    async with opened() as driver:
        await driver.open("journalist", "3")
        await driver.press("end")
        rows = driver.app.view.listed
        last = next(row.text.plain for row in rows.rows if row.key == rows.key)
        await driver.press("D")
        lines = driver.screen.splitlines()
        assert "D does nothing here" in lines[-2], "above the keys"
        assert any(last[:30] in one for one in lines[:-2]), "the last row stands above it"
        assert not driver.app._notifications
        await driver.pilot.click("#said")
        await driver.settled()
        assert "does nothing here" not in driver.screen
