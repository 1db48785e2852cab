"""The facts of a case in time as a plot: a row for each date with its strip, readable in black and white."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from engine.model.assessment import Assessment
from engine.model.problem import visible
from engine.reason.chronology import Chronology, Event, Extent, Scale
from engine.view.plots.sheet import GRID, INK, PAPER, SOFT, sheet, written
from engine.view.timeline import NO_FACTS, NOT_TO_SCALE, counts, timeline_lines

LINE, HEAD, FOOT = 0.175, 1.25, 0.6
"""Inches."""


class Paper(NamedTuple):
    """What a plot is drawn on: its width, that of the words and the most for the rows in inches, and letters a line.

    `apart` is the share of the axis that a date takes.
    """

    width: float
    labels: float
    most: float
    columns: int
    across: int
    apart: float


SCREEN = Paper(11.0, 5.6, 0.0, 96, 180, 0.2)
PAGE = Paper(7.4, 4.1, 8.0, 66, 118, 0.34)
CLOSING = "Facts as alleged by the sources named. A research aid, not legal advice."
LEGEND = "Dot: a day. Filled bar: from one day to another. Hatched bar: some time within these days. Arrow: open."


def timeline_plot(assessment: Assessment, told: Chronology, ending: str) -> bytes:
    """The plot as the bytes of a file; facts without a date are listed below."""
    alternative = "\n".join(timeline_lines(assessment, told, 110))
    title = f"Timeline: {visible(assessment.title)}"
    return written(_figure(assessment, told, told.events, SCREEN, first=True, last=True), ending, title, alternative)


def timeline_sheets(assessment: Assessment, told: Chronology) -> Iterator[tuple[bytes, str]]:
    """The plot as PNG for the pages of a document, each with its words; one scale for all of them."""
    groups: list[list[Event]] = [[]]
    high = 0.0
    for event in told.events:
        deep = LINE * (len(_event_lines(event.when, event.fact.sentence, PAGE)) + 0.8)
        if groups[-1] and high + deep > PAGE.most:
            groups.append([])
            high = 0.0
        groups[-1].append(event)
        high += deep
    for number, events in enumerate(groups):
        last = number == len(groups) - 1
        words = [f"{event.when}: {event.fact.sentence}" for event in events]
        words += [f"No date in the file: {fact.sentence}" for fact in told.undated] if last else []
        figure = _figure(assessment, told, events, PAGE, first=number == 0, last=last)
        yield written(figure, ".png", f"Timeline: {visible(assessment.title)}", "\n".join(words)), "\n".join(words)


def _figure(
    assessment: Assessment, told: Chronology, events: Sequence[Event], paper: Paper, *, first: bool, last: bool
) -> Figure:
    """Some events on one sheet: the first has the heading, the last what has no date."""
    rows = [
        (words, event.extent) for event in events for words in [_event_lines(event.when, event.fact.sentence, paper)]
    ]
    undated = [line for fact in told.undated for line in _wrapped(f"{fact.id}: {fact.sentence}", paper.across)]
    undated = undated if last else []
    foot = FOOT if last else 0.1
    below = foot + LINE * (len(undated) + 1 if undated else 0)
    legend = _wrapped(f"{LEGEND} {NOT_TO_SCALE}", paper.across)
    head = HEAD + LINE * (len(legend) - 1) if first else 0.35
    body = sum(LINE * (len(words) + 0.8) for words, _ in rows) or LINE
    width, height = paper.width, head + body + below
    figure = sheet(width, height)
    axes = figure.add_axes((paper.labels / width, below / height, (width - paper.labels - 0.2) / width, body / height))
    axes.set_xlim(0, 1)
    axes.set_ylim(body, 0)
    axes.set_yticks([])
    for side in axes.spines.values():
        side.set_color(GRID)
    scale = told.scale
    chosen = [(place, date.fromordinal(day).isoformat()) for place, day in scale.ticks(told.events, paper.apart)]
    axes.set_xticks([place for place, _ in chosen], [words for _, words in chosen], fontsize=7)
    axes.xaxis.tick_top()
    axes.grid(axis="x", color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    top = 0.0
    for words, extent in rows:
        deep = LINE * (len(words) + 0.8)
        axes.axhline(top, color=GRID, linewidth=0.6)
        _strip(axes, extent, scale, top + LINE)
        _say(figure, 1 - (head + top + LINE * 0.3) / height, words)
        top += deep
    if first:
        about = visible(f"{assessment.case_id}, {assessment.state}: {counts(told)}")
        title = visible(assessment.title)
        figure.text(0.15 / width, 1 - 0.28 / height, title, fontsize=12, fontweight="bold", va="center")
        figure.text(0.15 / width, 1 - 0.55 / height, about, fontsize=8, color=SOFT, va="center")
        _say(figure, 1 - 0.72 / height, legend, SOFT)
    if last:
        closing = [] if assessment.facts else [NO_FACTS]
        closing += [f"No date in the file ({len(told.undated)})", *undated] if undated else []
        _say(figure, (below - 0.15) / height, [*closing, "", CLOSING])
    return figure


def _say(figure: Figure, top: float, lines: Sequence[str], color: str = INK) -> None:
    at = 0.15 / figure.get_figwidth()
    figure.text(at, top, "\n".join(lines), fontsize=7, va="top", linespacing=1.45, color=color)


def _event_lines(when: str, sentence: str, paper: Paper) -> list[str]:
    return _wrapped(f"{when}: {sentence}", paper.columns)


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
