"""`pincite init`: a folder for a researcher's own rules, cases and scenarios."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from engine.load.project import starting_folder
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
    taken = [str(target / name) for name in names if (target / name).exists()]
    if taken or (target.exists() and not target.is_dir()):
        print(f"pincite: there already is {visible(', '.join(taken) or options.folder)}", file=sys.stderr)
        return 2
    try:
        for name in names:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            write_new(target / name, (source / name).read_bytes())
    except OSError as error:
        print(f"pincite: {visible(str(error))}", file=sys.stderr)
        return 2
    for name in names:
        print(f"written: {visible(str(target / name))}", file=sys.stderr)
    print(f"Next: cd {visible(options.folder)}, then pincite check facts/", file=sys.stderr)
    return 0
