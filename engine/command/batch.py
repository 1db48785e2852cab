"""`pincite batch`: thousands of cases into one table, in several processes, resumable after an interruption."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from engine.command.options import add_cases, add_common, add_excel, cases_or_those_here, command_parser, positive
from engine.command.workbench import Workbench
from engine.model.problem import visible

if TYPE_CHECKING:
    from engine.batch.run import Batch

EPILOG = """One row for each finding that is engaged or undetermined; in .jsonl one line for each case. A case that
cannot be read, or that ends or stops its process, stands in the result with the problem, and the rest is done. What is
done is kept in FILE.pincite-part until the result is whole: --resume goes on after an interruption, and makes sure
first that the rulebook, the options and the cases are the same. The result is the same for any number of processes.

examples:
  pincite batch cases/ --jobs 4 --to findings.csv
  pincite batch cases/ --jobs 4 --to findings.csv --resume
  pincite batch cases/ more/case.yaml --to findings.jsonl --full"""

ENDINGS = {".csv": "csv", ".jsonl": "jsonl", ".parquet": "parquet"}
BAR = 10
MOST_TOLD = 10
LINE_EVERY = 10.0
DRAW_EVERY = 0.2


def run(arguments: list[str]) -> int:
    """Run the command; exit code 0 all done, 2 some cases could not be read or assessed, or bad input."""
    parser = command_parser(
        "batch",
        "Derive the potentially engaged obligations of any number of cases into one file.",
        EPILOG,
    )
    add_cases(parser, "case files, or folders of them")
    parser.add_argument("--to", required=True, metavar="FILE", help=f"the result: {', '.join(ENDINGS)}")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    parser.add_argument("--jobs", "-j", type=positive, default=cores, metavar="N", help=f"processes (here: {cores})")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--resume", action="store_true", help="go on with an interrupted run")
    how.add_argument("--force", action="store_true", help="begin anew, and replace the file if it is there")
    add_excel(parser)
    parser.add_argument("--full", action="store_true", help="with .jsonl: whole assessments, names included")
    parser.add_argument(
        "--time-limit", type=positive, default=60, metavar="SECONDS", help="give a case up after so long (60)"
    )
    add_common(parser)
    options = parser.parse_args(arguments)
    options.cases = cases_or_those_here(options.cases, parser)
    form = ENDINGS.get(Path(options.to).suffix.lower())
    if form is None:
        parser.error(f"--to {visible(options.to)}: the name must end in {', '.join(ENDINGS)}")
    if options.full and form != "jsonl":
        parser.error("--full goes with a file that ends in .jsonl")
    if options.excel and form != "csv":
        parser.error("--excel goes with a file that ends in .csv")
    if not _can_write(form, Path(options.to)):
        return 2
    bench = Workbench.open(options)
    return 2 if bench is None else _run(options, form, bench)


def _can_write(form: str, to: Path) -> bool:
    if not to.parent.is_dir():
        print(f"pincite: there is no folder {visible(str(to.parent))}; make it first", file=sys.stderr)
        return False
    if form == "parquet":
        from engine.batch.parquet import is_there

        if not is_there():
            print("pincite: Parquet needs pyarrow. Install it with: pip install 'pincite[parquet]'", file=sys.stderr)
            print("Without it, --to FILE.csv or FILE.jsonl hold the same.", file=sys.stderr)
            return False
    return True


def _run(options: argparse.Namespace, form: str, bench: Workbench) -> int:
    from engine.batch.journal import journal_of
    from engine.batch.plan import EXCEL, BatchError, Plan
    from engine.batch.run import Batch

    to = Path(options.to)
    left = os.path.lexists(journal_of(to))
    if options.resume and not left and os.path.lexists(to):
        print(f"{visible(options.to)} is whole; there is nothing to go on with", file=sys.stderr)
        return 0
    files = tuple(dict.fromkeys(str(path) for path in bench.files(options.cases)))
    if not files:
        return 2
    bench.inputs += files
    if options.force and bench.is_input(options.to):
        print(f"pincite: {visible(options.to)} leads to a case of this batch; name another file", file=sys.stderr)
        return 2
    plan = Plan(
        files,
        rules=bench.rulebook.folder,
        rules_sha256=bench.rulebook.sha256,
        today=bench.today,
        as_of=bench.as_of,
        form=EXCEL if options.excel and form == "csv" else form,
        full=options.full,
        time_limit=float(options.time_limit),
    )
    try:
        batch = Batch.go_on(plan, to) if options.resume and left else Batch.begin(plan, to, force=options.force)
        try:
            return _work(batch, options, bench)
        finally:
            batch.close()
    except BatchError as error:
        print(f"pincite: {visible(str(error), newlines=True)}", file=sys.stderr)
    except OSError as error:
        reason = f"{error.strerror}: {error.filename}" if error.filename else str(error)
        print(f"pincite: cannot write: {visible(reason)}", file=sys.stderr)
    except KeyboardInterrupt:
        print("stopped; the same command with --resume goes on", file=sys.stderr)
        return 130
    return 2


def _work(batch: Batch, options: argparse.Namespace, bench: Workbench) -> int:
    total, before = len(batch.plan.files), batch.journal.done
    if before:
        print(f"going on: {before:,} of {total:,} cases are done", file=sys.stderr)
    progress = Progress(total, before, batch)
    try:
        batch.run(options.jobs, progress.tell)
    finally:
        progress.end()
    counts = batch.journal.counts
    bad = [f"{counts[outcome]:,} {words}" for outcome, words in OUTCOMES.items() if counts[outcome]]
    listed = f"; {', '.join(bad)}" if bad else ""
    print(
        f"written: {visible(options.to)} ({total:,} case{'' if total == 1 else 's'}{listed}; {progress.rate()})",
        file=sys.stderr,
    )
    _tell_same_ids(batch)
    if batch.plan.form == "csv":
        from engine.command.to_file import tell_excel

        tell_excel(Path(options.to))
    return 2 if bad or bench.failed else 0


def _tell_same_ids(batch: Batch) -> None:
    """Say on stderr which ids several files give their cases: in the result these look like one."""
    several = {id: list(files) for id, files in batch.files_of.items() if len(files) > 1}
    for id, files in list(several.items())[:MOST_TOLD]:
        count = f" ({MOST_TOLD} of {len(files)} shown)" if len(files) > MOST_TOLD else ""
        said = f"warning C007: the case `{id}` is in several files: {', '.join(files[:MOST_TOLD])}{count}"
        print(visible(said), file=sys.stderr)
    if len(several) > MOST_TOLD:
        print(f"{MOST_TOLD} of {len(several)} ids that several cases have are shown", file=sys.stderr)
    if several:
        print("expected: an id for each case; the column `file` tells them apart", file=sys.stderr)


OUTCOMES = {"not-read": "could not be read", "failed": "were given up"}
"""Outcomes other than done, and how the last line tells of them."""


class Progress:
    """How far a batch is, on stderr: a bar in a terminal, else a line now and then."""

    def __init__(self, total: int, before: int, batch: Batch) -> None:
        self.total, self.before, self.batch = total, before, batch
        self.begun = time.monotonic()
        self.told = self.begun
        self.bar = sys.stderr.isatty()
        self.drawn = 0

    def tell(self, batch: Batch) -> None:
        """Draw, if it is time to."""
        now = time.monotonic()
        whole = batch.journal.done == self.total
        if self.bar and (whole or now - self.told >= DRAW_EVERY):
            self._draw()
        elif not self.bar and not whole and now - self.told >= LINE_EVERY:
            print(self._words(), file=sys.stderr, flush=True)
        else:
            return
        self.told = now

    def end(self) -> None:
        """Leave the line of the bar."""
        if self.drawn:
            print(file=sys.stderr)

    def rate(self) -> str:
        """Cases a second, in this run."""
        spent = max(time.monotonic() - self.begun, 0.001)
        return f"{(self.batch.journal.done - self.before) / spent:,.0f} cases/s"

    def _words(self) -> str:
        counts = self.batch.journal.counts
        done = self.batch.journal.done
        spent = time.monotonic() - self.begun
        here = done - self.before
        left = f", {clock(spent / here * (self.total - done))} left" if here else ""
        bad = done - counts["done"]
        return f"{done:,} of {self.total:,} cases, {self.rate()}{left}" + (f", {bad:,} with problems" if bad else "")

    def _draw(self) -> None:
        filled = BAR * self.batch.journal.done // self.total
        line = f"[{'#' * filled}{'-' * (BAR - filled)}] {self._words()}"
        line = line[: max(20, columns() - 1)]
        print(f"\r{line:<{self.drawn}}", end="", file=sys.stderr, flush=True)
        self.drawn = len(line)


def columns() -> int:
    """The width of the terminal that the bar is drawn in."""
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns
    except OSError:
        return 80


def clock(seconds: float) -> str:
    """`4:05`, or `1:04:05`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
