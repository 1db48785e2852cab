"""A document as data: headings, paragraphs with notes, lists, tables and labelled empty lines.

Whatever is written (Markdown, HTML, plain text, Word) is drawn from this alone, so that the content is the same
everywhere. All text is on one line and safe to show: controls are made visible when a span is made.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from engine.model.frozen import dataclass, replace
from engine.model.problem import visible

PLAIN, BOLD, ITALIC, NOTE = "", "bold", "italic", "note"
LOCALES = {"en": "en-GB", "es": "es-ES", "fr": "fr-FR", "ru": "ru-RU"}
"""What files call the languages of drafts."""
Drawn = TypeVar("Drawn", covariant=True)


@dataclass(frozen=True)
class Span:
    """Some words in one style. A NOTE stands where its number is printed, and its words in the notes.

    `number` is that of a note once the document is walked; see `drawn`. `language` is "" for that of the document.
    """

    words: str
    style: str = PLAIN
    number: int = 0
    language: str = ""


Text = tuple[Span, ...]


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 (a part of the document), 2 or 3. `starts_page` asks for a new page before it."""

    text: Text
    level: int = 1
    starts_page: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; `number` is printed before it, as "12." or "(a)"."""

    text: Text
    number: str = ""
    soft: bool = False


@dataclass(frozen=True)
class Bullets:
    """A list."""

    entries: tuple[Text, ...]


@dataclass(frozen=True)
class Table:
    """A table with a head; `widths` are the shares of its columns. `colon` stands between head and cell in one line."""

    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[int, ...]
    colon: str = ":"


@dataclass(frozen=True)
class Line:
    """A labelled line of a form: filled with what the case holds, or left empty for the user."""

    label: str
    hint: str = ""
    filled: str = ""
    colon: str = ":"


@dataclass(frozen=True)
class Figure:
    """A picture as PNG, with the words that stand for it where there are no pictures."""

    png: bytes
    words: str


Block = Heading | Paragraph | Bullets | Table | Line | Figure


@dataclass(frozen=True)
class Document:
    """A whole document. `day` is the ISO day whose law it states, "" if none; it dates the file.

    `notes` is the heading of the notes where they stand at the end, `back` what leads from one to the text.
    """

    title: str
    subtitle: str
    day: str
    blocks: tuple[Block, ...]
    language: str = "en"
    notes: str = "Notes"
    back: str = "back to the text"


def plain(words: str) -> str:
    """Words on one line, fit for any format."""
    return visible(_one_space(words)).strip()


def _one_space(words: str) -> str:
    """White space as one space each; a space that keeps words together stays."""
    return re.sub(r"[^\S\u00a0]+", " ", words)


def text(*parts: str | Span | Text) -> Text:
    """Words and spans as one text; neighbours are joined as they are."""
    found: list[Span] = []
    for part in parts:
        if isinstance(part, str):
            found.append(span(part))
        elif isinstance(part, Span):
            found.append(part)
        else:
            found += part
    return tuple(one for one in found if one.words)


def span(words: str, style: str = PLAIN) -> Span:
    """A span, made safe; white space at its ends stays one space."""
    return Span(visible(_one_space(words)), style)


def bold(words: str) -> Span:
    """Words in bold."""
    return span(words, BOLD)


def italic(words: str) -> Span:
    """Words in italics."""
    return span(words, ITALIC)


def note(words: str) -> Span:
    """A note: its number here, its words among the notes."""
    return span(words.strip(), NOTE)


def joined(texts: Iterable[Text], between: str = "; ") -> Text:
    """Texts one after the other."""
    found: list[Span] = []
    for one in texts:
        if found:
            found.append(Span(between))
        found += one
    return tuple(found)


def texts_of(block: Block) -> Iterator[Text]:
    """Every text of a block, in the order of reading."""
    if isinstance(block, (Heading, Paragraph)):
        yield block.text
    elif isinstance(block, Bullets):
        yield from block.entries
    elif isinstance(block, Table):
        yield from ((Span(cell),) for cell in block.head)
        for row in block.rows:
            yield from row
    elif isinstance(block, Figure):
        yield from ((Span(words),) for words in block.words.split("\n"))
    else:
        yield (Span(block.label), Span(block.hint), Span(block.filled))


def notes_of(document: Document) -> list[str]:
    """The words of all notes, in the order in which their numbers stand in the text, from 1."""
    return [s.words for block in document.blocks for one in texts_of(block) for s in one if s.style == NOTE]


class Drawing(Protocol[Drawn]):
    """Draws each sort of block in one format; the notes in its texts have their numbers."""

    def heading(self, heading: Heading) -> Drawn:
        """Draw a heading."""

    def paragraph(self, paragraph: Paragraph) -> Drawn:
        """Draw a paragraph."""

    def bullets(self, bullets: Bullets) -> Drawn:
        """Draw a list."""

    def table(self, table: Table) -> Drawn:
        """Draw a table."""

    def line(self, line: Line) -> Drawn:
        """Draw a line of a form."""

    def figure(self, figure: Figure) -> Drawn:
        """Draw a picture, or say its words."""


def drawn(document: Document, drawing: Drawing[Drawn]) -> list[Drawn]:
    """Every block of a document, drawn in its order."""
    count = itertools.count(1)
    return [_drawn(block, drawing, count) for block in document.blocks]


def _drawn(block: Block, drawing: Drawing[Drawn], count: Iterator[int]) -> Drawn:
    def numbered(text: Text) -> Text:
        return tuple(replace(one, number=next(count)) if one.style == NOTE else one for one in text)

    match block:
        case Heading():
            return drawing.heading(replace(block, text=numbered(block.text)))
        case Paragraph():
            return drawing.paragraph(replace(block, text=numbered(block.text)))
        case Bullets():
            return drawing.bullets(replace(block, entries=tuple(map(numbered, block.entries))))
        case Table():
            return drawing.table(replace(block, rows=tuple(tuple(map(numbered, row)) for row in block.rows)))
        case Line():
            return drawing.line(block)
        case Figure():
            return drawing.figure(block)
