"""What all views share: a list, a detail pane beside or below it, a filter, and the keys that go with them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import DescendantFocus
from textual.message import Message
from textual.widgets import Input

from tui.action import Action
from tui.desk import CASES, Desk, News
from tui.filter import Filter, read_filter
from tui.layout import Remembered
from tui.pane import Pane
from tui.rows import Row, Rows
from tui.talk import Talk

LOOK_FOR = "words, !without, article:14, gc:32, is:engaged, date:2024.. · enter keeps, esc clears"


class GoTo(Message):
    """The researcher wants to go to what a key stands for: `case:PATH`, `finding:ID`, `pin:PIN`, `view:NAME`."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__()


class KeysChanged(Message):
    """Other keys do something now than before."""


OPEN = Action("open", "enter", "Open", "open what is selected", lambda view: view.open_selected())
FILTER = Action(
    "filter",
    "slash",
    "Filter",
    "show only rows with these words (!word leaves out, is:engaged, article:14, gc:32, date:2024..2025, "
    'source:"letter")',
    lambda view: view.ask_filter(),
    called="filter search rows",
)
NEXT_HIT = Action("next_hit", "n", "Next", "next row with the words looked for", lambda view: view.next_hit(1))
PREVIOUS_HIT = Action(
    "previous_hit", "N", "Previous", "the row before with these words", lambda view: view.next_hit(-1)
)
ZOOM = Action("zoom", "z", "Zoom", "the focused pane alone, or all panes", lambda view: view.zoom_or_back())
COPY_ALL = Action(
    "copy_all", "Y", "Copy text", "copy the explanation in full", lambda view: view.copy(view.explanation())
)
COMMON = (OPEN, FILTER, NEXT_HIT, PREVIOUS_HIT, ZOOM, COPY_ALL)
"""What every view can do; a view that declares an action of the same id or key has its own instead."""


def with_common(own: Iterable[Action]) -> tuple[Action, ...]:
    """The actions of a view, then what every view can do, where the view has no action of that id or key itself."""
    own = tuple(own)
    taken = {one.id for one in own} | {key for one in own for key in one.key.split(",")}
    return (*own, *(one for one in COMMON if one.id not in taken and one.key not in taken))


