"""Options found by the words that were typed."""

from __future__ import annotations

from collections.abc import Sequence


def matching(options: Sequence[tuple[str, str]], typed: str) -> list[tuple[str, str]]:
    """The options that have all the words typed, those that begin so first."""
    words = typed.casefold().split()
    if not words:
        return list(options)
    found = [(key, says) for key, says in options if all(word in f"{key} {says}".casefold() for word in words)]
    return sorted(
        found, key=lambda option: [part.strip().casefold().startswith(words[0]) for part in option], reverse=True
    )
