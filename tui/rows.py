"""The one list of the interface: rows that can be selected, opened, folded and looked through.

Tables, trees and texts are all rows. A row may take several lines; its continuation hangs under its first
words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.branches import Branches
from tui.laid import Laid
from tui.row import Row as Row
from tui.row import broken

GUTTER = 2
PLAIN = "-plain"
"""The class of an app in its plain mode, for screen readers."""
LEAST_WIDTH = 12


class Rows(ScrollView, can_focus=True):
    """A list of rows with a cursor. `lit` shows it as with the focus; without `pointing` no row is marked.

    With `at_once` one click opens a row, where there is nothing to read beside it first.
    """

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
        """A row was opened with enter or with the mouse."""

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
        self.at_once = False
        self._branches = Branches()
        self._laid = Laid()
        self._cursor = 0
        self._strips: dict[tuple[int, bool, bool], Strip] = {}
        self._base: Style | None = None

    # --- what it holds ----------------------------------------------------------------------------

    @property
    def key(self) -> str:
        """The key of the selected row, "" when there is none."""
        return self._shown[self._cursor].key if self._cursor < len(self._shown) else ""

    @property
    def _shown(self) -> list[Row]:
        return self._branches.shown

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, folded ones included."""
        return self._branches.all

    def show(self, rows: Sequence[Row], select: str | None = None, *, fresh: bool = False) -> None:
        """Show other rows; the selection stays on its key or goes to `select`; fresh ones start on top."""
        wanted = select if select is not None else "" if fresh else self.key
        before = 0 if fresh else self._cursor
        self._branches.hold(rows, wanted)
        self._cursor = self._branches.place(wanted, before)
        self._lay_out()
        self._into_view()

    def select(self, key: str) -> bool:
        """Move the cursor to a row, unfolding what hides it; False when there is no such row."""
        if not any(row.key == key for row in self.rows):
            return False
        self._branches.unfold_to(key)
        self._cursor = self._branches.place(key, 0)
        self._lay_out()
        self._into_view()
        self.post_message(self.Selected(self, self.key))
        return True

    @property
    def on_heading(self) -> bool:
        """Whether the selected row is the head of a branch, which enter folds and unfolds."""
        row = self._shown[self._cursor] if self._cursor < len(self._shown) else None
        return row is not None and row.head and not row.opens

    # --- how it is laid out -----------------------------------------------------------------------

    def _due(self) -> int:
        """The width to lay out for; 0 while it is not on the screen."""
        return max(self.scrollable_content_region.width, LEAST_WIDTH) if self.size.width else 0

    def _lay_out(self) -> None:
        self._wrap_rows()
        if self._laid.width:
            self.virtual_size = Size(self._due(), self._laid.height)
            self.refresh()

    def _wrap_rows(self) -> None:
        self._strips.clear()
        self._laid.lay_out(self._shown, max(self._due() - GUTTER, 0), self._branches.is_folded)

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew for another width."""
        if self._due() - GUTTER != self._laid.width:
            self._wrap_rows()
        if self._laid.width:
            self.virtual_size = Size(self._due(), self._laid.height)
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
        if self._laid.width != self._due() - GUTTER:
            self._wrap_rows()  # the first paint comes before the first resize
        y += int(self.scroll_offset.y)
        if not self._shown:
            lines = broken(Text(self.empty, style="dim"), width - GUTTER, width - GUTTER, 0)
            words = lines[y] if y < len(lines) else Text()
            return self._strip(Text("  ").append_text(words), None, width, base)
        if y >= len(self._laid.lines):
            return Strip.blank(width, base)
        number, text, right = self._laid.lines[y]
        selected = self.pointing and number == self._cursor and bool(self._shown[number].key)
        lit = self.lit or self.has_focus
        cached = self._strips.get((y, selected, lit))
        if cached is not None and cached.cell_length == width:
            return cached
        # told apart without colour: the row that keys are for, and the row of a pane that has not the focus
        lead = ("> " if lit else "· ") if selected and self._laid.first(number) == y else "  "
        strip = self._strip(Text(lead).append_text(text), right, width, base)
        if selected:
            strip = strip.apply_style(Style(reverse=True) if lit else Style(bold=True))
        self._strips[y, selected, lit] = strip
        return strip

    def _strip(self, text: Text, right: Text | None, width: int, base: Style) -> Strip:
        segments = [s for s in text.render(self.app.console) if s.text]
        if right is not None:
            gap = self._laid.width + GUTTER - text.cell_len - right.cell_len
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
        first = self._laid.first(self._cursor)
        if first is not None and self.is_attached:
            place = self.content_region.offset
            self.app.cursor_position = Offset(place.x, place.y + first - int(self.scroll_offset.y))
            self.refresh()

    def _scroll_to_cursor(self) -> None:
        top = self._laid.first(self._cursor)
        if top is None:
            return
        bottom = self._laid.last(self._cursor)
        if not any(row.key for row in self._shown[: self._cursor]):
            top = 0  # with the first row come the lines above it
        height = min(bottom - top + 1, max(self.size.height, 1))
        self.scroll_to_region(Region(0, top, self._due(), height), animate=False, force=True)

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
        first, screenful = self._laid.first(self._cursor), by * max(self.size.height - 1, 1)
        if first is None:
            return
        near = [n for n, row in enumerate(self._shown) if row.key]
        if near:
            self._go(self._laid.nearest(first + screenful, near))
        else:
            self.scroll_relative(y=screenful, animate=False, force=True)

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
        if row.head and not self._branches.is_folded(row):
            self._fold(row, True)
            return
        head = self._branches.head_of(self._cursor)
        if head is not None:
            self._go(head)

    def action_unfold(self) -> None:
        """Unfold the branch."""
        if self._cursor < len(self._shown) and self._branches.is_folded(self._shown[self._cursor]):
            self._fold(self._shown[self._cursor], False)

    def open_selected(self) -> None:
        """Open the selected row: a branch folds or unfolds, anything else is told to the view."""
        if self._cursor >= len(self._shown):
            return
        row = self._shown[self._cursor]
        if row.head and not row.opens:
            self._fold(row, not self._branches.is_folded(row))
        elif row.key:
            self.post_message(self.Opened(self, row.key))

    def _fold(self, row: Row, folded: bool) -> None:
        self._branches.fold(row, folded)
        self.show(self.rows)

    def find(self, by: int, words: str) -> bool:
        """Go to the next or previous row that has the words."""
        number = self._branches.hit(self._cursor, by, words)
        if number is not None:
            self._go(number)
        return number is not None

    def on_click(self, event: events.Click) -> None:
        """Click selects, a second click or the only one opens; on the sign of a branch it folds or unfolds it."""
        y = event.y + int(self.scroll_offset.y)
        number = self._laid.row_at(y)
        if number < 0 or not self._shown[number].key:
            return
        row = self._shown[number]
        if row.head and not row.opens and event.x < GUTTER + 2 * row.depth + len("▼ "):
            self._go(number)
            self._fold(row, not self._branches.is_folded(row))
            return
        again = self.at_once or (number == self._cursor and event.chain > 1)
        self._go(number)
        if again:
            self.open_selected()
