"""A case file to start from, made from a letter: its source, whom it names, and each paragraph as a stub.

Nothing of it is a fact: the stubs are comments, to be looked at, completed and taken one by one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.letter.aside import with_aside
from engine.letter.people import Named
from engine.letter.proposals import Proposal
from engine.letter.suggest import Suggestion
from engine.model.frozen import dataclass
from engine.model.letter import Letter, Paragraph
from engine.model.transliterate import in_latin

SHOWN = 70
"""Characters of a paragraph that stand above its stub."""
SHORTEST = 40
"""Characters below which a paragraph is a heading, a date or a greeting, and gets no stub."""
SOURCE = "letter"


@dataclass(frozen=True)
class Reading:
    """A paragraph with the kinds suggested for it, and what can be read off it for the first of them.

    `framing` says what it does where it seems to allege nothing; then nothing is suggested.
    """

    paragraph: Paragraph
    suggestions: tuple[Suggestion, ...]
    proposals: tuple[Proposal, ...]
    framing: str = ""


def first_case(
    id: str, title: str, state: str, file: str, letter: Letter, people: Sequence[Named], readings: Sequence[Reading]
) -> str:
    """The text of the case file."""
    ids = person_ids(people)
    framed = ", ".join(with_aside(letter, (), [one.paragraph for one in readings if one.framing])) or "para. 1"
    lines = [
        "# What a file does not say is unknown, never no. Write what is alleged, not what it amounts to in law.",
        f"case: {id}",
        f"title: {_quoted(title)}",
        f"state: {state}",
        "",
        "people:  # whom the letter names; roles, gender, age: `pincite vocab role`",
        *(f"  {ids[one.name]}: {{name: {_quoted(one.name)}}}  # first in para. {one.label}" for one in people),
        "" if people else "  # nobody was found by a form of address such as Mr or Ms",
        "sources:",
        f"  {SOURCE}:",
        f"    title: {_quoted(title)}",
        f"    file: {_quoted(file)}",
        f"    # set_aside: [{framed}]  # paragraphs where nothing is alleged",
        "",
        "# One entry for each allegation. The stubs are proposals: check each against the text before you take it.",
        "facts: []  # take the brackets away with the first fact",
    ]
    for one in readings:
        lines += _stub(one)
    return "\n".join(lines) + "\n"


def person_ids(people: Sequence[Named]) -> dict[str, str]:
    """An id for each name: the last part of it in Latin letters."""
    found: dict[str, str] = {}
    for one in people:
        base = re.sub(r"[^a-z0-9]+", "-", in_latin(one.name.split()[-1]).lower()).strip("-") or "person"
        id, number = base, 2
        while id in found.values():
            id, number = f"{base}-{number}", number + 1
        found[one.name] = id
    return found


def _stub(reading: Reading) -> list[str]:
    paragraph = reading.paragraph
    text = " ".join(paragraph.text.split())
    shown = text if len(text) <= SHOWN else text[: text.rfind(" ", 0, SHOWN)] + " …"
    lines = [f"  # para. {paragraph.label}: {shown}"]
    if reading.framing:
        lines.append(f"  # - nothing seems to be alleged there: it {reading.framing}")
    if reading.suggestions:
        first, *others = reading.suggestions
        also = f"  # or {', '.join(one.kind for one in others)}" if others else ""
        lines += [
            f"  # - id: para-{paragraph.label.replace('.', '-').replace('+', '-')}",
            f"  #   kind: {first.kind}{also}",
        ]
        told: dict[str, list[Proposal]] = {}
        for one in reading.proposals:
            told.setdefault(one.key, []).append(one)
        for key, found in told.items():
            values = [one.value for one in found]
            value = values[0] if len(values) == 1 else f"[{', '.join(values)}]"
            said = "; ".join(dict.fromkeys(one.words for one in found))
            lines.append(f"  #   {key}: {value}  # {said}")
        lines.append(f"  #   source: {SOURCE}, para. {paragraph.label}")
    return lines


def _quoted(text: str) -> str:
    return '"' + " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'
