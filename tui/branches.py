"""The branches of a list of rows: which rows are folded away, and which row stands for a key."""

from __future__ import annotations

from collections.abc import Sequence

from tui.row import Row


class Branches:
    """Rows with heads that fold the deeper rows after them. `shown` are those that are not folded away."""

    def __init__(self) -> None:
        self.all: tuple[Row, ...] = ()
        self.shown: list[Row] = []
        self._toggled: dict[str, bool] = {}

    def hold(self, rows: Sequence[Row], wanted: str = "") -> None:
        """Hold other rows; what was folded and unfolded stays so by its key, and `wanted` is not hidden."""
        self.all = tuple(rows)
        self.unfold_to(wanted)

    def is_folded(self, row: Row) -> bool:
        """Whether a head hides what is below it."""
        return row.head and bool(self._toggled.get(row.key, row.folded))

    def fold(self, row: Row, folded: bool) -> None:
        """Fold or unfold a branch."""
        self._toggled[row.key] = folded
        self._fold_rows()

    def unfold_to(self, key: str) -> None:
        """Unfold what hides a row."""
        path: list[Row] = []
        for row in self.all:
            while path and path[-1].depth >= row.depth:
                path.pop()
            if key and row.key == key:
                for head in path:
                    self._toggled[head.key] = False
                break
            if row.head:
                path.append(row)
        self._fold_rows()

    def _fold_rows(self) -> None:
        self.shown = []
        under: int | None = None
        for row in self.all:
            if under is not None and row.depth > under:
                continue
            under = row.depth if self.is_folded(row) else None
            self.shown.append(row)

    def place(self, key: str, otherwise: int) -> int:
        """The number of the row of a key; when it is gone, of one near that is no heading if there is one."""
        for number, row in enumerate(self.shown):
            if row.key and row.key == key:
                return number
        at: int = min(otherwise, max(len(self.shown) - 1, 0))
        near = (*range(at, len(self.shown)), *range(at - 1, -1, -1))
        found = next((place for place in near if self.shown[place].key), 0)
        below = (place for place in near if self.shown[place].key and not self.shown[place].head)
        return next(below, found)

    def head_of(self, number: int) -> int | None:
        """The number of the row that a row hangs under, None for none."""
        depth = self.shown[number].depth
        above = range(number - 1, -1, -1)
        return next((one for one in above if self.shown[one].depth < depth and self.shown[one].key), None)

    def hit(self, number: int, by: int, words: str) -> int | None:
        """The number of the next row, or the one before, that has the words; None for none."""
        count, low = len(self.shown), words.casefold()
        around = ((number + by * step) % count for step in range(1, count + 1))
        return next((n for n in around if self.shown[n].key and low in self.shown[n].text.plain.casefold()), None)
