"""The paragraphs of text and Markdown: lines up to an empty one; a line that begins with a number begins one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.model.letter import Block

_MARKS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|^#{1,6}\s+|^>\s+|`")
_END = re.compile(r"[.!?:;»”\"’)\]]$")
_BEGINS = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\([a-z]{1,4}\)|[•–-])\s")


def begins(line: str) -> bool:
    """Whether a line begins as a paragraph of a list does: "12. ", "(a) ", "- "."""
    return _BEGINS.match(line) is not None


def ends(line: str) -> bool:
    """Whether a line may be the last of its paragraph."""
    return _END.search(line) is not None


def plain_blocks(text: str) -> Iterator[Block]:
    """The paragraphs of a text."""
    lines: list[str] = []
    for line in [*text.split("\n"), ""]:
        stripped = line.strip()
        if lines and (not stripped or (begins(stripped) and ends(lines[-1]))):
            yield Block(" ".join(lines))
            lines = []
        if stripped:
            lines.append(stripped)


def markdown_blocks(text: str) -> Iterator[Block]:
    """The paragraphs of a text in Markdown, without its marks."""
    for block in plain_blocks(text):
        yield Block(_MARKS.sub("", block.text))
