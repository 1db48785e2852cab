"""What a result says of one case: rows of a table, one for each finding, or one line of JSON.

People stand in it by the ids of the case file. Titles and reasons, which may hold names, are only in whole
assessments (`--full`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from engine.batch.journal import DONE
from engine.cite.paragraphs import pins_in_order
from engine.model.assessment import AFTER, BEFORE, NOT_ENGAGED, Assessment, Finding
from engine.model.problem import Problem, to_plain, visible
from engine.view.as_json import assessment_to_plain
from engine.view.cells import csv_rows

COLUMNS = (
    "file", "outcome", "case", "state", "as_of", "finding", "status", "provision", "citations", "directness", "duty",
    "owed_to", "applicability", "limits_invoked", "facts", "needs", "judgment", "problem",
    "facts_not_covered",
)  # fmt: skip
"""One row for each finding that is engaged or undetermined; one for a case without any, or that was not read.

Several values of one column are joined by "; ". `needs` is a whole number, all else is text.
"""

Row = tuple["str | int", ...]


def done_rows(file: str, assessment: Assessment) -> list[Row]:
    """The rows of a case."""
    head = (file, DONE, assessment.case_id, assessment.state, assessment.as_of)
    found = [_row(head, assessment, finding) for finding in _shown(assessment)]
    return found or [(*head, *[""] * 10, 0, "", "", "")]


def failed_rows(file: str, outcome: str, problems: Sequence[Problem]) -> list[Row]:
    """The row of a case of which there is no assessment."""
    return [(file, outcome, *[""] * 13, 0, "", problem_words(problems), "")]


def done_line(file: str, assessment: Assessment, *, full: bool) -> str:
    """The line of JSON of a case: its findings in short, or (full) the object of `check --format json`."""
    head = {"file": file, "outcome": DONE}
    plain = assessment_to_plain(assessment)
    if full:
        return json_line({**head, **plain})
    problems = plain["problems"]
    case = {key: plain["case"][key] for key in ("id", "state", "as_of")}
    findings = [_short(assessment, finding) for finding in _shown(assessment)]
    return json_line({**head, "case": case, "findings": findings, "problems": problems})


def failed_line(file: str, outcome: str, problems: Sequence[Problem]) -> str:
    """The line of a case of which there is no assessment."""
    return json_line({"file": file, "outcome": outcome, "problems": [to_plain(problem) for problem in problems]})


def table_text(rows: Sequence[Sequence[str | int]]) -> str:
    """Rows as CSV."""
    return csv_rows(rows)


def json_line(data: Any) -> str:
    """Data as one line of JSON, with what a terminal would obey as escapes."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    if visible(text) != text:
        text = "".join(c if visible(c) == c else json.dumps(c)[1:-1] for c in text)
    return text + "\n"


def problem_words(problems: Sequence[Problem]) -> str:
    """The first problem with its place, and how many more there are."""
    first = problems[0]
    where = f"{first.path}:{first.line}:{first.column}" if first.line else first.path
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    expected = f"; expected {first.expected}" if first.expected else ""
    hint = f"; did you mean {first.hint}?" if first.hint else ""
    return f"{where} {first.code} {first.message}{expected}{hint}{more}".strip()


def _shown(assessment: Assessment) -> list[Finding]:
    return [finding for finding in assessment.findings if finding.status != NOT_ENGAGED]


def _row(head: tuple[str, ...], assessment: Assessment, finding: Finding) -> Row:
    short = _short(assessment, finding)
    return (
        *head,
        short["id"],
        short["status"],
        short["provision"],
        "; ".join(pins_in_order(short["citations"])),
        short["directness"],
        short["duty"],
        "; ".join(short["owed_to"]),
        short["applicability"],
        "; ".join(short["limits_invoked"]),
        "; ".join(short["facts"]),
        short["needs"],
        short["judgment"] or "",
        "",
        "; ".join(short["facts_not_covered"]),
    )


def _short(assessment: Assessment, finding: Finding) -> dict[str, Any]:
    judgment = assessment.judgment(finding.id)
    return {
        "id": finding.id,
        "status": finding.status,
        "provision": finding.provision.pin,
        "citations": [citation.pin for citation in finding.citations],
        "directness": finding.directness,
        "duty": finding.duty,
        "owed_to": list(finding.owed_to),
        "applicability": finding.applicability.status,
        "limits_invoked": [limit.name for limit in finding.limits if limit.invoked],
        "facts": list(finding.facts()),
        "facts_not_covered": list(finding.applicability.of(BEFORE, AFTER)),
        "needs": finding.needs,
        "judgment": None if judgment is None else "; ".join(judgment.verdicts),
    }
