"""What plots share: a sheet of paper in shades of grey, and writing it with its text alternative.

Nothing is said by a colour alone; words stay words in SVG. The same plot gives the same bytes.
"""

from __future__ import annotations

import io
from typing import Any
from xml.sax.saxutils import escape

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from engine.model.problem import visible

ENDINGS = (".svg", ".png")
DPI = 150
INK, SOFT, GRID, PAPER = "#000000", "#555555", "#bbbbbb", "#ffffff"
SETTINGS: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "pincite",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 9,
    "hatch.linewidth": 0.6,
    "text.parse_math": False,
}


def sheet(width: float, height: float) -> Figure:
    """An empty figure of so many inches."""
    with mpl.rc_context(SETTINGS):
        return Figure(figsize=(width, height), facecolor=PAPER)


def written(figure: Figure, ending: str, title: str, alternative: str) -> bytes:
    """The figure as the bytes of a file; `alternative` says in words all that it shows."""
    buffer = io.BytesIO()
    with mpl.rc_context(SETTINGS):
        if ending == ".png":
            FigureCanvasAgg(figure)
            told = {"Title": visible(title), "Description": alternative, "Software": "Pincite"}
            figure.savefig(buffer, format="png", dpi=DPI, metadata=told)
            return buffer.getvalue()
        FigureCanvasSVG(figure)
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": "Pincite"})
    return _described(buffer.getvalue().decode(), title, alternative).encode()


def _described(svg: str, title: str, alternative: str) -> str:
    """The drawing as an image with a title and a description, which screen readers read out."""
    at = svg.index(">", svg.index("<svg")) + 1
    head = svg[: at - 1] + ' role="img" aria-labelledby="title desc">'
    words = f'\n <title id="title">{escape(visible(title))}</title>\n <desc id="desc">{escape(alternative)}</desc>'
    return head + words + svg[at:]
