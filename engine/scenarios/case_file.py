"""A case as the text of a case file, so that scenarios can run the commands that a researcher runs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.model.amounts import Amount
from engine.model.case import Case, Fact, Version

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 _./()-]*")
_NOT_WORDS = ("null", "true", "false", "on", "off", "y", "n")


def case_text(case: Case) -> str:
    """The file of a case: people, sources, facts and their versions; nothing that is not told."""
    return "\n".join(_lines(case)) + "\n"


def _lines(case: Case) -> Iterator[str]:
    yield f"case: {case.id}"
    yield f"title: {_flow(case.title)}"
    yield f"state: {case.state}"
    if case.as_of is not None:
        yield f"as_of: {_flow(case.as_of.text)}"
    yield "people:" if case.people else "people: {}"
    for person in case.people.values():
        about: dict[str, Any] = {"name": person.name, **person.details}
        for relation, to in person.relations:
            about[relation] = [*about.get(relation, ()), to]
        about |= {"born": person.born.text} if person.born is not None else {}
        about |= {"at": dict(person.at)} if person.at else {}
        yield f"  {person.id}: {_flow(about)}"
    if case.sources:
        yield "sources:"
    for source in case.sources.values():
        about = {
            "title": source.title,
            "date": source.date.text if source.date is not None else "",
            "kind": source.kind,
        }
        yield f"  {source.id}: {_flow({key: value for key, value in about.items() if value})}"
    yield "facts:" if case.facts else "facts: []"
    for fact in case.facts:
        yield from _fact(fact)


def _fact(fact: Fact) -> Iterator[str]:
    yield f"  - id: {fact.id}"
    yield f"    kind: {fact.kind}"
    told = _told(fact.main)
    for key, value in told.items():
        yield f"    {key}: {_flow(value)}"
    if fact.status != "alleged":
        yield f"    status: {fact.status}"
    if len(fact.versions) > 1:
        yield "    versions:"
        for version in fact.versions[1:]:
            differs = {key: value for key, value in _told(version).items() if told.get(key) != value}
            differs |= {key: "unknown" for key in told if key not in _told(version)}
            yield f"      - {_flow(differs)}"


def _told(version: Version) -> dict[str, Any]:
    told: dict[str, Any] = {**version.people, **version.details}
    if version.date is not None:
        told["date"] = version.date.text
    if version.sources:
        told["source"] = [f"{ref.source}, {ref.locator}".rstrip(", ") for ref in version.sources]
    return told


def _flow(value: Any) -> str:
    """A value in YAML on one line; texts in quotation marks unless they are plain words."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _flow(value[0]) if len(value) == 1 else "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, Amount):
        value = value.text
    plain = isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _NOT_WORDS
    return str(value) if plain else json.dumps(value, ensure_ascii=False)
