"""Runs features through pytest and pytest-bdd in a process of its own, and reads what it reports.

The steps are those of the tool; no Python of the features' folder is run. The rules engine holds one network for each
process, so that a run never gets in the way of an open case.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from engine.load.reading import read_text
from engine.model.frozen import dataclass, field
from engine.scenarios.features import Feature, Scenario
from engine.scenarios.unread import unread

PASSED, FAILED, NOT_RUN = "passed", "failed", "not run"
LONGEST_RUN_SECONDS = 1800
TOLD_EVERY_SECONDS = 0.5
PROGRESS = "progress"
"""The file beside a report that grows by a byte with each scenario, or row of one, that has run."""
NEEDS = "features need pytest and pytest-bdd: pip install pytest-bdd"
PLUGIN = "engine.scenarios.plugin"
SETTINGS = "PINCITE_SCENARIOS"
"""The environment variable that tells the plugin where its settings are."""
NOT_HANDED_ON = ("PYTEST_ADDOPTS", "PYTEST_PLUGINS", "PYTHONOPTIMIZE")
CONFIGURATION = "[pytest]\npython_files = feature_*.py\nfilterwarnings = ignore\n"


@dataclass(frozen=True)
class StepResult:
    """How one step went: seconds, what it said when it failed, and the references it names with their pins."""

    line: int
    text: str
    status: str
    seconds: float
    message: str
    references: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class OneRun:
    """One run of a scenario, or of one row of its examples; `rules` are the ids of the rules it speaks of."""

    name: str
    row: int
    steps: tuple[StepResult, ...]
    rules: tuple[str, ...]

    @property
    def failed(self) -> StepResult | None:
        """The step that failed, or None."""
        return next((step for step in self.steps if step.status != PASSED), None)

    @property
    def seconds(self) -> float:
        """How long it took."""
        return sum(step.seconds for step in self.steps)


@dataclass(frozen=True)
class Result:
    """How a scenario went: an outline fails when one of its rows does.

    Of the first failing step: its line, what it complains of, its words as run, and the number of the row (from 0).
    """

    status: str
    line: int = 0
    message: str = ""
    runs: tuple[OneRun, ...] = ()
    step: str = ""
    row: int | None = None

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that it speaks of."""
        return tuple(dict.fromkeys(rule for run in self.runs for rule in run.rules))


@dataclass(frozen=True)
class Run:
    """One run of scenarios: results by (file, line), when it ended, and what went wrong with the run itself."""

    results: Mapping[tuple[str, int], Result] = field(default_factory=dict)
    ended: str = ""
    error: str = ""

    def result(self, feature: Feature, scenario: Scenario) -> Result:
        """How a scenario went."""
        return self.results.get(_key(feature, scenario), Result(NOT_RUN))

    def count(self, status: str) -> int:
        """How many scenarios have this status, of those that were looked at."""
        return sum(result.status == status for result in self.results.values())

    def tally(self, features: Iterable[Feature]) -> dict[str, int]:
        """How many scenarios of these features passed, failed and were not run.

        A file that cannot be read counts as one that failed: what it holds was not checked.
        """
        found = {PASSED: 0, FAILED: 0, NOT_RUN: 0}
        for feature in features:
            found[FAILED] += bool(feature.error)
            for scenario in feature.scenarios:
                found[self.result(feature, scenario).status] += 1
        return found


