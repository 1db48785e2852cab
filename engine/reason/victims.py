"""Who may be a victim in a complaint procedure: whether a file tells that nobody whom its facts concern is one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from engine.model.assessment import Procedure
from engine.model.case import Case, Fact
from engine.model.frozen import replace
from engine.model.rule import Condition, condition_from_plain
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON, Vocabulary
from engine.reason.features import test_fact


def surely_not(condition: Condition, fact: Fact, words: Vocabulary) -> bool:
    """Whether a fact tells that a condition is not met: what it is silent on tells nothing."""
    told = all(any(test.attribute in version.details for version in fact.versions) for test in condition.tests)
    return told and test_fact(fact, condition.tests, words) is None


def whom_facts_concern(case: Case) -> set[str]:
    """The ids of the people to whom something happened; not of those whom a fact only mentions."""
    return {id for fact in case.facts for version in fact.versions for id in version.people.get(PERSON, ())}


def with_victims(
    procedures: Sequence[Procedure], case: Case, facts: Iterable[Fact], rulebook: Rulebook
) -> tuple[Procedure, ...]:
    """The procedures, of each that is for certain people only whether the file tells that nobody concerned is one."""
    readings: Mapping[str, Any] = rulebook.plain["law"].get("readings", {})
    concerned = whom_facts_concern(case)
    people = [fact for fact in facts if fact.kind == PERSON and fact.main.people[PERSON][0] in concerned]
    limited = {
        str(entry["id"]): readings.get(str(reads["people"]), ())
        for entry in rulebook.status.described_procedures()
        for point in entry.get("points") or ()
        if (reads := point.get("reads")) and reads.get("people")
    }
    return tuple(_for_whom(one, limited.get(one.procedure, ()), people, rulebook.words) for one in procedures)


def _for_whom(
    procedure: Procedure, entries: Sequence[Mapping[str, Any]], people: Sequence[Fact], words: Vocabulary
) -> Procedure:
    conditions = [condition_from_plain(entry["when"]) for entry in entries]
    if not conditions or not people or not all(surely_not(c, fact, words) for c in conditions for fact in people):
        return procedure
    return replace(procedure, not_for=f"nobody concerned is {' or '.join(str(entry['says']) for entry in entries)}")
