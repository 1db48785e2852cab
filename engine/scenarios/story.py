"""What a scenario has told so far, and the assessment of it: the one thing the steps of a scenario share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from engine.load.facts import read_told
from engine.load.former_words import renew, unheard
from engine.model.assessment import Assessment, Derivation, Finding
from engine.model.case import Case, Fact, Person, Source, SourceRef, Version
from engine.model.dates import DateRange
from engine.model.former import value_today
from engine.model.left_out import with_references
from engine.model.problem import did_you_mean
from engine.model.vocabulary import FACT, PERSON, Attribute
from engine.model.word_search import value_meant
from engine.scenarios.case_file import case_text
from engine.scenarios.commands import Answer
from engine.scenarios.dates_in_words import date_in_words
from engine.scenarios.library import known, library, rulebook, slug, wording
from engine.scenarios.wording import SOMEBODY, SaidFact

NO_STATE = ""
MOST_WORDS = 8
"""How many of the words that a cell may have are listed where none is near."""


@dataclass
class Story:
    """People, facts and sources in the order told; the assessment; the findings that Then-steps speak of."""

    people: dict[str, Person] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    state: str = NO_STATE
    as_of: DateRange | None = None
    title: str = "A case told in a feature"
    assessed: Assessment | None = None
    before: Assessment | None = None
    spoken_of: list[Finding] = field(default_factory=list)
    limits_named: set[str] = field(default_factory=set)
    concluded_by: list[str] = field(default_factory=list)
    """The ids of the rules by which the conclusion named last follows, or may follow."""
    told: list[str] = field(default_factory=list)
    opened: str = ""
    answers: list[Answer] = field(default_factory=list)

    # What Given-steps tell

    def open(self, name: str) -> None:
        """Start from a case of `facts/`, by the reference of its document."""
        case = library().document(name)
        self.opened = name
        self.people, self.sources = dict(case.people), dict(case.sources)
        self.facts = {fact.id: fact for fact in case.facts}
        self.state, self.as_of, self.title = case.state, case.as_of, case.title

    def describe(self, name: str, details: Mapping[str, Any]) -> None:
        """Say something of a person, who is introduced by it."""
        problems = _Problems()
        told = read_told(PERSON, dict(details), rulebook().words, problems)
        problems.check()
        person = self._introduced(name)
        self.people[person.id] = replace(person, details={**person.details, **told.details})

    def born(self, name: str, day: str) -> None:
        """Say when a person was born, who is introduced by it."""
        person = self._introduced(name)
        self.people[person.id] = replace(person, born=date_in_words(day))

    def describe_then(self, fact: str, name: str, rows: list[list[str]]) -> None:
        """Say how a person was at the time of a fact told before."""
        person, id = self._introduced(name), self.fact_named(fact)
        problems = _Problems()
        told = read_told(PERSON, self.details(PERSON, rows), rulebook().words, problems)
        problems.check()
        self.people[person.id] = replace(person, at={**person.at, id: {**person.at.get(id, {}), **told.details}})

    def relate(self, name: str, relation: str, other: str) -> None:
        """Relate two people, who are introduced by it."""
        one, to = self._introduced(name), self._introduced(other)
        self.people[one.id] = replace(one, relations=(*one.relations, (relation, to.id)))

    def allege(self, said: SaidFact, rows: list[list[str]]) -> None:
        """Add the fact of a sentence with the details of its table."""
        given = {slot: text for slot, text in said.named.items() if slot == PERSON or text != SOMEBODY}
        body: dict[str, Any] = {slot: self.people_named(text) for slot, text in given.items()}
        body |= self.details(said.kind, rows)
        date_told = date_in_words(said.when) if said.when else None
        version = self._version(said.kind, body, (self.source(said.source),) if said.source else ())
        id = slug(said.called) if said.called else self._free_id(said.kind)
        assert id not in self.facts, f"two facts are called {id}"
        self.facts[id] = Fact(id, said.kind, (replace(version, date=date_told or version.date),))
        self.told.append(said.sentence)

    def tell_otherwise(self, source: str, fact: str, detail: str, value: str) -> None:
        """Add the version of another source, which differs in one detail."""
        old = self.facts[self.fact_named(fact)]
        changed = self._changed(old, old.main, detail, value)
        self.facts[old.id] = replace(old, versions=(*old.versions, replace(changed, sources=(self.source(source),))))

    def tell_version(self, source: str, fact: str, rows: list[list[str]]) -> None:
        """Add the version of another source, which differs in several details."""
        old = self.facts[self.fact_named(fact)]
        changed = old.main
        for detail, value in rows:
            changed = self._changed(old, changed, detail, value)
        self.facts[old.id] = replace(old, versions=(*old.versions, replace(changed, sources=(self.source(source),))))

    def describe_source(self, name: str, rows: list[list[str]]) -> None:
        """Say what a source is, which is introduced by it: title, date, kind."""
        about = {key.strip(): value.strip() for key, value in rows}
        for key in about:
            known(key, ("title", "date", "kind"), "detail of a source")
        id = slug(name)
        assert id not in self.sources, f"{name} is described twice, or told before it is described"
        told_on = date_in_words(about["date"]) if about.get("date") else None
        self.sources[id] = Source(id, about.get("title", name.strip()), told_on, about.get("kind", ""))

    def correct(self, fact: str, detail: str, value: str) -> None:
        """Change one detail of a fact told before."""
        old = self.facts[self.fact_named(fact)]
        main = self._changed(old, old.main, detail, value)
        self.facts[old.id] = replace(old, versions=(main, *old.versions[1:]))

    def leave_out(self, fact: str) -> None:
        """Forget a fact told before, and what other facts refer to it."""
        gone = self.fact_named(fact)
        del self.facts[gone]
        for id, old in self.facts.items():
            self.facts[id] = replace(old, versions=tuple(_without(version, gone) for version in old.versions))

    def only_from(self, source: str) -> None:
        """Keep what one source tells, as that source tells it."""
        known(source, self.sources, "source of this case")
        kept: dict[str, Fact] = {}
        for fact in self.facts.values():
            versions = [v for v in fact.versions if any(ref.source == source for ref in v.sources)]
            if versions:
                kept[fact.id] = replace(fact, versions=(versions[-1],))
        gone = [id for id in self.facts if id not in kept]
        for id, fact in kept.items():
            for other in gone:
                fact = replace(fact, versions=tuple(_without(version, other) for version in fact.versions))
            kept[id] = fact
        self.facts = kept

    def support(self, fact: str, *, status: str = "", source: str = "") -> None:
        """Say how well a fact told before is supported: its status, or one more source of the same."""
        old = self.facts[self.fact_named(fact)]
        sources = (*old.main.sources, *((self.source(source),) if source else ()))
        versions = (replace(old.main, sources=sources), *old.versions[1:])
        self.facts[old.id] = replace(old, versions=versions, status=status or old.status)

    def locate(self, state: str) -> None:
        """Say in which State the facts happened."""
        states = library().states
        code = states.code(state)
        assert code is not None, states.unknown(state)
        self.state = code

    def rename(self, old: str, new: str) -> None:
        """Give a person another name and another id, wherever they occur."""
        (before,) = self.people_named(old)
        after = slug(new)
        assert after not in self.people, f"{new} is somebody else"
        self.people = {
            (after if id == before else id): replace(
                person,
                id=after if id == before else id,
                name=new if id == before else person.name,
                relations=tuple((relation, after if to == before else to) for relation, to in person.relations),
            )
            for id, person in self.people.items()
        }
        for id, fact in self.facts.items():
            versions = tuple(
                replace(
                    v,
                    people={s: tuple(after if p == before else p for p in named) for s, named in v.people.items()},
                )
                for v in fact.versions
            )
            self.facts[id] = replace(fact, versions=versions)

    # How the words of a step are understood

    def people_named(self, text: str) -> list[str]:
        """The ids of the people that a text names: one, or several separated by commas and "and"."""
        by_name = {self._name(person): person.id for person in self.people.values()}
        by_name |= {id: id for id in self.people}
        if text in by_name:
            return [by_name[text]]
        parts = re.split(r", and |, | and ", text)
        if len(parts) == 1:
            known(text, by_name, "person introduced before")
        return [id for part in parts for id in self.people_named(part)]

    def fact_named(self, text: str) -> str:
        """The id of the fact that a text names: "the closed trial" is closed-trial."""
        id = text.strip() if text.strip() in self.facts else slug(text)
        known(id, self.facts, "fact told before")
        return id

    def details(self, kind: str, rows: list[list[str]]) -> dict[str, Any]:
        """The details that the rows of a table give, by attribute, slot or "date"."""
        words = rulebook().words
        found: dict[str, Any] = {}
        for row in rows:
            assert len(row) == 2, f"a row of a fact has a detail and its value, not {row}"
            key, cell = wording().attribute(kind, row[0]), row[1].strip()
            attribute = words.attributes(kind).get(key)
            assert key not in found, f"{row[0]} is given twice; several values go into one cell"
            if cell == "unknown":
                cell_value: Any = cell
            elif key in words.slots(kind):
                cell_value = self.people_named(cell)
            elif key == "date":
                cell_value = date_in_words(cell).text
            elif attribute is not None and attribute.values == FACT:
                cell_value = [self.fact_named(part) for part in re.split(r", | and ", cell)]
            else:
                cell_value = wording().values(attribute, cell) if attribute is not None else cell
                if attribute is not None:
                    _known_values(attribute, cell_value, row[0])
            found[key] = cell_value
        return found

    def source(self, text: str) -> SourceRef:
        """The source that a text names ("the letter, p. 2"), which is introduced by it."""
        name, _, locator = text.partition(",")
        id = slug(name)
        self.sources.setdefault(id, Source(id, name.strip()))
        return SourceRef(id, locator.strip())

    # Asking

    def file(self) -> str:
        """The file of the case: that of `facts/` as it stands, or the case as told, written to one."""
        if self.opened:
            read = library().document(self.opened)
            if (read.state, read.as_of, read.people, read.facts) == (
                self.state,
                self.as_of,
                self.people,
                tuple(self.facts.values()),
            ):
                return library().document_text(self.opened)
        assert self.state, "no step says in which State the facts happened"
        return case_text(self.case())

    def ask(self, *question: str, file: str = "") -> None:
        """Run a command on the file of the case; Then-steps speak of its answer."""
        self.answers.append(Answer(file or self.file(), question))

    @property
    def answer(self) -> Answer:
        """The last answer; a scenario that speaks of it without asking is wrong."""
        assert self.answers, "no step has asked anything"
        return self.answers[-1]

    # Assessing

    def case(self) -> Case:
        """The case as told so far, with references that can mean one fact only, as in a file."""
        facts, _ = with_references(tuple(self.facts.values()), rulebook().words)
        return Case(
            "feature",
            self.title,
            self.state,
            self.as_of,
            self.people,
            self.sources,
            tuple(facts),
        )

    def assess(self) -> None:
        """Assess what was told; an assessment made before is kept for comparison."""
        self.before = self.assessed
        self.assessed = library().assessed(self.case())
        self.speak_of([])

    def speak_of(self, found: list[Finding]) -> None:
        """Choose the findings that the next Then-steps speak of; nothing is said yet of their limits."""
        self.spoken_of = found
        self.limits_named = set()

    @property
    def assessment(self) -> Assessment:
        """The assessment; a scenario that asks for it without assessing is wrong."""
        assert self.assessed is not None, "no step has assessed the facts"
        return self.assessed

    def _introduced(self, name: str) -> Person:
        for person in self.people.values():
            if self._name(person) == name:
                return person
        id, number = slug(name), 1
        while id in self.people:  # somebody else, whose name gives the same id
            number += 1
            id = f"{slug(name)}-{number}"
        self.people[id] = Person(id, name, {})
        return self.people[id]

    def _name(self, person: Person) -> str:
        return person.name or person.id

    def _free_id(self, kind: str) -> str:
        number = sum(1 for fact in self.facts.values() if fact.kind == kind) + 1
        return kind if number == 1 else f"{kind}-{number}"

    def _version(self, kind: str, body: dict[str, Any], sources: tuple[SourceRef, ...]) -> Version:
        problems = _Problems()
        _, body = renew(kind, body, rulebook().words, unheard)
        told = read_told(kind, body, rulebook().words, problems, people=self.people, facts=self.facts)
        problems.check()
        return Version(told.people, told.details, told.date, sources)

    def _changed(self, fact: Fact, version: Version, detail: str, value: str) -> Version:
        body = self.details(fact.kind, [[detail, value]])
        told = self._version(fact.kind, body, ())
        (key,) = body
        details = {name: given for name, given in version.details.items() if name != key}
        return Version(
            {**version.people, **told.people},
            {**details, **told.details},
            told.date or version.date,
            version.sources,
        )


def _known_values(attribute: Attribute, given: Any, detail: str) -> None:
    """Fail for a value that nobody declares, in the words that a cell may have: whoever reads features knows no ids."""
    tree = rulebook().words.tree(attribute)
    if tree is None or not isinstance(given, list):
        return
    for value in given:
        if value in tree.values or value == "unknown" or value_today(rulebook().words, attribute, value) is not None:
            continue
        near = value_meant(rulebook().words, attribute, value)
        says = [one.says for one in tree.values.values()]
        meant = tree.values[near].says if near in tree.values else did_you_mean(value, says)
        listed = f"{', '.join(says[:MOST_WORDS])}{' ...' if len(says) > MOST_WORDS else ''}"
        hint = f'did you mean "{meant}"?' if meant else f"it may be: {listed}"
        raise AssertionError(f'"{value}" is no value of "{detail.strip()}"; {hint}')


class _Problems:
    """Collects what the reader of facts reports."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def __call__(
        self,
        code: str,
        message: str,
        *place: str | int,
        on_key: bool = False,
        expected: str = "",
        hint: str = "",
    ) -> None:
        near = f"; did you mean `{hint}`?" if hint else f" (expected: {expected})" if expected else ""
        self.lines.append(message + near)

    def check(self) -> None:
        """Fail with all that was reported."""
        assert not self.lines, "\n".join(self.lines)


def _without(version: Version, gone: str) -> Version:
    details = {
        name: tuple(value for value in detail if value != gone) if isinstance(detail, tuple) else detail
        for name, detail in version.details.items()
    }
    return replace(version, details={name: detail for name, detail in details.items() if detail != ()})


def assumed(derivation: Derivation) -> bool:
    """Whether a derivation holds under an assumption only."""
    below = [one for premise in derivation.premises for one in premise.derivations]
    return bool(derivation.assumes) or any(map(assumed, below))
