"""Word's own numbering of paragraphs, and references to them that Word keeps up to date."""

from __future__ import annotations

import re
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from engine.report.material import TIE

_OWN = re.compile(rf"\b[^\W\d]+{TIE}(\d+(?:(?:-|\u2013|, | (?:and|et|y|и|à|a) )\d+)*)")
"""A word for paragraphs, tied to numbers of the draft itself: no other numbers are tied to a word so."""
_NUMBER = re.compile(r"\d+")


class Numbering:
    """Numbered lists of one file. The first is that of the facts, whose paragraphs the text refers to."""

    def __init__(self, file: Any) -> None:
        self._lists: Any = file.part.numbering_part.element
        self._abstract = ""
        self._list = 0
        self._mark = 0

    def number(self, paragraph: Any, written: str) -> None:
        """Let Word number a paragraph; "1." begins a list of its own."""
        if written == "1.":
            self._list += 1
            self._num = self._new_list()
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = self._num
        if self._list == 1:
            self._bookmark(paragraph, written.rstrip("."))

    def _new_list(self) -> int:
        number: Any = self._lists.add_num(self._abstract_id())
        override = number.add_lvlOverride(ilvl=0)
        override.add_startOverride(1)
        found: int = number.numId
        return found

    def _abstract_id(self) -> int:
        if not self._abstract:
            known = [int(one.get(qn("w:abstractNumId"))) for one in self._lists.findall(qn("w:abstractNum"))]
            self._abstract = str(max(known, default=-1) + 1)
            self._lists.insert(len(known), _abstract(self._abstract))
        return int(self._abstract)

    def _bookmark(self, paragraph: Any, number: str) -> None:
        self._mark += 1
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for element in (start, end):
            element.set(qn("w:id"), str(self._mark))
        start.set(qn("w:name"), f"_Paragraph{number}")
        paragraph._p.append(start)
        paragraph._p.append(end)


def _abstract(id: str) -> Any:
    """A list of one level: 1., 2., 3."""
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), id)
    level = OxmlElement("w:lvl")
    level.set(qn("w:ilvl"), "0")
    for name, value in (("start", "1"), ("numFmt", "decimal"), ("suff", "tab"), ("lvlText", "%1."), ("lvlJc", "left")):
        element = OxmlElement(f"w:{name}")
        element.set(qn("w:val"), value)
        level.append(element)
    abstract.append(level)
    return abstract


def add_words(paragraph: Any, words: str, known: int) -> list[Any]:
    """Words as runs; numbers of the document's own paragraphs (of which there are `known`) become references."""
    runs: list[Any] = []
    at = 0
    for match in _OWN.finditer(words):
        for number in _NUMBER.finditer(match[1]):
            begin, end = match.start(1) + number.start(), match.start(1) + number.end()
            if int(number[0]) > known:
                continue
            if begin > at:
                runs.append(paragraph.add_run(words[at:begin]))
            runs += _reference(paragraph, number[0])
            at = end
    if at < len(words):
        runs.append(paragraph.add_run(words[at:]))
    return runs


def _reference(paragraph: Any, number: str) -> list[Any]:
    """A field with the number of a paragraph, without its full stop."""
    runs = []
    for kind in ("begin", "instruction", "separate", "text", "end"):
        run = paragraph.add_run()
        if kind == "instruction":
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = f" REF _Paragraph{number} \\n \\h "
            run._r.append(element)
        elif kind == "text":
            run.text = number
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
            run._r.append(element)
        runs.append(run)
    return runs
