"""What this checkout holds: its rulebook, the rules compiled, the sentences of its vocabulary, its cases."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

from engine.load.case import load_case
from engine.load.rulebook import load_rulebook
from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.problem import did_you_mean, frame
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program
from tests.features.wording import Wording

ROOT = Path(__file__).parents[2]
_ASSESSED: dict[str, Assessment] = {}


@cache
def rulebook() -> Rulebook:
    """The rulebook of this checkout."""
    book, problems = load_rulebook(ROOT / "rules")
    assert book is not None, "\n".join(map(frame, problems))
    return book


@cache
def program() -> Program:
    """Its rules, compiled once for all scenarios."""
    return Program(rulebook().rules.values(), rulebook().words)


@cache
def wording() -> Wording:
    """The sentences of its vocabulary."""
    return Wording(rulebook().words)


@cache
def document(name: str) -> Case:
    """A case of `facts/`, by the reference of its document: "AL TJK 1/2025" is al-tjk-1-2025.yaml."""
    case, problems = load_case(_document_file(name), rulebook())
    assert case is not None, "\n".join(map(frame, problems))
    return case


@cache
def document_text(name: str) -> str:
    """The file of such a case, comments and all."""
    return _document_file(name).read_text(encoding="utf-8")


def _document_file(name: str) -> Path:
    files = {path.stem: path for path in (ROOT / "facts").glob("*.yaml")}
    stem = slug(name)
    known(stem, files, "case in facts/")
    return files[stem]


def assessed(case: Case) -> Assessment:
    """The assessment of a case; the same case is assessed once, as many scenarios start from one document."""
    key = repr(case)
    if key not in _ASSESSED:
        _ASSESSED[key] = assess(case, rulebook(), program(), date.today().isoformat())
    return _ASSESSED[key]


def known(word: str, words: Iterable[str], what: str) -> None:
    """Fail, with the nearest word, when this is none of the words."""
    near = did_you_mean(word, words)
    assert word in words, f'"{word}" is no {what}' + (f'; did you mean "{near}"?' if near else "")


def slug(text: str) -> str:
    """The id that a name gives: "the closed trial" is closed-trial."""
    plain = re.sub(r"^the ", "", text.strip(), flags=re.IGNORECASE)
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
