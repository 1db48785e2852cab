"""What the tests of reports share: the forms, drafting a case written as text, and running a command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.command.main import main
from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.load.forms import load_forms
from engine.model.case import Case
from engine.model.form import Forms
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess, one_case_program
from engine.report.document import Document
from engine.report.draft import draft
from engine.report.names import Names

TODAY = "2026-01-01"


class Ran(NamedTuple):
    """What a command line did."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]
Drafted = Callable[..., Document]
Written = Callable[[str], Case]


@pytest.fixture(scope="session")
def forms(rulebook: Rulebook) -> Forms:
    """The forms that come with the tool."""
    found, problems = load_forms(rulebook)
    assert found is not None, problems
    return found


@pytest.fixture(scope="session")
def written(rulebook: Rulebook) -> Written:
    """Reads a case written as YAML text."""

    def written(text: str) -> Case:
        document, problems = parse_document(text, "case.yaml")
        assert document is not None, problems
        case, problems = case_from_document(document, rulebook)
        assert case is not None, problems
        return case

    return written


@pytest.fixture(scope="session")
def drafted(rulebook: Rulebook, forms: Forms) -> Drafted:
    """Drafts a case in a form, with people named as asked."""

    def drafted(case: Case, form: str = "special-procedures", mode: str = "roles") -> Document:
        named = Names(case, rulebook, mode).case
        assessment = assess(named, rulebook, one_case_program(named, rulebook), TODAY)
        return draft(case, named, assessment, rulebook, forms, forms.forms[form], mode)

    return drafted


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line in this process."""

    def run(*arguments: str | Path) -> Ran:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        shown = capsys.readouterr()
        return Ran(code, shown.out, shown.err)

    return run
