"""Cases and rights as a plot: a shade and a number for each, readable in black and white."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from matplotlib.patches import Rectangle

from engine.model.assessment import ENGAGED, UNDETERMINED
from engine.model.authority import pin_covers
from engine.model.form import Right
from engine.model.frozen import dataclass
from engine.model.problem import visible
from engine.reason.comparison import Comparison
from engine.view.matrix import heading_words
from engine.view.plots.sheet import GRID, INK, PAPER, SOFT, sheet, written

CELL, LABEL, HEAD, FOOT = 0.55, 4.2, 1.0, 0.9
"""Inches: a cell, the column of names, above and below the matrix."""
LINE = 60
TITLE = "Cases by rights: obligations potentially engaged"
LEGEND = (
    "A number: obligations potentially engaged, darker where more. In brackets: none engaged, so many undetermined. "
    "Empty: none."
)
CLOSING = "Facts as alleged by the sources named. A research aid, not legal advice."


@dataclass(frozen=True)
class RightRow:
    """A right, and for each case how many of its obligations are engaged and undetermined."""

    name: str
    engaged: tuple[int, ...]
    undetermined: tuple[int, ...]


def by_right(comparison: Comparison, rights: Sequence[Right], other: str = "Other standards") -> list[RightRow]:
    """The matrix by right, in the order of the rights; without rights by article."""
    if not rights:
        none = (0,) * len(comparison.columns)
        return [RightRow(heading_words(heading), heading.counts, none) for heading in comparison.headings]
    total = len(comparison.columns)
    counts: dict[str, tuple[list[int], list[int]]] = {
        name: ([0] * total, [0] * total) for name in (*(right.name for right in rights), other)
    }
    for row in comparison.rows:
        covering = (right.name for right in rights if any(pin_covers(p, row.provision.pin) for p in right.provisions))
        engaged, undetermined = counts[next(covering, other)]
        for number, cell in enumerate(row.cells):
            engaged[number] += cell.status == ENGAGED and cell.bound
            undetermined[number] += cell.status == UNDETERMINED and cell.bound
    return [
        RightRow(name, tuple(engaged), tuple(undetermined))
        for name, (engaged, undetermined) in counts.items()
        if any(engaged) or any(undetermined)
    ]


def matrix_plot(comparison: Comparison, rows: Sequence[RightRow], ending: str) -> bytes:
    """The plot as the bytes of a file."""
    columns = comparison.columns
    names = [
        line
        for column in columns
        for line in textwrap.wrap(
            visible(f"{column.number}  {column.case_id}, {column.state}: {column.title}"), 110, subsequent_indent="    "
        )
    ]
    width = LABEL + CELL * len(columns) + 0.4
    width = max(width, 8.0)
    below = FOOT + 0.17 * len(names)
    height = HEAD + CELL * len(rows) + below
    figure = sheet(width, height)
    axes = figure.add_axes(
        (LABEL / width, below / height, CELL * len(columns) / width, max(CELL * len(rows), 0.1) / height)
    )
    axes.set_xlim(0, len(columns))
    axes.set_ylim(len(rows), 0)
    most = max((count for row in rows for count in row.engaged), default=1) or 1
    for y, row in enumerate(rows):
        for x, (engaged, undetermined) in enumerate(zip(row.engaged, row.undetermined, strict=True)):
            shade = 1 - 0.75 * (engaged / most) if engaged else 1.0
            axes.add_patch(Rectangle((x, y), 1, 1, facecolor=str(shade), edgecolor=GRID, linewidth=0.8))
            words = str(engaged) if engaged else f"({undetermined})" if undetermined else ""
            ink = PAPER if shade < 0.5 else INK if engaged else SOFT
            if words:
                axes.text(x + 0.5, y + 0.5, words, ha="center", va="center", color=ink)
    axes.set_xticks([n + 0.5 for n in range(len(columns))], [str(column.number) for column in columns])
    axes.set_yticks([n + 0.5 for n in range(len(rows))], ["\n".join(textwrap.wrap(row.name, 46)) for row in rows])
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    for side in axes.spines.values():
        side.set_visible(False)
    figure.text(0.15 / width, 1 - 0.3 / height, TITLE, fontsize=12, fontweight="bold", va="center")
    lines = [*textwrap.wrap(LEGEND, 110), "", *names, "", CLOSING]
    figure.text(0.15 / width, (below - 0.12) / height, "\n".join(lines), fontsize=7.5, color=INK, va="top")
    return written(figure, ending, TITLE, alternative(comparison, rows))


def alternative(comparison: Comparison, rows: Sequence[RightRow]) -> str:
    """All that the plot shows, in sentences."""
    told = [f"{column.number}: {column.case_id}, {column.state}, {column.title}." for column in comparison.columns]
    for row in rows:
        parts = [
            f"case {number}: {engaged} engaged"
            if engaged
            else f"case {number}: none engaged, {undetermined} undetermined"
            for number, (engaged, undetermined) in enumerate(zip(row.engaged, row.undetermined, strict=True), start=1)
            if engaged or undetermined
        ]
        told.append(f"{row.name}: {'; '.join(parts)}.")
    return visible(" ".join(told))
