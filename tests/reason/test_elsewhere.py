"""What others do outside the territory engages no duty of the State by itself; what its own agents do there may."""

from __future__ import annotations

import pytest

from engine.load.short_facts import case_from_short
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program

BEATING = {"ill-treatment": {"id": "beating", "method": "beating", "in_custody": "yes", "purpose": "punishing"}}


@pytest.mark.parametrize(
    ("details", "engaged"),
    [
        ({"by": "police"}, True),
        ({"by": "police", "abroad": "yes"}, True),
        ({"by": "foreign-state-agents", "abroad": "yes"}, False),
        ({"by": "armed-group", "abroad": "yes"}, False),
    ],
)
def test_who_acted_abroad(details: dict[str, str], engaged: bool, rulebook: Rulebook, program: Program) -> None:
    case = case_from_short([{"ill-treatment": {**BEATING["ill-treatment"], **details}}], rulebook.words)
    found = assess(case, rulebook, program, "2024-01-01").engaged()
    assert bool(found) is engaged, [finding.id for finding in found]
