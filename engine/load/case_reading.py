"""Reads a case whose form is right: people, sources, facts; every problem with its place is collected."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from engine.load.case_form import CaseForm
from engine.load.dates_together import date_problems
from engine.load.document import Document
from engine.load.facts import UNKNOWN, check_kind, read_date, read_told
from engine.load.former_words import NOTE, message_of, renew, yaml_of
from engine.load.pins import is_pin, not_a_pin, pins_of_entry, spelled_out
from engine.model.authority import Catalogue
from engine.model.case import Case, Detail, Expected, Fact, Person, Source, SourceRef, Version
from engine.model.dates import DateRange, parse_date
from engine.model.former import Renamed
from engine.model.implications import contradictions
from engine.model.left_out import with_references
from engine.model.problem import Problem, did_you_mean
from engine.model.rulebook import Rulebook
from engine.model.states import States
from engine.model.vocabulary import FACT, PERSON

CODES = {
    "C001": "not the shape of a case",
    "C002": "id given twice",
    "C003": "unknown State",
    "C004": "unknown source",
    "C005": "source missing",
    "C006": "pin not in the catalogue",
    "C007": "id of another case",
    "C008": "State without treaty data",
    "C021": "details that do not go together",
    "C022": "reference that was left out and taken",
    "C023": "kind of source that is not listed",
    "C024": "fact that says nothing",
    "C026": "place that the text of a source does not have",
    "C027": "text of a source that cannot be read",
    "C028": "place at which other words stand now than were read",
}
PEOPLE = "people"
ALSO = "also"
"""Other names and spellings of a person."""
FIXED = ("id", "kind", "source", "status", "note", "versions")

Keys = tuple["str | int", ...]


def sources_in(text: str, sources: Mapping[str, Source]) -> list[str]:
    """What one line says of sources: `letter, p. 2; report, p. 5` are two places where `report` is a source too."""
    found: list[str] = []
    for part in text.split(";"):
        id = part.partition(",")[0].strip()
        if found and id not in sources:
            found[-1] += f";{part}"
        else:
            found.append(part)
    return found


class _Place:
    """Reports problems of engine/load/facts.py at their place in the document."""

    def __init__(self, document: Document, problems: list[Problem], keys: Keys) -> None:
        self.document, self.problems, self.keys = document, problems, keys

    def __call__(
        self,
        code: str,
        message: str,
        *place: str | int,
        on_key: bool = False,
        expected: str = "",
        hint: str = "",
    ) -> None:
        keys = (*self.keys, *place)
        self.problems.append(self.document.problem(code, message, keys, key=on_key, expected=expected, hint=hint))

    def renamed(self, old: str, renamed: Renamed, *place: str | int, on_key: bool = False) -> None:
        """Note a word that is now another."""
        keys, message = (*self.keys, *place), message_of(old, renamed)
        told = yaml_of(renamed.details)
        self.problems.append(
            self.document.problem(NOTE, message, keys, key=on_key, severity="info", expected=told, hint=renamed.name)
        )


class CaseReader:
    """Reads the parts of one document; problems join the list that it is given."""

    def __init__(self, document: Document, rulebook: Rulebook, problems: list[Problem]) -> None:
        self.document = document
        self.rulebook = rulebook
        self.words = rulebook.words
        self.problems = problems
        self._report = partial(document.note, problems)

    def read(self, shape: CaseForm) -> Case:
        """The case; with problems that are errors it is not one to rely on."""
        self._state(shape.state)
        alleged = {entry.id for entry in shape.facts}
        people = {id: self._person(id, body or {}, shape.people, alleged) for id, body in shape.people.items()}
        sources = {id: self._source(id, entry) for id, entry in shape.sources.items()}
        facts: dict[str, Fact] = {}
        ids = [entry.id for entry in shape.facts]
        for number, entry in enumerate(shape.facts):
            keys: Keys = ("facts", number)
            if entry.id in facts:
                self._report("C002", f"two facts are called `{entry.id}`", (*keys, "id"))
            if entry.id.startswith(f"{PEOPLE}."):
                message = f"ids that begin with `{PEOPLE}.` stand for people"
                self._report("C002", message, (*keys, "id"), expected="another id")
            fact = self.fact(self.document.data["facts"][number], entry, keys, people, sources, ids)
            if fact is not None:
                facts[entry.id] = fact
        as_of = self._day(shape.as_of)
        told, taken = with_references(tuple(facts.values()), self.words)
        for (meant, name), given in taken.items():
            message = f"`{name}` of {', '.join(given)} is taken to be `{meant}`: there is no other that fits"
            at = ("facts", ids.index(meant))
            self.problems.append(self.document.problem("C022", message, at, severity="info"))
        case = Case(
            id=shape.case,
            title=shape.title,
            state=shape.state,
            as_of=as_of,
            people=people,
            sources=sources,
            facts=tuple(told),
            expected=self._expected(shape),
            filing=shape.filing,
            path=self.document.path,
            note=shape.note,
        )
        self.problems.extend(date_problems(case, self.document, self.words, date.today().isoformat()))
        return case

    def _day(self, written: str | None) -> DateRange | None:
        """The day whose law counts: one day, not a month or a span."""
        if written is None and "as_of" in self.document.data:
            message = "`as_of` is empty: the law is that of today"
            self.problems.append(
                self.document.problem(
                    "C013", message, ("as_of",), severity="warning", expected="a day such as 2025-04-23"
                )
            )
        found = self._date(written, ("as_of",))
        if found is None or (found.earliest == found.latest and found.earliest is not None):
            return found
        last = found.latest or found.earliest
        day = "" if last is None else date.fromordinal(last).isoformat()
        if len(found.text) == 4 and found.text.isdigit():  # version 0.1 took the last day of a year that stands alone
            message, expected = f"`as_of` is one day; {found.text} is read as its last", day
            self.problems.append(
                self.document.problem("C013", message, ("as_of",), severity="warning", expected=expected)
            )
            return parse_date(day)
        expected = f"{day}, or another day" if day else ""
        self._report("C013", f"`as_of` is one day, and {found.text} is not", ("as_of",), expected=expected)
        return None

    def _source(self, id: str, entry: Any) -> Source:
        known = self.words.source_kinds
        if entry.kind and known and entry.kind not in known:
            message, hint = f"`{entry.kind}` is no kind of source that is listed", did_you_mean(entry.kind, known)
            at, expected = ("sources", id, "kind"), ", ".join(known)
            self.problems.append(
                self.document.problem("C023", message, at, severity="warning", expected=expected, hint=hint)
            )
        day = self._date(entry.date, ("sources", id, "date"))
        aside = tuple(entry.set_aside)
        return Source(
            id, entry.title, day, entry.kind, entry.note, entry.address, entry.file, aside, entry.parts, entry.as_read
        )

    def read_facts_alone(self) -> None:
        """Find what is wrong with the facts of a file whose shape is wrong elsewhere."""
        from engine.load.case_shapes import check_fact

        data = self.document.data
        facts = data.get("facts") if isinstance(data, dict) else None
        if not isinstance(facts, list) or not all(isinstance(data.get(k), dict) for k in (PEOPLE, "sources")):
            return
        people = {str(id): Person(str(id), "", {}) for id in data[PEOPLE]}
        sources = {str(id): Source(str(id), "") for id in data["sources"]}
        ids = [str(raw["id"]) for raw in facts if isinstance(raw, dict) and "id" in raw]
        for number, raw in enumerate(facts):
            keys: Keys = ("facts", number)
            shape, _ = check_fact(raw, self.document, keys)
            if shape is not None:
                self.fact(raw, shape, keys, people, sources, ids)

    def _state(self, state: str) -> None:
        states = States(self.rulebook.status)
        formed = re.fullmatch("[A-Z]{3}", state) is not None
        if not formed or (states.known and not states.there(state)):
            said = "is no State of the treaty data" if formed else "is not well formed"
            self._report("C003" if formed else "C001", f"`{state}` {said}", ("state",),
                expected="an ISO 3166 alpha-3 code, such as TJK", hint=states.hint(state),
            )  # fmt: skip
        elif states.known and states.sort(state):
            message = (
                f"the treaty data does not speak of {states.in_sentence(state)}: what binds by ratification stays open"
            )
            self.problems.append(self.document.problem("C008", message, ("state",), severity="warning"))

    def _person(self, id: str, body: Mapping[str, Any], people: Mapping[str, Any], facts: set[str]) -> Person:
        keys: Keys = ("people", id)
        relations: list[tuple[str, str]] = []
        rest: dict[str, Any] = {}
        for key, value in body.items():
            if key not in self.words.relations:
                if key not in ("name", ALSO):
                    rest[key] = value
                continue
            if value is None or value == UNKNOWN:
                continue
            for number, to in enumerate(value if isinstance(value, list) else [value]):
                place = (*keys, key, number) if isinstance(value, list) else (*keys, key)
                if isinstance(to, (str, int)) and str(to) in people:
                    relations.append((key, str(to)))
                else:
                    hint = did_you_mean(str(to), people)
                    self._report("C014", f"`{to}` is no person of this case", place, hint=hint)
        report = _Place(self.document, self.problems, keys)
        for key in ("date", PERSON):
            if rest.pop(key, None) is not None:
                report("C011", f"`{key}` is nothing that a person has", key, on_key=True)
        if isinstance(body.get("name"), (dict, list)):
            report("C001", "this is not a name", "name", expected="text")
        born, at = rest.pop("born", None), rest.pop("at", None)
        _, rest = renew(PERSON, rest, self.words, report.renamed)
        told = read_told(PERSON, rest, self.words, report)
        self._contradictions(PERSON, told.details, keys)
        line = self.document.key_at(keys).line
        also = self._also(body.get(ALSO), (*keys, ALSO))
        name, birth = str(body.get("name") or ""), None if born in (None, UNKNOWN) else read_date(born, report, "born")
        return Person(id, name, told.details, tuple(relations), line, birth, self._at(at, keys, facts), also)

    def _at(self, written: Any, keys: Keys, facts: set[str]) -> dict[str, dict[str, Detail]]:
        """What is said of a person at the time of single facts: `at: {arrest: {age: 15}}`."""
        if written is None:
            return {}
        if not isinstance(written, dict) or not all(isinstance(body, dict) for body in written.values()):
            self._report(
                "C001",
                "this is not said of the time of a fact",
                (*keys, "at"),
                expected="{arrest: {age: 15}}",
            )
            return {}
        found: dict[str, dict[str, Detail]] = {}
        for fact, body in written.items():
            place = (*keys, "at", fact)
            if fact not in facts:
                hint = did_you_mean(str(fact), facts)
                problem = self.document.problem("C016", f"`{fact}` is no fact of this case", place, key=True, hint=hint)
                self.problems.append(problem)
            report = _Place(self.document, self.problems, place)
            _, renewed = renew(PERSON, body, self.words, report.renamed)
            details = read_told(PERSON, renewed, self.words, report).details
            self._contradictions(PERSON, details, place)
            found[fact] = dict(details)
        return found

    def _contradictions(self, kind: str, details: Mapping[str, Detail], keys: Keys) -> None:
        """Warn of details that cannot be together, as the vocabulary says what follows from what."""
        for one in contradictions(kind, details, self.words):
            value = ", ".join(one.implied) if isinstance(one.implied, tuple) else str(one.implied)
            message = f"`{one.attribute}` does not go with `{'` and `'.join(one.because)}`"
            at, expected = (*keys, one.attribute), f"{one.attribute}: {value}"
            self.problems.append(self.document.problem("C021", message, at, severity="warning", expected=expected))

    def _also(self, written: Any, keys: Keys) -> tuple[str, ...]:
        """Other names of a person."""
        listed = [] if written is None else written if isinstance(written, list) else [written]
        if any(isinstance(name, (dict, list)) or not str(name or "").strip() for name in listed):
            self._report("C001", "these are not names", keys, expected="a name, or a list of names")
            return ()
        return tuple(str(name) for name in listed)

    def fact(
        self,
        raw: Mapping[str, Any],
        entry: Any,
        keys: Keys,
        people: Mapping[str, Person],
        sources: Mapping[str, Source],
        ids: list[str],
    ) -> Fact | None:
        """The fact of one entry, or None when its kind is not declared."""
        report = _Place(self.document, self.problems, keys)
        body = {key: value for key, value in raw.items() if key not in FIXED}
        kind, body = renew(str(entry.kind), body, self.words, report.renamed, "kind")
        if not check_kind(kind, self.words, report, "kind"):
            return None
        told = read_told(kind, body, self.words, report, people=people, facts=ids)
        if not told.people.get(PERSON) and body.get(PERSON) in (None, UNKNOWN, []):
            slot = self.words.slots(kind).get(PERSON, "the person concerned")
            self._report("C015", "this fact names no person", keys, expected=f"`person:` {slot}")
        self._contradictions(kind, told.details, keys)
        attributes = self.words.attributes(kind)
        if self.words.kinds[kind].topic and all(attributes[name].values == FACT for name in told.details):
            message, expected = f"this fact opens the subject of `{kind}` and says nothing of it", ", ".join(attributes)
            problem = self.document.problem("C024", message, keys, severity="warning", expected=expected)
            self.problems.append(problem)
        main = Version(told.people, told.details, told.date, self._sources(entry.source, keys, sources))
        if not main.sources and not entry.source:
            message = "this fact has no source"
            self.problems.append(
                self.document.problem("C005", message, keys, severity="warning", expected="source: letter, p. 2")
            )
        versions = [main]
        for number, other in enumerate(entry.versions):
            place = (*keys, "versions", number)
            cited = self._sources(other.get("source"), place, sources)
            if not cited and not other.get("source"):
                self._report("C005", "this version has no source", place, expected="source: statement, para. 2")
            changed = {key: value for key, value in other.items() if key != "source"}
            report = _Place(self.document, self.problems, place)
            _, changed = renew(kind, changed, self.words, report.renamed)
            differing = read_told(kind, changed, self.words, report, people=people, facts=ids)
            versions.append(
                Version(
                    {**main.people, **differing.people},
                    {**main.details, **differing.details},
                    differing.date or main.date,
                    cited,
                )
            )
        line = self.document.at(keys).line
        return Fact(entry.id, kind, tuple(versions), entry.status, entry.note, line)

    def _sources(
        self, written: str | list[str] | None, keys: Keys, sources: Mapping[str, Source]
    ) -> tuple[SourceRef, ...]:
        found = []
        listed = [] if written is None else written if isinstance(written, list) else [written]
        parts = [(number, part) for number, text in enumerate(listed) for part in sources_in(str(text), sources)]
        for number, text in parts:
            id, _, locator = text.partition(",")
            if id.strip() in sources:
                found.append(SourceRef(id.strip(), locator.strip()))
                continue
            place = (*keys, "source", number) if isinstance(written, list) else (*keys, "source")
            hint = did_you_mean(id.strip(), sources)
            expected = "the id of a source, then a page or paragraph: letter, p. 2"
            self._report("C004", f"`{id.strip()}` is no source of this case", place, hint=hint, expected=expected)
        return tuple(found)

    def _expected(self, shape: CaseForm) -> Expected | None:
        if shape.expected is None:
            return None
        lines: dict[str, int] = {}
        for name in ("cited", "not_cited"):
            for number, pin in enumerate(getattr(shape.expected, name)):
                keys = ("expected", name, number)
                for one in pins_of_entry(pin, self.rulebook.catalogue):
                    self._pin(one, self.rulebook.catalogue, keys)
                    lines[one] = self.document.at(keys).line
        catalogue = self.rulebook.catalogue
        return Expected(
            spelled_out(shape.expected.cited, catalogue), spelled_out(shape.expected.not_cited, catalogue), lines
        )

    def _pin(self, pin: str, catalogue: Catalogue, keys: Keys) -> None:
        if not is_pin(pin, catalogue):
            message, hint = not_a_pin(pin, catalogue)
            self._report("C006", message, keys, hint=hint)

    def _date(self, written: str | None, keys: Keys) -> DateRange | None:
        return None if written is None else read_date(written, _Place(self.document, self.problems, keys))
