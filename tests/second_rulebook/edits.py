"""The small rulebook of another field, copied and edited: what the tests of loading break it with."""

from __future__ import annotations

import shutil
from pathlib import Path

from engine.load.rulebook import load_rulebook
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook

LIBRARY = Path(__file__).parent / "library"
CASE = Path(__file__).parent / "cases" / "tea.yaml"
WORDS = "vocabulary/lending.yaml"
RULES = "lending/rules.yaml"
LAW = "law/authorities/house-rules.yaml"


def library_with(folder: Path, *edits: str) -> Path:
    """A copy of the rulebook in `folder`, with each (file, old, new) replaced; the old text is there once."""
    copy = folder / "library"
    if not copy.exists():
        shutil.copytree(LIBRARY, copy)
    for file, old, new in zip(edits[::3], edits[1::3], edits[2::3], strict=True):
        text = (copy / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, (text.count(old), old)
        (copy / file).write_text(text.replace(old, new), encoding="utf-8")
    return copy


def load_edited(folder: Path, *edits: str) -> tuple[Rulebook | None, list[Problem]]:
    """The edited copy, loaded without a cache."""
    return load_rulebook(library_with(folder, *edits), cache=False)


def meant(problem: Problem) -> str:
    """The part of the line that the caret marks."""
    return problem.source_line[problem.column - 1 : problem.end_column - 1]
