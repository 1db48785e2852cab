"""Rules compiled for grounding: the features each kind of fact is tested for, and the clauses the engine joins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from engine.model.case import Detail, Fact
from engine.model.derivation import Assumption
from engine.model.frozen import cached_property, dataclass
from engine.model.rule import SUPERSEDED, AttributeTest, Clause, Condition, DateTest, Rule, SlotJoin, people_named
from engine.model.vocabulary import FACT, TEXT, Attribute, Vocabulary
from engine.reason.assumptions import together
from engine.reason.features import default_test, test_detail, test_fact
from engine.reason.fence.atoms import Clause as EngineClause
from engine.reason.fence.atoms import Join, Pattern
from engine.reason.fence.session import Network
from engine.reason.over_time import anchors

MOST_KEPT = 20_000
"""How many details of facts a program keeps the consequences of; far more than a vocabulary has values."""


@dataclass(frozen=True)
class Feature:
    """What a condition tests in a fact on its own. `name` is short, for the engine."""

    name: str
    subject: str
    tests: tuple[AttributeTest, ...]

    @cached_property
    def presumes(self) -> bool:
        """Whether the law presumes something in it."""
        return any(test.presumed.pin for test in self.tests)


class _Follows(NamedTuple):
    """What follows from a detail: the features, by number, that it rules out, and those that need an assumption."""

    ruled_out: frozenset[int]
    assuming: tuple[tuple[Assumption, tuple[int, ...]], ...]


class Links(NamedTuple):
    """What Python checks and reads where a clause fires.

    `apart` are people who must differ and facts that must not, where both are told, and `dates` tests on two dates, by
    the position of their condition;
    `named` are the people that the rule's sentences name, as (position, slot, `alias.slot`), in the order of those
    names; `about` are those of its conclusion, as (slot of the inference, position, slot), position -1 where no
    condition of the clause has them; `turning` are, by
    position, the slots on which it turns whether the rule fires, and for whom; `anchors` are, for conditions on people,
    the conditions at the time of whose facts they ask.
    """

    rule: Rule
    apart: tuple[tuple[int, SlotJoin], ...]
    dates: tuple[tuple[int, DateTest], ...]
    named: tuple[tuple[int, str, str], ...]
    about: tuple[tuple[str, int, str], ...]
    turning: tuple[frozenset[str], ...]
    anchors: tuple[tuple[int, int], ...] = ()


class Program:
    """A rulebook's rules, compiled, but for superseded ones. Build it once; the network is built at the first case.

    A program made to be used `once`, for one case, lets the engine hear of clauses only that its facts can meet.
    """

    def __init__(self, rules: Iterable[Rule], words: Vocabulary, *, once: bool = False) -> None:
        self.once = once
        kept = (rule for rule in rules if rule.status != SUPERSEDED)
        self.rules = {rule.id: rule for rule in sorted(kept, key=lambda rule: rule.id)}
        self.words = words
        self._features: dict[tuple[str, tuple[AttributeTest, ...]], Feature] = {}
        self._by_subject: dict[str, list[Feature]] = {}
        self._clauses: list[tuple[str, Rule, Clause]] = []
        self._patterns: list[tuple[str, ...]] = []  # the features of each clause, by name
        self._using: dict[str, list[int]] = {}
        self._needs: list[int] = []
        for rule in self.rules.values():
            for number, clause in enumerate(rule.clauses):
                patterns = tuple([self._feature(condition) for condition in clause.conditions])
                needed = set(patterns)
                for name in needed:
                    self._using.setdefault(name, []).append(len(self._clauses))
                self._needs.append(len(needed))
                self._patterns.append(patterns)
                self._clauses.append((f"{rule.id}#{number}", rule, clause))
        self._numbers = {name: number for number, (name, _, _) in enumerate(self._clauses)}
        self._links: dict[str, Links] = {}
        self.subjects = {
            rule.id: tuple(frozenset(c.subject for c in clause.conditions) for clause in rule.clauses)
            for rule in self.rules.values()
        }
        self._heard: dict[str, tuple[Feature, ...]] = {}
        self._tested: dict[str, list[tuple[Attribute, list[tuple[int, AttributeTest]]]]] = {}
        self._told: dict[tuple[str, str, Detail | None], _Follows] = {}
        self._speaking: tuple[object, dict[str, list[tuple[str, int]]]] = None, {}
        self.for_cases: tuple[object, object, dict[Any, Any]] = None, None, {}
        """What its cases share (engine/reason/kept.py): with these rules, with this rulebook, by State and day."""

    @cached_property
    def network(self) -> Network:
        """The engine's network of all clauses. Its memory is freed with the program, but for the end of the process."""
        from weakref import finalize  # not for a single case, which has a network of its own

        network = self.network_for(range(len(self._clauses)))
        finalize(self, network.close).atexit = False
        return network

    def links(self, name: str) -> Links:
        """What is checked and read where the clause of this name fires; most clauses of a program never do."""
        found = self._links.get(name)
        if found is None:
            _, rule, clause = self._clauses[self._numbers[name]]
            found = self._links[name] = _links(rule, clause, sorted(people_named(rule)))
        return found

    def close(self) -> None:
        """Free the engine's memory now, not when the program is forgotten. The program is of no use afterwards."""
        if "network" in self.__dict__:
            self.network.close()

    def reached(self, met: Iterable[str]) -> list[int]:
        """The clauses, by number, that can fire where facts meet these features (by name), or inferences do."""
        waiting = list(met)
        seen = set(waiting)
        missing: dict[int, int] = {}
        found: list[int] = []
        while waiting:
            for number in self._using.get(waiting.pop(), ()):
                left = missing[number] = missing.get(number, self._needs[number]) - 1
                if left:
                    continue
                found.append(number)
                drawn = self._clauses[number][1].draws
                new = () if drawn is None else (f.name for f in self.features_for(drawn.inference))
                for name in new:
                    if name not in seen:
                        seen.add(name)
                        waiting.append(name)
        return found

    def features_of(self, clauses: Iterable[int]) -> set[str]:
        """The names of the features of some clauses."""
        return {name for number in clauses for name in self._patterns[number]}

    def speaking(self, present: Iterable[str]) -> list[Rule]:
        """The rules on obligations all of whose conditions, in some clause, speak of these subjects."""
        subjects, by_subject = self._speaking
        if subjects is not self.subjects:  # they were changed, or it was never asked
            by_subject = {}
            for id, clauses in self.subjects.items():
                for number, needed in enumerate(clauses if self.rules[id].engages is not None else ()):
                    for subject in needed:
                        by_subject.setdefault(subject, []).append((id, number))
            self._speaking = self.subjects, by_subject
        met = Counter(clause for subject in present for clause in by_subject.get(subject, ()))
        whole = {id for (id, number), count in met.items() if count == len(self.subjects[id][number])}
        return [self.rules[id] for id in sorted(whole)]

    def network_for(self, clauses: Iterable[int]) -> Network:
        """A network of some clauses only."""
        return Network(map(self._compiled, clauses))

    def features_for(self, subject: str) -> tuple[Feature, ...]:
        """The features that conditions ask of facts of this kind (or relation, or inference)."""
        found = self._heard.get(subject)
        if found is None:
            names = self.words.chain(subject) if subject in self.words.kinds else (subject,)
            found = tuple(feature for name in names for feature in self._by_subject.get(name, ()))
            self._heard[subject] = found
        return found

    def candidates(self, fact: Fact) -> list[tuple[Feature, tuple[Assumption, ...]]]:
        """The features that a fact meets or may meet, each with what has to be assumed for it, in a fixed order.

        Facts say the same few things on an attribute again and again; what follows from each of them is kept.
        """
        features = self.features_for(fact.kind)
        if len(fact.versions) > 1:
            return self._of_versions(fact, features)
        out: set[int] = set()
        assuming: dict[int, list[Assumption]] = {}
        for attribute, tests in self._tests_by_attribute(fact.kind, features):
            detail = fact.main.details.get(attribute.name)
            if detail is not None and attribute.values in (TEXT, FACT):
                detail = ()  # only whether it is stated counts, and texts are of any number
            key = (fact.kind, attribute.name, detail)
            known = self._told.get(key)
            if known is None:
                if len(self._told) > MOST_KEPT:
                    self._told.clear()
                known = self._told[key] = self._follows(fact, tests)
            out |= known.ruled_out
            for assumption, numbers in known.assuming:
                assumed = assumption.of(fact.id)
                for number in numbers:
                    assuming.setdefault(number, []).append(assumed)
        left = ((feature, assuming.get(number, ())) for number, feature in enumerate(features) if number not in out)
        return _possible(left)

    def _of_versions(self, fact: Fact, features: Iterable[Feature]) -> list[tuple[Feature, tuple[Assumption, ...]]]:
        """The candidates of a fact of which sources tell differently: what it needs turns on all that they say."""
        tested = ((feature, test_fact(fact, feature.tests, self.words)) for feature in features)
        return _possible((feature, assumed) for feature, assumed in tested if assumed is not None)

    def _tests_by_attribute(
        self, kind: str, features: Sequence[Feature]
    ) -> list[tuple[Attribute, list[tuple[int, AttributeTest]]]]:
        """What the features of a kind test, by attribute, each test with the number of its feature.

        A feature that does not ask for a detail with a default tests that default.
        """
        found = self._tested.get(kind)
        if found is None:
            by_name: dict[str, list[tuple[int, AttributeTest]]] = {}
            for number, feature in enumerate(features):
                for test in feature.tests:
                    by_name.setdefault(test.attribute, []).append((number, test))
            for attribute in self.words.defaults(kind):
                tests = by_name.setdefault(attribute.name, [])
                asking = {number for number, _ in tests}
                default = default_test(attribute)
                tests += [(number, default) for number in range(len(features)) if number not in asking]
            attributes = self.words.attributes(kind)
            found = self._tested[kind] = [(attributes[name], tests) for name, tests in by_name.items()]
        return found

    def _follows(self, fact: Fact, tests: Iterable[tuple[int, AttributeTest]]) -> _Follows:
        """What follows from what a fact of one version says on an attribute, for features by their number."""
        out: set[int] = set()
        assuming: dict[Assumption, list[int]] = {}
        outcomes: dict[AttributeTest, Assumption | bool] = {}
        for number, test in tests:
            outcome = outcomes.get(test)
            if outcome is None:
                outcome = outcomes[test] = test_detail(fact, test, self.words)
            if outcome is False:
                out.add(number)
            elif isinstance(outcome, Assumption):
                assuming.setdefault(outcome, []).append(number)
        kept = ((assumption, tuple([n for n in numbers if n not in out])) for assumption, numbers in assuming.items())
        return _Follows(frozenset(out), tuple((assumption, numbers) for assumption, numbers in kept if numbers))

    def _feature(self, condition: Condition) -> str:
        key = (condition.subject, condition.tests)
        feature = self._features.get(key)
        if feature is None:
            feature = self._features[key] = Feature(f"a{len(self._features)}", *key)
            self._by_subject.setdefault(feature.subject, []).append(feature)
        return feature.name

    def _compiled(self, number: int) -> EngineClause:
        name, _, clause = self._clauses[number]
        joins = ([Join(j.slot, j.position, j.other) for j in c.joins if j.exact] for c in clause.conditions)
        return EngineClause(name, tuple(map(Pattern, self._patterns[number], map(tuple, joins))))


