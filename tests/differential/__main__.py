"""`make differential`: random cases through Pincite, clingo and CLIPS; prints what was compared and what differs.

python -m tests.differential [CASES] [RULEBOOKS]
"""

from __future__ import annotations

import sys
import time

from engine.load.rulebook import default_rulebook, load_rulebook
from tests.differential.compare import PACKAGES, Comparison, cases_of, installed, random_rulebook

CASES = 10_000
RULEBOOKS = 300
CASES_EACH = 20
STEP = 1_000
SHOWN = 10


def main() -> int:
    """Compare; 1 when anything differs, 2 when an engine is not installed."""
    many, books = (int(word) for word in (*sys.argv[1:], str(CASES), str(RULEBOOKS))[:2])
    missing = [package for engine, package in PACKAGES.items() if not installed(engine)]
    if missing:
        print(f"not installed here: {', '.join(missing)}", file=sys.stderr)
        return 2
    rulebook, problems = load_rulebook(default_rulebook())
    if rulebook is None:
        print("\n".join(map(str, problems[:SHOWN])), file=sys.stderr)
        return 2
    engines = tuple(PACKAGES)
    real, made, circular = Comparison(engines), Comparison(engines), Comparison(engines, ways=False)
    rules = list(rulebook.rules.values())
    start = time.process_time()
    for first in range(0, many, STEP):
        real.run(rules, rulebook.words, cases_of(rules, rulebook.words, range(first, min(first + STEP, many))))
        print(f"{real.cases} cases, {len(real.different)} differences", file=sys.stderr, flush=True)
    print(f"The rulebook of {len(rules)} rules, against {' and '.join(engines)}")
    report(real)
    engaging = {rule.id for rule in rules if rule.engages is not None}
    print(f"  rules on obligations: {len(engaging)}; engaged at least once: {len(engaging & set(real.engaged))}")
    print(f"  undetermined at least once: {len(engaging & set(real.undetermined))}")
    for seed in range(books):
        some, words = random_rulebook(seed, rulebook.words)
        made.run(some, words, cases_of(some, words, range(seed * STEP, seed * STEP + CASES_EACH)))
        some, words = random_rulebook(seed, rulebook.words, circular=True)
        circular.run(some, words, cases_of(some, words, range(seed * STEP, seed * STEP + CASES_EACH)))
    print(f"{books} random rulebooks of everything that rules can say")
    report(made)
    print(f"{books} random rulebooks whose inferences rest on each other; statuses only")
    report(circular)
    print(f"{time.process_time() - start:.0f} s of processor time")
    return 1 if real.different or made.different or circular.different else 0


def report(found: Comparison) -> None:
    """Print the figures of a comparison."""
    print(f"  cases: {found.cases}; conclusions: {found.conclusions}; ways in which they follow: {found.ways}")
    print(f"  engaged: {found.engaged.total()}; undetermined: {found.undetermined.total()}")
    print(
        f"  differences: {len(found.different)}; cases with more sets of assumptions than are kept: {len(found.wide)}"
    )
    for line in found.different[:SHOWN]:
        print(f"    {line}")


if __name__ == "__main__":
    sys.exit(main())
