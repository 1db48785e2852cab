"""Declared words that nothing uses, and limits that nobody names or that cite nothing."""

from __future__ import annotations

from collections.abc import Iterator

from engine.lint.parts import live_rules
from engine.lint.report import Reporter
from engine.model.rule import Condition, condition_from_plain
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON


def conditions_of(rulebook: Rulebook) -> Iterator[Condition]:
    """Every condition of every rule that is run."""
    for rule in live_rules(rulebook):
        for clause in rule.clauses:
            yield from clause.conditions


def check_words(rulebook: Rulebook, report: Reporter) -> None:
    """Kinds nobody hears, attributes nobody tests, inferences nobody draws or uses."""
    words = rulebook.words
    limits = [condition for limit in rulebook.limits.values() for condition in limit.invoked_by]
    readings = rulebook.plain["law"].get("readings", {}).values()
    admissibility = [condition_from_plain(entry["when"]) for reading in readings for entry in reading]
    used = [*conditions_of(rulebook), *limits, *admissibility]
    subjects = {condition.subject for condition in used}
    for kind in words.kinds.values():
        alleged = kind.name != PERSON and not kind.abstract and not kind.background
        if alleged and subjects.isdisjoint(words.chain(kind.name)):
            message = f"no rule has a condition on `{kind.name}` or a wider kind: such facts lead nowhere"
            report.at_word("R020", "kinds", kind.name, message, expected="a rule that hears it")
    tested = {(c.subject, test.attribute) for c in used for test in c.tests}
    tested |= {(c.subject, join.slot) for c in used for join in c.joins}
    tested |= {pair for limit in rulebook.limits.values() for limb in limit.limbs for pair in limb.look_at}
    for kind in words.kinds.values():
        related = {*words.narrower(kind.name), *words.chain(kind.name)}
        for attribute in kind.attributes:
            if not any((name, attribute) in tested for name in related):
                message = f"no rule or limit looks at `{attribute}` of `{kind.name}`"
                report.at_word("R021", "kinds", kind.name, message, "attributes", attribute)
    drawn = {rule.draws.inference for rule in live_rules(rulebook) if rule.draws is not None}
    for name in words.inferences:
        if name not in drawn:
            report.at_word("R022", "inferences", name, f"no rule draws `{name}`", expected="a rule with `infers:`")
        elif name not in subjects:
            message = f"`{name}` is drawn, and no rule has a condition on it"
            report.at_word("R023", "inferences", name, message, expected="a rule that relies on it")


def check_limits(rulebook: Rulebook, report: Reporter) -> None:
    """Limits that no rule names, and limbs without a pin."""
    named = {name for rule in live_rules(rulebook) for name in rule.limits}
    for limit in rulebook.limits.values():
        if limit.name not in named:
            message = f"no rule names the limit `{limit.name}`"
            report.at_limit("R031", limit, message, key=True, expected=f"a rule with limits: [{limit.name}]")
        for number, limb in enumerate(limit.limbs):
            if not limb.pins:
                message = f"nothing is cited for the limb `{limb.limb}`"
                report.at_limit("R032", limit, message, "test", number, "limb", expected='a line pins: ["..."]')
