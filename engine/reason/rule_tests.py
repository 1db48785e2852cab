"""The status of one rule in a solved case: what a test beside it expects."""

from __future__ import annotations

from engine.model.assessment import ENGAGED, NOT_ENGAGED, UNDETERMINED
from engine.reason.instance import Conclusion
from engine.reason.solve import Solution


def status_of(conclusions: set[Conclusion], rule: str, solution: Solution) -> str:
    """The status of a rule's conclusions, counting only the ways that lead through that rule."""
    live = [i for c in conclusions for i in solution.live.get(c, ()) if i.rule == rule]
    if any(i.conclusion in solution.definite for i in live):
        return ENGAGED
    return UNDETERMINED if live else NOT_ENGAGED
