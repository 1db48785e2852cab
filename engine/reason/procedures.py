"""Complaint and inquiry procedures: which are open for a State on a day, since when, and what they turn on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.model.assessment import AdmissibilityPoint, Procedure
from engine.model.treaty_status import ProcedureRow, TreatyStatus

TABLE, PARTIES = "table", "parties"


def open_procedures(status: TreatyStatus, state: str, day: str) -> tuple[Procedure, ...]:
    """Every procedure the rulebook knows, in its order, open or not for the State on that ISO day.

    Rows of the table for procedures that the rulebook does not describe come last.
    """
    rows = status.procedures(state)
    described = status.described_procedures()
    found = [_described(entry, rows, status, state, day) for entry in described]
    known = {entry["id"] for entry in described} | {str(entry.get("excluded_by")) for entry in described}
    found += [_from_row(row, row.procedure, (), day) for row in rows if row.procedure not in known]
    return tuple(found)


def _described(
    entry: Mapping[str, Any], rows: tuple[ProcedureRow, ...], status: TreatyStatus, state: str, day: str
) -> Procedure:
    id, title, kind = str(entry["id"]), str(entry["title"]), str(entry["kind"])
    points = tuple(
        AdmissibilityPoint(
            str(p["point"]),
            str(p.get("article") or ""),
            str(p["rule"]),
            str(p.get("asks") or ""),
            p.get("verified") == "yes",
        )
        for p in entry.get("points") or ()
    )
    source, verified = str(entry.get("source") or ""), entry.get("verified") == "yes"
    if entry["open_to"] == TABLE:
        own = [row for row in rows if row.procedure == id]
        standing = [row for row in own if _open(row, day)]
        if own:
            return _from_row((standing or own)[-1], title, points, day)
        return Procedure(id, title, kind, False, "", "", "", True, "not accepted by the State", points)
    if entry["open_to"] == PARTIES:
        since = status.bound_since(state, str(entry["treaty"]), day)
        out = next((row for row in rows if row.procedure == entry.get("excluded_by") and _began(row, day)), None)
        if out is not None:
            return Procedure(id, title, kind, False, "", "", out.source, out.verified, out.note, points)
        note = "" if since else f"the State is not bound by {entry['treaty']} on that day"
        return Procedure(id, title, kind, bool(since), since, "", source, verified, note, points)
    since = str(entry.get("since") or "")
    there = not since or since <= day
    note = "open for every State" if there else "there was no such procedure on that day"
    return Procedure(id, title, kind, there, since, "", source, verified, note, points)


def _from_row(row: ProcedureRow, title: str, points: tuple[AdmissibilityPoint, ...], day: str) -> Procedure:
    return Procedure(
        row.procedure,
        title,
        row.kind,
        _open(row, day),
        row.available_from,
        row.until,
        row.source,
        row.verified,
        row.note,
        points,
    )


def _began(row: ProcedureRow, day: str) -> bool:
    return not row.available_from or row.available_from <= day


def _open(row: ProcedureRow, day: str) -> bool:
    over = bool(row.until) and row.until <= day
    return row.status in ("available", "ended") and bool(row.available_from) and _began(row, day) and not over
