"""Drives the interface as a researcher would: keys in, text of the screen out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from textual._context import visible_screen_stack
from textual.color import Color
from textual.pilot import Pilot
from textual.strip import Strip

from tui.acts.what_if import what_if_detail
from tui.app import PinciteApp
from tui.ascii_only import AsciiFilter


async def no_wait(least: float = 0, most: float = 0) -> None:
    """In the place of Textual's waits, which sleep after each key; the driver waits for what is under way."""
    await asyncio.sleep(0)


def paint_nothing(compositor: Any, **_: object) -> None:
    """In the place of Textual's painting after each key: the driver paints the whole screen when it looks at it."""
    compositor._dirty_regions.clear()


PATIENCE = 60_000
"""Looks, a hundredth of a second apart while work is under way, after which the app is taken to hang."""
QUIET = 6
"""Turns of the event loop with nothing to do for any widget, after which all of them are asked once more."""
ROUNDS = 2
"""Times that all widgets are asked to answer after all that was sent to them: a scroll bar comes two layouts later."""

Open = Callable[..., AbstractAsyncContextManager["Driver"]]


class Driver:
    """Drives an app through its keys and reads its screen."""

    def __init__(self, app: PinciteApp, pilot: Pilot[None]) -> None:
        self.app, self.pilot = app, pilot

    async def settled(self, asked: int = ROUNDS) -> None:
        """Wait until every widget has handled what was sent to it and no work is under way; asks all so often."""
        quiet = rounds = 0
        for _ in range(PATIENCE):
            await asyncio.sleep(0)
            work = [worker for worker in self.app.workers if not worker.is_finished and worker.group != "watch"]
            if self.app.desk.busy or work or self._to_be_laid_out:
                quiet = rounds = 0
                await asyncio.sleep(0.005)
            elif any(pump.message_queue_size for pump in (self.app, *self.app.screen.walk_children(with_self=True))):
                quiet = 0
            elif quiet < QUIET:
                quiet += 1
            elif rounds < asked:
                await self.pilot.pause(0)
                quiet, rounds = 0, rounds + 1
            else:
                return
        raise AssertionError("the app does not come to rest")

    @property
    def _to_be_laid_out(self) -> bool:
        """Whether the screen waits for its next frame: Textual lays out, and calls back, sixty times a second."""
        screen = self.app.screen
        waits = screen._layout_required or screen._scroll_required or screen._callbacks or screen._dirty_widgets
        return bool(waits) or screen._compositor.size != self.app.size

    async def press(self, *keys: str) -> None:
        for place, key in enumerate(keys, start=1):
            await self.pilot.press(key)
            await self.settled(ROUNDS if place == len(keys) else 0)  # the screen is looked at after the last

    async def type(self, text: str) -> None:
        await self.pilot.press(*("space" if c == " " else c for c in text))
        await self.settled()

    async def open(self, case: str, view: str = "3") -> None:
        """Open a case of the list by the name of its file."""
        await self.press("1")
        key = next(row.key for row in self.app.view.listed.rows if row.key.endswith(f"{case}.yaml"))
        self.app.view.listed.select(key)
        await self.press("enter", view)

    async def choose(self, view: str, key: str) -> None:
        """Go to a view and rest on a row of its list."""
        await self.press(view)
        assert self.app.view.listed.select(key), [row.key for row in self.app.view.listed.rows]
        self.app.view.selected(key)
        self.app.view.draw_detail()
        await self.settled()

    def what_if(self, key: str) -> None:
        """Try the next answer to a detail, `detail:FACT:NAME`."""
        what_if_detail(self.app, key)

    @property
    def screen(self) -> str:
        """The screen as text."""
        lines = ["".join(segment.text for segment in strip).rstrip() for strip in self._strips()]
        return "\n".join(lines) + "\n"

    def _strips(self) -> list[Strip]:
        """The screen with what shines through below a dialog. The compositor is private to Textual."""
        visible_screen_stack.set(self.app._background_screens)
        return self.app.screen._compositor.render_strips()

    @property
    def screen_ascii(self) -> str:
        """The screen as the ASCII filter sends it."""
        filters = [f for f in self.app.get_line_filters() if isinstance(f, AsciiFilter)]
        assert filters
        lines = []
        for strip in self._strips():
            segments = filters[0].apply(list(strip), Color(0, 0, 0))
            lines.append("".join(segment.text for segment in segments).rstrip())
        return "\n".join(lines) + "\n"

    @property
    def toasts(self) -> str:
        """What is said at the moment, in its own lines or over a dialog."""
        return "\n".join((self.app.talk.spoken.words, *(str(note.message) for note in self.app._notifications))).strip()

    def finding(self, id: str) -> str:
        """The status of a finding, "" when there is none."""
        assessment = self.app.desk.assessment
        found = assessment.finding(id) if assessment else None
        return found.status if found else ""
