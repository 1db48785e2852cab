"""Every key of every view, as a researcher presses it."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest

from tests.tui.driver import Open
from tui.declared import TITLES, VIEWS, every_action, view_class
from tui.remembered import Remembered, recall

JOURNALIST = "journalist"
SEARCH = "iccpr-17.search-without-warrant"


def test_no_key_that_terminals_confuse() -> None:
    keys = [key for _, action in every_action() for key in action.key.split(",")]
    assert not {"ctrl+m", "ctrl+i", "ctrl+h", "ctrl+left_square_bracket"} & set(keys)
    for name in TITLES:
        own = [action.id for action in view_class(name).actions()]
        assert len(set(own)) == len(own), name
        assert view_class(name).HELP, name


async def test_the_keys_of_the_views(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        for number, (view, title) in enumerate(VIEWS, start=1):
            await driver.press(str(number % 10))
            assert driver.app.shown_view == view
            await driver.press("question_mark")
            assert f"Help: {title}" in driver.screen
            await driver.press("escape")
            assert driver.app.shown_view == view


async def test_a_number_opens_the_case_under_the_cursor(opened: Open) -> None:
    async with opened() as driver:
        await driver.press("j", "3")
        assert driver.app.desk.current == Path("cases/journalist.yaml")
        assert "A hearing closed to the public" in driver.screen


async def test_why_down_to_fact_rule_and_law_and_back(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.press("w")
        assert "Why? ICCPR, article 14(1)" in driver.screen
        rows = driver.app.view.listed
        assert rows.select(next(r.key for r in rows.rows if r.key.startswith("fact:closed-trial")))
        await driver.press("enter")
        assert driver.app.shown_view == "facts"
        assert "the hearing was closed to the public" in driver.screen
        await driver.press("escape")
        assert driver.app.shown_view == "why"
        assert driver.app.view.listed.select("pin:ccpr-gc-32:29")
        await driver.press("enter")
        assert driver.app.shown_view == "law"
        assert "CCPR/C/GC/32" in driver.screen
        await driver.press("escape", "s")
        assert driver.app.shown_view == "rules"
        assert driver.app.desk.eye.rule == "iccpr-14.closed-hearing"
        assert "hearing: {as: h, public: no}" in driver.screen
        assert "true" in driver.screen
        await driver.press("escape", "escape")
        assert driver.app.shown_view == "obligations"


async def test_why_on_a_heading_is_about_the_first_finding_below_it(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        rows = driver.app.view.listed
        heading = next(
            above.key
            for above, below in pairwise(rows.rows)
            if not above.key.startswith("finding:") and below.key == f"finding:{SEARCH}"
        )
        assert rows.select(heading)
        await driver.press("w")
        assert "Why? ICCPR, article 17" in driver.screen


async def test_esc_on_the_first_screen_stays(opened: Open) -> None:
    async with opened() as driver:
        await driver.press("escape", "escape")
        assert driver.app.shown_view == "cases"


async def test_why_not(opened: Open) -> None:
    async with opened() as driver:
        await driver.open("teacher")
        await driver.press("W")
        assert "Why not?" in driver.screen
        assert "false" in driver.screen
        await driver.press("W")
        assert "Why not?" not in driver.screen


@pytest.mark.parametrize("view", ["2", "3", "4", "5", "6", "L"])
async def test_of_a_case_that_cannot_be_read_no_view_says_what_it_has(view: str, opened: Open) -> None:
    """Least of all that it has no facts."""
    Path("cases/broken.yaml").write_text("case: broken\nstate: Nowhere\nfacts: [\n", encoding="utf-8")
    async with opened("cases/broken.yaml") as driver:
        await driver.press(view)
        assert "This case cannot be read yet. Press ! to see what is wrong." in " ".join(driver.screen.split())


async def test_what_a_fact_on_which_nothing_rests_would_lead_to(opened: Open) -> None:
    async with opened() as driver:
        await driver.open("teacher")
        await driver.press("2")
        assert "No finding rests on it; W says what is lacking." in driver.screen
        await driver.press("W")
        assert "What public-hearing would lead to" in driver.screen
        await driver.press("W", "W")
        assert "Why not?" in driver.screen


async def test_filters(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.press("slash")
        await driver.type("article:17")
        await driver.press("enter")
        assert "Search of a home" in driver.screen
        assert "A hearing closed" not in driver.screen
        await driver.press("n", "N", "escape")
        assert "A hearing closed" in driver.screen
        await driver.press("slash")
        await driver.type("whale")
        assert "Nothing matches “whale”. Press esc to show all." in driver.screen
        await driver.press("escape")
        assert "A hearing closed" in driver.screen
        for view in "1245678 9 0".replace(" ", ""):
            await driver.press(view, "slash")
            await driver.type("zzz")
            assert "zzz" in driver.screen
            await driver.press("escape")


async def test_copying(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMUX", "socket,1,0")
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.press("y")
        assert "tmux does with `set -s set-clipboard on`" in driver.toasts
        await driver.press("y")
        assert driver.app.clipboard.startswith("ICCPR, article 14(1)")
        assert "CCPR/C/GC/32" in driver.app.clipboard
        await driver.press("w", "Y")
        assert "the case of Zarina Rahimova was heard in court" in driver.app.clipboard
        await driver.choose("6", "pin:ccpr-gc-32:28")
        await driver.press("y")
        assert driver.app.clipboard == "HRC General Comment No. 32, para. 28 (CCPR/C/GC/32)"


async def test_compare_marked_cases(opened: Open) -> None:
    async with opened() as driver:
        await driver.press("m", "j", "m", "9")
        assert "2 cases by obligation" in driver.screen
        await driver.press("d")
        assert "only differences" in driver.screen
        assert driver.app.view.listed.select(f"finding:{SEARCH}")
        await driver.press("enter")
        key = f"cell:{SEARCH}:cases/bookseller.yaml"
        assert driver.app.view.detail.rows.select(key)
        await driver.press("enter")
        assert driver.app.shown_view == "why"
        assert driver.app.desk.current == Path("cases/bookseller.yaml")


async def test_next_and_previous_case_drawer_zoom_jump(opened: Open) -> None:
    async with opened(size=(120, 32)) as driver:
        await driver.open("bookseller")
        await driver.press("right_square_bracket")
        assert driver.app.desk.current == Path("cases/journalist.yaml")
        await driver.press("left_square_bracket")
        assert driver.app.desk.current == Path("cases/bookseller.yaml")
        assert "3 cases" in driver.screen
        await driver.press("c")
        assert "3 cases" not in driver.screen
        await driver.press("c", "z")
        assert not driver.app.view.detail.display or not driver.app.view.detail.region
        await driver.press("z", "ctrl+o")
        assert "Jump to" in driver.screen
        await driver.press("s")
        assert driver.app.view.detail.rows.has_focus
        await driver.press("ctrl+o", "5")
        assert driver.app.shown_view == "ask"
        await driver.press("ctrl+o", "escape")
        assert driver.app.shown_view == "ask"


async def test_the_palette_lists_the_actions(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        for called, found in (("letter", "Report"), ("draft", "Report"), ("dark", "Theme"), ("chronology", "Timeline")):
            await driver.press("ctrl+p")
            await driver.type(called)
            assert found in driver.screen, called
            await driver.press("escape")
        await driver.press("ctrl+p")
        await driver.type("chronology")
        await driver.press("enter")
        assert driver.app.shown_view == "facts"
        assert "timeline" in driver.screen


async def test_the_mouse_selects_and_opens(opened: Open) -> None:
    async with opened() as driver:
        await driver.pilot.click("#cases-list", offset=(6, 1))
        await driver.settled()
        assert driver.app.view.listed.key == "case:cases/journalist.yaml"
        await driver.pilot.click("#cases-list", offset=(6, 1), times=2)
        await driver.settled()
        assert driver.app.shown_view == "obligations"
        rows = driver.app.view.listed
        shown = len(rows._shown)
        await driver.pilot.click("#obligations-list", offset=(2, 0))
        await driver.settled()
        assert len(rows._shown) < shown, "the sign of a branch folds it"
        await driver.pilot.click("#tabs", offset=(9, 0))
        await driver.settled()
        assert driver.app.shown_view == "facts"


async def test_layout_and_place_are_remembered(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "5")
        await driver.press("c")
    kept = recall()
    assert (kept.view, kept.case, kept.drawer) == ("ask", "cases/journalist.yaml", False)
    async with opened(remembered=kept) as driver:
        assert driver.app.shown_view == "ask"
        assert driver.app.desk.current == Path("cases/journalist.yaml")


async def test_keys_can_be_changed(opened: Open) -> None:
    async with opened(remembered=Remembered(keymap={"help": "f5"})) as driver:
        await driver.press("f5")
        assert "Help: Cases" in driver.screen


async def test_without_colour_the_terminal_chooses(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as driver:
        assert driver.app.theme == "ansi-dark"
    assert os.environ["NO_COLOR"] == "1"


async def test_no_screen_says_more_than_potentially(opened: Open) -> None:
    async with opened(size=(160, 48)) as driver:
        await driver.open(JOURNALIST)
        for view, _ in VIEWS:
            await driver.app.action_view(view)
            await driver.settled()
            assert "violat" not in driver.screen.casefold()


async def test_the_editor(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        monkeypatch.setattr("tui.acts.looking.EDITORS", ())
        await driver.press("e")
        assert "set EDITOR" in driver.toasts
        monkeypatch.setenv("EDITOR", "true")
        await driver.press("e")
        assert "not possible in this terminal" in driver.toasts
