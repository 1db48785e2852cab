"""What is changed or read anew again and again does not pile up. `make soak` measures it over many more rounds."""

from __future__ import annotations

import pytest

from engine.load.case import load_case
from engine.load.rulebook import load_rulebook
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.fence.atoms import EngineFault
from engine.reason.program import Program
from engine.reason.what_if import MOST_VARIANTS, Change, LiveCase, change_case
from tests.second_rulebook.edits import LIBRARY
from tui.assessor import Assessor

TODAY = "2026-01-01"


def test_changes_that_nobody_looks_at_any_more_are_forgotten() -> None:
    """Another date for each change is another fact to the engine."""
    rulebook, problems = load_rulebook(LIBRARY, cache=False)
    assert rulebook is not None, problems
    case, _ = load_case(LIBRARY.parent / "cases" / "tea.yaml", rulebook)
    assert case is not None
    program = Program(rulebook.rules.values(), rulebook.words)
    fresh = Program(rulebook.rules.values(), rulebook.words)
    live = LiveCase(case, rulebook, program, TODAY)
    most = 0
    for number in range(3 * MOST_VARIANTS):
        change = Change("set", "novel-loan", "days_late", str(number))
        found = live.apply([change])
        most = max(most, len(live._grounder.facts))
        if number % 20 == 0:
            assert found == assess(change_case(case, [change], rulebook.words), rulebook, fresh, TODAY)
    assert most <= len(case.facts) + 10 + MOST_VARIANTS
    assert live.apply([]) == live.base
    live.close()
    program.close()
    fresh.close()


def test_a_rulebook_read_anew_takes_the_place_of_the_former_one() -> None:
    assessor = Assessor(LIBRARY)
    try:
        assert assessor.thread.submit(assessor.load).result() == ()
        former = assessor.program
        assert former is not None
        path = LIBRARY.parent / "cases" / "tea.yaml"
        assert assessor.thread.submit(assessor.read, path).result().assessment is not None
        assert assessor.thread.submit(assessor.load).result() == ()
        with pytest.raises(EngineFault):
            former.network.open()
        assert assessor.thread.submit(assessor.read, path).result().assessment is not None
    finally:
        assessor.close()


def test_a_program_that_was_never_used_can_be_closed(rulebook: Rulebook) -> None:
    program = Program(rulebook.rules.values(), rulebook.words)
    program.close()
    assert "network" not in program.__dict__