def run_features(
    features: Iterable[Feature],
    rules: Path,
    cases: Sequence[Path],
    ended: str,
    *,
    only: Iterable[tuple[Path, int]] | None = None,
    tell: Callable[[int, int], None] | None = None,
) -> Run:
    """Run features against a rulebook; scenarios may open the cases of the folders `cases`.

    `only` limits it to scenarios, each by its file and line; `ended` is what to call the time of the run. Now and then
    and at the end `tell` is called with how many have run, of how many; each row of an outline counts.
    """
    chosen = [feature for feature in features if feature.runnable and feature.scenarios]
    if find_spec("pytest") is None or find_spec("pytest_bdd") is None:
        return Run(ended=ended, error=NEEDS)
    if not chosen:
        return Run(ended=ended)
    with tempfile.TemporaryDirectory(prefix="pincite-") as made:
        folder = Path(made)
        (folder / "pytest.ini").write_text(CONFIGURATION, encoding="utf-8")
        copies: dict[str, str] = {}
        for number, feature in enumerate(chosen):
            # a module for each: one that pytest-bdd refuses does not keep the others from running
            # a copy of the text as it was read here: pytest-bdd opens files in a way of its own
            copy = folder / f"feature_{number}.feature"
            copy.write_text(read_text(feature.path), encoding="utf-8")
            copies[str(copy)] = str(feature.path.absolute())
            words = f"from pytest_bdd import scenarios\n\nscenarios({str(copy)!r})\n"
            (folder / f"feature_{number}.py").write_text(words, encoding="utf-8")
        places = {place: copy for copy, place in copies.items()}
        report = folder / "report.json"
        settings = {
            "rules": str(rules.absolute()),
            "cases": [str(case.absolute()) for case in cases],
            "report": str(report),
            "only": None if only is None else [[places.get(str(path.absolute()), ""), line] for path, line in only],
        }
        (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
        asked = None if only is None else {(str(path.absolute()), line) for path, line in only}
        every = [(feature, scenario) for feature in chosen for scenario in feature.scenarios]
        runs = sum(one.runs for feature, one in every if asked is None or _key(feature, one) in asked)
        wrong = _pytest(folder, (lambda done: tell(done, runs)) if tell else None)
        if tell and (folder / PROGRESS).is_file():
            tell((folder / PROGRESS).stat().st_size, runs)
        if not report.is_file():
            return Run(ended=ended, error=wrong or "pytest wrote no report")
        plain = json.loads(report.read_text(encoding="utf-8"))
    results = read_report({**one, "file": copies.get(one["file"], one["file"])} for one in plain["runs"])
    for name, message in plain["broken"].items():
        feature = chosen[int(name.rpartition("_")[2])]
        for scenario in feature.scenarios:
            results[str(feature.path.absolute()), scenario.line] = Result(FAILED, scenario.line, message)
    for feature, scenario in every:
        key = _key(feature, scenario)
        if asked is None or key in asked:
            results[key] = _as_read(feature, scenario, results.get(key))
    return Run(results, ended)


def _key(feature: Feature, scenario: Scenario) -> tuple[str, int]:
    return str(feature.path.absolute()), scenario.line


def _as_read(feature: Feature, scenario: Scenario, result: Result | None) -> Result:
    """How a scenario went, with what its text alone shows: parts that nothing reads, rows that did not run."""
    runs = result.runs if result is not None else ()
    if scenario.error:
        return Result(FAILED, scenario.line, scenario.error, runs)
    if result is None:
        return Result(FAILED, scenario.line, "it was read and did not run", ())
    if result.status == PASSED and (wrong := unread(feature, scenario)) is not None:
        return Result(FAILED, *wrong, runs)
    if result.status == PASSED and len(runs) != scenario.runs:
        return Result(FAILED, scenario.line, f"only {len(runs)} of its {scenario.runs} rows ran", runs)
    return result


def read_report(runs: Iterable[Mapping[str, Any]]) -> dict[tuple[str, int], Result]:
    """Results by (file, line of the scenario) from what the reporter wrote."""
    by_scenario: dict[tuple[str, int], list[OneRun]] = {}
    for run in runs:
        steps = tuple(
            StepResult(
                step["line"],
                step["text"],
                step["status"],
                step["seconds"],
                step["message"],
                tuple((words, tuple(pins)) for words, pins in step["references"]),
            )
            for step in run["steps"]
        )
        found = by_scenario.setdefault((run["file"], run["line"]), [])
        found.append(OneRun(run["name"], run["row"], steps, tuple(run["rules"])))
    return {key: _result(found) for key, found in by_scenario.items()}


def _result(runs: list[OneRun]) -> Result:
    for run in runs:
        if (failed := run.failed) is not None:
            return Result(FAILED, failed.line, failed.message, tuple(runs), failed.text, run.row)
    return Result(PASSED, runs=tuple(runs))


def _pytest(folder: Path, tell: Callable[[int], None] | None) -> str:
    """Run pytest on the modules of a folder; the last line it says, for when there is no report."""
    package = str(Path(__file__).resolve().parents[2])
    environment = {name: value for name, value in os.environ.items() if name not in NOT_HANDED_ON}
    environment[SETTINGS] = str(folder / "settings.json")
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    environment["PYTHONPATH"] = os.pathsep.join([package, *filter(None, [environment.get("PYTHONPATH")])])
    command = [sys.executable, "-m", "pytest", "-q", "-p", "pytest_bdd.plugin", "-p", PLUGIN]
    # warnings are not looked at here, and to look for those of lost objects means to collect all garbage, twice
    command += ["-p", "no:unraisableexception"]
    command += ["-p", "no:cacheprovider", "--noconftest", "-c", str(folder / "pytest.ini"), str(folder)]
    try:
        with subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                out, said = _communicated(process, folder / PROGRESS, tell)
            except BaseException:
                process.kill()
                raise
    except subprocess.TimeoutExpired:
        return f"the scenarios did not end within {LONGEST_RUN_SECONDS} seconds"
    except OSError as error:
        return str(error)
    words = (said or out).strip().splitlines()
    return words[-1] if words else ""


def _communicated(
    process: subprocess.Popen[str], progress: Path, tell: Callable[[int], None] | None
) -> tuple[str, str]:
    """What a process printed on both streams; while it runs, how far it is."""
    until = time.monotonic() + LONGEST_RUN_SECONDS
    while True:
        try:
            return process.communicate(timeout=TOLD_EVERY_SECONDS if tell else LONGEST_RUN_SECONDS)
        except subprocess.TimeoutExpired:
            if time.monotonic() >= until:
                raise
            if tell and progress.is_file():
                tell(progress.stat().st_size)
