"""What stands around the argument: the summary, the sources, the table of authorities, and the note on the draft."""

from __future__ import annotations

from collections.abc import Iterator

from engine.cite.printing import NOT_VERIFIED
from engine.model.assessment import Citation
from engine.model.authority import Authority
from engine.model.dates import parse_date, say
from engine.reason.sentences import join_words
from engine.report.document import Block, Bullets, Line, Paragraph, Table, Text, bold, plain, text
from engine.report.filing import DAGGER
from engine.report.law import NOTHING
from engine.report.material import CONTEXT, PRIMARY, SUPPORTING, Material
from engine.report.people import names_of

NAMES = {
    "roles": (
        "People are called by what they do, not by name. Dates, places, events and titles of sources are left as the "
        "file has them: someone who knows the events may still recognise the people."
    ),
    "initials": (
        "People are called by their initials. Dates, places, events and the titles of sources are left as the file has "
        "them: someone who knows the events may still recognise the people."
    ),
    "full": "People are named in full. Check that they agree to it before this leaves your hands.",
}


def state(material: Material) -> Iterator[Block]:
    """Which State, under the law of which day."""
    yield Paragraph(
        text(bold("State: "), f"{material.state}. ", bold("Law as of: "), f"{_day(material.assessment.as_of)}.")
    )


def summary(material: Material) -> Iterator[Block]:
    """The case in a few lines: whom it concerns and which rights are at stake."""
    primary = material.of(PRIMARY)
    who = names_of(material)
    title = plain(material.case.title).rstrip(".")
    about = f" concerning {who}" if who else ""
    told = f"This submission brings allegations{about} in {material.the_state}."
    if primary:
        rights = [group.name[:1].lower() + group.name[1:] for group in material.groups(primary)]
        listed = "; ".join(rights) if any("," in right for right in rights) else join_words(rights)
        told += f" They raise concerns about: {listed}."
    yield Paragraph(text(bold(f"{title}. "), told))
    if not material.engaged:
        yield Paragraph(text(NOTHING))


def answer(material: Material) -> Iterator[Block]:
    """The short answer of a memorandum: how many obligations, and the primary ones by right."""
    primary, supporting = material.of(PRIMARY), material.of(SUPPORTING)
    if not material.engaged:
        yield Paragraph(text(NOTHING))
        return
    yield Paragraph(
        text(
            f"On these facts {_count(len(material.engaged), 'obligation')} of {material.the_state} "
            f"{'is' if len(material.engaged) == 1 else 'are'} potentially engaged: {len(primary)} primary, "
            f"{len(supporting)} supporting and {len(material.of(CONTEXT))} of general duties. "
            f"{_count(len(material.undetermined), 'further obligation')} turn on open questions."
        )
    )
    if primary:
        yield Bullets(
            tuple(
                text(bold(group.name), f": {'; '.join(_lower(finding.title) for finding in group.findings)}")
                for group in material.groups(primary)
            )
        )


def sources(material: Material) -> Iterator[Block]:
    """Every source, with where it is relied on."""
    if not material.case.sources:
        yield Paragraph(text("No source is named yet."), soft=True)
        return
    entries: list[Text] = []
    for source in material.sources():
        relied = [fact.id for fact in material.facts if any(ref.source == source.id for ref in fact.sources)]
        about = [plain(source.kind.replace("-", " ")), say(source.date) if source.date is not None else "undated"]
        where = material.fact_refs(relied)
        entries.append(
            text(
                bold(plain(source.title)),
                f" ({', '.join(filter(None, about))})",
                f": {where}" if where else ": not relied on",
                f". {plain(source.note)}" if source.note.strip() else "",
                *((". ", plain(source.address)) if source.address.strip() else ()),
            )
        )
    yield Bullets(tuple(entries))


