"""What the dialogs share: a box with a title; esc closes without an answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.lines import line
from tui.rows import Row, Rows


class Dialog(ModalScreen[str | None]):
    """A box over the view, closed with esc. Its answer is a text, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", "Cancel", show=False)]

    def action_cancel(self) -> None:
        """Close without an answer."""
        self.dismiss(None)


class Choose(Dialog):
    """Choose one of several things; an optional line takes what is not in the list."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "take", show=False)]

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[str, str]],
        *,
        now: str = "",
        hint: str = "",
        other: str = "",
    ) -> None:
        super().__init__()
        self.titled, self.options, self.now, self.hint, self.other = title, options, now, hint, other

    def compose(self) -> ComposeResult:
        """Title, options, line."""
        with Vertical(classes="box"):
            yield Static(line((self.titled, "bold")), classes="question")
            if self.options:
                yield Rows("options")
            if self.other:
                yield Input(placeholder=self.other, id="other")
            how = "enter takes it · esc leaves it as it was"
            yield Static(line((f"{self.hint}  {how}" if self.hint else how, "dim")), classes="hint")

    def on_mount(self) -> None:
        """Show the options and rest on the present one."""
        if not self.options:
            self.query_one(Input).focus()
            return
        rows = [
            Row(line(("● " if key == self.now else "  ", "green"), words), f"option:{key}", hang=4)
            for key, words in self.options
        ]
        options = self.query_one("#options", Rows)
        options.show(rows, f"option:{self.now}")
        options.focus()

    def action_take(self) -> None:
        """Take the selected option."""
        if isinstance(self.focused, Rows):
            self.focused.open_selected()

    @on(Rows.Opened)
    def _chosen(self, message: Rows.Opened) -> None:
        message.stop()
        self.dismiss(message.key.partition(":")[2])

    @on(Input.Submitted)
    def _written(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value.strip():
            self.dismiss(event.value.strip())


class Write(Dialog):
    """Ask for one line of text."""

    def __init__(self, title: str, value: str = "", *, hint: str = "", placeholder: str = "") -> None:
        super().__init__()
        self.titled, self.value, self.hint, self.placeholder = title, value, hint, placeholder

    def compose(self) -> ComposeResult:
        """Title and line."""
        with Vertical(classes="box"):
            yield Static(line((self.titled, "bold")), classes="question")
            yield Input(self.value, placeholder=self.placeholder, id="line")
            yield Static(line((f"{self.hint}  enter takes it · esc cancels", "dim")), classes="hint")

    def on_mount(self) -> None:
        """Type at once."""
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def _written(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value.strip():
            self.dismiss(event.value.strip())


class Tell(Dialog):
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


class Form(Dialog):
    """Several lines to fill in; ctrl+s or enter on the last takes them. Answers as `fields`."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s", "take", show=False)]

    def __init__(self, title: str, fields: Sequence[tuple[str, str, str, str]], *, hint: str = "") -> None:
        """Fields are (key, label, value, what is expected)."""
        super().__init__()
        self.titled, self.fields, self.hint = title, fields, hint
        self.answers: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """Title and lines."""
        with Vertical(classes="box tall"):
            yield Static(line((self.titled, "bold")), classes="question")
            with VerticalScroll(can_focus=False):
                for key, label, value, expected in self.fields:
                    yield Static(line(label, (f"  {expected}" if expected else "", "dim")), classes="label")
                    yield Input(value, name=key)
            yield Static(line(("", "red")), id="wrong")
            hint = "enter next · ctrl+s writes it · esc cancels"
            yield Static(line((f"{self.hint}  {hint}" if self.hint else hint, "dim")), classes="hint")

    def on_mount(self) -> None:
        """Start with the first line."""
        self.query(Input).first().focus()

    def check(self, answers: dict[str, str]) -> str:
        """What is wrong with the answers; "" when nothing is."""
        return ""

    def action_take(self) -> None:
        """Take the answers when they are right."""
        answers = {str(entry.name): entry.value.strip() for entry in self.query(Input)}
        wrong = self.check(answers)
        if wrong:
            self.query_one("#wrong", Static).update(line((wrong, "red")))
            return
        self.answers = answers
        self.dismiss("done")

    @on(Input.Submitted)
    def _next(self, event: Input.Submitted) -> None:
        event.stop()
        entries = list(self.query(Input))
        if event.input is entries[-1]:
            self.action_take()
        else:
            self.focus_next(Input)
