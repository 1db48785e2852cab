"""A second evaluator of rules, slow and plain, written apart from the engine.

It knows nothing of features, sessions or environments: every clause is tried on every combination of facts, conclusions
are proved backwards, and what an uncertain detail may be is a set of worlds, one value each.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import cast

from engine.model.amounts import Amount
from engine.model.case import Case, Detail, Fact, Version, read_number
from engine.model.case import Person as Described
from engine.model.dates import DateRange, after, before, within_days
from engine.model.rule import AttributeTest, Clause, Condition, DateTest, Rule
from engine.model.vocabulary import COUNT, DURATION, TEXT, Attribute, Value, Vocabulary

ENDLESS = 10**15

Person = tuple[tuple[str, str], ...]
Need = tuple[str, str, object, object]
"""What must be so: fact, detail, a description of the wish, and the worlds (or bounds) that grant it."""


_trees: dict[int, tuple[Vocabulary, dict[str, _Tree]]] = {}
"""By the identity of a vocabulary, which is held so that no other gets it, and by the name of the tree."""


@dataclass(frozen=True)
class Atom:
    """A fact (by id) or an inference, with one filling of its slots.

    `needs` is what its tests already assume; `told` what each slot does, where sources differ on it.
    """

    name: str
    slots: Person
    needs: frozenset[Need] = field(default=frozenset())
    told: frozenset[tuple[str, Need]] = field(default=frozenset())


@dataclass(frozen=True)
class Firing:
    """A rule on premises: fact ids and inferences."""

    rule: str
    premises: frozenset[tuple[str, Person]]
    needs: frozenset[Need]
    conclusion: tuple[str, Person]


class Naive:
    """All that follows from a case by a set of rules."""

    def __init__(self, case: Case, rules: Mapping[str, Rule], words: Vocabulary) -> None:
        self.words = words
        self.facts = {fact.id: with_implied(fact, words) for fact in _all_facts(case, words)}
        self._meeting_kind: dict[str, list[Fact]] = {}
        for fact in self.facts.values():
            for wider in _kinds_upwards(words, fact.kind):
                self._meeting_kind.setdefault(wider, []).append(fact)
        self._met: dict[int, list[Atom]] = {}  # by the identity of a condition
        self.firings: set[Firing] = set()
        drawn: set[tuple[str, Person]] = set()
        waiting = [(rule, clause) for rule in rules.values() for clause in rule.clauses]
        while True:
            for rule, clause in waiting:
                self._try(rule, clause, drawn)
            # What asks for facts alone has found all that it can; what asks for conclusions may find more.
            waiting = [(rule, clause) for rule, clause in waiting if any(map(self._is_drawn, clause.conditions))]
            found = {f.conclusion for f in self.firings if rules[f.rule].draws is not None}
            if found == drawn:
                break
            drawn = found

    def status(self, conclusion: tuple[str, Person]) -> str:
        """One of "engaged", "undetermined" and "not-engaged"."""
        proofs = set(self._prove(conclusion, frozenset()))
        if frozenset() in proofs:
            return "engaged"
        return "undetermined" if proofs else "not-engaged"

    def live(self, conclusion: tuple[str, Person]) -> set[tuple[str, frozenset[tuple[str, Person]]]]:
        """The firings by which a conclusion follows: those without needs where there is such a proof."""
        status = self.status(conclusion)
        kept = set()
        for firing in self.firings:
            if firing.conclusion == conclusion:
                proofs = set(self._through(firing, frozenset({conclusion})))
                if frozenset() in proofs or (proofs and status == "undetermined"):
                    kept.add((firing.rule, firing.premises))
        return kept

    def _prove(self, conclusion: tuple[str, Person], path: frozenset[tuple[str, Person]]) -> Iterator[frozenset[Need]]:
        for firing in self.firings:
            if firing.conclusion == conclusion and conclusion not in path:
                yield from self._through(firing, path | {conclusion})

    def _through(self, firing: Firing, path: frozenset[tuple[str, Person]]) -> Iterator[frozenset[Need]]:
        partial = {firing.needs}
        for name, slots in firing.premises:
            if name in self.facts:
                continue
            proofs = set(self._prove((name, slots), path))
            partial = {one | other for one in partial for other in proofs if possible(one | other)}
        yield from partial

    def _try(self, rule: Rule, clause: Clause, drawn: set[tuple[str, Person]]) -> None:
        def extend(number: int, chosen: list[Atom]) -> None:
            if number == len(clause.conditions):
                self._fire(rule, clause, chosen)
                return
            condition = clause.conditions[number]
            for atom in self._meeting(condition, drawn):
                if self._fits(condition, atom, chosen):
                    extend(number + 1, [*chosen, atom])

        names = {name for name, _ in drawn}
        if all(c.subject in (names if self._is_drawn(c) else self._meeting_kind) for c in clause.conditions):
            extend(0, [])

    def _is_drawn(self, condition: Condition) -> bool:
        return condition.subject in self.words.inferences

    def _meeting(self, condition: Condition, drawn: set[tuple[str, Person]]) -> Iterator[Atom]:
        if condition.subject in self.words.inferences:
            for name, slots in drawn:
                if name == condition.subject:
                    yield Atom(name, slots)
            return
        if id(condition) not in self._met:  # the facts stay the same, however often they are tried
            self._met[id(condition)] = list(self._facts_meeting(condition))
        yield from self._met[id(condition)]

    def _facts_meeting(self, condition: Condition) -> Iterator[Atom]:
        for fact in self._meeting_kind.get(condition.subject, ()):
            needs: set[Need] = set()
            asked = {test.attribute for test in condition.tests}
            held = self.words.attributes(fact.kind).values() if fact.kind in self.words.kinds else ()
            usual = [attribute for attribute in held if attribute.default]
            unasked = [AttributeTest(a.name, "is", (a.default,)) for a in usual if a.name not in asked]
            for test in (*condition.tests, *unasked):
                need = self._test(fact, test)
                if need is False:
                    break
                if need is not True:
                    needs.add(need)
            else:
                for slots, told in self._fillings(fact):
                    yield Atom(fact.id, slots, frozenset(needs), told)

    def _fits(self, condition: Condition, atom: Atom, chosen: list[Atom]) -> bool:
        mine = dict(atom.slots)
        for join in condition.joins:
            theirs = dict(chosen[join.position].slots)
            value, other = mine.get(join.slot), theirs.get(join.other)
            if join.lenient:
                if value and other and value != other:
                    return False
            elif not value or not other or (value == other) is join.distinct:
                return False
        fact = self.facts.get(atom.name)
        if fact is not None and fact.kind != "person":
            return all(other.name != atom.name for other in chosen)
        return True

    def _fire(self, rule: Rule, clause: Clause, chosen: list[Atom]) -> None:
        needs = {need for atom in chosen for need in atom.needs}
        looked_at = {(c.alias, j.slot) for c in clause.conditions for j in c.joins}
        looked_at |= {(clause.conditions[j.position].alias, j.other) for c in clause.conditions for j in c.joins}
        if rule.draws is not None:
            looked_at |= {(reference.alias, reference.slot) for _, reference in rule.draws.people}
        if rule.engages is not None:
            looked_at |= {(reference.alias, reference.slot) for reference in rule.engages.owed_to}
        for condition, atom in zip(clause.conditions, chosen, strict=True):
            needs |= {need for slot, need in atom.told if (condition.alias, slot) in looked_at}
        for condition, atom in zip(clause.conditions, chosen, strict=True):
            for test in condition.dates:
                other = chosen[test.position].name
                outcomes = {
                    _in_time(test, one, two, self._said_later(atom.name, other))
                    for one in _stated(self.facts[atom.name])
                    for two in _stated(self.facts[other])
                }
                if outcomes == {False}:
                    return
                if outcomes != {True}:
                    if test.relation == "within":
                        pair = tuple(sorted((atom.name, other)))
                        needs.add((pair[0], f"within {test.days} {pair[1]}", "within", frozenset({"yes"})))
                    else:
                        earlier = (atom.name, other) if test.relation == "before" else (other, atom.name)
                        pair = tuple(sorted(earlier))
                        needs.add((pair[0], f"order {pair[1]}", "order", frozenset({earlier})))
        if not possible(frozenset(needs)) or not self._as_they_were(clause, chosen):
            return
        who = {
            (condition.alias, slot): value
            for condition, atom in zip(clause.conditions, chosen, strict=True)
            for slot, value in atom.slots
        }
        if rule.draws is not None:
            people = tuple(sorted((slot, who.get((r.alias, r.slot), "")) for slot, r in rule.draws.people))
            conclusion = (rule.draws.inference, people)
        else:
            assert rule.engages is not None
            owed = sorted({who.get((r.alias, r.slot), "") for r in rule.engages.owed_to})
            conclusion = (rule.id, tuple((str(n), person) for n, person in enumerate(owed)))
        told = {atom.name: atom.name.partition("~")[0] for atom in chosen}
        premises = frozenset((told[a.name], () if a.name in self.facts else a.slots) for a in chosen)
        self.firings.add(Firing(rule.id, premises, frozenset(needs), conclusion))

    def _event(self, atom: Atom) -> str:
        """The fact that an atom is, or that an inference is about."""
        if atom.name in self.facts:
            return atom.name
        about = [
            value for slot, value in sorted(atom.slots) if slot in self.words.inferences[atom.name].facts and value
        ]
        return about[0] if about else ""

    def _said_later(self, one: str, two: str) -> str:
        """Which of two facts is said to have come after the other: "first", "second" or ""."""
        said = []
        for mine, other in ((one, two), (two, one)):
            fact = self.facts[mine]
            attributes = self.words.attributes(fact.kind).values() if fact.kind in self.words.kinds else ()
            told = [
                [version.details[a.name] for version in fact.versions if a.name in version.details]
                for a in attributes
                if a.after
            ]
            said.append(any(each and all(other in named for named in each) for each in told))  # type: ignore[operator]
        return {(True, False): "first", (False, True): "second"}.get((said[0], said[1]), "")

    def _as_they_were(self, clause: Clause, chosen: list[Atom]) -> bool:
        """Whether each person is described as at the time of the fact that the condition is joined to."""
        for number, atom in enumerate(chosen):
            if clause.conditions[number].subject != "person":
                continue
            who, at = dict(atom.slots)["person"], dict(atom.slots).get("at", "")
            fact = self._of_which_time(clause, number, chosen)
            elsewhere = f"people.{who}~{fact}" in self.facts
            if (at and at != fact) or (not at and elsewhere):
                return False
        return True

    def _of_which_time(self, clause: Clause, number: int, chosen: list[Atom]) -> str:
        mine = [j for j in clause.conditions[number].joins if j.slot == "person" and not j.distinct]
        if mine:
            other = mine[0].position
            if clause.conditions[other].subject == "person":
                return self._of_which_time(clause, other, chosen)
            return self._event(chosen[other])
        for place, condition in enumerate(clause.conditions):
            to_it = [j for j in condition.joins if (j.position, j.other, j.distinct) == (number, "person", False)]
            if to_it and condition.subject != "person":
                return self._event(chosen[place])
        return ""

    def _fillings(self, fact: Fact) -> Iterator[tuple[Person, frozenset[tuple[str, Need]]]]:
        references = [n for n, a in self.words.attributes(fact.kind).items() if a.values == "fact"]
        versions: list[dict[str, tuple[str, ...]]] = []
        for version in fact.versions:
            held = {slot: people for slot, people in version.people.items() if people}
            held |= {name: version.details[name] for name in references if version.details.get(name)}  # type: ignore[misc]
            versions.append(held)
        found = set()
        for held in versions:
            filled: list[dict[str, str]] = [{"id": fact.id}]
            for slot in sorted({slot for other in versions for slot in other}):
                said = held.get(slot) or {value for other in versions for value in other.get(slot, ())}
                filled = [{**one, slot: value} for one in filled for value in said]
            found |= {tuple(sorted(one.items())) for one in filled}
        for slots in found:
            told = set()
            for slot, value in slots:
                if slot != "id" and any(value not in other[slot] for other in versions if slot in other):
                    told.add((slot, (fact.id, f"{slot}={value}", "who", frozenset({"yes"}))))
            yield slots, frozenset(told)

    def _test(self, fact: Fact, test: AttributeTest) -> bool | Need:
        attribute = self.words.attributes(fact.kind)[test.attribute]
        told = [v.details[test.attribute] for v in fact.versions if test.attribute in v.details]
        if test.relation == "unsaid":
            return not told
        if not told and test.presumed.pin:
            return True
        if not told and attribute.default:
            told = [(attribute.default,)]
        if not told and not attribute.asked:
            return test.relation == "is-not"
        if attribute.values in (COUNT, DURATION):
            low = {"at_least": test.number, "more_than": test.number + 1}.get(test.relation, 0)
            high = {"at_most": test.number, "less_than": test.number - 1}.get(test.relation, ENDLESS)
            spans = frozenset(map(_span, told)) or frozenset({(0, ENDLESS)})
            if told and all(low <= first and last <= high for first, last in spans):
                return True
            if not any(_meet((low, high), span) for span in spans):
                return False
            return (fact.id, test.attribute, "number", (low, high, spans))
        if test.relation == "stated" or attribute.values == TEXT:
            return True if told else (fact.id, f"{test.attribute} stated", "text", frozenset({"yes"}))
        everything = _every(self.words, attribute)
        each = [self._worlds(test, attribute, values) for values in told]  # type: ignore[arg-type]
        sure = [certain for certain, _ in each]
        worlds = {world for _, here in each for world in here}
        if not told:
            worlds = {world for world in everything if self._grants(test, attribute, world)}
            worlds = {world for world in worlds if not self._would_be_told(attribute, world)}
        if told and all(sure):
            return True
        if not worlds:
            return False
        detail = f"{test.attribute} {test}" if attribute.many else test.attribute
        return (fact.id, detail, "value", frozenset(worlds))

    def _worlds(self, test: AttributeTest, attribute: Attribute, values: tuple[str, ...]) -> tuple[bool, set[str]]:
        """Whether the values that a source names surely meet a test, and the worlds in which they do.

        One of them has to meet "is"; each of them has to be something else for "is-not".
        """
        may = [_may(self.words, attribute, value) for value in values]
        granted = [{world for world in worlds if self._grants(test, attribute, world)} for worlds in may]
        if test.relation == "is-not":
            return granted == may, set().union(*granted) if all(granted) else set()
        named = any(value in worlds for value, worlds in zip(values, granted, strict=True))
        return named or any(g == m for g, m in zip(granted, may, strict=True)), set().union(*granted)

    def _would_be_told(self, attribute: Attribute, world: str) -> bool:
        """Whether a source would mention a value, or a wider one, if it were so."""
        tree = self.words.tree(attribute)
        assert tree is not None
        return not all(tree.values[name].asked for name in _upwards(self.words, attribute, world))

    def _grants(self, test: AttributeTest, attribute: Attribute, world: str) -> bool:
        up = set(_upwards(self.words, attribute, world))
        if test.relation == "is":
            return bool(up & set(test.values))
        tree = self.words.tree(attribute)
        assert tree is not None
        return not up & set(test.values) and not tree.values[world].may_be


class _Tree:
    """The values of one tree of a vocabulary; each is itself alone, so that what is worked out of it can be kept."""

    def __init__(self, values: Mapping[str, Value]) -> None:
        self.values = values


@lru_cache(maxsize=200_000)
def possible(needs: frozenset[Need]) -> bool:
    """Whether one world grants all needs."""
    worlds: dict[tuple[str, str], set[object]] = {}
    spans: dict[tuple[str, str], set[tuple[int, int]]] = {}
    for fact, detail, sort, granted in needs:
        if sort == "number":
            first, last, told = cast("tuple[int, int, frozenset[tuple[int, int]]]", granted)
            left = spans.get((fact, detail), set(told))
            cut = {(max(first, one), min(last, two)) for one, two in left}
            spans[fact, detail] = {(one, two) for one, two in cut if one <= two}
            if not spans[fact, detail]:
                return False
            continue
        allowed = worlds.setdefault((fact, detail), set(granted))  # type: ignore[call-overload]
        allowed &= set(granted)  # type: ignore[call-overload]
        if not allowed:
            return False
    return True


def _span(detail: Detail) -> tuple[int, int]:
    """The numbers that a detail may be, from the first to the last."""
    if isinstance(detail, int):
        return detail, detail
    assert isinstance(detail, Amount)
    return detail.low, ENDLESS if detail.high is None else detail.high


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return max(one[0], other[0]) <= min(one[1], other[1])


def _stated(fact: Fact) -> list[DateRange | None]:
    return [v.date for v in fact.versions if v.date is not None] or [None]


def _in_time(test: DateTest, one: DateRange | None, two: DateRange | None, later: str) -> bool | None:
    if later and test.relation != "within":
        wanted = "first" if test.relation == "after" else "second"  # which of the two is to be the later one
        dated = one is not None and two is not None
        turned = dated and (before(one, two) if later == "first" else before(two, one)) is True  # type: ignore[arg-type]
        return (later == wanted) != turned
    if one is None or two is None:
        return None
    if test.relation == "within":
        return within_days(one, two, test.days)
    return before(one, two) if test.relation == "before" else after(one, two)


def _then(person: Described, fact: Fact, words: Vocabulary) -> dict[str, Detail] | None:
    """What a person was at the time of a fact; None where nothing is said of that time."""
    said: dict[str, Detail] = {}
    when = fact.main.date
    if person.born is not None and when is not None:
        ends = [person.born.earliest, person.born.latest, when.earliest, when.latest]
        if None not in ends:
            first, second, third, fourth = (datetime.date.fromordinal(end) for end in ends if end is not None)
            old = fourth.year - first.year - (fourth.timetuple()[1:3] < first.timetuple()[1:3])
            young = max(0, third.year - second.year - (third.timetuple()[1:3] < second.timetuple()[1:3]))
            for attribute in words.attributes("person").values():
                if attribute.since_birth and old >= 0:
                    said[attribute.name] = young if young == old else Amount(young, old, "", "")
    said.update(person.at.get(fact.id, {}))
    if not said:
        return None
    follows = with_implied(Fact("then", "person", (Version({}, said, None, ()),)), words).main.details
    return {**person.details, **follows}


def with_implied(fact: Fact, words: Vocabulary) -> Fact:
    """The fact with all that the vocabulary says to follow from its details."""
    versions = []
    for version in fact.versions:
        details = dict(version.details)
        for _ in range(len(words.implies) + 1):
            for kind, tests, then in words.implies:
                asked = [AttributeTest(name, sort, tuple(values), number) for name, sort, values, number in tests]
                if kind in words.chain(fact.kind) and all(_surely(words, fact.kind, details, test) for test in asked):
                    for name, value in then.items():
                        attribute = words.attributes(fact.kind)[name]
                        told = read_number(attribute, value) if attribute.numeric else (value,)
                        details.setdefault(name, told)
        versions.append(replace(version, details=details))
    return replace(fact, versions=tuple(versions))


def _surely(words: Vocabulary, kind: str, details: Mapping[str, Detail], test: AttributeTest) -> bool:
    if test.attribute not in details:
        return False
    one = Fact("one", kind, (Version({}, details, None, ()),))
    return Naive(Case("", "", "", None, {}, {}, ()), {}, words)._test(one, test) is True


def _kinds_upwards(words: Vocabulary, kind: str) -> Iterator[str]:
    waiting = [kind]
    for at in waiting:
        yield at
        one = words.kinds.get(at)
        if one is not None:
            waiting += [name for name in (one.is_a, *one.also_a) if name is not None and name not in waiting]


def _tree(words: Vocabulary, attribute: Attribute) -> _Tree:
    trees = _trees.setdefault(id(words), (words, {}))[1]
    if attribute.values not in trees:
        tree = words.tree(attribute)
        assert tree is not None
        trees[attribute.values] = _Tree(tree.values)
    return trees[attribute.values]


def _upwards(words: Vocabulary, attribute: Attribute, value: str) -> frozenset[str]:
    return _wider(_tree(words, attribute), value)


@cache
def _wider(tree: _Tree, value: str) -> frozenset[str]:
    """A value, and all that are wider."""
    found = set()
    at: str | None = value
    while at is not None:
        found.add(at)
        at = tree.values[at].wider
    return frozenset(found)


def _every(words: Vocabulary, attribute: Attribute) -> set[str]:
    return set(_tree(words, attribute).values)


def _may(words: Vocabulary, attribute: Attribute, value: str) -> frozenset[str]:
    return _worlds_of(_tree(words, attribute), value)


@cache
def _worlds_of(tree: _Tree, value: str) -> frozenset[str]:
    """The values that one may stand for: those below it, and below what it may be."""
    wide = {one for name in value.split("|") for one in (name, *tree.values[name].may_be)}
    return frozenset(world for world in tree.values if wide & _wider(tree, world))


def _all_facts(case: Case, words: Vocabulary) -> Iterator[Fact]:
    yield from case.facts
    for person in case.people.values():
        about = Version({"person": (person.id,)}, person.details, None, ())
        yield Fact(f"people.{person.id}", "person", (about,))
        for fact in case.facts:
            then = _then(person, fact, words)
            if then is not None and any(person.id in ids for v in fact.versions for ids in v.people.values()):
                at_that_time = Version({"person": (person.id,), "at": (fact.id,)}, then, None, ())
                yield Fact(f"people.{person.id}~{fact.id}", "person", (at_that_time,))
        for relation, to in person.relations:
            pairs = {(person.id, to)}
            if words.relations[relation].symmetric:
                pairs.add((to, person.id))
            for one, other in pairs:
                related = Version({"person": (one,), "to": (other,)}, {}, None, ())
                yield Fact(f"people.{one}.{relation}.{other}", relation, (related,))
