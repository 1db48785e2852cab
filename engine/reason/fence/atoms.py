"""What goes into the engine and what comes out: atoms, clauses, firings, and how many of them there may be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from engine.model.problem import BeyondLimits

MAX_PATTERNS = 15  # of a clause; facts fail from 17
MAX_JOINS = 20  # of a pattern; create_ruleset fails from 30
MAX_SLOTS = 100  # names of slots that clauses join on; a fact with 255 properties fails
MAX_ATOMS = 200_000  # of a session, and as many values: f0 to f199999 all have different hashes
FIRINGS = 200_000  # default budget of a session


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


class FiringBudget(BeyondLimits):
    """A session fired more often than its budget, or was about to. It is closed; its network is usable.

    `clause` is the clause that fired most; `crowded` are those that fired so often that they crowd out the others.
    """

    def __init__(self, clause: str, message: str, crowded: Iterable[str] = ()) -> None:
        what_to_do = "make a case for each person or period, or leave facts out (what-if --drop tries it)"
        super().__init__(
            f"the rule {clause.partition('#')[0]!r} joins facts in more ways than can be held ({message}): {what_to_do}"
        )
        self.clause = clause
        self.crowded = frozenset((clause, *crowded))


class EngineFault(RuntimeError):
    """The engine answered what it never should, or was interrupted. The network has to be built anew."""
