"""Derivations as a drawing (SVG) and as a page of HTML. Shapes, signs and line styles say all that colours say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
from engine.view.as_text import DISCLAIMER
from engine.view.graph import HEADINGS, graph_lines, names_of, reading
from engine.view.layers import Box, Layout, arranged, columns_of
from engine.view.page import page
from engine.view.page import shown as html
from engine.view.svg import drawing, number, shown, text_lines, text_width, wrap

MARGIN, PAD = 20.0, 8.0
SIZE, SMALL = 12.0, 11.0
STEP = 15.6
WIDTHS = {FACT: 200.0, PRESUMPTION: 200.0, UNKNOWN: 200.0, INFERENCE: 172.0, FINDING: 204.0, PIN: 184.0, LIMIT: 184.0}
LEAST_WIDTH = 720.0
LEGEND_STEP = 26.0
COLUMN_NAMES = {FACT: "Facts", INFERENCE: "What follows", FINDING: "Obligations", PIN: "Pins"}
WORDS = {
    FACT: "a fact as alleged, or a person",
    PRESUMPTION: "presumed by law while nobody says otherwise",
    UNKNOWN: "not known: what it would have to be",
    WAY: "a way: all that leads into it is needed together (rules below)",
    INFERENCE: "what follows; each of several ways is enough",
    FINDING: "● an obligation potentially engaged, ? undetermined",
    PIN: "the provision and the paragraphs",
    LIMIT: "what a State may argue",
}
STYLE = """
.drawing .box { fill: var(--fill); stroke: var(--line); stroke-width: 1.2; }
.drawing .finding { fill: var(--strong-fill); stroke: var(--strong); stroke-width: 2.6; }
.drawing .pin { fill: var(--paper); stroke: var(--strong); }
.drawing .limit { fill: var(--paper); stroke: var(--line); stroke-dasharray: 1 4; stroke-linecap: round;
  stroke-width: 2; }
