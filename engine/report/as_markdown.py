"""A document as Markdown, with notes in the form `[^1]`."""

from __future__ import annotations

import re

from engine.report.document import (
    BOLD,
    ITALIC,
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

EMPTY = "\\_" * 20

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_FIRST = re.compile(r"^(\s*)([#+-]|\d+[.)])")


def markdown(document: Document) -> str:
    """The whole document."""
    parts = [f"# {_escaped(document.title)}", _escaped(document.subtitle)]
    parts += drawn(document, _Markdown())
    notes = notes_of(document)
    if notes:
        parts.append("\n".join(f"[^{number}]: {_escaped(words)}" for number, words in enumerate(notes, start=1)))
    return "\n\n".join(part for part in parts if part) + "\n"


class _Markdown:
    """Each block as its lines."""

    def heading(self, heading: Heading) -> str:
        return f"{'#' * (heading.level + 1)} {_text(heading.text)}"

    def paragraph(self, paragraph: Paragraph) -> str:
        words = _text(paragraph.text)
        if paragraph.number:
            return f"{paragraph.number} {words}"
        return f"*{words}*" if paragraph.soft and "*" not in words else _guarded(words)

    def bullets(self, bullets: Bullets) -> str:
        return "\n".join(f"- {_text(entry)}" for entry in bullets.entries)

    def table(self, table: Table) -> str:
        rows = [[_escaped(cell) for cell in table.head], ["---"] * len(table.head)]
        rows += [[_text(cell) for cell in row] for row in table.rows]
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)

    def figure(self, figure: Figure) -> str:
        return "\n".join(f"- {_escaped(words)}" for words in figure.words.split("\n"))

    def line(self, line: Line) -> str:
        hint = f" ({_escaped(line.hint)})" if line.hint else ""
        return f"**{_escaped(line.label)}**{hint}{line.colon} {_escaped(line.filled) if line.filled else EMPTY}"


def _text(text: Text) -> str:
    found = []
    for span in text:
        if span.style == NOTE:
            found.append(f"[^{span.number}]")
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
