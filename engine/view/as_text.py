"""An assessment as plain text for a terminal or a file: no colours needed, no boxes, one finding to a few lines."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from engine.model.assessment import (
    ENGAGED,
    NOT_ENGAGED,
    UNDETERMINED,
    Applicability,
    Assessment,
    Citation,
    Finding,
)
from engine.model.problem import frame, visible

GLYPHS = {ENGAGED: "●", UNDETERMINED: "?", NOT_ENGAGED: "○"}
ASCII_GLYPHS = {ENGAGED: "[+]", UNDETERMINED: "[?]", NOT_ENGAGED: "[-]"}
DISCLAIMER = "Potentially engaged on the facts as alleged. A research aid, not legal advice."
GREATEST_WIDTH = 110
MOST_QUESTIONS = 12


def check_lines(assessment: Assessment, width: int = 80, *, ascii_only: bool = False) -> Iterator[str]:
    """The report of `pincite check`, line by line, wrapped to `width` columns."""
    width = max(40, min(width, GREATEST_WIDTH))
    glyphs = ASCII_GLYPHS if ascii_only else GLYPHS
    for line in _lines(assessment, width, glyphs):
        yield visible(line) if not ascii_only else visible(line).encode("ascii", "replace").decode()


def _lines(assessment: Assessment, width: int, glyphs: dict[str, str]) -> Iterator[str]:
    yield f"{assessment.title}"
    yield f"{assessment.case_id} · {assessment.state} · law as of {assessment.as_of} · {len(assessment.facts)} facts"
    counts = dict.fromkeys(GLYPHS, 0)
    for finding in assessment.findings:
        counts[finding.status] += 1
    yield (
        f"{counts[ENGAGED]} obligations potentially engaged · {counts[UNDETERMINED]} undetermined · "
        f"{counts[NOT_ENGAGED]} looked at and not engaged"
    )
    for status, heading in ((ENGAGED, "Potentially engaged"), (UNDETERMINED, "Undetermined")):
        for directness in ("primary", "supporting", "context"):
            group = [f for f in assessment.findings if f.status == status and f.directness == directness]
            if group:
                yield ""
                yield f"{heading}: {directness} ({len(group)})"
                yield from _group(group, assessment, width, glyphs[status])
    excluded = [f for f in assessment.findings if f.applicability.excludes and f.derivations]
    if excluded:
        yield ""
        yield "Not applicable to this State on these dates"
        for finding in excluded:
            text = f"{provision(finding.provision)}: {finding.title} ({applicability_words(finding.applicability)})"
            yield from wrapped(text, width, "  ", "    ")
    yield from _contested(assessment, width)
    yield from _questions(assessment, width)
    yield from _later(assessment, width)
    yield from _procedures(assessment, width)
    if assessment.unheard:
        yield ""
        yield from wrapped(f"Facts that no rule speaks to: {', '.join(assessment.unheard)}", width, "", "  ")
    yield from _expected(assessment, width)
    for problem in assessment.problems:
        yield ""
        yield from frame(problem).splitlines()
    yield ""
    yield DISCLAIMER


def _group(group: list[Finding], assessment: Assessment, width: int, glyph: str) -> Iterator[str]:
    heading = ""
    for finding in group:
        here = provision(finding.provision)
        if here != heading:
            yield f"  {here}{applicability_mark(finding.applicability)}"
            heading = here
        indent = " " * (5 + len(glyph))
        yield from wrapped(f"{finding.title}", width, f"    {glyph} ", indent)
        pins = citations_words(finding.citations)
        if pins:
            yield from wrapped(pins, width, indent, indent + "  ")
        facts = finding.facts()
        if facts:
            yield from wrapped(f"facts: {', '.join(facts)}", width, indent, indent + "  ")
        if finding.status == UNDETERMINED:
            for question in finding.questions:
                yield from wrapped(f"asks: {question}", width, indent, indent + "  ")
        for notice in finding.applicability.reservations:
            mark = "" if notice.verified else " [not verified]"
            yield from wrapped(
                f"{notice.kind} of the State: {notice.summary}{mark}", width, indent, indent + "  "
            )
        for limit in finding.limits:
            if limit.invoked:
                text = f"limit invoked: {limit.ground} ({', '.join(limit.invoked_by)}). Test: {limit.test}"
                yield from wrapped(text, width, indent, indent + "  ")


def _contested(assessment: Assessment, width: int) -> Iterator[str]:
    if not assessment.contested:
        return
    yield ""
    yield "Where the sources differ"
    for detail in assessment.contested:
        told = "; ".join(f"{source}: {says}" for source, says in detail.told)
        turns = f"turns on it: {', '.join(detail.turns)}" if detail.turns else "nothing turns on it"
        yield from wrapped(f"{detail.fact}, {detail.attribute}: {told}. {turns}", width, "  ", "    ")


def _questions(assessment: Assessment, width: int) -> Iterator[str]:
    about = [question for question in assessment.questions if question.fact]
    if not about:
        return
    yield ""
    yield "Questions that would settle undetermined findings"
    for question in about[:MOST_QUESTIONS]:
        held = "; the State holds the answer" if question.held_by == "state" else ""
        text = f"{question.text} ({question.fact}; settles {len(question.settles)}{held})"
        yield from wrapped(text, width, "  - ", "    ")
    if len(about) > MOST_QUESTIONS:
        yield f"  and {len(about) - MOST_QUESTIONS} more: pincite ask {assessment.path}"


def _later(assessment: Assessment, width: int) -> Iterator[str]:
    if not assessment.later:
        return
    yield ""
    yield f"Later authority, left out because the law is that of {assessment.as_of}"
    for later in assessment.later:
        unsure = "" if later.certain else ", day not in the catalogue"
        text = f"{later.title} ({later.adopted}{unsure}): {', '.join(later.paras)}"
        if later.instead:
            text += f". In its place then: {citations_words(later.instead)}"
        yield from wrapped(text, width, "  ", "    ")


def _procedures(assessment: Assessment, width: int) -> Iterator[str]:
    open_now = [p for p in assessment.procedures if p.available]
    if not open_now:
        return
    yield ""
    yield f"Procedures open for {assessment.state} on {assessment.as_of}"
    for p in open_now:
        since = f" since {p.since}" if p.since else ""
        mark = "" if p.verified else " [not verified]"
        yield from wrapped(f"{p.procedure}{since}: {p.title}{mark}", width, "  ", "    ")


def _expected(assessment: Assessment, width: int) -> Iterator[str]:
    if not assessment.expected:
        return
    unmet = [e for e in assessment.expected if not e.met]
    yield ""
    if not unmet:
        yield f"Expected pins: all {len(assessment.expected)} as expected."
        return
    yield f"Expected pins: {len(unmet)} of {len(assessment.expected)} differ."
    for entry in unmet:
        what = "is not cited by any engaged finding" if entry.cited else "is cited, though it should not be"
        yield from wrapped(f"{assessment.path}:{entry.line}: {entry.pin} {what}", width, "  ", "    ")


def provision(citation: Citation) -> str:
    """A provision on its own line: "ICCPR, article 17(1)"."""
    word = "article" if citation.weight in ("treaty", "declaration") else "para."
    return f"{citation.short}, {word} {citation.para}" + ("" if citation.verified else " [not verified]")


def citations_words(citations: Sequence[Citation]) -> str:
    """Citations in a list, those of one authority together: "HRC General Comment No. 32, paras. 28, 29"."""
    grouped: dict[tuple[str, str, bool], list[str]] = {}
    for citation in citations:
        word = "article" if citation.weight in ("treaty", "declaration") else "para."
        grouped.setdefault((citation.short, word, citation.verified), []).append(citation.para)
    found = []
    for (short, word, verified), paras in grouped.items():
        plural = word if len(paras) == 1 else {"article": "articles", "para.": "paras."}[word]
        mark = "" if verified else " [not verified]"
        found.append(f"{short}, {plural} {', '.join(paras)}{mark}")
    return "; ".join(found)


def applicability_words(applicability: Applicability) -> str:
    """Whether the authority bound the State, in words."""
    words = {
        "in-force": f"in force since {applicability.since}",
        "partly": f"in force only from {applicability.since}",
        "not-in-force": f"in force only from {applicability.since}",
        "not-party": "the State is not a party",
        "unknown": "not known whether it binds the State",
        "no-ratification": "",
    }[applicability.status]
    if applicability.status in ("not-party", "unknown", "partly", "not-in-force") and applicability.notes:
        words += f"; {applicability.notes[0]}"
    return words


def applicability_mark(applicability: Applicability) -> str:
    """The same in brackets after a provision; nothing for texts that are not ratified."""
    words = applicability_words(applicability)
    return f"  [{words}]" if words else ""


def wrapped(text: str, width: int, first: str, rest: str) -> Iterator[str]:
    """The lines of a text, the first and the further ones with their own indentation; long words stay whole."""
    yield from textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [first.rstrip()]
