"""The paragraphs of a PDF that has text, with their pages. The package pypdf reads it (the extra `pdf`)."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from io import BytesIO
from os import PathLike

from engine.load.letters.plain import begins, ends
from engine.load.reading import Unreadable, read_bytes
from engine.model.letter import Block

MOST_BYTES = 64 * 1024 * 1024
MOST_PAGES = 2_000
SHORT = 0.8
"""A line with less than this share of a usual one ends its paragraph, if it ends a sentence."""


def pdf_blocks(path: str | PathLike[str]) -> list[Block]:
    """The paragraphs of the pages. Raises Unreadable."""
    content = read_bytes(path, MOST_BYTES)
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError as error:
        raise Unreadable("reading PDF needs one more package: pip install 'pincite[pdf]'", path) from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports what it mends; what it cannot mend is raised
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable("the PDF is locked with a password", path)
        if len(reader.pages) > MOST_PAGES:
            raise Unreadable(f"the PDF has more than {MOST_PAGES:,} pages; cut it into parts", path)
        return _paged([page.extract_text() for page in reader.pages])
    except Unreadable:
        raise
    except (PyPdfError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError) as error:
        raise Unreadable("this is not a PDF that can be read", path) from error


def _paged(pages: Sequence[str]) -> list[Block]:
    """The paragraphs of pages of lines: one ends at an empty line, before a number, or with a short last line.

    A paragraph that goes on over a page stands on the page where it begins.
    """
    lengths = sorted(len(line) for page in pages for line in page.splitlines() if line.strip())
    short = SHORT * lengths[round(0.9 * (len(lengths) - 1))] if lengths else 0
    found: list[Block] = []
    lines: list[str] = []
    begun = 1
    for number, page in enumerate(pages, start=1):
        for line in page.splitlines():
            stripped = " ".join(line.split())
            over = lines and begins(stripped) and (ends(lines[-1]) or len(lines[-1]) < short)
            if lines and (not stripped or over):
                found.append(Block(" ".join(lines), begun))
                lines = []
            if not stripped:
                continue
            if not lines:
                begun = number
            lines.append(stripped)
            if len(stripped) < short and ends(stripped):
                found.append(Block(" ".join(lines), begun))
                lines = []
    if lines:
        found.append(Block(" ".join(lines), begun))
    return found
