"""Jump mode: a letter for every pane and a digit for every view; pressing it goes there."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tui.dialogs.dialog import Dialog
from tui.lines import line

LETTERS = "asdfgh"


class Jump(Dialog[str]):
    """Answers "pane:ID" or "view:NAME"."""

    def __init__(self, panes: Sequence[tuple[str, str]], views: Sequence[tuple[str, str]]) -> None:
        """Panes and views are (id, title)."""
        super().__init__()
        self.targets = {letter: (f"pane:{id}", title) for letter, (id, title) in zip(LETTERS, panes, strict=False)}
        for number, (view, title) in enumerate(views, start=1):
            self.targets[str(number % 10)] = (f"view:{view}", title)

    def compose(self) -> ComposeResult:
        """Letters and what they lead to."""
        with Vertical(classes="box"):
            yield Static(line(("Jump to", "bold")), classes="question")
            for key, (_, title) in self.targets.items():
                yield Static(line((f" {key} ", "bold reverse"), f" {title}"))
            yield Static(line(("press a letter or digit · esc stays", "dim")), classes="hint")

    def on_key(self, event: events.Key) -> None:
        """Go where the key leads."""
        if event.character in self.targets:
            event.stop()
            self.close_with(self.targets[event.character][0])
