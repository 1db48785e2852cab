"""`pincite cites`: the citations of a lawyer's own document, checked against the catalogue and a case."""

from __future__ import annotations

import os
import sys

from engine.command.options import add_common, add_text_or_json, command_parser
from engine.command.workbench import Workbench, plain_line, print_json, terminal_width
from engine.model.problem import visible

EPILOG = """examples:
  pincite cites submission.md
  pincite cites submission.md --case facts/al-tjk-1-2025.yaml
  pincite cites submission.md --as-of 2017-12-12 --format json"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 something is to be looked at, 2 bad input."""
    parser = command_parser(
        "cites",
        "Find every citation of a document (.docx with its notes, .md or .txt) and say whether the "
        "paragraph exists, had been adopted and was verified; with a case also whether it bound the State then, which "
        "findings rest on it, and which primary findings the document does not cite. Exit code 1: something is to be "
        "looked at.",
        EPILOG,
    )
    parser.add_argument("document", metavar="DRAFT", help="a document: .docx, .md or .txt")
    parser.add_argument("--case", metavar="CASE", help="the case that it is about")
    add_text_or_json(parser)
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    from engine.cite.finding import Finder
    from engine.load.prose import read_prose
    from engine.load.reading import Unreadable
    from engine.reason.cited import not_cited, verdicts
    from engine.reason.facts_in_time import Days
    from engine.reason.law_in_time import LawInTime
    from engine.view.cited import cited_lines, cited_to_plain

    try:
        passages = read_prose(options.document)
    except Unreadable as error:
        print(f"pincite: {visible(str(error))}", file=sys.stderr)
        return 2
    assessment, state, days = None, "", Days("", "")
    as_of = options.as_of or bench.today
    if options.case:
        loaded = bench.load_one(options.case)
        if loaded is None:
            return 2
        assessment = bench.assess(loaded)
        state, as_of = assessment.state, assessment.as_of
        dates = [fact.main.date for fact in loaded.case.facts if fact.main.date is not None]
        days = Days.of(dates)
    finder = Finder(bench.names)
    found = [(passage.place, one) for passage in passages for one in finder.find(passage.text)]
    catalogue = bench.rulebook.catalogue
    law = LawInTime(catalogue, bench.rulebook.status, state, as_of)
    judged, without = verdicts(found, catalogue, law, days, assessment)
    missing = not_cited(assessment, judged) if assessment is not None else ()
    if options.format == "json":
        about = {"document": options.document, "case": assessment.case_id if assessment else "", "as_of": as_of}
        print_json({**about, **cited_to_plain(judged, without, missing)})
    else:
        name = os.path.basename(options.document)
        for line in cited_lines(name, judged, without, assessment, missing, terminal_width()):
            print(plain_line(line, ascii_only=options.ascii))
    return 1 if any(one.doubtful for one in judged) else 0
