"""A document as Markdown, with notes in the form `[^1]`."""

from __future__ import annotations

import re

from engine.report.document import (
    BOLD,
    ITALIC,
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

EMPTY = "\\_" * 20

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_FIRST = re.compile(r"^(\s*)([#+-]|\d+[.)])")


def markdown(document: Document) -> str:
    """The whole document."""
    parts = [f"# {_escaped(document.title)}", _escaped(document.subtitle)]
    parts += [_block(block, count) for block, count in numbered(document)]
    notes = notes_of(document)
    if notes:
        parts.append("\n".join(f"[^{number}]: {_escaped(words)}" for number, words in enumerate(notes, start=1)))
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Block, count: int) -> str:
    if isinstance(block, Heading):
        return f"{'#' * (block.level + 1)} {_text(block.text, [count])}"
    if isinstance(block, Paragraph):
        words = _text(block.text, [count])
        if block.number:
            return f"{block.number} {words}"
        return f"*{words}*" if block.soft and "*" not in words else _guarded(words)
    counter = [count]
    if isinstance(block, Bullets):
        return "\n".join(f"- {_text(entry, counter)}" for entry in block.entries)
    if isinstance(block, Table):
        rows = [[_escaped(cell) for cell in block.head], ["---"] * len(block.head)]
        rows += [[_text(cell, counter) for cell in row] for row in block.rows]
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return _line(block)


def _line(line: Line) -> str:
    hint = f" ({_escaped(line.hint)})" if line.hint else ""
    return f"**{_escaped(line.label)}**{hint}: {_escaped(line.filled) if line.filled else EMPTY}"


def _text(text: Text, counter: list[int]) -> str:
    found = []
    for span in text:
        if span.style == NOTE:
            counter[0] += 1
            found.append(f"[^{counter[0]}]")
        elif span.style in (BOLD, ITALIC):
            mark = "**" if span.style == BOLD else "*"
            inner = span.words.strip()
            before, _, after = span.words.partition(inner)
            found.append(f"{before}{mark}{_escaped(inner)}{mark}{after}" if inner else span.words)
        else:
            found.append(_escaped(span.words))
    return "".join(found)


def _escaped(words: str) -> str:
    return _ENTITY.sub(r"\\&", _SPECIAL.sub(r"\\\1", words))


def _guarded(words: str) -> str:
    """A paragraph that begins like a list or heading stays a paragraph."""
    return _FIRST.sub(lambda match: f"{match[1]}{match[2][:-1]}\\{match[2][-1]}", words)
