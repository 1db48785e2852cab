"""A first case from an empty folder, with the shipped rulebook: what it costs in keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.rulebook import default_rulebook
from tests.tui.driver import Driver
from tui.app import PinciteApp
from tui.desk import Desk
from tui.everything import Everything
from tui.layout import Remembered

MOST_KEYS = 225
"""Half of what nine facts took before the forms were written anew."""


class Counting:
    """Presses and counts keys; each letter is one."""

    def __init__(self, driver: Driver) -> None:
        self.driver, self.keys = driver, 0

    async def press(self, *keys: str) -> None:
        self.keys += len(keys)
        await self.driver.press(*keys)

    async def type(self, text: str) -> None:
        self.keys += len(text)
        await self.driver.type(text)

    async def fact(self, word: str, *lines: str) -> None:
        """Tell a fact: any word for it, then what stands in the line one comes to and in those after it."""
        await self.press("a")
        await self.type(word)
        await self.press("enter")
        for number, text in enumerate(lines):
            if number:
                await self.press("tab")
            await self.type(text)
        await self.press("ctrl+s")


async def test_nine_facts_take_at_most_half_of_the_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("XDG_CACHE_HOME")  # the compiled rulebook of the user spares reading all of it again
    app = PinciteApp(Desk(default_rulebook(), [tmp_path], watching=False), Remembered())
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        driver = Driver(app, pilot)
        await driver.settled()
        told = Counting(driver)
        await told.press("ctrl+n")
        for text in ("Arrested at a rally", "kaz", "Aigerim", "journ"):
            await told.type(text)
            await told.press("enter")
        await told.type("Interview")
        await told.press("ctrl+s")
        assert (tmp_path / "arrested-rally.yaml").is_file()
        await told.fact("rally")
        await told.fact("arrested")
        await told.fact("blindfold")
        await told.fact("beaten")
        await told.fact("lawyer")
        await told.fact("closed hearing", "n")
        await told.fact("interpreter", "n")
        await told.fact("convicted")
        await told.fact("fined")
        case = driver.app.desk.case
        assert case is not None
        text = (tmp_path / "arrested-rally.yaml").read_text(encoding="utf-8")
        assert len(case.facts) == 9, text
        assert {person for fact in case.facts for person in fact.main.people["person"]} == {"aigerim"}
        assert all(str(fact.main.sources[0]) == "interview" for fact in case.facts)
        assert driver.app.desk.here is not None
        assert not driver.app.desk.here.broken
        assert driver.app.desk.here.engaged > 0
        found = [key for key, _ in Everything(driver.app.desk).search("attorney")]
        assert "fact:counsel" in found, "by what the word means"
        assert told.keys <= MOST_KEYS, told.keys
