"""Makes the steps known to pytest-bdd, registers the tags of the features, and explains steps that nobody understands."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.features import given_steps, then_documents, then_findings, then_questions, when_steps
from tests.features.story import Story, wording

STEPS: tuple[ModuleType, ...] = (given_steps, when_steps, then_findings, then_questions, then_documents)
"""A module with further steps is added here."""

for module in STEPS:
    # pytest-bdd keeps each step as a fixture of the module that defines it; fixtures count where a conftest holds them.
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
