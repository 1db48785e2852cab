"""A rulebook over another: what may be added, what may not clash, and what its hash covers."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine.lint.check import check_rulebook
from engine.load.case import load_case
from engine.load.project import beside_rules, chosen_rulebook, default_cases, project_at
from engine.load.rulebook import default_facts, default_rulebook, load_rulebook
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program
from tests.second_rulebook.edits import LIBRARY, meant

ABOUT = "title: Own\nversion: 0.1.0\nextends: ../library\n"
WORDS = """\
kinds:
  reading:
    title: Reading aloud
    says: "{person} read aloud"
    people: {person: who read}
    attributes:
      item: {values: material, says: "from {value}", question: "What did {person} read from?"}
adds:
  values:
    material:
      comic: {says: a comic, under: printed-matter}
      puzzle: {says: a puzzle}
  attributes:
    loan:
      renewed: {values: yes-no, says: {yes: renewed, no: not renewed}, question: "Did {person} renew the loan?"}
"""
RULES = """\
- id: own.comic-lent
  title: A comic lent for longer
  status: draft
  when:
    all:
      - loan: {as: l, item: printed-matter, renewed: no, days_late: {more_than: 1}}
  engages:
    provision: house-rules:1
    duty: respect
    directness: primary
    owed_to: $l.person
    statement: The library must tell {l.person} that the loan can be renewed.
  cites: []
  tests:
    - engaged: [{loan: {item: comic, renewed: no, days_late: 2}}]
    - not-engaged: [{loan: {item: comic, renewed: yes, days_late: 2}}]
    - undetermined: [{loan: {item: comic, days_late: 2}}]
"""
CASE = """\
case: comic
title: A comic
state: XXX
people: {ann: {name: Ann}}
sources: {slip: {title: Slip}}
facts:
  - {id: lent, kind: loan, person: ann, item: comic, renewed: no, days_late: 3, source: slip}
