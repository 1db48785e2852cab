"""`pincite rules coverage`: what the tests beside rules, and cases, exercise."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import NamedTuple

from engine.command.rules import chosen_rules
from engine.command.workbench import Workbench, add_common, print_json
from engine.lint.coverage import SORTS, Coverage, Item, coverage
from engine.load.rulebook import default_facts
from engine.load.short_facts import case_from_short
from engine.model.problem import visible

EPILOG = """examples:
  pincite rules coverage
  pincite rules coverage iccpr-17 --list cases     what no case exercises, of these rules
  pincite rules coverage --cases my-cases/ --format json"""
LISTS = {"both": "neither test nor case exercises", "tests": "no test exercises", "cases": "no case exercises"}


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = argparse.ArgumentParser(
        prog="pincite rules coverage",
        description="Which rule, condition, limit and pin is exercised by the rule's own tests, and by cases.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("ids", nargs="*", metavar="ID", help="rules; an id may be the beginning of several")
    parser.add_argument(
        "--cases", action="append", metavar="PATH", help="cases, or folders of them (default: the examples)"
    )
    parser.add_argument("--list", choices=tuple(LISTS), default="both", help="name what is not exercised by these")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    rules = chosen_rules(bench, options.ids)
    if rules is None:
        return 2
    # the example cases are written in the words of the rulebook that comes with the tool
    paths = options.cases or ([] if options.rules else [str(default_facts())])
    cases = [loaded.case for loaded in bench.load_all(paths) if loaded is not None]
    if bench.failed:
        return 2
    words = bench.rulebook.words
    found = coverage(rules, bench.rulebook, cases, bench.program, lambda facts: case_from_short(facts, words))
    if options.format == "json":
        print_json({"cases": [case.id for case in cases], **found.plain()})
    else:
        for line in _lines(found, len(cases), options.list):
            print(visible(line))
    return 0


class _Counts(NamedTuple):
    """How many items there are, and how many of them are exercised."""

    total: int
    tests: int
    cases: int
    neither: int


def _counts(found: Coverage, items: list[Item]) -> _Counts:
    return _Counts(
        len(items),
        sum(1 for item in items if found.tests[item]),
        sum(1 for item in items if found.cases[item]),
        sum(1 for item in items if not found.tests[item] and not found.cases[item]),
    )


def _lines(found: Coverage, cases: int, listed: str) -> Iterator[str]:
    yield f"{'exercised by':<12}{'all':>8}{'tests':>8}{'cases':>8}{'neither':>9}   ({cases} cases)"
    for sort in SORTS:
        counts = _counts(found, found.items(sort))
        yield f"{sort:<12}{counts.total:>8}{counts.tests:>8}{counts.cases:>8}{counts.neither:>9}"
    for sort in SORTS:
        without = [item for item in found.items(sort) if _not_exercised(found, item, listed)]
        if without:
            yield ""
            yield f"{sort.capitalize()} that {LISTS[listed]} ({len(without)})"
            for item in without:
                yield f"  {item.name}  {item.file}:{item.line}"


def _not_exercised(found: Coverage, item: Item, listed: str) -> bool:
    tests, cases = bool(found.tests[item]), bool(found.cases[item])
    return not {"both": tests or cases, "tests": tests, "cases": cases}[listed]
