"""The values that attributes may have: trees in which a narrower value is also every wider one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from engine.model.frozen import cached_property, dataclass

YES_NO = "yes-no"
YES_NO_PART = "yes-no-part"
IN_PART = "in-part"
OR = "|"
"""Between values of which one is meant, and it is not known which: "rejected|unanswered"."""
MOST_LISTED = 24
"""How many values of a tree a message names."""


@dataclass(frozen=True)
class Value:
    """One allowed value: its wording, the wider value it belongs to, and what it may turn out to be.

    `asked` is False for what a source would mention if it were so: silence on the attribute never means this value.
    `called_if` words it for somebody of whom another detail says yes: a woman who is a minor is called "a girl".
    """

    name: str
    says: str
    wider: str | None = None
    may_be: tuple[str, ...] = ()
    huridocs: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    asked: bool = True
    called_if: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class ValueTree:
    """A tree of values shared by attributes, keyed by name in the order of the file."""

    name: str
    says: str
    values: Mapping[str, Value]

    @cached_property
    def _below(self) -> dict[str, frozenset[str]]:
        below: dict[str, set[str]] = {name: {name} for name in self.values}
        for name in self.values:
            wider = self.values[name].wider
            while wider is not None:
                below[wider].add(name)
                wider = self.values[wider].wider
        return {name: frozenset(names) for name, names in below.items()}

    @cached_property
    def _possible(self) -> dict[str, frozenset[str]]:
        return {
            name: self._below[name].union(*(self._below[other] for other in value.may_be))
            for name, value in self.values.items()
        }

    @cached_property
    def _sets(self) -> dict[tuple[bool, tuple[str, ...]], frozenset[str]]:
        return {}

    @cached_property
    def unsaid(self) -> frozenset[str]:
        """What silence may mean: every value but those, and their narrower ones, that a source would mention."""
        told = frozenset[str]().union(*(self._below[name] for name, value in self.values.items() if not value.asked))
        return frozenset(self.values) - told

    def listed(self) -> str:
        """The values, for a message: the first of them by name, and how many more there are."""
        names = [*self.values]
        more = f" and {len(names) - MOST_LISTED} more" if len(names) > MOST_LISTED else ""
        return f"{', '.join(names[:MOST_LISTED])}{more}"

    def below(self, name: str) -> frozenset[str]:
        """The value itself and every narrower one."""
        return self._below[name]

    def below_any(self, names: tuple[str, ...]) -> frozenset[str]:
        """These values and every narrower one."""
        found = self._sets.get((True, names))
        if found is None:
            found = self._sets[True, names] = frozenset[str]().union(*(self._below[name] for name in names))
        return found

    def others(self, names: tuple[str, ...]) -> frozenset[str]:
        """The values that are neither these nor narrower, without those that may turn out to be another."""
        found = self._sets.get((False, names))
        if found is None:
            named = self.below_any(names)
            kept = (name for name, value in self.values.items() if name not in named and not value.may_be)
            found = self._sets[False, names] = frozenset(kept)
        return found

    def possible(self, name: str) -> frozenset[str]:
        """What a stated value may turn out to be: itself, anything narrower, and what its `may_be` covers.

        Of alternatives ("rejected|unanswered") it may be either.
        """
        found = self._possible.get(name)
        if found is None:
            found = self._possible[name] = frozenset[str]().union(*(self._possible[one] for one in name.split(OR)))
        return found

    def declares(self, name: object) -> bool:
        """Whether this is a value of the tree, or alternatives that are."""
        return isinstance(name, str) and all(one in self.values for one in name.split(OR))

    def reads(self, name: str) -> str:
        """How a value reads: "rejected"; of alternatives "rejected or unanswered"."""
        return " or ".join(self.values[one].says if one in self.values else one for one in name.split(OR))


_PART = {"yes": Value("yes", "yes"), IN_PART: Value(IN_PART, "in part"), "no": Value("no", "no")}
YES_NO_PART_TREE = ValueTree(YES_NO_PART, "yes, in part or no", _PART)
YES_NO_TREE = ValueTree(YES_NO, "yes or no", {"yes": Value("yes", "yes"), "no": Value("no", "no")})
