"""The features that come with the tool, read once for all tests that look through them."""

from __future__ import annotations

from engine.scenarios.features import default_features, read_features

PLACE = default_features()
LAW = PLACE / "law"
"""Those that tell the law by right: many and alike."""
FEATURES = read_features(PLACE)
