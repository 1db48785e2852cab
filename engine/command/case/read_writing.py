"""What `pincite read` writes into a case file: what is set aside, and places put right after the text has changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from engine.command.surroundings import reason_of
from engine.command.workbench import LoadedCase
from engine.letter.coverage import shifted
from engine.load.letters import kept
from engine.load.save import read_exact, write_guarded
from engine.model.letter import Letter, Paragraph
from engine.model.places import as_place, missing_at, paragraphs_at
from engine.model.problem import visible


def set_aside(loaded: LoadedCase, letters: dict[str, Letter], options: argparse.Namespace) -> int:
    """Set places aside, or with `--undo` take them up again; exit code 0 done, 2 bad input."""
    by_source: dict[str, list[Paragraph]] = {}
    for written in options.set_aside:
        found = paragraphs_named(letters, written)
        if found is None:
            return 2
        by_source.setdefault(found[0], []).extend(found[1])
    edit = kept.taken_up if options.undo else kept.set_aside

    def edited(text: str) -> str:
        for source, paragraphs in by_source.items():
            text = edit(text, loaded.case, source, letters[source], paragraphs)
        return text

    changed = _written(options.file, edited)
    if changed is None:
        return 2
    done = "as it was" if not changed else "taken up again" if options.undo else "set aside"
    for source, paragraphs in by_source.items():
        labels = ", ".join(dict.fromkeys(one.label for one in paragraphs))
        print(f"{visible(options.file)}: {source}, para. {labels}: {done}", file=sys.stderr)
    return 0


def put_right(loaded: LoadedCase, letters: dict[str, Letter], options: argparse.Namespace) -> int:
    """Write the places at which the words that were read stand now; those that are lost are told, and stay."""
    case = loaded.case
    moved = {id: shifted(case, id, letter) for id, letter in letters.items()}
    right = {id: [one for one in found if kept.can_be_put_right(case, one)] for id, found in moved.items()}

    def edited(text: str) -> str:
        for source, found in right.items():
            if found:
                text = kept.put_right(text, case, source, letters[source], found)
        return text

    if _written(options.file, edited) is None:
        return 2
    for source, every in moved.items():
        for one in every:
            who = one.fact or "set aside"
            done = f"{one.shift.place} is {one.shift.now} now" if one.shift.now else f"{one.shift.place} is lost"
            by_hand = "" if one in right[source] else "; correct it by hand"
            print(f"{visible(options.file)}: {source}, {who}: {done}{by_hand}", file=sys.stderr)
    if not any(moved.values()):
        print(f"{visible(options.file)}: every place has the words that were read", file=sys.stderr)
    return 0


def _written(file: str, edit: Callable[[str], str]) -> bool | None:
    """Whether the file was changed; None, with the reason on stderr, where it could not be."""
    path = Path(file)
    try:
        text, sha256 = read_exact(path)
        new = edit(text)
        if new != text:
            write_guarded(path, new, sha256)
    except (OSError, ValueError) as error:
        print(f"pincite: {visible(reason_of(error))}; nothing was written", file=sys.stderr)
        return None
    return new != text


def paragraphs_named(letters: dict[str, Letter], written: str) -> tuple[str, list[Paragraph]] | None:
    """The source and the paragraphs that a place names; None, with what is wrong on stderr.

    Where one source alone has a text, it need not be named.
    """
    head, _, locator = written.partition(",")
    source = head.strip()
    if source not in letters and len(letters) == 1 and (locator == "" or any(map(str.isdigit, head))):
        source, locator = next(iter(letters)), written
    letter, place = letters.get(source), as_place(locator)
    if letter is None:
        named = ", ".join(letters)
        print(f"pincite: `{visible(source)}` is no source with a text; there are: {named}", file=sys.stderr)
        return None
    missing = missing_at(letter, place)
    for one in missing:
        near = f"; the nearest is {one.nearest}" if one.nearest else ""
        print(f"pincite: the text has no {visible(one.place)}{near}", file=sys.stderr)
    if missing:
        return None
    found = paragraphs_at(letter, place)
    if not found:
        print(f"pincite: `{visible(place)}` names no paragraph, such as para. 12", file=sys.stderr)
        return None
    return source, found
