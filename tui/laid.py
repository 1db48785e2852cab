"""Rows laid out in lines of some width: which line belongs to which row. It knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.text import Text

from tui.row import Row, wrapped

Line = tuple[int, Text, Text | None]
"""The number of a row, -1 for an empty line; the words; what stands at the right edge."""


class Laid:
    """The lines of rows. What was made of a row is kept for as long as the row is there and the width the same."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.width = 0
        self._first: list[int] = []
        self._made: dict[int, tuple[Row, tuple[int, bool], list[tuple[Text, Text | None]]]] = {}

    def lay_out(self, rows: Sequence[Row], width: int, is_folded: Callable[[Row], bool]) -> None:
        """Lay out rows in a width; 0 lays out nothing."""
        self.width, self.lines, self._first = width, [], []
        if not width:
            return
        before, self._made = self._made, {}
        for number, row in enumerate(rows):
            if row.gap and number:
                self.lines.append((-1, Text(), None))
            self._first.append(len(self.lines))
            made = (width, is_folded(row))
            known = before.get(id(row))  # a row that is kept has no other's id
            if known is None or known[:2] != (row, made):
                known = (row, made, wrapped(row, width, folded=made[1]))
            self._made[id(row)] = known
            self.lines += [(number, text, right) for text, right in known[2]]

    @property
    def height(self) -> int:
        """How many lines there are, at least one."""
        return max(len(self.lines), 1)

    def first(self, number: int) -> int | None:
        """The first line of a row, None where it is not laid out."""
        return self._first[number] if number < len(self._first) else None

    def last(self, number: int) -> int:
        """The last line of a row, with the empty one after it."""
        following = self._first[number + 1] if number + 1 < len(self._first) else len(self.lines)
        return max(following - 1, self._first[number])

    def row_at(self, line: int) -> int:
        """The number of the row of a line, -1 for none."""
        return self.lines[line][0] if 0 <= line < len(self.lines) else -1

    def nearest(self, line: int, numbers: Sequence[int]) -> int:
        """Of some rows, the one that begins nearest to a line."""
        at = min(max(line, 0), len(self.lines) - 1)
        return min(numbers, key=lambda number: abs(self._first[number] - at))
