"""Loads a rulebook's `law/` folder: authorities by paragraph, and what bound which State when.

Shape of the files: docs/law-tables.md. All of it is optional except `authorities/`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from engine.load.admissibility_shapes import ProcedureShape, ScopeShape
from engine.load.decided import check_decided
from engine.load.document import Document, read_document
from engine.load.law_shapes import AuthorityShape, NamesShape, ReservationShape, StatesShape, TreatyShape
from engine.load.law_tables import CODES as TABLE_CODES
from engine.load.law_tables import TABLES, changed_below, check_rows, read_table
from engine.load.reading import files_in
from engine.load.shape_problems import check_shape
from engine.model.authority import older_by_title
from engine.model.dates import parse_date
from engine.model.problem import Near, Problem, did_you_mean, misspelt

CODES = {
    "L001": "not the shape of an authority file",
    "L002": "authority or paragraph given twice",
    "L003": "id and file name differ",
    "L004": "not a date",
    "L006": "decided case that does not fit the catalogue",
    "L007": "point of admissibility that names what is not there",
    "L009": "key of the law that leads nowhere",
    **TABLE_CODES,
}
LISTED: tuple[tuple[str, str, str, type[BaseModel]], ...] = (
    ("reservations", "reservations.yaml", "entries", ReservationShape),
    ("described_procedures", "procedures.yaml", "procedures", ProcedureShape),
    ("treaties", "treaties.yaml", "treaties", TreatyShape),
    ("scopes", "scopes.yaml", "scopes", ScopeShape),
)
"""The lists of the law: name, file, key in it, shape of an entry."""


Acts = Collection[tuple[str, str]]
"""States with the treaty (or procedure) of which a layer may change what is below it."""


def load_law(*folders: Path, changes: Acts = ()) -> tuple[dict[str, Any], list[Problem]]:
    """The law of one or several folders as one plain mapping: authorities, states, ratifications and the rest.

    The folders of a rulebook's layers, the lowest first; `changes` is what `changes:` of a layer allows it to change.
    """
    problems: list[Problem] = []
    authorities: dict[str, Any] = {}
    documents: dict[str, Document] = {}
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
        documents[shape.id] = document
        problems += _keys_that_are_near(document, AuthorityShape, document.data, ())
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
    _tables(folders, law, changes, problems)
    _check_treaties(law, documents, problems)
    law["data_of"] = max((_data_of(folder / "treaties.yaml", problems) for folder in folders), default="")
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


def _tables(folders: Sequence[Path], law: dict[str, Any], changes: Acts, problems: list[Problem]) -> None:
    """The rows of the tables by State (ISO alpha-3), each row the columns of its table in order."""
    treaties = {entry["id"] for entry in law["treaties"]}
    treaties |= {authority["treaty"] for authority in law["authorities"].values() if authority.get("treaty")}
    procedures = {entry["id"] for entry in law["described_procedures"]}
    procedures |= {
        one["id"] for entry in law["treaties"] for one in entry.get("complaint_procedures") or () if "id" in one
    }
    below: dict[str, dict[str, list[list[str]]]] = {name: {} for name in TABLES}
    for folder in folders:
        for name, columns in TABLES.items():
            rows = read_table(folder / f"{name}.csv", name, problems)
            problems += check_rows(name, rows, law["state_names"], treaties, procedures)
            problems += changed_below(name, rows, below[name], changes)
            for row in rows:
                law["states"][row.columns["state_iso3"]] = row.columns["state_name"]
                law[name].setdefault(row.columns["state_iso3"], []).append([row.columns[one] for one in columns])
        below = {name: {state: list(rows) for state, rows in law[name].items()} for name in TABLES}


def _keys_that_are_near(
    document: Document, shape: type[BaseModel], data: Any, keys: tuple[str | int, ...]
) -> list[Problem]:
    """Keys that may be notes to the reader, and are so like one that is read that they are slips."""
    known = tuple(shape.model_fields)
    return [
        document.problem("L009", f"nothing reads `{key}`", (*keys, key), key=True, hint=hint, expected=f"`{hint}`")
        for key in (data if isinstance(data, dict) else ())
        if key not in known and (hint := _slip(str(key), known))
    ]


@lru_cache(maxsize=500)
def _slip(key: str, known: tuple[str, ...]) -> Near:
    """What a key is a slip of; the files of the law have the same few notes to the reader, each in hundreds."""
    return misspelt(key, known)


def _check_treaties(law: dict[str, Any], documents: Mapping[str, Document], problems: list[Problem]) -> None:
    """The keys by which authorities, treaties and acts find each other."""
    known = {entry["id"] for entry in law["treaties"]}
    acts = {row[0] for rows in law["ratifications"].values() for row in rows}
    for id, document in documents.items():
        treaty = law["authorities"].get(id, {}).get("treaty")
        if treaty and treaty not in known | acts:
            message = f"`{treaty}` is no treaty: neither in treaties.yaml nor in ratifications.csv"
            expected = f"an entry `- id: {treaty}` there, or another key"
            hint = did_you_mean(treaty, known)
            problems.append(document.problem("L009", message, ("treaty",), expected=expected, hint=hint))


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


def _data_of(path: Path, problems: list[Problem]) -> str:
    """The day as of which the treaty data is; what else is wrong with its file is told elsewhere."""
    document = read_document(path)[0] if path.is_file() else None
    meta = document.data.get("meta") if document is not None and isinstance(document.data, dict) else None
    written = meta.get("source_date") if isinstance(meta, dict) else None
    try:
        return date.fromisoformat(str(written)).isoformat() if written else ""
    except ValueError:
        assert document is not None
        message, keys = f"`{written}` is not a day", ("meta", "source_date")
        problems.append(document.problem("L004", message, keys, expected="a day such as 2026-02-03"))
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
        problems += found or _keys_that_are_near(document, shape, entry, (key, number))
        if checked is not None and shape is TreatyShape:
            problems += _days_of(document, entry, (key, number))
        if checked is not None and entry.get("kind") != "none":
            kept.append(entry)
    return kept


def _days_of(document: Document, entry: Mapping[str, Any], keys: tuple[str | int, ...]) -> list[Problem]:
    """The days of a treaty that are none; a year or a month may stand for the day of adoption."""
    found = []
    for name in ("adopted", "entry_into_force"):
        written = entry.get(name)
        try:
            if written is not None and (name == "adopted" or not date.fromisoformat(str(written))):
                parse_date(written)
        except ValueError:
            expected = "a day such as 1976-03-23"
            found.append(document.problem("L004", f"`{written}` is not a day", (*keys, name), expected=expected))
    return found
