"""A rule that engages several provisions, taken apart: the same situation, each provision with its own law.

`engages:` is then a list. Its first entry stands under the id of the rule; every other one has an `id` of its own, may
ask for more with `when:`, and has its own `cites`, `limits`, `asks`, `formerly` and `tests`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from engine.load.document import Document, Keys
from engine.model.problem import Problem

OWN = ("id", "title", "cites", "limits", "asks", "note", "formerly", "tests")
"""What an entry says for itself; what it does not say is not taken from the rule, but for the title."""
SHARED = ("status", "reviewer", "modified", "history", "related", "presume", "superseded_by", "joined_by_person")
"""What is said of the rule as a whole."""


class Part(NamedTuple):
    """One provision as a rule of its own; `beside` is the id of the first, "" for that one itself."""

    data: dict[str, Any]
    document: Document
    beside: str


def several_provisions(data: Any, document: Document, keys: Keys, problems: list[Problem]) -> list[Part] | None:
    """The parts of a rule whose `engages` is a list; None for any other rule."""
    if not isinstance(data, dict) or not isinstance(data.get("engages"), list):
        return None
    entries = data["engages"]
    if not entries:
        problems.append(
            document.problem("R017", "`engages` is empty", (*keys, "engages"), expected="one provision or more")
        )
        return []
    parts = []
    for number, entry in enumerate(entries):
        at = (*keys, "engages", number)
        if not isinstance(entry, dict):
            problems.append(document.problem("R017", "this is no provision", at, expected="keys and values"))
            continue
        if number and "id" not in entry:
            message = "every provision after the first needs an id of its own"
            problems.append(document.problem("R017", message, at, expected="a line `id: ...`"))
            continue
        if not number and "id" in entry:
            message = "the first provision stands under the id of the rule"
            problems.append(document.problem("R017", message, (*at, "id"), key=True, expected="no `id` here"))
            continue
        part = _part(data, entry, first=not number)
        seen = document.rearranged(keys, part, _moved(data, entry, keys, at))
        parts.append(Part(part, seen, str(data.get("id", "")) if number else ""))
    return parts


def _part(data: Mapping[str, Any], entry: Mapping[str, Any], *, first: bool) -> dict[str, Any]:
    part = {key: value for key, value in data.items() if first or key in (*SHARED, "title", "when")}
    part |= {key: entry[key] for key in OWN if key in entry}
    part["engages"] = {key: value for key, value in entry.items() if key not in (*OWN, "when")}
    more = _more(entry.get("when"))
    when = data.get("when")
    if more and isinstance(when, dict) and isinstance(when.get("all"), list):
        part["when"] = {**when, "all": [*when["all"], *more]}
    return part


def _more(when: Any) -> list[Any]:
    """The further conditions of an entry: under `all`, or tests of a person by `name.slot`."""
    if not isinstance(when, dict):
        return []
    if isinstance(when.get("all"), list):
        return list(when["all"])
    return [
        {"person": {"as": f"{place.replace('.', '-')}-themselves", "person": f"${place}", **tests}}
        for place, tests in when.items()
        if isinstance(tests, dict)
    ]


def _moved(data: Mapping[str, Any], entry: Mapping[str, Any], rule: Keys, at: Keys) -> Iterator[tuple[Keys, Keys]]:
    """Where what an entry says stands in the file, by where it stands in its part."""
    yield from (((*rule, key), (*at, key)) for key in OWN if key in entry)
    when = data.get("when")
    before = len(when["all"]) if isinstance(when, dict) and isinstance(when.get("all"), list) else 0
    own = entry.get("when")
    if isinstance(own, dict):
        listed = isinstance(own.get("all"), list)
        for number in range(len(_more(own))):
            there: Keys = (*rule, "when", "all", before + number)
            if listed:
                yield there, (*at, "when", "all", number)
            else:
                place = [name for name, tests in own.items() if isinstance(tests, dict)][number]
                yield (*there, "person"), (*at, "when", place)
    yield (*rule, "engages"), at
