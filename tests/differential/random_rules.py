"""Random rules over a real vocabulary, with everything that a condition may say: a rulebook uses only some of it."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace

from engine.model.rule import (
    AttributeTest,
    Clause,
    Condition,
    DateTest,
    Drawn,
    Obligation,
    Presumed,
    Reference,
    Rule,
    SlotJoin,
)
from engine.model.vocabulary import FACT, PERSON, TEXT, Attribute, Inference, Vocabulary

DRAWN = 8
EVENT = "event"
DEFAULT = "police"
COMPARISONS = ("at_least", "more_than", "at_most", "less_than")
MOST_SHARED = 3
"""How many of the details that most kinds share a condition may be drawn from: few cases tell them."""


def with_inferences(words: Vocabulary) -> Vocabulary:
    """The vocabulary with inferences of two people, from `drawn-0` on; every second one carries an event."""
    people = {PERSON: "the one", "other": "the other"}
    drawn = {
        f"drawn-{n}": Inference(f"drawn-{n}", "{person}, {other}", people, {} if n % 2 else {EVENT: "what it is about"})
        for n in range(DRAWN)
    }
    kinds = {name: replace(kind, attributes=_with_default(kind.attributes)) for name, kind in words.kinds.items()}
    return Vocabulary(words.trees, kinds, words.relations, {**words.inferences, **drawn})


def _with_default(attributes: Mapping[str, Attribute]) -> Mapping[str, Attribute]:
    """The details with a default for the actor, where silence means the police and rules have to ask for others."""
    return {
        name: replace(attribute, default=DEFAULT) if attribute.values == "actor" else attribute
        for name, attribute in attributes.items()
    }


class RuleDrawer:
    """Draws one small rulebook: few kinds, so that facts meet rules often.

    `circular` lets inferences rest on each other.
    """

    def __init__(self, seed: int, words: Vocabulary, *, circular: bool = False) -> None:
        self.chance = random.Random(seed)
        self.words = words
        self.circular = circular
        open_kinds = [kind.name for kind in words.kinds.values() if kind.name != PERSON]
        self.kinds = self.chance.sample(open_kinds, 4)

    def rules(self, count: int = 24) -> list[Rule]:
        """The rules: one in three draws an inference."""
        return [self._rule(number) for number in range(count)]

    def _rule(self, number: int) -> Rule:
        level = number // 3 % DRAWN if number % 3 == 0 else None
        clauses = tuple(self._clause(level) for _ in range(self.chance.choice([1, 1, 2])))
        first, second = self._who(clauses), self._who(clauses)
        drawn = None
        if level is not None:
            event = () if level % 2 else ((EVENT, Reference("c0", "id")),)
            drawn = Drawn(f"drawn-{level}", (*event, ("other", second), (PERSON, first)))
        engages = None
        if drawn is None:
            owed = (first,) if self.chance.random() < 0.5 else (first, second)
            engages = Obligation("iccpr:2(1)", "respect", "primary", owed, "The State must respect rights.")
        return Rule(
            id=f"drawn.{number:03}", title="Drawn", status="draft", clauses=clauses, engages=engages, draws=drawn,
            cites=(), limits=(), asks="", tests=(), file="drawn.yaml", line=number,
        )  # fmt: skip

    def _who(self, clauses: tuple[Clause, ...]) -> Reference:
        """Somebody whom every clause names: conditions are called c0, c1 and so on in all of them."""
        most = min(len(clause.conditions) for clause in clauses)
        alias = f"c{self.chance.randrange(most)}"
        common = set.intersection(*(set(self._slots(clause.conditions[int(alias[1:])].subject)) for clause in clauses))
        return Reference(alias, self.chance.choice(sorted(common)))

    def _clause(self, level: int | None) -> Clause:
        conditions: list[Condition] = []
        for at in range(self.chance.choice([1, 2, 2, 3, 4])):
            conditions.append(self._condition(at, conditions, level))
        return Clause(tuple(conditions))

    def _condition(self, at: int, earlier: list[Condition], level: int | None) -> Condition:
        chance = self.chance
        carries = level is not None and level % 2 == 0 and at == 0
        subject = chance.choice(self.kinds) if carries else self._subject(level)
        if subject in {c.subject for c in earlier} and (subject == PERSON or subject in self.words.inferences):
            subject = chance.choice(self.kinds)  # no premise twice; facts see to that themselves
        attributes = self.words.attributes(subject) if subject in self.words.kinds else {}
        shared = self.words.shared(subject) if subject in self.words.kinds else ()
        some = chance.sample(shared, min(len(shared), MOST_SHARED))
        drawn = [attribute for name, attribute in attributes.items() if name not in shared or name in some]
        tests = [
            self._test(attribute)
            for attribute in chance.sample(drawn, min(len(drawn), chance.choice([0, 1, 1, 2])))
            if attribute.values != FACT
        ]
        dates = []
        dated = [n for n, c in enumerate(earlier) if c.subject in self.words.kinds and c.subject != PERSON]
        if subject in self.words.kinds and subject != PERSON and dated and chance.random() < 0.4:
            relation = chance.choice(["before", "after", "within"])
            dates.append(DateTest(relation, chance.choice(dated), 10 if relation == "within" else 0))
        return Condition(f"c{at}", subject, tuple(sorted(tests)), self._joins(subject, earlier), tuple(dates))

    def _subject(self, level: int | None) -> str:
        at = self.chance.random()
        if at < 0.15:
            return PERSON
        if at < 0.25:
            return self.chance.choice(sorted(self.words.relations))
        if at < 0.45:
            most = DRAWN if level is None or self.circular else level
            return f"drawn-{self.chance.randrange(most)}" if most else self.chance.choice(self.kinds)
        return self.chance.choice(self.kinds)

    def _joins(self, subject: str, earlier: list[Condition]) -> tuple[SlotJoin, ...]:
        if not earlier:
            return ()
        chance = self.chance
        found = []
        for _ in range(chance.choice([1, 1, 2])):
            position = chance.randrange(len(earlier))
            other = earlier[position].subject
            mine, theirs = self._slots(subject), self._slots(other)
            if mine and theirs:
                found.append(SlotJoin(chance.choice(mine), position, chance.choice(theirs), chance.random() < 0.15))
            references = self._references(subject)
            about = self._references(other) + ["id"] * (other in self.words.kinds and other != PERSON)
            if references and about and chance.random() < 0.4:
                named = chance.choice(about)
                lenient = named == "id" and chance.random() < 0.5
                found.append(SlotJoin(chance.choice(references), position, named, lenient=lenient))
        return tuple(found)

    def _slots(self, subject: str) -> list[str]:
        return sorted(set(self.words.slots(subject)) - self.words.fact_slots(subject))

    def _references(self, subject: str) -> list[str]:
        attributes = self.words.attributes(subject) if subject in self.words.kinds else {}
        return sorted({name for name, a in attributes.items() if a.values == FACT} | self.words.fact_slots(subject))

    def _test(self, attribute: Attribute) -> AttributeTest:
        chance = self.chance
        if attribute.numeric:
            return AttributeTest(attribute.name, chance.choice(COMPARISONS), (), chance.choice([0, 1, 2, 3, 5]))
        if attribute.values == TEXT or chance.random() < 0.1:
            return AttributeTest(attribute.name, "stated")
        tree = self.words.tree(attribute)
        assert tree is not None
        values = tuple(sorted(chance.sample(list(tree.values), min(len(tree.values), chance.choice([1, 1, 2, 3])))))
        relation = "is-not" if chance.random() < 0.3 else "is"
        silent = relation == "is" and not attribute.default and chance.random() < 0.15
        presumed = Presumed(values[0], "iccpr:2(1)") if silent else Presumed()
        return AttributeTest(attribute.name, relation, values, presumed=presumed)
