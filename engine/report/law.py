"""The law of a draft: concerns, the annex grouped by right, claims under one treaty, and obligations that stay open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.cite.printing import NOT_VERIFIED
from engine.model.assessment import Citation, Finding
from engine.model.authority import para_order
from engine.model.judgment import REJECTED, Judgment
from engine.report.document import (
    Block,
    Bullets,
    Heading,
    Paragraph,
    Span,
    Text,
    bold,
    italic,
    joined,
    plain,
    text,
)
from engine.report.material import CONTEXT, PRIMARY, SUPPORTING, Material

NOTHING = "On the facts as alleged so far, no obligation is potentially engaged."
MOST_OPEN = 25
BINDING = {
    "ratification": "ratified", "accession": "acceded to", "succession": "succeeded to",
    "transposition": "transposed",
}  # fmt: skip


def law(material: Material) -> Iterator[Block]:
    """The annex: each authority once, what its paragraphs say in ascending order; then what the facts support."""
    if not material.engaged:
        yield Paragraph(text("None yet."))
        return
    cited = [
        citation
        for finding in material.of(PRIMARY, SUPPORTING)
        for citation in (finding.provision, *finding.read_with, *finding.citations)
    ]
    printed: set[str] = set()
    for id, citations in material.citing.grouped(cited):
        authority = material.rulebook.catalogue.authority(id)
        if authority is None:
            continue
        since = binding(material, id)
        symbol = "" if authority.symbol in material.citing.full(authority) else f", {authority.symbol}"
        about = f"{symbol}{f', {since}' if since else ''}"
        yield Paragraph(text(bold(_capital(material.citing.full(authority))), f"{about}."))
        yield Bullets(tuple(_entries(material, citations, printed)))
    supporting = material.of(SUPPORTING)
    if supporting:
        yield Heading(text("Further obligations that the same facts support"), 2)
        yield Bullets(tuple(in_line(material, finding, at_length=False) for finding in supporting))
    context = material.of(CONTEXT)
    if context:
        listed = "; ".join(
            f"{lower_title(finding.title)} ({material.citing.provision(finding)})" for finding in context
        )
        yield Paragraph(text(f"The facts also touch duties that almost every case of this kind engages: {listed}."))


def _entries(material: Material, citations: Sequence[Citation], printed: set[str]) -> Iterator[Text]:
    """What the paragraphs of one text say, in ascending order; those without a summary, or with one said, by number."""
    bare: list[Citation] = []
    for citation in sorted(citations, key=lambda one: para_order(one.para)):
        words = sentence_words(citation.summary)
        if not words or words in printed:
            bare.append(citation)
            continue
        printed.add(words)
        number = material.citing.paragraphs([citation]) or "as a whole"
        yield text(f"{_capital(number)}: {words}.")
    if bare:
        number = material.citing.paragraphs(bare)
        yield text(f"Also {number}." if number else "Cited as a whole.")


def analysis(material: Material) -> Iterator[Block]:
    """As the annex, with supporting findings in full sentences and the researcher's remarks."""
    yield from _by_right(material, at_length=True)


def undetermined(material: Material) -> Iterator[Block]:
    """What would be engaged if open questions were answered in a certain way."""
    if not material.undetermined:
        yield Paragraph(text("No obligation turns on an open question."), soft=True)
        return
    near = sum(finding.needs == 1 for finding in material.undetermined)
    yield Paragraph(
        text(
            f"{count_words(len(material.undetermined), 'obligation')} would be potentially engaged if named unknowns "
            f"were answered in a certain way; {near} of them turn on a single answer. Unknown is not no: they are "
            "neither argued nor excluded."
        )
    )
    yield Bullets(
        tuple(
            text(
                bold(finding.title),
                f" ({material.citing.provision(finding)}; {count_words(finding.needs, 'answer')} away",
                f"; {material.refs([finding])})" if material.refs([finding]) else ")",
            )
            for finding in material.undetermined[:MOST_OPEN]
        )
    )
    if len(material.undetermined) > MOST_OPEN:
        more = len(material.undetermined) - MOST_OPEN
        yield Paragraph(text(f"{more} further ones turn on more answers, or support these."), soft=True)


