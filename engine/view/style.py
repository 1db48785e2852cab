"""Colours of the terminal: one style for each status, whatever command prints it. Nothing is said by a colour alone."""

from __future__ import annotations

import os
import re
from typing import TextIO

from engine.model.assessment import ENGAGED as POTENTIALLY_ENGAGED
from engine.model.assessment import NOT_ENGAGED, UNDETERMINED

BOLD, DIM, ENGAGED, OPEN, DOUBT = "1", "2", "1;36", "33", "35"
SIGNS = {"\u25cf": ENGAGED, "[+]": ENGAGED, "?": OPEN, "[?]": OPEN, "\u25cb": DIM, "[-]": DIM}
"""The sign of a status, and its style."""

NAMED = {POTENTIALLY_ENGAGED: "bold cyan", UNDETERMINED: "yellow", NOT_ENGAGED: "dim"}
"""The same styles by their names, for screens that are drawn with names."""

_SIGN = re.compile(r"^(\s*(?:[\u2502|\u251c\u2514`\u2500-]+ +)*)(\u25cf|\u25cb|\?|\[[+?-]\]) ")
_HEAD = re.compile(r"^[^:(\x1b]+")
_DOUBT = re.compile(r"\[(?:not verified|draft)\]")


def colours(stream: TextIO) -> bool:
    """Whether a stream takes colours: a terminal, and nobody asked for none (NO_COLOR, a dumb terminal)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def painted(line: str) -> str:
    """A printed line with its sign, heading and doubts in their styles."""
    if not line.strip():
        return line
    sign = _SIGN.match(line)
    if sign:
        rest = _DOUBT.sub(lambda doubt: _in(doubt[0], DOUBT), line[sign.end() - 1 :])
        return sign[1] + _in(sign[2], SIGNS[sign[2]]) + rest
    line = _DOUBT.sub(lambda doubt: _in(doubt[0], DOUBT), line)
    if line[0].isspace():
        return line
    if line.endswith("."):
        return _in(line, DIM)
    head = _HEAD.match(line)
    return _in(head[0], BOLD) + line[head.end() :] if head else line


def _in(words: str, style: str) -> str:
    return f"\x1b[{style}m{words}\x1b[0m"
