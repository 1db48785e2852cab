"""The ways from one place to another, and back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from textual.app import App

from tui.acts.keeping import offer_unsaved
from tui.desk import CASE, Desk
from tui.eye import Eye
from tui.rows import Rows
from tui.talk import Talk
from tui.view import View

OF_ONE_CASE = ("facts", "obligations", "why", "ask", "law", "rules")
"""Views that show the case selected in the list of cases."""
WHOLE = ("case", "new-case", "cell", "detail", "scenario", "examples")
"""Keys that hold a path, in which # is a letter."""
RESTS = {"decision": "decisions", "question": "ask", "para": "read", "scenario": "scenarios"}
"""Keys of rows, and the view that has the row."""
MOST_PLACES = 100


@dataclass(frozen=True)
class Place:
    """Where the researcher was, to go back to."""

    view: str
    case: Path | None
    eye: Eye
    pane: str


class Ways:
    """Leads to what keys stand for, and remembers the way. `show` shows a view, `shown` gives the one that is."""

    def __init__(
        self,
        app: App[None],
        desk: Desk,
        talk: Talk,
        show: Callable[[str], Awaitable[None]],
        shown: Callable[[], View],
    ) -> None:
        self._app, self.desk, self.talk = app, desk, talk
        self._show, self._shown = show, shown
        self.places: list[Place] = []
        self._leaving: Place | None = None

    def _here_now(self) -> Place:
        focused = self._app.focused
        pane = focused.id if isinstance(focused, Rows) else ""
        return Place(self._shown().name_of_view, self.desk.current, replace(self.desk.eye), pane or "")

    async def _go(self, view: str) -> None:
        """Go to a view; esc comes back here."""
        self.places.append(self._leaving or self._here_now())
        self._leaving = None
        del self.places[:-MOST_PLACES]
        await self._show(view)

    def go_to(self, key: str) -> None:
        """Go to what a key stands for: `finding:ID`, `fact:ID`, `pin:PIN`, `case:PATH`, `view:NAME` and so on."""
        self._leaving = self._here_now()
        sort, _, rest = key.partition(":")
        rest = rest if sort in WHOLE else rest.partition("#")[0]
        self.talk.begin("go", self._going, sort, rest)

    async def _going(self, sort: str, rest: str) -> None:
        eye = self.desk.eye
        if sort in ("cell", "case", "new-case"):
            await self._to_case(sort, rest)
        elif sort in ("finding", "changed", "why", "why-not", "near-fact", "obligation"):
            eye.near_fact = rest if sort == "near-fact" else ""
            eye.finding = eye.finding if eye.near_fact else rest or eye.finding
            eye.why_not = sort in ("why-not", "near-fact")
            await self._go("obligations" if sort == "obligation" else "why")
        elif sort == "fact":
            if self.desk.fact_of(rest) is None:
                self.talk.tell(f"{rest} describes people; it is written under `people:` in the case")
                return
            eye.fact = rest
            await self._go("facts")
        elif sort == "pin":
            eye.pin = rest
            await self._go("law")
        elif sort == "rule":
            eye.rule = rest
            await self._go("rules")
        elif sort == "decisions":
            eye.finding = rest or eye.finding
            await self._go("decisions")
        elif sort in RESTS:
            await self._go(RESTS[sort])
            if not self._shown().listed.select(f"{sort}:{rest}"):
                self._shown().close_filter(keep=False)  # which may hide what was found
            self._shown().rest_on(f"{sort}:{rest}")
        elif sort == "examples":
            await self._go("scenarios")
            self._shown().look_for(rest)
        elif sort == "view":
            await self._go(rest)

    async def _to_case(self, sort: str, rest: str) -> None:
        finding, path = rest.split(":", 1) if sort == "cell" else ("", rest)
        if self.desk.rulebook is None and not self.desk.rule_problems:
            self.talk.tell("The rulebook is still being read; the case opens as soon as it is")
        await self.desk.open_case(Path(path))
        self.desk.eye.finding = finding
        await self._go({"cell": "why", "new-case": "facts"}.get(sort, "obligations"))
        here = self.desk.here
        offer_unsaved(self)
        if here is not None and here.broken:
            self.talk.tell(f"{here.path.name} has problems: press ! to see them", wrong=True)

    async def to_view(self, name: str) -> None:
        """Go to a view of the case that is selected."""
        view = self._shown()
        if name == view.name_of_view:
            view.listed.focus()
            return
        self._leaving = self._here_now()
        self.desk.eye.why_not = False
        chosen = view.listed.key
        if chosen.startswith("case:") and view.name_of_view == "cases" and name in OF_ONE_CASE:
            await self.desk.open_case(Path(chosen.partition(":")[2]))
        await self._go(name)

    async def back(self) -> None:
        """Close what is open in this view, or go back to where the eye was."""
        view, focused = self._shown(), self._app.focused
        if view.close_filter(keep=False):
            return
        if view.zoomed:
            view.zoom()
            return
        if isinstance(focused, Rows) and focused is not view.listed:
            view.listed.focus()
            return
        if not self.places:
            if view.name_of_view != "cases":
                await self._show("cases")
            return
        place = self.places.pop()
        if place.case == self.desk.current:
            self.desk.eye = replace(place.eye)
        self.desk.eye.why_not = place.eye.why_not
        await self._show(place.view)
        for pane in self._app.query(Rows):
            if pane.id == place.pane and pane.focusable:
                pane.focus()

    def next_case(self, by: int) -> None:
        """The next case, or the one before."""
        self.talk.begin("go", self._next_case, by)

    async def _next_case(self, by: int) -> None:
        paths = list(self.desk.opened)
        if not paths:
            self.talk.tell("There is no other case", wrong=True)
            return
        current = self.desk.current
        at = (paths.index(current) + by) % len(paths) if current in paths else 0
        await self.desk.open_case(paths[at])
        self.desk.tell(CASE, f"Now: {self.desk.opened[paths[at]].title}")
        if self._shown().name_of_view == "cases":
            self._shown().rest_on(f"case:{paths[at]}")
