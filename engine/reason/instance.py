"""What grounding gives: the instances of rules, with what they rest on, what they assume and what they conclude."""

from __future__ import annotations

from typing import NamedTuple

from engine.model.case import Case, Fact
from engine.model.derivation import Assumption, Presumption
from engine.model.frozen import cached_property, dataclass, replace


class Conclusion(NamedTuple):
    """What an instance concludes: `kind` "inference" or "obligation", its name, and its people by slot or in order."""

    kind: str
    name: str
    people: tuple[tuple[str, str], ...]


class Ground(NamedTuple):
    """A premise: the id of a fact, or a conclusion drawn earlier."""

    fact: str
    conclusion: Conclusion | None = None


@dataclass(frozen=True)
class Instance:
    """One firing of a rule: premises, what it assumes, what it concludes, what the law presumes in it.

    `names` are the people that the rule's sentences name, as (`alias.slot`, person), and facts it names by their id.
    """

    rule: str
    premises: tuple[Ground, ...]
    assumptions: tuple[Assumption, ...]
    conclusion: Conclusion
    names: tuple[tuple[str, str], ...]
    presumed: tuple[Presumption, ...] = ()

    @cached_property
    def key(self) -> tuple[object, ...]:
        """Instances in this order read the same whatever the order of the input."""
        return (
            self.conclusion,
            self.rule,
            self.premises,
            len(self.assumptions),
            [assumption.order for assumption in self.assumptions],
            self.presumed,
            self.names,
        )

    @cached_property
    def premise_facts(self) -> tuple[str, ...]:
        """The ids of the facts among its premises, "" for each conclusion."""
        return tuple([premise.fact for premise in self.premises])

    @cached_property
    def environment(self) -> frozenset[Assumption]:
        """What it assumes, as a set."""
        return frozenset(self.assumptions)

    @cached_property
    def drawn(self) -> frozenset[Conclusion]:
        """The conclusions among its premises."""
        return frozenset([p.conclusion for p in self.premises if p.conclusion is not None])

    @cached_property
    def same(self) -> tuple[object, ...]:
        """What two instances share that say the same with their premises in another order."""
        premises = self.premises if len(self.premises) == 1 else frozenset(self.premises)
        return (self.rule, premises, self.assumptions, self.presumed, self.conclusion)


@dataclass(frozen=True)
class Grounding:
    """All instances of a case, its facts by id (people and relations included), and the facts no rule heard."""

    case: Case
    facts: dict[str, Fact]
    instances: tuple[Instance, ...]
    unheard: tuple[str, ...]


def keep_smallest(kept: dict[tuple[object, ...], Instance], instance: Instance) -> None:
    """Keep, of instances that say the same, the first in order, with the people that any of them names."""
    known = kept.get(instance.same)
    if known is None:
        kept[instance.same] = instance
        return
    # in all else that their order looks at they are the same
    if (instance.premises, instance.names) < (known.premises, known.names):
        known, instance = instance, known
    if known.names != instance.names:
        known = replace(known, names=tuple(sorted({*known.names, *instance.names})))
    kept[instance.same] = known
