"""Whether an authority bound the State when the facts happened, fact by fact, and with which reservations."""

from __future__ import annotations

from engine.model.frozen import dataclass


@dataclass(frozen=True)
class ReservationShown:
    """A reservation, declaration or derogation notice of the State on a treaty, in our own words.

    `touches` says whether it names the article of the finding (True), or names none (False).
    """

    id: str
    kind: str
    articles: tuple[str, ...]
    summary: str
    effect: str
    since: str
    until: str
    touches: bool
    verified: bool


COVERED, BEFORE, AFTER = "covered", "before", "after"
GOES_ON, UNCLEAR, OPEN, UNDATED, DOUBTFUL = "goes-on", "unclear", "open", "undated", "doubtful"
UNVERIFIED = "date not verified"
"""A note: a day of the acts by which the State was bound was not read in its source."""


@dataclass(frozen=True)
class FactInTime:
    """Where a fact stands to the time in which a treaty bound the State.

    `status` is "covered", "before", "after", "goes-on" (begun before, and going on while the treaty bound the State),
    "unclear" (its date allows both), "open" (so does its unknown beginning), "undated" or "doubtful" (the State
    succeeded to the treaty; from when is not known).
    """

    fact: str
    status: str


@dataclass(frozen=True)
class Applicability:
    """Whether the authority bound the State on the date of the facts.

    `status` is "in-force", "not-in-force" (party, but not yet or no longer on that date), "not-party",
    "partly" (in force for part of the dates), "no-ratification" (a text that States do not ratify) or "unknown".
    `until` is the first day on which a treaty that was denounced bound the State no longer. `facts` say where each
    fact stands; `ways` give the status of each derivation, in their order. `reservations` are those that touch the
    article, and derogations notified for the dates; `non_derogable` is True when the treaty lets no emergency suspend
    the article.
    """

    status: str
    since: str = ""
    notes: tuple[str, ...] = ()
    reservations: tuple[ReservationShown, ...] = ()
    non_derogable: bool = False
    until: str = ""
    facts: tuple[FactInTime, ...] = ()
    ways: tuple[str, ...] = ()

    def of(self, *statuses: str) -> tuple[str, ...]:
        """The ids of the facts that stand so, in their order."""
        return tuple(one.fact for one in self.facts if one.status in statuses)

    @property
    def excludes(self) -> bool:
        """Whether the authority did not bind the State."""
        return self.status in ("not-in-force", "not-party")
