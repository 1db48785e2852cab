"""What the facts of a case say, in phrases for sentences, and lists of facts of some kinds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.model.case import Fact, Version
from engine.model.dates import DateRange, say
from engine.model.vocabulary import FACT, PERSON
from engine.reason.sentences import detail_words, fact_sentence, join_words, opened_by, says_all, value_words
from engine.report.document import Block, Bullets, Paragraph, bold, plain, text
from engine.report.material import TIE, Material

REGARDS = "as regards "
KINDS = "kinds"
STATUSES = {
    "corroborated": "corroborated",
    "contested": "contested",
    "admitted": "admitted by the State",
}

# What begins a phrase that goes with the verb; what does not, and has a verb of its own, is a sentence of its own.
_GOES_WITH = re.compile(
    r"(?:a civilian|a member|about|acting|addressed|affecting|after|against|aged|aimed|alive|allegedly|alone|already"
    r"|answered|apart|as|asking|at|because|before|begun|behind|being|belonging|brought|by|called|carried|causing|closed|concerning"
    r"|containing|conveyed|cut|decided|due|during|ending|examined|far|for|from|given|held|holding|in|known|lasting|more"
    r"|namely|near|no longer|not|obtained|of|on|once|only|opened|ordered|out|outside|over|pregnant|provided|reached"
    r"|recorded|regardless|sent|seriously|since|subject|taken|through|to|together|towards|treated|tried|under|until"
    r"|upon|with|within|without)\b"
)
_VERB = re.compile(
    r"\b(?:was|were|is|are|has|had|have|did|does|do|could|can|cannot|may|must|will|would|serve|apply|saw|spoke|came"
    r"|told|took|bore|exists|forbids|excludes|leaves|bounds|brings|said|gave|lost|knew|[a-z]{3,}ed)\b"
)
_REFERENCE = re.compile(rf"\b(\w+) (paragraphs?{TIE})")
_PREPOSITIONS = ("of", "with", "against", "to", "in", "on", "about", "by", "for", "after", "before", "during", "since")


def facts_of_kinds(material: Material, kinds: Sequence[str]) -> Iterator[Block]:
    """The facts of some kinds by their day, with the paragraph that tells them."""
    wanted = material.facts_of(kinds)
    entries = []
    for fact in material.facts:
        if fact.id in wanted:
            title = material.rulebook.words.kinds[fact.kind].title
            when = say(fact.main.date) if fact.main.date is not None else "undated"
            entries.append(text(f"{title}, {when} ({material.fact_refs([fact.id])})"))
    if entries:
        yield Bullets(tuple(dict.fromkeys(entries)))
    else:
        yield Paragraph(text("None alleged."), soft=True)


def facts_in_detail(material: Material, kinds: Sequence[str]) -> Iterator[Block]:
    """The same with what is known of each: who, where, on what ground."""
    wanted = material.facts_of(kinds)
    entries = []
    for fact in material.facts:
        if fact.id in wanted:
            _, with_it, clauses = parts_of(material, fact, said=True)
            when = say(fact.main.date) if fact.main.date is not None else "Undated"
            told = "; ".join([*with_it, *clauses]) or material.rulebook.words.kinds[fact.kind].title.lower()
            entries.append(text(bold(f"{when[:1].upper()}{when[1:]}: "), told, f" ({material.fact_refs([fact.id])})"))
    if entries:
        yield Bullets(tuple(entries))
    else:
        yield Paragraph(text("None alleged."), soft=True)


def actors(material: Material) -> Iterator[Block]:
    """Who is alleged to have acted, with the paragraphs."""
    found = acting(material)
    if found:
        told = "; ".join(f"{who} ({material.fact_refs(ids)})" for who, ids in found.items())
        yield Paragraph(text(f"{told[:1].upper()}{told[1:]}."))
    else:
        yield Paragraph(text("Nobody says who acted."), soft=True)


def acting(material: Material) -> dict[str, list[str]]:
    """Who is alleged to have acted, in words, with the ids of the facts.

    Those who were only turned to afterwards, the kinds of fact that the form lists as steps taken, are not among them.
    """
    words = material.rulebook.words
    steps = material.facts_of(kind for part in material.form.parts if KINDS in part.content for kind in part.kinds)
    found: dict[str, list[str]] = {}
    for fact in material.facts:
        if fact.id in steps:
            continue
        attributes = words.attributes(fact.kind)
        for name in material.forms.actors:
            detail = fact.main.details.get(name)
            attribute = attributes.get(name)
            if attribute is None or not isinstance(detail, tuple):
                continue
            for value in detail:
                found.setdefault(value_words(attribute, value, words), []).append(fact.id)
    return found


def parts_of(material: Material, fact: Fact, *, said: bool = False) -> tuple[str, list[str], list[str]]:
    """The main sentence, what goes with its verb, and the clauses that are sentences of their own.

    `said`: with the details that the main sentence says already, for who leaves it out.
    """
    sentence = fact_sentence(fact, material.case, material.rulebook.words)
    with_it: list[str] = []
    clauses: list[str] = []
    namely = ""
    for phrase in _details(material, fact, fact.main, said=said):
        own = not _GOES_WITH.match(phrase) and _VERB.search(phrase)
        if phrase.startswith("namely ") and not sentence.startswith(REGARDS):
            namely += f", {phrase}"
        else:
            (clauses if own else with_it).append(phrase)
    return sentence + namely + ("," if namely and with_it else ""), with_it, clauses


def _details(material: Material, fact: Fact, version: Version, *, said: bool = False) -> list[str]:
    words = material.rulebook.words
    found = []
    opening = opened_by(fact.kind, version, words)
    for name, attribute in words.attributes(fact.kind).items():
        detail = version.details.get(name)
        if (
            detail is None
            or name == opening
            or name in material.forms.leave_out
            or (not said and says_all(fact.kind, name, version, words))
        ):
            continue
        if attribute.values == FACT and isinstance(detail, tuple):
            own = material.numbers.get(fact.id)
            refs = material.fact_refs(id for id in detail if material.numbers.get(id) != own)
            if not refs:
                continue
            phrase = detail_words(attribute, (refs,), material.case, words, version)
            found.append(_REFERENCE.sub(_referring, phrase))
        else:
            found.append(plain(detail_words(attribute, detail, material.case, words, version)))
    return found


def when_words(date: DateRange | None) -> str:
    """A date as it opens a sentence, between commas: ", on 16 July 2024,"; "" for none."""
    if date is None:
        return ""
    words = say(date)
    point = date.start
    if date.start and date.end and date.start == date.end and point is not None:
        exact = bool(point.day)
        word = "in or" if point.mark in ("~", "%") and not exact else "on or" if point.mark in ("~", "%") else ""
        return f", {word or ('on' if exact else 'in')} {words.replace('(uncertain)', '(date uncertain)')},"
    return f", {words},"


def _referring(match: re.Match[str]) -> str:
    """`with paragraph 4` as `with the facts in paragraph 4`, `complaint paragraph 4` as `complaint in paragraph 4`."""
    return f"{match[1]} the facts in {match[2]}" if match[1] in _PREPOSITIONS else f"{match[1]} in {match[2]}"


def differing(material: Material, fact: Fact) -> Iterator[str]:
    """What the sources tell differently, each with its source."""
    words = material.rulebook.words
    attributes = words.attributes(fact.kind)
    for name in fact.contested():
        told: dict[str, list[str]] = {}
        for version in fact.versions:
            if name == "date":
                says = say(version.date) if version.date is not None else ""
            elif name in version.people:
                says = join_words(material.case.name(id) for id in version.people[name])
            else:
                detail = version.details.get(name)
                attribute = attributes.get(name)
                says = ""
                if detail is not None and attribute is not None:
                    says = detail_words(attribute, detail, material.case, words, version)
            where = material.sources_words(version.sources)
            if says:
                told.setdefault(plain(says), []).append(where or "the file")
        if len(told) > 1:
            label = "person" if name == PERSON else name.replace("_", " ")
            versions = "; ".join(f"{says} ({join_words(dict.fromkeys(where))})" for says, where in told.items())
            yield f"The sources differ on the {label}: {versions}."
