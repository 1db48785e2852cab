"""Cells of tables for spreadsheets: text stays text, and nothing in a case file becomes a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from engine.model.problem import visible

# What makes a spreadsheet take a cell for a formula, at its start; full-width signs count for some of them too.
_FORMULA = frozenset("=+-@＝＋－＠")
MARK = "'"
"""Put before a text that a spreadsheet would take for a formula; spreadsheets show what follows it as text."""


def cell(value: str | int | None) -> str | int:
    r"""A value as a cell that no spreadsheet takes for a formula. Controls are shown as `\x1b`; line ends stay.

    Whole numbers stay numbers, None is an empty cell.
    """
    if value is None:
        return ""
    if isinstance(value, int):
        return value
    text = visible(value, newlines=True)
    return MARK + text if text.lstrip()[:1] in _FORMULA or text[:1] in ("\t", "\n") else text


BYTE_ORDER_MARK = "\ufeff"
"""Before the table in a file: without it Excel takes UTF-8 for the code page of the system."""


def csv_rows(rows: Iterable[Iterable[str | int | None]]) -> str:
    """Rows of cells as CSV (RFC 4180, lines end in CR LF); every cell goes through `cell`."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([cell(value) for value in row] for row in rows)
    return text.getvalue()
