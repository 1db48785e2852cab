"""The law of the day: which texts existed, and which bound the State when the facts happened.

Two days matter. `as_of` is the day whose law applies: a text adopted later is left out and named. The days of
the facts decide whether a treaty bound the State. An interpretation or declaration binds no one by
ratification; a treaty body's interpretation falls with the treaty it interprets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from engine.model.assessment import Applicability, Citation, LaterAuthority, ReservationShown
from engine.model.authority import Authority, Catalogue, para_order, split_pin
from engine.model.dates import DateRange, span
from engine.model.treaty_status import NOT_CONSENT, Reservation, TreatyStatus

NO_RATIFICATION = "no-ratification"
DEROGATION_DAYS = 730
"""A derogation is temporary: one whose end is not known is shown for facts of the two years after its notice."""
BEARING = ("reservation", "declaration", "derogation")
"""Kinds of notice that bear on what the State owes; the others change nothing or only a procedure."""


class Days(NamedTuple):
    """First and last day (ISO) on which facts happened; "" where they are open or unknown."""

    first: str
    last: str

    @classmethod
    def of(cls, dates: Sequence[DateRange]) -> Days:
        """The days that some dates span."""
        if not dates:
            return cls("", "")
        first, last = span(dates)
        return cls(*("" if day is None else date.fromordinal(day).isoformat() for day in (first, last)))


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
        self._applied: dict[tuple[str, Days, str], Applicability] = {}
        self._fallen: dict[tuple[str, Days], bool] = {}

    def forget(self) -> None:
        """Begin anew to collect the texts left out."""
        self._later.clear()

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
        )

    def falls(self, id: str, days: Days) -> bool:
        """A treaty that does not bind the State is not cited against it, nor what its treaty body says of it."""
        key = (id, days)
        if key not in self._fallen:
            self._fallen[key] = self._falls(id, days)
        return self._fallen[key]

    def _falls(self, id: str, days: Days) -> bool:
        authority = self.catalogue.authority(id)
        assert authority is not None
        rests_on = [authority.id] if authority.treaty else list(authority.interprets)
        checked = [id for id in rests_on if (a := self.catalogue.authority(id)) is not None and a.treaty]
        if authority.weight not in ("treaty", "interpretation") or not checked:
            return False
        return all(self.applies(id, days).excludes for id in checked)

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
        """Whether an authority bound the State on the days of the facts; with what reservations to `para`."""
        key = (id, days, para)
        if key not in self._applied:
            self._applied[key] = self._applies(id, days, para)
        return self._applied[key]

    def _applies(self, id: str, days: Days, para: str) -> Applicability:
        authority = self.catalogue.authority(id)
        assert authority is not None
        treaty = authority.treaty
        if not treaty:
            return Applicability(NO_RATIFICATION)
        if not self.status.knows(self.state):
            return Applicability("unknown", notes=("the treaty data does not speak of this State",))
        acts = self.status.acts(self.state, treaty)
        consent = [act for act in acts if act.in_force and act.action not in NOT_CONSENT]
        notes = tuple(act.note for act in acts if act.note)
        if not acts and self.status.unread(treaty):
            return Applicability("unknown", notes=("the treaty data does not have the acts of States on this treaty",))
        if not consent:
            signed = tuple(f"signed {act.date}, not ratified" for act in acts if act.action == "signature-only")
            return Applicability("not-party", notes=signed or ("no act of ratification or accession",))
        unverified = () if all(act.verified for act in consent) else ("date not verified",)
        first, last = days.first or days.last or self.as_of, days.last or self.as_of
        at_end = self.status.bound_since(self.state, treaty, last)
        at_start = self.status.bound_since(self.state, treaty, first)
        if not at_start and not at_end:
            return Applicability("not-in-force", consent[0].in_force, ("the facts lie outside the period", *notes))
        reservations = tuple(self._reservations(treaty, para, first, last))
        lasting = any(_touches(para, article) for article in self.status.non_derogable(treaty))
        if at_start:
            return Applicability("in-force", at_start, notes + unverified, reservations, lasting)
        note = "the facts begin before that day; those that continue after it are covered"
        return Applicability("partly", at_end, (note, *notes, *unverified), reservations, lasting)

    def _reservations(self, treaty: str, para: str, first: str, last: str) -> Iterator[ReservationShown]:
        for entry in self.status.reservations(self.state, treaty):
            begun = not entry.effective_from or entry.effective_from <= last
            if not begun or entry.kind not in BEARING or _over(entry, first):
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
                        older.numbered,
                    )  # fmt: skip


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
