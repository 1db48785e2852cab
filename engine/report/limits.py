"""What the State may argue against the findings of a draft, and the test it must meet; how the law applies to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.cite.printing import NOT_VERIFIED
from engine.model.assessment import Finding, LimbShown, LimitShown, ReservationShown
from engine.model.dates import parse_date, say
from engine.model.frozen import dataclass, field
from engine.report.document import Block, Bullets, Heading, Paragraph, Table, Text, bold, joined, plain, text
from engine.report.law import binding
from engine.report.material import CONTEXT, PRIMARY, SUPPORTING, Material
from engine.view.as_text import applicability_words

UNKNOWN = "unknown"


@dataclass(frozen=True)
class Argument:
    """A limit with all the findings it is a limit of."""

    limit: LimitShown
    findings: list[Finding] = field(default_factory=list)


def limits(material: Material) -> Iterator[Block]:
    """The limits that the file says were invoked, with their tests; the others of primary findings by name."""
    yield from _limits(material, all_in_full=False)


def limits_in_full(material: Material) -> Iterator[Block]:
    """Every limit of a primary finding, and those that the file says were invoked, with its test limb by limb."""
    yield from _limits(material, all_in_full=True)


def _limits(material: Material, *, all_in_full: bool) -> Iterator[Block]:
    found = arguments(material)
    if not found:
        yield Paragraph(text("No ground of restriction is known for these obligations."), soft=True)
        return
    yield Paragraph(
        text(
            "A finding whose limit is invoked stays potentially engaged. It is for the State to show that each part "
            "of the test is met."
        )
    )
    for argument in found:
        if argument.limit.invoked or all_in_full:
            yield from _argument(material, argument)
    others = [one for one in found if not one.limit.invoked]
    if others and not all_in_full:
        yield Paragraph(text("Not invoked in the file so far, but open to the State:"))
        yield Bullets(tuple(_named(material, argument) for argument in others))


def arguments(material: Material) -> list[Argument]:
    """The limits of primary findings, and those that the file says were invoked, which come first."""
    found: dict[str, Argument] = {}
    for finding in (*material.of(PRIMARY), *material.of(SUPPORTING)):
        for limit in finding.limits:
            if finding.directness == PRIMARY or limit.invoked:
                found.setdefault(limit.name, Argument(limit)).findings.append(finding)
    return sorted(found.values(), key=lambda one: (not one.limit.invoked, one.limit.name))


def _argument(material: Material, argument: Argument) -> Iterator[Block]:
    limit, citing = argument.limit, material.citing
    pins = [found for pin in limit.pins if (found := citing.citation(pin)) is not None]
    basis = f" ({citing.listed(pins)})" if pins else ""
    yield Heading(text(limit.ground[:1].upper() + limit.ground[1:]), 3)
    raised = f"Invoked in {material.fact_refs(limit.invoked_by)}" if limit.invoked else "Not invoked in the file so far"
    titles = "; ".join(dict.fromkeys(finding.title for finding in argument.findings))
    yield Paragraph(text(f"{raised}{basis}. It bears on: {titles}."))
    entries = []
    for limb in limit.limbs:
        pins = [found for pin in limb.pins if (found := citing.citation(pin)) is not None]
        entries.append(
            text(
                bold(limb.limb[:1].upper() + limb.limb[1:]),
                f": {limb.says}",
                f" ({citing.listed(pins)})" if pins else "",
                f".{_facts_say(material, limb)}",
            )
        )
    if entries:
        yield Bullets(tuple(entries))


def _named(material: Material, argument: Argument) -> Text:
    pins = [found for pin in argument.limit.pins if (found := material.citing.citation(pin)) is not None]
    basis = f" ({material.citing.listed(pins)})" if pins else ""
    titles = "; ".join(dict.fromkeys(finding.title for finding in argument.findings))
    return text(f"{argument.limit.ground}{basis}, on: {titles}.")


def _facts_say(material: Material, limb: LimbShown) -> str:
    """What the facts say to a limb of a test, and which of its details nobody tells."""
    told: dict[str, list[str]] = {}
    open_details: dict[str, list[str]] = {}
    for fact, attribute, words in limb.facts_say:
        if words == UNKNOWN:
            open_details.setdefault(attribute.replace("_", " "), []).append(fact)
        else:
            told.setdefault(plain(words), []).append(fact)
    said = [f"{words}{_where(material, facts)}" for words, facts in told.items()]
    left = [f"{detail}{_where(material, facts)}" for detail, facts in open_details.items()]
    return (f" The facts say: {'; '.join(said)}." if said else "") + (f" Not known: {'; '.join(left)}." if left else "")


def _where(material: Material, facts: Sequence[str]) -> str:
    where = material.fact_refs(facts)
    return f" ({where})" if where else ""


def applicability(material: Material) -> Iterator[Block]:
    """Per treaty: since when it binds the State, and what the State reserved; what does not apply; later texts."""
    by_treaty: dict[str, list[Finding]] = {}
    for finding in material.engaged:
        if finding.applicability.status != "no-ratification":
            by_treaty.setdefault(finding.provision.authority, []).append(finding)
    beyond = ""
    if material.assessment.beyond_data:
        beyond = f" The treaty data is of {_day(material.assessment.law_data_of)}; later acts of States are not in it."
    yield Paragraph(text(f"The law is that of {_day(material.assessment.as_of)}. State: {material.state}.{beyond}"))
    if by_treaty:
        rows = tuple(_treaty(material, id, findings) for id, findings in by_treaty.items())
        yield Table(("Instrument", "Bound", "Reservations, declarations, derogations"), rows, (30, 30, 40))
        yield Paragraph(
            text(
                "Declarations, general comments, principles, resolutions and reports are not ratified. They are cited "
                "for what they say of these obligations."
            ),
            soft=True,
        )
    else:
        yield Paragraph(text("No treaty provision is potentially engaged."), soft=True)
    yield from _not_applicable(material)
    if material.assessment.later:
        yield Paragraph(text(bold("Later texts, left out because they did not exist on that day.")))
        yield Bullets(
            tuple(
                text(
                    f"{later.title} ({later.adopted}{'' if later.certain else ', day not known'})",
                    f". In its place then: {material.citing.listed(later.instead)}" if later.instead else "",
                )
                for later in material.assessment.later
            )
        )


def _treaty(material: Material, id: str, findings: Sequence[Finding]) -> tuple[Text, ...]:
    applies = [finding.applicability for finding in findings]
    authority = material.rulebook.catalogue.authority(id)
    title = material.citing.full(authority) if authority is not None else id
    bound = binding(material, id) or f"in force since {_day(applies[0].since)}"
    if any(one.status == "partly" for one in applies):
        bound += "; in force for part of the facts only"
    if any(one.status == "unknown" for one in applies):
        bound = "not known whether it binds the State"
    fixed = sorted(
        {finding.provision.para.split("(")[0] for finding in findings if finding.applicability.non_derogable}
    )
    if fixed:
        bound += f"; no derogation from article{'s' if len(fixed) > 1 else ''} {', '.join(fixed)}"
    notices: dict[ReservationShown, None] = {notice: None for one in applies for notice in one.reservations}
    told = [
        text(
            f"{notice.kind} of {_day(notice.since)}" if notice.since else notice.kind,
            f" on article{'s' if len(notice.articles) > 1 else ''} {', '.join(notice.articles)}"
            if notice.articles
            else "",
            f": {plain(notice.summary)}",
            "" if notice.verified else NOT_VERIFIED,
        )
        for notice in notices
    ]
    return text(title), text(bound), joined(told) or text("none that bears on these findings")


def _not_applicable(material: Material) -> Iterator[Block]:
    excluded = [
        finding
        for finding in material.assessment.findings
        if finding.applicability.excludes and finding.derivations and finding.directness != CONTEXT
    ]
    if excluded:
        yield Paragraph(
            text(bold("Provisions that the facts would meet, but that did not bind the State on their dates."))
        )
        yield Bullets(
            tuple(
                text(
                    f"{finding.title} ({material.citing.provision(finding)})",
                    ": the State is not a party"
                    if finding.applicability.status == "not-party"
                    else f": {applicability_words(finding.applicability)}",
                )
                for finding in excluded
            )
        )


def _day(day: str) -> str:
    """An ISO day in words; what is no day as it is."""
    try:
        return say(parse_date(day))
    except ValueError:
        return day
