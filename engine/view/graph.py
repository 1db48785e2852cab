"""Derivations as a graph, in words, as DOT and as JSON data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.model.assessment import ENGAGED, UNDETERMINED
from engine.model.problem import visible
from engine.reason.reason_graph import (
    FACT,
    FINDING,
    INFERENCE,
    LIMIT,
    PIN,
    PRESUMPTION,
    UNKNOWN,
    WAY,
    Node,
    ReasonGraph,
)
from engine.view.as_text import ASCII_GLYPHS, GLYPHS, in_ascii, wrapped

GREATEST_WIDTH = 110
LETTERS = {FACT: "f", PRESUMPTION: "p", UNKNOWN: "u", INFERENCE: "i", FINDING: "o", WAY: "way "}
HEADINGS = {
    FACT: "Facts as alleged, and people",
    PRESUMPTION: "What the law presumes",
    UNKNOWN: "Not known, and what it would have to be",
    INFERENCE: "What follows from them",
    FINDING: "Obligations, with their pins",
}


def names_of(graph: ReasonGraph) -> dict[str, str]:
    """A short name for each node that others refer to: f1, u1, i1, o1, way 1."""
    found = {}
    for sort, letter in LETTERS.items():
        for number, node in enumerate(graph.of(sort), start=1):
            found[node.id] = f"{letter}{number}"
    return found


def graph_lines(title: str, graph: ReasonGraph, width: int = 80, *, ascii_only: bool = False) -> Iterator[str]:
    """The graph from facts to pins, line by line: every node once, with the nodes that lead to it."""
    width = max(40, min(width, GREATEST_WIDTH))
    for line in _lines(title, graph, width, ASCII_GLYPHS if ascii_only else GLYPHS):
        yield in_ascii(visible(line)) if ascii_only else visible(line)


def _lines(title: str, graph: ReasonGraph, width: int, glyphs: dict[str, str]) -> Iterator[str]:
    names = names_of(graph)
    yield from wrapped(title, width, "", "  ")
    yield from wrapped(reading(graph), width, "", "  ")
    for sort, heading in HEADINGS.items():
        nodes = graph.of(sort)
        if not nodes:
            continue
        yield ""
        yield f"{heading} ({len(nodes)})"
        for node in nodes:
            yield from _node(node, graph, names, width, glyphs)


def reading(graph: ReasonGraph, *, drawn: bool = False) -> str:
    """How to read the graph, in one or two sentences; `drawn` as boxes and lines, otherwise as a list."""
    if not graph.of(FINDING):
        return "Nothing to draw: no obligation is engaged or undetermined here."
    together = "all that leads into one number" if drawn else "everything joined with +"
    text = f"Each of several ways is enough by itself; within a way {together} is needed together."
    if any(node.open for node in graph.nodes):
        text += " A question mark: only if what is not known turns out so."
    return text


def _node(node: Node, graph: ReasonGraph, names: dict[str, str], width: int, glyphs: dict[str, str]) -> Iterator[str]:
    head = f"  {names[node.id]:<4} "
    rest = " " * len(head)
    if node.sort == FACT:
        id = node.label.partition(":")[0]
        where = f" [{node.where}]" if node.where else ""
        yield from wrapped(f"{id}: {node.says}{where}", width, head, rest)
        return
    if node.sort == PRESUMPTION:
        yield from wrapped(f"{node.label.removesuffix(': presumed')}: {node.says} [{node.where}]", width, head, rest)
        return
    if node.sort == UNKNOWN:
        yield from wrapped(f"? {node.label} ({node.says})", width, head, rest)
        return
    if node.sort == FINDING:
        glyph = glyphs[UNDETERMINED if node.open else ENGAGED]
        yield from wrapped(f"{glyph} {node.label} ({node.where})", width, head, rest)
    else:
        yield from wrapped(f"{'? ' if node.open else ''}{node.label}", width, head, rest)
    ways = [before for before in graph.into(node.id) if before.sort == WAY]
    for number, way in enumerate(ways, start=1):
        label = f"way {number} of {len(ways)}" if len(ways) > 1 else "because of"
        mark = "? " if way.open else ""
        needs = " + ".join(names[before.id] for before in graph.into(way.id))
        yield from wrapped(f"<- {mark}{label}: {needs} ({way.label}, {way.where})", width, rest, rest + "   ")
    for after in graph.out_of(node.id):
        if after.sort == PIN:
            yield from wrapped(f"-> {after.label}", width, rest, rest + "   ")
        elif after.sort == LIMIT:
            yield from wrapped(f"-- {after.label} ({after.where})", width, rest, rest + "   ")


SHAPES = {
    FACT: "shape=box",
    PRESUMPTION: 'shape=box, style="dotted"',
    UNKNOWN: 'shape=box, style="dashed"',
    WAY: "shape=circle, width=0.3, fixedsize=false",
    INFERENCE: 'shape=box, style="rounded"',
    FINDING: "shape=box, penwidth=2",
    PIN: "shape=note",
    LIMIT: "shape=octagon",
}
"""How DOT draws each sort of node."""


def graph_dot(title: str, graph: ReasonGraph) -> str:
    """The graph as DOT text, for Graphviz and other tools that read it."""
    lines = ["digraph reasons {", "  rankdir=LR;", f"  label={_quoted(title)};", '  node [fontname="sans-serif"];']
    ids = {node.id: f"n{number}" for number, node in enumerate(graph.nodes, start=1)}
    for node in graph.nodes:
        shape = SHAPES[node.sort]
        if node.open and node.sort not in (UNKNOWN, WAY):
            shape = shape.replace('style="rounded"', 'style="rounded,dashed"')
            shape += "" if "style" in shape else ', style="dashed"'
        label = dot_label(node)
        tip = "; ".join(part for part in (node.says, node.where) if part)
        lines.append(f"  {ids[node.id]} [{shape}, label={_quoted(label)}, tooltip={_quoted(tip)}];")
    for edge in graph.edges:
        style = ' [style="dashed"]' if edge.open else ""
        lines.append(f"  {ids[edge.start]} -> {ids[edge.end]}{style};")
    return "\n".join([*lines, "}", ""])


def dot_label(node: Node) -> str:
    """What stands on a node where nothing but its shape tells the sort."""
    if node.sort == WAY:
        return f"{'? ' if node.open else ''}{node.number}"
    return f"? {node.label}" if node.open and node.sort in (UNKNOWN, INFERENCE, FINDING) else node.label


def _quoted(text: str) -> str:
    escaped = visible(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def graph_to_plain(case: str, target: str, graph: ReasonGraph) -> dict[str, Any]:
    """The JSON object of `pincite graph --format json`."""
    return {
        "case": case,
        "target": target,
        "nodes": [
            {
                "id": node.id,
                "sort": node.sort,
                "label": node.label,
                "says": node.says,
                "where": node.where,
                "open": node.open,
                **({"pins": list(node.pins)} if node.sort == PIN else {}),
                **({"number": node.number} if node.sort == WAY else {}),
            }
            for node in graph.nodes
        ],
        "edges": [{"from": edge.start, "to": edge.end, "open": edge.open} for edge in graph.edges],
    }
