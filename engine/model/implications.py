"""What follows from the details of one fact for its others, as the vocabulary's `implies:` says: 17 years, a minor.

Only what surely holds implies anything, and a stated detail is never replaced. Where what is stated cannot be together
with what follows, the two contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from engine.model.case import Detail, number_range, read_number
from engine.model.rule import AttributeTest
from engine.model.vocabulary import Attribute, Vocabulary


class Implication(NamedTuple):
    """Where all tests hold of a fact of the kind, the details hold too."""

    kind: str
    tests: tuple[AttributeTest, ...]
    details: tuple[tuple[str, Detail], ...]


class Contradiction(NamedTuple):
    """A stated detail that cannot be so, and the other details it does not go with."""

    attribute: str
    because: tuple[str, ...]
    implied: Detail


def implications(kind: str, words: Vocabulary) -> tuple[Implication, ...]:
    """The implications that concern facts of a kind."""
    if not words.implies:
        return ()
    found = words.implications.get(kind)
    if found is None:
        chain = words.chain(kind)
        found = words.implications[kind] = tuple(
            Implication(
                subject,
                tuple(AttributeTest(a, relation, tuple(values), number) for a, relation, values, number in tests),
                tuple((name, _detail(words.attributes(kind)[name], value)) for name, value in then.items()),
            )
            for subject, tests, then in words.implies
            if subject in chain
        )
    return found


def implied(kind: str, details: Mapping[str, Detail], words: Vocabulary) -> dict[str, Detail]:
    """The details that follow from those of a fact, which does not state them; to the fixpoint."""
    listed = implications(kind, words)
    found: dict[str, Detail] = {}
    grown = bool(listed)
    while grown:
        grown = False
        held = {**found, **details}
        for one in listed:
            if all(_holds(test, held, kind, words) for test in one.tests):
                new = {name: detail for name, detail in one.details if name not in held}
                found.update(new)
                grown = grown or bool(new)
    return found


def contradictions(kind: str, details: Mapping[str, Detail], words: Vocabulary) -> Iterator[Contradiction]:
    """The stated details that others exclude."""
    for one in implications(kind, words):
        if all(_holds(test, details, kind, words) for test in one.tests):
            for name, detail in one.details:
                if name in details and not together(details[name], detail, words.attributes(kind)[name], words):
                    yield Contradiction(name, tuple(test.attribute for test in one.tests), detail)


def _detail(attribute: Attribute, value: str | int | list[str]) -> Detail:
    if attribute.numeric and not isinstance(value, list):
        return read_number(attribute, value)
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def _holds(test: AttributeTest, details: Mapping[str, Detail], kind: str, words: Vocabulary) -> bool:
    """Whether a test surely holds."""
    attribute = words.attributes(kind)[test.attribute]
    detail = details.get(test.attribute)
    if detail is None and attribute.default:
        detail = (attribute.default,)
    if detail is None:
        return False
    if attribute.numeric:
        low, high = number_range(detail)
        return {
            "at_least": low >= test.number,
            "more_than": low > test.number,
            "at_most": high is not None and high <= test.number,
            "less_than": high is not None and high < test.number,
        }[test.relation]
    tree = words.tree(attribute)
    if test.relation == "stated" or tree is None or not isinstance(detail, tuple):
        return True
    if test.relation == "is":
        return any(tree.possible(value) <= tree.below_any(test.values) for value in detail)
    return all(tree.possible(value) <= tree.others(test.values) for value in detail)


def together(one: Detail, other: Detail, attribute: Attribute, words: Vocabulary) -> bool:
    """Whether two details can both be so."""
    if attribute.numeric:
        (low, high), (least, most) = number_range(one), number_range(other)
        return (most is None or low <= most) and (high is None or least <= high)
    tree = words.tree(attribute)
    if attribute.many or tree is None or not isinstance(one, tuple) or not isinstance(other, tuple):
        return True
    may = frozenset[str]().union(*map(tree.possible, one))
    return not may.isdisjoint(frozenset[str]().union(*map(tree.possible, other)))
