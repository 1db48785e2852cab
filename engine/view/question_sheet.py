"""Questions as a sheet to fill in, and the answers read back from it.

A line to fill is a list entry with the detail in code, what may be said, and a sign of equality: "- `search.warrant`
(yes, no) =". What stands behind the sign is the answer; an empty one leaves the detail as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from engine.cite.printing import cited
from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.problem import visible
from engine.model.vocabulary import COUNT, FACT, PERSON, TEXT, Vocabulary
from engine.view.asking import Asked, settled

MOST_VALUES = 16

_ENTRY = re.compile(r"^\s*[-*] `([^`\s]+)\.([a-z_]+)`(?:\s*\(.*\))?\s*=(.*)$")
_DETAIL = re.compile(r"^\s*[-*]? ?`?[^`\s]+\.\w+`?\s*[(:=]|^\s*[-*] `[^`\s]+\.[a-z_]+`")
_OURS = re.compile(r"^\s*$|^#|^Case `|^\d+\. |^\s+Settles \d")
"""The lines of a sheet that are not for answers."""


class Answer(NamedTuple):
    """An answer as somebody wrote it, with the line of the sheet."""

    fact: str
    attribute: str
    value: str
    line: int


def sheet(assessment: Assessment, asked: Sequence[Asked], case: Case, words: Vocabulary) -> str:
    """The questions as Markdown, to the source and to the Government, each detail with a place for its answer."""
    return "\n".join(_lines(assessment, asked, case, words)) + "\n"


def answers_in(text: str) -> tuple[list[Answer], list[int]]:
    """The answers of a sheet, and the numbers of the lines that name a detail and cannot be read."""
    found, unread = [], []
    for number, line in enumerate(text.splitlines(), start=1):
        match = _ENTRY.match(line)
        if match and match[3].strip():
            found.append(Answer(match[1], match[2], match[3].strip(), number))
        elif not match and _DETAIL.match(line):
            unread.append(number)
    return found, unread


def remarks_in(text: str) -> list[tuple[int, str]]:
    """What somebody wrote beside the answers of a sheet, which nothing reads, with the numbers of the lines."""
    return [
        (number, line.strip())
        for number, line in enumerate(text.splitlines(), start=1)
        if not (_ENTRY.match(line) or _DETAIL.match(line) or _OURS.match(line))
    ]


def _lines(assessment: Assessment, asked: Sequence[Asked], case: Case, words: Vocabulary) -> Iterator[str]:
    yield f"# Questions: {visible(assessment.title)}"
    yield ""
    yield (
        f"Case `{assessment.case_id}`. Write each answer behind its sign of equality, as one of the words in brackets; "
        f"leave empty what nobody knows. Then: `pincite ask {visible(assessment.path)} --answers` and this file."
    )
    number = 0
    for heading, to_state in (("To the source", False), ("To the Government", True)):
        chosen = [one for one in asked if one.to_state == to_state]
        if not chosen:
            continue
        yield from ("", f"## {heading}")
        for one in chosen:
            number += 1
            yield from ("", f"{number}. {visible(one.text)}")
            found = settled(one, assessment)
            if found:
                yield from ("", f"   Settles {len(found)}: {cited(f.provision for f in found)}.")
            details = dict.fromkeys((question.fact, question.attribute) for question in one.questions if question.fact)
            if details:
                yield ""
            for fact, attribute in details:
                yield f"   - `{fact.removeprefix('people.')}.{attribute}` ({_may_be(fact, attribute, case, words)}) ="


def _may_be(fact: str, attribute: str, case: Case, words: Vocabulary) -> str:
    """What may be answered, in the words of the vocabulary."""
    if attribute == "date":
        return "a date: 2024-07-16, 2024-07 or 2024-05/2024-06"
    kind = next((one.kind for one in case.facts if one.id == fact), PERSON)
    known = words.attributes(kind).get(attribute) if kind in words.kinds else None
    if known is None:
        return "in a few words"
    if known.values == COUNT:
        return "a number"
    if known.values == TEXT:
        return "in a few words"
    if known.values == FACT:
        return "the id of a fact"
    tree = words.tree(known)
    values = list(tree.values) if tree is not None else []
    if not values or len(values) > MOST_VALUES:
        return f"a value: pincite vocab {kind}"
    return ", ".join(values)
