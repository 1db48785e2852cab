"""The scenarios of the features, with the result of the last run and the first step that failed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from engine.model.frozen import replace
from tui.action import Action, bindings
from tui.acts.looking import EDIT
from tui.acts.remarking import REMARK
from tui.desk import FEATURES, Desk, News
from tui.dialogs.dialog import Choose
from tui.filter import Subject
from tui.layout import Remembered
from tui.lines import counted, line
from tui.pane import facts_line, heading, said
from tui.rows import Row
from tui.talk import Talk
from tui.view import FILTER, OPEN, View, with_common

if TYPE_CHECKING:
    from engine.scenarios.features import Feature, Scenario
    from engine.scenarios.run import Result, Run

PASSED, FAILED = "passed", "failed"
SIGNS = {PASSED: ("✓", "green"), FAILED: ("✗", "red")}
NOT_YET = ("·", "dim")
ELSEWHERE = "drives this interface itself; its own tests run it"


RERUN = Action("rerun", "R", "Run all", "run the scenarios again", lambda view: view.run_all(), called="tests features")
RERUN_ONE = Action(
    "rerun_one",
    "T",
    "Run this",
    "run the selected scenario, or the scenarios of a feature",
    lambda view: view.run_chosen(),
)
STEPS = Action("steps", "P", "Steps", "every sentence that a scenario may use", lambda view: view.list_steps())


class ScenariosView(View):
    """The features of the rulebook."""

    name_of_view = "scenarios"
    detail_title = "The scenario"
    ACTIONS = (OPEN, RERUN, RERUN_ONE, REMARK, FILTER, STEPS, EDIT)
    IN_DETAIL = ("rerun_one", "remark", "edit", "copy_all", "zoom")
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "The features that describe the rulebook, with the result of the last run. R runs them again, T the "
        "selected one. P lists every sentence that a scenario may use. v keeps what you hold of one, with your "
        "name, beside its feature."
    )

    def __init__(self, desk: Desk, talk: Talk, remembered: Remembered) -> None:
        super().__init__(desk, talk, remembered)
        self.last_run: Run | None = None
        self.running, self.started = "", 0.0
        self.outdated = False

    def title(self) -> str:
        """How many passed and failed, when, and whether something has changed since."""
        count = sum(len(feature.scenarios) for feature in self.desk.features or ())
        title = counted(count, "scenario")
        run = self.last_run
        if self.running:
            return f"{self.running} {time.monotonic() - self.started:.0f} s"
        if run is None:
            return f"{title} · not run yet, R runs them"
        if run.error:
            return f"{title} · the run failed"
        since = " · changed since: R" if self.outdated else ""
        apart = sum(len(feature.scenarios) for feature in self.desk.features or () if not feature.runnable)
        elsewhere = f", {apart} not run here" if apart else ""
        return f"{run.count(PASSED)} passed, {run.count(FAILED)} failed of {count}{elsewhere} · {run.ended}{since}"

    def result(self, feature: Feature, scenario: Scenario) -> Result | None:
        """How a scenario went in the last run."""
        found = self.last_run.result(feature, scenario) if self.last_run is not None else None
        return found if found is not None and found.status in SIGNS else None

    def chosen(self) -> tuple[Feature, int] | None:
        """The selected feature, and the line of the selected scenario or 0."""
        _, _, place = self.listed.key.partition(":")
        path, _, number = place.rpartition(":") if self.listed.key.startswith("scenario:") else (place, "", "0")
        feature = next((f for f in self.desk.features or () if str(f.path) == path), None)
        return (feature, int(number)) if feature is not None else None

    def scenario(self) -> tuple[Feature, Scenario] | None:
        """The selected scenario with its feature; None where none is."""
        found = self.chosen()
        if found is None:
            return None
        feature, number = found
        scenario = next((one for one in feature.scenarios if one.line == number), None)
        return (feature, scenario) if scenario is not None else None

    def came_up(self) -> None:
        """Read the features when they are first wanted."""
        if self.desk.features is None:
            self.talk.begin("scenarios", self.desk.read_features)

    def told(self, news: News) -> None:
        """The features, or the rules they run on, may have changed on disk."""
        if news.about == FEATURES:
            self.outdated = self.last_run is not None
        super().told(news)

    def run_all(self) -> None:
        """Run all scenarios in another process."""
        self.talk.begin("run", self._run, None, exclusive=False)

    def run_chosen(self) -> None:
        """Run the selected scenario, or those of the selected feature."""
        self.talk.begin("run", self._run, self.chosen(), exclusive=False)

    async def _run(self, only: tuple[Feature, int] | None) -> None:
        from engine.load.rulebook import default_facts
        from engine.scenarios.run import Run, run_features

        features = self.desk.features or () if only is None else (only[0],)
        lines = [(only[0].path, only[1])] if only is not None and only[1] else None
        count = 1 if lines else sum(len(feature.scenarios) for feature in features if feature.runnable)
        cases = [path for path in self.desk.paths if path.is_dir()]
        self.running, self.started = f"{counted(count, 'scenario')} running …", time.monotonic()
        self.draw()
        timer = self.set_interval(1, lambda: self.main.name_it(self.title()))
        ended = time.strftime("%H:%M")
        try:
            run = await asyncio.to_thread(
                run_features, features, self.desk.rules, [*cases, default_facts()], ended, only=lines
            )
        except Exception as error:
            run = Run(ended=ended, error=str(error))
        if only is not None and self.last_run is not None and not run.error:
            run = replace(run, results={**self.last_run.results, **run.results})
        timer.stop()
        self.last_run, self.running = run, ""
        self.outdated = self.outdated and only is not None
        if self.display:
            self.draw()

    def list_steps(self) -> None:
        """Every sentence that a scenario may use."""
        self.talk.begin("steps", self._steps)

    async def _steps(self) -> None:
        from tui.sentences import steps_reference

        self.talk.tell("Looking up the sentences …")
        listed = await asyncio.to_thread(steps_reference, self.desk.rules)
        options = [(str(number), words) for number, words in enumerate(listed) if words.strip()]
        title = "What a scenario may say: type words to find a sentence; enter copies it"
        self.talk.ask(Choose(title, options, find=True), lambda chosen: self.copy(listed[int(chosen)].strip()))

    def rows(self) -> Sequence[Row]:
        """Features, rules, scenarios; under each that failed its step."""
        if self.desk.features is None:
            return [said("Reading the features …", "dim")]
        rows: list[Row] = []
        for feature in self.desk.features:
            chosen = [s for s in feature.scenarios if self.filter.matches(_subject(feature, s))]
            if not chosen and (self.filter or not feature.error):
                continue
            results = [self.result(feature, scenario) for scenario in chosen]
            failed = any(result is not None and result.status == FAILED for result in results)
            rows.append(
                Row(
                    line((feature.name, "bold")),
                    f"feature:{feature.path}",
                    head=True,
                    folded=bool(results) and all(results) and not failed and not self.filter,
                    gap=bool(rows),
                    right=line(_passed(results), (feature.path.name, "dim")),
                )
            )
            if feature.error:
                rows.append(Row(line((f"cannot be read: {feature.error}", "red")), depth=1, hang=2))
            for scenario, result in zip(chosen, results, strict=True):
                sign = SIGNS[result.status] if result else NOT_YET
                rule = (f"  {scenario.rule}", "dim") if scenario.rule else ""
                key = f"scenario:{feature.path}:{scenario.line}"
                rows.append(Row(line(sign, " ", scenario.name, rule), key, depth=1, hang=2))
                if result is not None and result.status == FAILED:
                    rows.append(Row(line((f"line {result.line}: {_first(result)}", "red")), depth=2, hang=2))
        return rows

    def when_empty(self) -> str:
        """Why there are none."""
        return f"No feature file in {self.desk.features_folder}."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The scenario's steps, or what the feature says."""
        error = self.last_run.error if self.last_run is not None else ""
        rows = [said(error, "red")] if error else []
        for feature in self.desk.features or ():
            elsewhere = [] if feature.runnable else [said(ELSEWHERE, "dim")]
            if key == f"feature:{feature.path}":
                words = [said(feature.name, "bold"), said(feature.says), facts_line("File", str(feature.path))]
                return "The feature", [*rows, *words, *elsewhere]
            for scenario in feature.scenarios:
                if key == f"scenario:{feature.path}:{scenario.line}":
                    where = f"{feature.path.name}:{scenario.line}"
                    return where, [*rows, *elsewhere, *_steps(feature, scenario, self.result(feature, scenario))]
        return "The scenario", rows

    def opened(self, key: str) -> None:
        """Go to the steps."""
        self.detail.rows.focus()

    def opened_detail(self, key: str) -> None:
        """Steps lead nowhere further."""

    def place(self) -> tuple[Path, int] | None:
        """Where the selected scenario stands: at the step that failed, if one did."""
        found = self.chosen()
        if found is None:
            return None
        feature, number = found
        told = self.scenario()
        scenario = told[1] if told else None
        result = self.result(feature, scenario) if scenario is not None else None
        return feature.path, (result.line if result is not None and result.line else number) or 1

    def cannot(self, action: str) -> str:
        """One run at a time."""
        if action in ("rerun", "rerun_one") and self.running:
            return "the scenarios are running"
        if action == "remark" and self.scenario() is None:
            return "no scenario is selected"
        return "nothing is selected" if action in ("rerun_one", "edit") and self.chosen() is None else ""


