"""What the tests of failing inputs share: a small case to vary, and running a command line on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from engine.command.main import main

HEAD = """\
case: base
title: A home searched
state: KAZ
as_of: 2025-03-02
people:
  anna: {name: Anna Karimova, roles: [journalist]}
sources:
  interview: {title: Interview with Anna Karimova, date: 2025-03-01, kind: interview}
facts:
"""
FACT = """\
  - id: search-home
    kind: search
    person: anna
    date: 2025-02-27
    of: home
    by: police
    warrant: no
    source: interview, p. 1
"""


class Ran(NamedTuple):
    """What a command line did."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command line in this process, in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str | Path) -> Ran:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        shown = capsys.readouterr()
        return Ran(code, shown.out, shown.err)

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file below the folder of the test."""

    def write(text: str | bytes, name: str = "base.yaml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return write
