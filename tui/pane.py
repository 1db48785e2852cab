"""A pane: rows under a heading, and the words that its rows are made of."""

from __future__ import annotations

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widget import Widget

from tui.lines import line
from tui.rows import PLAIN, Row, Rows


class Heading(Widget):
    """The heading of a pane, with a line to its edge; one that is longer than the pane ends in a mark."""

    def __init__(self, title: str, rows: Rows) -> None:
        super().__init__(classes="heading")
        self._title, self._rows = title, rows

    def name_it(self, title: str) -> None:
        """Say something else."""
        self._title = title
        self.refresh()

    def render(self) -> Text:
        """The words, and the line in a mode that draws."""
        alone = self._rows.has_focus and not self._rows.key  # no row says that the keys are for this pane
        text, width = line("> " if alone else "", self._title), self.size.width
        text.no_wrap = True
        text.truncate(width, overflow="ellipsis")
        if not self.app.has_class(PLAIN) and text.cell_len + 1 < width:
            text.append(" ")
            text.append("─" * (width - text.cell_len))
        return text


class Pane(Vertical):
    """Rows under a heading."""

    def on_descendant_focus(self) -> None:
        """The heading says which pane the keys are for."""
        self.heading.refresh()

    def on_descendant_blur(self) -> None:
        """The keys are for another pane."""
        self.heading.refresh()

    def __init__(self, id: str, title: str, empty: str = "") -> None:
        super().__init__(id=f"{id}-pane", classes="pane")
        self.rows = Rows(id, empty=empty, name=title)
        self.heading = Heading(title, self.rows)

    def compose(self) -> ComposeResult:
        """Heading and rows."""
        yield self.heading
        yield self.rows

    def name_it(self, title: str) -> None:
        """Give the pane another heading."""
        self.heading.name_it(title)


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
