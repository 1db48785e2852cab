"""Solving: what follows from a chosen part of the facts and answers, and under which assumptions."""

from __future__ import annotations

import random
from itertools import product

import pytest

from engine.model.assessment import Assumption
from engine.reason.assumptions import consistent
from engine.reason.instance import Conclusion, Ground, Instance
from engine.reason.solve import MAX_ENVIRONMENTS, Solution, solve


def end(name: str) -> Conclusion:
    return Conclusion("obligation" if name.isupper() else "inference", name, ())


def instance(head: str, *premises: str, needs: tuple[Assumption, ...] = ()) -> Instance:
    """An instance; premises that begin with a digit are facts."""
    found = tuple(Ground(p) if p[0].isdigit() else Ground("", end(p)) for p in premises)
    return Instance(f"rule of {head}", found, tuple(sorted(needs, key=repr)), end(head), ())


def is_(fact: str, *values: str, of: str = "a", exclusive: bool = True) -> Assumption:
    return Assumption(fact, of, tuple(sorted(values)), exclusive=exclusive)


def definite(solution: Solution) -> set[str]:
    return {conclusion.name for conclusion in solution.definite}


def environments(solution: Solution, name: str) -> list[set[Assumption]]:
    return [set(environment) for environment in solution.open.get(end(name), ())]


def ways(solution: Solution, name: str) -> list[tuple[str, ...]]:
    return [
        tuple(p.fact if p.conclusion is None else p.conclusion.name for p in i.premises)
        for i in solution.live.get(end(name), ())
    ]


def test_what_needs_nothing_is_definite() -> None:
    chain = [instance("C", "b", "3"), instance("b", "a", "2"), instance("a", "1")]
    found = solve(chain)
    assert definite(found) == {"a", "b", "C"}
    assert found.open == {}
    assert ways(found, "C") == [("b", "3")]


def test_nothing_follows_from_nothing() -> None:
    assert solve([]) == Solution(frozenset(), {}, {})
    assert definite(solve([instance("b", "a")])) == set()


@pytest.mark.parametrize(
    ("dropped", "left"),
    [({"1"}, set()), ({"2"}, {"a"}), ({"3"}, {"a", "b"}), ({"9"}, {"a", "b", "C"}), ({"1", "3"}, set())],
)
def test_dropping_a_fact(dropped: set[str], left: set[str]) -> None:
    chain = [instance("C", "b", "3"), instance("b", "a", "2"), instance("a", "1")]
    assert definite(solve(chain, frozenset(dropped))) == left


def test_a_second_way_holds_what_the_first_no_longer_does() -> None:
    both = [instance("A", "1"), instance("A", "2", "3")]
    assert ways(solve(both), "A") == [("1",), ("2", "3")]
    assert ways(solve(both, frozenset({"1"})), "A") == [("2", "3")]
    assert definite(solve(both, frozenset({"1", "3"}))) == set()


def test_inferences_that_rest_on_each_other_hold_nothing() -> None:
    circle = [instance("a", "b"), instance("b", "a"), instance("C", "a")]
    assert solve(circle) == Solution(frozenset(), {}, {})
    entered = [*circle, instance("b", "1")]
    assert definite(solve(entered)) == {"a", "b", "C"}
    assert definite(solve(entered, frozenset({"1"}))) == set()


def test_a_circle_under_assumptions_ends() -> None:
    need = is_("1", "x")
    circle = [instance("a", "b"), instance("b", "a"), instance("a", "1", needs=(need,))]
    found = solve(circle)
    assert environments(found, "a") == [{need}]
    assert environments(found, "b") == [{need}]


def test_assumptions_are_carried_along() -> None:
    one, two = is_("1", "x"), is_("2", "x", "y")
    found = solve([instance("C", "a", "2", needs=(two,)), instance("a", "1", needs=(one,))])
    assert definite(found) == set()
    assert environments(found, "a") == [{one}]
    assert environments(found, "C") == [{one, two}]


def test_what_holds_anyway_asks_nothing() -> None:
    need = is_("2", "x")
    found = solve([instance("A", "1"), instance("A", "2", needs=(need,))])
    assert definite(found) == {"A"}
    assert found.open == {}
    assert ways(found, "A") == [("1",)]
    assert environments(solve([instance("A", "1"), instance("A", "2", needs=(need,))], frozenset({"1"})), "A") == [
        {need}
    ]


def test_assumptions_that_contradict_each_other_hold_nothing() -> None:
    yes, no = is_("1", "yes"), is_("1", "no")
    found = solve([instance("C", "a", "b"), instance("a", "1", needs=(yes,)), instance("b", "1", needs=(no,))])
    assert set(found.open) == {end("a"), end("b")}
    assert end("C") not in found.live


def test_pairwise_agreement_is_not_enough() -> None:
    pairs = [is_("1", "x", "y"), is_("1", "y", "z"), is_("1", "x", "z")]
    heads = [instance(name, "1", needs=(need,)) for name, need in zip("abc", pairs, strict=True)]
    assert environments(solve([*heads, instance("D", "a", "b")]), "D") == [set(pairs[:2])]
    assert environments(solve([*heads, instance("D", "a", "b", "c")]), "D") == []


