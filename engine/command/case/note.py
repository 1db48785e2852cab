"""`pincite note`: accept, reject or annotate a finding with a reason, or list what was decided."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from engine.cite.printing import provision
from engine.command.options import add_common, add_text_or_json, command_parser
from engine.command.surroundings import reason_of
from engine.command.workbench import Workbench, not_piped, plain_line, print_json, terminal_width
from engine.model.assessment import NOT_ENGAGED, Assessment
from engine.model.case import Case
from engine.model.judgment import ACCEPTED, NOTED, REJECTED, Judgment
from engine.model.problem import frame, visible
from engine.reason.judged import made_on
from engine.view.as_text import GLYPHS, wrapped
from engine.view.judgments import judgment_words, judgments_to_plain

EPILOG = """The notes are kept beside the case, in my-case.notes.yaml, and survive every new check of it.
A rejected finding stays listed, after the others, with the reason. Each person has one judgment on a finding: --by says
whose it is. What one accepts and another rejects stays where it is, with both.

examples:
  pincite note facts/al-tjk-1-2025.yaml
  pincite note my-case.yaml iccpr-17.search-without-warrant --accept --by "A. Researcher"
  pincite note my-case.yaml iccpr-17.search-without-warrant --reject --why "The order was shown afterwards."
  pincite note my-case.yaml iccpr-17.search-without-warrant --withdraw"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "note",
        "Your judgment on a finding, with the reason, kept beside the case. Without FINDING: the list.",
        EPILOG,
    )
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("finding", nargs="?", default="", metavar="FINDING", help="the id of a finding")
    how = parser.add_mutually_exclusive_group()
    for option, verdict in (("--accept", ACCEPTED), ("--reject", REJECTED), ("--note", NOTED)):
        how.add_argument(option, dest="verdict", action="store_const", const=verdict, help=_HELP[verdict])
    how.add_argument("--withdraw", action="store_true", help="take the judgment out of the notes")
    parser.add_argument("--why", default="", metavar="TEXT", help="the reason; needed unless the finding is accepted")
    parser.add_argument("--by", default="", metavar="NAME", help="who decides")
    add_text_or_json(parser, ascii_signs=False)
    add_common(parser)
    options = parser.parse_args(arguments)
    if bool(options.finding) != bool(options.verdict or options.withdraw):
        parser.error("name a finding together with --accept, --reject, --note or --withdraw")
    if (options.why and not options.verdict) or (options.by and not options.finding):
        parser.error("--why goes with --accept, --reject or --note, and --by with these or --withdraw")
    bench = Workbench.open(options)
    if bench is None or (loaded := bench.load_one(options.case)) is None:
        return 2
    assessment = bench.assess(loaded)
    if options.finding:
        return _decide(options, bench, assessment, loaded.case)
    for problem in assessment.problems:
        print(frame(problem), file=sys.stderr)
    if options.format == "json":
        print_json({"case": assessment.case_id, "judgments": judgments_to_plain(assessment)})
        return 0
    for line in note_lines(assessment, terminal_width()):
        print(plain_line(line))
    return 0


_HELP = {
    ACCEPTED: "you hold that the finding is right",
    REJECTED: "you hold that it is not; it stays listed, with your reason",
    NOTED: "a remark, without deciding",
}


def note_lines(assessment: Assessment, width: int) -> list[str]:
    """Every judgment with its finding, in the order of the notes."""
    if not assessment.judgments:
        return [f"No judgments on {assessment.case_id} yet. See `pincite note --help`."]
    lines: list[str] = []
    for judgment in assessment.judgments:
        finding = assessment.finding(judgment.finding)
        if finding is None or finding.status == NOT_ENGAGED:
            lines.append(f"{GLYPHS[NOT_ENGAGED]} {judgment.finding}")
            lines.append("    about nothing now: the case no longer has this finding")
        else:
            lines.append(f"{GLYPHS[finding.status]} {judgment.finding}  ({finding.status})")
            lines += wrapped(f"{provision(finding.provision)}: {finding.title}", width, "    ", "      ")
        lines += wrapped(judgment_words(judgment), width, "    ", "      ")
    return lines


def _decide(options: argparse.Namespace, bench: Workbench, assessment: Assessment, case: Case) -> int:
    from engine.load.notes import NotesError, judge, withdraw

    if not not_piped(assessment.path):
        return 2
    path, finding = Path(assessment.path), options.finding
    rule = bench.rulebook.rules.get(finding)
    if (rule is None or rule.engages is None) and assessment.judgment(finding) is None:
        _explain_no_finding(bench, assessment, finding)
        return 2
    facts, rulebook = made_on(assessment.finding(finding), case, bench.rulebook.sha256)
    judgment = Judgment(finding, options.verdict or "", options.why, options.by, bench.today, facts, rulebook)
    try:
        if options.withdraw:
            before = withdraw(path, assessment.case_id, finding, by=options.by)
        else:
            before = judge(path, assessment.case_id, judgment)
    except NotesError as error:
        print(f"pincite: {visible(reason_of(error))}", file=sys.stderr)
        for problem in error.problems:
            print(frame(problem), file=sys.stderr)
        return 2
    except OSError as error:
        reason = f"{error.strerror}: {error.filename}" if error.filename else str(error)
        print(f"pincite: cannot write: {visible(reason)}", file=sys.stderr)
        return 2
    if options.withdraw:
        said = f"withdrawn: {judgment_words(before)}" if before else f"there is no judgment on {finding}"
        print(visible(said), file=sys.stderr)
        return 0
    if before is not None and before != judgment:
        print(visible(f"before: {judgment_words(before)}"), file=sys.stderr)
    print(visible(f"{finding}: {judgment_words(judgment)}"), file=sys.stderr)
    held = assessment.finding(finding)
    if held is None or held.status == NOT_ENGAGED:
        print(f"{visible(assessment.case_id)} does not have this finding now; the judgment is kept", file=sys.stderr)
    return 0


def _explain_no_finding(bench: Workbench, assessment: Assessment, target: str) -> None:
    """Say that a finding does not exist; for a pin, which findings there are under it."""
    from engine.reason.explain import findings_for

    targets = bench.targets(target)
    if not targets:
        return
    under = [f.id for f in findings_for(assessment, *targets) if f.status != NOT_ENGAGED]
    if not under:
        print(f"pincite: nothing under {visible(target)} is engaged or undetermined", file=sys.stderr)
        return
    print(f"pincite: {visible(target)} is a pin; name one of the findings under it:", file=sys.stderr)
    for id in under:
        print(f"  {visible(id)}", file=sys.stderr)
