"""A `Network` is a set of clauses, compiled once. A `Session` is one case: atoms go in, firings come out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from engine.reason.fence.atoms import (
    FIRINGS,
    MAX_ATOMS,
    MAX_JOINS,
    MAX_PATTERNS,
    MAX_SLOTS,
    Atom,
    Clause,
    EngineFault,
    Firing,
    FiringBudget,
    NetworkLimit,
    Pattern,
)
from engine.reason.fence.rule import Rule
from engine.reason.fence.shard import SLOTS, Shard

CROWD = 5  # how many times the budget one clause may put beginnings of matches into the engine's memory
FEW_CROWD = 100
"""A clause crowds out the others when it takes more than one part in so many of the budget."""
_ids = re.compile(r'"id":"f(\d+)"').findall


class Partners(NamedTuple):
    """A rule whose patterns share a value: its shard, and for each feature it needs the slot that holds the value."""

    rule: int
    shard: Shard
    slots: tuple[tuple[str, str], ...]


def _common_first(rules: Collection[Rule]) -> Callable[[Rule], tuple[list[tuple[int, str]], tuple[Pattern, ...]]]:
    """Rules that share features stand together in this order: an atom is asserted into every shard that asks for it."""
    users = Counter(feature for rule in rules for feature in rule.needs)

    def key(rule: Rule) -> tuple[list[tuple[int, str]], tuple[Pattern, ...]]:
        return sorted((-users[feature], feature) for feature in rule.needs), rule.patterns

    return key


class Network:
    """Clauses compiled for the engine, for one session at a time in one thread.

    Raises ValueError for clauses that share a name or join a pattern that is not earlier, NetworkLimit for a
    clause with too many patterns, joins or slots or none, EngineFault if the engine fails on them.
    """

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._broken = ""
        self._session: Session | None = None
        self._slots: dict[str, str] = {}
        self._joined: dict[str, set[str]] = {}  # the slots of a feature that clauses join on
        rules: dict[tuple[Pattern, ...], Rule] = {}
        names: set[str] = set()
        for clause in sorted(clauses):
            if clause.name in names:
                raise ValueError(f"two clauses are named {clause.name!r}")
            names.add(clause.name)
            self._check_clause(clause)
            rules.setdefault(clause.patterns, Rule(clause.patterns)).clauses.append(clause.name)
        self._rules = sorted(rules.values(), key=_common_first(rules.values()))
        self._longest: dict[str, int] = {}  # how many patterns the longest rule with a feature has
        self._shards: list[Shard] = []
        for number, rule in enumerate(self._rules):
            for feature in rule.needs:
                self._longest[feature] = max(self._longest.get(feature, 0), len(rule.patterns))
            if not any(shard.take(number, rule) for shard in self._shards):
                self._shards.append(Shard(len(rule.patterns) == 1))
                self._shards[-1].take(number, rule)
        # Where an atom goes, by feature: to these shards at once; and to others once it has partners, for rules whose
        # patterns share a value, by the slot that holds it and by how many atoms of the feature the rule needs.
        self._routes: dict[str, list[Shard]] = {}
        self._partnered: dict[str, dict[str, dict[int, list[Partners]]]] = {}
        for shard in self._shards:
            shard.create(self._rules, self._slots)
            at_once: set[str] = set()
            for number in shard.rules:
                rule = self._rules[number]
                shared = rule.shared()
                if shared is None:
                    at_once.update(rule.needs)
                    continue
                slots = {pattern.feature: slot for pattern, slot in zip(rule.patterns, shared, strict=True)}
                partners = Partners(number, shard, tuple(slots.items()))
                for feature, slot in slots.items():
                    of_slot = self._partnered.setdefault(feature, {}).setdefault(slot, {})
                    of_slot.setdefault(rule.needs[feature], []).append(partners)
            for feature in sorted(at_once):
                self._routes.setdefault(feature, []).append(shard)

    def _check_clause(self, clause: Clause) -> None:
        """Raise if a clause cannot be compiled; find property names for the slots that it joins on."""
        name, patterns = clause
        if not 1 <= len(patterns) <= MAX_PATTERNS:
            raise NetworkLimit(f"clause {name!r} has {len(patterns)} patterns, not 1 to {MAX_PATTERNS}")
        for position, (feature, joins) in enumerate(patterns):
            if len(joins) > MAX_JOINS:
                raise NetworkLimit(f"clause {name!r} has a pattern with more than {MAX_JOINS} joins")
            for slot, earlier, other in joins:
                if not 0 <= earlier < position:
                    raise ValueError(f"clause {name!r}: pattern {position} joins {earlier}, not an earlier one")
                self._joined.setdefault(feature, set()).add(slot)
                self._joined.setdefault(patterns[earlier].feature, set()).add(other)
                for new in sorted({slot, other} - self._slots.keys()):
                    if len(self._slots) == MAX_SLOTS:
                        raise NetworkLimit(f"clause {name!r} joins on {new!r}, one slot more than {MAX_SLOTS}")
                    self._slots[new] = SLOTS[len(self._slots)]

    def _check(self) -> None:
        if self._broken:
            raise EngineFault(f"this network cannot be used any more, build a new one: {self._broken}")

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Mark the network as broken if what runs inside is cut short: the engine may be in any state."""
        try:
            yield
        except BaseException as error:
            if isinstance(error, (MemoryError, EngineFault)) or not isinstance(error, Exception):
                self._broken = f"it was cut short by {error!r}"
            raise

    def open(self, budget: int = FIRINGS) -> Session:
        """A new session without atoms that may fire `budget` times.

        Raises RuntimeError while another session is open, EngineFault if the network is broken or closed.
        """
        self._check()
        if self._session is not None:
            raise RuntimeError("another session of this network is open")
        self._session = Session(self, budget)
        return self._session

    def close(self) -> None:
        """Close the session and free the engine's memory, unless the network is broken: that could crash."""
        if self._session is not None:
            self._session.close()
        if not self._broken:
            with self._guarded():
                for shard in self._shards:
                    shard.delete()
            self._broken = "it is closed"


