"""A sentence of our own that tells some kinds of fact as letters and decisions do."""

from __future__ import annotations

from engine.model.frozen import dataclass


@dataclass(frozen=True)
class Sentence:
    """What is told, the kinds of fact that say it, and the decided case that it is from ("" for none)."""

    text: str
    kinds: tuple[str, ...]
    case: str = ""
