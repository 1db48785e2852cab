"""A form of several lines, filled in with the keyboard: what may be written is offered while typing.

What is offered and lit is taken on enter, tab and ctrl+s alike. Each line is checked when it is left; what is wrong
stays written and is told, and the form is only taken when nothing is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar, cast

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from tui.dialogs.dialog import Dialog, matching
from tui.dialogs.entry import Entry
from tui.lines import line
from tui.rows import Row, Rows

MOST_OFFERED = 5
KEEP_EVERY = 1.0
"""Seconds after which what was typed is kept for a next start."""
Options = Sequence[tuple[str, str]]
Answers = dict[str, str]


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
        long: whether it takes several rows of text.
        folded: whether it is shown only when all lines are asked for.
        called: other words by which an option is found, by what is written.
    """

    key: str
    label: str
    value: str = ""
    expected: str = ""
    options: Options = ()
    several: bool = False
    located: bool = False
    long: bool = False
    folded: bool = False
    called: Mapping[str, str] = field(default_factory=dict)

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
        if self.known(part):
            return self.options
        named = dict(self.options)
        words = [(key, f"{says} {self.called.get(key, '')}") for key, says in self.options]
        return [(key, named[key]) for key, _ in matching(words, part)]

    def known(self, part: str) -> str:
        """The option that was written out, "" for none."""
        return next((name for name, _ in self.options if name.casefold() == part.casefold()), "")


@dataclass(frozen=True)
class Filled:
    """What a form returns: "written", or "tried" where it is only to be tried, and the answers by the keys of lines."""

    how: str
    answers: Answers


Check = Callable[[Answers], tuple[str, str]]
"""Gets all answers, may put them right in place, and returns the line that is wrong and what is wrong, or two ""."""
CheckLine = Callable[[str, str], tuple[str, str]]
"""Gets a line's key and what stands in it, and returns it put right, and what is wrong, or ""."""
Line = Entry | TextArea


def nothing_wrong(_: Answers) -> tuple[str, str]:
    """The check of a form in which anything may stand."""
    return "", ""


def as_written(_: str, value: str) -> tuple[str, str]:
    """The check of a line in which anything may stand."""
    return value, ""


