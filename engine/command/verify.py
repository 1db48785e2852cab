"""`pincite verify`: everything that can be tried of a rulebook of one's own, with one exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from engine.command.options import add_text_or_json, command_parser
from engine.command.rules.mutate import try_all
from engine.command.surroundings import reason_of
from engine.command.workbench import Workbench, print_json, terminal_width
from engine.lint.check import check_rulebook
from engine.lint.differences import run_tests
from engine.lint.pages import all_pages, titles
from engine.lint.parts import Support
from engine.lint.report import Finding
from engine.lint.sarif import sarif
from engine.lint.verified import FAILED, PASSED, WRONG, Tried, junit
from engine.load.project import beside_rules, chosen_rulebook
from engine.load.reading import cases_in, read_bytes
from engine.load.save import digest, write_guarded, write_new
from engine.model.problem import BeyondLimits, visible
from engine.model.rule import SUPERSEDED, Rule
from engine.model.rulebook import Rulebook
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite verify                              the rulebook of this folder, with its cases and scenarios
  pincite verify my-work/
  pincite verify --mutants 90 --strict
  pincite verify --junit report.xml --sarif rules.sarif"""
PARTS = ("rules and law", "tests", "cases", "scenarios", "mutants")
SHARE = 80
"""The percentage of changed rules that the tests have to notice, unless another is asked for."""
BEGINNING = 300
"""As many bytes tell an earlier report from another file."""
MARKS = {PASSED: "\u2713", FAILED: "\u2717", WRONG: "\u2717"}


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 all as it should be, 1 something differs, 2 something could not be tried."""
    parser = command_parser(
        "verify",
        "Try everything there is of a rulebook of your own: rules, words and tables of law are "
        "checked, the tests beside rules run, cases assessed against their `expected:`, scenarios run, and rules "
        "changed to see whether their tests notice.",
        EPILOG,
    )
    parser.add_argument("folder", nargs="?", metavar="DIR", help="a folder with rules/, facts/ and features/")
    parser.add_argument("--rules", metavar="DIR", help="the rulebook, where DIR does not show it")
    parser.add_argument("--strict", action="store_true", help="warnings on rules count too")
    parser.add_argument(
        "--mutants", type=_percentage, default=SHARE, metavar="PERCENT",
        help=f"the share of changed rules that tests must notice (default: {SHARE}; 0: leave it out)",
    )  # fmt: skip
    add_text_or_json(parser, ascii_signs=False)
    parser.add_argument("--junit", metavar="FILE", help="write the result as JUnit XML")
    parser.add_argument("--sarif", metavar="FILE", help="write what is wrong with the rules as SARIF")
    options = parser.parse_args(arguments)
    if options.folder and not Path(options.folder).is_dir():
        print(f"pincite: {visible(options.folder)} is no folder", file=sys.stderr)
        return 2
    folder, said = chosen_rulebook(options.rules or options.folder)
    if said:
        print(visible(said), file=sys.stderr)
    rulebook, findings = check_rulebook(folder)
    tried = list(_checked(findings, strict=options.strict))
    if rulebook is not None:
        tried += _all_else(rulebook, folder, options.mutants)
    if not _written(options, findings, tried):
        return 2
    if options.format == "json":
        keys = ("part", "name", "outcome", "says", "file", "line")
        print_json({"rulebook": str(folder), "tried": [{key: getattr(one, key) for key in keys} for one in tried]})
    else:
        for line in _lines(tried):
            print(visible(line))
    outcomes = {one.outcome for one in tried}
    return 2 if WRONG in outcomes else 1 if FAILED in outcomes else 0


def _percentage(written: str) -> int:
    number = int(written.removesuffix("%"))
    if not 0 <= number <= 100:
        raise ValueError
    return number


def _checked(findings: list[Finding], *, strict: bool) -> Iterator[Tried]:
    """What is wrong with rules, words and law: one entry for each finding that counts, or one for all of it."""
    counted = ("error", "warning") if strict else ("error",)
    bad = [finding for finding in findings if finding.level in counted]
    for finding in bad:
        problem = finding.problem
        outcome = WRONG if problem.code == "R000" else FAILED
        name = f"{problem.code} {problem.path}:{problem.line}"
        yield Tried(PARTS[0], name, outcome, finding.text(), problem.path, problem.line)
    if not bad:
        others = len([finding for finding in findings if finding.level == "warning"])
        yield Tried(PARTS[0], "no errors", PASSED, f"{others} warnings" if others else "")


def _all_else(rulebook: Rulebook, folder: Path, share: int) -> Iterator[Tried]:
    own = set(rulebook.own_rules)
    rules = [rule for id, rule in rulebook.rules.items() if id in own and rule.status != SUPERSEDED]
    yield from _tested(rules, rulebook)
    facts, features = beside_rules(folder)
    bench = Workbench(rulebook)
    yield from _cases(facts, bench)
    yield from _scenarios(features, facts, folder)
    if share:
        yield from _mutants(rules, bench, share)


def _tested(rules: list[Rule], rulebook: Rulebook) -> Iterator[Tried]:
    support = Support(rulebook.rules.values())
    for rule in rules:
        path = rulebook.path_of(rule.file)
        if not rule.tests:
            yield Tried(PARTS[1], rule.id, FAILED, "the rule has no test", path, rule.line)
        for outcome in run_tests(rule, rulebook, support):
            because = "\n".join(f"{line.mark} {line.says}".strip() for line in outcome.lines)
            says = f"expected {outcome.test.expects}, got {outcome.got}\n{because}"
            done = PASSED if outcome.passed else FAILED
            name = f"{rule.id}, test {outcome.number}"
            yield Tried(PARTS[1], name, done, "" if outcome.passed else says, path, outcome.test.line)


def _cases(facts: Path | None, bench: Workbench) -> Iterator[Tried]:
    from engine.load.case import load_case

    for path in cases_in(facts) if facts is not None else ():
        case, problems = load_case(path, bench.rulebook)
        wrong = [problem for problem in problems if problem.severity == "error"]
        if case is None:
            says = "\n".join(f"{p.code} line {p.line}: {p.message}" for p in wrong)
            yield Tried(PARTS[2], path.name, WRONG, says, str(path), wrong[0].line if wrong else 0)
            continue
        try:
            from engine.reason.assess import assess

            unmet = [one for one in assess(case, bench.rulebook, bench.program, bench.today).expected if not one.met]
        except BeyondLimits as error:
            yield Tried(PARTS[2], path.name, WRONG, str(error), str(path))
            continue
        says = "\n".join(f"{one.pin} is {'not ' if one.cited else ''}cited" for one in unmet)
        line = unmet[0].line if unmet else 0
        yield Tried(PARTS[2], path.name, FAILED if unmet else PASSED, says, str(path), line)


def _scenarios(features: Path | None, facts: Path | None, rules: Path) -> Iterator[Tried]:
    if features is None:
        return
    from engine.scenarios.features import read_features
    from engine.scenarios.run import PASSED as WENT
    from engine.scenarios.run import run_features

    listed = read_features(features)
    found = run_features(listed, rules, [facts] if facts is not None else [], datetime.now().astimezone().isoformat())
    if found.error:
        yield Tried(PARTS[3], "all", WRONG, found.error)
        return
    for feature in listed:
        if feature.error:
            yield Tried(PARTS[3], feature.path.name, WRONG, feature.error, str(feature.path))
        for scenario in feature.scenarios:
            result = found.result(feature, scenario)
            says = "" if result.status == WENT else f"line {result.line}: {result.message}"
            outcome = PASSED if result.status == WENT else FAILED
            yield Tried(PARTS[3], f"{feature.name}: {scenario.name}", outcome, says, str(feature.path), scenario.line)


def _mutants(rules: list[Rule], bench: Workbench, share: int) -> Iterator[Tried]:
    survivors, number, _ = try_all(bench, rules, None, 0)
    if not number:
        return
    noticed = 100 * (number - len(survivors)) / number
    listed = "\n".join(f"{mutant.rule.file}: {mutant.rule.id} {mutant.what}" for mutant in survivors)
    says = f"{number - len(survivors)} of {number} changes noticed ({noticed:.1f}%), wanted {share}%"
    outcome = PASSED if noticed >= share else FAILED
    yield Tried(PARTS[4], f"at least {share}% noticed", outcome, says if outcome == PASSED else f"{says}\n{listed}")


def _lines(tried: list[Tried]) -> Iterator[str]:
    width = terminal_width()
    for part in PARTS:
        listed = [one for one in tried if one.part == part]
        failed = [one for one in listed if one.outcome != PASSED]
        if not listed:
            yield f"- {part}: none there"
            continue
        told = f" ({listed[0].says})" if len(listed) == 1 and not failed and listed[0].says else ""
        yield f"{MARKS[FAILED if failed else PASSED]} {part}: {len(listed) - len(failed)} of {len(listed)}{told}"
        for one in failed:
            where = f" ({one.file}:{one.line})" if one.file and one.file not in one.name else ""
            yield from wrapped(f"{one.name}{where}", width, "    ", "      ")
            for line in one.says.splitlines():
                yield from wrapped(line, width, "      ", "        ")
    bad = sum(one.outcome != PASSED for one in tried)
    yield "All as it should be." if not bad else f"{bad} of {len(tried)} not as they should be."


def _written(options: argparse.Namespace, findings: list[Finding], tried: list[Tried]) -> bool:
    import json

    try:
        if options.junit:
            _put(Path(options.junit), junit(tried))
        if options.sarif:
            _put(Path(options.sarif), json.dumps(sarif(findings, titles(), all_pages(), {}), indent=1) + "\n")
    except OSError as error:
        print(f"pincite: cannot write: {visible(reason_of(error))}", file=sys.stderr)
        return False
    return True


def _put(path: Path, content: str) -> None:
    """Write a report; one of an earlier run gives way, anything else does not."""
    if not path.exists():
        write_new(path, content)
        return
    begins = read_bytes(path)[:BEGINNING]
    ours = any(word in begins for word in (b"<testsuites", b"sarif"))
    if not ours:
        raise OSError(f"{path} is there, and is no such report")
    write_guarded(path, content, digest(path))
