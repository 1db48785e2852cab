"""The paragraphs of an HTML page, as a reader sees them: no scripts, styles or navigation, nothing fetched."""

from __future__ import annotations

from collections.abc import Sequence
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

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        if tag not in _BLOCKS:
            return
        self.end()
        given = dict(attrs)
        if tag in ("ol", "ul"):
            self._lists.append(first_number(given.get("start") or "") if tag == "ol" else 0)
        elif tag == "li" and self._lists and self._lists[-1]:
            self._number = str(self._lists[-1]) if len(self._lists) == 1 else ""
            self._lists[-1] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1
        if tag in _BLOCKS:
            self.end()
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._words.append(data)

    def end(self) -> None:
        """Close the paragraph that is open."""
        text = " ".join("".join(self._words).split())
        self._words = []
        if text:
            self.blocks.append(Block(text, number=self._number))
            self._number = ""
