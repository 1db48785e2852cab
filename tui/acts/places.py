"""From a fact to the paragraph of the text that it was read from."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from tui.desk import Desk
from tui.view import View


class Shows(Protocol):
    """The app: it shows one view of what lies on the desk."""

    desk: Desk

    @property
    def view(self) -> View:
        """The view that is shown."""
        ...

    def action_view(self, name: str) -> Awaitable[None]:
        """Show another."""
        ...


def read_text(app: Shows) -> Awaitable[None]:
    """Show the text of the case, at the passage of the selected fact if there is one."""
    app.desk.eye.place = place_of_selected(app.view)
    return app.action_view("read")


def place_of_selected(view: View) -> str:
    """The place in a text that the selected fact was read from, as the eye keeps it; "" for none."""
    case, (sort, _, id) = view.desk.case, view.selected_key.partition(":")
    if case is None or sort not in ("fact", "detail", "source"):
        return ""
    name = view.desk.eye.fact if sort == "source" else id.partition(":")[0]
    fact = next((one for one in case.facts if one.id == name), None)
    for ref in fact.sources if fact is not None else ():
        source = case.sources.get(ref.source)
        if source is not None and source.file and (sort != "source" or ref.source == id):
            view.desk.eye.fact = name  # from here one goes on to where else it was read
            return f"{ref.source}|{ref.locator}|{name}"
    return ""
