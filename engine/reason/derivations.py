"""Every way in which a conclusion follows, from the live instances of a solution."""

from __future__ import annotations

from collections.abc import Callable

from engine.model.derivation import Derivation, Premise, Presumption
from engine.model.frozen import replace
from engine.reason.instance import Conclusion
from engine.reason.solve import Solution

MAX_DERIVATIONS = 200_000
"""More alternatives of one conclusion there cannot be: the engine's budget of firings ends before."""
MAX_STEPS = 20_000
"""The most steps of all alternatives of one conclusion together, written out in full. Beyond it a way that rests on a
fact of its own is kept, with one way only for each inference in it; others are left out, and counted."""


class Derivations:
    """Builds and keeps the derivations of a solution's conclusions; `words` says in words what is presumed."""

    def __init__(self, solution: Solution, words: Callable[[Presumption], str] | None = None) -> None:
        self._solution = solution
        self._words = words or (lambda presumption: presumption.value)
        # with the number of steps; what lies on the path matters only where a way down can lead back to it
        self._built: dict[tuple[Conclusion, frozenset[Conclusion]], tuple[tuple[Derivation, ...], int]] = {}
        self._below: dict[Conclusion, frozenset[Conclusion]] = {}
        self._left_out: dict[Conclusion, int] = {}

    def of(self, conclusion: Conclusion) -> tuple[Derivation, ...]:
        """Every way a conclusion follows; no way leads through the conclusion itself."""
        return self._build(conclusion, frozenset())[0]

    def left_out(self, conclusion: Conclusion) -> int:
        """How many ways `of` left out of a conclusion, or of an inference below it, as they rest on no other fact."""
        below = {conclusion, *self._reached(conclusion)}
        return sum(count for one, count in self._left_out.items() if one in below)

    def _build(self, conclusion: Conclusion, path: frozenset[Conclusion]) -> tuple[tuple[Derivation, ...], int]:
        key = (conclusion, path & self._reached(conclusion) if path else path)
        known = self._built.get(key)
        if known is not None:
            return known
        found: list[Derivation] = []
        steps = left_out = 0
        facts: set[str] = set()
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
                way = Derivation(instance.rule, tuple(premises), instance.assumptions)
                if found and steps + size > MAX_STEPS:
                    if way.facts() <= facts:
                        left_out += 1
                        continue
                    way = _in_short(way)
                    size = _size(way)
                steps += size
                facts |= way.facts()
                found.append(way)
        if left_out:
            self._left_out[conclusion] = max(left_out, self._left_out.get(conclusion, 0))
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


def _in_short(way: Derivation) -> Derivation:
    """A way with as few steps as hold all of its facts: one way for each inference, where one has them all."""
    premises = []
    for premise in way.premises:
        if premise.fact:
            premises.append(premise)
            continue
        wanted = frozenset[str]().union(*(below.facts() for below in premise.derivations))
        kept: list[Derivation] = []
        held: set[str] = set()
        for below in premise.derivations:
            if not kept or not below.facts() <= held:
                kept.append(_in_short(below))
                held |= below.facts()
            if held >= wanted:
                break
        premises.append(Premise("", premise.inference, premise.people, tuple(kept)))
    return Derivation(way.rule, tuple(premises), way.assumes)


def _size(way: Derivation) -> int:
    """The steps of a way, its own included."""
    return 1 + sum(_size(below) for premise in way.premises for below in premise.derivations)
