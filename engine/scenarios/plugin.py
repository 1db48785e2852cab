"""Plugin of pytest: the shipped steps, the story of a scenario, and help where a step is not understood.

With the settings of `engine/scenarios/run.py` in the environment it chooses the rulebook, and reports what happened.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from engine.scenarios.library import use
from engine.scenarios.run import SETTINGS
from engine.scenarios.steps import load_steps
from engine.scenarios.story import Story


def step_fixtures() -> dict[str, Any]:
    """The steps as fixtures: pytest-bdd keeps each in its module, where pytest does not look."""
    return {
        f"pytestbdd_stepdef_{module.__name__}_{number}": value
        for module in load_steps()
        for number, (name, value) in enumerate(vars(module).items())
        if name.startswith("pytestbdd_stepdef")
    }


globals().update(step_fixtures())


def pytest_configure(config: pytest.Config) -> None:
    """Use the rulebook of the settings, and report to their file."""
    place = os.environ.get(SETTINGS)
    if place:
        from engine.scenarios.reporter import Reporter

        settings = json.loads(Path(place).read_text(encoding="utf-8"))
        use(Path(settings["rules"]), [Path(folder) for folder in settings["cases"]])
        config.pluginmanager.register(Reporter(Path(settings["report"]), settings["only"]), "pincite-reporter")


def pytest_bdd_step_func_lookup_error(step: Any, exception: Exception) -> None:
    """Say which sentence may have been meant."""
    from engine.scenarios.reference import nearest_sentence

    near = nearest_sentence(step.type, step.name)
    said = f"no step reads like this: {step.keyword} {step.name}."
    raise AssertionError(said + (f' Did you mean "{near}"?' if near else "")) from exception


@pytest.fixture
def story() -> Story:
    """What the steps of one scenario share."""
    return Story()
