"""Facts in short form, as the tests beside rules write them, turned into a case.

A person slot that is left out is one and the same person, `someone`; `{person: {person: someone, roles: [journalist]}}`
describes people and `{represents: {person: lawyer, to: someone}}` relates them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.load.facts import Report, check_kind, read_told
from engine.load.former_words import renew, unheard
from engine.model.case import Case, Detail, Fact, Person, SourceRef, Version
from engine.model.vocabulary import PERSON, Vocabulary

SOMEONE = "someone"
NO_STATE = ""


class ShortFactError(ValueError):
    """Facts in short form that cannot be read; `problems` says why, a line each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def case_from_short(entries: Sequence[Mapping[str, Any]], words: Vocabulary) -> Case:
    """The case of a list of facts in short form. Raises ShortFactError with all that is wrong."""
    problems: list[str] = []

    def report(
        code: str, message: str, *place: str | int, on_key: bool = False, expected: str = "", hint: str = ""
    ) -> None:
        problems.append(message + (f" (did you mean `{hint}`?)" if hint else ""))

    described: dict[str, dict[str, Detail]] = {}
    relations: dict[str, list[tuple[str, str]]] = {}
    facts: list[Fact] = []
    ids = [
        str(body.get("id") or f"f{number}")
        for number, entry in enumerate(entries, start=1)
        for body in entry.values()
        if isinstance(body, Mapping)
    ]
    for number, entry in enumerate(entries, start=1):
        if len(entry) != 1:
            problems.append(f"fact {number} is not one kind with its attributes")
            continue
        ((kind, body),) = entry.items()
        if body is not None and not isinstance(body, Mapping):
            problems.append(f"what `{kind}` holds is not keys and values")
            continue
        body = dict(body or {})
        id = str(body.pop("id", None) or f"f{number}")
        if kind in words.relations:
            one, other = str(body.pop(PERSON, SOMEONE)), str(body.pop("to", SOMEONE))
            if body:
                problems.append(f"`{'`, `'.join(body)}` is nothing a relation has")
            relations.setdefault(one, []).append((kind, other))
            continue
        kind, body = renew(kind, body, words, unheard)
        if kind == PERSON:
            name = str(body.pop(PERSON, SOMEONE))
            described.setdefault(name, {}).update(read_told(PERSON, body, words, report).details)
            continue
        if not check_kind(kind, words, report):
            continue
        if any(fact.id == id for fact in facts):
            problems.append(f"two facts are called `{id}`")
        others = body.pop("versions", None) or []
        told = read_told(kind, body, words, report, facts=ids)
        people = told.people if told.people.get(PERSON) else {**told.people, PERSON: (SOMEONE,)}
        version = Version(people, told.details, told.date, (SourceRef("test"),))
        versions = [version, *_versions(kind, others, version, words, report, ids)]
        facts.append(Fact(id, kind, tuple(versions)))
    if problems:
        raise ShortFactError(problems)
    names = {SOMEONE, *described, *relations}
    names |= {other for pairs in relations.values() for _, other in pairs}
    names |= {person for fact in facts for named in fact.main.people.values() for person in named}
    cast = {name: Person(name, "", described.get(name, {}), tuple(relations.get(name, ()))) for name in sorted(names)}
    return Case("test", "test", NO_STATE, None, cast, {}, tuple(facts))


def _versions(
    kind: str, others: Any, main: Version, words: Vocabulary, report: Report, ids: Sequence[str]
) -> Iterator[Version]:
    """How other sources tell a fact: what they give, and the main version for all else."""
    for other in others if isinstance(others, list) else [others]:
        if not isinstance(other, Mapping):
            report("C001", f"a version of `{kind}` is not attributes and values")
            continue
        _, renewed = renew(kind, other, words, unheard)
        told = read_told(kind, renewed, words, report, facts=ids)
        details = {**main.details, **told.details}
        people = {**main.people, **told.people}
        yield Version(people, details, told.date or main.date, (SourceRef("another test"),))
