"""Decided cases on the screen: a part of an obligation, a view to search them, copying and opening."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.tui.driver import Open

CLOSED = "finding:iccpr-14.closed-hearing"
SYMBOL = "CCPR/C/122/D/2680/2015"


def detail(text: str) -> str:
    return " ".join(text.split())


async def test_an_obligation_has_what_was_decided_on_it(opened: Open) -> None:
    async with opened(size=(160, 48)) as driver:
        await driver.open("journalist")
        assert driver.app.view.listed.select(CLOSED)
        await driver.settled()
        told = detail(driver.app.view.explanation())
        assert "Decided cases" in told
        assert "2 breach found, 1 no breach found" in told
        assert SYMBOL in told


async def test_from_an_obligation_to_the_decisions_and_back(opened: Open) -> None:
    async with opened(size=(160, 48)) as driver:
        await driver.open("journalist")
        assert driver.app.view.listed.select(CLOSED)
        await driver.press("C")
        assert driver.app.shown_view == "decisions"
        assert "Decided cases · ICCPR, article 14(1)" in driver.screen
        assert "Nearest to this case" in driver.screen
        assert driver.app.view.listed.select(f"decision:{SYMBOL}")
        await driver.settled()
        assert "Human Rights Committee" in driver.screen
        assert "https://undocs.org/CCPR/C/122/D/2680/2015" in detail(driver.app.view.explanation())
        assert "Open the document before citing it." in detail(driver.app.view.explanation())
        await driver.press("escape")
        assert driver.app.shown_view == "obligations"


async def test_the_symbol_is_copied_and_the_address_opened(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    visited: list[str] = []
    async with opened(size=(110, 32)) as driver:
        monkeypatch.setattr(driver.app, "open_url", lambda url, **_: visited.append(url))
        await driver.open("journalist")
        assert driver.app.view.listed.select(CLOSED)
        await driver.press("C")
        assert driver.app.view.listed.select(f"decision:{SYMBOL}")
        await driver.press("y", "o")
        assert driver.app.clipboard == SYMBOL
        assert visited == [f"https://undocs.org/{SYMBOL}"]


async def test_all_decisions_are_searched(opened: Open) -> None:
    async with opened(size=(110, 32)) as driver:
        await driver.open("journalist")
        await driver.press("C", "slash")
        await driver.type("TJK article:22 date:2020..")
        await driver.press("enter")
        keys = [row.key for row in driver.app.view.listed.rows]
        assert keys == ["decision:CCPR/C/135/D/2483/2014"]
        assert "Decided cases · all" in driver.screen
        await driver.press("escape")
        assert "Nearest to this case" in driver.screen


async def test_a_paragraph_that_a_body_cited_leads_to_the_law(opened: Open) -> None:
    async with opened(size=(110, 32)) as driver:
        await driver.open("journalist")
        assert driver.app.view.listed.select(CLOSED)
        await driver.press("C")
        assert driver.app.view.listed.select(f"decision:{SYMBOL}")
        await driver.press("enter")
        rows = driver.app.view.detail.rows
        assert rows.select("pin:ccpr-gc-32:29")
        await driver.press("enter")
        assert driver.app.shown_view == "law"
        assert driver.app.desk.eye.pin == "ccpr-gc-32:29"


@pytest.mark.parametrize("size", [(80, 24), (160, 48)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_screen(opened: Open, same_screen: Callable[[str, str], None], size: tuple[int, int]) -> None:
    async with opened(size=size) as driver:
        await driver.open("journalist")
        assert driver.app.view.listed.select(CLOSED)
        await driver.press("C")
        assert driver.app.view.listed.select(f"decision:{SYMBOL}")
        await driver.settled()
        same_screen(f"decisions-{size[0]}x{size[1]}", driver.screen)
