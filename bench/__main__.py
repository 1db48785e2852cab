"""`python -m bench`: what Pincite costs, as ratios measured in one run (docs/performance.md keeps a table)."""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from bench import first_paint
from bench.clock import against, calls, machine, process, python
from bench.every_peer import installed, peers
from bench.generate import Generator
from bench.more_peers import ClipsWithWays, Ways
from bench.peers import Derived
from bench.soak_batch import write_cases
from engine.load.case import load_case
from engine.load.rulebook import default_facts, default_rulebook, load_rulebook
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.derivations import Derivations
from engine.reason.ground import ground
from engine.reason.program import Program
from engine.reason.solve import solve
from engine.reason.what_if import LiveCase

TODAY = "2026-01-01"
IMPORTS = "import yaml, pydantic, durable_rules_engine"
SMALL = 20
"""The most facts of a case that is put to peers which take seconds for more."""
BATCH = 600
Row = tuple[str, str, str, str]


def main() -> int:
    """Measure and print the table; 1 when a peer derives another set."""
    gc.set_threshold(200_000, 20, 20)  # as the command does
    print(f"{machine()}\nprocessor time, medians; ratios of runs in turn\n", flush=True)
    rulebook, _ = load_rulebook(default_rulebook())
    assert rulebook is not None
    right = True
    for what, cost, ratio, remark in rows(rulebook):
        print(f"{what:<58} {cost:>10} {ratio:>8}  {remark}", flush=True)
        right = right and "differ" not in remark
    return 0 if right else 1


def rows(rulebook: Rulebook) -> Iterator[Row]:
    """The rows: what, cost, ratio, remark."""
    yield from started()
    yield from real_cases(rulebook)
    yield from what_if(rulebook)
    yield from first_paint.rows(7)
    yield from batches(rulebook)
    yield from uncertain(rulebook)
    yield from generated(rulebook)
    yield from touched(rulebook)


def started() -> Iterator[Row]:
    """Whole processes, against a bare interpreter and against the imports that cannot be avoided."""
    one, _, ratio = against(python("-m", "engine", "--help"), python("-c", "pass"), 21)
    yield "cold --help / python -c pass", f"{one:.0f} ms", f"{ratio:.2f}", "budget 1.5"
    case = str(default_facts() / "al-tjk-1-2025.yaml")
    for form in ("text", "json"):
        command = python("-m", "engine", "check", case, "--format", form)
        one, _, ratio = against(command, python("-c", IMPORTS))
        remark = "budget 3" if form == "text" else "indented JSON of 1 MB"
        yield f"cold check, {form} / {IMPORTS}", f"{one:.0f} ms", f"{ratio:.2f}", remark


def real_cases(rulebook: Rulebook) -> Iterator[Row]:
    """One more case in one process: the whole assessment, and how much of it is the engine's part."""
    program = Program(rulebook.rules.values(), rulebook.words)
    for path in sorted(default_facts().glob("*.yaml")):
        case, _ = load_case(path, rulebook)
        assert case is not None

        assess(case, rulebook, program, TODAY)
        cost = per_case(lambda case: assess(case, rulebook, program, TODAY), [case], 15)
        grounding = per_case(lambda case: ground(case, program), [case], 15)
        remark = f"{len(case.facts)} facts; grounding {grounding:.0f} ms"
        yield f"warm assessment of {path.stem}", f"{cost:.1f} ms", "", remark
    program.network.close()


def what_if(rulebook: Rulebook) -> Iterator[Row]:
    """A change of one detail, or a dropped fact, to the new assessment."""
    for rules, facts in ((300, 20), (1000, 200)):
        generator = Generator(rulebook)
        made, case = generator.rules(rules), generator.case(facts)
        program = Program(made.rules.values(), made.words)
        live = LiveCase(case, made, program, TODAY)
        chance = random.Random(3)
        taken = []
        for _ in range(60):
            change = generator.change(case, chance)
            start = time.process_time()
            live.apply([change])
            taken.append((time.process_time() - start) * 1e3)
        back = per_case(live.assess, [case], 5)
        live.close()
        program.network.close()
        worst = f"worst of 60: {max(taken):.1f} ms; back to the case: {back:.1f} ms"
        remark = f"budget 16 ms; {worst}" if facts == 200 else worst
        yield f"what-if toggle, {rules} rules, {facts} facts", f"{statistics.median(taken):.1f} ms", "", remark


def generated(rulebook: Rulebook) -> Iterator[Row]:
    """One more case in a warm process with all derivations, against peers that derive the same set."""
    for name, package, _, _ in peers():
        if not installed(package):
            yield name, "", "", f"skipped: the package {package} is not installed here"
    for rules, facts in ((300, 20), (300, 200), (1000, 20), (1000, 200), (2000, 20), (2000, 200)):
        generator = Generator(rulebook)
        made = generator.rules(rules)
        cases = [generator.case(facts, unknown=0.0) for _ in range(6)]
        program = Program(made.rules.values(), made.words)
        wanted = [derive(program, case) for case in cases]
        ours = per_case(partial(derive, program), cases, 2)
        owed = statistics.mean(len(found) for found in wanted)
        yield f"warm case, {rules} rules, {facts} facts: Pincite", f"{ours:.1f} ms", "1", f"{owed:.0f} obligations"
        for name, package, make, small in peers():
            if not installed(package) or (small and facts > SMALL):
                continue
            other = make(made)
            same = [other.derive(case) for case in cases] == wanted
            remark = "same set, no derivations"
            if isinstance(other, ClipsWithWays):
                same = same and other.ways == ways(program, cases[-1])
                remark = "same set, same ways"
            cost = per_case(other.derive, cases, 2)
            yield f"    {name}", f"{cost:.1f} ms", f"{cost / ours:.2f}", remark if same else "the sets differ"
        program.network.close()


