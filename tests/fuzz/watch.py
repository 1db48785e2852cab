"""Runs a command line and judges what came of it: exit code, what was printed, what was written."""

from __future__ import annotations

import contextlib
import csv
import io
import re
import signal
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from engine.command.main import main
from tests.fuzz.hostile import MARK, UNSAFE

SECONDS = 30
MARKDOWN = re.compile(rf"(?<!\\)<[a-z/!][^>]*{MARK}|(?<!\\)\]\(javascript:", re.IGNORECASE)
FORMULA = "=+-@\t\r＝＋－＠"


class Ran(NamedTuple):
    """What a command line did."""

    code: int
    out: str
    err: str


class TooLong(BaseException):
    """A command took longer than SECONDS."""


def run(arguments: Sequence[str | Path]) -> Ran:
    """Run a command line in this process. Raises TooLong, unless the engine itself is what hangs."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), _limited():
        code = main([str(argument) for argument in arguments])
    return Ran(code, out.getvalue(), err.getvalue())


def faults(done: Ran) -> list[str]:
    """What is wrong with how a command ended, and with what it printed."""
    found = []
    if done.code not in (0, 1, 2):
        found.append(f"exit code {done.code}: {done.err[-400:]}")
    if "Traceback" in done.err or "internal error" in done.err:
        found.append(f"a traceback: {done.err[-400:]}")
    if done.code == 2 and not done.err.strip():
        found.append("refused without a word")
    for name, text in (("stdout", done.out), ("stderr", done.err)):
        unsafe = UNSAFE.search(text)
        if unsafe:
            found.append(f"{name} holds {unsafe[0]!r} in {text[max(0, unsafe.start() - 60) : unsafe.end() + 20]!r}")
    return found


def faults_of_file(path: Path, good: Path | None = None) -> list[str]:
    """What is wrong with a file that was written; `good` is what the same command writes for a harmless case."""
    kind = path.suffix
    if kind == ".docx":
        return _docx(path)
    text = path.read_bytes().decode("utf-8")
    unsafe = UNSAFE.search(text.replace("\r\n", "\n").replace("\t", " "))  # a file may have tabs
    found = [] if not unsafe else [f"{path.name} holds {unsafe[0]!r} in {text[max(0, unsafe.start() - 60) :][:90]!r}"]
    if kind == ".csv":
        found += _csv(text)
    elif kind in (".html", ".svg"):
        harmless = "" if good is None else good.read_text(encoding="utf-8")
        found += _markup(text, harmless, path)
    elif kind == ".md":
        found += (f"Markdown holds {match!r}" for match in MARKDOWN.findall(text))
    return found


def _csv(text: str) -> list[str]:
    rows = csv.reader(io.StringIO(text, newline=""))
    cells = (cell for row in rows for cell in row)
    return [f"a formula: {cell[:40]!r}" for cell in cells if cell.strip(" ") and cell.lstrip(" ")[0] in FORMULA]


def _markup(text: str, good: str, path: Path) -> list[str]:
    page, harmless = _Page(), _Page()
    page.feed(text)
    harmless.feed(good)
    found = [f"an element of its own: {tag}" for tag in page.tags if good and tag not in harmless.tags]
    if good and page.tags["script"] != harmless.tags["script"]:
        found.append("another script")
    found += page.faults
    if path.suffix == ".svg":
        try:
            ElementTree.fromstring(text)
        except ElementTree.ParseError as error:
            found.append(f"not XML: {error}")
    return found


def _docx(path: Path) -> list[str]:
    found = []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                content = archive.read(name).decode("utf-8")
                try:
                    ElementTree.fromstring(content)
                except ElementTree.ParseError as error:
                    found.append(f"{name} is not XML: {error}")
                unsafe = UNSAFE.search(content.replace("\r\n", "\n").replace("\t", ""))
                if unsafe:
                    found.append(f"{name} holds {unsafe[0]!r}")
    return found


class _Page(HTMLParser):
    """The elements of a page, and what in it would run."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: Counter[str] = Counter()
        self.faults: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self._inside = tag
        for name, value in attrs:
            if MARK in name or (name.startswith("on") and MARK in (value or "")):
                self.faults.append(f"an attribute of its own: {name}={value}")
            if name in ("href", "src", "xlink:href") and (value or "").strip().lower().startswith("javascript:"):
                self.faults.append(f"a link that runs: {value}")

    def handle_data(self, data: str) -> None:
        if self._inside == "script" and re.search(rf"(?<![\"\w]){MARK}\(", data):
            self.faults.append("a script of its own")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TooLong(f"longer than {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
