"""Runs the tests that stand beside rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.model.assessment import ENGAGED, NOT_ENGAGED, UNDETERMINED
from engine.model.case import Case
from engine.model.frozen import dataclass
from engine.model.rule import Rule, RuleTest
from engine.reason.ground import Conclusion, ground
from engine.reason.program import Program
from engine.reason.solve import Solution, solve


@dataclass(frozen=True)
class TestResult:
    """What a test beside a rule expects and what came out; `error` says why the facts could not be read."""

    rule: str
    file: str
    line: int
    number: int
    expects: str
    got: str
    error: str = ""

    __test__ = False

    @property
    def passed(self) -> bool:
        """Whether the expected status came out."""
        return self.expects == self.got


def run_rule_tests(
    rules: Sequence[Rule],
    program: Program,
    to_case: Callable[[Sequence[Mapping[str, Any]]], Case],
) -> list[TestResult]:
    """Run every test of the given rules against the whole program. `to_case` turns short facts into a case."""
    return [_run(rule, test, n, program, to_case) for rule in rules for n, test in enumerate(rule.tests, start=1)]


def _run(
    rule: Rule,
    test: RuleTest,
    number: int,
    program: Program,
    to_case: Callable[[Sequence[Mapping[str, Any]]], Case],
) -> TestResult:
    try:
        case = to_case(test.facts)
    except ValueError as error:
        return TestResult(rule.id, rule.file, test.line, number, test.expects, "error", str(error))
    grounding = ground(case, program)
    own = [i for i in grounding.instances if i.rule == rule.id]
    solution = solve(grounding.instances)
    got = status_of({i.conclusion for i in own}, rule.id, solution)
    return TestResult(rule.id, rule.file, test.line, number, test.expects, got)


def status_of(conclusions: set[Conclusion], rule: str, solution: Solution) -> str:
    """The status of a rule's conclusions, counting only the ways that lead through that rule."""
    live = [i for c in conclusions for i in solution.live.get(c, ()) if i.rule == rule]
    if any(i.conclusion in solution.definite for i in live):
        return ENGAGED
    return UNDETERMINED if live else NOT_ENGAGED
