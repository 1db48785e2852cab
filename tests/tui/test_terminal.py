"""The interface in a terminal of its own: a process at a pseudo-terminal, keys in, bytes out."""

from __future__ import annotations

import os
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fcntl import ioctl
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
PATIENCE = 120
EDITOR = """#!/bin/sh
echo "$@" > {record}
echo "# an edit" >> "$2"
sed -i 's/public: no/public: yes/' "$2"
"""


class Terminal:
    """What was written to it so far, and a way to press keys."""

    def __init__(self, process: subprocess.Popen[bytes], master: int) -> None:
        self.process, self.master, self.seen = process, master, b""

    def press(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def wait_for(self, words: str) -> None:
        """Read until the words come; only what comes from now on counts."""
        self.seen = b""
        end = time.monotonic() + PATIENCE
        while words not in self.text:
            assert time.monotonic() < end, f"no {words!r} in {self.text[-2000:]!r}"
            if select.select([self.master], [], [], 0.2)[0]:
                self.seen += os.read(self.master, 1 << 16)

    @property
    def text(self) -> str:
        """What came, without control sequences."""
        return re.sub(
            r"\x1b(\[[0-9;?<>=]*[A-Za-z]|[PX^_].*?\x1b\\|\][^\x07]*\x07)", "", self.seen.decode(errors="replace")
        )


@contextmanager
def terminal(
    *arguments: str, program: Sequence[str] = (sys.executable, "-m", "engine"), **environment: str
) -> Iterator[Terminal]:
    master, slave = os.openpty()
    ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    env = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(CHECKOUT), **environment}
    command = [*program, "tui", *arguments]
    process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=env, start_new_session=True)
    os.close(slave)
    try:
        yield Terminal(process, master)
    finally:
        process.kill()
        process.wait()
        os.close(master)


def test_the_editor_opens_at_the_line_and_what_it_wrote_is_read_again(desk_files: Path) -> None:
    script, record = desk_files / "fake-editor", desk_files / "record"
    script.write_text(EDITOR.format(record=record), encoding="utf-8")
    script.chmod(0o755)
    case = "cases/journalist.yaml"
    line = Path(case).read_text(encoding="utf-8").splitlines().index("  - id: closed-trial") + 1
    with terminal(case, "--rules", "rules", "--ascii", EDITOR=str(script), NO_COLOR="1") as screen:
        screen.wait_for("+ 3 potentially engaged")
        painted = screen.seen
        screen.press("2")
        screen.wait_for("search-home")
        screen.press("je")
        screen.wait_for("Read again: 1 no longer engaged: ICCPR 14(1)")
        assert record.read_text(encoding="utf-8").split() == [f"+{line}", str(Path(case).absolute())]
        assert Path(case).read_text(encoding="utf-8").endswith("# an edit\n")
        screen.press("q")
        assert screen.process.wait(timeout=PATIENCE) == 0
    assert painted.isascii()
    assert not re.search(rb"\x1b\[[0-9;]*[34]8;", painted), "no colour of its own"
