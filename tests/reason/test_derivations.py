"""Derivations are all there, none leads in a circle, and many alternatives on many levels do not multiply."""

from __future__ import annotations

from engine.model.assessment import Derivation
from engine.reason.derivations import MAX_DERIVATIONS, MAX_STEPS, Derivations
from engine.reason.instance import Conclusion, Ground, Instance
from engine.reason.solve import solve


def drawn(name: str) -> Conclusion:
    return Conclusion("inference", name, (("person", "p"),))


def instance(rule: str, to: str, *premises: str) -> Instance:
    """A firing; premises that begin with f are facts, others conclusions."""
    ground = tuple(Ground(p) if p.startswith("f") else Ground("", drawn(p)) for p in premises)
    return Instance(rule, ground, (), drawn(to), ())


def ways(instances: list[Instance], of: str) -> tuple[Derivation, ...]:
    return Derivations(solve(instances)).of(drawn(of))


def test_every_way_is_there_to_the_last_fact() -> None:
    found = ways([instance("r1", "a", "f1"), instance("r2", "a", "f2"), instance("r3", "b", "a", "f3")], "b")
    (one,) = found
    assert [d.rule for d in one.premises[0].derivations] == ["r1", "r2"]
    assert one.facts() == {"f1", "f2", "f3"}


def test_no_way_leads_through_its_own_conclusion() -> None:
    """A and b rest on each other; each also on a fact of its own."""
    circle = [
        instance("fact-a", "a", "f1"),
        instance("fact-b", "b", "f2"),
        instance("a-from-b", "a", "b"),
        instance("b-from-a", "b", "a"),
        instance("c", "c", "a", "b"),
    ]
    derivations = Derivations(solve(circle))
    (c,) = derivations.of(drawn("c"))
    for premise, other in zip(c.premises, ("b", "a"), strict=True):
        by_rule = {d.rule: d for d in premise.derivations}
        name = premise.inference
        assert set(by_rule) == {f"fact-{name}", f"{name}-from-{other}"}
        below = by_rule[f"{name}-from-{other}"].premises[0]
        assert [d.rule for d in below.derivations] == [f"fact-{other}"]
    assert derivations.of(drawn("a")) == c.premises[0].derivations
    assert Derivations(solve(circle)).of(drawn("b")) == c.premises[1].derivations


def test_alternatives_on_many_levels_do_not_multiply() -> None:
    """Two ways on each of 60 levels would be 2 to the power of 60 ways in all."""
    chain = [instance(f"r{level}-{way}", f"i{level}", f"i{level - 1}") for level in range(1, 60) for way in "ab"]
    found = ways([instance("r0-a", "i0", "f0"), instance("r0-b", "i0", "f0"), *chain], "i59")
    assert found[0].facts() == {"f0"}
    assert 0 < len(found) <= MAX_DERIVATIONS
    longest, total = 0, 0
    waiting = [(one, 1) for one in found]
    while waiting:
        one, depth = waiting.pop()
        total, longest = total + 1, max(longest, depth)
        waiting += [(inner, depth + 1) for premise in one.premises for inner in premise.derivations]
    assert longest == 60
    assert total <= MAX_STEPS + 60
