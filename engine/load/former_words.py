"""Reads the words that vocabularies declare as `formerly:` and `also:`, and turns old ones in files into today's.

A kind may have been another with certain details: `formerly: [{lawsuit: {sort: civil}}]`. Every word that was changed
is told as a note (C020), at its place, so that `pincite migrate` can write the new one there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from engine.load.document import Document, Keys
from engine.model.former import Renamed, attribute_today, kind_today, value_today
from engine.model.problem import Problem
from engine.model.vocabulary import OR, Attribute, Vocabulary

CODES = {"C020": "word that is now another"}
NOTE = "C020"
NOTES = frozenset({NOTE})
"""Codes that only tell something: what they concern was read."""
NESTED = ("either", "not")
Declared = Mapping[tuple[str, str], tuple[Document, Keys]]


class Note(Protocol):
    """Takes one changed word: the old, the new with what comes with it, and its place within the mapping."""

    def __call__(self, old: str, renamed: Renamed, *place: str | int, on_key: bool = False) -> None:
        """Take it."""


def collect_former(plain: dict[str, Any], declared: Declared) -> Iterator[Problem]:
    """Put the old names of all words into `plain["former"]`, and give those that are words of today."""
    former: dict[str, Any] = {"kinds": {}, "attributes": {}, "values": {}, "relations": {}}
    for section in ("kinds", "relations"):
        for name, entry in plain[section].items():
            document, keys = declared[section, name]
            taken = {*plain["kinds"], *plain["relations"]}
            yield from _take(name, entry, taken, former[section], document, keys)
    for kind, entry in plain["kinds"].items():
        document, keys = declared["kinds", kind]
        held: dict[str, Any] = {}
        for name, attribute in entry["attributes"].items():
            place = (*keys, "attributes", name)
            yield from _take(name, attribute, {*entry["attributes"], *entry["people"]}, held, document, place)
        if held:
            former["attributes"][kind] = held
    for tree, entry in plain["values"].items():
        document, keys = declared["values", tree]
        values = list(_values(entry["tree"]))
        held = {}
        for name, value in values:
            yield from _take(name, value, {other for other, _ in values}, held, document, (*keys, "tree", name))
        if held:
            former["values"][tree] = held
    plain["former"] = {section: found for section, found in former.items() if found}


def _take(
    name: str, entry: Mapping[str, Any], taken: set[str], held: dict[str, Any], document: Document, keys: Keys
) -> Iterator[Problem]:
    for old, renamed in _names(name, entry):
        if old in taken or old in held:
            yield document.problem("V002", f"`{old}` is a word of today", (*keys, "formerly"), key=True)
        else:
            held[old] = renamed


def _names(name: str, entry: Mapping[str, Any]) -> Iterator[tuple[str, list[Any]]]:
    for old in entry.get("formerly", ()):
        if isinstance(old, str):
            yield old, [name, {}, True]
        else:
            yield from ((one, [name, details, True]) for one, details in old.items())
    yield from ((other, [name, {}, False]) for other in entry.get("also", ()))


def _values(tree: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, value in tree.items():
        yield name, value
        yield from _values(value["narrower"])


def renew(
    kind: str, body: Mapping[str, Any], words: Vocabulary, note: Note, *kind_place: str | int, on_key: bool = False
) -> tuple[str, dict[str, Any]]:
    """A kind and the mapping of a fact, or of a condition, in the words of today; all else stays as it is."""
    body = dict(body)
    if not words.former:
        return kind, body
    renamed = kind_today(words, kind) if kind not in words.kinds else None
    if renamed is not None:
        if renamed.told:
            note(kind, renamed, *kind_place, on_key=on_key)
        kind = renamed.name
        body = {**{key: value for key, value in renamed.details.items() if key not in body}, **body}
    if kind not in words.kinds:
        return kind, body
    attributes, known = words.attributes(kind), {*words.attributes(kind), *words.slots(kind)}
    found: dict[str, Any] = {}
    for key, value in body.items():
        today = attribute_today(words, kind, key) if key not in known else None
        if today is not None and today.name not in body:
            if today.told:
                note(str(key), today, key, on_key=True)
            name = today.name
        else:
            name = key
        attribute = attributes.get(name)
        if attribute is not None and attribute.values in words.former.get("values", {}):
            value = _Values(attribute, words, note).today(value, key)
        found[name] = value
    return kind, found


class _Values:
    """The values of one attribute in the words of today, however they are nested in lists and tests."""

    def __init__(self, attribute: Attribute, words: Vocabulary, note: Note) -> None:
        self.attribute, self.words, self.note = attribute, words, note
        self.tree = words.tree(attribute)

    def today(self, item: Any, *place: str | int) -> Any:
        """A value, a list of values or a test."""
        if isinstance(item, list):
            return [self.today(inner, *place, number) for number, inner in enumerate(item)]
        if isinstance(item, dict):
            return {key: self.today(value, *place, key) if key in NESTED else value for key, value in item.items()}
        if not isinstance(item, str) or self.tree is None or item in self.tree.values:
            return item
        if OR in item:
            return OR.join(self.today(part, *place) for part in item.split(OR))
        renamed = value_today(self.words, self.attribute, item)
        if renamed is None:
            return item
        if renamed.told:
            self.note(item, renamed, *place)
        return renamed.name


def unheard(old: str, renamed: Renamed, *place: str | int, on_key: bool = False) -> None:
    """For readers whose old words are told elsewhere, or need not be."""


def message_of(old: str, renamed: Renamed) -> str:
    """What is told of a word that was changed."""
    with_details = "".join(f", with {key}: {value}" for key, value in renamed.details.items())
    return f"`{old}` is now `{renamed.name}`{with_details}"


def yaml_of(details: Mapping[str, Any]) -> str:
    """Details that come with a new kind, as the lines to add: "sort: civil"."""
    return ", ".join(f"{key}: {value}" for key, value in details.items())
