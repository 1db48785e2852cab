"""A document as a PDF file: headings, numbered paragraphs, tables, notes at the end, page numbers.

Needs fpdf2 (the extra `pdf`). The fonts of every PDF reader have the letters of western Europe only; for others a font
file is looked for where systems and the plots keep them, or named in the environment as PINCITE_FONT.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from datetime import datetime, timezone
from importlib.util import find_spec
from pathlib import Path

from fpdf import FPDF
from PIL import Image

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
    texts_of,
)

MARGIN, INDENT, LEADING, SIZE = 25, 9, 5.2, 11
"""Millimetres, millimetres, millimetres, points."""
FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "/Library/Fonts", "C:/Windows/Fonts")
FAMILIES = (
    ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf", "DejaVuSerif-Italic.ttf"),
    ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf"),
    ("times.ttf", "timesbd.ttf", "timesi.ttf"),
    ("Times New Roman.ttf", "Times New Roman Bold.ttf", "Times New Roman Italic.ttf"),
)
NO_DAY = datetime(2000, 1, 1, tzinfo=timezone.utc)
SIGNS = str.maketrans({"\u2013": "-", "\u2014": "-", "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"',
                       "\u2020": "*", "\u21a9": "", "\u2026": "..."})  # fmt: skip
"""Signs that the built-in fonts lack, and what stands for them."""


class NoFont(Exception):
    """The document has letters for which no font was found; `letters` are the first of them."""

    def __init__(self, letters: str) -> None:
        super().__init__(f"no font has the letters {letters}; name one: PINCITE_FONT=/path/to/font.ttf")
        self.letters = letters


def pdf(document: Document) -> bytes:
    """The whole document as the bytes of a .pdf file; the same document gives the same bytes.

    Raises:
        NoFont: it has letters outside western European ones, and no font with them was found.
    """
    return _Writer(document).written()


def page_count(document: Document, *, until: str = "") -> int:
    """How many pages a document has; with `until`, those before the first heading that begins so."""
    writer = _Writer(document)
    writer.written()
    return writer.pages_before(until)


class _Pages(FPDF):
    family = "Times"

    def footer(self) -> None:
        self.set_y(-15)
        self.set_font(self.family, size=9)
        self.cell(0, 10, f"{self.page_no()} / {{nb}}", align="C")


class _Writer:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._begins: list[tuple[str, int]] = []
        self._pdf = _Pages(format="A4")
        self._pdf.set_margin(MARGIN)
        self._pdf.set_auto_page_break(True, MARGIN)
        day = datetime.fromisoformat(document.day).replace(tzinfo=timezone.utc) if document.day else NO_DAY
        self._pdf.set_creation_date(day)
        self._pdf.set_title(f"{document.title}: {document.subtitle}")
        self._pdf.set_lang(LOCALES.get(document.language, document.language))
        self._choose_font()

    def written(self) -> bytes:
        self._pdf.add_page()
        self._words(((self._document.title), 16, "B"))
        self._words((self._document.subtitle, 12, "I"))
        drawn(self._document, self)
        notes = notes_of(self._document)
        if notes:
            self._heading(self._document.notes, 1)
        for number, words in enumerate(notes, start=1):
            self._indented(f"{number}.", ((words, ""),), size=9)
        return bytes(self._pdf.output())

    def pages_before(self, heading: str) -> int:
        """Pages up to a heading that begins so, or all."""
        found = [page for words, page in self._begins if heading and words.startswith(heading)]
        return found[0] - 1 if found else self._pdf.page_no()

    def _choose_font(self) -> None:
        words = "".join(_all_words(self._document)).translate(SIGNS)
        foreign = sorted({letter for letter in words if not _latin(letter)})
        if not foreign:
            return
        for files in _fonts():
            for style, path in zip(("", "B", "I"), files, strict=True):
                self._pdf.add_font("Letters", style, str(path))
            self._pdf.family = "Letters"
            return
        raise NoFont("".join(foreign[:8]))

    def _fit(self, words: str) -> str:
        return words if self._pdf.family != "Times" else words.translate(SIGNS)

    def _words(self, line: tuple[str, float, str]) -> None:
        words, size, style = line
        self._pdf.set_font(self._pdf.family, style, size)
        self._pdf.multi_cell(0, size * 0.5, self._fit(words), align="L", new_x="LMARGIN", new_y="NEXT")
        self._pdf.ln(2)

    def _heading(self, words: str, level: int) -> None:
        if self._pdf.will_page_break(20):
            self._pdf.add_page()
        self._begins.append((words, self._pdf.page_no()))
        self._pdf.ln(2)
        self._words((words, {1: 13, 2: 11.5}.get(level, 11), "B"))

    def heading(self, heading: Heading) -> None:
        if heading.starts_page:
            self._pdf.add_page()
        self._heading("".join(span.words for span in heading.text), heading.level)

    def paragraph(self, paragraph: Paragraph) -> None:
        self._indented(paragraph.number, self._spans(paragraph.text), size=10 if paragraph.soft else SIZE)

    def bullets(self, bullets: Bullets) -> None:
        for entry in bullets.entries:
            self._indented("-", self._spans(entry))

    def figure(self, figure: Figure) -> None:
        with Image.open(io.BytesIO(figure.png)) as picture:
            wide, high = picture.size
        width = self._pdf.epw
        height = min(width * high / wide, self._pdf.eph)
        if self._pdf.will_page_break(height):
            self._pdf.add_page()
        self._pdf.image(io.BytesIO(figure.png), w=height * wide / high, h=height, alt_text=figure.words)
        self._pdf.ln(3)

    def line(self, line: Line) -> None:
        hint = f" ({line.hint})" if line.hint else ""
        filled = line.filled or "_" * 30
        self._indented("", ((line.label, "B"), (f"{hint}{line.colon} {filled}", "")))

    def _spans(self, words: Text) -> tuple[tuple[str, str], ...]:
        """Words with their styles; a note is its number, raised."""
        found = []
        for span in words:
            if span.style == NOTE:
                found.append((str(span.number), "note"))
            else:
                found.append((span.words, {BOLD: "B", ITALIC: "I"}.get(span.style, "")))
        return tuple(found)

    def _indented(self, sign: str, spans: tuple[tuple[str, str], ...], size: float = SIZE) -> None:
        sheet = self._pdf
        leading = LEADING * size / SIZE
        if sheet.will_page_break(leading * 2):
            sheet.add_page()
        if sign:
            sheet.set_font(sheet.family, size=size)
            sheet.cell(INDENT, leading, sign)
            sheet.set_left_margin(MARGIN + INDENT)
            sheet.set_x(MARGIN + INDENT)
        for words, style in spans:
            sheet.set_font(sheet.family, "" if style == "note" else style, size)
            sheet.char_vpos = "SUP" if style == "note" else "LINE"
            sheet.write(leading, self._fit(words))
        sheet.char_vpos = "LINE"
        sheet.set_left_margin(MARGIN)
        sheet.ln(leading + 1.5)

    def table(self, table: Table) -> None:
        self._pdf.set_font(self._pdf.family, size=9)
        with self._pdf.table(col_widths=table.widths, line_height=4.4, text_align="LEFT") as grid:
            grid.row([self._fit(cell) for cell in table.head])
            for row in table.rows:
                grid.row([self._fit("".join(words for words, _ in self._spans(cell))) for cell in row])
        self._pdf.ln(3)


def _all_words(document: Document) -> Iterator[str]:
    yield from (document.title, document.subtitle)
    for block in document.blocks:
        if isinstance(block, Line):
            yield from (block.label, block.hint, block.filled)
        for one in texts_of(block):
            yield from (span.words for span in one)


def _latin(letter: str) -> bool:
    try:
        letter.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def _fonts_of_plots() -> Iterator[Path]:
    """The folder of fonts that Matplotlib brings along, where it is installed: they have Cyrillic letters."""
    found = find_spec("matplotlib")
    if found is not None and found.origin:
        yield Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"


def _fonts() -> Iterator[tuple[Path, Path, Path]]:
    """Font files for upright, bold and italic letters: the one named, else those of the system."""
    named = os.environ.get("PINCITE_FONT")
    if named and Path(named).is_file():
        yield (Path(named),) * 3
    for folder in (*(Path(one).expanduser() for one in FOLDERS), *_fonts_of_plots()):
        if not folder.is_dir():
            continue
        found = {path.name: path for path in folder.rglob("*.ttf")}
        for upright, bold, italic in FAMILIES:
            if upright in found:
                yield found[upright], found.get(bold, found[upright]), found.get(italic, found[upright])
