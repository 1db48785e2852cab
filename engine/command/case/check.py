"""`pincite check`: derive the potentially engaged obligations of one or several cases."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from engine.command.options import (
    add_ascii,
    add_cases,
    add_common,
    add_excel,
    cases_or_those_here,
    command_parser,
    positive,
)
from engine.command.workbench import (
    LoadedCase,
    Workbench,
    decided_part,
    plain_line,
    print_json,
    print_lines,
    terminal_width,
)
from engine.model.assessment import Assessment
from engine.model.case import Case, Fact
from engine.model.frozen import replace
from engine.model.problem import BeyondLimits, visible
from engine.view.overview import overview_lines

EPILOG = """examples:
  pincite check facts/al-tjk-1-2025.yaml
  pincite check facts/ --format json
  pincite check facts/ --format csv
  pincite check facts/al-tjk-1-2025.yaml --full
  pincite check facts/al-tjk-1-2025.yaml --right 14
  pincite check facts/al-tjk-1-2025.yaml --decisions 3
  pincite check facts/ua-rus-7-2011.yaml --as-of 2011-06-24"""


FORMATS = ("text", "json", "csv", "jsonld")


class Checked(NamedTuple):
    """A case, without the facts that were to be left out, and its assessment."""

    case: Case
    assessment: Assessment


def _parser() -> argparse.ArgumentParser:
    """The options as `--help` shows them."""
    parser = command_parser(
        "check",
        "Derive the potentially engaged obligations of cases, with citations and questions.",
        EPILOG,
    )
    add_cases(parser, "case files, folders of them, or - for one from standard input")
    parser.add_argument("--format", choices=FORMATS, default="text", help="text (default)")
    add_excel(parser)
    add_ascii(parser)
    parser.add_argument(
        "--without",
        choices=("contested", "single-source"),
        action="append",
        default=[],
        help="leave out facts that are contested, or that only one source tells",
    )
    parser.add_argument("--brief", action="store_true", help="one line for each case")
    parser.add_argument("--full", action="store_true", help="every finding with its pins and facts; limits and tests")
    parser.add_argument(
        "--right", metavar="ARTICLE", help="all that there is under one article or text: 9, 14(3)(b), GC 34"
    )
    parser.add_argument(
        "--admissibility",
        action="store_true",
        help="add what the file says to the points of admissibility of each open complaint procedure",
    )
    parser.add_argument(
        "--decisions",
        type=positive,
        default=0,
        metavar="N",
        help="add the N nearest decided cases of treaty bodies to each finding",
    )
    add_common(parser)
    return parser


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 1 an `expected:` block differs, 2 bad input."""
    parser = _parser()
    options = parser.parse_args(arguments)
    options.cases = cases_or_those_here(options.cases, parser)
    bench = Workbench.open(options)
    if bench is None:
        return 2
    if (options.decisions or options.admissibility) and (options.brief or options.format in ("csv", "jsonld")):
        print("pincite: decided cases and admissibility are in the text and in --format json", file=sys.stderr)
        return 2
    if options.excel and options.format != "csv":
        print("pincite: --excel goes with --format csv", file=sys.stderr)
        return 2
    bench.tells_warnings = options.brief or options.format in ("csv", "jsonld")
    if options.decisions and bench.decided is None:
        print("pincite: this rulebook has no decided cases (a folder law/decisions/)", file=sys.stderr)
    results = [
        None if loaded is None else _assessed(loaded, options.without, bench)
        for loaded in bench.load_all(options.cases)
    ]
    checked = [result for result in results if result is not None]
    assessments = [one.assessment for one in checked]
    if options.format == "json":
        plain = _plain(checked, options, bench)
        single = len(options.cases) == len(results) == 1 and plain
        print_json(plain[0] if single else plain)
    elif options.format == "csv":
        from engine.view.as_csv import findings_csv
        from engine.view.cells import BYTE_ORDER_MARK

        sys.stdout.write((BYTE_ORDER_MARK if options.excel else "") + findings_csv(assessments))
    elif options.format == "jsonld":
        from engine.view.as_jsonld import assessments_to_jsonld

        if len({one.case.id for one in checked}) < len(checked):
            print("pincite: two cases of one id would become one in JSON-LD: change an id", file=sys.stderr)
            return 2
        print_json(assessments_to_jsonld(assessments, bench.rulebook.catalogue))
    elif not _print(checked, options, bench):
        return 2
    if bench.failed:
        return 2
    return 1 if any(not e.met for assessment in assessments for e in assessment.expected) else 0


def _assessed(loaded: LoadedCase, without: list[str], bench: Workbench) -> Checked | None:
    """A case with its assessment; None, with the reason on stderr, where it is too much for the engine."""
    try:
        chosen = _without(loaded, without, bench)
        return Checked(chosen.case, bench.assess(chosen))
    except BeyondLimits as error:
        bench.failed = True
        print(f"pincite: {visible(loaded.case.path)}: too much for the engine: {visible(str(error))}", file=sys.stderr)
        return None


