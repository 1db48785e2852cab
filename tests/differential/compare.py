"""Puts cases to Pincite and to other engines, and keeps count of what was compared and of what differs."""

from __future__ import annotations

import importlib.util
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from engine.model.case import Case
from engine.model.rule import Rule
from engine.model.vocabulary import Vocabulary
from engine.reason.program import Program
from tests.differential.answer import ENGAGED, Answer, crowded, differences, our_answer
from tests.differential.asp import Asp
from tests.differential.clips_rules import Clips
from tests.differential.drawn_cases import CaseDrawer
from tests.differential.random_rules import RuleDrawer, with_inferences
from tests.oracle.random_cases import random_case

PACKAGES = {"clingo": "clingo", "CLIPS": "clips"}
AT_ONCE = 40
"""How many cases are put to clingo at a time."""


def installed(engine: str) -> bool:
    """Whether the package of an engine is installed here."""
    return importlib.util.find_spec(PACKAGES[engine]) is not None


class Comparison:
    """What was compared so far. `different` are the differences in words, `wide` the cases left out (see `crowded`).

    Without `ways` statuses alone are compared: a way that leads through its own conclusion is one to other engines.
    """

    def __init__(self, engines: Sequence[str], *, ways: bool = True) -> None:
        self.engines = engines
        self.compare_ways = ways
        self.cases = self.conclusions = self.ways = 0
        self.engaged: Counter[str] = Counter()
        self.undetermined: Counter[str] = Counter()
        self.different: list[str] = []
        self.wide: list[str] = []

    def run(self, rules: Sequence[Rule], words: Vocabulary, cases: Iterable[Case]) -> None:
        """Compare what follows from each case by these rules."""
        program = Program(rules, words)
        asp = Asp(rules, words) if "clingo" in self.engines else None
        clips = Clips(rules, words) if "CLIPS" in self.engines else None
        try:
            for some in _chunks(cases):
                ours = [our_answer(case, program) for case in some]
                self._count(ours)
                if asp is not None:
                    self._judge("clingo", some, ours, asp.answers(some), program)
                if clips is not None:
                    self._judge("CLIPS", some, ours, map(clips.answer, some), program)
        finally:
            program.network.close()

    def _count(self, answers: Iterable[Answer]) -> None:
        for answer in answers:
            self.cases += 1
            self.conclusions += len(answer)
            for (name, _), found in answer.items():
                self.ways += len(found.ways)
                (self.engaged if found.status == ENGAGED else self.undetermined)[name] += 1

    def _judge(
        self, engine: str, cases: Sequence[Case], ours: Sequence[Answer], theirs: Iterable[Answer], program: Program
    ) -> None:
        for case, one, other in zip(cases, ours, theirs, strict=True):
            if not self.compare_ways:
                one, other = _statuses(one), _statuses(other)
            found = differences(one, other)
            if found and crowded(case, program):
                self.wide.append(f"{case.id} ({engine})")
            else:
                self.different += (f"{case.id}, {engine}: {what}" for what in found)


def cases_of(rules: Sequence[Rule], words: Vocabulary, seeds: Iterable[int]) -> Iterator[Case]:
    """Random cases: of odd seeds drawn around rules, of even seeds from the vocabulary alone."""
    drawer = CaseDrawer(rules, words)
    for seed in seeds:
        yield drawer.case(seed) if seed % 2 else _at_all_times(random_case(seed, words))


def _at_all_times(case: Case) -> Case:
    """Without what holds of people at single times, which clingo and CLIPS are not told (tests/oracle has it)."""
    return replace(case, people={id: replace(person, born=None, at={}) for id, person in case.people.items()})


def random_rulebook(seed: int, words: Vocabulary, *, circular: bool = False) -> tuple[list[Rule], Vocabulary]:
    """A small rulebook that says everything rules can say, and its vocabulary."""
    more = with_inferences(words)
    return RuleDrawer(seed, more, circular=circular).rules(), more


def _statuses(answer: Answer) -> Answer:
    return {conclusion: found._replace(ways=frozenset()) for conclusion, found in answer.items()}


def _chunks(cases: Iterable[Case]) -> Iterator[list[Case]]:
    some: list[Case] = []
    for case in cases:
        some.append(case)
        if len(some) == AT_ONCE:
            yield some
            some = []
    if some:
        yield some
