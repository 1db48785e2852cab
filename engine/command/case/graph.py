"""`pincite graph`: the derivations of findings as a graph, from facts over inferences to pins."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from engine.command.drawing import GRAPH_ENDINGS, Drawing, add_drawing_options, case_to_draw, graph_files
from engine.command.options import command_parser
from engine.command.workbench import Workbench, terminal_width
from engine.model.assessment import ENGAGED, NOT_ENGAGED, Assessment, Finding

EPILOG = """examples:
  pincite graph facts/ua-rus-7-2011.yaml
  pincite graph facts/al-tjk-1-2025.yaml iccpr:14(1)
  pincite graph facts/al-tjk-1-2025.yaml iccpr:14(1) --to graph.svg
  pincite graph facts/ua-uzb-2-2024.yaml --to graph.html --names initials
  pincite graph facts/ua-rus-7-2011.yaml iccpr:9 --to graph.dot"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "graph",
        "How findings follow, as a graph from facts over inferences to obligations and pins. Without "
        "PIN or FINDING: the primary obligations that are engaged, or what else there is.",
        EPILOG,
    )
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("target", nargs="?", metavar="PIN|FINDING", help="an article, a paragraph or a finding's id")
    parser.add_argument("--all", action="store_true", help="all that is engaged or undetermined, not only the primary")
    add_drawing_options(parser, GRAPH_ENDINGS)
    options = parser.parse_args(arguments)
    if (drawn := case_to_draw(options, GRAPH_ENDINGS)) is None:
        return 2
    bench, loaded, ending = drawn
    assessment = bench.assess(loaded)
    target = options.target or ""
    targets = bench.targets(target) if target else ()
    if target and not targets:
        return 2
    findings, what = chosen(assessment, targets, everything=options.all)
    if target and not findings and options.format == "text":
        bench.explain_nothing(assessment, target, options.case)
        return 2 if ending else 0
    title = f"{assessment.title} ({assessment.case_id}): {what}"
    return _drawn(title, assessment, findings, bench, options, ending)


def chosen(assessment: Assessment, targets: Sequence[str], *, everything: bool) -> tuple[Sequence[Finding], str]:
    """The findings to draw, and what they are: those under targets, all that follow, or the most telling there are."""
    from engine.reason.explain import findings_for

    if targets:
        return [f for f in findings_for(assessment, *targets) if f.status != NOT_ENGAGED], ", ".join(targets)
    follow = [f for f in assessment.findings if f.status != NOT_ENGAGED]
    engaged = [f for f in follow if f.status == ENGAGED]
    primary = [f for f in engaged if f.directness == "primary"]
    if everything or not engaged:
        return follow, "all that is engaged or undetermined"
    if primary:
        return primary, "primary obligations potentially engaged"
    return engaged, "obligations potentially engaged"


def _drawn(
    title: str,
    assessment: Assessment,
    findings: Sequence[Finding],
    bench: Workbench,
    options: argparse.Namespace,
    ending: str,
) -> int:
    from engine.reason.reason_graph import reason_graph
    from engine.view.graph import graph_lines, graph_to_plain

    graph = reason_graph(assessment, findings, bench.rulebook)
    drawing = Drawing(
        files=graph_files(title, graph),
        plain=lambda: graph_to_plain(assessment.case_id, options.target or "", graph),
        lines=lambda: graph_lines(title, graph, terminal_width(), ascii_only=options.ascii),
    )
    return drawing.show(bench, options, ending)
