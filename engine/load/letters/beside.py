"""The texts of a case's sources: found in the folder of the case, read, and asked for the places that facts name.

A text never lies outside the folder of its case, whatever a path says or a link leads to.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

from engine.load.document import Document
from engine.load.letters.read import ENDINGS, read_letter
from engine.load.reading import Unreadable, files_in
from engine.model.case import Case, Source, SourceRef
from engine.model.frozen import replace
from engine.model.letter import Letter
from engine.model.marks import SOURCE, no_marks, read_marks
from engine.model.places import as_place, missing_at, paragraphs_at, read_place, shifts_at
from engine.model.problem import Problem

MOST_BESIDE = 200
"""So many files at most are listed to choose from."""
KEPT = 16
"""So many texts are kept as they were read, until their files change."""


def letters_of(case: Case) -> tuple[dict[str, Letter], dict[str, str]]:
    """The texts of a case by source, with its parts and marks; and of those that cannot be read why not."""
    letters: dict[str, Letter] = {}
    wrong: dict[str, str] = {}
    for source in case.sources.values():
        if not source.file:
            continue
        try:
            letters[source.id] = as_known(_read(path_of(case, source)), source)
        except Unreadable as error:
            wrong[source.id] = error.reason
    return letters, wrong


def as_known(letter: Letter, source: Source) -> Letter:
    """A text with what the case knows of it: where parts begin, and the marks of the passages that were read."""
    marked = replace(letter, as_read=read_marks(source.as_read))
    begins = {part.casefold(): paragraphs_at(marked, as_place(place), SOURCE) for part, place in source.parts.items()}
    return replace(marked, parts={part: found[0].label for part, found in begins.items() if found})


def path_of(case: Case, source: Source) -> str:
    """Where the text of a source is. Raises Unreadable for a path that leads out of the folder of the case."""
    folder = os.path.realpath(os.path.dirname(case.path) or ".")
    path = os.path.join(folder, source.file)
    try:
        inside = not os.path.isabs(source.file) and os.path.commonpath([folder, os.path.realpath(path)]) == folder
    except ValueError as error:  # a path with a null byte
        raise Unreadable("this is no path of a file", source.file) from error
    if not inside:
        raise Unreadable("the text of a source lies in the folder of its case, or in one below it", source.file)
    return path


def texts_beside(case: Case) -> list[str]:
    """The files in the folder of a case, and below it, that letters are read from, as a source names them."""
    folder = Path(case.path).parent
    found = (path.relative_to(folder).as_posix() for path in files_in(folder, ENDINGS))
    return list(islice(found, MOST_BESIDE))


def why_no_text(case: Case, file: str) -> str:
    """What is wrong with a path that is to be the text of a source; "" where it can be read."""
    try:
        _read(path_of(case, Source("", "", file=file)))
    except Unreadable as error:
        return error.reason
    return ""


def _read(path: str) -> Letter:
    """A letter, read once for as long as its file stays the same."""
    try:
        about = os.stat(path)
    except (OSError, ValueError):
        return read_letter(path)  # which says what is wrong
    return _kept(path, about.st_mtime_ns, about.st_size, about.st_ino)


@lru_cache(maxsize=KEPT)
def _kept(path: str, *_: int) -> Letter:
    return read_letter(path)


def check_places(case: Case, document: Document) -> Iterator[Problem]:
    """What is wrong with the texts of a case, and with the places in them that its facts and sources name.

    A text that is not there is a warning: a case may travel without its letters. So is a place at which other words
    stand now than were read.
    """
    letters, wrong = letters_of(case)
    for id, reason in wrong.items():
        yield document.problem(
            "C027", f"{case.sources[id].file}: {reason}", ("sources", id, "file"), severity="warning"
        )
    for id, letter in letters.items():
        source = case.sources[id]
        whole = replace(letter, parts={})
        for part, place in source.parts.items():
            keys: tuple[str | int, ...] = ("sources", id, "parts", part)
            yield from _names_nothing(document, place, keys)
            yield from _wrong_at(document, whole, source, as_place(place), keys)
        for number, written in enumerate(source.set_aside):
            keys = ("sources", id, "set_aside", number)
            yield from _names_nothing(document, written, keys)
            yield from _wrong_at(document, letter, source, as_place(written), keys)
        for mark in no_marks(source.as_read):
            message = f"`{mark}` is no mark of a passage, and is not used"
            yield document.problem("C028", message, ("sources", id, "as_read"), severity="warning")
    for number, entry in enumerate(document.data.get("facts") or ()):
        fact = next((one for one in case.facts if one.id == entry.get("id")), None)
        if fact is None:
            continue
        told: list[tuple[SourceRef, tuple[str | int, ...]]] = []
        told += [(ref, ("facts", number, "source")) for ref in fact.main.sources]
        for count, version in enumerate(fact.versions[1:]):
            told += [(ref, ("facts", number, "versions", count, "source")) for ref in version.sources]
        for ref, keys in told:
            if ref.source in letters:
                source = case.sources[ref.source]
                yield from _wrong_at(document, letters[ref.source], source, ref.locator, keys, fact.id)


def _names_nothing(document: Document, written: str, keys: tuple[str | int, ...]) -> Iterator[Problem]:
    place = read_place(as_place(written))
    if not place.paras and not place.pages:
        yield document.problem("C026", f"`{written}` names no paragraph", keys, expected="a place such as para. 12")


def _wrong_at(
    document: Document,
    letter: Letter,
    source: Source,
    written: str,
    keys: tuple[str | int, ...],
    owner: str = SOURCE,
) -> Iterator[Problem]:
    missing = missing_at(letter, written, owner)
    for one in missing:
        message = f"{source.file} has no {one.place}"
        yield document.problem("C026", message, keys, expected="a place that the text has", hint=one.nearest)
    told = {one.place for one in missing}
    for shift in shifts_at(letter, written, owner):
        if shift.place in told:
            continue
        message = f"{source.file} has changed: the words that were read as {shift.place} " + (
            f"are {shift.now} now" if shift.now else "are no longer there"
        )
        expected = shift.now or "a look at the text"
        yield document.problem("C028", message, keys, severity="warning", expected=expected)
