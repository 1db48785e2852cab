"""`pincite why`: the reasons for a finding as a tree, down to facts with source and page."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from engine.command.options import add_common, add_text_or_json, command_parser, not_negative, positive
from engine.command.workbench import (
    LoadedCase,
    Workbench,
    decided_part,
    plain_line,
    print_json,
    print_lines,
    terminal_width,
)
from engine.model.assessment import ENGAGED, NOT_ENGAGED, Assessment, Finding
from engine.model.problem import visible
from engine.reason.explain import ReasonNode, explain, findings_for, node_to_plain
from engine.view.as_json import finding_with_judgment
from engine.view.as_text import GREATEST_WIDTH, wrapped
from engine.view.judgments import judgment_words
from engine.view.passages import Passage, passage_lines, passages, passages_to_plain
from engine.view.tree import why_lines
from engine.view.ways import Ways

if TYPE_CHECKING:
    from engine.view.decided_part import DecidedPart

EPILOG = """examples:
  pincite why facts/al-tjk-1-2025.yaml iccpr:14(1)
  pincite why facts/al-tjk-1-2025.yaml "ICCPR 9" --open
  pincite why facts/al-tjk-1-2025.yaml ccpr-gc-32:34 --depth 2
  pincite why facts/al-tjk-1-2025.yaml "iccpr:14(3)(b)" --format json
  pincite why facts/al-tjk-1-2025.yaml "iccpr:14(1)" --text"""


MOST_DECISIONS, FEW = 3, 2


def _parser() -> argparse.ArgumentParser:
    parser = command_parser(
        "why",
        "Why an obligation is engaged or undetermined: every way it follows, down to the facts.",
        EPILOG,
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
    parser.add_argument(
        "--text", action="store_true", help="the words of the sources too, where a source names its text (file:)"
    )
    add_text_or_json(parser)
    add_common(parser)
    return parser


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    options = _parser().parse_args(arguments)
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
    texts = _passages(loaded, shown) if options.text else None
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
        print_json(result if texts is None else {**result, "texts": passages_to_plain(texts)})
        return 0
    lines = list(_told(assessment, trees, part, options))
    if texts is not None:
        lines += [*passage_lines(loaded.case, texts, min(terminal_width(), GREATEST_WIDTH)), ""]
    left = len(found) - len(shown)
    if left:
        lines += [f"{left} more {'is' if left == 1 else 'are'} undetermined: --open", ""]
    print_lines(plain_line(line, ascii_only=options.ascii) for line in lines[:-1])
    return 0


def _told(
    assessment: Assessment,
    trees: Sequence[tuple[Finding, Sequence[ReasonNode]]],
    part: DecidedPart | None,
    options: argparse.Namespace,
) -> Iterator[str]:
    """The findings with their ways, as trees or each way on a line."""
    width, tree = terminal_width(), options.full or bool(options.depth)
    ways = Ways(trees, min(width, GREATEST_WIDTH), ascii_only=options.ascii)
    for number, (finding, explained) in enumerate(trees):
        if number:
            yield ""
        if tree:
            yield from why_lines(finding, explained, width, options.depth or 99, ascii_only=options.ascii)
        else:
            yield from ways.of(finding)
        for change in finding.changes:
            yield from wrapped(f"changed here: {change}", width, "  ", "    ")
        judgment = assessment.judgment(finding.id)
        if judgment is not None:
            yield from wrapped(f"the researcher: {judgment_words(judgment)}", width, "  ", "    ")
        yield from part.of(finding.id, width) if part is not None else ()
    if not tree:
        yield from ways.shared()
    yield ""


def _passages(loaded: LoadedCase, shown: Sequence[Finding]) -> list[Passage]:
    """The passages that the findings rest on; says which texts cannot be read."""
    from engine.load.letters.beside import letters_of

    letters, wrong = letters_of(loaded.case)
    for source, reason in wrong.items():
        print(f"pincite: {visible(loaded.case.sources[source].file)}: {visible(reason)}", file=sys.stderr)
    if not letters and not wrong:
        print("pincite: no source of the case names its text: add `file:` to one", file=sys.stderr)
    return passages(loaded.case, letters, {fact for finding in shown for fact in finding.facts()})
