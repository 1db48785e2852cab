"""The running text of somebody's own document: .docx with its notes, .md or .txt, passage by passage.

Raises `Unreadable` (engine/load/reading.py) for what cannot be read.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BytesIO
from os import PathLike
from typing import NamedTuple
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from engine.load.reading import Unreadable, read_bytes, read_text

ENDINGS = (".docx", ".md", ".txt")
MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes that the text of a Word file may have once it is unpacked."""

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = (("word/document.xml", "paragraph"), ("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote"))


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
    try:
        with ZipFile(BytesIO(read_bytes(path))) as archive:
            inside = {entry.filename: entry.file_size for entry in archive.infolist()}
            if _PARTS[0][0] not in inside:
                raise Unreadable("this is not a Word document", path)
            for part, called in _PARTS:
                if part not in inside:
                    continue
                if inside[part] > MOST_UNPACKED:
                    raise Unreadable("the text of the document is too large", path)
                content = archive.read(part)
                if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
                    raise Unreadable("the document declares entities, which no Word file does", path)
                yield from _passages(ElementTree.fromstring(content), called)
    except (BadZipFile, ElementTree.ParseError, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable("this is not a Word document that can be read", path) from error


def _passages(root: ElementTree.Element, called: str) -> Iterator[Passage]:
    if called == "paragraph":
        for number, paragraph in enumerate(root.iter(f"{_WORD}p"), start=1):
            text = _text(paragraph)
            if text:
                yield Passage(f"{called} {number}", text)
        return
    for note in root:
        id = note.get(f"{_WORD}id", "")
        text = " ".join(filter(None, map(_text, note.iter(f"{_WORD}p"))))
        if text and id.lstrip("-").isdigit() and int(id) > 0:
            yield Passage(f"{called} {id}", text)


def _text(paragraph: ElementTree.Element) -> str:
    """The words of a paragraph; what was deleted under tracked changes is not among them."""
    words = []
    for element in paragraph.iter():
        if element.tag == f"{_WORD}t":
            words.append(element.text or "")
        elif element.tag in (f"{_WORD}tab", f"{_WORD}br", f"{_WORD}cr"):
            words.append(" ")
        elif element.tag == f"{_WORD}noBreakHyphen":
            words.append("-")
    return " ".join("".join(words).split())
