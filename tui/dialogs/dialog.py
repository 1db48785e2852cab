"""What the dialogs share: a box with a title; esc closes without an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.dialogs.entry import Entry
from tui.lines import line
from tui.rows import Row, Rows
from tui.typed import matching

Answer = TypeVar("Answer")
AT_ONCE = ("yes", "no", "unknown")
"""Answers that their first letter gives."""
FIND_FROM = 9
"""Lists of so many options are looked through by typing."""


class Dialog(ModalScreen[Answer | None]):
    """A box over the view, closed with esc. It returns its answer, or None when it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", "Cancel", show=False)]

    closing = False
    LEFT: ClassVar[str] = ""
    """What to say when it is left without an answer, "" where that is plain."""

    def close_with(self, answer: Answer | None) -> None:
        """Close with an answer; a key that comes after the one that closed it does nothing."""
        if not self.closing:
            self.closing = True
            self.dismiss(answer)

    def action_cancel(self) -> None:
        """Close without an answer."""
        self.close_with(None)


class Choose(Dialog[str]):
    """Choose one of several things, or with `several` any number of them, answered with commas between.

    A long list is looked through by typing, any list with `find`; in a short one a letter goes to what begins with
    it, and y, n and u answer. `by_meaning` gives the options, as (key, words), that a text means. With `other`, which
    says what is expected, what is typed may itself be the answer.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", show=False),
        Binding("down", "step('move', 1)", show=False),
        Binding("up", "step('move', -1)", show=False),
        Binding("pagedown", "step('page', 1)", show=False),
        Binding("pageup", "step('page', -1)", show=False),
        Binding("space", "mark", show=False, priority=True),
    ]

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[str, str]],
        *,
        now: str | Sequence[str] = "",
        hint: str = "",
        other: str = "",
        several: bool = False,
        find: bool = False,
        by_meaning: Callable[[str], Sequence[tuple[str, str]]] | None = None,
        typed: str = "",
    ) -> None:
        super().__init__()
        self.by_meaning, self.begun = by_meaning, typed
        self.titled, self.options, self.hint, self.other = title, list(options), hint, other
        self.now = (now,) if isinstance(now, str) else tuple(now)
        self.several = several
        self.marked = set(self.now) if several else set()
        self.typing = find or bool(other) or len(self.options) >= FIND_FROM

    def compose(self) -> ComposeResult:
        """Title, line to type in, options."""
        with Vertical(classes="box"):
            yield Static(line((self.titled, "bold")), classes="question")
            if self.typing:
                yield Entry(self.begun, placeholder=self.other or "type a few letters to find it", id="find")
            options = Rows("options")
            options.can_focus, options.lit = not self.typing, self.typing
            options.at_once = True
            yield options
            how = "space marks · enter takes what is marked" if self.several else "enter takes it"
            how = ("↑ ↓ choose · " if self.typing else "") + how + " · esc leaves it as it was"
            yield Static(line((f"{self.hint} {how}" if self.hint else how, "dim")), classes="hint")

    def on_mount(self) -> None:
        """Show the options and rest on the present one."""
        self._show(f"option:{self.now[0]}" if self.now else None)
        self.query_one("#find" if self.typing else "#options").focus()

    @property
    def shown(self) -> Rows:
        """The options."""
        return self.query_one("#options", Rows)

    @property
    def typed(self) -> str:
        """What was typed."""
        return self.query_one("#find", Input).value.strip() if self.typing else ""

    def _show(self, select: str | None = None) -> None:
        found = self._found()
        self.shown.empty = "Nothing here has these words." if self.options or self.typed else "Type what you look for."
        crop = not self.options  # what is searched is a long list: a line for each
        rows = [
            Row(line((self._sign(key), "green"), words), f"option:{key}", hang=4, crop=crop) for key, words in found
        ]
        if self.other and self.typed:
            rows.insert(0, Row(line(f"  “{self.typed}”"), f"typed:{self.typed}", hang=4))
        self.shown.show(rows, select, fresh=select is None)

    def _found(self) -> list[tuple[str, str]]:
        """The options for what was typed: those that it means, best first, then those that have its letters."""
        spelt = matching(self.options, self.typed)
        if self.by_meaning is None or not self.typed:
            return spelt
        meant = list(self.by_meaning(self.typed))
        named = {key.partition("|")[0] for key, _ in meant}
        return meant + [option for option in spelt if option[0] not in named]

    def _sign(self, key: str) -> str:
        if self.several:
            return "[x] " if key in self.marked else "[ ] "
        return "● " if key in self.now else "  "

    def action_step(self, how: str, by: int) -> None:
        """Move through the options while typing."""
        (self.shown.action_move if how == "move" else self.shown.action_page)(by)

    def action_take(self) -> None:
        """Take the selected option, or what is marked."""
        sort, _, key = self.shown.key.partition(":")
        if sort == "typed":
            self.close_with(key)
        elif self.several and self.marked:
            self.close_with(",".join(one for one, _ in self.options if one in self.marked))
        elif sort:
            self.close_with(key)

    def action_mark(self) -> None:
        """Mark the selected option, where several may be taken."""
        sort, _, key = self.shown.key.partition(":")
        if sort == "option":
            self.marked ^= {key}
            self._show(f"option:{key}")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Space is a letter like others where only one may be taken."""
        return self.several if action == "mark" else True

    def on_key(self, event: events.Key) -> None:
        """A letter in a short list."""
        letter = (event.character or "").casefold()
        if self.typing or not letter.isalnum():
            return
        event.stop()
        fitting = [key for key, says in self.options if says.strip().casefold().startswith(letter)]
        if fitting:
            self.shown.select(f"option:{fitting[0]}")
            if fitting[0] in AT_ONCE and not self.several:
                self.action_take()

    @on(Rows.Opened)
    def _chosen(self, message: Rows.Opened) -> None:
        """A click takes an option, or marks it where several may be taken."""
        message.stop()
        if self.several:
            self.action_mark()
        else:
            self.action_take()

    @on(Input.Changed)
    def _looked_for(self, event: Input.Changed) -> None:
        event.stop()
        self._show()

    @on(Input.Submitted)
    def _written(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_take()


class Write(Dialog[str]):
    """Ask for one line of text."""

    def __init__(self, title: str, value: str = "", *, hint: str = "", placeholder: str = "") -> None:
        super().__init__()
        self.titled, self.value, self.hint, self.placeholder = title, value, hint, placeholder

    def compose(self) -> ComposeResult:
        """Title and line."""
        with Vertical(classes="box"):
            yield Static(line((self.titled, "bold")), classes="question")
            yield Entry(self.value, placeholder=self.placeholder, id="line", select_on_focus=False)
            yield Static(line((f"{self.hint}  enter takes it · esc cancels", "dim")), classes="hint")

    def on_mount(self) -> None:
        """Type at once."""
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def _written(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value.strip():
            self.close_with(event.value.strip())


class Tell(Dialog[str]):
    """Show a text until a key is pressed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,q,question_mark,f1", "cancel", show=False),
    ]

    def __init__(self, title: str, rows: Iterable[Row]) -> None:
        super().__init__()
        self.titled, self.rows = title, list(rows)

    def compose(self) -> ComposeResult:
        """Title and text."""
        with Vertical(classes="box tall"):
            yield Static(line((self.titled, "bold")), classes="question")
            yield Rows("told")
            yield Static(line(("esc closes · ↑ ↓ scroll", "dim")), classes="hint")

    def on_mount(self) -> None:
        """Show the text."""
        told = self.query_one("#told", Rows)
        told.show(self.rows)
        told.focus()
