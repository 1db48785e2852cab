"""`pincite rules mutate`: whether the tests beside rules, or the scenarios, notice when the rules are changed."""

from __future__ import annotations

import random
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from engine.command.options import add_text_or_json, command_parser, positive
from engine.command.rules.choosing import add_ids, add_mine, opened_rules
from engine.command.workbench import Workbench, print_json
from engine.lint.mutants import Mutant, Trial, mutants
from engine.lint.parts import Support
from engine.lint.report import Reporter, line_of
from engine.load.short_facts import case_from_short
from engine.model.case import Case
from engine.model.problem import visible
from engine.model.rule import Rule

EPILOG = """examples:
  pincite rules mutate                          every mutant of every rule, some seconds
  pincite rules mutate iccpr-17 --format json
  pincite rules mutate --sample 200 --seed 7    200 of them, drawn at random, always the same for a seed
  pincite rules mutate --by scenarios iccpr-21  what the scenarios notice, citations, limits and their limbs too"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 a rule whose own tests differ before any change, 2 bad input."""
    parser = command_parser(
        "rules mutate",
        "Change rules in one point at a time, and see whether their own tests notice: leave out each "
        "condition, branch, test, join and comparison of dates, and swap each tested value. What survives shows what "
        "no test shows to matter: add a not-engaged test that differs in that point alone, or leave the point out. "
        "With `--by scenarios`: whether the features notice, of the rules that a scenario tells; left out or changed "
        "are also each citation, the provision, how directly it is concerned, each limit and each limb of its test.",
        EPILOG,
    )
    add_ids(parser)
    parser.add_argument("--sample", type=positive, metavar="N", help="try only N mutants, drawn at random")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="of the sample (default: 0)")
    parser.add_argument("--by", choices=("tests", "scenarios"), default="tests", help="who is to notice")
    parser.add_argument("--features", metavar="DIR", help="with --by scenarios: where the features are")
    add_text_or_json(parser, ascii_signs=False)
    add_mine(parser)
    options = parser.parse_args(arguments)
    if options.features and options.by != "scenarios":
        parser.error("--features goes with --by scenarios")
    if (opened := opened_rules(options)) is None:
        return 2
    bench, rules = opened
    if options.by == "scenarios":
        from engine.command.rules.mutate_scenarios import by_scenarios

        return by_scenarios(bench, rules, options)
    survivors, tried, failing = try_all(bench, rules, options.sample, options.seed)
    report = Reporter(bench.rulebook)
    placed = [(mutant, _line(report, mutant)) for mutant in survivors]
    if options.format == "json":
        print_json(_plain(placed, tried, failing))
    else:
        for mutant, line in placed:
            print(visible(f"{mutant.rule.file}:{line}: {mutant.rule.id} {mutant.what}"))
        killed = tried - len(placed)
        share = f" ({100 * killed / tried:.1f}%)" if tried else ""
        print(f"{killed} of {tried} mutants killed{share}, {len(placed)} survived, of {len(rules)} rules")
    for id in failing:
        print(visible(f"{id}: its own tests differ, see pincite rules test {id}"), file=sys.stderr)
    return 1 if failing else 0


def try_all(bench: Workbench, rules: list[Rule], sample: int | None, seed: int) -> tuple[list[Mutant], int, list[str]]:
    """The mutants that survive, how many were tried, and the rules whose tests fail as they stand."""
    words = bench.rulebook.words
    support = Support(bench.rulebook.rules.values())

    def to_case(facts: Sequence[Mapping[str, Any]]) -> Case:
        return case_from_short(facts, words)

    planned = [(rule, list(mutants(rule, words))) for rule in rules]
    if sample is not None:
        whole = [(at, mutant) for at, (_, found) in enumerate(planned) for mutant in found]
        drawn = random.Random(seed).sample(range(len(whole)), min(sample, len(whole)))
        kept: list[list[Mutant]] = [[] for _ in planned]
        for number in sorted(drawn):
            at, mutant = whole[number]
            kept[at].append(mutant)
        planned = [(rule, found) for (rule, _), found in zip(planned, kept, strict=True) if found]
    survivors: list[Mutant] = []
    failing: list[str] = []
    tried = 0
    for rule, found in planned:
        try:
            trial = Trial(rule, support, words, to_case)
        except ValueError:  # facts that cannot be read
            failing.append(rule.id)
            continue
        if not trial.passes(rule):
            failing.append(rule.id)
            continue
        tried += len(found)
        survivors += (mutant for mutant in found if not trial.kills(mutant))
    return survivors, tried, failing


def _line(report: Reporter, mutant: Mutant) -> int:
    document = report.document(mutant.rule.file)
    return line_of(document.lines if document else (), mutant.line, mutant.word)


def _plain(placed: list[tuple[Mutant, int]], tried: int, failing: list[str]) -> dict[str, Any]:
    return {
        "tried": tried,
        "killed": tried - len(placed),
        "share": round((tried - len(placed)) / tried, 4) if tried else None,
        "failing": failing,
        "survivors": [
            {"rule": mutant.rule.id, "what": mutant.what, "file": mutant.rule.file, "line": line}
            for mutant, line in placed
        ],
    }
