"""Writes changes into case files, new cases and facts, and reports. Never over a file unasked."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.load.save import ChangedOnDisk, digest, read_exact, write_guarded, write_new
from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.vocabulary import Vocabulary
from engine.reason.what_if import Change
from engine.view.as_json import assessment_to_plain
from engine.view.full_report import check_lines


@dataclass(frozen=True)
class Written:
    """A case file that was written over: the text before, and the digest of the text that stands there now."""

    path: Path
    before: str
    sha256: str


def changed_text(
    path: Path, sha256: str, changes: Iterable[Change], words: Vocabulary, added: Mapping[str, str]
) -> tuple[str, str]:
    """The text of a case file with the changes made, and the digest of the text they were made in.

    `added` is the YAML of the facts added. Raises ChangedOnDisk when the file is not the one that was read, EditError
    for what cannot be written.
    """
    from engine.load import changed_case

    text, now = read_exact(path)
    if sha256 and now != sha256:
        raise ChangedOnDisk(f"{path} has changed on disk since it was read")
    return changed_case.changed_text(text, changes, added, words), now


def save_into(
    path: Path, sha256: str, changes: Iterable[Change], words: Vocabulary, added: Mapping[str, str]
) -> Written:
    """Write the changes into the case file, keeping every comment."""
    before, _ = read_exact(path)
    text, now = changed_text(path, sha256, changes, words, added)
    return _into(path, before, text, now)


def save_as(
    new: Path, path: Path, sha256: str, changes: Iterable[Change], words: Vocabulary, added: Mapping[str, str]
) -> None:
    """Write the case with the changes to a file that does not exist yet, under an id of its own."""
    from engine.load.edit import id_of, set_case_id

    text, _ = changed_text(path, sha256, changes, words, added)
    write_new(new, set_case_id(text, id_of(new)))


def save_edited(path: Path, sha256: str, edit: Callable[[str], str]) -> Written:
    """Write a case file whose text was edited.

    Raises ChangedOnDisk when the file is not the one that was read, EditError for what cannot be written.
    """
    text, now = read_exact(path)
    if sha256 and now != sha256:
        raise ChangedOnDisk(f"{path} has changed on disk since it was read")
    return _into(path, text, edit(text), now)


def with_entries(text: str, people: Mapping[str, str], sources: Mapping[str, str], fact: str = "") -> str:
    """The text of a case with new people and sources, and with a new fact as YAML, where there are such."""
    from engine.load.edit import add_fact, add_person, add_source

    for id, body in people.items():
        text = add_person(text, id, body)
    for id, body in sources.items():
        text = add_source(text, id, body)
    return add_fact(text, fact) if fact else text


def _into(path: Path, before: str, text: str, now: str) -> Written:
    return Written(path, before, write_guarded(path, text, now))


def report_files(written: str, case_id: str) -> tuple[Path, Path]:
    """The text and the JSON file of a report for what was typed: a folder, or a name without ending."""
    base = Path(written).expanduser()
    if base.is_dir() or written.endswith(os.sep):
        base = base / case_id
    if base.suffix in (".txt", ".json"):
        base = base.with_suffix("")
    return base.with_name(base.name + ".txt"), base.with_name(base.name + ".json")


def beside(files: Sequence[Path]) -> list[Path]:
    """The first numbered names beside these that are free."""
    for number in range(2, 10_000):
        found = [path.with_name(f"{path.stem}-{number}{path.suffix}") for path in files]
        if not any(os.path.lexists(path) for path in found):
            return found
    raise FileExistsError(files[0])


def report_texts(assessment: Assessment, what_if: Iterable[str], *, ascii_only: bool) -> tuple[str, str]:
    """The report as text and as JSON."""
    head = [f"WHAT IF, not in the file: {words}" for words in what_if]
    lines = [*head, *([""] if head else []), *check_lines(assessment, 100, ascii_only=ascii_only)]
    data = assessment_to_plain(assessment)
    if head:
        data["what_if"] = list(what_if)
    return "\n".join(lines) + "\n", json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def comparison_text(cases: list[Case], found: list[Assessment], words: Vocabulary, ending: str) -> str:
    """Cases side by side as a table for a spreadsheet, or as a page."""
    from engine.reason.comparison import compare_cases

    comparison = compare_cases(found)
    if ending == ".csv":
        from engine.view.cells import csv_rows
        from engine.view.matrix import matrix_rows

        return csv_rows(matrix_rows(comparison))
    from engine.reason.patterns import patterns_in
    from engine.view.matrix_page import comparison_page

    return comparison_page(comparison, patterns_in(cases, found, words))


def write_files(contents: Mapping[Path, str | bytes], *, replace: bool) -> None:
    """Write files; with `replace` over those that are there."""
    for path, content in contents.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if replace and os.path.lexists(path):
            write_guarded(path, content, digest(path))
        else:
            write_new(path, content)
