"""What two answers to a case have in common and where they differ, finding by finding, from their JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

LAW = ("provision", "citations", "applicability", "limits", "obligation", "duty", "directness", "title")
REASONS = ("derivations", "questions", "needs", "turns_on")
OTHER = {
    "case": "the case",
    "questions": "the questions",
    "procedures": "the procedures",
    "facts": "the facts in words",
    "contested": "the contested details",
    "later_authorities": "the later authorities",
    "expected": "the expected pins",
    "unheard_facts": "the facts that no rule speaks to",
    "judgments": "the judgments",
    "problems": "the problems of the file",
}
"""Parts of an answer beside its findings, and how a difference in them is told."""


def says_the_same(before: Any, after: Any) -> bool:
    """Whether all that was said is said now; a later version may add keys."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        return all(key in after and says_the_same(value, after[key]) for key, value in before.items())
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(map(says_the_same, before, after))
    return bool(before == after)


def differences(before: Mapping[str, Any], after: Mapping[str, Any], *, rulebook: bool = False) -> Iterator[str]:
    """What differs, in words: findings first. With `rulebook`, only what another rulebook would do to the findings."""
    old, new = _findings(before), _findings(after)
    for id in dict.fromkeys([*old, *new]):
        one, other = old.get(id), new.get(id)
        was, now = _status(one), _status(other)
        if was != now:
            yield f"{id}: {was} -> {now}"
        elif one is not None and other is not None and was != "not-engaged" and not says_the_same(one, other):
            yield f"{id}: {was} as before, but {_what(one, other)}"
    if rulebook:
        return
    for key, words in OTHER.items():
        if not says_the_same(before.get(key), after.get(key)):
            yield f"{words} differ"


def _findings(plain: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    findings = plain.get("findings")
    listed = findings if isinstance(findings, list) else []
    return {str(one["id"]): one for one in listed if isinstance(one, dict) and "id" in one}


def _status(finding: Mapping[str, Any] | None) -> str:
    # what was looked at and what was not are the same to the reader
    return "not-engaged" if finding is None else str(finding.get("status"))


def _what(one: Mapping[str, Any], other: Mapping[str, Any]) -> str:
    found = []
    if any(not says_the_same(one.get(key), other.get(key)) for key in LAW):
        found.append("with other law")
    if any(not says_the_same(one.get(key), other.get(key)) for key in REASONS):
        found.append("for other reasons")
    if not says_the_same(one.get("judgment"), other.get("judgment")):
        found.append("judged otherwise")
    return " and ".join(found) or "worded otherwise"
