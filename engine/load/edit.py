"""Edits the text of a case file: comments, blank lines, quotes and order of all that is not edited stay.

Every function takes the whole text and gives the whole text back. The result is read again and compared with
what was asked; a text that would mean anything else is never returned. Read and write the text without
translating line ends, as engine/load/save.py does.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from engine.load.editing.lines import LINE_END_LAST
from engine.load.editing.new_entry import NewEntry
from engine.load.editing.places import CaseText, entry_at
from engine.load.editing.splices import Splices
from engine.load.editing.written import EditError, Value, as_written_here, as_yaml, read_data, scalar

References = Mapping[str, Iterable[str]] | Callable[[str], Iterable[str]]

# Keys of an entry before which new ones are put.
_ENDING = ("note", "source", "status", "versions")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_ID = re.compile(r"[a-z0-9]+([-_.][a-z0-9]+)*")


def set_attribute(text: str, fact: str, attribute: str, value: Value) -> str:
    """The text with an attribute set, or gone when the value is None or empty.

    `fact` is the id of a fact, or `people.ID` for a person. A set value counts for every source, so
    `versions` no longer give it. Text stays text: a count is given as an int.
    """
    if not _WORD.fullmatch(attribute) or attribute in ("id", "versions"):
        raise EditError(f"`{attribute}` cannot be set")

    def edit(file: Splices) -> Callable[[Any], None]:
        place = file.case.find(fact)
        entry, body = file.case.node(place), entry_at(file.case.data, place) or {}
        held = as_written_here(value, attribute, body.get(attribute))
        if entry.id == "scalar" and held is not None:  # a person of whom nothing is said
            file.put(entry, as_yaml({attribute: held}, True))
        elif held is None:
            file.remove(entry, {attribute})
        elif attribute not in body:
            file.insert(entry, attribute, as_yaml(held, bool(entry.flow_style)), _ENDING)
        elif body[attribute] != held:
            file.replace(entry, attribute, held)
        for version in file.case.versions(place):
            file.remove(version, {attribute})

        def mean(data: Any) -> None:
            body = entry_at(data, place)
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

    def edit(file: Splices) -> Callable[[Any], None]:
        place = file.case.find(fact)
        facts = file.case.node(("facts",))
        if place[0] != "facts":
            raise EditError(f"`{fact}` is a person, who cannot be dropped")
        if len(facts.value) == 1:
            file.replace(file.case.root, "facts", [])
        else:
            file.cut_members(facts, {place[1]})
        for number, node in enumerate(facts.value):
            body = file.case.data["facts"][number]
            if number != place[1] and isinstance(body, dict):
                held = frozenset(names(str(body.get("kind"))))
                for mapping in (node, *file.case.versions(("facts", number))):
                    file.remove_reference(mapping, fact, held)

        def mean(data: Any) -> None:
            del data["facts"][place[1]]
            for body in (body for body in data["facts"] if isinstance(body, dict)):
                held = frozenset(names(str(body.get("kind"))))
                for one in (body, *_versions(body)):
                    _forget(one, fact, held)

        return mean

    return _edited(text, edit)


def add_fact(text: str, entry: str) -> str:
    """The text with a fact after the last one. `entry` is YAML: one mapping, or a list of one."""
    item = NewEntry(entry)
    id = item.data.get("id")
    if id is None or not _ID.fullmatch(str(id)):
        raise EditError("the new fact has no id that can be used")

    def edit(file: Splices) -> Callable[[Any], None]:
        known = [] if file.case.data.get("facts") is None else file.case.data["facts"]
        if not isinstance(known, list):
            raise EditError("`facts` is not a list")
        if any(str(fact.get("id")) == str(id) for fact in known if isinstance(fact, dict)):
            raise EditError(f"there already is a fact `{id}`")
        file.append("facts", item, None)
        return lambda data: data.update(facts=[*(data.get("facts") or ()), item.data])

    return _edited(text, edit)


def add_person(text: str, id: str, body: str) -> str:
    """The text with a person after the last one. `body` is YAML, one mapping, or nothing."""
    return _with_named(text, "people", id, body if body.strip() else "{}")


def add_source(text: str, id: str, body: str) -> str:
    """The text with a source after the last one. `body` is YAML, one mapping."""
    return _with_named(text, "sources", id, body)


def set_entry(text: str, section: str, id: str, values: Mapping[str, Value]) -> str:
    """The text with these values in the entry `id` of a section, made if need be; None and nothing take a key out."""
    data = read_data(text)
    known = data.get(section) if isinstance(data, dict) else None
    if not isinstance(known, dict) or id not in known:
        body = {key: as_yaml(_held(value), False) for key, value in values.items() if value is not None}
        return _with_named(text, section, id, "".join(f"{key}: {one}\n" for key, one in body.items()))
    for key, value in values.items():
        text = _edited(text, partial(_set_in_entry, place=(section, id), key=key, value=_held(value)))
    return text


def _held(value: Value) -> str | int | list[str] | None:
    return value if isinstance(value, (str, int, type(None))) else list(value) or None


def _set_in_entry(
    file: Splices, place: tuple[str, str], key: str, value: str | int | list[str] | None
) -> Callable[[Any], None]:
    entry, body = file.case.node(place), entry_at(file.case.data, place)
    if not isinstance(body, dict):
        raise EditError(f"`{place[1]}` is not a mapping")
    if value is None:
        file.remove(entry, {key})
    elif key not in body:
        file.insert(entry, key, as_yaml(value, bool(entry.flow_style)), ())
    elif body[key] != value:
        file.replace(entry, key, value)

    def mean(data: Any) -> None:
        entry_at(data, place).pop(key, None)
        if value is not None:
            entry_at(data, place)[key] = value

    return mean


def drop_entry(text: str, section: str, id: str) -> str:
    """The text without the entry `id` of a section; the section stays, if need be with nothing in it."""

    def edit(file: Splices) -> Callable[[Any], None]:
        known = file.case.data.get(section)
        if not isinstance(known, dict) or id not in known:
            raise EditError(f"there is no `{id}` under `{section}`")
        if len(known) == 1:
            file.replace(file.case.root, section, {})
        else:
            node = file.case.node((section,))
            file.cut_members(node, {next(n for n, (name, _) in enumerate(node.value) if name.value == id)})
        return lambda data: data[section].pop(id)

    return _edited(text, edit)


def id_of(path: Path) -> str:
    """The id of the case that a new file holds: the name of the file in Latin letters, as long as an id can be."""
    from engine.load.case_form import LONGEST_ID
    from engine.model.transliterate import in_latin

    plain = re.sub(r"[^a-z0-9]+", "-", in_latin(path.stem).casefold())[:LONGEST_ID].strip("-")
    return "case-null" if plain == "null" else plain or "case"  # YAML would read null as nothing


def set_case_id(text: str, id: str) -> str:
    """The text with another `case:` id: a copy of a case is a case of its own."""
    if not _ID.fullmatch(id):
        raise EditError(f"`{id}` cannot be an id: small letters, digits and hyphens only")

    def edit(file: Splices) -> Callable[[Any], None]:
        if str(file.case.data.get("case")) != id:
            file.replace(file.case.root, "case", id)
        return lambda data: data.update(case=id)

    return _edited(text, edit)


def _with_named(text: str, section: str, id: str, body: str) -> str:
    item = NewEntry(body)
    if not _ID.fullmatch(id):
        raise EditError(f"`{id}` cannot be an id: small letters, digits and hyphens only")

    def edit(file: Splices) -> Callable[[Any], None]:
        known = {} if file.case.data.get(section) is None else file.case.data[section]
        if not isinstance(known, dict):
            raise EditError(f"`{section}` is not a mapping")
        if id in known:
            raise EditError(f"`{id}` is already there under `{section}`")
        file.append(section, item, scalar(id, True))
        return lambda data: data.update({section: {**(data.get(section) or {}), id: item.data}})

    return _edited(text, edit)


def _edited(text: str, edit: Callable[[Splices], Callable[[Any], None]]) -> str:
    """The text after the edit, which notes its splices in a file and returns what they mean for the data."""
    whole = text.endswith(("\n", "\r"))
    for greedy in (False, True):
        file = Splices(CaseText(text), greedy)
        mean = edit(file)
        if not file.splices:
            return text
        result = file.spliced()
        wanted = [copy.deepcopy(file.case.data), read_data(text)]
        for data in wanted:
            mean(data)
        # A file without a final line end stays so, unless that would change its last value.
        for candidate in [result] if whole else [LINE_END_LAST.sub("", result), result]:
            try:
                if read_data(candidate) in wanted:
                    return candidate
                trouble = "its comments or its layout are in the way"
            except EditError as error:
                trouble = str(error)
    raise EditError(f"this edit would damage the text: {trouble}")


def _versions(body: Any) -> list[Any]:
    versions = body.get("versions") if isinstance(body, dict) else None
    return [one for one in versions if isinstance(one, dict)] if isinstance(versions, list) else []


def _forget(body: dict[str, Any], fact: str, names: frozenset[str]) -> None:
    for name in names & body.keys():
        listed = body[name] if isinstance(body[name], list) else [body[name]]
        left = [item for item in listed if str(item) != fact]
        if not left and listed:
            del body[name]
        elif len(left) < len(listed):
            body[name] = left
