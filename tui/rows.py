"""The one list of the interface: rows that can be selected, opened, folded and looked through.

Tables, trees and texts are all rows. A row may take several lines; its continuation hangs under its first
words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

GUTTER = 2
PLAIN = "-plain"
"""The class of an app in its plain mode, for screen readers."""
LEAST_WIDTH = 12


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


class Rows(ScrollView, can_focus=True):
    """A list of rows with a cursor. `lit` shows it as with the focus; without `pointing` no row is marked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", show=False),
        Binding("up,k", "move(-1)", show=False),
        Binding("pagedown,space", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("home,g", "edge(-1)", show=False),
        Binding("end,G", "edge(1)", show=False),
        Binding("left,h", "fold", show=False),
        Binding("right,l", "unfold", show=False),
    ]

    class Selected(Message):
        """The cursor came to another row."""

        def __init__(self, rows: Rows, key: str) -> None:
            self.rows, self.key = rows, key
            super().__init__()

        @property
        def control(self) -> Rows:
            """The rows it is about."""
            return self.rows

    class Opened(Message):
        """A row was opened with enter or a second click."""

        def __init__(self, rows: Rows, key: str) -> None:
            self.rows, self.key = rows, key
            super().__init__()

        @property
        def control(self) -> Rows:
            """The rows it is about."""
            return self.rows

    def __init__(self, id: str, *, empty: str = "", name: str = "") -> None:
        super().__init__(id=id, name=name)
        self.empty = empty
        self.lit = False
        self.pointing = True
        self._all: tuple[Row, ...] = ()
        self._shown: list[Row] = []
        self._toggled: dict[str, bool] = {}
        self._lines: list[tuple[int, Text, Text | None]] = []
        self._first: list[int] = []
        self._width = 0
        self._cursor = 0
        self._strips: dict[tuple[int, bool, bool], Strip] = {}
        self._base: Style | None = None

    # --- what it holds ----------------------------------------------------------------------------

    @property
    def key(self) -> str:
        """The key of the selected row, "" when there is none."""
        return self._shown[self._cursor].key if self._cursor < len(self._shown) else ""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, folded ones included."""
        return self._all

    def show(self, rows: Sequence[Row], select: str | None = None, *, fresh: bool = False) -> None:
        """Show other rows; the selection stays on its key or goes to `select`; fresh ones start on top."""
        wanted = select if select is not None else "" if fresh else self.key
        before = 0 if fresh else self._cursor
        self._all = tuple(rows)
        self._unfold_to(wanted)
        self._fold_rows()
        self._cursor = self._place(wanted, before)
        self._lay_out()
        self._into_view()

    def select(self, key: str) -> bool:
        """Move the cursor to a row, unfolding what hides it; False when there is no such row."""
        if not any(row.key == key for row in self._all):
            return False
        self._unfold_to(key)
        self._fold_rows()
        self._cursor = self._place(key, 0)
        self._lay_out()
        self._into_view()
        self.post_message(self.Selected(self, self.key))
        return True

    def _place(self, key: str, otherwise: int) -> int:
        """The number of the row of a key; when it is gone, of one near that is no heading if there is one."""
        for number, row in enumerate(self._shown):
            if row.key and row.key == key:
                return number
        at: int = min(otherwise, max(len(self._shown) - 1, 0))
        near = (*range(at, len(self._shown)), *range(at - 1, -1, -1))
        found = next((place for place in near if self._shown[place].key), 0)
        below = (place for place in near if self._shown[place].key and not self._shown[place].head)
        return next(below, found)

    @property
    def on_heading(self) -> bool:
        """Whether the selected row is the head of a branch, which enter folds and unfolds."""
        row = self._shown[self._cursor] if self._cursor < len(self._shown) else None
        return row is not None and row.head and not row.opens

    def _is_folded(self, row: Row) -> bool:
        return row.head and bool(self._toggled.get(row.key, row.folded))

    def _fold_rows(self) -> None:
        self._shown = []
        under: int | None = None
        for row in self._all:
            if under is not None and row.depth > under:
                continue
            under = row.depth if self._is_folded(row) else None
            self._shown.append(row)

    def _unfold_to(self, key: str) -> None:
        path: list[Row] = []
        for row in self._all:
            while path and path[-1].depth >= row.depth:
                path.pop()
            if key and row.key == key:
                for head in path:
                    self._toggled[head.key] = False
                return
            if row.head:
                path.append(row)

    # --- how it is laid out -----------------------------------------------------------------------

    def _due(self) -> int:
        """The width to lay out for; 0 while it is not on the screen."""
        return max(self.scrollable_content_region.width, LEAST_WIDTH) if self.size.width else 0

    def _lay_out(self) -> None:
        self._wrap_rows()
        if self._width:
            self.virtual_size = Size(self._width, max(len(self._lines), 1))
            self.refresh()

    def _wrap_rows(self) -> None:
        self._width = width = self._due()
        self._lines, self._first = [], []
        self._strips.clear()
        if not width:
            return
        for number, row in enumerate(self._shown):
            if row.gap and number:
                self._lines.append((-1, Text(), None))
            self._first.append(len(self._lines))
            for text, right in self._wrapped(row, width - GUTTER):
                self._lines.append((number, text, right))

    def _wrapped(self, row: Row, width: int) -> list[tuple[Text, Text | None]]:
        text = row.text
        if row.head:
            text = Text("▶ " if self._is_folded(row) else "▼ ").append_text(text)
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
        lines = _wrap(text, room, width, hang)
        return [(part, right if number == 0 else None) for number, part in enumerate(lines)]

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew for another width."""
        if self._due() != self._width:
            self._wrap_rows()
        if self._width:
            self.virtual_size = Size(self._width, max(len(self._lines), 1))
        self._into_view()

    def notify_style_update(self) -> None:
        """The colours may be others now."""
        super().notify_style_update()
        self._base = None
        self._strips.clear()

    def on_focus(self) -> None:
        """The cursor looks different with the focus."""
        self._strips.clear()
        if self.app.has_class(PLAIN):
            self.call_after_refresh(self.follow)

    def on_blur(self) -> None:
        """The cursor looks different without the focus."""
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width = self.size.width
        if self._base is None:
            self._base = self.rich_style
        base = self._base
        if self._width != self._due():
            self._wrap_rows()  # the first paint comes before the first resize
        y += int(self.scroll_offset.y)
        if not self._shown:
            words = Text(self.empty if y == 0 else "", style="dim")
            if y and self.empty:
                rest = _wrap(Text(self.empty), width - GUTTER, width - GUTTER, 0)
                words = Text(rest[y].plain if y < len(rest) else "", style="dim")
            elif self.empty and cell_len(self.empty) > width - GUTTER:
                words = Text(_wrap(Text(self.empty), width - GUTTER, width - GUTTER, 0)[0].plain, style="dim")
            return self._strip(Text("  ").append_text(words), None, width, base)
        if y >= len(self._lines):
            return Strip.blank(width, base)
        number, text, right = self._lines[y]
        selected = self.pointing and number == self._cursor and bool(self._shown[number].key)
        lit = self.lit or self.has_focus
        cached = self._strips.get((y, selected, lit))
        if cached is not None and cached.cell_length == width:
            return cached
        # told apart without colour: the row that keys are for, and the row of a pane that has not the focus
        lead = ("> " if lit else "· ") if selected and self._first[number] == y else "  "
        strip = self._strip(Text(lead).append_text(text), right, width, base)
        if selected:
            strip = strip.apply_style(Style(reverse=True) if lit else Style(bold=True))
        self._strips[y, selected, lit] = strip
        return strip

    def _strip(self, text: Text, right: Text | None, width: int, base: Style) -> Strip:
        segments = [s for s in text.render(self.app.console) if s.text]
        if right is not None:
            gap = self._width - text.cell_len - right.cell_len
            segments.append(Segment(" " * max(gap, 1)))
            segments += [s for s in right.render(self.app.console) if s.text]
        return Strip(segments).adjust_cell_length(width, Style()).apply_style(base)

    # --- moving about -----------------------------------------------------------------------------

    def _go(self, number: int) -> None:
        self._cursor = number
        self._into_view()
        self.refresh()
        self.post_message(self.Selected(self, self.key))

    def _into_view(self) -> None:
        self._scroll_to_cursor()
        if self.app.has_class(PLAIN) and (self.has_focus or self.lit):
            self.call_after_refresh(self.follow)

    def follow(self) -> None:
        """Put the cursor of the terminal where the selected row begins: a screen reader follows it."""
        if self._cursor < len(self._first) and self.is_attached:
            place = self.content_region.offset
            self.app.cursor_position = Offset(place.x, place.y + self._first[self._cursor] - int(self.scroll_offset.y))
            self.refresh()

    def _scroll_to_cursor(self) -> None:
        if not self._shown or not self._first:
            return
        top = self._first[self._cursor]
        if not any(row.key for row in self._shown[: self._cursor]):
            top = 0  # with the first row come the lines above it
        last = self._first[self._cursor + 1] if self._cursor + 1 < len(self._first) else len(self._lines)
        bottom = max(last - 1, self._first[self._cursor])
        height = min(bottom - top + 1, max(self.size.height, 1))
        self.scroll_to_region(Region(0, top, self._width, height), animate=False, force=True)

    def action_move(self, by: int) -> None:
        """Go to the next or previous row that can be selected; scroll when there is none."""
        number = self._cursor + by
        while 0 <= number < len(self._shown):
            if self._shown[number].key:
                self._go(number)
                return
            number += by
        self.scroll_relative(y=by, animate=False, force=True)

    def action_page(self, by: int) -> None:
        """Go a screenful on or back."""
        if not self._lines:
            return
        at = self._first[self._cursor] + by * max(self.size.height - 1, 1)
        at = min(max(at, 0), len(self._lines) - 1)
        near = [n for n, row in enumerate(self._shown) if row.key]
        if near:
            self._go(min(near, key=lambda n: abs(self._first[n] - at)))
        else:
            self.scroll_relative(y=by * max(self.size.height - 1, 1), animate=False, force=True)

    def action_edge(self, by: int) -> None:
        """Go to the first or last row."""
        near = [n for n, row in enumerate(self._shown) if row.key]
        if near:
            self._go(near[-1] if by > 0 else near[0])
        elif by > 0:
            self.scroll_end(animate=False, force=True)
        else:
            self.scroll_home(animate=False, force=True)

    def action_fold(self) -> None:
        """Fold the branch, or go to its head."""
        if self._cursor >= len(self._shown):
            return
        row = self._shown[self._cursor]
        if row.head and not self._is_folded(row):
            self._fold(row, True)
            return
        for number in range(self._cursor - 1, -1, -1):
            if self._shown[number].depth < row.depth and self._shown[number].key:
                self._go(number)
                return

    def action_unfold(self) -> None:
        """Unfold the branch."""
        if self._cursor < len(self._shown) and self._is_folded(self._shown[self._cursor]):
            self._fold(self._shown[self._cursor], False)

    def open_selected(self) -> None:
        """Open the selected row: a branch folds or unfolds, anything else is told to the view."""
        if self._cursor >= len(self._shown):
            return
        row = self._shown[self._cursor]
        if row.head and not row.opens:
            self._fold(row, not self._is_folded(row))
        elif row.key:
            self.post_message(self.Opened(self, row.key))

    def _fold(self, row: Row, folded: bool) -> None:
        self._toggled[row.key] = folded
        self.show(self._all)

    def find(self, by: int, words: str) -> bool:
        """Go to the next or previous row that has the words."""
        count = len(self._shown)
        for step in range(1, count + 1):
            number = (self._cursor + by * step) % count
            row = self._shown[number]
            if row.key and words.casefold() in row.text.plain.casefold():
                self._go(number)
                return True
        return False

    def on_click(self, event: events.Click) -> None:
        """Click selects, a second click opens; a click on the sign of a branch folds or unfolds it."""
        y = event.y + int(self.scroll_offset.y)
        if not 0 <= y < len(self._lines):
            return
        number = self._lines[y][0]
        if number < 0 or not self._shown[number].key:
            return
        row = self._shown[number]
        if row.head and not row.opens and event.x < GUTTER + 2 * row.depth + len("▼ "):
            self._go(number)
            self._fold(row, not self._is_folded(row))
            return
        again = number == self._cursor and event.chain > 1
        self._go(number)
        if again:
            self.open_selected()


def _wrap(text: Text, first: int, width: int, hang: int) -> list[Text]:
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
