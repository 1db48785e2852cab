"""What stands around the argument in another language: the State, sources, application, authorities, the note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.model.assessment import Finding, LaterAuthority
from engine.report.document import BOLD, Block, Bullets, Line, Paragraph, Table, Text, bold, plain, text
from engine.report.language.argument import binding
from engine.report.language.translated import Translated
from engine.report.language.wording import capital
from engine.report.material import CONTEXT, PRIMARY, SUPPORTING


def state(letter: Translated) -> Iterator[Block]:
    """Which State, under the law of which day."""
    wording = letter.wording
    day = wording.day(letter.material.assessment.as_of)
    yield Paragraph(
        text(bold(wording.phrase("state")), f"{letter.state}. ", bold(wording.phrase("state.law")), f"{day}.")
    )


def sources(letter: Translated) -> Iterator[Block]:
    """Every source, with its date and where it is relied on."""
    material, wording = letter.material, letter.wording
    if not material.case.sources:
        yield letter.say("sources.none", soft=True)
        return
    entries: list[Text] = []
    for source in material.sources():
        relied = [fact.id for fact in material.facts if any(ref.source == source.id for ref in fact.sources)]
        date = wording.date(source.date) if source.date is not None else wording.phrase("date.none")
        where = letter.fact_refs(relied) or wording.phrase("sources.unused")
        note = (". ", wording.foreign(source.note)) if source.note.strip() else ()
        address = (". ", plain(source.address)) if source.address.strip() else ()
        entries.append(text(wording.foreign(source.title, BOLD), f" ({date}): {where}", *note, *address))
    yield Bullets(tuple(entries))


def applicability(letter: Translated) -> Iterator[Block]:
    """Per treaty: since when it binds the State, and what the State reserved; what does not apply; later texts."""
    material, wording = letter.material, letter.wording
    assessment = material.assessment
    by_treaty: dict[str, list[Finding]] = {}
    for finding in material.engaged:
        if finding.applicability.status != "no-ratification":
            by_treaty.setdefault(finding.provision.authority, []).append(finding)
    yield letter.say("applicability.law_of", day=wording.day(assessment.as_of), state=letter.state)
    if assessment.beyond_data:
        yield letter.say("applicability.beyond", day=wording.day(assessment.law_data_of))
    if by_treaty:
        head = tuple(wording.phrase(f"applicability.{column}") for column in ("instrument", "bound", "reservations"))
        yield Table(head, tuple(_treaty(letter, id, found) for id, found in by_treaty.items()), (30, 30, 40))
        yield letter.say("applicability.soft", soft=True)
    else:
        yield letter.say("applicability.no_treaty", soft=True)
    excluded = [
        finding
        for finding in assessment.findings
        if finding.applicability.excludes and finding.derivations and finding.directness != CONTEXT
    ]
    if excluded:
        yield Paragraph(text(bold(wording.phrase("applicability.excluded"))))
        yield Bullets(
            tuple(
                text(
                    letter.citing.listed([finding.provision]),
                    ": ",
                    wording.phrase(
                        "applicability.not_party"
                        if finding.applicability.status == "not-party"
                        else "applicability.not_bound"
                    ),
                )
                for finding in excluded
            )
        )
    if assessment.later:
        yield Paragraph(text(bold(wording.phrase("applicability.later"))))
        yield Bullets(tuple(_later(letter, later) for later in assessment.later))


def _later(letter: Translated, later: LaterAuthority) -> Text:
    """A text that did not exist on the day, when it was adopted, and what stood in its place."""
    authority = letter.material.rulebook.catalogue.authority(later.authority)
    name = text(letter.citing.full(authority)) if authority is not None else letter.wording.quoted(later.title)
    instead = f"; {letter.wording.phrase('applicability.instead', pins=letter.citing.listed(later.instead))}"
    return text(name, f" ({letter.wording.day(later.adopted)})", instead if later.instead else "")


def _treaty(letter: Translated, id: str, findings: Sequence[Finding]) -> tuple[Text, ...]:
    wording = letter.wording
    authority = letter.material.rulebook.catalogue.authority(id)
    applies = [finding.applicability for finding in findings]
    bound = [binding(letter, authority) if authority is not None else ""]
    if any(one.status == "partly" for one in applies):
        bound.append(wording.phrase("applicability.partly"))
    if any(one.status == "unknown" for one in applies):
        bound = [wording.phrase("applicability.unknown")]
    fixed = [finding.provision for finding in findings if finding.applicability.non_derogable]
    if fixed:
        bound.append(wording.phrase("applicability.no_derogation", articles=letter.citing.paragraphs(fixed)))
    notices = {notice: None for one in applies for notice in one.reservations}
    told: list[str | Text] = []
    for notice in notices:
        kind = wording.words("notices", notice.kind) if wording.has("notices", notice.kind) else notice.kind
        told += ["; " if told else "", kind, f", {wording.day(notice.since)}" if notice.since else "", ": "]
        told += [wording.quoted(notice.summary), letter.mark(notice.verified)]
    name = letter.citing.full(authority) if authority is not None else id
    none = text(wording.phrase("applicability.none"))
    return text(capital(name)), text("; ".join(filter(None, bound))), text(*told) if told else none


def authorities(letter: Translated) -> Iterator[Block]:
    """Every authority that the findings rest on, the paragraphs, and where to read it."""
    material, wording = letter.material, letter.wording
    cited = [
        one
        for finding in (*material.of(PRIMARY), *material.of(SUPPORTING), *material.of(CONTEXT))
        for one in (finding.provision, *finding.citations)
    ]
    if not cited:
        yield letter.say("authorities.none", soft=True)
        return
    rows = []
    for id, citations in letter.citing.grouped(cited):
        authority = material.rulebook.catalogue.authority(id)
        if authority is None:
            continue
        name, symbol = letter.citing.full(authority), letter.citing.symbol(authority)
        adopted = wording.phrase("annex.adopted", day=wording.date(authority.adopted))
        told = [symbol if symbol not in name else "", adopted + letter.mark(authority.adopted_verified)]
        rows.append(
            (
                text(capital(name), "".join(f", {one}" for one in told if one)),
                text(letter.citing.paragraphs(citations) or wording.phrase("annex.whole")),
                text(letter.citing.address(authority)),
            )
        )
    head = tuple(wording.phrase(f"authorities.{column}") for column in ("authority", "cited", "text"))
    yield Table(head, tuple(rows), (42, 30, 28))


def about(letter: Translated, blocks: list[Block]) -> Iterator[Block]:
    """What the tool did, what it did not, and what is left to do; `blocks` are those before it."""
    material, wording = letter.material, letter.wording
    assessment, form = material.assessment, material.form
    yield letter.say(
        "about",
        case=text(wording.foreign(assessment.case_id)),
        rulebook=wording.quoted(assessment.rulebook_title),
        version=assessment.rulebook_version,
        rules=str(assessment.rulebook_rules),
        sha=assessment.rulebook_sha256,
        day=wording.day(assessment.as_of),
    )
    empty = sum(isinstance(block, Line) and not block.filled for block in blocks)
    unverified = {
        citation.pin
        for finding in material.engaged
        for citation in (finding.provision, *finding.citations)
        if not citation.verified
    }
    entries = [
        wording.phrase("about.review"),
        wording.phrase("about.silence"),
        wording.phrase("about.written", language=wording.written_in),
        wording.phrase("about.shorter"),
        wording.phrase(f"about.{material.mode}"),
    ]
    entries += [wording.phrase("about.empty", count=str(empty))] if empty else []
    entries += [wording.phrase("about.unverified", count=str(len(unverified)))] if unverified else []
    if material.unverified_lines or not form.verified:
        entries.append(wording.phrase("about.dagger", address=form.address).rstrip())
    entries += [wording.fixed(words) for words in form.before_filing]
    changed = [wording.quoted(change) for change in assessment.rulebook_changes]
    yield Bullets((*(text(entry) for entry in entries), *changed))
