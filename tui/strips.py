"""The three lines around a view: title, tabs and keys. A click does what the key does."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text
from textual import events
from textual.widget import Widget

from tui.action import Action
from tui.lines import line

ROOMY = 110


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


def tabs(views: Sequence[tuple[str, str]], active: str, counts: dict[str, int], width: int) -> list[tuple[Text, str]]:
    """The views with their keys, the active one reversed; without spaces when the line is short."""
    roomy = width >= ROOMY
    parts = []
    for number, (view, title) in enumerate(views, start=1):
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
    chosen: Sequence[tuple[Action, str]],
    last: Sequence[tuple[Action, str]],
    width: int,
    disabled: Sequence[str] = (),
) -> list[tuple[Text, str]]:
    """As many of the chosen keys as fit before the last ones, which always stand there.

    Both are actions with their keys as written for the reader; those whose ids are in `disabled` are dim.
    """
    room = width - sum(map(_size, last))
    parts = []
    for action, key in chosen:
        size = _size((action, key))
        if size <= room:
            room -= size
            parts.append((_key(key, action.short, action.id in disabled), f"do('{action.id}')"))
    return [*parts, *((_key(key, action.short, False), f"do('{action.id}')") for action, key in last)]


def _size(shown: tuple[Action, str]) -> int:
    return len(shown[1]) + len(shown[0].short) + 3


def _key(key: str, says: str, disabled: bool) -> Text:
    return line((f" {key}", "dim" if disabled else "bold cyan"), (f" {says} ", "dim" if disabled else ""))
