"""A paragraph of the catalogue in words: how strong it is, and of whom or what it speaks."""

from __future__ import annotations

from engine.model.authority import Paragraph

STRENGTHS = {
    "must": "States must",
    "should": "States should",
    "reporting": "asks States to report",
    "definition": "says what a word means or how far a text reaches",
    "test": "says how to judge",
    "exception": "says what falls outside or is permitted",
}
"""How each strength reads; the words of the field, no more than the text says."""


def strength_words(entry: Paragraph) -> str:
    """How strong a paragraph is and its scope: "States must; of: accused, removal"; "" where nobody read for it."""
    if not entry.strength:
        return ""
    scope = f"; of: {', '.join(word.replace('-', ' ') for word in entry.scope)}" if entry.scope else ""
    return STRENGTHS[entry.strength] + scope
