"""The facts of a case in time as a drawing (SVG) and as a page of HTML."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from engine.model.assessment import Assessment, FactShown
from engine.reason.chronology import Chronology, Event, Extent, Scale
from engine.view.page import items, page
from engine.view.page import shown as html
from engine.view.svg import drawing, number, text_lines, wrap
from engine.view.timeline import NO_FACTS, NOT_TO_SCALE, counts, fact_words, timeline_lines

CLOSING = "Facts as alleged by the sources named. A research aid, not legal advice."
WIDTH, MARGIN, GAP = 1080.0, 20.0, 30.0
LABELS = 500.0
"""Width of the column of words; the strips take the rest."""
STRIP_AT = MARGIN + LABELS + GAP
STRIP = WIDTH - MARGIN - STRIP_AT
STAMP = 76.0
"""Room for a date on the axis."""
SIZE, SMALL = 13.0, 12.0
BAR = 9.0
STYLE = """
.drawing .grid { stroke: var(--grid); stroke-width: 1; }
.drawing .firm { fill: var(--strong); }
.drawing .loose { fill: var(--open-fill); stroke: var(--open); stroke-width: 1.5; stroke-dasharray: 4 3; }
"""
PAGE_STYLE = """
.times { list-style: none; padding: 0; }
.times > li { padding: .5rem 0; border-top: 1px solid var(--grid); display: grid; grid-template-columns: 1fr 1fr;
  column-gap: 1.5rem; }
.times p { margin: 0; }
.strip { position: relative; height: 1rem; margin-top: .25rem; background: linear-gradient(var(--grid), var(--grid))
  center / 100% 1px no-repeat; }
.strip i { position: absolute; top: .25rem; height: .5rem; min-width: 3px; }
.strip .firm { background: var(--strong); }
.strip .loose { background: var(--open-fill); border: 1.5px dashed var(--open); }
.strip .day { top: .125rem; width: .75rem; height: .75rem; margin-left: -.375rem; border-radius: 50%;
  background: var(--strong); }
.strip .from, .strip .to { top: 0; height: 0; min-width: 0; border: .5rem solid transparent; }
.strip .from { left: 0; border-right-color: var(--strong); border-left: 0; }
.strip .to { right: 0; border-left-color: var(--strong); border-right: 0; }
.axis { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.5rem; margin-top: 1rem; }
.axis .stamps { position: relative; height: 1.3rem; grid-column: 2;
  font-size: .8rem; font-variant-numeric: tabular-nums; }
.stamps span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.stamps .second { display: inline; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; padding: 0; list-style: none; }
.legend .strip { display: inline-block; width: 4rem; vertical-align: middle; margin: 0 .4rem 0 0; }
@media (max-width: 48rem) { .times > li, .axis { display: block; }
  .strip { margin: 0 0 .35rem; } .stamps .second { display: none; } }
