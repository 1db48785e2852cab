"""Which mandates of the special procedures the findings of a case concern."""

from __future__ import annotations

from collections.abc import Iterator

from engine.cite.printing import NOT_VERIFIED
from engine.model.assessment import Finding
from engine.model.authority import pin_covers
from engine.model.case import Person
from engine.model.form import Mandate
from engine.model.vocabulary import PERSON
from engine.report.document import Block, Bullets, Paragraph, Text, bold, text
from engine.report.material import PRIMARY, Material

MOST = 5
FEWEST_CITATIONS = 2
YEARS = 3
"""How long a mandate runs before it is renewed."""


def mandates(material: Material) -> Iterator[Block]:
    """At most five mandates, strongest first, and the others by name."""
    ranked = concerned(material)
    country = [entry for entry in material.forms.country_mandates if entry.state == material.case.state]
    lately = [e for e in country if e.last_read and int(material.assessment.as_of[:4]) >= int(e.last_read[:4]) - 1]
    if not ranked and not lately:
        yield Paragraph(text("No mandate is concerned by a primary finding."), soft=True)
        return
    yield Paragraph(text(bold("Mandates that the findings concern:")))
    entries: list[Text] = []
    for mandate, findings in ranked[:MOST]:
        rights = ", ".join(dict.fromkeys(material.right(finding).lower() for finding in findings))
        resolution = resolution_of(mandate, material.assessment.as_of)
        entries.append(
            text(
                mandate.name,
                "" if mandate.verified else NOT_VERIFIED,
                f" (Human Rights Council resolution {resolution})" if resolution else "",
                f": {rights}" if rights else "",
            )
        )
    entries += [text(entry.name, "" if entry.verified else NOT_VERIFIED, ": the State concerned") for entry in lately]
    yield Bullets(tuple(entries))
    others = [mandate.name + ("" if mandate.verified else NOT_VERIFIED) for mandate, _ in ranked[MOST:]]
    if others:
        yield Paragraph(text(f"Also possible: {'; '.join(others)}."), soft=True)


def concerned(material: Material) -> list[tuple[Mandate, list[Finding]]]:
    """The mandates concerned with their primary findings: those that a victim's role speaks for, then by number."""
    primary = material.of(PRIMARY)
    victims = {id for finding in primary for id in finding.owed_to}
    found: list[tuple[bool, int, int, Mandate, list[Finding]]] = []
    for place, mandate in enumerate(material.forms.mandates):
        alleged = _alleged(material, mandate)
        about = [
            finding
            for finding in primary
            if _carries(material, finding, mandate) and (alleged is None or not alleged.isdisjoint(finding.facts()))
        ]
        role = any(
            _has_role(material, material.case.people[id], mandate) for id in victims if id in material.case.people
        )
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
    """Whether a finding has a provision or topic of a mandate; a topic of one citation among several is too little."""
    if any(pin_covers(wanted, finding.provision.pin) for wanted in mandate.provisions):
        return True
    entries = [material.rulebook.catalogue.paragraph(pin) for pin in finding.pins]
    carrying = [entry is not None and not set(entry.topics).isdisjoint(mandate.topics) for entry in entries]
    return carrying[0] or sum(carrying) >= FEWEST_CITATIONS


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
