"""Places in a letter as case files write them ("para. 12", "p. 3, paras. 4-6", "annex para. 2"), and what they mean.

What a fact was read from keeps the mark of its words. Where other words stand at that place now, the place means for
this fact (`owner`) the paragraph with the words that were read, and no other; where these are gone, it means nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from engine.model.letter import LabelKey, Letter, Paragraph, label_key
from engine.model.marks import mark_of
from engine.model.problem import did_you_mean

_LABEL = r"\d+(?:\.\d+)*(?:\+\d+)?"
_PIECE = re.compile(
    r"(?P<pages>\b(?:pp?|pages?|S|стр)\b\.?)"
    r"|(?P<paras>\b(?:paras?|pars?|paragraphs?|paragraphes?|párrs?|párrafos?|п|пп|пункты?|абз|абзацы?)\b\.?|§{1,2}|¶{1,2})"
    rf"|(?P<range>(?P<one>{_LABEL})(?:\s*(?:[-–—]|\bto\b)\s*(?P<two>{_LABEL}))?)"
    r"|(?P<between>[,;&\s]+|\band\b|\bи\b|\by\b|\bet\b)"
    r"|(?P<other>[^\s,;&]+)",
    re.IGNORECASE,
)


class Paras(NamedTuple):
    """First and last paragraph, in a part of the letter that is counted by itself, or "" for the whole."""

    first: str
    last: str
    part: str = ""


class Place(NamedTuple):
    """A place as written: pages as pairs of first and last, and paragraphs.

    Words before paragraphs name a part ("annex para. 3"). Other words ("footnote 3") make it `plain` False, and what
    they mean is not looked up.
    """

    pages: tuple[tuple[str, str], ...]
    paras: tuple[Paras, ...]
    plain: bool


class Missing(NamedTuple):
    """A page or paragraph that a letter does not have, with the nearest that it has ("" for none)."""

    place: str
    nearest: str


class Shift(NamedTuple):
    """A place at which other words stand than were read; `now` is where these are, "" where they are gone."""

    place: str
    now: str


def read_place(written: str) -> Place:
    """What a locator names; numbers without a word before them name nothing."""
    pages: list[tuple[str, str]] = []
    paras: list[Paras] = []
    plain, to, part, words = True, "", "", list[str]()
    for match in _PIECE.finditer(written):
        if match["pages"] or match["paras"]:
            to = "pages" if match["pages"] else "paras"
            part = " ".join(words) or part
            words = []
        elif match["range"]:
            last = match["two"] or match["one"]
            if to == "pages":
                pages.append((match["one"], last))
            elif to == "paras":
                paras.append(Paras(match["one"], last, part))
            elif words:  # "annex 1 para. 3"
                words.append(match["range"])
            else:
                plain = False
        elif match["other"]:
            to, part = "", ""
            words.append(match["other"].casefold())
    return Place(tuple(pages), tuple(paras), plain and not words)


def as_place(written: str) -> str:
    """What was written as a locator: a number alone is that of a paragraph."""
    return f"para. {written.strip()}" if _LONE.fullmatch(written.strip()) else written.strip()


def place_of(letter: Letter, paragraph: Paragraph) -> str:
    """A paragraph as a case file refers to it: in the part that it stands in, or by its label."""
    part, number = letter.place_in_part.get(paragraph.label, ("", 0))
    return f"{part} para. {number}" if part else f"para. {paragraph.label}"


def paragraphs_at(letter: Letter, written: str, owner: str = "") -> list[Paragraph]:
    """The paragraphs that a locator means, in the order of the letter; those of a page where it names a page alone."""
    place = read_place(written)
    if place.paras:
        found = {one.label for paras in place.paras for one in _meant(letter, paras, owner).values() if one is not None}
        return [one for one in letter.paragraphs if one.label in found]
    if place.pages and letter.pages:
        return [one for one in letter.paragraphs if any(_on(one.page, *pair) for pair in place.pages)]
    return []


def named_at(letter: Letter, written: str, owner: str = "") -> dict[str, Paragraph | None]:
    """The single places of a locator, each with the paragraph that it means, None where its words are gone."""
    return {place: now for paras in read_place(written).paras for place, now in _meant(letter, paras, owner).items()}


def shifts_at(letter: Letter, written: str, owner: str = "") -> list[Shift]:
    """The places of a locator whose words stand elsewhere now, or are gone."""
    found = []
    for paras in read_place(written).paras:
        for place, now in _meant(letter, paras, owner).items():
            if now is None or (there := _at(letter, place)) is None or there.label != now.label:
                found.append(Shift(place, "" if now is None else place_of(letter, now)))
    return found


def missing_at(letter: Letter, written: str, owner: str = "") -> list[Missing]:
    """What a locator names and the letter does not have. Pages are looked up only where the format has them."""
    place = read_place(written)
    found = []
    for paras in place.paras:
        labels = _labels(letter, paras.part)
        if labels is None:
            meant_part = str(did_you_mean(paras.part, letter.parts))
            found += [Missing(paras.part, meant_part)] if meant_part else []
            continue
        lead = f"{paras.part} " if paras.part else ""
        meant = _meant(letter, paras, owner)
        for end in dict.fromkeys((paras.first, paras.last)):
            key = label_key(end)
            if not any(_within(one, key, key) for _, one in labels) and meant.get(f"{lead}para. {end}") is None:
                near = _nearest(key, labels)
                found.append(Missing(f"{lead}para. {end}", f"{lead}para. {near}" if near else ""))
    if letter.pages:
        found += [
            Missing(f"p. {end}", f"p. {min(max(int(float(end)), 1), letter.pages)}")
            for pair in place.pages
            for end in dict.fromkeys(pair)
            if not (end.isdigit() and 1 <= int(end) <= letter.pages)
        ]
    return found


def _labels(letter: Letter, part: str) -> Sequence[tuple[str, LabelKey]] | None:
    """The labels of the letter, or of a part of it, with keys; None for a part that the case does not describe."""
    if not part:
        return letter.keyed
    if part not in letter.parts:
        return None
    return [(str(number), ((number,), 0)) for number in range(1, len(letter.in_part(part)) + 1)]


def _meant(letter: Letter, paras: Paras, owner: str) -> dict[str, Paragraph | None]:
    """The paragraphs of a range by place: that with the words that were read, None where these are gone."""
    labels = _labels(letter, paras.part)
    if labels is None:
        return {}
    marks = letter.as_read.get(owner, {})
    lead = f"{paras.part} para. " if paras.part else "para. "
    first, last = label_key(paras.first), label_key(paras.last)
    places = [f"{lead}{one}" for one, key in labels if _within(key, first, last)]
    read = (one.removeprefix(lead) for one in marks if one.startswith(lead))
    places += [f"{lead}{one}" for one in read if _LONE.fullmatch(one) and _within(label_key(one), first, last)]
    return {place: _found(letter, place, marks.get(place)) for place in dict.fromkeys(places)}


def _found(letter: Letter, place: str, mark: str | None) -> Paragraph | None:
    here = _at(letter, place)
    if mark is None or (here is not None and mark_of(here.text) == mark):
        return here
    same = letter.marked.get(mark, ())
    return same[0] if len(same) == 1 else None


def _at(letter: Letter, place: str) -> Paragraph | None:
    """The paragraph that stands at a place now, whatever was read there."""
    part, _, label = place.rpartition("para. ")
    if not part:
        return letter.at(label)
    listed = letter.in_part(part.strip())
    return listed[int(label) - 1] if label.isdigit() and 0 < int(label) <= len(listed) else None


_LONE = re.compile(_LABEL)


def _within(key: LabelKey, first: LabelKey, last: LabelKey) -> bool:
    """Whether a label lies in a range; what stands under "12" ("12.1", "12+1") lies in 12 too."""
    return first <= key <= last or (not last[1] and key != last and key[0][: len(last[0])] == last[0])


def _on(page: int, first: str, last: str) -> bool:
    """Whether a page lies in a range of pages."""
    return label_key(first) <= ((page,), 0) <= label_key(last)


def _nearest(key: LabelKey, labels: Sequence[tuple[str, LabelKey]]) -> str:
    """The label next to one that is missing: that before it, or the first."""
    before = [one for one in labels if one[1] <= key]
    return max(before, key=lambda one: one[1])[0] if before else labels[0][0] if labels else ""
