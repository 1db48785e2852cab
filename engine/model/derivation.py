"""How a finding follows: derivations of rules over premises, with what they assume and what the law presumes."""

from __future__ import annotations

from engine.model.frozen import cached_property, dataclass, field


@dataclass(frozen=True, order=True)
class Assumption:
    """What an uncertain test needs: `attribute` of `fact` is one of `allowed`, or a number from `low` to `high`.

    A number is a count or a length of time in seconds; `bounds` says the range in words. Where sources differ on a
    number, `allowed` holds those of their numbers that would do, ranges such as "20..30" among them.
    A test on the dates of two facts has the attribute "date" and the other fact's id in `other`; `allowed` then
    holds "before", "after" or "within N days". `exclusive` is False for attributes that may have several values at
    once. `contested` means that the sources differ, not that nobody says.
    """

    fact: str
    attribute: str
    allowed: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    other: str = ""
    exclusive: bool = True
    contested: bool = False
    bounds: str = field(default="", compare=False)

    def of(self, fact: str) -> Assumption:
        """The same of another fact."""
        return Assumption(
            fact,
            self.attribute,
            self.allowed,
            self.low,
            self.high,
            self.other,
            self.exclusive,
            self.contested,
            self.bounds,
        )

    @cached_property
    def order(self) -> str:
        """Assumptions in this order read the same whatever the order of the input."""
        return repr(self)

    def __hash__(self) -> int:
        """Kept, as assumptions are put into sets again and again."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.fact, self.attribute, self.allowed, self.low, self.high, self.other))


@dataclass(frozen=True, order=True)
class Presumption:
    """What the law takes a detail of a fact to be while nobody says otherwise, with the pin that says so.

    `says` is the detail in words, such as "peaceful".
    """

    fact: str
    attribute: str
    value: str
    pin: str
    says: str = ""


@dataclass(frozen=True)
class Premise:
    """A premise: a fact by id, an inference with its people and the ways it follows, or what the law presumes."""

    fact: str = ""
    inference: str = ""
    people: tuple[tuple[str, str], ...] = ()
    derivations: tuple[Derivation, ...] = ()
    presumption: Presumption | None = None


@dataclass(frozen=True)
class Derivation:
    """One way in which something follows: the rule, its premises, and what it assumes (nothing when engaged)."""

    rule: str
    premises: tuple[Premise, ...]
    assumes: tuple[Assumption, ...] = ()

    def facts(self) -> frozenset[str]:
        """Ids of all the facts below, the people's own included."""
        return self._facts

    @cached_property
    def _facts(self) -> frozenset[str]:
        found: set[str] = set()
        for premise in self.premises:
            if premise.fact:
                found.add(premise.fact)
            for derivation in premise.derivations:
                found |= derivation.facts()
        return frozenset(found)

    def presumptions(self) -> frozenset[Presumption]:
        """All that is presumed below."""
        found: set[Presumption] = set()
        for premise in self.premises:
            if premise.presumption is not None:
                found.add(premise.presumption)
            for derivation in premise.derivations:
                found |= derivation.presumptions()
        return frozenset(found)
