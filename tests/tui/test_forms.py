"""New cases and new facts with forms that know the vocabulary."""

from __future__ import annotations

from pathlib import Path

from rich.cells import cell_len
from textual.widgets import Input

from tests.tui.driver import Driver, Open
from tui.ascii_only import to_ascii
from tui.dialogs.field import Field
from tui.dialogs.lines_of import LinesOf
from tui.forms.words import new_id
from tui.typed import matching

JOURNALIST = "journalist"
SEARCH = "iccpr-17.search-without-warrant"


def written(driver: Driver) -> dict[str, str]:
    """What stands in the lines of the form."""
    return {str(entry.name): entry.value for entry in driver.app.screen.query(Input)}


async def test_a_new_case(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.press("ctrl+n")
        assert "A new case" in driver.screen
        await driver.type("A title alone")
        await driver.press("ctrl+s")
        assert "The State: its name" in driver.screen
        await driver.press("escape")
        assert "esc again leaves the form" in driver.screen
        await driver.press("escape", "ctrl+n")
        for answer in ("Baker: silenced", "Taji", "Amina Saidova", "journ", "A letter", ""):
            await driver.type(answer)
            await driver.press("enter")
        text = (desk_files / "cases" / "baker-silenced.yaml").read_text(encoding="utf-8")
        assert "state: TJK" in text
        assert 'title: "Baker: silenced"' in text
        assert driver.app.desk.here is not None
        assert not driver.app.desk.here.broken
        assert "This case has no facts yet. Press a to add one with a form." in driver.screen


async def test_a_new_case_never_replaces_a_file(opened: Open, desk_files: Path) -> None:
    before = (desk_files / "cases" / "teacher.yaml").read_text(encoding="utf-8")
    async with opened() as driver:
        await driver.press("ctrl+n")
        for answer in ("Teacher", "TJK"):
            await driver.type(answer)
            await driver.press("enter")
        await driver.press("ctrl+s")
        assert "There already is a file teacher.yaml" in driver.screen
    assert (desk_files / "cases" / "teacher.yaml").read_text(encoding="utf-8") == before


async def test_the_kind_of_a_new_fact_is_found_by_what_is_meant(opened: Open) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        await driver.type("searching")
        await driver.press("enter")
        assert "A new fact: Search" in driver.screen


async def test_a_new_fact_is_offered_what_may_be_written(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    before = file.read_text(encoding="utf-8").splitlines()
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        assert "adverse-act" not in driver.screen
        await driver.type("premises")
        assert "Search: the premises of somebody were searched" in driver.screen
        assert "Hearing" not in driver.screen
        await driver.press("enter")
        assert "rahimova  Zarina Rahimova" in driver.screen
        await driver.press("enter")
        assert written(driver)["slot:person"] == "rahimova"
        await driver.type("2024-08")
        await driver.press("enter", "enter")
        assert "police  police officers" in driver.screen
        await driver.type("officers of the pros")
        await driver.press("enter")
        assert written(driver)["attribute:by"] == "prosecution"
        await driver.type("home")
        await driver.press("enter")
        await driver.type("nno")
        await driver.press("ctrl+s")
        assert "warrant: nno is not a value" in driver.screen
        await driver.press("backspace", "backspace", "backspace")
        await driver.type("no")
        await driver.press("ctrl+s")
        after = file.read_text(encoding="utf-8").splitlines()
        assert [line for line in before if line not in after] == []
        assert driver.finding(SEARCH) == "engaged"
        assert "id: search" in "\n".join(after)


async def test_somebody_new_and_a_new_source_come_with_the_fact(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    before = file.read_text(encoding="utf-8").splitlines()
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        await driver.type("search")
        await driver.press("enter")
        await driver.type("nobody")
        await driver.press("ctrl+s")
        assert "person: nobody is nobody of this case" in driver.screen
        await driver.press(*["backspace"] * 6)
        await driver.type("rahimova, Amina Saidova")
        await driver.press("enter", "enter", *["backspace"] * 6)
        await driver.type("Letter of the family, p. 4")
        await driver.press("ctrl+t")
        assert "has to be written into the file first" in driver.toasts
        assert driver.app.desk.pending.changes == []
    async with opened() as driver:
        await driver.open(JOURNALIST, "2")
        await driver.press("a")
        await driver.type("search")
        await driver.press("enter")
        await driver.type("rahimova, Amina Saidova")
        await driver.press("enter", "enter", *["backspace"] * 6)
        await driver.type("Letter of the family, p. 4")
        await driver.press("ctrl+s")
        assert driver.app.desk.here is not None
        assert not driver.app.desk.here.broken
        fact = driver.app.desk.fact_of("search")
        assert fact is not None
        assert fact.main.people["person"] == ("rahimova", "saidova")
        assert str(fact.main.sources[0]) == "family, p. 4"
    after = file.read_text(encoding="utf-8").splitlines()
    assert [line for line in before if line not in after] == []


async def test_a_file_changed_on_disk_is_not_written(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "bookseller.yaml"
    async with opened() as driver:
        await driver.open("bookseller", "2")
        await driver.press("a")
        await driver.type("search")
        await driver.press("enter")
        other = file.read_text(encoding="utf-8") + "# somebody else\n"
        file.write_text(other, encoding="utf-8")
        await driver.press("ctrl+s")
        assert "changed on disk" in driver.toasts
        assert file.read_text(encoding="utf-8") == other


async def test_in_a_small_window_the_line_one_is_in_is_seen_and_what_is_wrong_with_it(opened: Open) -> None:
    async with opened(size=(60, 16)) as driver:
        await driver.open("bookseller", "2")
        await driver.press("a")
        await driver.type("heard")
        await driver.press("enter", "tab", "tab")
        for _ in range(4):
            await driver.press("tab")
            entry = driver.app.screen.focused
            assert entry is not None
            assert driver.app.screen.query_one(LinesOf).region.contains_region(entry.region), entry.name
        date = driver.app.screen.query_one(LinesOf).named("date")
        assert date is not None
        date.focus()
        await driver.type("zzz")
        await driver.press("tab")
        assert "date: " in driver.screen
        assert "esc cancels" in driver.screen
        await driver.press("escape", "escape")
        assert "Nothing was written" in driver.toasts


def test_a_name_in_any_script_can_be_read_in_ascii() -> None:
    assert to_ascii("ნინო ბერიძე, Дания") == "nino beride, Daniy"
    assert len(to_ascii("● 中文 …")) == cell_len("● 中文 …")


def test_an_id_of_a_name() -> None:
    assert new_id("Amina Saidova", ()) == "saidova"
    assert new_id("Amina Saidova", ("saidova", "saidova-2")) == "saidova-3"
    assert new_id("Имя", ()) == "imya"
    assert new_id("…", ()) == "person"


def test_what_was_typed_finds_the_nearest_first() -> None:
    options = [("body-search", "Search of the person"), ("search", "Search"), ("seizure", "Seizure at a search")]
    assert [key for key, _ in matching(options, "sear")] == ["search", "body-search", "seizure"]
    assert matching(options, "zebra") == []
    assert len(matching(options, "")) == 3


def test_an_option_is_found_by_other_words_for_it() -> None:
    options = (("short-custody", "administrative arrest"), ("fine", "a fine"))
    field = Field("type", "Which sentence", options=options, called={"short-custody": "administrative detention, jail"})
    assert field.offered("deten") == [("short-custody", "administrative arrest")]
    assert field.offered("fine") == options
    assert field.offered("zebra") == []