@media print { .strip, .strip i { print-color-adjust: exact; } .strip .firm, .strip .day { background: #000; }
  .strip .from { border-right-color: #000; } .strip .to { border-left-color: #000; } }
"""


LEGEND = """<ul class='legend small' aria-hidden='true'>
<li><span class='strip'><i class='day' style='left:50%'></i></span>a day</li>
<li><span class='strip'><i class='firm' style='left:0;width:100%'></i></span>from one day to another</li>
<li><span class='strip'><i class='loose' style='left:0;width:100%'></i></span>some time within these days</li>
<li><span class='strip'><i class='firm' style='left:0;width:85%'></i><i class='to'></i></span>open</li>
</ul>"""


def timeline_svg(assessment: Assessment, told: Chronology) -> str:
    """The drawing as a file of its own; its description says everything in words."""
    body: list[str] = []
    y = _heading(body, assessment, told)
    if told.events:
        y = _legend(body, y)
        y = _rows(body, told, y)
    if told.undated:
        body.append(text_lines([f"No date in the file ({len(told.undated)})"], MARGIN, y + 18, SIZE + 1, "bold"))
        y += 30
        for fact in told.undated:
            y = _paragraph(body, fact, MARGIN, y, WIDTH - 2 * MARGIN) + 8
    if not assessment.facts:
        body.append(text_lines([NO_FACTS], MARGIN, y + 14, SIZE))
        y += 24
    closing = wrap(CLOSING, WIDTH - 2 * MARGIN, SMALL)
    body.append(text_lines(closing, MARGIN, y + 24, SMALL, "soft"))
    y += 24 + len(closing) * SMALL * 1.3
    words = "\n".join(timeline_lines(assessment, told, 110))
    return drawing(WIDTH, y + 8, f"Timeline: {assessment.title}", words, body, STYLE)


def _heading(body: list[str], assessment: Assessment, told: Chronology) -> float:
    lines = wrap(assessment.title, WIDTH - 2 * MARGIN, 18, bold=True)
    body.append(text_lines(lines, MARGIN, 32, 18, "bold"))
    y = 32 + len(lines) * 23.4
    about = wrap(f"{assessment.case_id} · {assessment.state} · {counts(told)}", WIDTH - 2 * MARGIN, SIZE)
    body.append(text_lines(about, MARGIN, y, SIZE, "soft"))
    return y + len(about) * SIZE * 1.3


def _legend(body: list[str], y: float) -> float:
    """Samples of the signs; their words are longest in this order, so that fixed places are enough."""
    y += 12
    scale = Scale([Extent(0, 100, (0, 100))])
    samples = [
        (Extent(50, 50, (50, 50)), "a day"),
        (Extent(0, 100, (0, 100)), "from one day to another"),
        (Extent(0, 100, None), "some time within these days"),
        (Extent(0, None, (0, None), open_end=True), "open"),
    ]
    x = MARGIN
    for extent, words in samples:
        body.extend(_bars(extent, scale, x, 60, y))
        body.append(text_lines([words], x + 68, y + 4, SMALL))
        x += 68 + 8.2 * len(words) + 30
    note = wrap(NOT_TO_SCALE, WIDTH - 2 * MARGIN, SMALL)
    body.append(text_lines(note, MARGIN, y + 26, SMALL, "soft"))
    return y + 26 + len(note) * SMALL * 1.3


def _rows(body: list[str], told: Chronology, y: float) -> float:
    scale = told.scale
    ticks = _ticks(told, STAMP / STRIP)
    stamp_y = y + 16
    top = y = y + 26
    rows: list[str] = []
    for event in told.events:
        rows.append(f'<line class="grid" x1="{MARGIN:g}" x2="{WIDTH - MARGIN:g}" y1="{number(y)}" y2="{number(y)}"/>')
        rows.extend(_bars(event.extent, scale, STRIP_AT, STRIP, y + 16))
        told_by = f" (so {event.told_by})" if event.told_by else ""
        when = wrap(event.when + told_by, LABELS, SIZE, bold=True)
        rows.append(text_lines(when, MARGIN, y + 20, SIZE, "bold"))
        y = _paragraph(rows, event.fact, MARGIN, y + 20 + (len(when) - 1) * SIZE * 1.3 + 4, LABELS) + 10
    for place, day in ticks:
        x = STRIP_AT + place * STRIP
        at = min(max(x, STRIP_AT + STAMP / 2), WIDTH - MARGIN - STAMP / 2)
        body.append(f'<line class="grid" x1="{number(x)}" x2="{number(x)}" y1="{number(top)}" y2="{number(y)}"/>')
        body.append(
            f'<text x="{number(at)}" y="{number(stamp_y)}" font-size="{SMALL:g}" text-anchor="middle" class="soft">'
            f"{date.fromordinal(day).isoformat()}</text>"
        )
    body.extend(rows)
    return y


def _ticks(told: Chronology, apart: float) -> list[tuple[float, int]]:
    """Ticks whose labels, moved in from the edges, do not touch."""
    found: list[tuple[float, int]] = []
    last = -1.0
    for place, day in told.scale.ticks(told.events, apart):
        at = min(max(place, apart / 2), 1 - apart / 2)
        if at - last >= apart:
            found.append((place, day))
            last = at
    return found


def _paragraph(body: list[str], fact: FactShown, x: float, y: float, width: float) -> float:
    """A fact's sentence and its sources; gives where the next line may begin."""
    lines = wrap(f"{fact.id}: {fact.sentence}", width, SIZE)
    body.append(text_lines(lines, x, y + SIZE, SIZE))
    y += len(lines) * SIZE * 1.3
    status = [] if fact.status == "alleged" else [fact.status]
    where = wrap("; ".join([*fact.sources, *status]), width, SMALL) if fact.sources or status else []
    if where:
        body.append(text_lines(where, x, y + SMALL, SMALL, "soft"))
    return y + len(where) * SMALL * 1.3 + 2


def _bars(extent: Extent, scale: Scale, x: float, width: float, middle: float) -> Iterator[str]:
    """The shapes of one date, around the height `middle`."""
    top, height = number(middle - BAR / 2), f"{BAR:g}"

    def box(css: str, first: int | None, last: int | None) -> str:
        start, end = scale.ends(first, last)
        left = x + start * width + (8 if first is None and extent.open_start else 0)
        right = x + end * width - (8 if last is None and extent.open_end else 0)
        wide = number(max(right - left, 3))
        return f'<rect class="{css}" x="{number(left)}" y="{top}" width="{wide}" height="{height}"/>'

    for stretch in extent.loose:
        yield box("loose", *stretch)
    if extent.firm is not None and extent.is_day:
        start, end = scale.ends(*extent.firm)
        yield f'<circle class="firm" cx="{number(x + (start + end) / 2 * width)}" cy="{number(middle)}" r="5"/>'
    elif extent.firm is not None:
        yield box("firm", *extent.firm)
    for here, edge, way in ((extent.open_start, x, -1), (extent.open_end, x + width, 1)):
        if here:
            tip, base = number(edge), number(edge - way * 10)
            points = f"{tip},{number(middle)} {base},{number(middle - 8)} {base},{number(middle + 8)}"
            yield f'<polygon class="firm" points="{points}"/>'


def timeline_page(assessment: Assessment, told: Chronology) -> str:
    """The whole page."""
    return page(f"Timeline: {assessment.title}", _page_body(assessment, told), PAGE_STYLE, closing=CLOSING)


def _page_body(assessment: Assessment, told: Chronology) -> Iterator[str]:
    yield f"<h1>{html(assessment.title)}</h1>"
    yield f"<p class='soft'>{html(f'{assessment.case_id} · {assessment.state} · {counts(told)}')}</p>"
    if not assessment.facts:
        yield f"<p>{NO_FACTS}</p>"
    if told.events:
        yield LEGEND
        yield f"<p class='small soft'>{NOT_TO_SCALE}</p>"
        stamps = "".join(_stamps(told))
        yield f"<div class='axis' aria-hidden='true'><div class='stamps soft'>{stamps}</div></div>"
        yield "<ol class='times'>"
        for event in told.events:
            bars = _html_bars(event.extent, told.scale)
            yield f"<li><div>{_event(event)}</div><div class='strip' aria-hidden='true'>{bars}</div></li>"
        yield "</ol>"
    if told.undated:
        yield f"<h2>No date in the file ({len(told.undated)})</h2>"
        yield items(html(fact_words(fact)) for fact in told.undated)


def _stamps(told: Chronology) -> Iterator[str]:
    """The dates above the strips; a narrow screen shows the first and the last alone."""
    ticks = _ticks(told, 0.2)
    for number_of_tick, (place, day) in enumerate(ticks):
        css = "edge" if number_of_tick in (0, len(ticks) - 1) else "second"
        at = _percent(min(max(place, 0.1), 0.9))
        yield f"<span class='{css}' style='left:{at}'>{date.fromordinal(day).isoformat()}</span>"


def _event(event: Event) -> str:
    fact = event.fact
    told_by = f" <span class='soft'>(so {html(event.told_by)})</span>" if event.told_by else ""
    details = f": {'; '.join(fact.details)}" if fact.details else ""
    status = [] if fact.status == "alleged" else [fact.status]
    where = html("; ".join([*fact.sources, *status]))
    says = f"<code>{html(fact.id)}</code>: {html(fact.sentence + details)}"
    return f"<p><strong>{html(event.when)}</strong>{told_by}</p><p>{says}</p><p class='small soft'>{where}</p>"


def _html_bars(extent: Extent, scale: Scale) -> str:
    def box(css: str, first: int | None, last: int | None) -> str:
        start, end = scale.ends(first, last)
        return f"<i class='{css}' style='left:{_percent(start)};width:{_percent(end - start)}'></i>"

    found = "".join(box("loose", *stretch) for stretch in extent.loose)
    if extent.firm is not None and extent.is_day:
        start, end = scale.ends(*extent.firm)
        found += f"<i class='day' style='left:{_percent((start + end) / 2)}'></i>"
    elif extent.firm is not None:
        found += box("firm", *extent.firm)
    return (
        found
        + ("<i class='from'></i>" if extent.open_start else "")
        + ("<i class='to'></i>" if extent.open_end else "")
    )


def _percent(share: float) -> str:
    return f"{share * 100:.2f}%"
