"""A fact in the file and in its form: what it says, by the lines of the form, and answers as YAML."""

from __future__ import annotations

from collections.abc import Mapping

from engine.model.case import Fact
from engine.model.problem import visible
from engine.model.vocabulary import OR, TEXT, Vocabulary
from tui.forms.values import UNKNOWN
from tui.forms.words import listed, one_or_list, quoted

SLOT, DETAIL = "slot:", "attribute:"
"""What the keys of the lines for people and for details begin with."""


def said_in(fact: Fact) -> dict[str, str]:
    """What a fact says, by the keys of the file, as it is written in a form."""
    told: dict[str, str] = {slot: ", ".join(people) for slot, people in fact.main.people.items()}
    for name, detail in fact.main.details.items():
        told[name] = ", ".join(detail) if isinstance(detail, tuple) else str(detail)
    told["date"] = fact.main.date.text if fact.main.date else ""
    told["source"] = "; ".join(map(str, fact.main.sources))
    told["status"], told["note"] = fact.status, fact.note
    return {name: value for name, value in told.items() if value}


def fact_text(kind: str, answers: Mapping[str, str], words: Vocabulary) -> str:
    """The YAML of a new fact."""
    lines = [f"id: {answers['id']}", f"kind: {kind}"]
    for slot in words.slots(kind):
        people = listed(answers[f"{SLOT}{slot}"])
        if people:
            lines.append(f"{slot}: {one_or_list(people)}")
    if answers["date"]:
        lines.append(f"date: {answers['date']}")
    for name, attribute in words.attributes(kind).items():
        answer = answers.get(f"{DETAIL}{name}", "")
        if not answer or answer == UNKNOWN:
            continue
        if attribute.values == TEXT:
            lines.append(f"{name}: {quoted(answer)}")
        elif attribute.numeric:
            lines.append(f"{name}: {int(answer) if answer.isdecimal() else quoted(answer)}")
        else:
            lines.append(f"{name}: {one_or_list([quoted(one) if OR in one else one for one in listed(answer)])}")
    if answers.get("note"):
        lines += _note(answers["note"])
    told = [one.strip() for one in answers["source"].split(";") if one.strip()]
    if told:
        lines.append(f"source: {one_or_list([quoted(one) for one in told])}")
    if answers["status"] != "alleged":
        lines.append(f"status: {answers['status']}")
    return "\n".join(lines) + "\n"


def _note(text: str) -> list[str]:
    """A note in one line, or as a block that keeps its lines."""
    rows = text.splitlines()
    plain = all(visible(row) == row and row == row.rstrip() for row in rows) and not rows[0].startswith(" ")
    if len(rows) == 1 or not plain:
        return [f"note: {quoted(text)}"]
    return ["note: |-", *(f"  {row}" if row else "" for row in rows)]
