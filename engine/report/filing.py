"""What a form asks beyond facts and law: lines to fill, the committee and its points, procedures, categories."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from engine.cite.printing import NOT_VERIFIED
from engine.model.assessment import Finding, Procedure
from engine.model.authority import pin_covers
from engine.model.case import Case
from engine.model.dates import parse_date, say
from engine.model.form import Category, Field
from engine.reason.admissibility import admissibility as reason_admissibility
from engine.reason.sentences import join_words
from engine.report.concerns import claims as argued
from engine.report.concerns import decisive, merged
from engine.report.document import Block, Bullets, Heading, Line, Paragraph, Table, bold, plain, text
from engine.report.law import in_line, lower_title
from engine.report.material import CONTEXT, PRIMARY, SUPPORTING, Material
from engine.report.names import PRIVATE
from engine.view.admissibility import WORDS

DAGGER = " \u2020"
INDIVIDUAL = "individual"
_ISO = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
KEPT_BACK = "[in the case file; left out of this version]"


def lines(material: Material, given: Case, fields: tuple[Field, ...]) -> Iterator[Block]:
    """The lines of a part: filled from the case's `filing` where it holds something, otherwise empty.

    `given` is the case as the file has it; what it says of who files stays out unless names are given in full.
    """
    taken: set[str] = set()
    for field in fields:
        key = field.filing.partition(".")[0]
        held = _held(given.filing, field.filing, taken)
        if held and key in PRIVATE and material.mode != "full":
            filled = KEPT_BACK
        else:
            filled = _held(material.case.filing, field.filing, taken)
        if held:
            taken.add(key)
        if not field.verified:
            material.unverified_lines += 1
        yield Line(field.label + ("" if field.verified else DAGGER), field.hint, filled)


def _held(filing: Mapping[str, Any], path: str, taken: set[str]) -> str:
    """What stands under a path of `filing`. Text that is not divided fills the first line that asks for it."""
    key, _, inner = path.partition(".")
    value = filing.get(key) if key else None
    if isinstance(value, Mapping):
        return _words(value.get(inner)) if inner else _words(value)
    return _words(value) if key not in taken or not inner else ""


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return "; ".join(f"{key.replace('_', ' ')}: {_words(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return "; ".join(_words(inner) for inner in value)
    return plain(str(value))


def committees(material: Material) -> list[tuple[Procedure, list[Finding]]]:
    """The individual procedures open for the State with the findings under their treaty, most findings first."""
    treaties: dict[str, set[str]] = {}
    for id, entry in material.rulebook.plain["law"].get("treaties", {}).items():
        for procedure in entry.get("complaint_procedures") or ():
            treaties.setdefault(str(procedure["id"]), set()).add(str(id))
    found = []
    for procedure in material.assessment.procedures:
        if not procedure.usable or procedure.kind != INDIVIDUAL:
            continue
        own = treaties.get(procedure.procedure, set())
        under = [f for f in material.engaged if _treaty(material, f) in own and f.directness != CONTEXT]
        found.append((procedure, under))
    return sorted(found, key=lambda entry: (-_primary(entry[1]), -len(entry[1])))


def committee(material: Material) -> Iterator[Block]:
    """Which committee, since when it may be addressed, and which others are open."""
    yield Paragraph(text(bold("State party concerned: "), f"{material.state}."))
    open_ones = committees(material)
    if not open_ones:
        yield Paragraph(
            text(
                f"No individual complaint against {material.the_state} is known to be open on "
                f"{_day(material.assessment.as_of)}. The law below is that of the treaties all the same."
            )
        )
        yield Line("Committee", "one only")
        return
    chosen, findings = open_ones[0]
    mark = "" if chosen.verified else NOT_VERIFIED
    since = f", open for {material.the_state} since {_day(chosen.since)}" if chosen.since else ""
    yield Paragraph(text(bold("Committee: "), f"{chosen.title}{since}{mark}."))
    first = [fact.main.date for fact in material.facts if fact.main.date is not None]
    if chosen.since and first:
        begins, ends = first[0].start or first[0].end, first[-1].end or first[-1].start
        run = f" The dated facts run from {begins.say()} to {ends.say()}." if begins and ends and begins != ends else ""
        yield Paragraph(text(f"Events have to follow that day or continue beyond it.{run}"))
    yield Paragraph(
        text(
            f"It is chosen because most findings rest on its treaty: {_primary(findings)} primary, "
            f"{len(findings) - _primary(findings)} supporting."
        ),
        soft=True,
    )
    others = [f"{procedure.title} ({len(under)})" for procedure, under in open_ones[1:]]
    if others:
        yield Paragraph(text(f"Also open, with the number of findings: {'; '.join(others)}."), soft=True)


def articles(material: Material) -> Iterator[Block]:
    """The articles of the committee's treaty, primary findings first."""
    open_ones = committees(material)
    findings = open_ones[0][1] if open_ones else [f for f in material.engaged if _treaty(material, f)]
    for directness, head in ((PRIMARY, "Articles: "), (SUPPORTING, "In support: ")):
        pins = [finding.provision for finding in findings if finding.directness == directness]
        if pins:
            yield Paragraph(text(bold(head), material.citing.listed(pins), "."))
    if not findings:
        yield Paragraph(text("None on the facts as alleged so far."))


