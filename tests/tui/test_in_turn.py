"""Keys that come quicker than they are handled: each is understood where the one before led."""

from __future__ import annotations

from pathlib import Path

from textual.events import Key, Paste

from tests.tui.driver import Driver, Open


def type_ahead(driver: Driver, *keys: str) -> None:
    """Put keys into the terminal all at once; a word is typed letter by letter."""
    for key in keys:
        if key in ("enter", "tab", "ctrl+s", "ctrl+n", "space"):
            driver.app.post_message(Key(key, None))
        else:
            for letter in key:
                driver.app.post_message(Key("space" if letter == " " else letter, letter))


async def test_a_case_typed_ahead_in_one_go(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.press("1")
        type_ahead(driver, "ctrl+n", "Held after a rally", "enter", "tjk", "enter", "Nino", "enter", "journ", "enter")
        type_ahead(driver, "Interview", "ctrl+s", "a", "search", "enter", "ctrl+s", "a", "heard", "enter", "ctrl+s")
        await driver.settled()
        text = (desk_files / "cases" / "held-after-rally.yaml").read_text(encoding="utf-8")
        assert "title: Held after a rally\nstate: TJK" in text
        assert "nino: {name: Nino, roles: [journalist]}" in text
        assert "kind: search" in text
        assert "kind: hearing" in text
        assert driver.app.view.name_of_view == "facts"


async def test_what_is_pasted_after_a_key_lands_where_the_key_led(opened: Open) -> None:
    async with opened() as driver:
        await driver.open("journalist", "3")
        driver.app.post_message(Key("slash", "/"))
        driver.app.post_message(Paste("hearing"))
        await driver.settled()
        assert driver.app.view.filter.written == "hearing"
