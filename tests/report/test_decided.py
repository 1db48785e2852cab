"""Decided cases in a draft: as footnotes, as a table, or not at all, as chosen."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.rulebook import default_facts

TJK = str(default_facts() / "al-tjk-1-2025.yaml")
SYMBOL = "CCPR/C/122/D/2680/2015"


def drafted(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert main(["draft", TJK, "--to", "-", "--form", "complaint", *options]) == 0
    return capsys.readouterr().out


def test_a_draft_has_no_decisions_unless_they_are_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    assert SYMBOL not in drafted(capsys)


def test_as_footnotes_at_the_findings_argued(capsys: pytest.CaptureFixture[str]) -> None:
    text = drafted(capsys, "--decisions", "footnotes")
    notes = [line for line in text.splitlines() if line.startswith("[^") and "On this provision see" in line]
    assert len(notes) > 5
    assert any(f"{SYMBOL} (HRC, TJK, 2018), 14(1): breach found, para. 10" in note for note in notes)
    assert any("no breach found" in note for note in notes), "both outcomes are shown"
    assert text.count("Open the document before citing it.") == 1


def test_as_a_table_at_the_end_those_against_the_state_first(capsys: pytest.CaptureFixture[str]) -> None:
    text = drafted(capsys, "--decisions", "table")
    part = text[text.index("Decided cases") :]
    assert "On this provision see" not in text
    assert f"https://undocs.org/{SYMBOL}" in part
    assert part.index(", TJK, ") < part.index(", KAZ, ")
    assert part.count(f"{SYMBOL} (HRC") == 1, "each decision once"


def test_decisions_later_than_the_day_are_not_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    text = drafted(capsys, "--decisions", "table", "--as-of", "2018-01-01")
    assert SYMBOL not in text
    assert "Decided cases" in text


@pytest.mark.parametrize("ending", ["docx", "html", "txt"])
def test_in_every_format(ending: str, tmp_path: Path) -> None:
    for way in ("footnotes", "table"):
        target = tmp_path / f"{way}.{ending}"
        assert main(["draft", TJK, "--to", str(target), "--decisions", way]) == 0
        if ending != "docx":
            assert SYMBOL in target.read_text(encoding="utf-8")


def test_a_complaint_says_what_the_file_tells_of_each_point(capsys: pytest.CaptureFixture[str]) -> None:
    text = drafted(capsys)
    rows = [line for line in text.splitlines() if "In the file: " in line]
    assert any(
        "Ratione temporis" in row and "In the file: open, all dated facts are of 4 April 1999 or later." in row
        for row in rows
    )
    assert not any("Exhaustion" in row for row in rows), "nothing is told of remedies"
