"""Turns everything on the screen into ASCII, for terminals and fonts without the glyphs (`--ascii`)."""

from __future__ import annotations

import unicodedata

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from engine.model.transliterate import in_latin

SIGNS = str.maketrans(
    "┄◀●○·…─│├└▼▶→←↑↓“”‘’–—¶✓✗━┃▏▕▌▐▀▄▎▊█┌┐┘╭╮╯╰▁▂▃▅▆▇▔⋮■",
    ".<+o-~-||`v>><^v\"\"''--Pvx=|||||-_||#+++++++_____#-:#",
)


class AsciiFilter(LineFilter):
    """Puts for each character one of the same width: a likeness, the base letter, the Latin letter, or `?`."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments in ASCII."""
        return [Segment(to_ascii(text), style, control) for text, style, control in segments]


def to_ascii(text: str) -> str:
    """Text in ASCII, as many cells wide as before."""
    if text.isascii():
        return text
    return "".join(map(_likeness, text.translate(SIGNS)))


def _likeness(character: str) -> str:
    if character.isascii():
        return character
    width = cell_len(character)
    for base in (unicodedata.normalize("NFKD", character)[0], in_latin(character)):
        if base.isascii() and base and width:
            return base[:width].ljust(width)
    return "?" * width