def claims(material: Material) -> Iterator[Block]:
    """The argument under the committee's treaty; without one, under every treaty."""
    open_ones = committees(material)
    findings = open_ones[0][1] if open_ones else [f for f in material.engaged if _treaty(material, f)]
    yield from argued(material, findings)


def admissibility(material: Material) -> Iterator[Block]:
    """Each point on which the chosen procedure turns, with what to show."""
    open_ones = committees(material)
    if not open_ones or not open_ones[0][0].points:
        yield Paragraph(text("There is no procedure whose points could be listed."), soft=True)
        return
    told = told_on_points(material, open_ones[0][0].procedure)
    rows = tuple(
        (
            text(bold(f"{point.point[:1].upper()}{point.point[1:]}")),
            text(f"{point.rule}{f' ({_articles(point.article)})' if _numbered(point.article) else ''}"
                 f"{f' ({point.article})' if point.article and not _numbered(point.article) else ''}",
                 "" if point.verified else NOT_VERIFIED),
            text(" ".join(filter(None, (point.asks, told.get(point.point))))),
        )
        for point in open_ones[0][0].points
    )  # fmt: skip
    yield Table(("Point", "Rule", "To be shown"), rows, (20, 45, 35))


def procedures(material: Material) -> Iterator[Block]:
    """Every procedure open for the State on the day."""
    found = [procedure for procedure in material.assessment.procedures if procedure.usable]
    if not found:
        yield Paragraph(text("No procedure is known to be open."), soft=True)
        return
    yield Bullets(
        tuple(
            text(
                procedure.title,
                f", since {_day(procedure.since)}" if procedure.since else "",
                "" if procedure.verified else NOT_VERIFIED,
            )
            for procedure in found
        )
    )


def categories(material: Material) -> Iterator[Block]:
    """The categories of arbitrariness that findings speak for, each with its argument; the others in a line.

    A finding that speaks for several is argued under the first.
    """
    if not material.forms.categories:
        yield Paragraph(text("The rulebook describes no categories."), soft=True)
    argued: set[str] = set()
    tested: set[str] = set()
    silent: list[str] = []
    for category in material.forms.categories:
        citation = material.citing.citation(category.pin)
        if citation is None:
            continue
        found = [f for f in material.of(PRIMARY, SUPPORTING) if speaks_for(material, f, category)]
        mark = "" if category.verified else DAGGER
        if not found:
            silent.append(citation.para + mark)
            material.unverified_lines += not category.verified
            continue
        material.unverified_lines += not category.verified
        yield Heading(text(citation.para + mark), 2)
        yield Paragraph(text(f"{plain(citation.summary)} ({material.citing.listed([citation])})"))
        new = [finding for finding in found if finding.id not in argued]
        again = [finding for finding in found if finding.id in argued]
        argued.update(finding.id for finding in new)
        for directness in (PRIMARY, SUPPORTING):
            group = [finding for finding in new if finding.directness == directness]
            if group and directness == PRIMARY:
                yield Paragraph(merged(material, group, tested))
            elif group:
                yield Paragraph(text(f"In support, under {citation.para}:"))
                yield Bullets(tuple(in_line(material, finding, at_length=True) for finding in group))
        if again:
            listed = "; ".join(lower_title(finding.title) for finding in again)
            yield Paragraph(text(f"What is argued above also speaks for {citation.para}, on: {listed}."))
    if silent:
        yield Paragraph(text(f"On the facts as alleged, nothing speaks for {join_words(silent)}."))


def speaks_for(material: Material, finding: Finding, category: Category) -> bool:
    """Whether a finding is on a person of the facts that the form turns on, and on what the category is about."""
    if material.form.needs and material.people_in(material.form.needs).isdisjoint(finding.owed_to):
        return False
    if category.needs and material.facts_of(category.needs).isdisjoint(finding.facts()):
        return False
    named = {one.pin for one in material.forms.categories} & {citation.pin for citation in finding.citations}
    if named:
        return category.pin in named
    if any(pin_covers(wanted, finding.provision.pin) for wanted in category.provisions):
        return True
    said = (finding.provision, *decisive(finding))
    entries = (material.rulebook.catalogue.paragraph(citation.pin) for citation in said)
    return any(entry is not None and not set(entry.topics).isdisjoint(category.topics) for entry in entries)


def _treaty(material: Material, finding: Finding) -> str:
    authority = material.rulebook.catalogue.authority(finding.provision.authority)
    return authority.treaty if authority is not None else ""


def _primary(findings: list[Finding]) -> int:
    return sum(finding.directness == PRIMARY for finding in findings)


def _articles(written: str) -> str:
    """`article 3`, `articles 2 and 5(2)(b)`."""
    return f"article{'s' if ' and ' in written else ''} {written}"


def _numbered(article: str) -> bool:
    return article[:1].isdigit()


def _day(day: str) -> str:
    return say(parse_date(day)) if day else ""


def _day_of(match: re.Match[str]) -> str:
    return _day(match[0])


def told_on_points(material: Material, procedure: str) -> dict[str, str]:
    """What the file says to points of a procedure, by point: "In the file: obstacle, an appeal is pending."."""
    found = reason_admissibility(material.case, material.assessment, material.rulebook)
    return {
        point.point: f"In the file: {WORDS[point.status]}, {_ISO.sub(_day_of, '; '.join(point.says))}."
        for one in found
        if one.procedure == procedure
        for point in one.points
        if point.says
    }
