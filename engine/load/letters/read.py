"""Reads a letter by the ending of its name: .txt, .md, .html, .docx, .odt, and .pdf that has text."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import islice
from os import PathLike

from engine.load.letters.cutting import cut
from engine.load.reading import Unreadable, read_text
from engine.model.letter import Block, Letter

ENDINGS = (".txt", ".md", ".html", ".htm", ".docx", ".odt", ".pdf")
"""The endings of files that letters are read from."""
MOST_PARAGRAPHS = 20_000


def read_letter(path: str | PathLike[str]) -> Letter:
    """The paragraphs of a letter under their labels. Raises Unreadable, saying what to do about it."""
    try:
        blocks = list(islice(_blocks(path), MOST_PARAGRAPHS + 1))
    except RecursionError as error:
        raise Unreadable("the parts of the document lie too deep in each other", path) from error
    if len(blocks) > MOST_PARAGRAPHS:
        raise Unreadable(f"the document has more than {MOST_PARAGRAPHS:,} paragraphs; cut it into parts", path)
    if not any(block.text.strip() for block in blocks):
        raise Unreadable("the document has no text; a scan has to go through text recognition (OCR) first", path)
    return cut(blocks)


def _blocks(path: str | PathLike[str]) -> Iterable[Block]:
    """The paragraphs as the format gives them; each format is imported when one of its files is read."""
    ending = os.path.splitext(path)[1].lower()
    if ending in (".txt", ".md"):
        from engine.load.letters.plain import markdown_blocks, plain_blocks

        return (plain_blocks if ending == ".txt" else markdown_blocks)(read_text(path))
    if ending in (".html", ".htm"):
        from engine.load.letters.html import html_blocks

        return html_blocks(read_text(path))
    if ending in (".docx", ".odt"):
        from engine.load.letters.packed import odt_blocks, word_blocks

        return (word_blocks if ending == ".docx" else odt_blocks)(path)
    if ending == ".pdf":
        from engine.load.letters.pdf import pdf_blocks

        return pdf_blocks(path)
    raise Unreadable(f"letters are read from files that end in {', '.join(ENDINGS)}", path)