class Session:
    """The atoms of one case, and what fires because of them. A context manager that closes itself."""

    def __init__(self, network: Network, budget: int) -> None:
        self.atoms: list[Atom] = []
        self._network = network
        self._budget = budget
        self._numbers: dict[Atom, int] = {}
        self._values: dict[str, int] = {}
        self._queue: list[int] = []
        self._written: dict[int, tuple[str, bool]] = {}  # the second half of a fact, and whether it is partial
        self._present: Counter[str] = Counter()  # atoms by feature
        self._waiting: dict[tuple[str, str, str], list[int]] = {}  # by feature, slot and its value
        self._lacking: dict[tuple[int, str], int] = {}  # of how many features a rule lacks atoms that share a value
        self._open: dict[tuple[str, str, str], dict[Shard, None]] = {}  # like `_waiting`: where rules lack none
        self._crowded = False
        self._pending: list[Firing] = []  # not yet concluded from, the next one last
        self._firings: list[Firing] = []  # concluded from
        self._returned = 0

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check(self) -> None:
        self._network._check()
        if self._network._session is not self:
            raise RuntimeError("this session is closed")

    def add(self, atom: Atom) -> int:
        """Add an atom; its number, from 0. An atom equal to an earlier one is that one.

        Raises ValueError if slots are not sorted or one is there twice, NetworkLimit if there is no room.
        """
        self._check()
        number = self._numbers.get(atom)
        if number is not None:
            return number
        number = len(self.atoms)
        feature, slots = atom
        joined = self._network._joined.get(feature, ())
        values = self._values
        last: str | None = None
        for name, value in slots:
            if last is not None and last >= name:
                raise ValueError(f"slots of {feature!r} are not sorted, or one is there twice: {slots!r}")
            last = name
            if name in joined:
                values.setdefault(value, len(values))
        if number >= MAX_ATOMS or len(values) > MAX_ATOMS:
            raise NetworkLimit(
                f"the facts and the people in them make more than {MAX_ATOMS:,} statements to join ({feature!r} is one "
                "too many): make a case for each person or period, or name fewer people in each fact"
            )
        self._numbers[atom] = number
        self.atoms.append(atom)
        if feature in self._network._longest:
            self._queue.append(number)
        return number

    def _write(self, number: int) -> tuple[str, bool]:
        """The second half of an atom as a fact, and whether it lacks slots that are joined on."""
        feature, slots = self.atoms[number]
        joined = self._network._joined.get(feature, ())
        names, values = self._network._slots, self._values
        rest = [f'{number}"', *(f'"{names[name]}":"f{values[value]}"' for name, value in slots if name in joined)]
        return ",".join(rest) + "}", len(rest) <= len(joined)

    def run(self, conclude: Callable[[Firing], Iterable[Atom]]) -> list[Firing]:
        """Fire to the fixpoint; the new firings, in an order that depends on clauses and on atoms as they were added.

        `conclude` is called for each in this order, and the atoms it returns are added. If it raises, the next run
        begins with the firing it raised for.

        Raises FiringBudget. An interrupt, lack of memory or an EngineFault breaks the network.
        """
        self._check()
        with self._network._guarded():
            while self._pending or self._match():
                for atom in conclude(self._pending[-1]):
                    self.add(atom)
                self._firings.append(self._pending.pop())
        new = self._firings[self._returned :]
        self._returned = len(self._firings)
        return new

    def _match(self) -> bool:
        """Assert the atoms that are new and take what fires; whether anything did."""
        routes, partnered = self._network._routes, self._network._partnered
        queue, self._queue = self._queue, []
        self._foresee([self.atoms[number].feature for number in queue])
        for number in queue:
            feature = self.atoms[number].feature
            for shard in routes.get(feature, ()):
                self._put(shard, number)
            if feature in partnered:
                self._put_with_partners(number, feature)
        self._pending.reverse()
        return bool(self._pending)

    def _put_with_partners(self, number: int, feature: str) -> None:
        """Assert an atom for the rules of several patterns, for each as soon as it can fire with the shared value.

        Most atoms never find all their partners, and to the engine each of them costs as much as one that does.
        """
        slots = dict(self.atoms[number].slots)
        waiting, lacking = self._waiting, self._lacking
        for slot, by_need in self._network._partnered[feature].items():
            value = slots.get(slot)
            if value is None:  # a missing slot meets no join
                continue
            place = (feature, slot, value)
            found = waiting.setdefault(place, [])
            found.append(number)
            for rule, shard, needed in by_need.get(len(found), ()):
                left = lacking[rule, value] = lacking.get((rule, value), len(needed)) - 1
                if not left:
                    for partner, its_slot in needed:
                        self._open.setdefault((partner, its_slot, value), {})[shard] = None
                        for one in waiting[partner, its_slot, value]:
                            self._put(shard, one)
            for shard in self._open.get(place, ()):
                self._put(shard, number)

    def _put(self, shard: Shard, number: int) -> None:
        """Assert an atom into a shard that does not have it yet, and take what fires."""
        if number in shard.facts:
            return
        rules = self._network._rules
        written = self._written.get(number)
        if written is None:
            written = self._written[number] = self._write(number)
        for match in shard.put(number, shard.heads[self.atoms[number].feature] + written[0], written[1]):
            rule = rules[int(match[2 : match.index('"', 2)])]
            premises = tuple(map(int, _ids(match)))
            self._pending += [Firing(clause, premises) for clause in rule.clauses]
        if len(self._pending) + len(self._firings) > self._budget:
            self.close()
            counts = Counter(firing.clause for firing in self._pending + self._firings)
            clause, n = max(counts.items(), key=lambda item: (item[1], item[0]))
            crowded = [name for name, times in counts.items() if times * FEW_CROWD >= self._budget]
            raise FiringBudget(clause, f"{n} of more than {self._budget} firings in one session", crowded)

    def _foresee(self, features: list[str]) -> None:
        """Raise FiringBudget before atoms of these features combine too often for the engine's memory.

        The engine cannot be stopped while it takes in a fact, and keeps every beginning of a match.
        """
        longest = self._network._longest
        self._present.update(features)
        most = max(self._present.values(), default=0)
        crowded = {feature for feature in features if most ** longest[feature] > self._budget}
        self._crowded |= bool(crowded)
        for rule in self._network._rules if crowded else ():
            if not crowded.isdisjoint(rule.needs) and rule.combinations(self.atoms) > CROWD * self._budget:
                self.close()
                message = f"over {CROWD * self._budget} combinations of atoms"
                raise FiringBudget(rule.clauses[0], message, rule.clauses)

    def close(self) -> None:
        """Take every fact out of the engine, so that the network can serve another session."""
        network = self._network
        if network._session is not self:
            return
        network._session = None
        if network._broken:
            return
        with network._guarded():
            for shard in network._shards:
                if shard.facts:
                    shard.clear(self._crowded)
