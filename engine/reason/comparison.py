"""Several cases side by side: which obligations each engages, what they share, and what the cases have in common.

The cells of the matrix are the statuses of the single assessments; nothing is derived anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.model.assessment import DIRECTNESS, ENGAGED, UNDETERMINED, Assessment, Citation, Finding
from engine.model.authority import para_order
from engine.model.frozen import cached_property, dataclass


@dataclass(frozen=True)
class Column:
    """One case of the matrix, numbered from 1 in the order given."""

    number: int
    case_id: str
    title: str
    state: str
    as_of: str
    facts: int
    engaged: int
    undetermined: int


@dataclass(frozen=True)
class Cell:
    """What one case says to one obligation.

    `status` is that of the finding, "" when the case never came near it; `facts` are the ids of the facts behind it;
    `bound` is False when the text did not bind the State on the dates.
    """

    status: str
    facts: tuple[str, ...] = ()
    needs: int = 0
    bound: bool = True


@dataclass(frozen=True)
class Row:
    """One obligation: the id of its finding, its provision, and a cell for each case."""

    id: str
    title: str
    provision: Citation
    duty: str
    directness: str
    cells: tuple[Cell, ...]

    @cached_property
    def engaged(self) -> tuple[int, ...]:
        """Numbers of the cases that engage it."""
        return tuple(number for number, cell in enumerate(self.cells, start=1) if cell.status == ENGAGED)


@dataclass(frozen=True)
class Heading:
    """One article or paragraph with all below it: the number of obligations engaged, for each case."""

    authority: str
    article: str
    provision: Citation
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Comparison:
    """The matrix. Rows are obligations engaged or undetermined somewhere, the most direct first."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    headings: tuple[Heading, ...]

    @cached_property
    def shared(self) -> tuple[Row, ...]:
        """The obligations that every case engages."""
        return tuple(row for row in self.rows if len(row.engaged) == len(self.columns))

    @cached_property
    def engaged(self) -> tuple[Row, ...]:
        """The obligations that some case engages."""
        return tuple(row for row in self.rows if row.engaged)

    def only(self, number: int) -> tuple[Row, ...]:
        """The obligations that this case engages and no other does."""
        return tuple(row for row in self.rows if row.engaged == (number,))


def compare_cases(assessments: Sequence[Assessment]) -> Comparison:
    """The matrix of several assessments under one rulebook."""
    found: dict[str, dict[int, Finding]] = {}
    for number, assessment in enumerate(assessments):
        for finding in assessment.findings:
            found.setdefault(finding.id, {})[number] = finding
    rows = [
        _row(by_case, len(assessments))
        for by_case in found.values()
        if any(finding.status in (ENGAGED, UNDETERMINED) for finding in by_case.values())
    ]
    rows.sort(key=_order)
    return Comparison(
        columns=tuple(_column(number, one) for number, one in enumerate(assessments, start=1)),
        rows=tuple(rows),
        headings=_headings(rows, len(assessments)),
    )


def article_of(para: str) -> str:
    """The article or paragraph that a sub-paragraph belongs to: 14 for `14(3)(b)`."""
    match = re.match(r"\s*(\d+)\b", para)
    return match[1] if match else para


def _column(number: int, assessment: Assessment) -> Column:
    statuses = [finding.status for finding in assessment.findings]
    return Column(
        number=number,
        case_id=assessment.case_id,
        title=assessment.title,
        state=assessment.state,
        as_of=assessment.as_of,
        facts=len(assessment.facts),
        engaged=statuses.count(ENGAGED),
        undetermined=statuses.count(UNDETERMINED),
    )


def _row(by_case: dict[int, Finding], cases: int) -> Row:
    first = next(iter(by_case.values()))
    cells = []
    for number in range(cases):
        finding = by_case.get(number)
        if finding is None:
            cells.append(Cell(""))
            continue
        cells.append(Cell(finding.status, finding.facts(), finding.needs, not finding.applicability.excludes))
    return Row(first.id, first.title, first.provision, first.duty, first.directness, tuple(cells))


def _order(row: Row) -> tuple[object, ...]:
    provision = row.provision
    return (DIRECTNESS.index(row.directness), provision.authority, para_order(provision.para), row.id)


def _headings(rows: Sequence[Row], cases: int) -> tuple[Heading, ...]:
    grouped: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        if row.engaged:
            grouped.setdefault((row.provision.authority, article_of(row.provision.para)), []).append(row)
    return tuple(
        Heading(
            authority=authority,
            article=article,
            provision=inside[0].provision,
            counts=tuple(sum(number in row.engaged for row in inside) for number in range(1, cases + 1)),
        )
        for (authority, article), inside in sorted(
            grouped.items(), key=lambda item: (item[0][0], para_order(item[0][1]))
        )
    )