def uncertain(rulebook: Rulebook) -> Iterator[Row]:
    """Random cases of the real rulebook, with what is undetermined: engines that were taught about assumptions."""
    if not all(installed(package) for package in ("clips", "clingo")):
        return
    from tests.differential.answer import our_answer
    from tests.differential.asp import Asp
    from tests.differential.clips_rules import Clips
    from tests.differential.drawn_cases import CaseDrawer

    rules = list(rulebook.rules.values())
    drawer = CaseDrawer(rules, rulebook.words)
    cases = [drawer.case(number) for number in range(60)]
    program = Program(rules, rulebook.words)
    wanted = [our_answer(case, program) for case in cases]
    ours = per_case(partial(our_answer, program=program), cases, 2)
    facts = statistics.mean(len(case.facts) for case in cases)
    remark = f"{facts:.1f} facts; engaged and undetermined"
    yield f"warm random case, {rulebook.size} real rules: Pincite", f"{ours:.1f} ms", "1", remark
    clips = Clips(rules, rulebook.words)
    same = [clips.answer(case) for case in cases] == wanted
    cost = per_case(clips.answer, cases, 2)
    remark = "same set, same ways" if same else "the sets differ"
    yield "    CLIPS (clipspy), carrying assumptions along", f"{cost:.1f} ms", f"{cost / ours:.2f}", remark
    asp = Asp(rules, rulebook.words)
    same = asp.answers(cases) == wanted
    cost = calls(lambda _: asp.answers(cases), 3) / len(cases)
    remark = f"{'same set, same ways' if same else 'the sets differ'}; {len(cases)} cases in one program"
    yield "    clingo, all worlds", f"{cost:.1f} ms", f"{cost / ours:.2f}", remark
    program.close()


def batches(rulebook: Rulebook) -> Iterator[Row]:
    """Many generated cases through `pincite batch`, by the clock, in one process and in two."""
    with tempfile.TemporaryDirectory() as folder:
        cases = Path(folder) / "cases"
        write_cases(cases, rulebook, BATCH, 0)
        taken = []
        for jobs in (1, 2):
            command = python("-m", "engine", "batch", str(cases), "--jobs", str(jobs), "--force")
            start = time.monotonic()
            process([*command, "--to", str(Path(folder) / "out.csv")])
            taken.append(time.monotonic() - start)
            remark = f"{BATCH / taken[-1]:.0f} cases a second; by the clock, start included"
            name = f"batch of {BATCH} generated cases, {jobs} process{'es' if jobs > 1 else ''}"
            yield name, f"{taken[-1] * 1e3 / BATCH:.1f} ms", f"{taken[-1] / taken[0]:.2f}", remark


def touched(rulebook: Rulebook) -> Iterator[Row]:
    """The same case and the 300 rules it touches, among more and more rules that it does not."""
    first = 0.0
    for others in (0, 700, 1700):
        generator = Generator(rulebook)
        made = generator.rules(300, others)
        case = generator.case(20)
        program = Program(made.rules.values(), made.words)
        derive(program, case)
        cost = per_case(partial(derive, program), [case], 15)
        first = first or cost
        name = f"300 rules that the case may touch, {others} that it cannot"
        yield name, f"{cost:.1f} ms", f"{cost / first:.2f}", "20 facts"
        program.network.close()


def per_case(call: Callable[[Case], object], cases: Sequence[Case], rounds: int) -> float:
    """Median milliseconds of a call on each of the cases."""
    return calls(lambda number: call(cases[number % len(cases)]), rounds * len(cases))


def ways(program: Program, case: Case) -> Ways:
    """Every firing behind what follows with certainty, as `ClipsWithWays` names them."""
    solution = solve(ground(case, program).instances)
    found = set()
    for conclusion in solution.definite:
        for instance in solution.live[conclusion]:
            premises = frozenset(p.conclusion.name if p.conclusion else p.fact for p in instance.premises)
            found |= {(instance.rule, person, premises) for _, person in conclusion.people}
    return found


def derive(program: Program, case: Case) -> Derived:
    """The obligations that follow with certainty; every way in which each of them does is built."""
    solution = solve(ground(case, program).instances)
    derivations = Derivations(solution)
    owed = [c for c in solution.definite if c.kind == "obligation"]
    for conclusion in owed:
        derivations.of(conclusion)
    return {(c.name, person) for c in owed for _, person in c.people}


if __name__ == "__main__":
    ended = main()
    sys.stdout.flush()
    os._exit(ended)  # CLIPS would say of each environment that Python still holds some of its facts
