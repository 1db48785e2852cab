"""Findings as rows of cells, one row to a finding, for spreadsheets and statistics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.cite.paragraphs import pins_in_order
from engine.cite.printing import provision
from engine.model.assessment import AFTER, BEFORE, DOUBTFUL, OPEN, UNCLEAR, UNDATED, Assessment, Finding
from engine.view.cells import csv_rows

COLUMNS = (
    "case", "state", "as_of", "finding", "title", "status", "authority", "para", "provision", "duty", "directness",
    "obligation", "owed_to", "applicability", "in_force_since", "citations", "not_verified", "facts", "derivations",
    "needs", "limits_invoked", "questions", "judgment", "judgment_reason", "rulebook_sha256",
    "facts_not_covered", "facts_open_in_time", "file",
)  # fmt: skip
BETWEEN = "; "


def findings_csv(assessments: Iterable[Assessment]) -> str:
    """All findings of some assessments, headings first. Several values in one cell are joined with `; `."""
    rows = (
        [cell if isinstance(cell, int) else " ".join(cell.split()) for cell in _row(assessment, finding)]
        for assessment in assessments
        for finding in assessment.findings
    )
    return csv_rows(_with_headings(rows))


def _with_headings(rows: Iterable[list[str | int]]) -> Iterator[list[str | int]]:
    yield list(COLUMNS)
    yield from rows


def _row(assessment: Assessment, finding: Finding) -> list[str | int]:
    cited = (finding.provision, *finding.citations)
    judgment = assessment.judgment(finding.id)
    return [
        assessment.case_id,
        assessment.state,
        assessment.as_of,
        finding.id,
        finding.title,
        finding.status,
        finding.provision.authority,
        finding.provision.para,
        provision(finding.provision),
        finding.duty,
        finding.directness,
        finding.obligation,
        BETWEEN.join(finding.owed_to),
        finding.applicability.status,
        finding.applicability.since,
        BETWEEN.join(pins_in_order(citation.pin for citation in finding.citations)),
        BETWEEN.join(citation.pin for citation in cited if not citation.verified),
        BETWEEN.join(finding.facts()),
        len(finding.derivations),
        finding.needs,
        BETWEEN.join(limit.ground for limit in finding.limits if limit.invoked),
        BETWEEN.join(finding.questions),
        "; ".join(judgment.verdicts) if judgment else "",
        "; ".join(one.reason for one in (judgment, *judgment.others) if one.reason) if judgment else "",
        assessment.rulebook_sha256,
        BETWEEN.join(finding.applicability.of(BEFORE, AFTER)),
        BETWEEN.join(finding.applicability.of(UNCLEAR, OPEN, UNDATED, DOUBTFUL)),
        assessment.path,
    ]
