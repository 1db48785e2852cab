"""A document as plain text in lines of at most 80 columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from engine.report.document import (
    NOTE,
    Block,
    Bullets,
    Document,
    Heading,
    Line,
    Paragraph,
    Table,
    Text,
    notes_of,
    numbered,
)

WIDTH = 80
RULES = {1: "=", 2: "-", 3: ""}
EMPTY = "_" * 20


def plain_text(document: Document) -> str:
    """The whole document."""
    lines = [*_wrapped(document.title.upper(), "", ""), *_wrapped(document.subtitle, "", "")]
    for block, count in numbered(document):
        lines += ["", *_block(block, count)]
    notes = notes_of(document)
    if notes:
        lines += ["", "Notes", "====="]
        for number, words in enumerate(notes, start=1):
            lines += _wrapped(f"[{number}] {words}", "", "    ")
    return "\n".join(lines) + "\n"


def _block(block: Block, count: int) -> Iterator[str]:
    counter = [count]
    if isinstance(block, Heading):
        heading = list(_wrapped(_text(block.text, counter), "", ""))
        yield from heading
        if RULES[block.level]:
            yield RULES[block.level] * max(map(len, heading))
    elif isinstance(block, Paragraph):
        number = f"{block.number} " if block.number else ""
        yield from _wrapped(number + _text(block.text, counter), "", " " * len(number))
    elif isinstance(block, Bullets):
        for entry in block.entries:
            yield from _wrapped(_text(entry, counter), "- ", "  ")
    elif isinstance(block, Table):
        yield from _table(block, counter)
    else:
        yield from _line(block)


def _table(table: Table, counter: list[int]) -> Iterator[str]:
    """Each row as a block: the first cell, then the others under their heads."""
    for number, row in enumerate(table.rows):
        if number:
            yield ""
        for head, cell in zip(table.head, row, strict=True):
            words = _text(cell, counter)
            if words:
                yield from _wrapped(f"{head}: {words}", "" if head == table.head[0] else "  ", "    ")


def _line(line: Line) -> Iterator[str]:
    hint = f" ({line.hint})" if line.hint else ""
    yield from _wrapped(f"{line.label}{hint}: {line.filled or EMPTY}", "", "  ")


def _text(text: Text, counter: list[int]) -> str:
    found = []
    for span in text:
        if span.style == NOTE:
            counter[0] += 1
            found.append(f" [{counter[0]}]")
        else:
            found.append(span.words)
    return "".join(found)


def _wrapped(words: str, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        words, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    ) or [first.rstrip()]
