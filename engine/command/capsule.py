"""`pincite capsule`: a case with everything its answer depends on, in one file that proves it again."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from engine.command.options import add_common, command_parser
from engine.command.surroundings import reason_of
from engine.command.workbench import Workbench, not_piped
from engine.model.case import Case
from engine.model.problem import frame, visible

EPILOG = """The capsule holds the case, the notes on it, the rulebook, the result and the versions, with a hash of each.
`pincite replay` computes the answer again and compares.
People are called by what they do unless you ask for --names full, which puts in the case file as it is.

examples:
  pincite capsule facts/al-tjk-1-2025.yaml --to al-tjk-1-2025.zip
  pincite capsule my-case.yaml --names full --to my-case.zip"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "capsule",
        "Put a case, the rulebook and the result into one file, so that anyone can compute it again.",
        EPILOG,
    )
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("--to", required=True, metavar="FILE.zip")
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    parser.add_argument(
        "--names",
        choices=("roles", "initials", "full"),
        default="roles",
        help="people: by what they do (roles, the default), by initials, or in full",
    )
    add_common(parser)
    options = parser.parse_args(arguments)
    if Path(options.to).suffix.lower() != ".zip":
        parser.error(f"--to {visible(options.to)}: the name must end in .zip")
    if os.path.lexists(options.to) and not options.force:
        print(f"pincite: there already is a file {visible(options.to)}; --force replaces it", file=sys.stderr)
        return 2
    bench = Workbench.open(options)
    if bench is None or (loaded := bench.load_one(options.case)) is None:
        return 2
    from engine.capsule.answer import sha256
    from engine.capsule.pack import RulebookChanged, capsule_bytes
    from engine.load.capsule import capsule_from_bytes
    from engine.load.reading import notes_beside
    from engine.reason.assess import law_day
    from engine.report.names import FULL

    if not not_piped(loaded.case.path):
        return 2
    path = Path(loaded.case.path)
    try:
        case, notes = path.read_bytes(), notes_beside(path).read_bytes() if loaded.case.judgments else None
    except OSError as error:
        print(f"pincite: cannot read: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    about = {"names": options.names}
    if options.names == FULL:  # of a text whose names are hidden the digest would confirm whoever guesses them
        about["original_sha256"] = sha256(case)
    else:
        case, notes = _hidden(loaded.case, bench, options.names)
    try:
        raw, problems = capsule_bytes(case, notes, bench.rulebook, law_day(loaded.case, bench.today), about)
    except (RulebookChanged, OSError) as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    if raw is not None:
        _, problems = capsule_from_bytes(raw, options.to)  # what is written can be read
    if raw is None or problems:
        for problem in problems:
            print(frame(problem), file=sys.stderr)
        return 2
    from engine.command.to_file import write_file

    return 0 if write_file(options.to, raw, force=options.force, bench=bench) else 2


def _hidden(case: Case, bench: Workbench, mode: str) -> tuple[bytes, bytes | None]:
    """The text of a case and of its notes with other words for people; says on stderr what stays, and what does not."""
    from engine.command.to_file import tell_what_stays
    from engine.load.case_text import case_text, judgments_text, left_out
    from engine.report.names import Names

    names = Names(case, bench.rulebook, mode)
    tell_what_stays(names.stays())
    shown = names.case
    for missing in left_out(case):
        print(f"pincite: the names are hidden, and the capsule leaves out {visible(missing)}", file=sys.stderr)
    return case_text(shown).encode(), judgments_text(shown).encode() if shown.judgments else None
