"""What commands that write a report to a file share: the options, and the writing itself."""

from __future__ import annotations

import argparse
import codecs
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from engine.command.workbench import LoadedCase, Workbench
from engine.model.problem import visible

NAMES = ("roles", "initials", "full")


def add_file_options(parser: argparse.ArgumentParser, endings: Sequence[str]) -> None:
    """The options `--to`, `--force` and `--names`."""
    parser.add_argument("--to", metavar="FILE", help=f"write a file instead: {' or '.join(endings)}")
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    parser.add_argument(
        "--names",
        choices=NAMES,
        help="people in the file: by what they do (roles, the default), by initials, or in full",
    )


def address_from(page: str, other: str) -> str:
    """The address by which a page that is written leads to another file, "" where there is none."""
    if not other:
        return ""
    return quote(Path(os.path.relpath(other, Path(page).parent)).as_posix())


def ending_of(options: argparse.Namespace, endings: Sequence[str]) -> str | None:
    """The ending of the file asked for, "" for none; None, with the reason on stderr, when it is not possible."""
    if not options.to:
        if options.names or options.force:
            print(
                "pincite: --names and --force go with --to FILE; the terminal shows the case as it is", file=sys.stderr
            )
            return None
        return ""
    if options.format != "text":
        print("pincite: --format is for the terminal; with --to the file's name says what is written", file=sys.stderr)
        return None
    ending: str = os.path.splitext(options.to)[1].lower()
    if ending not in endings:
        written = visible(options.to)
        print(f"pincite: cannot write {written}: the name must end in {' or '.join(endings)}", file=sys.stderr)
        return None
    if os.path.lexists(options.to) and not options.force:
        print(f"pincite: there already is a file {visible(options.to)}; --force replaces it", file=sys.stderr)
        return None
    return ending


def named_for_file(loaded: LoadedCase, bench: Workbench, options: argparse.Namespace) -> LoadedCase:
    """The case as a file shows it: people called as `--names` says, by what they do unless told otherwise."""
    from engine.report.names import Names

    names = Names(loaded.case, bench.rulebook, options.names or "roles")
    tell_what_stays(names.stays())
    return loaded._replace(case=names.case)


def can_plot() -> bool:
    """Whether the library of plots is installed; says what to do where it is not."""
    from importlib.util import find_spec

    if find_spec("matplotlib") is not None:
        return True
    print(
        "pincite: a plot needs Matplotlib, which is not installed: pip install 'pincite[plots]'. "
        "Without it: --to FILE.html",
        file=sys.stderr,
    )
    return False


MOST_TOLD = 40
PIECE = 1 << 20


def tell_what_stays(words: Sequence[str]) -> None:
    """Say on stderr, before a file is written, which words in it may still be names."""
    if words:
        count = f"{MOST_TOLD} of {len(words)} shown" if len(words) > MOST_TOLD else f"{len(words)}"
        listed = ", ".join(words[:MOST_TOLD])
        said = f"These words stay and may be names ({count}): {listed}. `also:` of a person names other spellings."
        print(visible(said), file=sys.stderr)


def write_file(path: str, content: str | bytes, *, force: bool, bench: Workbench) -> bool:
    """Write the file; False, with the reason on stderr, when that cannot be done. What was read is never replaced."""
    from engine.load.save import replace_report, write_new

    target = Path(path)
    if force and bench.is_input(path):
        print(f"pincite: {visible(path)} leads to what this was made from; name another file", file=sys.stderr)
        return False
    try:
        if force and os.path.lexists(target):
            replace_report(target, content)
        else:
            write_new(target, content)
    except OSError as error:
        reason = f"{error.strerror}: {path}" if error.strerror else str(error)
        print(f"pincite: cannot write: {visible(reason)}", file=sys.stderr)
        return False
    print(f"written: {visible(path)}", file=sys.stderr)
    if target.suffix.lower() == ".csv":
        tell_excel(target)
    return True


def tell_excel(path: Path) -> None:
    """Say on stderr that Excel would garble a table: other letters than ASCII in it, and no byte order mark."""
    with path.open("rb") as file:
        marked, start = False, True
        while piece := file.read(PIECE):
            marked = marked or (start and piece.startswith(codecs.BOM_UTF8))
            start = False
            if not marked and not piece.isascii():
                print("It has other letters than ASCII: for Excel, write it with --excel.", file=sys.stderr)
                return
