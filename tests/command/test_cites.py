"""`pincite cites`: the citations of a lawyer's own document."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from engine.command.main import main

CASE = Path(__file__).parents[2] / "facts" / "al-tjk-1-2025.yaml"
TEXT = """# Letter

The State must respect article 14 (1) and (3) (b) of the Covenant (see general comment No. 32, paras. 28\u201329).

Then there are ICCPR, article 99, and general comment No. 99. ICPPED, article 1(1). General comment No. 8, para. 2.
Article 307 of the Criminal Code.
"""
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word_file(paragraphs: list[str], notes: list[str], head: str = "") -> bytes:
    def body(texts: list[str]) -> str:
        return "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)

    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", f"{head}<w:document {NAMESPACE}>{body(paragraphs)}</w:document>")
        inside = "".join(f'<w:footnote w:id="{n}">{body([note])}</w:footnote>' for n, note in enumerate(notes, start=1))
        archive.writestr("word/footnotes.xml", f"<w:footnotes {NAMESPACE}>{inside}</w:footnotes>")
    return made.getvalue()


def answer(capsys: pytest.CaptureFixture[str], *arguments: str):
    main(["cites", *arguments, "--format", "json"])
    return json.loads(capsys.readouterr().out)


def test_what_holds_of_each_citation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "letter.md"
    document.write_text(TEXT, encoding="utf-8")
    found = answer(capsys, str(document), "--case", str(CASE))
    by_pin = {f"{one['authority']}:{one['para']}": one for one in found["citations"]}
    assert by_pin["iccpr:14(1)"]["places"] == ["line 3"]
    assert by_pin["iccpr:14(1)"]["engaged"]
    assert by_pin["ccpr-gc-32:28"]["exists"]
    assert not by_pin["iccpr:99"]["exists"]
    assert by_pin["ced:1(1)"]["applicability"] == "not-party"
    assert by_pin["ccpr-gc-8:2"]["superseded_by"]
    unknown = [one["words"] for one in found["citations"] if not one["exists"]]
    assert sorted(unknown) == ["ICCPR, article 99", "general comment No. 99"]
    assert [one["words"] for one in found["without_text"]] == ["Article 307"]
    assert "iccpr:17(1)" in {one["pin"] for one in found["not_cited"]}
    assert "iccpr:14(3)(b)" not in {one["pin"] for one in found["not_cited"]}


def test_a_word_file_is_read_with_its_notes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "letter.docx"
    document.write_bytes(word_file(["Nothing here.", "Article 9 of the Covenant."], ["CCPR/C/GC/35, para. 12."]))
    found = answer(capsys, str(document))
    assert [(one["authority"], one["para"], one["places"]) for one in found["citations"]] == [
        ("iccpr", "9", ["paragraph 2"]),
        ("ccpr-gc-35", "12", ["footnote 1"]),
    ]


def test_a_text_later_than_the_day_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "letter.txt"
    document.write_text("General comment No. 37, para. 17.", encoding="utf-8")
    assert main(["cites", str(document), "--as-of", "2017-12-12"]) == 1
    assert "adopted after that day" in capsys.readouterr().out
    assert main(["cites", str(document), "--as-of", "2025-12-12"]) == 0


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("letter.pdf", b"", "the name must end in"),
        ("letter.docx", b"no archive", "not a Word document"),
        ("letter.docx", word_file([], [], "<!DOCTYPE x [<!ENTITY a 'b'>]>"), "declares entities"),
        ("letter.txt", b"\xff\xfe", "not UTF-8"),
    ],
)
def test_what_cannot_be_read_is_refused(
    name: str, content: bytes, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(content)
    assert main(["cites", str(tmp_path / name)]) == 2
    assert says in capsys.readouterr().err
