"""What stands in a scenario and is not looked at: no `Then`, texts and tables that no step takes, spare columns.

Such a scenario would pass whatever it says, or seem to say more than it checks.
"""

from __future__ import annotations

from inspect import signature
from itertools import chain

from engine.scenarios.features import Feature, Scenario, Step


def unread(feature: Feature, scenario: Scenario) -> tuple[int, str] | None:
    """The line and what is wrong with the first part of a scenario that nothing reads; None when all of it counts."""
    heading = next((one for one in feature.headings if one.name == scenario.rule), None)
    before = (*feature.background, *(heading.background if heading else ()))
    for step in (*before, *scenario.steps):
        if step.text_below:
            return step.line, "the text under this step is not read: no step takes one"
        if step.table and not _takes_table(step, scenario):
            return step.line, "the table under this step is not read: this step takes none"
    if not any(step.type == "then" for step in scenario.steps):
        return scenario.line, "nothing is asserted: no step begins with Then"
    if scenario.steps[-1].type != "then":
        return scenario.steps[-1].line, "nothing is asserted after this step: no step that begins with Then follows it"
    written = "\n".join(chain([scenario.name], *((step.sentence, *chain(*step.table)) for step in scenario.steps)))
    for examples in scenario.examples:
        if not examples.rows:
            return scenario.line, "a table of examples has no row: nothing of it runs"
        spare = [column for column in examples.columns if f"<{column}>" not in written]
        if spare:
            return examples.lines[0] - 1, f"no step speaks of <{spare[0]}>: this column is not read"
    return None


def _takes_table(step: Step, scenario: Scenario) -> bool:
    """Whether the definition of a step takes a table; yes where the step is not understood, which is told otherwise."""
    from engine.scenarios.alone import BoundStep, definitions

    sentence = step.sentence
    for examples in scenario.examples[:1]:
        for column, value in zip(examples.columns, examples.rows[0] if examples.rows else (), strict=False):
            sentence = sentence.replace(f"<{column}>", value)
    found = definitions(BoundStep(step.type, sentence))
    return len(found) != 1 or "datatable" in signature(found[0].step_func).parameters
