"""One row of a list, and the lines that it takes."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len
from rich.text import Text


@dataclass(frozen=True)
class Row:
    """One row.

    Args:
        text: what it says.
        key: what it stands for; "" when it cannot be selected.
        right: shown at the right edge of the first line when there is room.
        hang: cells by which further lines are indented.
        depth: depth in a tree; a head folds the deeper rows after it.
        head: whether it is the head of a branch.
        folded: whether a branch is folded until it is opened.
        gap: whether an empty line stands before it.
        opens: whether enter opens a head instead of folding it.
        pinned: whether what stands at the right edge stays there, however the text wraps.
        crop: whether it takes one line only, with an ellipsis for what does not fit.
    """

    text: Text
    key: str = ""
    right: Text | None = None
    hang: int = 0
    depth: int = 0
    head: bool = False
    folded: bool = False
    gap: bool = False
    opens: bool = False
    pinned: bool = False
    crop: bool = False


def wrapped(row: Row, width: int, *, folded: bool) -> list[tuple[Text, Text | None]]:
    """The lines of a row in some width, each with what stands at its right edge."""
    text = row.text
    if row.head:
        text = Text("▶ " if folded else "▼ ").append_text(text)
    indent = "  " * row.depth
    if indent:
        text = Text(indent).append_text(text)
    right = row.right
    room = width - (right.cell_len + 2 if right is not None else 0)
    if right is not None and room < width * 0.45:
        right, room = None, width
    if right is not None and not row.crop and not row.pinned and room < text.cell_len <= width:
        right, room = None, width  # the words before what stands at the edge
    if text.cell_len <= room:
        return [(text, right)]
    if row.crop:
        text = text.copy()
        text.truncate(room, overflow="ellipsis")
        return [(text, right)]
    hang = min(row.hang + len(indent) + (2 if row.head else 0), width // 2)
    lines = broken(text, room, width, hang)
    return [(part, right if number == 0 else None) for number, part in enumerate(lines)]


def broken(text: Text, first: int, width: int, hang: int) -> list[Text]:
    """Break a text at spaces: the first line to `first` cells, the others to `width`, indented by `hang`."""
    plain = text.plain
    lines: list[Text] = []
    start = 0
    room = max(first, 4)
    while start < len(plain):
        stop, used, space = start, 0, -1
        while stop < len(plain):
            used += cell_len(plain[stop])
            if used > room:
                break
            if plain[stop] == " ":
                space = stop
            stop += 1
        if stop < len(plain) and plain[stop] == " ":
            space = stop
        if stop == len(plain):
            cut, following = stop, stop
        elif space > start and plain[start:space].strip():
            cut, following = space, space + 1
        else:
            cut = following = max(stop, start + 1)
        part = text[start:cut]
        lines.append(part if not lines else Text(" " * hang).append_text(part))
        start = following
        room = max(width - hang, 4)
    return lines or [Text()]
