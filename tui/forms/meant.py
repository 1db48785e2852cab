"""The line of a form that a word means, and the value it names outright."""

from __future__ import annotations

from engine.model.stems import stems_of
from engine.model.word_search import Found

NEAR_ENOUGH = 0.7
"""The share of the best hit's score from which the hit on a detail says at which line to begin."""


def line_meant(found: Found, typed: str) -> tuple[str, str]:
    """The detail that a word means for a kind of fact, and its value; "" for none.

    A value is only given for its whole name or a synonym ("detention" is not yet administrative detention), and only
    where nothing but the kind itself fits better: a lawyer is rarely who denied somebody a lawyer.
    """
    asked = stems_of(typed)
    named = next((hit for hit in found.hits[:2] if hit.value and stems_of(hit.phrase) == asked), None)
    if named is not None:
        return named.attribute, named.value
    least = found.hits[0].score * NEAR_ENOUGH
    detail = next((hit for hit in found.hits if hit.attribute and hit.score >= least), None)
    return (detail.attribute, "") if detail is not None else ("", "")
