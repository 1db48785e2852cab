"""Drives the interface as a researcher would: keys in, text of the screen out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from textual.color import Color
from textual.pilot import Pilot

from tui.app import PinciteApp
from tui.ascii_only import AsciiFilter

Open = Callable[..., AbstractAsyncContextManager["Driver"]]


class Driver:
    """Drives an app through its keys and reads its screen."""

    def __init__(self, app: PinciteApp, pilot: Pilot[None]) -> None:
        self.app, self.pilot = app, pilot

    async def settled(self) -> None:
        """Wait until nothing is under way."""
        for _ in range(2000):
            await self.pilot.pause()
            if not self.app.busy:
                break
            await asyncio.sleep(0.005)
        else:
            raise AssertionError("the app does not come to rest")
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.settled()

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

    @property
    def screen(self) -> str:
        """The screen as text. The compositor is private to Textual; it is used here only."""
        strips = self.app.screen._compositor.render_strips()
        lines = ["".join(segment.text for segment in strip).rstrip() for strip in strips]
        return "\n".join(lines) + "\n"

    @property
    def screen_ascii(self) -> str:
        """The screen as the ASCII filter sends it."""
        filters = [f for f in self.app.get_line_filters() if isinstance(f, AsciiFilter)]
        assert filters
        lines = []
        for strip in self.app.screen._compositor.render_strips():
            segments = filters[0].apply(list(strip), Color(0, 0, 0))
            lines.append("".join(segment.text for segment in segments).rstrip())
        return "\n".join(lines) + "\n"

    @property
    def toasts(self) -> str:
        return "\n".join(str(note.message) for note in self.app._notifications)

    def finding(self, id: str) -> str:
        """The status of a finding, "" when there is none."""
        assessment = self.app.reading.assessment
        found = assessment.finding(id) if assessment else None
        return found.status if found else ""
