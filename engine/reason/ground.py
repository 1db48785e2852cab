"""Grounding: every rule instance that holds, or could hold under assumptions, for the facts of a case.

Facts are tested one by one in Python (engine/reason/features.py); durable-rules joins and chains them
(engine/reason/fence/). The result does not depend on the order of facts, files or rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from engine.model.case import Case, Fact, Version, person_facts
from engine.model.derivation import Assumption, Presumption
from engine.model.frozen import replace
from engine.model.implications import implications, implied
from engine.model.vocabulary import FACT, PERSON, Vocabulary
from engine.reason.assumptions import ordered, together
from engine.reason.features import presumptions, test_dates
from engine.reason.fence.atoms import Atom, Firing
from engine.reason.fence.session import Network, Session
from engine.reason.instance import Conclusion, Ground, Grounding, Instance, keep_smallest
from engine.reason.over_time import AT, descriptions, fits, told_person
from engine.reason.program import Links, Program

Slots = tuple[tuple[str, str], ...]
ID = "id"
VARIANT = "@"
"""`search-home@2` is the fact `search-home` told in another way, asserted beside it for a what-if."""


class _Told(NamedTuple):
    """What an asserted atom stands for; `disputed` is assumed only where a rule turns on that slot.

    `fact` is the fact of the case that it tells of, in whichever version, and serves no other condition besides;
    "" for what may serve several, which are descriptions of people and inferences.
    """

    premise: Ground
    fact: str
    slots: dict[str, str]
    assumptions: tuple[Assumption, ...] = ()
    disputed: tuple[Assumption, ...] = ()
    presumed: tuple[Presumption, ...] = ()


class Grounder:
    """A live grounding of one case: facts may be added to it until it is closed."""

    def __init__(self, case: Case, program: Program) -> None:
        self.case = case
        self.program = program
        self.facts: dict[str, Fact] = {}
        self._described: dict[str, frozenset[str]] = {}
        self._told: dict[int, list[_Told]] = {}
        self._instances: dict[tuple[object, ...], Instance] = {}
        self._unheard: list[str] = []
        self._waiting: list[tuple[str, Slots, _Told]] = []
        self._met: set[str] = set()
        self._useful: set[str] = set()
        self._drawn: set[Conclusion] = set()
        self._session: Session | None = None if program.once else program.network.open()
        self._own: Network | None = None

    def add(self, facts: Iterable[Fact]) -> None:
        """Assert facts into the engine, without running it."""
        words = self.program.words
        for fact in sorted(facts, key=lambda fact: fact.id):
            fact = with_implied(fact, words)
            self.facts[fact.id] = fact
            if fact.kind == PERSON and AT in fact.main.people:
                (who,) = fact.main.people[PERSON]
                self._described[who] = self._described.get(who, frozenset()).union(fact.main.people[AT])
            heard = bool(self.program.features_for(fact.kind))
            ways = _ways(fact, words)
            for feature, assumed in self.program.candidates(fact):
                presumed = presumptions(fact, feature.tests) if feature.presumes else ()
                for told, slots in ways:
                    if assumed or presumed:
                        told = _Told(told.premise, told.fact, told.slots, assumed, told.disputed, presumed)
                    self._waiting.append((feature.name, slots, told))
            if not heard and fact.kind in words.kinds and fact.kind != PERSON:
                self._unheard.append(fact.id)

    def run(self) -> Grounding:
        """Run the engine to the fixpoint and give every instance found so far."""
        self._met.update(feature for feature, _, _ in self._waiting)
        clauses = self.program.reached(self._met)
        self._useful = self.program.features_of(clauses)
        if self._session is None:
            self._own = self.program.network_for(clauses)
            self._session = self._own.open()
        waiting, self._waiting = self._waiting, []
        for feature, slots, told in waiting:
            self._assert(self._session, feature, slots, told)
        self._session.run(self._conclude)
        instances = tuple(sorted(self._instances.values(), key=lambda instance: instance.key))
        return Grounding(self.case, dict(self.facts), instances, tuple(sorted(self._unheard)))

    def close(self) -> None:
        """Retract everything, so that the network can serve the next case, or free a network made for this one."""
        if self._own is not None:
            self._own.close()
        elif self._session is not None:
            self._session.close()

    def _assert(self, session: Session, feature: str, slots: Slots, told: _Told) -> None:
        if feature not in self._useful:  # no clause with it can fire, yet
            self._waiting.append((feature, slots, told))
            return
        number = session.add(Atom(feature, slots))
        known = self._told.setdefault(number, [])
        if told not in known:
            known.append(told)

    def _conclude(self, firing: Firing) -> tuple[Atom, ...]:
        assert self._session is not None
        links = self.program.links(firing.clause)
        for told in product(*[self._told[number] for number in firing.premises]):
            instance = self._instance(links, told)
            if instance is None:
                continue
            keep_smallest(self._instances, instance)
            conclusion = instance.conclusion
            if conclusion.kind == "inference" and conclusion not in self._drawn:
                self._drawn.add(conclusion)
                drawn = _Told(Ground("", conclusion), "", dict(conclusion.people))
                for feature in self.program.features_for(conclusion.name):
                    self._assert(self._session, feature.name, tuple(sorted(conclusion.people)), drawn)
        return ()  # what follows has been added

    def _instance(self, links: Links, told: tuple[_Told, ...]) -> Instance | None:
        if len(told) > 1:
            facts = [t.fact for t in told if t.fact]
            if len(set(facts)) < len(facts):
                return None
        for position, join in links.apart:  # somebody unknown may be the same person
            if not join.met(told[position].slots.get(join.slot), told[join.position].slots.get(join.other)):
                return None
        if self._described and not self._then(told, links.anchors):
            return None
        assumptions = self._assumed(links, told)
        if assumptions is None:
            return None
        presumed = [presumption for t in told for presumption in t.presumed]
        return Instance(
            links.rule.id,
            tuple([t.premise for t in told]),
            assumptions,
            _conclusion(links, told),
            tuple(
                [
                    (name, value)
                    for position, slot, name in links.named
                    if (value := told[position].slots.get(slot)) is not None
                ]
            ),
            tuple(sorted(set(presumed))) if presumed else (),
        )

    def _assumed(self, links: Links, told: tuple[_Told, ...]) -> tuple[Assumption, ...] | None:
        """What an instance assumes, in order; None where that cannot all hold."""
        assuming = [t for t in told if t.assumptions]
        if not links.dates and not any(t.disputed for t in told):
            if len(assuming) < 2:
                return assuming[0].assumptions if assuming else ()
            if len({t.premise.fact for t in assuming}) == len(assuming):  # of different facts: they agree
                return ordered([a for t in assuming for a in t.assumptions])
        assumptions = {assumption for t in assuming for assumption in t.assumptions}
        for t, turning in zip(told, links.turning, strict=True):
            assumptions.update(a for a in t.disputed if a.attribute in turning)
        for position, test in links.dates:
            fact, other = told[position].premise.fact, told[test.position].premise.fact
            outcome = test_dates(test, self.facts[fact], self.facts[other], self.program.words)
            if outcome is False:
                return None
            if isinstance(outcome, Assumption):
                assumptions.add(outcome)
        return together(assumptions)

    def _fact_of(self, told: _Told) -> str:
        """The fact that a premise is, or that an inference carries; "" where it carries none."""
        if told.premise.fact:
            return told_of(told.premise.fact)
        assert told.premise.conclusion is not None
        carried = sorted(self.program.words.fact_slots(told.premise.conclusion.name))
        return next((told_of(told.slots[slot]) for slot in carried if told.slots.get(slot)), "")

    def _then(self, told: tuple[_Told, ...], anchors: tuple[tuple[int, int], ...]) -> bool:
        """Whether the people of an instance are described as they were at the time of its facts."""
        return all(
            fits(
                told[position].slots.get(AT, ""),
                self._fact_of(told[anchor]) if anchor >= 0 else "",
                told[position].slots.get(PERSON, ""),
                self._described,
            )
            for position, anchor in anchors
        )


def ground(case: Case, program: Program) -> Grounding:
    """Every rule instance of a case, in a fixed order."""
    grounder = Grounder(case, program)
    try:
        grounder.add(all_facts(case, program.words))
        return grounder.run()
    finally:
        grounder.close()


def all_facts(case: Case, words: Vocabulary) -> list[Fact]:
    """The case's facts with its people and their relations."""
    return [*people_facts(case, words), *case.facts]


