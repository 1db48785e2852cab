"""Tells a case in Given-steps: the sentences of its people, relations, sources and facts.

The words are chosen so that the steps understand them as the case means them; whoever uses them makes sure by taking
the steps (`engine/scenarios/export.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from engine.model.case import Case, Detail, Fact, Person, SourceRef, Version
from engine.model.dates import DateRange, say
from engine.model.frozen import dataclass
from engine.model.vocabulary import FACT, PERSON, PLACE, TEXT, Attribute
from engine.scenarios.dates_in_words import WHEN, date_in_words
from engine.scenarios.library import slug
from engine.scenarios.wording import SOMEBODY, Wording

Row = tuple[str, str]
# What divides the parts of a sentence, or means something to Gherkin.
_DIVIDES = re.compile(r",|;| and | is | are | called | according to |[<>|\"\\\r\n\t]|^the case of ", re.IGNORECASE)
_PLAIN_NAME = re.compile(r"(?!.*\b(?:and|of|is|are|the)\b)[a-z0-9 ]+")


@dataclass(frozen=True)
class Telling:
    """One Given-step: its sentence and the rows of its table."""

    sentence: str
    rows: tuple[Row, ...] = ()


class Teller:
    """Tells one case in the words of one vocabulary. `people` and `facts` are what each id is called."""

    def __init__(self, case: Case, wording: Wording) -> None:
        self.case = case
        self.wording = wording
        self.words = wording.words
        self.people = dict(_names(case.people.values()))
        self.facts = {fact.id: f"the {_spaced(fact.id)}" for fact in case.facts}

    def steps(self, kept: Iterable[str] | None = None) -> Iterator[Telling]:
        """Everything told, or only the facts `kept` with the people and sources in them."""
        facts = [fact for fact in self.case.facts if kept is None or fact.id in set(kept)]
        people = [*self.case.people] if kept is None else self._concerned(facts)
        for id in people:
            yield from self._person(self.case.people[id])
        for id in people:
            for relation, to in self.case.people[id].relations:
                if to in people:
                    says = self.words.relations[relation].says
                    sentence = says.replace("{person}", self.people[id]).replace("{to}", self.people[to])
                    yield Telling(sentence)
        told_by = dict.fromkeys(ref.source for fact in facts for ref in fact.sources)
        yield from (self._source(id) for id in told_by)
        later: list[Telling] = []
        told: set[str] = set()
        for fact in _in_order(facts, self):
            yield from self._fact(fact, told, later)
            told.add(fact.id)
        yield from later
        for id in people:
            for about, details in self.case.people[id].at.items():
                if about in told:
                    held = self.words.attributes(PERSON)
                    rows = tuple((self.detail(name), self._value(held[name], one)) for name, one in details.items())
                    yield Telling(f"at the time of {self.facts[about]}, {self.people[id]} was as follows", rows)

    def references(self, fact: Fact) -> set[str]:
        """The ids of the facts that a fact refers to."""
        attributes = self.words.attributes(fact.kind)
        found: set[str] = set()
        for version in fact.versions:
            for name, detail in version.details.items():
                if attributes[name].values == FACT and isinstance(detail, tuple):
                    found.update(detail)
        return found

    def detail(self, attribute: str) -> str:
        """An attribute as steps name it."""
        return attribute.replace("_", " ")

    def asked(self, fact: str, attribute: str) -> str:
        """An attribute as a sentence about one fact names it: "by" is "actor" where its values are called that."""
        kind = next(one.kind for one in self.case.facts if one.id == fact)
        declared = self.words.attributes(kind).get(attribute)
        values = declared.values if declared else ""
        by_values = len(attribute) < 3 and values.isalpha() and self.wording.attribute(kind, values) == attribute
        return values if by_values else self.detail(attribute)

    def listed(self, ids: Sequence[str], names: Mapping[str, str]) -> str:
        """Several people or facts in a sentence: "the search, the seizure and the trial"."""
        words = [names[id] for id in ids]
        return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"

    def _concerned(self, facts: Iterable[Fact]) -> list[str]:
        named = {id for fact in facts for v in fact.versions for slot in v.people.values() for id in slot}
        return [id for id in self.case.people if id in named]

    def _person(self, person: Person) -> Iterator[Telling]:
        name = self.people[person.id]
        attributes = self.words.attributes(PERSON)
        phrases: list[str] = []
        counts: list[str] = []
        groups: list[str] = []
        for key, detail in person.details.items():
            if not isinstance(detail, tuple):
                counts.append(attributes[key].says.get("", "{value}").replace("{value}", str(detail)))
            elif attributes[key].says.get("", "").startswith("belonging to "):
                groups += [self._phrase(key, value).removeprefix("belonging to ") for value in detail]
            else:
                phrases += [self._phrase(key, value) for value in detail]
        if phrases:
            yield Telling(f"{name} is {_joined(phrases)}")
        yield from (Telling(f"{name} is {count}") for count in counts)
        yield from (Telling(f"{name} belongs to {group}") for group in groups)
        if not phrases and not counts and not groups:
            yield Telling(f"{name} is a person in the case")
        if person.born is not None:
            word = "" if _is_span(person.born) else "on " if _has_day(person.born) else "in "
            yield Telling(f"{name} was born {word}{_date(person.born)}")

    def _phrase(self, attribute: str, value: str) -> str:
        found = [phrase for phrase, meant in self.wording.phrases.items() if meant == (attribute, value)]
        phrase = min(found, key=len) if found else value
        return f"a person {phrase}" if phrase.startswith(("with ", "without ")) else phrase

    def _source(self, id: str) -> Telling:
        source = self.case.sources.get(id)
        rows: list[Row] = [("title", _cell(source.title or id) if source else id)]
        if source is not None and source.date is not None:
            rows.append(("date", _date(source.date)))
        if source is not None and source.kind:
            rows.append(("kind", source.kind))
        return Telling(f"the {_spaced(id)} is a source of the case", tuple(rows))

    def _fact(self, fact: Fact, told: set[str], later: list[Telling]) -> Iterator[Telling]:
        main = fact.main
        kind = self.words.kinds[fact.kind]
        in_sentence = set(PLACE.findall(kind.says))
        sentence = PLACE.sub(lambda place: self._named(main.people.get(place[1], ())), kind.says)
        rows: list[Row] = []
        if main.date is not None:
            words = f"{'' if _is_span(main.date) else 'on ' if _has_day(main.date) else 'in '}{_date(main.date)}"
            if re.fullmatch(WHEN, words):
                sentence += f" {words}"
            else:
                rows.append(("date", main.date.text))
        sentence += f", called {'the ' + _spaced(fact.id)}"
        if main.sources:
            sentence += f", according to {_source_words(main.sources[0], free=True)}"
        slots = [(slot, named) for slot, named in main.people.items() if slot not in in_sentence]
        rows += [(slot.replace("_", " "), self._named(named)) for slot, named in slots]
        attributes = self.words.attributes(fact.kind)
        for name, detail in main.details.items():
            row = (self.detail(name), self._value(attributes[name], detail))
            waits = attributes[name].values == FACT and not set(detail if isinstance(detail, tuple) else ()) <= told
            if waits:  # facts that refer to each other: the reference is told once both are
                later.append(Telling(f"{self._that(fact)} told otherwise", (row,)))
            else:
                rows.append(row)
        yield Telling(sentence, tuple(rows))
        for ref in main.sources[1:]:
            later.append(Telling(f"{self._that(fact)} also told by {_source_words(ref)}"))
        if fact.status != "alleged":
            later.append(Telling(f"{self._that(fact)} {fact.status}"))
        for version in fact.versions[1:]:
            later.append(self._version(fact, version))

    def _version(self, fact: Fact, version: Version) -> Telling:
        attributes, main = self.words.attributes(fact.kind), fact.main
        rows: list[Row] = []
        for slot, named in version.people.items():
            if main.people.get(slot) != named:
                rows.append((slot.replace("_", " "), self._named(named)))
        for name, detail in version.details.items():
            if main.details.get(name) != detail:
                rows.append((self.detail(name), self._value(attributes[name], detail)))
        if version.date is not None and version.date != main.date:
            rows.append(("date", _date(version.date)))
        source = _source_words(version.sources[0]) if version.sources else "the other source"
        return Telling(f"according to {source}, {self._that(fact)} told otherwise", tuple(rows))

    def _that(self, fact: Fact) -> str:
        name = self.facts[fact.id]
        return f"{name} {'are' if re.search(r'[^su]s$', name) and '-' not in name else 'is'}"

    def _named(self, people: Sequence[str]) -> str:
        return self.listed(people, self.people) if people else SOMEBODY

    def _value(self, attribute: Attribute, detail: Detail) -> str:
        if not isinstance(detail, tuple):
            return _cell(str(detail))
        if attribute.values == FACT:
            return ", ".join(self.facts[id] for id in detail)
        if attribute.values == TEXT:
            return _cell("; ".join(detail))
        tree = self.words.tree(attribute)
        says = [tree.values[value].says if tree and value in tree.values else value for value in detail]
        for cell in (", ".join(says), ", ".join(detail)):
            if self.wording.values(attribute, cell) == [*detail]:
                return cell
        return ", ".join(detail)


def _names(people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    """What to call each person: by name where that is one phrase and nobody else's, else by id."""
    taken: set[str] = set()
    for person in people:
        name = " ".join(person.name.split())
        if not name or _DIVIDES.search(name) or slug(name) in taken:
            name = _spaced(person.id)
        number, first = 1, name
        while slug(name) in taken:
            number += 1
            name = f"{first} {number}"
        taken.add(slug(name))
        yield person.id, name


