"""Every key of every view, as a researcher presses it."""

from __future__ import annotations

import json
import os
from itertools import pairwise
from pathlib import Path

import pytest

from tests.tui.driver import Open
from tui.keys import ACTIONS, HELP, VIEWS
from tui.remembered import Remembered, recall

JOURNALIST = "journalist"
SEARCH = "iccpr-17.search-without-warrant"


def test_no_key_that_terminals_confuse() -> None:
    keys = [key for action in ACTIONS for key in action.key.split(",")]
    assert not {"ctrl+m", "ctrl+i", "ctrl+h", "ctrl+left_square_bracket"} & set(keys)
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert set(HELP) == {view for view, _ in VIEWS}


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
        assert driver.app.reading.current == Path("cases/journalist.yaml")
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
        assert driver.app.reading.rule == "iccpr-14.closed-hearing"
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


async def test_what_if_cycles_and_is_undone(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("enter")
        assert driver.app.view.detail.rows.select("detail:search-home:warrant")
        await driver.press("x")
        assert "WHAT IF" in driver.screen
        assert driver.finding(SEARCH) in ("", "not-engaged")
        await driver.press("x")
        assert driver.finding(SEARCH) == "engaged"
        assert "1 gained, 0 lost" in driver.toasts
        await driver.press("u")
        assert driver.finding(SEARCH) == "undetermined"
        assert "WHAT IF" not in driver.screen
        await driver.press("u")
        assert "there is no what-if change" in driver.toasts


async def test_what_if_chooses_a_value_a_date_a_number_and_words(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("x")
        options = driver.app.screen.query_one("#options")
        assert options.select("option:search-home:by")  # type: ignore[attr-defined]
        await driver.press("enter")
        assert driver.app.screen.query_one("#options").select("option:private-persons")  # type: ignore[attr-defined]
        await driver.press("enter")
        assert driver.finding("iccpr-19.journalist-at-risk") in ("", "not-engaged")
        assert "1 lost" in driver.toasts
        for key, answer in [
            ("no-counsel:days", "12"),
            ("no-counsel:reason", "come later"),
            ("no-counsel:date", "2025-03"),
        ]:
            driver.app.what_if_detail(f"detail:{key}")
            await driver.settled()
            driver.app.screen.query_one("#other").focus()
            await driver.type(answer)
            await driver.press("enter")
        assert len(driver.app.reading.changes) == 4
        driver.app.what_if_detail("detail:no-counsel:days")
        await driver.settled()
        driver.app.screen.query_one("#other").focus()
        await driver.type("many")
        await driver.press("enter")
        assert "not a whole number" in driver.toasts
        driver.app.what_if_detail("detail:no-counsel:date")
        await driver.settled()
        driver.app.screen.query_one("#other").focus()
        await driver.type("soon")
        await driver.press("enter")
        assert "cannot be made" in driver.toasts
        assert len(driver.app.reading.changes) == 3
        await driver.press("X")
        assert driver.app.reading.changes == []


async def test_a_fact_falls_away(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("j", "D")
        assert driver.finding("iccpr-14.closed-hearing") in ("", "not-engaged")
        await driver.press("3")
        assert "lost" in driver.screen
        await driver.press("u")
        assert driver.finding("iccpr-14.closed-hearing") == "engaged"


async def test_the_government_answers_its_own_questions(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "5")
        assert driver.app.view.listed.select("question:ask.iccpr-14.closed-hearing")
        await driver.press("enter")
        assert "for the Government" in driver.toasts


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


async def test_copying(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
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
        assert driver.app.reading.current == Path("cases/bookseller.yaml")


async def test_next_and_previous_case_drawer_zoom_jump(opened: Open) -> None:
    async with opened(size=(120, 32)) as driver:
        await driver.open("bookseller")
        await driver.press("right_square_bracket")
        assert driver.app.reading.current == Path("cases/journalist.yaml")
        await driver.press("left_square_bracket")
        assert driver.app.reading.current == Path("cases/bookseller.yaml")
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
        commands = {command.title for command in driver.app.get_system_commands(driver.app.screen)}
        assert {"Report", "What if", "View: Law", "Theme"} <= commands
        await driver.press("ctrl+p")
        assert len(driver.app.screen_stack) == 2
        await driver.press("escape")


async def test_report_is_written_and_never_over_another(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.press("r", "enter")
        text = (desk_files / "journalist.txt").read_text(encoding="utf-8")
        assert "A hearing closed to the public" in text
        plain = json.loads((desk_files / "journalist.json").read_text(encoding="utf-8"))
        assert plain["case"]["id"] == "journalist"
        assert "journalist.txt" in driver.toasts
        (desk_files / "journalist.txt").write_text("mine", encoding="utf-8")
        await driver.press("r", "enter")
        assert "already there" in driver.screen
        await driver.press("enter")
        assert (desk_files / "journalist.txt").read_text(encoding="utf-8") == "mine"
        assert (desk_files / "journalist-2.txt").is_file()
        await driver.press("r", "enter", "down", "enter")
        assert (desk_files / "journalist.txt").read_text(encoding="utf-8") == text


async def test_what_if_is_saved_into_the_file_with_its_comments(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    before = file.read_text(encoding="utf-8")
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.app.what_if_detail("detail:search-home:warrant")
        await driver.settled()
        await driver.press("S", "down", "enter")
        after = file.read_text(encoding="utf-8")
        assert "warrant: yes" in after
        kept = [line for line in before.splitlines() if line not in after.splitlines()]
        assert kept == []
        assert driver.app.reading.changes == []
        driver.app.what_if_detail("detail:search-home:warrant")
        await driver.settled()
        await driver.press("S", "enter", "enter")
        assert "warrant: no" in (desk_files / "cases" / "journalist-what-if.yaml").read_text(encoding="utf-8")
        assert file.read_text(encoding="utf-8") == after


async def test_a_file_changed_on_disk_is_not_written(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.app.what_if_detail("detail:search-home:warrant")
        await driver.settled()
        other = file.read_text(encoding="utf-8") + "# somebody else\n"
        file.write_text(other, encoding="utf-8")
        await driver.press("S", "down", "enter")
        assert "changed on disk" in driver.toasts
        assert file.read_text(encoding="utf-8") == other


async def test_quitting_names_unsaved_changes(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.app.what_if_detail("detail:search-home:warrant")
        await driver.settled()
        await driver.press("q")
        assert "not saved" in driver.screen
        await driver.press("enter")
        assert driver.app.reading.changes


async def test_a_new_case_with_the_form(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.press("ctrl+n")
        assert "A new case" in driver.screen
        await driver.type("Not An Id")
        await driver.press("ctrl+s")
        assert "small letters" in driver.screen
        await driver.press("escape", "ctrl+n")
        for answer in ("baker", "Baker: silenced", "Tajikistan", "", "Amina Saidova", "A letter"):
            await driver.type(answer)
            await driver.press("enter")
        text = (desk_files / "cases" / "baker.yaml").read_text(encoding="utf-8")
        assert "state: TJK" in text
        assert 'title: "Baker: silenced"' in text
        assert driver.app.reading.here is not None
        assert not driver.app.reading.here.broken


async def test_a_new_fact_with_the_form(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    before = file.read_text(encoding="utf-8").splitlines()
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        assert "adverse-act" not in driver.screen
        assert driver.app.screen.query_one("#options").select("option:search")  # type: ignore[attr-defined]
        await driver.press("enter")
        await driver.press("enter")  # the id that is offered
        for answer in ("rahimova", "2024-08", "polise", "home", "no"):
            await driver.type(answer)
            await driver.press("enter")
        await driver.press("enter")
        assert "did you mean police" in driver.screen
        entry = next(e for e in driver.app.screen.query("Input") if e.name == "attribute:by")
        entry.value = "police"  # type: ignore[attr-defined]
        await driver.press("ctrl+s")
        after = file.read_text(encoding="utf-8").splitlines()
        assert [line for line in before if line not in after] == []
        assert driver.finding(SEARCH) == "engaged"
        assert "id: search" in "\n".join(after)


async def test_the_editor(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("e")
        assert "set EDITOR" in driver.toasts
        monkeypatch.setenv("EDITOR", "true")
        await driver.press("e")
        assert "not possible in this terminal" in driver.toasts


async def test_the_mouse_selects_and_opens(opened: Open) -> None:
    async with opened() as driver:
        await driver.pilot.click("#cases-list", offset=(6, 1))
        await driver.settled()
        assert driver.app.view.listed.key == "case:cases/journalist.yaml"
        await driver.pilot.click("#cases-list", offset=(6, 1), times=2)
        await driver.settled()
        assert driver.app.shown_view == "obligations"
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
        assert driver.app.reading.current == Path("cases/journalist.yaml")


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
