"""The facts that the scenarios of features tell, as cases: what coverage counts them by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.model.case import Case


def scenario_cases(folder: Path, rules: Path, cases: Sequence[Path]) -> Iterator[tuple[str, Case]]:
    """Name and facts of each scenario, outlines filled in; what the shipped steps cannot tell is left out.

    Args:
        folder: where the features are.
        rules: the rulebook whose words they are told in.
        cases: folders of the cases that a scenario may open.

    Raises ImportError where pytest-bdd is not installed.
    """
    from engine.scenarios import library
    from engine.scenarios.alone import scenarios_of, told
    from engine.scenarios.features import feature_files

    library.use(rules, cases)
    for path in feature_files(folder):
        try:
            scenarios = list(scenarios_of(path))
        except Exception:  # the parser has an exception of its own for every mistake; `pincite features` names it
            continue
        for scenario in scenarios:
            story, wrong = told(step for step in scenario.steps if step.type == "given")
            if not wrong and story.facts:
                yield f"{path.stem}: {scenario.name}", story.case()
