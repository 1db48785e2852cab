"""Rulesets of durable-rules, each with one state; the only module that imports that engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import durable_rules_engine as rete

from engine.reason.fence.atoms import MAX_SLOTS, EngineFault
from engine.reason.fence.rule import Rule

SHARD_FEATURES = 400  # 20 groups of 20, as the tests on one node are tried in turn; 512 hang create_ruleset
SHARD_CONDITIONS = 60  # patterns of a shard with one feature; a fact that meets 65 fails
SHARD_RULES = 500  # rules of one pattern in a shard, all looked at for each firing; 4,097 fail
SHARD_JOINS = 16  # rules of more patterns in a shard: these are few because their state is often made anew
_BOOT = '{"sid":"x","id":"boot","boot":1}'
_GROUPS = tuple(f"g{n}" for n in range(20))
_MEMBERS = tuple(f"k{n}" for n in range(20))
SLOTS = tuple(f"s{n}" for n in range(MAX_SLOTS))


def fnv1a(text: str) -> int:
    """The 32-bit FNV-1a hash, by which the engine knows names of properties and ids of facts."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


_NAMES = ("id", "sid", "_t", "$s", "boot", *_GROUPS, *_MEMBERS, *SLOTS)
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


class Shard:
    """A ruleset of the engine and its one state, for rules of one pattern (`single`) or for rules of more."""

    def __init__(self, single: bool) -> None:
        self.single = single
        self.rules: list[int] = []
        self.conditions: Counter[str] = Counter()
        self.features: dict[str, tuple[str, str]] = {}  # the two properties that stand for each feature
        self.heads: dict[str, str] = {}  # the first half of a fact, by feature
        self.handle = self.state = 0
        self.facts: dict[int, None] = {}  # in the order they came
        self.joined = False  # whether facts have fired together

    def take(self, number: int, rule: Rule) -> bool:
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

    def create(self, rules: list[Rule], slots: dict[str, str]) -> None:
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
        self.facts[number] = None
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

    def delete(self) -> None:
        """Free the state and the ruleset; the shard is of no more use."""
        self.delete_state()
        _call(rete.delete_ruleset, self.handle)
