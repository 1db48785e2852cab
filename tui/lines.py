"""Text for the screen: safe, styled, never markup.

Styles are plain terminal styles, so that themes and terminals without colour both show them; no meaning
rests on colour alone.
"""

from __future__ import annotations

from rich.text import Text

from engine.model.assessment import ENGAGED, NOT_ENGAGED, UNDETERMINED
from engine.model.problem import visible
from engine.view.style import NAMED
from tui.said import counted as counted

MARKS = {ENGAGED: "●", UNDETERMINED: "?", NOT_ENGAGED: "○"}
STYLES = NAMED
STATUS_WORDS = {ENGAGED: "potentially engaged", UNDETERMINED: "undetermined", NOT_ENGAGED: "not engaged"}
CONDITION_MARKS = {"holds": "●", "unknown": "?", "fails": "○", "missing": "○"}
CONDITION_STYLES = {"holds": NAMED[ENGAGED], "unknown": "yellow", "fails": "red", "missing": "red"}
CONDITION_WORDS = {"holds": "true", "unknown": "unknown", "fails": "false", "missing": "no such fact"}

Part = str | tuple[str, str]


def line(*parts: Part | Text) -> Text:
    """One line of parts, each plain or with a style; what comes from files is made safe for the terminal."""
    text = Text(no_wrap=False, end="")
    for part in parts:
        if isinstance(part, Text):
            text.append_text(part)
        elif isinstance(part, tuple):
            text.append(visible(part[0]), part[1])
        else:
            text.append(visible(part))
    return text


def mark(status: str) -> tuple[str, str]:
    """The mark of a status with its style."""
    return MARKS[status], STYLES[status]
