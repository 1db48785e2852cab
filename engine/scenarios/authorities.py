"""Authorities and paragraphs as lawyers write them ("Mandela Rules, rule 58"), turned into pins for the steps."""

from __future__ import annotations

import re
from functools import lru_cache

from engine.cite.names import Names
from engine.cite.nearest import nearest_paragraph
from engine.cite.reading import CitationError, read
from engine.model.authority import Authority, Catalogue, pin_covers
from engine.model.problem import did_you_mean
from engine.scenarios import traces


@lru_cache(maxsize=4)
def names_of(catalogue: Catalogue) -> Names:
    """What the texts of a catalogue are called."""
    return Names(catalogue)


def pins_of(text: str, catalogue: Catalogue) -> list[str]:
    """The pins that a reference names; an authority without a paragraph gives one pin for the whole text."""
    try:
        found = list(read(text, names_of(catalogue)))
    except CitationError as error:
        hint = f'; did you mean "{error.hint}"?' if error.hint else ""
        raise AssertionError(f"{error}{hint}") from None
    traces.cite(text, found)
    return found


def paragraphs_of(name: str, cell: str, catalogue: Catalogue) -> list[str]:
    """The pins of one row of a table: an authority, and its paragraphs separated by commas (or none)."""
    found = _known(name, [part.strip() for part in cell.split(",") if part.strip()], catalogue)
    traces.cite(cell if cell.strip() else name, found)
    return found


def authority_named(name: str, catalogue: Catalogue) -> Authority:
    """The authority of that name. Fails, with the nearest name, when there is none or more than one."""
    found = [one for id in names_of(catalogue).named(name) if (one := catalogue.authority(id)) is not None]
    if len(found) == 1:
        return found[0]
    if found:
        raise AssertionError(f'"{name}" may be {" or ".join(one.short for one in found)}: write more of the name')
    shorts = [one.short for id in catalogue if (one := catalogue.authority(id)) is not None]
    numbers = re.findall(r"\d+", name)
    near = did_you_mean(name, [short for short in shorts if re.findall(r"\d+", short) == numbers])
    raise AssertionError(f'no authority is called "{name}"' + (f'; did you mean "{near}"?' if near else ""))


def _known(name: str, paras: list[str], catalogue: Catalogue) -> list[str]:
    authority = authority_named(name, catalogue)
    if not paras:
        return [authority.id]
    pins = [f"{authority.id}:{para}" for para in paras]
    for pin, para in zip(pins, paras, strict=True):
        if not any(pin_covers(pin, f"{authority.id}:{entry}") for entry in authority.paragraphs):
            near = nearest_paragraph(para, authority)
            hint = f"; did you mean {near}?" if near else ""
            raise AssertionError(f"{authority.short} has no {para} in the catalogue{hint}")
    return pins
