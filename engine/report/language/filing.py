"""What a form asks beyond facts and law, in another language: committee, admissibility, limits, what is set aside."""

from __future__ import annotations

from collections.abc import Iterator

from engine.report.document import Block, Bullets, Heading, Line, Paragraph, Table, Text, bold, text
from engine.report.filing import committees
from engine.report.language.translated import Translated, bullets, with_place
from engine.report.language.wording import capital
from engine.report.limits import Argument, arguments
from engine.report.material import PRIMARY


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
    yield from letter.lead()
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
    yield from letter.lead()
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
