"""Cuts a document into paragraphs under labels: by the numbers that it prints, or else by our own count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.model.letter import Block, Letter, Paragraph

_DOTTED = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3}){1,3})[.)]?\s+(?=\S)")
_PLAIN = re.compile(r"(?:(?:§|¶)\s*(?P<sign>\d{1,3})[.)]?|(?P<number>\d{1,3})[.)])\s+(?=\S)")
FEWEST = 3
"""So many numbers have to ascend before a document counts as numbered."""
LEAST_SHARE = 0.25
"""The least share of the longer paragraphs that bear a number in a numbered document."""
LONG = 40
"""Characters from which a paragraph is more than a heading."""
LONGEST_STEP = 3
"""A number that is so much greater than the one before is none of the same row: a year, a sum, a footnote."""

Number = tuple[int, ...]


def cut(blocks: Sequence[Block]) -> Letter:
    """The paragraphs of a document; blocks without words are left out. The same text gives the same labels."""
    kept = [block for block in blocks if block.text.strip()]
    row = _row(kept)
    longer = sum(len(block.text) >= LONG for block in kept)
    if len(row) < FEWEST or len(row) < LEAST_SHARE * longer:
        return Letter(tuple(Paragraph(str(n), b.text, b.page) for n, b in enumerate(kept, start=1)), False)
    found: list[Paragraph] = []
    last, behind = "0", 0
    for place, block in enumerate(kept):
        if place in row:
            last, behind = ".".join(map(str, row[place][0])), 0
            found.append(Paragraph(last, row[place][1], block.page))
        else:
            behind += 1
            found.append(Paragraph(f"{last}+{behind}", block.text, block.page))
    return Letter(tuple(found), True)


def _row(blocks: Sequence[Block]) -> dict[int, tuple[Number, str]]:
    """The blocks that begin with the next number of one ascending row: number and text behind it, by place."""
    found: dict[int, tuple[Number, str]] = {}
    last: Number = (0,)
    for place, block in enumerate(blocks):
        read = _numbered(block)
        if read is not None and _follows(read[0], last):
            found[place] = read
            last = read[0]
    return found


def _numbered(block: Block) -> tuple[Number, str] | None:
    if block.number:
        return tuple(map(int, block.number.split("."))), block.text
    match = _DOTTED.match(block.text) or _PLAIN.match(block.text)
    if match is None:
        return None
    number = match["number"] or match["sign"]
    return tuple(map(int, number.split("."))), block.text[match.end() :]


def _follows(number: Number, last: Number) -> bool:
    """Whether a number may come next in the row: greater, and the first place that differs only by a little."""
    if number <= last:
        return False
    for one, before in zip(number, (*last, *(0,) * len(number)), strict=False):
        if one != before:
            return 0 < one - before <= LONGEST_STEP
    return False
