"""`pincite ask`: one question over all facts and people, and a sheet that is read back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.view.question_sheet import answers_in, remarks_in

CASE = Path(__file__).parents[2] / "facts" / "al-tjk-1-2025.yaml"


def test_no_question_is_asked_twice(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", str(CASE), "--full"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    rulebook, _ = load_rulebook(default_rulebook())
    assert rulebook is not None
    asked = [part.split("? settles")[0] for part in text.split(". ") if "? settles" in part]
    assert asked
    assert len(asked) == len(set(asked))


def test_every_detail_of_the_data_is_on_the_sheet_and_read_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["ask", str(CASE), "--format", "json"])
    data = json.loads(capsys.readouterr().out)
    about = [question["about"] for question in data["questions"] if question["about"]]
    details = {(one["fact"], one["attribute"]) for one in about if one["fact"]}
    path = tmp_path / "questions.md"
    assert main(["ask", str(CASE), "--to", str(path)]) == 0
    sheet = path.read_text(encoding="utf-8")
    assert answers_in(sheet) == ([], [])
    filled, unread = answers_in(sheet.replace(") =\n", ") = yes\n"))
    assert unread == []
    assert {(answer.fact, answer.attribute) for answer in filled} == {
        (fact.removeprefix("people."), attribute) for fact, attribute in details
    }
    assert main(["ask", str(CASE), "--to", str(path)]) == 2
    assert "there already is a file" in capsys.readouterr().err or path.read_text(encoding="utf-8") == sheet


def test_answers_change_findings_and_may_be_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet, saved = tmp_path / "questions.md", tmp_path / "answered.yaml"
    sheet.write_text("3. Text.\n\n   - `judgment.reasoned` (yes, no) = no\n", encoding="utf-8")
    assert main(["ask", str(CASE), "--answers", str(sheet), "--save", str(saved)]) == 0
    shown = capsys.readouterr().out
    assert "Gained: " in shown
    assert "iccpr-14-1.judgment-without-reasons" in shown
    assert "reasoned: no" in saved.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- `judgment.reasoned` (yes, no) =\n", "holds no answers yet"),
        ("- `judgment.reasoned` (yes, no) no\n", ":1: the answer stands behind a sign of equality"),
        ("- `nothing.reasoned` (yes, no) = no\n", "nothing"),
    ],
)
def test_a_sheet_that_cannot_be_used(text: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = tmp_path / "questions.md"
    sheet.write_text(text, encoding="utf-8")
    assert main(["ask", str(CASE), "--answers", str(sheet)]) == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(
    "written",
    [
        "-   `Judgment.Reasoned`  ( Yes, No )   =    NO  ",
        "\u2022\tjudgment.reasoned (yes, no) = No.",
        "\u00b7\u00a0\u2018judgment.reasoned\u2019 (yes, no)\u00a0=\u00a0no",
        "3. `judgment.reasoned` (yes, no) =\n\n     no",
        "\ufeff- `judgment.reasoned` (yes, no) = **no**\r\n- `judgment.reasoned` (yes, no) = no",
        "a) \u201cjudgment.reasoned\u201d (yes, no) = no",
    ],
)
def test_an_answer_is_read_as_people_and_word_processors_write_it(written: str) -> None:
    answers, unread = answers_in(written)
    assert [answer[:3] for answer in answers] == [("judgment", "reasoned", "no")]
    assert (unread, remarks_in(written)) == ([], [])


@pytest.mark.parametrize(
    ("written", "answers", "told"),
    [
        ("- `a.b` (yes, in-part, no) = in part", ["in-part"], ""),
        ("- `a.b` (yes, no) = yes, says her brother", ["yes"], "says her brother"),
        ("- `a.b` (yes, no) = unknown", [], "unknown"),
        ("- `a.b` (**yes**, no) =", [], "**yes**"),
        ("- `a.b` (yes, no) =\n\n  He did not know.", [], "He did not know."),
        ("1. Was it so? YES, says the lawyer", [], "YES, says the lawyer"),
        ("1. Was it so? Sources differ (p. 1: no; p. 2: yes).", [], ""),
        ("- `a.b` (a value: pincite vocab charge) = about 2 months", ["about 2 months"], ""),
    ],
)
def test_what_stands_beside_an_answer_is_told(written: str, answers: list[str], told: str) -> None:
    assert [answer.value for answer in answers_in(written)[0]] == answers
    remarks = [remark for _, remark in remarks_in(written)]
    assert len(remarks) == bool(told)
    assert all(told in remark for remark in remarks)
