"""The facts of a case in time: events in order, and a scale on which uncertain and open dates have a place.

Days are ordinals, as in engine/model/dates.py.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log2

from engine.model.assessment import FactShown
from engine.model.case import Case, SourceRef
from engine.model.dates import DateRange, say
from engine.model.frozen import cached_property, dataclass


@dataclass(frozen=True)
class Extent:
    """Where a date lies: it may have been on any day from `first` to `last`, and covers `firm` for certain.

    `first` or `last` None: open or unknown on that side. `open_start` and `open_end` say that it is open, as
    written with `..`. `firm` is None when no day is certain: a month alone, or a date marked uncertain.
    """

    first: int | None
    last: int | None
    firm: tuple[int | None, int | None] | None
    open_start: bool = False
    open_end: bool = False

    @property
    def certain(self) -> bool:
        """Whether it is one known day, or an interval between known days."""
        return self.firm == (self.first, self.last)

    @property
    def is_day(self) -> bool:
        """Whether one day is certain, and that day alone."""
        return self.firm is not None and self.firm[0] is not None and self.firm[0] == self.firm[1]

    @property
    def loose(self) -> tuple[tuple[int | None, int | None], ...]:
        """The days on which it may have been, without those that are certain: first and last day of each stretch."""
        if self.firm is None:
            return ((self.first, self.last),)
        low, high = self.firm
        found: list[tuple[int | None, int | None]] = []
        if low is not None and (self.first is None or self.first < low):
            found.append((self.first, low - 1))
        if high is not None and (self.last is None or self.last > high):
            found.append((high + 1, self.last))
        return tuple(found)


@dataclass(frozen=True)
class Event:
    """A fact with one date that is told of it.

    `when` is the date in words, `written` as the case has it; `told_by` are the sources of a date that another
    source gives otherwise, "" for the date that the case gives first.
    """

    fact: FactShown
    when: str
    written: str
    extent: Extent
    told_by: str = ""


@dataclass(frozen=True)
class Chronology:
    """The dated events in order, and the facts without a date in the order of the file."""

    events: tuple[Event, ...]
    undated: tuple[FactShown, ...]

    @cached_property
    def scale(self) -> Scale:
        """The scale on which all events have their place."""
        return Scale(event.extent for event in self.events)


def chronology(case: Case, facts: Sequence[FactShown]) -> Chronology:
    """The facts of a case in time; `facts` are those of its assessment, in the same order."""
    found: list[tuple[tuple[int, int, int], Event]] = []
    undated = []
    for position, (fact, printed) in enumerate(zip(case.facts, facts, strict=True)):
        dates: dict[str, tuple[DateRange, list[str]]] = {}
        for version in fact.versions:
            if version.date is not None:
                entry = dates.setdefault(version.date.text, (version.date, []))
                entry[1].extend(_source(ref, case) for ref in version.sources)
        if not dates:
            undated.append(printed)
        for date, sources in dates.values():
            first = date is fact.main.date
            told_by = "" if first and len(dates) == 1 else "; ".join(dict.fromkeys(sources)) or "the case"
            event = Event(printed, say(date), date.text, extent_of(date), told_by)
            found.append(((*_order(date), position), event))
    found.sort(key=lambda entry: entry[0])
    return Chronology(tuple(event for _, event in found), tuple(undated))


def _source(ref: SourceRef, case: Case) -> str:
    source = case.sources.get(ref.source)
    title = source.title if source else ref.source
    return f"{title}, {ref.locator}" if ref.locator else title


def _order(date: DateRange) -> tuple[int, int]:
    """By the day it starts; what has no beginning, by the day it ends."""
    first = date.start.days()[0] if date.start else None
    last = date.end.days()[1] if date.end else None
    return (first or last or 0, last or 10**7)


def extent_of(date: DateRange) -> Extent:
    """Where a date lies."""
    open_start, open_end = date.text.startswith(".."), date.text.endswith("..")
    if date.start is not None and date.start == date.end:
        single = date.start
        known = bool(single.day) and not single.mark
        return Extent(date.earliest, date.latest, single.days() if known else None)
    begins = date.start.possible_days()[1] if date.start else None
    ends = date.end.possible_days()[0] if date.end else None
    # an end that is unknown leaves nothing certain but the day that is known
    low = begins if date.start or open_start else ends
    high = ends if date.end or open_end else begins
    firm = None if low is not None and high is not None and low > high else (low, high)
    return Extent(date.earliest, date.latest, firm, open_start, open_end)


class Scale:
    """Places days between 0 and 1. Busy times get more room and empty ones less, so distances are not to scale.

    What is open or unknown at one side reaches to the edge, a little before the first or after the last day.
    """

    def __init__(self, extents: Iterable[Extent]) -> None:
        named = Counter(day for extent in extents for day in {extent.first, extent.last} if day is not None)
        self.days = sorted({*named, *(day + 1 for day in named)})
        gaps = list(pairwise(self.days))
        # half of the room by the length of time, in orders of magnitude, and half by how often a day is named
        lengths = [1 + log2(other - one) for one, other in gaps]
        length, names = sum(lengths), sum(named.values())
        places = [0.0]
        for (one, _), share in zip(gaps, lengths, strict=True):
            places.append(places[-1] + share / length + named[one] / names)
        margin = places[-1] * 0.03 or 1.0
        whole = places[-1] + 2 * margin
        self._places = [(place + margin) / whole for place in places]

    def at(self, day: int | None, edge: float) -> float:
        """Where a day begins; `edge` (0 or 1) where it is not known."""
        if day is None or not self.days:
            return edge
        after = bisect_right(self.days, day)
        if after == 0:
            return self._places[0]
        if after == len(self.days):
            return self._places[-1]
        start, end = self.days[after - 1], self.days[after]
        share = (day - start) / (end - start)
        return self._places[after - 1] + share * (self._places[after] - self._places[after - 1])

    def ends(self, first: int | None, last: int | None) -> tuple[float, float]:
        """Where the time from the first day to the end of the last lies."""
        return self.at(first, 0.0), self.at(None if last is None else last + 1, 1.0)

    def ticks(self, events: Iterable[Event], apart: float) -> list[tuple[float, int]]:
        """Days worth a label with their places, no two nearer than `apart`: first and last, then those most used."""
        used: dict[int, int] = {}
        for event in events:
            for day in {event.extent.first, event.extent.last} - {None}:
                used[day or 0] = used.get(day or 0, 0) + 1
        if not used:
            return []
        wanted = [min(used), max(used), *sorted(used, key=lambda day: (-used[day], day))]
        chosen: list[tuple[float, int]] = []
        for day in wanted:
            place = self.at(day, 0.0)
            if all(abs(place - other) >= apart for other, _ in chosen):
                chosen.append((place, day))
        return sorted(chosen)
