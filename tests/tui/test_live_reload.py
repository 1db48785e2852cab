"""Files that change while they are read, files that cannot be read, and text that would harm a terminal."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from tests.tui.driver import Driver, Open
from tui.assessor import Assessor
from tui.opened import Opened
from tui.watch import Watch

LOOKS = 6000
"""How often it is looked for what must come, each time after a short wait: a busy machine takes long."""
BROKEN = "case: journalist\n title: [\n"


async def until(driver: Driver, words: str) -> None:
    for _ in range(LOOKS):
        await driver.settled()
        if words in driver.screen:
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"no {words!r} on\n{driver.screen}")


async def test_a_change_on_disk_is_read_again(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    text = file.read_text(encoding="utf-8")
    async with opened(watching=True) as driver:
        await driver.open("journalist")
        assert "● 3 potentially engaged" in driver.screen
        file.write_text(text.replace("    of: home\n", "    of: home\n    warrant: no\n"), encoding="utf-8")
        await until(driver, "● 4 potentially engaged")
        assert "1 newly engaged: ICCPR 17(1)" in driver.toasts
        file.write_text(BROKEN, encoding="utf-8")
        await until(driver, "STALE since")
        assert "● 4 potentially engaged" in driver.screen
        await driver.press("exclamation_mark")
        assert "journalist.yaml:2" in driver.screen
        file.write_text(text, encoding="utf-8")
        await until(driver, "Journalist tried behind closed doors")
        assert "STALE" not in driver.screen


async def test_a_change_made_while_the_rest_is_still_read_is_not_missed(
    opened: Open, desk_files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = desk_files / "cases" / "journalist.yaml"

    def changed_meanwhile(_: object) -> None:
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("    of: home\n", "    of: home\n    warrant: no\n"), encoding="utf-8")

    monkeypatch.setattr("tui.decided.read_decided", changed_meanwhile)
    async with opened("cases/journalist.yaml", watching=True) as driver:
        await until(driver, "● 4 potentially engaged")


async def test_a_rule_that_changes_is_read_again_and_a_broken_one_is_named(opened: Open, desk_files: Path) -> None:
    rules = desk_files / "rules" / "trial" / "privacy.yaml"
    text = rules.read_text(encoding="utf-8")
    async with opened(watching=True) as driver:
        await driver.open("journalist")
        rules.write_text(text.replace("Search of a home without a warrant", "Search without warrant"), encoding="utf-8")
        await until(driver, "Search without warrant")
        rules.write_text(text.replace("kind", "knd").replace("search:", "serch:"), encoding="utf-8")
        await until(driver, "the rules cannot be read")
        assert "Search without warrant" in driver.screen
        rules.write_text(text, encoding="utf-8")
        await until(driver, "Search of a home without a warrant")


async def test_what_if_survives_a_change_of_another_fact(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    async with opened() as driver:
        await driver.open("journalist")
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        text = file.read_text(encoding="utf-8").replace("public: no", "public: yes")
        file.write_text(text, encoding="utf-8")
        await driver.app.desk.reload([Path("cases/journalist.yaml")])
        await driver.settled()
        assert "WHAT IF" in driver.screen
        assert driver.finding("iccpr-14.closed-hearing") in ("", "not-engaged")


async def test_a_case_that_cannot_be_read_leaves_the_others(opened: Open, desk_files: Path) -> None:
    (desk_files / "cases" / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    async with opened() as driver:
        assert "cannot be read" in driver.screen
        assert "Journalist tried behind closed doors" in driver.screen
        await driver.press("0")
        assert "error" in driver.screen
        await driver.press("z", "z", "e")
        assert "The place is cases/broken.yaml" in driver.toasts


async def test_no_rulebook(opened: Open, desk_files: Path) -> None:
    (desk_files / "rules" / "vocabulary" / "words.yaml").write_text("kinds: [", encoding="utf-8")
    async with opened() as driver:
        assert driver.app.shown_view == "problems"
        for view in "1234567890":
            await driver.press(view, "enter", "x", "W")
            assert "Traceback" not in driver.screen


async def test_no_case(opened: Open, desk_files: Path) -> None:
    (desk_files / "empty").mkdir()
    async with opened("empty") as driver:
        assert "No case in empty. Press ctrl+n to write one from a form" in driver.screen
        for view in "234567890":
            await driver.press(view)
            assert driver.app.view.listed.empty
        for key in ("r", "x", "w", "W", "s", "y", "S", "u", "a", "e", "m", "left_square_bracket"):
            await driver.press("3", key, "escape")
        assert driver.app.desk.here is None


async def test_no_escape_sequence_reaches_the_terminal(opened: Open, desk_files: Path) -> None:
    file = desk_files / "cases" / "journalist.yaml"
    text = file.read_text(encoding="utf-8")
    marked = text.replace("Journalist tried behind closed doors", '"A [bold]title[/bold] [/]"')
    marked = marked.replace("The lawyer was told to come back later.", '"[@click=app.quit]note[/]"')
    file.write_text(marked, encoding="utf-8")
    evil = text.replace("Journalist tried behind closed doors", '"A \\e[31mtitle \\u202e \\a"')
    (desk_files / "cases" / "evil.yaml").write_text(evil, encoding="utf-8")
    (desk_files / "cases" / "raw.yaml").write_text(evil.replace("\\e", "\x1b"), encoding="utf-8")
    async with opened() as driver:
        await driver.open("journalist")
        for view in "1234567890":
            await driver.press(view)
            assert not any(c in driver.screen for c in "\x1b\x07\u202e")
        await driver.press("2")
        await driver.choose("2", "fact:no-counsel")
        assert "[bold]title[/bold]" in driver.screen
        driver.app.talk.tell("[/bold]")
        await driver.settled()
        assert "[/bold]" in driver.toasts


async def test_five_hundred_cases_show_at_once(desk_files: Path, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (desk_files / "cases" / "bookseller.yaml").read_text(encoding="utf-8")
    (desk_files / "many").mkdir()
    for number in range(500):
        (desk_files / "many" / f"case-{number:03}.yaml").write_text(
            text.replace("case: bookseller", f"case: case-{number:03}"), encoding="utf-8"
        )
    go_on, read = threading.Event(), Assessor.read

    def read_slowly(assessor: Assessor, path: Path, before: Opened | None = None) -> Opened:
        if path.name == "case-003.yaml":
            go_on.wait()
        return read(assessor, path, before)

    monkeypatch.setattr(Assessor, "read", read_slowly)
    async with opened("many", settled=False) as driver:
        try:
            for _ in range(LOOKS):
                await driver.pilot.pause(0)
                if "500 cases · 3 read so far" in driver.screen:
                    break
                await asyncio.sleep(0.02)
            else:
                raise AssertionError(driver.screen)
            assert driver.screen.count("Bookseller whose shop was searched") >= 3
            assert "case-004.yaml" in driver.screen
            assert driver.screen.count("reading …") >= 5
        finally:
            go_on.set()
        await driver.pilot.press("end")
        for _ in range(LOOKS):
            await driver.pilot.pause(0)
            done = sum(one.read for one in driver.app.desk.opened.values())
            if done >= 20 and "case-499.yaml" in driver.screen:
                break
            await asyncio.sleep(0.02)
        assert 20 <= done < 500, "it can be left before all is read"


def test_an_internal_error_is_a_problem(desk_files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Assessor(Path("rules"))
    assert desk.load() == ()

    def fail(*_: object) -> None:
        raise RuntimeError("the engine is ill")

    with monkeypatch.context() as ill:
        ill.setattr("engine.load.case.load_case", fail)
        opened = desk.read(Path("cases/journalist.yaml"))
    assert [problem.message for problem in opened.problems] == ["internal error: the engine is ill"]
    assert desk.read(Path("cases/journalist.yaml")).engaged == 3
    desk.close()


def test_a_fault_in_a_what_if_leaves_a_network_that_works(desk_files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Assessor(Path("rules"))
    desk.load()
    opened = desk.read(Path("cases/journalist.yaml"))
    assert opened.case is not None
    assert opened.assessment is not None

    def fail(*_: object) -> None:
        raise RuntimeError("the engine is ill")

    with monkeypatch.context() as ill:
        ill.setattr("engine.reason.what_if.LiveCase.assess", fail)
        changed = desk.what_if(opened.case, [], opened.assessment)
    assert changed.problem is not None
    assert changed.assessment is opened.assessment
    assert desk.what_if(opened.case, [], opened.assessment).problem is None
    desk.close()


def test_watch_waits_until_a_file_is_at_rest(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("a", encoding="utf-8")
    watch = Watch()
    watch.watch([tmp_path])
    assert watch.poll() == frozenset()
    file.write_text("aa", encoding="utf-8")
    assert watch.poll() == frozenset()
    file.write_text("aaa", encoding="utf-8")
    assert watch.poll() == frozenset()
    assert watch.poll() == {file}
    assert watch.poll() == frozenset()
    file.unlink()
    new = tmp_path / "b.yaml"
    new.write_text("b", encoding="utf-8")
    watch.poll()
    assert watch.poll() == {file, new}


def test_a_case_with_a_wrong_word_is_still_called_by_its_title(desk_files: Path) -> None:
    file = Path("cases/journalist.yaml")
    file.write_text(file.read_text(encoding="utf-8").replace("public: no", "publik: no"), encoding="utf-8")
    assessor = Assessor(Path("rules"))
    assessor.load()
    opened = assessor.read(file)
    assessor.close()
    assert opened.case is None
    assert opened.title == "Journalist tried behind closed doors (TJK)"
