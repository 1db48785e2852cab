"""What is left when the tool is killed in the middle of its work: nothing lost, nothing half, nothing doubled.

python -m bench.soak_kill [--notes TIMES] [--batch TIMES] [--cases COUNT] [--rules DIR] [--seed N]

Kills saves of notes, and batches with their processes, at random moments, and looks at the files. Prints figures;
ends with exit code 1 at the first file that is not as it must be.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from bench.soak_batch import Run, lines_in, write_cases
from engine.load.document import read_document
from engine.load.notes import judge, notes_from_document
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.model.judgment import NOTED, Judgment

FINDINGS = tuple(f"rule-{n}" for n in range(6))


class Wrong(Exception):
    """A file is not as it must be."""


def decided(number: int, turn: int) -> Judgment:
    """The judgment that a process saves as its n-th."""
    return Judgment(FINDINGS[number % len(FINDINGS)], NOTED, f"{turn}: {number} {'x' * (number * 37 % 900)}", "A", "")


def kill_note_saves(folder: Path, times: int, chance: random.Random) -> int:
    """Kill a process that saves judgments, so many times; how many it had saved in all."""
    case = folder / "case.yaml"
    notes = folder / "case.notes.yaml"
    held: dict[str, Judgment] = {}
    total = 0
    for turn in range(times):
        if turn % 5 == 4:  # the first save of notes is another way than the later ones
            notes.unlink(missing_ok=True)
            held = {}
        saved = _saves_until_killed(case, turn, chance.uniform(0, 0.05))
        total += saved
        for number in range(saved):
            held[decided(number, turn).finding] = decided(number, turn)
        coming = decided(saved, turn)
        found = _judgments(notes)
        if found not in (held, {**held, coming.finding: coming}):
            raise Wrong(f"{notes}: after {saved} saves something is lost or half")
        held = found
    judge(case, "case", decided(0, times))
    left = [path.name for path in folder.iterdir() if path not in (case, notes)]
    if left:
        raise Wrong(f"left behind: {left}")
    return total


def _saves_until_killed(case: Path, turn: int, seconds: float) -> int:
    """Let a process save one judgment after the other, kill it after so long; how many it had reported."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        number = 0
        while True:
            judge(case, "case", decided(number, turn))
            os.write(writing, b".")
            number += 1
    os.close(writing)
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    saved = 0
    while piece := os.read(reading, 1 << 16):
        saved += len(piece)
    os.close(reading)
    return saved


def _judgments(notes: Path) -> dict[str, Judgment]:
    if not notes.exists():
        return {}
    document, problems = read_document(notes)
    if document is None or problems:
        raise Wrong(f"{notes}: {problems[0].message}")
    judgments, problems = notes_from_document(document, "case", None)
    if problems:
        raise Wrong(f"{notes}: {problems[0].message}")
    return {judgment.finding: judgment for judgment in judgments}


def kill_batches(folder: Path, rules: Path, times: int, count: int, chance: random.Random) -> tuple[int, int]:
    """Kill a batch, or one of its processes, so many times; kills of the whole and of processes."""
    rulebook, problems = load_rulebook(rules)
    if rulebook is None:
        raise SystemExit(f"the rulebook cannot be read: {problems[0].message}")
    write_cases(folder / "cases", rulebook, count, max(1, count // 50))
    common = [str(folder / "cases"), "--rules", str(rules)]
    whole, torn = folder / "whole.csv", folder / "torn.csv"
    journal = folder / "torn.csv.pincite-part"
    Run([*common, "--to", str(whole), "-j", "2"]).end()
    kills = [0, 0]
    while not torn.exists():
        jobs = chance.choice(("1", "2", "3"))
        run = Run([*common, "--to", str(torn), "-j", jobs, *(["--resume"] if journal.exists() else [])])
        aim = lines_in(journal) + chance.uniform(0, count / times * 3)
        while run.process.poll() is None and sum(kills) < times:
            time.sleep(chance.uniform(0, 0.02))
            workers = run.children()
            if workers and chance.random() < 0.2 and kills[1] < times * 2 // 3:
                os.kill(chance.choice(workers), signal.SIGKILL)
                kills[1] += 1
            if lines_in(journal) >= aim:
                run.process.kill()
                kills[0] += 1
        run.end()
        if journal.exists() and torn.exists() and run.process.returncode != -signal.SIGKILL:
            raise Wrong("a journal beside a whole result")
    if journal.exists():  # killed between the result and the journal
        Run([*common, "--to", str(torn), "--resume"]).end()
    if torn.read_bytes() != whole.read_bytes():
        raise Wrong(f"{torn}: the result is not that of an undisturbed run")
    left = sorted(path.name for path in folder.iterdir())
    if left != ["cases", "torn.csv", "whole.csv"]:
        raise Wrong(f"left behind: {left}")
    return kills[0], kills[1]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.soak_kill")
    parser.add_argument("--notes", type=int, default=400, help="kills of a process that saves notes")
    parser.add_argument("--batch", type=int, default=100, help="kills of a batch or of one of its processes")
    parser.add_argument("--cases", type=int, default=3000, help="cases of the batch")
    parser.add_argument("--rules", type=Path, default=default_rulebook())
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    try:
        with tempfile.TemporaryDirectory(prefix="pincite-kill-") as name:
            folder = Path(name)
            (folder / "notes").mkdir()
            (folder / "batch").mkdir()
            shutil.copytree(options.rules, folder / "rules")
            if options.notes:
                saved = kill_note_saves(folder / "notes", options.notes, chance)
                print(f"notes: {options.notes} kills, {saved} saves, nothing lost, nothing half")
            if options.batch:
                batch = folder / "batch"
                runs, workers = kill_batches(batch, folder / "rules", options.batch, options.cases, chance)
                print(f"batch: {runs} runs and {workers} processes killed, the result of an undisturbed run")
    except Wrong as wrong:
        print(wrong)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
