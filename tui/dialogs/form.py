"""A form of several lines, filled in with the keyboard: what may be written is offered while typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, cast

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.dialogs.dialog import Dialog, matching
from tui.dialogs.entry import Entry
from tui.lines import line
from tui.rows import Row, Rows

MOST_OFFERED = 5
Options = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Field:
    """One line of a form.

    Args:
        key: its name among the answers.
        label: what is asked.
        value: what stands there at first.
        expected: what may be written, in a few words.
        options: what is offered, as (what is written, what it says).
        several: whether several may be written, with commas between.
        located: whether a page or paragraph may follow a comma.
    """

    key: str
    label: str
    value: str = ""
    expected: str = ""
    options: Options = ()
    several: bool = False
    located: bool = False

    def typed(self, value: str) -> tuple[str, str]:
        """What stands before the part that is being typed, and that part."""
        if self.several:
            before, comma, part = value.rpartition(",")
            return (before + ", " if comma else "", part.strip())
        return ("", "" if self.located and "," in value else value.strip())

    def offered(self, value: str) -> Options:
        """The options that fit what was typed; all of them when one stands there already."""
        part = self.typed(value)[1]
        if self.located and "," in value:
            return ()
        return self.options if self.known(part) else matching(self.options, part)

    def known(self, part: str) -> str:
        """The option that was written out, "" for none."""
        return next((name for name, _ in self.options if name.casefold() == part.casefold()), "")


class Form(Dialog):
    """Several lines to fill in. The answers are in `answers` when it closes with "written" or "tried"."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "take('written')", show=False, priority=True),
        Binding("ctrl+t", "take('tried')", show=False, priority=True),
        Binding("down", "choose(1)", show=False, priority=True),
        Binding("up", "choose(-1)", show=False, priority=True),
    ]

    def __init__(self, title: str, fields: Sequence[Field], *, hint: str = "", tries: bool = False) -> None:
        super().__init__()
        self.titled, self.fields, self.hint, self.tries = title, fields, hint, tries
        self.answers: dict[str, str] = {}
        self._by_key = {field.key: field for field in fields}
        self._moved = False
        self._leaving = False

    def compose(self) -> ComposeResult:
        """Title, lines, what is offered for the line one is in, what is wrong."""
        with Vertical(classes="box tall"):
            yield Static(line((self.titled, "bold")), classes="question")
            with VerticalScroll(can_focus=False):
                for field in self.fields:
                    says = (f"  {field.expected}" if field.expected else "", "dim")
                    with Vertical(classes="field"):
                        yield Static(line(field.label, says), classes="label")
                        replaced = bool(field.options) and not (field.several or field.located)
                        yield Entry(field.value, name=field.key, select_on_focus=replaced)
            offers = Rows("offers")
            offers.can_focus = False
            yield offers
            yield Static(id="wrong")
            how = "↓ ↑ choose · enter next · ctrl+s writes it"
            how += (" · ctrl+t only tries it (what if)" if self.tries else "") + " · esc cancels"
            yield Static(line((f"{self.hint} · {how}" if self.hint else how, "dim")), classes="hint")

    def on_mount(self) -> None:
        """Start with the first line."""
        self.query(Input).first().focus(scroll_visible=False)

    def check(self, answers: dict[str, str]) -> tuple[str, str]:
        """The line that is wrong and what is wrong with it; two "" when nothing is."""
        return "", ""

    @property
    def entry(self) -> Input | None:
        """The line one is in."""
        return self.focused if isinstance(self.focused, Input) else None

    def written(self) -> dict[str, str]:
        """What stands in the lines now."""
        return {str(entry.name): entry.value.strip() for entry in self.query(Input)}

    def action_take(self, how: str) -> None:
        """Take the answers when they are right."""
        if how == "tried" and not self.tries:
            return
        answers = self.written()
        key, wrong = self.check(answers)
        if wrong:
            self._say(wrong)
            next((entry for entry in self.query(Input) if entry.name == key), self.query(Input).first()).focus()
            return
        self.answers = answers
        self.close_with(how)

    def action_cancel(self) -> None:
        """Close without an answer; what was typed is not lost by one key."""
        typed = any(entry.value.strip() != self._by_key[str(entry.name)].value for entry in self.query(Input))
        if typed and not self._leaving:
            self._leaving = True
            self._say("Nothing is written yet. esc again leaves the form.")
            return
        self.close_with(None)

    def action_choose(self, by: int) -> None:
        """Go through what is offered; without offers, to the line before or after."""
        if self.entry is not None and self.query_one("#offers", Rows).rows:
            offers = self.query_one("#offers", Rows)
            if offers.lit:
                offers.action_move(by)
            self._moved = offers.lit = True
            offers.refresh()
        elif by > 0:
            self.focus_next(Input)
        else:
            self.focus_previous(Input)

    def _offer(self) -> None:
        entry = self.entry
        if entry is None:
            return
        field = self._by_key[str(entry.name)]
        found = field.offered(entry.value)
        offers = self.query_one("#offers", Rows)
        part = field.typed(entry.value)[1]
        self._moved, offers.lit = False, bool(part) and bool(found)
        rows = [Row(line((key, "bold"), (f"  {says}" if says != key else "", "dim")), f"o:{key}", hang=4, crop=True)
                for key, says in found]  # fmt: skip
        offers.show(rows, f"o:{field.known(part)}" if part else None, fresh=not field.known(part))
        offers.styles.height = min(len(rows), MOST_OFFERED)
        offers.display = bool(rows)
        self.call_after_refresh(self._into_view, entry)

    def _into_view(self, entry: Input) -> None:
        """Scroll to the line one is in with its label; what is offered takes room away from it."""
        if entry.parent is not None and entry is self.focused:
            self.query_one(VerticalScroll).scroll_to_widget(cast(Widget, entry.parent), animate=False, force=True)

    def fill(self, answers: Mapping[str, str]) -> None:
        """Begin with these answers, before the form is shown."""
        self.fields = [replace(field, value=answers.get(field.key, field.value)) for field in self.fields]

    def _say(self, wrong: str) -> None:
        self.query_one("#wrong", Static).update(line((wrong, "red")))

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self._leaving = False
        if event.input is self.focused:
            self._say("")
            self._offer()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Offer what may be written here."""
        self._offer()

    @on(Rows.Selected, "#offers")
    def _clicked(self, message: Rows.Selected) -> None:
        message.stop()

    @on(Rows.Opened, "#offers")
    def _opened(self, message: Rows.Opened) -> None:
        message.stop()
        if self.entry is not None:
            self._moved = True
            self._take_offer(self.entry)

    @on(Input.Submitted)
    def _next(self, event: Input.Submitted) -> None:
        event.stop()
        self._take_offer(event.input)
        entries = list(self.query(Input))
        if event.input is entries[-1]:
            self.action_take("written")
        else:
            self.focus_next(Input)

    def _take_offer(self, entry: Input) -> None:
        """Write out the offer that was chosen, or the first that fits what was typed."""
        field, offers = self._by_key[str(entry.name)], self.query_one("#offers", Rows)
        before, part = field.typed(entry.value)
        key = offers.key.partition(":")[2]
        if not self._moved:
            key = field.known(part) or (key if offers.lit else "")
        if key:
            entry.value = before + key
            entry.cursor_position = len(entry.value)
