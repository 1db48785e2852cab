"""`pincite rules`: list, show and test the rules of a rulebook."""

from __future__ import annotations

import argparse
import sys

from engine.command.workbench import Workbench, add_common
from engine.load.short_facts import case_from_short
from engine.model.problem import did_you_mean, visible
from engine.model.rule import Rule
from engine.reason.rule_tests import run_rule_tests

EPILOG = """examples:
  pincite rules list
  pincite rules test iccpr-17
  pincite rules test --rules my-rules/"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 a test differs, 2 bad input."""
    parser = argparse.ArgumentParser(
        prog="pincite rules",
        description="List and test rules. Without ids: all of them; an id may be the beginning of several.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("action", choices=("list", "test"))
    parser.add_argument("ids", nargs="*", metavar="ID")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    chosen = _chosen(bench, options.ids)
    if chosen is None:
        return 2
    if options.action == "list":
        for rule in chosen:
            about = (
                rule.engages.provision
                if rule.engages
                else f"infers {rule.draws.inference if rule.draws else ''}"
            )
            print(visible(f"{rule.id}  [{rule.status}]  {about}  {rule.title}"))
        return 0
    return _test(bench, chosen)


def _test(bench: Workbench, chosen: list[Rule]) -> int:
    results = run_rule_tests(
        chosen, bench.program, lambda facts: case_from_short(facts, bench.rulebook.words)
    )
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


def _chosen(bench: Workbench, ids: list[str]) -> list[Rule] | None:
    rules = bench.program.rules
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
