"""Numbers as people tell them: counts and lengths of time, exact, approximate or as a range.

"30+", "about 2 years", "4 to 5 hours" and "more than 30" are kept as a range with their wording. A length of time is
counted in seconds; a month is a twelfth of a year of 365.2425 days, so that "18 months" and "1.5 years" are the same.
"about" leaves a fifth to either side.
"""

from __future__ import annotations

from engine.model.frozen import dataclass

SECOND, MINUTE, HOUR, DAY, WEEK = 1, 60, 3600, 86_400, 604_800
MONTH, YEAR = 2_629_746, 31_556_952
UNITS = {
    "seconds": SECOND, "minutes": MINUTE, "hours": HOUR, "days": DAY, "weeks": WEEK, "months": MONTH, "years": YEAR,
}  # fmt: skip
"""The units of a length of time, in seconds."""
COUNT_FORMS = "12, 30+, 48~, about 30, more than 30, at least 30, or 20 to 30"
DURATION_FORMS = "15 days, 1.5 hours, 2 years 6 months, about 2 years, at least 8 months, or 4 to 5 hours"
IN_ALL, IN_A_ROW = "in-all", "in-a-row"


@dataclass(frozen=True)
class Amount:
    """A number that is known as a range: from `low` to `high` (None: no end), both included.

    `text` is what the author wrote and `says` how a sentence puts it.
    """

    low: int
    high: int | None
    text: str
    says: str

    @property
    def range(self) -> tuple[int, int | None]:
        """The least and the greatest number it may be."""
        return self.low, self.high

    def __str__(self) -> str:
        return self.text


def say_duration(seconds: int, unit: str = "") -> str:
    """A length of time in the unit that reads best: "18 months", "48 hours"; in `unit` where that comes out even."""
    if not _even(seconds):
        name = next(name for name in reversed(UNITS) if seconds >= UNITS[name])
        return counted_in(round(seconds / UNITS[name], 1), name)
    names = [unit] if unit and seconds and seconds % UNITS[unit] == 0 else []
    if seconds % YEAR == 0:
        names.append("years")
    if seconds % MONTH == 0:
        names.append("months")
    names += ["days"] * (seconds % DAY == 0 and seconds > 2 * DAY)
    names += [name for name in ("hours", "minutes") if seconds % UNITS[name] == 0]
    name = (names or ["seconds"])[0] if seconds else unit or "hours"
    return counted_in(seconds // UNITS[name], name)


def say_bounds(low: int | None, high: int | None, *, duration: bool = False, unit: str = "") -> str:
    """Bounds in words: "at least 18 months", "more than 48 hours", "20 to 30", "5"."""

    def say(number: int) -> str:
        return say_duration(number, unit) if duration else str(number)

    if duration and low is not None and _even(low - 1) and not _even(low):
        from_words, first = "more than", low - 1
    else:
        from_words, first = "at least", low or 0
    if duration and high is not None and _even(high + 1) and not _even(high):
        to_words, last = "less than", high + 1
    else:
        to_words, last = "at most", high or 0
    if high is None:
        return f"{from_words} {say(first)}"
    if low is None or low <= 0:
        return f"{to_words} {say(last)}"
    if low == high:
        return say(low)
    if (from_words, to_words) == ("at least", "at most"):
        return f"{say(first)} to {say(last)}"
    return f"{from_words} {say(first)} and {to_words} {say(last)}"


def _even(seconds: int) -> bool:
    return seconds % MINUTE == 0 or seconds % MONTH == 0


def plain_number(number: float) -> str:
    """A number without needless digits."""
    return str(int(number)) if number == int(number) else f"{number:g}"


def counted_in(number: float, unit: str) -> str:
    """A number of units: "1 hour", "3 days"."""
    return f"{plain_number(number)} {unit.removesuffix('s') if number == 1 else unit}"
