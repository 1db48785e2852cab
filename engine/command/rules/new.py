"""`pincite rules new`: a rule to start from, for a paragraph of the catalogue."""

from __future__ import annotations

import sys
from pathlib import Path

from engine.command.options import add_common, command_parser
from engine.command.schema import schema_line
from engine.command.surroundings import reason_of
from engine.command.workbench import Workbench
from engine.lint.skeleton import skeleton
from engine.load.save import WouldOverwrite, write_new
from engine.model.problem import visible

EPILOG = """examples:
  pincite rules new ccpr-gc-16:8
  pincite rules new iccpr:17(1) --to cases/visits.yaml"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input or a file that is there already."""
    parser = command_parser(
        "rules new",
        "A commented rule to start from: the paragraph, the rules near it, the kinds of fact that these "
        "hear, and a rule with tests that loads. What you have to decide is marked `fill in`.",
        EPILOG,
    )
    parser.add_argument("pin", metavar="PIN", help="a paragraph of the catalogue: authority, colon, number")
    parser.add_argument("--to", metavar="FILE", help="write it to a new file")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    targets = bench.targets(options.pin)
    if len(targets) != 1 or bench.rulebook.catalogue.paragraph(targets[0]) is None:
        if targets:
            print(f"pincite: name one paragraph, not {visible(options.pin)}", file=sys.stderr)
        return 2
    pin = targets[0]
    if not options.to:
        print(visible(skeleton(pin, bench.rulebook, bench.today), newlines=True), end="")
        return 0
    path = Path(options.to)
    try:
        write_new(path, skeleton(pin, bench.rulebook, bench.today, schema_line(path, "rules")))
    except (WouldOverwrite, OSError) as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        return 2
    print(f"written: {visible(options.to)}", file=sys.stderr)
    return 0
