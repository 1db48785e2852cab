"""Decided cases in the interface: looked up for the open case, and as rows of a pane."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tui.lines import counted, line
from tui.rows import Row
from tui.views.view import heading, said

if TYPE_CHECKING:
    from engine.model.assessment import Assessment, Finding
    from engine.model.authority import Catalogue
    from engine.model.decided import DecidedCases
    from engine.model.rulebook import Rulebook
    from engine.reason.nearness import Decided, Near, Pins
    from tui.reading import Reading

MOST_NEAR = 3


class DecidedLookup:
    """The decided cases of a rulebook, with what was worked out for the assessment that is shown."""

    def __init__(self, cases: DecidedCases, catalogue: Catalogue) -> None:
        self.cases = cases
        self.catalogue = catalogue
        self._assessment: Assessment | None = None
        self._engaged: Pins | None = None
        self._found: dict[tuple[str, int], Decided] = {}

    def on(self, finding: Finding, assessment: Assessment, most: int = MOST_NEAR) -> Decided:
        """What was decided on the provision of a finding; worked out once for an assessment."""
        from engine.reason.nearness import Pins, decided_on_finding, engaged_pins

        if assessment is not self._assessment or self._engaged is None:
            self._assessment, self._engaged = assessment, Pins(engaged_pins(assessment))
            self._found.clear()
        key = (finding.id, most)
        if key not in self._found:
            self._found[key] = decided_on_finding(self.cases, assessment, finding, most, self._engaged)
        return self._found[key]


def read_decided(rulebook: Rulebook) -> DecidedLookup | None:
    """The decided cases of a rulebook; None where it has none.

    What any look-up needs of all of them is worked out here, in the thread that reads: the screen need not wait.
    """
    from engine.load.decided import load_decided

    cases = load_decided(rulebook)
    if cases is None:
        return None
    for case in cases:
        cases.weighed(case)
    return DecidedLookup(cases, rulebook.catalogue)


def decided_rows(reading: Reading, finding: Finding) -> Iterator[Row]:
    """The part on decided cases of a finding's detail; nothing before they are read, or where nothing was decided."""
    from engine.view.decided import decided_words

    lookup, assessment = reading.decided, reading.assessment
    if lookup is None or assessment is None:
        return
    decided = lookup.on(finding, assessment)
    if not decided.told:
        return
    yield heading("Decided cases")
    yield said(decided_words(decided, assessment.state, lookup.cases).partition(": ")[2])
    for near in decided.nearest:
        yield near_row(near, lookup)
    if decided.later:
        yield said(f"{counted(len(decided.later), 'later decision')} left out: law as of {assessment.as_of}", "dim")
    yield said("C shows all of them and searches; open the document before citing it", "dim")


def near_row(near: Near, lookup: DecidedLookup, depth: int = 0) -> Row:
    """One decision near a finding: symbol, what was found, and by what it is near."""
    from engine.view.decided import because_words, outcome_words, symbol_words

    text = line(
        (symbol_words(near.case, lookup.cases), "bold"),
        f"  {outcome_words(near.finding, lookup.cases)}",
        (f"; {because_words(near, lookup.catalogue)}", "dim"),
    )
    return Row(text, f"decision:{near.case.symbol}", hang=4, depth=depth)
