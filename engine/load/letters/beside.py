"""The texts of a case's sources: found in the folder of the case, read, and asked for the places that facts name.

A text never lies outside the folder of its case, whatever a path says or a link leads to.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from engine.load.document import Document
from engine.load.letters.read import read_letter
from engine.load.reading import Unreadable
from engine.model.case import Case, Source, SourceRef
from engine.model.letter import Letter
from engine.model.places import missing_at
from engine.model.problem import Problem


def letters_of(case: Case) -> tuple[dict[str, Letter], dict[str, str]]:
    """The texts of a case by source; and of those that cannot be read why not."""
    letters: dict[str, Letter] = {}
    wrong: dict[str, str] = {}
    for source in case.sources.values():
        if not source.file:
            continue
        try:
            letters[source.id] = read_letter(path_of(case, source))
        except Unreadable as error:
            wrong[source.id] = error.reason
    return letters, wrong


def path_of(case: Case, source: Source) -> str:
    """Where the text of a source is. Raises Unreadable for a path that leads out of the folder of the case."""
    folder = os.path.realpath(os.path.dirname(case.path) or ".")
    path = os.path.join(folder, source.file)
    if os.path.isabs(source.file) or os.path.commonpath([folder, os.path.realpath(path)]) != folder:
        raise Unreadable("the text of a source lies in the folder of its case, or in one below it", source.file)
    return path


def check_places(case: Case, document: Document) -> Iterator[Problem]:
    """What is wrong with the texts of a case, and with the places in them that its facts and sources name.

    A text that is not there is a warning: a case may travel without its letters.
    """
    letters, wrong = letters_of(case)
    for id, reason in wrong.items():
        yield document.problem(
            "C025", f"{case.sources[id].file}: {reason}", ("sources", id, "file"), severity="warning"
        )
    for id, letter in letters.items():
        for number, written in enumerate(case.sources[id].set_aside):
            yield from _missing(document, letter, case.sources[id], written, ("sources", id, "set_aside", number))
    for number, entry in enumerate(document.data.get("facts") or ()):
        fact = next((one for one in case.facts if one.id == entry.get("id")), None)
        told: list[tuple[SourceRef, tuple[str | int, ...]]] = []
        if fact is not None:
            told += [(ref, ("facts", number, "source")) for ref in fact.main.sources]
            for place, version in enumerate(fact.versions[1:]):
                told += [(ref, ("facts", number, "versions", place, "source")) for ref in version.sources]
        for ref, keys in told:
            if ref.source in letters:
                yield from _missing(document, letters[ref.source], case.sources[ref.source], ref.locator, keys)


def _missing(
    document: Document, letter: Letter, source: Source, written: str, keys: tuple[str | int, ...]
) -> Iterator[Problem]:
    for one in missing_at(letter, written):
        message = f"{source.file} has no {one.place}"
        yield document.problem("C026", message, keys, expected="a place that the text has", hint=one.nearest)
