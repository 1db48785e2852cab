"""The scenarios of the features, with the result of the last run and the first step that failed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui.feature_runs import FAILED, PASSED, Feature, Result, Run, Scenario
from tui.filter import Subject
from tui.lines import counted, line
from tui.rows import Row
from tui.views.view import View, facts_line, heading, said

SIGNS = {PASSED: ("✓", "green"), FAILED: ("✗", "red")}


class ScenariosView(View):
    """The features of the rulebook."""

    name_of_view = "scenarios"
    detail_title = "The scenario"

    def __init__(self) -> None:
        super().__init__()
        self.features: tuple[Feature, ...] | None = None
        self.run = Run()
        self.running = False

    def title(self) -> str:
        """How many passed and failed, and when."""
        count = sum(len(feature.scenarios) for feature in self.features or ())
        title = counted(count, "scenario")
        if self.running:
            return f"{title} · running …"
        if self.run.error:
            return f"{title} · the run failed"
        if self.run.ended:
            results = [r for f in self.features or () for s in f.scenarios if (r := self.result(f, s)) is not None]
            failed = sum(result.status == FAILED for result in results)
            return f"{title} · {len(results) - failed} passed, {failed} failed · run at {self.run.ended}"
        return f"{title} · not run yet, R runs them"

    def result(self, feature: Feature, scenario: Scenario) -> Result | None:
        """How a scenario went in the last run."""
        return self.run.results.get((feature.path.name, scenario.line))

    def rows(self) -> Sequence[Row]:
        """Features, rules, scenarios, steps."""
        if self.features is None:
            return [said("Reading the features …", "dim")]
        rows: list[Row] = []
        for feature in self.features:
            chosen = [s for s in feature.scenarios if self.filter.matches(_subject(feature, s))]
            if not chosen and (self.filter or not feature.error):
                continue
            rows.append(
                Row(
                    line((feature.name, "bold")),
                    f"feature:{feature.path}",
                    head=True,
                    gap=bool(rows),
                    right=line((feature.path.name, "dim")),
                )
            )
            if feature.error:
                rows.append(Row(line((f"cannot be read: {feature.error}", "red")), depth=1, hang=2))
            for scenario in chosen:
                result = self.result(feature, scenario)
                sign = SIGNS[result.status] if result else ("·", "dim")
                rule = (f"  {scenario.rule}", "dim") if scenario.rule else ""
                key = f"scenario:{feature.path}:{scenario.line}"
                rows.append(Row(line(sign, " ", scenario.name, rule), key, depth=1, hang=2))
                if result is not None and result.status == FAILED:
                    rows.append(Row(line((f"line {result.line}: {result.message}", "red")), depth=2, hang=2))
        return rows

    def when_empty(self) -> str:
        """Why there are none."""
        return f"No feature file in {self.pincite.features_folder}."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The scenario's steps, or what the feature says."""
        rows = [said(self.run.error, "red")] if self.run.error else []
        for feature in self.features or ():
            if key == f"feature:{feature.path}":
                words = [
                    said(feature.name, "bold"),
                    said(feature.says),
                    facts_line("File", str(feature.path)),
                ]
                return "The feature", [*rows, *words]
            for scenario in feature.scenarios:
                if key == f"scenario:{feature.path}:{scenario.line}":
                    where = f"{feature.path.name}:{scenario.line}"
                    return where, [*rows, *_steps(scenario, self.result(feature, scenario))]
        return "The scenario", rows

    def opened(self, key: str) -> None:
        """Go to the steps."""
        self.detail.rows.focus()

    def opened_detail(self, key: str) -> None:
        """Steps lead nowhere further."""

    def cannot(self, action: str) -> str:
        """One run at a time."""
        return "the scenarios are running" if action == "rerun" and self.running else ""


def _subject(feature: Feature, scenario: Scenario) -> Subject:
    return Subject(" ".join((feature.name, scenario.name, scenario.rule, *(step.text for step in scenario.steps))))


def _steps(scenario: Scenario, result: Result | None) -> Iterator[Row]:
    yield said(scenario.name, "bold")
    for step in scenario.steps:
        failed = result is not None and result.status == FAILED and result.line == step.line
        sign = SIGNS[FAILED] if failed else SIGNS[PASSED] if result and result.status == PASSED else ("·", "dim")
        yield Row(line(sign, " ", step.text), f"step:{step.line}", hang=4)
        if failed and result is not None:
            yield Row(line((result.message, "red")), depth=1, hang=2)
    if result is None:
        yield heading("Not run yet: R runs the scenarios.")
