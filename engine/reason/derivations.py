"""Every way in which a conclusion follows, from the live instances of a solution."""

from __future__ import annotations

from engine.model.assessment import Derivation, Premise
from engine.reason.ground import Conclusion
from engine.reason.solve import Solution

MAX_DERIVATIONS = 40
"""The most alternative derivations shown for one conclusion, in their fixed order."""


class Derivations:
    """Builds and keeps the derivations of a solution's conclusions."""

    def __init__(self, solution: Solution) -> None:
        self._solution = solution
        self._built: dict[Conclusion, tuple[Derivation, ...]] = {}

    def of(self, conclusion: Conclusion) -> tuple[Derivation, ...]:
        """Every way a conclusion follows; no way leads through the conclusion itself."""
        if conclusion not in self._built:
            self._built[conclusion] = self._build(conclusion, frozenset())
        return self._built[conclusion]

    def _build(self, conclusion: Conclusion, path: frozenset[Conclusion]) -> tuple[Derivation, ...]:
        found = []
        below = path | {conclusion}
        for instance in self._solution.live.get(conclusion, ()):
            if any(p.conclusion in below for p in instance.premises if p.conclusion is not None):
                continue
            premises = []
            for premise in instance.premises:
                if premise.conclusion is None:
                    premises.append(Premise(fact=premise.fact))
                    continue
                ways = self._build(premise.conclusion, below)
                if not ways:
                    break
                premises.append(Premise("", premise.conclusion.name, premise.conclusion.people, ways))
            else:
                found.append(Derivation(instance.rule, tuple(premises), instance.assumptions))
            if len(found) == MAX_DERIVATIONS:
                break
        return tuple(found)
