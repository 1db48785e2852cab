"""A document as a Word file: real styles, headings, footnotes, page numbers. The same document gives the same bytes.

Needs python-docx (the extra `docx`).
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

from docx import Document as new_document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from engine.report.direction import from_the_right, in_runs
from engine.report.document import (
    BOLD,
    ITALIC,
    LOCALES,
    NOTE,
    Bullets,
    Document,
    Figure,
    Heading,
    Line,
    Paragraph,
    Table,
    Text,
    drawn,
    notes_of,
)
from engine.report.footnotes import add_footnotes, footnote_reference
from engine.report.numbering import Numbering, add_words

FONT = "Times New Roman"
PAGE_WIDTH, PAGE_HEIGHT, SIDES, ENDS = Cm(21.0), Cm(29.7), Cm(2.3), Cm(2.0)
TEXT_WIDTH = 16.4
"""Centimetres between the margins."""
NUMBERED, FORM_LINE, REMARK, TABLE_TEXT = "Numbered Paragraph", "Form Line", "Remark", "Table Text"
GREY = RGBColor(0x44, 0x44, 0x44)
LEFT_OUT = ("thumbnail", "customXml", "stylesWithEffects")
"""Parts of python-docx's template that say nothing about the document."""
ZIP_DAY = (1980, 1, 1, 0, 0, 0)
NO_DAY = datetime(2000, 1, 1)
LONGEST_PROPERTY = 255
"""Characters that a property of a document may have; python-docx refuses more."""
APPLICATION = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)


def docx(document: Document) -> bytes:
    """The whole document as the bytes of a .docx file."""
    return _Writer(document).written()


