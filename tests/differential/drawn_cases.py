"""Cases drawn around rules: facts that meet, nearly meet or might meet the conditions of some clauses of a rulebook.

A case drawn from the vocabulary alone (tests/oracle/random_cases.py) seldom meets a rule of three conditions; these do.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from engine.model.amounts import Amount
from engine.model.case import Case, Detail, Fact, Person, SourceRef, Version
from engine.model.dates import DateRange, parse_date
from engine.model.rule import AttributeTest, Clause, Condition, Rule
from engine.model.vocabulary import COUNT, FACT, PERSON, TEXT, Attribute, Vocabulary

DATES = ("2020", "2020-03", "2020-03-05", "2020-03-06", "2020-03-20", "2020-04-01~", "2020-02/..", "../2020-03-10")
DEPTH = 3
"""How far a condition on an inference is traced back to rules that draw it."""


class CaseDrawer:
    """Draws cases for a rulebook, each from its own seed."""

    def __init__(self, rules: Iterable[Rule], words: Vocabulary) -> None:
        self.words = words
        self.rules = sorted(rules, key=lambda rule: rule.id)
        self.drawing: dict[str, list[Rule]] = {}
        for rule in self.rules:
            if rule.draws is not None:
                self.drawing.setdefault(rule.draws.inference, []).append(rule)

    def case(self, seed: int) -> Case:
        """A case around one to three rules."""
        return _Draft(self, random.Random(seed)).case(seed)


class _Draft:
    def __init__(self, drawer: CaseDrawer, chance: random.Random) -> None:
        self.drawer = drawer
        self.words = drawer.words
        self.chance = chance
        self.names = [f"p{n}" for n in range(chance.choice([1, 1, 2, 3]))]
        self.details: dict[str, dict[str, Detail]] = {name: {} for name in self.names}
        self.relations: dict[str, list[tuple[str, str]]] = {name: [] for name in self.names}
        self.facts: list[tuple[str, str, list[Version]]] = []
        self.sharp = chance.random() < 0.5  # whether details are given as tested, or are often left open

    def case(self, seed: int) -> Case:
        for _ in range(self.chance.choice([1, 1, 2, 3])):
            rule = self.chance.choice(self.drawer.rules)
            self._meet(self.chance.choice(rule.clauses), self.chance.choice(self.names), DEPTH)
        people = {
            name: Person(name, "", self.details[name], tuple(dict.fromkeys(self.relations[name])))
            for name in self.names
        }
        self.chance.shuffle(self.facts)
        facts = tuple(Fact(id, kind, tuple(versions)) for id, kind, versions in self.facts[:9])
        kept = {fact.id for fact in facts}
        facts = tuple(self._without(fact, kept) for fact in facts)
        return Case(f"drawn-{seed}", "drawn", "TJK", parse_date("2025-01-01"), people, {}, facts)

    def _without(self, fact: Fact, kept: set[str]) -> Fact:
        """The fact without references to facts that were left out."""
        attributes = self.words.attributes(fact.kind)
        versions = []
        for version in fact.versions:
            details = {}
            for name, detail in version.details.items():
                if attributes[name].values == FACT and isinstance(detail, tuple):
                    detail = tuple(id for id in detail if id in kept)
                    if not detail:
                        continue
                details[name] = detail
            versions.append(Version(version.people, details, version.date, version.sources))
        return Fact(fact.id, fact.kind, tuple(versions))

    def _meet(self, clause: Clause, person: str, depth: int) -> None:
        """Add what meets the conditions of a clause, as far as chance has it."""
        held: list[dict[str, str]] = []
        for condition in clause.conditions:
            slots = {slot: self._somebody(slot, person) for slot in self.words.slots(condition.subject)}
            for join in condition.joins:
                other = held[join.position].get(join.other)
                if other is not None and (join.distinct or self.chance.random() < 0.95):
                    slots[join.slot] = self._another(other) if join.distinct else other
            if condition.subject in self.words.inferences:
                rules = self.drawer.drawing.get(condition.subject)
                if rules and depth:
                    self._meet(
                        self.chance.choice(self.chance.choice(rules).clauses), slots.get(PERSON, person), depth - 1
                    )
            elif condition.subject in self.words.relations:
                if slots[PERSON] in self.relations and slots["to"] in self.relations:
                    self.relations[slots[PERSON]].append((condition.subject, slots["to"]))
            elif condition.subject == PERSON:
                if slots[PERSON] in self.details:
                    self.details[slots[PERSON]].update(self._details(PERSON, condition))
            else:
                slots["id"] = self._fact(condition, slots)
            held.append(slots)

    def _somebody(self, slot: str, person: str) -> str:
        return person if slot == PERSON and self.chance.random() < 0.9 else self.chance.choice(self.names)

    def _another(self, person: str) -> str:
        return self.chance.choice([name for name in self.names if name != person] or [person])

    def _fact(self, condition: Condition, slots: dict[str, str]) -> str:
        chance = self.chance
        kinds = [name for name in self.words.narrower(condition.subject) if not self.words.kinds[name].abstract]
        kind = chance.choice(kinds)
        id = f"f{len(self.facts)}"
        people: dict[str, tuple[str, ...]] = {}
        for slot in self.words.slots(kind):
            if slot == PERSON or slot in slots or chance.random() < 0.5:
                who = slots.get(slot) or chance.choice(self.names)
                if slot != PERSON and chance.random() < 0.15:
                    continue
                people[slot] = tuple(dict.fromkeys([who, chance.choice(self.names)][: 1 + (chance.random() < 0.15)]))
        details = self._details(kind, condition)
        for join in condition.joins:
            if join.slot in self.words.attributes(kind) and join.slot in slots:
                details[join.slot] = (slots[join.slot],)
        for name, attribute in self.words.attributes(kind).items():
            if name not in details and attribute.values == FACT and self.facts and chance.random() < 0.3:
                details[name] = (chance.choice(self.facts)[0],)
        versions = [Version(people, details, self._date(), (SourceRef("letter"),))]
        if chance.random() < 0.15:
            versions.append(self._version(kind, condition, versions[0]))
        self.facts.append((id, kind, versions))
        return id

    def _version(self, kind: str, condition: Condition, main: Version) -> Version:
        """Another source, which differs in some point, or adds one."""
        people = dict(main.people)
        for slot in self.words.slots(kind):
            if self.chance.random() < 0.2:
                people[slot] = (self.chance.choice(self.names),)
        told = self._details(kind, condition)
        changed = {name: value for name, value in told.items() if self.chance.random() < 0.4}
        for name, attribute in self.words.attributes(kind).items():
            if attribute.values == FACT and self.facts and self.chance.random() < 0.3:
                changed[name] = (self.chance.choice(self.facts)[0],)
        return Version(people, {**main.details, **changed}, self._date() or main.date, (SourceRef("press"),))

    def _date(self) -> DateRange | None:
        return parse_date(self.chance.choice(DATES)) if self.chance.random() < 0.7 else None

    def _details(self, kind: str, condition: Condition) -> dict[str, Detail]:
        tests = {test.attribute: test for test in condition.tests}
        details: dict[str, Detail] = {}
        for name, attribute in self.words.attributes(kind).items():
            test = tests.get(name)
            if test is None and self.chance.random() > 0.3:
                continue
            if test is not None and self.chance.random() < (0.05 if self.sharp else 0.4):
                continue
            detail = self._detail(attribute, test)
            if detail is not None:
                details[name] = detail
        return details

    def _detail(self, attribute: Attribute, test: AttributeTest | None) -> Detail | None:
        chance = self.chance
        if attribute.numeric:
            at = test.number if test is not None else 2
            exact = max(0, at + chance.choice([-1, 0, 1, 3]))
            if chance.random() < 0.7:
                return exact if attribute.values == COUNT else Amount(exact, exact, "exact", "exact")
            return Amount(exact, chance.choice([None, exact + 1, exact + 5]), "from to", "from to")
        if attribute.values == TEXT:
            return ("some text",)
        if attribute.values == FACT:
            return None
        tree = self.words.tree(attribute)
        assert tree is not None
        every: Sequence[str] = list(tree.values)
        if test is not None and test.values and chance.random() < (0.95 if self.sharp else 0.6):
            meeting = sorted(tree.below_any(test.values) if test.relation == "is" else tree.others(test.values))
            every = meeting or every
        elif test is not None and test.values and chance.random() < 0.5:  # wider than what is tested
            above = {tree.values[value].wider for value in test.values} - {None}
            every = sorted(str(value) for value in above) or every
        count = min(len(every), chance.choice([1, 1, 2]) if attribute.many else 1)
        drawn = chance.sample(list(every), count)
        if chance.random() < 0.1:  # one of two, and it is not known which
            drawn[0] = "|".join(dict.fromkeys((drawn[0], chance.choice(list(tree.values)))))
        return tuple(drawn)
