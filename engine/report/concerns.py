"""What the facts give rise to, one paragraph a right: the obligations, what falls short of them, the State's test."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.model.assessment import Citation, Finding, LimitShown
from engine.model.authority import para_order
from engine.reason.sentences import join_words
from engine.report.document import Block, Bullets, Heading, Paragraph, Span, Text, plain, text
from engine.report.law import PRESUMED_ABOVE, count_words, in_line, lower_title, presumed, sentence_words
from engine.report.material import PRIMARY, SUPPORTING, Material

MOST_PINS = 1
"""Texts cited for one obligation in the body; the annex has all."""


def concerns(material: Material) -> Iterator[Block]:
    """Primary findings by right; what else the facts support in one line."""
    if not material.engaged:
        yield Paragraph(text("None can be stated yet."))
        return
    yield Paragraph(
        text(
            "Without prejudging the accuracy of these allegations, serious concern is expressed about the following. "
            "Each obligation named is potentially engaged on the facts as alleged; none of this is a finding of fact "
            "or of responsibility."
        )
    )
    tested: set[str] = set()
    for group in material.groups(material.of(PRIMARY)):
        yield Heading(text(group.name), 2)
        yield Paragraph(merged(material, group.findings, tested))
    supporting = material.groups(material.of(SUPPORTING))
    if supporting:
        count = count_words(sum(len(group.findings) for group in supporting), "further obligation")
        yield Paragraph(text(f"The same facts support {count}, which the annex sets out."))


def merged(material: Material, findings: Sequence[Finding], tested: set[str]) -> Text:
    """Related findings in one paragraph. `tested` are the limits whose test the document has given already."""
    pieces: list[str | Span | Text] = []
    obligations: dict[str, list[Finding]] = {}
    for finding in findings:
        obligations.setdefault(sentence_words(finding.obligation), []).append(finding)
    for obligation, found in obligations.items():
        pieces.append(f"{' ' if pieces else ''}{obligation} ({material.citing.listed(*cited_for(found))}).")
    pieces.append(f" {_short(material, findings)}")
    if material.decided:
        pieces += [material.decided.note_on(finding.id) for finding in findings]
    presumptions = dict.fromkeys(filter(None, (presumed(material, finding) for finding in findings)))
    if len(presumptions) > 1:
        presumptions.pop(PRESUMED_ABOVE, None)
    pieces += [f" {words}" for words in presumptions]
    by_place: dict[str, list[LimitShown]] = {}
    for limit in (limit for finding in findings for limit in finding.limits):
        if limit.invoked and limit.name not in tested:
            tested.add(limit.name)
            by_place.setdefault(material.fact_refs(limit.invoked_by), []).append(limit)
    pieces += [f" {_tests(material, where, limits)}" for where, limits in by_place.items()]
    return text(*pieces)


def claims(material: Material, findings: Sequence[Finding]) -> Iterator[Block]:
    """The argument under one treaty, article by article, in its own order."""
    if not findings:
        yield Paragraph(text("No provision of this treaty is potentially engaged on the facts as alleged."))
        return
    yield Paragraph(
        text(
            "On the facts as alleged, the following obligations of the State party are potentially engaged. Which of "
            "them to claim is for the author and counsel to decide."
        )
    )
    tested: set[str] = set()
    articles: dict[str, list[Finding]] = {}
    for finding in sorted(findings, key=lambda f: para_order(f.provision.para)):
        articles.setdefault(finding.provision.para.split("(")[0], []).append(finding)
    for number, found in articles.items():
        yield Heading(text(f"Article {number}"), 2)
        primary = [finding for finding in found if finding.directness == PRIMARY]
        if primary:
            yield Paragraph(merged(material, primary, tested))
        supporting = [finding for finding in found if finding.directness == SUPPORTING]
        if supporting:
            yield Paragraph(text(f"In support of the claim under article {number}, on the same facts:"))
            yield Bullets(tuple(in_line(material, finding, at_length=True) for finding in supporting))


def cited_for(findings: Sequence[Finding]) -> tuple[list[Citation], list[Citation]]:
    """The pins of findings of one obligation, and those that its provision is read with."""
    cited = [one for finding in findings for one in (finding.provision, *decisive(finding))]
    return cited, [one for finding in findings for one in finding.read_with]


def decisive(finding: Finding) -> list[Citation]:
    """The citations that interpret the provision, then the others, of a few texts."""
    ordered = sorted(finding.citations, key=lambda citation: citation.weight != "interpretation")
    texts = list(dict.fromkeys(citation.authority for citation in ordered))[:MOST_PINS]
    return [citation for citation in ordered if citation.authority in texts]


def _short(material: Material, findings: Sequence[Finding]) -> str:
    """Which facts fall short of the obligations, those of the same paragraphs together."""
    by_place: dict[str, list[str]] = {}
    for finding in findings:
        by_place.setdefault(material.refs([finding]), []).append(lower_title(finding.title))
    told = [
        f"{join_words(dict.fromkeys(titles))}{f' ({place})' if place else ''}" for place, titles in by_place.items()
    ]
    many = len({finding.obligation for finding in findings}) > 1
    whose = "these obligations" if many else "this obligation"
    return f"The facts alleged would fall short of {whose} with regard to: {'; '.join(told)}."


def _tests(material: Material, where: str, limits: Sequence[LimitShown]) -> str:
    """What the State relies on and the limbs of the tests that it would have to meet, which other parts say in full."""
    told = []
    for limit in limits:
        cited = [one for pin in limit.pins if (one := material.citing.citation(pin)) is not None]
        limbs = join_words(dict.fromkeys(plain(limb.limb) for limb in limit.limbs))
        told.append(f"for {plain(limit.ground)}: {limbs}{f' ({material.citing.listed(cited)})' if cited else ''}")
    raised = f", as put forward in {where}" if where else ""
    return f"Were the State to rely on a limit{raised}, it would have to show each limb of the test: {'; '.join(told)}."
