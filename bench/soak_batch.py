"""Batches of generated cases, killed and gone on with: is the result that of an undisturbed run, is memory flat?

python -m bench.soak_batch [CASES] [BROKEN] [JOBS]    (default: 20000 50 2)

Prints figures; ends with exit code 1 when the results differ or something was left behind.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.clock import machine
from bench.generate import Generator
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.model.case import Case
from engine.model.rulebook import Rulebook

SIZES = (3, 5, 8, 12)
BROKEN = (
    lambda text: text.replace("state: TJK", "state: tjk"),
    lambda text: text.replace("kind: ", "kind: no-such-", 1),
    lambda text: text + "  - [unclosed\n",
    lambda text: "",
    lambda text: text.replace("person: p", "person: nobody", 1),
    lambda text: text + "\x07",
)
"""Ways in which a case cannot be read."""


def case_text(case: Case, id: str) -> str:
    """A generated case as the YAML of a case file."""
    assert case.as_of is not None
    lines = [f"case: {id}", f"title: {case.title}", f"state: {case.state}", f"as_of: {case.as_of.text}"]
    lines += ["people:", *(f"  {id}: {{name: Person {id}}}" for id in case.people)]
    lines += ["sources:", "  letter: {title: A letter}", "facts:"]
    for fact in case.facts:
        lines += [f"  - id: {fact.id}", f"    kind: {fact.kind}", f"    source: {fact.sources[0].source}, p. 1"]
        lines += [f"    date: {fact.main.date.text}"] if fact.main.date else []
        for slot, people in fact.main.people.items():
            lines.append(f"    {slot}: {people[0]}")
        for name, detail in fact.main.details.items():
            lines.append(f"    {name}: {detail if isinstance(detail, int) else detail[0]}")
    return "\n".join(lines) + "\n"


def write_cases(folder: Path, rulebook: Rulebook, count: int, broken: int, seed: int = 1) -> None:
    """Write so many cases, some of them broken, the same for the same seed."""
    generator = Generator(rulebook, seed)
    chance = random.Random(seed)
    wrong = set(chance.sample(range(count), broken))
    for number in range(count):
        inside = folder / f"{number // 1000:03d}"
        inside.mkdir(parents=True, exist_ok=True)
        text = case_text(generator.case(chance.choice(SIZES)), f"case-{number:06d}")
        if number in wrong:
            text = BROKEN[number % len(BROKEN)](text)
        (inside / f"case-{number:06d}.yaml").write_text(text, encoding="utf-8")


class Run:
    """A run of `pincite batch` in a process group of its own."""

    def __init__(self, arguments: Sequence[str]) -> None:
        command = [sys.executable, "-m", "engine", "batch", *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def children(self) -> list[int]:
        """The processes that do the work."""
        pid = self.process.pid
        try:
            with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
                return [int(word) for word in file.read().split()]
        except OSError:
            return []

    def kill(self) -> None:
        """End it as a power cut would; its processes end by themselves."""
        self.process.kill()
        self.process.communicate()

    def end(self) -> str:
        """Wait until it is done; what it said on stderr."""
        return self.process.communicate()[1]


def resident(pid: int) -> float:
    """Megabytes that a process has in memory; 0 when it has ended."""
    try:
        with open(f"/proc/{pid}/status", encoding="utf-8") as file:
            return next((int(line.split()[1]) / 1024 for line in file if line.startswith("VmRSS")), 0.0)
    except OSError:
        return 0.0


def lines_in(path: Path) -> int:
    """How many lines a journal has so far."""
    try:
        return path.read_bytes().count(b"\n")
    except OSError:
        return 0


def watched(run: Run, every: float) -> Iterator[dict[int, float]]:
    """The memory of a run and of its processes, as long as it goes."""
    while run.process.poll() is None:
        yield {pid: resident(pid) for pid in (run.process.pid, *run.children())}
        time.sleep(every)


def main() -> int:
    count, broken, jobs = (int(a) for a in (*sys.argv[1:], *("20000", "50", "2")[len(sys.argv) - 1 :]))
    print(machine())
    with tempfile.TemporaryDirectory(prefix="pincite-soak-") as name:
        folder = Path(name)
        rules = folder / "rules"
        shutil.copytree(default_rulebook(), rules)
        rulebook, problems = load_rulebook(rules)
        if rulebook is None:
            raise SystemExit(f"the rulebook cannot be read: {problems[0].message}")
        cases = folder / "cases"
        write_cases(cases, rulebook, count, broken)
        common = [str(cases), "--rules", str(rules)]
        whole, torn, alone = (folder / f"{name}.csv" for name in ("whole", "torn", "alone"))

        start = time.monotonic()
        run = Run([*common, "--to", str(whole), "-j", str(jobs)])
        seen = list(watched(run, max(0.2, count / 4000)))
        said = run.end()
        spent = time.monotonic() - start
        print(f"undisturbed, {jobs} processes: exit code {run.process.returncode}, {spent:.0f} s")
        print(f"  {said.strip().splitlines()[-1]}")
        print(f"  {whole.stat().st_size / 2**20:.1f} MB, {whole.read_bytes().count(b'not-read'):,} not read")
        for pid in {pid: None for one in seen for pid in one}:
            curve = [one[pid] for one in seen if one.get(pid)]
            steps = [curve[len(curve) * n // 10] for n in (1, 3, 5, 7, 9)] if len(curve) >= 10 else curve
            who = "parent" if pid == run.process.pid else "worker"
            print(f"  memory of {who}: {' '.join(f'{x:.0f}' for x in steps)} MB at 10, 30, 50, 70, 90 % of the run")

        kills = disturb(common, torn, count, jobs)
        same = torn.read_bytes() == whole.read_bytes()
        print(f"killed half-way and gone on with: {kills} kills, result {'the same' if same else 'DIFFERS'}")

        start = time.monotonic()
        Run([*common, "--to", str(alone), "-j", "1"]).end()
        one = alone.read_bytes() == whole.read_bytes()
        print(f"1 process: {time.monotonic() - start:.0f} s, result {'the same' if one else 'DIFFERS'}")
        left = sorted(path.name for path in folder.iterdir() if path.name not in ("rules", "cases"))
        clean = left == ["alone.csv", "torn.csv", "whole.csv"]
        print(f"left behind: {'nothing' if clean else left}")
        return 0 if same and one and clean else 1


def disturb(common: Sequence[str], to: Path, count: int, jobs: int) -> int:
    """A run whose parent is killed half-way, and whose workers are killed now and then; then gone on with."""
    journal = to.with_name(to.name + ".pincite-part")
    chance = random.Random(3)
    kills = 0
    arguments = [*common, "--to", str(to), "-j", str(jobs)]
    run = Run(arguments)
    while run.process.poll() is None and lines_in(journal) < count // 2:
        time.sleep(max(0.3, count / 10_000))
        workers = run.children()
        if workers:
            os.kill(chance.choice(workers), signal.SIGKILL)
            kills += 1
    run.kill()
    kills += 1
    assert not to.exists()
    print(f"  killed after {lines_in(journal) - 1:,} cases")
    run = Run([*arguments, "--resume"])
    run.end()
    return kills


if __name__ == "__main__":
    sys.exit(main())
