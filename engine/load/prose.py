"""The running text of somebody's own document: .docx with its notes, .md or .txt, passage by passage.

Raises `Unreadable` (engine/load/reading.py) for what cannot be read.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from os import PathLike
from typing import NamedTuple
from xml.etree import ElementTree

from engine.load.archived_xml import WORD, parts_of, written_by
from engine.load.reading import Unreadable, read_text

ENDINGS = (".docx", ".md", ".txt")
_PARTS = {"word/document.xml": "paragraph", "word/footnotes.xml": "footnote", "word/endnotes.xml": "endnote"}
"""The parts of a Word file with what its passages are called."""


class Passage(NamedTuple):
    """A paragraph or note with its place, such as "paragraph 12", "footnote 3" or "line 40"."""

    place: str
    text: str


def read_prose(path: str | PathLike[str]) -> list[Passage]:
    """The passages of a document, without empty ones."""
    ending = os.path.splitext(path)[1].lower()
    if ending == ".docx":
        return list(_word(path))
    if ending in (".md", ".txt"):
        return list(_plain(read_text(path)))
    raise Unreadable(f"the name must end in {' or '.join(ENDINGS)}", path)


def _plain(text: str) -> Iterator[Passage]:
    """Paragraphs of a text file: lines up to an empty one, with the number of the first."""
    begun, lines = 0, []
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        if line.strip():
            begun = begun or number
            lines.append(line.strip())
        elif lines:
            yield Passage(f"line {begun}", " ".join(lines))
            begun, lines = 0, []


def _word(path: str | PathLike[str]) -> Iterator[Passage]:
    found = parts_of(path, tuple(_PARTS), "a Word document")
    for part, root in found.items():
        yield from _passages(root, _PARTS[part])


def _passages(root: ElementTree.Element, called: str) -> Iterator[Passage]:
    if called == "paragraph":
        for number, paragraph in enumerate(root.iter(f"{WORD}p"), start=1):
            text = _text(paragraph)
            if text:
                yield Passage(f"{called} {number}", text)
        return
    for note in root:
        id = note.get(f"{WORD}id", "")
        text = " ".join(filter(None, map(_text, note.iter(f"{WORD}p"))))
        if text and id.lstrip("-").isdigit() and int(id) > 0:
            yield Passage(f"{called} {id}", text)


def _text(paragraph: ElementTree.Element) -> str:
    """The words of a paragraph; what was deleted under tracked changes is not among them."""
    return " ".join("".join(map(written_by, paragraph.iter())).split())
