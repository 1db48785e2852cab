"""Places where nothing is alleged, as a case file lists them: paragraphs put to the list and taken off it again."""

from __future__ import annotations

from collections.abc import Sequence

from engine.model.case import Case
from engine.model.letter import Letter, Paragraph
from engine.model.marks import SOURCE, mark_of
from engine.model.places import as_place, named_at, paragraphs_at, place_of

FEWEST = 3
"""So many paragraphs in a row are written as a range."""


def with_aside(letter: Letter, written: Sequence[str], paragraphs: Sequence[Paragraph]) -> list[str]:
    """The list with these paragraphs, those in a row as a range; entries that are there stay as they are written."""
    known = {one.label for entry in written for one in paragraphs_at(letter, as_place(entry), SOURCE)}
    new = {one.label for one in paragraphs} - known
    runs: list[list[str]] = []
    last = -2
    for number, one in enumerate(letter.paragraphs):
        if one.label in new:
            place = place_of(letter, one)
            if last == number - 1 and runs[-1][0].rpartition(" ")[0] == place.rpartition(" ")[0]:
                runs[-1].append(place)
            else:
                runs.append([place])
            last = number
    return [*written, *(entry for run in runs for entry in _shortly(run))]


def _shortly(run: Sequence[str]) -> list[str]:
    """Places in a row: one by one, or from FEWEST on as a range."""
    if len(run) < FEWEST:
        return list(run)
    lead = run[0].rpartition("para. ")[0]
    return [f"{lead}paras. {run[0].rpartition(' ')[2]}-{run[-1].rpartition(' ')[2]}"]


def without_aside(letter: Letter, written: Sequence[str], paragraphs: Sequence[Paragraph]) -> list[str]:
    """The list without these paragraphs; of an entry for several the others stay, one by one."""
    gone = {one.label for one in paragraphs}
    left: list[str] = []
    for entry in written:
        meant = paragraphs_at(letter, as_place(entry), SOURCE)
        if gone.isdisjoint(one.label for one in meant):
            left.append(entry)
        else:
            left += [place_of(letter, one) for one in meant if one.label not in gone]
    return left


def marks_of(case: Case, source: str, letter: Letter) -> dict[str, dict[str, str]]:
    """The marks of all places that a case names in a letter: those it has, and of others the words that stand there."""
    marks: dict[str, dict[str, str]] = {}
    named = [(SOURCE, place) for place in (*case.sources[source].set_aside, *case.sources[source].parts.values())]
    named += [(fact.id, ref.locator) for fact in case.facts for ref in fact.sources if ref.source == source]
    for owner, written in dict.fromkeys(named):
        held = letter.as_read.get(owner, {})
        for place, paragraph in named_at(letter, as_place(written), owner).items():
            mark = held.get(place) or (mark_of(paragraph.text) if paragraph is not None else "")
            if mark:
                marks.setdefault(owner, {})[place] = mark
    return marks


def marks_with(
    case: Case, source: str, letter: Letter, owner: str, paragraphs: Sequence[Paragraph]
) -> dict[str, dict[str, str]]:
    """The same with these paragraphs, read for a fact or (SOURCE) set aside."""
    marks = marks_of(case, source, letter)
    for one in paragraphs:
        marks.setdefault(owner, {})[place_of(letter, one)] = mark_of(one.text)
    return marks
