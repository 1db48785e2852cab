"""Where facts stand to the periods in which a treaty bound a State, one by one, and way by way.

A finding may follow in several ways, each from facts of its own. An old fact takes nothing from a way that does
without it, and a date that is open or unknown settles nothing for itself or for others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from engine.model.applicability import AFTER, BEFORE, COVERED, DOUBTFUL, GOES_ON, OPEN, UNCLEAR, UNDATED
from engine.model.case import Fact
from engine.model.dates import DateRange, span

FIRST_DAY = "0001-01-01"


class Days(NamedTuple):
    """First and last day (ISO) on which facts happened; "" where they are open or unknown."""

    first: str
    last: str

    @classmethod
    def of(cls, dates: Sequence[DateRange]) -> Days:
        """The days that some dates span."""
        if not dates:
            return cls("", "")
        first, last = span(dates)
        return cls("" if first is None else _iso(first), "" if last is None else _iso(last))


class DatedFact(NamedTuple):
    """A fact with the days that its versions give, none where no version does.

    `goes_on` tells that it is a situation, which lasts from the first day to the last; else it happened at some time
    between them.
    """

    id: str
    days: tuple[Days, ...]
    goes_on: bool = False


Way = tuple[DatedFact, ...]
"""The facts that one derivation rests on, by id."""


class Bound(NamedTuple):
    """When a treaty bound a State: periods as in `TreatyStatus.periods`.

    `succeeded` is the day of an act of succession before which it may have bound it too, back to `in_general_since`.
    """

    periods: tuple[tuple[str, str], ...]
    succeeded: str = ""
    in_general_since: str = ""


def dated(fact: Fact, goes_on: bool) -> DatedFact:
    """A fact with the days that its versions give."""
    days = {
        Days(
            "" if v.date.earliest is None else _iso(v.date.earliest),
            "" if v.date.latest is None else _iso(v.date.latest),
        )
        for v in fact.versions
        if v.date is not None
    }
    return DatedFact(fact.id, tuple(sorted(days)), goes_on)


def standing(fact: DatedFact, bound: Bound, as_of: str) -> str:
    """Where a fact stands: one of the statuses of `FactInTime`. `as_of` is the day that open dates reach to."""
    if not fact.days:
        # an undated fact is told as something of the past
        begun = any(start <= as_of for start, _ in bound.periods)
        return UNDATED if begun else DOUBTFUL if _doubtful(Days(as_of, as_of), bound) else BEFORE
    found = {_standing(days, fact.goes_on, bound, as_of) for days in fact.days}
    return found.pop() if len(found) == 1 else UNCLEAR


def _standing(days: Days, goes_on: bool, bound: Bound, as_of: str) -> str:
    first, last = days.first or FIRST_DAY, days.last or max(as_of, days.first)
    for start, end in bound.periods:
        if start <= first and (not end or first < end):
            return COVERED
        if first < start <= last:
            if _doubtful(Days(first, last), bound):
                return DOUBTFUL
            return OPEN if not days.first else GOES_ON if goes_on else UNCLEAR
    if _doubtful(Days(first, last), bound):
        return DOUBTFUL
    return BEFORE if not bound.periods or last < bound.periods[0][0] else AFTER


def _doubtful(days: Days, bound: Bound) -> bool:
    """Whether days lie where succession may have bound the State before its act."""
    return bool(bound.succeeded) and bound.in_general_since <= days.last and days.first < bound.succeeded


def way_status(standings: Iterable[str]) -> str:
    """Whether a treaty reaches one way, from where its facts stand: a status of `Applicability`."""
    found = set(standings)
    outside = found & {BEFORE, AFTER}
    if found and found == outside:
        return "not-in-force"
    if outside or found & {GOES_ON, UNCLEAR}:
        return "partly"
    return "unknown" if DOUBTFUL in found else "in-force"


def joint_status(ways: Sequence[str]) -> str:
    """The status of a finding from those of its ways."""
    found = set(ways)
    return found.pop() if len(found) == 1 else "partly"


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
