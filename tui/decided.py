"""Decided cases, looked up for the open case."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.model.assessment import Assessment, Finding
    from engine.model.authority import Catalogue
    from engine.model.decided import DecidedCases
    from engine.model.rulebook import Rulebook
    from engine.reason.nearness import Decided, Pins

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
