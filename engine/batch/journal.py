"""The journal of a batch: one line for each case that is done, beside the file that the result will be.

A line is a digest and JSON. A line that a killed run left unfinished, or that is damaged, counts as absent, and its
case is done again. The journal knows where each line is, and holds none of them in memory.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from array import array
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from engine.batch.plan import BatchError
from engine.load.save import WouldOverwrite, write_new

SUFFIX = ".pincite-part"
DONE, NOT_READ, FAILED = "done", "not-read", "failed"
_DIGEST = 16
_PIECE = 1 << 16


class Record(NamedTuple):
    """What came of one case: its number, the fingerprint of its file, how it went, its part of the result, its id."""

    number: int
    fingerprint: str
    outcome: str
    body: Any
    case: str = ""


def journal_of(result: Path) -> Path:
    """Where the journal of a result is."""
    return result.with_name(result.name + SUFFIX)


def discard(path: Path) -> None:
    """Take a journal away, damaged or not. Raises BatchError when it is none, or another batch writes it."""
    handle = _open_locked(path)
    try:
        start = os.pread(handle, 4096, 0)
        if start.strip(b"\0") and b'"batch"' not in start:  # not even a damaged one
            raise BatchError(f"{path} is not the journal of a batch; move it away")
        path.unlink(missing_ok=True)
    finally:
        os.close(handle)


class Journal:
    """An open journal, locked: no other batch writes it. Close it in the end."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle = _open_locked(path)
        self._end = 0
        self._places: array[int] = array("q")
        self.counts: Counter[str] = Counter()
        first = self._line_at(0)
        if first is None or not isinstance(first[0], dict) or "batch" not in first[0]:
            self.close()
            raise BatchError(f"{path} is not the journal of a batch, or it is damaged; --force begins anew")
        self.header: dict[str, Any] = first[0]
        self._end = first[1]
        self._places.extend([0] * int(self.header["files"]))

    @classmethod
    def begin(cls, path: Path, header: dict[str, Any]) -> Journal:
        """A new journal. Raises BatchError when there is one."""
        try:
            write_new(path, _line(header))
        except WouldOverwrite as error:
            raise BatchError(f"there already is a journal {path}") from error
        return cls(path)

    def recall(self, is_same: Callable[[Record], bool]) -> list[int]:
        """Read what is done; the numbers of cases that are no longer as they were. A torn end is cut off."""
        changed = []
        at = self._end
        while True:
            found = self._line_at(at)
            if found is None:
                following = self._line_end(at)
                if following is None:
                    break
                at = following
                continue
            data, following = found
            record = Record(*data)
            if 0 <= record.number < len(self._places) and not self._places[record.number]:
                self._note(record, at)
                if not is_same(record):
                    changed.append(record.number)
            at = following
        os.ftruncate(self._handle, at)
        self._end = at
        return changed

    def add(self, records: Iterable[Record]) -> None:
        """Put records at the end; one for a case that is done already is left out."""
        lines = []
        at = self._end
        for record in records:
            if not self._places[record.number]:
                line = _line(record)
                self._note(record, at)
                lines.append(line)
                at += len(line)
        raw = memoryview(b"".join(lines))
        while raw:
            written = os.pwrite(self._handle, raw, self._end)
            self._end += written
            raw = raw[written:]

    def is_done(self, number: int) -> bool:
        """Whether a case is done."""
        return bool(self._places[number])

    @property
    def done(self) -> int:
        """How many cases are done."""
        return self.counts.total()

    def record(self, number: int) -> Record:
        """The record of a case that is done."""
        found = self._line_at(self._places[number])
        if found is None:
            raise BatchError(f"{self.path} was damaged while the batch ran; --resume does the damaged cases again")
        return Record(*found[0])

    def close(self) -> None:
        """Let others use it."""
        os.close(self._handle)

    def remove(self) -> None:
        """The result is in its place: the journal goes."""
        self.path.unlink(missing_ok=True)

    def _note(self, record: Record, at: int) -> None:
        self._places[record.number] = at
        self.counts[record.outcome] += 1

    def _line_at(self, at: int) -> tuple[Any, int] | None:
        """The data of the line that begins here, and where the next one begins; None when it is not whole."""
        end = self._line_end(at)
        if end is None:
            return None
        raw = os.pread(self._handle, end - at, at)
        text = raw[_DIGEST + 1 : -1]
        if raw[:_DIGEST] != _digest(text):
            return None
        return json.loads(text), end

    def _line_end(self, at: int) -> int | None:
        while piece := os.pread(self._handle, _PIECE, at):
            found = piece.find(b"\n")
            if found >= 0:
                return at + found + 1
            at += len(piece)
        return None


def _line(data: Any) -> bytes:
    text = json.dumps(data, separators=(",", ":")).encode()
    return _digest(text) + b" " + text + b"\n"


def _digest(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest()[:_DIGEST].encode()


def _open_locked(path: Path) -> int:
    try:
        handle = os.open(path, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
    except OSError as error:
        raise BatchError(f"{path} cannot be opened: {error.strerror}") from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        here = os.stat(path)
        mine = os.fstat(handle)
        if (here.st_dev, here.st_ino) != (mine.st_dev, mine.st_ino):
            raise FileNotFoundError
    except (BlockingIOError, FileNotFoundError) as error:
        os.close(handle)
        raise BatchError(f"another batch is writing {path}") from error
    except OSError:  # files cannot be locked here
        return handle
    return handle
