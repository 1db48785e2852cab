"""The order in which the wider kinds of a kind are looked at: the nearest first, the kind itself before them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any


def wider_kinds(kind: str, above: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """A kind and every wider kind, each once, and none before one that is narrower than it.

    `above` gives the kinds that stand directly above one, the main one first: where two give the same word, that of
    the main one counts. Circles are cut where they close.
    """
    found: list[str] = []
    seen: set[str] = set()

    def visit(name: str) -> None:
        seen.add(name)
        for wider in reversed(tuple(above(name))):
            if wider not in seen:
                visit(wider)
        found.append(name)

    visit(kind)
    return tuple(reversed(found))


def declared_wider(kind: str, kinds: Mapping[str, Any]) -> tuple[str, ...]:
    """The wider kinds of a kind in the plain form of a vocabulary; names that are no kinds are left out."""

    def above(name: str) -> Iterable[str]:
        entry = kinds.get(name, {})
        named = (entry.get("is_a"), *entry.get("also_a", ()))
        return tuple(wider for wider in named if wider in kinds)

    return wider_kinds(kind, above)[1:]
