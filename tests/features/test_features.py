"""Runs the features of `features/`."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

from engine.scenarios.features import read_features

FEATURES = Path(__file__).parents[2] / "features"

# Those that tell the law by right are many and alike: test_law.py runs them, without an item of pytest for each.
LAW = FEATURES / "law"
# The steps of the others drive the terminal interface and live with the tests of tui/.
FILES = [feature.path for feature in read_features(FEATURES) if feature.runnable and feature.path.parent != LAW]

scenarios(*(path.name for path in FILES))
