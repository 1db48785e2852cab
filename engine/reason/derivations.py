"""Every way in which a conclusion follows, from the live instances of a solution."""

from __future__ import annotations

from collections.abc import Callable

from engine.model.assessment import Derivation, Premise, Presumption
from engine.model.frozen import replace
from engine.reason.ground import Conclusion
from engine.reason.solve import Solution

MAX_DERIVATIONS = 40
"""The most alternative derivations shown for one conclusion, in their fixed order."""
MAX_STEPS = 4_000
"""The most steps of all alternatives of one conclusion together, written out; the first is shown however long."""


class Derivations:
    """Builds and keeps the derivations of a solution's conclusions; `words` says in words what is presumed."""

    def __init__(self, solution: Solution, words: Callable[[Presumption], str] | None = None) -> None:
        self._solution = solution
        self._words = words or (lambda presumption: presumption.value)
        # with the number of steps; what lies on the path matters only where a way down can lead back to it
        self._built: dict[tuple[Conclusion, frozenset[Conclusion]], tuple[tuple[Derivation, ...], int]] = {}
        self._below: dict[Conclusion, frozenset[Conclusion]] = {}

    def of(self, conclusion: Conclusion) -> tuple[Derivation, ...]:
        """Every way a conclusion follows; no way leads through the conclusion itself."""
        return self._build(conclusion, frozenset())[0]

    def _build(self, conclusion: Conclusion, path: frozenset[Conclusion]) -> tuple[tuple[Derivation, ...], int]:
        key = (conclusion, path & self._reached(conclusion) if path else path)
        known = self._built.get(key)
        if known is not None:
            return known
        found: list[Derivation] = []
        steps = 0
        below = path | {conclusion}
        for instance in self._solution.live.get(conclusion, ()):
            if not below.isdisjoint(instance.drawn):
                continue
            premises = []
            size = 1
            for premise in instance.premises:
                if premise.conclusion is None:
                    premises.append(Premise(fact=premise.fact))
                    continue
                ways, more = self._build(premise.conclusion, below)
                if not ways:
                    break
                size += more
                premises.append(Premise("", premise.conclusion.name, premise.conclusion.people, ways))
            else:
                premises += (self._presumed(presumption) for presumption in instance.presumed)
                if found and steps + size > MAX_STEPS:
                    continue
                steps += size
                found.append(Derivation(instance.rule, tuple(premises), instance.assumptions))
            if len(found) == MAX_DERIVATIONS:
                break
        self._built[key] = tuple(found), steps
        return self._built[key]

    def _presumed(self, presumption: Presumption) -> Premise:
        return Premise(presumption=replace(presumption, says=self._words(presumption)))

    def _reached(self, conclusion: Conclusion) -> frozenset[Conclusion]:
        """The conclusions on which one rests, near or far."""
        known = self._below.get(conclusion)
        if known is None:
            reached: set[Conclusion] = set()
            waiting = [conclusion]
            while waiting:
                for instance in self._solution.live.get(waiting.pop(), ()):
                    new = instance.drawn - reached
                    reached |= new
                    waiting += new
            known = self._below[conclusion] = frozenset(reached)
        return known
