"""The one search, the plain mode for screen readers, and how the lists of cases and questions are ordered."""

from __future__ import annotations

from pathlib import Path

from tests.tui.driver import Driver, Open
from tui.everything import Query
from tui.layout import Remembered

JOURNALIST = "journalist"


def test_letters_inside_a_word_are_no_hit() -> None:
    assert Query.of("visa").rank("it is advisable") is None
    assert Query.of("visa").rank("the visa was refused") == 0
    assert Query.of("vis").rank("the visa was refused") == 1


async def test_one_search_leads_to_anything(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.press("ctrl+f")
        await driver.type("rahimova")
        assert "person" in driver.screen
        await driver.press("escape", "ctrl+f")
        await driver.type("closed")
        await driver.press("enter")
        assert driver.app.shown_view == "why"
        await driver.press("ctrl+f")
        await driver.type("ccpr-gc-32:29")
        await driver.press("enter")
        assert driver.app.shown_view in ("law", "why")


async def test_a_key_that_does_nothing_says_so(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.press("t")
        assert "t does nothing here; ? shows what does" in driver.toasts
        await driver.press("ctrl+c")
        assert "q quits" in driver.toasts


async def test_cases_are_ordered_and_grouped_by_state(opened: Open) -> None:
    async with opened() as driver:
        await driver.press("o")
        counts = [driver.app.desk.opened[Path(r.key[5:])].engaged for r in driver.app.view.listed.rows]
        assert counts == sorted(counts, reverse=True)
        assert "most engaged first" in driver.screen
        await driver.press("o")
        words = [row.text.plain.strip() for row in driver.app.view.listed.rows if not row.key]
        assert words == ["Malaysia", "Tajikistan"]


async def test_questions_that_settle_most_come_first_and_y_and_n_answer(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "5")
        rows = [row.text.plain for row in driver.app.view.listed.rows if row.key.startswith("question:")]
        settled = [int(words.split("settles ")[1].split()[0]) for words in rows if "settles" in words]
        assert settled == sorted(settled, reverse=True)
        await driver.choose("5", "question:search-home.warrant")
        await driver.press("n")
        assert driver.finding("iccpr-17.search-without-warrant") == "engaged"
        await driver.press("u")
        assert driver.finding("iccpr-17.search-without-warrant") == "undetermined"


def under_the_cursor(driver: Driver) -> str:
    """What stands on the screen where the terminal's cursor is."""
    x, y = driver.app.cursor_position
    return driver.screen.splitlines()[y][x:]


async def test_in_the_plain_mode_the_cursor_follows_the_row_and_nothing_is_drawn(opened: Open) -> None:
    async with opened(remembered=Remembered(plain=True)) as driver:
        assert under_the_cursor(driver).startswith("> ")
        await driver.open(JOURNALIST, "2")
        first = under_the_cursor(driver)
        assert first.startswith("> search-home")
        await driver.press("down")
        assert under_the_cursor(driver).startswith("> closed-trial")
        await driver.press("tab")
        assert under_the_cursor(driver).startswith("> "), "in the other pane"
        assert not set("─│┌└▏▌█") & set(driver.screen)
        await driver.press("escape", "up", "D")
        assert not driver.app._notifications, "nothing lies over the screen"
        assert "no longer engaged" in driver.screen or "changed" in driver.screen
