"""Other ways to derive the same set: a plain chainer in Python, CLIPS, clingo. Each takes certain cases only.

A peer is made from the rules once, and gives for a case the obligations that follow, as (rule, person).
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from itertools import product
from typing import Any, Protocol

from engine.model.case import Case, Fact
from engine.model.rule import Clause, Condition, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON, Vocabulary

Derived = set[tuple[str, str]]
ENVIRONMENTS: list[Any] = []
"""Those of CLIPS are kept to the end: one that is freed complains of the facts that Python still knows."""


class Peer(Protocol):
    """Rules made ready for cases."""

    name: str

    def derive(self, case: Case) -> Derived:
        """The obligations of a case."""


def met(condition: Condition, words: Vocabulary) -> Iterator[tuple[str, list[str]]]:
    """The attributes that a condition tests, each with the values that meet the test."""
    for test in condition.tests:
        tree = words.tree(words.attributes(condition.subject)[test.attribute])
        assert tree is not None
        yield test.attribute, sorted(tree.below_any(test.values))


def value(fact: Fact, attribute: str) -> str:
    """The one value of an attribute, "" when it is not stated."""
    detail = fact.main.details.get(attribute)
    return detail[0] if isinstance(detail, tuple) else ""


def day(fact: Fact) -> int:
    """The day of a fact."""
    date = fact.main.date
    assert date is not None
    assert date.earliest is not None
    return date.earliest


def conclusion(rule: Rule) -> str:
    """The name of what a rule concludes."""
    return rule.draws.inference if rule.draws else rule.id


class Naive:
    """A plain chainer: for every clause and person all combinations, over again until nothing is new."""

    name = "plain Python chainer"

    def __init__(self, rulebook: Rulebook) -> None:
        self.words = rulebook.words
        self.clauses = [
            (rule, clause, [{a: set(values) for a, values in met(c, self.words)} for c in clause.conditions])
            for rule in rulebook.rules.values()
            for clause in rule.clauses
        ]

    def derive(self, case: Case) -> Derived:
        """The obligations of a case."""
        alleged: dict[tuple[str, str], list[Fact]] = {}
        for fact in case.facts:
            for person, kind in product(fact.main.people[PERSON], self.words.chain(fact.kind)):
                alleged.setdefault((kind, person), []).append(fact)
        drawn: Derived = set()
        owed: Derived = set()
        while True:
            before = len(drawn), len(owed)
            for rule, clause, tests in self.clauses:
                into = drawn if rule.draws else owed
                for person in case.people:
                    key = (conclusion(rule), person)
                    if key not in into and self._holds(clause, tests, person, alleged, drawn):
                        into.add(key)
            if (len(drawn), len(owed)) == before:
                return owed

    def _holds(
        self,
        clause: Clause,
        tests: list[dict[str, set[str]]],
        person: str,
        alleged: dict[tuple[str, str], list[Fact]],
        drawn: Derived,
    ) -> bool:
        ways: list[list[Fact | None]] = []
        for condition, wanted in zip(clause.conditions, tests, strict=True):
            if condition.subject in self.words.inferences:
                found: list[Fact | None] = [None] if (condition.subject, person) in drawn else []
            else:
                facts = alleged.get((condition.subject, person), ())
                found = [f for f in facts if self.holds_of(condition, wanted, f)]
            if not found:
                return False
            ways.append(found)
        return any(self._apart(clause, way) for way in product(*ways))

    def holds_of(self, condition: Condition, wanted: dict[str, set[str]], fact: Fact) -> bool:
        """Whether a fact meets the tests of a condition."""
        return all(value(fact, a) in values for a, values in wanted.items())

    def _apart(self, clause: Clause, way: tuple[Fact | None, ...]) -> bool:
        ids = [fact.id for fact in way if fact is not None]
        if len(set(ids)) < len(ids):
            return False
        for fact, condition in zip(way, clause.conditions, strict=True):
            for test in condition.dates:
                other = way[test.position]
                if fact is None or other is None or day(fact) <= day(other):
                    return False
        return True


class Clips:
    """CLIPS, through clipspy: one template for each kind."""

    name = "CLIPS (clipspy)"

    def __init__(self, rulebook: Rulebook) -> None:
        self.words = rulebook.words
        self.clips: Any = import_module("clips")
        self.environment = self.clips.Environment()
        ENVIRONMENTS.append(self.environment)
        self.attributes: dict[str, set[str]] = {}
        conditions = [c for r in rulebook.rules.values() for clause in r.clauses for c in clause.conditions]
        for condition in conditions:
            if condition.subject in self.words.kinds:
                self.attributes.setdefault(condition.subject, set()).update(t.attribute for t in condition.tests)
        for kind, attributes in self.attributes.items():
            slots = " ".join(f"(slot a-{name})" for name in sorted(attributes))
            self.environment.build(f"(deftemplate k-{kind} (slot id) (slot person) (slot day) {slots})")
        self._declare()
        for rule in rulebook.rules.values():
            for number, clause in enumerate(rule.clauses):
                self.environment.build(self._rule(rule, number, clause))
        self.templates = {kind: self.environment.find_template(f"k-{kind}") for kind in self.attributes}

    def _declare(self) -> None:
        self.environment.build("(deftemplate drawn (slot name) (slot person))")
        self.environment.build("(deftemplate owed (slot name) (slot person))")

    def _rule(self, rule: Rule, number: int, clause: Clause) -> str:
        left, tests = [], []
        for at, condition in enumerate(clause.conditions):
            if condition.subject in self.words.inferences:
                left.append(f"(drawn (name {condition.subject}) (person ?p))")
                continue
            others = "".join(f"&~?i{n}" for n in range(at) if clause.conditions[n].subject not in self.words.inferences)
            values = " ".join(f"(a-{a} {'|'.join(f'v-{v}' for v in vs)})" for a, vs in met(condition, self.words))
            left.append(f"(k-{condition.subject} (id ?i{at}{others}) (person ?p) (day ?d{at}) {values})")
            tests += [f"(test (> ?d{at} ?d{test.position}))" for test in condition.dates]
        return f"(defrule {rule.id}-{number} {' '.join(left + tests)} => {self._right(rule, clause)})"

    def _right(self, rule: Rule, clause: Clause) -> str:
        into = "drawn" if rule.draws else "owed"
        return f"(assert ({into} (name {conclusion(rule)}) (person ?p)))"

    def derive(self, case: Case) -> Derived:
        """The obligations of a case."""
        self.environment.reset()
        for fact in case.facts:
            for kind in self.words.chain(fact.kind):
                if kind not in self.attributes:
                    continue
                stated = {f"a-{a}": self.clips.Symbol(f"v-{value(fact, a)}") for a in self.attributes[kind]}
                for person in fact.main.people[PERSON]:
                    self.templates[kind].assert_fact(id=fact.id, person=person, day=day(fact), **stated)
        self.environment.run()
        found = self.environment.find_template("owed").facts()
        return {(str(fact["name"]), str(fact["person"])) for fact in found}


class Clingo:
    """clingo: the rules as a program, grounded anew with each case."""

    name = "clingo"

    def __init__(self, rulebook: Rulebook) -> None:
        self.words = rulebook.words
        self.clingo: Any = import_module("clingo")
        lines: list[str] = []
        self.tests: dict[tuple[str, ...], int] = {}
        for rule in rulebook.rules.values():
            lines += (self._rule(rule, clause) for clause in rule.clauses)
        for values, number in self.tests.items():
            lines += (f'may({number},"{v}").' for v in values)
        self.program = "\n".join(lines)

    def _rule(self, rule: Rule, clause: Clause) -> str:
        body, seen = [], list[int]()
        for at, condition in enumerate(clause.conditions):
            if condition.subject in self.words.inferences:
                body.append(f'drawn("{condition.subject}",P)')
                continue
            body.append(f'alleged("{condition.subject}",I{at},P,D{at})')
            body += [f"I{at}!=I{other}" for other in seen]
            seen.append(at)
            for number, (attribute, values) in enumerate(met(condition, self.words)):
                test = self.tests.setdefault(tuple(values), len(self.tests))
                body.append(f'says(I{at},"{attribute}",V{at}{number}),may({test},V{at}{number})')
            body += [f"D{at}>D{test.position}" for test in condition.dates]
        into = "drawn" if rule.draws else "owed"
        return f'{into}("{conclusion(rule)}",P) :- {",".join(body)}.'

    def derive(self, case: Case) -> Derived:
        """The obligations of a case."""
        lines = [self.program, "#show owed/2."]
        for fact in case.facts:
            for person, kind in product(fact.main.people[PERSON], self.words.chain(fact.kind)):
                lines.append(f'alleged("{kind}","{fact.id}","{person}",{day(fact)}).')
            lines += [f'says("{fact.id}","{a}","{value(fact, a)}").' for a in fact.main.details]
        control = self.clingo.Control(["--warn=none"])
        control.add("base", [], "\n".join(lines))
        control.ground([("base", [])])
        found: Derived = set()

        def take(model: Any) -> None:
            found.update((s.arguments[0].string, s.arguments[1].string) for s in model.symbols(shown=True))

        control.solve(on_model=take)
        return found
