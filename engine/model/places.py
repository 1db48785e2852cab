"""Places in a letter as case files write them ("para. 12", "p. 3, paras. 4-6"), and the paragraphs that they mean."""

from __future__ import annotations

import re
from typing import NamedTuple

from engine.model.letter import Letter, Paragraph

_LABEL = r"\d+(?:\.\d+)*(?:\+\d+)?"
_PIECE = re.compile(
    r"(?P<pages>\b(?:pp?|pages?|S|стр)\b\.?)"
    r"|(?P<paras>\b(?:paras?|pars?|paragraphs?|párrs?|п|пп|пункты?)\b\.?|§{1,2}|¶{1,2})"
    rf"|(?P<range>(?P<one>{_LABEL})(?:\s*(?:[-–—]|\bto\b)\s*(?P<two>{_LABEL}))?)"
    r"|(?P<between>[,;&\s]+|\band\b|\bи\b|\by\b|\bet\b)"
    r"|(?P<other>[^\s,;&]+)",
    re.IGNORECASE,
)


class Place(NamedTuple):
    """A place as written: pages and paragraphs as pairs of first and last.

    Other words ("annex", "footnote 3") make it `plain` False, and what they mean is not looked up.
    """

    pages: tuple[tuple[str, str], ...]
    paras: tuple[tuple[str, str], ...]
    plain: bool


class Missing(NamedTuple):
    """A page or paragraph that a letter does not have, with the nearest that it has ("" for none)."""

    place: str
    nearest: str


def read_place(written: str) -> Place:
    """What a locator names; numbers without a word before them name nothing."""
    pages: list[tuple[str, str]] = []
    paras: list[tuple[str, str]] = []
    plain, to = True, None
    for match in _PIECE.finditer(written):
        if match["pages"]:
            to = pages
        elif match["paras"]:
            to = paras
        elif match["range"]:
            if to is None:
                plain = False
            else:
                to.append((match["one"], match["two"] or match["one"]))
        elif match["other"]:
            plain, to = False, None
    return Place(tuple(pages), tuple(paras), plain)


def paragraphs_at(letter: Letter, written: str) -> list[Paragraph]:
    """The paragraphs that a locator means; those of a page where it names a page alone."""
    place = read_place(written)
    if place.paras:
        return [one for one in letter.paragraphs if any(_within(one.label, *pair) for pair in place.paras)]
    if place.pages and letter.pages:
        return [one for one in letter.paragraphs if any(_within(str(one.page), *pair) for pair in place.pages)]
    return []


def missing_at(letter: Letter, written: str) -> list[Missing]:
    """What a locator names and the letter does not have. Pages are looked up only where the format has them."""
    place = read_place(written)
    labels = [one.label for one in letter.paragraphs]
    found = [
        Missing(f"para. {end}", f"para. {near}" if (near := _nearest(end, labels)) else "")
        for pair in place.paras
        for end in dict.fromkeys(pair)
        if end not in labels and not any(_inside(label, end) for label in labels)
    ]
    if letter.pages:
        found += [
            Missing(f"p. {end}", f"p. {min(max(int(float(end)), 1), letter.pages)}")
            for pair in place.pages
            for end in dict.fromkeys(pair)
            if not (end.isdigit() and 1 <= int(end) <= letter.pages)
        ]
    return found


def _key(label: str) -> tuple[tuple[int, ...], int]:
    number, _, behind = label.partition("+")
    return tuple(map(int, number.split("."))), int(behind or 0)


def _within(label: str, first: str, last: str) -> bool:
    """Whether a label lies in a range; what stands under "12" ("12.1", "12+1") lies in 12 too."""
    return _key(first) <= _key(label) <= _key(last) or _inside(label, last)


def _inside(label: str, wider: str) -> bool:
    """Whether a label stands under another: "12.1" and "12+1" under "12"."""
    number, behind = _key(wider)
    own, _ = _key(label)
    return not behind and label != wider and own[: len(number)] == number


def _nearest(label: str, labels: list[str]) -> str:
    """The label next to one that is missing: that before it, or the first."""
    before = [one for one in labels if _key(one) <= _key(label)]
    return max(before, key=_key) if before else next(iter(labels), "")
