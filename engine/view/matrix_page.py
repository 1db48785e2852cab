"""Several cases side by side as a page of HTML: a heat map, what they share, and every obligation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.cite.printing import cited, provision
from engine.model.assessment import DIRECTNESS, ENGAGED, NOT_ENGAGED, UNDETERMINED
from engine.reason.comparison import Cell, Comparison, Row
from engine.reason.patterns import Pattern
from engine.view.as_text import DISCLAIMER, GLYPHS
from engine.view.matrix import NOT_BOUND, NOTHING, heading_words, pattern_words, place_words, status_words
from engine.view.page import items, page, shown

HEAT = (1, 2, 4, 7)
"""From how many on a cell is of the first, second, third and fourth heat."""
NARROW = 6
"""With more cases than this, a narrow screen shows the cells of a row below its name."""
STYLE = """
:root { --heat1: #dceafb; --heat2: #b4d3f5; --heat3: #7fb2ea; --heat4: #2f6db5; --heat4-ink: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --heat1: #1b2f47; --heat2: #234a75; --heat3: #2f68a8; --heat4: #8fc0f7;
  --heat4-ink: #10141a; } }
.matrix { table-layout: fixed; }
.matrix td, .matrix thead th { text-align: center; padding: .2rem;
  overflow-wrap: normal; font-variant-numeric: tabular-nums; }
.matrix th:first-child { text-align: left; font-weight: normal; width: auto; overflow-wrap: break-word; }
.matrix thead { position: sticky; top: 0; background: var(--paper); }
.matrix thead th { font-weight: 600; }
.matrix td, .matrix thead th:not(:first-child) { width: 3.2rem; }
.h1 { background: var(--heat1); } .h2 { background: var(--heat2); } .h3 { background: var(--heat3); }
.h4 { background: var(--heat4); color: var(--heat4-ink); }
.open { background: var(--open-fill); }
.none { color: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1rem; padding: 0; list-style: none; }
.legend span { display: inline-block; min-width: 2.4rem; text-align: center; border: 1px solid var(--grid);
  margin-right: .3rem; }
.cases td:nth-child(2) { width: 55%; }
@media (max-width: 40rem) { .matrix td, .matrix thead th:not(:first-child) { width: 2.3rem; }
  .cases tr, .cases td, .cases th { display: block; width: auto; border: 0; padding: 0 .2rem; }
  .cases tr { border-top: 1px solid var(--grid); padding: .3rem 0; } .cases thead { display: none; }
  .cases td[data-what]::before { content: attr(data-what) ": "; color: var(--soft); }
  .many thead { display: none; } .many tr { display: block; border-top: 1px solid var(--grid); padding: .2rem 0; }
  .many th { display: block; border: 0; }
  .many td { display: inline-block; width: auto; min-width: 3.4rem; margin: 1px; }
  .many td::before { content: attr(data-case) " "; color: var(--soft); font-size: .75em; }
  .many .h4::before { color: inherit; } .many td.none { display: none; } }
@media print { .matrix thead { position: static; } .h4 { outline: 2px solid #000; } td { print-color-adjust: exact; } }
"""


def comparison_page(comparison: Comparison, patterns: Sequence[Pattern]) -> str:
    """The whole page."""
    title = f"{len(comparison.columns)} cases side by side"
    return page(title, _body(comparison, patterns, title), STYLE, closing=DISCLAIMER)


def _body(comparison: Comparison, patterns: Sequence[Pattern], title: str) -> Iterator[str]:
    yield f"<h1>{title}</h1>"
    yield "<p class='soft'>Obligations potentially engaged on the facts as alleged, case by case.</p>"
    yield from _cases(comparison)
    yield "<h2 id='articles'>By article or paragraph</h2>"
    yield "<p>How many obligations each case potentially engages under it. The stronger the colour, the more.</p>"
    yield from _articles(comparison)
    yield "<h2 id='shared'>What the cases share</h2>"
    total = len(comparison.columns)
    yield f"<h3>Engaged in {'both' if total == 2 else f'all {total}'} cases ({len(comparison.shared)})</h3>"
    yield items(map(_named, comparison.shared)) if comparison.shared else "<p>None.</p>"
    yield "<h2 id='differences'>What only one of them engages</h2>"
    for column in comparison.columns:
        rows = comparison.only(column.number)
        yield f"<h3>{column.number}. {shown(column.case_id)} ({len(rows)})</h3>"
        provisions = {row.provision.pin: row.provision for row in rows}
        yield f"<p>{shown(cited(list(provisions.values()))) or 'None.'}</p>"
    yield f"<h2 id='patterns'>What the files have in common ({len(patterns)})</h2>"
    sentences = (
        f"{shown(pattern_words(pattern, total))} <span class='soft small'>({shown(place_words(pattern))})</span>"
        for pattern in patterns
    )
    yield items(sentences) if patterns else "<p>Nothing that two of them say.</p>"
    yield f"<h2 id='obligations'>Every obligation ({len(comparison.rows)})</h2>"
    yield from _obligations(comparison)


def _cases(comparison: Comparison) -> Iterator[str]:
    yield "<table class='cases'><thead><tr><th>#</th><th>Case</th><th>State</th><th>Law as of</th><th>Facts</th>"
    yield "<th>Engaged</th><th>Undetermined</th></tr></thead><tbody>"
    for column in comparison.columns:
        yield (
            f"<tr><th scope='row'>{column.number}</th>"
            f"<td>{shown(column.title)} <span class='soft small'>{shown(column.case_id)}</span></td>"
            f"<td data-what='State'>{shown(column.state)}</td><td data-what='Law as of'>{column.as_of}</td>"
            f"<td data-what='Facts'>{column.facts}</td><td data-what='Engaged'>{column.engaged}</td>"
            f"<td data-what='Undetermined'>{column.undetermined}</td></tr>"
        )
    yield "</tbody></table>"


def _head(comparison: Comparison, what: str) -> str:
    numbers = "".join(
        f"<th scope='col' title='{shown(column.case_id)}'>{column.number}</th>" for column in comparison.columns
    )
    many = " many" if len(comparison.columns) > NARROW else ""
    return f"<table class='matrix{many}'><thead><tr><th scope='col'>{what}</th>{numbers}</tr></thead><tbody>"


def _articles(comparison: Comparison) -> Iterator[str]:
    yield _head(comparison, "Article or paragraph")
    for heading in comparison.headings:
        cells = "".join(
            f"<td class='{_heat(count)}' data-case='{number}'>{count or NOTHING}</td>"
            for number, count in enumerate(heading.counts, start=1)
        )
        yield f"<tr><th scope='row'>{shown(heading_words(heading))}</th>{cells}</tr>"
    yield "</tbody></table>"


def _heat(count: int) -> str:
    level = sum(count >= least for least in HEAT)
    return f"h{level}" if level else "none"


def _obligations(comparison: Comparison) -> Iterator[str]:
    yield "<p>The number beside a sign counts the facts behind it. The stronger the colour, the more facts.</p>"
    entries = [
        (f"<span class='h2'>{GLYPHS[ENGAGED]} 2</span>", "engaged"),
        (f"<span class='open'>{GLYPHS[UNDETERMINED]} 1</span>", "undetermined: a question would have to be answered"),
        (f"<span class='none'>{GLYPHS[NOT_ENGAGED]}</span>", "looked at and not engaged"),
        (f"<span class='none'>{NOTHING}</span>", "nothing in the file comes near it"),
        (f"<span class='none'>{NOT_BOUND}</span>", "the text did not bind the State then"),
    ]
    yield "<ul class='legend'>" + "".join(f"<li>{sign}{words}</li>" for sign, words in entries) + "</ul>"
    for directness in DIRECTNESS:
        rows = [row for row in comparison.rows if row.directness == directness]
        if rows:
            yield f"<h3>{directness} ({len(rows)})</h3>"
            yield _head(comparison, "Obligation")
            yield from map(_row, rows)
            yield "</tbody></table>"


def _row(row: Row) -> str:
    cells = "".join(_cell(cell, number) for number, cell in enumerate(row.cells, start=1))
    return f"<tr><th scope='row'>{_named(row)}</th>{cells}</tr>"


def _cell(cell: Cell, number: int) -> str:
    says = status_words(cell) or "nothing in the file comes near it"
    facts = f": {shown(', '.join(cell.facts))}" if cell.facts else ""
    if not cell.status:
        css, sign = "none", NOTHING
    elif not cell.bound:
        css, sign = "none", NOT_BOUND
    elif cell.status == NOT_ENGAGED:
        css, sign = "none", GLYPHS[NOT_ENGAGED]
    elif cell.status == UNDETERMINED:
        css, sign = "open", f"{GLYPHS[UNDETERMINED]} {len(cell.facts)}"
    else:
        css, sign = _heat(max(1, len(cell.facts))), f"{GLYPHS[ENGAGED]} {len(cell.facts)}"
    return f"<td class='{css}' data-case='{number}' title='{says}{facts}'>{sign}</td>"


def _named(row: Row) -> str:
    return f"{shown(row.title)} <span class='soft small'>{shown(provision(row.provision))}</span>"
