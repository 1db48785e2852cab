"""`pincite diff`: what changed between two versions of a case, fact by fact and finding by finding."""

from __future__ import annotations

from engine.command.options import add_common, add_text_or_json, command_parser
from engine.command.workbench import LoadedCase, Workbench, plain_line, print_json, terminal_width

EPILOG = """examples:
  pincite diff old.yaml facts/al-tjk-1-2025.yaml
  pincite diff old.yaml facts/al-tjk-1-2025.yaml --format json"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done (whether or not something changed), 2 bad input."""
    parser = command_parser(
        "diff",
        "What changed between two versions of a case: facts, people and sources by id, and the findings "
        "they lead to. An entry with the same content under another id is renamed, not removed and added.",
        EPILOG,
    )
    parser.add_argument("old", metavar="OLD", help="the case as it was")
    parser.add_argument("new", metavar="NEW", help="the case as it is now")
    add_text_or_json(parser)
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    old, new = bench.load_one(options.old), bench.load_one(options.new)
    if old is None or new is None:
        return 2
    from engine.reason.difference import alike, difference
    from engine.view.changes import difference_lines, difference_to_plain

    former, renaming = alike(old.case, new.case, bench.rulebook.words)
    before, after = bench.assess(LoadedCase(former, old.problems)), bench.assess(new)
    found = difference(former, new.case, renaming, before, after)
    if options.format == "json":
        print_json(difference_to_plain(found, before, after))
        return 0
    for line in difference_lines(found, before, after, terminal_width(), ascii_only=options.ascii):
        print(plain_line(line, ascii_only=options.ascii))
    return 0
