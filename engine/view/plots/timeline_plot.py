"""The facts of a case in time as a plot: a row for each date with its strip, readable in black and white."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from engine.model.assessment import Assessment
from engine.model.problem import visible
from engine.reason.chronology import Chronology, Extent, Scale
from engine.view.plots.sheet import GRID, INK, PAPER, SOFT, sheet, written
from engine.view.timeline import NO_FACTS, NOT_TO_SCALE, counts, timeline_lines

WIDTH, LABELS, LINE, HEAD, FOOT = 11.0, 5.6, 0.175, 1.25, 0.6
"""Inches."""
COLUMNS = 96
"""Letters of a line of words."""
APART = 0.2
"""The share of the axis that a date takes."""
CLOSING = "Facts as alleged by the sources named. A research aid, not legal advice."
LEGEND = "Dot: a day. Filled bar: from one day to another. Hatched bar: some time within these days. Arrow: open."


def timeline_plot(assessment: Assessment, told: Chronology, ending: str) -> bytes:
    """The plot as the bytes of a file; facts without a date are listed below."""
    rows = [(words, event.extent) for event in told.events for words in [_event_lines(event.when, event.fact.sentence)]]
    undated = [line for fact in told.undated for line in _wrapped(f"{fact.id}: {fact.sentence}", 140)]
    below = FOOT + LINE * (len(undated) + 1 if undated else 0)
    body = sum(LINE * (len(words) + 0.8) for words, _ in rows) or LINE
    height = HEAD + body + below
    figure = sheet(WIDTH, height)
    axes = figure.add_axes((LABELS / WIDTH, below / height, (WIDTH - LABELS - 0.2) / WIDTH, body / height))
    axes.set_xlim(0, 1)
    axes.set_ylim(body, 0)
    axes.set_yticks([])
    for side in axes.spines.values():
        side.set_color(GRID)
    scale = told.scale
    chosen = [(place, date.fromordinal(day).isoformat()) for place, day in scale.ticks(told.events, APART)]
    axes.set_xticks([place for place, _ in chosen], [words for _, words in chosen], fontsize=7)
    axes.xaxis.tick_top()
    axes.grid(axis="x", color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    top = 0.0
    for words, extent in rows:
        deep = LINE * (len(words) + 0.8)
        axes.axhline(top, color=GRID, linewidth=0.6)
        _strip(axes, extent, scale, top + LINE)
        figure.text(
            0.15 / WIDTH,
            1 - (HEAD + top + LINE * 0.3) / height,
            "\n".join(words),
            fontsize=7,
            va="top",
            linespacing=1.45,
        )
        top += deep
    title = visible(assessment.title)
    about = visible(f"{assessment.case_id}, {assessment.state}: {counts(told)}")
    figure.text(0.15 / WIDTH, 1 - 0.28 / height, title, fontsize=12, fontweight="bold", va="center")
    figure.text(0.15 / WIDTH, 1 - 0.55 / height, about, fontsize=8, color=SOFT, va="center")
    figure.text(0.15 / WIDTH, 1 - 0.78 / height, f"{LEGEND} {NOT_TO_SCALE}", fontsize=7, color=SOFT, va="center")
    closing = [] if assessment.facts else [NO_FACTS]
    closing += [f"No date in the file ({len(told.undated)})", *undated] if undated else []
    figure.text(
        0.15 / WIDTH,
        (below - 0.15) / height,
        "\n".join([*closing, "", CLOSING]),
        fontsize=7,
        va="top",
        linespacing=1.45,
    )
    return written(figure, ending, f"Timeline: {title}", "\n".join(timeline_lines(assessment, told, 110)))


def _event_lines(when: str, sentence: str) -> list[str]:
    return _wrapped(f"{when}: {sentence}", COLUMNS)


def _wrapped(words: str, width: int) -> list[str]:
    return textwrap.wrap(visible(words), width, subsequent_indent="   ")


def _strip(axes: Axes, extent: Extent, scale: Scale, middle: float) -> None:
    """The shapes of one date, around the height `middle`."""
    for first, last, firm in _stretches(extent):
        start, end = scale.ends(first, last)
        axes.add_patch(
            Rectangle(
                (start, middle - 0.05),
                max(end - start, 0.004),
                0.1,
                facecolor=INK if firm else PAPER,
                edgecolor=INK,
                hatch="" if firm else "////",
                linewidth=0.8,
            )
        )
    if extent.is_day and extent.firm is not None:
        start, end = scale.ends(*extent.firm)
        axes.plot([(start + end) / 2], [middle], marker="o", color=INK, markersize=6, clip_on=False)
    for here, edge, marker in ((extent.open_start, 0.0, "<"), (extent.open_end, 1.0, ">")):
        if here:
            axes.plot([edge], [middle], marker=marker, color=INK, markersize=8, clip_on=False)


def _stretches(extent: Extent) -> Iterator[tuple[int | None, int | None, bool]]:
    yield from ((first, last, False) for first, last in extent.loose)
    if extent.firm is not None and not extent.is_day:
        yield (*extent.firm, True)