def authorities(material: Material) -> Iterator[Block]:
    """Every authority that the findings rest on, the paragraphs, and where to read it."""
    cited: list[Citation] = []
    for finding in (*material.of(PRIMARY), *material.of(SUPPORTING), *material.of(CONTEXT)):
        cited += [finding.provision, *finding.citations]
    if not cited:
        yield Paragraph(text("No authority is cited."), soft=True)
        return
    rows = []
    for id, citations in material.citing.grouped(cited):
        authority = material.rulebook.catalogue.authority(id)
        if authority is None:
            continue
        symbol = "" if authority.symbol in material.citing.full(authority) else f", {authority.symbol}"
        rows.append(
            (
                text(f"{material.citing.full(authority)}{symbol}{_dates_of(material, authority)}"),
                text(material.citing.paragraphs(citations) or "as a whole"),
                text(authority.url),
            )
        )
    yield Table(("Authority", "Cited", "Text"), tuple(rows), (42, 30, 28))


def _dates_of(material: Material, authority: Authority) -> str:
    """When a text was adopted, and for a treaty when it entered into force, as far as the catalogue knows."""
    adopted = f"adopted {say(authority.adopted)}" + ("" if authority.adopted_verified else NOT_VERIFIED)
    since = material.rulebook.status.in_general_since(authority.treaty) if authority.treaty else ""
    return f" ({adopted}{f', entered into force {_day(since)}' if since else ''})"


def about(material: Material, blocks: list[Block]) -> Iterator[Block]:
    """What the tool did, what it did not, and what is left to do; `blocks` are those before it."""
    assessment, form = material.assessment, material.form
    yield Paragraph(
        text(
            "This is a draft and a research aid, not legal advice. It was drawn up with Pincite from the case file "
            f"{assessment.case_id}, the rulebook \u201c{plain(assessment.rulebook_title)}\u201d, version "
            f"{plain(assessment.rulebook_version)} ({assessment.rulebook_rules} rules, SHA-256 "
            f"{assessment.rulebook_sha256}), and the law as it stood on {_day(assessment.as_of)}. Nothing was sent to "
            "anybody."
        )
    )
    empty = sum(isinstance(block, Line) and not block.filled for block in blocks)
    entries = [
        "The draft is for review and was not filed. Obligations are potentially engaged on the facts as alleged. The "
        "tool does not weigh evidence, does not decide whether a fact is true, and makes no finding of responsibility.",
        "What the file does not say is treated as unknown, never as denied.",
        "Sentences with a paragraph number in brackets state the content of that paragraph in the rulebook's own "
        "words. They are not quotations: read the text at its address before filing.",
        NAMES[material.mode],
    ]
    if empty:
        entries.append(
            f"{_count(empty, 'line')} of the form {'is' if empty == 1 else 'are'} empty: only a person can fill them."
        )
    drafts = sum(finding.rule_status == "draft" for finding in material.engaged)
    if drafts:
        entries.append(f"{_count(drafts, 'finding')} rest on rules that are still drafts and await review.")
    unverified = {
        citation.pin
        for finding in material.engaged
        for citation in (finding.provision, *finding.citations)
        if not citation.verified
    }
    if unverified:
        entries.append(
            f"{_count(len(unverified), 'citation')} marked{NOT_VERIFIED} could not be checked against a text: open the "
            "document first."
        )
    if material.unverified_lines or not form.verified:
        entries.append(
            f"What is marked{DAGGER} was not read in the form or in guidance on it, and may differ."
            + (f" Compare with the current form at {form.address}." if form.address else "")
        )
    entries += form.before_filing
    entries += [f"Changed in the rulebook used: {plain(change)}." for change in assessment.rulebook_changes]
    if assessment.unheard:
        entries.append(f"No rule speaks to the facts in {material.fact_refs(assessment.unheard)}.")
    yield Bullets(tuple(text(entry) for entry in entries))


def _lower(title: str) -> str:
    first = title.split(" ")[0]
    return title if first.isupper() and len(first) > 1 else title[:1].lower() + title[1:]


def _count(number: int, noun: str) -> str:
    if number == 1:
        return f"{number} {noun}"
    return f"{number} {noun[:-1]}ies" if noun.endswith("y") else f"{number} {noun}s"


def _day(day: str) -> str:
    return say(parse_date(day))