"""


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def own(folder: Path, *, about: str = ABOUT, words: str = WORDS, rules: str = RULES) -> Path:
    """A rulebook over a copy of the small library, both in `folder`."""
    if not (folder / "library").exists():
        shutil.copytree(LIBRARY, folder / "library")
    for name, text in (("rulebook.yaml", about), ("vocabulary/own.yaml", words), ("own/rules.yaml", rules)):
        (folder / "own" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "own" / name).write_text(text, encoding="utf-8")
    return folder / "own"


def load(folder: Path) -> Rulebook:
    found, problems = load_rulebook(folder)
    assert found is not None, problems
    assert problems == []
    return found


def problems_of(folder: Path) -> list[Problem]:
    found, problems = load_rulebook(folder)
    assert found is None
    return problems


def test_both_layers_are_there(tmp_path: Path) -> None:
    book, below = load(own(tmp_path)), load(LIBRARY)
    assert book.title == "Own"
    assert set(book.rules) == {*below.rules, "own.comic-lent"}
    assert book.own_rules == ("own.comic-lent",)
    assert below.own_rules == tuple(below.rules)
    assert {"reading", *below.words.kinds} == set(book.words.kinds)
    assert set(below.catalogue) == set(book.catalogue)
    assert book.words.trees["material"].values["comic"].wider == "printed-matter"
    assert book.words.trees["material"].values["puzzle"].wider is None
    assert "renewed" in book.words.attributes("loan")


def test_the_files_of_both_can_be_found(tmp_path: Path) -> None:
    book = load(own(tmp_path))
    for rule in book.rules.values():
        line = Path(book.path_of(rule.file)).read_text(encoding="utf-8").splitlines()[rule.line - 1]
        assert f"id: {rule.id}" in line
    assert book.rules["own.comic-lent"].file == "own/rules.yaml"
    assert book.rules["late.keeps-item"].file == "library:lending/rules.yaml"


def test_an_own_rule_hears_added_values_and_details_of_a_case(tmp_path: Path) -> None:
    book = load(own(tmp_path))
    (tmp_path / "comic.yaml").write_text(CASE, encoding="utf-8")
    case, problems = load_case(tmp_path / "comic.yaml", book)
    assert case is not None, problems
    found = assess(case, book, Program(book.rules.values(), book.words), "2025-01-01")
    assert "own.comic-lent" in {finding.id for finding in found.engaged()}


def test_a_rulebook_in_a_cache_is_the_same(tmp_path: Path) -> None:
    folder = own(tmp_path)
    first, again = load(folder), load(folder)
    assert list((tmp_path / "cache" / "pincite").iterdir())
    assert (first.rules, first.sha256, first.layers) == (again.rules, again.sha256, again.layers)


def test_the_hash_covers_both_layers(tmp_path: Path) -> None:
    folder = own(tmp_path)
    seen = {load(folder).sha256}
    for changed in (folder / "own" / "rules.yaml", tmp_path / "library" / "lending" / "rules.yaml"):
        changed.write_text(changed.read_text(encoding="utf-8") + "\n# another line\n", encoding="utf-8")
        seen.add(load(folder).sha256)
    assert len(seen) == 3


def test_a_rulebook_alone_keeps_its_hash_and_extends_nothing(tmp_path: Path) -> None:
    shutil.copytree(LIBRARY, tmp_path / "library")
    assert load(tmp_path / "library").sha256 == load(LIBRARY).sha256
    assert load(LIBRARY).layers == ()


# name: which file, old, new, code, what the caret marks, part of the message
CLASHES: dict[str, tuple[str, str, str, str, str, str]] = {
    "id of a rule": ("rules", "own.comic-lent", "late.keeps-item", "R007", "late.keeps-item", "library:lending"),
    "kind": ("words", "  reading:", "  loan:", "V002", "loan", "lending.yaml"),
    "kind that is a relation below": ("words", "  reading:", "  vouches-for:", "V002", "vouches-for", "relations"),
    "added value": ("words", "comic:", "atlas:", "V002", "atlas", "already a value of `material`"),
    "added value under nothing": ("words", "under: printed-matter", "under: printed", "V003", "printed", "`printed`"),
    "value added to no tree": ("words", "    material:\n      comic", "    materials:\n      comic", "V003", "", ""),
    "added attribute": ("words", "renewed:", "returned:", "V002", "returned", "already an attribute of `loan`"),
    "attribute added to no kind": ("words", "    loan:\n      renewed", "    lone:\n      renewed", "V003", "lone", ""),
    "question of an added attribute": ("words", "Did {person} renew", "Did {reader} renew", "V006", "", "reader"),
    "added value that is no value": ("words", "puzzle:", "unknown:", "V005", "unknown", "is no value"),
    "extends nothing": ("about", "../library", "../libary", "R001", "../libary", "no rulebook"),
    "extends itself": ("about", "../library", "../own", "R001", "../own", "extend itself"),
}


@pytest.mark.parametrize("name", CLASHES)
def test_a_clash_is_said_where_it_was_added(name: str, tmp_path: Path) -> None:
    file, old, new, code, marked, message = CLASHES[name]
    texts = {"about": ABOUT, "words": WORDS, "rules": RULES}
    assert texts[file].count(old) == 1
    texts[file] = texts[file].replace(old, new)
    if code != "R007":  # what the rule needs may be gone
        texts["rules"] = "[]\n"
    found = problems_of(own(tmp_path, about=texts["about"], words=texts["words"], rules=texts["rules"]))
    problem = next((one for one in found if one.code == code), None)
    assert problem is not None, found
    assert problem.path.startswith(str(tmp_path / "own"))
    assert message in problem.message
    assert meant(problem).startswith(marked)


def test_only_what_is_under_adds_joins_a_word_of_another_file(tmp_path: Path) -> None:
    words = "values:\n  material: {says: again, tree: {comic: {says: a comic}}}\n"
    (problem,) = problems_of(own(tmp_path, words=words, rules="[]\n"))
    assert (problem.code, meant(problem)) == ("V002", "material")


def test_an_authority_may_be_added_and_not_given_twice(tmp_path: Path) -> None:
    folder = own(tmp_path)
    law = folder / "law" / "authorities"
    law.mkdir(parents=True)
    text = (LIBRARY / "law" / "authorities" / "house-rules.yaml").read_text(encoding="utf-8")
    (law / "yard-rules.yaml").write_text(text.replace("id: house-rules", "id: yard-rules"), encoding="utf-8")
    assert {"house-rules", "yard-rules"} <= set(load(folder).catalogue)
    (law / "house-rules.yaml").write_text(text, encoding="utf-8")
    (problem,) = problems_of(folder)
    assert (problem.code, problem.path) == ("L002", str(law / "house-rules.yaml"))


def test_rules_check_speaks_of_the_own_files_only(tmp_path: Path) -> None:
    folder = own(tmp_path)
    book, found = check_rulebook(folder)
    assert book is not None
    assert check_rulebook(LIBRARY)[1], "the library has something to say"
    assert found
    assert {Path(finding.problem.path).is_relative_to(folder) for finding in found} == {True}


# Which rulebook a command uses


def project(folder: Path) -> Path:
    shutil.copytree(own(folder / "at"), folder / "work" / "rules")
    (folder / "work" / "rules" / "rulebook.yaml").write_text("title: Own\nversion: 1\nextends: shipped\n")
    (folder / "work" / "facts" / "deep").mkdir(parents=True)
    return folder / "work"


def test_inside_a_project_its_rules_are_used_and_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = project(tmp_path)
    for here in (work, work / "facts" / "deep"):
        monkeypatch.chdir(here)
        folder, said = chosen_rulebook(None)
        assert folder.resolve() == (work / "rules").resolve()
        assert "your own rules" in said
        assert "--rules shipped" in said
    assert chosen_rulebook("shipped") == (default_rulebook(), "")


def test_elsewhere_the_shipped_rules_are_used_in_silence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rules").mkdir()
    monkeypatch.chdir(tmp_path)
    assert chosen_rulebook(None) == (default_rulebook(), "")
    assert project_at(tmp_path) is None
    monkeypatch.chdir(default_rulebook().parent)
    assert chosen_rulebook(None) == (default_rulebook(), "")


@pytest.mark.parametrize("name", ["rulebook.yaml", "rulebook.yml"])
def test_a_rulebook_that_stands_alone_is_found_where_one_stands(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(LIBRARY, tmp_path / "rules")
    (tmp_path / "rules" / "rulebook.yaml").rename(tmp_path / "rules" / name)
    (tmp_path / "facts").mkdir()
    monkeypatch.chdir(tmp_path / "facts")
    folder, said = chosen_rulebook(None)
    assert folder.resolve() == tmp_path / "rules"
    assert said.startswith("With your own rules in ")
    rulebook, _ = load_rulebook(folder)
    assert rulebook is not None
    assert rulebook.title != "rules"


def test_a_case_finds_the_rulebook_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("one", "two"):
        shutil.copytree(LIBRARY, tmp_path / name / "rules")
    monkeypatch.chdir(tmp_path)
    folder, said = chosen_rulebook(None, ["one/case.yaml"])
    assert (str(folder), "With your own rules in one/rules/" in said) == ("one/rules", True)
    folder, said = chosen_rulebook(None, ["one/case.yaml", "two/case.yaml"])
    assert folder == default_rulebook()
    assert said.startswith("Not used, as the cases lie beside several: the rules in ")


def test_a_link_to_cases_or_features_finds_the_rulebook_beside_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(LIBRARY, tmp_path / "own" / "rules")
    (tmp_path / "here").mkdir()
    for name in ("facts", "features"):
        (tmp_path / "own" / name).mkdir()
    monkeypatch.chdir(tmp_path / "here")
    for name in ("facts", "features"):
        Path(name).symlink_to(tmp_path / "own" / name)
        for near in ([], [name], [f"{name}/case.yaml"]):
            folder, said = chosen_rulebook(None, near)
            assert (folder.resolve(), said[:4]) == (tmp_path / "own" / "rules", "With")
        Path(name).unlink()
    Path("rules").symlink_to(tmp_path / "own" / "rules")
    assert beside_rules(Path("rules")) == (tmp_path / "own" / "facts", tmp_path / "own" / "features")


def test_rules_that_are_not_used_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rules" / "vocabulary").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    folder, said = chosen_rulebook(None)
    assert folder == default_rulebook()
    assert said == "Not used: rules/, as there is no rules/rulebook.yaml in it (two lines: `title:` and `version:`)"


def test_rules_may_name_a_project_or_a_rulebook(tmp_path: Path) -> None:
    work = project(tmp_path)
    assert chosen_rulebook(str(work)) == (work / "rules", "")
    assert chosen_rulebook(str(work / "rules")) == (work / "rules", "")
    assert chosen_rulebook(str(LIBRARY)) == (LIBRARY, "")


def test_the_cases_of_a_project_are_its_own_when_it_has_some(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = project(tmp_path)
    monkeypatch.chdir(work)
    assert default_cases() == [default_facts()]
    (work / "facts" / "comic.yaml").write_text(CASE, encoding="utf-8")
    assert [path.resolve() for path in default_cases()] == [(work / "facts").resolve()]
