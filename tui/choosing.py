"""Where the sentences and words of a passage begin and end, for choosing some of them with keys."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W\d_a-zа-яё]|\d)")
_SHORT = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|No|Nos|art|arts|para|paras|p|pp|v|vs|cf|e\.g|i\.e|\w)\.\s+$", re.IGNORECASE
)
_WORD = re.compile(r"\S+")


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a passage, from where to where."""
    found, start = [], 0
    for match in _END.finditer(text):
        if _SHORT.search(text[start : match.end()]):
            continue
        found.append((start, start + len(text[start : match.end()].rstrip())))
        start = match.end()
    if text[start:].strip():
        found.append((start, len(text.rstrip())))
    return found


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """The sentence that a place lies in, or the last before it."""
    every = sentences(text) or [(0, len(text))]
    return next((one for one in every if place < one[1]), every[-1])


def next_sentence(text: str, chosen: tuple[int, int], by: int) -> tuple[int, int]:
    """The sentence after what is chosen, or with -1 that before; the same where there is none."""
    every = sentences(text)
    if by > 0:
        return next((one for one in every if one[0] >= chosen[1]), chosen)
    return next((one for one in reversed(every) if one[1] <= chosen[0]), chosen)


def longer_by_a_word(text: str, chosen: tuple[int, int]) -> tuple[int, int]:
    """What is chosen with the word after it; from a bare place, the word that it is in."""
    start, end = chosen
    if start == end:
        found = next((one for one in _WORD.finditer(text) if one.end() > start), None)
        return (found.start(), found.end()) if found else chosen
    after = _WORD.search(text, end)
    return (start, after.end()) if after else chosen
