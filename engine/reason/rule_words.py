"""A rule's conditions in words, as they stand to each other: whom they share, which dates they compare."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.rule import Clause, Condition
from engine.model.vocabulary import PERSON


def condition_links(condition: Condition, clause: Clause) -> Iterator[str]:
    """How a condition is joined to earlier ones, beyond being about the same person."""
    for join in condition.joins:
        other = clause.conditions[join.position]
        who = "another" if join.distinct else "the same"
        if join.lenient:
            yield f"{join.slot}: not told to be another than that of the {other.subject}"
        elif join.other == "id":
            yield f"{join.slot}: that {other.subject}"
        elif join.distinct or (join.slot, join.other) != (PERSON, PERSON):
            yield f"{slot_words(join.slot)}: {who} as {slot_words(join.other)} of the {other.subject}"
    for test in condition.dates:
        other = clause.conditions[test.position]
        if test.relation == "within":
            yield f"within {test.days} days of the {other.subject}"
        else:
            yield f"{test.relation} the {other.subject}"


def slot_words(slot: str) -> str:
    """Somebody in a slot, where nobody has a name."""
    return "the person" if slot == PERSON else f"the {slot}"
