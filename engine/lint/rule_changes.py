"""Two rulebooks side by side: which rules and limits one has and the other has not, and what differs in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from engine.lint.value_changes import ValueChange, law_values, limit_values, rule_values, word_values
from engine.model.rule import limit_to_plain, rule_to_plain
from engine.model.rulebook import Rulebook

NOT_OF_THE_RULE = {"file", "line"}
PARTS = {"clauses": "when", "draws": "infers"}
"""Names under which authors know the parts of a rule."""


class Changed(NamedTuple):
    """A rule or limit that both have: its id, the parts that differ, and the values of these."""

    id: str
    parts: tuple[str, ...]
    values: tuple[ValueChange, ...] = ()


class RuleChanges(NamedTuple):
    """What the second rulebook adds, lacks and has otherwise; ids of rules, and `limit NAME` for limits."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[Changed, ...]
    made: tuple[str, ...] = ()
    taken_back: tuple[str, ...] = ()
    """The local changes (`changes:`) that only the second rulebook makes, or only the first made, in words."""
    words: tuple[ValueChange, ...] = ()
    law: tuple[ValueChange, ...] = ()
    """What vocabulary and law say otherwise, value by value."""


def rule_changes(before: Rulebook, after: Rulebook) -> RuleChanges:
    """What changed from one rulebook to another."""
    old, new = _plain(before), _plain(after)
    local, now = (tuple(change["text"] for change in rulebook.changes) for rulebook in (before, after))
    return RuleChanges(
        tuple(sorted(set(new) - set(old))),
        tuple(sorted(set(old) - set(new))),
        tuple(
            Changed(id, parts, _values(id, before, after))
            for id in sorted(set(old) & set(new))
            if (parts := tuple(_name(key) for key in new[id] if _said(old[id], key) != _said(new[id], key)))
        ),
        made=tuple(text for text in now if text not in local),
        taken_back=tuple(text for text in local if text not in now),
        words=tuple(word_values(before, after)),
        law=tuple(law_values(before, after)),
    )


def _values(id: str, before: Rulebook, after: Rulebook) -> tuple[ValueChange, ...]:
    if id not in before.rules:
        name = id.removeprefix("limit ")
        return tuple(limit_values(before.limits[name], after.limits[name]))
    return tuple(rule_values(before.rules[id], after.rules[id], before.words, after.words))


def _plain(rulebook: Rulebook) -> dict[str, Mapping[str, Any]]:
    limits = {f"limit {name}": limit_to_plain(limit) for name, limit in rulebook.limits.items()}
    return {**{id: rule_to_plain(rule) for id, rule in rulebook.rules.items()}, **limits}


def _said(plain: Mapping[str, Any], key: str) -> Any:
    """A part as it reads, without the lines it stands on."""
    value = plain[key]
    if key in NOT_OF_THE_RULE:
        return None
    if key == "clauses":
        return [[condition[:-1] for condition in clause] for clause in value]
    if key == "invoked_by":
        return [condition[:-1] for condition in value]
    if key == "tests":
        return [[expects, facts] for expects, facts, _ in value]
    return value


def _name(key: str) -> str:
    return PARTS.get(key, key)
