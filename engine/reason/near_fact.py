"""What a fact would lead to: the rules that hear it, or what is inferred from it, and what these lack."""

from __future__ import annotations

from collections import Counter

from engine.model.vocabulary import PERSON
from engine.reason.ground import told_of
from engine.reason.instance import Conclusion
from engine.reason.why_not import FAILS, MISSING, NearMiss, WhyNot, condition_words, inference_id


def nearest_to_fact(answerer: WhyNot, fact: str, most: int = 5) -> tuple[NearMiss, ...]:
    """The nearest rules that do not hold and that hear this fact, fewest missing conditions first.

    Of equals, those that lack a fact come before those in which a person would have to be another; then those that
    lack what many rules ask for, as what is usual is likelier than what is rare. Rules in which the fact itself would
    have to be told otherwise are named only where there are no others.
    """
    facts, rulebook = answerer.grounding.facts, answerer.rulebook
    told = {id for id in facts if told_of(id) == fact}
    drawn = _drawn_from(told, answerer)
    heard = {*(kind for id in told for kind in answerer.kinds_of(facts[id])), *(one.name for one in drawn)}
    stands = {*told, *map(inference_id, drawn)}
    found: list[NearMiss] = []
    otherwise: list[NearMiss] = []
    for rule in rulebook.rules.values():
        if rule.engages is None or rule.id in answerer.engaged:
            continue
        if any(condition.subject in heard for clause in rule.clauses for condition in clause.conditions):
            miss = answerer.rule(rule)
            states = {condition.state for condition in miss.conditions if condition.premise in stands}
            if states:
                (otherwise if states == {FAILS} else found).append(miss)
    usual = _usual(answerer)

    def likeliest_first(miss: NearMiss) -> tuple[int, int, int, int, int, str]:
        lacking = [c for c in miss.conditions if c.state in (FAILS, MISSING)]
        others = sum(c.premise in facts and facts[c.premise].kind == PERSON for c in lacking)
        rarest = min((usual[c.says] for c in lacking), default=0)
        return miss.lacking, miss.open, others, -rarest, len(miss.conditions), miss.rule

    return tuple(sorted(found or otherwise, key=likeliest_first)[:most])


def _usual(answerer: WhyNot) -> Counter[str]:
    """How many rules ask for each condition, by its words."""
    return Counter(
        words
        for rule in answerer.rulebook.rules.values()
        if rule.engages is not None
        for words in {condition_words(c, answerer.words) for clause in rule.clauses for c in clause.conditions}
    )


def _drawn_from(facts: set[str], answerer: WhyNot) -> set[Conclusion]:
    """The inferences in whose reasoning one of the facts stands, of those that hold or may hold."""
    live = answerer.solution.live
    held = {conclusion for conclusion in live if conclusion.kind == "inference"}
    drawn: set[Conclusion] = set()
    while True:
        more = {
            conclusion
            for conclusion in held - drawn
            for instance in live[conclusion]
            if not facts.isdisjoint(instance.premise_facts) or not drawn.isdisjoint(instance.drawn)
        }
        if not more:
            return drawn
        drawn |= more
