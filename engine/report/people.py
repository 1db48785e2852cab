"""The people of a draft: the alleged victims, and those of some facts, with what the file says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.model.case import Person, Version
from engine.model.vocabulary import PERSON
from engine.reason.sentences import detail_words, join_words, value_words
from engine.report.document import Block, Bullets, Paragraph, Text, bold, plain, text
from engine.report.material import PRIMARY, Material


def victims(material: Material) -> Iterator[Block]:
    """Those to whom primary obligations are owed, in the order of the file; without any, the people of the facts."""
    owed = {id for finding in material.of(PRIMARY) for id in finding.owed_to}
    named = owed or {id for fact in material.facts for id in fact.main.people.get(PERSON, ())}
    yield from _listed(material, [person for person in material.case.people.values() if person.id in named])


def people_of(material: Material, kinds: Sequence[str]) -> Iterator[Block]:
    """The people of the facts of some kinds."""
    named = material.people_in(kinds)
    yield from _listed(material, [person for person in material.case.people.values() if person.id in named])


def names_of(material: Material) -> str:
    """The alleged victims in one phrase, the first three by name."""
    named = named_victims(material)
    more = f"{len(named) - 3} others" if len(named) > 3 else ""
    return join_words([*named[:3], more] if more else named)


def named_victims(material: Material) -> list[str]:
    """What the alleged victims are called, in the order of the file; without any, the first of the people."""
    owed = {id for finding in material.of(PRIMARY) for id in finding.owed_to}
    named = [plain(person.name) for person in material.case.people.values() if person.id in owed]
    if not named:
        named = [plain(person.name) for person in material.case.people.values()][:1]
    return named


def _listed(material: Material, people: Sequence[Person]) -> Iterator[Block]:
    if people:
        yield Bullets(tuple(_described(material, person) for person in people))
    else:
        yield Paragraph(text("The case file names nobody yet."), soft=True)


def _described(material: Material, person: Person) -> Text:
    words = material.rulebook.words
    version = Version({PERSON: (person.id,)}, person.details, None, ())
    phrases = []
    left, bare = material.forms.described.get("left", ()), material.forms.described.get("bare", ())
    for name, attribute in words.attributes(PERSON).items() if PERSON in words.kinds else ():
        detail = person.details.get(name)
        if detail is None or name in left:
            continue
        if name in bare and isinstance(detail, tuple):
            each = [value_words(attribute, value, words, person.details) for value in detail]
            phrases.append(plain(join_words(one for one in each if _noun(one) != _noun(person.name))))
        else:
            phrases.append(plain(detail_words(attribute, detail, material.case, words, version)))
    called = plain(person.name)
    return text(
        bold(called[:1].upper() + called[1:]), f": {told}" if (told := ", ".join(filter(None, phrases))) else ""
    )


def _noun(words: str) -> str:
    """A word for somebody without its article: "journalist" of "the journalist"."""
    return re.sub(r"^(?:the|an?) ", "", words)
