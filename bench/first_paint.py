"""The first paint of the terminal interface against that of a Textual app with one label, in terminals of one size.

Ours has painted when the list of the cases is there, though none of them is read yet. `rows()` gives rows for the
table of `python -m bench`; `python -m bench.first_paint` prints them alone.
"""

from __future__ import annotations

import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from fcntl import ioctl
from pathlib import Path

from bench.clock import environment, machine, python
from engine.load.rulebook import default_facts

Row = tuple[str, str, str, str]
LABEL = "empty app"
EMPTY = f"""
from textual.app import App
from textual.widgets import Label
class Empty(App):
    def compose(self):
        yield Label({LABEL!r})
Empty().run()
"""
LONGEST_SECONDS = 60
SIZES = ((80, 24), (160, 48))
BUDGET = 1.5


def rows(runs: int = 15) -> Iterator[Row]:
    """The rows: what, cost, ratio, remark."""
    facts = default_facts()
    first = min(path.stem for path in facts.glob("*.yaml"))
    for columns, lines in SIZES:
        command = python("-m", "engine", "tui", str(facts))
        ours, other, ratio, wall = paired(command, first, python("-c", EMPTY), LABEL, (columns, lines), runs)
        name = f"first paint of tui / app with one label, {columns}x{lines}"
        remark = f"budget {BUDGET}; the label: {other:.0f} ms; by the clock {wall:.2f}"
        yield name, f"{ours:.0f} ms", f"{ratio:.2f}", remark


def paired(
    one: list[str], mark: str, other: list[str], other_mark: str, size: tuple[int, int], runs: int
) -> tuple[float, float, float, float]:
    """Processor milliseconds of each to its first paint, their ratio, and the ratio by the clock: medians of pairs."""
    painted(one, mark, size)
    painted(other, other_mark, size)
    pairs = [(painted(one, mark, size), painted(other, other_mark, size)) for _ in range(runs)]
    ours = statistics.median(a[0] for a, _ in pairs) * 1e3
    theirs = statistics.median(b[0] for _, b in pairs) * 1e3
    ratio = statistics.median(a[0] / b[0] for a, b in pairs)
    return ours, theirs, ratio, statistics.median(a[1] / b[1] for a, b in pairs)


def painted(command: list[str], mark: str, size: tuple[int, int]) -> tuple[float, float]:
    """Processor seconds and seconds by the clock from the start of a command until it has painted the mark."""
    with tempfile.TemporaryDirectory() as state:
        start = time.monotonic()
        process, terminal = pty.fork()
        if process == 0:
            ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            kept = {**environment(), "TERM": "xterm-256color", "XDG_STATE_HOME": state}
            kept.pop("NO_COLOR", None)
            os.execvpe(command[0], command, kept)
        try:
            seen = b""
            while mark.encode() not in seen:
                if time.monotonic() - start > LONGEST_SECONDS:
                    raise SystemExit(f"{' '.join(command)} does not paint {mark!r}")
                if select.select([terminal], [], [], 1)[0]:
                    seen += os.read(terminal, 1 << 16)
            return processor_seconds(process), time.monotonic() - start
        finally:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            os.close(terminal)


def processor_seconds(process: int) -> float:
    """Processor seconds of all threads of a process so far."""
    stat = Path(f"/proc/{process}/stat")
    if not stat.is_file():
        raise SystemExit("the first paint is measured where there is a /proc, as on Linux")
    threads = Path(f"/proc/{process}/task").iterdir()
    return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e9


if __name__ == "__main__":
    print(machine())
    for row in rows():
        print("{:<58} {:>10} {:>8}  {}".format(*row))
    sys.exit(0)
