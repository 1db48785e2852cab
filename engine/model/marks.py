"""Marks of passages: a few letters that stand for the words of a paragraph, by which it is found again.

A mark says nothing of the words. It is the same for the same words, whatever their capitals, spaces and signs, so that
a paragraph is found where it stands now after others were put before it, and is missed where its words are gone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import blake2b

LETTERS = "bcdfghjklmnpqrst"
_WORD = re.compile(r"\w+")
_ENTRY = re.compile(rf"(?P<owner>\S+)\s+(?P<place>[^;]+?)\s+(?P<mark>[{LETTERS}]{{10}})")
SOURCE = "~"
"""Who owns the marks of what a source itself names: places that are set aside, and where parts begin."""

Marks = Mapping[str, Mapping[str, str]]
"""Marks by place, by the id of the fact that was read there, or SOURCE."""


def mark_of(text: str) -> str:
    """The mark of a paragraph: ten letters that are never a word, a number or a value of YAML."""
    words = " ".join(word.casefold() for word in _WORD.findall(text))
    found = blake2b(words.encode(), digest_size=5).hexdigest()
    return "".join(LETTERS[int(digit, 16)] for digit in found)


def read_marks(written: str) -> dict[str, dict[str, str]]:
    """Marks as a case file writes them: "arrest para. 2 bcdfghjklm; ~ para. 3 ..."; what is no mark is left out."""
    found: dict[str, dict[str, str]] = {}
    for one in written.split(";"):
        entry = _ENTRY.fullmatch(one.strip())
        if entry is not None:
            found.setdefault(entry["owner"], {})[entry["place"]] = entry["mark"]
    return found


def no_marks(written: str) -> list[str]:
    """What stands among the marks of a case file and is none."""
    entries = (one.strip() for one in written.split(";"))
    return [one for one in entries if one and _ENTRY.fullmatch(one) is None]


def written_marks(marks: Marks) -> str:
    """Marks as a case file writes them."""
    return "; ".join(f"{owner} {place} {mark}" for owner, by_place in marks.items() for place, mark in by_place.items())
