"""The part of `pincite rules check --fix` that shows repairs as a diff and writes them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from engine.command.surroundings import reason_of
from engine.lint.fixes import Edit, diff_lines, edit_of, lines_of, repaired
from engine.lint.report import Finding
from engine.load.save import read_exact, write_guarded
from engine.model.problem import visible
from engine.model.rulebook import Rulebook


def repair(findings: Iterable[Finding], rulebook: Rulebook | None, out: TextIO, *, write: bool) -> int:
    """Show what can be repaired as diffs on `out`, and write it; how many findings were, or would be, repaired.

    A file that changed since it was looked at is left as it is, and so is one that may not be written.
    """
    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        by_path.setdefault(finding.problem.path, []).append(finding)
    total = 0
    for path, found in sorted(by_path.items()):
        total += _repair_file(Path(path), found, rulebook, out, write=write)
    return total


def _repair_file(
    path: Path, findings: Sequence[Finding], rulebook: Rulebook | None, out: TextIO, *, write: bool
) -> int:
    try:
        text, digest = read_exact(path)
    except (OSError, UnicodeDecodeError):
        return 0  # what is wrong with such a file is a finding of its own
    edits = _edits(text, findings, rulebook)
    if not edits:
        return 0
    after, made = repaired(str(path), text, edits)
    if not made:
        return 0
    for line in diff_lines(str(path), text, after):
        print(visible(line), file=out)
    if write:
        try:
            write_guarded(path, after, digest)
        except OSError as error:
            print(f"pincite: not repaired: {visible(reason_of(error))}", file=sys.stderr)
            return 0
    return made


def edits_of(findings: Iterable[Finding], rulebook: Rulebook | None) -> dict[Finding, Edit]:
    """The repairs that need no thought, by finding."""
    lines: dict[str, tuple[str, ...]] = {}
    found: dict[Finding, Edit] = {}
    for finding in findings:
        path = finding.problem.path
        if path not in lines:
            try:
                lines[path] = lines_of(read_exact(Path(path))[0])
            except (OSError, UnicodeDecodeError):
                lines[path] = ()
        edit = edit_of(finding, lines[path], rulebook)
        if edit is not None:
            found[finding] = edit
    return found


def _edits(text: str, findings: Sequence[Finding], rulebook: Rulebook | None) -> list[Edit]:
    lines = lines_of(text)
    return [edit for finding in findings if (edit := edit_of(finding, lines, rulebook)) is not None]
