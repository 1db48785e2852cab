"""`pincite compare`: several cases side by side, what they share, and what they have in common."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from engine.command.options import (
    add_cases,
    add_common,
    add_excel,
    add_text_or_json,
    cases_or_those_here,
    command_parser,
    positive,
)
from engine.command.to_file import add_file_options, can_plot, ending_of, write_file
from engine.command.workbench import LoadedCase, Workbench, plain_line, print_json, terminal_width
from engine.view.matrix import MOST_PATTERNS

if TYPE_CHECKING:
    from engine.reason.comparison import Comparison
    from engine.view.decided_matrix import Record

ENDINGS = (".csv", ".html", ".svg", ".png")
PLOTTED = (".svg", ".png")
EPILOG = """examples:
  pincite compare facts/
  pincite compare facts/ua-uzb-2-2024.yaml facts/al-kaz-3-2017.yaml --brief
  pincite compare facts/ --brief --decisions
  pincite compare facts/ --to cases.html
  pincite compare facts/ --to cases.svg
  pincite compare facts/ --to cases.csv --names full"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "compare",
        "Cases side by side: which obligations each potentially engages, what they share, and what the "
        "files have in common (State, actor, method, kind of event).",
        EPILOG,
    )
    add_cases(parser, "case files, or folders of them, two or more in all")
    add_file_options(parser, ENDINGS)
    add_excel(parser)
    parser.add_argument("--brief", action="store_true", help="leave the single obligations out")
    parser.add_argument("--most", type=positive, default=MOST_PATTERNS, help="patterns to show (default: 20)")
    parser.add_argument("--decisions", action="store_true", help="add decided cases of treaty bodies, State by State")
    add_text_or_json(parser)
    add_common(parser)
    options = parser.parse_args(arguments)
    options.cases = cases_or_those_here(options.cases, parser)
    ending = ending_of(options, ENDINGS)
    if ending in PLOTTED and not can_plot():
        return 2
    if options.excel and ending not in (None, ".csv"):
        parser.error("--excel goes with a file that ends in .csv")
    if ending is None or (bench := Workbench.open(options)) is None:
        return 2
    loaded = [one for one in bench.load_all(options.cases) if one is not None]
    if bench.failed:
        return 2
    if len(loaded) < 2:
        message = f"pincite: {len(loaded)} case to compare; name two or more, or a folder of cases"
        print(message, file=sys.stderr)
        return 2
    if ending:
        from engine.report.names import Names

        mode = options.names or "roles"
        loaded = [LoadedCase(Names(one.case, bench.rulebook, mode).case, one.problems) for one in loaded]
    return _compared(loaded, bench, options, ending)


def _compared(loaded: list[LoadedCase], bench: Workbench, options: argparse.Namespace, ending: str) -> int:
    from engine.reason.comparison import compare_cases
    from engine.reason.patterns import patterns_in
    from engine.view.decided_matrix import record_lines, record_to_plain
    from engine.view.matrix import comparison_lines, comparison_to_plain, matrix_rows

    assessments = [bench.assess(one) for one in loaded]
    comparison = compare_cases(assessments)
    if ending == ".csv":
        from engine.view.cells import BYTE_ORDER_MARK, csv_rows

        return (
            0
            if write_file(
                options.to,
                (BYTE_ORDER_MARK if options.excel else "") + csv_rows(matrix_rows(comparison)),
                force=options.force,
                bench=bench,
            )
            else 2
        )
    if ending in PLOTTED:
        return 0 if write_file(options.to, _plot(comparison, bench, ending), force=options.force, bench=bench) else 2
    patterns = patterns_in([one.case for one in loaded], assessments, bench.rulebook.words)
    if ending == ".html":
        from engine.view.matrix_page import comparison_page

        page = comparison_page(comparison, patterns)
        return 0 if write_file(options.to, page, force=options.force, bench=bench) else 2
    records = _records(comparison, bench) if options.decisions else None
    if options.format == "json":
        plain = comparison_to_plain(comparison, patterns)
        if records is not None:
            plain["decided_by_state"] = record_to_plain(records)
        print_json(plain)
        return 0
    width = terminal_width()
    lines = comparison_lines(
        comparison, patterns, width, brief=options.brief, most=options.most, ascii_only=options.ascii
    )
    for line in lines:
        print(plain_line(line, ascii_only=options.ascii))
    if records is not None and bench.decided is not None:
        print()
        for line in record_lines(records, bench.decided, width):
            print(plain_line(line, ascii_only=options.ascii))
    return 0


def _plot(comparison: Comparison, bench: Workbench, ending: str) -> bytes:
    """The matrix of cases and rights; of articles, where the rulebook has no rights."""
    from engine.load.forms import load_forms
    from engine.view.plots.matrix_plot import by_right, matrix_plot

    forms, _ = load_forms(bench.rulebook)
    return matrix_plot(comparison, by_right(comparison, forms.rights if forms is not None else ()), ending)


def _records(comparison: Comparison, bench: Workbench) -> list[Record] | None:
    """The decided cases by State; None, told on stderr, where the rulebook has none."""
    if bench.decided is None:
        print("pincite: this rulebook has no decided cases (a folder law/decisions/)", file=sys.stderr)
        return None
    from engine.view.decided_matrix import record_by_state

    return record_by_state(comparison, bench.decided)