.drawing .open { fill: var(--open-fill); stroke: var(--open); stroke-dasharray: 6 4; }
.drawing .edge { fill: none; stroke: var(--line); stroke-width: 1.3; }
.drawing .edge.unsure { stroke: var(--open); stroke-dasharray: 6 4; }
.drawing .head { fill: var(--line); }
.drawing .head.unsure { fill: var(--open); }
"""
PAGE_STYLE = """
body { max-width: 100rem; }
.picture { overflow-x: auto; margin: 1rem 0; }
.picture svg { max-width: 100%; height: auto; }
.nodes { list-style: none; padding: 0; }
.nodes > li { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .6rem; margin: .6rem 0; }
.nodes > li.open { border-left: 3px dashed var(--open); }
.nodes > li.finding { border-left: 6px double var(--strong); }
.nodes ul { list-style: none; padding-left: .8rem; }
.nodes :target, .nodes li:target { background: var(--open-fill); }
.narrow { display: none; }
@media screen and (max-width: 48rem) { .picture { display: none; } .narrow { display: block; } }
"""


def graph_svg(title: str, graph: ReasonGraph, *, alone: bool = True) -> str:
    """The drawing; its description says everything in words."""
    # all of one width, so that no steep line touches a wider neighbour
    way = max((text_width(_way_sign(node), SMALL) + 12 for node in graph.of(WAY)), default=0.0)
    sizes = {node.id: (max(way, 24.0), 22.0) if node.sort == WAY else _size(node) for node in graph.nodes}
    edges = [(edge.start, edge.end) for edge in graph.edges]
    first = frozenset(node.id for node in graph.nodes if node.sort in (FACT, PRESUMPTION, UNKNOWN))
    ends = {node.id: 0 for node in graph.of(FINDING)}
    ends.update({node.id: 1 for node in graph.nodes if node.sort in (PIN, LIMIT)})
    layout = arranged(sizes, edges, columns_of([node.id for node in graph.nodes], edges, first, ends))
    width = max(layout.width, LEAST_WIDTH) + 2 * MARGIN
    body: list[str] = []
    heading = wrap(title, width - 2 * MARGIN, 17, bold=True)
    body.append(text_lines(heading, MARGIN, 34, 17, "bold"))
    y = 34 + len(heading) * 22.1
    note = wrap(reading(graph, drawn=True), width - 2 * MARGIN, SIZE)
    body.append(text_lines(note, MARGIN, y, SIZE, "soft"))
    y += len(note) * STEP + 14
    if graph.nodes:
        body.extend(_column_names(graph, layout, y))
        y += 18
        body.extend(_edges(graph, layout, y))
        for node in graph.nodes:
            body.extend(_node(node, layout.boxes[node.id], y))
        y += layout.height + 30
        y = _legend(body, graph, y, width)
    closing = wrap(DISCLAIMER, width - 2 * MARGIN, SMALL)
    body.append(text_lines(closing, MARGIN, y + 16, SMALL, "soft"))
    y += 16 + len(closing) * SMALL * 1.3
    return drawing(width, y + 10, title, "\n".join(graph_lines(title, graph, 110)), body, STYLE, alone=alone)


def _words(node: Node) -> list[str]:
    """The lines that stand in a box."""
    text = node.label
    if node.sort == FINDING:
        text = f"{'?' if node.open else '●'} {text}"
    elif node.open and node.sort in (UNKNOWN, INFERENCE):
        text = f"? {text}"
    return wrap(text, WIDTHS[node.sort] - 2 * PAD, SIZE, bold=node.sort == FINDING)


def _size(node: Node) -> tuple[float, float]:
    return WIDTHS[node.sort], len(_words(node)) * STEP + 2 * PAD - 3


def _way_sign(node: Node) -> str:
    return f"{'?' if node.open else ''}{node.number}"


def _column_names(graph: ReasonGraph, layout: Layout, y: float) -> Iterator[str]:
    by_column: dict[int, str] = {}
    for node in graph.nodes:
        if node.sort in COLUMN_NAMES:
            by_column.setdefault(layout.boxes[node.id].column, COLUMN_NAMES[node.sort])
    for column, name in by_column.items():
        left, width = layout.columns[column]
        if text_width(name, SIZE, bold=True) <= width:
            yield text_lines([name], MARGIN + left, y + 4, SIZE, "bold soft")


def _edges(graph: ReasonGraph, layout: Layout, down: float) -> Iterator[str]:
    for edge in graph.edges:
        points = [(x + MARGIN, y + down) for x, y in layout.lines[edge.start, edge.end]]
        css = "edge unsure" if edge.open else "edge"
        path = f"M{number(points[0][0])} {number(points[0][1])}"
        for position in range(0, len(points) - 1, 2):
            (x1, y1), (x2, y2) = points[position], points[position + 1]
            half = (x1 + x2) / 2
            path += f"C{number(half)} {number(y1)} {number(half)} {number(y2)} {number(x2)} {number(y2)}"
            if position + 2 < len(points):
                path += f"L{number(points[position + 2][0])} {number(points[position + 2][1])}"
        yield f'<path class="{css}" d="{path}"/>'
        x, y = points[-1]
        back = x - 7 if points[-2][0] <= x else x + 7
        head = f"{number(x)},{number(y)} {number(back)},{number(y - 3.5)} {number(back)},{number(y + 3.5)}"
        yield f'<polygon class="{css.replace("edge", "head")}" points="{head}"/>'


def _node(node: Node, box: Box, down: float) -> Iterator[str]:
    x, top = box.x + MARGIN, box.y + down - box.height / 2
    says = "; ".join(part for part in (node.label, node.says, node.where) if part)
    yield f"<g><title>{shown(says)}</title>{_shape(node, x, top, box.width, box.height)}"
    if node.sort == WAY:
        sign = _way_sign(node)
        yield (
            f'<text x="{number(x + box.width / 2)}" y="{number(top + 15)}" text-anchor="middle" '
            f'font-size="{SMALL:g}">{sign}</text></g>'
        )
        return
    css = "bold" if node.sort == FINDING else ""
    yield text_lines(_words(node), x + PAD, top + PAD + SIZE - 2, SIZE, css, step=STEP) + "</g>"


def _shape(node: Node, x: float, y: float, width: float, height: float) -> str:
    sort = {FINDING: "finding", PIN: "pin", LIMIT: "limit"}.get(node.sort, "box")
    css = f"{sort} open" if node.open and node.sort != LIMIT else sort
    if node.sort == PIN:  # a corner turned down
        corner, across = 9.0, number(width - 9)
        outline = f"M{number(x)} {number(y)}h{across}l9 9v{number(height - corner)}h{number(-width)}z"
        return f'<path class="{css}" d="{outline}m{across} 0v9h9" fill-rule="evenodd"/>'
    radius = {WAY: 11, INFERENCE: 12}.get(node.sort, 1)
    size = f'width="{number(width)}" height="{number(height)}" rx="{radius}"'
    return f'<rect class="{css}" x="{number(x)}" y="{number(y)}" {size}/>'


def _legend(body: list[str], graph: ReasonGraph, y: float, width: float) -> float:
    """What the shapes mean, then the rule of each way in two columns."""
    body.append(text_lines(["Shapes"], MARGIN, y, SIZE, "bold"))
    y += 10
    present = {node.sort for node in graph.nodes}
    for sort, words in WORDS.items():
        if sort in present:
            sample = Node("", sort, "", "", open=sort == UNKNOWN)
            body.append(_shape(sample, MARGIN, y, 30 if sort != WAY else 24, 18))
            body.append(text_lines([words], MARGIN + 44, y + 13, SIZE))
            y += LEGEND_STEP
    if any(edge.open for edge in graph.edges):
        line = f'<path class="edge unsure" d="M{MARGIN:g} {number(y + 9)}h34"/>'
        body.append(line + text_lines(["broken lines: only under what is not known"], MARGIN + 44, y + 13, SIZE))
        y += LEGEND_STEP
    y += 14
    body.append(text_lines(["Ways and their rules"], MARGIN, y, SIZE, "bold"))
    y += 8
    half = (width - 2 * MARGIN - 20) / 2
    ways = graph.of(WAY)
    columns = (ways[: (len(ways) + 1) // 2], ways[(len(ways) + 1) // 2 :])
    lowest = y
    for position, column in enumerate(columns):
        at = y
        for way in column:
            lines = wrap(f"{_way_sign(way)} {way.label} ({way.where})", half, SMALL)
            body.append(text_lines(lines, MARGIN + position * (half + 20), at + SMALL, SMALL))
            at += len(lines) * SMALL * 1.3 + 3
        lowest = max(lowest, at)
    return lowest + 6


def graph_page(title: str, graph: ReasonGraph) -> str:
    """The whole page: the drawing where there is room for it, and everything in words with links."""
    return page(title, _page_body(title, graph), PAGE_STYLE, closing=DISCLAIMER)


def _page_body(title: str, graph: ReasonGraph) -> Iterator[str]:
    yield f"<h1>{html(title)}</h1>"
    yield f"<p class='soft'>{html(reading(graph))}</p>"
    if not graph.nodes:
        return
    yield "<p class='soft small narrow'>On a wider screen the same is drawn as a graph.</p>"
    yield f"<div class='picture'>{graph_svg(title, graph, alone=False)}</div>"
    names = names_of(graph)
    # a reader begins with what follows, and goes from there to the facts
    for sort in (FINDING, INFERENCE, PRESUMPTION, UNKNOWN, FACT):
        nodes = graph.of(sort)
        if nodes:
            yield f"<h2>{html(HEADINGS[sort])} ({len(nodes)})</h2><ul class='nodes'>"
            for node in nodes:
                yield _entry(node, graph, names)
            yield "</ul>"


def _entry(node: Node, graph: ReasonGraph, names: dict[str, str]) -> str:
    name = names[node.id]
    css = " ".join(word for word, is_so in (("open", node.open), ("finding", node.sort == FINDING)) if is_so)
    parts = [f"<li id='{name}' class='{css}'><strong>{name}</strong> "]
    if node.sort == FACT:
        where = f" <span class='soft small'>{html(node.where)}</span>" if node.where else ""
        parts.append(f"<code>{html(node.label.partition(':')[0])}</code>: {html(node.says)}{where}")
    elif node.sort == PRESUMPTION:
        parts.append(f"{html(node.label)} <span class='soft small'>{html(f'{node.says} [{node.where}]')}</span>")
    elif node.sort == UNKNOWN:
        parts.append(f"? {html(node.label)} <span class='soft small'>{html(node.says)}</span>")
    elif node.sort == FINDING:
        sign = "?" if node.open else "●"
        parts.append(f"{sign} {html(node.label)} <code>{html(node.where)}</code><p>{html(node.says)}</p>")
    else:
        parts.append(f"{'? ' if node.open else ''}{html(node.label)}")
    lines = [*_ways(node, graph, names), *_law(node, graph)]
    if lines:
        parts.append("<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>")
    return "".join(parts) + "</li>"


def _ways(node: Node, graph: ReasonGraph, names: dict[str, str]) -> Iterator[str]:
    ways = [before for before in graph.into(node.id) if before.sort == WAY]
    for position, way in enumerate(ways, start=1):
        label = f"way {position} of {len(ways)}" if len(ways) > 1 else "because of"
        needs = " + ".join(
            f"<a href='#{names[before.id]}'>{_brief(before, names)}</a>" for before in graph.into(way.id)
        )
        mark = "? " if way.open else ""
        rule = html(f"{way.number}: {way.label}, {way.where}")
        yield f"&#8592; {mark}{label}: {needs} <span class='soft small'>({rule})</span>"


def _brief(node: Node, names: dict[str, str]) -> str:
    name = names[node.id]
    return f"{name} {html(node.label if node.sort == INFERENCE else node.label.partition(':')[0])}"


def _law(node: Node, graph: ReasonGraph) -> Iterator[str]:
    after: Sequence[Node] = graph.out_of(node.id) if node.sort == FINDING else ()
    for one in after:
        if one.sort == PIN:
            yield f"&#8594; {html(one.label)} <span class='soft small'>{html(one.says)}</span>"
        elif one.sort == LIMIT:
            yield f"&#8212; {html(one.label)} <span class='soft small'>{html(f'{one.where}. Test: {one.says}')}</span>"
