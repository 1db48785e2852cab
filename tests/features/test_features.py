"""Runs the features of `features/`."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

FEATURES = Path(__file__).parents[2] / "features"

# Its steps drive the terminal interface and live with the tests of tui/.
ELSEWHERE = {"reading-a-case-in-the-terminal.feature"}

scenarios(*sorted(path.name for path in FEATURES.glob("*.feature") if path.name not in ELSEWHERE))