def _reasons(judgment: Judgment) -> str:
    """Why those decided so who hold the same."""
    same = [one for one in (judgment, *judgment.others) if one.verdict == judgment.verdict and one.reason.strip()]
    return " ".join(one.reason.strip() for one in same)


def rejected(material: Material) -> Iterator[Block]:
    """Findings that the researcher set aside: listed with the reason, not argued."""
    if material.rejected:
        yield Paragraph(
            text("These follow from the facts as alleged, and were set aside on review. They are not argued.")
        )
        yield Bullets(
            tuple(
                text(
                    bold(finding.title),
                    f" ({material.citing.provision(finding)}): {plain(_reasons(judgment))}",
                )
                for finding, judgment in material.rejected
            )
        )


def _by_right(material: Material, *, at_length: bool) -> Iterator[Block]:
    if not material.engaged:
        yield Paragraph(text(NOTHING))
        return
    printed: set[str] = set()
    bound: set[str] = set()
    supporting = {group.name: group.findings for group in material.groups(material.of(SUPPORTING))}
    for group in material.groups(material.of(PRIMARY)):
        yield Heading(text(group.name), 2)
        yield Paragraph(text(_lead(material, group.findings, bound)))
        yield from _provisions(material, group.findings, printed, at_length=at_length)
        also = supporting.pop(group.name, ())
        if also:
            yield Paragraph(text("The same facts further concern:"))
            yield Bullets(tuple(in_line(material, finding, at_length=at_length) for finding in also))
    if supporting:
        yield Heading(text("Further standards that the facts support"), 2)
        for name, findings in supporting.items():
            yield Paragraph(text(bold(f"{name}.")))
            yield Bullets(tuple(in_line(material, finding, at_length=at_length) for finding in findings))
    context = material.of(CONTEXT)
    if context:
        yield Heading(text("General duties"), 2)
        listed = "; ".join(
            f"{lower_title(finding.title)} ({material.citing.provision(finding)})" for finding in context
        )
        yield Paragraph(text(f"The facts also touch duties that almost every case of this kind engages: {listed}."))


def _lead(material: Material, findings: Sequence[Finding], bound: set[str]) -> str:
    """What the block is about, and how the State became bound, at the first mention of each treaty."""
    refs = material.refs(findings)
    provisions = [finding.provision for finding in findings]
    words = f"With regard to the allegations in {refs}, reference is made to " if refs else "Reference is made to "
    words += material.citing.listed(provisions)
    told = [
        f"{material.citing.name(id)}: {since}"
        for id in dict.fromkeys(citation.authority for citation in provisions)
        if id not in bound and (since := binding(material, id))
    ]
    bound.update(citation.authority for citation in provisions)
    if len(told) == 1 and len({citation.authority for citation in provisions}) == 1:
        return f"{words}, {told[0].partition(': ')[2]}."
    return words + (f" ({'; '.join(told)})." if told else ".")


def binding(material: Material, id: str) -> str:
    """How and since when the State is bound by a treaty: "acceded to by Tajikistan on 4 January 1999, ..."."""
    authority = material.rulebook.catalogue.authority(id)
    if authority is None or not authority.treaty:
        return ""
    from engine.model.dates import parse_date, say

    since = material.rulebook.status.bound_since(material.case.state, authority.treaty, material.assessment.as_of)
    acts = [
        act
        for act in material.rulebook.status.acts(material.case.state, authority.treaty)
        if act.in_force == since and act.action in BINDING
    ]
    if not since:
        return ""
    if not acts:
        return f"in force for {material.the_state} since {say(parse_date(since))}"
    act = acts[-1]
    done = f"{BINDING[act.action]} by {material.the_state} on {say(parse_date(act.date))}" if act.date else ""
    force = f"in force for it since {say(parse_date(since))}"
    return (f"{done}, {force}" if done else force) + ("" if act.verified else NOT_VERIFIED)


