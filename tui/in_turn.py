"""Keys in turn: each is handled once all that the one before did is done, so that who types ahead is understood.

Without it, what is typed quickly after a key that opens a form, or goes to its next line, would land where one was.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from textual.app import App
from textual.events import Event
from textual.message_pump import MessagePump
from textual.worker import Worker, WorkerError

from tui.desk import Desk

PATIENCE = 5.0
"""Seconds after which the next key is handled all the same."""


class InTurn:
    """Takes keys as they come. `handle` does what a key does, in the turn of the app."""

    def __init__(self, app: App[Any], desk: Desk, handle: Callable[[Event], Awaitable[None]]) -> None:
        self._app, self._desk, self._handle = app, desk, handle
        self._waiting: deque[Event] = deque()
        self._work: asyncio.Task[None] | None = None

    def take(self, event: Event) -> None:
        """Handle a key after those that came before it."""
        self._waiting.append(event)
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._handle_all())

    async def _handle_all(self) -> None:
        with self._desk.working():
            while self._waiting:
                event, app = self._waiting.popleft(), self._app
                target = app.focused or app.screen
                await self._in_turn_of(app, self._handle, event)
                for pump in (*target.ancestors_with_self, app):  # the way that a key goes until something does it
                    await self._in_turn_of(pump, _nothing)
                await self._gone()
                for pump in (app.screen, app):  # a dialog that came up has its focus only then
                    await self._in_turn_of(pump, _nothing)

    async def _in_turn_of(self, pump: MessagePump, do: Callable[..., Awaitable[None]], *arguments: Any) -> None:
        """Do something after all that was sent to a widget before."""
        done = asyncio.Event()

        async def do_it() -> None:
            try:
                await do(*arguments)
            finally:
                done.set()

        if pump.is_running and pump.call_later(do_it):
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(done.wait(), PATIENCE)

    async def _gone(self) -> None:
        """Wait until one is where the key leads; while the rulebook is being read that may be long."""
        until = time.monotonic() + PATIENCE
        while self._desk.rulebook is not None and time.monotonic() < until:
            going = [worker for worker in self._app.workers if worker.group == "go" and not worker.is_finished]
            if not going:
                return
            await asyncio.wait([asyncio.ensure_future(_ended(worker)) for worker in going], timeout=PATIENCE)


async def _nothing() -> None:
    pass


async def _ended(worker: Worker[Any]) -> None:
    with suppress(WorkerError):  # what went wrong is told where it happened
        await worker.wait()
