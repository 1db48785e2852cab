"""The answer to a case as a capsule holds it: from the texts, never from a place on disk."""

from __future__ import annotations

import hashlib
import json
import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from engine import __version__
from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.load.notes import notes_from_document
from engine.model.dates import parse_date
from engine.model.frozen import replace
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess, one_case_program
from engine.view.as_json import assessment_to_plain

CASE, NOTES, RESULT = "case.yaml", "case.notes.yaml", "result.json"


def answer(case: bytes, notes: bytes | None, rulebook: Rulebook, as_of: str) -> tuple[Any, list[Problem]]:
    """The assessment as JSON data, under the law of the ISO day `as_of`; None when a text cannot be read."""
    document, problems = parse_document(case, CASE)
    if document is None:
        return None, problems
    found, wrong = case_from_document(document, rulebook)
    problems += wrong
    if found is not None and notes is not None:
        document, wrong = parse_document(notes, NOTES)
        problems += wrong
        if document is not None:
            judgments, wrong = notes_from_document(document, found.id, rulebook)
            problems += wrong
            found = replace(found, judgments=judgments)
    problems = sorted(set(problems))
    if found is None or any(problem.severity == "error" for problem in problems):
        return None, problems
    dated = replace(found, as_of=parse_date(as_of))
    program = one_case_program(dated, rulebook)
    return assessment_to_plain(assess(dated, rulebook, program, as_of, problems)), problems


def result_bytes(plain: Any) -> bytes:
    """JSON data as the bytes whose hash a capsule gives."""
    return (json.dumps(plain, ensure_ascii=True, indent=1) + "\n").encode()


def sha256(raw: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(raw).hexdigest()


def versions() -> dict[str, str]:
    """What this answer is computed by."""
    try:
        engine = version("durable-rules")
    except PackageNotFoundError:
        engine = "unknown"
    return {"pincite": __version__, "python": platform.python_version(), "durable-rules": engine}