class Form(Dialog[Filled]):
    """Several lines to fill in."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "take('written')", show=False, priority=True),
        Binding("ctrl+t", "take('tried')", show=False, priority=True),
        Binding("ctrl+o", "unfold", show=False, priority=True),
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
        self._folded = any(field.folded for field in fields)
        self._moved = False
        self._leaving = False
        self._offered_for = ("", "")
        self._kept: Answers = {}

    def compose(self) -> ComposeResult:
        """Title, lines, what is offered for the line one is in, what is wrong."""
        with Vertical(classes="box tall"):
            yield Static(line((self.titled, "bold")), classes="question")
            with VerticalScroll(can_focus=False):
                for field in self.fields:
                    yield from self._field(field)
            offers = Rows("offers")
            offers.can_focus, offers.pointing = False, False
            yield offers
            yield Static(id="wrong")
            yield Static(id="how", classes="hint")

    def _field(self, field: Field) -> ComposeResult:
        says = (f"  {field.expected}" if field.expected else "", "dim")
        with Vertical(classes="field") as whole:
            whole.display = not field.folded
            yield Static(line(field.label, says), classes="label")
            if field.long:
                yield TextArea(field.value, name=field.key, tab_behavior="focus", compact=True, classes="long")
                return
            replaced = bool(field.options) and not (field.several and "," in field.value)
            yield Entry(field.value, name=field.key, select_on_focus=replaced)

    def on_mount(self) -> None:
        """Start with the first line, or the one that is asked for."""
        self._say_how()
        start = next((one for one in self._lines() if one.name == self.begin_at), None)
        if start is not None and start not in self._open_lines():
            self.action_unfold()
        (start or self._open_lines()[0]).focus(scroll_visible=False)
        if self.keep is not None:
            self._kept = self.written()
            self.set_interval(KEEP_EVERY, self._keep_typed)

    def on_resize(self) -> None:
        """The line one is in stays on the screen."""
        if self.entry is not None:
            self.call_after_refresh(self._into_view, self.entry)

    def _say_how(self) -> None:
        how = "↓ ↑ choose · enter next · ctrl+s writes it"
        how += " · ctrl+t only tries it (what if)" if self.tries else ""
        if self._folded:
            how += f" · ctrl+o {sum(field.folded for field in self.fields)} more lines"
        how = f"{how} · esc cancels"
        self.query_one("#how", Static).update(line((f"{self.hint} · {how}" if self.hint else how, "dim")))

    def _lines(self) -> list[Line]:
        return [one for one in self.query("Entry, TextArea").results() if isinstance(one, (Entry, TextArea))]

    def _open_lines(self) -> list[Line]:
        return [one for one in self._lines() if one.parent is not None and cast(Widget, one.parent).display]

    @property
    def entry(self) -> Line | None:
        """The line one is in."""
        return self.focused if isinstance(self.focused, (Entry, TextArea)) else None

    def written(self) -> Answers:
        """What stands in the lines now."""
        return {str(entry.name): text_of(entry).strip() for entry in self._lines()}

    def action_take(self, how: str) -> None:
        """Take the answers when they are right."""
        if self.closing or (how == "tried" and not self.tries):
            return
        if self.entry is not None:
            self._take_offer(self.entry)
        answers = self.written()
        for key, value in answers.items():
            put_right, wrong = self.check_line(key, value)
            if wrong:
                self._complain(key, wrong)
                return
            answers[key] = put_right
        key, wrong = self.check(answers)
        if wrong:
            self._complain(key, wrong)
            return
        if self.keep is not None:
            self.keep({})
        self.close_with(Filled(how, answers))

    def _complain(self, key: str, wrong: str) -> None:
        entry = next((one for one in self._lines() if one.name == key), self._lines()[0])
        if entry not in self._open_lines():
            self.action_unfold()
        entry.focus()
        self._say(self._named(key, wrong))

    @staticmethod
    def _named(key: str, wrong: str) -> str:
        """What is wrong, with the name of the line unless it says so itself."""
        return wrong if wrong[:1].isupper() else f"{key.rpartition(':')[2].replace('_', ' ')}: {wrong}"

    def action_cancel(self) -> None:
        """Close without an answer; what was typed is not lost by one key."""
        typed = any(text_of(one).strip() != self._by_key[str(one.name)].value.strip() for one in self._lines())
        if typed and not self._leaving:
            self._leaving = True
            self._say("Nothing is written yet. esc again leaves the form.")
            return
        if self.keep is not None:
            self.keep({})
        self.close_with(None)

    def action_unfold(self) -> None:
        """Show all lines."""
        if self._folded:
            self._folded = False
            for entry in self._lines():
                cast(Widget, entry.parent).display = True
            self._say_how()
            if self.entry is not None:
                self.call_after_refresh(self._into_view, self.entry)

    def action_choose(self, by: int) -> None:
        """Go through what is offered; without offers, to the line before or after."""
        if isinstance(self.entry, TextArea):
            (self.entry.action_cursor_down if by > 0 else self.entry.action_cursor_up)()
        elif self.entry is not None and self.query_one("#offers", Rows).rows:
            offers = self.query_one("#offers", Rows)
            if offers.lit:
                offers.action_move(by)
            self._moved = offers.lit = offers.pointing = True
            offers.refresh()
        else:
            self.action_leave(by)

    def action_leave(self, by: int) -> None:
        """Go to the next line or the one before; what is offered and lit is taken, and the line is checked."""
        entry, lines = self.entry, self._open_lines()
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
        cast(Widget, entry.parent).set_class(bool(wrong), "-wrong")
        if not wrong and isinstance(entry, Entry) and put_right != entry.value.strip():
            entry.value = put_right
        return wrong

    def _keep_typed(self) -> None:
        typed = self.written()
        if self.keep is not None and typed != self._kept and not self.closing:
            self._kept = typed
            self.keep(typed)

    # --- what is offered --------------------------------------------------------------------------

    def _offer(self) -> None:
        entry = self.entry
        if entry is None:
            return
        field = self._by_key[str(entry.name)]
        value = text_of(entry)
        found = () if field.long else field.offered(value)
        offers = self.query_one("#offers", Rows)
        part = field.typed(value)[1]
        self._offered_for = (str(entry.name), value)
        self._moved, offers.lit = False, bool(part) and bool(found)
        offers.pointing = offers.lit
        rows = [Row(line((key, "bold"), (f"  {says}" if says != key else "", "dim")), f"o:{key}", hang=4, crop=True)
                for key, says in found]  # fmt: skip
        offers.show(rows, f"o:{field.known(part)}" if part else None, fresh=not field.known(part))
        offers.styles.height = min(len(rows), MOST_OFFERED)
        offers.display = bool(rows)
        self.call_after_refresh(self._into_view, entry)

    def _into_view(self, entry: Line) -> None:
        """Scroll to the line one is in with its label; what is offered takes room away from it."""
        if entry.parent is not None and entry is self.focused:
            lines, field = self.query_one(VerticalScroll), cast(Widget, entry.parent).virtual_region
            least = field.bottom - lines.size.height
            # the label stands above what is written: it comes first where there is not room for both
            lines.scroll_to(y=min(max(lines.scroll_y, least), field.y), animate=False, force=True)

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
            self._moved = True
            self._take_offer(self.entry)

    @on(Input.Submitted)
    def _next(self, event: Input.Submitted) -> None:
        event.stop()
        lines = self._open_lines()
        if self.closing or not lines:  # a key that comes after the one that closed it
            return
        if event.input is lines[-1]:
            self.action_take("written")
        else:
            self.action_leave(1)

    def _take_offer(self, entry: Line) -> None:
        """Write out the offer that was chosen, or the first that fits what was typed."""
        if isinstance(entry, TextArea):
            return
        if self._offered_for != (str(entry.name), entry.value):
            self._offer()  # keys may be quicker than what is offered for them
        field, offers = self._by_key[str(entry.name)], self.query_one("#offers", Rows)
        before, part = field.typed(entry.value)
        key = offers.key.partition(":")[2]
        if not self._moved:
            key = field.known(part) or (key if offers.lit else "")
        if key and entry.value != before + key:
            with self.prevent(Input.Changed):
                entry.value = before + key
            entry.cursor_position = len(entry.value)
        self._moved = offers.lit = offers.pointing = False


def text_of(entry: Line) -> str:
    """What stands in a line."""
    return entry.text if isinstance(entry, TextArea) else entry.value
