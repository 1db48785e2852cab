"""Runs the commands of the tool on the file of a case, in this process, with the rulebook already loaded."""

from __future__ import annotations

import io
import json
import re
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from engine.command.main import main
from engine.command.workbench import ready
from engine.scenarios.library import library

CASE, NEW = "CASE.yaml", "NEW.yaml"
"""How arguments name the file of the case, and a file to write."""


@dataclass(frozen=True)
class Ran:
    """What a command line did: its exit code and output, the case file afterwards, and the file it wrote."""

    code: int
    out: str
    err: str
    after: str
    saved: str


@dataclass(frozen=True)
class Answer:
    """What the tool answers to a question on the file of a case."""

    file: str
    question: tuple[str, ...]

    @property
    def ran(self) -> Ran:
        """The command as typed."""
        return ran(self.file, self.question)

    @property
    def words(self) -> str:
        """What is printed, its lines joined, without the branches of trees."""
        assert self.ran.code in (0, 1), self.ran.err
        lines = (re.sub(r"^[ │├└─]+", "", line) for line in self.ran.out.splitlines())
        return " ".join(" ".join(lines).split())

    @property
    def data(self) -> dict[str, Any]:
        """The same as data."""
        done = ran(self.file, (*self.question, "--format", "json"))
        assert done.code in (0, 1), done.err
        found: dict[str, Any] = json.loads(done.out)
        return found


@cache
def ran(file: str, arguments: tuple[str, ...]) -> Ran:
    """Run a command line on a case file with this text; the same is run once."""
    out, err = io.StringIO(), io.StringIO()
    with (
        TemporaryDirectory() as folder,
        ready(library().rulebook, library().program),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        case, new = Path(folder) / CASE, Path(folder) / NEW
        case.write_text(file, encoding="utf-8")
        paths = {CASE: str(case), NEW: str(new)}
        code = main([paths.get(argument, argument) for argument in arguments])
        after = case.read_text(encoding="utf-8")
        saved = new.read_text(encoding="utf-8") if new.exists() else ""
    return Ran(code, out.getvalue(), err.getvalue(), after, saved)
