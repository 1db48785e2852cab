"""Runs scenarios in this process, step by step, without pytest: as they are, or some of their steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from inspect import signature
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from engine.load.reading import read_text
from engine.model.frozen import dataclass
from engine.scenarios.features import TYPES
from engine.scenarios.steps import NAMES, load_steps
from engine.scenarios.story import Story


@dataclass(frozen=True)
class BoundStep:
    """One step with its table: "given", "when" or "then"."""

    type: str
    text: str
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class BoundScenario:
    """One scenario with its background, and with the values of one row if it belongs to an outline.

    `outline` is the same for all rows of one outline.
    """

    outline: str
    name: str
    steps: tuple[BoundStep, ...]
    line: int = 0


class _Compiler(Compiler):
    """The compiler of Gherkin, but to it the heads of an outline's columns are text, not regular expressions."""

    def _interpolate(self, name: Any, variable_cells: Any, value_cells: Any) -> Any:
        for variable, value in zip(variable_cells, value_cells, strict=True):
            name = name and name.replace(f"<{variable['value']}>", value["value"])
        return name


def scenarios_in(text: str, name: str = "") -> Iterator[BoundScenario]:
    """The scenarios of the text of a feature file, outlines filled in. Raises what the parser of Gherkin raises."""
    tree: dict[str, Any] = {"uri": name, **Parser().parse(text)}
    # the type that it declares is a document with `uri`, which its own parser does not give
    pickles: Any = _Compiler().compile(tree)  # type: ignore[arg-type]
    for pickle in pickles:
        steps = tuple(
            # a step before any Given, When or Then has no type, and no definition
            BoundStep(TYPES.get(step["type"], ""), step["text"], _table(step.get("argument") or {}))
            for step in pickle["steps"]
        )
        yield BoundScenario(pickle["astNodeIds"][0], pickle["name"], steps, _line(tree, pickle["astNodeIds"][0]))


def scenarios_of(path: Path) -> Iterator[BoundScenario]:
    """The scenarios of a feature file."""
    yield from scenarios_in(read_text(path), path.name)


def definitions(step: BoundStep) -> list[StepFunctionContext]:
    """The step definitions that match a step; there should be one."""
    load_steps()
    return [
        found
        for found in step_function_context_registry.values()
        if found.step_func.__module__ in NAMES and found.type == step.type and found.parser.is_matching(step.text)
    ]


def take(story: Story, step: BoundStep) -> str:
    """Take one step of a story; what it complains of, or "" when it passes."""
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
    except (AssertionError, ValueError) as error:
        return f"{step.text}: {error}"
    return ""


def run(scenario: BoundScenario) -> str:
    """Run the steps; what the first failing one says, or "" when all pass."""
    return told(scenario.steps)[1]


def told(steps: Iterable[BoundStep]) -> tuple[Story, str]:
    """The story after these steps, and what the first failing one says."""
    story = Story()
    for step in steps:
        wrong = take(story, step)
        if wrong:
            return story, wrong
    return story, ""


def _table(argument: dict[str, Any]) -> tuple[tuple[str, ...], ...]:
    rows = argument.get("dataTable", {}).get("rows", ())
    return tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)


def _line(tree: dict[str, Any], id: str) -> int:
    """The line of the scenario with this id."""
    stack = [tree.get("feature") or {}]
    while stack:
        node = stack.pop()
        for child in node.get("children", ()):
            stack += child.values()
        if node.get("id") == id:
            return int(node["location"]["line"])
    return 0
