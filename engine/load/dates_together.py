"""Whether the dates of a case can be together: of facts, their sources, the day of the law, births and ages.

Only what surely is so is told, as a warning: a slip of the pen in a year moves a fact out of, or into, the time of a
treaty, and nothing else shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from engine.load.document import Document, Keys
from engine.model.ages import age_at
from engine.model.amounts import Amount
from engine.model.case import Case, Fact, Person
from engine.model.dates import DateRange, before, parse_date
from engine.model.implications import contradictions, together
from engine.model.problem import Problem
from engine.model.vocabulary import PERSON, Vocabulary

AFTER_THE_LAW = "C029"
CODES = {"C025": "dates that do not go together", AFTER_THE_LAW: "date after the day of the law"}


def date_problems(case: Case, document: Document, words: Vocabulary, today: str) -> Iterator[Problem]:
    """The warnings on the dates of a case; `today` is the ISO day of the law where the case has no `as_of`."""
    now = date.fromisoformat(today).toordinal()
    last = case.as_of.latest if case.as_of is not None else now
    day = date.fromordinal(last).isoformat() if last is not None else ""
    expected = "an earlier date, or a later `as_of`" if case.as_of is not None else "an earlier date"
    for id, told_by in case.sources.items():
        begins = told_by.date.earliest if told_by.date is not None else None
        if told_by.date is not None and begins is not None and begins > max(now, last or now):
            message = f"the source `{id}` is dated {told_by.date.text}, a day that is still to come"
            yield _warning(document, message, ("sources", id, "date"), "an earlier date")
    yield from _ages(case, document, words, day)
    for number, fact in enumerate(document.data.get("facts") or ()):
        told = next((one for one in case.facts if one.id == str(fact["id"])), None)
        for place, when, source in _dated(case, told, ("facts", number)) if told is not None else ():
            assert told is not None
            if last is not None and when.earliest is not None and when.earliest > last:
                message = f"`{told.id}` is dated {when.text}, after the day of the law, {day}"
                yield _warning(document, message, place, expected, AFTER_THE_LAW)
            elif source is not None and source[1] is not None and before(source[1], when):
                message = f"`{told.id}` is dated {when.text}, after its source `{source[0]}`, {source[1].text}"
                yield _warning(document, message, place, "an earlier date, or the date of the source that tells it")
            for born in _births(case, told):
                if before(when, born):
                    message = f"`{told.id}` is dated {when.text}, before a person in it was born, {born.text}"
                    yield _warning(document, message, place, "another date, or another `born:`")


def _dated(case: Case, fact: Fact, keys: Keys) -> Iterator[tuple[Keys, DateRange, tuple[str, DateRange | None] | None]]:
    """The dates of a fact, one for each version that has its own, with the earliest-known source that tells it."""
    for number, version in enumerate(fact.versions):
        if version.date is None or (number and version.date == fact.main.date):
            continue
        place = (*keys, "date") if not number else (*keys, "versions", number - 1, "date")
        sources = [(ref.source, case.sources[ref.source].date) for ref in version.sources if ref.source in case.sources]
        yield place, version.date, next((one for one in sources if one[1] and before(one[1], version.date)), None)


def _births(case: Case, fact: Fact) -> Iterator[DateRange]:
    for id in dict.fromkeys(id for people in fact.main.people.values() for id in people):
        person = case.people.get(id)
        if person is not None and person.born is not None:
            yield person.born


def _ages(case: Case, document: Document, words: Vocabulary, day: str) -> Iterator[Problem]:
    """What is said of people that cannot be so at any time that the case tells of, by the day of their birth."""
    attributes = words.attributes(PERSON) if PERSON in words.kinds else {}
    counting = [name for name, attribute in attributes.items() if attribute.since_birth]
    for id, person in case.people.items():
        if person.born is None or not counting:
            continue
        facts = (fact for fact in case.facts if any(id in people for people in fact.main.people.values()))
        whens = [*(fact.main.date for fact in facts), parse_date(day) if day else None]
        clashes = [_clash(person, age_at(person.born, when), counting, words) for when in whens]
        if all(clashes):
            message = f"`{clashes[0]}` does not go with `born`"
            yield _warning(document, message, ("people", id, clashes[0]), "another value, or another `born:`")


def _clash(person: Person, age: int | Amount | None, counting: list[str], words: Vocabulary) -> str:
    """What is said of a person and cannot be so at an age; "" where all of it can, or the age is not known."""
    if age is None:
        return ""
    attributes = words.attributes(PERSON)
    for name in counting:
        if name in person.details and not together(person.details[name], age, attributes[name], words):
            return name
    told = {**person.details, **dict.fromkeys(counting, age)}
    excluded = (one.attribute for one in contradictions(PERSON, told, words) if one.attribute not in counting)
    return next(excluded, "")


def _warning(document: Document, message: str, place: Keys, expected: str, code: str = "C025") -> Problem:
    return document.problem(code, message, place, severity="warning", expected=expected)
