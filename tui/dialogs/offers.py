"""What may be written in the line one is in, listed below the lines of a form."""

from __future__ import annotations

from tui.dialogs.field import Field
from tui.lines import line
from tui.rows import Row, Rows

MOST_OFFERED = 5


class Offers:
    """The offers for one line at a time. One of them is lit when leaving the line takes it."""

    def __init__(self) -> None:
        self.rows = Rows("offers")
        self.rows.can_focus = self.rows.pointing = False
        self.rows.at_once = True
        self._moved = False
        self._offered_for = ("", "")

    def show(self, field: Field, value: str) -> None:
        """Offer what fits what stands in a line."""
        found = () if field.long else field.offered(value)
        part = field.typed(value)[1]
        self._offered_for = (field.key, value)
        self._point(bool(part) and bool(found))
        known = field.known(part)
        rows = [
            Row(line((key, "bold"), (f"  {says}" if says != key else "", "dim")), f"o:{key}", hang=4, crop=True)
            for key, says in found
        ]
        self.rows.show(rows, f"o:{known}" if part else None, fresh=not known)
        self.rows.styles.height = min(len(rows), MOST_OFFERED)
        self.rows.display = bool(rows)

    def move(self, by: int) -> bool:
        """Go through what is offered; False when nothing is. The first step lights the first offer."""
        if not self.rows.rows:
            return False
        if self.rows.lit:
            self.rows.action_move(by)
        self.choose()
        self.rows.refresh()
        return True

    def choose(self) -> None:
        """The selected offer is the one that is meant."""
        self._point(True)
        self._moved = True

    def taken(self, field: Field, value: str) -> str:
        """What the line is to say when it is left: the offer that was chosen, or the first that fits, written out."""
        if self._offered_for != (field.key, value):
            self.show(field, value)  # keys may be quicker than what is offered for them
        before, part = field.typed(value)
        key = self.rows.key.partition(":")[2]
        if not self._moved:
            key = field.known(part) or (key if self.rows.lit else "")
        self._point(False)
        return before + key if key else value

    def _point(self, lit: bool) -> None:
        self._moved, self.rows.lit, self.rows.pointing = False, lit, lit
