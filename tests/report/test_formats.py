"""One document in four formats: the same content, safe in each, and a Word file that others can open."""

from __future__ import annotations

import html as entities
import io
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from docx import Document as open_docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.case import Case
from engine.report.as_docx import docx
from engine.report.as_html import html
from engine.report.as_markdown import markdown
from engine.report.as_plain import plain_text
from engine.report.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Line,
    Paragraph,
    Table,
    bold,
    italic,
    note,
    text,
)
from tests.report.conftest import Drafted

WRITTEN = (
    ("special-procedures", "al-tjk-1-2025"),
    ("complaint", "al-kaz-3-2017"),
    ("wgad", "ua-rus-7-2011"),
    ("memo", "ua-uzb-2-2024"),
)


def words(found: str) -> list[str]:
    """Words alone: no marks of a format, no numbers of notes, no empty lines to fill."""
    return re.findall(r"[^\W_]+", found)


def of_docx(document: Document) -> list[str]:
    raw = docx(document)
    elements = [open_docx(io.BytesIO(raw)).element.body]
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if "word/footnotes.xml" in archive.namelist():
            elements.append(parse_xml(archive.read("word/footnotes.xml")))
    paragraphs = [paragraph for element in elements for paragraph in element.iter(qn("w:p"))]
    return words(" ".join("".join(t.text or "" for t in paragraph.iter(qn("w:t"))) for paragraph in paragraphs))


def of_html(document: Document) -> list[str]:
    body = html(document).partition("<body>")[2]
    body = re.sub(r"<sup>.*?</sup>", " ", body)
    body = re.sub(r"<h2>Notes</h2>", " ", body)
    body = re.sub(r"</?(?:b|i|span|a)\b[^>]*>", "", body.replace("</span><span>", " "))
    return words(entities.unescape(re.sub(r"<[^>]+>", " ", body)).replace("\u21a9", " "))


def of_markdown(document: Document) -> list[str]:
    found = re.sub(r"\[\^\d+\]:?", " ", markdown(document))
    return words(re.sub(r"\\(.)", r"\1", found).replace("*", ""))


def of_plain(document: Document) -> list[str]:
    body, _, notes = plain_text(document).partition("\nNotes\n=====\n")
    return words(re.sub(r"\[\d+\]", " ", f"{body} {notes}"))


def of_model(document: Document, *, numbers: bool = True) -> list[str]:
    """The words of the document itself, in the order of reading, the notes last; Word counts paragraphs itself."""
    found = [document.title, document.subtitle]
    notes = []
    for block in document.blocks:
        if isinstance(block, Line):
            found += [block.label, block.hint, block.filled]
            continue
        texts = []
        if isinstance(block, (Heading, Paragraph)):
            texts = [block.text]
            found.append(block.number if numbers and isinstance(block, Paragraph) else "")
        elif isinstance(block, Bullets):
            texts = list(block.entries)
        elif isinstance(block, Table):
            found += block.head
            texts = [cell for row in block.rows for cell in row]
        for one in texts:
            found.append("".join(span.words for span in one if span.style != "note"))
            notes += [span.words for span in one if span.style == "note"]
    return words(" ".join([*found, *notes]))


READERS: list[Callable[[Document], list[str]]] = [of_docx, of_html, of_markdown]


@pytest.mark.parametrize(("form", "id"), WRITTEN)
def test_every_format_says_the_same(form: str, id: str, cases: dict[str, Case], drafted: Drafted) -> None:
    document = drafted(cases[id], form)
    said = of_model(document)
    assert len(said) > 700
    for read in READERS:
        assert read(document) == of_model(document, numbers=read is not of_docx), read.__name__
    assert not {word.casefold() for word in said} - {word.casefold() for word in of_plain(document)}


HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from("*_[]<>&|\\`#~'\"{}()\n\t 1.-+"),
        st.characters(codec="utf-8"),
        st.sampled_from("\x00\x07\x1b\u202e\u2066\ufffe\u200b\u2028"),
    ),
    max_size=30,
)


