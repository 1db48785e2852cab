"""Loads the checklist that a vocabulary is measured by: its codes, what the target is about, and what is left out.

`law/huridocs-codes.csv` has the columns list and code; `law/huridocs-left-out.yaml` says the rest. Both are optional.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from engine.load.checklist_shapes import LeftOutFileShape, LeftOutShape
from engine.load.document import Document, read_document
from engine.load.reading import read_text
from engine.load.shape_problems import check_shape
from engine.model.checklist import Checklist, Counted, LeftOut
from engine.model.problem import Problem

CODES_FILE = "huridocs-codes.csv"
LEFT_OUT_FILE = "huridocs-left-out.yaml"


def load_checklist(folders: Iterable[Path]) -> tuple[Checklist | None, list[Problem]]:
    """The checklist of the first of these rulebook folders that has one; None when none has, or it is wrong."""
    for folder in folders:
        codes, about = folder / "law" / CODES_FILE, folder / "law" / LEFT_OUT_FILE
        if codes.is_file() and about.is_file():
            return _read(codes, about)
    return None, []


def _read(codes: Path, about: Path) -> tuple[Checklist | None, list[Problem]]:
    document, problems = read_document(about)
    if document is None:
        return None, problems
    shape, found = check_shape(LeftOutFileShape, document.data, document, code="L001")
    problems += found
    listed, found = _codes(codes)
    problems += found
    if shape is None or not listed:
        return None, problems
    left_out = tuple(
        LeftOut(entry.list, entry.code or entry.prefix, bool(entry.prefix), entry.reason) for entry in shape.left_out
    )
    problems += _check(shape.left_out, listed, document)
    counted = tuple(Counted(entry.list, entry.branch) for entry in shape.counted)
    return Checklist(shape.title, tuple(listed), counted, shape.target_percent, left_out), problems


def _codes(path: Path) -> tuple[list[tuple[str, str]], list[Problem]]:
    try:
        rows = list(csv.DictReader(read_text(path).splitlines()))
        return [(row["list"], row["code"]) for row in rows], []
    except (OSError, UnicodeDecodeError, csv.Error, KeyError) as error:
        message = f"the table cannot be read: {error}"
        return [], [Problem("error", "L005", message, str(path), expected="columns list and code, in UTF-8")]


def _check(entries: Iterable[LeftOutShape], listed: list[tuple[str, str]], document: Document) -> list[Problem]:
    """Entries that name both or neither of code and prefix, or nothing of the list."""
    problems = []
    for number, entry in enumerate(entries):
        at = ("left_out", number)
        if bool(entry.code) == bool(entry.prefix):
            problems.append(document.problem("L001", "an entry has either `code` or `prefix`", at))
        elif entry.code and (entry.list, entry.code) not in listed:
            problems.append(document.problem("L001", f"list {entry.list} has no code {entry.code}", (*at, "code")))
        elif entry.prefix and not any(a == entry.list and code.startswith(entry.prefix) for a, code in listed):
            message = f"no code of list {entry.list} begins with {entry.prefix}"
            problems.append(document.problem("L001", message, (*at, "prefix")))
    return problems
