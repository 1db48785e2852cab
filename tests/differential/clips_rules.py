"""The rulebook and a case for CLIPS, which joins, chains and carries along what each step assumes.

CLIPS knows nothing of assumptions. So each test of a detail is a fact `met` with the assumption it takes (or none),
what rests on some carries their union, and a rule fires only where that union leaves every detail a value. What a
single fact says about a single test is worked out here, once more and by itself (`Saying`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from importlib import import_module
from itertools import product
from typing import Any, NamedTuple

from engine.model.case import Case, Fact, Version
from engine.model.dates import DateRange
from engine.model.rule import AttributeTest, Clause, Reference, Rule
from engine.model.vocabulary import COUNT, DURATION, FACT, PERSON, TEXT, Attribute, Vocabulary
from tests.differential.answer import Answer, Conclusion, Fired, Premises, answer_of, owed
from tests.differential.implied import implied
from tests.oracle.naive import with_implied

NOTHING: frozenset[Wish] = frozenset()


class Wish(NamedTuple):
    """What has to be so: the value of `about` is one of `worlds`. None: nothing else can rule it out."""

    about: tuple[str, ...]
    worlds: frozenset[str] | None


class Clips:
    """A rulebook for CLIPS. One environment serves all cases."""

    def __init__(self, rules: Iterable[Rule], words: Vocabulary) -> None:
        self.clips: Any = import_module("clips")
        self.environment = self.clips.Environment()
        self.words = words
        self.rules = {rule.id: rule for rule in rules}
        self.clauses: list[tuple[Rule, Clause]] = []
        self.tests: dict[tuple[str, AttributeTest], int] = {}
        self.wishes: list[frozenset[Wish]] = []
        self.numbers: dict[frozenset[Wish], int] = {}
        self.labels: dict[Conclusion, list[frozenset[Wish]]] = {}
        self.fired: dict[tuple[str, Premises, Conclusion], bool] = {}
        self.saying = Saying(words, {}, ())
        self.environment.define_function(self._union, name="union")
        self.environment.define_function(self._in_time, name="in-time")
        self.environment.define_function(self._fire, name="fire")
        build = self.environment.build
        build("(deftemplate alleged (slot kind) (slot id) (slot way))")
        build("(deftemplate met (slot id) (slot test) (slot wish))")
        build("(deftemplate holds (slot id) (slot way) (slot slot) (slot who) (slot wish))")
        build("(deftemplate drawn (slot name) (multislot people) (slot wish))")
        for rule in self.rules.values():
            for clause in rule.clauses:
                build(self._rule(rule, clause, len(self.clauses)))
                self.clauses.append((rule, clause))
        self.heard: dict[str, list[tuple[AttributeTest, int]]] = {}
        for (subject, test), number in self.tests.items():
            self.heard.setdefault(subject, []).append((test, number))
        self.templates = {name: self.environment.find_template(name) for name in ("alleged", "met", "holds", "drawn")}

    def answer(self, case: Case) -> Answer:
        """What CLIPS finds for a case."""
        self.environment.reset()
        self.wishes, self.numbers = [NOTHING], {NOTHING: 0}
        self.labels, self.fired = {}, {}
        facts = {fact.id: with_implied(fact, self.words) for fact in everything(case, self.words)}
        self.saying = Saying(self.words, facts, _points(test for _, test in self.tests))
        for fact in self.saying.facts.values():
            self._assert(fact)
        self.environment.run()
        return answer_of(Fired(*key, sure=sure) for key, sure in self.fired.items())

    # What CLIPS is told

    def _assert(self, fact: Fact) -> None:
        subjects = self.words.chain(fact.kind) if fact.kind in self.words.kinds else (fact.kind,)
        ways = self.saying.ways(fact)
        for subject in subjects:
            for way in range(len(ways)):
                self.templates["alleged"].assert_fact(kind=subject, id=fact.id, way=way)
            for test, number in self.heard.get(subject, ()):
                wish = self.saying.meets(fact, test)
                if wish is not None:
                    self.templates["met"].assert_fact(id=fact.id, test=number, wish=self._number(wish))
        for way, slots in enumerate(ways):
            for slot, (who, wish) in slots.items():
                number = self._number(wish)
                self.templates["holds"].assert_fact(id=fact.id, way=way, slot=slot, who=who, wish=number)

    def _number(self, wish: frozenset[Wish]) -> int:
        number = self.numbers.get(wish)
        if number is None:
            number = self.numbers[wish] = len(self.wishes)
            self.wishes.append(wish)
        return number

    # What CLIPS calls

    def _union(self, *numbers: int) -> int:
        """The number of all these wishes together; -1 when no world grants them."""
        together = frozenset().union(*(self.wishes[number] for number in numbers))
        return self._number(together) if granted(together) else -1

    def _in_time(self, relation: str, days: int, one: str, other: str) -> int:
        """The number of what it takes for two facts to stand so in time; -1 when they cannot."""
        wish = self.saying.in_time(str(relation), days, self.saying.facts[one], self.saying.facts[other])
        return -1 if wish is None else self._number(wish)

    def _fire(self, clause: int, number: int, *arguments: str) -> bool:
        """Note a firing; whether what it concludes is drawn under fewer assumptions than so far."""
        rule, conditions = self.clauses[clause][0], self.clauses[clause][1].conditions
        given = iter(arguments)
        premises: set[Conclusion] = set()
        for condition in conditions:
            if condition.subject in self.words.inferences:
                slots = sorted(self.words.slots(condition.subject))
                premises.add((condition.subject, tuple((slot, next(given)) for slot in slots)))
            else:
                premises.add((next(given), ()))
        who = list(given)
        if rule.draws is not None:
            slots = [slot for slot, _ in sorted(rule.draws.people)]
            conclusion: Conclusion = rule.draws.inference, tuple(zip(slots, who, strict=True))
        else:
            conclusion = owed(rule.id, who)
        wish = self.wishes[number]
        key = (rule.id, frozenset(premises), conclusion)
        self.fired[key] = self.fired.get(key, False) or not wish
        known = self.labels.setdefault(conclusion, [])
        if rule.draws is None or any(label <= wish for label in known):
            return False
        known.append(wish)
        return True

    # Rules

    def _rule(self, rule: Rule, clause: Clause, number: int) -> str:
        left: list[str] = []
        wishes: list[str] = []
        premises: list[str] = []
        tests: list[str] = []
        used = self._used(rule, clause)
        facts: list[int] = []
        for at, condition in enumerate(clause.conditions):
            if condition.subject in self.words.inferences:
                slots = sorted(self.words.slots(condition.subject))
                people = " ".join(_variable(at, slot) for slot in slots)
                left.append(f"(drawn (name {_text(condition.subject)}) (people {people}) (wish ?w{at}))")
                wishes.append(f"?w{at}")
                premises += [_variable(at, slot) for slot in slots]
            else:
                apart = "".join(f"&~?f{other}" for other in facts) if condition.subject != PERSON else ""
                left.append(f"(alleged (kind {_text(condition.subject)}) (id ?f{at}{apart}) (way ?y{at}))")
                for test in (*condition.tests, *implied(self.words, condition)):
                    known = self.tests.setdefault((condition.subject, test), len(self.tests))
                    wishes.append(f"?m{at}-{known}")
                    left.append(f"(met (id ?f{at}) (test {known}) (wish {wishes[-1]}))")
                for slot in sorted(used.get(at, ())):
                    wishes.append(f"?h{at}-{slot}")
                    who = _variable(at, slot)
                    left.append(
                        f"(holds (id ?f{at}) (way ?y{at}) (slot {_text(slot)}) (who {who}) (wish {wishes[-1]}))"
                    )
                premises.append(f"?f{at}")
                if condition.subject != PERSON:
                    facts.append(at)
            for join in condition.joins:
                mine = _variable(at, join.slot)
                theirs = _named(join.position, join.other)
                if join.lenient:
                    left.append(f'(test (or (eq {mine} "") (eq {theirs} "") (eq {mine} {theirs})))')
                    continue
                left.append(f'(test (and (neq {mine} "") ({"neq" if join.distinct else "eq"} {mine} {theirs})))')
                if join.distinct:
                    left.append(f'(test (neq {theirs} ""))')
            tests += (f"(in-time {d.relation} {d.days} ?f{at} ?f{d.position})" for d in condition.dates)
        who = " ".join(_named(clause.position(r.alias), r.slot) for r in references(rule))
        then = ""
        if rule.draws is not None:
            then = f"(assert (drawn (name {_text(rule.draws.inference)}) (people {who}) (wish ?w)))"
        binds = "".join(f"(bind ?t{n} {test})" for n, test in enumerate(tests))
        possible = "".join(f"(>= ?t{n} 0)" for n in range(len(tests)))
        timed = " ".join(f"?t{n}" for n in range(len(tests)))
        guard = f"(and TRUE TRUE {possible})"
        return (
            f"(defrule r{number} {' '.join(left)} => {binds} (if {guard} then "
            f"(bind ?w (union {' '.join(wishes)} {timed} 0)) "
            f"(if (and (>= ?w 0) (fire {number} ?w {' '.join(premises)} {who})) then {then})))"
        )

    def _used(self, rule: Rule, clause: Clause) -> dict[int, set[str]]:
        used: dict[int, set[str]] = {}
        for at, condition in enumerate(clause.conditions):
            for join in condition.joins:
                used.setdefault(at, set()).add(join.slot)
                if join.other != "id":
                    used.setdefault(join.position, set()).add(join.other)
        for reference in references(rule):
            if reference.slot != "id":
                used.setdefault(clause.position(reference.alias), set()).add(reference.slot)
        return used


class Saying:
    """What single facts say, worked out value by value."""

    def __init__(self, words: Vocabulary, facts: Mapping[str, Fact], points: Collection[float]) -> None:
        self.words = words
        self.facts = facts
        self.points = points  # the numbers at which some rule decides otherwise: between them all are alike

    def meets(self, fact: Fact, test: AttributeTest) -> frozenset[Wish] | None:
        """What it takes for a fact to meet a test; None when it cannot."""
        attribute = self.words.attributes(fact.kind).get(test.attribute)
        if attribute is None:
            return NOTHING
        told = [version.details[test.attribute] for version in fact.versions if test.attribute in version.details]
        if test.relation == "unsaid":
            return None if told else NOTHING
        if not told and attribute.default and not test.presumed.pin:
            told = [(attribute.default,)]
        if not told and test.presumed.pin:
            return NOTHING
        if not told:
            if attribute.asked:
                return self._unknown(fact, test, attribute)
            return NOTHING if test.relation == "is-not" else None
        if attribute.values == TEXT or test.relation == "stated":
            return NOTHING
        if attribute.values in (COUNT, DURATION):
            spans = [_span(detail) for detail in told]
            points = {n for first, last in spans for n in (*self.points, first, last) if first <= n <= last}
            met = {n for n in points if _counts(test, n)}
            return NOTHING if met == points else self._wish(fact, attribute, set(map(str, met)))
        may = [[self._may(attribute, value) for value in values] for values in told]  # type: ignore[union-attr]
        good = self._good(test, attribute)
        sure = all(
            (all if test.relation == "is-not" else any)(
                worlds <= good or (test.relation == "is" and value in good)
                for value, worlds in zip(v, w, strict=True)  # type: ignore[arg-type]
            )
            for v, w in zip(told, may, strict=True)
        )
        if test.relation == "is-not":  # where one of several values cannot be another, no other helps
            may = [worlds for worlds in may if all(one & good for one in worlds)]
        return NOTHING if sure else self._wish(fact, attribute, set().union(*(w for ws in may for w in ws)) & good)

    def _unknown(self, fact: Fact, test: AttributeTest, attribute: Attribute) -> frozenset[Wish] | None:
        if attribute.values in (COUNT, DURATION):
            return self._wish(fact, attribute, {str(n) for n in self.points if _counts(test, n)})
        if attribute.values == TEXT:
            return self._wish(fact, attribute, {"something"})
        if test.relation == "stated":
            return self._wish(fact, attribute, set(self._every(attribute)))
        tree = self.words.tree(attribute)
        assert tree is not None
        told = {v for v in tree.values if any(not tree.values[w].asked for w in self._above(attribute, v))}
        return self._wish(fact, attribute, self._good(test, attribute) - told)

    @staticmethod
    def _wish(fact: Fact, attribute: Attribute, worlds: set[str]) -> frozenset[Wish] | None:
        if not worlds:
            return None
        about = (fact.id, attribute.name, *(sorted(worlds) if attribute.many else ()))
        return frozenset({Wish(about, frozenset(worlds))})

    def _every(self, attribute: Attribute) -> list[str]:
        tree = self.words.tree(attribute)
        assert tree is not None
        return list(tree.values)

    def _above(self, attribute: Attribute, value: str) -> set[str]:
        """The value and all that are wider."""
        tree = self.words.tree(attribute)
        assert tree is not None
        found = {value}
        while (wider := tree.values[value].wider) is not None:
            found.add(wider)
            value = wider
        return found

    def _good(self, test: AttributeTest, attribute: Attribute) -> set[str]:
        """The values that meet a test of values."""
        tree = self.words.tree(attribute)
        assert tree is not None
        under = {value for value in tree.values if self._above(attribute, value) & set(test.values)}
        if test.relation == "is":
            return under
        return {name for name, value in tree.values.items() if name not in under and not value.may_be}

    def _may(self, attribute: Attribute, value: str) -> set[str]:
        """What a stated value may turn out to be."""
        tree = self.words.tree(attribute)
        assert tree is not None
        said = {one for name in value.split("|") for one in (name, *tree.values[name].may_be)}
        return {world for world in tree.values if self._above(attribute, world) & said}

    def ways(self, fact: Fact) -> list[dict[str, tuple[str, frozenset[Wish]]]]:
        """Each way to name one person or fact a slot, "" where nobody is named, with what that takes."""
        attributes = self.words.attributes(fact.kind) if fact.kind in self.words.kinds else {}
        references = [name for name, attribute in attributes.items() if attribute.values == FACT]
        said = [{**v.people, **{n: v.details[n] for n in references if n in v.details}} for v in fact.versions]
        named = {slot for version in said for slot in version if version[slot]}
        found: list[dict[str, tuple[str, frozenset[Wish]]]] = []
        for version in said:
            slots: dict[str, list[tuple[str, frozenset[Wish]]]] = {}
            for slot in sorted({*self.words.slots(fact.kind), *references}):
                if slot not in named:
                    slots[slot] = [("", NOTHING)]
                    continue
                people = version.get(slot) or {p for other in said for p in other.get(slot, ())}  # type: ignore[union-attr]
                slots[slot] = [(p, self._named(fact, slot, p, said)) for p in people]  # type: ignore[union-attr]
            for filled in product(*slots.values()):
                way = dict(zip(slots, filled, strict=True))
                if way not in found:
                    found.append(way)
        return found

    @staticmethod
    def _named(fact: Fact, slot: str, person: str, said: list[Any]) -> frozenset[Wish]:
        if all(person in version[slot] for version in said if version.get(slot)):
            return NOTHING
        return frozenset({Wish((fact.id, slot, person), None)})

    def _says_after(self, fact: Fact, other: Fact) -> bool:
        attributes = self.words.attributes(fact.kind).values() if fact.kind in self.words.kinds else ()
        told = [[v.details[a.name] for v in fact.versions if a.name in v.details] for a in attributes if a.after]
        return any(each and all(other.id in named for named in each) for each in told)  # type: ignore[operator]

    def in_time(self, relation: str, days: int, fact: Fact, other: Fact) -> frozenset[Wish] | None:
        """What it takes for two facts to stand so in time; None when they cannot."""
        if relation == "after":
            return self.in_time("before", days, other, fact)
        pairs = list(product(_dates(fact), _dates(other)))
        first, second = self._says_after(fact, other), self._says_after(other, fact)
        if relation == "before" and first != second:  # what is said counts but for days that exclude it
            turned = [_must("before", 0, *(pair if first else pair[::-1])) for pair in pairs]
            can, must = (any(turned), all(turned)) if first else (not all(turned), not any(turned))
        else:
            can = any(_can(relation, days, one, two) for one, two in pairs)
            must = all(_must(relation, days, one, two) for one, two in pairs)
        if must or not can:
            return NOTHING if must else None
        if relation == "within":
            return frozenset({Wish(("near", str(days), *sorted((fact.id, other.id))), None)})
        return frozenset({Wish(("order", *sorted((fact.id, other.id))), frozenset({fact.id}))})


def granted(wishes: frozenset[Wish]) -> bool:
    """Whether one world grants them all."""
    left: dict[tuple[str, ...], frozenset[str]] = {}
    for about, worlds in wishes:
        if worlds is not None:
            left[about] = left.get(about, worlds) & worlds
            if not left[about]:
                return False
    return True


def everything(case: Case, words: Vocabulary) -> Iterator[Fact]:
    """The facts of a case, its people and their relations among them."""
    yield from case.facts
    for person in case.people.values():
        yield Fact(f"people.{person.id}", PERSON, (Version({PERSON: (person.id,)}, person.details, None, ()),))
        for relation, to in dict.fromkeys(person.relations):
            for one, other in (
                {(person.id, to), (to, person.id)} if words.relations[relation].symmetric else {(person.id, to)}
            ):
                people = {PERSON: (one,), "to": (other,)}
                yield Fact(f"people.{one}.{relation}.{other}", relation, (Version(people, {}, None, ()),))


def references(rule: Rule) -> list[Reference]:
    """The people that make up the conclusion."""
    if rule.draws is not None:
        return [reference for _, reference in sorted(rule.draws.people)]
    assert rule.engages is not None
    return list(rule.engages.owed_to)


def _dates(fact: Fact) -> list[DateRange | None]:
    return [version.date for version in fact.versions if version.date is not None] or [None]


def _can(relation: str, days: int, one: DateRange | None, two: DateRange | None) -> bool:
    """Whether some day of the one stands so to some day of the other."""
    if one is None or two is None:
        return True
    first, last = _ends(one)
    start, end = _ends(two)
    return first <= end if relation == "before" else start - last <= days and first - end <= days


def _must(relation: str, days: int, one: DateRange | None, two: DateRange | None) -> bool:
    """Whether every day of the one stands so to every day of the other."""
    if one is None or two is None:
        return False
    first, last = _ends(one)
    start, end = _ends(two)
    return last < start if relation == "before" else end - first <= days and last - start <= days


def _ends(date: DateRange) -> tuple[float, float]:
    first = float("-inf") if date.earliest is None else date.earliest
    return first, float("inf") if date.latest is None else date.latest


def _points(tests: Iterable[AttributeTest]) -> list[float]:
    near = {test.number + step for test in tests if not test.values for step in (-1, 0, 1)}
    return sorted(number for number in {0, *near} if number >= 0)


def _span(detail: Any) -> tuple[float, float]:
    """The numbers that a detail may be, from the first to the last."""
    if isinstance(detail, int):
        return detail, detail
    return detail.low, float("inf") if detail.high is None else detail.high


def _counts(test: AttributeTest, number: float) -> bool:
    return {
        "at_least": number >= test.number,
        "more_than": number > test.number,
        "at_most": number <= test.number,
        "less_than": number < test.number,
    }[test.relation]


def _variable(at: int, slot: str) -> str:
    return f"?s{at}-{slot}"


def _named(at: int, slot: str) -> str:
    """What a condition says of who or what is in a slot; a fact itself stands in its `id`."""
    return f"?f{at}" if slot == "id" else _variable(at, slot)


def _text(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
