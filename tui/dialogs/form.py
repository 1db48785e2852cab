"""A form of several lines, filled in with the keyboard: what may be written is offered while typing.

What is offered and lit is taken on enter, tab and ctrl+s alike. Each line is checked when it is left; what is wrong
stays written and is told, and the form is only taken when nothing is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static, TextArea

from tui.dialogs.dialog import Dialog
from tui.dialogs.entry import Entry
from tui.dialogs.field import Answers as Answers
from tui.dialogs.field import Check, CheckLine, as_written, nothing_wrong
from tui.dialogs.field import Field as Field
from tui.dialogs.field import Filled as Filled
from tui.dialogs.lines_of import Line, LinesOf, text_of, whole
from tui.dialogs.offers import Offers
from tui.lines import counted, line
from tui.rows import Rows

KEEP_EVERY = 1.0
"""Seconds after which what was typed is kept for a next start."""


class Form(Dialog[Filled]):
    """Several lines to fill in."""

    LEFT = "Nothing was written"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "take('written')", show=False, priority=True),
        Binding("ctrl+t", "take('tried')", show=False, priority=True),
        Binding("ctrl+o", "unfold", show=False, priority=True),
        Binding("ctrl+y", "accept", show=False, priority=True),
        Binding("tab", "leave(1)", show=False, priority=True),
        Binding("shift+tab", "leave(-1)", show=False, priority=True),
        Binding("down", "choose(1)", show=False, priority=True),
        Binding("up", "choose(-1)", show=False, priority=True),
    ]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        check: Check = nothing_wrong,
        *,
        check_line: CheckLine = as_written,
        hint: str = "",
        tries: bool = False,
        begin_at: str = "",
        keep: Callable[[Answers], None] | None = None,
    ) -> None:
        super().__init__()
        self.titled, self.fields, self.hint, self.tries = title, tuple(fields), hint, tries
        self.check, self.check_line, self.begin_at, self.keep = check, check_line, begin_at, keep
        self._by_key = {field.key: field for field in fields}
        self.offers = Offers()
        self._leaving = False
        self._kept: Answers = {}

    def compose(self) -> ComposeResult:
        """Title, lines, what is offered for the line one is in, what is wrong."""
        with Vertical(classes="box tall"):
            yield Static(line((self.titled, "bold")), classes="question")
            self.lines = LinesOf(self.fields)
            yield self.lines
            yield self.offers.rows
            yield Static(id="wrong")
            yield Static(id="how", classes="hint")

    async def on_mount(self) -> None:
        """Start with the first line, or the one that is asked for."""
        self._say_how()
        start = self.lines.named(self.begin_at)
        if start is None and self.begin_at in self._by_key:
            await self.action_unfold()
            start = self.lines.named(self.begin_at)
        (start or self.lines.all[0]).focus(scroll_visible=False)
        if self.keep is not None:
            self._kept = self.lines.written()
            self.set_interval(KEEP_EVERY, self._keep_typed)

    def _say_how(self) -> None:
        how = "↓ ↑ choose · enter next · ctrl+s writes it"
        how += " · ctrl+t only tries it (what if)" if self.tries else ""
        if self.lines.folded:
            how += f" · ctrl+o {counted(sum(field.folded for field in self.fields), 'more line')}"
        if any(field.proposed for field in self.fields):
            how = f"ctrl+y takes what is proposed for a line · {how}"
        how = f"{how} · esc cancels"
        self.query_one("#how", Static).update(line((f"{self.hint} · {how}" if self.hint else how, "dim")))

    @property
    def entry(self) -> Line | None:
        """The line one is in."""
        return self.focused if isinstance(self.focused, (Entry, TextArea)) else None

    async def action_take(self, how: str) -> None:
        """Take the answers when they are right."""
        if self.closing or (how == "tried" and not self.tries):
            return
        if self.entry is not None:
            self._take_offer(self.entry)
        answers = self.lines.written()
        for key, value in answers.items():
            put_right, wrong = self.check_line(key, value)
            if wrong:
                await self._complain(key, wrong)
                return
            answers[key] = put_right
        key, wrong = self.check(answers)
        if wrong:
            await self._complain(key, wrong)
            return
        if self.keep is not None:
            self.keep({})
        self.close_with(Filled(how, answers))

    async def _complain(self, key: str, wrong: str) -> None:
        if self.lines.named(key) is None and key in self._by_key:
            await self.action_unfold()
        entry = self.lines.named(key) or self.lines.all[0]
        entry.focus()
        self._say(self._named(key, wrong))

    @staticmethod
    def _named(key: str, wrong: str) -> str:
        """What is wrong, with the name of the line unless it says so itself."""
        return wrong if wrong[:1].isupper() else f"{key.rpartition(':')[2].replace('_', ' ')}: {wrong}"

    def action_cancel(self) -> None:
        """Close without an answer; what was typed is not lost by one key."""
        typed = any(text_of(one).strip() != self._by_key[str(one.name)].value.strip() for one in self.lines.all)
        if typed and not self._leaving:
            self._leaving = True
            self._say("Nothing is written yet. esc again leaves the form.")
            return
        if self.keep is not None:
            self.keep({})
        self.close_with(None)

    async def action_unfold(self) -> None:
        """Show all lines."""
        if self.lines.folded:
            await self.lines.unfold()
            self._say_how()

    def action_choose(self, by: int) -> None:
        """Go through what is offered; without offers, to the line before or after."""
        if isinstance(self.entry, TextArea):
            (self.entry.action_cursor_down if by > 0 else self.entry.action_cursor_up)()
        elif self.entry is None or not self.offers.move(by):
            self.action_leave(by)

    def action_accept(self) -> None:
        """Take the next of what is proposed for the line one is in, and no other; behind the last one go on."""
        entry = self.entry
        if isinstance(entry, TextArea):
            entry.action_redo()
        elif entry is not None:
            field = self._by_key[str(entry.name)]
            taken = field.with_next(entry.value)
            if taken == entry.value:
                self._say("Nothing is proposed for this line")
                return
            with self.prevent(Input.Changed):
                entry.value = taken
            self.lines.say_what_is_proposed(entry)
            if field.pending(taken):
                self._offer()
            else:
                self.action_leave(1)

    def action_leave(self, by: int) -> None:
        """Go to the next line or the one before; what is offered and lit is taken, and the line is checked."""
        entry, lines = self.entry, self.lines.all
        if self.closing or not lines:
            return
        if entry is None or entry not in lines:
            lines[0].focus()
            return
        self._take_offer(entry)
        wrong = self._checked(entry)
        lines[(lines.index(entry) + by) % len(lines)].focus()
        if wrong:
            self._say(self._named(str(entry.name), wrong))

    def _checked(self, entry: Line) -> str:
        """What is wrong with a line that is left; what is right is written as the file will have it."""
        put_right, wrong = self.check_line(str(entry.name), text_of(entry).strip())
        whole(entry).set_class(bool(wrong), "-wrong")
        if not wrong and isinstance(entry, Entry) and put_right != entry.value.strip():
            entry.value = put_right
        return wrong

    def _keep_typed(self) -> None:
        typed = self.lines.written()
        if self.keep is not None and typed != self._kept and not self.closing:
            self._kept = typed
            self.keep(typed)

    # --- what is offered --------------------------------------------------------------------------

    def _offer(self) -> None:
        entry = self.entry
        if entry is None:
            return
        self.offers.show(self._by_key[str(entry.name)], text_of(entry))
        self.call_after_refresh(self.lines.keep_in_sight)

    def fill(self, answers: Mapping[str, str]) -> None:
        """Begin with these answers, before the form is shown."""
        self.fields = tuple(replace(field, value=answers.get(field.key, field.value)) for field in self.fields)

    def _say(self, wrong: str) -> None:
        self.query_one("#wrong", Static).update(line((wrong, "red")))

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _changed(self, event: Input.Changed | TextArea.Changed) -> None:
        event.stop()
        self._leaving = False
        if isinstance(event.control, (Entry, TextArea)):
            self.lines.say_what_is_proposed(event.control)
        if event.control is self.focused:
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
            self.offers.choose()
            self._take_offer(self.entry)

    @on(Input.Submitted)
    async def _next(self, event: Input.Submitted) -> None:
        event.stop()
        lines = self.lines.all
        if self.closing or not lines:  # a key that comes after the one that closed it
            return
        if event.input is lines[-1]:
            await self.action_take("written")
        else:
            self.action_leave(1)

    def _take_offer(self, entry: Line) -> None:
        """Write out the offer that was chosen, or the first that fits what was typed."""
        if isinstance(entry, TextArea):
            return
        taken = self.offers.taken(self._by_key[str(entry.name)], entry.value)
        if taken != entry.value:
            with self.prevent(Input.Changed):
                entry.value = taken
            entry.cursor_position = len(entry.value)
            self.lines.say_what_is_proposed(entry)
