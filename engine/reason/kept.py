"""What assessments of one case share, so that a changed detail costs little more than what depends on it.

Everything here is looked up by what it depends on: the law of one State and day, a rule, a fact as it stands.
What depends on State and day alone serves all cases of a batch.
A fact counts as the same when it is the same object or equal. So an assessment that reuses it is equal to one
made afresh.
"""

from __future__ import annotations

from engine.model.assessment import FactShown, Finding
from engine.model.case import Case, Fact
from engine.model.derivation import Assumption
from engine.model.rulebook import Rulebook
from engine.reason.law_in_time import LawInTime
from engine.reason.program import Program
from engine.reason.sentences import detail_words, fact_shown, question_about

MOST_DAYS = 8
"""The laws of so many States and days are kept for further cases."""


class Kept:
    """Sentences, findings and law kept between the assessments of one case, which is `live` where there are several."""

    def __init__(self, case: Case, rulebook: Rulebook, program: Program, as_of: str, *, live: bool = False) -> None:
        self.live = live
        self.words = rulebook.words
        self.law, self.not_engaged = _of_day(program, rulebook, case.state, as_of)
        self.findings: dict[str, tuple[object, Finding | None]] = {}
        """Findings as last written, by rule, with all they depended on."""
        self._about = _about(case)
        self._as_of = as_of
        self._shown: dict[str, tuple[Fact, FactShown]] = {}
        self._details: dict[tuple[str, str], tuple[Fact, str]] = {}
        self._questions: dict[Assumption, tuple[Fact, Fact | None, str]] = {}

    def serves(self, case: Case, as_of: str) -> bool:
        """Whether this is of use for a state of a case: State, day, names and sources are those it was made for."""
        return as_of == self._as_of and _about(case) == self._about

    def shown(self, fact: Fact, case: Case) -> FactShown:
        """A fact as the views print it."""
        found = self._shown.get(fact.id)
        if found is None or not _same(found[0], fact):
            found = self._shown[fact.id] = fact, fact_shown(fact, case, self.words)
        return found[1]

    def detail(self, fact: Fact, name: str, case: Case) -> str:
        """What a fact says on one of its attributes."""
        found = self._details.get((fact.id, name))
        if found is None or not _same(found[0], fact):
            attribute = self.words.attributes(fact.kind)[name]
            detail = fact.main.details.get(name)
            text = "unknown"
            if detail is not None:
                text = detail_words(attribute, detail, case, self.words, fact.main)
            found = self._details[fact.id, name] = fact, text
        return found[1]

    def question(self, assumption: Assumption, facts: dict[str, Fact], case: Case) -> str:
        """The question that would settle an assumption."""
        fact, other = facts[assumption.fact], facts.get(assumption.other)
        found = self._questions.get(assumption)
        if found is None or not _same(found[0], fact) or not _same(found[1], other):
            text = question_about(assumption, facts, case, self.words)
            found = self._questions[assumption] = fact, other, text
        return found[2]


def _of_day(
    program: Program, rulebook: Rulebook, state: str, as_of: str
) -> tuple[LawInTime, dict[str, Finding | None]]:
    """The law of a State and day, and the findings under it that rest on no fact, by rule: the same for every case."""
    rules, book, days = program.for_cases
    if rules is not program.rules or book is not rulebook:
        days = {}
        program.for_cases = program.rules, rulebook, days
    if (state, as_of) not in days:
        if len(days) == MOST_DAYS:
            days.pop(next(iter(days)))
        days[state, as_of] = LawInTime(rulebook.catalogue, rulebook.status, state, as_of), {}
    law, not_engaged = days[state, as_of]
    return law, not_engaged


def _about(case: Case) -> tuple[object, ...]:
    return case.state, {id: person.name for id, person in case.people.items()}, case.sources


def _same(one: Fact | None, other: Fact | None) -> bool:
    return one is other or one == other
