"""What words were called before, or are called besides: old files go on being read.

`Vocabulary.former` is plain: kinds by old name (new name, details to add, whether it is told), attributes by kind and
old name, values by tree and old name. Written by engine/load/former_words.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from engine.model.vocabulary import Attribute, Vocabulary


class Renamed(NamedTuple):
    """The word of today. `details` come with it; `told` is False for another name that is as good."""

    name: str
    details: Mapping[str, Any]
    told: bool


def kind_today(words: Vocabulary, name: object) -> Renamed | None:
    """The kind that a name stands for which is none, or None."""
    return _found(words.former.get("kinds", {}), name)


def attribute_today(words: Vocabulary, kind: str, name: object) -> Renamed | None:
    """The attribute of a kind that a name stands for which is none, or None."""
    former = words.former.get("attributes", {})
    for wider in words.chain(kind) if former else ():
        found = _found(former.get(wider, {}), name)
        if found is not None:
            return found
    return None


def value_today(words: Vocabulary, attribute: Attribute, name: object) -> Renamed | None:
    """The value that a name stands for which is none of the attribute's, or None."""
    return _found(words.former.get("values", {}).get(attribute.values, {}), name)


def relation_today(words: Vocabulary, name: object) -> Renamed | None:
    """The relation that a name stands for which is none, or None."""
    return _found(words.former.get("relations", {}), name)


def _found(former: Mapping[str, Any], name: object) -> Renamed | None:
    entry = former.get(name) if isinstance(name, str) else None
    return None if entry is None else Renamed(entry[0], entry[1], entry[2])
