"""Grounding through the engine gives exactly what trying every combination of atoms gives."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product

import durable_rules_engine as rete
import pytest

from engine.reason.fence import session as sessions
from engine.reason.fence import shard as module
from engine.reason.fence.atoms import (
    MAX_ATOMS,
    Atom,
    Clause,
    EngineFault,
    Firing,
    FiringBudget,
    Join,
    NetworkLimit,
    Pattern,
)
from engine.reason.fence.rule import Rule
from engine.reason.fence.session import Network, Session

Conclude = Callable[[str, Sequence[Atom]], list[Atom]]
Found = list[tuple[str, tuple[Atom, ...]]]


def nothing(_: Firing) -> list[Atom]:
    return []


def atom(feature: str, **slots: str) -> Atom:
    return Atom(feature, tuple(sorted(slots.items())))


def clause(name: str, *features: str, on: str = "person") -> Clause:
    """A clause whose later patterns each join the first on one slot."""
    joins = (Join(on, 0, on),)
    return Clause(name, tuple(Pattern(f, joins if n else ()) for n, f in enumerate(features)))


def told(session: Session, firings: Iterable[Firing]) -> Found:
    """Firings with the atoms themselves, in their order."""
    return sorted((f.clause, tuple(session.atoms[n] for n in f.premises)) for f in firings)


def run(network: Network, atoms: Iterable[Atom], conclude: Conclude | None = None) -> Found:
    """What one session of a network gives for these atoms."""
    with network.open() as session:
        for one in atoms:
            session.add(one)

        def draw(firing: Firing) -> list[Atom]:
            return conclude(firing.clause, [session.atoms[n] for n in firing.premises]) if conclude else []

        return told(session, session.run(draw))


def ground(clauses: Iterable[Clause], atoms: Iterable[Atom], conclude: Conclude | None = None) -> Found:
    network = Network(clauses)
    found = run(network, atoms, conclude)
    network.close()
    return found


def naive(clauses: Sequence[Clause], given: Iterable[Atom], conclude: Conclude | None = None) -> Found:
    """The oracle: every combination of atoms for every clause, until nothing new comes."""
    known, found = list(dict.fromkeys(given)), set[tuple[str, tuple[Atom, ...]]]()
    while True:
        new = []
        for one in clauses:
            met = [[a for a in known if a.feature == pattern.feature] for pattern in one.patterns]
            new += [(one.name, atoms) for atoms in product(*met) if _meets(one, atoms)]
        new = [key for key in new if key not in found]
        if not new:
            return sorted(found)
        found.update(new)
        for name, combination in new:
            known = list(dict.fromkeys([*known, *(conclude(name, combination) if conclude else [])]))


def _meets(one: Clause, atoms: Sequence[Atom]) -> bool:
    slots = [dict(a.slots) for a in atoms]
    return len(set(atoms)) == len(atoms) and all(
        join.slot in slots[n]
        and join.other in slots[join.position]
        and slots[n][join.slot] == slots[join.position][join.other]
        for n, pattern in enumerate(one.patterns)
        for join in pattern.joins
    )


class World:
    """Random clauses, what they conclude, and atoms: few features and values, so that much matches."""

    def __init__(self, seed: int) -> None:
        self.rng = rng = random.Random(seed)
        self.features = [f"feature {n}" for n in range(rng.randint(1, 4))]
        self.slots = ["person", "place", "by"][: rng.randint(1, 3)]
        self.values = [f"v{n}" for n in range(rng.randint(1, 3))]
        self.clauses = [Clause(f"clause {n}", self._patterns()) for n in range(rng.randint(1, 9))]
        self.heads = {
            c.name: (rng.choice(self.features), rng.randrange(len(c.patterns)), rng.choice(self.slots))
            for c in self.clauses
            if rng.random() < 0.6
        }
        self.atoms = [self._atom() for _ in range(rng.randint(2, 12))]

    def _patterns(self) -> tuple[Pattern, ...]:
        rng, patterns = self.rng, []
        for position in range(rng.choice((1, 1, 2, 2, 2, 3, 3, 4))):
            number = rng.choice((0, 1, 1, 1, 2)) if position else 0
            joins = tuple(
                Join(rng.choice(self.slots), rng.randrange(position), rng.choice(self.slots)) for _ in range(number)
            )
            patterns.append(Pattern(rng.choice(self.features), joins))
        return tuple(patterns)

    def _atom(self) -> Atom:
        rng = self.rng
        slots = {slot: rng.choice(self.values) for slot in self.slots if rng.random() < 0.8}
        return atom(rng.choice(self.features), **slots)

    def conclude(self, name: str, premises: Sequence[Atom]) -> list[Atom]:
        """One atom about whoever is in one slot of one premise: finitely many, in cycles."""
        if name not in self.heads:
            return []
        feature, position, slot = self.heads[name]
        value = dict(premises[position].slots).get(slot, "v0")
        return [atom(feature, **{self.slots[0]: value})]

    def shuffled(self) -> tuple[list[Clause], list[Atom]]:
        rng = self.rng
        return rng.sample(self.clauses, len(self.clauses)), rng.sample(self.atoms, len(self.atoms))


@pytest.mark.parametrize("block", range(20))
def test_any_clauses_and_atoms_give_what_the_naive_matcher_gives(block: int) -> None:
    fired = 0
    for seed in range(30 * block, 30 * block + 30):
        world = World(seed)
        expected = naive(world.clauses, world.atoms, world.conclude)
        assert ground(world.clauses, world.atoms, world.conclude) == expected, f"seed {seed}"
        clauses, atoms = world.shuffled()
        assert ground(clauses, atoms, world.conclude) == expected, f"seed {seed}, shuffled"
        fired += len(expected)
    assert fired > 100


@pytest.mark.parametrize("block", range(6))
def test_clauses_spread_over_small_shards_give_the_same(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SHARD_RULES", 2 + block % 3)
    monkeypatch.setattr(module, "SHARD_JOINS", 1 + block % 3)
    monkeypatch.setattr(module, "SHARD_CONDITIONS", 4)
    monkeypatch.setattr(module, "SHARD_FEATURES", 4)
    shards = 0
    for seed in range(1000 + 20 * block, 1020 + 20 * block):
        world = World(seed)
        network = Network(world.clauses)
        shards = max(shards, len(network._shards))
        for shard in network._shards:
            assert 1 <= len(shard.rules) <= (2 if shard.single else 1) + block % 3
            assert len(shard.features) <= 4
            assert max(shard.conditions.values()) <= 4
        assert run(network, world.atoms, world.conclude) == naive(world.clauses, world.atoms, world.conclude), (
            f"seed {seed}"
        )
        network.close()
    assert shards > 2


@pytest.mark.parametrize("crowded", [False, True])
def test_a_network_serves_case_after_case(crowded: bool) -> None:
    """With a budget of 30 the facts are taken out together instead of one by one."""
    fired = sessions = 0
    for seed in range(2000, 2040):
        world = World(seed)
        network = Network(world.clauses)
        for _ in range(4):
            atoms = [world._atom() for _ in range(world.rng.randint(0, 9))]
            expected = naive(world.clauses, atoms)
            budget = max(len(expected), 30) if crowded else 200_000
            with network.open(budget) as session:
                for one in atoms:
                    session.add(one)
                try:
                    assert told(session, session.run(nothing)) == expected, f"seed {seed}"
                except FiringBudget:
                    assert crowded
                else:
                    fired += len(expected)
                sessions += session._crowded
        network.close()
    assert fired > 500
    assert (sessions > 20) is crowded


def test_atoms_added_later_meet_the_earlier_ones() -> None:
    fired = 0
    for seed in range(3000, 3060):
        world = World(seed)
        network = Network(world.clauses)
        half = len(world.atoms) // 2
        with network.open() as session:

            def draw(firing: Firing, world: World = world, session: Session = session) -> list[Atom]:
                return world.conclude(firing.clause, [session.atoms[n] for n in firing.premises])

            parts = []
            for atoms in (world.atoms[:half], world.atoms[half:], world.atoms):
                for one in atoms:
                    session.add(one)
                parts.append(told(session, session.run(draw)))
        assert parts[2] == []
        expected = naive(world.clauses, world.atoms, world.conclude)
        assert sorted(parts[0] + parts[1]) == expected, f"seed {seed}"
        fired += min(len(parts[0]), len(parts[1]))
        network.close()
    assert fired > 100


def test_a_clause_of_one_pattern_fires_for_each_atom() -> None:
    atoms = [atom("search", person="a"), atom("search"), atom("arrest", person="a")]
    assert ground([clause("c", "search")], atoms) == [("c", (atoms[1],)), ("c", (atoms[0],))]


def test_equal_atoms_are_one() -> None:
    network = Network([clause("c", "search")])
    with network.open() as session:
        numbers = [session.add(a) for a in (atom("search", of="home"), atom("x"), atom("search", of="home"))]
        assert numbers == [0, 1, 0]
        assert session.atoms == [atom("search", of="home"), atom("x")]
        assert session.run(nothing) == [Firing("c", (0,))]
        assert session.add(atom("search", of="home")) == 0
        assert session.run(nothing) == []
    network.close()


def test_a_join_needs_the_slot_on_both_sides() -> None:
    both = clause("c", "F", "G")
    assert ground([both], [atom("F"), atom("G")]) == []
    assert ground([both], [atom("F", person="a"), atom("G")]) == []
    assert ground([both], [atom("F"), atom("G", person="a")]) == []
    assert len(ground([both], [atom("F", person="a"), atom("G", person="a")])) == 1


def test_one_atom_does_not_meet_two_patterns_of_a_clause() -> None:
    twice = [clause("c", "F", "F")]
    one, two = atom("F", fact="1", person="a"), atom("F", fact="2", person="a")
    assert ground(twice, [one]) == []
    assert ground(twice, [one, two]) == [("c", (one, two)), ("c", (two, one))]


def test_premises_are_in_the_order_of_the_patterns() -> None:
    clauses = [Clause("c", (Pattern("C"), Pattern("A"), Pattern("B")))]
    for order in ("ABC", "CBA", "BAC"):
        assert ground(clauses, [atom(f) for f in order]) == [("c", (atom("C"), atom("A"), atom("B")))]


def test_a_chain_is_followed_to_its_end_and_a_cycle_ends() -> None:
    steps = [clause(f"{n:03}", f"step {n}") for n in range(300)]

    def onwards(name: str, premises: Sequence[Atom]) -> list[Atom]:
        return [Atom(f"step {(int(name) + 1) % 300}", premises[0].slots)]

    found = ground(steps, [atom("step 7", person="a")], onwards)
    assert [name for name, _ in found] == [f"{n:03}" for n in range(300)]


def test_what_is_concluded_from_comes_in_an_order_whatever_that_of_the_clauses() -> None:
    clauses = [clause("one", "F"), clause("two", "F"), clause("both", "F", "G")]
    atoms = [atom("F", person=p) for p in "cab"] + [atom("G", person=p) for p in "bca"]
    orders = []
    for seed in range(10):
        rng = random.Random(seed)
        network = Network(rng.sample(clauses, 3))
        with network.open() as session:
            for one in atoms:
                session.add(one)
            seen: list[Firing] = []

            def note(firing: Firing, seen: list[Firing] = seen) -> list[Atom]:
                seen.append(firing)
                return []

            assert session.run(note) == seen
            orders.append([(f.clause, f.premises) for f in seen])
        network.close()
    assert len(orders[0]) == 9
    assert all(order == orders[0] for order in orders)


def test_clauses_with_the_same_patterns_all_fire() -> None:
    """256 equal conditions in one ruleset crash the engine."""
    clauses = [clause(f"{n:03}", "F", "G") for n in range(300)]
    network = Network(clauses)
    found = run(network, [atom("F", person="a"), atom("G", person="a"), atom("G", person="b")])
    assert [name for name, _ in found] == [f"{n:03}" for n in range(300)]
    assert len(network._rules) == 1
    network.close()


# Limits


def test_fifteen_patterns_are_possible_and_sixteen_are_not() -> None:
    features = [f"F{n:02}" for n in range(16)]
    atoms = [atom(f, person=p) for f in features for p in "ab"]
    found = ground([clause("long", *features[:15])], atoms)
    assert found == [("long", tuple(atom(f, person=p) for f in features[:15])) for p in "ab"]
    with pytest.raises(NetworkLimit, match="'too long' has 16 patterns"):
        Network([clause("too long", *features)])
    with pytest.raises(NetworkLimit, match="'empty' has 0 patterns"):
        Network([Clause("empty", ())])


def test_twenty_joins_are_possible_and_twenty_one_are_not() -> None:
    slots = {f"slot {n:02}": f"value {n}" for n in range(21)}
    joins = tuple(Join(slot, 0, slot) for slot in slots)
    twenty = [Clause("c", (Pattern("F"), Pattern("G", joins[:20])))]
    one, two = atom("F", **slots), atom("G", **slots)
    assert ground(twenty, [one, two]) == [("c", (one, two))]
    for slot in list(slots)[:20]:
        assert ground(twenty, [one, atom("G", **{**slots, slot: "else"})]) == []
    with pytest.raises(NetworkLimit, match="'c' has a pattern with more than 20 joins"):
        Network([Clause("c", (Pattern("F"), Pattern("G", joins)))])


def test_a_hundred_slots_are_possible_and_one_more_is_not() -> None:
    slots = {f"slot {n:03}": f"value {n}" for n in range(100)}
    clauses = [clause(f"{n:03}", "F", "G", on=slot) for n, slot in enumerate(slots)]
    found = ground(clauses, [atom("F", **slots), atom("G", **slots)])
    assert [name for name, _ in found] == [f"{n:03}" for n in range(100)]
    with pytest.raises(NetworkLimit, match=r"'more' joins on 'another', one slot more than 100"):
        Network([*clauses, clause("more", "F", "G", on="another")])


@pytest.mark.parametrize(("number", "shards"), [(59, 1), (60, 1), (61, 2), (120, 2), (200, 4)])
def test_any_number_of_clauses_may_join_one_feature(number: int, shards: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """65 in one ruleset make it refuse every fact of that feature."""
    monkeypatch.setattr(module, "SHARD_JOINS", 500)
    clauses = [clause(f"{n:03}", f"F{n}", "hub") for n in range(number)]
    network = Network(clauses)
    assert len(network._shards) == shards
    atoms = [atom(f"F{n}", person="ab"[n % 2]) for n in range(number)] + [atom("hub", person="a")]
    found = run(network, atoms)
    assert found == [(f"{n:03}", (atom(f"F{n}", person="a"), atom("hub", person="a"))) for n in range(0, number, 2)]
    network.close()


@pytest.mark.parametrize("patterns", [1, 2])
@pytest.mark.parametrize("number", [399, 400, 401, 600])
def test_any_number_of_features_may_be_used(number: int, patterns: int) -> None:
    """From 512 in one ruleset the engine never returns."""
    features = [f"F{n:03}" for n in range(number)]
    clauses = [clause(f, *[f, features[-1 - n]][:patterns]) for n, f in enumerate(features)]
    atoms = [atom(f, person="a") for f in features]
    found = ground(clauses, atoms)
    partners = [n for n in range(number) if patterns == 1 or n != number - 1 - n]
    assert found == [(features[n], (atoms[n], atoms[-1 - n])[:patterns]) for n in partners]


def test_two_thousand_clauses_give_what_the_naive_matcher_gives() -> None:
    rng = random.Random(5)
    features = [f"F{n}" for n in range(500)]
    clauses = [clause(f"clause {n}", *rng.choices(features, k=rng.choice((1, 1, 2, 3)))) for n in range(2000)]
    atoms = [atom(rng.choice(features), fact=f"{n}", person=rng.choice("abc")) for n in range(400)]
    heads = {f"clause {n}": rng.choice(features) for n in range(0, 2000, 9)}

    def conclude(name: str, premises: Sequence[Atom]) -> list[Atom]:
        who = dict(premises[0].slots)["person"]
        return [atom(heads[name], person=who)] if name in heads else []

    found = ground(clauses, atoms, conclude)
    assert found == naive(clauses, atoms, conclude)
    assert len(found) > 500


def test_a_session_holds_no_more_atoms_than_ids_were_checked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "MAX_ATOMS", 3)
    network = Network([clause("c", "G", "H"), clause("d", "G", "H", on="place")])
    with network.open() as session:
        for n in range(3):
            session.add(atom("F", fact=str(n)))
        assert session.add(atom("F", fact="0")) == 0
        with pytest.raises(
            NetworkLimit, match=r"more than 3 statements to join .'F' is one too many.: make a case for each person"
        ):
            session.add(atom("F", fact="3"))
    with network.open() as session:
        session.add(atom("G", person="a", place="b"))
        session.add(atom("G", person="c", place="a"))
        with pytest.raises(NetworkLimit, match="'H' is one too many"):
            session.add(atom("H", person="d"))
    network.close()


# Errors


@pytest.mark.parametrize("position", [-1, 1, 2])
def test_a_join_to_a_pattern_that_is_not_earlier_is_refused(position: int) -> None:
    patterns = (Pattern("F"), Pattern("G", (Join("p", position, "p"),)), Pattern("H"))
    with pytest.raises(ValueError, match=f"'c': pattern 1 joins {position}, not an earlier one"):
        Network([Clause("c", patterns)])


def test_two_clauses_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="two clauses are named 'c'"):
        Network([clause("c", "F"), clause("c", "G")])


@pytest.mark.parametrize("names", [("b", "a"), ("a", "a"), ("", "")])
def test_slots_out_of_order_are_refused(names: tuple[str, str]) -> None:
    network = Network([clause("c", "F")])
    with network.open() as session:
        with pytest.raises(ValueError, match="slots of 'F' are not sorted, or one is there twice"):
            session.add(Atom("F", tuple((name, "x") for name in names)))
        assert session.run(nothing) == []
    network.close()


def test_one_session_at_a_time() -> None:
    network = Network([clause("c", "F")])
    first = network.open()
    with pytest.raises(RuntimeError, match="another session of this network is open"):
        network.open()
    first.close()
    second = network.open()
    second.add(atom("F"))
    first.close()
    assert second.run(nothing) == [Firing("c", (0,))]
    with pytest.raises(RuntimeError, match="this session is closed"):
        first.add(atom("F"))
    with pytest.raises(RuntimeError, match="this session is closed"):
        first.run(nothing)
    network.close()


def test_a_closed_network_says_so() -> None:
    network = Network([clause("c", "F")])
    session = network.open()
    session.add(atom("F"))
    network.close()
    network.close()
    session.close()
    with pytest.raises(EngineFault, match="it is closed"):
        network.open()
    with pytest.raises(EngineFault, match="it is closed"):
        session.add(atom("F"))


def test_a_network_of_no_clauses_fires_nothing() -> None:
    assert ground([], [atom("F")]) == []


def test_the_run_after_a_failed_conclusion_goes_on_with_that_firing() -> None:
    network = Network([clause("1", "F"), clause("2", "G")])
    calls: list[Firing] = []

    def conclude(firing: Firing) -> Iterator[Atom]:
        calls.append(firing)
        yield atom("G")
        if calls.count(firing) == 1 and firing.premises == (1,):
            raise ValueError("no")

    with network.open() as session:
        for person in "abc":
            session.add(atom("F", person=person))
        with pytest.raises(ValueError, match="no"):
            session.run(conclude)
        found = session.run(conclude)
    assert found == [Firing("1", (0,)), Firing("1", (1,)), Firing("1", (2,)), Firing("2", (3,))]
    assert calls == [found[0], found[1], found[1], found[2], found[3]]
    with network.open() as session:
        session.add(atom("F"))
        assert session.run(nothing) == [Firing("1", (0,))]
    network.close()


# The budget


def test_the_budget_can_be_used_up_but_not_exceeded() -> None:
    network = Network([clause("pair", "F", "F"), clause("one", "F")])
    atoms = [atom("F", fact=str(n), person="a") for n in range(5)]
    for budget in (24, 25):
        session = network.open(budget)
        for one in atoms:
            session.add(one)
        if budget == 25:
            assert len(session.run(nothing)) == 25
            assert session.run(nothing) == []
        else:
            with pytest.raises(
                FiringBudget,
                match=r"the rule 'pair' joins facts in more ways than can be held .20 of more than 24 firings",
            ) as caught:
                session.run(nothing)
            assert caught.value.clause == "pair"
            with pytest.raises(RuntimeError, match="this session is closed"):
                session.run(nothing)
        session.close()
        assert len(run(network, atoms)) == 25
    network.close()


def test_the_budget_is_for_the_session() -> None:
    network = Network([clause("one", "F")])
    with network.open(5) as session:
        for n in range(5):
            session.add(atom("F", fact=str(n)))
            assert len(session.run(nothing)) == 1
        session.add(atom("F", fact="5"))
        with pytest.raises(FiringBudget, match="6 of more than 5"):
            session.run(nothing)
    network.close()


def test_conclusions_without_end_exhaust_the_budget() -> None:
    network = Network([clause("more", "F"), clause("other", "G")])
    with network.open(500) as session:
        session.add(atom("F", fact="0"))
        with pytest.raises(FiringBudget) as caught:
            session.run(lambda firing: [atom("F", fact=str(firing.premises[0] + 1))])
        assert caught.value.clause == "more"
    assert run(network, [atom("G"), atom("F")]) == [("more", (atom("F"),)), ("other", (atom("G"),))]
    network.close()


@pytest.mark.parametrize("last", ["F", "G"])
def test_more_combinations_than_memory_are_refused_beforehand(last: str) -> None:
    """15! matches of 15 atoms, or as many beginnings and no match: the engine would not return."""
    network = Network([clause("long", *["F"] * 14, last), clause("short", "F", "G")])
    atoms = [atom("F", fact=f"{n:02}", person="a") for n in range(15)]
    with network.open() as session:
        for one in atoms:
            session.add(one)
        with pytest.raises(FiringBudget, match=r"the rule 'long' .*over 1000000 combinations of atoms"):
            session.run(nothing)
    apart = [atom("F", fact=f"{n:02}", person=str(n)) for n in range(15)]
    assert run(network, [*apart, atom("G", person="3")]) == [("short", (apart[3], atom("G", person="3")))]
    network.close()


def test_combinations_are_not_foreseen_to_be_fewer_than_they_are() -> None:
    tight = 0
    for seed in range(4000, 4100):
        world = World(seed)
        for patterns in {c.patterns for c in world.clauses}:
            beginnings = [Clause("c", patterns[: n + 1]) for n in range(len(patterns))]
            held = max(len(naive([one], world.atoms)) for one in beginnings)
            foreseen = Rule(patterns).combinations(dict.fromkeys(world.atoms))
            assert foreseen >= held, f"seed {seed}"
            tight += foreseen == held > 3
    assert tight > 20
    same = Rule(clause("c", "F", "F", "F").patterns)
    assert same.combinations([atom("F", fact=str(n), person="a") for n in range(5)]) == 5 * 4 * 3


# A broken network


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, SystemExit])
def test_a_run_that_is_cut_short_breaks_the_network(error: type[BaseException]) -> None:
    network = Network([clause("c", "F")])

    def interrupted(_: Firing) -> list[Atom]:
        raise error

    with network.open() as session:
        session.add(atom("F"))
        with pytest.raises(error):
            session.run(interrupted)
        for refused in (lambda: session.run(nothing), network.open, lambda: session.add(atom("F"))):
            with pytest.raises(EngineFault, match=f"build a new one: it was cut short by {error.__name__}"):
                refused()
    network.close()
    assert len(ground([clause("c", "F")], [atom("F")])) == 1


@pytest.mark.parametrize("name", ["assert_fact", "start_action_for_state", "complete_and_start_action"])
@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError])
def test_an_interrupt_between_two_engine_calls_breaks_the_network(
    name: str, error: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    network = Network([clause("c", "F")])
    real = getattr(rete, name)

    def call(*arguments: object) -> None:
        real(*arguments)
        raise error

    session = network.open()
    for n in range(3):
        session.add(atom("F", fact=str(n)))
        if n == 0:
            session.run(nothing)
    with monkeypatch.context() as patch:
        patch.setattr(rete, name, call)
        with pytest.raises(error):
            session.run(nothing)
    with pytest.raises(EngineFault, match="cut short"):
        session.run(nothing)
    with monkeypatch.context() as patch:  # what is left of it is not touched again
        patch.setattr(module, "rete", None)
        session.close()
        network.close()
    with pytest.raises(EngineFault, match="cut short"):
        network.open()


@pytest.mark.parametrize("code", [1, 2, 3])
def test_an_answer_that_the_engine_should_not_give_is_a_fault(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network([clause("c", "F")])
    session = network.open()
    session.add(atom("F"))
    session.run(nothing)
    session.add(atom("F", fact="2"))
    with monkeypatch.context() as patch:
        patch.setattr(rete, "assert_fact", lambda handle, fact: (code, 1))
        with pytest.raises(EngineFault, match=rf'answered {code} for {{"g0":1,"k0":1,"_t":1,"sid":"x","id":"f1"}}'):
            session.run(nothing)
    with pytest.raises(EngineFault, match="build a new one"):
        session.run(nothing)


@pytest.mark.parametrize("name", ["create_ruleset", "assert_fact", "retract_fact"])
def test_an_error_of_the_engine_is_a_fault(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise rete.error("as it happens")

    network = Network([clause("c", "F")])
    session = network.open()
    session.add(atom("F"))
    session.run(nothing)
    session.add(atom("F", fact="2"))
    steps: dict[str, Callable[[], object]] = {
        "create_ruleset": lambda: Network([clause("c", "F")]),
        "assert_fact": lambda: session.run(nothing),
        "retract_fact": session.close,
    }
    with monkeypatch.context() as patch:
        patch.setattr(rete, name, fails)
        with pytest.raises(EngineFault, match=r'("k0":1|"id":"f[01]").*as it happens'):
            steps[name]()
    if name == "create_ruleset":
        assert session.run(nothing) == [Firing("c", (1,))]
    else:
        with pytest.raises(EngineFault, match="build a new one"):
            network.open()


@pytest.mark.parametrize(
    ("name", "answer"),
    [("assert_fact", (1, 10**6)), ("start_action_for_state", None), ("complete_and_start_action", "{}")],
)
def test_a_state_that_does_not_start_is_a_fault(name: str, answer: object, monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network([clause("c", "F")])
    session = network.open()
    session.add(atom("F"))
    with monkeypatch.context() as patch:
        patch.setattr(rete, name, lambda *_: answer)
        with pytest.raises(EngineFault, match="a new state did not start"):
            session.run(nothing)
    session.close()
    with pytest.raises(EngineFault, match="build a new one"):
        network.open()


# Names and values of every kind

TRICKY = (
    "", " ", "f1", "f0", "f6059", "f264602", "case-478212", "case-1221200", "p2039599", "p2222382",
    '"', '\\"', "\\", "a\nb", "\0", "a\0b", "null", "true", "1", "1.0", "01", '{"c0":"s0"}', "'; drop",
    "Хакимова", "é", "e\u0301", "😀", "\ud800", "abc", "abc!", "abc" + "x" * 65_533, "abc" + "x" * 65_534,
    "s0", "k0", "g0", "boot", "sid", "id", "_t", "c0", "c0$all", "$and", "$not", "a.b", "__boot",
)  # fmt: skip


def test_people_are_never_confused() -> None:
    clauses = [clause("same", "F", "G")]
    atoms = [atom(feature, person=name) for feature in "FG" for name in TRICKY]
    assert len(set(TRICKY)) == len(TRICKY)
    found = ground(clauses, atoms)
    assert {(one.slots, two.slots) for _, (one, two) in found} == {
        ((("person", name),), (("person", name),)) for name in TRICKY
    }
    assert len(found) == len(TRICKY)


def test_features_are_never_confused() -> None:
    clauses = [clause(f"needs {feature!r}", feature, feature) for feature in TRICKY]
    atoms = [atom(feature, fact=fact, person="a") for feature in TRICKY for fact in "12"]
    found = ground(clauses, atoms)
    assert all(name == f"needs {one.feature!r}" == f"needs {two.feature!r}" for name, (one, two) in found)
    assert len(found) == 2 * len(TRICKY)


def test_slots_and_clauses_are_never_confused() -> None:
    clauses = [clause(name, "F", "G", on=name) for name in TRICKY]
    for name in TRICKY:
        one, two = atom("F", **{name: "a"}), atom("G", **{name: "a"})
        assert ground(clauses, [one, two]) == [(name, (one, two))]
    every = dict.fromkeys(TRICKY, "a")
    assert [name for name, _ in ground(clauses, [atom("F", **every), atom("G", **every)])] == sorted(TRICKY)


def test_many_people_and_facts_are_never_confused() -> None:
    """f6059 and f264602 would have the same hash, as would about one pair in 300,000 random ids."""
    network = Network([clause("same", "F", "G")])
    people = [f"f{n}" for n in range(8_000)]
    with network.open() as session:
        for feature in "FG":
            for person in people:
                session.add(atom(feature, person=person))
        found = session.run(nothing)
    assert len(found) == len(people)
    assert all(two == one + 8_000 for _, (one, two) in found)
    network.close()


def test_ids_and_values_have_different_hashes() -> None:
    names = [f"f{n}" for n in range(MAX_ATOMS)] + ["boot", "sid-x"]
    assert len({module.fnv1a(name) for name in names}) == len(names)
    assert module.fnv1a("f6059") == module.fnv1a("f264602")
    assert module.fnv1a("id") == 926444256
