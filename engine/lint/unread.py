"""Keys of the files of law that nothing reads: notes for the reader of the file, or words that were meant otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from engine.lint.report import Reporter
from engine.load.document import Keys
from engine.load.law import LISTED
from engine.load.law_shapes import AuthorityShape, ParagraphShape
from engine.load.reading import files_in
from engine.model.rulebook import Rulebook

NOTES = ("note", "notes", "source", "sources", "verified_by", "attested_by", "meta")
"""Keys whose names say that they are notes for the reader of the file, and where they were read."""
READ_TOO = {
    "reservations": ("summary", "engine_effect", "effect", "source", "verified", "date"),
    "treaties": ("complaint_procedures", "late_joiner_rule"),
}
"""Keys that are read, by list, beside those of its shape."""


def check_unread(rulebook: Rulebook, report: Reporter) -> None:
    """Each such key of a file, once, with how often it stands there."""
    law = Path(rulebook.folder) / "law"
    for path in files_in(law / "authorities") if law.is_dir() else ():
        _told(path, rulebook, report, _of_authority)
    for name, file, key, shape in LISTED:
        if (law / file).is_file():
            known = {*shape.model_fields, *READ_TOO.get(name, ())}
            _told(law / file, rulebook, report, partial(_of_list, key=key, known=known))


def check_treaties(rulebook: Rulebook, report: Reporter) -> None:
    """Treaties that are described, and that no text is and no State has acted on."""
    law = rulebook.plain["law"]
    named = {row[0] for rows in law["ratifications"].values() for row in rows}
    named |= {authority.get("treaty") for authority in law["authorities"].values()}
    path = Path(rulebook.folder) / "law" / "treaties.yaml"
    document = report.document("law/treaties.yaml") if path.is_file() else None
    if document is None:
        return
    for number, entry in enumerate(document.data.get("treaties") or ()):
        if entry["id"] not in named:
            message = f"no text is of the treaty `{entry['id']}`, and no State has an act on it"
            report.at_key("R057", document, ("treaties", number, "id"), message)


def _told(path: Path, rulebook: Rulebook, report: Reporter, unread: Callable[[Any], Iterator[Keys]]) -> None:
    document = report.document(path.relative_to(rulebook.folder).as_posix())
    found: dict[str, list[Keys]] = {}
    if document is None:
        return
    for keys in unread(document.data):
        if keys[-1] not in NOTES:
            found.setdefault(str(keys[-1]), []).append(keys)
    for name, places in found.items():
        times = f" ({len(places)} times in this file)" if len(places) > 1 else ""
        message = f"nothing reads `{name}`{times}: a note for the reader of the file"
        report.at_key("R057", document, places[0], message)


def _of_authority(data: Any) -> Iterator[Keys]:
    yield from _beyond(data, set(AuthorityShape.model_fields), ())
    for number, entry in enumerate(data.get("paragraphs") or ()):
        yield from _beyond(entry, {*ParagraphShape.model_fields}, ("paragraphs", number))


def _of_list(data: Any, key: str, known: set[str]) -> Iterator[Keys]:
    if not isinstance(data, dict):
        return
    yield from _beyond(data, {key}, ())
    for number, entry in enumerate(data.get(key) or ()):
        yield from _beyond(entry, known, (key, number))


def _beyond(data: Any, known: set[str], at: Keys) -> Iterator[Keys]:
    for name in data if isinstance(data, dict) else ():
        if name not in known:
            yield (*at, name)
