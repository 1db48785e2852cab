"""The citations of somebody's own document as text and as JSON data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.cite.finding import Found
from engine.cite.printing import cited, provision
from engine.model.assessment import ENGAGED, Assessment, Finding
from engine.reason.cited import Verdict
from engine.view.as_text import applicability_words, wrapped

MOST_PLACES = 4


def cited_lines(
    title: str,
    found: Sequence[Verdict],
    without: Sequence[tuple[str, Found]],
    assessment: Assessment | None,
    missing: Sequence[Finding],
    width: int,
) -> Iterator[str]:
    """What to look at first, then what meets the case, then what the case engages and the document leaves out."""
    texts = len({one.authority for one in found if one.citation is not None})
    yield f"{title}: {len(found)} citations of {texts} texts"
    if assessment is not None:
        yield f"against {assessment.case_id}, {assessment.state}, law as of {assessment.as_of}"
    doubtful = [one for one in found if one.doubtful]
    yield from _part(
        "To look at", [(f"{_name(one)}: {'; '.join(reasons(one))}", one.places) for one in doubtful], width
    )
    if assessment is None:
        sound = [one for one in found if not one.doubtful]
        yield from _part(
            "In the catalogue and checked against the text", [(_name(one), one.places) for one in sound], width
        )
    else:
        meets = [one for one in found if one.findings]
        entries = [(f"{_name(one)}: {_findings(one.findings)}", one.places) for one in meets]
        yield from _part("Connected to the case by a rule", entries, width)
        apart = [one for one in found if not one.findings and one.citation is not None]
        yield from _part("Connected to the case by no rule", [(_name(one), one.places) for one in apart], width)
        if missing:
            yield ""
            yield f"Potentially engaged, primary, and not cited ({len(missing)})"
            for finding in missing:
                pins = cited(finding.citations)
                yield from wrapped(f"{provision(finding.provision)}: {finding.title}", width, "  ", "    ")
                if pins:
                    yield from wrapped(pins, width, "    ", "      ")
    if without:
        yield from _part("Numbers that name no text", [(one.words, (place,)) for place, one in without], width)


def reasons(one: Verdict) -> list[str]:
    """What is wrong or unsure with a citation, each in a few words."""
    if one.citation is None:
        return ["no such paragraph in the catalogue" if one.para else "no such text in the catalogue"]
    found = []
    if one.adopted is False:
        found.append("adopted after that day")
    elif one.adopted is None:
        found.append("adopted that year, the day is not in the catalogue")
    if one.superseded_by:
        found.append(f"superseded by {'; '.join(one.superseded_by)}")
    if one.applicability is not None and one.applicability.status not in ("in-force", "no-ratification"):
        found.append(applicability_words(one.applicability))
    if not one.citation.verified:
        found.append("not verified against the text")
    return found


def cited_to_plain(found: Sequence[Verdict], without: Sequence[tuple[str, Found]], missing: Sequence[Finding]) -> Any:
    """The same as JSON data."""
    return {
        "citations": [
            {
                "words": one.words,
                "places": list(one.places),
                "authority": one.authority if one.citation is not None or one.para else "",
                "para": one.para,
                "exists": one.citation is not None,
                "verified": one.citation is not None and one.citation.verified,
                "adopted": one.adopted,
                "superseded_by": list(one.superseded_by),
                "applicability": one.applicability.status if one.applicability is not None else "",
                "engaged": [finding.id for finding in one.findings if finding.status == ENGAGED],
                "undetermined": [finding.id for finding in one.findings if finding.status != ENGAGED],
                "doubts": reasons(one) if one.doubtful else [],
            }
            for one in found
        ],
        "without_text": [{"words": one.words, "place": place} for place, one in without],
        "not_cited": [{"finding": finding.id, "pin": finding.provision.pin} for finding in missing],
    }


def _part(heading: str, entries: Sequence[tuple[str, tuple[str, ...]]], width: int) -> Iterator[str]:
    if not entries:
        return
    yield ""
    yield f"{heading} ({len(entries)})"
    for words, places in entries:
        more = f" and {len(places) - MOST_PLACES} more" if len(places) > MOST_PLACES else ""
        yield from wrapped(f"{words} ({', '.join(places[:MOST_PLACES])}{more})", width, "  ", "    ")


def _name(one: Verdict) -> str:
    if one.citation is None:
        return one.words
    return provision(one.citation).removesuffix(" [not verified]") if one.para else one.citation.short


def _findings(findings: Sequence[Finding]) -> str:
    first = findings[0]
    status = "engaged" if first.status == ENGAGED else "undetermined"
    more = f" and {len(findings) - 1} more" if len(findings) > 1 else ""
    return f"{status}, {first.directness}: {first.title}{more}"
