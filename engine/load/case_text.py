"""A case as the text of a case file: what a loaded case says, without the comments and the layout of its author."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from engine.load.notes import SAID, key_of
from engine.model.case import Case, Detail, Fact, Person, Source, Version

OF_THE_TEXT = {
    "file": "the file with its text",
    "set_aside": "the passages set aside in it",
    "parts": "the parts it is counted by",
    "as_read": "the marks of what was read",
}
"""What a case says of the text of a source."""
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*( [A-Za-z0-9-]+)*")


def case_text(case: Case) -> str:
    """YAML that loads as this case, lines and path aside."""
    plain: dict[str, Any] = {"case": case.id, "title": case.title, "state": case.state}
    if case.as_of is not None:
        plain["as_of"] = case.as_of.text
    if case.note:
        plain["note"] = case.note
    plain["people"] = {person.id: _person(person) for person in case.people.values()}
    plain["sources"] = {source.id: _source(source) for source in case.sources.values()}
    plain["facts"] = [_fact(fact) for fact in case.facts]
    if case.filing:
        plain["filing"] = dict(case.filing)
    if case.expected is not None:
        plain["expected"] = {"cited": list(case.expected.cited), "not_cited": list(case.expected.not_cited)}
    return "".join(line + "\n" for line in _block(plain, ""))


def left_out(case: Case) -> list[str]:
    """What such a text does not say of a case, in words: it stands alone, without the texts of its sources."""
    return [
        f"of the source `{source.id}`: {', '.join(missing)}"
        for source in case.sources.values()
        if (missing := [words for key, words in OF_THE_TEXT.items() if getattr(source, key)])
    ]


def judgments_text(case: Case) -> str:
    """The notes on a case as the text of their file."""
    entries: dict[str, dict[str, str]] = {}
    for judgment in case.judgments:
        key = key_of(judgment, entries)
        keys = ("finding",) if key != judgment.finding else ()
        entries[key] = {key: value for key in (*keys, *SAID) if (value := getattr(judgment, key))}
    return "".join(line + "\n" for line in _block({"case": case.id, "judgments": entries}, ""))


def _person(person: Person) -> dict[str, Any]:
    relations: dict[str, list[str]] = {}
    for relation, to in person.relations:
        relations.setdefault(relation, []).append(to)
    named: dict[str, Any] = {"name": person.name} if person.name else {}
    if person.also:
        named["also"] = list(person.also)
    plain = {**named, **_details(person.details), **relations}
    if person.born is not None:
        plain["born"] = person.born.text
    if person.at:
        plain["at"] = {fact: _details(details) for fact, details in person.at.items()}
    return plain


def _source(source: Source) -> dict[str, Any]:
    plain: dict[str, Any] = {"title": source.title}
    if source.date is not None:
        plain["date"] = source.date.text
    return {**plain, **{key: value for key in ("kind", "note", "address") if (value := getattr(source, key))}}


def _fact(fact: Fact) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": fact.id, "kind": fact.kind, **_version(fact.main)}
    if len(fact.versions) > 1:
        plain["versions"] = [_version(version) for version in fact.versions[1:]]
    if fact.status != "alleged":
        plain["status"] = fact.status
    if fact.note:
        plain["note"] = fact.note
    return plain


def _version(version: Version) -> dict[str, Any]:
    plain: dict[str, Any] = {slot: list(people) for slot, people in version.people.items()}
    if version.date is not None:
        plain["date"] = version.date.text
    plain |= _details(version.details)
    if version.sources:
        plain["source"] = [f"{ref.source}, {ref.locator}" if ref.locator else ref.source for ref in version.sources]
    return plain


def _details(details: Mapping[str, Detail]) -> dict[str, Any]:
    return {name: _one(detail) for name, detail in details.items()}


def _one(detail: Detail) -> Any:
    if not isinstance(detail, tuple):
        return detail if isinstance(detail, int) else detail.text
    return detail[0] if len(detail) == 1 else list(detail)


def _block(data: Mapping[str, Any], indent: str) -> Iterator[str]:
    """A mapping, a line for each key; lists of mappings as items, all else in brackets."""
    for key, value in data.items():
        head = f"{indent}{_scalar(key)}:"
        if isinstance(value, Mapping) and value:
            yield head
            yield from _block(value, indent + "  ")
        elif isinstance(value, list) and value and isinstance(value[0], Mapping):
            yield head
            for item in value:
                first, *rest = _block(item, indent + "    ")
                yield f"{indent}  - {first.lstrip(' ')}"
                yield from rest
        else:
            yield f"{head} {_flow(value)}"


def _flow(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(str(key))}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if value is None or isinstance(value, int):
        return "null" if value is None else str(value)
    return _scalar(str(value))


def _scalar(text: str) -> str:
    """Plain words as they are, all else in double quotes, whose escapes YAML shares with JSON."""
    plain = _PLAIN.fullmatch(text) and text not in ("null", "NULL", "Null")
    return text if plain else json.dumps(text, ensure_ascii=False)
