"""`pincite rules`: list, show, test and check the rules of a rulebook."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from importlib import import_module

from engine.command.workbench import Workbench, add_common, terminal_width
from engine.lint.parts import Support, small_program
from engine.load.short_facts import case_from_short
from engine.model.problem import did_you_mean, visible
from engine.model.rule import Rule
from engine.reason.rule_tests import run_rule_tests
from engine.reason.why_not import condition_words
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite rules list
  pincite rules show iccpr-17.search-without-warrant
  pincite rules test iccpr-17
  pincite rules test --rules my-rules/
  pincite rules check my-rules/           what is wrong or doubtful in a rulebook
  pincite rules explain R024              what a code of it means
  pincite rules coverage                  what tests and cases exercise
  pincite rules mutate iccpr-17           whether the tests notice changes of the rules"""

OWN_MODULES = {
    "check": ("rules_check", "run"),
    "explain": ("rules_check", "explain"),
    "coverage": ("rules_coverage", "run"),
    "mutate": ("rules_mutate", "run"),
}
"""Actions with options of their own, and the module and function that do them."""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 a test differs, 2 bad input."""
    if arguments and arguments[0] in OWN_MODULES:
        module, function = OWN_MODULES[arguments[0]]
        code: int = getattr(import_module(f"engine.command.{module}"), function)(arguments[1:])
        return code
    parser = argparse.ArgumentParser(
        prog="pincite rules",
        description="List, show, test and check rules. Without ids: all; an id may be the beginning of several. "
        "check, explain, coverage and mutate have options of their own: pincite rules check --help",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("action", choices=("list", "show", "test", *OWN_MODULES))
    parser.add_argument("ids", nargs="*", metavar="ID")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    chosen = chosen_rules(bench, options.ids)
    if chosen is None:
        return 2
    if options.action == "list":
        for rule in chosen:
            about = rule.engages.provision if rule.engages else f"infers {rule.draws.inference if rule.draws else ''}"
            print(visible(f"{rule.id}  [{rule.status}]  {about}  {rule.title}"))
        return 0
    if options.action == "show":
        for rule in chosen:
            for line in _shown(rule, bench):
                print(visible(line))
        return 0
    return _test(bench, chosen)


def _shown(rule: Rule, bench: Workbench) -> Iterator[str]:
    """A rule in sentences: its conditions, what it states, and what it cites."""
    width, words = terminal_width(), bench.rulebook.words
    yield f"{rule.id}  [{rule.status}]  {rule.file}:{rule.line}"
    yield from wrapped(rule.title, width, "  ", "  ")
    for number, clause in enumerate(rule.clauses, start=1):
        yield f"  when, way {number} of {len(rule.clauses)}" if len(rule.clauses) > 1 else "  when"
        for condition in clause.conditions:
            yield from wrapped(condition_words(condition, words), width, "    - ", "      ")
    if rule.engages is not None:
        about = f"{rule.engages.provision} ({rule.engages.duty}, {rule.engages.directness})"
        yield from wrapped(f"engages {about}: {rule.engages.statement}", width, "  ", "    ")
    if rule.draws is not None:
        says = words.inferences[rule.draws.inference].says
        yield from wrapped(f"draws {rule.draws.inference}: {says}", width, "  ", "    ")
    for pin in rule.cites:
        entry = bench.rulebook.catalogue.paragraph(pin)
        yield from wrapped(f"cites {pin}: {entry.summary if entry else ''}", width, "  ", "    ")
    for name in rule.limits:
        yield from wrapped(f"limit {name}: {bench.rulebook.limits[name].ground}", width, "  ", "    ")
    if rule.asks:
        yield from wrapped(f"asks: {rule.asks}", width, "  ", "    ")
    yield f"  {len(rule.tests)} tests: pincite rules test {rule.id}"


def _test(bench: Workbench, chosen: list[Rule]) -> int:
    words = bench.rulebook.words
    support = Support(bench.rulebook.rules.values())
    results = []
    for rule in chosen:
        # the rules it rests on settle the outcome, and with them alone the engine has far less to do
        with small_program([rule, *support.of(rule)], words) as program:
            results += run_rule_tests([rule], program, lambda facts: case_from_short(facts, words))
    failed = [result for result in results if not result.passed]
    for result in failed:
        print(visible(f"{result.file}:{result.line}: {result.rule}, test {result.number}"))
        error = f": {visible(result.error)}" if result.error else ""
        print(f"  expected {result.expects}, got {result.got}{error}")
    without = [rule.id for rule in chosen if not rule.tests]
    for id in without:
        print(f"{id} has no test")
    print(f"{len(results) - len(failed)} tests passed, {len(failed)} failed, of {len(chosen)} rules")
    return 1 if failed or without else 0


def chosen_rules(bench: Workbench, ids: list[str]) -> list[Rule] | None:
    """The rules whose id is, or begins with, one of these; all without ids; None when one names no rule (on stderr)."""
    rules = bench.rulebook.rules
    if not ids:
        return list(rules.values())
    found: dict[str, Rule] = {}
    for id in ids:
        matching = {name: rule for name, rule in rules.items() if name == id or name.startswith(id)}
        if not matching:
            near = did_you_mean(id, rules)
            hint = f"; did you mean `{near}`?" if near else ""
            print(f"pincite: no rule `{visible(id)}`{hint}", file=sys.stderr)
            return None
        found.update(matching)
    return list(found.values())
