"""What changed between two versions of a case: entry by entry, and finding by finding.

Entries are matched by id; one with the same content under another id is renamed, not removed and added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from engine.model.assessment import ENGAGED, NOT_ENGAGED, Assessment, Finding
from engine.model.case import Case, Detail, Fact, Person, Source, Version
from engine.model.derivation import Derivation
from engine.model.frozen import cached_property, dataclass
from engine.model.vocabulary import Vocabulary
from engine.reason.renaming import Renaming, renamed, renaming_between

ADDED, REMOVED, RENAMED, CHANGED = "added", "removed", "renamed", "changed"
SORTS = (ADDED, REMOVED, RENAMED, CHANGED)
GAINED, LOST, STATUS, REASONS, OTHERWISE = "gained", "lost", "status", "derivations", "otherwise"
FINDING_SORTS = (GAINED, LOST, STATUS, REASONS, OTHERWISE)
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Change:
    """One detail that changed, from and to; "unknown" where a version says nothing."""

    what: str
    before: str
    after: str


@dataclass(frozen=True)
class EntryChange:
    """A fact, person or source that was added, removed, renamed or changed. `id` is the new one where there is one."""

    sort: str
    id: str
    old_id: str = ""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class FindingChange:
    """A finding that changed.

    `before` and `after` are the finding in either version, None where there is none. `ways_new` and `ways_gone` count
    derivations; `facts_new` and `facts_gone` are the facts that bear on it now, or no longer do.
    """

    sort: str
    before: Finding | None
    after: Finding | None
    ways_new: int
    ways_gone: int
    facts_new: tuple[str, ...]
    facts_gone: tuple[str, ...]

    @property
    def finding(self) -> Finding:
        """The finding as it is now, or as it was."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def statuses(self) -> tuple[str, str]:
        """Status before and after; a finding that is not there is not engaged."""
        return _status(self.before), _status(self.after)


@dataclass(frozen=True)
class CaseDifference:
    """Everything that changed; all empty when nothing did. `same_facts` counts the facts that stayed as they were."""

    case: tuple[Change, ...]
    people: tuple[EntryChange, ...]
    sources: tuple[EntryChange, ...]
    facts: tuple[EntryChange, ...]
    findings: tuple[FindingChange, ...]
    same_facts: int

    @cached_property
    def nothing(self) -> bool:
        """Whether the two versions say and lead to the same."""
        return not (self.case or self.people or self.sources or self.facts or self.findings)

    def of(self, sort: str) -> tuple[FindingChange, ...]:
        """The findings that changed in this way."""
        return tuple(change for change in self.findings if change.sort == sort)


def alike(old: Case, new: Case, words: Vocabulary) -> tuple[Case, Renaming]:
    """The old case under the ids of the new one, so that their derivations can be compared; and what was renamed."""
    renaming = renaming_between(old, new, words)
    return renamed(old, renaming, words), renaming


def difference(old: Case, new: Case, renaming: Renaming, before: Assessment, after: Assessment) -> CaseDifference:
    """What changed.

    Args:
        old: the older version, under the ids of the newer (see `alike`).
        new: the newer version.
        renaming: what was renamed.
        before: the assessment of `old`.
        after: the assessment of `new`.
    """
    facts = tuple(_entries({f.id: f for f in old.facts}, {f.id: f for f in new.facts}, renaming.facts, _fact_changes))
    moved = {change.id for change in facts if change.sort in (REMOVED, CHANGED)}
    return CaseDifference(
        case=(*_compared(_header(old, before), _header(new, after)), *_filing(old, new)),
        people=tuple(_entries(old.people, new.people, renaming.people, _person_changes)),
        sources=tuple(_entries(old.sources, new.sources, renaming.sources, _source_changes)),
        facts=facts,
        findings=tuple(_findings(before, after)),
        same_facts=sum(fact.id not in moved for fact in old.facts),
    )


def _header(case: Case, assessment: Assessment) -> dict[str, str]:
    expected = case.expected
    return {
        "case": case.id,
        "title": case.title,
        "state": case.state,
        "as_of": assessment.as_of,
        "expected, cited": ", ".join(expected.cited) if expected else "",
        "expected, not cited": ", ".join(expected.not_cited) if expected else "",
    }


def _filing(old: Case, new: Case) -> Iterator[Change]:
    """That a part of `filing` changed, without what it says: it is private."""
    for name in {**old.filing, **new.filing}:
        before, after = old.filing.get(name), new.filing.get(name)
        if before != after:
            stated = "stated" if before is None else "stated otherwise"
            yield Change(
                f"filing, {name}", UNKNOWN if before is None else "stated", UNKNOWN if after is None else stated
            )


