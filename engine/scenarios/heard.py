"""Which kinds of fact a rule can hear, directly or over the conclusions it rests on."""

from __future__ import annotations

from collections.abc import Iterable

from engine.model.rule import Rule


def heard_by(rule: Rule, rules: Iterable[Rule]) -> set[str]:
    """The subjects of its conditions, and those of the rules that draw the conclusions among them."""
    drawing: dict[str, list[Rule]] = {}
    for other in rules:
        if other.draws is not None:
            drawing.setdefault(other.draws.inference, []).append(other)
    found: set[str] = set()
    waiting = [rule]
    while waiting:
        for clause in waiting.pop().clauses:
            for condition in clause.conditions:
                if condition.subject not in found:
                    found.add(condition.subject)
                    waiting += drawing.get(condition.subject, ())
    return found
