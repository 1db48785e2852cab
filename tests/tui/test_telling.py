"""Telling, correcting and taking back: what is written into the file, and what survives a closed terminal."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from textual import events
from textual.widgets import Input, TextArea

from tests.tui.driver import Driver, Open
from tui import unsaved
from tui.forms.dates import right_date
from tui.forms.words import id_of_title, is_name

JOURNALIST = "journalist"
FILE = Path("cases/journalist.yaml")
SEARCH = "iccpr-17.search-without-warrant"


def line(driver: Driver, name: str) -> Input:
    return next(one for one in driver.app.screen.query(Input) if one.name == name)


async def into(driver: Driver, name: str, text: str) -> None:
    """Write in a line of the form, in the place of what stands there."""
    entry = line(driver, name)
    entry.focus()
    entry.value = ""
    await driver.settled()
    await driver.type(text)


async def test_enter_corrects_a_fact_in_the_file_and_u_takes_it_back_after_a_restart(
    opened: Open, desk_files: Path
) -> None:
    before = FILE.read_text(encoding="utf-8")
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.choose("2", "fact:closed-trial")
        await driver.press("enter")
        assert "Correct closed-trial" in driver.screen
        assert line(driver, "date").value == "2025-01-28/2025-02-05", "the old value is in the line"
        await into(driver, "date", "28 January 2025")
        await driver.press("tab")
        assert line(driver, "date").value == "2025-01-28"
        await into(driver, "attribute:public", "y")
        await driver.press("ctrl+s")
        after = FILE.read_text(encoding="utf-8")
        assert "date: 2025-01-28   # eight days" in after or "date: 2025-01-28 " in after
        assert "public: yes" in after
        assert "# The search comes first." in after
        assert "1 no longer engaged: ICCPR 14(1)" in driver.toasts
        assert driver.app.desk.pending.changes == []
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("u")
        assert "Take back" in driver.screen
        await driver.press("enter")
        assert "1 newly engaged: ICCPR 14(1)" in driver.toasts
    assert FILE.read_text(encoding="utf-8") == before


async def test_a_correction_leaves_the_what_if(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        await driver.choose("2", "fact:no-counsel")
        await driver.press("enter")
        await into(driver, "source", "p. 9")
        await driver.press("ctrl+s")
        assert "letter, p. 9" in FILE.read_text(encoding="utf-8")
        assert "WHAT IF" in driver.screen


async def test_a_save_that_others_wrote_over_is_not_taken_back(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        await driver.press("S", "enter")
        text = FILE.read_text(encoding="utf-8") + "# somebody else\n"
        FILE.write_text(text, encoding="utf-8")
        await driver.press("u")
        assert "no save of this file to take back" in driver.toasts
    assert FILE.read_text(encoding="utf-8") == text


async def test_unsaved_answers_are_offered_on_the_next_start(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.what_if("detail:search-home:warrant")
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        assert driver.finding(SEARCH) == "engaged"
    async with opened(str(FILE)) as driver:
        assert "Not saved when you left" in driver.screen
        await driver.press("enter")
        assert driver.finding(SEARCH) == "engaged"
        assert "WHAT IF" in driver.screen
        await driver.press("X")
    async with opened(str(FILE)) as driver:
        assert "Not saved when you left" not in driver.screen


async def test_a_half_filled_form_is_offered_again(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.dialogs.form.KEEP_EVERY", 0.01)
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        await driver.type("searched")
        await driver.press("enter")
        await into(driver, "date", "16 April 2025")
        while not unsaved.recall(FILE).forms:
            await asyncio.sleep(0.01)
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        assert "Go on with what you had begun: Search" in driver.screen
        await driver.press("enter")
        assert line(driver, "date").value == "16 April 2025"
        await driver.press("ctrl+s", "a")
        assert "Go on with" not in driver.screen
    assert "date: 2025-04-16" in FILE.read_text(encoding="utf-8")


async def test_other_half_filled_forms_have_what_was_typed_again(
    opened: Open, desk_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.dialogs.form.KEEP_EVERY", 0.01)
    path = Path("cases") / "new-case"
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("ctrl+n")
        await driver.type("Half a case")
        while not unsaved.recall(path).forms:
            await asyncio.sleep(0.01)
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("ctrl+n")
        assert "what you had begun" in driver.screen
        assert line(driver, "title").value == "Half a case"
        await driver.press("escape", "escape")
        await driver.choose("2", "fact:closed-trial")
        await driver.press("enter")
        await into(driver, "date", "May 2024")
        while not unsaved.recall(FILE).forms:
            await asyncio.sleep(0.01)
    FILE.write_text(FILE.read_text(encoding="utf-8").replace("public: no", "public: yes"), encoding="utf-8")
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("ctrl+n")
        assert line(driver, "title").value == ""
        await driver.press("escape")
        await driver.choose("2", "fact:closed-trial")
        await driver.press("enter")
        assert line(driver, "date").value == "May 2024"
        assert line(driver, "attribute:public").value == "yes", "only what was changed is taken up"


async def test_a_note_keeps_the_lines_that_are_pasted(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        await driver.type("searched")
        await driver.press("enter")
        note = driver.app.screen.query_one(TextArea)
        note.focus()
        await driver.settled()
        driver.app.post_message(events.Paste("They came at night.\nThey showed no paper: none.\nНичего"))
        await driver.settled()
        await driver.press("ctrl+s")
        fact = driver.app.desk.fact_of("search")
        assert fact is not None
        assert fact.note == "They came at night.\nThey showed no paper: none.\nНичего"


@pytest.mark.parametrize("name", ["ნინო ბერიძე", "علی رضا", "Дания Омарова"])
async def test_somebody_new_in_any_script(opened: Open, name: str) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        await driver.type("searched")
        await driver.press("enter")
        line(driver, "slot:person").value = name
        await driver.press("ctrl+s")
        fact = driver.app.desk.fact_of("search")
        case = driver.app.desk.case
        assert fact is not None
        assert case is not None
        assert [case.name(person) for person in fact.main.people["person"]] == [name]
        assert all(person.isascii() for person in fact.main.people["person"])


async def test_what_is_offered_is_taken_on_tab_and_what_is_wrong_is_told_on_leaving(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        await driver.type("searched")
        await driver.press("enter")
        await into(driver, "attribute:by", "prosec")
        await driver.press("tab")
        assert line(driver, "attribute:by").value == "prosecution"
        await into(driver, "date", "31 Juno")
        await driver.press("tab")
        assert "date: " in driver.screen
        assert not line(driver, "date").has_focus, "one may go on and come back"


async def test_people_and_sources_have_forms_of_their_own(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "1")
        await driver.press("p")
        await into(driver, "name", "Amina Saidova")
        await into(driver, "roles", "lawy")
        await driver.press("ctrl+s")
        case = driver.app.desk.case
        assert case is not None
        assert (case.people["saidova"].name, case.people["saidova"].details["roles"]) == ("Amina Saidova", ("lawyer",))
        rows = driver.app.view.detail.rows
        assert rows.select("person:rahimova")
        rows.focus()
        await driver.settled()
        await driver.press("enter")
        assert line(driver, "roles").value == "journalist"
        await into(driver, "roles", "journalist, lawyer")
        await driver.press("ctrl+s")
        assert "roles: [journalist, lawyer]" in FILE.read_text(encoding="utf-8"), "where it stood"
        rows.focus()
        assert rows.select("source:letter")
        await driver.settled()
        await driver.press("enter")
        await into(driver, "date", "24 April 2025")
        await driver.press("ctrl+s")
        assert "date: 2025-04-24" in FILE.read_text(encoding="utf-8")
        await driver.press("i")
        await into(driver, "title", "Letter of the family")
        await driver.press("ctrl+s")
        case = driver.app.desk.case
        assert case is not None
        assert case.sources["family"].title == "Letter of the family"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("16 April 2026", "2026-04-16"),
        ("16th of Apr 2026", "2026-04-16"),
        ("April 16, 2026", "2026-04-16"),
        ("April 2026", "2026-04"),
        ("16.4.2026", "2026-04-16"),
        ("about April 2026", "2026-04~"),
        ("since 5 May 2026", "2026-05-05/.."),
        ("until May 2026", "../2026-05"),
        ("16 to 20 April 2026", "2026-04-16/2026-04-20"),
        ("from 3 May 2025 to 4 June 2025", "2025-05-03/2025-06-04"),
        ("2024-05-25~", "2024-05-25~"),
        ("2024", "2024"),
        ("", ""),
    ],
)
def test_dates_as_people_write_them(written: str, meant: str) -> None:
    assert right_date(written) == (meant, "")


@pytest.mark.parametrize("written", ["04/05/2026", "31 April 2026", "soon", "16 Marchember 2026"])
def test_dates_that_are_none_or_could_be_mistaken(written: str) -> None:
    assert right_date(written)[1]


def test_names_and_ids() -> None:
    assert is_name("ნინო ბერიძე")
    assert is_name("amina saidova")
    assert not is_name("saidova")
    assert id_of_title("The search of a home") == "search-home"
    assert id_of_title("Дело о митинге") == "delo-o-mitinge"
