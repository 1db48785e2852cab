"""Loads a case file: strict, kind, every problem collected (format: docs/case-authors.md)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from engine.load.case_form import case_form
from engine.load.case_reading import FIXED, CaseReader, Keys
from engine.load.document import Document, parse_document, read_document
from engine.load.reading import NOTES
from engine.model.case import Case, Fact
from engine.model.frozen import replace
from engine.model.problem import Problem, in_order
from engine.model.rulebook import Rulebook

if TYPE_CHECKING:
    from pathlib import Path


def load_case(path: str | Path, rulebook: Rulebook) -> tuple[Case | None, list[Problem]]:
    """The case of a file, or None with the problems that keep it from being read; warnings come with a case.

    The notes beside it (engine/load/notes.py) belong to it: with an error in them there is no case either.
    """
    document, problems = read_document(path)
    if document is None:
        return None, problems
    case, found = case_from_document(document, rulebook)
    problems += found
    if case is not None and any(source.file for source in case.sources.values()):
        from engine.load.letters.beside import check_places

        problems += check_places(case, document)
    if case is not None and os.path.lexists(f"{os.path.splitext(path)[0]}{NOTES}"):
        from pathlib import Path

        from engine.load.notes import load_notes

        judgments, found = load_notes(Path(path), case.id, rulebook)
        case = replace(case, judgments=judgments)
        problems += found
    problems = in_order(problems)
    # A key given twice or a number not quoted leaves a document, but not one to rely on.
    return None if any(problem.severity == "error" for problem in problems) else case, problems


def load_case_from(text: bytes, name: str, rulebook: Rulebook) -> tuple[Case | None, list[Problem]]:
    """The case of bytes that come through a pipe; `name` stands for the file. Otherwise as `load_case`."""
    document, problems = parse_document(text, name)
    if document is None:
        return None, problems
    case, found = case_from_document(document, rulebook)
    problems = in_order([*problems, *found])
    return None if any(problem.severity == "error" for problem in problems) else case, problems


def case_from_document(document: Document, rulebook: Rulebook) -> tuple[Case | None, list[Problem]]:
    """The case of a document that is already parsed."""
    form, problems = case_form(document.data), list[Problem]()
    if form is None:  # only now: pydantic takes longer to import than a case to derive
        from engine.load.case_shapes import check_case

        form, problems = check_case(document, FIXED)
    reader = CaseReader(document, rulebook, problems)
    if form is None:
        reader.read_facts_alone()
        return None, problems
    case = reader.read(form)
    if any(problem.severity == "error" for problem in problems):
        return None, problems
    return case, problems


def fact_from_text(text: str, case: Case, rulebook: Rulebook) -> tuple[Fact | None, list[Problem]]:
    """One fact of YAML text (a mapping, or a list of one), to join a case that is already loaded."""
    document, problems = parse_document(text, "fact")
    if document is None:
        return None, problems
    at: Keys = ()
    raw = document.data
    if isinstance(raw, list) and len(raw) == 1:
        raw, at = raw[0], (0,)
    from engine.load.case_shapes import check_fact

    shape, found = check_fact(raw, document, at)
    problems += found
    if shape is None:
        return None, problems
    reader = CaseReader(document, rulebook, problems)
    ids = [*(fact.id for fact in case.facts), shape.id]
    fact = reader.fact(raw, shape, at, case.people, case.sources, ids)
    if any(problem.severity == "error" for problem in problems):
        return None, problems
    return fact, problems
