"""The paragraphs of an HTML page, as a reader sees them: no scripts, styles or menus, nothing fetched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html.parser import HTMLParser

from engine.load.letters.plain import first_number
from engine.model.letter import Block

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    ]
)
_UNSEEN = frozenset(["script", "style", "noscript", "template", "head", "nav", "svg", "math"])


_MENU_ROLES = frozenset(["navigation", "menu", "menubar", "banner", "search", "contentinfo"])
_MENU_NAMES = frozenset(["nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "skip-link", "skiplink"])
"""What the parts of a page that lead elsewhere are called by their role, class or id."""
SHORT_LINK = 60
"""Characters up to which an entry of a list that is nothing but links is a line of a menu."""


def html_blocks(text: str) -> list[Block]:
    """The paragraphs of a page."""
    page = _Page()
    page.feed(text)
    page.close()
    page.end()
    return page.blocks


class _Page(HTMLParser):
    """The paragraphs of a page, list items with the numbers that a reader sees."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._words: list[str] = []
        self._unseen = 0
        self._lists: list[int] = []
        self._number = ""
        self._hidden: list[str] = []  # the part that leads elsewhere, and the same tags open in it
        self._links = 0
        self._linked = True  # whether all words of the open paragraph are links
        self._in_entry = False

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        given = dict(attrs)
        if self._hidden:
            if tag == self._hidden[0]:
                self._hidden.append(tag)
        elif tag in _BLOCKS and tag != "br" and tag != "hr" and _leads_elsewhere(given):
            self.end()
            self._hidden.append(tag)
        self._links += tag == "a"
        if tag not in _BLOCKS:
            return
        self.end()
        self._in_entry = tag == "li" or (self._in_entry and tag in ("div", "p"))
        if tag in ("ol", "ul"):
            self._lists.append(first_number(given.get("start") or "") if tag == "ol" else 0)
        elif tag == "li" and self._lists and self._lists[-1]:
            self._number = str(self._lists[-1]) if len(self._lists) == 1 else ""
            self._lists[-1] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1
        if tag == "a" and self._links:
            self._links -= 1
        if tag in _BLOCKS:
            self.end()
        if tag == "li":
            self._in_entry = False
        if self._hidden and tag == self._hidden[0]:
            self._hidden.pop()
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        if not self._unseen and not self._hidden:
            self._words.append(data)
            self._linked = self._linked and (bool(self._links) or not data.strip(" \n\t·|/•"))

    def end(self) -> None:
        """Close the paragraph that is open."""
        text = " ".join("".join(self._words).split())
        menu = self._in_entry and self._linked and len(text) <= SHORT_LINK
        self._words, self._linked = [], True
        if text and not menu:
            self.blocks.append(Block(text, number=self._number))
            self._number = ""


def _leads_elsewhere(given: Mapping[str, str | None]) -> bool:
    """Whether a part of a page is a menu or a trail of links by what it is called."""
    named = {*(given.get("class") or "").casefold().split(), (given.get("id") or "").casefold()}
    return (given.get("role") or "").casefold() in _MENU_ROLES or not named.isdisjoint(_MENU_NAMES)
