"""Loads a rulebook's `law/` folder: authorities by paragraph, and what bound which State when.

Shape of the files: rules/law/README.md. All of it is optional except `authorities/`.
"""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from engine.load.decided import check_decided
from engine.load.document import Document, read_document
from engine.load.reading import Unreadable, files_in, read_text
from engine.load.shape_problems import check_shape
from engine.load.shapes import (
    AuthorityShape,
    NamesShape,
    ProcedureShape,
    ReservationShape,
    ScopeShape,
    StatesShape,
    TreatyShape,
)
from engine.model.authority import older_by_title
from engine.model.dates import parse_date
from engine.model.problem import Problem

CODES = {
    "L001": "not the shape of an authority file",
    "L002": "authority or paragraph given twice",
    "L003": "id and file name differ",
    "L004": "not a date",
    "L005": "table that cannot be read",
    "L007": "point of admissibility that names what is not there",
    "L006": "decided case that does not fit the catalogue",
}
RATIFICATION = ("treaty", "action", "date", "in_force", "source", "verified", "note")
PROCEDURE = (
    "procedure",
    "kind",
    "status",
    "declared",
    "available_from",
    "until",
    "source",
    "verified",
    "note",
)

LISTED: tuple[tuple[str, str, str, type[BaseModel]], ...] = (
    ("reservations", "reservations.yaml", "entries", ReservationShape),
    ("described_procedures", "procedures.yaml", "procedures", ProcedureShape),
    ("treaties", "treaties.yaml", "treaties", TreatyShape),
    ("scopes", "scopes.yaml", "scopes", ScopeShape),
)
"""The lists of the law: name, file, key in it, shape of an entry."""


def load_law(*folders: Path) -> tuple[dict[str, Any], list[Problem]]:
    """The law of one or several folders as one plain mapping: authorities, states, ratifications and the rest."""
    problems: list[Problem] = []
    authorities: dict[str, Any] = {}
    for path in (path for folder in folders for path in files_in(folder / "authorities")):
        document, found = read_document(path)
        problems += found
        if document is None:
            continue
        shape, found = check_shape(AuthorityShape, document.data, document, code="L001")
        problems += found
        if shape is None:
            continue
        problems += _check_authority(document, path)
        if shape.id in authorities:
            message = f"the authority `{shape.id}` is already in the catalogue"
            problems.append(document.problem("L002", message, ("id",)))
            continue
        authorities[shape.id] = shape.model_dump(exclude_none=True)
    law: dict[str, Any] = {
        "authorities": authorities,
        "older": older_by_title(authorities),
        "states": {},
        "ratifications": {},
        "procedures": {},
        "reservations": [],
        "described_procedures": [],
        "treaties": [],
        "names": {},
        "scopes": [],
    }
    for folder in folders:
        problems += check_decided(folder, authorities)
        for name, columns in (("ratifications", RATIFICATION), ("procedures", PROCEDURE)):
            for state, rows in _by_state(folder / f"{name}.csv", columns, law["states"], problems).items():
                law[name].setdefault(state, []).extend(rows)
        for name, file, key, shape_of_entry in LISTED:
            entries = _listed(folder / file, key, shape_of_entry, problems)
            taken = {entry["id"] for entry in law[name]} & {entry["id"] for entry in entries}
            for id in sorted(taken):
                problems.append(Problem("error", "L002", f"`{id}` is already described", str(folder / file)))
            law[name] += entries
    for folder in folders:
        _add_names(law["names"], folder / "names.yaml", problems)
    law["state_names"] = {}
    for folder in folders:
        law["state_names"] |= _state_names(folder / "states.yaml", problems)
    law["data_of"] = max((_data_of(folder / "treaties.yaml") for folder in folders), default="")
    law["treaties"] = {entry["id"]: entry for entry in law["treaties"]}
    return law, problems


def _add_names(names: dict[str, Any], path: Path, problems: list[Problem]) -> None:
    """What a folder adds to the names of texts; of two folders the one read later has the word."""
    if not path.is_file():
        return
    document, found = read_document(path)
    problems += found
    if document is None:
        return
    shape, found = check_shape(NamesShape, document.data, document, code="L001")
    problems += found
    if shape is not None:
        for key, entries in shape.model_dump(exclude_none=True).items():
            names.setdefault(key, {}).update(entries)


def _check_authority(document: Document, path: Path) -> list[Problem]:
    problems: list[Problem] = []
    data = document.data
    if data["id"] != path.stem:
        problems.append(
            document.problem("L003", f"the file of `{data['id']}` is called {path.name}", ("id",), expected=path.stem)
        )
    try:
        parse_date(data["adopted"])
    except ValueError as error:
        problems.append(document.problem("L004", str(error), ("adopted",)))
    seen: set[str] = set()
    for number, entry in enumerate(data["paragraphs"]):
        para = str(entry["para"])
        if para in seen:
            message = f"paragraph {para} is given twice"
            problems.append(document.problem("L002", message, ("paragraphs", number, "para")))
        seen.add(para)
    return problems


def _by_state(
    path: Path, columns: tuple[str, ...], states: dict[str, str], problems: list[Problem]
) -> dict[str, list[list[str]]]:
    """Rows of a table by State (ISO alpha-3), each row the named columns in order."""
    found: dict[str, list[list[str]]] = {}
    if not path.exists():
        return found
    try:
        lines = read_text(path).splitlines(keepends=True)
        rows = csv.DictReader(lines)
        for row in rows:
            missing = [c for c in ("state_iso3", "state_name", *columns) if row.get(c) is None]
            if missing:
                message = f"the row has no {', '.join(missing)}"
                line = lines[rows.line_num - 1].rstrip("\r\n")
                problems.append(Problem("error", "L005", message, str(path), rows.line_num, 1, source_line=line))
                continue
            states[row["state_iso3"]] = row["state_name"]
            found.setdefault(row["state_iso3"], []).append([row[column] for column in columns])
    except Unreadable as error:
        problems.append(Problem("error", "L005", error.reason, str(path)))
    except csv.Error as error:
        problems.append(Problem("error", "L005", f"the table cannot be read: {error}", str(path)))
    return found


def _state_names(path: Path, problems: list[Problem]) -> dict[str, Any]:
    if not path.is_file():
        return {}
    document, found = read_document(path)
    problems += found
    if document is None:
        return {}
    shape, found = check_shape(StatesShape, document.data, document, code="L001")
    problems += found
    return shape.model_dump(exclude_defaults=True)["states"] if shape is not None else {}


def _data_of(path: Path) -> str:
    """The day as of which the treaty data is; what else is wrong with its file is told elsewhere."""
    document = read_document(path)[0] if path.is_file() else None
    meta = document.data.get("meta") if document is not None and isinstance(document.data, dict) else None
    written = meta.get("source_date") if isinstance(meta, dict) else None
    try:
        return date.fromisoformat(str(written)).isoformat() if written else ""
    except ValueError:
        return ""


def _listed(path: Path, key: str, shape: type[BaseModel], problems: list[Problem]) -> list[dict[str, Any]]:
    if not path.is_file():
        return []
    document, found = read_document(path)
    problems += found
    if document is None:
        return []
    entries = document.data.get(key) if isinstance(document.data, dict) else None
    if not isinstance(entries, list):
        message = f"there is no list `{key}`"
        problems.append(document.problem("L001", message, (), expected=f"a line `{key}:` and a list"))
        return []
    kept = []
    for number, entry in enumerate(entries):
        checked, found = check_shape(shape, entry, document, (key, number), code="L001")
        problems += found
        if checked is not None and entry.get("kind") != "none":
            kept.append(entry)
    return kept
