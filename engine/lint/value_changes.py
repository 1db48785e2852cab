"""What changed between two rulebooks, value by value: in rules as they read, in words, and in the tables of law.

Entries of lists are told apart by what names them (`id`, `para`); of other lists it is told what joined and what left.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from engine.model.rule import Limit, Rule
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Vocabulary
from engine.reason.rule_words import condition_links
from engine.reason.why_not import condition_words

ENGAGES = ("provision", "duty", "directness", "owed_to", "statement", "read_with", "in_place_of")
OF_RULES = (
    "title",
    "status",
    "cites",
    "limits",
    "asks",
    "presumed",
    "superseded_by",
    "related",
    "formerly",
    "note",
    "reviewer",
)
OF_LAW = (
    "authorities", "treaties", "ratifications", "procedures", "described_procedures", "reservations", "scopes",
    "state_names", "readings", "names",
)  # fmt: skip
NAMED_BY = ("id", "para", "name")


class ValueChange(NamedTuple):
    """Where a value stands (`authorities.charter.5(1).summary`), what it was and what it is; "" for nothing."""

    where: str
    before: str
    after: str


def rule_values(before: Rule, after: Rule, words: Vocabulary, now: Vocabulary) -> list[ValueChange]:
    """What a rule says otherwise, its conditions in sentences."""
    found = list(_members("when", _conditions(before, words), _conditions(after, now)))
    one, other = before.engages, after.engages
    for key in ENGAGES if one is not None and other is not None else ():
        found += _between(f"engages.{key}", getattr(one, key, None), getattr(other, key, None))
    for key in OF_RULES:
        found += _between(key, getattr(before, key, None), getattr(after, key, None))
    if before.draws != after.draws:
        found.append(ValueChange("infers", _said(before.draws), _said(after.draws)))
    tests = [[[test.expects, list(test.facts)] for test in rule.tests] for rule in (before, after)]
    return [*found, *_members("tests", *tests)]


def limit_values(before: Limit, after: Limit) -> list[ValueChange]:
    """What a limit says otherwise."""
    one, other = (
        {limb.limb: {"says": limb.says, "pins": limb.pins, "look_at": limb.look_at} for limb in limit.limbs}
        for limit in (before, after)
    )
    found = [*_between("ground", before.ground, after.ground), *_members("pins", before.pins, after.pins)]
    return [*found, *_members("invoked_by", before.invoked_by, after.invoked_by), *_between("test", one, other)]


def word_values(before: Rulebook, after: Rulebook) -> list[ValueChange]:
    """What the vocabulary says otherwise."""
    return list(_between("", before.plain["vocabulary"], after.plain["vocabulary"]))


def law_values(before: Rulebook, after: Rulebook) -> list[ValueChange]:
    """What the catalogue and the tables of law say otherwise, and the rulebook of itself."""
    about = [change for key in ("title", "version") for change in _between(key, before.plain[key], after.plain[key])]
    old, new = before.plain["law"], after.plain["law"]
    return [*about, *(change for key in OF_LAW for change in _between(key, old.get(key), new.get(key)))]


def _conditions(rule: Rule, words: Vocabulary) -> list[str]:
    return [
        "; ".join((condition_words(condition, words), *condition_links(condition, clause)))
        for clause in rule.clauses
        for condition in clause.conditions
    ]


def _between(where: str, old: Any, new: Any) -> Iterator[ValueChange]:
    if old == new:
        return
    one, other = _keyed(old), _keyed(new)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        for key in dict.fromkeys((*one, *other)):
            yield from _between(f"{where}.{key}" if where else str(key), one.get(key), other.get(key))
    elif isinstance(old, (list, tuple)) and isinstance(new, (list, tuple)):
        yield from _members(where, old, new)
    else:
        yield ValueChange(where, _said(old), _said(new))


def _keyed(value: Any) -> Any:
    """A list of named entries as a mapping; anything else as it is."""
    if not isinstance(value, (list, tuple)) or not value:
        return value
    for name in NAMED_BY:
        if all(isinstance(entry, Mapping) and name in entry for entry in value):
            return {str(entry[name]): entry for entry in value}
    return value


def _members(where: str, old: Iterable[Any], new: Iterable[Any]) -> Iterator[ValueChange]:
    """What left a list and what joined it; where one thing took the place of another, both in one."""
    before, after = [_said(one) for one in old], [_said(one) for one in new]
    left = [one for one in dict.fromkeys(before) if one not in after]
    joined = [one for one in dict.fromkeys(after) if one not in before]
    for number in range(max(len(left), len(joined))):
        gone = left[number] if number < len(left) else ""
        come = joined[number] if number < len(joined) else ""
        yield ValueChange(where, gone, come)


def _said(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
