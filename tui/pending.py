"""What-if changes that are not yet in the file, with the way back to each earlier state of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.model.case import Case
from tui.opened import Changed
from tui.said import detail_of

if TYPE_CHECKING:
    from engine.reason.what_if import Change


@dataclass
class Pending:
    """The changes of the open case.

    `past` are the changes as they were before each step; `added` is the YAML of facts that are only tried, by id;
    `changed` is the case with the changes, once it is worked out.
    """

    changes: list[Change] = field(default_factory=list)
    past: list[tuple[Change, ...]] = field(default_factory=list)
    added: dict[str, str] = field(default_factory=dict)
    changed: Changed | None = None

    def step(self, changes: Iterable[Change]) -> None:
        """Make other changes the present ones."""
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

    def with_new(self, new: Iterable[Change], base: Case | None) -> list[Change]:
        """The present changes with new ones, each in the place of an earlier one of the same detail.

        What only says what `base`, the case of the file, says is no change; a fact that is tried and dropped is none.
        """
        kept = list(self.changes)
        for change in new:
            same = (change.kind, change.fact, change.attribute)
            kept = [c for c in kept if (c.kind, c.fact, c.attribute) != same]
            if change.kind == "drop":
                tried = any(c.kind == "add" and c.fact == change.fact for c in kept)
                kept = [c for c in kept if c.fact != change.fact]
                if tried:
                    continue
            if not _as_in(base, change):
                kept.append(change)
        return kept


def _as_in(base: Case | None, change: Change) -> bool:
    """Whether a change only gives what the file says."""
    if base is None or change.kind != "set":
        return False
    now = detail_of(base, change.fact, change.attribute)
    wanted = change.value if isinstance(change.value, tuple) or change.value is None else str(change.value)
    return now == wanted or (isinstance(wanted, str) and now == (wanted,)) or (now is None and wanted is None)
