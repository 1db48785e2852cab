"""The screens as text at three sizes: what a researcher sees, byte for byte."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.tui.driver import Open

SIZES = [(80, 24), (100, 30), (160, 48)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_view(opened: Open, same_screen: Callable[[str, str], None], size: tuple[int, int]) -> None:
    end = f"-{size[0]}x{size[1]}"
    async with opened(size=size) as driver:
        same_screen(f"cases{end}", driver.screen)
        await driver.open("journalist")
        same_screen(f"obligations{end}", driver.screen)
        await driver.press("enter")
        same_screen(f"why{end}", driver.screen)
        await driver.press("6")
        same_screen(f"law{end}", driver.screen)
        await driver.press("2")
        same_screen(f"facts{end}", driver.screen)
        await driver.press("t")
        same_screen(f"timeline{end}", driver.screen)
        await driver.press("5")
        same_screen(f"ask{end}", driver.screen)
        await driver.choose("7", "rule:iccpr-17.search-without-warrant")
        same_screen(f"rules{end}", driver.screen)
        await driver.press("8")
        same_screen(f"scenarios{end}", driver.screen)
        await driver.press("9")
        same_screen(f"compare{end}", driver.screen)
        await driver.press("0")
        same_screen(f"problems{end}", driver.screen)
        assert driver.app.desk.current is not None


async def test_what_if_why_not_and_dialogs(opened: Open, same_screen: Callable[[str, str], None]) -> None:
    async with opened() as driver:
        await driver.open("journalist", "5")
        await driver.press("enter")
        same_screen("answer-80x24", driver.screen)
        driver.app.screen.query_one("#options").focus()
        await driver.press("up", "enter")
        driver.app.talk.hush()
        await driver.settled()
        same_screen("what-if-80x24", driver.screen)
        await driver.press("X", "3", "W")
        driver.app.talk.hush()
        await driver.settled()
        same_screen("why-not-80x24", driver.screen)
        await driver.press("question_mark")
        same_screen("help-80x24", driver.screen)
        assert "Help: Why" in driver.screen


async def test_ascii_only(opened: Open, same_screen: Callable[[str, str], None]) -> None:
    async with opened(ascii_only=True) as driver:
        await driver.open("journalist")
        same_screen("ascii-80x24", driver.screen_ascii)
        assert driver.screen_ascii.isascii()


async def test_a_small_window_says_so(opened: Open) -> None:
    async with opened(size=(50, 12)) as driver:
        assert "Needs 60 columns and 16 rows." in driver.screen


async def test_from_large_to_tiny_and_back(opened: Open) -> None:
    async with opened(size=(160, 48)) as driver:
        await driver.open("journalist")
        before = driver.screen
        for width, height in [(110, 32), (80, 24), (60, 16), (40, 10), (20, 5), (1, 1), (20, 5), (80, 24)]:
            await driver.pilot.resize_terminal(width, height)
            await driver.settled()
        await driver.pilot.resize_terminal(160, 48)
        await driver.settled()
        assert driver.screen == before
