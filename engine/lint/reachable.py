"""Limits that nothing can reach: no rule that can fire names them, no fact can raise them, a limb sees no fact."""

from __future__ import annotations

from engine.lint.firing import can_be_drawn, obstacle
from engine.lint.parts import Support, live_rules
from engine.lint.report import Reporter
from engine.model.rule import Clause, Limit, Rule
from engine.model.rulebook import Rulebook


def check_reachable(rulebook: Rulebook, report: Reporter) -> None:
    """Why a limit can never stand beside a finding, never be invoked, or one of its limbs never show a fact."""
    words, rules = rulebook.words, live_rules(rulebook)
    drawn = can_be_drawn(rules, words)
    support = Support(rules)
    for limit in rulebook.limits.values():
        naming = [rule for rule in rules if limit.name in rule.limits]
        why = {rule.id: [obstacle(clause, words, drawn) for clause in rule.clauses] for rule in naming}
        firing = [rule for rule in naming if None in why[rule.id]]
        if naming and not firing:
            first = naming[0]
            reason = next((found.reason for found in why[first.id] if found is not None), "")
            message = f"no rule that names `{limit.name}` can ever fire: `{first.id}`, as {reason}"
            report.at_limit("R055", limit, message, key=True, expected="conditions that can hold together")
            continue
        raised = [obstacle(Clause((condition,)), words, drawn) for condition in limit.invoked_by]
        if raised and None not in raised:
            reasons = "; ".join(found.reason for found in raised if found is not None)
            message = f"no fact can raise `{limit.name}`: {reasons}"
            report.at_limit("R055", limit, message, "invoked_by", key=True, expected="values that a fact can have")
        if firing:
            _limbs(limit, firing, support, rulebook, report)


def _limbs(limit: Limit, rules: list[Rule], support: Support, rulebook: Rulebook, report: Reporter) -> None:
    """Limbs that look at details of a kind that no fact behind the finding, or raising the limit, is of."""
    words = rulebook.words
    resting = {one.id: one for rule in rules for one in (rule, *support.of(rule))}
    conditions = [c for rule in resting.values() for clause in rule.clauses for c in clause.conditions]
    told = [c.subject for c in (*conditions, *limit.invoked_by) if c.subject in words.kinds]
    seen = {name for subject in told for name in (subject, *words.narrower(subject))}
    for number, limb in enumerate(limit.limbs):
        for kind, attribute in limb.look_at:
            if not seen.intersection(words.narrower(kind)):
                message = (
                    f"the limb `{limb.limb}` never sees `{kind}.{attribute}`: no rule with this limit rests on such a "
                    f"fact, and none raises it"
                )
                report.at_limit("R056", limit, message, "test", number, "look_at", key=True)
