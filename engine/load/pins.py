"""Pins of YAML files: written as pins, or as any citation that the tool prints."""

from __future__ import annotations

from collections.abc import Iterable

from engine.model.authority import Catalogue, split_pin


def spelled_out(written: Iterable[str], catalogue: Catalogue) -> tuple[str, ...]:
    """The pins of a list in which each entry may name several ("GC 32, paras. 28-29"); what cannot be read stays."""
    found: list[str] = []
    for entry in written:
        found += pins_of_entry(entry, catalogue)
    return tuple(dict.fromkeys(found))


def pins_of_entry(entry: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The pins that one entry names; the entry itself where it is a pin, or cannot be read."""
    id, para = split_pin(entry)
    if id in catalogue and (not para or catalogue.paragraph(entry) is not None):
        return (entry,)
    from engine.cite.names import Names
    from engine.cite.reading import CitationError, read

    try:
        return read(entry, Names(catalogue))
    except CitationError:
        return (entry,)
