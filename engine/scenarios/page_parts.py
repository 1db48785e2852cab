"""Small parts of the page: text made safe, anchors, citations and addresses."""

from __future__ import annotations

import re
from html import escape

from engine.cite.printing import provision
from engine.model.assessment import Citation
from engine.model.authority import Authority, Catalogue, split_pin
from engine.model.problem import visible

_PLACE = re.compile(r"&lt;([^&]+)&gt;")


def citation(words: str, pins: tuple[str, ...]) -> str:
    """The words of a reference, linked: as a whole to one paragraph, or each number to its own."""
    if len(pins) == 1:
        return f'<a href="#{anchor("p", pins[0])}">{shown(words)}</a>'
    written, at = "", 0
    for pin in pins:
        para = split_pin(pin)[1]
        found = words.find(para, at)
        if not para or found < 0:
            return f'<a href="#{anchor("p", pins[0])}">{shown(words)}</a>'
        written += shown(words[at:found]) + f'<a href="#{anchor("p", pin)}">{shown(para)}</a>'
        at = found + len(para)
    return written + shown(words[at:])


def short_pin(pin: str, catalogue: Catalogue) -> str:
    """A pin as it is read: "HRC General Comment No. 32, para. 28"."""
    id, para = split_pin(pin)
    authority = catalogue.authority(id)
    if authority is None or not para:
        return authority.short if authority else pin
    return provision(
        Citation(id, para, authority.weight, authority.short, authority.symbol, "", True, authority.numbered)
    )


def address(authority: Authority) -> str:
    """The address of a text, as a link where it is one."""
    if not authority.url.startswith(("https://", "http://")):
        return shown(authority.url)
    return f'<a href="{escape(authority.url)}" rel="noreferrer">{shown(authority.url)}</a>'


def shown(text: str) -> str:
    """Text for a page: markup escaped, control characters made visible."""
    return escape(visible(text, newlines=True))


def places(text: str) -> str:
    """The same, with the places of an outline in a style of their own."""
    return _PLACE.sub(r"<var>\1</var>", shown(text))


def anchor(sort: str, id: str) -> str:
    """The anchor of a scenario, rule, paragraph or feature."""
    return f"{sort}-" + re.sub(r"[^a-z0-9.]+", "-", id.lower()).strip("-")
