"""A case file as last read, and a case with what-if changes: what the desk holds of each case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.load.reading import cases_in
from engine.model.assessment import ENGAGED, UNDETERMINED, Assessment
from engine.model.case import Case
from engine.model.problem import Problem


@dataclass(frozen=True)
class Opened:
    """A case file as last read. With an error the last good result stays; `stale` says since when."""

    path: Path
    case: Case | None = None
    assessment: Assessment | None = None
    problems: tuple[Problem, ...] = ()
    read: bool = False
    stale: str = ""
    sha256: str = ""
    heading: str = ""
    """What a file that cannot be read yet calls the case, as far as that can be told."""

    @property
    def title(self) -> str:
        """The case's title, or the name of the file."""
        return self.case.title if self.case else self.heading or self.path.name

    def count(self, status: str) -> int:
        """How many findings have this status."""
        return 0 if self.assessment is None else sum(f.status == status for f in self.assessment.findings)

    @property
    def engaged(self) -> int:
        """How many obligations are potentially engaged."""
        return self.count(ENGAGED)

    @property
    def undetermined(self) -> int:
        """How many findings wait for an answer."""
        return self.count(UNDETERMINED)

    @property
    def broken(self) -> bool:
        """Whether the file as it is now cannot be used."""
        return any(problem.severity == "error" for problem in self.problems)


@dataclass(frozen=True)
class Changed:
    """A case with what-if changes, its assessment, and the problem that kept a change from being made.

    `warned` is what the file would be warned of with these changes, and is not as it stands.
    """

    case: Case
    assessment: Assessment
    problem: Problem | None = None
    warned: tuple[Problem, ...] = ()


def case_files(paths: Iterable[Path]) -> list[Path]:
    """The case files named, folders expanded, in order and each once."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found.update(dict.fromkeys(cases_in(path)))
        else:
            found[path] = None
    return list(found)


def text_files(case: Case | None) -> list[Path]:
    """The files of the texts of a case, whether or not they are there."""
    if case is None:
        return []
    return [Path(case.path).parent / source.file for source in case.sources.values() if source.file]


def not_there_yet(here: Opened | None) -> str:
    """Why nothing can be told of the open case at all, in a sentence with the next key; "" where something can."""
    if here is None:
        return "No case is open. Press 1 and choose one, or ctrl+n to write one."
    if not here.read:
        return "The case is being read …"
    if here.assessment is None:
        return "This case cannot be read yet. Press ! to see what is wrong."
    return ""
