"""The form for a person, new or to be corrected."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.case import Case, forms_of
from engine.model.vocabulary import PERSON, TEXT, Vocabulary
from tui.dialogs.field import Answers, Field
from tui.forms.values import wrong_value
from tui.forms.words import ID, listed, near, new_id, one_or_list, quoted

FIRST = ("roles", "gender", "age", "minority")
"""Details of a person that stand unfolded; what of them a vocabulary has."""
Value = str | int | list[str] | None


class PersonForm:
    """What a case says of a person: name, details of the vocabulary, and how the person is related to others."""

    def __init__(self, case: Case, words: Vocabulary, id: str = "") -> None:
        self.case, self.words, self.id = case, words, id
        self.details = words.attributes(PERSON) if PERSON in words.kinds else {}
        self.title = f"Correct {case.name(id)}" if id else "A new person"
        self.held = self._held()
        self.fields = list(self._fields())

    def _held(self) -> dict[str, str]:
        person = self.case.people.get(self.id)
        if person is None:
            return {}
        told = {
            name: ", ".join(detail) if isinstance(detail, tuple) else str(detail)
            for name, detail in person.details.items()
        }
        for relation, to in person.relations:
            told[relation] = f"{told[relation]}, {to}" if relation in told else to
        told["name"] = person.name
        return told

    def _fields(self) -> Iterator[Field]:
        others = tuple((person, self.case.name(person)) for person in self.case.people if person != self.id)
        yield Field("name", "Name", self.held.get("name", ""), "in any script")
        first = [name for name in FIRST if name in self.details]
        rest = [name for name in self.details if name not in first]
        yield from (self._detail(name, folded=False) for name in first)
        if others:
            for name, relation in self.words.relations.items():
                label = f"{relation.title} of"
                value = self.held.get(name, "")
                folded = not value and name != "represents"
                yield Field(name, label, value, name.replace("_", " "), others, several=True, folded=folded)
        yield from (self._detail(name, folded=name not in self.held) for name in rest)
        if not self.id:
            yield Field("id", "Id in the file", "", "empty: made of the name", folded=True)

    def _detail(self, name: str, *, folded: bool) -> Field:
        attribute = self.details[name]
        tree = self.words.tree(attribute)
        options = tuple((value.name, value.says) for value in tree.values.values()) if tree is not None else ()
        expected = forms_of(attribute) if attribute.numeric else "several with commas" if attribute.many else ""
        label = name.replace("_", " ").capitalize()
        return Field(name, label, self.held.get(name, ""), expected, options, several=attribute.many, folded=folded)

    def check_line(self, key: str, value: str) -> tuple[str, str]:
        """A line put right, and what is wrong with it."""
        if key in self.words.relations:
            gone = next((one for one in listed(value) if one not in self.case.people), "")
            return value, f"{gone} is nobody of this case{near(gone, self.case.people)}" if gone else ""
        if key == "id" and value:
            taken = "there already is somebody of this id" if value in self.case.people else ""
            return value, taken if ID.fullmatch(value) else "small letters, digits and hyphens only"
        return value, wrong_value(self.details[key], value, self.words) if key in self.details and value else ""

    def check(self, answers: Answers) -> tuple[str, str]:
        """What is wrong with the answers as a whole."""
        if not answers["name"] and not self.id:
            return "name", "A new person needs a name."
        return "", ""

    def new(self, answers: Answers) -> tuple[str, str]:
        """The id of a new person, and the entry as YAML."""
        id = answers.get("id") or new_id(answers["name"], self.case.people)
        parts = [f"name: {quoted(answers['name'])}"]
        for key, answer in answers.items():
            value = self._value(key, answer)
            if key in ("name", "id") or value is None:
                continue
            written = one_or_list(value) if isinstance(value, list) else str(value)
            text = key in self.details and self.details[key].values == TEXT
            parts.append(f"{key}: {quoted(written) if text else written}")
        return id, "{" + ", ".join(parts) + "}"

    def changes(self, answers: Answers) -> dict[str, Value]:
        """What the form says otherwise than the case, by the keys of the file."""
        return {key: self._value(key, one) for key, one in answers.items() if one != self.held.get(key, "")}

    def _value(self, key: str, answer: str) -> Value:
        if not answer or answer == "unknown":
            return None
        attribute = self.details.get(key)
        if key == "name" or (attribute is not None and attribute.values == TEXT):
            return answer
        if attribute is not None and attribute.numeric:
            return int(answer) if answer.isdecimal() else answer
        values = listed(answer)
        many = attribute is not None and attribute.many
        return values if many or len(values) > 1 else values[0]
