"""Which rule, condition, limit and pin is exercised: by which of the rule's own tests, by which scenarios and cases.

Exercised means that the rule was engaged (or its inference drawn) without any assumption, through that condition, with
that limit invoked, with that pin cited. The law in time is left out of account: it is about texts, not about rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from engine.lint.parts import Part, Support, parts_of, small_program
from engine.model.assessment import ENGAGED
from engine.model.case import Case
from engine.model.frozen import dataclass
from engine.model.rule import Clause, Limit, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON
from engine.reason.features import test_fact
from engine.reason.ground import ground
from engine.reason.instance import Grounding, Instance
from engine.reason.program import Program
from engine.reason.solve import solve

SORTS = ("rules", "conditions", "limits", "pins")


class Item(NamedTuple):
    """Something to be exercised: what sort of thing, its name, and where it stands."""

    sort: str
    name: str
    file: str
    line: int


@dataclass(frozen=True)
class Coverage:
    """For each item what exercises it: tests beside rules (`rule, test 1`), names of scenarios, ids of cases."""

    tests: Mapping[Item, tuple[str, ...]]
    scenarios: Mapping[Item, tuple[str, ...]]
    cases: Mapping[Item, tuple[str, ...]]

    def items(self, sort: str) -> list[Item]:
        """The items of one sort, in the order of the files."""
        return [item for item in self.tests if item.sort == sort]

    def plain(self) -> dict[str, Any]:
        """The JSON-ready form."""
        return {
            sort: [
                {
                    "name": item.name,
                    "file": item.file,
                    "line": item.line,
                    "tests": len(self.tests[item]),
                    "by_tests": list(self.tests[item]),
                    "scenarios": list(self.scenarios[item]),
                    "cases": list(self.cases[item]),
                }
                for item in self.items(sort)
            ]
            for sort in SORTS
        }


class _Items:
    """The items of chosen rules, and which of them an instance exercises."""

    def __init__(self, rules: Iterable[Rule], rulebook: Rulebook) -> None:
        self.words = rulebook.words
        self.limits = rulebook.limits
        self.all: dict[Item, None] = {}
        self._rule: dict[str, Item] = {}
        self._parts: dict[str, list[tuple[Part, Item]]] = {}
        self._limit: dict[str, Item] = {}
        self._pins: dict[str, Item] = {}
        chosen = sorted(rules, key=lambda rule: (rule.file, rule.line))
        for rule in chosen:
            self._rule[rule.id] = self._new("rules", rule.id, rule.file, rule.line)
            self._parts[rule.id] = [
                (part, self._new("conditions", self._words(rule, part), rule.file, part.condition.line))
                for part in parts_of(rule)
            ]
            for name in rule.limits:
                limit = self.limits[name]
                self._limit[name] = self._new("limits", name, limit.file, limit.line)
            for pin in self._cited(rule):
                if pin not in self._pins:  # cited by several rules: the first shows where
                    self._pins[pin] = self._new("pins", pin, rule.file, rule.line)

    def _new(self, sort: str, name: str, file: str, line: int) -> Item:
        item = Item(sort, name, file, line)
        self.all.setdefault(item)
        return item

    @staticmethod
    def _words(rule: Rule, part: Part) -> str:
        condition = part.condition
        return f"{rule.id}: {condition.alias} ({condition.feature})"

    @staticmethod
    def _cited(rule: Rule) -> list[str]:
        return [*([rule.engages.provision] if rule.engages else []), *rule.cites]

    def exercised(self, rule: Rule, instance: Instance, grounding: Grounding) -> Iterator[Item]:
        """What one instance of a rule that holds exercises."""
        yield self._rule[rule.id]
        met = {n for n, clause in enumerate(rule.clauses) if self._meets(clause, instance, grounding)}
        for part, item in self._parts[rule.id]:
            if any(number in met for number, _ in part.places):
                yield item
        for name in rule.limits:
            if self._invoked(self.limits[name], instance, grounding):
                yield self._limit[name]
        for pin in self._cited(rule):
            yield self._pins[pin]

    def _meets(self, clause: Clause, instance: Instance, grounding: Grounding) -> bool:
        """Whether the premises of an instance are such as a clause asks for, one by one."""
        if len(clause.conditions) != len(instance.premises):
            return False
        for condition, premise in zip(clause.conditions, instance.premises, strict=True):
            if premise.conclusion is not None:
                if premise.conclusion.name != condition.subject:
                    return False
                continue
            fact = grounding.facts[premise.fact]
            if fact.kind in self.words.kinds:
                heard = condition.subject in self.words.chain(fact.kind)
                if not heard or test_fact(fact, condition.tests, self.words) != ():
                    return False
            elif fact.kind != condition.subject:
                return False
        return True

    def _invoked(self, limit: Limit, instance: Instance, grounding: Grounding) -> bool:
        """Whether a fact of the rule's own, or about the same person, raises the limit."""
        premises = {premise.fact for premise in instance.premises}
        owed = {person for _, person in instance.conclusion.people}
        for condition in limit.invoked_by:
            for fact in grounding.facts.values():
                if fact.kind not in self.words.kinds or condition.subject not in self.words.chain(fact.kind):
                    continue
                about = {person for version in fact.versions for person in version.people.get(PERSON, ())}
                if (fact.id in premises or about & owed) and test_fact(fact, condition.tests, self.words) == ():
                    return True
        return False


