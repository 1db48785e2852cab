"""What all tests share: the rulebook and the cases that come with the tool, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.load.rulebook import default_facts, default_rulebook, load_rulebook
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reason.program import Program


def pytest_addoption(parser: pytest.Parser) -> None:
    """The one option by which stored screens and golden data are refreshed."""
    parser.addoption("--accept", action="store_true", help="take what comes out now for right")


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The rulebook that comes with the tool."""
    found, problems = load_rulebook(default_rulebook(), cache=False)
    assert found is not None, problems
    return found


@pytest.fixture(scope="session")
def program(rulebook: Rulebook) -> Program:
    """Its rules, compiled."""
    return Program(rulebook.rules.values(), rulebook.words)


@pytest.fixture(scope="session")
def cases(rulebook: Rulebook) -> dict[str, Case]:
    """The cases that come with the tool, by id."""
    found = {}
    for path in sorted(Path(default_facts()).glob("*.yaml")):
        case, problems = load_case(path, rulebook)
        assert case is not None, problems
        found[case.id] = case
    return found
