"""How scenarios went, as lines for the terminal and as plain data: the row that failed, counts, remarks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from engine.command.scenario.choosing import Chosen
from engine.command.scenario.remark import remark_lines
from engine.command.workbench import terminal_width
from engine.model.frozen import replace
from engine.scenarios.features import Feature, Scenario
from engine.scenarios.run import FAILED, NOT_RUN, PASSED, Result, Run
from engine.view.as_text import wrapped

MARKS = {PASSED: "✓", FAILED: "✗", NOT_RUN: "·"}
ASCII_MARKS = {PASSED: "[ok]", FAILED: "[failed]", NOT_RUN: "[-]"}
IN_TESTS = "drives the terminal interface: its own tests run it"


def narrowed_to(chosen: Chosen) -> Iterator[Feature]:
    """The features with those of their scenarios alone that were chosen."""
    for feature, lines in chosen:
        yield replace(feature, scenarios=tuple(s for s in feature.scenarios if s.line in lines))


def result_lines(chosen: Chosen, found: Run, marks: dict[str, str], *, listed: bool) -> Iterator[str]:
    """Each feature with its scenarios, what failed with its row and reason, and the tally."""
    width = terminal_width()
    for feature, lines in chosen:
        yield f"{feature.name}  ({feature.path.name})"
        if feature.error:
            yield f"  {marks[FAILED]} cannot be read: {feature.error}"
        elif not feature.runnable:
            yield f"  {IN_TESTS}"
        rule = ""
        for scenario in feature.scenarios:
            if scenario.line not in lines:
                continue
            if scenario.rule != rule:
                rule = scenario.rule
                yield from wrapped(rule, width, "  ", "    ")
            result = found.result(feature, scenario)
            rows = f" ({scenario.runs} rows)" if scenario.examples else ""
            mark = f"line {scenario.line}:" if listed else marks[result.status]
            yield from wrapped(f"{scenario.name}{rows}", width, f"    {mark} ", "      ")
            for said in remark_lines(feature, scenario) if listed else ():
                yield from wrapped(said, width, "      ", "        ")
            if result.status == FAILED:
                if (row := failed_row(scenario, result)) is not None:
                    values = ", ".join(f"{column}: {value}" for column, value in row[1].items())
                    yield from wrapped(f"row of line {row[0]} ({values})", width, "      ", "        ")
                yield from wrapped(f"line {result.line}: {result.step}".rstrip(": "), width, "      ", "        ")
                for line in result.message.splitlines():
                    yield from wrapped(line, width, "        ", "        ")
        yield ""
    total = sum(len(lines) for _, lines in chosen)
    broken = sum(bool(feature.error) for feature, _ in chosen)
    unreadable = f", {broken} of them unreadable" if broken else ""
    if listed:
        yield f"{counted(total, 'scenario')} in {counted(len(chosen), 'feature')}{unreadable}"
        return
    tally = found.tally(narrowed_to(chosen))
    elsewhere = f", {tally[NOT_RUN]} not run here" if tally[NOT_RUN] else ""
    in_files = f"({counted(len(chosen), 'feature')}{unreadable})"
    yield f"{counted(tally[PASSED], 'scenario')} passed, {tally[FAILED]} failed{elsewhere} {in_files}"


def failed_row(scenario: Scenario, result: Result) -> tuple[int, Mapping[str, str]] | None:
    """The row of an outline in which it failed: its line, and its values by column; None where no row did."""
    if result.row is None or not scenario.examples or result.row >= len(scenario.rows):
        return None
    return scenario.rows[result.row]


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 feature", "2 features"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def results_plain(chosen: Chosen, found: Run) -> dict[str, Any]:
    """The features and how they went, ready for JSON."""
    features = []
    for feature, lines in chosen:
        scenarios = []
        for scenario in feature.scenarios:
            if scenario.line in lines:
                result = found.result(feature, scenario)
                scenarios.append(
                    {
                        "name": scenario.name,
                        "line": scenario.line,
                        "rule": scenario.rule,
                        "status": result.status,
                        "failed_line": result.line,
                        "failed_step": result.step,
                        "failed_row": _row(failed_row(scenario, result)),
                        "message": result.message,
                        "seconds": round(sum(run.seconds for run in result.runs), 4),
                        "rules": list(result.rules),
                    }
                )
        features.append(
            {"file": str(feature.path), "name": feature.name, "error": feature.error, "scenarios": scenarios}
        )
    counts = {**found.tally(narrowed_to(chosen)), "unreadable": sum(bool(feature.error) for feature, _ in chosen)}
    return {"ended": found.ended, "counts": counts, "features": features}


def _row(row: tuple[int, Mapping[str, str]] | None) -> dict[str, Any] | None:
    return None if row is None else {"line": row[0], "values": dict(row[1])}
