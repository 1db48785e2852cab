"""Solving: what follows from a chosen subset of facts and answers, and every way it follows.

A pure function over the instances of a grounding; nothing is run again. A conclusion is definite when some
instance of it needs no assumption and rests on definite premises only. It is open when it follows under
assumptions that one value per attribute can satisfy; the smallest such sets are its environments (de Kleer,
An assumption-based TMS, 1986).
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence

from engine.model.derivation import Assumption
from engine.model.frozen import dataclass, field, replace
from engine.reason.assumptions import consistent
from engine.reason.instance import Conclusion, Instance

Environment = frozenset[Assumption]
MAX_ENVIRONMENTS = 48
"""The most environments kept for one conclusion, smallest first. More ways than that nobody reads."""


@dataclass(frozen=True)
class Solution:
    """What holds. `definite` are conclusions without assumption; `open` maps the others to their environments.

    `live` are, for each conclusion, the instances by which it follows: with definite premises only where the conclusion
    is definite, otherwise those that some consistent environment supports.
    """

    definite: frozenset[Conclusion]
    open: Mapping[Conclusion, tuple[Environment, ...]]
    live: Mapping[Conclusion, tuple[Instance, ...]]
    instances: Sequence[Instance] = field(default=(), repr=False, compare=False)
    """What it was solved over: without the facts that were dropped, and with the answers given."""

    def environments(self, conclusion: Conclusion) -> tuple[Environment, ...]:
        """The environments of an open conclusion; beyond those kept, all that one instance needs by itself."""
        kept = self.open.get(conclusion, ())
        if len(kept) < MAX_ENVIRONMENTS:
            return kept
        alone = {one for environment in kept if len(environment) == 1 for one in environment}
        further = {
            instance.environment
            for instance in self.live.get(conclusion, ())
            if instance.drawn <= self.definite
            and (len(instance.environment) == 1 or alone.isdisjoint(instance.environment))
        }
        return (*kept, *_ordered(further - set(kept)))


def solve(
    instances: Sequence[Instance],
    dropped: frozenset[str] = frozenset(),
    answers: Mapping[tuple[str, str], str | int] | None = None,
) -> Solution:
    """What follows when the facts in `dropped` fall away and unknown details (fact, attribute) are answered."""
    kept = [i for i in instances if dropped.isdisjoint(i.premise_facts)] if dropped else instances
    if answers:
        kept = [answered for i in kept if (answered := _answer(i, answers)) is not None]
    definite = _definite(kept)
    environments = _environments(kept, definite)
    live: dict[Conclusion, list[Instance]] = defaultdict(list)
    for instance in kept:
        if instance.conclusion in definite:
            if not instance.assumptions and instance.drawn <= definite:
                live[instance.conclusion].append(instance)
        elif instance.conclusion in environments and _supported(instance, definite, environments):
            live[instance.conclusion].append(instance)
    return Solution(
        frozenset(definite),
        {conclusion: _ordered(found) for conclusion, found in environments.items()},
        {conclusion: tuple(found) for conclusion, found in live.items()},
        kept,
    )


def _definite(instances: Iterable[Instance]) -> set[Conclusion]:
    waiting: dict[Conclusion, list[int]] = defaultdict(list)
    missing: list[int] = []
    heads: list[Conclusion] = []
    ready: deque[Conclusion] = deque()
    for instance in instances:
        if instance.assumptions:
            continue
        drawn = instance.drawn
        if not drawn:
            ready.append(instance.conclusion)
            continue
        for conclusion in drawn:
            waiting[conclusion].append(len(missing))
        missing.append(len(drawn))
        heads.append(instance.conclusion)
    definite: set[Conclusion] = set()
    while ready:
        conclusion = ready.popleft()
        if conclusion in definite:
            continue
        definite.add(conclusion)
        for number in waiting.get(conclusion, ()):
            missing[number] -= 1
            if not missing[number]:
                ready.append(heads[number])
    return definite


def _environments(instances: Iterable[Instance], definite: set[Conclusion]) -> dict[Conclusion, set[Environment]]:
    candidates = [i for i in instances if i.conclusion not in definite]
    users: dict[Conclusion, list[int]] = defaultdict(list)
    for number, instance in enumerate(candidates):
        for conclusion in instance.drawn:
            if conclusion not in definite:
                users[conclusion].append(number)
    found: dict[Conclusion, set[Environment]] = {}
    queue = deque(range(len(candidates)))
    queued = set(queue)
    while queue:
        number = queue.popleft()
        queued.discard(number)
        instance = candidates[number]
        grown = _combine(instance, definite, found)
        if not grown:
            continue
        before = found.get(instance.conclusion, set())
        after = _smallest(before | grown)
        if after != before:
            found[instance.conclusion] = after
            for user in users[instance.conclusion]:
                if user not in queued:
                    queued.add(user)
                    queue.append(user)
    return found


def _combine(
    instance: Instance, definite: set[Conclusion], found: Mapping[Conclusion, set[Environment]]
) -> set[Environment]:
    environments: set[Environment] = {instance.environment}
    for premise in instance.premises:
        if premise.conclusion is None or premise.conclusion in definite:
            continue
        theirs = found.get(premise.conclusion)
        if not theirs:
            return set()
        joined = {one | other for one in environments for other in theirs}
        environments = _smallest({e for e in joined if consistent(e)})
    return environments


def _smallest(environments: set[Environment]) -> set[Environment]:
    kept: list[Environment] = []
    for environment in _ordered(environments):
        if not any(smaller <= environment for smaller in kept):
            kept.append(environment)
            if len(kept) == MAX_ENVIRONMENTS:
                break
    return set(kept)


def _ordered(environments: Iterable[Environment]) -> tuple[Environment, ...]:
    items = list(environments)
    if len(items) < 2:
        return tuple(items)
    return tuple(sorted(items, key=lambda e: (len(e), sorted(a.order for a in e))))


def _supported(
    instance: Instance, definite: set[Conclusion], environments: Mapping[Conclusion, set[Environment]]
) -> bool:
    return bool(_combine(instance, definite, environments))


def _answer(instance: Instance, answers: Mapping[tuple[str, str], str | int]) -> Instance | None:
    left: list[Assumption] = []
    for assumption in instance.assumptions:
        answer = answers.get((assumption.fact, assumption.attribute))
        if answer is None or assumption.other:
            left.append(assumption)
        elif isinstance(answer, int) and not assumption.allowed:
            low, high = assumption.low, assumption.high
            if (low is not None and answer < low) or (high is not None and answer > high):
                return None
        elif str(answer) not in assumption.allowed:
            return None
    presumed = []
    for presumption in instance.presumed:
        answer = answers.get((presumption.fact, presumption.attribute))
        if answer is None:
            presumed.append(presumption)
        elif answer != presumption.value:  # rebutted
            return None
    if (len(left), len(presumed)) == (len(instance.assumptions), len(instance.presumed)):
        return instance
    return replace(instance, assumptions=tuple(left), presumed=tuple(presumed))
