"""How reports call the people of a case: by full name, by initials, or (the default) by what they do.

Every report starts from `Names(case, rulebook, mode).case`: the same case with nobody's name left in it, in any field,
ids included. What is assessed from it can be shown as it is. `hide` does the same for other text that people wrote
about the case.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from engine.model.case import Case, Detail, Fact, Person, Source, SourceRef, Version
from engine.model.frozen import cached_property, replace
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import FACT, PERSON, TEXT, Attribute
from engine.reason.over_time import said_then
from engine.report.labels import initials_of, labels_of
from engine.report.name_finder import NameFinder, slug
from engine.report.plain_words import plain_words

ROLES, INITIALS, FULL = "roles", "initials", "full"
MODES = (FULL, ROLES, INITIALS)
PRIVATE = ("submitter", "consent", "representation", "identity")
"""Parts of `filing` that say who files or who the people are; they leave a case whose names are hidden."""


class Names:
    """The names of one case in one mode ("full", "roles" or "initials").

    `case` is the case to assess and to show; `person`, `hide` and `id` give the same names for single things.
    """

    def __init__(self, case: Case, rulebook: Rulebook, mode: str = ROLES) -> None:
        if mode not in MODES:
            raise ValueError(f"names are one of {', '.join(MODES)}, not {mode}")
        self._given, self._words, self.mode = case, rulebook.words, mode
        self._finder = NameFinder(case.people.values(), plain_words(rulebook))
        given: dict[str, str] = {}
        if mode == INITIALS:
            given = initials_of(case.people.values(), self._finder)
        if mode == FULL:
            given = {id: person.name for id, person in case.people.items() if person.name}
        self._labels = labels_of(case.people.values(), rulebook.words, self._finder, given)

    def person(self, id: str) -> str:
        """How to write a person, by the id in the given case: "the journalist", "R.K."."""
        return self._labels.get(id) or self.hide(id)

    def hide(self, text: str, *, sentence: bool = True) -> str:
        """Text with every name of the case replaced; unchanged in the mode "full".

        A replacement that begins the text takes a capital unless `sentence` is False.
        """
        if self.mode == FULL:
            return text
        return self._finder.replaced(text, self._labels, sentence=sentence)

    def id(self, id: str) -> str:
        """The id of a person, fact, source or case as the reports show it; every id keeps an id of its own."""
        if self.mode == FULL:
            return id
        people = self._people_ids
        return people[id] if id in people else self._fact_ids.get(id) or self._plain_id(id)

    @cached_property
    def case(self) -> Case:
        """The case with its names as this mode writes them; nobody in it is left without a name."""
        given = self._given
        people = {self.id(person.id): self._person(person) for person in given.people.values()}
        if self.mode == FULL:
            return replace(given, people=people)
        return Case(
            id=self._plain_id(given.id),
            title=self.hide(given.title),
            state=given.state,
            as_of=given.as_of,
            people=people,
            sources={self._source_ids[source.id]: self._source(source) for source in given.sources.values()},
            facts=tuple(map(self._fact, given.facts)),
            note=self.hide(given.note),
            filing={key: self._any(value) for key, value in given.filing.items() if key not in PRIVATE},
            judgments=tuple(
                replace(judgment, reason=self.hide(judgment.reason), by=self._judges[judgment.person], facts="")
                for judgment in given.judgments
            ),
        )

    def stays(self) -> tuple[str, ...]:
        """Words of the case as shown that may still be names: with a capital, or in scripts that have none.

        What only the law, States and the labels themselves say is left out. "full" hides nothing, so nothing stays.
        """
        if self.mode == FULL:
            return ()
        labels = {word for label in self._labels.values() for word in label.split()}
        labels |= {label.capitalize() for label in labels}
        found = dict.fromkeys(self._finder.capitalised(_texts(self.case)))
        return tuple(word for word in found if word not in labels)

    @cached_property
    def _judges(self) -> dict[str, str]:
        """What those who judged are called: nothing where there is one, numbers where several are to be told apart."""
        people = list(dict.fromkeys(judgment.person for judgment in self._given.judgments))
        return {name: f"researcher {n}" if len(people) > 1 else "" for n, name in enumerate(people, start=1)}

    @cached_property
    def _people_ids(self) -> dict[str, str]:
        taken: set[str] = set()
        return {id: _unused(slug(self._labels[id]), taken) for id in self._given.people}

    @cached_property
    def _fact_ids(self) -> dict[str, str]:
        taken: set[str] = set()
        return {fact.id: _unused(self._plain_id(fact.id), taken) for fact in self._given.facts}

    @cached_property
    def _source_ids(self) -> dict[str, str]:
        taken: set[str] = set()
        return {id: _unused(self._plain_id(id), taken) for id in self._given.sources}

    def _plain_id(self, id: str) -> str:
        return self._finder.id_without_names(id, self._labels)

    def _person(self, person: Person) -> Person:
        return Person(
            id=self.id(person.id),
            name=self._labels[person.id],
            details=self._details(PERSON, person.details),
            relations=tuple((relation, self.id(to)) for relation, to in person.relations),
            line=person.line,
            born=person.born if self.mode == FULL else None,
            at=self._at(person),
        )

    def _at(self, person: Person) -> dict[str, dict[str, Detail]]:
        """How a person was at the time of single facts; without the names the day of birth is told by the age only."""
        if self.mode == FULL or not person.timed:
            return {fact: dict(details) for fact, details in person.at.items()}
        told = ((fact, said_then(person, fact, self._words)) for fact in self._given.facts)
        return {self._fact_ids[fact.id]: self._details(PERSON, details) for fact, details in told if details}

    def _source(self, source: Source) -> Source:
        return Source(
            id=self._source_ids[source.id],
            title=self.hide(source.title),
            date=source.date,
            kind=self.hide(source.kind, sentence=False),
            note=self.hide(source.note),
            # an address often has names in it, in forms that nothing here could find
            address=source.address if self.mode == FULL else "",
        )

    def _fact(self, fact: Fact) -> Fact:
        return Fact(
            id=self._fact_ids[fact.id],
            kind=fact.kind,
            versions=tuple(self._version(fact.kind, version) for version in fact.versions),
            status=fact.status,
            note=self.hide(fact.note),
            line=fact.line,
        )

    def _version(self, kind: str, version: Version) -> Version:
        return Version(
            people={slot: tuple(map(self.id, ids)) for slot, ids in version.people.items()},
            details=self._details(kind, version.details),
            date=version.date,
            sources=tuple(
                SourceRef(self._source_ids.get(ref.source, ref.source), self.hide(ref.locator, sentence=False))
                for ref in version.sources
            ),
        )

    def _details(self, kind: str, details: Mapping[str, Detail]) -> dict[str, Detail]:
        if self.mode == FULL:
            return dict(details)
        attributes = self._words.attributes(kind)
        return {name: self._detail(attributes.get(name), detail) for name, detail in details.items()}

    def _detail(self, attribute: Attribute | None, detail: Detail) -> Detail:
        if not isinstance(detail, tuple) or attribute is None:
            return detail
        if attribute.values == FACT:
            return tuple(self._fact_ids.get(id, id) for id in detail)
        if attribute.values == TEXT:
            return tuple(self.hide(text, sentence=False) for text in detail)
        return detail

    def _any(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.hide(value)
        if isinstance(value, dict):
            return {self.hide(str(key), sentence=False): self._any(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self._any(inner) for inner in value]
        return value


def _texts(case: Case) -> Iterator[str]:
    """Every text of a case that people wrote freely."""
    yield from (case.title, case.note)
    for source in case.sources.values():
        yield from (source.title, source.note)
    for fact in case.facts:
        yield fact.note
        for version in fact.versions:
            yield from (ref.locator for ref in version.sources)
            for detail in version.details.values():
                if isinstance(detail, tuple):
                    yield from map(str, detail)
    waiting: list[Any] = list(case.filing.values())
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, (list, tuple)):
            waiting += value
        elif isinstance(value, Mapping):
            waiting += value.values()


def _unused(id: str, taken: set[str]) -> str:
    found, number = id, 2
    while found in taken:
        found, number = f"{id}-{number}", number + 1
    taken.add(found)
    return found
