"""Writes changes into case files, new cases and facts, and reports. Never over a file unasked."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from engine.load.save import ChangedOnDisk, read_exact, write_guarded, write_new
from engine.model.assessment import Assessment
from engine.model.vocabulary import FACT, Vocabulary
from engine.reason.what_if import Change
from engine.view.as_json import assessment_to_plain
from engine.view.as_text import check_lines


def changed_text(path: Path, sha256: str, changes: Iterable[Change], words: Vocabulary) -> tuple[str, str]:
    """The text of a case file with the changes made, and the digest of the text they were made in.

    Raises ChangedOnDisk when the file is not the one that was read, EditError for what cannot be written.
    """
    from engine.load.edit import drop_fact, set_attribute

    text, now = read_exact(path)
    if sha256 and now != sha256:
        raise ChangedOnDisk(f"{path} has changed on disk since it was read")
    for change in changes:
        if change.kind == "drop":
            text = drop_fact(text, change.fact, lambda kind: references(kind, words))
        elif change.kind == "set":
            text = set_attribute(text, change.fact, change.attribute, change.value)
    return text, now


def references(kind: str, words: Vocabulary) -> list[str]:
    """The attributes of a kind that name other facts."""
    if kind not in words.kinds:
        return []
    return [name for name, attribute in words.attributes(kind).items() if attribute.values == FACT]


def save_into(path: Path, sha256: str, changes: Iterable[Change], words: Vocabulary) -> None:
    """Write the changes into the case file, keeping every comment."""
    text, now = changed_text(path, sha256, changes, words)
    write_guarded(path, text, now)


def save_as(new: Path, path: Path, sha256: str, changes: Iterable[Change], words: Vocabulary) -> None:
    """Write the case with the changes to a file that does not exist yet."""
    text, _ = changed_text(path, sha256, changes, words)
    write_new(new, text)


def save_fact(path: Path, sha256: str, entry: str) -> None:
    """Write a new fact, given as YAML, after the last one of the case file."""
    from engine.load.edit import add_fact

    text, now = read_exact(path)
    if sha256 and now != sha256:
        raise ChangedOnDisk(f"{path} has changed on disk since it was read")
    write_guarded(path, add_fact(text, entry), now)


def report_files(written: str, case_id: str) -> tuple[Path, Path]:
    """The text and the JSON file of a report for what was typed: a folder, or a name without ending."""
    base = Path(written).expanduser()
    if base.is_dir() or written.endswith(os.sep):
        base = base / case_id
    if base.suffix in (".txt", ".json"):
        base = base.with_suffix("")
    return base.with_name(base.name + ".txt"), base.with_name(base.name + ".json")


def beside(files: tuple[Path, Path]) -> tuple[Path, Path]:
    """The first numbered names beside these that are free."""
    text, plain = files
    for number in range(2, 10_000):
        found = text.with_name(f"{text.stem}-{number}.txt"), plain.with_name(f"{plain.stem}-{number}.json")
        if not any(path.exists() for path in found):
            return found
    raise FileExistsError(text)


def write_report(
    files: tuple[Path, Path],
    assessment: Assessment,
    what_if: Iterable[str],
    *,
    replace: bool,
    ascii_only: bool,
) -> None:
    """Write the report as text and as JSON; with `replace` over files that are there."""
    head = [f"WHAT IF, not in the file: {words}" for words in what_if]
    lines = [*head, *([""] if head else []), *check_lines(assessment, 100, ascii_only=ascii_only)]
    data = assessment_to_plain(assessment)
    if head:
        data["what_if"] = list(what_if)
    contents = ("\n".join(lines) + "\n", json.dumps(data, ensure_ascii=False, indent=1) + "\n")
    files[0].parent.mkdir(parents=True, exist_ok=True)
    if replace:
        for path in files:
            path.unlink(missing_ok=True)
    for path, content in zip(files, contents, strict=True):
        write_new(path, content)
