"""What the tests of drawings and pages share: reading them back, and the boxes of a drawing."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
REACHES_OUT = re.compile(
    r"<script|javascript:|@import|url\(|<link|<img|<iframe|\bsrc=|\bhref=[\"'](?!#)|\bon[a-z]+=[\"']", re.IGNORECASE
)


class _Text(HTMLParser):
    """The words of a page, and whether its elements are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br", "rect", "path", "line", "circle", "polygon"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        # a paragraph or list item may be closed by what follows it
        if not self.open or self.open[-1] != tag:
            self.wrong.append(tag)
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "title", "desc"):
            self.words.append(data)


def page_text(page: str) -> str:
    """The words of a page on one line; fails when its elements are not nested."""
    reader = _Text()
    reader.feed(re.sub(r"<(rect|path|line|circle|polygon)([^>]*)/>", r"<\1\2>", page))
    assert (reader.wrong, reader.open) == ([], [])
    return " ".join(" ".join(reader.words).split())


def read_svg(text: str) -> ElementTree.Element:
    """The drawing as a tree; fails when it is not well-formed."""
    return ElementTree.fromstring(text)


def svg_text(text: str) -> str:
    """The words drawn, on one line."""
    return " ".join(" ".join("".join(t.itertext()) for t in read_svg(text).iter(f"{SVG}tspan")).split())
