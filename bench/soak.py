"""`make soak`: one process, very many times over. Does memory stay flat, and do the answers stay the same?

python -m bench.soak [CASES] [TOGGLES] [RELOADS]    (default: 100000 10000 1000)

Prints figures as it goes; ends with exit code 1 when an answer changes or the process keeps growing.
"""

from __future__ import annotations

import gc
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from bench.clock import machine
from engine.load.case import load_case
from engine.load.rulebook import default_facts, default_rulebook, load_rulebook
from engine.model.assessment import Assessment
from engine.model.case import Case, Detail
from engine.model.frozen import replace
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import BUILT_IN
from engine.reason.assess import assess
from engine.reason.program import Program
from engine.reason.what_if import Change, ChangeError, LiveCase, change_case
from tests.differential.drawn_cases import CaseDrawer
from tests.oracle.random_cases import random_case, renamed
from tui.assessor import Assessor

TODAY = "2026-01-01"
DIFFERENT = 400
"""How many different cases are assessed again and again."""
IDS = 2**24
"""Ids of people and facts are drawn from so many: beyond what 32-bit hashes, by which the engine goes, keep apart."""
CHECKED = 200
"""Every so many changes the answer is compared with that of a fresh check."""
SLACK = 12.0
"""Megabytes by which a process may grow after its first tenth."""
T = TypeVar("T")
Answer = tuple[tuple[str, str, int], ...]


def main() -> int:
    """Run the three soaks; 1 when one of them fails."""
    cases, toggles, reloads = (int(word) for word in (*sys.argv[1:], "100000", "10000", "1000")[:3])
    gc.set_threshold(200_000, 20, 20)  # as the command does
    print(f"{machine()}", flush=True)
    rulebook, problems = load_rulebook(default_rulebook())
    if rulebook is None:
        print("\n".join(map(str, problems[:5])), file=sys.stderr)
        return 2
    print(f"{rulebook.size} rules\n{'':<16} {'done':>9} {'MB':>8} {'ms each':>9}", flush=True)
    good = [
        soak("cases", cases, many_cases(rulebook)),
        soak("what-if", toggles, many_changes(rulebook)),
        soak("live reloads", reloads, many_reloads()),
    ]
    return 0 if all(good) else 1


