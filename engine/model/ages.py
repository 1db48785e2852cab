"""How old somebody was on a day, from two dates that may both be known in part only."""

from __future__ import annotations

from datetime import date

from engine.model.amounts import Amount
from engine.model.dates import DateRange


def age_at(born: DateRange, when: DateRange | None) -> int | Amount | None:
    """The age in whole years on a day, a range where either date is one; None where that cannot be said."""
    if when is None or born.earliest is None or born.latest is None or when.earliest is None or when.latest is None:
        return None
    least, most = _years(born.latest, when.earliest), _years(born.earliest, when.latest)
    if most < 0:
        return None
    least = max(least, 0)
    return least if least == most else Amount(least, most, f"{least} to {most}", f"{least} to {most}")


def _years(first: int, last: int) -> int:
    one, two = date.fromordinal(first), date.fromordinal(last)
    return two.year - one.year - ((two.month, two.day) < (one.month, one.day))
