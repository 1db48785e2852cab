"""The parts of a draft in another language that tell the case: summary, people, facts, questions, sources, notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.model.assessment import Finding, LaterAuthority
from engine.model.case import Fact
from engine.model.form import Mandate
from engine.reason.sentences import fact_sentence
from engine.report.document import BOLD, Block, Bullets, Heading, Line, Paragraph, Table, Text, bold, plain, text
from engine.report.facts import acting, parts_of
from engine.report.filing import committees
from engine.report.language.argument import binding
from engine.report.language.translated import Translated, bullets, with_place
from engine.report.language.wording import capital, lower
from engine.report.limits import Argument, arguments
from engine.report.mandates import chosen, resolution_of
from engine.report.material import CONTEXT, PRIMARY, SUPPORTING
from engine.report.narrative import told_in_order
from engine.report.people import named_victims, people_of, victims
from engine.report.questions import MOST_ASKED, to_government, to_source


def state(letter: Translated) -> Iterator[Block]:
    """Which State, under the law of which day."""
    wording = letter.wording
    day = wording.day(letter.material.assessment.as_of)
    yield Paragraph(
        text(bold(wording.phrase("state")), f"{letter.state}. ", bold(wording.phrase("state.law")), f"{day}.")
    )


def summary(letter: Translated) -> Iterator[Block]:
    """The case in a few lines: whom it concerns and which rights are at stake."""
    material, wording = letter.material, letter.wording
    who = [text(wording.foreign(name)) for name in named_victims(material)]
    title = wording.foreign(material.case.title.rstrip("."), BOLD)
    if who:
        people = text(*(part for n, one in enumerate(who) for part in (", " if n else "", one)))
        about = wording.said("summary.about", who=people, state=letter.state)
    else:
        about = wording.said("summary.about_unnamed", state=letter.state)
    yield Paragraph(text(title, ". ", about))
    primary = material.of(PRIMARY)
    if not material.engaged:
        yield letter.say("concerns.nothing")
    elif primary:
        rights = "; ".join(lower(letter.right_named(group.name)) for group in material.groups(primary))
        yield letter.say("summary.rights", rights=rights)


def mandates(letter: Translated) -> Iterator[Block]:
    """The mandates that the findings concern, with the rights."""
    material, wording = letter.material, letter.wording
    ranked, lately, _ = chosen(material)
    if not ranked and not lately:
        yield letter.say("mandates.none", soft=True)
        return
    yield Paragraph(text(bold(wording.phrase("mandates.lead"))))
    entries: list[Text] = []
    for mandate, findings in ranked:
        rights = "; ".join(dict.fromkeys(lower(letter.right(finding)) for finding in findings))
        entries.append(text(_mandate(letter, mandate), f": {rights}" if rights else ""))
    for entry in lately:
        known = wording.has("country_mandates", entry.state)
        words = wording.words("country_mandates", entry.state) if known else entry.name
        entries.append(text(words, letter.mark(entry.verified), f": {wording.phrase('mandates.state')}"))
    yield Bullets(tuple(entries))


def other_mandates(letter: Translated) -> Iterator[Block]:
    """The mandates that are possible beside those named."""
    _, _, also = chosen(letter.material)
    if also:
        yield letter.say("mandates.also")
        yield Bullets(tuple(text(_mandate(letter, mandate)) for mandate in also))


def _mandate(letter: Translated, mandate: Mandate) -> str:
    """A mandate with the resolution that stood on the day."""
    wording, resolution = letter.wording, resolution_of(mandate, letter.material.assessment.as_of)
    words = wording.words("mandates", mandate.id) if wording.has("mandates", mandate.id) else mandate.name
    number = f" ({wording.phrase('mandates.resolution', number=resolution)})" if resolution else ""
    return f"{words}{letter.mark(mandate.verified)}{number}"


def alleged_victims(letter: Translated) -> Iterator[Block]:
    """Those to whom primary obligations are owed, as the file describes them."""
    yield from _people(letter, victims(letter.material))


def detained(letter: Translated, kinds: Sequence[str]) -> Iterator[Block]:
    """The people of the facts of some kinds."""
    yield from _people(letter, people_of(letter.material, kinds))


def _people(letter: Translated, blocks: Iterator[Block]) -> Iterator[Block]:
    for block in blocks:
        yield letter.as_written(block) if isinstance(block, Bullets) else letter.say("victims.none", soft=True)


def facts(letter: Translated) -> Iterator[Block]:
    """Every fact of the case, in numbered paragraphs, in the language in which they were written."""
    material, wording = letter.material, letter.wording
    if not material.facts:
        yield letter.say("facts.none")
        return
    named = [source.title for source in material.sources()]
    if named:
        yield letter.say("facts.lead", sources=text(wording.foreign("; ".join(named))))
    else:
        yield letter.say("facts.lead_unnamed")
    yield letter.say("facts.written", soft=True, language=wording.written_in)
    for block in told_in_order(material, wording.phrase("facts.no_source"), wording.phrase("facts.no_date")):
        yield letter.as_written(block)


def kinds(letter: Translated, wanted: Sequence[str]) -> Iterator[Block]:
    """The facts of some kinds by their day, with the paragraph that tells them."""
    material, wording = letter.material, letter.wording
    ids = material.facts_of(wanted)
    entries = []
    for fact in material.facts:
        if fact.id in ids:
            title = material.rulebook.words.kinds[fact.kind].title
            entries.append(text(wording.quoted(title), f", {_when(letter, fact)} ({letter.fact_refs([fact.id])})"))
    if entries:
        yield Bullets(tuple(dict.fromkeys(entries)))
    else:
        yield letter.say("kinds.none", soft=True)


def kinds_in_detail(letter: Translated, wanted: Sequence[str]) -> Iterator[Block]:
    """The same with what is known of each: who, where, on what ground."""
    material = letter.material
    ids = material.facts_of(wanted)
    entries = []
    for fact in material.facts:
        if fact.id in ids:
            _, with_it, clauses = parts_of(material, fact)
            told = "; ".join([*with_it, *clauses]) or fact_sentence(fact, material.case, material.rulebook.words)
            when = capital(_when(letter, fact))
            entries.append(text(bold(f"{when}: "), letter.wording.quoted(told), f" ({letter.fact_refs([fact.id])})"))
    if entries:
        yield Bullets(tuple(entries))
    else:
        yield letter.say("kinds.none", soft=True)


def _when(letter: Translated, fact: Fact) -> str:
    date = fact.main.date
    return letter.wording.date(date) if date is not None else letter.wording.phrase("date.none")


def actors(letter: Translated) -> Iterator[Block]:
    """Who is alleged to have acted, with the paragraphs."""
    found = acting(letter.material)
    if found:
        yield Bullets(
            tuple(with_place(letter.wording.quoted(who), letter.fact_refs(ids)) for who, ids in found.items())
        )
    else:
        yield letter.say("actors.none", soft=True)


def questions(letter: Translated, first: str) -> Iterator[Block]:
    """Numbered questions to the Government: the first of the form, the others as the rules ask them."""
    wording = letter.wording
    listed: list[Text] = [text(first)] if first else []
    for words, places in to_government(letter.material):
        listed.append(with_place(wording.quoted(words), letter.fact_refs(places)))
    if len(listed) > bool(first):
        yield letter.lead()
    for number, entry in enumerate(listed, start=1):
        yield Paragraph(entry, number=f"{number}.")
    if not listed:
        yield letter.say("questions.none", soft=True)


def open_questions(letter: Translated) -> Iterator[Block]:
    """What to ask the source, those that settle most first."""
    asked = to_source(letter.material)
    if not asked:
        yield letter.say("open.none", soft=True)
        return
    yield letter.say("open.lead")
    yield letter.lead()
    yield Bullets(
        tuple(
            with_place(letter.wording.quoted(words), letter.fact_refs(places)) for words, places in asked[:MOST_ASKED]
        )
    )
    if len(asked) > MOST_ASKED:
        yield letter.say("open.more", soft=True, count=str(len(asked) - MOST_ASKED))


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


def rejected(letter: Translated) -> Iterator[Block]:
    """Findings that the researcher set aside: listed with the reason, not argued."""
    found = letter.material.rejected
    if found:
        yield letter.say("rejected.lead")
        yield Bullets(
            tuple(
                text(
                    letter.wording.quoted(finding.title),
                    f" ({letter.citing.listed([finding.provision])}): ",
                    letter.wording.quoted(judgment.reason),
                )
                for finding, judgment in found
            )
        )


def limits(letter: Translated) -> Iterator[Block]:
    """The limits that the file says were invoked, with their tests; the others of primary findings by name."""
    yield from _limits(letter, all_in_full=False)


def limits_in_full(letter: Translated) -> Iterator[Block]:
    """Every limit of a primary finding, and those that the file says were invoked, with its test limb by limb."""
    yield from _limits(letter, all_in_full=True)


def _limits(letter: Translated, *, all_in_full: bool) -> Iterator[Block]:
    found = arguments(letter.material)
    if not found:
        yield letter.say("limits.none", soft=True)
        return
    yield letter.say("limits.lead")
    yield letter.lead()
    for argument in found:
        if argument.limit.invoked or all_in_full:
            yield from _limit(letter, argument)
    others = [one for one in found if not one.limit.invoked]
    if others and not all_in_full:
        yield letter.say("limits.others")
        yield Bullets(tuple(_limit_named(letter, one) for one in others))


def _limit(letter: Translated, argument: Argument) -> Iterator[Block]:
    limit, wording = argument.limit, letter.wording
    yield Heading(wording.quoted(limit.ground), 3)
    places = letter.fact_refs(limit.invoked_by)
    raised = wording.phrase("limits.invoked", places=places) if places else wording.phrase("limits.not_invoked")
    on = wording.phrase("limits.on", pins=letter.pins_of(argument.findings))
    cited = letter.citing.pins(limit.pins)
    yield Paragraph(text(f"{raised.rstrip('.')}{f' ({cited})' if cited else ''}. {on}"))
    yield from bullets(with_place(wording.quoted(limb.says), letter.citing.pins(limb.pins)) for limb in limit.limbs)


def _limit_named(letter: Translated, argument: Argument) -> Text:
    inside = letter.citing.pins(argument.limit.pins)
    return with_place(letter.wording.quoted(argument.limit.ground), inside)


def committee(letter: Translated) -> Iterator[Block]:
    """Which committee, since when it may be addressed, and which others are open."""
    wording, day = letter.wording, letter.wording.day(letter.material.assessment.as_of)
    yield Paragraph(text(bold(wording.phrase("committee.state")), f"{letter.state}."))
    open_ones = committees(letter.material)
    if not open_ones:
        yield letter.say("committee.none", day=day)
        yield Line(wording.phrase("committee.line"), wording.phrase("committee.one"))
        return

    def named(id: str, title: str) -> str:
        return wording.words("procedures", id) if wording.has("procedures", id) else title

    first, findings = open_ones[0]
    since = wording.phrase("committee.since", day=wording.day_after_word(first.since)) if first.since else ""
    told = ", ".join(filter(None, (named(first.procedure, first.title), since))) + letter.mark(first.verified)
    yield Paragraph(text(bold(wording.phrase("committee")), f"{told}."))
    if first.since:
        yield letter.say("committee.events")
    primary = sum(finding.directness == PRIMARY for finding in findings)
    counts = {"primary": str(primary), "supporting": str(len(findings) - primary)}
    yield letter.say("committee.chosen", soft=True, **counts)
    others = [f"{named(procedure.procedure, procedure.title)} ({len(under)})" for procedure, under in open_ones[1:]]
    if others:
        yield letter.say("committee.also", soft=True, procedures="; ".join(others))


def admissibility(letter: Translated) -> Iterator[Block]:
    """Each point on which the chosen procedure turns, where it is written, and what to show."""
    wording, open_ones = letter.wording, committees(letter.material)
    if not open_ones or not open_ones[0][0].points:
        yield letter.say("admissibility.none", soft=True)
        return
    yield letter.lead()
    rows = []
    for point in open_ones[0][0].points:
        name = wording.words("points", point.point) if wording.has("points", point.point) else point.point
        known = bool(point.asks) and wording.has("asks", point.asks)
        asks = text(wording.words("asks", point.asks)) if known else wording.quoted(point.asks) if point.asks else ()
        where = letter.citing.written_out(point.article)
        rule = text(f"{capital(where)}: " if where else "", wording.quoted(point.rule), letter.mark(point.verified))
        rows.append((text(bold(capital(name))), rule, asks))
    head = tuple(wording.phrase(f"admissibility.{column}") for column in ("point", "rule", "shown"))
    yield Table(head, tuple(rows), (24, 41, 35))


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
