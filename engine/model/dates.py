"""Dates as case files write them: a subset of EDTF, and what can be said of two uncertain dates.

Written: `2024`, `2024-07`, `2024-07-16`; each with `~` (approximate), `?` (uncertain) or `%` (both) after it;
`2024-07-XX` and `2024-XX-XX` are the same as the shorter forms; and intervals `A/B`, where one end may be `..` (open)
or empty (unknown).

A date stands for an event that took place at some time within it, or lasted over some or all of it; which, is
not known. All bounds are days, counted as `datetime.date.toordinal` does (day 1 is 0001-01-01).

Comparisons answer True (whatever the days were), False (whatever the days were) or None (it depends on them).
A date marked `~`, `?` or `%` is widened for comparing: a day by three days to each side, a month by the month
before and after, a year by the year before and after.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from engine.model.frozen import dataclass

DAYS_EITHER_SIDE = 3

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_FORMS = "2024-07-16, 2024-07 or 2024, or two of them as 2024-05-26/2024-05-29"
_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:-XX){0,2}([~?%]?)")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})")
_IN_WORDS = re.compile(
    r"(?:([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? )?([A-Za-z]{3,9})\.?,? (?:([0-9]{1,2})(?:st|nd|rd|th)?,? )?([0-9]{4})"
)
_TWO = re.compile(r"(.+?)\s*(?:\bto\b|\buntil\b|\band\b|\s-\s|\u2013|\u2014)\s*(.+)", re.IGNORECASE)
_LOOSE = r"([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?[~?%]?"
_FIRST_DAY = date.min.toordinal()
_LAST_DAY = date.max.toordinal()


@dataclass(frozen=True)
class Point:
    """A year, month or day as written: `month` and `day` 0 when not given, `mark` "", "~", "?" or "%"."""

    year: int
    month: int = 0
    day: int = 0
    mark: str = ""

    def days(self) -> tuple[int, int]:
        """First and last day, as ordinals, of what is written, not widened."""
        return _days(self.year, self.month, self.day)

    def possible_days(self) -> tuple[int, int]:
        """First and last day on which it may have been: as `days`, widened when approximate or uncertain."""
        first, last = self.days()
        if not self.mark:
            return first, last
        if self.day:
            return max(first - DAYS_EITHER_SIDE, _FIRST_DAY), min(last + DAYS_EITHER_SIDE, _LAST_DAY)
        if self.month:
            earlier = (self.year, self.month - 1) if self.month > 1 else (self.year - 1, 12)
            later = (self.year, self.month + 1) if self.month < 12 else (self.year + 1, 1)
        else:
            earlier, later = (self.year - 1, 0), (self.year + 1, 0)
        return (
            _days(*earlier)[0] if earlier[0] >= date.min.year else _FIRST_DAY,
            _days(*later)[1] if later[0] <= date.max.year else _LAST_DAY,
        )

    def say(self) -> str:
        """In words: "16 July 2024", "about July 2024", "2024 (uncertain)"."""
        words = [str(self.day)] if self.day else []
        if self.month:
            words.append(MONTHS[self.month - 1])
        words.append(f"{self.year:04d}")
        if self.mark in ("~", "%"):
            words.insert(0, "about")
        if self.mark in ("?", "%"):
            words.append("(uncertain)")
        return " ".join(words)


def _days(year: int, month: int = 0, day: int = 0) -> tuple[int, int]:
    if not month:
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    first = date(year, month, day or 1).toordinal()
    return first, first if day else first + _length(year, month) - 1


def _length(year: int, month: int) -> int:
    """The days of a month; `calendar` knows too, but takes longer to import than a case to read."""
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days


@dataclass(frozen=True)
class DateRange:
    """A date or interval from a file; made by `parse_date`.

    Args:
        text: as written.
        earliest: first day, as an ordinal, on which the event may have been, widened when approximate;
            None: open or unknown.
        latest: last such day; None: open or unknown.
        approximate: some part of it is marked `~`, `?` or `%`.
        start: where it starts, as written; None: open or unknown.
        end: where it ends, as written (for a single date the same as `start`); None: open or unknown.
    """

    text: str
    earliest: int | None
    latest: int | None
    approximate: bool
    start: Point | None
    end: Point | None

    def beginning(self) -> DateRange | None:
        """When it began, of something that lasted; None where the start is open or unknown."""
        if self.start is None:
            return None
        return DateRange(self.text, *self.start.possible_days(), bool(self.start.mark), self.start, self.start)

    @property
    def sort_key(self) -> tuple[int, int, str]:
        """For chronological order by what is written, not widened: open starts come first, open ends last."""
        first = self.start.days()[0] if self.start else 0
        last = self.end.days()[1] if self.end else _LAST_DAY + 1
        return (first, last, self.text)


def parse_date(text: str | int) -> DateRange:
    """Read a date.

    Args:
        text: as written; a number is taken for a year, since YAML reads a bare year as a number.

    Raises:
        ValueError: with a message for the author of the file: what is wrong and what was expected.
    """
    written = str(text).strip()
    if "/" not in written:
        point = _parse_point(written)
        earliest, latest = point.possible_days()
        return DateRange(written, earliest, latest, bool(point.mark), point, point)
    if written.count("/") > 1 or re.fullmatch(r"[0-9]{1,2}/[0-9]{4}", written):
        raise ValueError(f"{_shown(written)} is not a date: {_what_is_expected(written)}")
    left, right = written.split("/")
    start = None if left in ("", "..") else _parse_point(left)
    end = None if right in ("", "..") else _parse_point(right)
    if start is None and end is None:
        raise ValueError(f"{_shown(written)} has no date: give its start or its end, or leave the line out")
    if start and end and end.days()[1] < start.days()[0]:
        raise ValueError(f"{_shown(written)} ends before it starts: write the earlier date first")
    return DateRange(
        text=written,
        earliest=start.possible_days()[0] if start else None,
        latest=end.possible_days()[1] if end else None,
        approximate=any(point.mark for point in (start, end) if point),
        start=start,
        end=end,
    )


def _parse_point(written: str) -> Point:
    match = _POINT.fullmatch(written)
    if not match or written.count("-") > 2:
        raise ValueError(f"{_shown(written)} is not a date: {_what_is_expected(written)}")
    year, month, day = (int(part) if part else 0 for part in match.group(1, 2, 3))
    if year < date.min.year:
        raise ValueError(f"{_shown(written)} is not a date: there is no year 0000")
    if match[2] and 21 <= month <= 41 and not match[3]:
        months = f"{year:04d}-03/{year:04d}-05"
        raise ValueError(f"{_shown(written)} is a season: write its months instead, such as {months}")
    if match[2] and not 1 <= month <= 12:
        raise ValueError(f"{_shown(written)} is not a date: months are 01 to 12, not {match[2]}")
    if match[3] and not 1 <= day <= _length(year, month):
        days = f"{MONTHS[month - 1]} {year:04d} has days 01 to {_length(year, month)}"
        raise ValueError(f"{_shown(written)} is not a date: {days}")
    return Point(year, month, day, match[4])


def _what_is_expected(written: str) -> str:
    loose = re.fullmatch(_LOOSE, written)
    if loose:
        padded = "-".join(part.zfill(2) for part in loose.groups() if part)
        return f"months and days have two digits, write {padded}"
    two = _TWO.fullmatch(written)
    if two and (ends := [_as_written_here(end) for end in two.groups()]) and all(ends):
        return f"write {ends[0]}/{ends[1]}"
    if re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]+[0-9]{1,2}[:.h]", written):
        return f"the time of day is left out, write {written[:10]}"
    meant = _as_written_here(written, either=True)
    if meant:
        return f"write {meant.replace('/', ' or ')}" + (", as it is meant" if "/" in meant else "")
    if written[:1] in "[{" and written[:1]:
        return "write a fact for each date, or 2024-05-01/2024-06-03 for some day or all the time between"
    return f"write {_FORMS}"


def _as_written_here(written: str, *, either: bool = False) -> str:
    """A date that is written otherwise, as files have it: `27.02.2025`, "27 February 2025"; "" where that is not sure.

    With `either`, both readings of day and month where each is possible, parted by a slash.
    """
    written = written.strip()
    if match := re.fullmatch(r"([0-9]{4})[./-]([0-9]{1,2})(?:[./-]([0-9]{1,2}))?", written):
        return _made(match[1], match[2], match[3] or "")
    if match := re.fullmatch(r"([0-9]{1,2})[./-]([0-9]{4})", written):
        return _made(match[2], match[1], "")
    if match := _DAY_FIRST.fullmatch(written):
        readings = (_made(match[3], match[2], match[1]), _made(match[3], match[1], match[2]))
        possible = [one for one in dict.fromkeys(readings) if one]
        if "." in written:  # only the day stands first there
            return readings[0]
        return "/".join(possible) if either or len(possible) == 1 else ""
    if match := _IN_WORDS.fullmatch(written):
        month = next((n for n, name in enumerate(MONTHS, 1) if name.casefold().startswith(match[2].casefold())), 0)
        return _made(match[4], str(month), match[1] or match[3] or "")
    return ""


def _made(year: str, month: str, day: str) -> str:
    """The date of these parts, or "" where there is none."""
    if not 1 <= int(month) <= 12 or int(year) < date.min.year:
        return ""
    if not day:
        return f"{year}-{month.zfill(2)}"
    return f"{year}-{month.zfill(2)}-{day.zfill(2)}" if 1 <= int(day) <= _length(int(year), int(month)) else ""


def _shown(written: str) -> str:
    return f'"{written}"' if len(written) <= 60 else f'"{written[:60]}..."'


def before(a: DateRange, b: DateRange) -> bool | None:
    """Whether all of `a` was before all of `b`.

    True when the latest possible day of `a` is earlier than the earliest possible day of `b`; False when the
    latest possible day of `b` is earlier than the earliest possible day of `a`; None otherwise. So two events
    on one day are None (which came first that day is not known), and so are two intervals that share a day.
    An end that is open or unknown settles nothing.
    """
    if a.latest is not None and b.earliest is not None and a.latest < b.earliest:
        return True
    if b.latest is not None and a.earliest is not None and b.latest < a.earliest:
        return False
    return None


def after(a: DateRange, b: DateRange) -> bool | None:
    """Whether all of `a` was after all of `b`: the same as `before(b, a)`."""
    return before(b, a)


def within_days(a: DateRange, b: DateRange, days: int) -> bool | None:
    """Whether `a` and `b`, in either order, lie at most `days` days apart: one day and the next are 1 apart.

    True when no possible day of `a` is further than that from any possible day of `b`; False when every one
    is; None otherwise.

    Raises:
        ValueError: `days` is negative.
    """
    if days < 0:
        raise ValueError(f"a number of days is 0 or more, not {days}")
    # From the end of one to the start of the other; negative where they overlap, and then its size is the
    # distance of the two days that are furthest apart.
    pairs = ((a.latest, b.earliest), (b.latest, a.earliest))
    gaps = [start - end for end, start in pairs if end is not None and start is not None]
    if any(gap > days for gap in gaps):
        return False
    if len(gaps) == 2 and all(-gap <= days for gap in gaps):
        return True
    return None


def say(when: DateRange) -> str:
    """The date in words: "16 July 2024", "about May 2024", "from 26 May 2024 to 29 May 2024", "since 2024".

    An unknown end is said: "from 26 May 2024, end unknown", "until 29 May 2024, beginning unknown".
    """
    if when.start and when.end:
        if when.start == when.end:
            return when.start.say()
        return f"from {when.start.say()} to {when.end.say()}"
    if when.start:
        is_open = when.text.endswith("..")
        return f"since {when.start.say()}" if is_open else f"from {when.start.say()}, end unknown"
    assert when.end is not None, "parse_date refuses an interval without a date"
    is_open = when.text.startswith("..")
    return f"until {when.end.say()}" if is_open else f"until {when.end.say()}, beginning unknown"


def span(ranges: Iterable[DateRange]) -> tuple[int | None, int | None]:
    """Earliest and latest possible day, as ordinals, of several dates.

    None on a side that is open or unknown for one of them; both None without any date.
    """
    both = list(ranges)
    earliest = [when.earliest for when in both if when.earliest is not None]
    latest = [when.latest for when in both if when.latest is not None]
    return (
        min(earliest) if earliest and len(earliest) == len(both) else None,
        max(latest) if latest and len(latest) == len(both) else None,
    )
