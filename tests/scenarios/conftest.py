"""What the tests of scenarios share: the shipped rulebook in use, whatever a test before has used."""

from __future__ import annotations

import pytest

from engine.load.rulebook import default_facts
from engine.model.rulebook import Rulebook
from engine.reason.program import Program
from engine.scenarios.library import Library, use_loaded


@pytest.fixture(autouse=True)
def shipped(rulebook: Rulebook, program: Program) -> Library:
    """The rulebook and the cases that come with the tool."""
    return use_loaded(rulebook, program, [default_facts()])
