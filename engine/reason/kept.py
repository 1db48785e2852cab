"""What assessments of one case share, so that a changed detail costs little more than what depends on it.

Everything here is looked up by what it depends on: the law of one State and day, a rule, a fact as it stands.
A fact counts as the same when it is the same object or equal. So an assessment that reuses it is equal to one
made afresh.
"""

from __future__ import annotations

from engine.model.assessment import Assumption, FactShown, Finding
from engine.model.case import Case, Fact
from engine.model.rule import Rule
from engine.model.rulebook import Rulebook
from engine.reason.law_in_time import LawInTime
from engine.reason.program import Program
from engine.reason.sentences import detail_words, fact_shown, question_about


class Kept:
    """Sentences, findings and law kept between the assessments of one case."""

    def __init__(self, case: Case, rulebook: Rulebook, program: Program, as_of: str) -> None:
        self.program = program
        self.words = rulebook.words
        self.law = LawInTime(rulebook.catalogue, rulebook.status, case.state, as_of)
        self.not_engaged: dict[str, Finding | None] = {}
        """Findings that rest on no fact, by rule."""
        self.findings: dict[str, tuple[object, Finding | None]] = {}
        """Findings as last written, by rule, with all they depended on."""
        self._about = _about(case)
        self._as_of = as_of
        self._shown: dict[str, tuple[Fact, FactShown]] = {}
        self._details: dict[tuple[str, str], tuple[Fact, str]] = {}
        self._questions: dict[Assumption, tuple[Fact, Fact | None, str]] = {}
        self._speaking: dict[frozenset[str], tuple[Rule, ...]] = {}

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

    def speaking(self, present: frozenset[str]) -> tuple[Rule, ...]:
        """The rules on obligations all of whose conditions, in some clause, speak of these subjects."""
        found = self._speaking.get(present)
        if found is None:
            found = self._speaking[present] = tuple(
                rule
                for rule in self.program.rules.values()
                if rule.engages is not None and any(needed <= present for needed in self.program.subjects[rule.id])
            )
        return found


def _about(case: Case) -> tuple[object, ...]:
    return case.state, {id: person.name for id, person in case.people.items()}, case.sources


def _same(one: Fact | None, other: Fact | None) -> bool:
    return one is other or one == other
