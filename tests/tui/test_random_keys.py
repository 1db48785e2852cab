"""Keys pressed without sense, from fixed seeds: nothing may raise, and the screen is drawn."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.tui.driver import Open
from tui.declared import every_action

LEFT_OUT = ("", "q", "ctrl+q", "ctrl+p", "R", "T", "P", "e")
"""Keys that end it, start other processes, or open what is Textual's own."""
KEYS = [
    *"1234567890",
    *"jkhlgG",
    "up",
    "down",
    "left",
    "right",
    "pageup",
    "pagedown",
    "home",
    "end",
    "tab",
    "shift+tab",
    "escape",
    "escape",
    "enter",
    "enter",
    "backspace",
    "space",
    "a",
    "z",
    "comma",
    *dict.fromkeys(key for _, one in every_action() for key in one.key.split(",") if key not in LEFT_OUT),
]
SIZES = [(80, 24), (110, 32), (60, 16), (20, 5), (160, 48)]
PRESSES = int(os.environ.get("PINCITE_RANDOM_KEYS", "250"))
"""Presses while it paints; four times as many without, among the slow tests."""


async def press_without_sense(opened: Open, seed: int, presses: int) -> int:
    """Press keys, look at the screen, resize now and then."""
    chance = random.Random(seed)
    async with opened(size=SIZES[seed]) as driver:
        await driver.open("journalist")
        pressed = 0
        while pressed < presses:
            burst = [chance.choice(KEYS) for _ in range(chance.randint(1, 60))]
            await driver.pilot.press(*burst)
            await driver.settled()
            pressed += len(burst)
            assert driver.screen.count("\n") == driver.app.size.height
            if chance.random() < 0.3:
                await driver.pilot.resize_terminal(*chance.choice(SIZES))
                await driver.settled()
    return pressed


async def test_nothing_raises_while_it_paints(opened: Open, desk_files: Path, painted: None) -> None:
    assert await press_without_sense(opened, 2, PRESSES) >= PRESSES


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
async def test_nothing_raises(opened: Open, desk_files: Path, seed: int) -> None:
    assert await press_without_sense(opened, seed, 4 * PRESSES) >= PRESSES
