"""What bound a State on a day, and which complaints were open: ratifications, denunciations, procedures, reservations.

Dates are ISO days. The data and its marks are described in the rulebook's `law/README.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.model.frozen import dataclass

ACTIONS = ("ratification", "accession", "succession", "transposition", "signature-only", "no-part", "denunciation")
"""What a State may have done; `transposition` puts a directive into national law, `no-part` stays out of an act."""
WITHOUT_EFFECT = ("signature-only", "no-part")
NOT_CONSENT = (*WITHOUT_EFFECT, "denunciation")


@dataclass(frozen=True)
class TreatyAct:
    """One act of a State on a treaty; `in_force` is the first day it had effect, "" for a mere signature."""

    treaty: str
    action: str
    date: str
    in_force: str
    source: str
    verified: bool
    note: str


@dataclass(frozen=True)
class ProcedureRow:
    """One complaint or inquiry procedure for a State, as the table gives it."""

    procedure: str
    kind: str
    status: str
    available_from: str
    until: str
    source: str
    verified: bool
    note: str


@dataclass(frozen=True)
class Reservation:
    """A reservation, declaration, derogation notice or withdrawal of a State, in our own words."""

    id: str
    treaty: str
    kind: str
    articles: tuple[str, ...]
    effective_from: str
    effective_until: str
    summary: str
    effect: str
    source: str
    verified: bool


class TreatyStatus:
    """Looks up acts, procedures and reservations by State; built from the plain law."""

    def __init__(self, law: Mapping[str, Any]) -> None:
        self._law = law
        self._acts: dict[tuple[str, str], tuple[TreatyAct, ...]] = {}
        self._periods: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
        self._notices: dict[tuple[str, str], tuple[Reservation, ...]] = {}

    @property
    def states(self) -> Mapping[str, str]:
        """Names of States by ISO 3166 alpha-3 code; empty when the rulebook has no such data."""
        states: Mapping[str, str] = self._law.get("states", {})
        return states

    @property
    def state_names(self) -> Mapping[str, Mapping[str, Any]]:
        """What States and territories are called beside that, by code; see engine/model/states.py."""
        names: Mapping[str, Mapping[str, Any]] = self._law.get("state_names", {})
        return names

    def acts(self, state: str, treaty: str) -> tuple[TreatyAct, ...]:
        """The acts of a State on a treaty, by the day they took effect."""
        found = self._acts.get((state, treaty))
        if found is None:
            rows = [row for row in self._law.get("ratifications", {}).get(state, ()) if row[0] == treaty]
            acts = [TreatyAct(r[0], r[1], r[2], r[3], r[4], r[5] == "true", r[6]) for r in rows]
            # a State that left and came back on one day left first
            acts.sort(key=lambda act: (act.in_force or act.date, act.action != "denunciation", act.action))
            found = self._acts[state, treaty] = tuple(acts)
        return found

    def knows(self, state: str) -> bool:
        """Whether the data speaks of this State at all."""
        return state in self._law.get("ratifications", {})

    def unread(self, treaty: str) -> bool:
        """Whether the data describes a treaty without the acts of States: then no row says nothing."""
        entry = self._law.get("treaties", {}).get(treaty) or {}
        return entry.get("acts") == "not-read"

    def bound_since(self, state: str, treaty: str, day: str) -> str:
        """First day of the period, containing `day`, in which the treaty bound the State; "" when it did not."""
        since = ""
        for act in self.acts(state, treaty):
            if not act.in_force or act.in_force > day:
                continue
            if act.action == "denunciation":
                since = ""
            elif act.action not in NOT_CONSENT and not since:
                since = act.in_force
        return since

    def periods(self, state: str, treaty: str) -> tuple[tuple[str, str], ...]:
        """The periods in which the treaty bound the State: first day, and first day no longer ("" while it does)."""
        found = self._periods.get((state, treaty))
        if found is None:
            made: list[tuple[str, str]] = []
            since = ""
            for act in self.acts(state, treaty):
                if not act.in_force:
                    continue
                if act.action == "denunciation" and since:
                    made.append((since, act.in_force))
                    since = ""
                elif act.action not in NOT_CONSENT and not since:
                    since = act.in_force
            found = self._periods[state, treaty] = (*made, (since, "")) if since else tuple(made)
        return found

    def succeeded(self, state: str, treaty: str) -> str:
        """The day of the act by which a State succeeded to a treaty, where it may have been bound before it.

        That is so where the data knows of no earlier day: only that of the act, or a later one. "" for other States.
        """
        acts = [act for act in self.acts(state, treaty) if act.in_force and act.action not in NOT_CONSENT]
        first = acts[0] if acts else None
        doubtful = first is not None and first.action == "succession" and first.in_force >= first.date
        return first.in_force if first is not None and doubtful else ""

    def in_general_since(self, treaty: str) -> str:
        """The day on which a treaty itself came into force; "" where the data does not say."""
        entry = self._law.get("treaties", {}).get(treaty) or {}
        return str(entry.get("entry_into_force") or "")

    def on_succession(self, treaty: str) -> str:
        """What a text says of succession to a treaty, with its pin, in our own words; "" for none."""
        entry = self._law.get("treaties", {}).get(treaty) or {}
        return str(entry.get("succession") or "")

    @property
    def data_of(self) -> str:
        """The day as of which the treaty data is; "" where the rulebook does not say."""
        return str(self._law.get("data_of") or "")

    def procedures(self, state: str) -> tuple[ProcedureRow, ...]:
        """The procedures that the data lists for a State."""
        rows = self._law.get("procedures", {}).get(state, ())
        return tuple(ProcedureRow(r[0], r[1], r[2], r[4], r[5], r[6], r[7] == "true", r[8]) for r in rows)

    def described_procedures(self) -> tuple[Mapping[str, Any], ...]:
        """What the rulebook says of procedures in general: title, to whom open, points of admissibility."""
        return tuple(self._law.get("described_procedures", ()))

    def reservations(self, state: str, treaty: str) -> tuple[Reservation, ...]:
        """Reservations, declarations and notices of a State on a treaty."""
        found = self._notices.get((state, treaty))
        if found is None:
            found = self._notices[state, treaty] = tuple(
                _reservation(entry)
                for entry in self._law.get("reservations", ())
                if entry.get("state_iso3") == state and entry.get("treaty") == treaty
            )
        return found

    def non_derogable(self, treaty: str) -> tuple[str, ...]:
        """Articles of a treaty that no emergency suspends, by the treaty's own text."""
        entry = self._law.get("treaties", {}).get(treaty) or {}
        return tuple(map(str, (entry.get("derogation") or {}).get("non_derogable") or ()))


def _reservation(entry: Mapping[str, Any]) -> Reservation:
    return Reservation(
        id=str(entry["id"]),
        treaty=str(entry["treaty"]),
        kind=str(entry["kind"]),
        articles=tuple(map(str, entry.get("articles") or ())),
        effective_from=str(entry.get("effective_from") or entry.get("date") or ""),
        effective_until=str(entry.get("effective_until") or ""),
        summary=str(entry.get("summary") or ""),
        effect=str(entry.get("engine_effect") or entry.get("effect") or ""),
        source=str(entry.get("source") or ""),
        verified=entry.get("verified") == "yes",
    )
