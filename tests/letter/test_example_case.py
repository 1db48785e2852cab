"""The example case whose source names its text: places open at their words, and no draft has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.command.main import main

CASE = str(Path(__file__).parents[2] / "facts" / "read" / "journalist-arrested.yaml")
WORDS = "after a hearing behind closed doors"


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 0
    return " ".join(capsys.readouterr().out.split())


def test_its_paragraphs_are_told_or_set_aside(capsys: pytest.CaptureFixture[str]) -> None:
    assert "5 with facts (+), 1 set aside (-), 1 not told yet (?)" in printed(capsys, "read", CASE)


def test_a_finding_shows_the_words_that_it_rests_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert WORDS in printed(capsys, "why", CASE, "iccpr:14(1)", "--text")
    assert WORDS not in printed(capsys, "why", CASE, "iccpr:14(1)")


def test_a_draft_of_it_has_no_word_of_the_letter(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    printed(capsys, "draft", CASE, "--to", str(draft))
    written = " ".join(draft.read_text(encoding="utf-8").split())
    assert "Letter of the Legal Aid Centre" in written
    assert "para. 5" in written
    assert WORDS not in written
