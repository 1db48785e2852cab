"""Where things stand in the text of a file."""

from __future__ import annotations

from typing import NamedTuple

from engine.model.problem import Problem, Severity


class Position(NamedTuple):
    """Where something stands: 1-based line and column, and the column after its end on that same line."""

    line: int
    column: int
    end_column: int


class Mark(NamedTuple):
    """Position of a value and, for a mapping or list, of what is in it."""

    at: Position
    # For a mapping: key -> (position of the key, mark of the value). For a list: one mark for each item.
    inside: dict[str, tuple[Position, Mark]] | list[Mark] | None = None


def problem_at(
    path: str,
    lines: tuple[str, ...],
    position: tuple[int, int, int],
    code: str,
    message: str,
    expected: str = "",
    hint: str = "",
    severity: Severity = "error",
) -> Problem:
    """A problem at a position, with the line it stands on."""
    line, column, end_column = position
    source_line = lines[line - 1] if 0 < line <= len(lines) else ""
    return Problem(severity, code, message, path, line, column, end_column, source_line, expected, hint)