def _provisions(
    material: Material, findings: Sequence[Finding], printed: set[str], *, at_length: bool
) -> Iterator[Block]:
    """The findings under each provision, after what the provision says."""
    by_pin: dict[str, list[Finding]] = {}
    for finding in findings:
        by_pin.setdefault(finding.provision.pin, []).append(finding)
    for found in by_pin.values():
        for finding in found:
            yield from _argued(material, finding, printed)
            judgment = material.assessment.judgment(finding.id)
            if at_length and judgment is not None and judgment.verdict != REJECTED and (said := _reasons(judgment)):
                yield Paragraph(text(italic("Remark: "), plain(said)), soft=True)


def _argued(material: Material, finding: Finding, printed: set[str]) -> Iterator[Block]:
    """One finding: the obligation, then what each authority says that was not said before, with its paragraph."""
    citing = material.citing
    where = material.refs([finding])
    parts: list[str | Span | Text] = [
        bold(f"{finding.title}."),
        f" {finding.obligation}",
        f" It is read with {citing.listed(finding.read_with)}." if finding.read_with else "",
        f" The facts are in {where}." if where else "",
        f" {told}" if (told := presumed(material, finding)) else "",
        material.decided.note_on(finding.id) if material.decided else "",
    ]
    yield Paragraph(text(*parts))
    cited = [finding.provision, *finding.citations]
    said: list[Text] = []
    again: list[Citation] = []
    for id, citations in citing.grouped(cited):
        new = [one for one in citations if one.pin not in printed and one.summary]
        old = [one for one in citations if one.pin in printed or not one.summary]
        printed.update(one.pin for one in citations)
        again += old
        if new:
            name = citing.name(id)
            sentences = [f"{sentence_words(one.summary)} ({citing.paragraphs([one]) or 'as a whole'})." for one in new]
            said.append(text(italic(_capital(name)), f": {' '.join(sentences)}"))
    if again:
        said.append(text(f"See also {citing.listed(again)}."))
    if said:
        yield Paragraph(joined(said, " "))


def in_line(material: Material, finding: Finding, *, at_length: bool) -> Text:
    """A finding in a line of a list, with its pins; `at_length` with its obligation and facts."""
    pins = material.citing.pins(finding)
    if at_length:
        where = material.refs([finding])
        obligation = sentence_words(finding.obligation)
        again = finding.title in material.titled
        material.titled.add(finding.title)
        return text(
            "" if again else bold(finding.title),
            f"{'' if again else '. '}{obligation} ({pins}{f'; facts in {where}' if where else ''}).",
            f" {told}" if (told := presumed(material, finding)) else "",
        )
    return text(f"{finding.title} ({pins})")


PRESUMED_ABOVE = "Presumed as above."


def presumed(material: Material, finding: Finding) -> str:
    """What the law presumes in a way in which a finding follows, with its pin; "" for nothing."""
    told = []
    for one in finding.presumptions():
        citation = material.citing.citation(one.pin)
        where = f" ({material.citing.listed([citation])})" if citation is not None else ""
        told.append(f"{one.says or one.value}{where}")
    words = "; ".join(dict.fromkeys(told))
    if not words or words in material.presumed:
        return PRESUMED_ABOVE if words else ""
    material.presumed.add(words)
    return f"Presumed, as nobody says otherwise: {words}."


def sentence_words(words: str) -> str:
    """A sentence without its full stop, for more to follow."""
    return plain(words).rstrip(".")


def lower_title(title: str) -> str:
    """A title within a sentence; one that begins with an abbreviation stays."""
    first = title.split(" ")[0]
    return title if first.isupper() and len(first) > 1 else title[:1].lower() + title[1:]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def count_words(number: int, noun: str) -> str:
    """`1 obligation`, `3 obligations`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
