"""The lines of a form on the screen: what is written in them, which are folded away, and the one that is in sight."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import cast

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static, TextArea

from tui.dialogs.entry import Entry
from tui.dialogs.field import Answers, Field
from tui.lines import line

Line = Entry | TextArea


class LinesOf(VerticalScroll, can_focus=False):
    """Fields to write in, one below the other. The one that one is in stays in sight however much room there is."""

    def __init__(self, fields: Sequence[Field]) -> None:
        super().__init__()
        self.fields = tuple(fields)
        self.folded = any(field.folded for field in fields)

    def compose(self) -> ComposeResult:
        """A label and a line for each that is not folded away; the others are made when they are asked for."""
        yield from (_made(field) for field in self.fields if not field.folded)

    def on_mount(self) -> None:
        """Follow what is laid out anew."""
        self.watch(self, "virtual_size", self._laid_out, init=False)

    def on_resize(self) -> None:
        """What is offered below may take room away."""
        self._laid_out()

    def _laid_out(self) -> None:
        self.call_after_refresh(self.keep_in_sight)

    @property
    def all(self) -> list[Line]:
        """Every line that is not folded away."""
        return [one for one in self.query("Entry, TextArea").results() if isinstance(one, (Entry, TextArea))]

    def named(self, key: str) -> Line | None:
        """The line of a field, None while it is folded away."""
        return next((one for one in self.all if one.name == key), None)

    def written(self) -> Answers:
        """What stands in the lines now, also in those that are folded away."""
        return {field.key: field.value for field in self.fields} | {
            str(one.name): text_of(one).strip() for one in self.all
        }

    async def unfold(self) -> None:
        """Show all lines, each in its place."""
        self.folded = False
        there = {one.name: whole(one) for one in self.all}
        above: Widget | None = None
        for folded, group in groupby(self.fields, lambda field: field.key not in there):
            if folded:
                made = [_made(field) for field in group]
                await (self.mount_all(made, after=above) if above is not None else self.mount_all(made, before=0))
                above = made[-1]
            else:
                above = there[[field.key for field in group][-1]]

    def say_what_is_proposed(self, entry: Line) -> None:
        """Mark what is proposed for a line and not taken yet."""
        field = next((one for one in self.fields if one.key == entry.name), None)
        if field is not None and field.proposed:
            whole(entry).query_one(".label", Static).update(_label(field, text_of(entry)))

    def keep_in_sight(self) -> None:
        """Scroll to the line one is in with its label."""
        entry = self.screen.focused
        if isinstance(entry, (Entry, TextArea)) and self in entry.ancestors:
            field = whole(entry).virtual_region
            least = field.bottom - self.size.height
            # the label stands above what is written: it comes first where there is not room for both
            self.scroll_to(y=min(max(self.scroll_y, least), field.y), animate=False, force=True)


def _label(field: Field, value: str) -> Text:
    """What is asked and what may be written; what is proposed is marked until it is taken."""
    pending = field.pending(value)
    if pending:
        shown = "; ".join(f"{one} {words}" for one, words in pending)
        return line(field.label, (f"  PROPOSED {shown}", "yellow"), ("  ^y takes it", "dim"))
    taken = [words for one, words in field.proposed if one in [part.strip() for part in value.split(",")]]
    says = f"taken from {', '.join(taken)}" if taken else field.expected
    return line(field.label, (f"  {says}" if says else "", "dim"))


def _made(field: Field) -> Vertical:
    label = Static(_label(field, field.value), classes="label")
    if field.long:
        text = TextArea(field.value, name=field.key, tab_behavior="focus", compact=True, classes="long")
        return Vertical(label, text, classes="field")
    replaced = bool(field.options) and not (field.several and "," in field.value)
    return Vertical(label, Entry(field.value, name=field.key, select_on_focus=replaced), classes="field")


def whole(entry: Line) -> Widget:
    """A line with its label."""
    return cast(Widget, entry.parent)


def text_of(entry: Line) -> str:
    """What stands in a line."""
    return entry.text if isinstance(entry, TextArea) else entry.value
