"""Words that run from right to left, so that Word and HTML can mark them: names and texts in Arabic or Hebrew."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LETTER = "\u0590-\u05ff\u0600-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RUN = re.compile(f"[{_LETTER}]+(?:[^\\w{_LETTER}]*[{_LETTER}]+)*")
_FIRST = re.compile(f"[{_LETTER}]|[^\\W\\d_]")


def in_runs(words: str) -> Iterator[tuple[str, bool]]:
    """The words in pieces, each with whether it runs from right to left; together they are the words."""
    end = 0
    for match in _RUN.finditer(words):
        if match.start() > end:
            yield words[end : match.start()], False
        yield match[0], True
        end = match.end()
    if end < len(words):
        yield words[end:], False


def from_the_right(words: str) -> bool:
    """Whether a paragraph of these words begins at the right: its first letter is of such a script."""
    first = _FIRST.search(words)
    return first is not None and _RUN.match(first[0]) is not None
