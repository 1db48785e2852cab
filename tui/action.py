"""One thing a key does: its id, key, wording and deed, declared by the view that owns it or by the app.

Bindings, footer, help and palette are all made from these. ctrl+m, ctrl+i, ctrl+h and ctrl+[ are never used:
most terminals send the same bytes for enter, tab, backspace and escape.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from textual.binding import Binding, BindingType

NAMED = {
    "question_mark": "?",
    "exclamation_mark": "!",
    "slash": "/",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "escape": "esc",
    "greater_than_sign": ">",
    "less_than_sign": "<",
}
"""How keys are written for the reader where Textual's own name is longer."""


@dataclass(frozen=True)
class Action:
    """One thing a key does.

    Args:
        id: its name, by which a user may give it another key.
        key: the keys that do it, with commas between; "" for none.
        short: its name in the footer.
        says: what it does, in a sentence.
        run: the deed; it gets the view or the app that declares the action.
        called: further words by which people look for it.
    """

    id: str
    key: str
    short: str
    says: str
    run: Callable[[Any], Awaitable[None] | None]
    called: str = ""

    @property
    def shown(self) -> str:
        """The first of its keys, as it is written for the reader."""
        return key_words(self.key)


def key_words(keys: str) -> str:
    """The first of some keys, as it is written for the reader: `^n` for ctrl+n."""
    first = keys.partition(",")[0].strip()
    return NAMED.get(first) or first.replace("ctrl+", "^")


def bindings(actions: Iterable[Action]) -> list[BindingType]:
    """The bindings of what declares these actions; it does them in `action_do`."""
    return [Binding(one.key, f"do('{one.id}')", one.short, show=False, id=one.id) for one in actions if one.key]


def with_keys(actions: Iterable[Action], keymap: Mapping[str, str]) -> list[tuple[Action, str]]:
    """Actions, each with its key as it is written for the reader, the user's own before the declared one."""
    return [(one, key_words(keymap.get(one.id) or one.key)) for one in actions]
