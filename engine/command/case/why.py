"""`pincite why`: the reasons for a finding as a tree, down to facts with source and page."""

from __future__ import annotations

import argparse

from engine.command.workbench import (
    Workbench,
    add_common,
    decided_part,
    not_negative,
    plain_line,
    positive,
    print_json,
    print_lines,
    terminal_width,
)
from engine.model.assessment import ENGAGED, NOT_ENGAGED
from engine.reason.explain import explain, findings_for, node_to_plain
from engine.view.as_json import finding_with_judgment
from engine.view.as_text import GREATEST_WIDTH, wrapped
from engine.view.judgments import judgment_words
from engine.view.tree import why_lines
from engine.view.ways import Ways

EPILOG = """examples:
  pincite why facts/al-tjk-1-2025.yaml iccpr:14(1)
  pincite why facts/al-tjk-1-2025.yaml "ICCPR 9" --open
  pincite why facts/al-tjk-1-2025.yaml ccpr-gc-32:34 --depth 2
  pincite why facts/al-tjk-1-2025.yaml "iccpr:14(3)(b)" --format json"""


MOST_DECISIONS, FEW = 3, 2


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = argparse.ArgumentParser(
        prog="pincite why",
        description="Why an obligation is engaged or undetermined: every way it follows, down to the facts.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("target", metavar="PIN|FINDING", help="an article, a paragraph or the id of a finding")
    parser.add_argument("--open", action="store_true", help="undetermined findings too, with what they would need")
    parser.add_argument("--full", action="store_true", help="every way as a tree, and each limit with its test")
    parser.add_argument("--depth", type=positive, default=0, help="the tree down to so many levels")
    parser.add_argument(
        "--decisions",
        type=not_negative,
        default=None,
        metavar="N",
        help="decided cases to show (default: 3 to a finding where there are few; 0: none)",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--ascii", action="store_true", help="plain ASCII signs only")
    add_common(parser)
    options = parser.parse_args(arguments)
    bench = Workbench.open(options)
    if bench is None or (loaded := bench.load_one(options.case)) is None:
        return 2
    targets = bench.targets(options.target)
    if not targets:
        return 2
    assessment = bench.assess(loaded)
    found = [f for f in findings_for(assessment, *targets) if f.status != NOT_ENGAGED]
    if not found and options.format == "text":
        bench.explain_nothing(assessment, options.target, options.case)
        return 0
    tree = options.full or bool(options.depth)
    engaged = [finding for finding in found if finding.status == ENGAGED]
    shown = found if tree or options.open or options.format == "json" or not engaged else engaged
    most = options.decisions if options.decisions is not None else MOST_DECISIONS if len(shown) <= FEW else 0
    part = decided_part(bench, assessment, most, {finding.id for finding in shown})
    trees = [(finding, explain(assessment, finding, bench.rulebook)) for finding in shown]
    if options.format == "json":
        plain = [
            {
                **finding_with_judgment(assessment, finding),
                "because": [node_to_plain(way, options.depth or 99) for way in ways],
            }
            for finding, ways in trees
        ]
        if part is not None:
            part.add_to(plain)
        result = {"case": assessment.case_id, "target": options.target, "findings": plain}
        print_json(result)
        return 0
    width = terminal_width()
    ways = Ways(trees, min(width, GREATEST_WIDTH), ascii_only=options.ascii)
    lines: list[str] = []
    for finding, explained in trees:
        judgment = assessment.judgment(finding.id)
        said = [line for change in finding.changes for line in wrapped(f"changed here: {change}", width, "  ", "    ")]
        if judgment is not None:
            said += wrapped(f"the researcher: {judgment_words(judgment)}", width, "  ", "    ")
        decided = part.of(finding.id, width) if part is not None else ()
        if tree:
            lines += why_lines(finding, explained, width, options.depth or 99, ascii_only=options.ascii)
        else:
            lines += ways.of(finding)
        lines += [*said, *decided, ""]
    if not tree:
        lines = [*lines[:-1], *ways.shared(), ""]
    left = len(found) - len(shown)
    if left:
        lines += [f"{left} more {'is' if left == 1 else 'are'} undetermined: --open", ""]
    print_lines(plain_line(line, ascii_only=options.ascii) for line in lines[:-1])
    return 0