class _Writer:
    """Writes one document from its first block to its last."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._file: Any = new_document()
        self._numbering = Numbering(self._file)
        self._referred = _first_list(document)
        self._locale = LOCALES.get(document.language, document.language)

    def written(self) -> bytes:
        self._strip()
        self._lay_out()
        self._file.add_paragraph(self._document.title, style="Title")
        self._file.add_paragraph(self._document.subtitle, style="Subtitle")
        drawn(self._document, self)
        notes = notes_of(self._document)
        if notes:
            add_footnotes(self._file, notes)
        self._properties()
        buffer = io.BytesIO()
        self._file.save(buffer)
        return _same_bytes(buffer.getvalue())

    def _strip(self) -> None:
        """Leave out what the template brings along."""
        for holder in (self._file.part.package, self._file.part):
            for id, relation in list(holder.rels.items()):
                if any(name in relation.reltype for name in LEFT_OUT):
                    del holder.rels[id]
        for relation in self._file.part.package.rels.values():
            if relation.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES:
                relation.target_part._blob = APPLICATION
        section = self._file.element.body.sectPr
        for name in [name for name in section.attrib if "rsid" in name]:
            del section.attrib[name]
        styles = self._file.styles.element
        for element in list(styles.iter(qn("w:rsid"))):
            element.getparent().remove(element)
        settings = self._file.settings.element
        for name in ("w:rsids", "w:proofState", "w:savePreviewPicture"):
            for element in settings.findall(qn(name)):
                settings.remove(element)

    def _properties(self) -> None:
        properties = self._file.core_properties
        properties.title = f"{self._document.title}: {self._document.subtitle}"[:LONGEST_PROPERTY]
        properties.subject = self._document.subtitle[:LONGEST_PROPERTY]
        for name in ("author", "comments", "keywords", "last_modified_by", "category"):
            setattr(properties, name, "")
        properties.language = self._locale
        properties.revision = 1
        day = datetime.fromisoformat(self._document.day) if self._document.day else NO_DAY
        properties.created = properties.modified = day

    def _lay_out(self) -> None:
        section = self._file.sections[0]
        section.orientation = WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
        for side, margin in (("left", SIDES), ("right", SIDES), ("top", ENDS), ("bottom", ENDS)):
            setattr(section, f"{side}_margin", margin)
        self._styles()
        footer = section.footer.paragraphs[0]
        footer.style = self._file.styles["Footer"]
        footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _field(footer, "PAGE")
        footer.add_run(" / ")
        _field(footer, "NUMPAGES")

    def _styles(self) -> None:
        styles = self._file.styles
        self._style(styles["Normal"], 11, after=4)
        languages = styles.element.findall(f".//{qn('w:lang')}")
        for language in languages:
            language.set(qn("w:val"), self._locale)
        self._style(styles["Title"], 13, bold=True, after=3, alignment=WD_ALIGN_PARAGRAPH.CENTER)
        borders = styles["Title"].element.find(f".//{qn('w:pBdr')}")
        if borders is not None:
            borders.getparent().remove(borders)
        self._style(styles["Subtitle"], 11, after=8, alignment=WD_ALIGN_PARAGRAPH.CENTER)
        self._style(styles["Heading 1"], 12, bold=True, before=10, after=3)
        self._style(styles["Heading 2"], 11, bold=True, before=6, after=2)
        self._style(styles["Heading 3"], 11, italic=True, before=8, after=3)
        self._style(styles["List Bullet"], 11, after=2)
        self._style(styles["Footer"], 9)
        for name in (NUMBERED, FORM_LINE, REMARK, TABLE_TEXT):
            style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = styles["Normal"]
        indent = styles[NUMBERED].paragraph_format
        indent.left_indent, indent.first_line_indent = Cm(1.0), Cm(-1.0)
        indent.tab_stops.add_tab_stop(Cm(1.0))
        line = styles[FORM_LINE].paragraph_format
        line.tab_stops.add_tab_stop(Cm(TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
        line.space_before, line.space_after = Pt(2), Pt(4)
        styles[REMARK].font.size, styles[REMARK].font.color.rgb = Pt(10), GREY
        styles[TABLE_TEXT].font.size = Pt(9.5)
        styles[TABLE_TEXT].paragraph_format.space_after = Pt(2)

    def _style(
        self, style: Any, size: float, *, bold: bool = False, italic: bool = False, before: float = 0,
        after: float = 0, alignment: Any = None,
    ) -> None:  # fmt: skip
        font = style.font
        font.name, font.size, font.bold, font.italic = FONT, Pt(size), bold, italic
        font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for name in list(fonts.attrib):
            del fonts.attrib[name]  # the theme's own fonts would win
        for name in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{name}"), FONT)
        for spacing in style.element.rPr.findall(qn("w:spacing")):
            style.element.rPr.remove(spacing)
        shape = style.paragraph_format
        shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(after), 1.0
        if alignment is not None:
            shape.alignment = alignment

    def heading(self, heading: Heading) -> None:
        added = self._file.add_paragraph(style=f"Heading {heading.level}")
        added.paragraph_format.page_break_before = True if heading.starts_page else None
        self._text(added, heading.text)

    def paragraph(self, paragraph: Paragraph) -> None:
        style = NUMBERED if paragraph.number else REMARK if paragraph.soft else "Normal"
        added = self._file.add_paragraph(style=style)
        if paragraph.number:
            self._numbering.number(added, paragraph.number)
        self._text(added, paragraph.text)

    def bullets(self, bullets: Bullets) -> None:
        for entry in bullets.entries:
            self._text(self._file.add_paragraph(style="List Bullet"), entry)

    def figure(self, figure: Figure) -> None:
        added = self._file.add_paragraph()
        drawn = added.add_run().add_picture(io.BytesIO(figure.png), width=Cm(TEXT_WIDTH))
        most = PAGE_HEIGHT - 2 * ENDS - Cm(1.5)
        if drawn.height > most:
            drawn.width, drawn.height = int(drawn.width * most / drawn.height), most
        drawn._inline.docPr.set("descr", figure.words)

    def line(self, line: Line) -> None:
        paragraph = self._file.add_paragraph(style=FORM_LINE)
        paragraph.add_run(line.label).bold = True
        if line.hint:
            hint = paragraph.add_run(f" ({line.hint})")
            hint.font.color.rgb = GREY
        paragraph.add_run(line.colon)
        for piece, rtl in in_runs(f" {line.filled}" if line.filled else " \t"):
            paragraph.add_run(piece).font.rtl = True if rtl else None

    def table(self, table: Table) -> None:
        grid = self._file.add_table(rows=0, cols=len(table.head), style="Table Grid")
        grid.alignment = WD_TABLE_ALIGNMENT.CENTER
        grid.autofit = False
        widths = [Cm(TEXT_WIDTH * share / sum(table.widths)) for share in table.widths]
        for number, row in enumerate([None, *table.rows]):
            added = grid.add_row()
            _mark_row(added, head=number == 0)
            for column, (cell, width) in enumerate(zip(added.cells, widths, strict=True)):
                cell.width = width
                paragraph = cell.paragraphs[0]
                paragraph.style = self._file.styles[TABLE_TEXT]
                if row is None:
                    paragraph.add_run(table.head[column]).bold = True
                else:
                    self._text(paragraph, row[column])
        for column, width in zip(grid.columns, widths, strict=True):
            column.width = width
        self._file.add_paragraph(style=TABLE_TEXT)

    def _text(self, paragraph: Any, words: Text) -> None:
        for span in words:
            if span.style == NOTE:
                footnote_reference(paragraph, span.number)
            elif not span.style and span.words.startswith("https://") and " " not in span.words:
                self._link(paragraph, span.words)
            else:
                for piece, rtl in in_runs(span.words):
                    for run in add_words(paragraph, piece, self._referred):
                        run.bold = True if span.style == BOLD else None
                        run.italic = True if span.style == ITALIC else None
                        run.font.rtl = True if rtl else None
                        if span.language:
                            _in_language(run, LOCALES.get(span.language, span.language))
        if from_the_right("".join(span.words for span in words if span.style != NOTE)):
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))

    def _link(self, paragraph: Any, address: str) -> None:
        id = self._file.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), id)
        run = paragraph.add_run(address)
        run.font.color.rgb = RGBColor(0x1F, 0x4E, 0x8C)
        link.append(run._r)
        paragraph._p.append(link)


def _in_language(run: Any, locale: str) -> None:
    """Words of another language than the document's, for the spelling checker and for screen readers."""
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), locale)
    run._r.get_or_add_rPr().append(language)


def _first_list(document: Document) -> int:
    """How many paragraphs the first numbered list has: those that the text refers to."""
    count = 0
    for block in document.blocks:
        if isinstance(block, Paragraph) and block.number:
            if block.number != f"{count + 1}.":
                break
            count += 1
    return count


def _mark_row(row: Any, *, head: bool) -> None:
    """A row is not torn over two pages; the head is repeated on each."""
    properties = row._tr.get_or_add_trPr()
    for name in ("w:cantSplit", "w:tblHeader") if head else ("w:cantSplit",):
        properties.append(OxmlElement(name))


def _field(paragraph: Any, name: str) -> None:
    """A field that Word computes, such as the number of the page."""
    for kind, content in (("begin", ""), ("", name), ("separate", ""), ("text", "1"), ("end", "")):
        run = paragraph.add_run()
        if kind == "":
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = f" {content} "
        elif kind == "text":
            element = OxmlElement("w:t")
            element.text = content
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)


def _same_bytes(raw: bytes) -> bytes:
    """The same archive with nothing in it that depends on when and where it was made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, ZIP_DAY)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            target.writestr(entry, source.read(name), compresslevel=9)
    return buffer.getvalue()
