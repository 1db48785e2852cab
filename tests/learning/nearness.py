"""`python -m tests.learning.nearness`: where a decision stands among those near to its own facts.

The facts of some decisions are written up in `cases/`. For each, the decisions on the provision of every engaged
finding are put in order of nearness; the best place of the decision itself is printed. Figures: docs/decided-cases.md.
"""

from __future__ import annotations

import re

from engine.load.case import load_case
from engine.load.decided import load_decided
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.model.decided import DecidedCase
from engine.reason.assess import assess
from engine.reason.nearness import Pins, engaged_pins, nearness
from engine.reason.program import Program
from tests.learning.gold import encoded_cases

DAY = "2026-02-03"


def places() -> dict[str, tuple[int, int]]:
    """For each case the best place of its own decision, 0 for none, and among how many it stands there."""
    rulebook, _ = load_rulebook(default_rulebook())
    assert rulebook is not None
    decided = load_decided(rulebook)
    assert decided is not None
    program = Program(rulebook.rules.values(), rulebook.words)
    by_number: dict[tuple[str, ...], DecidedCase] = {}
    for one in decided:
        number = re.search(r"/D/(\d+)/(\d{4})", one.symbol)
        if number:
            by_number[one.body, number[1], number[2]] = one
    found: dict[str, tuple[int, int]] = {}
    for path in encoded_cases():
        own = by_number.get(tuple(path.stem.split("-")))
        case, _ = load_case(path, rulebook)
        if own is None or not own.operative or case is None:
            continue
        assessment = assess(case, rulebook, program, DAY)
        engaged = Pins(engaged_pins(assessment))
        best = (0, 0)
        for finding in assessment.engaged():
            pin, pins = finding.provision.pin, Pins(finding.pins)
            near = [
                (nearness(decided.weighed(one), pin, pins, engaged)[0], one.symbol)
                for one, _, _ in decided.found_under(pin)
            ]
            for place, (_, symbol) in enumerate(sorted(near, reverse=True), start=1):
                if symbol == own.symbol and (not best[0] or place < best[0]):
                    best = (place, len(near))
        found[path.stem] = best
    return found


if __name__ == "__main__":
    told = places()
    for name, (place, among) in told.items():
        print(f"{name}: {place or 'not'} among {among}")
    first = [place for place, _ in told.values() if place]
    print(f"{len(told)} cases: in the nearest 3: {sum(p <= 3 for p in first)}, 10: {sum(p <= 10 for p in first)}")
