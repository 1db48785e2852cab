"""Pins as lawyers write them: the inverse of `engine/scenarios/authorities.py`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.model.authority import Catalogue, split_pin
from engine.scenarios.authorities import pins_of

WORDS = {"treaty": ("article", "articles"), "declaration": ("article", "articles")}
OTHERS = ("paragraph", "paragraphs")


def reference(pin: str, catalogue: Catalogue) -> str:
    """One pin in words, "HRC General Comment No. 32, paragraph 29"; the pin itself if no words lead back to it."""
    return next(references([pin], catalogue))


def references(pins: Iterable[str], catalogue: Catalogue) -> Iterator[str]:
    """Pins in words, those of one authority together: "HRC General Comment No. 32, paragraphs 28 and 29"."""
    grouped: dict[str, list[str]] = {}
    for pin in dict.fromkeys(pins):
        grouped.setdefault(split_pin(pin)[0], []).append(pin)
    for listed in grouped.values():
        together = _written(listed, catalogue)
        if together:
            yield together
        else:
            yield from (_written([pin], catalogue) or pin for pin in listed)


def _written(pins: list[str], catalogue: Catalogue) -> str:
    """The words, or "" when they would not lead back to the pins."""
    id = split_pin(pins[0])[0]
    authority = catalogue.authority(id)
    if authority is None:
        return ""
    paras = [split_pin(pin)[1] for pin in pins]
    one, several = WORDS.get(authority.weight, OTHERS)
    listed = paras[0] if len(paras) == 1 else f"{', '.join(paras[:-1])} and {paras[-1]}"
    for name in (authority.short, authority.title, authority.symbol, id):
        comma = "" if name == name.upper() and " " not in name else ","
        words = f"{name}{comma} {one if len(paras) == 1 else several} {listed}" if paras[0] else name
        if ":" not in words and '"' not in words and _leads_to(words, pins, catalogue):
            return words
    return ""


def _leads_to(words: str, pins: list[str], catalogue: Catalogue) -> bool:
    try:
        return pins_of(words, catalogue) == pins
    except AssertionError:
        return False
