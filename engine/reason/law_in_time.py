"""The law of the day: which texts existed, and which bound the State when the facts happened.

Two days matter. `as_of` is the day whose law applies: a text adopted later is left out and named. The days of
the facts decide whether a treaty bound the State, fact by fact (engine/reason/facts_in_time.py). An interpretation or
declaration binds no one by ratification; a treaty body's interpretation falls with the treaty it interprets.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from engine.model.applicability import (
    AFTER,
    BEFORE,
    DOUBTFUL,
    GOES_ON,
    OPEN,
    UNCLEAR,
    UNDATED,
    UNVERIFIED,
    Applicability,
    FactInTime,
    ReservationShown,
)
from engine.model.assessment import Citation, LaterAuthority
from engine.model.authority import Authority, Catalogue, para_order, split_pin
from engine.model.frozen import replace
from engine.model.treaty_status import NOT_CONSENT, WITHOUT_EFFECT, Reservation, TreatyAct, TreatyStatus
from engine.reason.facts_in_time import (
    FIRST_DAY,
    Bound,
    DatedFact,
    Days,
    Way,
    joint_status,
    standing,
    way_status,
)

NO_RATIFICATION = "no-ratification"
DEROGATION_DAYS = 730
"""A derogation is temporary: one whose end is not known is shown for facts of the two years after its notice."""
MOST_KEPT = 2_000
"""What is known of so many facts, and of so many sets of facts, is kept for further assessments."""
BEARING = ("reservation", "declaration", "derogation")
"""Kinds of notice that bear on what the State owes; the others change nothing or only a procedure."""


class LawInTime:
    """Applies the law of one day to one State; collects the texts it leaves out."""

    def __init__(self, catalogue: Catalogue, status: TreatyStatus, state: str, as_of: str) -> None:
        self.catalogue = catalogue
        self.status = status
        self.state = state
        self.as_of = as_of
        self._as_of_day = date.fromisoformat(as_of).toordinal()
        self._later: dict[str, set[str]] = {}
        self._late: set[str] = set()
        self._cited: dict[str, Citation | None] = {}
        self._standings: dict[tuple[DatedFact, str], str] = {}
        self._bounds: dict[str, Bound] = {}
        self._over: dict[tuple[Way, ...], OverFacts] = {}

    def forget(self) -> None:
        """Begin anew to collect the texts left out, for the next case or another state of this one."""
        self._later.clear()
        if len(self._over) > MOST_KEPT:
            self._over.clear()
        if len(self._standings) > MOST_KEPT:
            self._standings.clear()

    def existed(self, authority: Authority) -> bool | None:
        """Whether the text existed on `as_of`; None when only its year is known and it is that very year."""
        first, last = authority.adopted.earliest, authority.adopted.latest
        if last is not None and last <= self._as_of_day:
            return True
        if first is not None and first > self._as_of_day:
            return False
        return None

    def cite(self, pin: str, *, record: bool = True) -> Citation | None:
        """The citation for a pin, or None when the text is later, superseded, or addressed to another State.

        A later text is named by `left_out` if `record` is true.
        """
        if pin not in self._cited:
            self._cited[pin] = self._cite(*split_pin(pin))
        citation = self._cited[pin]
        if citation is None and record:
            id, para = split_pin(pin)
            if id in self._late:
                self._later.setdefault(id, set()).add(para)
        return citation

    def beside(self, own: Collection[str], citation: Citation) -> Citation:
        """The citation under provisions of `own` texts: compared where a treaty body says it of other treaties only."""
        authority, texts = self.catalogue.authority(citation.authority), map(self.catalogue.authority, own)
        interpreted = {split_pin(pin)[0] for pin in authority.interprets} if authority is not None else set()
        bound = any(text is not None and text.treaty for text in texts)
        if citation.weight != "interpretation" or not interpreted or not bound or interpreted.intersection(own):
            return citation
        return replace(citation, compared=True)

    def _cite(self, id: str, para: str) -> Citation | None:
        authority = self.catalogue.authority(id)
        if authority is None or (authority.addressed_to and self.state not in authority.addressed_to):
            return None
        if self.existed(authority) is not True:
            self._late.add(id)
            return None
        gone = authority.superseded_on
        if gone is not None and gone.latest is not None and gone.latest <= self._as_of_day:
            return None
        entry = authority.paragraph(para)
        return Citation(
            authority=id,
            para=para,
            weight=authority.weight,
            short=authority.short,
            symbol=authority.symbol,
            summary=entry.summary if entry else "",
            verified=bool(entry and entry.verified),
            numbered=authority.numbered,
            brief=authority.brief,
        )

    def falls(self, id: str, days: Days) -> bool:
        """A treaty that does not bind the State is not cited against it, nor what its treaty body says of it."""
        return self.over(_one_way(days)).falls(id)

    def left_out(self) -> tuple[LaterAuthority, ...]:
        """Texts that `cite` left out because they are later than `as_of`, or of the same year with no known day."""
        found = []
        for id in sorted(self._later):
            authority = self.catalogue.authority(id)
            assert authority is not None
            found.append(
                LaterAuthority(
                    authority=id,
                    title=authority.short,
                    adopted=authority.adopted.text,
                    paras=tuple(sorted(self._later[id], key=para_order)),
                    certain=self.existed(authority) is False,
                    instead=tuple(self._instead(authority)),
                )
            )
        return tuple(found)

    def applies(self, id: str, days: Days, para: str = "") -> Applicability:
        """Whether an authority bound the State on the days of one fact; with what reservations to `para`."""
        return self.over(_one_way(days)).applies(id, para)

    def over(self, ways: tuple[Way, ...]) -> OverFacts:
        """The law over the facts of some ways; what was judged once of the same facts is kept."""
        found = self._over.get(ways)
        if found is None:
            found = self._over[ways] = OverFacts(self, ways)
        return found

    def standing(self, fact: DatedFact, treaty: str) -> str:
        """Where a fact stands to the time in which a treaty bound the State."""
        key = (fact, treaty)
        found = self._standings.get(key)
        if found is None:
            found = self._standings[key] = standing(fact, self._bound(treaty), self.as_of)
        return found

    def _bound(self, treaty: str) -> Bound:
        found = self._bounds.get(treaty)
        if found is None:
            status = self.status
            found = self._bounds[treaty] = Bound(
                status.periods(self.state, treaty),
                status.succeeded(self.state, treaty),
                status.in_general_since(treaty),
            )
        return found

    def judge(self, id: str, para: str, ways: tuple[Way, ...]) -> Applicability:
        """Whether an authority bound the State, way by way and fact by fact."""
        authority = self.catalogue.authority(id)
        assert authority is not None
        treaty = authority.treaty
        if not treaty:
            return Applicability(NO_RATIFICATION)
        if not self.status.knows(self.state):
            return Applicability("unknown", notes=("the treaty data does not speak of this State",))
        acts = self.status.acts(self.state, treaty)
        if not acts and self.status.unread(treaty):
            return Applicability("unknown", notes=("the treaty data does not have the acts of States on this treaty",))
        consent = [act for act in acts if act.in_force and act.action not in NOT_CONSENT]
        noted = tuple(act.note for act in acts if act.note)
        if not consent:
            told = tuple(_without_consent(act) for act in acts if act.action in WITHOUT_EFFECT)
            none = (
                "no act of transposition" if authority.weight == "directive" else "no act of ratification or accession"
            )
            return Applicability("not-party", notes=told or (none,))
        unverified = () if all(act.verified for act in consent) else (UNVERIFIED,)
        standings = {fact: self.standing(fact, treaty) for way in ways for fact in way}
        now = self.standing(DatedFact("", (Days(self.as_of, self.as_of),)), treaty)
        statuses = tuple(way_status([standings[fact] for fact in way] or [now]) for way in ways or ((),))
        status = joint_status(statuses)
        facts = tuple(sorted({FactInTime(fact.id, s) for fact, s in standings.items() if fact.id}, key=_by_id))
        since, until = self._period(treaty, standings, status)
        if status == "not-in-force":
            notes = ("the facts lie outside the period", *noted)
            return Applicability(status, since, notes, until=until, facts=facts, ways=statuses[: len(ways)])
        lasting = any(_touches(para, article) for article in self.status.non_derogable(treaty))
        told = tuple(self._notes(treaty, standings, since, until))
        days = [d for fact, s in standings.items() if s not in (BEFORE, AFTER) for d in fact.days]
        days = days or [Days(self.as_of, self.as_of)]
        return Applicability(
            status,
            since,
            (*told, *noted, *unverified),
            tuple(self._reservations(treaty, para, days)),
            lasting,
            until,
            facts,
            statuses[: len(ways)],
        )

    def _period(self, treaty: str, standings: Mapping[DatedFact, str], status: str) -> tuple[str, str]:
        """First day of the period that counts, and the first day after it where it ended."""
        periods = self.status.periods(self.state, treaty)
        within = [days for fact, s in standings.items() if s not in (BEFORE, AFTER) for days in fact.days]
        reached = [
            (start, end)
            for start, end in periods
            for days in within or [Days(self.as_of, self.as_of)]
            if start <= (days.last or self.as_of) and (not end or (days.first or FIRST_DAY) < end)
        ]
        start, end = reached[0] if reached and status != "not-in-force" else periods[0]
        gone = any(s == AFTER for s in standings.values())
        return start, end if gone else ""

    def _notes(self, treaty: str, standings: Mapping[DatedFact, str], since: str, until: str) -> Iterator[str]:
        """What is to be said of facts that are not simply covered."""
        by: dict[str, list[str]] = {}
        for fact, where in standings.items():
            by.setdefault(where, []).append(fact.id)

        def of(where: str) -> str:
            named = ", ".join(sorted(filter(None, set(by[where]))))
            return f": {named}" if named else ""

        if BEFORE in by:
            yield f"before that day, and not covered{of(BEFORE)}"
        if AFTER in by:
            yield f"after {until or since}, when it bound the State no longer{of(AFTER)}"
        if GOES_ON in by:
            yield f"the facts begin before that day; those that continue after it are covered{of(GOES_ON)}"
        if UNCLEAR in by:
            yield f"may have been before that day{of(UNCLEAR)}"
        if OPEN in by:
            yield f"begun at an unknown time, perhaps before {since}{of(OPEN)}"
        if UNDATED in by:
            yield f"without a date, so that it is open whether it was since {since}{of(UNDATED)}"
        if DOUBTFUL in by:
            says = self.status.on_succession(treaty)
            word = f"bound by succession; from when before {self.status.succeeded(self.state, treaty)} is not known"
            yield f"{word}{of(DOUBTFUL)}{'; ' + says if says else ''}"

    def _reservations(self, treaty: str, para: str, facts: Iterable[Days]) -> Iterator[ReservationShown]:
        """The notices that bear on `para` on some of these days."""
        days = [(d.first or d.last or self.as_of, d.last or self.as_of) for d in facts]
        for entry in self.status.reservations(self.state, treaty):
            if entry.kind not in BEARING or not any(_stands(entry, first, last) for first, last in days):
                continue
            touches = any(_touches(para, article) for article in entry.articles)
            if touches or (entry.kind in ("derogation", "reservation") and not entry.articles):
                yield ReservationShown(
                    entry.id,
                    entry.kind,
                    entry.articles,
                    entry.summary,
                    entry.effect,
                    entry.effective_from,
                    entry.effective_until,
                    touches,
                    entry.verified,
                )

    def _instead(self, later: Authority) -> Iterator[Citation]:
        """What stood on the day in place of a later text: paragraphs of a text it superseded, on the same topics."""
        topics = {topic for p in self._later[later.id] for topic in _topics(later, p)}
        for older in self.catalogue.superseded_by(later):
            if self.existed(older) is not True:
                continue
            for entry in older.paragraphs.values():
                if topics & set(entry.topics):
                    yield Citation(
                        older.id, entry.para, older.weight, older.short, older.symbol, entry.summary, entry.verified,
                        older.numbered, older.brief,
                    )  # fmt: skip


class OverFacts:
    """The law of one day over the facts of one finding; what was judged once is kept."""

    def __init__(self, law: LawInTime, ways: tuple[Way, ...]) -> None:
        self._law = law
        self._ways = ways
        self._applied: dict[tuple[str, str], Applicability] = {}
        self._fallen: dict[str, bool] = {}

    def applies(self, id: str, para: str = "") -> Applicability:
        """Whether an authority bound the State; with what reservations to `para`."""
        key = (id, para)
        if key not in self._applied:
            self._applied[key] = self._law.judge(id, para, self._ways)
        return self._applied[key]

    def falls(self, id: str) -> bool:
        """A treaty that does not bind the State is not cited against it, nor what its treaty body says of it."""
        if id not in self._fallen:
            self._fallen[id] = self._falls(id)
        return self._fallen[id]

    def _falls(self, id: str) -> bool:
        catalogue = self._law.catalogue
        authority = catalogue.authority(id)
        assert authority is not None
        rests_on = [authority.id] if authority.treaty else list(authority.interprets)
        checked = [id for id in rests_on if (a := catalogue.authority(id)) is not None and a.treaty]
        if authority.weight not in ("treaty", "interpretation") or not checked:
            return False
        return all(self.applies(id).excludes for id in checked)


def _one_way(days: Days) -> tuple[Way, ...]:
    """One fact on these days; none where both are unknown."""
    return ((DatedFact("", (days,), goes_on=True),),) if any(days) else ()


def _by_id(one: FactInTime) -> str:
    return one.fact


def _stands(entry: Reservation, first: str, last: str) -> bool:
    """Whether a notice had effect on some of these days."""
    return (not entry.effective_from or entry.effective_from <= last) and not _over(entry, first)


def _over(entry: Reservation, first: str) -> bool:
    """Whether a notice had ended when the facts began."""
    if entry.effective_until:
        return entry.effective_until < first
    if entry.kind != "derogation" or not entry.effective_from:
        return False
    begun = date.fromisoformat(entry.effective_from).toordinal()
    return date.fromisoformat(first).toordinal() - begun > DEROGATION_DAYS


def _topics(authority: Authority, para: str) -> tuple[str, ...]:
    entry = authority.paragraph(para)
    return entry.topics if entry else ()


def _touches(para: str, article: str) -> bool:
    """Whether a reservation to an article bears on a paragraph, or the other way round."""
    return para == article or para.startswith(f"{article}(") or article.startswith(f"{para}(")


def _without_consent(act: TreatyAct) -> str:
    """What a State did that does not bind it."""
    if act.action == "no-part":
        return "the State takes no part" + (f", by its act of {act.date}" if act.date else "")
    return f"signed {act.date}, not ratified"
