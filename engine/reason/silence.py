"""What follows from details that a case leaves out and that no question asks, as the vocabulary's `left_out:` says."""

from __future__ import annotations

from collections.abc import Iterable

from engine.model.assessment import LeftOut
from engine.model.case import Case, Fact
from engine.model.vocabulary import PERSON, Attribute, Vocabulary
from engine.reason.victims import whom_facts_concern


def details_left_out(case: Case, grounded: Iterable[Fact], words: Vocabulary) -> tuple[LeftOut, ...]:
    """Each such detail once, with the people or facts that are silent on it, in the order of the file.

    `grounded` are the facts of the case and its people, with the details that follow from others. Of people only those
    count whom a fact concerns, and who are not described at any time.
    """
    concerned = whom_facts_concern(case)
    silent: dict[tuple[str, str], list[Fact]] = {}
    told: dict[str, list[Fact]] = {}
    for fact in grounded:
        if fact.kind != PERSON:
            told[fact.id] = [fact]
        elif (person := _who(fact)) in concerned:
            told.setdefault(f"people.{person}", []).append(fact)
    order = {f"people.{id}": number for number, id in enumerate(case.people)}
    order |= {fact.id: len(order) + number for number, fact in enumerate(case.facts)}
    for id in sorted(told.keys() & order.keys(), key=order.__getitem__):
        facts = told[id]
        for attribute in words.told_if_left_out(facts[0].kind):
            if not any(_speaks(fact, attribute) for fact in facts):
                silent.setdefault((attribute.name, attribute.left_out), []).append(facts[0])
    found = []
    for (name, sentence), facts in silent.items():
        people = dict.fromkeys(id for fact in facts for id in fact.main.people.get(PERSON, ()))
        of = tuple(f"people.{_who(fact)}" if fact.kind == PERSON else fact.id for fact in facts)
        found.append(LeftOut(name, of, tuple(case.name(id) for id in people), sentence))
    return tuple(found)


def _who(fact: Fact) -> str:
    return fact.main.people[PERSON][0]


def _speaks(fact: Fact, attribute: Attribute) -> bool:
    """Whether some version of a fact gives the detail, or one with which silence on it says nothing."""
    return any(
        attribute.name in version.details or any(_has(version.details.get(n), v) for n, v in attribute.left_out_unless)
        for version in fact.versions
    )


def _has(detail: object, values: tuple[str, ...]) -> bool:
    return isinstance(detail, tuple) and not set(detail).isdisjoint(values)
