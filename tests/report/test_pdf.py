"""A draft as PDF: the same words, whatever letters, and bodies that are as long as letters are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.model.case import Case
from engine.report import as_pdf
from engine.report.as_pdf import NoFont, page_count, pdf
from engine.report.document import Document, Paragraph, text
from tests.report.conftest import Drafted

BODIES = {"special-procedures": ("Identity", 6), "wgad": ("Annex", 9), "complaint": ("Working notes", 9)}
"""Where the body of a form ends, and the most pages it may have in the example cases."""


@pytest.mark.parametrize("form", BODIES)
def test_bodies_are_as_long_as_letters_are(form: str, cases: dict[str, Case], drafted: Drafted) -> None:
    until, most = BODIES[form]
    pages = {id: page_count(drafted(case, form), until=until) for id, case in cases.items()}
    assert all(1 <= count <= most for count in pages.values()), pages


def test_the_same_draft_gives_the_same_bytes(cases: dict[str, Case], drafted: Drafted) -> None:
    document = drafted(cases["ua-rus-7-2011"])
    made = pdf(document)
    assert made == pdf(document)
    assert made.startswith(b"%PDF-")
    assert b"Pincite" not in made


def test_letters_without_a_font_are_never_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> Iterator[tuple[Path, Path, Path]]:
        yield from ()

    monkeypatch.setattr(as_pdf, "_fonts", none)
    with pytest.raises(NoFont, match="PINCITE_FONT"):
        pdf(Document("Title", "Subtitle", "2025-01-01", (Paragraph(text("Рухшона")),)))
    assert pdf(Document("Title", "Subtitle", "2025-01-01", (Paragraph(text("“Zoë” – dagger †")),)))


def test_a_machine_without_fonts_takes_those_of_the_plots(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("matplotlib", reason="plots are an extra")
    monkeypatch.setattr(as_pdf, "FOLDERS", ())
    monkeypatch.delenv("PINCITE_FONT", raising=False)
    assert pdf(Document("Вопросник", "Узбекистан", "", (Paragraph(text("Личность")),))).startswith(b"%PDF-")
