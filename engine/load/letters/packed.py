"""The paragraphs of Word and OpenDocument files: zip archives of XML, of which only the text is unpacked.

Numbers that the word processor counts itself are counted here as it does; a tracked deletion is not read. Pages are
those that Word recorded when the file was saved last; a file without that record has none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from os import PathLike
from xml.etree import ElementTree

from engine.load.archived_xml import WORD, parts_of, written_by
from engine.load.letters.plain import first_number
from engine.load.reading import Unreadable
from engine.model.letter import Block

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TRACKED = f"{_TEXT}tracked-changes"
_NOTE = f"{_TEXT}note"


def word_blocks(path: str | PathLike[str]) -> list[Block]:
    """The paragraphs of a .docx file. Raises Unreadable."""
    parts = parts_of(path, ("word/document.xml", "word/numbering.xml", "word/styles.xml"), "a Word document")
    numbering = _Numbering(parts.get("word/numbering.xml"), parts.get("word/styles.xml"))
    return list(_word_paragraphs(parts["word/document.xml"], numbering))


def odt_blocks(path: str | PathLike[str]) -> list[Block]:
    """The paragraphs of an .odt file. Raises Unreadable."""
    parts = parts_of(path, ("content.xml",), "an OpenDocument text")
    root = parts["content.xml"]
    body = root.find(f".//{_OFFICE}text")
    if body is None:
        raise Unreadable("this is not an OpenDocument text", path)
    numbered = {
        style.get(f"{_STYLE}name", "")
        for style in root.iter(f"{_TEXT}list-style")
        if any(level.get(f"{_TEXT}level") == "1" for level in style.iter(f"{_TEXT}list-level-style-number"))
    }
    return list(_odt_paragraphs(body, numbered))


class _Numbering:
    """The numbers that Word sets before paragraphs of its lists: decimal ones of the outermost level."""

    def __init__(self, numbering: ElementTree.Element | None, styles: ElementTree.Element | None) -> None:
        self._decimal: dict[str, tuple[str, int]] = {}
        self._of_style: dict[str, tuple[str, str]] = {}
        self._counted: dict[str, int] = defaultdict(int)
        lists = {}
        for one in [] if numbering is None else numbering.iter(f"{WORD}abstractNum"):
            for level in one.iter(f"{WORD}lvl"):
                if level.get(f"{WORD}ilvl") == "0" and _value(level, "numFmt") == "decimal":
                    start = _value(level, "start")
                    lists[one.get(f"{WORD}abstractNumId", "")] = first_number(start)
        for one in [] if numbering is None else numbering.iter(f"{WORD}num"):
            abstract = _value(one, "abstractNumId")
            if abstract in lists:
                self._decimal[one.get(f"{WORD}numId", "")] = (abstract, lists[abstract])
        for style in [] if styles is None else styles.iter(f"{WORD}style"):
            found = _list_of(style)
            if found is not None:
                self._of_style[style.get(f"{WORD}styleId", "")] = found

    def number(self, paragraph: ElementTree.Element) -> str:
        """The number of the next paragraph of its list, "" for one without."""
        style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        found = _list_of(paragraph)
        if found is None and style is not None:
            found = self._of_style.get(style.get(f"{WORD}val", ""))
        if found is None or found[1] != "0" or found[0] not in self._decimal:
            return ""
        abstract, start = self._decimal[found[0]]
        self._counted[abstract] += 1
        return str(start + self._counted[abstract] - 1)


def _list_of(element: ElementTree.Element) -> tuple[str, str] | None:
    """The list and level that a paragraph or a style names."""
    properties = element.find(f"{WORD}pPr/{WORD}numPr")
    if properties is None:
        return None
    return _value(properties, "numId"), _value(properties, "ilvl") or "0"


def _value(element: ElementTree.Element, name: str) -> str:
    found = element.find(f"{WORD}{name}")
    return "" if found is None else found.get(f"{WORD}val", "")


def _word_paragraphs(root: ElementTree.Element, numbering: _Numbering) -> Iterator[Block]:
    """The paragraphs, each where it ends; those of a text box within a paragraph are paragraphs of their own.

    A box that is there in two forms, for old and new programs, is read once.
    """
    recorded = next(root.iter(f"{WORD}lastRenderedPageBreak"), None) is not None
    page = 1
    open_ones: list[_Open] = []
    due: list[tuple[ElementTree.Element, bool]] = [(root, False)]
    while due:
        element, left = due.pop()
        tag = element.tag
        if left:
            done = open_ones.pop()
            text = " ".join("".join(done.words).split())
            if text:
                yield Block(text, done.page if recorded else 0, numbering.number(element))
            continue
        if tag == _FALLBACK:
            continue
        if tag == f"{WORD}p":
            open_ones.append(_Open(page, []))
            due.append((element, True))
        elif tag == f"{WORD}lastRenderedPageBreak":
            page += 1
            if open_ones and not "".join(open_ones[-1].words).strip():
                open_ones[-1].page = page
        elif open_ones:
            open_ones[-1].words.append(written_by(element))
        due += [(child, False) for child in reversed(element)]


class _Open:
    """A paragraph that is being read: the page on which its words begin, and its words."""

    def __init__(self, page: int, words: list[str]) -> None:
        self.page, self.words = page, words


def _odt_paragraphs(body: ElementTree.Element, numbered: set[str]) -> Iterator[Block]:
    counts: dict[str, int] = defaultdict(int)

    def walk(element: ElementTree.Element, style: str, depth: int, number: str) -> Iterator[Block]:
        for child in element:
            if child.tag == _TRACKED:
                continue
            if child.tag == f"{_TEXT}list":
                own = child.get(f"{_TEXT}style-name") or style
                if not depth and child.get(f"{_TEXT}continue-numbering") != "true":
                    counts.pop(own, None)
                yield from walk(child, own, depth + 1, "")
            elif child.tag == f"{_TEXT}list-item":
                mark = ""
                if depth == 1 and style in numbered:
                    counts[style] += 1
                    mark = str(counts[style])
                yield from walk(child, style, depth, mark)
            elif child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                text = " ".join("".join(_odt_words(child)).split())
                if text:
                    yield Block(text, number=number)
                    number = ""
            else:
                yield from walk(child, style, depth, number)

    return walk(body, "", 0, "")


def _odt_words(element: ElementTree.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in (f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"):
            yield " "
        elif child.tag != _NOTE:
            yield from _odt_words(child)
        yield child.tail or ""
