"""A finding in full, as rows that lead on to law, facts and questions; and how it is cited."""

from __future__ import annotations

from collections.abc import Iterator

from engine.cite.printing import provision
from engine.model.assessment import NOT_ENGAGED, Assessment, Citation, Finding, LimitShown
from engine.view.as_text import STANDING, applicability_words, presumed_words, read_with_words
from engine.view.judgments import judgment_words
from tui.lines import STATUS_WORDS, STYLES, counted, line, mark
from tui.pane import facts_line, heading, said
from tui.rows import Row


def finding_rows(finding: Finding, assessment: Assessment) -> Iterator[Row]:
    """A finding in full, as rows that lead on to law, facts and questions."""
    yield Row(
        line(
            mark(finding.status),
            " ",
            (STATUS_WORDS[finding.status], STYLES[finding.status]),
            f" · {finding.directness} · duty to {finding.duty}"
            if finding.duty != "procedural"
            else f" · {finding.directness} · procedural duty",
        )
    )
    yield said(finding.obligation, "bold")
    yield from map(said, filter(None, (read_with_words(finding), presumed_words(finding))))
    judgment = assessment.judgment(finding.id)
    if judgment is not None:
        yield facts_line("Your judgment", judgment_words(judgment), style="yellow")
    if finding.owed_to:
        yield facts_line("Owed to", ", ".join(assessment.name(p) for p in finding.owed_to))
    words = applicability_words(finding.applicability)
    if words:
        yield facts_line(finding.provision.short, words)
    for notice in finding.applicability.reservations:
        when = f" ({notice.since})" if notice.since else ""
        yield facts_line(f"{notice.kind.capitalize()}{when}", notice.summary, style="yellow")
    if finding.applicability.non_derogable and finding.status != NOT_ENGAGED:
        yield said("No emergency suspends this article.", "dim")
    yield heading("In the law")
    for citation in (finding.provision, *finding.citations):
        yield Row(citation_row(citation).text, f"pin:{citation.pin}", crop=True)
    yield heading("On the facts" if finding.facts() else "No fact leads to it.")
    facts = {fact.id: fact for fact in assessment.facts}
    standing = {one.fact: STANDING.get(one.status, "") for one in finding.applicability.facts}
    for id in finding.facts():
        shown = facts.get(id)
        if shown is not None:
            when = f" ({shown.date})" if shown.date else ""
            source = f"  {shown.sources[0]}" if shown.sources else ""
            apart = (f"  [{standing[id]}]" if standing.get(id) else "", "yellow")
            text = line((f"{id}  ", "bold"), f"{shown.sentence}{when}", apart, (source, "dim"))
            yield Row(text, f"fact:{id}", hang=4)
    for limit in finding.limits:
        yield from _limit(limit)
    if finding.questions:
        near = f": {finding.needs} answers away" if finding.needs > 1 else ""
        yield heading(f"To ask{near}")
        for question in finding.questions:
            about = next((q.id for q in assessment.questions if q.text == question), "")
            yield Row(line(("? ", "yellow"), question), f"question:{about}" if about else "", hang=2)
    ways = len(finding.derivations)
    yield Row(
        line(
            (f"rule {finding.id} ({finding.rule_status})", "dim"),
            (f" · {counted(ways, 'way')}" if ways else "", "dim"),
        ),
        f"rule:{finding.id}",
        gap=True,
    )


def _limit(limit: LimitShown) -> Iterator[Row]:
    state = "invoked by " + ", ".join(limit.invoked_by) if limit.invoked else "not invoked so far"
    yield heading(f"Limit: the State may say ({state})")
    yield said(limit.ground)
    for limb in limit.limbs:
        told = "; ".join(f"{attribute.replace('_', ' ')}: {words}" for _, attribute, words in limb.facts_say)
        yield Row(line(f"it must show: {limb.says}", (f"  {told}" if told else "", "yellow")), hang=4)


def citation_row(citation: Citation) -> Row:
    """A citation with what the paragraph says."""
    text = line((provision(citation), "bold"), f"  {citation.summary}")
    return Row(text, f"pin:{citation.pin}", hang=4)


def cite(finding: Finding) -> str:
    """The citations of a finding in a line."""
    return "; ".join(map(cited, (finding.provision, *finding.citations)))


def cited(citation: Citation) -> str:
    """A citation with its symbol."""
    return f"{provision(citation)} ({citation.symbol})" if citation.symbol else provision(citation)
