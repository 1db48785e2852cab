"""Loads `law/admissibility.yaml`: what a case file may say to a point of admissibility, by conditions on facts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.load.clauses import to_clause
from engine.load.conditions import ConditionReader
from engine.load.document import read_document
from engine.load.shape_problems import check_shape
from engine.load.shapes import ReadingShape
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
    """What is wrong with the pins and readings that points of admissibility name."""
    catalogue = Catalogue(law["authorities"])
    path = str(folders[-1] / "procedures.yaml")
    problems: list[Problem] = []

    def unknown(what: str, name: str, known: Any) -> None:
        problems.append(
            Problem("error", "L007", f"{what} `{name}` is not known", path, hint=did_you_mean(name, known) or "")
        )

    for procedure in law["described_procedures"]:
        for point in procedure.get("points") or ():
            of = f"{procedure['id']}, {point['point']}:"
            if point.get("pin") and catalogue.paragraph(point["pin"]) is None:
                unknown(f"{of} the paragraph", point["pin"], list(catalogue.pins()))
            reads = point.get("reads") or {}
            for key in ("facts", "people", "after"):
                if reads.get(key) and reads[key] not in readings:
                    unknown(f"{of} the reading", reads[key], readings)
            for id in reads.get("findings") or ():
                if id not in catalogue:
                    unknown(f"{of} the authority", id, catalogue)
    return problems
