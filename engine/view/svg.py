"""Drawings as SVG: text that is measured and wrapped so that it fits whatever font is used, readable in light and dark.

Text from a case goes through `shown`, so no drawing carries control characters or markup of a case file.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from engine.model.problem import visible
from engine.view.palette import variables

SANS = "system-ui, 'Segoe UI', 'DejaVu Sans', 'Noto Sans', Arial, sans-serif"

# The advance of characters in hundredths of the font size, as in DejaVu Sans, which is wider than the usual fonts.
_ADVANCES = {
    30: "'ijl",
    33: " ,.IJ",
    36: "/:;\\|f-",
    41: "()[]tr!",
    52: '"*_`sz',
    56: "?cL",
    60: "FkvxyP",
    63: "TYaoeESbdghnpqu",
    65: "$0123456789{}",
    70: "KAVBRXZC",
    75: "UHN",
    80: "DGOQ&",
    86: "w#+<=>^~M",
    100: "%mW@",
}
_WIDTHS = {character: advance for advance, characters in _ADVANCES.items() for character in characters}
_BOLD = 1.14

STYLE = """
.drawing { background: var(--paper); max-width: 100%; height: auto; }
.drawing text { font-family: FONT; fill: var(--ink); }
.drawing .soft { fill: var(--soft); }
.drawing .bold { font-weight: 600; }
.drawing .paper { fill: var(--paper); }
"""


def shown(text: str) -> str:
    """Text for the content of an element: markup escaped, control characters made visible."""
    return escape(visible(text))


def attribute(text: str) -> str:
    """Text as a quoted attribute."""
    return quoteattr(visible(text))


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width that a line of text takes at most, in the unit of `size`, the font size."""
    total = sum(_advance(character) for character in text)
    return total * size / 100 * (_BOLD if bold else 1)


def _advance(character: str) -> int:
    known = _WIDTHS.get(character)
    if known is not None:
        return known
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(character) in "WF":
        return 105
    return 100 if character.isupper() else 85


def wrap(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """The lines of a text, none wider than `width`; a word that is too long is broken after a hyphen or anywhere."""
    lines: list[str] = []
    line = ""
    for word in visible(text).split():
        longer = f"{line} {word}" if line else word
        if text_width(longer, size, bold=bold) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _broken(word, width, size, bold)
        lines += whole
    return [*lines, line] if line else lines or [""]


def _broken(word: str, width: float, size: float, bold: bool) -> list[str]:
    """The parts of a word, each at most `width` wide (but at least one character)."""
    parts: list[str] = []
    while (end := _fitting(word, width, size, bold)) < len(word):
        hyphen = max(word.rfind(sign, 0, end) for sign in "-./:_")
        end = hyphen + 1 if hyphen > 0 else end
        parts.append(word[:end])
        word = word[end:]
    return [*parts, word]


def _fitting(word: str, width: float, size: float, bold: bool) -> int:
    """How many characters of a word fit, at least one."""
    total = 0
    for number, character in enumerate(word):
        total += _advance(character)
        if total * size / 100 * (_BOLD if bold else 1) > width:
            return max(1, number)
    return len(word)


def text_lines(lines: Iterable[str], x: float, y: float, size: float, css: str = "", *, step: float = 0) -> str:
    """Lines of text, the first with its baseline at `y`, each `step` below the last (default 1.3 times the size)."""
    step = step or size * 1.3
    chosen = f" class={attribute(css)}" if css else ""
    spans = "".join(
        f'<tspan x="{number(x)}" y="{number(y + step * row)}">{shown(line)}</tspan>' for row, line in enumerate(lines)
    )
    return f'<text font-size="{number(size)}"{chosen}>{spans}</text>'


def number(value: float) -> str:
    """A coordinate with at most one decimal."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def drawing(
    width: float,
    height: float,
    title: str,
    description: str,
    body: Iterable[str],
    style: str = "",
    *,
    alone: bool = True,
) -> str:
    """A whole drawing with its title and a description that says in words what is drawn.

    Args:
        width: in pixels, as drawn at natural size.
        height: in pixels.
        title: a few words.
        description: the same content in words, for whoever does not see the drawing.
        body: elements.
        style: further style rules, every selector beginning with `.drawing`.
        alone: a file of its own; otherwise an element for a page.
    """
    size = f'width="{number(width)}" height="{number(height)}" viewBox="0 0 {number(width)} {number(height)}"'
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' if alone else ""
    rules = escape(variables(".drawing") + STYLE.replace("FONT", SANS) + style)
    return (
        f'{head}<svg xmlns="http://www.w3.org/2000/svg" class="drawing" lang="en" {size} role="img" '
        f'aria-labelledby="drawing-title drawing-words">\n'
        f'<title id="drawing-title">{shown(title)}</title>\n'
        f'<desc id="drawing-words">{escape(visible(description, newlines=True))}</desc>\n'
        f"<style>{rules}</style>\n"
        f'<rect class="paper" width="{number(width)}" height="{number(height)}"/>\n' + "\n".join(body) + "\n</svg>\n"
    )
