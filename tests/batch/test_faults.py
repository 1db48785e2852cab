"""A case that ends, stops or breaks the process it is in: it is named, and all the others are done."""

from __future__ import annotations

import csv
import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.batch import crew
from engine.batch.crew import worker_command
from engine.batch.plan import BatchError, Plan
from engine.batch.run import Batch

# Stands in for a rulebook that crashes the engine on some cases: what the process does is told by the case's id.
FAULTY = """
import os, signal, time
from engine.batch import worker
sound = worker.Bench.assess
def assess(self, case, problems):
    if case.id.startswith("crash"):
        os.kill(os.getpid(), signal.SIGSEGV)
    if case.id.startswith("exit"):
        os._exit(7)
    if case.id.startswith("raise"):
        raise RuntimeError("no good")
    if case.id.startswith("hang"):
        time.sleep(600)
    if case.id.startswith("noise"):
        os.write(1, b"{not an answer}\\n")
    if case.id.startswith("once") and not os.path.exists(MARK + case.id):
        open(MARK + case.id, "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
    return sound(self, case, problems)
worker.Bench.assess = assess
worker.main()
"""
Planned = Callable[..., Plan]


def faulty(mark: Path) -> list[str]:
    """The command of a process that does what the ids of cases say."""
    *head, last = worker_command()
    begin, _, _ = last.rpartition("from engine.batch")
    return [*head, begin.rstrip("; ") + f"\nMARK = {str(mark) + os.sep!r}\n{FAULTY}"]


def outcomes(to: Path) -> dict[str, set[tuple[str, str]]]:
    """For each case its outcome and the problem told."""
    found: dict[str, set[tuple[str, str]]] = {}
    with to.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(Path(row["file"]).stem, set()).add((row["outcome"], row["problem"]))
    return found


def run(plan: Plan, to: Path, jobs: int, command: list[str]) -> None:
    batch = Batch.begin(plan, to)
    try:
        batch.run(jobs, lambda batch: None, command)
    finally:
        batch.close()


def test_cases_at_fault_are_named_and_the_others_are_done(plan: Planned, tmp_path: Path) -> None:
    sound = [f"sound-{n}" for n in range(9)]
    names = [*sound[:3], "crash", *sound[3:5], "exit", "raise", sound[5], "once", "noise", *sound[6:], "hang"]
    to = tmp_path / "out.csv"
    run(plan(*names, time_limit=3.0), to, 2, faulty(tmp_path))
    found = outcomes(to)
    assert list(found) == names
    bad = {name: told for name in ("crash", "exit", "raise", "hang") for _, told in found.pop(name)}
    assert "given up: its process ended: signal SIGSEGV" in bad["crash"]
    assert "given up: its process ended: exit code 7" in bad["exit"]
    assert "internal error: RuntimeError: no good" in bad["raise"]
    assert "given up: no result after 3 seconds" in bad["hang"]
    assert all(told.startswith(str(tmp_path / "cases" / name)) for name, told in bad.items())
    assert set().union(*found.values()) == {("done", "")}


def test_a_kill_from_outside_is_no_fault_of_the_case(plan: Planned, tmp_path: Path) -> None:
    names = ["one", "once-a", "two", "once-b", "once-c", "three"]
    run(plan(*names), tmp_path / "torn.csv", 2, faulty(tmp_path))
    run(plan(*names), tmp_path / "whole.csv", 1, worker_command())
    assert (tmp_path / "torn.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import os; os._exit(4)", "no process can load the rulebook: exit code 4"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGABRT)", "signal SIGABRT"),
    ],
)
def test_a_rulebook_that_ends_every_process_ends_the_batch(code: str, said: str, plan: Planned, tmp_path: Path) -> None:
    command = [*worker_command()[:-1], code]
    with pytest.raises(BatchError, match=said):
        run(plan("one", "two"), tmp_path / "out.csv", 2, command)
    assert not (tmp_path / "out.csv").exists()


def test_when_every_case_is_at_fault_it_is_the_rulebook(
    plan: Planned, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "MOST_IN_A_ROW", 3)
    names = [f"exit-{n}" for n in range(9)]
    with pytest.raises(BatchError, match="3 cases in a row ended their processes"):
        run(plan(*names), tmp_path / "out.csv", 2, faulty(tmp_path))


def test_another_rulebook_than_planned_is_not_used(plan: Planned, tmp_path: Path) -> None:
    with pytest.raises(BatchError, match="the rulebook was changed while the batch ran"):
        run(plan("one", sha256="0" * 64), tmp_path / "out.csv", 1, worker_command())


def test_the_processes_end_with_the_batch(plan: Planned, tmp_path: Path) -> None:
    """An exception in the middle leaves no process behind, and what is done stays done."""
    pids = tmp_path / "pids"
    *head, last = worker_command()
    command = [*head, f"import os; open({str(pids)!r}, 'a').write(str(os.getpid()) + ' ')\n{last}"]
    batch = Batch.begin(plan(*(f"case-{n}" for n in range(60))), tmp_path / "out.csv")

    def stop(batch: Batch) -> None:
        if batch.journal.done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batch.run(2, stop, command)
    assert batch.journal.done
    batch.close()
    for pid in map(int, pids.read_text().split()):
        with pytest.raises(ProcessLookupError):
            os.kill(pid, signal.SIGCONT)


def test_a_problem_of_a_process_is_told_in_json_lines_too(plan: Planned, tmp_path: Path) -> None:
    to = tmp_path / "out.jsonl"
    run(plan("one", "raise", form="jsonl"), to, 1, faulty(tmp_path))
    one, other = map(json.loads, to.read_text(encoding="utf-8").splitlines())
    assert (one["outcome"], other["outcome"]) == ("done", "failed")
    assert [problem["code"] for problem in other["problems"]] == ["B001"]
