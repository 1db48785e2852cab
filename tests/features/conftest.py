"""Makes the steps known to pytest-bdd, and registers the tags of the features."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.scenarios.plugin import pytest_bdd_step_func_lookup_error, step_fixtures, story

__all__ = ["pytest_bdd_step_func_lookup_error", "story"]

globals().update(step_fixtures())

FEATURES = Path(__file__).parents[2] / "features"


def pytest_configure(config: pytest.Config) -> None:
    """Tags are markers, and pytest refuses markers that are not registered."""
    for path in sorted(FEATURES.rglob("*.feature")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for tag in re.findall(r"@([\w-]+)", line) if line.strip().startswith("@") else ():
                config.addinivalue_line("markers", f"{tag}: a tag of features/{path.name}")
