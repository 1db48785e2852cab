"""Where to draw the boxes of a graph: in columns from left to right, with few crossings and without overlaps.

The usual steps: longest path for the columns, a thin place kept free wherever an edge passes a column, order by the
middle of the neighbours, and heights that are as near to the neighbours as the boxes allow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from engine.model.frozen import dataclass

SWEEPS = 24
BETWEEN_BOXES = 14.0
BETWEEN_LINES = 7.0
BETWEEN_COLUMNS = 36.0


@dataclass(frozen=True)
class Box:
    """A node as it is placed: the middle of its left edge, its width and height, and its column."""

    x: float
    y: float
    width: float
    height: float
    column: int


@dataclass(frozen=True)
class Layout:
    """All boxes by node, the points of each edge from start to end (left and right edge of every column it passes)."""

    boxes: Mapping[str, Box]
    lines: Mapping[tuple[str, str], tuple[tuple[float, float], ...]]
    columns: tuple[tuple[float, float], ...]
    width: float
    height: float


def columns_of(
    nodes: Sequence[str], edges: Sequence[tuple[str, str]], first: frozenset[str], last: Mapping[str, int]
) -> dict[str, int]:
    """The column of each node: those of `first` in column 0, every other right of all that lead to it.

    `last` are the nodes that stand in common columns at the right end: 0 for the first of these columns, 1 for the
    next. An edge that would close a circle counts for nothing.
    """
    onward: dict[str, list[str]] = {node: [] for node in nodes}
    for start, end in edges:
        onward[start].append(end)
    order = _without_circles(nodes, onward)
    place = {node: number for number, node in enumerate(order)}
    column = dict.fromkeys(nodes, 0)
    for node in order:
        for after in onward[node]:
            if place[after] > place[node] and after not in first:
                column[after] = max(column[after], column[node] + 1)
    ends = [column[node] for node, offset in last.items() if offset == 0]
    right = max(ends, default=0)
    for node, offset in last.items():
        column[node] = right + offset
    return column


def _without_circles(nodes: Sequence[str], onward: Mapping[str, Sequence[str]]) -> list[str]:
    """The nodes so that edges lead onward, but for those that close a circle (depth first, without recursion)."""
    done: list[str] = []
    seen: set[str] = set()
    for root in nodes:
        if root in seen:
            continue
        seen.add(root)
        stack = [(root, iter(onward[root]))]
        while stack:
            node, rest = stack[-1]
            after = next((one for one in rest if one not in seen), None)
            if after is None:
                done.append(node)
                stack.pop()
            else:
                seen.add(after)
                stack.append((after, iter(onward[after])))
    return done[::-1]


def arranged(
    sizes: Mapping[str, tuple[float, float]], edges: Sequence[tuple[str, str]], column: Mapping[str, int]
) -> Layout:
    """Place boxes of the given sizes (width, height)."""
    grid = _Grid(sizes, edges, column)
    grid.sort()
    return grid.placed()


class _Grid:
    """The columns while they are ordered. An entry is a node, or (start, end, column) where an edge passes."""

    def __init__(
        self, sizes: Mapping[str, tuple[float, float]], edges: Sequence[tuple[str, str]], column: Mapping[str, int]
    ) -> None:
        self._sizes = sizes
        self._columns: list[list[object]] = [[] for _ in range(max(column.values(), default=-1) + 1)]
        self._paths: dict[tuple[str, str], list[object]] = {}
        self._left: dict[object, list[object]] = {}
        self._right: dict[object, list[object]] = {}
        for node in sizes:
            self._columns[column[node]].append(node)
        for start, end in edges:
            step = 1 if column[end] >= column[start] else -1
            between: list[object] = [(start, end, at) for at in range(column[start] + step, column[end], step)]
            path = [start, *between, end]
            self._paths[start, end] = path
            for one, at in zip(between, range(column[start] + step, column[end], step), strict=True):
                self._columns[at].append(one)
            forward = path if step > 0 else path[::-1]
            if column[start] != column[end]:
                for one, other in pairwise(forward):
                    self._right.setdefault(one, []).append(other)
                    self._left.setdefault(other, []).append(one)

    def sort(self) -> None:
        """Order every column by the middle of its neighbours, to the right and to the left by turns."""
        for sweep in range(SWEEPS):
            rightward = sweep % 2 == 0
            sides = self._left if rightward else self._right
            for column in self._columns if rightward else self._columns[::-1]:
                self._sort_one(column, sides)

    def _sort_one(self, column: list[object], sides: Mapping[object, list[object]]) -> None:
        place = {entry: number for entries in self._columns for number, entry in enumerate(entries)}
        middle = {}
        for number, entry in enumerate(column):
            beside = sides.get(entry)
            middle[entry] = sum(place[one] for one in beside) / len(beside) if beside else float(number)
        column.sort(key=lambda entry: middle[entry])

    def placed(self) -> Layout:
        """Give every entry its height, and every column its place."""
        tops = self._heights()
        widths = [max((self._size(e)[0] for e in column), default=0.0) for column in self._columns]
        lefts: list[float] = []
        x = 0.0
        for width in widths:
            lefts.append(x)
            x += width + BETWEEN_COLUMNS
        least = min((tops[e] - self._size(e)[1] / 2 for column in self._columns for e in column), default=0.0)
        most = max((tops[e] + self._size(e)[1] / 2 for column in self._columns for e in column), default=0.0)
        column_of = {entry: number for number, column in enumerate(self._columns) for entry in column}
        boxes = {}
        for node, (width, height) in self._sizes.items():
            at = column_of[node]
            boxes[node] = Box(lefts[at] + (widths[at] - width) / 2, tops[node] - least, width, height, at)
        lines = {}
        for (start, end), path in self._paths.items():
            forward = column_of[end] >= column_of[start]
            points = []
            for entry in path:
                at = column_of[entry]
                y = tops[entry] - least
                box = boxes.get(entry) if isinstance(entry, str) else None
                left = box.x if box else lefts[at]
                right = box.x + box.width if box else lefts[at] + widths[at]
                points += [(left, y), (right, y)] if forward else [(right, y), (left, y)]
            lines[start, end] = tuple(points[1:-1])
        return Layout(
            boxes,
            lines,
            tuple(zip(lefts, widths, strict=True)),
            max(x - BETWEEN_COLUMNS, 0.0),
            most - least,
        )

    def _heights(self) -> dict[object, float]:
        """The height of the middle of each entry."""
        middle: dict[object, float] = {}
        for column in self._columns:
            y = 0.0
            before: object = None
            for entry in column:
                y += self._apart(before, entry)
                middle[entry] = y
                before = entry
        for sweep in range(SWEEPS):
            rightward = sweep % 2 == 0
            for column in self._columns if rightward else self._columns[::-1]:
                wanted = []
                for entry in column:
                    both = sweep >= SWEEPS - 2
                    beside = [] if not both and not rightward else list(self._left.get(entry, ()))
                    beside += [] if not both and rightward else self._right.get(entry, ())
                    wanted.append(sum(middle[one] for one in beside) / len(beside) if beside else middle[entry])
                apart = [self._apart(one, other) for one, other in pairwise(column)]
                for entry, y in zip(column, nearest(wanted, apart), strict=True):
                    middle[entry] = y
        return middle

    def _size(self, entry: object) -> tuple[float, float]:
        return self._sizes[entry] if isinstance(entry, str) else (0.0, 0.0)

    def _apart(self, one: object, other: object) -> float:
        """The least distance of the middles of two entries that follow each other in a column."""
        if one is None:
            return 0.0
        gap = BETWEEN_BOXES if isinstance(one, str) and isinstance(other, str) else BETWEEN_LINES
        return (self._size(one)[1] + self._size(other)[1]) / 2 + gap


def nearest(wanted: Sequence[float], apart: Sequence[float]) -> list[float]:
    """The places nearest to the wanted ones, in squares, of which each is at least so far after the one before.

    Args:
        wanted: where each would be by itself.
        apart: the least distance from each to the next; one less than `wanted`.
    """
    offsets = [0.0]
    for distance in apart:
        offsets.append(offsets[-1] + distance)
    # With the distances taken off, places only have to ascend: neighbours that do not are put in their common middle.
    blocks: list[tuple[float, int]] = []
    for value, offset in zip(wanted, offsets, strict=False):
        mean, count = value - offset, 1
        while blocks and blocks[-1][0] > mean:
            before, size = blocks.pop()
            mean = (before * size + mean * count) / (size + count)
            count += size
        blocks.append((mean, count))
    levels = [mean for mean, count in blocks for _ in range(count)]
    return [level + offset for level, offset in zip(levels, offsets, strict=False)]
