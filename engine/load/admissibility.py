"""Loads `law/admissibility.yaml`: what a case file may say to a point of admissibility, by conditions on facts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.cite.nearest import nearest_pin, nearest_text
from engine.load.admissibility_shapes import ReadingShape
from engine.load.clauses import to_clause
from engine.load.conditions import ConditionReader
from engine.load.document import Document, read_document
from engine.load.shape_problems import check_shape
from engine.model.authority import Catalogue
from engine.model.problem import Problem, did_you_mean
from engine.model.rule import condition_to_plain
from engine.model.vocabulary import PERSON, Vocabulary

FILE = "admissibility.yaml"
Readings = dict[str, list[dict[str, Any]]]


def load_readings(folders: list[Path], words: Vocabulary) -> tuple[Readings, list[Problem]]:
    """The readings of one or several law folders, each a list of entries with conditions in plain form."""
    problems: list[Problem] = []
    found: Readings = {}
    for path in (folder / FILE for folder in folders):
        if not path.is_file():
            continue
        document, wrong = read_document(path)
        problems += wrong
        if document is None:
            continue
        entries = document.data.get("readings") if isinstance(document.data, dict) else None
        if not isinstance(entries, list):
            problems.append(document.problem("L001", "there is no list `readings`", ()))
            continue
        reader = ConditionReader(words, document, problems)
        for number, entry in enumerate(entries):
            keys: tuple[str | int, ...] = ("readings", number)
            shape, wrong = check_shape(ReadingShape, entry, document, keys, code="L001")
            problems += wrong
            if shape is None:
                continue
            if shape.id in found:
                problems.append(document.problem("L002", f"the reading `{shape.id}` is given twice", (*keys, "id")))
                continue
            found[shape.id] = []
            for place, one in enumerate(shape.entries):
                at = (*keys, "entries", place, "when")
                if len(one.when) != 1 or not {*one.when} <= {*words.kinds, PERSON}:
                    message, expected = "this is not one fact", "one kind of fact, or `person`, with its tests"
                    problems.append(document.problem("L001", message, at, expected=expected))
                    continue
                for drafts in reader.item(one.when, at):
                    clause = to_clause(drafts, words, document, problems)
                    for condition in clause.conditions if clause is not None else ():
                        told = {"is": one.status, "says": one.says, "excuse": one.excuse or ""}
                        told["reserved"] = "yes" if one.reserved == "yes" else ""
                        found[shape.id].append({**told, "when": condition_to_plain(condition)})
    return found, problems


def check_points(law: Mapping[str, Any], readings: Readings, folders: list[Path]) -> list[Problem]:
    """What is wrong with the pins and readings that points of admissibility name, each at its place in its file."""
    catalogue = Catalogue(law["authorities"])
    described = {procedure["id"]: procedure for procedure in law["described_procedures"]}
    wrong: list[tuple[str, int, tuple[str | int, ...], str, str]] = []
    for id, procedure in described.items():
        for number, point in enumerate(procedure.get("points") or ()):
            if point.get("pin") and catalogue.paragraph(point["pin"]) is None:
                hint = nearest_pin(point["pin"], catalogue)
                wrong.append((id, number, ("pin",), f"the paragraph `{point['pin']}` is not in the catalogue", hint))
            reads = point.get("reads") or {}
            for key in ("facts", "people", "after"):
                if reads.get(key) and reads[key] not in readings:
                    hint = did_you_mean(reads[key], readings) or ""
                    message = f"there is no reading `{reads[key]}` in {FILE}"
                    wrong.append((id, number, ("reads", key), message, hint))
            for place, authority in enumerate(reads.get("findings") or ()):
                if authority not in catalogue:
                    hint = nearest_text(authority, catalogue)
                    message = f"`{authority}` is no authority of the catalogue"
                    wrong.append((id, number, ("reads", "findings", place), message, hint))
    places = _places(folders) if wrong else {}
    problems: list[Problem] = []
    for id, number, keys, message, hint in wrong:
        document, place = places[id]
        problems.append(document.problem("L007", message, ("procedures", place, "points", number, *keys), hint=hint))
    return problems


def _places(folders: list[Path]) -> dict[str, tuple[Document, int]]:
    """Each described procedure with its file and its place in the list there."""
    found: dict[str, tuple[Document, int]] = {}
    for path in (folder / "procedures.yaml" for folder in folders):
        document = read_document(path)[0] if path.is_file() else None
        if document is not None:
            found |= {entry["id"]: (document, place) for place, entry in enumerate(document.data["procedures"])}
    return found