def _in_order(facts: list[Fact], teller: Teller) -> Iterator[Fact]:
    """Facts after those they refer to, as far as that is possible."""
    waiting = list(facts)
    told: set[str] = set()
    here = {fact.id for fact in facts}
    while waiting:
        ready = [fact for fact in waiting if (teller.references(fact) & here) - {fact.id} <= told]
        fact = (ready or waiting)[0]
        yield fact
        told.add(fact.id)
        waiting.remove(fact)


def _spaced(id: str) -> str:
    """An id as words, where the words lead back to it; else the id itself."""
    words = re.sub(r"[-_.]", " ", id)
    return words if slug(f"the {words}") == id and _PLAIN_NAME.fullmatch(words) else id


def _source_words(ref: SourceRef, *, free: bool = False) -> str:
    """A source with its page; `free` where nothing follows, so that the page may have commas."""
    locator = " ".join(ref.locator.split())
    locator = locator if free else locator.replace(", ", "; ").replace(",", ";")
    return f"the {_spaced(ref.source)}" + (f", {locator}" if locator else "")


def _joined(phrases: Sequence[str]) -> str:
    return phrases[0] if len(phrases) == 1 else f"{', '.join(phrases[:-1])} and {phrases[-1]}"


def _date(when: DateRange) -> str:
    """A date in words, where the words mean the same; else as case files write it."""
    words = say(when)
    try:
        return words if date_in_words(words).text == when.text else when.text
    except ValueError:
        return when.text


def _is_span(when: DateRange) -> bool:
    return _date(when).startswith(("since ", "until ", "from ", "between "))


def _has_day(when: DateRange) -> bool:
    return bool(re.search(r"\d{4}-\d{2}-\d{2}", when.text)) or "/" in when.text


def _cell(text: str) -> str:
    return " ".join(text.split())
