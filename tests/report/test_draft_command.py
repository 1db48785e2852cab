"""`pincite draft` as a user runs it: files, refusals, standard output."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

import engine.command.workbench as workbench
from engine.load.rulebook import default_facts
from engine.model.rulebook import Rulebook
from tests.report.conftest import Run

CASE = default_facts() / "ua-rus-7-2011.yaml"


@pytest.fixture(autouse=True)
def loaded_once(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbench, "load_rulebook", lambda folder: (rulebook, []))


@pytest.mark.parametrize(
    ("name", "begins"), [("d.md", b"# Info"), ("d.HTML", b"<!DOCTYPE html>"), ("d.txt", b"INFO"), ("d.docx", b"PK")]
)
def test_the_name_says_what_is_written(name: str, begins: bytes, run: Run, tmp_path: Path) -> None:
    ran = run("draft", CASE, "--to", tmp_path / name)
    assert (ran.code, ran.out) == (0, "")
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert "lines are left for you to fill" in ran.err


def test_without_a_name_of_a_file_it_is_printed(run: Run) -> None:
    ran = run("draft", CASE, "--format", "txt")
    assert ran.code == 0
    assert ran.out.startswith("INFORMATION")
    assert "--names full to file it" in ran.err, "what the body asks for is told there too"


def test_names_are_roles_unless_asked(run: Run) -> None:
    assert "Khamroev" not in run("draft", CASE, "--to", "-").out
    assert "B.K." in run("draft", CASE, "--to", "-", "--names", "initials").out
    assert "Bakhrom Khamroev" in run("draft", CASE, "--to", "-", "--names", "full").out


def test_a_file_that_is_there_is_kept_unless_forced(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "d.md"
    path.write_text("mine")
    ran = run("draft", CASE, "--to", path)
    assert ran.code == 2
    assert "there already is a file" in ran.err
    assert "--force" in ran.err
    assert path.read_text() == "mine"
    assert run("draft", CASE, "--to", path, "--force").code == 0
    assert path.read_text().startswith("# Information")
    assert [entry.name for entry in tmp_path.iterdir()] == ["d.md"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--to", "d.odt"), "the name must end in .docx, .pdf, .md, .html, .txt"),
        (("--to", "d.md", "--format", "txt"), "the name must end in .txt"),
        (("--to", "-", "--format", "docx"), "name a file"),
        (("--to", "-", "--form", "complain"), "did you mean complaint"),
        (("--to", "missing/d.md"), "cannot write"),
    ],
)
def test_what_cannot_be_written_is_refused(
    arguments: tuple[str, ...], says: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("draft", CASE, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert not list(tmp_path.iterdir())


def test_a_case_that_is_missing_or_wrong_is_reported(run: Run, tmp_path: Path) -> None:
    ran = run("draft", default_facts() / "ua-rus-7-2012.yaml", "--to", tmp_path / "d.md")
    assert ran.code == 2
    assert "did you mean" in ran.err
    (tmp_path / "bad.yaml").write_text("case: bad\n")
    ran = run("draft", tmp_path / "bad.yaml", "--to", tmp_path / "d.md")
    assert ran.code == 2
    assert "bad.yaml" in ran.err
    assert not (tmp_path / "d.md").exists()


def test_without_python_docx_the_extra_is_named(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec

    def without_docx(name: str, package: str | None = None) -> Any:
        return None if name == "docx" else find(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", without_docx)
    ran = run("draft", CASE, "--to", tmp_path / "d.docx")
    assert (ran.code, ran.out) == (2, "")
    assert "pip install 'pincite[docx]'" in ran.err
    assert not (tmp_path / "d.docx").exists()


def test_the_questionnaire_warns_when_it_does_not_fit(run: Run, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text("case: c\ntitle: t\nstate: TJK\npeople: {}\nfacts: []\n")
    ran = run("draft", tmp_path / "c.yaml", "--to", "-", "--form", "wgad", "--format", "txt")
    assert ran.code == 0
    assert "alleges no deprivation of liberty" in ran.err


def test_another_day_changes_the_law(run: Run) -> None:
    assert "Law as of:** 3 January 2019." in run("draft", CASE, "--to", "-", "--as-of", "2019-01-03").out


@pytest.mark.parametrize(
    ("form", "names", "warned"),
    [
        ("special-procedures", "roles", True),
        ("complaint", "initials", True),
        ("complaint", "full", False),
        ("wgad", "roles", False),
    ],
)
def test_a_form_that_refuses_anonymity_says_so(run: Run, tmp_path: Path, form: str, names: str, warned: bool) -> None:
    done = run("draft", CASE, "--form", form, "--names", names, "--to", tmp_path / "draft.txt")
    assert done.code == 0
    assert ("this form is not taken from or on people without names" in done.err) is warned
