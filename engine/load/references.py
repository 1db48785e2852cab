"""What a rule names through its conditions: people, facts, and the places of its sentences that they fill."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from engine.load.conditions import ID, Draft, Keys
from engine.load.document import Document
from engine.model.problem import Near, Problem, did_you_mean
from engine.model.rule import Reference
from engine.model.vocabulary import PLACE, Vocabulary


class Bound(NamedTuple):
    """What a rule can name: the slots that every clause fills, by the name of their condition.

    `facts` are the names of conditions that are a fact in every clause, `references` what in them refers to others.
    `unread` are the names of conditions that could not be read, "" where not even the name is known.
    """

    slots: Mapping[str, set[str]]
    facts: frozenset[str]
    references: Mapping[str, set[str]]
    unread: frozenset[str]

    def excuses(self, alias: str) -> bool:
        """Whether the name may belong to a condition that could not be read."""
        return alias not in self.slots and not self.unread.isdisjoint((alias, ""))


def bound_in(alternatives: list[list[Draft]], words: Vocabulary) -> Bound:
    """What every branch of a rule names."""
    bound: dict[str, set[str]] | None = None
    for drafts in alternatives:
        here = {draft.alias: set(words.slots(draft.subject)) for draft in drafts if draft.known}
        bound = here if bound is None else {a: s & here[a] for a, s in bound.items() if a in here}
    named = [{draft.alias: draft.slots for draft in drafts if draft.known and draft.dated} for drafts in alternatives]
    facts = frozenset(set.intersection(*map(set, named))) if named else frozenset()
    references = {alias: set.intersection(*(set(slots[alias]) for slots in named)) for alias in facts}
    unread = frozenset(draft.alias for drafts in alternatives for draft in drafts if not draft.known)
    return Bound(bound or {}, facts, references, unread)


class References:
    """Reads what is named in one rule; problems go to the list it was given."""

    def __init__(self, bound: Bound, document: Document, problems: list[Problem]) -> None:
        self.bound = bound
        self.document = document
        self.problems = problems
        self._report = partial(document.note, problems)

    def person(self, written: str, keys: Keys) -> Reference | None:
        """A person of a condition, `$s.person`; None, with the problem, where the rule names nobody by that."""
        alias, _, slot = written.removeprefix("$").partition(".")
        if not written.startswith("$") or not slot:
            expected = "a person of a condition, such as $s.person"
            hint = f"${written}" if slot and alias in self.bound.slots else ""
            self._report("R005", f"`{written}` names nobody", keys, expected=expected, hint=hint)
            return None
        if self.bound.excuses(alias):
            return None
        if alias not in self.bound.slots:
            message = f"no condition of every branch is called `{alias}`"
            self._report("R005", message, keys, hint=did_you_mean(alias, self.bound.slots))
            return None
        if slot not in self.bound.slots[alias]:
            message = f"`{slot}` is not a slot of `{alias}`"
            slots = sorted(self.bound.slots[alias])
            hint = did_you_mean(slot, slots)
            self._report("R003", message, keys, expected=", ".join(slots), hint=hint)
            return None
        return Reference(alias, slot)

    def fact(self, written: str, keys: Keys) -> Reference | None:
        """`$v`, the fact of a condition, or `$i.act`, one that an inference carries or another fact refers to."""
        alias, _, slot = written.removeprefix("$").partition(".")
        if written.startswith("$") and slot in self.bound.references.get(alias, ()):
            return Reference(alias, slot)
        if slot or not written.startswith("$"):
            return self.person(written, keys)
        if self.bound.excuses(alias):
            return None
        if alias not in self.bound.facts:
            message = f"no condition of every branch is a fact called `{alias}`"
            self._report("R005", message, keys, hint=did_you_mean(alias, self.bound.facts))
            return None
        return Reference(alias, ID)

    def placeholders(self, text: str, keys: Keys) -> None:
        """Check that each {name.slot} of a sentence is filled by a condition."""
        for name in PLACE.findall(text):
            alias, _, slot = name.partition(".")
            if self.bound.excuses(alias) or slot in self.bound.slots.get(alias, ()):
                continue
            known = sorted(f"{a}.{s}" for a, slots in self.bound.slots.items() for s in slots)
            near = did_you_mean(name, known)
            message = f"`{{{name}}}` is filled by no condition"
            expected = ", ".join(f"{{{one}}}" for one in known)
            self._report(
                "R012",
                message,
                keys,
                expected=expected,
                hint=Near(f"{{{near}}}", only=near.only) if near else "",
            )
