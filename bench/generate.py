"""Generated rulebooks and cases: any number of rules and facts over the words of a real rulebook, from a seed."""

from __future__ import annotations

import random
from dataclasses import replace

from engine.model.case import Case, Detail, Fact, Person, SourceRef, Version
from engine.model.dates import parse_date
from engine.model.rule import (
    AttributeTest,
    Clause,
    Condition,
    DateTest,
    Drawn,
    Obligation,
    Reference,
    Rule,
    SlotJoin,
    outline_of,
    rule_to_plain,
)
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import BUILT_IN, PERSON, Inference, Vocabulary
from engine.reason.what_if import Change

KINDS = 24
"""How many kinds of fact the generated rules and cases speak of."""
DRAWN = 20
"""How many inferences chain them."""
DAYS = [f"2024-{month:02d}-{day:02d}" for month in range(1, 13) for day in (3, 11, 19, 27)]


class Generator:
    """Draws rules and cases over a fixed choice of kinds and attributes of a rulebook."""

    def __init__(self, rulebook: Rulebook, seed: int = 1) -> None:
        self.rulebook = rulebook
        self.words = rulebook.words
        self.chance = random.Random(seed)
        kinds = [
            kind.name
            for kind in self.words.kinds.values()
            if not kind.abstract and kind.name != PERSON and self._closed(kind.name)
        ]
        self.kinds, self.others = kinds[:KINDS], kinds[KINDS:]
        wider = {name for kind in self.kinds for name in self.words.chain(kind)}
        self.others = [kind for kind in self.others if kind not in wider]
        self.pins = [pin for pin in rulebook.catalogue.pins() if pin.startswith("iccpr:")]
        self.drawn = sorted(self.words.inferences)[:DRAWN]

    def _closed(self, kind: str) -> list[str]:
        """Attributes of a kind whose values form a tree."""
        attributes = self.words.attributes(kind)
        return [name for name, a in attributes.items() if a.values == "yes-no" or a.values not in BUILT_IN]

    def rules(self, count: int, others: int = 0) -> Rulebook:
        """The rulebook with `count` generated rules in place of its own: one in four draws an inference.

        `others` are further rules, on kinds that no generated case alleges.
        """
        words = self._words()
        rules = [self._rule(number) for number in range(count)]
        chance, spoken_of = self.chance, self.kinds
        self.chance, self.kinds = random.Random(2), self.others
        rules += [self._rule(number) for number in range(count, count + others)]
        self.chance, self.kinds = chance, spoken_of
        plain = dict(self.rulebook.plain)
        plain["rules"] = {rule.id: rule_to_plain(rule) for rule in rules}
        plain["outline"] = [outline_of(rule) for rule in rules]
        made = Rulebook(plain, f"generated-{count}", self.rulebook.folder)
        made.__dict__["words"] = words
        return made

    def _words(self) -> Vocabulary:
        """The vocabulary, with inferences that all name one person."""
        people = {PERSON: "the person concerned"}
        drawn = {name: Inference(name, f"{{person}}: {name}", people, {}) for name in self.drawn}
        return replace(self.words, inferences={**self.words.inferences, **drawn})

    def _rule(self, number: int) -> Rule:
        chance = self.chance
        draws = number % 4 == 0
        conditions = [self._condition(position, number, draws) for position in range(chance.choice([1, 2, 2, 3, 4]))]
        who = Reference("c0", PERSON)
        engages = Obligation(
            chance.choice(self.pins), "respect", "primary", (who,), "The State must respect {c0.person}."
        )
        return Rule(
            f"generated.{number:05d}",
            f"Generated rule {number}",
            "reviewed",
            (Clause(tuple(conditions)),),
            None if draws else engages,
            Drawn(self.drawn[number // 4 % len(self.drawn)], ((PERSON, who),)) if draws else None,
            tuple(chance.sample(self.pins, 2)),
            (),
            "" if number % 10 else "What has {c0.person} been told?",
            (),
            "generated.yaml",
            number,
        )

    def _condition(self, position: int, number: int, draws: bool) -> Condition:
        chance = self.chance
        joins = (SlotJoin(PERSON, 0, PERSON),) if position else ()
        if position and not draws and chance.random() < 0.4:
            # another one for each condition: nothing may serve two of them
            drawn = self.drawn[chance.randrange(DRAWN // 4) * 4 + position]
            return Condition(f"c{position}", drawn, (), joins)
        kind = chance.choice(self.kinds)
        names = chance.sample(self._closed(kind), min(len(self._closed(kind)), chance.choice([1, 1, 2])))
        tests = tuple(AttributeTest(name, "is", self._values(kind, name)) for name in sorted(names))
        timed = position == 1 and chance.random() < 0.15
        dates = (DateTest("after", 0),) if timed else ()
        return Condition(f"c{position}", kind, tests, joins, dates)

    def _values(self, kind: str, name: str) -> tuple[str, ...]:
        tree = self.words.tree(self.words.attributes(kind)[name])
        assert tree is not None
        return (self.chance.choice(list(tree.values)),)

    def case(self, facts: int, unknown: float = 0.3) -> Case:
        """A case of `facts` facts; each detail is unknown with the chance `unknown`."""
        chance = self.chance
        people = {f"p{n}": Person(f"p{n}", "", {}) for n in range(max(2, facts // 5))}
        told = []
        for number in range(facts):
            kind = chance.choice(self.kinds)
            details: dict[str, Detail] = {
                name: self._values(kind, name) for name in self._closed(kind) if chance.random() >= unknown
            }
            version = Version(
                {PERSON: (chance.choice(list(people)),)},
                details,
                parse_date(chance.choice(DAYS)),
                (SourceRef("letter", f"p. {number}"),),
            )
            told.append(Fact(f"f{number}", kind, (version,)))
        return Case(f"generated-{facts}", "Generated", "TJK", parse_date("2025-01-01"), people, {}, tuple(told))

    def change(self, case: Case, chance: random.Random) -> Change:
        """A change of one detail of a generated case; three times in ten, a fact dropped."""
        fact = chance.choice(case.facts)
        if chance.random() < 0.3:
            return Change("drop", fact.id)
        name = chance.choice(self._closed(fact.kind))
        return Change("set", fact.id, name, self._values(fact.kind, name)[0])