def people_facts(case: Case, words: Vocabulary) -> list[Fact]:
    """The people of a case and their relations, each person also as described at the time of single facts."""
    symmetric = frozenset(name for name, relation in words.relations.items() if relation.symmetric)
    return [*person_facts(case, symmetric), *descriptions(case, words)]


def with_implied(fact: Fact, words: Vocabulary) -> Fact:
    """The fact with the details that follow from those it states (engine/model/implications.py)."""
    if not implications(fact.kind, words):
        return fact
    new = [implied(fact.kind, version.details, words) for version in fact.versions]
    if not any(new):
        return fact
    versions = (replace(v, details={**v.details, **more}) for v, more in zip(fact.versions, new, strict=True))
    return replace(fact, versions=tuple(versions))


def told_of(id: str) -> str:
    """The id of the fact that a variant tells in another way; the id itself for a fact of the case."""
    return id.partition(VARIANT)[0]


def _conclusion(links: Links, told: tuple[_Told, ...]) -> Conclusion:
    about = [(slot, told[at].slots.get(held, "") if at >= 0 else "") for slot, at, held in links.about]
    if links.rule.draws is not None:
        return Conclusion("inference", links.rule.draws.inference, tuple(about))
    owed = sorted({person for _, person in about}) if len(about) > 1 else [person for _, person in about]
    return Conclusion("obligation", links.rule.id, tuple([(str(n), person) for n, person in enumerate(owed)]))


