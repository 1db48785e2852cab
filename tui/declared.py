"""Which views there are, and every action that they and the app declare."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from tui.action import Action
from tui.everywhere import EVERYWHERE
from tui.view import View

VIEWS = (
    ("cases", "Cases"),
    ("facts", "Facts"),
    ("obligations", "Obligations"),
    ("why", "Why"),
    ("ask", "Ask"),
    ("law", "Law"),
    ("rules", "Rules"),
    ("scenarios", "Scenarios"),
    ("compare", "Compare"),
    ("problems", "Problems"),
)
"""The views in the order of their keys 1 to 9, then 0."""
FURTHER = (("decisions", "Decided cases"), ("read", "Read"))
"""Views that have no tab: an action leads there."""
TITLES = dict((*VIEWS, *FURTHER))
"""The title of every view."""


def view_class(name: str) -> type[View]:
    """The class of a view. Its module is imported when it is first shown: the first screen comes sooner."""
    found: type[View] = getattr(import_module(f"tui.views.{name}"), f"{name.capitalize()}View")
    return found


def every_action() -> Iterator[tuple[str, Action]]:
    """Every action with the view that declares it, "" for those of the app; one that several views have comes often."""
    yield from (("", action) for action in EVERYWHERE)
    for name in TITLES:
        yield from ((name, action) for action in view_class(name).actions())


def action_ids() -> set[str]:
    """The ids of all actions and views, under which a user may give other keys."""
    return {action.id for _, action in every_action()} | {f"view.{name}" for name, _ in VIEWS}
