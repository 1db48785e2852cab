"""The three lines around a view: title, tabs and keys. A click does what the key does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rich.text import Text
from textual import events
from textual.widget import Widget

from tui.keys import ACTIONS, BY_ID, VIEWS, Action, keys_of
from tui.lines import line

ROOMY = 110
FOLD = Action("open", "enter", "enter", "Fold", "fold or unfold what is below it")


class Strip(Widget):
    """One line of parts that can be clicked."""

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self.parts: list[tuple[Text, str]] = []

    def show(self, parts: Sequence[tuple[Text, str]]) -> None:
        """Show parts, each with the action of a click or ""."""
        self.parts = list(parts)
        self.refresh()

    def render(self) -> Text:
        """The parts on one line."""
        text = Text(no_wrap=True, overflow="crop", end="")
        for part, _ in self.parts:
            text.append_text(part)
        return text

    async def on_click(self, event: events.Click) -> None:
        """Do what the part under the pointer stands for."""
        at = 0
        for part, action in self.parts:
            at += part.cell_len
            if event.x < at:
                if action:
                    await self.app.run_action(action)
                return


def tabs(active: str, counts: dict[str, int], width: int) -> list[tuple[Text, str]]:
    """The views with their keys, the active one reversed; without spaces when the line is short."""
    roomy = width >= ROOMY
    parts = []
    for number, (view, title) in enumerate(VIEWS, start=1):
        key = str(number % 10)
        count = f" ({counts[view]})" if roomy and counts.get(view) else ""
        between = " " if roomy else ""
        label = f" {key}{between}{title}{count} " if roomy else f"{key}{title}"
        if view == active:
            text = line((label, "bold reverse"))
        else:
            text = line((label[: label.index(key) + 1], "bold"), label[label.index(key) + 1 :])
        parts.append((text, f"view('{view}')"))
        if not roomy:
            parts.append((Text(" "), ""))
    return parts


def key_line(
    view: str,
    pane: str,
    width: int,
    disabled: Sequence[str] = (),
    *,
    what_if: bool = False,
    back: str = "",
    fold: bool = False,
) -> list[tuple[Text, str]]:
    """As many keys of the focused pane as fit; help always does, and the way back, or out where there is none.

    `pane` is the id of the focused rows, "" for the list of the view; `back` is what esc does, `fold` says that enter
    folds what is selected.
    """
    chosen = keys_of(view, pane)
    if fold:
        chosen = [FOLD if action.id == "open" else action for action in chosen]
    if what_if:
        chosen = [a for a in ACTIONS if a.views == "whatif"] + chosen
    last = [BY_ID["help"], BY_ID["quit"]]
    if back:
        last = [replace(BY_ID["back"], short=back), *last[: 2 if width >= ROOMY else 1]]
    room = width - sum(_size(action) for action in last)
    parts = []
    for action in chosen:
        if _size(action) > room:
            continue
        room -= _size(action)
        parts.append((_key(action.shown, action.short, action.id in disabled), f"do('{action.id}')"))
    return [*parts, *((_key(a.shown, a.short, False), f"do('{a.id}')") for a in last)]


def _size(action: Action) -> int:
    return len(action.shown) + len(action.short) + 3


def _key(key: str, says: str, disabled: bool) -> Text:
    return line((f" {key}", "dim" if disabled else "bold cyan"), (f" {says} ", "dim" if disabled else ""))
