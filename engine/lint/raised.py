"""Limits that no test beside a rule raises: nothing shows that the side of the State is heard."""

from __future__ import annotations

from engine.lint.parts import live_rules
from engine.lint.report import Reporter
from engine.load.short_facts import case_from_short
from engine.model.assessment import ENGAGED
from engine.model.rule import Rule
from engine.model.rulebook import Rulebook
from engine.reason.features import test_fact


def check_raised(rulebook: Rulebook, report: Reporter) -> None:
    """Limits with facts that raise them, and no test beside a rule in which one does."""
    raised: set[str] = set()
    for rule in live_rules(rulebook):
        for name in rule.limits:
            if name not in raised and _raised(rule, name, rulebook):
                raised.add(name)
    for limit in rulebook.limits.values():
        if limit.invoked_by and limit.name not in raised:
            message = f"no test of a rule has a fact that raises `{limit.name}`"
            expected = "an engaged test with such a fact, about the same person"
            report.at_limit("R041", limit, message, key=True, expected=expected)


def _raised(rule: Rule, name: str, rulebook: Rulebook) -> bool:
    """Whether some engaged test of the rule has a fact that meets a condition of the limit."""
    words, limit = rulebook.words, rulebook.limits[name]
    for test in rule.tests:
        told = {kind for fact in test.facts for kind in fact if kind in words.kinds}
        heard = [c for c in limit.invoked_by if any(c.subject in words.chain(kind) for kind in told)]
        if test.expects != ENGAGED or not heard:
            continue
        try:
            case = case_from_short(test.facts, words)
        except ValueError:
            continue
        for condition in heard:
            for fact in case.facts:
                if condition.subject in words.chain(fact.kind) and test_fact(fact, condition.tests, words) == ():
                    return True
    return False
