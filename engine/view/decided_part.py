"""The part on decided cases of a check or an explanation: for each finding what was decided on its provision."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from engine.cite.printing import provision
from engine.model.assessment import ENGAGED, Assessment
from engine.model.authority import Catalogue
from engine.model.decided import DecidedCases
from engine.reason.nearness import Decided, decided_on
from engine.view.as_text import wrapped
from engine.view.decided import decided_lines, decided_to_plain

TITLE = "Decided cases, nearest first, those against the State before others"


class DecidedPart:
    """What was decided on the provisions of one assessment; `most` decisions are shown for each finding.

    `only` names the findings that are wanted, all where it is left out.
    """

    def __init__(
        self,
        assessment: Assessment,
        cases: DecidedCases,
        catalogue: Catalogue,
        most: int,
        only: Collection[str] | None = None,
    ) -> None:
        self.assessment = assessment
        self.cases = cases
        self.catalogue = catalogue
        self.found: Mapping[str, Decided] = decided_on(cases, assessment, most, only)

    def lines(self, width: int) -> Iterator[str]:
        """The part of a report: each engaged finding that has decisions, in the order of the assessment."""
        yield TITLE
        yield from wrapped(self.cases.warning, width, "  ", "  ")
        for finding in self.assessment.findings:
            decided = self.found.get(finding.id)
            if decided is None or not decided.told or finding.status != ENGAGED:
                continue
            yield from wrapped(f"{provision(finding.provision)}: {finding.title}", width, "  ", "    ")
            for line in self.of(finding.id, width - 2):
                yield f"  {line}"

    def of(self, finding: str, width: int) -> Iterator[str]:
        """The lines on one finding."""
        decided = self.found.get(finding)
        if decided is not None:
            yield from decided_lines(decided, self.assessment.state, self.cases, self.catalogue, width)

    def add_to(self, findings: Iterable[dict[str, Any]]) -> None:
        """Give findings in plain form their keys `decisions` and `decided`, where anything was decided."""
        for plain in findings:
            decided = self.found.get(plain["id"])
            if decided is not None and decided.told:
                plain.update(decided_to_plain(decided, self.cases))
