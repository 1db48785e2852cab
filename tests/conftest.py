"""What all tests share: the rulebook and the cases that come with the tool, loaded once."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from engine.load import document
from engine.load.case import load_case
from engine.load.rulebook import default_facts, default_rulebook, load_rulebook
from engine.load.strict_yaml import events
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reason.program import Program


def pytest_addoption(parser: pytest.Parser) -> None:
    """The one option by which stored screens and golden data are refreshed."""
    parser.addoption("--accept", action="store_true", help="take what comes out now for right")


def pytest_configure(config: pytest.Config) -> None:
    """Compiled rulebooks are kept for all tests and processes in one place, and nothing where the user's own is."""
    cache: pytest.Cache | None = getattr(config, "cache", None)  # -p no:cacheprovider
    os.environ["XDG_STATE_HOME"] = mkdtemp()  # what the interface remembered of a case decides what it opens with
    os.environ["XDG_CACHE_HOME"] = str(cache.mkdir("rulebooks")) if cache else mkdtemp()
    # Processes that tests start find the modules compiled, also where Python is told to keep none beside the source.
    os.environ["PYTHONPYCACHEPREFIX"] = str(cache.mkdir("compiled")) if cache else mkdtemp()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    # So do the processes among which the tests are shared, of our own modules and of tests with their assertions.
    sys.pycache_prefix, sys.dont_write_bytecode = os.environ["PYTHONPYCACHEPREFIX"], False
    # Tests make many small objects and few cycles: to look for these after every 700 takes a third of the time.
    gc.set_threshold(50_000, 10, 10)
    _read_the_rulebook_once()


def _read_the_rulebook_once() -> None:
    """Keep what the YAML of the shipped rulebook comes to: dozens of tests compile it anew, or a copy with a change.

    What is kept is data that nothing changes, by the whole text and the parser that read it.
    """
    shipped = {path.stat().st_size for path in default_rulebook().rglob("*.yaml")}
    kept: dict[tuple[str, object], Any] = {}

    def read_once(text: str, path: str, lines: tuple[str, ...]) -> Any:
        key = text, events.PARSER
        if key in kept:
            return kept[key], []
        root, problems = events.read_events(text, path, lines)
        if not problems and len(text.encode()) in shipped:
            kept[key] = root
        return root, problems

    vars(document).update(read_events=read_once)


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The rulebook that comes with the tool, compiled anew: tests look through all of its data."""
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
