"""One process of a batch: reads numbers and files of cases, answers with their parts of the result.

Lines of JSON both ways. The first line in says what is to be done (`setup`), the first out that the rulebook is ready
or what is wrong; then comes a line with a chunk of cases, and a line out for each of them. The process ends when
its input does. It is started by engine/batch/crew.py, and may be ended at any moment: it writes no file.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.batch.journal import DONE, FAILED, NOT_READ, Record
from engine.batch.plan import TABLES, fingerprint
from engine.batch.rows import done_line, done_rows, failed_line, failed_rows, table_text
from engine.load.case import load_case
from engine.load.rulebook import load_rulebook
from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.dates import parse_date
from engine.model.frozen import replace
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program

MEMORY = 8 << 30
"""Bytes of address space that a process may use: one case must not take the machine's memory."""
LATE = 2.0
"""How many time limits a process gives a case before it ends itself, should nobody else be there to end it."""


def main() -> None:
    """Serve until the input ends."""
    # What a library may print must not get between the lines of answers.
    answers = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    gc.set_threshold(200_000, 20, 20)
    with os.fdopen(answers, "w", encoding="ascii") as out:
        try:
            serve(sys.stdin.readline, lambda data: _answer(out, data))
        except BrokenPipeError:
            os._exit(0)


def serve(read: Callable[[], str], answer: Callable[[Any], None]) -> None:
    """Read the setup and chunks with `read`, and give each answer to `answer`."""
    setup = json.loads(read())
    bench = Bench(setup)
    if bench.wrong:
        answer({"wrong": bench.wrong})
        return
    answer({"ready": os.getpid()})
    limit = setup["time_limit"] * LATE
    while line := read():
        for number, file in json.loads(line):
            # The system ends a process that lets an alarm pass, whatever it is at.
            signal.setitimer(signal.ITIMER_REAL, limit)
            answer(bench.record(number, file))
            signal.setitimer(signal.ITIMER_REAL, 0)


class Bench:
    """A rulebook and its program, and how a case becomes its part of the result."""

    def __init__(self, setup: dict[str, Any]) -> None:
        self.setup = setup
        self.wrong = ""
        rulebook, problems = load_rulebook(Path(setup["rules"]))
        if rulebook is None:
            self.wrong = f"the rulebook cannot be read: {problems[0].message}"
            return
        if rulebook.sha256 != setup["rulebook"]:
            self.wrong = "the rulebook was changed while the batch ran"
            return
        self.rulebook: Rulebook = rulebook
        self._begin()

    def _begin(self) -> None:
        self.program = Program(self.rulebook.rules.values(), self.rulebook.words)
        assert self.program.network is not None  # built now, so that the first case takes no longer than others

    def record(self, number: int, file: str) -> Record:
        """What comes of one case."""
        print_ = fingerprint(file)
        try:
            case, problems = load_case(Path(file), self.rulebook)
            if case is None:
                return self.failure(number, file, print_, NOT_READ, problems)
            if self.setup["as_of"]:
                case = replace(case, as_of=parse_date(self.setup["as_of"]))
            assessment = self.assess(case, problems)
        except Exception as error:
            # After a fault the network may hold half a case.
            self._begin()
            words = str(error) or type(error).__name__
            problem = Problem("error", "B001", f"internal error: {type(error).__name__}: {words}", file)
            return self.failure(number, file, print_, FAILED, [problem])
        form = self.setup["form"]
        if form == "jsonl":
            line = done_line(file, assessment, full=self.setup["full"])
            return Record(number, print_, DONE, line, assessment.case_id)
        rows = done_rows(file, assessment)
        return Record(number, print_, DONE, table_text(rows) if form in TABLES else rows, assessment.case_id)

    def assess(self, case: Case, problems: list[Problem]) -> Assessment:
        """The assessment of a case."""
        return assess(case, self.rulebook, self.program, self.setup["today"], problems)

    def failure(self, number: int, file: str, print_: str, outcome: str, problems: list[Problem]) -> Record:
        """What comes of a case that cannot be read or assessed."""
        return failure_record(number, file, print_, outcome, problems, self.setup["form"])


def failure_record(number: int, file: str, print_: str, outcome: str, problems: list[Problem], form: str) -> Record:
    """The record of a case without an assessment."""
    if form == "jsonl":
        return Record(number, print_, outcome, failed_line(file, outcome, problems))
    rows = failed_rows(file, outcome, problems)
    return Record(number, print_, outcome, table_text(rows) if form in TABLES else rows)


def _answer(out: Any, data: Any) -> None:
    out.write(json.dumps(data, separators=(",", ":")) + "\n")
    out.flush()


def _limit_memory() -> None:
    try:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        bound = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
    except (OSError, ValueError):  # not on every system
        return
