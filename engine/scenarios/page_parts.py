"""Small parts of the page: text made safe, anchors, citations and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from engine.cite.printing import provision
from engine.model.assessment import Citation
from engine.model.authority import Authority, Catalogue, split_pin
from engine.model.problem import visible
from engine.scenarios.provisions import article_of_pin
from engine.view.page import anchor

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


def of_law(provisions: Iterable[str], cited: Iterable[str] = ()) -> str:
    """What a card is found by where an article or a paragraph is chosen: the articles it is on, and every paragraph."""
    on = tuple(provisions)
    law = " ".join(dict.fromkeys(map(article_of_pin, on)))
    paragraphs = dict.fromkeys(part for pin in (*on, *cited) for part in _wider(pin))
    return f'data-law="{escape(law)}" data-para="{escape(" ".join(paragraphs))}"'


def _wider(pin: str) -> Iterator[str]:
    """The pin and what it is part of, up to its article: 14(3)(b), 14(3), 14."""
    yield pin
    while pin.endswith(")") and "(" in pin:
        pin = pin[: pin.rindex("(")]
        yield pin


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
