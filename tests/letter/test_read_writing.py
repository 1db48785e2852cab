"""What `pincite read` writes: places set aside and taken up again, and places put right after the text has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.command.main import main
from tests.letter.test_read_command import LETTER

KEPT = """# mine
case: anna
title: A journalist arrested
state: TJK
as_of: 2025-01-01
people:
  berg: {name: Anna Berg}   # the journalist
sources:
  letter: {title: Letter of the source, file: letter.txt}  # came by post
facts:
  # what happened
  - {id: arrest, kind: deprivation-of-liberty, person: berg, form: arrest, by: police, source: "letter, para. 2"}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "anna.yaml").write_text(KEPT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def states(capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert main(["read", "anna.yaml"]) == 0
    return [line.strip() for line in capsys.readouterr().out.splitlines() if line[2:3] in ("+", "-", "?")]


def test_a_place_is_set_aside_and_taken_up_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "anna.yaml", "--set-aside", "paras. 1 and 3", "--set-aside", "letter, para. 4"]) == 0
    text = (folder / "anna.yaml").read_text(encoding="utf-8")
    assert "set_aside: [para. 1, para. 3, para. 4]" in text
    assert [line for line in text.splitlines() if "#" in line and "letter" not in line] == [
        line for line in KEPT.splitlines() if "#" in line and "letter" not in line
    ]
    assert "# came by post" in text
    assert [one[0] for one in states(capsys)] == ["-", "+", "-", "-"]
    assert main(["read", "anna.yaml", "--set-aside", "3", "--undo"]) == 0
    assert "set_aside: [para. 1, para. 4]" in (folder / "anna.yaml").read_text(encoding="utf-8")


def test_a_range_is_taken_apart_where_one_of_it_is_taken_up(folder: Path) -> None:
    (folder / "anna.yaml").write_text(KEPT.replace("letter.txt}", "letter.txt, set_aside: [paras. 1-3]}"))
    assert main(["read", "anna.yaml", "--set-aside", "2", "--undo"]) == 0
    assert "set_aside: [para. 1, para. 3]" in (folder / "anna.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("place", ["para. 9", "other, para. 1", "nowhere"])
def test_what_is_not_there_is_not_set_aside(folder: Path, capsys: pytest.CaptureFixture[str], place: str) -> None:
    assert main(["read", "anna.yaml", "--set-aside", place]) == 2
    assert (folder / "anna.yaml").read_text(encoding="utf-8") == KEPT
    assert capsys.readouterr().err


def test_a_changed_text_is_told_and_its_places_are_put_right(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "anna.yaml", "--set-aside", "para. 4"]) == 0
    parts = LETTER.split("\n\n")
    (folder / "letter.txt").write_text("\n\n".join([parts[0], "A new one.", *parts[1:3]]), encoding="utf-8")
    assert main(["read", "anna.yaml", "--set-aside", "para. 4"]) == 2, "it would stand for two passages"
    capsys.readouterr()
    assert main(["read", "anna.yaml"]) == 0
    out = capsys.readouterr().out
    assert "! arrest: para. 2 is para. 3 now (--put-right)" in out
    assert "! set aside: para. 4 is lost" in out
    assert main(["read", "anna.yaml", "--put-right"]) == 0
    err = capsys.readouterr().err
    assert "arrest: para. 2 is para. 3 now" in err
    assert "set aside: para. 4 is lost" in err
    text = (folder / "anna.yaml").read_text(encoding="utf-8")
    assert 'source: "letter, para. 3"' in text or "source: letter, para. 3" in text.replace('"', "")
    assert "set_aside: [para. 4]" in text, "what is lost is never moved"
    assert [one[0] for one in states(capsys)] == ["?", "?", "+", "?"]


def test_why_shows_the_words_only_where_they_are_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["why", "anna.yaml", "iccpr:9(1)", "--open"]) == 0
    assert "four police officers" not in capsys.readouterr().out
    assert main(["why", "anna.yaml", "iccpr:9(1)", "--open", "--text"]) == 0
    assert "four police officers" in capsys.readouterr().out


def test_a_draft_says_that_its_places_were_looked_up(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", "anna.yaml", "--to", "draft.md"]) == 0
    assert "1 place of letter looked up" in capsys.readouterr().err
    assert "four police officers" not in (folder / "draft.md").read_text(encoding="utf-8")


def test_a_part_begins_where_its_first_words_stand_now(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = KEPT.replace("letter.txt}", "letter.txt, parts: {allegations: para. 2}}")
    (folder / "anna.yaml").write_text(text.replace("letter, para. 2", "letter, allegations para. 1"), encoding="utf-8")
    assert main(["read", "anna.yaml", "--set-aside", "para. 1"]) == 0
    (folder / "letter.txt").write_text(f"A new beginning.\n\n{LETTER}", encoding="utf-8")
    capsys.readouterr()
    assert main(["read", "anna.yaml", "--place", "letter, allegations para. 1"]) == 0
    assert "four police officers" in capsys.readouterr().out
    assert [one[0] for one in states(capsys)] == ["?", "-", "+", "?", "?"]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("set_aside: [intro]", "`intro` names no paragraph"),
        ("parts: {allegations: later}", "`later` names no paragraph"),
        ("parts: {allegation: para. 2}", "has no allegations"),
        ("parts: {allegations: para. 9}", "has no para. 9"),
        ("as_read: arrest para. 2 nonsense", "is no mark of a passage"),
    ],
)
def test_what_a_source_says_of_its_text_is_never_unused_without_a_word(
    folder: Path, capsys: pytest.CaptureFixture[str], source: str, said: str
) -> None:
    text = KEPT.replace("letter.txt}", f"letter.txt, {source}}}").replace(", para. 2", ", allegations para. 1")
    (folder / "anna.yaml").write_text(text, encoding="utf-8")
    main(["read", "anna.yaml"])
    assert said in capsys.readouterr().err
