"""References that a case leaves out and that can mean one fact only: the hearing of the one trial there is.

Where the vocabulary says `fill: [charge, proceeding]` of a detail, it may be left out when a single fact of these kinds
concerns the same person; which was taken is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.model.case import Fact
from engine.model.frozen import replace
from engine.model.vocabulary import PERSON, Attribute, Vocabulary

CODES = {"C022": "reference that was left out and taken"}


def with_references(facts: Sequence[Fact], words: Vocabulary) -> tuple[list[Fact], dict[tuple[str, str], list[str]]]:
    """The facts with the references that can mean one fact only, and who was given which: (fact meant, detail)."""
    found: list[Fact] = []
    taken: dict[tuple[str, str], list[str]] = {}
    for fact in facts:
        for attribute in words.attributes(fact.kind).values():
            if not attribute.fill or any(attribute.name in version.details for version in fact.versions):
                continue
            meant = [other for other in facts if other is not fact and _fits(other, fact, attribute, words)]
            if len(meant) == 1 and meant[0].id != fact.id:
                taken.setdefault((meant[0].id, attribute.name), []).append(fact.id)
                versions = (replace(v, details={**v.details, attribute.name: (meant[0].id,)}) for v in fact.versions)
                fact = replace(fact, versions=tuple(versions))
        found.append(fact)
    return found, taken


def _fits(other: Fact, fact: Fact, attribute: Attribute, words: Vocabulary) -> bool:
    """Whether a fact is of a kind that the detail names, and concerns the same person."""
    chain: Iterable[str] = words.chain(other.kind)
    same = set(other.main.people.get(PERSON, ())) & set(fact.main.people.get(PERSON, ()))
    return bool(same) and not set(chain).isdisjoint(attribute.fill)
