"""`pincite migrate`: cases, rules and features in the words of today."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from engine.command.options import add_common, command_parser
from engine.command.surroundings import reason_of
from engine.command.workbench import Workbench
from engine.lint.fixes import diff_lines
from engine.lint.migration import migrated
from engine.load.save import read_exact, write_guarded
from engine.model.problem import Problem, frame, visible
from engine.model.vocabulary import Vocabulary
from engine.scenarios.migration import feature_migrated

EPILOG = """Old words go on being read, with a note each; this writes the new ones into the files. Comments, order and
layout stay, every change is shown, and a file that somebody else changes meanwhile is left as it is.

examples:
  pincite migrate facts/al-tjk-1-2025.yaml --dry-run
  pincite migrate facts/ --dry-run"""
FEATURE = ".feature"
ENDINGS = (".yaml", ".yml", FEATURE)


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "migrate",
        "Rewrite cases, rule files and features to the words of today.",
        EPILOG,
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help="a case, a rule file, a feature, or a folder of such")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be changed")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    paths, missing = _paths(options.files)
    for name in missing:
        print(f"pincite: no file `{visible(name)}`", file=sys.stderr)
    results = [_migrate(path, bench.rulebook.words, write=not options.dry_run) for path in paths]
    changed = sum(result is not None and result > 0 for result in results)
    verb = "would be rewritten" if options.dry_run else "rewritten"
    print(f"{changed} of {len(paths)} files {verb}", file=sys.stderr)
    return 2 if missing or None in results else 0


def _paths(names: list[str]) -> tuple[list[Path], list[str]]:
    found: list[Path] = []
    missing: list[str] = []
    for name in names:
        path = Path(name)
        if path.is_dir():
            found += [inside for inside in sorted(path.rglob("*")) if inside.suffix in ENDINGS and _is_ours(inside)]
        elif path.is_file():
            found.append(path)
        else:
            missing.append(name)
    return list(dict.fromkeys(found)), missing


def _is_ours(path: Path) -> bool:
    """Whether a file of a folder may hold facts or rules: no vocabulary and no law."""
    return not {"vocabulary", "law"} & set(path.parts) and not any(part.startswith(".") for part in path.parts[1:])


def _migrate(path: Path, words: Vocabulary, *, write: bool) -> int | None:
    """How many words of a file were, or would be, changed; None when it cannot be read or written."""
    try:
        text, digest = read_exact(path)
    except (OSError, UnicodeDecodeError) as error:
        print(f"pincite: not read: {visible(str(path))}: {visible(reason_of(error))}", file=sys.stderr)
        return None
    if path.suffix == FEATURE:
        (after, told), problems = feature_migrated(text, words), list[Problem]()
    else:
        after, told, problems = migrated(str(path), text, words)
    for problem in problems:
        print(frame(problem), file=sys.stderr)
    for line in _shown(path, text, after):
        print(visible(line))
    for line in told:
        print(f"{visible(str(path))}: {visible(line)}", file=sys.stderr)
    if after != text and write:
        try:
            write_guarded(path, after, digest)
        except OSError as error:
            print(f"pincite: not written: {visible(reason_of(error))}", file=sys.stderr)
            return None
    return None if any(problem.severity == "error" for problem in problems) and after == text else len(told)


def _shown(path: Path, before: str, after: str) -> Iterator[str]:
    return iter(()) if before == after else diff_lines(str(path), before, after)
