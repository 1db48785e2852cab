"""Which rules hear a word, and how much of a checklist of codes the vocabulary covers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.main import main
from engine.lint.hearing import Hearing, carried_codes
from engine.load.checklist import load_checklist
from engine.load.rulebook import default_rulebook
from engine.model.rulebook import Rulebook
from tests.second_rulebook.edits import WORDS, library_with, load_edited

CODES = "list,code\n1,01\n1,0101\n1,0102\n1,02\n2,01\n"
ABOUT = """title: Field guide
target_percent: 60
counted: [{list: "1", branch: "01"}, {list: "2"}]
left_out: [{list: "2", prefix: "0", reason: not lent here}]
"""
LOAN = (WORDS, "    title: Loan\n", '    title: Loan\n    huridocs: ["1:01"]\n')
ATLAS = (WORDS, "atlas: {says: an atlas}", 'atlas: {says: an atlas, huridocs: ["1:0101", "9:1"]}')
RECORDING = (WORDS, "recording: {says: a recording}", 'recording: {says: a recording, huridocs: ["1:0102"]}')


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")
    found = library_with(tmp_path, *LOAN, *ATLAS, *RECORDING)
    (found / "law" / "huridocs-codes.csv").write_text(CODES)
    (found / "law" / "huridocs-left-out.yaml").write_text(ABOUT)
    return found


def test_who_hears_a_kind_an_attribute_a_value(tmp_path: Path) -> None:
    rulebook, _ = load_edited(tmp_path)
    assert rulebook is not None
    hearing = Hearing(rulebook)
    assert hearing.kind("loan") == ["damage.answers", "late.keeps-item"]
    assert hearing.attribute("loan", "item") == ["damage.answers"]
    # the limit that this rule names is raised by it
    assert "house-2.bill-without-hearing" in hearing.value("mishap", "ordinary-wear")
    assert hearing.value("material", "atlas") == ["damage.answers"]
    assert hearing.value("material", "recording") == []
    assert hearing.subject("vouches-for") == ["house-2.bill-without-hearing"]


def test_the_share_counts_what_is_heard_and_names_the_rest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vocab", "--huridocs", "--rules", str(folder), "--format", "json"]) == 1
    plain = json.loads(capsys.readouterr().out)
    assert (plain["heard"], plain["total"], plain["target_percent"]) == (2, 4, 60)
    first, second = plain["shares"]
    assert (first["list"], first["branch"], first["heard"], first["total"], first["percent"]) == ("1", "01", 2, 3, 66.7)
    assert (first["missing"], first["left_out"]) == (["0102"], [])
    assert second["left_out"] == [{"code": "01", "reason": "not lent here"}]
    assert plain["unknown_codes"] == {"9:1": ["material: atlas"]}


def test_the_table(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vocab", "--huridocs", "--rules", str(folder)]) == 1
    out = capsys.readouterr().out
    assert "1     01            2     3   66.7 %\n" in out
    assert "2     all           0     1    0.0 %   below\n" in out
    assert "Left out, with the reason (1)\n  2:01  not lent here\n" in out
    assert "Not heard, and no reason given (1)\n  1:0102\n" in out


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('prefix: "0"', 'prefix: "7"', "no code of list 2 begins with 7"),
        ('prefix: "0"', 'code: "09"', "list 2 has no code 09"),
        ('prefix: "0", ', "", "either `code` or `prefix`"),
        ("target_percent: 60", "target: 60", "not a key"),
    ],
)
def test_a_mistake_in_what_is_left_out(
    folder: Path, old: str, new: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "law" / "huridocs-left-out.yaml").write_text(ABOUT.replace(old, new))
    assert main(["vocab", "--huridocs", "--rules", str(folder)]) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert shown.out == ""


def test_a_rulebook_without_a_checklist(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vocab", "--huridocs", "--rules", str(library_with(tmp_path))]) == 2
    assert "huridocs-codes.csv" in capsys.readouterr().err


def test_the_shipped_vocabulary_carries_codes_of_the_checklist_only(rulebook: Rulebook) -> None:
    checklist, problems = load_checklist([default_rulebook()])
    assert problems == []
    assert checklist is not None
    known = {f"{number}:{code}" for number, code in checklist.codes}
    assert set(carried_codes(rulebook.words)) - known == set()
    assert len(Hearing(rulebook).codes()) > 300


def test_where_no_rule_hears_in_part_the_vocabulary_says_so(
    rulebook: Rulebook, capsys: pytest.CaptureFixture[str]
) -> None:
    hearing = Hearing(rulebook)
    assert "monitors_admitted" not in hearing.in_part_unheard("prison-conditions")
    assert "light_and_air" in hearing.in_part_unheard("prison-conditions")
    assert main(["vocab", "prison-conditions", "--heard"]) == 0
    assert "in-part is heard by no rule for: light_and_air" in capsys.readouterr().out
