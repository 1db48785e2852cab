"""Forms for a new case and a new fact, driven by the vocabulary. They make YAML text and write nothing."""

from __future__ import annotations

import re

from engine.model.case import Case
from engine.model.dates import parse_date
from engine.model.problem import did_you_mean
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import COUNT, FACT, PERSON, TEXT, Attribute, Vocabulary
from tui.dialogs.dialog import Form

ID = re.compile(r"[a-z0-9]+([-_.][a-z0-9]+)*")
MOST_VALUES_SHOWN = 6


class NewCase(Form):
    """A form for a new case."""

    def __init__(self, rulebook: Rulebook, today: str) -> None:
        self.rulebook = rulebook
        fields = [
            ("case", "Id of the case", "", "small letters, digits and hyphens; names the file"),
            ("title", "Title", "", "in a few words"),
            ("state", "State", "", "ISO code of three letters, such as TJK, or its name"),
            ("as_of", "The law as it stood on", today, "a day; empty for today"),
            ("person", "Who is concerned", "", "a name; more people can be added in the file"),
            ("source", "Where the facts come from", "", "the title of the first source"),
        ]
        super().__init__("A new case", fields)

    def check(self, answers: dict[str, str]) -> str:
        """What is wrong with the answers."""
        if not ID.fullmatch(answers["case"]):
            return "The id: small letters, digits and hyphens only, such as al-tjk-1-2025."
        if not answers["title"]:
            return "The case needs a title."
        states = self.rulebook.status.states
        code = answers["state"].upper()
        if code not in states:
            names = {name.casefold(): code for code, name in states.items()}
            code = names.get(answers["state"].casefold(), code)
        if not re.fullmatch("[A-Z]{3}", code) or (states and code not in states):
            near = did_you_mean(answers["state"], states.values())
            return f"The State is not known; did you mean {near}?" if near else "The State: three letters, such as TJK."
        answers["state"] = code
        try:
            if answers["as_of"]:
                parse_date(answers["as_of"])
        except ValueError as error:
            return f"The day: {error}."
        return ""


def case_text(answers: dict[str, str]) -> str:
    """The YAML of a new case."""
    lines = [f"case: {answers['case']}", f"title: {quoted(answers['title'])}", f"state: {answers['state']}"]
    if answers["as_of"]:
        lines.append(f"as_of: {answers['as_of']}")
    if answers["person"]:
        id = re.sub(r"[^a-z0-9]+", "-", answers["person"].split()[-1].casefold()).strip("-") or "person"
        lines += ["people:", f"  {id}: {{name: {quoted(answers['person'])}}}"]
    if answers["source"]:
        lines += ["sources:", f"  source: {{title: {quoted(answers['source'])}}}"]
    return "\n".join([*lines, "facts: []", ""])


