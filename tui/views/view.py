"""What all views share: a list, a detail pane beside or below it, a filter, and copying."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import DescendantFocus
from textual.widgets import Input, Static

from tui.filter import Filter, read_filter
from tui.lines import line
from tui.rows import Row, Rows

if TYPE_CHECKING:
    from tui.app import PinciteApp
    from tui.reading import Reading

LOOK_FOR = "words, !without, article:14, gc:32, is:engaged, date:2024.. · enter keeps, esc clears"


class Pane(Vertical):
    """Rows under a heading."""

    def __init__(self, id: str, title: str, empty: str = "") -> None:
        super().__init__(id=f"{id}-pane", classes="pane")
        self.rows = Rows(id, empty=empty, name=title)
        self.heading = Static(title, classes="heading", markup=False)

    def compose(self) -> ComposeResult:
        """Heading and rows."""
        yield self.heading
        yield self.rows

    def name_it(self, title: str) -> None:
        """Give the pane another heading."""
        text = line(title)
        text.append(" ")
        text.append("─" * 240)
        text.no_wrap = True
        text.overflow = "crop"
        self.heading.update(text)


class View(Vertical):
    """A view of what is read. Subclasses fill `draw_list` and `draw_detail`."""

    name_of_view: ClassVar[str] = ""
    list_title: ClassVar[str] = ""
    detail_title: ClassVar[str] = ""
    empty: ClassVar[str] = "Nothing here."

    def __init__(self) -> None:
        super().__init__(id=self.name_of_view, classes="view")
        self.filter = Filter("")
        self.main = Pane(f"{self.name_of_view}-list", self.list_title)
        self.detail = Pane(f"{self.name_of_view}-detail", self.detail_title)
        self.zoomed = ""
        self.about_key = ""

    def compose(self) -> ComposeResult:
        """Filter line, list, detail."""
        yield Input(placeholder=LOOK_FOR, classes="filter", compact=True)
        yield self.main
        yield self.detail

    @property
    def reading(self) -> Reading:
        """What is being read."""
        return cast("PinciteApp", self.app).reading

    @property
    def pincite(self) -> PinciteApp:
        """The app, by its type."""
        return cast("PinciteApp", self.app)

    @property
    def listed(self) -> Rows:
        """The rows of the list."""
        return self.main.rows

    def draw(self) -> None:
        """Draw anew from what is read."""
        rows = self.rows()
        self.listed.empty = self._why_empty()
        self.listed.show(rows, self.wanted())
        self.main.name_it(self.title())
        self.draw_detail()

    def draw_detail(self) -> None:
        """Draw the detail of what is selected."""
        key = self.listed.key
        title, rows = self.about(key)
        self.detail.rows.show(rows, fresh=key != self.about_key)
        self.about_key = key
        self.detail.name_it(title)

    def _why_empty(self) -> str:
        if self.filter:
            return f"Nothing matches “{self.filter.written}”. Press esc to show all."
        return self.when_empty()

    # --- what a view says -------------------------------------------------------------------------

    def title(self) -> str:
        """The heading of the list."""
        return self.list_title

    def rows(self) -> Sequence[Row]:
        """The rows of the list, filtered."""
        return ()

    def wanted(self) -> str | None:
        """The row to select; None keeps the selection."""
        return None

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """Heading and rows of the detail of a row."""
        return self.detail_title, ()

    def when_empty(self) -> str:
        """What to say when there are no rows."""
        return self.empty

    def selected(self, key: str) -> None:
        """The list's cursor came to a row."""

    def opened(self, key: str) -> None:
        """A row of the list was opened."""
        self.pincite.open_key(key)

    def opened_detail(self, key: str) -> None:
        """A row of the detail was opened."""
        self.pincite.open_key(key)

    def citation(self) -> str:
        """What `y` copies."""
        return ""

    def address(self) -> str:
        """What `o` opens in a browser."""
        return ""

    def explanation(self) -> str:
        """What `Y` copies: the detail as text."""
        return "\n".join(row.text.plain for row in self.detail.rows.rows).strip()

    def cannot(self, action: str) -> str:
        """Why an action is not possible here; "" when it is."""
        return ""

    # --- messages ---------------------------------------------------------------------------------

    @on(Rows.Selected)
    def _selected(self, message: Rows.Selected) -> None:
        message.stop()
        if message.rows is self.listed:
            self.selected(message.key)
            self.draw_detail()
        self.pincite.draw_keys()

    @on(Rows.Opened)
    def _opened(self, message: Rows.Opened) -> None:
        message.stop()
        if message.rows is self.listed:
            self.opened(message.key)
        else:
            self.opened_detail(message.key)

    @on(DescendantFocus)
    def _focused(self) -> None:
        if self.zoomed:
            self.zoom(self.zoomed)

    # --- filter and zoom --------------------------------------------------------------------------

    def ask_filter(self) -> None:
        """Open the filter line."""
        self.add_class("-filtering")
        self.query_one(".filter", Input).focus()

    @on(Input.Changed)
    def _filter_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.filter = read_filter(event.value)
        self.draw()

    @on(Input.Submitted)
    def _filter_done(self, event: Input.Submitted) -> None:
        event.stop()
        self.close_filter(keep=True)

    def close_filter(self, *, keep: bool) -> bool:
        """Close the filter line; without `keep` all rows are shown again. False when there was no filter."""
        entry = self.query_one(".filter", Input)
        was = self.has_class("-filtering") or bool(self.filter)
        if not keep:
            entry.value = ""
            self.filter = Filter("")
        if not self.filter or not keep:
            self.remove_class("-filtering")
        if was:
            self.listed.focus()
            self.draw()
            self.pincite.draw_keys()
        return was

    def zoom(self, pane: str = "") -> None:
        """Show one pane alone ("list" or "detail"), or all."""
        self.zoomed = pane
        self.main.set_class(pane == "detail", "-hidden")
        self.detail.set_class(pane == "list", "-hidden")


def facts_line(label: str, said: str, key: str = "", style: str = "") -> Row:
    """A row of a detail: a label and what is said."""
    text = line((f"{label}  ", "dim"), (said, style) if style else said)
    return Row(text, key, hang=min(len(label) + 2, 18))


def heading(words: str) -> Row:
    """A heading within a pane."""
    return Row(line((words, "bold")), gap=True)


def said(words: str, style: str = "", *, key: str = "", hang: int = 0) -> Row:
    """A row of plain words."""
    return Row(line((words, style)) if style else line(words), key, hang=hang)
