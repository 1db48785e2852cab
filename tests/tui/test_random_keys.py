"""Keys pressed without sense, from fixed seeds: nothing may raise, and the screen is drawn."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.tui.driver import Open
from tui.keys import ACTIONS

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
    *(key for action in ACTIONS for key in action.key.split(",") if key not in ("q", "ctrl+q", "ctrl+p", "R", "e")),
]
SIZES = [(80, 24), (160, 48), (110, 32), (60, 16), (20, 5)]
PRESSES = int(os.environ.get("PINCITE_RANDOM_KEYS", "120"))
"""Presses for each seed; thousands with PINCITE_RANDOM_KEYS=3000."""


@pytest.mark.parametrize("seed", range(3))
async def test_nothing_raises(opened: Open, desk_files: Path, seed: int) -> None:
    chance = random.Random(seed)
    async with opened(size=SIZES[seed]) as driver:
        await driver.open("journalist")
        pressed = 0
        while pressed < PRESSES:
            burst = [chance.choice(KEYS) for _ in range(chance.randint(1, 12))]
            await driver.pilot.press(*burst)
            await driver.settled()
            pressed += len(burst)
            assert driver.screen.count("\n") == driver.app.size.height
            if chance.random() < 0.1:
                await driver.pilot.resize_terminal(*chance.choice(SIZES))
                await driver.settled()
        assert pressed >= PRESSES
