"""The form for a new case."""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.model.rulebook import Rulebook
from engine.model.states import States
from engine.model.vocabulary import PERSON
from tui.dialogs.field import Answers, Field
from tui.forms.dates import right_date
from tui.forms.words import ID, id_of_title, listed, near, new_id, quoted

ROLES = "roles"


class CaseForm:
    """What a new case needs: a title, the State, whom it concerns and where the facts come from."""

    title = "A new case"

    def __init__(self, rulebook: Rulebook, today: str) -> None:
        self.names = States(rulebook.status)
        self.states = dict(self.names.known)
        roles = rulebook.words.attributes(PERSON).get(ROLES) if PERSON in rulebook.words.kinds else None
        tree = rulebook.words.tree(roles) if roles is not None else None
        self.roles = {value.name: value.says for value in tree.values.values()} if tree is not None else {}
        fields = [
            Field("title", "Title", "", "in a few words"),
            Field("state", "State", "", "its name, or its code of three letters", tuple(self.states.items())),
            Field("person", "Who is concerned", "", "a name; more people are named with the facts"),
            Field("roles", "What that person is", "", "journalist, lawyer …", tuple(self.roles.items()), several=True),
            Field("source", "Where the facts come from", "", "the title of the first source"),
            Field("as_of", "The law as it stood on", today, "a day; empty for today"),
            Field("case", "Id of the case", "", "empty: made of the title; it names the file", folded=True),
        ]
        self.fields = [field for field in fields if field.key != "roles" or self.roles]

    def check_line(self, key: str, value: str) -> tuple[str, str]:
        """A line put right, and what is wrong with it."""
        if key == "as_of":
            return right_date(value)
        if key == "case" and value and not ID.fullmatch(value):
            return value, "small letters, digits and hyphens only, such as al-tjk-1-2025"
        if key == "roles":
            gone = next((one for one in listed(value) if one not in self.roles), "")
            return value, f"{gone} is no role{near(gone, self.roles)}" if gone else ""
        if key == "state" and value:
            code = self.names.only(value) or value.upper()
            if not re.fullmatch("[A-Z]{3}", code) or (self.states and not self.names.there(code)):
                meant = self.names.hint(value)
                return value, f"not known; did you mean {meant}?" if meant else "three letters, such as TJK"
            return code, ""
        return value, ""

    def check(self, answers: Answers) -> tuple[str, str]:
        """What is wrong with the answers."""
        if not answers["title"]:
            return "title", "The case needs a title."
        if not answers["state"]:
            return "state", "The State: its name, or three letters, such as TJK."
        answers["case"] = answers["case"] or id_of_title(answers["title"])
        return "", ""


def case_text(answers: Mapping[str, str]) -> str:
    """The YAML of a new case."""
    lines = [f"case: {answers['case']}", f"title: {quoted(answers['title'])}", f"state: {answers['state']}"]
    if answers["as_of"]:
        lines.append(f"as_of: {answers['as_of']}")
    if answers["person"]:
        roles = listed(answers.get("roles", ""))
        said = f", roles: [{', '.join(roles)}]" if roles else ""
        lines += ["people:", f"  {new_id(answers['person'], ())}: {{name: {quoted(answers['person'])}{said}}}"]
    if answers["source"]:
        lines += ["sources:", f"  {new_id(answers['source'], ())}: {{title: {quoted(answers['source'])}}}"]
    return "\n".join([*lines, "facts: []", ""])
