"""Changed copies of a rule, one change each: do the tests beside the rule notice?

A condition, a test of an attribute, a join, a comparison of dates or a whole branch is left out, or a tested value
becomes the next one of its tree. What survives its tests says something that no test shows to matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from engine.lint.parts import Part, Support, parts_of, small_program
from engine.model.amounts import UNITS, say_duration
from engine.model.case import Case
from engine.model.frozen import replace
from engine.model.rule import AttributeTest, Clause, Condition, DateTest, Presumed, Rule
from engine.model.vocabulary import DURATION, ValueTree, Vocabulary
from engine.reason.ground import ground
from engine.reason.program import Program
from engine.reason.rule_tests import status_of
from engine.reason.solve import solve

Change = Callable[[Condition], Condition]


class Mutant(NamedTuple):
    """A changed rule: what was changed, the line of its condition, and the word to look for from there."""

    rule: Rule
    what: str
    line: int
    word: str


def mutants(rule: Rule, words: Vocabulary) -> Iterator[Mutant]:
    """Every mutant of a rule, in the order of the file; those that say the same as the rule are left out."""
    branches: set[frozenset[int]] = set()
    for part in parts_of(rule):
        branch = frozenset(number for number, _ in part.places)
        if len(branch) < len(rule.clauses) and branch not in branches:
            branches.add(branch)
            kept = tuple(clause for number, clause in enumerate(rule.clauses) if number not in branch)
            what = f"without the branch of `{part.condition.alias}`"
            yield Mutant(replace(rule, clauses=kept), what, part.condition.line, part.condition.subject)
        yield from _of_part(rule, part, words)


def _of_part(rule: Rule, part: Part, words: Vocabulary) -> Iterator[Mutant]:
    condition, name = part.condition, part.condition.alias
    if all(len(rule.clauses[number].conditions) > 1 for number, _ in part.places):
        changed = replace(rule, clauses=_without(rule, part))
        yield Mutant(changed, f"without the condition `{name}`", condition.line, condition.subject)
    for test in condition.tests:
        changed = _edited(rule, part, _dropping_test(test))
        yield Mutant(changed, f"without the test of `{test.attribute}` of `{name}`", condition.line, test.attribute)
        if test.presumed.pin:
            changed = _edited(rule, part, _swapping_test(test, test._replace(presumed=Presumed())))
            what = f"without the presumption of `{test.attribute}` of `{name}`"
            yield Mutant(changed, what, condition.line, test.attribute)
        for other, told in _swapped(test, condition.subject, words):
            changed = _edited(rule, part, _swapping_test(test, other))
            yield Mutant(changed, f"with {told} for `{test.attribute}` of `{name}`", condition.line, test.attribute)
    clause = rule.clauses[part.places[0][0]]
    for number, join in enumerate(condition.joins):
        other_name = clause.conditions[join.position].alias
        sort = "the difference of" if join.distinct else "the join of"
        changed = _edited(rule, part, _dropping_join(number))
        word = "distinct_from" if join.distinct else join.slot
        what = f"without {sort} `{name}.{join.slot}` and `{other_name}.{join.other}`"
        yield Mutant(changed, what, condition.line, word)
    for number, date in enumerate(condition.dates):
        other_name = clause.conditions[date.position].alias
        word = "within_days" if date.relation == "within" else date.relation
        changed = _edited(rule, part, _dropping_date(number))
        yield Mutant(changed, f"without `{word}` of `{name}` and `{other_name}`", condition.line, word)


def _edited(rule: Rule, part: Part, change: Change) -> Rule:
    """The rule with a condition changed wherever it stands."""
    clauses = list(rule.clauses)
    for number, position in part.places:
        conditions = list(clauses[number].conditions)
        conditions[position] = change(conditions[position])
        clauses[number] = Clause(tuple(conditions))
    return replace(rule, clauses=tuple(clauses))


def _dropping_test(test: AttributeTest) -> Change:
    return lambda c: replace(c, tests=tuple(kept for kept in c.tests if kept != test))


def _swapping_test(test: AttributeTest, other: AttributeTest) -> Change:
    return lambda c: replace(c, tests=tuple(other if kept == test else kept for kept in c.tests))


def _dropping_join(number: int) -> Change:
    return lambda c: replace(c, joins=c.joins[:number] + c.joins[number + 1 :])


def _dropping_date(number: int) -> Change:
    return lambda c: replace(c, dates=c.dates[:number] + c.dates[number + 1 :])


def _swapped(test: AttributeTest, subject: str, words: Vocabulary) -> Iterator[tuple[AttributeTest, str]]:
    """The test with one of its values replaced by the next one, or its number by the next unit."""
    attribute = words.attributes(subject)[test.attribute]
    tree = words.tree(attribute)
    if test.values and tree is not None:
        for value in test.values:
            other = _next(value, test.values, tree)
            if other:
                values = tuple(sorted(other if kept == value else kept for kept in test.values))
                yield test._replace(values=values), f"`{other}` instead of `{value}`"
    elif test.relation.startswith(("at_", "more_", "less_")):
        step = UNITS[attribute.unit or "hours"] if attribute.values == DURATION else 1
        written: Callable[[int], str] = (
            partial(say_duration, unit=attribute.unit) if attribute.values == DURATION else str
        )
        other_number = test._replace(number=test.number + step)
        yield other_number, f"{written(other_number.number)} instead of {written(test.number)}"


def _next(value: str, tested: tuple[str, ...], tree: ValueTree) -> str:
    """The next value beside this one, or else anywhere in the tree, that the test neither names nor covers."""
    order = list(tree.values)
    following = order[order.index(value) + 1 :] + order[: order.index(value)]
    covered = tree.below_any(tested)
    fresh = [name for name in following if name not in covered and not tree.below(name) & covered]
    beside = [name for name in fresh if tree.values[name].wider == tree.values[value].wider]
    return next(iter([*beside, *fresh]), "")


def _without(rule: Rule, part: Part) -> tuple[Clause, ...]:
    clauses = list(rule.clauses)
    for number, position in part.places:
        clauses[number] = _clause_without(clauses[number], position)
    return tuple(clauses)


def _clause_without(clause: Clause, gone: int) -> Clause:
    """A clause without a condition. Those that were joined through it stay joined to each other."""
    stands_for: dict[str, tuple[int, str]] = {
        join.slot: (join.position, join.other) for join in clause.conditions[gone].joins if join.exact
    }
    kept = []
    for position, condition in enumerate(clause.conditions):
        if position == gone:
            continue
        joins = []
        for join in condition.joins:
            at, other = join.position, join.other
            if at == gone:
                if other not in stands_for:
                    if join.exact:
                        stands_for[other] = (position, join.slot)
                    continue
                at, other = stands_for[other]
                if at == position:  # joined twice to the one that is gone
                    continue
            joins.append(join._replace(position=at - (at > gone), other=other))
        dates = tuple(
            DateTest(d.relation, d.position - (d.position > gone), d.days)
            for d in condition.dates
            if d.position != gone
        )
        kept.append(replace(condition, joins=tuple(joins), dates=dates))
    return Clause(tuple(kept))


class Trial:
    """The tests of one rule, ready to be run on the rule and its mutants, with the rules it rests on."""

    def __init__(
        self,
        rule: Rule,
        support: Support,
        words: Vocabulary,
        to_case: Callable[[Sequence[Mapping[str, Any]]], Case],
    ) -> None:
        self.rule = rule
        self.words = words
        self._others = support.of(rule)
        self._tests = [(test.expects, to_case(test.facts)) for test in rule.tests]

    def passes(self, rule: Rule) -> bool:
        """Whether the tests come out as expected with this rule in the place of the original."""
        with small_program([rule, *self._others], self.words) as program:
            return all(_status(case, program, rule.id) == expects for expects, case in self._tests)

    def kills(self, mutant: Mutant) -> bool:
        """Whether some test notices the change."""
        return not self.passes(mutant.rule)


def _status(case: Case, program: Program, rule: str) -> str:
    instances = ground(case, program).instances
    own = {instance.conclusion for instance in instances if instance.rule == rule}
    return status_of(own, rule, solve(instances))
