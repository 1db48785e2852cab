"""Footnotes of a Word file: the part that holds them, the styles, and the references in the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
TEXT_STYLE, REFERENCE_STYLE = "FootnoteText", "FootnoteReference"
SEPARATORS = ((-1, "separator"), (0, "continuationSeparator"))
"""The line above the footnotes, and that above footnotes continued from the page before."""


def footnote_reference(paragraph: Any, number: int) -> None:
    """Put the number of a footnote at the end of a paragraph."""
    run = paragraph.add_run()
    style = OxmlElement("w:rStyle")
    style.set(qn("w:val"), REFERENCE_STYLE)
    run._r.get_or_add_rPr().append(style)
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), str(number))
    run._r.append(reference)


def add_footnotes(document: Any, notes: Sequence[str]) -> None:
    """Add the footnotes of a document, numbered from 1, and the styles that they are set in."""
    _add_styles(document.styles)
    root = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
    for id, kind in SEPARATORS:
        note = _inside(root, qn("w:footnote"), {qn("w:type"): kind, qn("w:id"): str(id)})
        paragraph = _inside(note, qn("w:p"))
        properties = _inside(paragraph, qn("w:pPr"))
        spacing = {qn("w:after"): "0", qn("w:line"): "240", qn("w:lineRule"): "auto"}
        _inside(properties, qn("w:spacing"), spacing)
        _inside(_inside(paragraph, qn("w:r")), qn(f"w:{kind}"))
    for number, words in enumerate(notes, start=1):
        note = _inside(root, qn("w:footnote"), {qn("w:id"): str(number)})
        paragraph = _inside(note, qn("w:p"))
        properties = _inside(paragraph, qn("w:pPr"))
        _inside(properties, qn("w:pStyle"), {qn("w:val"): TEXT_STYLE})
        run = _inside(paragraph, qn("w:r"))
        style = _inside(_inside(run, qn("w:rPr")), qn("w:rStyle"))
        style.set(qn("w:val"), REFERENCE_STYLE)
        _inside(run, qn("w:footnoteRef"))
        text = _inside(_inside(paragraph, qn("w:r")), qn("w:t"))
        text.set(qn("xml:space"), "preserve")
        text.text = f" {words}"
    blob = serialize_part_xml(root)
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    _mention_separators(document.settings.element)


def _inside(parent: Any, name: str, attributes: Mapping[str, str] | None = None) -> Any:
    """A new element at the end of another; the name and the attributes with their namespaces."""
    element = parent.makeelement(name, attributes or {})
    parent.append(element)
    return element


def _add_styles(styles: Any) -> None:
    text = styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    text.base_style = styles["Normal"]
    text.font.size, text.paragraph_format.space_after = Pt(9), Pt(0)
    reference = styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
    reference.font.superscript = True


def _mention_separators(settings: Any) -> None:
    """Word looks in the settings for the two separators; the schema wants them before `w:compat`."""
    mention = OxmlElement("w:footnotePr")
    for id, _ in SEPARATORS:
        entry = OxmlElement("w:footnote")
        entry.set(qn("w:id"), str(id))
        mention.append(entry)
    compat = settings.find(qn("w:compat"))
    if compat is None:
        settings.append(mention)
    else:
        compat.addprevious(mention)
