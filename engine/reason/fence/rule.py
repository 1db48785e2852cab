"""The rule of the engine that serves the clauses with the same patterns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from engine.reason.fence.atoms import Atom, Pattern


class Rule:
    """The clauses that have the same patterns; the engine matches them once."""

    def __init__(self, patterns: tuple[Pattern, ...]) -> None:
        self.patterns = patterns
        self.clauses: list[str] = []
        self.needs = Counter(pattern.feature for pattern in patterns)

    def compile(self, features: dict[str, tuple[str, str]], slots: dict[str, str]) -> str:
        """The rule as JSON. Each condition: the feature, the slots that later ones join, its own joins."""
        conditions = []
        for position, (feature, joins) in enumerate(self.patterns):
            later = {slots[j.other] for p in self.patterns for j in p.joins if j.position == position}
            tests = [f'{{"$ex":{{"{name}":1}}}}' for name in (*features[feature], *sorted(later))]
            tests += [f'{{"{slots[j.slot]}":{{"c{j.position}":"{slots[j.other]}"}}}}' for j in joins]
            if joins:  # the last comparison must always hold, or the engine reads past the expression
                tests.append('{"_t":{"c0":"_t"}}')
            conditions.append(f'{{"c{position}":{{"$and":[{",".join(tests)}]}}}}')
        return f'{{"all":[{",".join(conditions)}]}}'

    def combinations(self, atoms: Iterable[Atom]) -> int:
        """At least as many as the atoms could make matches, or beginnings of one up to some pattern."""
        met = [atom for atom in atoms if atom.feature in self.needs]
        counts = Counter((atom.feature, *slot) for atom in met for slot in ((), *atom.slots))
        most: dict[tuple[str, ...], int] = {}  # feature: atoms; feature, slot: atoms with the commonest value
        for key, n in counts.items():
            most[key[:2]] = max(n, most.get(key[:2], 0))
        highest = product = 1
        used: Counter[str] = Counter()
        for feature, joins in self.patterns:
            free = most.get((feature,), 0) - used[feature]
            product *= max(0, min([free, *(most.get((feature, join.slot), 0) for join in joins)]))
            highest = max(highest, product)
            used[feature] += 1
        return highest

    def shared(self) -> tuple[str, ...] | None:
        """A slot of each pattern, such that all of them hold one value wherever the rule fires; None without such."""
        if len(self.patterns) == 1:
            return None
        same: dict[tuple[int, str], set[tuple[int, str]]] = {}
        for position, (_, joins) in enumerate(self.patterns):
            for join in joins:
                one, other = (position, join.slot), (join.position, join.other)
                together = same.get(one, {one}) | same.get(other, {other})
                same.update(dict.fromkeys(together, together))
        for together in sorted(same.values(), key=sorted):
            slots = dict(sorted(together, reverse=True))
            # a feature that two patterns ask for has to be looked at through the same slot in both
            pairs = {(pattern.feature, slots.get(n, "")) for n, pattern in enumerate(self.patterns)}
            if len(slots) == len(self.patterns) and len(pairs) == len(self.needs):
                return tuple(slots[position] for position in range(len(self.patterns)))
        return None
