"""The form for a fact, new or to be corrected, driven by the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from engine.model.case import Case, Fact, forms_of
from engine.model.vocabulary import FACT, PERSON, TEXT, Attribute, Vocabulary
from engine.reason.sentences import fact_sentence, fill
from tui.dialogs.field import Answers, Field, Options
from tui.forms.dates import right_date
from tui.forms.fact_text import DETAIL, SLOT, fact_text, said_in
from tui.forms.values import UNKNOWN, wrong_value
from tui.forms.words import ID, is_name, listed, near, new_id, quoted
from tui.said import counted

DATES = "16 April 2026, April 2026, since 5 May 2026, 2024-05-25~; empty when nobody says"
DECISIVE = 8
"""How many details stand unfolded, those that most rules test."""
STATUSES = (
    ("alleged", "one source or more says so"),
    ("corroborated", "independent sources agree"),
    ("contested", "somebody denies it"),
    ("admitted", "the State itself says so"),
)
Value = str | int | list[str] | None


@dataclass(frozen=True)
class Entries:
    """What a filled-in form stands for: a fact as YAML, and the people and sources that come with it, by id."""

    id: str
    fact: str
    people: Mapping[str, str]
    sources: Mapping[str, str]


class FactForm:
    """What can be told of a fact of one kind.

    `held` fills some lines in advance, `decides` says how many rules test each detail, `first` is a detail that is to
    stand unfolded. With `fact` the form is filled in with what that fact says, and its id cannot be changed.
    """

    def __init__(
        self,
        kind: str,
        case: Case,
        words: Vocabulary,
        held: Mapping[str, str] | None = None,
        *,
        decides: Mapping[str, int] | None = None,
        first: str = "",
        fact: Fact | None = None,
    ) -> None:
        self.kind, self.case, self.words, self.fact = kind, case, words, fact
        self.held = dict(held or {}) if fact is None else said_in(fact)
        self.decides = decides or {}
        self.first = first
        self.title = f"{'A new fact' if fact is None else f'Correct {fact.id}'}: {words.kinds[kind].title}"
        self.fields = list(self._fields())

    # --- lines ------------------------------------------------------------------------------------

    def _fields(self) -> Iterator[Field]:
        case, words, kind = self.case, self.words, self.kind
        people = tuple((person, case.name(person)) for person in case.people)
        for slot, what in words.slots(kind).items():
            last = _last_person(case, slot) if self.fact is None and slot == PERSON else ""
            expected = "somebody of the case, or a new name" + ("" if people else ": the case names nobody yet")
            label = what[:1].upper() + what[1:]
            yield Field(f"{SLOT}{slot}", label, self.held.get(slot, last), expected, people, several=True)
        yield Field("date", "When", self.held.get("date", ""), DATES)
        yield self._source()
        ranked = self._ranked()
        shown = [name for name in ranked if self.decides.get(name)][:DECISIVE] if self.decides else ranked
        open_now = [name for name in ranked if name in shown or name in self.held or name == self.first]
        yield from (self._attribute(name) for name in open_now)
        note = self.held.get("note", "")
        yield Field("note", "In the words of the source, or a note", note, "may be pasted; tab goes on", long=True)
        yield from (replace(self._attribute(name), folded=True) for name in ranked if name not in open_now)
        yield Field("status", "How sure is it", self.held.get("status", "alleged"), "", STATUSES, folded=True)
        if self.fact is None:
            yield Field("id", "Its id in the file", self._id(), "small letters, digits and hyphens", folded=True)

    def _source(self) -> Field:
        sources = tuple((source.id, source.title) for source in self.case.sources.values())
        last = _last_source(self.case) if self.fact is None else ""
        example = next(iter(self.case.sources), "letter")
        expected = f"then page or paragraph: {example}, p. 2; or the title of a new source"
        return Field("source", "Who says so", self.held.get("source", last), expected, sources, located=True)

    def _ranked(self) -> list[str]:
        names = list(self.words.attributes(self.kind))
        return sorted(names, key=lambda name: -self.decides.get(name, 0))

    def _id(self) -> str:
        used = {fact.id for fact in self.case.facts}
        kind = self.kind
        return kind if kind not in used else next(f"{kind}-{n}" for n in range(2, 10_000) if f"{kind}-{n}" not in used)

    def _attribute(self, name: str) -> Field:
        attribute = self.words.attributes(self.kind)[name]
        slots = self.words.slots(self.kind)
        about = self.held.get(PERSON, "") or _last_person(self.case, PERSON)
        only = ", ".join(map(self.case.name, listed(about))) or "the person"
        asked = fill(attribute.question, lambda slot: only if slot == PERSON else slots.get(slot, "") and f"the {slot}")
        expected = {TEXT: "in words"}.get(attribute.values, name.replace("_", " "))
        if attribute.numeric:
            expected = forms_of(attribute)
        elif attribute.many and attribute.values != TEXT:
            expected += "; several with commas"
        if self.decides.get(name):
            expected += f"; {counted(self.decides[name], 'rule asks', 'rules ask')}"
        several = attribute.many or attribute.values == FACT
        options = self._options(attribute)
        tree = self.words.tree(attribute)
        called = {value.name: " ".join(value.synonyms) for value in tree.values.values()} if tree is not None else {}
        held = self.held.get(name, "")
        return Field(f"{DETAIL}{name}", asked, held, expected, options, several=several, called=called)

    def _options(self, attribute: Attribute) -> Options:
        tree = self.words.tree(attribute)
        if attribute.values == FACT:
            own = self.fact.id if self.fact is not None else ""
            facts = [fact for fact in self.case.facts if fact.id != own]
            return tuple((fact.id, fact_sentence(fact, self.case, self.words)) for fact in facts)
        if attribute.yes_or_no and tree is not None:
            return tuple((value, attribute.says.get(value, value)) for value in tree.values)
        return tuple((value.name, value.says) for value in tree.values.values()) if tree is not None else ()

    # --- checking ---------------------------------------------------------------------------------

    def check_line(self, key: str, value: str) -> tuple[str, str]:
        """A line put right, and what is wrong with it."""
        if not value:
            return value, ""
        if key.startswith(SLOT):
            return value, _known(listed(value), self.case.people, "nobody of this case")
        if key == "date":
            return right_date(value)
        if key == "source":
            value = self._with_source(value)
            told = [one.partition(",")[0].strip() for one in value.split(";")]
            return value, _known(told, self.case.sources, "no source of this case")
        if key.startswith(DETAIL):
            name = key.removeprefix(DETAIL)
            return value, self._wrong(self.words.attributes(self.kind)[name], value)
        if key == "status" and value not in dict(STATUSES):
            return value, ", ".join(dict(STATUSES))
        if key == "id" and not ID.fullmatch(value):
            return value, "small letters, digits and hyphens only"
        if key == "id" and any(fact.id == value for fact in self.case.facts):
            return value, f"there already is a fact {value}"
        return value, ""

    def _with_source(self, value: str) -> str:
        """A page or paragraph alone is one of the source that stood there: "p. 2" is `letter, p. 2`."""
        last = self.held.get("source", "").partition(",")[0] or _last_source(self.case)
        return f"{last}, {value}" if last and _PLACE_ALONE.fullmatch(value) else value.strip().rstrip(",")

    def check(self, answers: Answers) -> tuple[str, str]:
        """What is wrong with the answers as a whole."""
        if not answers[f"{SLOT}{PERSON}"]:
            return f"{SLOT}{PERSON}", f"{self.words.slots(self.kind)[PERSON].capitalize()}: name at least one person."
        answers["status"] = answers["status"] or "alleged"
        if self.fact is None:
            answers["id"] = answers["id"] or self._id()
        return "", ""

    def _wrong(self, attribute: Attribute, answer: str) -> str:
        if attribute.values != FACT or answer == UNKNOWN:
            return wrong_value(attribute, answer, self.words)
        known = [fact.id for fact in self.case.facts]
        gone = next((one for one in listed(answer) if one not in known), "")
        return f"there is no fact {gone}{near(gone, known)}" if gone else ""

    # --- what the answers stand for ---------------------------------------------------------------

    def entries(self, answers: Answers) -> Entries:
        """The new fact, with the people and sources that come with it."""
        answers, people, sources = self._with_ids(answers)
        return Entries(answers["id"], fact_text(self.kind, answers, self.words), people, sources)

    def changes(self, answers: Answers) -> tuple[dict[str, Value], dict[str, str], dict[str, str]]:
        """What a corrected form says otherwise than the fact, by the keys of the file; new people; new sources."""
        filled = {field.key: field.value for field in self.fields}
        answers, people, sources = self._with_ids(answers)
        moved = {key: value for key, value in answers.items() if value != filled.get(key, "")}
        return {_name(key): self._value(key, value) for key, value in moved.items()}, people, sources

    def _value(self, key: str, answer: str) -> Value:
        if not answer or answer == UNKNOWN:
            return None
        if key.startswith(SLOT):
            return _one_or_several(listed(answer))
        if key == "source":
            return _one_or_several([one.strip() for one in answer.split(";") if one.strip()])
        if key == "status" and answer == "alleged":
            return None
        attribute = self.words.attributes(self.kind).get(key.removeprefix(DETAIL)) if key.startswith(DETAIL) else None
        if attribute is None or attribute.values == TEXT:
            return answer
        if attribute.numeric:
            return int(answer) if answer.isdecimal() else answer
        return _one_or_several(listed(answer))

    def _with_ids(self, answers: Answers) -> tuple[Answers, dict[str, str], dict[str, str]]:
        """The answers with an id for everybody and everything new, and the entries of these by id."""
        answers = dict(answers)
        people: dict[str, str] = {}
        for slot in self.words.slots(self.kind):
            ids = []
            for person in listed(answers[f"{SLOT}{slot}"]):
                known = next((id for id, name in people.items() if name == person), "")
                id = person if person in self.case.people else known or new_id(person, {*self.case.people, *people})
                if id != person:
                    people[id] = person
                ids.append(id)
            answers[f"{SLOT}{slot}"] = ", ".join(ids)
        sources: dict[str, str] = {}
        told = []
        for one in answers["source"].split(";"):
            title, comma, place = one.strip().partition(",")
            title = title.strip()
            if title and title not in self.case.sources:
                id = new_id(title, {*self.case.sources, *sources})
                sources[id] = f"{{title: {quoted(title)}}}"
                title = id
            told.append(f"{title}{comma}{place}")
        answers["source"] = "; ".join(told)
        return answers, {id: f"{{name: {quoted(name)}}}" for id, name in people.items()}, sources


def _known(written: list[str], known: Collection[str], otherwise: str) -> str:
    """What is wrong with ids and new names, "" when nothing is."""
    gone = next((one for one in written if one and one not in known and not is_name(one)), "")
    return f"{gone} is {otherwise}{near(gone, known) or _NEW_NAME}" if gone else ""


_PLACE_ALONE = re.compile(
    r"(?:pp?\.?|pages?|paras?\.?|paragraphs?|§+|annex|chapter|ch\.)\s*[\w.]+(?:\s*[-–]\s*\d+)?", re.I
)
_NEW_NAME = "; somebody or something new is written as a name"


def _name(key: str) -> str:
    return key.removeprefix(SLOT).removeprefix(DETAIL)


def _one_or_several(values: list[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else values


def _last_person(case: Case, slot: str) -> str:
    """Whom the last fact is about, or the only person of the case."""
    if case.facts:
        return ", ".join(case.facts[-1].main.people.get(slot, ()))
    return next(iter(case.people), "")


def _last_source(case: Case) -> str:
    """The document that the last fact is from, or the only one of the case."""
    told = case.facts[-1].main.sources if case.facts else ()
    return told[0].source if told else next(iter(case.sources), "")
