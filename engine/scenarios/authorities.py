"""Authorities and paragraphs as lawyers write them ("Mandela Rules, rule 58"), turned into pins."""

from __future__ import annotations

import re

from engine.model.authority import Authority, Catalogue, pin_covers
from engine.model.problem import did_you_mean
from engine.scenarios import traces

_NUMBERED = r"articles?|paragraphs?|rules?|principles?|recommendations?|guidelines?|arts?\.|paras?\."
_CITED = re.compile(rf"(?P<name>.+?),? (?:{_NUMBERED}) (?P<paras>\d.*)", re.IGNORECASE)
_NAMED = re.compile(rf"(?P<name>.+?),? (?:{_NUMBERED}) (?P<para>[^\d\s].*)", re.IGNORECASE)
_FORMS: dict[int, tuple[Authority, list[str]]] = {}
"""The forms of each authority seen, which every reference is compared with."""
_BETWEEN = re.compile(r",? and |, ")


def pins_of(text: str, catalogue: Catalogue) -> list[str]:
    """The pins that a reference names; an authority without a paragraph gives one pin for the whole text."""
    match = _CITED.fullmatch(text.strip())
    if match and named(match["name"], catalogue):
        whole = f"{authority_named(match['name'], catalogue).id}:{match['paras']}"
        parts = [match["paras"]] if catalogue.paragraph(whole) else _BETWEEN.split(match["paras"])
        found = _known(match["name"], parts, catalogue)
    else:
        found = _unnumbered(text.strip(), catalogue) or _known(text.strip(), [], catalogue)
    traces.cite(text, found)
    return found


def paragraphs_of(name: str, cell: str, catalogue: Catalogue) -> list[str]:
    """The pins of one row of a table: an authority, and its paragraphs separated by commas (or none)."""
    found = _known(name, [part.strip() for part in cell.split(",") if part.strip()], catalogue)
    traces.cite(cell if cell.strip() else name, found)
    return found


def authority_named(name: str, catalogue: Catalogue) -> Authority:
    """The authority of that name. Fails, with the nearest name, when there is none or more than one."""
    found = named(name, catalogue)
    if len(found) == 1:
        return found[0]
    if found:
        raise AssertionError(f'"{name}" may be {" or ".join(one.short for one in found)}: write more of the name')
    near = did_you_mean(name, [one.short for one in _all(catalogue)])
    raise AssertionError(f'no authority is called "{name}"' + (f'; did you mean "{near}"?' if near else ""))


def named(name: str, catalogue: Catalogue) -> list[Authority]:
    """The authorities a name fits best: their whole name, else its end, else words within it."""
    wanted = _plain(name)
    tests = (
        lambda form: form == wanted,
        lambda form: form.endswith(f" {wanted}"),
        lambda form: f" {wanted} " in f" {form} ",
    )
    for test in tests:
        found = [one for one in _all(catalogue) if any(map(test, _forms(one)))]
        if found and wanted:
            return found
    return []


def _unnumbered(text: str, catalogue: Catalogue) -> list[str]:
    """The pin of a paragraph that has a name instead of a number ("paragraph Category II"), if it is one."""
    match = _NAMED.fullmatch(text)
    if not match:
        return []
    authorities = named(match["name"], catalogue)
    paras = [para for para in authorities[0].paragraphs if para == match["para"]] if len(authorities) == 1 else []
    return [f"{authorities[0].id}:{para}" for para in paras]


def _known(name: str, paras: list[str], catalogue: Catalogue) -> list[str]:
    authority = authority_named(name, catalogue)
    if not paras:
        return [authority.id]
    pins = [f"{authority.id}:{para}" for para in paras]
    for pin, para in zip(pins, paras, strict=True):
        if not any(pin_covers(pin, f"{authority.id}:{entry}") for entry in authority.paragraphs):
            near = did_you_mean(para, authority.paragraphs)
            hint = f"; did you mean {near}?" if near else ""
            raise AssertionError(f"{authority.short} has no {para} in the catalogue{hint}")
    return pins


def _all(catalogue: Catalogue) -> list[Authority]:
    return [one for one in map(catalogue.authority, catalogue) if one is not None]


def _forms(authority: Authority) -> list[str]:
    """The ways to write an authority: names with and without brackets, what is in them, symbol, id."""
    kept = _FORMS.get(id(authority))
    if kept is not None and kept[0] is authority:
        return kept[1]
    names = [authority.short, authority.title, authority.symbol, authority.id]
    names += [re.sub(r" ?\(.*?\)", "", authority.short), re.sub(r" ?\(.*?\)", "", authority.title)]
    names += re.findall(r"\((.*?)\)", f"{authority.short} {authority.title}")
    forms = [_plain(name) for name in names]
    _FORMS[id(authority)] = authority, forms
    return forms


def _plain(name: str) -> str:
    words = re.sub(r"[^\w/ ]", " ", name.lower()).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)
