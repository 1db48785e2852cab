"""What changed between two versions of a case, as text and as JSON data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.cite.printing import provision
from engine.model.assessment import Assessment
from engine.model.problem import visible
from engine.reason.difference import (
    ADDED,
    CHANGED,
    FINDING_SORTS,
    GAINED,
    LOST,
    OTHERWISE,
    REASONS,
    REMOVED,
    RENAMED,
    SORTS,
    STATUS,
    CaseDifference,
    Change,
    EntryChange,
    FindingChange,
    changed_parts,
)
from engine.view.as_json import citation_to_plain, derivation_to_plain
from engine.view.as_text import in_ascii, wrapped

SIGNS = {ADDED: "+", REMOVED: "-", RENAMED: "=", CHANGED: "~"}
HEADINGS = {
    GAINED: "Gained: now potentially engaged",
    LOST: "Lost: no longer potentially engaged",
    STATUS: "Status changed otherwise",
    REASONS: "Same status, other derivations",
    OTHERWISE: "Same status and derivations, otherwise changed",
}
GREATEST_WIDTH = 110


def difference_lines(
    found: CaseDifference, before: Assessment, after: Assessment, width: int = 80, *, ascii_only: bool = False
) -> Iterator[str]:
    """What changed, line by line, at most `width` columns wide."""
    width = max(40, min(width, GREATEST_WIDTH))
    for line in _lines(found, before, after, width):
        yield in_ascii(visible(line)) if ascii_only else visible(line)


def _lines(found: CaseDifference, before: Assessment, after: Assessment, width: int) -> Iterator[str]:
    yield from wrapped(f"{before.path} -> {after.path}", width, "", "  ")
    if found.nothing:
        yield "Nothing changed in the facts or in the findings."
        return
    if found.case:
        yield ""
        yield "Case"
        yield from _changes(found.case, width, "  ")
    yield from _entries("People", found.people, None, None, width)
    yield from _entries("Sources", found.sources, None, None, width)
    yield from _entries(f"Facts ({_counted(found)})", found.facts, before, after, width)
    yield ""
    yield f"Findings: {_finding_counts(found)}"
    for sort in FINDING_SORTS:
        changes = found.of(sort)
        if changes:
            yield ""
            yield f"{HEADINGS[sort]} ({len(changes)})"
            for change in changes:
                yield from _finding(change, width)


def _counted(found: CaseDifference) -> str:
    counts = {sort: sum(change.sort == sort for change in found.facts) for sort in SORTS}
    return ", ".join([*(f"{count} {sort}" for sort, count in counts.items() if count), f"{found.same_facts} as before"])


def _finding_counts(found: CaseDifference) -> str:
    words = {GAINED: "gained", LOST: "lost", STATUS: "with another status", REASONS: "with other derivations"}
    counts = [f"{len(found.of(sort))} {word}" for sort, word in words.items() if found.of(sort)]
    return ", ".join(counts) or "none gained, lost or derived otherwise"


def _entries(
    heading: str, entries: Sequence[EntryChange], before: Assessment | None, after: Assessment | None, width: int
) -> Iterator[str]:
    if not entries:
        return
    yield ""
    yield heading
    for entry in entries:
        sign = f"  {SIGNS[entry.sort]} "
        if entry.sort == RENAMED:
            same = "" if entry.changes else ", the rest as before"
            yield from wrapped(f"{entry.old_id} is now called {entry.id}{same}", width, sign, "    ")
        else:
            assessment = before if entry.sort == REMOVED else after
            fact = assessment.fact(entry.id) if assessment else None
            says = f": {fact.sentence}" if fact else ""
            when = f" ({fact.date})" if fact and fact.date else ""
            yield from wrapped(f"{entry.id} {entry.sort}{says}{when}", width, sign, "    ")
        yield from _changes(entry.changes, width, "      ")


def _changes(changes: Sequence[Change], width: int, indent: str) -> Iterator[str]:
    for change in changes:
        yield from wrapped(
            f"{change.what}: {_nothing(change.before)} -> {_nothing(change.after)}", width, indent, indent + "  "
        )


def _nothing(text: str) -> str:
    return text or "nothing"


def _finding(change: FindingChange, width: int) -> Iterator[str]:
    finding = change.finding
    yield from wrapped(f"{provision(finding.provision)}: {finding.title} ({finding.id})", width, "  ", "    ")
    was, now = change.statuses
    if was != now:
        yield f"      {was} -> {now}"
    if change.sort == OTHERWISE:
        yield from wrapped(f"differs in: {', '.join(changed_parts(change))}", width, "      ", "        ")
    if change.ways_new or change.ways_gone:
        yield f"      derivations: {change.ways_new} new, {change.ways_gone} gone"
    if change.facts_new:
        yield from wrapped(f"now also because of: {', '.join(change.facts_new)}", width, "      ", "        ")
    if change.facts_gone:
        yield from wrapped(f"no longer because of: {', '.join(change.facts_gone)}", width, "      ", "        ")
    if change.sort == LOST and now == "undetermined" and finding.questions:
        yield from wrapped(f"ask: {finding.questions[0]}", width, "      ", "        ")


def difference_to_plain(found: CaseDifference, before: Assessment, after: Assessment) -> dict[str, Any]:
    """The JSON object of `pincite diff --format json`."""
    return {
        "before": {"case": before.case_id, "path": visible(before.path), "as_of": before.as_of},
        "after": {"case": after.case_id, "path": visible(after.path), "as_of": after.as_of},
        "case": [_change(change) for change in found.case],
        "people": [_entry(entry) for entry in found.people],
        "sources": [_entry(entry) for entry in found.sources],
        "facts": [_entry(entry) for entry in found.facts],
        "facts_as_before": found.same_facts,
        "findings": [_finding_plain(change) for change in found.findings],
    }


def _change(change: Change) -> dict[str, str]:
    return {"what": change.what, "from": change.before, "to": change.after}


def _entry(entry: EntryChange) -> dict[str, Any]:
    plain: dict[str, Any] = {"change": entry.sort, "id": entry.id}
    if entry.old_id:
        plain["old_id"] = entry.old_id
    plain["details"] = [_change(change) for change in entry.changes]
    return plain


def _finding_plain(change: FindingChange) -> dict[str, Any]:
    finding = change.finding
    was, now = change.statuses
    before = set(change.before.derivations) if change.before else set()
    after = set(change.after.derivations) if change.after else set()
    return {
        "change": change.sort,
        "id": finding.id,
        "title": finding.title,
        "provision": citation_to_plain(finding.provision),
        "from": was,
        "to": now,
        "derivations_new": [
            derivation_to_plain(d) for d in (change.after.derivations if change.after else ()) if d not in before
        ],
        "derivations_gone": [
            derivation_to_plain(d) for d in (change.before.derivations if change.before else ()) if d not in after
        ],
        "facts_new": list(change.facts_new),
        "facts_gone": list(change.facts_gone),
        "differs_in": list(changed_parts(change)) if change.sort == OTHERWISE else [],
    }
