"""Two versions of one case whose ids differ: which entries are the same under another id, and a case with other ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from engine.model.case import Case, Detail, Fact, Person, SourceRef, Version
from engine.model.frozen import dataclass, field, replace
from engine.model.vocabulary import FACT, Vocabulary

Ids = Mapping[str, str]


@dataclass(frozen=True)
class Renaming:
    """New ids by old ones, for people, sources and facts. What is not in it keeps its id."""

    people: Ids = field(default_factory=dict)
    sources: Ids = field(default_factory=dict)
    facts: Ids = field(default_factory=dict)


def renaming_between(old: Case, new: Case, words: Vocabulary) -> Renaming:
    """The entries that stand in both cases with the same content, under an id that only one of them has."""
    people = _matched(
        old.people,
        new.people,
        lambda id, known: _person_content(old.people[id], known),
        lambda id: _person_content(new.people[id], {}),
    )
    sources = _matched(
        old.sources,
        new.sources,
        lambda id, known: replace(old.sources[id], id=""),
        lambda id: replace(new.sources[id], id=""),
    )
    before, after = ({fact.id: fact for fact in case.facts} for case in (old, new))
    facts = _matched(
        before,
        after,
        lambda id, known: _fact_content(_fact(before[id], Renaming(people, sources, known), words)),
        lambda id: _fact_content(after[id]),
    )
    return Renaming(people, sources, facts)


def renamed(case: Case, renaming: Renaming, words: Vocabulary) -> Case:
    """The case under the new ids, whoever refers to them."""
    people = [_person(person, renaming.people, renaming.facts) for person in case.people.values()]
    sources = [replace(s, id=renaming.sources.get(s.id, s.id)) for s in case.sources.values()]
    return replace(
        case,
        people={person.id: person for person in people},
        sources={source.id: source for source in sources},
        facts=tuple(_fact(fact, renaming, words) for fact in case.facts),
    )


def _matched(
    old: Iterable[str],
    new: Iterable[str],
    content: Callable[[str, Ids], object],
    other: Callable[[str], object],
) -> dict[str, str]:
    """Pairs of ids that only one side has, with equal content once what is known to be renamed is renamed in it."""
    here, there = list(old), list(new)
    left = [id for id in here if id not in set(there)]
    free = [id for id in there if id not in set(here)]
    known: dict[str, str] = {}
    found = True
    while found and left:
        found = False
        for id in list(left):
            wanted = content(id, known)
            same = next((candidate for candidate in free if other(candidate) == wanted), None)
            if same is not None:
                known[id] = same
                left.remove(id)
                free.remove(same)
                found = True
    return known


def _person_content(person: Person, known: Ids) -> object:
    relations = sorted((relation, known.get(to, to)) for relation, to in person.relations)
    return person.name, sorted(person.details.items(), key=repr), relations


def _fact_content(fact: Fact) -> object:
    return replace(fact, id="", line=0)


def _person(person: Person, known: Ids, facts: Ids) -> Person:
    relations = tuple((relation, known.get(to, to)) for relation, to in person.relations)
    at = {facts.get(fact, fact): details for fact, details in person.at.items()}
    return replace(person, id=known.get(person.id, person.id), relations=relations, at=at)


def _fact(fact: Fact, renaming: Renaming, words: Vocabulary) -> Fact:
    references = {name for name, attribute in words.attributes(fact.kind).items() if attribute.values == FACT}
    versions = tuple(_version(version, references, renaming) for version in fact.versions)
    return replace(fact, id=renaming.facts.get(fact.id, fact.id), versions=versions)


def _version(version: Version, references: set[str], renaming: Renaming) -> Version:
    def detail(name: str, value: Detail) -> Detail:
        if name not in references or not isinstance(value, tuple):
            return value
        return tuple(renaming.facts.get(id, id) for id in value)

    return Version(
        people={slot: tuple(renaming.people.get(id, id) for id in ids) for slot, ids in version.people.items()},
        details={name: detail(name, value) for name, value in version.details.items()},
        date=version.date,
        sources=tuple(SourceRef(renaming.sources.get(r.source, r.source), r.locator) for r in version.sources),
    )
