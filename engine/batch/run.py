"""A batch from its plan to the file of its result: begun, or gone on with after an interruption."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from engine.batch.crew import Command, run_crew
from engine.batch.journal import Journal, Record, discard, journal_of
from engine.batch.plan import EXCEL, MOST_NAMED, TABLES, BatchError, Plan, differences, fingerprint
from engine.batch.rows import COLUMNS, Row, table_text
from engine.load.save import WouldOverwrite, digest, remove_parts, written_in_pieces
from engine.model.frozen import replace
from engine.view.cells import BYTE_ORDER_MARK

GROUP = 1_000
"""How many cases make a row group of Parquet: as many whatever the number of processes, so that bytes are the same."""


class Batch:
    """A batch with its journal open. Close it in the end."""

    def __init__(self, plan: Plan, to: Path, journal: Journal) -> None:
        self.plan = plan
        self.to = to
        self.journal = journal
        self.files_of: dict[str, dict[str, None]] = {}
        """The files by the id of the case in them, once the result is written."""
        remove_parts(to)

    @classmethod
    def begin(cls, plan: Plan, to: Path, *, force: bool = False) -> Batch:
        """A new batch. With `force` it takes the place of a file and of an interrupted run that are there."""
        path = journal_of(to)
        replaces = ""
        if os.path.lexists(to):
            if not force:
                raise BatchError(f"there already is a file {to}; --force replaces it")
            replaces = digest(to)
        if os.path.lexists(path):
            if not force:
                raise BatchError(f"{path} is left of an interrupted run; --resume goes on with it, --force begins anew")
            discard(path)
        return cls(plan, to, Journal.begin(path, {**plan.header(), "replaces": replaces}))

    @classmethod
    def go_on(cls, plan: Plan, to: Path) -> Batch:
        """An interrupted batch. Raises BatchError, saying what differs, when it is not the same any more."""
        journal = Journal(journal_of(to))
        try:
            differing = [*differences(journal.header, plan.header())]
            if differing:
                raise BatchError(_differs(f"{to} was begun differently", differing))
            files = plan.files
            changed = journal.recall(lambda record: fingerprint(files[record.number]) == record.fingerprint)
            if changed:
                named = [files[number] for number in changed[:MOST_NAMED]]
                more = [f"and {len(changed) - len(named)} more"] if len(changed) > len(named) else []
                raise BatchError(_differs("cases have changed since they were assessed", [*named, *more]))
        except BaseException:
            journal.close()
            raise
        return cls(replace(plan, today=journal.header["today"]), to, journal)

    def run(self, jobs: int, tell: Callable[[Batch], None], command: Command = ()) -> None:
        """Assess what is not done yet, and put the result in its place. `tell` is called whenever some are done."""
        tasks = ((n, file) for n, file in enumerate(self.plan.files) if not self.journal.is_done(n))
        tell(self)
        for records in run_crew(self.plan, tasks, jobs, command):
            self.journal.add(records)
            tell(self)
        self._write()
        self.journal.remove()

    def close(self) -> None:
        """Let others go on with it."""
        self.journal.close()

    def _write(self) -> None:
        replaces = self.journal.header["replaces"]
        if os.path.lexists(self.to) and digest(self.to) != replaces:
            # A run that was killed after it had put the result in its place.
            if self._is_result():
                return
            raise BatchError(f"{self.to} has appeared or changed since the batch began; move it away and --resume")
        try:
            with written_in_pieces(self.to, replaces) as file:
                write_result(file, self.plan.form, self._records())
        except WouldOverwrite as error:
            raise BatchError(f"{error}; move it away and --resume") from error

    def _is_result(self) -> bool:
        from hashlib import sha256
        from tempfile import TemporaryFile

        with TemporaryFile(dir=self.to.parent) as file:
            write_result(file, self.plan.form, self._records())
            file.seek(0)
            found = sha256()
            while piece := file.read(1 << 20):
                found.update(piece)
        with suppress(OSError):
            return digest(self.to) == found.hexdigest()
        return False

    def _records(self) -> Iterator[Record]:
        for number in range(len(self.plan.files)):
            record = self.journal.record(number)
            if record.case:
                self.files_of.setdefault(record.case, {})[self.plan.files[number]] = None
            yield record


def write_result(file: BinaryIO, form: str, records: Iterator[Record]) -> None:
    """Write the result, one record at a time, in the order they come."""
    if form == "parquet":
        from engine.batch.parquet import write_parquet

        write_parquet(file, (record.body for record in records), GROUP)
        return
    if form in TABLES:
        header: Row = COLUMNS
        mark = BYTE_ORDER_MARK if form == EXCEL else ""
        file.write((mark + table_text([header])).encode())
    for record in records:
        file.write(record.body.encode())


def _differs(head: str, differing: list[str]) -> str:
    listed = "".join(f"\n  - {one}" for one in differing)
    return f"{head}:{listed}\nBring it back to what it was and --resume, or begin anew with --force."
