"""Small letters in every format, and the reader of passages of the shipped rulebook."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.letter.reader import PassageReader
from engine.load.rulebook import load_rulebook
from engine.load.sentences import load_framing, load_groups, load_languages, load_sentences
from engine.model.rulebook import Rulebook

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.fixture(scope="session")
def shipped() -> Rulebook:
    """The shipped rulebook."""
    rulebook, _ = load_rulebook(Path(__file__).parents[2] / "rules")
    assert rulebook is not None
    return rulebook


@pytest.fixture(scope="session")
def reader(shipped: Rulebook) -> PassageReader:
    """The reader of passages."""
    sentences, wrong = load_sentences(shipped)
    languages, wrong_languages = load_languages(shipped)
    groups, wrong_groups = load_groups(shipped)
    framing, wrong_framing = load_framing(shipped)
    assert not wrong_framing
    assert not wrong
    assert not wrong_languages
    assert not wrong_groups
    return PassageReader(shipped.words, sentences, languages, groups, framing)


@pytest.fixture
def word_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes a Word file of paragraphs in XML, with a numbering of one decimal list if asked for."""

    def write(body: str, *, name: str = "letter.docx", **parts: str) -> Path:
        numbering = (
            f'<w:numbering {W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            '<w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'
            "</w:numbering>"
        )
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
            archive.writestr("word/numbering.xml", numbering)
            for part, content in parts.items():
                archive.writestr(part, content)
        return path

    return write
