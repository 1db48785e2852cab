"""Speaking with the researcher: a word for a moment, a question in a dialog, and work in the background."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar, cast

from textual.app import App

from engine.model.problem import visible
from tui.desk import Desk
from tui.dialogs.dialog import Dialog
from tui.spoken import Spoken

Answer = TypeVar("Answer")
Work = Callable[..., Coroutine[Any, Any, None]]
SECONDS = 4


class Talk:
    """What an app says and asks. `go` leads to what a key stands for, such as `finding:ID`."""

    def __init__(self, app: App[Any], desk: Desk, go: Callable[[str], None], *, ascii_only: bool = False) -> None:
        self._app = app
        self._desk = desk
        self.go = go
        self.ascii_only = ascii_only
        self.spoken = Spoken()
        self.stays = False
        """Whether words stay until others come, for screen readers."""

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """Say something for a moment; its text is never markup. What was said before makes room."""
        self.hush()
        above = self._app.screen
        if self.stays or not isinstance(above, Dialog) or above.closing:
            self.spoken.say(visible(words), wrong=wrong, seconds=None if self.stays else SECONDS)
            return
        severity = "warning" if wrong else "information"  # over the dialog, which hides the line
        self._app.notify(visible(words), markup=False, severity=severity, timeout=SECONDS)  # type: ignore[arg-type]

    def hush(self) -> None:
        """Put away what was said."""
        self._app.clear_notifications()
        self.spoken.hush()

    def ask(self, dialog: Dialog[Answer], then: Callable[[Answer], None]) -> None:
        """Show a dialog; `then` gets its answer unless it was cancelled."""

        def answered(answer: Answer | None) -> None:
            if answer is not None:
                then(answer)
            elif dialog.LEFT:
                self.tell(dialog.LEFT)

        self.hush()
        self._app.push_screen(dialog, answered)

    def written(self, write: Callable[[], None], done: str) -> bool:
        """Write something and say so, or say why not."""
        try:
            write()
        except (OSError, ValueError) as error:
            says = f"Nothing was written: {error}"  # after what comes next: the form may be shown once more
            self._app.call_later(lambda: self.tell(says, wrong=True))
            return False
        if done:
            self.tell(done)
        return True

    def begin(self, group: str, work: Work, *arguments: Any, exclusive: bool = True) -> None:
        """Start work in the background; with `exclusive` it takes the place of such work under way."""

        async def counted_work() -> None:
            with self._desk.working():
                await work(*arguments)

        # A function, not its coroutine: work that is replaced before it starts leaves nothing behind.
        self._app.run_worker(cast(Callable[[], None], counted_work), group=group, exclusive=exclusive)
