"""Every command, found by what people call it, for the app to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tui.action import key_words
from tui.declared import VIEWS, every_action, view_class

HIDDEN = ("palette", "answer", "next_pane", "open", "back")
ANYWHERE = "find:"


def commands(keymap: Mapping[str, str], shown_view: str) -> list[tuple[str, str]]:
    """All commands as (what to do, words): of the view that is shown first, then of the app, then of other views.

    What to do is `ID` of an action that works here, `VIEW.ID` of one of another view, or `view.NAME`.
    """
    found: dict[str, tuple[str, str]] = {}
    ranked = sorted(every_action(), key=lambda pair: (pair[0] != shown_view, pair[0] != ""))
    for view, action in ranked:
        if action.id in HIDDEN or action.id in found:
            continue
        key = key_words(keymap.get(action.id) or action.key)
        here = view in ("", shown_view)
        words = f"{action.short}: {action.says}" + (f"  ({key})" if key else "")
        found[action.id] = (action.id if here else f"{view}.{action.id}", f"{words}  [{action.called}]")
    views = [(f"view.{name}", f"View {title}: {view_class(name).HELP.partition('. ')[0]}") for name, title in VIEWS]
    return [*found.values(), *views]


def matching(options: Sequence[tuple[str, str]], typed: str) -> list[tuple[str, str]]:
    """The commands that have all words typed, as wholes or beginnings, those named so first; then a search for them."""
    wanted = typed.casefold().split()
    ranked = []
    for place, (key, says) in enumerate(options):
        words = [word.strip("[](),:;.") for word in says.casefold().split()]
        if all(any(word.startswith(one) for word in words) for one in wanted):
            title = says.partition(":")[0].casefold()
            ranked.append((not title.startswith(wanted[0]), place, (key, says)))
    found = [option for _, _, option in sorted(ranked)]
    return [*found, (f"{ANYWHERE}{typed}", f"Find “{typed}” everywhere")]
