"""Reports, drafts and comparisons written to files from the interface; none over another unasked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tui.driver import Open

JOURNALIST = "journalist"


async def test_the_findings_are_written_and_never_over_a_file_unasked(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.press("r", "enter", "enter", "enter")
        text = (desk_files / "cases" / "journalist.txt").read_text(encoding="utf-8")
        assert "A hearing closed to the public" in text
        assert "Zarina Rahimova" in text
        plain = json.loads((desk_files / "cases" / "journalist.json").read_text(encoding="utf-8"))
        assert plain["case"]["id"] == "journalist"
        assert "journalist.txt" in driver.toasts
        (desk_files / "cases" / "journalist.txt").write_text("mine", encoding="utf-8")
        await driver.press("r", "ctrl+s")
        assert "already there" in driver.screen
        await driver.press("enter")
        assert (desk_files / "cases" / "journalist.txt").read_text(encoding="utf-8") == "mine"
        assert (desk_files / "cases" / "journalist-2.txt").is_file()
        await driver.press("r", "ctrl+s", "down", "enter")
        assert (desk_files / "cases" / "journalist.txt").read_text(encoding="utf-8") == text


async def test_people_by_what_they_do(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.press("r", "enter", *["backspace"] * 4)
        await driver.type("rol")
        await driver.press("enter", "enter")
        text = (desk_files / "cases" / "journalist.txt").read_text(encoding="utf-8")
        assert "Rahimova" not in text
        assert "journalist" in text


async def test_a_what_if_is_named_in_the_findings(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.open(JOURNALIST)
        driver.what_if("detail:search-home:warrant")
        await driver.settled()
        await driver.press("r", "ctrl+s")
        text = (desk_files / "cases" / "journalist.txt").read_text(encoding="utf-8")
        assert text.startswith("WHAT IF, not in the file: search-home: warrant yes")


FORMS = """\
as_of: 2025-01-01
styles:
  editorial: {paragraph: "para.", paragraphs: "paras."}
order: [treaty, interpretation]
forms:
  - id: memo
    title: Memorandum of law
    style: editorial
    verified: yes
    parts:
      - {heading: Alleged facts, content: [facts], verified: yes}
      - {heading: The law, content: [law], verified: yes}
"""


async def test_a_draft_is_written_in_the_format_of_the_name(opened: Open, desk_files: Path) -> None:
    (desk_files / "rules" / "law" / "forms.yaml").write_text(FORMS, encoding="utf-8")
    async with opened() as driver:
        await driver.open(JOURNALIST)
        for ending in (".md", ".html", ".txt"):
            await driver.press("r", *["backspace"] * 8)
            await driver.type("memo")
            await driver.press("enter", *["backspace"] * 4)
            await driver.type("initials")
            await driver.press("enter")
            await driver.type(f"-draft{ending}")
            await driver.press("enter")
            text = (desk_files / "cases" / f"journalist-draft{ending}").read_text(encoding="utf-8")
            assert "memorandum of law" in text.casefold()
            assert "Rahimova" not in text
            assert "Z.R." in text.replace(" ", "")
        await driver.press("r", *["backspace"] * 8)
        await driver.type("letter")
        await driver.press("ctrl+s")
        assert "Write one of: findings, memo." in driver.screen


async def test_a_word_file(opened: Open, desk_files: Path) -> None:
    pytest.importorskip("docx", reason="python-docx is an optional extra")
    (desk_files / "rules" / "law" / "forms.yaml").write_text(FORMS, encoding="utf-8")
    async with opened() as driver:
        await driver.open(JOURNALIST)
        await driver.press("r", *["backspace"] * 8)
        await driver.type("memo")
        await driver.press("ctrl+s")
        assert (desk_files / "cases" / "journalist-memo.docx").read_bytes().startswith(b"PK")
        await driver.press("r", *["backspace"] * 8)
        await driver.type("memo")
        await driver.press("enter", "enter")
        await driver.type(".md")
        await driver.press("enter")
        text = (desk_files / "cases" / "journalist.md").read_text(encoding="utf-8")
        assert "Rahimova" not in text, "a draft names people by what they do unless that is asked for"


async def test_the_comparison_as_a_table_and_as_a_page(opened: Open, desk_files: Path) -> None:
    async with opened() as driver:
        await driver.press("9", "r", "enter")
        table = (desk_files / "comparison.csv").read_text(encoding="utf-8")
        assert "iccpr-17.search-without-warrant" in table
        assert "journalist" in table
        await driver.press("r", *["backspace"] * 3)
        await driver.type("html")
        await driver.press("enter")
        assert "<html" in (desk_files / "comparison.html").read_text(encoding="utf-8")


WORDS = Path(__file__).parents[2] / "rules" / "law" / "draft-words.yaml"


def test_the_form_of_a_report_offers_the_languages_of_drafts() -> None:
    from tui.acts.reporting import FINDINGS, ReportForm

    documents = [(FINDINGS, ""), ("complaint", "")]
    alone, several = (ReportForm("c", Path("/x"), documents, languages) for languages in ((), ("es", "ru")))
    assert [field.key for field in alone.fields] == ["document", "names", "file"]
    assert [field.key for field in several.fields] == ["document", "names", "language", "file"]
    answers = {"document": "complaint", "names": "", "language": "ru", "file": "/x/c.md"}
    assert several.check(dict(answers)) == ("", "")
    assert several.check({**answers, "language": "de"})[0] == "language"
    assert several.check({**answers, "document": FINDINGS})[0] == "language"
    assert several.check({**answers, "language": "", "document": FINDINGS}) == ("", "")


def test_a_draft_in_another_language_is_drawn_by_the_assessor() -> None:
    pytest.importorskip("babel", reason="Babel is an optional extra")
    from engine.load.case import load_case
    from tui.assessor import Assessor

    assessor = Assessor(WORDS.parents[1])
    try:
        assessor.thread.submit(assessor.load).result()
        rulebook = assessor.rulebook
        assert rulebook is not None
        assert assessor.languages() == ["es", "fr", "ru"]
        case, _ = load_case(WORDS.parents[2] / "facts" / "ua-rus-7-2011.yaml", rulebook)
        assert case is not None
        told = assessor.thread.submit(assessor.draft, case, "complaint", "roles", ".md", "fr").result()
        assert isinstance(told, str)
        assert "Communication individuelle" in told or "Comité des droits de l’homme" in told
        refused = assessor.thread.submit(assessor.draft, case, "memo", "roles", ".md", "fr").result()
        assert not isinstance(refused, (str, bytes))
        assert "English only" in refused.message
    finally:
        assessor.close()
