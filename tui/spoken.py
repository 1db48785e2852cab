"""What was said last, in lines of its own above the keys: the view makes room for it, so that nothing lies below."""

from __future__ import annotations

from textual.timer import Timer
from textual.widgets import Static

from tui.lines import line


class Spoken(Static):
    """Words for a moment. A click on them puts them away."""

    def __init__(self) -> None:
        super().__init__(id="said", markup=False)
        self.words = ""
        self._until: Timer | None = None

    def say(self, words: str, *, wrong: bool = False, seconds: float | None = None) -> None:
        """Show words in the place of what was said before; without `seconds` they stay until others come."""
        self.hush()
        self.words = words
        self.set_class(wrong, "-wrong")
        self.update(line(words))
        self.display = True
        if seconds is not None:
            self._until = self.set_timer(seconds, self.hush)

    def hush(self) -> None:
        """Put away what was said; the view has the room again."""
        if self._until is not None:
            self._until.stop()
            self._until = None
        self.words = ""
        self.display = False

    def on_click(self) -> None:
        """Put it away."""
        self.hush()
