"""A document as plain text in lines of at most 80 columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from engine.report.document import (
    NOTE,
    Bullets,
    Document,
    Figure,
    Heading,
    Line,
    Paragraph,
    Table,
    Text,
    drawn,
    notes_of,
)

WIDTH = 80
RULES = {1: "=", 2: "-", 3: ""}
EMPTY = "_" * 20


def plain_text(document: Document) -> str:
    """The whole document."""
    lines = [*_wrapped(document.title.upper(), "", ""), *_wrapped(document.subtitle, "", "")]
    for block in drawn(document, _Plain()):
        lines += ["", *block]
    notes = notes_of(document)
    if notes:
        lines += ["", document.notes, "=" * len(document.notes)]
        for number, words in enumerate(notes, start=1):
            lines += _wrapped(f"[{number}] {words}", "", "    ")
    return "\n".join(lines) + "\n"


class _Plain:
    """Each block as its lines."""

    def heading(self, heading: Heading) -> Iterator[str]:
        lines = _wrapped(_text(heading.text), "", "")
        yield from lines
        if RULES[heading.level]:
            yield RULES[heading.level] * max(map(len, lines))

    def paragraph(self, paragraph: Paragraph) -> Iterator[str]:
        number = f"{paragraph.number} " if paragraph.number else ""
        yield from _wrapped(number + _text(paragraph.text), "", " " * len(number))

    def bullets(self, bullets: Bullets) -> Iterator[str]:
        for entry in bullets.entries:
            yield from _wrapped(_text(entry), "- ", "  ")

    def table(self, table: Table) -> Iterator[str]:
        """Each row as a block: the first cell, then the others under their heads."""
        for number, row in enumerate(table.rows):
            if number:
                yield ""
            for head, cell in zip(table.head, row, strict=True):
                words = _text(cell)
                if words:
                    yield from _wrapped(f"{head}{table.colon} {words}", "" if head == table.head[0] else "  ", "    ")

    def figure(self, figure: Figure) -> Iterator[str]:
        for words in figure.words.split("\n"):
            yield from _wrapped(words, "- ", "  ")

    def line(self, line: Line) -> Iterator[str]:
        hint = f" ({line.hint})" if line.hint else ""
        yield from _wrapped(f"{line.label}{hint}{line.colon} {line.filled or EMPTY}", "", "  ")


def _text(text: Text) -> str:
    return "".join(f" [{span.number}]" if span.style == NOTE else span.words for span in text)


def _wrapped(words: str, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        words, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    ) or [first.rstrip()]
