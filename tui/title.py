"""The title line: the open case, its what-if changes, and what is stale or wrong."""

from __future__ import annotations

from rich.text import Text

from tui.desk import Desk
from tui.lines import counted, line
from tui.said import change_words


def title_line(desk: Desk, width: int) -> list[tuple[Text, str]]:
    """The line as one part, with the action of a click or ""."""
    here = desk.here
    errors = sum(problem.severity == "error" for problem in desk.problems())
    if desk.pending.changes:
        head = f" WHAT IF · {counted(len(desk.pending.changes), 'change')} · "
        keys = " · u undo · X reset · S save "
        words = change_words(desk.pending.changes[-1], desk.case)
        return [(line(head, _fit(words, width - len(head) - len(keys)), keys), "")]
    if here is None or here.case is None:
        parts = f" Pincite · {here.path.name if here else counted(len(desk.opened), 'case')}"
    else:
        more = f" · {here.path.name} · {counted(len(here.case.facts), 'fact')}"
        room = width - len(more) - (16 if errors else 2)
        parts = f" {_fit(here.case.title, max(room, 30))}{more}"
    if here is not None and here.stale:
        parts = f" ! STALE since {here.stale}: {here.path.name} cannot be read · ! shows why"
    elif desk.stale_rules:
        parts = f" ! STALE since {desk.stale_rules}: the rules cannot be read · ! shows why"
    elif errors:
        parts += f" · ! {counted(errors, 'problem')}"
    return [(line(parts), "do('problems')" if errors else "")]


def _fit(words: str, width: int) -> str:
    return words if len(words) <= width else words[: max(width - 1, 0)] + "…"
