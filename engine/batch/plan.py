"""What a batch is to do: everything that its result depends on, so that an interrupted run can be gone on with."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from engine import __version__
from engine.load.reading import TooLarge, Unreadable, notes_beside, read_bytes
from engine.load.strict_yaml.limits import MAX_BYTES
from engine.model.frozen import dataclass

FORMAT = 1
EXCEL = "csv for Excel"
TABLES = ("csv", EXCEL)
FORMS = (*TABLES, "jsonl", "parquet")
"""What a result may be written as; the ending of its file says which."""
MOST_NAMED = 5
SAID = {
    "batch": "the form of the journal",
    "pincite": "the version of pincite",
    "rulebook": "the rulebook",
    "files": "the number of cases",
    "names": "the names or the order of the cases",
    "as_of": "--as-of",
    "form": "the form of the result",
    "full": "--full",
    "time_limit": "--time-limit",
}
"""The keys of a header that must be the same for a run to be gone on with, and how they are told."""


class BatchError(Exception):
    """The batch cannot begin or go on; the message is for whoever started it."""


@dataclass(frozen=True)
class Plan:
    """The cases, in the order of the result, and how each is assessed and written.

    Args:
        files: case files, each once.
        rules: folder of the rulebook; `rules_sha256` names its content.
        as_of: ISO day whose law applies to all cases, "" for that of each.
        today: ISO day for cases that name none; a run gone on with keeps that of its beginning.
        form: one of FORMS.
        full: with JSON lines, whole assessments.
        time_limit: seconds after which a case is given up.
    """

    files: tuple[str, ...]
    rules: str
    rules_sha256: str
    today: str
    as_of: str = ""
    form: str = "csv"
    full: bool = False
    time_limit: float = 60.0

    def header(self) -> dict[str, Any]:
        """What the journal says of the plan."""
        return {
            "batch": FORMAT,
            "pincite": __version__,
            "rulebook": self.rules_sha256,
            "files": len(self.files),
            "names": _digest_of(self.files),
            "as_of": self.as_of,
            "today": self.today,
            "form": self.form,
            "full": self.full,
            "time_limit": self.time_limit,
        }


def differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """What is no longer as it was when an interrupted run began, in words."""
    for key, what in SAID.items():
        if before.get(key) != now[key]:
            then, new = (str(one.get(key) or "none") for one in (before, now))
            yield what if key == "names" else f"{what} ({then[:12]} then, {new[:12]} now)"


def fingerprint(file: str) -> str:
    """A name for the content of a case file and of the notes beside it; "" for what cannot be read."""
    case = Path(file)
    found = hashlib.sha256()
    for path in (case, notes_beside(case)):
        try:
            content = read_bytes(path, MAX_BYTES)
            found.update(b"%d:" % len(content))
            found.update(content)
        except TooLarge as error:
            found.update(b"%d:" % error.size)
        except Unreadable:
            found.update(b"-")
    return found.hexdigest()[:32]


def _digest_of(names: tuple[str, ...]) -> str:
    found = hashlib.sha256()
    for name in names:
        found.update(os.fsencode(name) + b"\0")
    return found.hexdigest()
