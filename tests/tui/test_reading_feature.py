"""Steps of features/reading-a-case-in-the-terminal.feature.

pytest-bdd does not run steps that are coroutines, so each step only notes what to do; the first step that
looks at the screen plays everything so far in one run of the app.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from tests.tui.conftest import DATA
from tests.tui.driver import Driver
from tui.app import PinciteApp
from tui.desk import Desk
from tui.remembered import Remembered

scenarios("reading-a-case-in-the-terminal.feature")

Deed = Callable[[Driver], Awaitable[None]]


class Researcher:
    """What she has done so far, and how to see what she sees."""

    def __init__(self) -> None:
        self.deeds: list[Deed] = []
        self.seen: tuple[int, tuple[str, dict[str, str]]] = (-1, ("", {}))

    def does(self, *keys: str) -> None:
        async def press(driver: Driver) -> None:
            await driver.press(*keys)

        self.deeds.append(press)

    def selects(self, title: str) -> None:
        async def select(driver: Driver) -> None:
            assessment = driver.app.desk.assessment
            assert assessment is not None
            finding = next(f for f in assessment.findings if f.title == title)
            await driver.choose("3", f"finding:{finding.id}")

        self.deeds.append(select)

    def sees(self, size: tuple[int, int] = (100, 40)) -> tuple[str, dict[str, str]]:
        """The screen, and the status of each finding by its title."""

        async def play() -> tuple[str, dict[str, str]]:
            # each time from the start: what an earlier run left unsaved would be offered
            shutil.rmtree(os.environ["XDG_STATE_HOME"], ignore_errors=True)
            app = PinciteApp(Desk(Path("rules"), [Path("cases/journalist.yaml")], watching=False), Remembered())
            async with app.run_test(size=size, notifications=True) as pilot:
                driver = Driver(app, pilot)
                await driver.settled()
                for deed in self.deeds:
                    await deed(driver)
                assessment = app.desk.assessment
                assert assessment is not None
                return driver.screen, {f.title: f.status for f in assessment.findings}

        if self.seen[0] != len(self.deeds):
            self.seen = len(self.deeds), asyncio.run(play())
        return self.seen[1]


@pytest.fixture
def researcher() -> Researcher:
    return Researcher()


@given(parsers.parse('the researcher has opened the case "{title}"'))
def _(researcher: Researcher, title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(DATA, tmp_path / "desk")
    monkeypatch.chdir(tmp_path / "desk")
    screen, _statuses = researcher.sees()
    assert title in screen


@when(parsers.parse('she selects "{title}" and asks why'))
def _(researcher: Researcher, title: str) -> None:
    researcher.selects(title)
    researcher.does("w")


@when(parsers.parse('she selects "{title}" and asks why not'))
def _(researcher: Researcher, title: str) -> None:
    researcher.selects(title)
    researcher.does("W")


@when(parsers.parse('she selects "{title}" and asks for the text of the rule'))
def _(researcher: Researcher, title: str) -> None:
    researcher.selects(title)
    researcher.does("s")


@when(parsers.parse('she opens the paragraph "{pin}"'))
def _(researcher: Researcher, pin: str) -> None:
    async def open_it(driver: Driver) -> None:
        assert driver.app.view.listed.select(f"pin:{pin}")
        await driver.press("enter")

    researcher.deeds.append(open_it)


@when(parsers.parse('she answers the first question with "{answer}"'))
def _(researcher: Researcher, answer: str) -> None:
    async def choose(driver: Driver) -> None:
        await driver.press("5", "enter")
        options = driver.app.screen.query_one("#options")
        assert options.select(f"option:{answer}")  # type: ignore[attr-defined]
        await driver.press("enter")

    researcher.deeds.append(choose)


@when("she takes it back")
def _(researcher: Researcher) -> None:
    researcher.does("u")


@when("she writes the report")
def _(researcher: Researcher) -> None:
    researcher.does("r", "ctrl+s")
    researcher.sees()


@when(parsers.parse('she rejects "{title}" because "{reason}"'))
def _(researcher: Researcher, title: str, reason: str) -> None:
    async def judge(driver: Driver) -> None:
        await driver.press("v")
        await driver.type("rejected")
        await driver.press("enter")
        await driver.type(reason)
        await driver.press("ctrl+s")

    researcher.selects(title)
    researcher.deeds.append(judge)


@when("she looks at the facts in the order of time")
def _(researcher: Researcher) -> None:
    researcher.does("2", "t")


@when(parsers.parse('she looks for "{words}"'))
def _(researcher: Researcher, words: str) -> None:
    async def look(driver: Driver) -> None:
        await driver.press("slash")
        await driver.type(words)
        await driver.press("enter")

    researcher.deeds.append(look)


@then(parsers.parse('she reads "{words}"'))
def _(researcher: Researcher, words: str) -> None:
    screen = " ".join(researcher.sees()[0].split())
    assert words in screen


@then(parsers.parse('she does not read "{words}"'))
def _(researcher: Researcher, words: str) -> None:
    assert words not in " ".join(researcher.sees()[0].split())


@given(parsers.parse('"{title}" is undetermined'))
@then(parsers.parse('"{title}" is undetermined'))
def _(researcher: Researcher, title: str) -> None:
    assert researcher.sees()[1][title] == "undetermined"


@then(parsers.parse('"{title}" is potentially engaged'))
def _(researcher: Researcher, title: str) -> None:
    assert researcher.sees()[1][title] == "engaged"


@then(parsers.parse('the file "{name}" says "{words}"'))
def _(name: str, words: str) -> None:
    assert words in Path(name).read_text(encoding="utf-8")


@given("the letter lies beside the case, and the search was read from its second paragraph")
def _() -> None:
    case = Path("cases/journalist.yaml")
    text = case.read_text(encoding="utf-8").replace("kind: communication}", "kind: communication, file: letter.txt}")
    case.write_text(text.replace("letter, p. 2", "letter, para. 2"), encoding="utf-8")
    paragraphs = "A letter", "Police searched her home. They showed no warrant.", "We thank you for your attention."
    Path("cases/letter.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")


@when(parsers.parse('she selects the fact "{fact}" and asks for its paragraph'))
def _(researcher: Researcher, fact: str) -> None:
    async def read(driver: Driver) -> None:
        await driver.choose("2", f"fact:{fact}")
        await driver.press("L")

    researcher.deeds.append(read)


@when("she sets the paragraph after it aside")
def _(researcher: Researcher) -> None:
    researcher.does("j", "s")
    researcher.sees()
