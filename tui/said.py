"""Changes and differences in words, and what a case says of one detail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from engine.model.assessment import NOT_ENGAGED, UNDETERMINED, Finding
from engine.model.case import Case

if TYPE_CHECKING:
    from engine.reason.what_if import Change, Difference

NOTHING_MOVED = "No finding changes its status"
MOST_NAMED = 4
PEOPLE = "people."


def counted(number: int, one: str, many: str = "") -> str:
    """`1 fact`, `3 facts`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def change_words(change: Change, case: Case | None) -> str:
    """A change in a few words: "search-home: warrant yes"."""
    if change.kind == "drop":
        return f"without {change.fact}"
    if change.kind == "add":
        return f"with a new fact {change.fact}"
    value = change.value
    shown = "unknown" if value is None else ", ".join(value) if isinstance(value, tuple) else str(value)
    return f"{change.fact}: {change.attribute.replace('_', ' ')} {shown}"


def difference_words(difference: Difference) -> str:
    """`2 newly engaged: ICCPR 9(1), 9(3); 1 no longer engaged: ICCPR 17(1); 3 now undetermined`."""
    moved = Counter(after.status for before, after in difference.changed if before.status != after.status)
    parts = []
    if difference.gained:
        parts.append(f"{len(difference.gained)} newly engaged: {pins_words(difference.gained)}")
    if difference.lost:
        parts.append(f"{len(difference.lost)} no longer engaged: {pins_words(difference.lost)}")
    told = {UNDETERMINED: "now undetermined", NOT_ENGAGED: "now not engaged"}
    parts += [f"{moved[status]} {words}" for status, words in told.items() if moved[status]]
    return "; ".join(parts) or NOTHING_MOVED


def pins_words(findings: Sequence[Finding]) -> str:
    """The provisions of findings, each once, an instrument named once: `ICCPR 9(1), 9(3), CAT 16 …`."""
    named: list[str] = []
    last = ""
    seen: set[str] = set()
    for finding in findings:
        if finding.provision.pin in seen:
            continue
        seen.add(finding.provision.pin)
        if len(named) == MOST_NAMED:
            return ", ".join(named) + " …"
        short = finding.provision.short
        named.append(finding.provision.para if short == last else f"{short} {finding.provision.para}")
        last = short
    return ", ".join(named)


def detail_of(case: Case, fact: str, attribute: str) -> object:
    """What a case says of a detail or a people slot: as in the model; None when it does not say."""
    if fact.startswith(PEOPLE):
        person = case.people.get(fact.removeprefix(PEOPLE))
        return None if person is None else person.details.get(attribute)
    found = next((f for f in case.facts if f.id == fact), None)
    if found is None:
        return None
    if len(found.versions) > 1 and attribute in found.contested():
        return "sources differ"
    if attribute == "date":
        return found.main.date.text if found.main.date else None
    return found.main.people.get(attribute) or found.main.details.get(attribute)
