"""`pincite read`: from a letter to a case, and back to what is not told yet."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.case import load_case
from engine.model.rulebook import Rulebook

LETTER = """Letter of the source

On 16 July 2024, Ms. Anna Berg was arrested outside her home by four police officers without a warrant.

Ms. Berg was taken to the station and questioned for six hours without a lawyer.

We remain at your disposal."""
CASE = """case: anna
title: A journalist arrested
state: TJK
as_of: 2025-01-01
people:
  berg: {name: Anna Berg}
sources:
  letter: {title: Letter of the source, file: letters/letter.txt, set_aside: [paras. 1 and 4]}
facts:
  - {id: arrest, kind: deprivation-of-liberty, person: berg, form: arrest, by: police, source: "letter, para. 2"}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "anna.yaml").write_text(CASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_case_to_start_from(folder: Path, capsys: pytest.CaptureFixture[str], shipped: Rulebook) -> None:
    assert main(["read", "letters/letter.txt", "--to", "new.yaml", "--state", "TJK"]) == 0
    text = (folder / "new.yaml").read_text(encoding="utf-8")
    case, problems = load_case("new.yaml", shipped)
    assert case is not None
    assert problems == []
    assert [person.name for person in case.people.values()] == ["Anna Berg"]
    assert (case.title, case.sources["letter"].title) == ("letter", "letter"), (
        "the text names neither, so its file does"
    )
    assert case.facts == (), "nothing is told that the researcher did not take"
    assert "#   kind: deprivation-of-liberty" in text
    assert "#   date: 2024-07-16  # 16 July 2024" in text
    assert "#   person: berg" in text
    assert "#   source: letter, para. 2" in text
    assert main(["read", "letters/letter.txt", "--to", "new.yaml"]) == 2
    assert (folder / "new.yaml").read_text(encoding="utf-8") == text, "nothing is overwritten"


def test_a_stub_is_a_fact_once_its_comment_marks_are_taken_away(folder: Path, shipped: Rulebook) -> None:
    assert main(["read", "letters/letter.txt", "--to", "new.yaml", "--state", "TJK"]) == 0
    text = (folder / "new.yaml").read_text(encoding="utf-8").replace("facts: []", "facts:").replace("  # - ", "  - ")
    text = text.replace("  #   ", "    ")
    (folder / "taken.yaml").write_text(text, encoding="utf-8")
    case, problems = load_case("taken.yaml", shipped)
    assert case is not None, problems
    assert [fact.id for fact in case.facts] == ["para-2", "para-3"]


def test_what_is_told_and_what_not(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "anna.yaml"]) == 0
    out = capsys.readouterr().out
    assert "4 paragraphs by our own count: 1 with facts (+), 2 set aside (-), 1 not told yet (?)" in out
    assert "[arrest]" in out
    assert main(["read", "anna.yaml", "--coverage", "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert [(one["label"], one["state"]) for one in found["paragraphs"]] == [
        ("1", "set-aside"), ("2", "told"), ("3", "open"), ("4", "set-aside"),
    ]  # fmt: skip
    assert "arrested" not in json.dumps(found), "the words of the text stay where they are"


def test_a_place_opens(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "anna.yaml", "--place", "letter, para. 3"]) == 0
    assert "questioned for six hours" in capsys.readouterr().out
    assert main(["read", "anna.yaml", "--place", "letter, para. 9"]) == 2
    assert "the nearest is para. 4" in capsys.readouterr().err
    assert main(["read", "anna.yaml", "--place", "leter, para. 3"]) == 2


def test_a_place_that_the_text_does_not_have_is_an_error(folder: Path, shipped: Rulebook) -> None:
    (folder / "anna.yaml").write_text(CASE.replace("para. 2", "para. 12"), encoding="utf-8")
    case, problems = load_case("anna.yaml", shipped)
    assert case is None
    (problem,) = problems
    assert (problem.code, problem.line, problem.hint) == ("C026", 10, "para. 4")


@pytest.mark.parametrize("file", ["letters/missing.txt", "../letter.txt", "/etc/hostname", "letters/out.txt"])
def test_a_text_that_is_not_there_or_outside_is_a_warning(folder: Path, shipped: Rulebook, file: str) -> None:
    (folder / "letters" / "out.txt").symlink_to("/etc/hostname")
    (folder / "anna.yaml").write_text(CASE.replace("letters/letter.txt", file), encoding="utf-8")
    case, problems = load_case("anna.yaml", shipped)
    assert case is not None
    assert [(one.code, one.severity) for one in problems] == [("C027", "warning")]


def test_suggestions_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    passage = "On 3 May 2022 police searched her home without a search warrant."
    assert main(["read", "--suggest", passage, "--format", "json", "--most", "3"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found) == 3
    assert found[0]["kind"] == "search"
    assert found[0]["details"]["warrant"] == "no"
    assert found[0]["details"]["date"] == "2022-05-03"
    assert "searched" in found[0]["because"]


@pytest.mark.parametrize(
    "arguments",
    [[], ["anna.yaml", "--to", "x.yaml"], ["letters/letter.txt", "--coverage"], ["anna.yaml", "--suggest", "x"]],
)
def test_options_that_do_not_go_together(folder: Path, arguments: list[str]) -> None:
    assert main(["read", *arguments]) == 2


def test_a_letter_elsewhere_is_not_taken(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "cases").mkdir()
    assert main(["read", "letters/letter.txt", "--to", "cases/new.yaml"]) == 2
    assert "folder of the case" in capsys.readouterr().err
    assert not (folder / "cases" / "new.yaml").exists()
