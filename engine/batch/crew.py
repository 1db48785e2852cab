"""The processes of a batch: feeds them chunks, takes their answers, and finds the case that ends or stops one.

Every case is answered by itself, so what a process had done before it died stands. The case it was at is tried
again as a chunk of its own, and the rest of its chunk goes back to be done. A case that ends its process alone, again
and again, is at fault; one that does not was only nearby.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice

from engine.batch.journal import FAILED, Record
from engine.batch.plan import BatchError, Plan, fingerprint
from engine.batch.worker import failure_record
from engine.model.problem import Problem

GREATEST_CHUNK = 32
START_LIMIT = 300.0
"""Seconds a process may take until it is ready."""
TRIES = {"hang": 1, "death": 2, "kill": 3}
"""How often a case is tried alone after it did not come to its end: a kill from outside is no fault of the case."""
MOST_IN_A_ROW = 10
"""So many cases at fault before any is done: then it is rather the rulebook."""
_READ = 1 << 20

Task = tuple[int, str]
Command = Sequence[str]


def worker_command() -> list[str]:
    """How a process is started: this Python with these paths, nothing from the folder it happens to be in."""
    flags = ["-I", *(["-B"] if sys.dont_write_bytecode else []), *(f"-W{option}" for option in sys.warnoptions)]
    paths = json.dumps([os.path.abspath(path) for path in sys.path])
    begin = f"import sys; sys.path[:] = {paths}; from engine.batch.worker import main; main()"
    return [sys.executable, *flags, "-c", begin]


def run_crew(plan: Plan, tasks: Iterable[Task], jobs: int, command: Command = ()) -> Iterator[list[Record]]:
    """The records of the cases, as they come, a few at a time. Closing the iterator ends the processes."""
    crew = _Crew(plan, tasks, jobs, command or worker_command())
    try:
        yield from crew.records()
    finally:
        crew.end()


class _Process:
    """A running process, its chunk, and since when it is at the first case of it."""

    def __init__(self, command: Command, setup: bytes) -> None:
        self.running = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            start_new_session=True,  # Ctrl-C is for whoever started the batch
        )
        assert self.running.stdin is not None
        assert self.running.stdout is not None
        self.input = self.running.stdin
        self.output = self.running.stdout
        self.ready = False
        self.chunk: deque[Task] = deque()
        self.rest = b""
        self.since = time.monotonic()
        self.give(setup)

    def give(self, line: bytes) -> None:
        """Send a line. If nobody reads it any more, the end of the output will tell."""
        with suppress(BrokenPipeError):
            while line:
                line = line[self.input.write(line) or 0 :]
        self.since = time.monotonic()

    def lines(self) -> list[bytes] | None:
        """What it has said since; None when it has ended."""
        piece = os.read(self.output.fileno(), _READ)
        if not piece:
            return None
        *whole, self.rest = (self.rest + piece).split(b"\n")
        self.since = time.monotonic()
        return whole

    def end(self) -> int:
        """End it, and say how it had ended: as `returncode` of `subprocess`."""
        if self.running.poll() is None:
            self.running.kill()
        with suppress(OSError):
            self.input.close()
        self.output.close()
        return self.running.wait()


class _Crew:
    def __init__(self, plan: Plan, tasks: Iterable[Task], jobs: int, command: Command) -> None:
        self.plan = plan
        self.tasks = iter(tasks)
        self.jobs = jobs
        self.command = command
        self.size = max(1, min(GREATEST_CHUNK, len(plan.files) // (jobs * 8)))
        setup = {**plan.header(), "rules": plan.rules}
        self.setup = json.dumps(setup).encode() + b"\n"
        self.selector = selectors.DefaultSelector()
        self.processes: list[_Process] = []
        self.waiting: deque[list[Task]] = deque()
        self.tried: dict[int, int] = {}
        self.found: list[Record] = []
        self.deaths_at_start = 0
        self.done = self.faults = 0

    def records(self) -> Iterator[list[Record]]:
        self.fill()
        while self.processes:
            for key, _ in self.selector.select(self.patience()):
                self.hear(key.data)
            for process in [one for one in self.processes if self.is_late(one)]:
                self.bury(process, "hang")
            if self.found:
                yield self.found
                self.found = []
            self.fill()

    def end(self) -> None:
        for process in self.processes:
            process.end()
        self.selector.close()

    def fill(self) -> None:
        """Give every idle process a chunk; start one where there is room and work, end one when there is none."""
        for process in [one for one in self.processes if one.ready and not one.chunk]:
            chunk = self.next_chunk()
            if chunk:
                process.chunk.extend(chunk)
                process.give(json.dumps(chunk).encode() + b"\n")
            else:
                self.dismiss(process)
        while len(self.processes) < self.jobs:
            starting = sum(not process.ready for process in self.processes)
            while len(self.waiting) <= starting and self.cut():
                pass
            if len(self.waiting) <= starting:
                return
            process = _Process(self.command, self.setup)
            self.processes.append(process)
            self.selector.register(process.output, selectors.EVENT_READ, process)

    def next_chunk(self) -> list[Task]:
        return self.waiting.popleft() if self.waiting or self.cut() else []

    def cut(self) -> bool:
        """Cut a chunk off what is to be done; False when nothing is left."""
        chunk = list(islice(self.tasks, self.size))
        if chunk:
            self.waiting.append(chunk)
        return bool(chunk)

    def patience(self) -> float:
        """Seconds until the first process is late."""
        ends = [one.since + self.limit(one) for one in self.processes]
        return max(0.01, min(ends) - time.monotonic())

    def limit(self, process: _Process) -> float:
        return self.plan.time_limit if process.ready else START_LIMIT

    def is_late(self, process: _Process) -> bool:
        return time.monotonic() >= process.since + self.limit(process)

    def hear(self, process: _Process) -> None:
        lines = process.lines()
        if lines is None:
            self.bury(process, "death")
            return
        for line in lines:
            answer = json.loads(line)
            if isinstance(answer, list):
                record = Record(*answer)
                assert process.chunk[0][0] == record.number
                process.chunk.popleft()
                self.done += 1
                self.found.append(record)
            elif "wrong" in answer:
                raise BatchError(answer["wrong"])
            else:
                process.ready = True
                self.deaths_at_start = 0

    def dismiss(self, process: _Process) -> None:
        self.selector.unregister(process.output)
        self.processes.remove(process)
        process.end()

    def bury(self, process: _Process, how: str) -> None:
        """A process has died, or hangs: try its case again alone, and put back what it had not begun."""
        self.selector.unregister(process.output)
        self.processes.remove(process)
        code = process.end()
        if not process.ready:
            self.deaths_at_start += 1
            if self.deaths_at_start > TRIES["kill"]:
                raise BatchError(f"no process can load the rulebook: {_ending(code)}")
            return
        if not process.chunk:
            return
        task = process.chunk.popleft()
        if process.chunk:
            self.waiting.append(list(process.chunk))
        tried = self.tried.get(task[0], -1) + 1
        self.tried[task[0]] = tried
        cause = "kill" if how == "death" and code == -signal.SIGKILL else how
        if tried < TRIES[cause]:
            self.waiting.append([task])
            return
        limit = f"{self.plan.time_limit:g}"
        self.accuse(
            task, f"no result after {limit} seconds" if how == "hang" else f"its process ended: {_ending(code)}"
        )

    def accuse(self, task: Task, reason: str) -> None:
        number, file = task
        problem = Problem("error", "B002", f"this case was given up: {reason}", file)
        form = self.plan.form
        self.found.append(failure_record(number, file, fingerprint(file), FAILED, [problem], form))
        self.faults += 1
        if self.faults >= MOST_IN_A_ROW and not self.done:
            raise BatchError(f"{self.faults} cases in a row ended their processes: the rulebook may be at fault")


def _ending(code: int) -> str:
    """How a process ended, in words."""
    if code < 0:
        with suppress(ValueError):
            return f"signal {signal.Signals(-code).name}"
    return f"exit code {code}"