class View(Vertical):
    """A view of what lies on the desk. Subclasses say which rows there are, and declare their own actions.

    `ACTIONS` are what the keys of the view do, in the order of the footer, and its `BINDINGS` are those of
    `with_common(ACTIONS)`; `IN_DETAIL` are the ids of those that the
    footer names while the detail pane has the focus; `HELP` is a paragraph on what the view is for.
    """

    name_of_view: ClassVar[str] = ""
    list_title: ClassVar[str] = ""
    detail_title: ClassVar[str] = ""
    empty: ClassVar[str] = "Nothing here."
    HELP: ClassVar[str] = ""
    ACTIONS: ClassVar[tuple[Action, ...]] = ()
    IN_DETAIL: ClassVar[tuple[str, ...]] = ("open", "copy_all", "zoom")

    def __init__(self, desk: Desk, talk: Talk, remembered: Remembered) -> None:
        super().__init__(id=self.name_of_view, classes="view")
        self.desk, self.talk, self.remembered = desk, talk, remembered
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
    def listed(self) -> Rows:
        """The rows of the list."""
        return self.main.rows

    @property
    def selected_key(self) -> str:
        """The key of the row that the eye rests on: of the focused pane, or else of the list."""
        focused = self.app.focused
        rows = focused if isinstance(focused, Rows) and focused.id != "drawer" else self.listed
        return (rows.key or self.listed.key).partition("#")[0]

    # --- drawing ----------------------------------------------------------------------------------

    def told(self, news: News) -> None:
        """Something on the desk changed."""
        if self.display and self.is_mounted and news.about != CASES:
            self.draw()

    def came_up(self) -> None:
        """The view came to the front."""

    def draw(self) -> None:
        """Draw anew from what is on the desk."""
        rows = self.rows()
        self.listed.empty = self._why_empty()
        self.listed.show(rows, self.wanted())
        self.main.name_it(self.title())
        self.draw_detail()
        self.post_message(KeysChanged())  # what can be done depends on what there is now

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
        self.go(key)

    def opened_detail(self, key: str) -> None:
        """A row of the detail was opened."""
        self.go(key)

    def citation(self) -> str:
        """What copying a citation copies."""
        return ""

    def address(self) -> str:
        """The address of the document that is shown."""
        return ""

    def explanation(self) -> str:
        """The detail as text."""
        return "\n".join(row.text.plain for row in self.detail.rows.rows).strip()

    def place(self) -> tuple[Path, int] | None:
        """File and line of what is selected: of the case, or of the fact it is about."""
        desk, (sort, _, id) = self.desk, self.selected_key.partition(":")
        if sort == "case":
            return Path(id), 1
        if sort in ("rule", "near"):
            rule = desk.rulebook.rules.get(id) if desk.rulebook is not None else None
            return (Path(desk.rulebook.path_of(rule.file)), rule.line) if rule and desk.rulebook else None
        if desk.current is None:
            return None
        finding = desk.find() if sort in ("finding", "changed") else None
        asked = [q.fact for q in desk.assessment.questions if q.id == id] if desk.assessment else []
        names = [id.partition(":")[0], *asked, *(finding.facts() if finding else ()), desk.eye.fact]
        fact = next((found for name in names if (found := desk.fact_of(name)) is not None), None)
        return desk.current, fact.line if fact is not None and fact.line else 1

    def cannot(self, action: str) -> str:
        """Why an action is not possible here; "" when it is."""
        return ""

    # --- keys -------------------------------------------------------------------------------------

    @classmethod
    def actions(cls) -> tuple[Action, ...]:
        """What the keys of the view do: its own, then what every view can do."""
        return with_common(cls.ACTIONS)

    @classmethod
    def declares(cls, id: str) -> bool:
        """Whether an action of this id is one of the view's."""
        return any(one.id == id for one in cls.actions())

    def footer(self, pane: str) -> list[Action]:
        """The actions that the footer names, most needed first: of the list, or with `pane` "detail" of the detail."""
        own = {one.id: one for one in self.actions()}
        if pane == "detail":
            return [own[id] for id in self.IN_DETAIL if id in own]
        return [one for one in self.ACTIONS if one.key]

    async def action_do(self, id: str) -> None:
        """Do what a key stands for, or say why it cannot be done here."""
        action = next((one for one in self.actions() if one.id == id), None)
        if action is None:
            return
        why = self.cannot(id)
        if why:
            self.talk.tell(f"{action.short}: {why}", wrong=True)
            return
        done = action.run(self)
        if done is not None:
            await done

    def go(self, key: str) -> None:
        """Ask the app to go to what a key stands for."""
        if key:
            self.post_message(GoTo(key))

    def open_selected(self) -> None:
        """Open the selected row of the focused pane."""
        focused = self.app.focused
        if isinstance(focused, Rows):
            focused.open_selected()
        else:
            self.listed.focus()

    def rest_on(self, key: str) -> None:
        """Rest on a row of the list."""
        self.listed.select(key)
        self.draw_detail()

    def look_for(self, words: str) -> None:
        """Show only the rows with these words."""
        self.query_one(".filter", Input).value = words
        self.add_class("-filtering")

    def copy(self, text: str, otherwise: str = "there is nothing to copy here") -> None:
        """Put a text into the clipboard."""
        if not text:
            self.talk.tell(f"Copy: {otherwise}", wrong=True)
            return
        self.app.copy_to_clipboard(text)
        shown = text if len(text) <= 300 else f"{text[:300]} …"
        allowing = (
            "tmux does with `set -s set-clipboard on`" if os.environ.get("TMUX") else "if this terminal allows it"
        )
        self.talk.tell(f"Copied ({allowing}): {shown}")

    # --- messages ---------------------------------------------------------------------------------

    @on(Rows.Selected)
    def _selected(self, message: Rows.Selected) -> None:
        message.stop()
        if message.rows is self.listed:
            self.selected(message.key)
            self.draw_detail()
        self.post_message(KeysChanged())

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
            self.post_message(KeysChanged())
        return was

    def next_hit(self, by: int) -> None:
        """Go to the next or previous row with the words looked for."""
        words = next((term.value for term in self.filter.terms if not term.field and not term.leave_out), "")
        focused = self.app.focused
        rows = focused if isinstance(focused, Rows) else self.listed
        if not words:
            rows.action_move(by)
        elif not rows.find(by, words):
            self.talk.tell(f"No row here has “{words}”")

    def zoom_or_back(self) -> None:
        """The focused pane alone, or all panes."""
        pane = "detail" if self.detail.rows.has_focus else "list"
        self.zoom("" if self.zoomed else pane)

    def zoom(self, pane: str = "") -> None:
        """Show one pane alone ("list" or "detail"), or all."""
        self.zoomed = pane
        self.main.set_class(pane == "detail", "-hidden")
        self.detail.set_class(pane == "list", "-hidden")
