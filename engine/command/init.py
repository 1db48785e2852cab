"""`pincite init`: a folder for a researcher's own rules, cases and scenarios."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from engine.load.project import starting_folder
from engine.load.reading import Unreadable, read_bytes
from engine.load.save import write_new
from engine.model.problem import visible

EPILOG = """examples:
  pincite init my-work"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 when something is in the way."""
    parser = argparse.ArgumentParser(
        prog="pincite init",
        description="Make a folder with rules of your own over those that come with Pincite, an example case and a "
        "scenario. Inside it every command uses your rules too. Nothing that exists is overwritten.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", metavar="DIR")
    options = parser.parse_args(arguments)
    target, source = Path(options.folder), starting_folder()
    names = sorted(path.relative_to(source) for path in source.rglob("*") if path.is_file())
    taken = [name for name in names if os.path.lexists(target / name)]
    other = [str(target / name) for name in taken if _content(target / name) != _content(source / name)]
    if other or len(taken) == len(names) or (target.exists() and not target.is_dir()):
        there = other or [str(target / name) for name in taken] or [options.folder]
        print(f"pincite: there already is {visible(', '.join(there))}", file=sys.stderr)
        return 2
    names = [name for name in names if name not in taken]
    try:
        for name in names:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            write_new(target / name, read_bytes(source / name))
    except OSError as error:
        print(f"pincite: {visible(str(error))}", file=sys.stderr)
        return 2
    for name in names:
        print(f"written: {visible(str(target / name))}", file=sys.stderr)
    print(f"Next: cd {visible(options.folder)}, then pincite check facts/", file=sys.stderr)
    return 0


def _content(path: Path) -> bytes | None:
    """The content of a file that a run before may have written; None for what is none."""
    try:
        return read_bytes(path)
    except Unreadable:
        return None
