"""People over time: what is said of a person at the time of a single fact, by birth or expressly.

A rule asks of a person (`minor: yes`) as they were at the time of the fact that the condition is joined to. So a
person whose details change is described by several facts: the usual one, and one for each different description, which
names in the slot `at` the facts at whose time it holds. Both `born:` and `at:` of a case's people lead here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.model.ages import age_at
from engine.model.case import Case, Detail, Fact, Person, Version
from engine.model.implications import implied
from engine.model.rule import Clause
from engine.model.vocabulary import PERSON, Vocabulary

AT = "at"
"""The slot of a description that names the facts at whose time it holds."""
MARK = "~"
"""`people.ann~arrest` is the description of `people.ann` at the time of the arrest."""


def descriptions(case: Case, words: Vocabulary) -> Iterator[Fact]:
    """The further descriptions of people whose details were others at the time of some facts."""
    for person in case.people.values():
        if not person.timed:
            continue
        found: dict[tuple[tuple[str, Detail], ...], list[str]] = {}
        for fact in case.facts:
            if any(person.id in named for version in fact.versions for named in version.people.values()):
                details = details_at(person, fact, words)
                if details != dict(person.details):
                    found.setdefault(tuple(sorted(details.items())), []).append(fact.id)
        by_facts = sorted(found.items(), key=lambda entry: sorted(entry[1]))  # whatever the order of the file
        for number, (then, facts) in enumerate(by_facts, start=2):
            version = Version({PERSON: (person.id,), AT: tuple(sorted(facts))}, dict(then), None, ())
            yield Fact(f"people.{person.id}{MARK}{number}", PERSON, (version,), line=person.line)


def details_at(person: Person, fact: Fact, words: Vocabulary) -> dict[str, Detail]:
    """The details of a person at the time of a fact: what is said of that time, then the age, then all else."""
    then = said_then(person, fact, words)
    if not then:
        return dict(person.details)
    return {**person.details, **implied(PERSON, then, words), **then}


def said_then(person: Person, fact: Fact, words: Vocabulary) -> dict[str, Detail]:
    """What is said of a person at the time of a fact alone: the age, and what the case says of that time.

    Of what continues, such as detention, it is the age when it began: who was a child then was held as a child.
    """
    then: dict[str, Detail] = {}
    if person.born is not None:
        when = fact.main.date
        if when is not None and words.continues(fact.kind):
            when = when.beginning()
        years = age_at(person.born, when)
        counting = (a.name for a in words.attributes(PERSON).values() if a.since_birth)
        then |= {name: years for name in counting if years is not None}
    return {**then, **person.at.get(fact.id, {})}


def told_person(id: str) -> str:
    """The id of a person's usual description, whichever this one is."""
    return id.partition(MARK)[0]


def anchors(clause: Clause) -> tuple[tuple[int, int], ...]:
    """For each condition on a person the position of the alleged fact at whose time it asks, -1 where there is none."""
    return tuple(
        (position, _anchor(clause, position))
        for position, condition in enumerate(clause.conditions)
        if condition.subject == PERSON
    )


def _anchor(clause: Clause, position: int) -> int:
    """The fact that a condition on a person is joined to; else the first that is joined to it."""
    for join in clause.conditions[position].joins:
        if join.slot == PERSON and not join.distinct:
            at = join.position
            return at if clause.conditions[at].subject != PERSON else _anchor(clause, at)
    for number, condition in enumerate(clause.conditions):
        joined = any(j.position == position and j.other == PERSON and not j.distinct for j in condition.joins)
        if joined and condition.subject != PERSON:
            return number
    return -1


def fits(at: str, anchor: str, person: str, described: Mapping[str, frozenset[str]]) -> bool:
    """Whether a description holds at the time of a fact: its own (`at`), or the usual one where there is no other.

    `described` has for each person the facts at whose time another description holds.
    """
    return at == anchor if at else anchor not in described.get(person, frozenset())
