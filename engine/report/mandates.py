"""Which mandates of the special procedures the findings of a case concern."""

from __future__ import annotations

from collections.abc import Iterator

from engine.cite.printing import NOT_VERIFIED
from engine.model.assessment import Finding
from engine.model.authority import pin_covers
from engine.model.case import Person
from engine.model.form import CountryMandate, Mandate
from engine.model.vocabulary import PERSON
from engine.report.document import Block, Bullets, Paragraph, Text, bold, text
from engine.report.material import PRIMARY, SUPPORTING, Material

MOST, MOST_OTHERS = 5, 5
YEARS = 3
"""How long a mandate runs before it is renewed."""


def mandates(material: Material) -> Iterator[Block]:
    """At most five mandates, strongest first."""
    ranked, lately, _ = chosen(material)
    if not ranked and not lately:
        yield Paragraph(text("No mandate is concerned by a primary finding."), soft=True)
        return
    yield Paragraph(text(bold("Mandates that the findings concern:")))
    entries: list[Text] = []
    for mandate, findings in ranked:
        rights = ", ".join(dict.fromkeys(material.right(finding).lower() for finding in findings))
        entries.append(text(_named(mandate, material), f": {rights}" if rights else ""))
    entries += [text(entry.name, "" if entry.verified else NOT_VERIFIED, ": the State concerned") for entry in lately]
    yield Bullets(tuple(entries))


def others(material: Material) -> Iterator[Block]:
    """The mandates that are possible beside those named."""
    _, _, also = chosen(material)
    if also:
        yield Paragraph(text("Also possible, because something supports them:"))
        yield Bullets(tuple(text(_named(mandate, material)) for mandate in also))


def chosen(
    material: Material,
) -> tuple[list[tuple[Mandate, list[Finding]]], list[CountryMandate], list[Mandate]]:
    """The mandates to name with their findings, those on the State, and the others that are possible."""
    ranked = concerned(material)
    country = [entry for entry in material.forms.country_mandates if entry.state == material.case.state]
    lately = [e for e in country if e.last_read and int(material.assessment.as_of[:4]) >= int(e.last_read[:4]) - 1]
    first = {mandate.id for mandate, _ in ranked}
    more = [mandate for mandate, _ in concerned(material, SUPPORTING) if mandate.id not in first]
    return ranked[:MOST], lately, [*(mandate for mandate, _ in ranked[MOST:]), *more][:MOST_OTHERS]


def _named(mandate: Mandate, material: Material) -> str:
    """A mandate with the resolution that stood on the day."""
    resolution = resolution_of(mandate, material.assessment.as_of)
    mark = "" if mandate.verified else NOT_VERIFIED
    return f"{mandate.name}{mark}" + (f" (Human Rights Council resolution {resolution})" if resolution else "")


def concerned(material: Material, directness: str = PRIMARY) -> list[tuple[Mandate, list[Finding]]]:
    """The mandates concerned with their findings of that directness: those that a victim's role speaks for first."""
    asked = material.of(directness)
    victims = {id for finding in asked for id in finding.owed_to}
    found: list[tuple[bool, int, int, Mandate, list[Finding]]] = []
    for place, mandate in enumerate(material.forms.mandates):
        alleged = _alleged(material, mandate)
        role = any(
            _has_role(material, material.case.people[id], mandate) for id in victims if id in material.case.people
        )
        findings = (*asked, *material.of(SUPPORTING)) if role and mandate.about_people else asked
        about = [
            finding
            for finding in findings
            if _carries(material, finding, mandate) and (alleged is None or not alleged.isdisjoint(finding.facts()))
        ]
        if about and (role or not mandate.groups):
            found.append((not role, -len(about), place, mandate, about))
    found.sort(key=lambda entry: entry[:3])
    return [(mandate, about) for *_, mandate, about in found]


def resolution_of(mandate: Mandate, day: str) -> str:
    """The number of the resolution that stood on an ISO day; "" when it is not known or not verified."""
    standing = [entry for entry in mandate.resolutions if entry.year <= int(day[:4]) <= entry.year + YEARS]
    if not standing:
        return ""
    latest = max(standing, key=lambda entry: entry.year)
    return latest.number if latest.verified else ""


def _alleged(material: Material, mandate: Mandate) -> set[str] | None:
    """The facts of the kinds that a mandate needs; None when it needs none in particular."""
    return material.facts_of(mandate.needs) if mandate.needs else None


def _carries(material: Material, finding: Finding, mandate: Mandate) -> bool:
    """Whether the subject of a finding, its provision, is one of a mandate, by its place or by its topics."""
    if any(pin_covers(wanted, finding.provision.pin) for wanted in mandate.provisions):
        return True
    entry = material.rulebook.catalogue.paragraph(finding.provision.pin)
    return entry is not None and not set(entry.topics).isdisjoint(mandate.topics)


def _has_role(material: Material, person: Person, mandate: Mandate) -> bool:
    words = material.rulebook.words
    attributes = words.attributes(PERSON) if PERSON in words.kinds else {}
    for name, wanted in mandate.people.items():
        detail, attribute = person.details.get(name), attributes.get(name)
        if attribute is None or not isinstance(detail, tuple):
            continue
        tree = words.tree(attribute)
        known = tuple(value for value in wanted if tree is not None and value in tree.values)
        if tree is not None and not tree.below_any(known).isdisjoint(detail):
            return True
    return False
