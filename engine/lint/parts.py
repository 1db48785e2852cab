"""A rule's conditions as its author wrote them, and the rules that one rule rests on.

Loading turns the `any` branches of a rule into clauses, so that a condition written once stands in several of them.
Coverage and mutants are about what was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from engine.model.rule import SUPERSEDED, Clause, Condition, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Vocabulary
from engine.reason.program import Program


class Part(NamedTuple):
    """A condition as written: what it says, and where it stands, as (clause, position)."""

    condition: Condition
    places: tuple[tuple[int, int], ...]


def parts_of(rule: Rule) -> list[Part]:
    """The conditions of a rule, each once, in the order of the file."""
    found: dict[tuple[object, ...], tuple[Condition, list[tuple[int, int]]]] = {}
    for number, clause in enumerate(rule.clauses):
        for position, condition in enumerate(clause.conditions):
            key = _identity(condition, clause)
            found.setdefault(key, (condition, []))[1].append((number, position))
    parts = [Part(condition, tuple(places)) for condition, places in found.values()]
    return sorted(parts, key=lambda part: part.condition.line)


def _identity(condition: Condition, clause: Clause) -> tuple[object, ...]:
    """What is the same for one condition in every clause: positions are not, the names at them are."""
    joins = tuple((j.slot, clause.conditions[j.position].alias, *j[2:]) for j in condition.joins)
    dates = tuple((d.relation, clause.conditions[d.position].alias, d.days) for d in condition.dates)
    return (condition.line, condition.alias, condition.subject, condition.tests, joins, dates)


def live_rules(rulebook: Rulebook) -> list[Rule]:
    """The rules that are run: superseded ones are kept for the record only."""
    return [rule for rule in rulebook.rules.values() if rule.status != SUPERSEDED]


class Support:
    """Which rules draw what: to run the tests of one rule, the rules that it rests on are enough."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._drawing: dict[str, list[Rule]] = {}
        for rule in rules:
            if rule.draws is not None and rule.status != SUPERSEDED:
                self._drawing.setdefault(rule.draws.inference, []).append(rule)

    def drawing(self, inference: str) -> list[Rule]:
        """The rules that draw an inference."""
        return self._drawing.get(inference, [])

    def of(self, rule: Rule) -> list[Rule]:
        """The rules that may draw what a rule needs, and what those need, without the rule itself."""
        found: dict[str, Rule] = {}
        waiting = [rule]
        while waiting:
            for subject in _subjects(waiting.pop()):
                for other in self._drawing.get(subject, ()):
                    if other.id not in found:
                        found[other.id] = other
                        waiting.append(other)
        found.pop(rule.id, None)
        return [found[id] for id in sorted(found)]


def _subjects(rule: Rule) -> set[str]:
    return {condition.subject for clause in rule.clauses for condition in clause.conditions}


@contextmanager
def small_program(rules: Sequence[Rule], words: Vocabulary) -> Iterator[Program]:
    """A program of a few rules; what the engine keeps for it is freed in the end."""
    program = Program(rules, words)
    try:
        yield program
    finally:
        if "network" in vars(program):  # it is built at the first case
            program.network.close()