class NewFact(Form):
    """A form for a new fact of one kind."""

    def __init__(self, kind: str, case: Case, words: Vocabulary) -> None:
        self.kind, self.case, self.words = kind, case, words
        used = {fact.id for fact in case.facts}
        id = kind if kind not in used else next(f"{kind}-{n}" for n in range(2, 10_000) if f"{kind}-{n}" not in used)
        people, sources = ", ".join(case.people), ", ".join(case.sources)
        fields = [("id", "Id", id, "names the fact in this case")]
        for slot, what in words.slots(kind).items():
            only = next(iter(case.people), "") if slot == PERSON and len(case.people) == 1 else ""
            fields.append((f"slot:{slot}", what.capitalize(), only, f"of: {people}" if people else "no people yet"))
        fields.append(("date", "Date", "", "2024-07-16, 2024-07, 2024-05-25/.., 2024-05-25~; empty when unknown"))
        for name, attribute in words.attributes(kind).items():
            fields.append((f"attribute:{name}", name.replace("_", " "), "", self._expected(attribute)))
        first = next(iter(case.sources), "")
        fields.append(("source", "Source", first, f"a source, then page or paragraph; of: {sources}"))
        super().__init__(f"A new fact: {words.kinds[kind].title}", fields, hint="leave unknown what nobody says")

    def _expected(self, attribute: Attribute) -> str:
        tree = self.words.tree(attribute)
        if attribute.values == COUNT:
            return "a number"
        if attribute.values == TEXT:
            return "words"
        if attribute.values == FACT:
            return "the id of a fact: " + ", ".join([fact.id for fact in self.case.facts][:MOST_VALUES_SHOWN])
        assert tree is not None
        names = list(tree.values)
        several = ", or several with commas" if attribute.many else ""
        more = " …" if len(names) > MOST_VALUES_SHOWN else ""
        return ", ".join(names[:MOST_VALUES_SHOWN]) + more + several

    def check(self, answers: dict[str, str]) -> str:
        """What is wrong with the answers."""
        if not ID.fullmatch(answers["id"]):
            return "The id: small letters, digits and hyphens only."
        if any(fact.id == answers["id"] for fact in self.case.facts):
            return f"There already is a fact {answers['id']}."
        if not answers[f"slot:{PERSON}"]:
            return f"{self.words.slots(self.kind)[PERSON].capitalize()}: name at least one person of the case."
        for slot in self.words.slots(self.kind):
            for person in listed(answers[f"slot:{slot}"]):
                if person not in self.case.people:
                    return f"{person} is no person of this case{_near(person, list(self.case.people))}."
        try:
            if answers["date"]:
                parse_date(answers["date"])
        except ValueError as error:
            return f"The date: {error}."
        for name, attribute in self.words.attributes(self.kind).items():
            wrong = self._wrong(name, attribute, answers[f"attribute:{name}"])
            if wrong:
                return wrong
        source = answers["source"].partition(",")[0].strip()
        if source and source not in self.case.sources:
            return f"{source} is no source of this case{_near(source, list(self.case.sources))}."
        return ""

    def _wrong(self, name: str, attribute: Attribute, answer: str) -> str:
        tree = self.words.tree(attribute)
        if not answer or answer == "unknown":
            return ""
        if attribute.values == COUNT and not answer.isdecimal():
            return f"{name}: a whole number."
        if attribute.values == FACT:
            known = [fact.id for fact in self.case.facts]
            return next(
                (f"{name}: there is no fact {one}{_near(one, known)}." for one in listed(answer) if one not in known),
                "",
            )
        if tree is None:
            return ""
        values = listed(answer)
        if len(values) > 1 and not attribute.many:
            return f"{name}: one value only."
        return next(
            (
                f"{name}: {one} is not a value{_near(one, list(tree.values))}."
                for one in values
                if one not in tree.values
            ),
            "",
        )


def fact_text(kind: str, answers: dict[str, str], words: Vocabulary) -> str:
    """The YAML of a new fact."""
    lines = [f"id: {answers['id']}", f"kind: {kind}"]
    for slot in words.slots(kind):
        people = listed(answers[f"slot:{slot}"])
        if people:
            lines.append(f"{slot}: {people[0] if len(people) == 1 else '[' + ', '.join(people) + ']'}")
    if answers["date"]:
        lines.append(f"date: {answers['date']}")
    for name, attribute in words.attributes(kind).items():
        answer = answers[f"attribute:{name}"]
        if not answer or answer == "unknown":
            continue
        if attribute.values == TEXT:
            lines.append(f"{name}: {quoted(answer)}")
        elif attribute.values == COUNT:
            lines.append(f"{name}: {int(answer)}")
        else:
            values = listed(answer)
            lines.append(f"{name}: {values[0] if len(values) == 1 else '[' + ', '.join(values) + ']'}")
    if answers["source"]:
        lines.append(f"source: {quoted(answers['source'])}")
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """Text as YAML that reads back as the same text."""
    if re.fullmatch(r"[^\W\d][\w /().-]*", text) and text.casefold() not in (
        "yes",
        "no",
        "true",
        "false",
        "null",
        "unknown",
    ):
        return text.strip()
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def listed(answer: str) -> list[str]:
    """The words of an answer separated by commas."""
    return [word.strip() for word in answer.split(",") if word.strip()]


def _near(word: str, known: list[str]) -> str:
    near = did_you_mean(word, known)
    return f"; did you mean {near}?" if near else ""
