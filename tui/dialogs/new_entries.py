"""Forms for a new case and a new fact, driven by the vocabulary. They make YAML text and write nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from engine.model.case import Case, forms_of, read_number
from engine.model.dates import parse_date
from engine.model.problem import did_you_mean
from engine.model.rulebook import Rulebook
from engine.model.states import States
from engine.model.vocabulary import FACT, PERSON, TEXT, Attribute, Vocabulary
from engine.reason.sentences import fact_sentence, fill
from tui.dialogs.form import Field, Form, Options

ID = re.compile(r"[a-z0-9]+([-_.][a-z0-9]+)*")
DATES = "2024-07-16, 2024-07, 2024-05-25/.., 2024-05-25~; empty when nobody says"
STATUSES = (
    ("alleged", "one source or more says so"),
    ("corroborated", "independent sources agree"),
    ("contested", "somebody denies it"),
    ("admitted", "the State itself says so"),
)


class NewCase(Form):
    """A form for a new case."""

    def __init__(self, rulebook: Rulebook, today: str) -> None:
        self.names = States(rulebook.status)
        self.states = dict(self.names.known)
        fields = [
            Field("case", "Id of the case", "", "small letters, digits and hyphens; names the file"),
            Field("title", "Title", "", "in a few words"),
            Field("state", "State", "", "its name, or its code of three letters", tuple(self.states.items())),
            Field("as_of", "The law as it stood on", today, "a day; empty for today"),
            Field("person", "Who is concerned", "", "a name; more people are named with the facts"),
            Field("source", "Where the facts come from", "", "the title of the first source"),
        ]
        super().__init__("A new case", fields)

    def check(self, answers: dict[str, str]) -> tuple[str, str]:
        """What is wrong with the answers."""
        if not ID.fullmatch(answers["case"]):
            return "case", "The id: small letters, digits and hyphens only, such as al-tjk-1-2025."
        if not answers["title"]:
            return "title", "The case needs a title."
        code = self.names.code(answers["state"]) or answers["state"].upper()
        if not re.fullmatch("[A-Z]{3}", code) or (self.states and not self.names.there(code)):
            near = self.names.hint(answers["state"])
            known = f"The State is not known; did you mean {near}?"
            return "state", known if near else "The State: three letters, such as TJK."
        answers["state"] = code
        wrong = wrong_date(answers["as_of"])
        return ("as_of", f"The day: {wrong}.") if wrong else ("", "")


def case_text(answers: Mapping[str, str]) -> str:
    """The YAML of a new case."""
    lines = [f"case: {answers['case']}", f"title: {quoted(answers['title'])}", f"state: {answers['state']}"]
    if answers["as_of"]:
        lines.append(f"as_of: {answers['as_of']}")
    if answers["person"]:
        lines += ["people:", f"  {new_id(answers['person'], ())}: {{name: {quoted(answers['person'])}}}"]
    if answers["source"]:
        lines += ["sources:", f"  source: {{title: {quoted(answers['source'])}}}"]
    return "\n".join([*lines, "facts: []", ""])


@dataclass(frozen=True)
class NewEntries:
    """What a filled-in form stands for: a fact as YAML, and the people and sources that come with it, by id."""

    id: str
    fact: str
    people: Mapping[str, str]
    sources: Mapping[str, str]


class NewFact(Form):
    """A form for a new fact of one kind; `held` fills some lines in advance."""

    def __init__(self, kind: str, case: Case, words: Vocabulary, held: Mapping[str, str] | None = None) -> None:
        self.kind, self.case, self.words = kind, case, words
        self.held = held or {}
        title = f"A new fact: {words.kinds[kind].title}"
        super().__init__(title, list(self._fields()), hint="what nobody says stays empty", tries=True)

    def _fields(self) -> Iterator[Field]:
        case, words, kind = self.case, self.words, self.kind
        used = {fact.id for fact in case.facts}
        id = kind if kind not in used else next(f"{kind}-{n}" for n in range(2, 10_000) if f"{kind}-{n}" not in used)
        people = tuple((person, case.name(person)) for person in case.people)
        for slot, what in words.slots(kind).items():
            only = next(iter(case.people), "") if slot == PERSON and len(case.people) == 1 else ""
            expected = "somebody of the case, or a new name" + ("" if people else ": the case names nobody yet")
            label = what[:1].upper() + what[1:]
            yield Field(f"slot:{slot}", label, self.held.get(slot, only), expected, people, several=True)
        yield Field("date", "When", self.held.get("date", ""), DATES)
        first = next(iter(case.sources), "")
        sources = tuple((source.id, source.title) for source in case.sources.values())
        expected = "then page or paragraph: letter, p. 2; or the title of a new source"
        yield Field("source", "Who says so", self.held.get("source", first), expected, sources, located=True)
        for name, attribute in words.attributes(kind).items():
            yield self._attribute(name, attribute)
        yield Field("status", "How sure is it", "alleged", "", STATUSES)
        yield Field("id", "Its id in the file", id, "small letters, digits and hyphens")

    def _attribute(self, name: str, attribute: Attribute) -> Field:
        slots = self.words.slots(self.kind)
        only = self.case.name(next(iter(self.case.people))) if len(self.case.people) == 1 else "the person"
        asked = fill(attribute.question, lambda slot: only if slot == PERSON else slots.get(slot, "") and f"the {slot}")
        expected = {TEXT: "in words"}.get(attribute.values, name.replace("_", " "))
        if attribute.numeric:
            expected = forms_of(attribute)
        elif attribute.many and attribute.values != TEXT:
            expected += "; several with commas"
        held = self.held.get(name, "")
        several = attribute.many or attribute.values == FACT
        return Field(f"attribute:{name}", asked, held, expected, self._options(attribute), several=several)

    def _options(self, attribute: Attribute) -> Options:
        tree = self.words.tree(attribute)
        if attribute.values == FACT:
            return tuple((fact.id, fact_sentence(fact, self.case, self.words)) for fact in self.case.facts)
        if attribute.yes_or_no and tree is not None:
            return tuple((value, attribute.says.get(value, value)) for value in tree.values)
        return tuple((value.name, value.says) for value in tree.values.values()) if tree is not None else ()

    def check(self, answers: dict[str, str]) -> tuple[str, str]:
        """What is wrong with the answers."""
        if not answers[f"slot:{PERSON}"]:
            return f"slot:{PERSON}", f"{self.words.slots(self.kind)[PERSON].capitalize()}: name at least one person."
        for slot in self.words.slots(self.kind):
            for person in listed(answers[f"slot:{slot}"]):
                if person not in self.case.people and not is_name(person):
                    hint = near(person, self.case.people) or "; a new person is written with a capital letter"
                    return f"slot:{slot}", f"{person} is no person of this case{hint}."
        wrong = wrong_date(answers["date"])
        if wrong:
            return "date", f"The date: {wrong}."
        source = answers["source"].partition(",")[0].strip()
        if source and source not in self.case.sources and not is_name(source):
            hint = near(source, self.case.sources) or "; a new one is written with a capital letter"
            return "source", f"{source} is no source of this case{hint}."
        for name, attribute in self.words.attributes(self.kind).items():
            wrong = self._wrong(name.replace("_", " "), attribute, answers[f"attribute:{name}"])
            if wrong:
                return f"attribute:{name}", wrong
        if answers["status"] not in dict(STATUSES):
            return "status", f"How sure is it: {', '.join(dict(STATUSES))}."
        if not ID.fullmatch(answers["id"]):
            return "id", "The id: small letters, digits and hyphens only."
        if any(fact.id == answers["id"] for fact in self.case.facts):
            return "id", f"There already is a fact {answers['id']}."
        return "", ""

    def _wrong(self, name: str, attribute: Attribute, answer: str) -> str:
        tree = self.words.tree(attribute)
        if not answer or answer == "unknown":
            return ""
        if attribute.numeric:
            try:
                read_number(attribute, answer)
            except ValueError:
                return f"{name}: {forms_of(attribute)}."
            return ""
        values = listed(answer)
        if attribute.values == FACT:
            known = [fact.id for fact in self.case.facts]
            gone = next((one for one in values if one not in known), "")
            return f"{name}: there is no fact {gone}{near(gone, known)}." if gone else ""
        if tree is None:
            return ""
        if len(values) > 1 and not attribute.many:
            return f"{name}: one value only."
        gone = next((one for one in values if one not in tree.values), "")
        return f"{name}: {gone} is not a value{near(gone, tree.values)}." if gone else ""

    def entries(self) -> NewEntries:
        """What the answers stand for."""
        answers = dict(self.answers)
        people: dict[str, str] = {}
        for slot in self.words.slots(self.kind):
            ids = []
            for person in listed(answers[f"slot:{slot}"]):
                known = next((id for id, name in people.items() if name == person), "")
                id = person if person in self.case.people else known or new_id(person, {*self.case.people, *people})
                if id != person:
                    people[id] = person
                ids.append(id)
            answers[f"slot:{slot}"] = ", ".join(ids)
        sources: dict[str, str] = {}
        title, comma, place = answers["source"].partition(",")
        title = title.strip()
        if title and title not in self.case.sources:
            id = new_id(title, self.case.sources)
            sources[id] = f"{{title: {quoted(title)}}}"
            answers["source"] = f"{id}{comma}{place}"
        bodies = {id: f"{{name: {quoted(name)}}}" for id, name in people.items()}
        return NewEntries(answers["id"], fact_text(self.kind, answers, self.words), bodies, sources)


def fact_text(kind: str, answers: Mapping[str, str], words: Vocabulary) -> str:
    """The YAML of a new fact."""
    lines = [f"id: {answers['id']}", f"kind: {kind}"]
    for slot in words.slots(kind):
        people = listed(answers[f"slot:{slot}"])
        if people:
            lines.append(f"{slot}: {one_or_list(people)}")
    if answers["date"]:
        lines.append(f"date: {answers['date']}")
    for name, attribute in words.attributes(kind).items():
        answer = answers[f"attribute:{name}"]
        if not answer or answer == "unknown":
            continue
        if attribute.values == TEXT:
            lines.append(f"{name}: {quoted(answer)}")
        elif attribute.numeric:
            lines.append(f"{name}: {int(answer) if answer.isdecimal() else quoted(answer)}")
        else:
            lines.append(f"{name}: {one_or_list(listed(answer))}")
    if answers["source"]:
        lines.append(f"source: {quoted(answers['source'])}")
    if answers["status"] != "alleged":
        lines.append(f"status: {answers['status']}")
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """Text as YAML that reads back as the same text."""
    plain = ("yes", "no", "true", "false", "null", "unknown")
    if re.fullmatch(r"[^\W\d][\w /().-]*", text) and text.casefold() not in plain:
        return text.strip()
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def one_or_list(values: list[str]) -> str:
    """One value, or several in brackets."""
    return values[0] if len(values) == 1 else "[" + ", ".join(values) + "]"


def listed(answer: str) -> list[str]:
    """The words of an answer separated by commas."""
    return [word.strip() for word in answer.split(",") if word.strip()]


def is_name(written: str) -> bool:
    """Whether somebody's name, or a title, is meant, and no id: it has a capital letter."""
    return written != written.casefold() and any(letter.isalpha() for letter in written)


def new_id(name: str, used: Iterable[str]) -> str:
    """An id that is not used yet, of the last word of a name or title."""
    last = re.sub(r"[^a-z0-9]+", "-", name.split()[-1].casefold()).strip("-")
    base = last if ID.fullmatch(last) else "person"
    taken = set(used)
    return base if base not in taken else next(f"{base}-{n}" for n in range(2, 10_000) if f"{base}-{n}" not in taken)


def wrong_date(written: str) -> str:
    """What is wrong with a date, "" when nothing is."""
    try:
        if written:
            parse_date(written)
    except ValueError as error:
        return str(error)
    return ""


def near(word: str, known: Iterable[str]) -> str:
    """A hint at the word that was meant."""
    found = did_you_mean(word, list(known))
    return f"; did you mean {found}?" if found else ""