@pytest.mark.parametrize(
    ("needs", "agree"),
    [
        ((is_("1", "x"), is_("2", "y")), True),
        ((is_("1", "x"), is_("1", "y", of="b")), True),
        ((is_("1", "x"), is_("1", "y")), False),
        ((is_("1", "x", exclusive=False), is_("1", "y", exclusive=False)), True),
        ((Assumption("1", "n", low=3), Assumption("1", "n", high=3)), True),
        ((Assumption("1", "n", low=4), Assumption("1", "n", high=3)), False),
        ((Assumption("1", "n", low=4), Assumption("2", "n", high=3)), True),
        (
            (
                Assumption("1", "date", ("before",), other="2"),
                Assumption("1", "date", ("after",), other="2"),
            ),
            False,
        ),
        (
            (
                Assumption("1", "date", ("before",), other="2"),
                Assumption("1", "date", ("after",), other="3"),
            ),
            True,
        ),
        ((), True),
    ],
)
def test_what_agrees(needs: tuple[Assumption, ...], agree: bool) -> None:
    assert consistent(needs) is agree
    assert consistent(reversed(needs)) is agree


def test_a_larger_set_of_assumptions_is_not_kept_beside_a_smaller() -> None:
    one, two, three = is_("1", "x"), is_("2", "x"), is_("3", "x")
    found = solve(
        [
            instance("A", "1", "2", needs=(one, two)),
            instance("A", "1", needs=(one,)),
            instance("A", "2", "3", needs=(two, three)),
        ]
    )
    assert environments(found, "A") == [{one}, {two, three}]


def test_many_alternatives_are_capped_smallest_first() -> None:
    pairs = [
        instance("A", f"{n}", f"{n}b", needs=(is_(f"{n}", "x"), is_(f"{n}b", "x")))
        for n in range(MAX_ENVIRONMENTS + 30)
    ]
    single = instance("A", "999", needs=(is_("999", "x"),))
    found = solve([*pairs, single])
    assert len(found.open[end("A")]) == MAX_ENVIRONMENTS
    assert environments(found, "A")[0] == {is_("999", "x")}
    assert len(found.live[end("A")]) == len(pairs) + 1, "every way is still known"


def test_a_product_of_alternatives_ends() -> None:
    instances = [instance("Z", *"abcdefgh")]
    for letter in "abcdefgh":
        instances += [instance(letter, f"{n}{letter}", needs=(is_(f"{n}{letter}", "x"),)) for n in range(12)]
    found = solve(instances)
    assert len(found.open[end("Z")]) == MAX_ENVIRONMENTS
    assert all(len(environment) == 8 for environment in found.open[end("Z")])


def test_answers() -> None:
    yes = is_("1", "yes", of="warrant")
    count = Assumption("2", "number", low=3, high=5)
    date = Assumption("1", "date", ("before",), other="2")
    instances = [
        instance("A", "1", needs=(yes,)),
        instance("B", "2", needs=(count,)),
        instance("C", "1", needs=(date,)),
    ]
    assert definite(solve(instances, answers={("1", "warrant"): "yes"})) == {"A"}
    refused = solve(instances, answers={("1", "warrant"): "no"})
    assert end("A") not in refused.open
    assert definite(solve(instances, answers={("2", "number"): 3})) == {"B"}
    for number in (2, 6):
        assert end("B") not in solve(instances, answers={("2", "number"): number}).open
    assert end("C") in solve(instances, answers={("1", "date"): "before"}).open


def test_an_answer_reaches_what_rests_on_it() -> None:
    yes, other = is_("1", "yes"), is_("2", "yes")
    instances = [instance("a", "1", needs=(yes,)), instance("B", "a", "2", needs=(other,))]
    found = solve(instances, answers={("1", "a"): "yes"})
    assert definite(found) == {"a"}
    assert environments(found, "B") == [{other}]
    assert definite(solve(instances, answers={("1", "a"): "yes", ("2", "a"): "yes"})) == {"a", "B"}


def _random(chance: random.Random) -> list[Instance]:
    heads = ["a", "b", "c", "d", "E", "F"]
    found = []
    for _ in range(chance.randint(3, 12)):
        head = chance.choice(heads)
        inner = [h for h in heads[:4] if h != head]
        premises = chance.sample(["1", "2", "3"], chance.randint(0, 2)) + chance.sample(inner, chance.randint(0, 2))
        needs = tuple(
            {
                is_(fact, *chance.sample("xyz", chance.randint(1, 2)))
                for fact in chance.sample("123", chance.randint(0, 2))
            }
        )
        found.append(instance(head, *(premises or ["1"]), needs=needs))
    return found


def _holds(instances: list[Instance], world: dict[str, str]) -> set[str]:
    """What follows when every detail has the value of this world: plain forward chaining."""
    true: set[str] = set()
    while True:
        more = {
            i.conclusion.name
            for i in instances
            if all(world[a.fact] in a.allowed for a in i.assumptions)
            and all(p.conclusion is None or p.conclusion.name in true for p in i.premises)
        }
        if more <= true:
            return true
        true |= more


@pytest.mark.parametrize("seed", range(150))
def test_open_is_what_some_world_grants(seed: int) -> None:
    instances = _random(random.Random(seed))
    found = solve(instances)
    worlds = [dict(zip("123", values, strict=True)) for values in product("xyz", repeat=3)]
    held = [_holds(instances, world) for world in worlds]
    assert {c.name for c in (*found.definite, *found.open)} == set().union(*held)
    assert definite(found) <= set.intersection(*held)
    for conclusion, sets in found.open.items():
        for environment in sets:
            granted = [w for w in worlds if all(w[a.fact] in a.allowed for a in environment)]
            assert granted
            assert all(conclusion.name in _holds(instances, world) for world in granted)


@pytest.mark.parametrize("seed", range(60))
def test_the_order_of_instances_does_not_matter(seed: int) -> None:
    chance = random.Random(seed)
    instances = _random(chance)
    first = solve(sorted(instances, key=lambda i: repr(i.key)))
    shuffled = chance.sample(instances, len(instances))
    other = solve(sorted(shuffled, key=lambda i: repr(i.key)))
    assert first == other
    assert solve(shuffled).open == first.open
    assert solve(shuffled).definite == first.definite
