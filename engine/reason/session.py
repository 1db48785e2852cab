"""Positive joins and chaining through durable-rules; the only module that imports that engine.

A `Network` is a set of clauses, compiled once. A `Session` is one case: atoms go in, firings come out.

The engine is used inside a fence. Facts are flat, and the names and values in them are of our own making, so
that its 32-bit hashes cannot take two of them for one. Clauses have equality joins only: negation, comparison
and counting belong to Python. Clauses are spread over several rulesets (shards), because one ruleset fails,
hangs or crashes above certain sizes. Between two calls no action is pending. What happens outside the fence,
in release 2.0.28, is shown by tests/reason/test_engine_traps.py.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import durable_rules_engine as rete

from engine.model.problem import BeyondLimits

MAX_PATTERNS = 15  # of a clause; facts fail from 17
MAX_JOINS = 20  # of a pattern; create_ruleset fails from 30
MAX_SLOTS = 100  # names of slots that clauses join on; a fact with 255 properties fails
MAX_ATOMS = 200_000  # of a session, and as many values: f0 to f199999 all have different hashes
SHARD_FEATURES = 400  # 20 groups of 20, as the tests on one node are tried in turn; 512 hang create_ruleset
SHARD_CONDITIONS = 60  # patterns of a shard with one feature; a fact that meets 65 fails
SHARD_RULES = 500  # rules of one pattern in a shard, all looked at for each firing; 4,097 fail
SHARD_JOINS = 16  # rules of more patterns in a shard: these are few because their state is often made anew
FIRINGS = 200_000  # default budget of a session
CROWD = 5  # how many times the budget one clause may put beginnings of matches into the engine's memory

_BOOT = '{"sid":"x","id":"boot","boot":1}'
_GROUPS = tuple(f"g{n}" for n in range(20))
_MEMBERS = tuple(f"k{n}" for n in range(20))
_SLOTS = tuple(f"s{n}" for n in range(MAX_SLOTS))
_ids = re.compile(r'"id":"f(\d+)"').findall


class Join(NamedTuple):
    """The value of this pattern's `slot` is that of slot `other` of the earlier pattern at `position`."""

    slot: str
    position: int
    other: str


class Pattern(NamedTuple):
    """Matches an atom with exactly this feature that meets every join. A missing slot meets none."""

    feature: str
    joins: tuple[Join, ...] = ()


class Clause(NamedTuple):
    """1 to 15 patterns, to be matched by as many different atoms. `name` is unique in a network."""

    name: str
    patterns: tuple[Pattern, ...]


class Atom(NamedTuple):
    """Something that holds: a feature and its slots, as (name, value) sorted by name, each name once."""

    feature: str
    slots: tuple[tuple[str, str], ...] = ()


class Firing(NamedTuple):
    """A clause and the numbers of the atoms that meet it, in the order of its patterns."""

    clause: str
    premises: tuple[int, ...]


class NetworkLimit(BeyondLimits):
    """The clauses, or the atoms of a session, are more than the engine can hold. It has not seen them."""


FEW_CROWD = 100
"""A clause crowds out the others when it takes more than one part in so many of the budget."""


class FiringBudget(BeyondLimits):
    """A session fired more often than its budget, or was about to. It is closed; its network is usable.

    `clause` is the clause that fired most; `crowded` are those that fired so often that they crowd out the others.
    """

    def __init__(self, clause: str, message: str, crowded: Iterable[str] = ()) -> None:
        what_to_do = "make a case for each person or period, or leave facts out (what-if --drop tries it)"
        super().__init__(f"clause {clause!r}: {message}. It joins facts in more ways than can be held: {what_to_do}")
        self.clause = clause
        self.crowded = frozenset((clause, *crowded))


class EngineFault(RuntimeError):
    """The engine answered what it never should, or was interrupted. The network has to be built anew."""