def holding(grounding: Grounding) -> Iterator[Instance]:
    """The instances by which something follows without any assumption."""
    solution = solve(grounding.instances)
    for conclusion in solution.definite:
        yield from solution.live.get(conclusion, ())


def coverage(
    rules: Sequence[Rule],
    rulebook: Rulebook,
    cases: Iterable[Case],
    program: Program,
    to_case: Callable[[Sequence[Mapping[str, Any]]], Case],
    scenarios: Iterable[tuple[str, Case]] = (),
) -> Coverage:
    """What the own tests of the given rules, these scenarios (name and facts) and these cases exercise.

    `to_case` turns short facts into a case.
    """
    items = _Items(rules, rulebook)
    chosen = {rule.id: rule for rule in rules}
    tests: dict[Item, list[str]] = {item: [] for item in items.all}
    support = Support(rulebook.rules.values())
    for rule in rules:
        with small_program([rule, *support.of(rule)], rulebook.words) as small:
            for number, case in _engaged(rule, to_case):
                grounding = ground(case, small)
                own = [instance for instance in holding(grounding) if instance.rule == rule.id]
                for item in {i for instance in own for i in items.exercised(rule, instance, grounding)}:
                    tests[item].append(f"{rule.id}, test {number}")
    return Coverage(
        {item: tuple(names) for item, names in tests.items()},
        _told(scenarios, items, chosen, program),
        _told(((case.id, case) for case in cases), items, chosen, program),
    )


def _told(
    cases: Iterable[tuple[str, Case]], items: _Items, chosen: Mapping[str, Rule], program: Program
) -> dict[Item, tuple[str, ...]]:
    """What cases under some names exercise. Many scenarios tell the same facts: these are looked at once."""
    named: dict[Item, dict[str, None]] = {item: {} for item in items.all}
    seen: dict[str, set[Item]] = {}
    for name, case in cases:
        key = repr((case.people, case.facts))
        if key not in seen:
            grounding = ground(case, program)
            heard = [instance for instance in holding(grounding) if instance.rule in chosen]
            seen[key] = {i for n in heard for i in items.exercised(chosen[n.rule], n, grounding)}
        for item in seen[key]:
            named[item][name] = None
    return {item: tuple(sorted(names)) for item, names in named.items()}


def _engaged(rule: Rule, to_case: Callable[[Sequence[Mapping[str, Any]]], Case]) -> Iterator[tuple[int, Case]]:
    """Number and facts of the tests in which the rule is to be engaged."""
    for number, test in enumerate(rule.tests, start=1):
        if test.expects == ENGAGED:
            try:
                yield number, to_case(test.facts)
            except ValueError:  # `rules test` says what is wrong with it
                continue
