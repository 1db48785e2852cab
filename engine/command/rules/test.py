"""`pincite rules test`: the tests that stand beside rules, with what came out otherwise in sentences."""

from __future__ import annotations

from engine.command.options import add_text_or_json, command_parser
from engine.command.rules.choosing import add_ids, add_mine, opened_rules
from engine.command.workbench import plain_line, print_json, terminal_width
from engine.lint.differences import Outcome, run_tests
from engine.lint.parts import Support
from engine.model.rule import SUPERSEDED
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite rules test
  pincite rules test iccpr-17
  pincite rules test --rules my-rules/
  pincite rules test iccpr-17 --format json"""
ASCII_MARKS = {"●": "[+]", "○": "[-]", "?": "[?]"}


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 a test differs or a rule has none, 2 bad input."""
    parser = command_parser(
        "rules test",
        "Run the tests that stand beside rules. Of each that comes out otherwise: its facts in sentences, "
        "and which condition held, which did not, and which is not known.",
        EPILOG,
    )
    add_ids(parser)
    add_text_or_json(parser)
    add_mine(parser)
    options = parser.parse_args(arguments)
    if (opened := opened_rules(options)) is None:
        return 2
    bench, chosen = opened
    rules = [rule for rule in chosen if rule.status != SUPERSEDED]  # kept for the record, and not run
    support = Support(bench.rulebook.rules.values())
    results = [outcome for rule in rules for outcome in run_tests(rule, bench.rulebook, support)]
    failed = [outcome for outcome in results if not outcome.passed]
    without = [rule.id for rule in rules if not rule.tests]
    if options.format == "json":
        print_json(
            {
                "tests": len(results),
                "passed": len(results) - len(failed),
                "without_tests": without,
                "results": [outcome.plain() for outcome in results],
            }
        )
        return 1 if failed or without else 0
    for outcome in failed:
        for line in _lines(outcome, terminal_width(), options.ascii):
            print(plain_line(line, ascii_only=options.ascii))
    for id in without:
        print(plain_line(f"{id} has no test"))
    print(f"{len(results) - len(failed)} tests passed, {len(failed)} failed, of {len(rules)} rules")
    return 1 if failed or without else 0


def _lines(outcome: Outcome, width: int, ascii_only: bool) -> list[str]:
    rule, test = outcome.rule, outcome.test
    lines = [f"{rule.file}:{test.line}: {rule.id}, test {outcome.number}"]
    lines.append(f"  expected  {test.expects}")
    lines.append(f"  got       {outcome.got if outcome.got != 'error' else 'facts that cannot be read'}")
    lines.append("  the facts of the test")
    for fact in outcome.facts or ("none",):
        lines += wrapped(fact, width, "    - ", "      ")
    for mark, says in ((line.mark, line.says) for line in outcome.lines):
        sign = ASCII_MARKS.get(mark, mark) if ascii_only else mark
        first = f"    {sign} " if mark else "  "
        lines += wrapped(says, width, first, " " * len(first))
    return [*lines, ""]
