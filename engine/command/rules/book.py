"""`pincite rules book`: the rulebook by instrument and paragraph, as lawyers read it."""

from __future__ import annotations

import os
import sys

from engine.command.options import add_common, command_parser
from engine.command.to_file import address_from, write_file
from engine.command.workbench import Workbench
from engine.load.project import default_cases
from engine.model.problem import visible

ENDINGS = (".html", ".md")
EPILOG = """examples:
  pincite rules book iccpr:17                       the part on one article, as Markdown
  pincite rules book --to cases/rulebook.html       all of it as one page, with search
  pincite rules book ccpr-gc-32 iccpr-9 --to cases/part.md"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "rules book",
        "The rulebook as lawyers read it: by instrument and paragraph, each rule in sentences with its "
        "conditions, authorities, limits and examples, and the cases that use it. Unverified paragraphs are marked.",
        EPILOG,
    )
    parser.add_argument(
        "targets", nargs="*", metavar="PIN|ID", help="only what cites a pin or authority, or these rules"
    )
    parser.add_argument("--to", metavar="FILE", help=f"write a file: {' or '.join(ENDINGS)}")
    parser.add_argument("--force", action="store_true", help="with --to: replace the file if it is there")
    parser.add_argument(
        "--cases", action="append", metavar="PATH", help="cases, or folders of them (default: the examples)"
    )
    parser.add_argument(
        "--scenarios", default="", metavar="FILE", help="with --to: the page of `features --html`, linked to"
    )
    add_common(parser)
    options = parser.parse_args(arguments)
    if options.scenarios and not (options.to or "").endswith(".html"):
        parser.error("--scenarios goes with --to FILE.html")
    if options.to and not options.to.endswith(ENDINGS):
        print(f"pincite: --to {visible(options.to)}: the name must end in {' or '.join(ENDINGS)}", file=sys.stderr)
        return 2
    if options.to and os.path.lexists(options.to) and not options.force:
        print(f"pincite: there already is a file {visible(options.to)}; --force replaces it", file=sys.stderr)
        return 2
    bench = Workbench.open(options)
    if bench is None:
        return 2
    targets: list[str] = []
    for target in options.targets:
        if any(id.startswith(target) for id in bench.rulebook.rules):
            targets.append(target)
        elif named := bench.targets(target):
            targets += named
        else:
            return 2
    paths = options.cases or ([] if options.rules else [str(folder) for folder in default_cases()])
    assessments = [found for found in bench.assess_all(paths) if found is not None]
    if bench.failed:
        return 2
    from engine.lint.book import make_book
    from engine.view.book_markdown import book_markdown

    book = make_book(bench.rulebook, assessments, targets)
    if options.to and options.to.endswith(".html"):
        from engine.view.book_page import book_html

        page = book_html(book, address_from(options.to, options.scenarios))
        return 0 if write_file(options.to, page, force=options.force, bench=bench) else 2
    if options.to:
        return 0 if write_file(options.to, book_markdown(book), force=options.force, bench=bench) else 2
    print(visible(book_markdown(book), newlines=True), end="")
    return 0