def _compared(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for name in {**old, **new}:
        before, after = old.get(name, ""), new.get(name, "")
        if before != after:
            yield Change(name, before or UNKNOWN, after or UNKNOWN)


_Entry = TypeVar("_Entry")


def _entries(
    old: Mapping[str, _Entry],
    new: Mapping[str, _Entry],
    ids: Mapping[str, str],
    changes_of: Callable[[_Entry, _Entry], Iterator[Change]],
) -> Iterator[EntryChange]:
    """Entries of one sort: in the order of the new case, the removed ones last."""
    former = {now: was for was, now in ids.items()}
    for id, entry in new.items():
        if id not in old:
            yield EntryChange(ADDED, id)
            continue
        changes = tuple(changes_of(old[id], entry))
        if id in former:
            yield EntryChange(RENAMED, id, former[id], changes)
        elif changes:
            yield EntryChange(CHANGED, id, changes=changes)
    yield from (EntryChange(REMOVED, id) for id in old if id not in new)


def _person_changes(old: Person, new: Person) -> Iterator[Change]:
    return _compared(_person(old), _person(new))


def _person(person: Person) -> dict[str, str]:
    found = {"name": person.name, **{name: _detail(value) for name, value in person.details.items()}}
    if person.born is not None:
        found["born"] = person.born.text
    for fact, details in person.at.items():
        found |= {f"at {fact}: {name}": _detail(value) for name, value in details.items()}
    relations: dict[str, list[str]] = {}
    for relation, to in person.relations:
        relations.setdefault(relation, []).append(to)
    return {**found, **{relation: ", ".join(sorted(to)) for relation, to in relations.items()}}


def _source_changes(old: Source, new: Source) -> Iterator[Change]:
    return _compared(_source(old), _source(new))


def _source(source: Source) -> dict[str, str]:
    date = source.date.text if source.date else ""
    return {"title": source.title, "date": date, "kind": source.kind, "note": source.note, "address": source.address}


def _fact_changes(old: Fact, new: Fact) -> Iterator[Change]:
    yield from _compared(_whole(old), _whole(new))
    yield from _compared(_told(old.main), _told(new.main))
    told_before, told_after = _told_otherwise(old), _told_otherwise(new)
    for source in {**told_before, **told_after}:
        before, after = told_before.get(source), told_after.get(source)
        if before is not None and after is not None:
            for change in _compared(before, after):
                yield Change(f"{change.what}, as told by {source}", change.before, change.after)
        else:
            said = "; ".join(f"{name}: {value}" for name, value in (before or after or {}).items())
            yield Change(f"told otherwise by {source}", "" if before is None else said, "" if after is None else said)


def _told_otherwise(fact: Fact) -> dict[str, dict[str, str]]:
    """By its sources, what each further version says otherwise than the first."""
    main = _told(fact.main)
    return {
        _sources(version): {
            name: value for name, value in _told(version).items() if name != "source" and value != main.get(name)
        }
        for version in fact.versions[1:]
    }


def _whole(fact: Fact) -> dict[str, str]:
    return {"kind": fact.kind, "status": fact.status, "note": fact.note}


def _told(version: Version) -> dict[str, str]:
    return {
        "date": version.date.text if version.date else "",
        **{slot: ", ".join(ids) for slot, ids in version.people.items()},
        **{name: _detail(value) for name, value in version.details.items()},
        "source": _sources(version),
    }


def _sources(version: Version) -> str:
    return "; ".join(map(str, version.sources))


def _detail(value: Detail) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _findings(before: Assessment, after: Assessment) -> Iterator[FindingChange]:
    """By sort, each in the order of the newer assessment."""
    old = {finding.id: finding for finding in before.findings}
    new = {finding.id: finding for finding in after.findings}
    found = [_finding(old.get(id), new.get(id)) for id in [*new, *(id for id in old if id not in new)]]
    changed = [change for change in found if change is not None]
    yield from sorted(changed, key=lambda change: FINDING_SORTS.index(change.sort))


def _finding(old: Finding | None, new: Finding | None) -> FindingChange | None:
    was, now = _status(old), _status(new)
    if was == now and (was == NOT_ENGAGED or old == new):
        return None
    before, after = _ways(old), _ways(new)
    if was == now:
        sort = REASONS if before != after else OTHERWISE
    else:
        sort = GAINED if now == ENGAGED else LOST if was == ENGAGED else STATUS
    facts_before = set(old.facts()) if old else set()
    facts_after = set(new.facts()) if new else set()
    return FindingChange(
        sort=sort,
        before=old,
        after=new,
        ways_new=len(after - before),
        ways_gone=len(before - after),
        facts_new=tuple(sorted(facts_after - facts_before)),
        facts_gone=tuple(sorted(facts_before - facts_after)),
    )


def _status(finding: Finding | None) -> str:
    return finding.status if finding else NOT_ENGAGED


def _ways(finding: Finding | None) -> frozenset[Derivation]:
    return frozenset(finding.derivations) if finding else frozenset()


def changed_parts(change: FindingChange) -> tuple[str, ...]:
    """What is different about a finding with the same status and the same derivations."""
    old, new = change.before, change.after
    if old is None or new is None:
        return ()
    parts = {
        "obligation": (old.obligation, new.obligation),
        "owed to": (old.owed_to, new.owed_to),
        "citations": (old.pins, new.pins),
        "applicability": (old.applicability, new.applicability),
        "limits": (old.limits, new.limits),
        "questions": (old.questions, new.questions),
    }
    return tuple(name for name, (was, now) in parts.items() if was != now) or ("the rule",)
