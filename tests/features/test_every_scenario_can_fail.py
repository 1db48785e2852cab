"""Each Given-step of each scenario matters: without it, or told otherwise, the scenario fails.

So does each row of the question that a When-step puts. Of an outline some row has to notice: where the
outcome is "not engaged", one more gap changes nothing.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.scenarios.alone import BoundScenario, definitions, run, scenarios_of
from tests.features.changed_scenarios import with_opposites, without, without_a_row
from tests.features.shipped import PLACE
from tests.features.test_features import FILES


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_given_step_matters(path: Path):
    matters: dict[tuple[str, int], bool] = {}
    shown: dict[tuple[str, int], str] = {}
    for scenario in scenarios_of(path):
        for number, step in enumerate(scenario.steps):
            if step.type == "given":
                key = (scenario.outline, number)
                shown.setdefault(key, f"{scenario.name}: {step.text}")
                matters[key] = matters.get(key, False) or noticed(scenario, number)
    assert [shown[key] for key, noticed_once in matters.items() if not noticed_once] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_row_of_a_question_matters(path: Path):
    for scenario in scenarios_of(path):
        for number, step in enumerate(scenario.steps):
            if step.type == "when" and step.table:
                unnoticed = [changed for changed in without_a_row(scenario, number) if not run(changed)]
                assert [changed.steps[number].table for changed in unnoticed] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_step_has_one_meaning(path: Path):
    steps = {step for scenario in scenarios_of(path) for step in scenario.steps}
    assert [step.text for step in sorted(steps, key=str) if len(definitions(step)) != 1] == []


def test_scenarios_pass_here_when_nothing_is_changed():
    for scenario in scenarios_of(PLACE / "search-without-a-warrant.feature"):
        assert run(scenario) == ""


def noticed(scenario: BoundScenario, number: int) -> bool:
    """Whether the scenario fails without the step, or with a detail of it turned round or left out."""
    if run(without(scenario, number)):
        return True
    return any(run(changed) for changed in with_opposites(scenario, number))