def _without(loaded: LoadedCase, kinds: list[str], bench: Workbench) -> LoadedCase:
    """The case without the facts whose support is too weak; says on stderr which these are."""
    weak = [
        fact.id
        for fact in loaded.case.facts
        if ("contested" in kinds and (fact.status == "contested" or fact.contested()))
        or ("single-source" in kinds and _single(fact))
    ]
    if not weak:
        return loaded
    from engine.reason.what_if import Change, change_case

    # what the author expects is said of all the facts
    case = replace(loaded.case, expected=None)
    print(f"{loaded.case.id}: left out {len(weak)} facts: {', '.join(weak)}", file=sys.stderr)
    changes = [Change("drop", id) for id in weak]
    return LoadedCase(change_case(case, changes, bench.rulebook.words), loaded.problems)


def _single(fact: Fact) -> bool:
    told_by = {ref.source for ref in fact.sources}
    return len(told_by) < 2 and fact.status not in ("corroborated", "admitted")


def _plain(checked: list[Checked], options: argparse.Namespace, bench: Workbench) -> list[dict[str, Any]]:
    from engine.view.as_json import assessment_to_plain

    found = []
    for one in checked:
        plain = assessment_to_plain(one.assessment)
        if (part := decided_part(bench, one.assessment, options.decisions)) is not None:
            part.add_to(plain["findings"])
        if options.admissibility:
            from engine.reason.admissibility import admissibility
            from engine.view.admissibility import admissibility_to_plain

            plain["admissibility"] = admissibility_to_plain(admissibility(*one, bench.rulebook))
        found.append(plain)
    return found


def _print(checked: list[Checked], options: argparse.Namespace, bench: Workbench) -> bool:
    """The reports; False, with the reason on stderr, when `--right` names nothing that there is."""
    width = terminal_width()
    for number, one in enumerate(checked):
        if options.brief:
            print(plain_line(brief(one.assessment), ascii_only=options.ascii))
            continue
        if number:
            print("\n" + "=" * min(width, 72) + "\n")
        lines = _report(one.assessment, options, bench, width)
        if lines is None:
            return False
        print_lines(lines)
        for line in _asked_parts(one, options, bench, width):
            print(plain_line(line, ascii_only=options.ascii))
    return True


def _report(assessment: Assessment, options: argparse.Namespace, bench: Workbench, width: int) -> Iterator[str] | None:
    if not options.full and not options.right:
        columns = width if sys.stdout.isatty() else 80
        return overview_lines(assessment, columns, ascii_only=options.ascii)
    from engine.view.full_report import check_lines

    chosen = _under_right(assessment, options.right, bench) if options.right else assessment
    return None if chosen is None else check_lines(chosen, width, ascii_only=options.ascii)


def _under_right(assessment: Assessment, right: str, bench: Workbench) -> Assessment | None:
    """The part of an assessment under an article ("14", of any treaty or declaration), a text or a citation."""
    from engine.model.authority import pin_covers
    from engine.reason.explain import findings_for
    from engine.view.full_report import under

    if right[:1].isdigit():
        number = right.replace(" ", "")
        found = [
            f
            for f in assessment.findings
            if f.provision.word == "article" and pin_covers(f"{f.provision.authority}:{number}", f.provision.pin)
        ]
        if not found:
            print(f"pincite: nothing was looked at under an article {visible(right)}", file=sys.stderr)
            return None
        return under(assessment, found)
    targets = bench.targets(right)
    return under(assessment, findings_for(assessment, *targets)) if targets else None


def _asked_parts(one: Checked, options: argparse.Namespace, bench: Workbench, width: int) -> Iterator[str]:
    """The parts of a report that are made only when they are asked for."""
    if options.admissibility:
        from engine.reason.admissibility import admissibility
        from engine.view.admissibility import admissibility_lines

        yield ""
        yield from admissibility_lines(admissibility(*one, bench.rulebook), bench.rulebook.catalogue, width)
    if (part := decided_part(bench, one.assessment, options.decisions)) is not None:
        yield ""
        yield from part.lines(width)


def brief(assessment: object) -> str:
    """One line for a case: how many obligations, and whether what was expected came out."""
    from engine.model.assessment import ENGAGED, UNDETERMINED

    assert isinstance(assessment, Assessment)
    engaged = [f for f in assessment.findings if f.status == ENGAGED]
    primary = sum(1 for f in engaged if f.directness == "primary")
    asked = sum(1 for f in assessment.findings if f.status == UNDETERMINED)
    unmet = sum(1 for e in assessment.expected if not e.met)
    expected = "" if not assessment.expected else f" · expected pins {'ok' if not unmet else f'{unmet} differ'}"
    text = f"{assessment.case_id}: {len(engaged)} potentially engaged ({primary} primary) · {asked} undetermined"
    return text + expected
