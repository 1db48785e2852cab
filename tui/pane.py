"""A pane: rows under a heading, and the words that its rows are made of."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tui.lines import line
from tui.rows import PLAIN, Row, Rows


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
        if self.app.has_class(PLAIN):
            self.heading.update(line(title))
            return
        text = line(title)
        text.append(" ")
        text.append("─" * 240)
        text.no_wrap = True
        text.overflow = "crop"
        self.heading.update(text)


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
