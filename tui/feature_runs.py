"""Features as data: the scenarios of a folder, and how they went when pytest ran them elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PASSED, FAILED, NOT_RUN = "passed", "failed", "not run"
LONGEST_RUN_SECONDS = 600


@dataclass(frozen=True)
class Step:
    """One step of a scenario."""

    line: int
    text: str


@dataclass(frozen=True)
class Scenario:
    """One scenario with its steps."""

    name: str
    line: int
    steps: tuple[Step, ...]
    rule: str = ""


@dataclass(frozen=True)
class Feature:
    """One feature file; `error` says why it cannot be read."""

    path: Path
    name: str
    says: str = ""
    scenarios: tuple[Scenario, ...] = ()
    error: str = ""


@dataclass(frozen=True)
class Result:
    """How a scenario went: the first failing step by line, and what it said."""

    status: str
    line: int = 0
    message: str = ""


@dataclass(frozen=True)
class Run:
    """One run of all scenarios: results by (file name, line), when it ended, and what went wrong."""

    results: Mapping[tuple[str, int], Result] = field(default_factory=dict)
    ended: str = ""
    error: str = ""


def read_features(folder: Path) -> tuple[Feature, ...]:
    """The features of a folder, in the order of their names."""
    try:
        from gherkin.parser import Parser
    except ImportError:
        return tuple(Feature(path, path.stem, error="gherkin-official is not installed") for path in _files(folder))
    found = []
    for path in _files(folder):
        try:
            document = Parser().parse(path.read_text(encoding="utf-8"))
            found.append(_feature(path, dict(document.get("feature", {}))))
        except Exception as error:  # the parser has an exception of its own for every mistake
            found.append(Feature(path, path.stem, error=str(error).splitlines()[0]))
    return tuple(found)


def run_features(folder: Path, when: str) -> Run:
    """Run the scenarios that pytest finds under `folder`'s parent, and read what it reports."""
    root = folder.parent
    with tempfile.TemporaryDirectory() as place:
        report = Path(place, "report.json")
        tests = root / "tests" / "features"
        if not tests.is_dir():
            return Run(
                ended=when,
                error=f"the steps of the scenarios are not here ({tests}); they come with a checkout",
            )
        command = [sys.executable, "-m", "pytest", "-q", f"--cucumberjson={report}", str(tests)]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        try:
            done = subprocess.run(
                command,
                cwd=root,
                env=environment,
                capture_output=True,
                text=True,
                timeout=LONGEST_RUN_SECONDS,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return Run(ended=when, error=str(error))
        if not report.is_file():
            words = (done.stderr or done.stdout).strip().splitlines()
            return Run(ended=when, error=words[-1] if words else "pytest wrote no report")
        return Run(read_report(json.loads(report.read_text(encoding="utf-8"))), when)


def read_report(report: list[dict[str, Any]]) -> dict[tuple[str, int], Result]:
    """Results by (file name, line of the scenario) from a cucumber report."""
    found: dict[tuple[str, int], Result] = {}
    for feature in report:
        name = Path(feature.get("uri", "")).name
        for element in feature.get("elements", ()):
            result = Result(PASSED)
            for step in element.get("steps", ()):
                if step.get("result", {}).get("status") != "passed":
                    message = str(step["result"].get("error_message", "")).strip().splitlines()
                    result = Result(FAILED, int(step.get("line", 0)), message[-1] if message else "")
                    break
            key = (name, int(element.get("line", 0)))
            before = found.get(key)
            found[key] = before if before is not None and before.status == FAILED else result
    return found


def _files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.feature")) if folder.is_dir() else []


def _feature(path: Path, feature: Mapping[str, Any]) -> Feature:
    scenarios = []
    for child in feature.get("children", ()):
        if "scenario" in child:
            scenarios.append(_scenario(child["scenario"], ""))
        for inner in child.get("rule", {}).get("children", ()):
            if "scenario" in inner:
                scenarios.append(_scenario(inner["scenario"], child["rule"].get("name", "")))
    says = " ".join(str(feature.get("description") or "").split())
    return Feature(path, str(feature.get("name") or path.stem), says, tuple(scenarios))


def _scenario(plain: Mapping[str, Any], rule: str) -> Scenario:
    steps = tuple(
        Step(step["location"]["line"], f"{step['keyword'].strip()} {step['text']}") for step in plain.get("steps", ())
    )
    return Scenario(str(plain.get("name") or ""), plain["location"]["line"], steps, rule)
