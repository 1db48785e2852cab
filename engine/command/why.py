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
    terminal_width,
)
from engine.model.assessment import NOT_ENGAGED
from engine.reason.explain import explain, findings_for, node_to_plain
from engine.view.as_json import finding_with_judgment
from engine.view.as_text import wrapped
from engine.view.judgments import judgment_words
from engine.view.tree import why_lines

EPILOG = """examples:
  pincite why facts/al-tjk-1-2025.yaml iccpr:14(1)
  pincite why facts/al-tjk-1-2025.yaml ccpr-gc-32:34 --depth 2
  pincite why facts/al-tjk-1-2025.yaml "iccpr:14(3)(b)" --format json"""


MOST_DECISIONS = 3


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
    parser.add_argument("--depth", type=positive, default=99, help="levels of the tree to show (default: all)")
    parser.add_argument(
        "--decisions",
        type=not_negative,
        default=MOST_DECISIONS,
        metavar="N",
        help="decided cases to show (default: 3; 0: none)",
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
    part = decided_part(bench, assessment, options.decisions, {finding.id for finding in found})
    trees = [(finding, explain(assessment, finding, bench.rulebook)) for finding in found]
    if options.format == "json":
        plain = [
            {
                **finding_with_judgment(assessment, finding),
                "because": [node_to_plain(way, options.depth) for way in ways],
            }
            for finding, ways in trees
        ]
        if part is not None:
            part.add_to(plain)
        result = {"case": assessment.case_id, "target": options.target, "findings": plain}
        print_json(result)
        return 0
    width = terminal_width()
    for number, (finding, ways) in enumerate(trees):
        if number:
            print()
        judgment = assessment.judgment(finding.id)
        said = [] if judgment is None else wrapped(f"the researcher: {judgment_words(judgment)}", width, "  ", "    ")
        decided = part.of(finding.id, width) if part is not None else ()
        for line in (*why_lines(finding, ways, width, options.depth, ascii_only=options.ascii), *said, *decided):
            print(plain_line(line, ascii_only=options.ascii))
    return 0