def fnv1a(text: str) -> int:
    """The 32-bit FNV-1a hash, by which the engine knows names of properties and ids of facts."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


_NAMES = ("id", "sid", "_t", "$s", "boot", *_GROUPS, *_MEMBERS, *_SLOTS)
if len({fnv1a(name) for name in _NAMES}) < len(_NAMES):
    raise EngineFault("two names of properties have the same hash")


def _call(function: Callable[..., Any], *arguments: object) -> Any:
    """What the engine answers; an error of its own becomes an EngineFault that says what was asked."""
    try:
        return function(*arguments)
    except MemoryError:
        raise
    except Exception as error:
        raise EngineFault(f"{function.__name__}{arguments!r:.300}: {error}") from error


class _Rule:
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


class _Shard:
    """A ruleset of the engine and its one state, for rules of one pattern (`single`) or for rules of more."""

    def __init__(self, single: bool) -> None:
        self.single = single
        self.rules: list[int] = []
        self.conditions: Counter[str] = Counter()
        self.features: dict[str, tuple[str, str]] = {}  # the two properties that stand for each feature
        self.heads: dict[str, str] = {}  # the first half of a fact, by feature
        self.handle = self.state = 0
        self.facts: list[int] = []
        self.joined = False  # whether facts have fired together

    def take(self, number: int, rule: _Rule) -> bool:
        """Make a rule part of the ruleset, if it is of its sort and leaves it inside its limits."""
        if (
            self.single is not (len(rule.patterns) == 1)
            or len(self.rules) == (SHARD_RULES if self.single else SHARD_JOINS)
            or len(self.features.keys() | rule.needs.keys()) > SHARD_FEATURES
            or any(self.conditions[feature] + n > SHARD_CONDITIONS for feature, n in rule.needs.items())
        ):
            return False
        self.rules.append(number)
        self.conditions.update(rule.needs)
        for feature in rule.needs:
            if feature not in self.features:
                number_of, member_of = divmod(len(self.features), len(_MEMBERS))
                group, member = self.features[feature] = _GROUPS[number_of], _MEMBERS[member_of]
                self.heads[feature] = f'{{"{group}":1,"{member}":1,"_t":1,"sid":"x","id":"f'
        return True

    def create(self, rules: list[_Rule], slots: dict[str, str]) -> None:
        """Create the ruleset, as yet without a state."""
        parts = [f'"{number}":{rules[number].compile(self.features, slots)}' for number in self.rules]
        parts.append('"boot":{"all":[{"c0":{"$ex":{"boot":1}}}]}')
        self.handle = _call(rete.create_ruleset, "pincite", f"{{{','.join(parts)}}}")

    def _start(self) -> None:
        """Create the state and run one action in it: otherwise it could not be deleted."""
        code, state = _call(rete.assert_fact, self.handle, _BOOT)
        first = None if code else _call(rete.start_action_for_state, self.handle, state)
        if not first or _call(rete.complete_and_start_action, self.handle, state) is not None:
            raise EngineFault(f"a new state did not start: {code}, {first}")
        self.state = state

    def put(self, number: int, fact: str, partial: bool) -> list[str]:
        """Assert a fact; the matches that it completes, as the engine writes them.

        For a `partial` fact, which lacks slots that are joined on, the engine may find no pattern (code 1).
        """
        if not self.state:
            self._start()
        self.facts.append(number)
        matches: list[str] = []
        handle, state = self.handle, self.state
        try:
            code, _ = rete.assert_fact(handle, fact)
            started = rete.start_action_for_state(handle, state)
            match = started and started[1]
            while match:  # to leave this loop early would lose what has not been taken
                matches.append(match)
                match = rete.complete_and_start_action(handle, state)
        except MemoryError:
            raise
        except Exception as error:
            raise EngineFault(f"the engine failed on {fact}: {error}") from error
        if code > partial:
            raise EngineFault(f"the engine answered {code} for {fact}")
        self.joined = self.joined or (not self.single and bool(matches))
        return matches

    def clear(self, crowded: bool) -> None:
        """Take every fact out.

        One by one, in the order they came, is quick. But for the second fact of a match that fired the engine
        reads past an array, and where facts are the beginnings of many matches it takes very long.
        """
        if self.joined or crowded:
            self.delete_state()
        else:
            for number in self.facts:
                _call(rete.retract_fact, self.handle, f'{{"sid":"x","id":"f{number}"}}')
        self.facts.clear()
        self.joined = False

    def delete_state(self) -> None:
        """Free the state, if there is one."""
        if self.state:
            _call(rete.delete_state, self.handle, "x")
            self.state = 0


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
        rules: dict[tuple[Pattern, ...], _Rule] = {}
        names: set[str] = set()
        for clause in sorted(clauses):
            if clause.name in names:
                raise ValueError(f"two clauses are named {clause.name!r}")
            names.add(clause.name)
            self._check_clause(clause)
            rules.setdefault(clause.patterns, _Rule(clause.patterns)).clauses.append(clause.name)
        self._rules = [rules[patterns] for patterns in sorted(rules)]
        self._longest: dict[str, int] = {}  # how many patterns the longest rule with a feature has
        self._shards: list[_Shard] = []
        for number, rule in enumerate(self._rules):
            for feature in rule.needs:
                self._longest[feature] = max(self._longest.get(feature, 0), len(rule.patterns))
            if not any(shard.take(number, rule) for shard in self._shards):
                self._shards.append(_Shard(len(rule.patterns) == 1))
                self._shards[-1].take(number, rule)
        # Where an atom goes, by feature: to these shards at once; and to others once it has partners, for rules whose
        # patterns share a value, by the slot that holds it: rule, shard, and feature, slot and number of the partners.
        self._routes: dict[str, list[_Shard]] = {}
        self._partnered: dict[str, dict[str, list[tuple[int, _Shard, tuple[tuple[str, str, int], ...]]]]] = {}
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
                partners = tuple((feature, slot, rule.needs[feature]) for feature, slot in slots.items())
                for feature, slot in slots.items():
                    of_slot = self._partnered.setdefault(feature, {}).setdefault(slot, [])
                    of_slot.append((number, shard, partners))
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
                    self._slots[new] = _SLOTS[len(self._slots)]

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
                    shard.delete_state()
                    _call(rete.delete_ruleset, shard.handle)
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
        self._whole: set[tuple[int, str]] = set()  # rules that have all partners, with the value these share
        self._sent: set[tuple[int, int]] = set()  # numbers of atoms, handles of shards
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
            raise NetworkLimit(f"a session holds {MAX_ATOMS} atoms and values; {feature!r} is one too many")
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
        """Fire to the fixpoint; the new firings, sorted by clause and by the atoms of their premises.

        `conclude` is called for each, in an order that depends on clauses and atoms alone, and the atoms it
        returns are added. If it raises, the next run begins with the firing it raised for.

        Raises FiringBudget. An interrupt, lack of memory or an EngineFault breaks the network.
        """
        self._check()
        with self._network._guarded():
            while self._pending or self._match():
                for atom in conclude(self._pending[-1]):
                    self.add(atom)
                self._firings.append(self._pending.pop())
        new = sorted(self._firings[self._returned :], key=self._key)
        self._returned = len(self._firings)
        return new

    def _key(self, firing: Firing) -> tuple[str, list[Atom]]:
        """What firings are sorted by: the atoms, because their numbers depend on the order they came in."""
        atoms = self.atoms
        return firing.clause, [atoms[number] for number in firing.premises]

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
        self._pending.sort(key=self._key, reverse=True)
        return bool(self._pending)

    def _put_with_partners(self, number: int, feature: str) -> None:
        """Assert an atom for the rules of several patterns, for each as soon as it can fire with the shared value.

        Most atoms never find all their partners, and to the engine each of them costs as much as one that does.
        """
        slots = dict(self.atoms[number].slots)
        waiting, whole = self._waiting, self._whole
        for slot, rules in self._network._partnered[feature].items():
            value = slots.get(slot)
            if value is None:  # a missing slot meets no join
                continue
            waiting.setdefault((feature, slot, value), []).append(number)
            for rule, shard, partners in rules:
                for partner, its_slot, need in partners:
                    if len(waiting.get((partner, its_slot, value), ())) < need:
                        break
                else:
                    if (rule, value) in whole:
                        self._put(shard, number)
                        continue
                    whole.add((rule, value))
                    for partner, its_slot, _ in partners:
                        for one in waiting[partner, its_slot, value]:
                            self._put(shard, one)

    def _put(self, shard: _Shard, number: int) -> None:
        """Assert an atom into a shard that does not have it yet, and take what fires."""
        if (number, shard.handle) in self._sent:
            return
        self._sent.add((number, shard.handle))
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
