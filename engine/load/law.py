"""Loads a rulebook's `law/` folder: authorities by paragraph, and what bound which State when.

Shape of the files: rules/law/README.md. All of it is optional except `authorities/`.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from engine.load.document import Document, read_document
from engine.load.shape_problems import check_shape
from engine.load.shapes import AuthorityShape
from engine.model.dates import parse_date
from engine.model.problem import Problem

CODES = {
    "L001": "not the shape of an authority file",
    "L002": "authority or paragraph given twice",
    "L003": "id and file name differ",
    "L004": "not a date",
    "L005": "table that cannot be read",
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


def load_law(folder: Path) -> tuple[dict[str, Any], list[Problem]]:
    """The law as one plain mapping: authorities, states, ratifications, procedures, reservations, treaties."""
    problems: list[Problem] = []
    authorities: dict[str, Any] = {}
    for path in sorted((folder / "authorities").glob("*.yaml")):
        document, found = read_document(path)
        problems += found
        if document is None:
            continue
        shape, found = check_shape(AuthorityShape, document.data, document, code="L001")
        problems += found
        if shape is None:
            continue
        problems += _check_authority(document, path)
        authorities[shape.id] = shape.model_dump(exclude_none=True)
    states: dict[str, str] = {}
    law: dict[str, Any] = {
        "authorities": authorities,
        "states": states,
        "ratifications": _by_state(folder / "ratifications.csv", RATIFICATION, states, problems),
        "procedures": _by_state(folder / "procedures.csv", PROCEDURE, states, problems),
        "reservations": _listed(folder / "reservations.yaml", "entries", problems),
        "described_procedures": _listed(folder / "procedures.yaml", "procedures", problems),
        "treaties": {entry["id"]: entry for entry in _listed(folder / "treaties.yaml", "treaties", problems)},
    }
    return law, problems


def _check_authority(document: Document, path: Path) -> list[Problem]:
    problems: list[Problem] = []
    data = document.data
    if data["id"] != path.stem:
        problems.append(
            document.problem(
                "L003", f"the file of `{data['id']}` is called {path.name}", ("id",), expected=path.stem
            )
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
    if not path.is_file():
        return found
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        for number, row in enumerate(rows, start=2):
            missing = [c for c in ("state_iso3", "state_name", *columns) if row.get(c) is None]
            if missing:
                message = f"the row has no {', '.join(missing)}"
                problems.append(Problem("error", "L005", message, str(path), number, 1))
                continue
            states[row["state_iso3"]] = row["state_name"]
            found.setdefault(row["state_iso3"], []).append([row[column] for column in columns])
    return found


def _listed(path: Path, key: str, problems: list[Problem]) -> list[dict[str, Any]]:
    if not path.is_file():
        return []
    document, found = read_document(path)
    problems += found
    if (
        document is None
        or not isinstance(document.data, dict)
        or not isinstance(document.data.get(key), list)
    ):
        return []
    entries = document.data[key]
    return [entry for entry in entries if isinstance(entry, dict) and entry.get("kind") != "none"]
