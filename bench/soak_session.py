"""What a session costs, and that its memory stays flat. Prints figures; asserts nothing about time.

python bench/soak_session.py [CLAUSES] [ATOMS] [CASES]
"""

from __future__ import annotations

import random
import resource
import sys
import time

from engine.reason.fence.atoms import Atom, Clause, Firing, Join, Pattern
from engine.reason.fence.session import Network


def make(clauses: int, rng: random.Random) -> tuple[list[Clause], dict[str, str]]:
    """Clauses as a rulebook has them, mostly of one pattern, and the feature each concludes."""
    features = [f"feature {n}" for n in range(clauses * 2 // 3)]
    heads = [f"inference {n}" for n in range(clauses // 6)]
    made, head = [], {}
    for n in range(clauses):
        patterns = []
        for position in range(rng.choice((1, 1, 1, 1, 1, 1, 2, 2, 2, 3))):
            feature = rng.choice(heads) if rng.random() < 0.15 else rng.choice(features)
            joins = (Join("person", rng.randrange(position), "person"),) if position else ()
            patterns.append(Pattern(feature, joins))
        made.append(Clause(f"clause {n}", tuple(patterns)))
        head[f"clause {n}"] = rng.choice(heads)
    return made, head


def main() -> None:
    clauses, atoms, cases = (int(a) for a in (*sys.argv[1:], *("1000", "100", "200")[len(sys.argv) - 1 :]))
    rng = random.Random(1)
    made, head = make(clauses, rng)
    start = time.process_time()
    network = Network(made)
    print(f"compile {1000 * (time.process_time() - start):.0f} ms, {len(network._shards)} shards")
    names = [f"feature {n}" for n in range(clauses * 2 // 3)]
    sets = [
        [
            Atom(rng.choice(names), (("fact", f"fact {n}"), ("person", f"person {rng.randrange(4)}")))
            for n in range(atoms)
        ]
        for _ in range(50)
    ]
    spent: list[float] = []
    fired = total = 0
    for case in range(cases):
        start = time.process_time()
        with network.open() as session:
            for atom in sets[case % len(sets)]:
                session.add(atom)

            def conclude(firing: Firing, known: list[Atom] = session.atoms) -> list[Atom]:
                slots = dict(known[firing.premises[0]].slots)
                return [Atom(head[firing.clause], (("person", slots["person"]),))]

            fired += len(session.run(conclude))
            total += len(session.atoms)
        spent.append(time.process_time() - start)
        if case in (cases // 10, cases - 1):
            rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"case {case}: {rss:.1f} MB at most")
    spent.sort()
    print(
        f"{clauses} clauses, {atoms} atoms, {fired / cases:.0f} firings: "
        f"{1000 * spent[len(spent) // 2]:.2f} ms a case (median of CPU time), "
        f"{1e6 * sum(spent) / (total + fired):.1f} us for each atom and firing"
    )
    network.close()


if __name__ == "__main__":
    main()
