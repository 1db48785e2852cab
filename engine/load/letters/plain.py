"""The paragraphs of text and Markdown: lines up to an empty one; a line that begins with a number begins one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.model.letter import Block

_MARKS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|^#{1,6}\s+|^>\s+|`")
LONGEST_NUMBER = 6
WIDEST = 160
"""Characters from which a line is a whole paragraph: nobody breaks lines so late."""
_BOLD = re.compile(r"\*\*(?=\S)([^*]+)(?<=\S)\*\*")
"""Bold as it is marked in mails and converted files, in plain text too."""
_END = re.compile(r"[.!?:;»”\"’)\]]$")
_BEGINS = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\([a-z]{1,4}\)|[•–-])\s")


def begins(line: str) -> bool:
    """Whether a line begins as a paragraph of a list does: "12. ", "(a) ", "- "."""
    return _BEGINS.match(line) is not None


def ends(line: str) -> bool:
    """Whether a line may be the last of its paragraph."""
    return _END.search(line) is not None


def plain_blocks(text: str) -> Iterator[Block]:
    """The paragraphs of a text; a sentence that goes on behind an empty line, as at the end of a page, is one."""
    pieces: list[str] = []
    for run in _runs(text):
        if pieces and (ends(pieces[-1]) or not run[:1].islower()):
            yield _block(pieces)
            pieces = []
        pieces.append(run)
    if pieces:
        yield _block(pieces)


def _block(pieces: list[str]) -> Block:
    return Block(_BOLD.sub(r"\1", " ".join(pieces)))


def _runs(text: str) -> Iterator[str]:
    """Lines without an empty one between them, as one; a number begins another, and a line that nobody broke is one."""
    lines: list[str] = []
    for line in [*text.split("\n"), ""]:
        stripped = line.strip()
        over = lines and ends(lines[-1]) and (begins(stripped) or len(lines[-1]) > WIDEST)
        if lines and (not stripped or over):
            yield " ".join(lines)
            lines = []
        if stripped:
            lines.append(stripped)


def markdown_blocks(text: str) -> Iterator[Block]:
    """The paragraphs of a text in Markdown, without its marks."""
    for block in plain_blocks(text):
        yield Block(_MARKS.sub("", block.text))


def first_number(written: str) -> int:
    """The number with which a list begins; 1 for what is none, or none that anybody writes."""
    return int(written) if written.isascii() and written.isdigit() and len(written) <= LONGEST_NUMBER else 1