def _ways(fact: Fact, words: Vocabulary) -> list[tuple[_Told, Slots]]:
    """Each way of filling the people slots and references of a fact, with what it assumes, and its slots in order."""
    # a variant is an atom of its own, though it fills the same slots as the fact it tells otherwise
    variant = {VARIANT: fact.id} if VARIANT in fact.id else {}
    premise = Ground(told_person(fact.id))
    serves_once = "" if fact.kind == PERSON else told_of(premise.fact)
    return [
        (_Told(premise, serves_once, slots, (), disputed), tuple(sorted({**slots, **variant}.items())))
        for slots, disputed in _slots(fact, words)
    ]


def _slots(fact: Fact, words: Vocabulary) -> Iterator[tuple[dict[str, str], tuple[Assumption, ...]]]:
    """Each way of filling the people slots and references of a fact, with what it assumes where sources differ.

    A source that is silent on a slot does not contradict one that fills it.
    """
    references = [name for name, a in words.attributes(fact.kind).items() if a.values == FACT]
    held = [_held(version, references) for version in fact.versions]
    told: dict[str, set[str]] = {}
    for slots in held:
        for slot, values in slots.items():
            told.setdefault(slot, set()).update(values)
    fillings: dict[tuple[tuple[str, str], ...], None] = {}
    for slots in held:
        whole = {slot: slots.get(slot) or sorted(values) for slot, values in told.items()}
        fillings.update(dict.fromkeys(tuple(zip(whole, values, strict=True)) for values in product(*whole.values())))
    for filled in fillings:
        disputed = tuple(
            Assumption(fact.id, slot, (value,), exclusive=False, contested=True)
            for slot, value in filled
            if any(slot in slots and value not in slots[slot] for slots in held)
        )
        yield {**dict(filled), ID: told_of(fact.id)}, disputed


def _held(version: Version, references: list[str]) -> dict[str, tuple[str, ...]]:
    """The people and referenced facts of a version, by slot."""
    slots = {slot: people for slot, people in version.people.items() if people}
    for name in references:
        held = version.details.get(name)
        if isinstance(held, tuple) and held:
            slots[name] = held
    return slots
