"""`pincite init`: a folder for a researcher's own rules, cases and scenarios."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from engine.command.options import command_parser
from engine.command.surroundings import reason_of
from engine.load.project import starting_folder
from engine.load.reading import Unreadable, read_bytes
from engine.load.save import write_new
from engine.model.problem import visible

EPILOG = """examples:
  pincite init my-work
  pincite init eu-criminal --alone      words, law and rules of your own, without those that come with Pincite"""
CI = Path("ci", "pincite.yaml")
"""Among the files of a new folder, the one that continuous integration is to find, and where it looks."""
CI_PLACE = Path(".github", "workflows", "pincite.yaml")


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 when something is in the way."""
    parser = command_parser(
        "init",
        "Make a folder with rules of your own over those that come with Pincite, an example case and a "
        "scenario. Inside it every command uses your rules too. Nothing that exists is overwritten.",
        EPILOG,
    )
    parser.add_argument("folder", metavar="DIR")
    parser.add_argument("--alone", action="store_true", help="a rulebook of its own, that extends none")
    options = parser.parse_args(arguments)
    target, source = Path(options.folder), starting_folder(alone=options.alone)
    from_ = {_placed(path.relative_to(source)): path for path in source.rglob("*") if path.is_file()}
    names = sorted(from_)
    taken = [name for name in names if os.path.lexists(target / name)]
    other = [str(target / name) for name in taken if _content(target / name) != _content(from_[name])]
    if other or len(taken) == len(names) or (target.exists() and not target.is_dir()):
        there = other or [str(target / name) for name in taken] or [options.folder]
        print(f"pincite: there already is {visible(', '.join(there))}", file=sys.stderr)
        return 2
    names = [name for name in names if name not in taken]
    try:
        for name in names:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            write_new(target / name, read_bytes(from_[name]))
    except OSError as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    for name in names:
        print(f"written: {visible(str(target / name))}", file=sys.stderr)
    print(f"Next: cd {visible(options.folder)}, then pincite check facts/", file=sys.stderr)
    return 0


def _placed(name: Path) -> Path:
    return CI_PLACE if name == CI else name


def _content(path: Path) -> bytes | None:
    """The content of a file that a run before may have written; None for what is none."""
    try:
        return read_bytes(path)
    except Unreadable:
        return None
