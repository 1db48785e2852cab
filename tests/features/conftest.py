"""Makes the steps known to pytest-bdd, registers the tags of the features, explains steps not understood."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.features.checkout import wording
from tests.features.steps import STEPS
from tests.features.story import Story

for module in STEPS:
    # pytest-bdd keeps each step as a fixture in its module, where pytest does not look; here it does.
    for number, (name, value) in enumerate(vars(module).items()):
        if name.startswith("pytestbdd_stepdef"):
            globals()[f"pytestbdd_stepdef_{module.__name__}_{number}"] = value

FEATURES = Path(__file__).parents[2] / "features"


def pytest_configure(config: pytest.Config) -> None:
    """Tags are markers, and pytest refuses markers that are not registered."""
    for path in sorted(FEATURES.glob("*.feature")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for tag in re.findall(r"@([\w-]+)", line) if line.strip().startswith("@") else ():
                config.addinivalue_line("markers", f"{tag}: a tag of features/{path.name}")


def pytest_bdd_step_func_lookup_error(step: Any, exception: Exception) -> None:
    """Say which sentence of the vocabulary may have been meant."""
    near = wording().nearest(step.name) if step.type == "given" else ""
    if near:
        raise AssertionError(f'{exception} Did you mean "{near}"?') from exception


@pytest.fixture
def story() -> Story:
    """What the steps of one scenario share."""
    return Story()
