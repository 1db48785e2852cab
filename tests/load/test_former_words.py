"""Words that were called otherwise: old files load with a note, and are rewritten with comments and order kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.command.main import main
from engine.lint.migration import migrated
from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.load.rulebook import load_rulebook
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.scenarios.migration import feature_migrated
from tests.second_rulebook.edits import RULES, WORDS, library_with

DAMAGE = "  damage:\n    title: Damage\n"
RETURNED = "      returned:\n        values: yes-no\n"
RENAMED = (
    WORDS, DAMAGE, f"{DAMAGE}    formerly: [{{spill: {{through: spilled-tea}}}}]\n",
    WORDS, RETURNED, f"{RETURNED}        formerly: [brought_back]\n        also: [back]\n",
    WORDS, "          atlas: {says: an atlas", "          atlas: {formerly: [map-book], says: an atlas",
)  # fmt: skip
OLD_CASE = """
case: tea
title: Tea
state: XXA
people: {ada: {}}
sources: {book: {title: Book}}
facts:
  # the loan
  - id: loan-1
    kind: loan
    person: ada
    item: map-book   # worn
    brought_back: no
    source: book
  - id: spill-1
    kind: spill
    person: ada
    during: loan-1
    source: book
"""
NEW_CASE = """
case: tea
title: Tea
state: XXA
people: {ada: {}}
sources: {book: {title: Book}}
facts:
  # the loan
  - id: loan-1
    kind: loan
    person: ada
    item: atlas   # worn
    returned: no
    source: book
  - id: spill-1
    kind: damage
    through: spilled-tea
    person: ada
    during: loan-1
    source: book
"""


@pytest.fixture
def renamed(tmp_path: Path) -> Rulebook:
    rulebook, problems = load_rulebook(library_with(tmp_path, *RENAMED), cache=False)
    assert rulebook is not None, problems
    return rulebook


def test_an_old_case_is_read_with_a_note_for_each_word(renamed: Rulebook) -> None:
    document, _ = parse_document(OLD_CASE, "old.yaml")
    assert document is not None
    case, problems = case_from_document(document, renamed)
    assert case is not None, problems
    assert {(p.severity, p.code) for p in problems} == {("info", "C020")}
    assert [(p.line, p.hint) for p in problems] == [(12, "atlas"), (13, "returned"), (16, "damage")]
    loan, spill = case.facts
    assert loan.main.details == {"item": ("atlas",), "returned": ("no",)}
    assert (spill.kind, spill.main.details["through"]) == ("damage", ("spilled-tea",))


def test_another_name_that_is_as_good_is_read_without_a_note(renamed: Rulebook) -> None:
    document, _ = parse_document(NEW_CASE.replace("returned", "back"), "case.yaml")
    assert document is not None
    case, problems = case_from_document(document, renamed)
    assert case is not None
    assert problems == list[Problem]()
    assert case.facts[0].main.details["returned"] == ("no",)


def test_migrate_rewrites_a_case(renamed: Rulebook, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "old.yaml"
    path.write_text(OLD_CASE, encoding="utf-8")
    assert main(["migrate", str(path), "--dry-run", "--rules", str(renamed.folder)]) == 0
    assert path.read_text(encoding="utf-8") == OLD_CASE
    shown = capsys.readouterr()
    assert "+    returned: no" in shown.out
    assert "1 of 1 files would be rewritten" in shown.err
    assert main(["migrate", str(path), "--rules", str(renamed.folder)]) == 0
    assert path.read_text(encoding="utf-8") == NEW_CASE
    assert main(["migrate", str(path), "--rules", str(renamed.folder)]) == 0
    assert path.read_text(encoding="utf-8") == NEW_CASE


def test_what_is_no_file_is_said(renamed: Rulebook, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text("facts: [\n", encoding="utf-8")
    assert main(["migrate", str(path), str(tmp_path / "none.yaml"), "--rules", str(renamed.folder)]) == 2
    shown = capsys.readouterr().err
    assert "Y0" in shown
    assert "no file" in shown
    assert path.read_text(encoding="utf-8") == "facts: [\n"


OLD_RULES = {
    "- loan: {as: l, returned: no, days_late": "- loan: {as: l, brought_back: no, days_late",
    "- damage: {as: d, person: $l.person, during: $l, through: carelessness}":
        "- spill: {as: d, person: $l.person, during: $l}",
    "- {loan: {id: a, item: atlas}}\n          - {damage: {during: a, through: torn-pages}}":
        "- {loan: {id: a, item: map-book}}\n          - {spill: {during: a}}",
}  # fmt: skip


def test_old_rules_load_and_are_rewritten(renamed: Rulebook, capsys: pytest.CaptureFixture[str]) -> None:
    path = Path(renamed.folder) / RULES
    text = path.read_text(encoding="utf-8")
    for new, old in OLD_RULES.items():
        assert new in text
        text = text.replace(new, old, 1)
    path.write_text(text, encoding="utf-8")
    rulebook, problems = load_rulebook(Path(renamed.folder), cache=False)
    assert rulebook is not None, problems
    assert {(p.severity, p.code) for p in problems} == {("info", "C020")}
    late, answers = rulebook.rules["late.keeps-item"], rulebook.rules["damage.answers"]
    assert [test.attribute for test in late.clauses[0].conditions[0].tests] == ["days_late", "returned"]
    assert answers.clauses[0].conditions[1].subject == "damage"
    assert main(["rules", "test", "damage.answers", "--rules", str(renamed.folder)]) == 0
    assert main(["migrate", str(path), "--rules", str(renamed.folder)]) == 0
    after = path.read_text(encoding="utf-8")
    assert "- loan: {as: l, returned: no, days_late" in after
    assert "- {loan: {id: a, item: atlas}}" in after
    assert "- damage: {through: spilled-tea, as: d, person: $l.person, during: $l}" in after
    assert "- {damage: {through: spilled-tea, during: a}}" in after
    again, problems = load_rulebook(Path(renamed.folder), cache=False)
    assert again is not None
    assert problems == []
    assert again.rules["damage.answers"].clauses == answers.clauses


def test_a_condition_keeps_the_name_that_others_call_it_by(renamed: Rulebook) -> None:
    text = """
- id: house-1.x
  when:
    all:
      - spill: {}
      - bill: {person: $spill.person}
"""
    after, _, problems = migrated("rules.yaml", text, renamed.words)
    assert problems == []
    assert "- damage: {as: spill, through: spilled-tea}" in after


def test_old_words_in_the_tables_of_a_feature(renamed: Rulebook) -> None:
    feature = """Feature: Loans
  Scenario: One
    Given Ada borrowed an item:
      | item         | map-book |
      | brought back | no       |
    And something else:
      | brought back | no |
"""
    after, told = feature_migrated(feature, renamed.words)
    assert after == feature.replace("map-book", "atlas").replace(
        "| brought back | no       |", "| returned | no       |", 1
    )
    assert len(told) == 2


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("formerly: [brought_back]", "formerly: [item]", "`item` is a word of today"),
        ("formerly: [{spill:", "formerly: [{loan:", "`loan` is a word of today"),
        ("formerly: [map-book]", "formerly: [novel]", "`novel` is a word of today"),
    ],
)
def test_a_word_of_today_is_no_former_one(renamed: Rulebook, old: str, new: str, marked: str) -> None:
    path = Path(renamed.folder) / WORDS
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    rulebook, problems = load_rulebook(Path(renamed.folder), cache=False)
    assert rulebook is None
    assert ("V002", marked) in {(p.code, p.message) for p in problems}
