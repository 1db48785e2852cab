"""Edits the text of a case file in place: comments, blank lines, quotes and order of what is not edited stay as they are.

Every function takes the whole text and gives the whole text back. The result is read again and compared with what was
asked; a text that would mean anything else is never returned. Read and write the text without translating line ends
(engine/load/save.py does).
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import yaml

from engine.load.document import parse_document

Value = str | int | Sequence[str] | None
References = Mapping[str, Iterable[str]] | Callable[[str], Iterable[str]]

# Keys before which new ones are put: those of an entry, and those of the file.
_ENDING = ("note", "source", "status", "versions")
_SECTIONS = ("people", "sources", "facts", "filing", "expected")
_PEOPLE = "people."
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_ID = re.compile(r"[a-z0-9]+([-_.][a-z0-9]+)*")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,14}")
_GAP = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_LINE_END = re.compile(r"\r\n|\r|\n")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class EditError(ValueError):
    """An edit that this text does not allow; the message is for its author."""


def set_attribute(text: str, fact: str, attribute: str, value: Value) -> str:
    """The text with an attribute set, or gone when the value is None or empty.

    `fact` is the id of a fact, or `people.ID` for a person. A set value counts for every source, so `versions` no longer
    give it. Text stays text: a count is given as an int.
    """
    if not _WORD.fullmatch(attribute) or attribute in ("id", "versions"):
        raise EditError(f"`{attribute}` cannot be set")

    def edit(file: _File) -> Callable[[Any], None]:
        place = file.find(fact)
        entry, body = file.node(place), _at(file.data, place) or {}
        held = _as_written_here(value, attribute, body.get(attribute))
        if entry.id == "scalar" and held is not None:  # a person of whom nothing is said
            file.put(entry, _written({attribute: held}, True))
        elif held is None:
            file.remove(entry, {attribute})
        elif attribute not in body:
            file.insert(entry, attribute, _written(held, bool(entry.flow_style)), _ENDING)
        elif body[attribute] != held:
            file.replace(entry, attribute, held)
        for version in file.versions(place):
            file.remove(version, {attribute})

        def mean(data: Any) -> None:
            body = _at(data, place)
            if body is None and held is not None:
                body = data[place[0]][place[1]] = {}
            for one in (body or {}, *_versions(body)):
                one.pop(attribute, None)
            if held is not None:
                body[attribute] = held

        return mean

    return _edited(text, edit)


def drop_fact(text: str, fact: str, references: References = {}) -> str:  # noqa: B006 - never changed
    """The text without a fact and without references to it.

    `references` gives for each kind the attributes that hold ids of facts. Comments above the next fact stay.
    """
    names = references if callable(references) else lambda kind: references.get(kind, ())

    def edit(file: _File) -> Callable[[Any], None]:
        place = file.find(fact)
        facts = file.node(("facts",))
        if place[0] != "facts":
            raise EditError(f"`{fact}` is a person, who cannot be dropped")
        if len(facts.value) == 1:
            file.replace(file.root, "facts", [])
        else:
            file.cut_members(facts, {place[1]})
        for number, node in enumerate(facts.value):
            body = file.data["facts"][number]
            if number != place[1] and isinstance(body, dict):
                held = frozenset(names(str(body.get("kind"))))
                for mapping in (node, *file.versions(("facts", number))):
                    file.remove_reference(mapping, fact, held)

        def mean(data: Any) -> None:
            del data["facts"][place[1]]
            for body in (body for body in data["facts"] if isinstance(body, dict)):
                for one in (body, *_versions(body)):
                    for name in frozenset(names(str(body.get("kind")))) & one.keys():
                        listed = one[name] if isinstance(one[name], list) else [one[name]]
                        left = [item for item in listed if str(item) != fact]
                        if not left:
                            del one[name]
                        elif len(left) < len(listed):
                            one[name] = left

        return mean

    return _edited(text, edit)


def add_fact(text: str, entry: str) -> str:
    """The text with a fact after the last one. `entry` is YAML: one mapping, or a list of one."""
    item = _Item(entry)
    id = item.data.get("id")
    if id is None or not _ID.fullmatch(str(id)):
        raise EditError("the new fact has no id that can be used")

    def edit(file: _File) -> Callable[[Any], None]:
        known = file.data.get("facts") or []
        if not isinstance(known, list) or any(str(e.get("id")) == str(id) for e in known if _is_map(e)):
            raise EditError(f"there already is a fact `{id}`")
        file.append("facts", item, None)
        return lambda data: data.update(facts=[*known, item.data])

    return _edited(text, edit)


def add_person(text: str, id: str, body: str) -> str:
    """The text with a person after the last one. `body` is YAML, one mapping; an empty one says nothing of them."""
    return _with_named(text, "people", id, body if body.strip() else "{}")


def add_source(text: str, id: str, body: str) -> str:
    """The text with a source after the last one. `body` is YAML, one mapping."""
    return _with_named(text, "sources", id, body)


def _with_named(text: str, section: str, id: str, body: str) -> str:
    item = _Item(body)
    if not _ID.fullmatch(id):
        raise EditError(f"`{id}` cannot be an id: small letters, digits and hyphens only")

    def edit(file: _File) -> Callable[[Any], None]:
        known = file.data.get(section) or {}
        if not isinstance(known, dict) or id in known:
            raise EditError(f"`{id}` is already there under `{section}`")
        file.append(section, item, _scalar(id, True))
        return lambda data: data.update({section: {**known, id: item.data}})

    return _edited(text, edit)


def _edited(text: str, edit: Callable[[_File], Callable[[Any], None]]) -> str:
    """The text after the edit, which notes its splices in a file and returns what they should do to the data."""
    found = [data for data in (_read(text), _read(text + "\n"))]
    for greedy in (False, True):
        file = _File(text, greedy)
        mean = edit(file)
        result = file.spliced()
        if result == file.text:
            return text
        wanted = copy.deepcopy(found)
        for data in wanted:
            mean(data)
        # A file without a final line end stays so, unless its last value would change.
        candidates = [result] if file.text == text else [result.rstrip("\r\n"), result]
        for candidate in candidates:
            try:
                if _read(candidate) in wanted:
                    return candidate
            except EditError as error:
                trouble = str(error)
    raise EditError(f"this edit cannot be made without damage to the text; {trouble}")
