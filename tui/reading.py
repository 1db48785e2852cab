"""What the researcher is reading: cases, the open one, its what-if changes, where the eye rests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.model.assessment import Assessment, Finding
from engine.model.case import Case, Fact
from engine.model.problem import Problem
from tui.desk import Changed, Opened

if TYPE_CHECKING:
    from engine.model.rulebook import Rulebook
    from engine.model.vocabulary import Vocabulary
    from engine.reason.what_if import Change, Difference
    from tui.decided import DecidedLookup


@dataclass
class Reading:
    """The state that the views draw. Only the app changes it.

    `past` are the what-if changes as they were before each step; `added` is the YAML of facts that are only tried.
    """

    rulebook: Rulebook | None = None
    opened: dict[Path, Opened] = field(default_factory=dict)
    current: Path | None = None
    changes: list[Change] = field(default_factory=list)
    changed: Changed | None = None
    past: list[tuple[Change, ...]] = field(default_factory=list)
    added: dict[str, str] = field(default_factory=dict)
    finding: str = ""
    fact: str = ""
    pin: str = ""
    rule: str = ""
    why_not: bool = False
    marked: set[Path] = field(default_factory=set)
    decided: DecidedLookup | None = None
    rule_problems: tuple[Problem, ...] = ()
    stale_rules: str = ""

    def step(self, changes: Iterable[Change]) -> None:
        """Make other what-if changes the present ones."""
        self.past.append(tuple(self.changes))
        self.changes = list(changes)

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        if not self.past:
            return False
        self.changes = list(self.past.pop())
        return True

    def forget(self) -> None:
        """Leave the what-if."""
        self.changes, self.past, self.added, self.changed = [], [], {}, None

    @property
    def here(self) -> Opened | None:
        """The case that is open."""
        return self.opened.get(self.current) if self.current is not None else None

    @property
    def case(self) -> Case | None:
        """The case, with the what-if changes."""
        if self.changed is not None and self.changes:
            return self.changed.case
        return self.here.case if self.here else None

    @property
    def assessment(self) -> Assessment | None:
        """The assessment, with the what-if changes."""
        if self.changed is not None and self.changes:
            return self.changed.assessment
        return self.here.assessment if self.here else None

    @property
    def words(self) -> Vocabulary | None:
        """The vocabulary."""
        return self.rulebook.words if self.rulebook else None

    @property
    def difference(self) -> Difference | None:
        """What the what-if changes did; None without any."""
        if not self.changes or self.changed is None or self.here is None or self.here.assessment is None:
            return None
        from engine.reason.what_if import compare

        return compare(self.here.assessment, self.changed.assessment)

    def find(self) -> Finding | None:
        """The finding the eye rests on, or the first there is."""
        assessment = self.assessment
        if assessment is None:
            return None
        return assessment.finding(self.finding) or next(iter(assessment.findings), None)

    def fact_of(self, id: str) -> Fact | None:
        """A fact of the case, by id."""
        case = self.case
        return next((fact for fact in case.facts if fact.id == id), None) if case else None

    def problems(self) -> list[Problem]:
        """All that is wrong with the rulebook and the files."""
        found = [*self.rule_problems]
        for opened in self.opened.values():
            found += opened.problems
        if self.changed is not None and self.changed.problem is not None:
            found.append(self.changed.problem)
        return found


def change_words(change: Change, case: Case | None) -> str:
    """A change in a few words: "search-home: warrant is now yes"."""
    if change.kind == "drop":
        return f"without {change.fact}"
    if change.kind == "add":
        return f"with a new fact {change.fact}"
    value = change.value
    shown = "unknown" if value is None else ", ".join(value) if isinstance(value, tuple) else str(value)
    return f"{change.fact}: {change.attribute.replace('_', ' ')} {shown}"
