"""Assumptions together: in a fixed order, and whether they can all hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from operator import attrgetter

from engine.model.derivation import Assumption
from engine.reason.features import TO


def ordered(assumptions: Iterable[Assumption]) -> tuple[Assumption, ...]:
    """Assumptions in their fixed order."""
    return tuple(sorted(assumptions, key=_order_of))


def together(assumptions: Collection[Assumption]) -> tuple[Assumption, ...] | None:
    """Assumptions in their fixed order, each once; None where they cannot all hold."""
    if len(assumptions) < 2:
        return tuple(assumptions)
    return ordered(set(assumptions)) if consistent(assumptions) else None


_order_of = attrgetter("order")


def consistent(assumptions: Iterable[Assumption]) -> bool:
    """Whether one value per attribute can satisfy all the assumptions together."""
    allowed: dict[tuple[str, str, str], set[str]] = {}
    bounds: dict[tuple[str, str], tuple[int | None, int | None]] = {}
    told: dict[tuple[str, str], set[str]] = {}
    for a in assumptions:
        if a.low is not None or a.high is not None:
            if a.allowed:  # the ranges that sources tell
                told[a.fact, a.attribute] = told.get((a.fact, a.attribute), set(a.allowed)) & set(a.allowed)
            low, high = bounds.get((a.fact, a.attribute), (None, None))
            low = a.low if low is None else low if a.low is None else max(low, a.low)
            high = a.high if high is None else high if a.high is None else min(high, a.high)
            if low is not None and high is not None and low > high:
                return False
            bounds[(a.fact, a.attribute)] = (low, high)
        elif a.exclusive:
            key = (a.fact, a.attribute, a.other)
            if key not in allowed:
                allowed[key] = set(a.allowed)
            else:
                allowed[key] &= set(a.allowed)
            if not allowed[key]:
                return False
    return all(any(_overlap(bounds[key], text) for text in ranges) for key, ranges in told.items())


def _overlap(bounds: tuple[int | None, int | None], told: str) -> bool:
    """Whether a range that a source tells has a number within the bounds."""
    (low, high), (least, _, most) = bounds, told.partition(TO)
    return (high is None or int(least) <= high) and (low is None or not most or int(most) >= low)