def soak(name: str, times: int, steps: Iterator[bool]) -> bool:
    """Take so many steps; whether every answer was right and memory flat. Prints ten lines."""
    wrong, sizes = 0, list[float]()
    marks = {max(1, times * tenth // 10) for tenth in range(1, 11)}
    start = time.process_time()
    for done in range(1, times + 1):
        wrong += not next(steps)
        if done in marks:
            gc.collect()
            sizes.append(megabytes())
            each = (time.process_time() - start) / done * 1e3
            print(f"{name:<16} {done:>9} {sizes[-1]:>8.1f} {each:>9.2f}", flush=True)
    steps.close()  # type: ignore[attr-defined]  # all that come here are generators
    grown = sizes[-1] - sizes[0]
    flat = grown <= SLACK
    verdict = "" if flat else ": TOO MUCH"
    print(f"{name:<16} {wrong} wrong answers; grew by {grown:.1f} MB after the first tenth{verdict}\n", flush=True)
    return flat and not wrong


def many_cases(rulebook: Rulebook) -> Iterator[bool]:
    """Assess one case after another, each time under new ids; whether the answer is the one of the first time."""
    program = Program(rulebook.rules.values(), rulebook.words)
    drawer = CaseDrawer(rulebook.rules.values(), rulebook.words)
    cases = [drawer.case(n) if n % 2 else random_case(n, rulebook.words) for n in range(DIFFERENT)]
    first: dict[int, Answer] = {}
    chance = random.Random(1)
    number = 0
    while True:
        at = number % len(cases)
        found = answer(assess(with_ids(cases[at], chance), rulebook, program, TODAY))
        yield found == first.setdefault(at, found)
        number += 1


def with_ids(case: Case, chance: random.Random) -> Case:
    """The case with every person and fact called by a number of up to 24 bits. Their order stays."""
    case = renamed(case, f"p{chance.randrange(IDS)}-")
    names = sorted(chance.sample(range(IDS), len(case.facts)))
    ids = {fact.id: f"f{name:08d}" for fact, name in zip(sorted(case.facts, key=lambda f: f.id), names, strict=True)}

    def called(detail: Detail) -> Detail:
        return tuple(ids.get(value, value) for value in detail) if isinstance(detail, tuple) else detail

    facts = tuple(
        replace(
            fact,
            id=ids[fact.id],
            versions=tuple(
                replace(v, details={name: called(detail) for name, detail in v.details.items()}) for v in fact.versions
            ),
        )
        for fact in case.facts
    )
    return replace(case, facts=facts)


def many_changes(rulebook: Rulebook) -> Iterator[bool]:
    """Change one detail after another of a live case, going back now and then; some are compared with a fresh check."""
    program = Program(rulebook.rules.values(), rulebook.words)
    fresh = Program(rulebook.rules.values(), rulebook.words)
    case, _ = load_case(default_facts() / "al-tjk-1-2025.yaml", rulebook)
    assert case is not None
    live = LiveCase(case, rulebook, program, TODAY)
    base = answer(live.base)
    assert base == answer(assess(case, rulebook, fresh, TODAY))
    chance = random.Random(2)
    number = 0
    try:
        while True:
            changes = [change(case, rulebook, chance) for _ in range(chance.choice([0, 1, 1, 1, 2]))]
            try:
                found = answer(live.apply(changes))
            except ChangeError:  # the second change is of a fact that the first one dropped
                continue
            number += 1
            if not changes:
                yield found == base
            elif number % CHECKED:
                yield True
            else:
                changed = change_case(case, changes, rulebook.words)
                yield found == answer(assess(changed, rulebook, fresh, TODAY))
    finally:
        live.close()


def change(case: Case, rulebook: Rulebook, chance: random.Random) -> Change:
    """A fact dropped, or one of its details given another value of the vocabulary, or left open."""
    fact = chance.choice(case.facts)
    if chance.random() < 0.2:
        return Change("drop", fact.id)
    attributes = rulebook.words.attributes(fact.kind)
    closed = [name for name, a in attributes.items() if a.values == "yes-no" or a.values not in BUILT_IN]
    if not closed:
        return Change("drop", fact.id)
    name = chance.choice(closed)
    tree = rulebook.words.tree(attributes[name])
    assert tree is not None
    return Change("set", fact.id, name, chance.choice([*tree.values, None]))


def many_reloads() -> Iterator[bool]:
    """What the interface does when a file is saved: the case read anew, now and then the rulebook too."""
    with tempfile.TemporaryDirectory() as folder:
        rules = Path(shutil.copytree(default_rulebook(), Path(folder) / "rules"))
        path = Path(folder) / "case.yaml"
        text = (default_facts() / "ua-rus-7-2011.yaml").read_text(encoding="utf-8")
        path.write_text(text, encoding="utf-8")
        assessor = Assessor(rules)
        on_assessor(assessor, assessor.load)
        first: dict[int, Answer] = {}
        number = 0
        try:
            while True:
                which = number % 3  # as it is, without its last line, broken
                path.write_text((text, text.rsplit("\n", 2)[0] + "\n", f"{text}\n  - [")[which], encoding="utf-8")
                if number % 5 == 0:
                    on_assessor(assessor, assessor.load)
                opened = on_assessor(assessor, lambda: assessor.read(path))
                if which == 2:
                    yield opened.broken and opened.assessment is None
                else:
                    assert opened.assessment is not None, opened.problems
                    found = answer(opened.assessment)
                    yield found == first.setdefault(which, found)
                number += 1
        finally:
            assessor.close()


def on_assessor(assessor: Assessor, call: Callable[[], T]) -> T:
    """Call something in the assessor's own thread, as the interface does."""
    return assessor.thread.submit(call).result()


def answer(assessment: Assessment) -> Answer:
    """What must not change: findings, their status, in how many ways they follow."""
    return tuple(sorted((f.id, f.status, len(f.derivations)) for f in assessment.findings))


def megabytes() -> float:
    """The memory of this process that is in use now."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