def _possible(
    assuming: Iterable[tuple[Feature, Sequence[Assumption]]],
) -> list[tuple[Feature, tuple[Assumption, ...]]]:
    """The features whose assumptions can all hold, with these in order."""
    found = ((feature, together(assumed)) for feature, assumed in assuming)
    return [(feature, assumed) for feature, assumed in found if assumed is not None]


def _links(rule: Rule, clause: Clause, people: list[tuple[str, str]]) -> Links:
    placed = list(enumerate(clause.conditions))
    named = sorted(
        (f"{alias}.{slot}", position, slot)
        for position, condition in placed
        for alias, slot in people
        if alias == condition.alias
    )
    places = {name: (position, slot) for name, position, slot in named}
    if rule.draws is not None:
        concluded = sorted(rule.draws.people, key=itemgetter(0))
    else:
        assert rule.engages is not None
        concluded = [("", reference) for reference in rule.engages.owed_to]
    return Links(
        rule,
        tuple((position, join) for position, c in placed for join in c.joins if not join.exact),
        tuple((position, test) for position, c in placed for test in c.dates),
        tuple((position, slot, name) for name, position, slot in named),
        tuple((slot, *places.get(f"{who.alias}.{who.slot}", (-1, ""))) for slot, who in concluded),
        _turning(rule, clause),
        anchors(clause),
    )


def _turning(rule: Rule, clause: Clause) -> tuple[frozenset[str], ...]:
    slots: list[set[str]] = [{join.slot for join in condition.joins} for condition in clause.conditions]
    for condition in clause.conditions:
        for join in condition.joins:
            slots[join.position].add(join.other)
    concluded = rule.engages.owed_to if rule.engages is not None else ()
    places = {condition.alias: position for position, condition in enumerate(clause.conditions)}
    for reference in concluded if rule.draws is None else [reference for _, reference in rule.draws.people]:
        if reference.alias in places:  # a mutant may lack the condition
            slots[places[reference.alias]].add(reference.slot)
    return tuple(map(frozenset, slots))
