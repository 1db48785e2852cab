"""Scenarios with a Given-step changed, to see whether they notice."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.frozen import replace
from engine.scenarios.alone import BoundScenario

OPPOSITE = {"yes": "no", "no": "yes"}


def without(scenario: BoundScenario, number: int) -> BoundScenario:
    """The scenario without one of its steps."""
    return replace(scenario, steps=(*scenario.steps[:number], *scenario.steps[number + 1 :]))


def with_opposites(scenario: BoundScenario, number: int) -> Iterator[BoundScenario]:
    """The scenario with one yes or no of that step turned round, or one row of its table left out."""
    step = scenario.steps[number]
    for at, row in enumerate(step.table):
        turned = ((row[0], OPPOSITE[row[1]]),) if row[-1] in OPPOSITE else ()
        changed = replace(step, table=(*step.table[:at], *turned, *step.table[at + 1 :]))
        yield replace(scenario, steps=(*scenario.steps[:number], changed, *scenario.steps[number + 1 :]))


def without_a_row(scenario: BoundScenario, number: int) -> Iterator[BoundScenario]:
    """The scenario with each row of the table of that step left out in turn."""
    step = scenario.steps[number]
    for at in range(len(step.table)):
        changed = replace(step, table=(*step.table[:at], *step.table[at + 1 :]))
        yield replace(scenario, steps=(*scenario.steps[:number], changed, *scenario.steps[number + 1 :]))
