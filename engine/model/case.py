"""A case: people, sources and alleged facts, with every version that a source gives of a fact.

Details are kept as written: for values and text a tuple of strings, for references a tuple of fact ids, for exact
counts an int, for other counts and lengths of time an Amount. A detail that is missing is unknown. Written by loading
(engine/load/case_reading.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from engine.model.amounts import COUNT_FORMS, DURATION_FORMS, Amount
from engine.model.dates import DateRange
from engine.model.frozen import cached_property, dataclass, field
from engine.model.judgment import Judgment
from engine.model.vocabulary import COUNT, PERSON, Attribute

Detail = tuple[str, ...] | int | Amount


def read_number(attribute: Attribute, written: str | int) -> int | Amount:
    """The value of a count or a length of time, as written. Raises ValueError, saying what is wrong."""
    if attribute.values == COUNT and isinstance(written, int) and written >= 0:
        return written
    from engine.model.amount_reading import read_count, read_duration  # most files have whole numbers only

    if attribute.values == COUNT:
        return read_count(written)
    return read_duration(written, attribute.unit, attribute.counted)


def forms_of(attribute: Attribute) -> str:
    """How a number of this attribute may be written."""
    return COUNT_FORMS if attribute.values == COUNT else DURATION_FORMS


def number_range(detail: Detail) -> tuple[int, int | None]:
    """The least and the greatest number that a count or a length of time may be; of other details (0, None)."""
    if isinstance(detail, Amount):
        return detail.range
    return (detail, detail) if isinstance(detail, int) else (0, None)


@dataclass(frozen=True)
class SourceRef:
    """Where a source says something: the source's id and a page or paragraph, as the author wrote it."""

    source: str
    locator: str = ""

    def __str__(self) -> str:
        return f"{self.source}, {self.locator}" if self.locator else self.source


@dataclass(frozen=True)
class Source:
    """A document or person that facts come from.

    `address` is where it can be read, `file` the path of its text from the folder of the case, "" for none,
    `set_aside` the places in it of which the researcher said that nothing is alleged there, `parts` the paragraphs with
    which parts begin that are counted by themselves, and `as_read` marks of the passages that were read, by place.
    """

    id: str
    title: str
    date: DateRange | None = None
    kind: str = ""
    note: str = ""
    address: str = ""
    file: str = ""
    set_aside: tuple[str, ...] = ()
    parts: Mapping[str, str] = field(default_factory=dict)
    as_read: str = ""


@dataclass(frozen=True)
class Version:
    """How one or more sources tell a fact: people by slot, details by attribute, date."""

    people: Mapping[str, tuple[str, ...]]
    details: Mapping[str, Detail]
    date: DateRange | None
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True)
class Fact:
    """One allegation of a declared kind. The first version is the case author's own; others are told differently."""

    id: str
    kind: str
    versions: tuple[Version, ...]
    status: str = "alleged"
    note: str = ""
    line: int = 0

    @property
    def main(self) -> Version:
        """The version the case gives first."""
        return self.versions[0]

    @property
    def sources(self) -> tuple[SourceRef, ...]:
        """Every place that tells this fact, in the order of the file."""
        found: dict[SourceRef, None] = {}
        for version in self.versions:
            found.update(dict.fromkeys(version.sources))
        return tuple(found)

    @cached_property
    def content(self) -> tuple[object, ...]:
        """What rules can see of it: kind, people, details and dates, whoever tells them and wherever they stand."""
        return (
            self.kind,
            tuple(
                (
                    tuple(sorted(version.people.items())),
                    tuple(sorted(version.details.items(), key=lambda item: item[0])),
                    "" if version.date is None else version.date.text,
                )
                for version in self.versions
            ),
        )

    def contested(self) -> tuple[str, ...]:
        """Names of the details (attributes, people slots, "date") on which the versions differ."""
        if len(self.versions) == 1:
            return ()
        names = {name for version in self.versions for name in (*version.people, *version.details)}
        found = [name for name in names if len({_told(v, name) for v in self.versions} - {None}) > 1]
        if len({v.date.text for v in self.versions if v.date is not None}) > 1:
            found.append("date")
        return tuple(sorted(found))


@dataclass(frozen=True)
class Person:
    """Someone in the case: details of the vocabulary's kind `person`, and relations to others.

    `at` has the details at the time of single facts, by the id of the fact.
    """

    id: str
    name: str
    details: Mapping[str, Detail]
    relations: tuple[tuple[str, str], ...] = ()
    line: int = 0
    born: DateRange | None = None
    at: Mapping[str, Mapping[str, Detail]] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    """Other names and spellings, by which texts may call the same person."""

    @property
    def timed(self) -> bool:
        """Whether what is said of the person differs from fact to fact."""
        return self.born is not None or bool(self.at)


@dataclass(frozen=True)
class Expected:
    """What the author expects of the case: pins that engaged findings cite, and pins that none may cite."""

    cited: tuple[str, ...] = ()
    not_cited: tuple[str, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """One case file. `as_of` is the day whose law applies, or None for today.

    `judgments` come from the notes beside the file; no rule sees them.
    """

    id: str
    title: str
    state: str
    as_of: DateRange | None
    people: Mapping[str, Person]
    sources: Mapping[str, Source]
    facts: tuple[Fact, ...]
    expected: Expected | None = None
    filing: Mapping[str, Any] = field(default_factory=dict)
    path: str = ""
    note: str = ""
    judgments: tuple[Judgment, ...] = ()

    def name(self, person: str) -> str:
        """How to write a person: the name given, or the id."""
        found = self.people.get(person)
        return found.name if found and found.name else person

    def told(self, people: Iterable[str]) -> list[str]:
        """People in the order to name them, whatever the order of the file: "the family of Klara" behind Klara."""
        named = {id: self.name(id) for id in people}

        def key(id: str) -> tuple[int, str]:
            return sum(name in named[id] for other, name in named.items() if name and other != id), id

        return sorted(named, key=key)


def person_facts(case: Case, symmetric: frozenset[str]) -> tuple[Fact, ...]:
    """The people of a case and their relations as facts; relations in `symmetric` hold both ways.

    The ids follow the file: `people.khakimova`, `people.counsel.represents.khakimova`.
    """
    found: list[Fact] = []
    for person in case.people.values():
        version = Version({PERSON: (person.id,)}, person.details, None, ())
        found.append(Fact(f"people.{person.id}", PERSON, (version,), line=person.line))
        for relation, to in person.relations:
            ways = [(person.id, to), (to, person.id)] if relation in symmetric else [(person.id, to)]
            for one, other in ways:
                version = Version({PERSON: (one,), "to": (other,)}, {}, None, ())
                found.append(Fact(f"people.{one}.{relation}.{other}", relation, (version,), line=person.line))
    unique = {fact.id: fact for fact in found}
    return tuple(unique.values())


def _told(version: Version, name: str) -> object:
    told: object = version.people.get(name, version.details.get(name))
    if isinstance(told, Amount):
        return told.range
    return frozenset(told) if isinstance(told, tuple) else told
