"""Runs the features of `features/`."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

from engine.scenarios.features import read_features

FEATURES = Path(__file__).parents[2] / "features"

# The steps of the others drive the terminal interface and live with the tests of tui/.
FILES = [feature.path for feature in read_features(FEATURES) if feature.runnable]

scenarios(*(path.name for path in FILES))
