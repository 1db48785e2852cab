"""Runs scenarios outside pytest, as they are or with a Given-step changed, to see whether they notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from inspect import signature
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from tests.features.steps import NAMES
from tests.features.story import Story

TYPES = {"Context": "given", "Action": "when", "Outcome": "then"}
OPPOSITE = {"yes": "no", "no": "yes"}


@dataclass(frozen=True)
class Step:
    """One step, with its table."""

    type: str
    text: str
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Scenario:
    """One scenario with its background, and with the values of one row if it belongs to an outline."""

    outline: str
    name: str
    steps: tuple[Step, ...]

    def without(self, number: int) -> Scenario:
        """The scenario without one of its steps."""
        return replace(self, steps=(*self.steps[:number], *self.steps[number + 1 :]))

    def with_opposites(self, number: int) -> Iterator[Scenario]:
        """The scenario with one yes or no of that step turned round, or one row of its table left out."""
        step = self.steps[number]
        for at, row in enumerate(step.table):
            turned = ((row[0], OPPOSITE[row[1]]),) if row[-1] in OPPOSITE else ()
            changed = replace(step, table=(*step.table[:at], *turned, *step.table[at + 1 :]))
            yield replace(self, steps=(*self.steps[:number], changed, *self.steps[number + 1 :]))

    def without_a_row(self, number: int) -> Iterator[Scenario]:
        """The scenario with each row of the table of that step left out in turn."""
        step = self.steps[number]
        for at in range(len(step.table)):
            changed = replace(step, table=(*step.table[:at], *step.table[at + 1 :]))
            yield replace(self, steps=(*self.steps[:number], changed, *self.steps[number + 1 :]))


def scenarios_of(path: Path) -> Iterator[Scenario]:
    """The scenarios of a feature file, outlines filled in."""
    tree: dict[str, Any] = {"uri": path.name, **Parser().parse(path.read_text(encoding="utf-8"))}
    pickles: Any = Compiler().compile(tree)  # type: ignore[arg-type]
    for pickle in pickles:
        steps = tuple(
            Step(TYPES[step["type"]], step["text"], _table(step.get("argument") or {})) for step in pickle["steps"]
        )
        yield Scenario(pickle["astNodeIds"][0], pickle["name"], steps)


def definitions(step: Step) -> list[StepFunctionContext]:
    """The step definitions of this folder that match a step; there should be one."""
    return [
        found
        for found in step_function_context_registry.values()
        if found.step_func.__module__ in NAMES and found.type == step.type and found.parser.is_matching(step.text)
    ]


def run(scenario: Scenario) -> str:
    """Run the steps; what the first failing one says, or "" when all pass."""
    story = Story()
    for step in scenario.steps:
        found = definitions(step)
        if len(found) != 1:
            return f"{len(found)} definitions of: {step.text}"
        arguments: dict[str, Any] = {**(found[0].parser.parse_arguments(step.text) or {}), "story": story}
        if step.table:
            arguments["datatable"] = [list(row) for row in step.table]
        takes = signature(found[0].step_func).parameters
        if "datatable" in takes and takes["datatable"].default is not None and not step.table:
            return f"a table is missing: {step.text}"
        try:
            found[0].step_func(**{name: value for name, value in arguments.items() if name in takes})
        except AssertionError as error:
            return f"{step.text}: {error}"
    return ""


def _table(argument: dict[str, Any]) -> tuple[tuple[str, ...], ...]:
    rows = argument.get("dataTable", {}).get("rows", ())
    return tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)
