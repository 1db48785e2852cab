"""A researcher's judgments in words and as JSON, and what they are about in the assessment as it is now."""

from __future__ import annotations

from typing import Any

from engine.model.assessment import NOT_ENGAGED, Assessment, Finding
from engine.model.judgment import NOTED, REJECTED, Judgment


def judgment_words(judgment: Judgment) -> str:
    """`rejected by A. Researcher on 2025-05-02: the order was shown afterwards`."""
    head = "note" if judgment.verdict == NOTED else judgment.verdict
    by = f" by {judgment.by}" if judgment.by else ""
    on = f" on {judgment.on}" if judgment.on else ""
    since = f" [since then: {'; '.join(judgment.changed)}]" if judgment.changed else ""
    said = f"{head}{by}{on}" + (f": {judgment.reason}" if judgment.reason else "") + since
    return "; ".join((said, *map(judgment_words, judgment.others)))


def judged_briefly(judgment: Judgment) -> str:
    """`accepted, rejected; facts or rules changed since`: how to judge it again is told by `pincite note`."""
    changed = any(one.changed for one in (judgment, *judgment.others))
    return ", ".join(judgment.verdicts) + ("; changed since" if changed else "")


def judgment_to_plain(judgment: Judgment) -> dict[str, Any]:
    """The judgment on a finding, as it stands in that finding."""
    plain: dict[str, Any] = {name: getattr(judgment, name) for name in ("verdict", "reason", "by", "on")}
    if judgment.changed:
        plain["changed"] = list(judgment.changed)
    if judgment.others:
        plain["others"] = [judgment_to_plain(other) for other in judgment.others]
    return plain


def judgments_to_plain(assessment: Assessment) -> list[dict[str, Any]]:
    """All judgments; `now` is the status that the finding has now, None when the case has no such finding."""
    return [
        {"finding": judgment.finding, **judgment_to_plain(judgment), "now": _status(assessment, judgment)}
        for judgment in assessment.judgments
    ]


def is_rejected(assessment: Assessment, finding: Finding) -> bool:
    """Whether a finding is set aside: rejected, and accepted by nobody."""
    judgment = assessment.judgment(finding.id) if assessment.judgments else None
    return judgment is not None and judgment.verdict == REJECTED


def about_nothing(assessment: Assessment) -> tuple[Judgment, ...]:
    """The judgments on findings that the case no longer has, engaged or undetermined."""
    return tuple(one for one in assessment.judgments if _status(assessment, one) in (None, NOT_ENGAGED))


def _status(assessment: Assessment, judgment: Judgment) -> str | None:
    finding = assessment.finding(judgment.finding)
    return None if finding is None else finding.status
