"""A paragraph in full, in which words are chosen with keys or the mouse, to tell a fact of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Static, TextArea
from textual.widgets.text_area import Selection

from engine.model.problem import visible
from tui.choosing import longer_by_a_word, next_sentence, sentence_at
from tui.dialogs.dialog import Dialog
from tui.lines import line

HOW = (
    "s sentence · b before · S one more · w one word more · shift+arrows or mouse choose · "
    "enter fact of it · n with the words as its note · esc leaves"
)


@dataclass(frozen=True)
class Chosen:
    """The words that were chosen, "" for the whole paragraph; with `note` they are to be the note of the fact."""

    words: str
    note: bool = False


class Passage(Dialog[Chosen]):
    """A paragraph to choose words in; it cannot be changed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take(False)", show=False, priority=True),
        Binding("n", "take(True)", show=False, priority=True),
        Binding("s", "sentence(1)", show=False, priority=True),
        Binding("b", "sentence(-1)", show=False, priority=True),
        Binding("S", "longer", show=False, priority=True),
        Binding("w", "word", show=False, priority=True),
    ]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.titled, self.words = title, visible(" ".join(text.split()))

    def compose(self) -> ComposeResult:
        """Title, the words, and how they are chosen."""
        with Vertical(classes="box tall"):
            yield Static(line((self.titled, "bold")), classes="question")
            area = TextArea(self.words, read_only=True, soft_wrap=True, compact=True, id="passage")
            area.styles.height = "1fr"
            yield area
            yield Static(line((HOW, "dim")), classes="hint")

    def on_mount(self) -> None:
        """Begin before the first word."""
        self.area.focus()

    @property
    def area(self) -> TextArea:
        """Where the words stand."""
        return self.query_one("#passage", TextArea)

    @property
    def chosen(self) -> tuple[int, int]:
        """From where to where words are chosen."""
        first, last = sorted((self.area.selection.start[1], self.area.selection.end[1]))
        return first, last

    def _choose(self, chosen: tuple[int, int]) -> None:
        self.area.selection = Selection((0, chosen[0]), (0, chosen[1]))
        self.area.scroll_cursor_visible()

    def action_sentence(self, by: int) -> None:
        """The sentence one is in; once it is chosen, the next or the one before."""
        start, end = self.chosen
        here = sentence_at(self.words, start)
        self._choose(here if start == end else next_sentence(self.words, (start, end), by))

    def action_longer(self) -> None:
        """One sentence more."""
        start, end = self.chosen
        if start == end:
            self._choose(sentence_at(self.words, start))
        else:
            self._choose((start, next_sentence(self.words, (start, end), 1)[1]))

    def action_word(self) -> None:
        """One word more."""
        self._choose(longer_by_a_word(self.words, self.chosen))

    def action_take(self, note: bool) -> None:
        """Go on with what is chosen, or with the whole."""
        start, end = self.chosen
        self.close_with(Chosen(self.words[start:end].strip(), note))
