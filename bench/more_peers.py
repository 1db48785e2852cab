"""Further peers: CLIPS that also gives every way, experta; rule-engine and zen-engine, which test single facts only."""

from __future__ import annotations

import collections
import collections.abc
from abc import ABC, abstractmethod
from importlib import import_module
from typing import Any

from bench.peers import Clips, Derived, Naive, conclusion, day, met, value
from engine.model.case import Case, Fact
from engine.model.rule import Clause, Condition, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON

Ways = set[tuple[str, str, frozenset[str]]]
"""Rule, person, premises: ids of facts, and names of inferences (of the same person)."""


class ClipsWithWays(Clips):
    """CLIPS with a fact for each firing, so that the ways in which an obligation follows can be read out."""

    name = "CLIPS (clipspy), with every way"

    def __init__(self, rulebook: Rulebook) -> None:
        super().__init__(rulebook)
        self.ways: Ways = set()

    def _declare(self) -> None:
        super()._declare()
        self.environment.build("(deftemplate way (slot rule) (slot person) (multislot premises))")

    def _right(self, rule: Rule, clause: Clause) -> str:
        drawn = self.words.inferences
        premises = " ".join(
            condition.subject if condition.subject in drawn else f"?i{at}"
            for at, condition in enumerate(clause.conditions)
        )
        return f"{super()._right(rule, clause)} (assert (way (rule {rule.id}) (person ?p) (premises {premises})))"

    def derive(self, case: Case) -> Derived:
        """The obligations of a case; the ways in which all follows are in `ways` afterwards."""
        found = super().derive(case)
        facts = self.environment.find_template("way").facts()
        self.ways = {
            (str(f["rule"]), str(f["person"]), frozenset(str(premise) for premise in f["premises"])) for f in facts
        }
        return found


class Experta:
    """experta: one class with a method for each clause. It needs names that Python took out of `collections`."""

    name = "experta"

    def __init__(self, rulebook: Rulebook) -> None:
        for name in ("Mapping", "MutableMapping", "Iterable", "Callable", "Sequence"):
            if not hasattr(collections, name):
                setattr(collections, name, getattr(collections.abc, name))
        self.experta: Any = import_module("experta")
        self.words = rulebook.words
        fact: Any = self.experta.Fact
        self.alleged: Any = type("Alleged", (fact,), {})
        self.drawn: Any = type("Drawn", (fact,), {})
        self.owed: Any = type("Owed", (fact,), {})
        rules = {
            f"r{rule_at}_{at}": self._rule(rule, clause)
            for rule_at, rule in enumerate(rulebook.rules.values())
            for at, clause in enumerate(rule.clauses)
        }
        self.engine: Any = type("Rules", (self.experta.KnowledgeEngine,), rules)()

    def _rule(self, rule: Rule, clause: Clause) -> Any:
        e = self.experta
        left: list[Any] = []
        for at, condition in enumerate(clause.conditions):
            if condition.subject in self.words.inferences:
                left.append(self.drawn(name=condition.subject, person=e.MATCH.p))
                continue
            tests = {}
            for attribute, values in met(condition, self.words):
                test = e.L(values[0])
                for other in values[1:]:
                    test = test | e.L(other)
                tests[f"a_{attribute}"] = test
            pattern = {"kind": condition.subject, "person": e.MATCH.p, "id": getattr(e.MATCH, f"i{at}"), **tests}
            if any(c.dates for c in clause.conditions):
                pattern["day"] = getattr(e.MATCH, f"d{at}")
            left.append(self.alleged(**pattern))
        left += self._tests(clause)
        into, name = (self.drawn if rule.draws else self.owed), conclusion(rule)

        def fire(engine: Any, p: str, **_: Any) -> None:
            engine.declare(into(name=name, person=p))

        return e.Rule(*left)(fire)

    def _tests(self, clause: Clause) -> list[Any]:
        alleged = [n for n, c in enumerate(clause.conditions) if c.subject not in self.words.inferences]
        found = []
        if len(alleged) > 1:
            names = [f"i{n}" for n in alleged]
            found.append(self.experta.TEST(_function(names, lambda *ids: len(set(ids)) == len(ids))))
        for at, condition in enumerate(clause.conditions):
            for test in condition.dates:
                found.append(self.experta.TEST(_function([f"d{at}", f"d{test.position}"], lambda a, b: a > b)))
        return found

    def derive(self, case: Case) -> Derived:
        """The obligations of a case."""
        self.engine.reset()
        for fact in case.facts:
            stated = {f"a_{name}": value(fact, name) for name in fact.main.details}
            for person in fact.main.people[PERSON]:
                for kind in self.words.chain(fact.kind):
                    self.engine.declare(self.alleged(kind=kind, person=person, id=fact.id, day=day(fact), **stated))
        self.engine.run()
        owed = (f for f in self.engine.facts.values() if isinstance(f, self.owed))
        return {(f["name"], f["person"]) for f in owed}


def _function(names: list[str], call: Any) -> Any:
    """A function with parameters of these names: experta passes values by the names of parameters."""
    made: dict[str, Any] = {}
    exec(f"def test({', '.join(names)}): return call({', '.join(names)})", {"call": call}, made)
    return made["test"]


class OneByOne(Naive, ABC):
    """An engine that tests one fact at a time; joins and chaining are those of the plain chainer."""

    def __init__(self, rulebook: Rulebook) -> None:
        super().__init__(rulebook)
        self.compiled: dict[str, Any] = {}
        self.held: dict[tuple[str, str], bool] = {}

    @abstractmethod
    def compile(self, expression: str) -> Any:
        """The expression, ready for `meets`; each engine has its own way."""

    @abstractmethod
    def meets(self, compiled: Any, stated: dict[str, str]) -> bool:
        """Whether a fact meets the expression; each engine has its own way."""

    def derive(self, case: Case) -> Derived:
        """The obligations of a case; each fact is put to each test once."""
        self.held.clear()
        return super().derive(case)

    def holds_of(self, condition: Condition, wanted: dict[str, set[str]], fact: Fact) -> bool:
        """Whether a fact meets the tests of a condition."""
        key = (condition.feature, fact.id)
        known = self.held.get(key)
        if known is None:
            expression = " and ".join(f"{_name(a)} in {sorted(values)!r}" for a, values in sorted(wanted.items()))
            if expression not in self.compiled:
                self.compiled[expression] = self.compile(expression) if expression else None
            stated = {_name(a): value(fact, a) for a in wanted}
            known = self.held[key] = not expression or self.meets(self.compiled[expression], stated)
        return known


class RuleEngine(OneByOne):
    """rule-engine."""

    name = "rule-engine (tests only)"

    @abstractmethod
    def compile(self, expression: str) -> Any:
        """The expression, ready for `meets`."""
        return import_module("rule_engine").Rule(expression)

    @abstractmethod
    def meets(self, compiled: Any, stated: dict[str, str]) -> bool:
        """Whether a fact meets the expression."""
        return bool(compiled.matches(stated))


class ZenEngine(OneByOne):
    """zen-engine."""

    name = "zen-engine (tests only)"

    @abstractmethod
    def compile(self, expression: str) -> Any:
        """The expression, ready for `meets`."""
        return import_module("zen").compile_expression(expression)

    @abstractmethod
    def meets(self, compiled: Any, stated: dict[str, str]) -> bool:
        """Whether a fact meets the expression."""
        return bool(compiled.evaluate(stated))


def _name(attribute: str) -> str:
    return f"a_{attribute.replace('-', '_')}"
