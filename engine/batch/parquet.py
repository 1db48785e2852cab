"""A result as Parquet, through pyarrow, which comes with the extra `parquet`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import Any, BinaryIO

from engine.batch.rows import COLUMNS
from engine.model.problem import visible

WHOLE = ("needs",)
"""Columns of whole numbers; all others are text."""


def is_there() -> bool:
    """Whether Parquet can be written here."""
    return find_spec("pyarrow") is not None


def write_parquet(file: BinaryIO, bodies: Iterable[Any], group: int) -> None:
    """Write the rows of all cases; `group` cases make a row group."""
    import pyarrow
    from pyarrow import parquet

    types = [(name, pyarrow.int32() if name in WHOLE else pyarrow.string()) for name in COLUMNS]
    schema = pyarrow.schema(types)
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        for rows in _groups(bodies, group):
            columns = [[_value(row[number]) for row in rows] for number in range(len(COLUMNS))]
            writer.write_table(pyarrow.table(columns, schema=schema))


def _groups(bodies: Iterable[Any], group: int) -> Iterator[list[Any]]:
    rows: list[Any] = []
    for number, body in enumerate(bodies, start=1):
        rows += body
        if number % group == 0:
            yield rows
            rows = []
    if rows:
        yield rows


def _value(value: str | int) -> str | int:
    return visible(value, newlines=True) if isinstance(value, str) else value
