"""`pincite rules coverage`: what the tests beside rules, scenarios and cases exercise."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from engine.command.options import add_text_or_json, command_parser
from engine.command.rules.choosing import add_ids, add_mine, opened_rules
from engine.command.workbench import Workbench, print_json, terminal_width
from engine.lint.coverage import SORTS, Coverage, Item, coverage
from engine.load.project import FEATURES, beside_rules, default_cases, project_at
from engine.load.reading import cases_in
from engine.load.short_facts import case_from_short
from engine.model.case import Case
from engine.model.problem import visible
from engine.model.rule import SUPERSEDED
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite rules coverage
  pincite rules coverage iccpr-17 --by             which test, scenario and case exercises what
  pincite rules coverage iccpr-17 --list cases     what no case exercises, of these rules
  pincite rules coverage --cases my-cases/ --format json"""
LISTS = {
    "none": "neither test, scenario nor case exercises",
    "tests": "no test exercises",
    "scenarios": "no scenario exercises",
    "cases": "no case exercises",
}
MOST_NAMED = 6


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "rules coverage",
        "Which rule, condition, limit and pin is exercised by which of the rule's own tests, by which "
        "scenario and by which case: the rule was engaged, through that condition, with that limit raised.",
        EPILOG,
    )
    add_ids(parser)
    parser.add_argument(
        "--cases", action="append", metavar="PATH", help="cases, or folders of them (default: the examples)"
    )
    parser.add_argument("--features", metavar="DIR", help="scenarios (default: those that come with the rulebook)")
    parser.add_argument("--no-scenarios", action="store_true", help="leave the scenarios out; faster")
    parser.add_argument("--list", choices=tuple(LISTS), default="none", help="name what is not exercised by these")
    parser.add_argument("--by", action="store_true", help="name for each what exercises it")
    add_text_or_json(parser, ascii_signs=False)
    add_mine(parser)
    options = parser.parse_args(arguments)
    if (opened := opened_rules(options)) is None:
        return 2
    bench, rules = opened
    rules = [rule for rule in rules if rule.status != SUPERSEDED]
    # the example cases are written in the words of the rulebook that comes with the tool
    own, _ = beside_rules(Path(bench.rulebook.folder))
    beside = [str(own)] if own is not None and cases_in(own) else []
    paths = options.cases or beside or ([] if options.rules else [str(folder) for folder in default_cases()])
    cases = [loaded.case for loaded in bench.load_all(paths) if loaded is not None]
    if bench.failed:
        return 2
    told = _scenarios(options, bench)
    words = bench.rulebook.words
    found = coverage(rules, bench.rulebook, cases, bench.program, lambda facts: case_from_short(facts, words), told)
    if options.format == "json":
        print_json({"cases": [case.id for case in cases], "scenarios": len(told), **found.plain()})
        return 0
    lines = _by(found) if options.by else _lines(found, len(cases), len(told), options.list)
    for line in lines:
        print(visible(line))
    return 0


def _scenarios(options: argparse.Namespace, bench: Workbench) -> list[tuple[str, Case]]:
    """Name and facts of every scenario told in the words of the rulebook."""
    _, beside = beside_rules(Path(bench.rulebook.folder))
    if options.no_scenarios or (options.rules and not options.features and beside is None):
        return []
    try:
        from engine.lint.scenario_cases import scenario_cases
        from engine.scenarios.features import default_features

        project = project_at(Path())
        own = beside or (project / FEATURES if project else default_features())
        folder = Path(options.features) if options.features else own
        return list(scenario_cases(folder, Path(bench.rulebook.folder), default_cases()))
    except ImportError:
        print("Without scenarios: these need pytest-bdd (pip install pytest-bdd)", file=sys.stderr)
        return []


class _Counts(NamedTuple):
    """How many items there are, and how many of them are exercised."""

    total: int
    tests: int
    scenarios: int
    cases: int
    none: int


def _counts(found: Coverage, items: list[Item]) -> _Counts:
    return _Counts(
        len(items),
        sum(1 for item in items if found.tests[item]),
        sum(1 for item in items if found.scenarios[item]),
        sum(1 for item in items if found.cases[item]),
        sum(1 for item in items if not _exercised(found, item, "none")),
    )


def _lines(found: Coverage, cases: int, scenarios: int, listed: str) -> Iterator[str]:
    told = f"({scenarios} scenarios, {cases} cases)"
    yield f"{'exercised by':<12}{'all':>8}{'tests':>8}{'scenarios':>11}{'cases':>8}{'none':>8}   {told}"
    for sort in SORTS:
        c = _counts(found, found.items(sort))
        yield f"{sort:<12}{c.total:>8}{c.tests:>8}{c.scenarios:>11}{c.cases:>8}{c.none:>8}"
    for sort in SORTS:
        without = [item for item in found.items(sort) if not _exercised(found, item, listed)]
        if without:
            yield ""
            yield f"{sort.capitalize()} that {LISTS[listed]} ({len(without)})"
            for item in without:
                yield f"  {item.name}  {item.file}:{item.line}"


def _exercised(found: Coverage, item: Item, listed: str) -> bool:
    by = {"tests": found.tests[item], "scenarios": found.scenarios[item], "cases": found.cases[item]}
    return any(by.values()) if listed == "none" else bool(by[listed])


def _by(found: Coverage) -> Iterator[str]:
    """Every item with the names of what exercises it."""
    width = terminal_width()
    for sort in SORTS:
        for item in found.items(sort):
            yield from wrapped(f"{sort[:-1]} {item.name}  {item.file}:{item.line}", width, "", "    ")
            for label, names in (("test", found.tests), ("scenario", found.scenarios), ("case", found.cases)):
                shown = names[item][:MOST_NAMED]
                for name in shown:
                    yield from wrapped(f"{label} {name}", width, "  ", "      ")
                if len(names[item]) > len(shown):
                    yield f"  and {len(names[item]) - len(shown)} more {label}s"
            if not _exercised(found, item, "none"):
                yield "  nothing"
