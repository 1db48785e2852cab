"""The tutorials are carried out from an empty folder: files are saved, commands run, and answers compared."""

from __future__ import annotations

import io
import os
import re
import shlex
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from engine.command.main import main

DOCS = Path(__file__).parents[1] / "docs"
TUTORIALS = ("first-case.md", "first-rule.md", "own-rulebook.md", "reading-scenarios.md")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"[Ss]aved?\s+(?:this\s+)?as\s+`([^`]+)`:\s*\Z")
LEFT_OUT = "..."


@dataclass(frozen=True)
class Block:
    """One fenced block: its language, its text, its line, and the file it is to be saved as."""

    language: str
    text: str
    line: int
    file: str


def blocks(document: Path) -> Iterator[Block]:
    text = document.read_text(encoding="utf-8")
    at = 0
    for match in FENCE.finditer(text):
        named = NAMED.search(text[at : match.start()])
        yield Block(match[1], match[2], text.count("\n", 0, match.start()) + 1, named[1] if named else "")
        at = match.end()


def commands(text: str) -> Iterator[tuple[str, list[str]]]:
    """The command lines of a block, each with the lines that it is said to print."""
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("$ ")] + [len(lines)]
    assert starts[0] == 0, "a block of commands begins with one"
    for start, end in pairwise(starts):
        yield lines[start][2:], lines[start + 1 : end]


def typed(line: str, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    """Carry out one command line; its exit code, and what it prints on a terminal."""
    words = shlex.split(line)
    if words[0] == "cd":
        monkeypatch.chdir(words[1])
        return 0, ""
    assert words[0] == "pincite", line
    shown = io.StringIO()
    with redirect_stdout(shown), redirect_stderr(shown):
        code = main(words[1:])
    return code, shown.getvalue()


def as_said(said: list[str], printed: str) -> bool:
    """Whether the output is what the page shows: `...` stands for any lines, within a line for any text."""
    if not said:
        return True
    pattern = ""
    for line in said:
        one = ".*".join(re.escape(part) for part in line.rstrip().split(LEFT_OUT))
        pattern += r"(?:.*\n)*" if line.strip() == LEFT_OUT else f"{one}\n"
    lines = "".join(f"{line.rstrip()}\n" for line in printed.strip("\n").splitlines())
    return re.fullmatch(pattern, lines) is not None


@pytest.mark.parametrize("name", TUTORIALS)
def test_the_page_is_true(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    ran = 0
    for block in blocks(DOCS / name):
        if block.language == "console":
            for line, said in commands(block.text):
                code, printed = typed(line, monkeypatch)
                assert as_said(said, printed), f"{name}:{block.line}: $ {line}\n{printed}"
                assert code in (0, 1, 2)
                assert said or code == 0, f"{name}:{block.line}: $ {line} gave {code}\n{printed}"
                ran += 1
        else:
            assert block.file, f"{name}:{block.line}: nothing says how to save this"
            path = Path(os.getcwd(), block.file)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
    assert ran > 5


@pytest.mark.parametrize(
    ("said", "printed", "true"),
    [
        (["one", "two"], "one\ntwo\n", True),
        (["one", "..."], "one\ntwo\nthree\n", True),
        (["one ...", "three"], "one and two\nthree\n", True),
        (["one"], "one\ntwo\n", False),
        (["...", "two"], "one\n", False),
        (["...", "two", "..."], "two\n", True),
        (["one"], "", False),
    ],
)
def test_how_answers_are_compared(said: list[str], printed: str, true: bool) -> None:
    assert as_said(said, printed) is true
