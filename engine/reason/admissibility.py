"""Reads the points of admissibility of each open complaint procedure from what a case file says.

Which facts speak to a point, and how, is data of the rulebook (`law/procedures.yaml`, `law/admissibility.yaml`). What
nothing in the file speaks to is not told; nothing here predicts what a body will decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from engine.model.admissibility import NOT_TOLD, OBSTACLE, OPEN, PointFound, ProcedureFound
from engine.model.assessment import ENGAGED, NOT_ENGAGED, Assessment, Finding, Procedure
from engine.model.authority import split_pin
from engine.model.case import Case, Fact
from engine.model.rule import Condition, condition_from_plain
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON
from engine.reason.features import test_fact
from engine.reason.ground import all_facts
from engine.reason.victims import surely_not, whom_facts_concern

INDIVIDUAL = "individual"


class Told(NamedTuple):
    """What one part of a file says to a point."""

    status: str
    says: str
    facts: tuple[str, ...] = ()


def admissibility(case: Case, assessment: Assessment, rulebook: Rulebook) -> tuple[ProcedureFound, ...]:
    """The points of every individual procedure that is open for the State of a case on the day whose law applies."""
    described = {str(entry["id"]): entry for entry in rulebook.status.described_procedures()}
    reader = _Reader(case, assessment, rulebook)
    return tuple(
        ProcedureFound(procedure.procedure, procedure.title, procedure.since, tuple(reader.points(procedure, entry)))
        for procedure in assessment.procedures
        if procedure.available
        and procedure.kind == INDIVIDUAL
        and (entry := described.get(procedure.procedure)) is not None
    )


class _Reader:
    def __init__(self, case: Case, assessment: Assessment, rulebook: Rulebook) -> None:
        self.case = case
        self.assessment = assessment
        self.rulebook = rulebook
        self.words = rulebook.words
        self.facts = all_facts(case, rulebook.words)
        self.readings: Mapping[str, Any] = rulebook.plain["law"].get("readings", {})

    def points(self, procedure: Procedure, entry: Mapping[str, Any]) -> Iterator[PointFound]:
        points: Sequence[Mapping[str, Any]] = entry.get("points") or ()
        own = {id for point in points for id in (point.get("reads") or {}).get("findings") or ()}
        under = [f for f in self.assessment.findings if f.status == ENGAGED and f.provision.authority in own]
        for point in points:
            reads = point.get("reads")
            if reads is None:
                continue
            told = list(self._told(reads, point, procedure, under))
            status = next((s for s in (OBSTACLE, OPEN) if any(one.status == s for one in told)), NOT_TOLD)
            yield PointFound(
                str(point["point"]),
                status,
                str(point.get("pin") or ""),
                str(point.get("article") or ""),
                str(point["rule"]),
                tuple(one.says for one in told),
                tuple(dict.fromkeys(fact for one in told for fact in one.facts)),
                str(point.get("asks") or ""),
                point.get("verified") == "yes",
            )

    def _told(
        self, reads: Mapping[str, Any], point: Mapping[str, Any], procedure: Procedure, under: Sequence[Finding]
    ) -> Iterator[Told]:
        if reads.get("facts"):
            yield from self._facts(str(reads["facts"]), reads.get("excuses") or (), str(point.get("pin") or ""))
        if reads.get("filing"):
            yield from self._filing(reads["filing"])
        if reads.get("people"):
            yield from self._people(str(reads["people"]), under)
        if reads.get("findings"):
            yield from self._findings(reads["findings"])
        if reads.get("dates") and procedure.since:
            yield from self._dates(str(reads["dates"]), procedure.since, under)
        if reads.get("months"):
            yield from self._limit(int(reads["months"]), str(reads["after"]), soft=reads.get("soft") == "yes")

    def _meeting(self, condition: Condition, facts: Iterable[Fact]) -> list[Fact]:
        """The facts that meet a condition for certain."""
        return [fact for fact in facts if self._hears(condition, fact) and self._outcome(condition, fact) is True]

    def _hears(self, condition: Condition, fact: Fact) -> bool:
        if condition.subject == PERSON:
            return fact.kind == PERSON
        return fact.kind in self.words.kinds and condition.subject in self.words.chain(fact.kind)

    def _outcome(self, condition: Condition, fact: Fact) -> bool | None:
        assumed = test_fact(fact, condition.tests, self.words)
        return False if assumed is None else True if assumed == () else None

    def _facts(self, reading: str, excuses: Sequence[str], pin: str) -> Iterator[Told]:
        """What the first entry of a reading says whose facts are told."""
        for entry in self.readings.get(reading, ()):
            found = self._meeting(condition_from_plain(entry["when"]), self.facts)
            if not found:
                continue
            status, says, facts = entry["is"], entry["says"], tuple(fact.id for fact in found)
            if entry["excuse"] and entry["excuse"] not in excuses:
                says += "; the article does not name that ground"
            if entry.get("reserved") and (notices := self._reserved(pin)):
                status, says = OBSTACLE, f"{says}: {'; '.join(notices)}"
            yield Told(status, says, facts)
            return

    def _reserved(self, pin: str) -> list[str]:
        """Reservations of the State to the very paragraph."""
        id, para = split_pin(pin)
        authority = self.rulebook.catalogue.authority(id)
        if authority is None or not authority.treaty:
            return []
        return [
            f"{entry.kind} of {entry.effective_from}: {entry.summary}"
            for entry in self.rulebook.status.reservations(self.case.state, authority.treaty)
            if entry.kind == "reservation"
            and any(_touches(para, article.rpartition(":")[2]) for article in entry.articles)
        ]

    def _filing(self, keys: Sequence[str]) -> Iterator[Told]:
        told = [key for key in keys if self.case.filing.get(key)]
        if told:
            yield Told(OPEN, f"the file's part for filing speaks to it ({', '.join(told)})")

    def _people(self, reading: str, under: Sequence[Finding]) -> Iterator[Told]:
        owed = {person for finding in under for person in finding.owed_to} or whom_facts_concern(self.case)
        people = [fact for fact in self.facts if fact.kind == PERSON and fact.id.removeprefix("people.") in owed]
        silent: dict[str, Fact] = {}
        for entry in self.readings.get(reading, ()):
            condition = condition_from_plain(entry["when"])
            met = self._meeting(condition, people)
            if met:
                names = ", ".join(self.case.name(fact.id.removeprefix("people.")) for fact in met)
                yield Told(OPEN, f"{names}: {entry['says']}", tuple(fact.id for fact in met))
                return
            silent |= {fact.id: fact for fact in people if not surely_not(condition, fact, self.words)}
        says = " or ".join(str(entry["says"]) for entry in self.readings.get(reading, ()))
        if silent:
            names = ", ".join(self.case.name(id.removeprefix("people.")) for id in silent)
            yield Told(NOT_TOLD, f"the file does not say whether {names} is {says}", tuple(silent))
        elif people:
            yield Told(OBSTACLE, f"nobody concerned is {says}")

    def _findings(self, ids: Sequence[str]) -> Iterator[Told]:
        own = [f for f in self.assessment.findings if f.provision.authority in ids and f.status != NOT_ENGAGED]
        shorts = ", ".join(a.short for id in ids if (a := self.rulebook.catalogue.authority(id)) is not None)
        engaged = sum(finding.status == ENGAGED for finding in own)
        if engaged:
            yield Told(OPEN, f"potentially engaged under {shorts}: {engaged}")
        elif not own:
            yield Told(OBSTACLE, f"by the rules at hand no finding of this case is under {shorts}")

    def _dates(self, sort: str, since: str, under: Sequence[Finding]) -> Iterator[Told]:
        """Facts before and after the day since which the procedure is open."""
        behind = {fact for finding in under for fact in finding.facts()}
        opened = date.fromisoformat(since).toordinal()
        before: list[str] = []
        later: list[str] = []
        for fact in self.case.facts:
            when = fact.main.date
            if when is None or (behind and fact.id not in behind):
                continue
            last = when.latest if sort == "effects" else when.earliest
            (before if last is not None and last < opened else later).append(fact.id)
        if before and not later:
            yield Told(OBSTACLE, f"all dated facts lie before {since}, when the procedure opened", tuple(before))
        elif before:
            yield Told(OPEN, f"{len(later)} dated facts are of {since} or later; before it: {', '.join(before)}")
        elif later:
            yield Told(OPEN, f"all dated facts are of {since} or later")

    def _limit(self, months: int, after: str, *, soft: bool) -> Iterator[Told]:
        """Whether a time limit since the last decision at home has run out on the day whose law applies."""
        found = [
            fact
            for entry in self.readings.get(after, ())
            for fact in self._meeting(condition_from_plain(entry["when"]), self.facts)
        ]
        days = [(day, fact.id) for fact in found if fact.main.date and (day := fact.main.date.latest) is not None]
        if not days:
            return
        day, id = max(days)
        ends = _months_later(date.fromordinal(day), months)
        said = f"{date.fromordinal(day).isoformat()}, and {months} months after it ends on {ends.isoformat()}"
        if self.assessment.as_of <= ends.isoformat():
            yield Told(OPEN, f"the last decision at home is of {said}", (id,))
        elif soft:
            yield Told(OPEN, f"the last decision at home is of {said}: a reason for the delay is wanted", (id,))
        else:
            yield Told(OBSTACLE, f"the last decision at home is of {said}", (id,))


def _months_later(day: date, months: int) -> date:
    """The same day so many months later, clipped at the end of a month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError(day)


def _touches(para: str, article: str) -> bool:
    return para == article or para.startswith(f"{article}(") or article.startswith(f"{para}(")
