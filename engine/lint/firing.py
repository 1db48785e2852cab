"""Whether the conditions of a clause can hold together at all.

What is found impossible here is so for every case: an attribute that may have none of its values, one person
described in two ways, dates that no days meet, a person who is someone else than themselves, an
inference nobody draws.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from engine.model.rule import AttributeTest, Clause, Condition, Rule
from engine.model.vocabulary import PERSON, TEXT, Vocabulary

STATED = "stated"


class Obstacle(NamedTuple):
    """Why a clause cannot hold: the condition where that shows, the word of it, and the reason.

    `dates` tells that it is for its comparisons of dates.
    """

    condition: Condition
    word: str
    reason: str
    dates: bool = False


def can_be_drawn(rules: Iterable[Rule], words: Vocabulary) -> set[str]:
    """The inferences that some rule can draw from facts, to the fixpoint."""
    waiting = [rule for rule in rules if rule.draws is not None]
    drawn: set[str] = set()
    while True:
        found = [r for r in waiting if any(obstacle(clause, words, drawn) is None for clause in r.clauses)]
        if not found:
            return drawn
        drawn.update(rule.draws.inference for rule in found if rule.draws is not None)
        waiting = [rule for rule in waiting if rule not in found]


def obstacle(clause: Clause, words: Vocabulary, drawn: set[str]) -> Obstacle | None:
    """The first reason why the conditions of a clause can never hold together, or None."""
    return next(_obstacles(clause, words, drawn), None)


def _obstacles(clause: Clause, words: Vocabulary, drawn: set[str]) -> Iterator[Obstacle]:
    for condition in clause.conditions:
        subject = condition.subject
        if subject in words.inferences and subject not in drawn:
            yield Obstacle(condition, subject, f"no rule that can fire draws `{subject}`")
        if subject in words.kinds:
            if all(words.kinds[name].abstract for name in words.narrower(subject)):
                yield Obstacle(condition, subject, f"`{subject}` only groups other kinds, and there are none")
            for test in condition.tests:
                if not possible(test, subject, words):
                    yield Obstacle(condition, test.attribute, f"no value of `{test.attribute}` meets the test")
        yield from _not_oneself(condition)
    yield from _two_descriptions(clause, words)
    yield from _impossible_dates(clause)


def possible(test: AttributeTest, subject: str, words: Vocabulary) -> bool:
    """Whether some value meets a test."""
    attribute = words.attributes(subject)[test.attribute]
    if attribute.numeric:
        return not (test.relation == "less_than" and test.number == 0)
    wanted = allowed(test, subject, words)
    return wanted is None or bool(wanted)


def allowed(test: AttributeTest, subject: str, words: Vocabulary) -> frozenset[str] | None:
    """The values that meet a test; None where any value does, and for counts."""
    attribute = words.attributes(subject)[test.attribute]
    tree = words.tree(attribute)
    if tree is None or attribute.values == TEXT or test.relation == STATED:
        return None
    return tree.below_any(test.values) if test.relation == "is" else tree.others(test.values)


def _not_oneself(condition: Condition) -> Iterator[Obstacle]:
    same = {(join.slot, join.position, join.other) for join in condition.joins if join.exact}
    for join in condition.joins:
        if join.distinct and (join.slot, join.position, join.other) in same:
            reason = f"`{condition.alias}` is to be the same person as another condition's, and another"
            yield Obstacle(condition, "distinct_from", reason)


def _two_descriptions(clause: Clause, words: Vocabulary) -> Iterator[Obstacle]:
    """What people are told to be is one fact, whichever condition asks: its single values must agree."""
    told: dict[tuple[tuple[int, str], str], frozenset[str]] = {}
    for position, condition in enumerate(clause.conditions):
        if condition.subject != PERSON:
            continue
        who = _root(clause, position, PERSON)
        for test in condition.tests:
            attribute = words.attributes(PERSON)[test.attribute]
            wanted = allowed(test, PERSON, words)
            if attribute.many or wanted is None:
                continue
            both = told.get((who, test.attribute), wanted) & wanted
            if wanted and not both:
                reason = f"`{test.attribute}` of one person is tested for values that exclude each other"
                yield Obstacle(condition, test.attribute, reason)
            told[who, test.attribute] = both


def _root(clause: Clause, position: int, slot: str) -> tuple[int, str]:
    """The first slot that this one is said to be the same as."""
    for join in clause.conditions[position].joins:
        if join.slot == slot and join.exact:
            return _root(clause, join.position, join.other)
    return position, slot


def _impossible_dates(clause: Clause) -> Iterator[Obstacle]:
    """Comparisons of dates that no days meet, each with those before it.

    `before` puts at least one day between two facts and `within_days` at most so many: a circle of such distances
    that adds up to less than nothing cannot be walked.
    """
    count = len(clause.conditions)
    far = 10**12
    # at most so many days from the fact of one condition to the fact of the other
    apart = [[0 if one == other else far for other in range(count)] for one in range(count)]
    for position, condition in enumerate(clause.conditions):
        for test in condition.dates:
            other = clause.conditions[test.position].alias
            if test.relation == "within":
                steps = [(position, test.position, test.days), (test.position, position, test.days)]
                what = f"at most {test.days} days from `{other}`"
            else:
                first, second = (position, test.position) if test.relation == "before" else (test.position, position)
                steps = [(second, first, -1)]
                what = f"{test.relation} `{other}`"
            if any(apart[end][start] + days < 0 for start, end, days in steps):
                reason = f"`{condition.alias}` cannot be {what}, as the other comparisons of dates stand"
                yield Obstacle(condition, "within_days" if test.relation == "within" else test.relation, reason, True)
                return
            for start, end, days in steps:
                for one in range(count):
                    for two in range(count):
                        way = apart[one][start] + days + apart[end][two]
                        apart[one][two] = min(apart[one][two], way)
