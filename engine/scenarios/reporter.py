"""Reports a run of scenarios to a file of JSON: every step with its time, its message and what it speaks of."""

from __future__ import annotations

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from engine.scenarios import traces
from engine.scenarios.run import PROGRESS

PASSED, FAILED = "passed", "failed"


class Reporter:
    """Takes the hooks of pytest-bdd. `only` are the scenarios to run, as file and line; None for all."""

    def __init__(self, report: Path, only: list[list[Any]] | None) -> None:
        self.report = report
        self.only = None if only is None else {(file, line) for file, line in only}
        self.runs: list[dict[str, Any]] = []
        self.broken: dict[str, str] = {}
        self._rows: Counter[tuple[str, int]] = Counter()
        self._began = 0.0

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave out scenarios that are not chosen."""
        if self.only is None:
            return
        chosen = [item for item in items if _scenario_of(item) in self.only]
        config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
        items[:] = chosen

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep why a feature cannot be collected."""
        if report.failed:
            self.broken[Path(report.nodeid).stem] = str(report.longrepr).strip().splitlines()[-1]

    def pytest_bdd_before_scenario(self, feature: Any, scenario: Any) -> None:
        """A scenario begins."""
        traces.clear()
        key = (feature.filename, scenario.line_number)
        self.runs.append(
            {"file": key[0], "line": key[1], "row": self._rows[key], "name": scenario.name, "steps": [], "rules": []}
        )
        self._rows[key] += 1

    def pytest_bdd_before_step(self, step: Any) -> None:
        """A step begins."""
        traces.references.clear()
        self._began = time.perf_counter()

    def pytest_bdd_after_step(self, step: Any) -> None:
        """A step has passed."""
        self._step(step, PASSED, "")

    def pytest_bdd_step_error(self, step: Any, exception: BaseException) -> None:
        """A step has failed."""
        self._step(step, FAILED, said(exception))

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_step_func_lookup_error(self, step: Any, exception: BaseException) -> None:
        """A step is not understood."""
        from engine.scenarios.reference import nearest_sentence

        near = nearest_sentence(step.type, step.name)
        self._began = time.perf_counter()
        self._step(step, FAILED, "no step reads like this" + (f'; did you mean "{near}"?' if near else ""))

    def pytest_bdd_after_scenario(self, request: Any) -> None:
        """A scenario has ended: note the rules it spoke of, and those that they rest on."""
        story = request.getfixturevalue("story")
        for finding in story.spoken_of:
            for derivation in finding.derivations:
                traces.speak_of(traces.rules_below(derivation))
        self.runs[-1]["rules"] = list(traces.rules)
        with self.report.with_name(PROGRESS).open("ab") as progress:
            progress.write(b".")

    def pytest_sessionfinish(self) -> None:
        """Write the report."""
        plain = {"runs": self.runs, "broken": self.broken}
        self.report.write_text(json.dumps(plain, ensure_ascii=False), encoding="utf-8")

    def _step(self, step: Any, status: str, message: str) -> None:
        self.runs[-1]["steps"].append(
            {
                "line": step.line_number,
                "text": f"{step.keyword} {step.name}",
                "status": status,
                "seconds": round(time.perf_counter() - self._began, 4),
                "message": message,
                "references": [[words, list(pins)] for words, pins in traces.references],
            }
        )


def said(exception: BaseException) -> str:
    """What went wrong, for a reader: the words of the step where it has some, else what was compared."""
    text = str(exception) or type(exception).__name__
    words, _, compared = text.partition("\nassert ")
    return words if compared or not text.startswith("assert ") else text


def _scenario_of(item: pytest.Item) -> tuple[str, int] | None:
    from pytest_bdd.scenario import scenario_wrapper_template_registry

    # an item of another plugin has no function, and is found under none
    template = scenario_wrapper_template_registry.get(getattr(item, "function", None))  # type: ignore[arg-type]
    return None if template is None else (template.feature.filename, template.line_number)
