"""`pincite rules pack`: a rulebook of one's own, with its cases and scenarios, in one file that others can use."""

from __future__ import annotations

import sys
from pathlib import Path

from engine import __version__
from engine.command.options import command_parser
from engine.command.surroundings import reason_of
from engine.load.packed import packed
from engine.load.project import RULES, beside_rules, chosen_rulebook
from engine.load.reading import FEATURE, YAML, Unreadable, files_in, read_bytes
from engine.load.rulebook import load_rulebook
from engine.load.rulebook_files import hash_of_folder, rulebook_files
from engine.load.save import replace_report, write_new
from engine.model.problem import frame, visible

EPILOG = """examples:
  pincite rules pack --to my-rules.zip
  pincite check case.yaml --rules my-rules.zip"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "rules pack",
        "Write a rulebook of your own, with the cases and scenarios beside it, into one file. The rulebook "
        "that it extends is not in it: its version and the hash of its content are, and are demanded where the file "
        "is used, unless `requires:` in rulebook.yaml accepts others.",
        EPILOG,
    )
    parser.add_argument("--to", required=True, metavar="FILE.zip")
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    parser.add_argument("--rules", metavar="DIR", help="the rulebook folder")
    options = parser.parse_args(arguments)
    to = Path(options.to)
    if to.suffix.lower() != ".zip":
        parser.error(f"--to {visible(options.to)}: the name must end in .zip")
    folder, said = chosen_rulebook(options.rules)
    if said:
        print(visible(said), file=sys.stderr)
    rulebook, problems = load_rulebook(folder)
    for problem in problems:
        print(frame(problem), file=sys.stderr)
    if rulebook is None:
        return 2
    if len(rulebook.layers) > 1:
        print("pincite: it extends a rulebook that extends another: pack them one by one", file=sys.stderr)
        return 2
    below = None
    if rulebook.layers:
        name, base = rulebook.layers[0]
        version = rulebook.plain["versions"].get(name, "")
        below = {"name": name, "version": version, "sha256": hash_of_folder(base)}
    card = {
        "title": rulebook.title, "version": rulebook.version, "rules": len(rulebook.own_rules), "pincite": __version__,
        "sha256": hash_of_folder(str(folder)), "below": below,
    }  # fmt: skip
    try:
        content = packed(_files(folder), card)
        if to.exists() and options.force:
            replace_report(to, content)
        else:
            write_new(to, content)
    except (OSError, Unreadable) as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    print(f"written: {visible(options.to)} ({card['title']} {card['version']}, {card['rules']} rules)", file=sys.stderr)
    return 0


def _files(folder: Path) -> dict[str, bytes]:
    """The files of the rulebook below `rules/`, and of the cases and scenarios beside it."""
    found = {f"{RULES}/{name}": read_bytes(path) for name, path in rulebook_files(str(folder))}
    for beside in filter(None, beside_rules(folder)):
        for path in files_in(beside, (*YAML, *FEATURE)):
            found[f"{beside.name}/{path.relative_to(beside).as_posix()}"] = read_bytes(path)
    return found
