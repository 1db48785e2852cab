"""Reads `law/decisions/left-out.yaml`: pairs of article and paragraph that need no rule, each with the reason."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from pydantic import Field

from engine.load.document import read_document
from engine.load.shape_problems import Strict, check_shape
from engine.model.decided import LeftOut
from engine.model.problem import Problem

FILE = "left-out.yaml"


class LeftOutShape(Strict):
    """One entry: why, of which paragraphs, and (unless it holds wherever they are cited) in which decisions."""

    because: str
    pins: list[str]
    cited_in: list[str] = Field(default_factory=list)


class LeftOutFileShape(Strict):
    """The file."""

    left_out: list[LeftOutShape]


def read_left_out(folder: Path, symbols: Collection[str]) -> tuple[tuple[LeftOut, ...], list[Problem]]:
    """The entries of a folder of decided cases, none where it has no such file; `symbols` are its decisions."""
    path = folder / FILE
    if not path.is_file():
        return (), []
    document, problems = read_document(path)
    if document is None:
        return (), problems
    shape, found = check_shape(LeftOutFileShape, document.data, document, code="L001")
    problems += found
    if shape is None:
        return (), problems
    for number, entry in enumerate(shape.left_out):
        for place, symbol in enumerate(entry.cited_in):
            if symbol not in symbols:
                message = f"there is no decision {symbol} in decisions.csv"
                problems.append(document.problem("L006", message, ("left_out", number, "cited_in", place)))
    return tuple(
        LeftOut(entry.because, frozenset(entry.pins), frozenset(entry.cited_in)) for entry in shape.left_out
    ), problems
