"""Runs the features of `features/`."""

from __future__ import annotations

from pytest_bdd import scenarios

from tests.features.shipped import FEATURES, LAW

# Those that tell the law by right: test_law.py runs them, without an item of pytest for each.
# The steps of the others drive the terminal interface and live with the tests of tui/.
FILES = [feature.path for feature in FEATURES if feature.runnable and feature.path.parent != LAW]

scenarios(*(path.name for path in FILES))
