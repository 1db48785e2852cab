"""`pincite rules graph`: what a rule rests on and leads to, in words, as DOT or as a drawing."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from typing import Any

from engine.cite.nearest import nearest_rule
from engine.command.drawing import GRAPH_ENDINGS, Drawing, graph_files
from engine.command.options import add_common, add_text_or_json, command_parser
from engine.command.workbench import Workbench, terminal_width
from engine.lint.rule_graph import relying_on, rule_graph
from engine.model.problem import visible
from engine.model.rule import Rule
from engine.view.as_text import wrapped

EPILOG = """examples:
  pincite rules graph iccpr-17.search-without-warrant
  pincite rules graph iccpr-14-1.trial-behind-closed-doors --depth 1
  pincite rules graph iccpr-17.search-without-warrant --dot
  pincite rules graph iccpr-17.search-without-warrant --to cases/rule.svg"""


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    parser = command_parser(
        "rules graph",
        "What a rule rests on, down to facts, over the inferences that other rules draw, and what it "
        "leads to: in words, as DOT, or as a drawing.",
        EPILOG,
    )
    parser.add_argument("id", metavar="ID", help="a rule")
    parser.add_argument("--depth", type=int, default=99, metavar="N", help="only so many inferences deep")
    parser.add_argument("--dot", action="store_true", help="as DOT, for Graphviz")
    parser.add_argument("--to", metavar="FILE", help=f"write a file: {' or '.join(GRAPH_ENDINGS)}")
    parser.add_argument("--force", action="store_true", help="with --to: replace the file if it is there")
    add_text_or_json(parser)
    add_common(parser)
    options = parser.parse_args(arguments)
    if options.to and not options.to.endswith(GRAPH_ENDINGS):
        print(
            f"pincite: --to {visible(options.to)}: the name must end in {' or '.join(GRAPH_ENDINGS)}", file=sys.stderr
        )
        return 2
    bench = Workbench.open(options)
    if bench is None:
        return 2
    rule = bench.rulebook.rules.get(options.id)
    if rule is None:
        near = nearest_rule(options.id, bench.rulebook.rules)
        hint = f"; did you mean `{near}`?" if near else ""
        print(f"pincite: no rule `{visible(options.id)}`{hint}", file=sys.stderr)
        return 2
    return _drawn(rule, bench, options)


def _drawn(rule: Rule, bench: Workbench, options: argparse.Namespace) -> int:
    from engine.view.graph import graph_lines, graph_to_plain

    graph = rule_graph(rule, bench.rulebook, depth=options.depth)
    title = f"{rule.title} ({rule.id}, {rule.status})"
    files = graph_files(title, graph)
    if options.dot and not options.to:
        print(files[".dot"]())
        return 0

    def plain() -> dict[str, Any]:
        drawn = graph_to_plain("", rule.id, graph)
        relied_on = [other.id for other in relying_on(rule, bench.rulebook)]
        return {"rule": rule.id, "nodes": drawn["nodes"], "edges": drawn["edges"], "relied_on_by": relied_on}

    def lines() -> Iterator[str]:
        yield from graph_lines(title, graph, terminal_width(), ascii_only=options.ascii)
        yield from _after(rule, bench)

    ending = os.path.splitext(options.to)[1] if options.to else ""
    return Drawing(files, plain, lines).show(bench, options, ending)


def _after(rule: Rule, bench: Workbench) -> Iterator[str]:
    """The rules that rely on what this one draws."""
    others = relying_on(rule, bench.rulebook)
    if others:
        yield ""
        yield f"Rules that rely on it ({len(others)})"
        for other in others:
            about = other.engages.provision if other.engages else "draws an inference"
            yield from wrapped(f"{other.id}: {other.title} ({about})", terminal_width(), "  ", "      ")
