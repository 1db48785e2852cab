"""Whether the dates of a case can be together: facts after the day of the law, after their source, before a birth.

Only what surely is so is told, as a warning: a slip of the pen in a year moves a fact out of, or into, the time of a
treaty, and nothing else shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from engine.load.document import Document, Keys
from engine.model.case import Case, Fact
from engine.model.dates import DateRange, before
from engine.model.problem import Problem

CODES = {"C025": "dates that do not go together"}


def date_problems(case: Case, document: Document, today: str) -> Iterator[Problem]:
    """The warnings on the dates of a case; `today` is the ISO day of the law where the case has no `as_of`."""
    last = case.as_of.latest if case.as_of is not None else date.fromisoformat(today).toordinal()
    day = date.fromordinal(last).isoformat() if last is not None else ""
    for number, fact in enumerate(document.data["facts"]):
        told = next((one for one in case.facts if one.id == str(fact["id"])), None)
        for place, when, source in _dated(case, told, ("facts", number)) if told is not None else ():
            assert told is not None
            if last is not None and when.earliest is not None and when.earliest > last:
                message = f"`{told.id}` is dated {when.text}, after the day of the law, {day}"
                expected = "an earlier date, or a later `as_of`" if case.as_of is not None else "an earlier date"
                yield _warning(document, message, place, expected)
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


def _warning(document: Document, message: str, place: Keys, expected: str) -> Problem:
    return document.problem("C025", message, place, severity="warning", expected=expected)