def _passed(results: Sequence[Result | None]) -> tuple[str, str]:
    known = [result for result in results if result is not None]
    if not known:
        return "", ""
    failed = sum(result.status == FAILED for result in known)
    return (f"✗ {failed}  ", "red") if failed else (f"✓ {len(known)}  ", "green")


def _first(result: Result) -> str:
    return next((words for words in result.message.splitlines() if words.strip()), "")


def _subject(feature: Feature, scenario: Scenario) -> Subject:
    return Subject(" ".join((feature.name, scenario.name, scenario.rule, *(step.text for step in scenario.steps))))


def _steps(feature: Feature, scenario: Scenario, result: Result | None) -> Iterator[Row]:
    from engine.scenarios.remarks import said_of

    yield said(scenario.name, "bold")
    for one, changed in said_of(feature, scenario):
        since = " (the scenario has changed since)" if changed else ""
        yield said(f"{one.verdict} by {one.by} on {one.on}{since}{f': {one.text}' if one.text else ''}", "italic")
    failed_at = result.line if result is not None and result.status == FAILED else 0
    past = False
    for step in (*feature.background, *scenario.steps):
        failed = step.line == failed_at
        sign = SIGNS[FAILED] if failed else NOT_YET if past or result is None else SIGNS[PASSED]
        yield Row(line(sign, " ", step.text), f"step:{step.line}", hang=4)
        for cells in step.table:
            yield Row(line((f"| {' | '.join(cells)} |", "dim")), depth=2, hang=2)
        if failed and result is not None:
            past = True
            for words in result.message.splitlines():
                yield Row(line((words, "red")), depth=2, hang=2)
    for examples in scenario.examples:
        yield heading(f"Examples{f': {examples.name}' if examples.name else ''}")
        for cells in (examples.columns, *examples.rows):
            yield Row(line((f"| {' | '.join(cells)} |", "dim")), depth=1, hang=2)
    if result is None:
        yield heading("Not run yet: R runs all scenarios, T this one.")
