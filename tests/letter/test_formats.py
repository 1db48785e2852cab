"""Letters of every format are cut into paragraphs under the same labels; what harms is refused plainly."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.load.letters.read import read_letter
from engine.load.reading import Unreadable
from engine.model.letter import Letter

NUMBERED = """Views under the Optional Protocol

1. The author is a national of the State, born in 1985, who lives abroad.

2.1 On 3 May 2019 police came to his home and searched it without showing a warrant.

"This is a search," they said.

2.2 He was taken to the station, where he was kept for two days without a lawyer.

4 June 2019 was the day of his release, after which he complained to the prosecutor.

3. He says that no court looked at his complaint, and that nobody answered him."""


def labels(letter: Letter) -> list[str]:
    return [one.label for one in letter.paragraphs]


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_text_goes_by_the_numbers_that_it_prints(tmp_path: Path) -> None:
    letter = read_letter(write(tmp_path / "views.txt", NUMBERED))
    assert letter.numbered
    assert labels(letter) == ["0+1", "1", "2.1", "2.1+1", "2.2", "2.2+1", "3"]
    text = {one.label: one.text for one in letter.paragraphs}
    assert text["2.2+1"].startswith("4 June 2019 was the day"), "a date is no number of a paragraph"
    assert text["3"].startswith("He says"), "the number itself is not part of the words"


def test_a_text_without_numbers_is_counted(tmp_path: Path) -> None:
    letter = read_letter(write(tmp_path / "letter.txt", "Excellency,\n\nOn 3 May 2019 he was arrested.\n\nYours"))
    assert (letter.numbered, labels(letter), letter.pages) == (False, ["1", "2", "3"], 0)


def test_the_same_text_gives_the_same_labels(tmp_path: Path) -> None:
    path = write(tmp_path / "views.txt", NUMBERED)
    assert read_letter(path) == read_letter(path)


def test_a_sentence_that_goes_on_behind_an_empty_line_is_one_paragraph(tmp_path: Path) -> None:
    text = "She was held in a prison for\n\nwomen near the town.\n\nNobody came.\n\n- article 9\n\n- article 10"
    letter = read_letter(write(tmp_path / "letter.txt", text))
    assert [one.text for one in letter.paragraphs] == [
        "She was held in a prison for women near the town.", "Nobody came.", "- article 9", "- article 10",
    ]  # fmt: skip


def test_long_lines_are_paragraphs_and_bold_is_no_part_of_the_words(tmp_path: Path) -> None:
    one, two = (f"Ms. **Anna Berg** {'was held there ' * 14}{end}." for end in ("first", "then"))
    letter = read_letter(write(tmp_path / "letter.txt", f"{one}\n{two}\n\n2 ** 3 ** 4"))
    assert [one.text[:13] for one in letter.paragraphs] == ["Ms. Anna Berg", "Ms. Anna Berg", "2 ** 3 ** 4"]


def test_markdown_loses_its_marks(tmp_path: Path) -> None:
    letter = read_letter(write(tmp_path / "letter.md", "# A letter\n\nMs. **Anna Berg** was *arrested*.\n"))
    assert [one.text for one in letter.paragraphs] == ["A letter", "Ms. Anna Berg was arrested."]


def test_menus_of_a_page_are_no_paragraphs_and_links_in_the_text_are(tmp_path: Path) -> None:
    page = """<body><ul class="menu"><li><a href="/">Home</a></li><li><b>News</b></li></ul>
    <div role="navigation"><div><a href="/x">Topics</a></div> Countries</div>
    <ul><li><a href="/a">About us</a></li></ul>
    <main><h1><a href="/s">Statement on an arrest</a></h1><p>Police arrested <a href="/b">Anna Berg</a> on 3 May.</p>
    <ul><li><a href="/r">Report on</a> how she was beaten.</li>
    <li><a href="/l">They took her to a place outside the town and left her there in the snow</a></li></ul></main>
    <ol class="breadcrumb"><li>Home</li></ol></body>"""
    letter = read_letter(write(tmp_path / "page.html", page))
    assert [one.text for one in letter.paragraphs] == [
        "Statement on an arrest",
        "Police arrested Anna Berg on 3 May.",
        "Report on how she was beaten.",
        "They took her to a place outside the town and left her there in the snow",
    ]


def test_a_page_shows_what_a_reader_sees(tmp_path: Path) -> None:
    page = (
        "<html><head><style>p{}</style><script>alert(1)</script></head><body><nav>Home</nav><h1>Letter</h1>"
        "<ol start='4'><li>He was &amp; is held.</li><li>She<br>waited.</li></ol><p>Yours <b>truly</b></p></body>"
        "</html>"
    )
    letter = read_letter(write(tmp_path / "letter.html", page))
    assert [one.text for one in letter.paragraphs] == ["Letter", "He was & is held.", "She", "waited.", "Yours truly"]


def test_word_numbers_are_counted_as_word_does(word_file: Callable[..., Path]) -> None:
    listed = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>'
    body = "<w:p><w:r><w:t>Letter</w:t></w:r></w:p>" + "".join(
        f"<w:p>{listed}<w:r><w:t>{words}</w:t></w:r></w:p>"
        for words in ("He was arrested at home.", "He was beaten there.", "Nobody answered him.")
    )
    letter = read_letter(word_file(body))
    assert (letter.numbered, labels(letter)) == (True, ["0+1", "1", "2", "3"])


def test_word_pages_are_those_that_were_recorded(word_file: Callable[..., Path]) -> None:
    letter = read_letter(
        word_file(
            "<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>Two.</w:t></w:r></w:p>"
            "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>Three.</w:t></w:r></w:p>"
        )
    )
    assert [(one.text, one.page) for one in letter.paragraphs] == [("One.", 1), ("Two.", 2), ("Three.", 2)]


def test_an_open_document(tmp_path: Path) -> None:
    path = tmp_path / "letter.odt"
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "style")
    )
    content = (
        f"<office:document-content {spaces}><office:automatic-styles><text:list-style style:name='L1'>"
        "<text:list-level-style-number text:level='1'/></text:list-style></office:automatic-styles><office:body>"
        "<office:text><text:h>Letter</text:h><text:list text:style-name='L1'><text:list-item><text:p>He was"
        "<text:s/>held.</text:p></text:list-item><text:list-item><text:p>She waited.</text:p></text:list-item>"
        "<text:list-item><text:p>Nobody came.</text:p></text:list-item></text:list></office:text></office:body>"
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", content)
    letter = read_letter(path)
    assert labels(letter) == ["0+1", "1", "2", "3"]
    assert letter.paragraphs[1].text == "He was held."


def test_a_pdf_with_text_has_pages(tmp_path: Path) -> None:
    pytest.importorskip("pypdf", reason="the extra `pdf` is not installed")
    fpdf = pytest.importorskip("fpdf", reason="the extra `pdf` is not installed")
    written = fpdf.FPDF()
    written.set_font("Helvetica", size=12)
    first = "1. On 3 May 2019 police searched his home.\n2. He was taken to the station."
    for words in (f"A letter\n{first}", "3. Nobody told his family."):
        written.add_page()
        written.multi_cell(0, text=words)
    path = tmp_path / "letter.pdf"
    written.output(str(path))
    letter = read_letter(path)
    assert [(one.text, one.page) for one in letter.paragraphs] == [
        ("A letter", 1),
        ("On 3 May 2019 police searched his home.", 1),
        ("He was taken to the station.", 1),
        ("Nobody told his family.", 2),
    ]


def refused(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_letter(path)
    return caught.value.reason


def test_what_has_no_text_is_told(tmp_path: Path) -> None:
    fpdf = pytest.importorskip("fpdf", reason="the extra `pdf` is not installed")
    scan = fpdf.FPDF()
    scan.add_page()
    scan.output(str(tmp_path / "scan.pdf"))
    assert "text recognition" in refused(tmp_path / "scan.pdf")
    assert "text recognition" in refused(write(tmp_path / "empty.txt", " \n\n"))


def test_hostile_and_broken_documents_are_refused(tmp_path: Path, word_file: Callable[..., Path]) -> None:
    assert "end in" in refused(write(tmp_path / "letter.doc", "old"))
    assert "Word document" in refused(write(tmp_path / "broken.docx", "PK not a zip"))
    assert "PDF" in refused(write(tmp_path / "broken.pdf", "%PDF-1.7 broken"))
    whole = word_file(f"<w:p><w:r><w:t>{'A sentence of some length. ' * 40}</w:t></w:r></w:p>").read_bytes()
    damaged = tmp_path / "damaged.docx"
    damaged.write_bytes(whole[:60] + b"\xff" * 20 + whole[80:])
    assert "Word document" in refused(damaged)
    bomb = tmp_path / "bomb.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + b" " * (70 * 1024 * 1024))
    assert "too large" in refused(bomb)
    entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    with zipfile.ZipFile(tmp_path / "entities.docx", "w") as archive:
        archive.writestr("word/document.xml", entities)
    assert "entities" in refused(tmp_path / "entities.docx")
    os.mkfifo(tmp_path / "pipe.txt")
    assert "ordinary" in refused(tmp_path / "pipe.txt")


def test_macros_and_links_are_not_looked_at(word_file: Callable[..., Path]) -> None:
    link = '<w:hyperlink r:id="rId1" xmlns:r="x"><w:r><w:t>a link</w:t></w:r></w:hyperlink>'
    path = word_file(
        f"<w:p>{link}</w:p>", **{"word/vbaProject.bin": "macro", "word/_rels/document.xml.rels": "<no xml"}
    )
    assert [one.text for one in read_letter(path).paragraphs] == ["a link"]


def test_what_lies_too_deep_is_refused_or_read_in_one_pass(tmp_path: Path, word_file: Callable[..., Path]) -> None:
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text"))
    body = f"{'<text:section>' * 3000}<text:p>x</text:p>{'</text:section>' * 3000}"
    with zipfile.ZipFile(tmp_path / "deep.odt", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
    assert "too deep" in refused(tmp_path / "deep.odt")
    nested = word_file("<w:p>" * 20_000 + "<w:r><w:t>inside</w:t></w:r>" + "</w:p>" * 20_000)
    assert [one.text for one in read_letter(nested).paragraphs] == ["inside"]


def test_a_text_box_is_read_once(word_file: Callable[..., Path]) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>"
    both = f"<m:AlternateContent><m:Choice>{box}</m:Choice><m:Fallback>{box}</m:Fallback></m:AlternateContent>"
    both = both.replace(
        "<m:AlternateContent>",
        '<m:AlternateContent xmlns:m="http://schemas.openxmlformats.org/markup-compatibility/2006">',
    )
    letter = read_letter(word_file(f"<w:p><w:r><w:t>Before </w:t>{both}<w:t>and behind</w:t></w:r></w:p>"))
    assert [one.text for one in letter.paragraphs] == ["In a box", "Before and behind"]


@pytest.mark.parametrize("start", ["²", "9" * 5000, "-3", "", "x"])
def test_a_list_that_begins_with_no_number_is_counted(tmp_path: Path, start: str) -> None:
    page = f"<ol start='{start}'><li>He was held there.</li><li>She waited for him.</li><li>Nobody came.</li></ol>"
    assert labels(read_letter(write(tmp_path / "letter.html", page))) == ["1", "2", "3"]