@settings(max_examples=25, deadline=None)
@given(st.lists(HOSTILE, min_size=7, max_size=7))
def test_no_text_breaks_a_format(pieces: list[str]) -> None:
    """Markup, controls and signs of right-to-left writing stay text, and the formats still agree."""
    blocks: tuple[Block, ...] = (
        Heading(text(f"Part {pieces[0]}"), 1),
        Paragraph(text(f"says {pieces[1]} ", bold(f"loud {pieces[2]}"), " and ", italic("x"), note(f"n {pieces[3]}"))),
        Bullets((text(f"entry {pieces[4]}"),)),
        Table(("Head", "Other"), ((text(f"cell {pieces[5]}"), text("two")),), (50, 50)),
        Line("Label", "hint", f"x {text(pieces[6])[0].words if text(pieces[6]) else ''}"),
    )
    document = Document("Title", "subtitle", "2025-04-23", blocks)
    said = of_model(document)
    for read in (of_docx, of_html):
        assert read(document) == said
    for shown in (html(document), markdown(document), plain_text(document)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", shown)
    assert "<script" not in html(document).lower()


def test_markup_in_a_case_stays_text_in_html() -> None:
    document = Document("T", "s", "", (Paragraph(text("<script>alert(1)</script> & <b>")),))
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;" in html(document)


def test_plain_text_is_at_most_eighty_columns_wide(cases: dict[str, Case], drafted: Drafted) -> None:
    for line in plain_text(drafted(cases["al-tjk-1-2025"])).splitlines():
        assert len(line) <= 80 or "https://" in line


@pytest.fixture(scope="module")
def word_file(cases: dict[str, Case], drafted: Drafted) -> bytes:
    return docx(drafted(cases["ua-uzb-2-2024"]))


def test_the_same_case_gives_the_same_bytes(word_file: bytes, cases: dict[str, Case], drafted: Drafted) -> None:
    assert docx(drafted(cases["ua-uzb-2-2024"])) == word_file
    assert docx(drafted(cases["ua-uzb-2-2024"], mode="full")) != word_file


def test_the_word_file_has_styles_headings_footnotes_and_page_numbers(word_file: bytes) -> None:
    file = open_docx(io.BytesIO(word_file))
    styles = [(paragraph.style.name if paragraph.style else "", paragraph.text) for paragraph in file.paragraphs]
    used = {name for name, _ in styles}
    assert {"Title", "Heading 1", "Heading 2", "List Bullet", "Numbered Paragraph", "Form Line"} <= used
    headings = [words for name, words in styles if name == "Heading 1"]
    assert "Alleged facts" in headings
    assert "Table of authorities" in headings
    references = file.element.body.findall(f".//{qn('w:footnoteReference')}")
    with zipfile.ZipFile(io.BytesIO(word_file)) as archive:
        footnotes = archive.read("word/footnotes.xml").decode("utf-8")
        assert "footnotes+xml" in archive.read("[Content_Types].xml").decode("utf-8")
    assert [reference.get(qn("w:id")) for reference in references] == re.findall(r'w:id="([1-9]\d*)"', footnotes)
    assert len(references) == 9
    footer = file.sections[0].footer._element.xml
    assert "PAGE" in footer
    assert "NUMPAGES" in footer


def test_word_numbers_paragraphs_itself_and_keeps_references_to_them(word_file: bytes) -> None:
    file = open_docx(io.BytesIO(word_file))
    body = file.element.body
    numbered = [one for one in file.paragraphs if one.style and one.style.name == "Numbered Paragraph"]
    lists = [one._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}") for one in numbered]
    assert None not in lists
    assert not any(one.text[:2].rstrip(".").isdigit() for one in numbered)
    marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    fields = [field.text.split()[1] for field in body.iter(qn("w:instrText")) if field.text.split()[0] == "REF"]
    assert len(fields) > 10
    assert set(fields) <= marks
    assert len({one.get(qn("w:val")) for one in lists if one is not None}) == 2


def test_the_word_file_says_nothing_of_who_or_what_made_it(word_file: bytes) -> None:
    file = open_docx(io.BytesIO(word_file))
    properties = file.core_properties
    assert properties.title.startswith("Information submitted to the special procedures")
    assert (properties.author, properties.last_modified_by, properties.comments, properties.keywords) == (
        "",
        "",
        "",
        "",
    )
    assert properties.created.date().isoformat() == "2024-07-01"
    with zipfile.ZipFile(io.BytesIO(word_file)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not [name for name in parts if "thumbnail" in name or "customXml" in name]
    for name, content in parts.items():
        for trace in (b"python-docx", b"Macintosh", b"w:rsid", os.path.expanduser("~").encode() + b"/"):
            assert trace not in content, f"{trace!r} in {name}"


def office() -> Iterator[str]:
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name)
        if found:
            yield found


MOST_PAGES = {"al-tjk-1-2025": 5, "al-kaz-3-2017": 4, "ua-rus-7-2011": 3, "ua-uzb-2-2024": 4}
"""Of the body of a submission, up to who submits it."""


@pytest.mark.slow
@pytest.mark.skipif(
    not list(office()), reason="LibreOffice is not installed; the Word file is read by python-docx alone"
)
def test_libreoffice_reads_word_files_whose_bodies_are_short(
    cases: dict[str, Case], drafted: Drafted, tmp_path: Path
) -> None:
    """Converted without a screen, the files have all of their text, footnotes and page numbers included."""
    pypdf = pytest.importorskip("pypdf", reason="it reads the pages back")
    for id in MOST_PAGES:
        (tmp_path / f"{id}.docx").write_bytes(docx(drafted(cases[id])))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [next(office()), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    done = subprocess.run([*command, *map(str, tmp_path.glob("*.docx"))], capture_output=True, timeout=300)
    bodies = {}
    for id in MOST_PAGES:
        assert (tmp_path / f"{id}.pdf").is_file(), done.stderr.decode("utf-8", "replace")
        pages = [page.extract_text() for page in pypdf.PdfReader(tmp_path / f"{id}.pdf").pages]
        bodies[id] = next(n for n, words in enumerate(pages) if "Identity of the person or institution" in words)
    assert all(bodies[id] <= most for id, most in MOST_PAGES.items()), bodies
    whole = re.sub(r"\s+", " ", " ".join(pages))
    for sentence in (
        "Information submitted to the special procedures of the Human Rights Council",
        "Where a date is uncertain in the source, it is given as uncertain.",
        "Annex. Reference to international human rights law",
        "UA UZB 2/2024, allegations para. 1",
        "Table of authorities",
        "1 / ",
    ):
        assert sentence in whole
