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

_BULLET = r"^\s*(?:[-*+\u2022\u2023\u25aa\u25cf\u25cb\u00b7\u2013\uf0b7o](?=\s)|\d+[.)](?=\s)|[a-z][.)](?=\s))?\s*"
_QUOTE = "[`'\"\u2018\u2019\u201c\u201d\u00ab\u00bb]?"
_ENTRY = re.compile(rf"{_BULLET}{_QUOTE}([\w.-]+)\.([A-Za-z_]+){_QUOTE}\s*(?:\(([^()]*)\)\s*)?=(.*)$")
_DETAIL = re.compile(rf"{_BULLET}{_QUOTE}[\w.-]+\.[A-Za-z]\w*{_QUOTE}\s*[(:=]|^\s*[-*] `[^`\s]+\.[a-z_]+`")
_OURS = re.compile(r"^\s*$|^\ufeff?#|^Case `|^\d+\. (?!.*\?\s+(?!Sources differ|Which is right)\S)|^\s+Settles \d")
"""The lines of a sheet that are not for answers; a question with something written behind it is none of them."""
_NOTHING = frozenset(["?", "-", "\u2013", "\u2014", "n/a", "unknown", "not known", "do not know", "don't know"])
"""What people write for what nobody knows."""
_FIRST = re.compile(r"([^\s,;:.(\u2013\u2014]+)[\s.]*(.*)$", re.DOTALL)


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
    return _read(text)[:2]


def remarks_in(text: str) -> list[tuple[int, str]]:
    """What somebody wrote beside the answers of a sheet, which nothing reads, with the numbers of the lines."""
    return _read(text)[2]


def _read(text: str) -> tuple[list[Answer], list[int], list[tuple[int, str]]]:
    found: dict[Answer, None] = {}
    unread: list[int] = []
    remarks: list[tuple[int, str]] = []
    empty: tuple[str, str, list[str]] | None = None  # the entry before, whose answer may stand on a line of its own
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        match = _ENTRY.match(line)
        if match:
            may_be = [one.strip(" *_") for one in (match[3] or "").split(",")]
            value, remark = _answer(match[4], may_be)
            fact, attribute = match[1].lower(), match[2].lower()
            if value:
                found.setdefault(Answer(fact, attribute, value, number))
            empty = None if value or remark else (fact, attribute, may_be)
            if not value and not remark and re.search(r"[*_]{2}", match[3] or ""):
                remark = f"({match[3]})"
            if remark:
                remarks.append((number, remark))
        elif _DETAIL.match(line):
            unread.append(number)
        elif empty is not None and (said := _said(line, empty[2])):
            found.setdefault(Answer(empty[0], empty[1], said, number))
            empty = None
        elif not _OURS.match(line):
            remarks.append((number, line.strip()))
    once = {(answer.fact, answer.attribute, answer.value): answer for answer in reversed(found)}
    return sorted(once.values(), key=lambda answer: answer.line), unread, remarks


def _answer(written: str, may_be: Sequence[str]) -> tuple[str, str]:
    """The answer in what somebody wrote, and what stands beside it: "Yes, says her brother" is yes, and a remark."""
    bare = " ".join(written.replace("\u00a0", " ").split()).strip("*_ ")
    if bare.rstrip(".").lower() in _NOTHING:
        return "", f"{bare}: left unknown"
    if said := _said(bare, may_be):
        return said, ""
    first = _FIRST.match(bare)
    said = _said(first[1], may_be) if first else ""
    return (said, bare) if said else (bare, "")


def _said(written: str, may_be: Sequence[str]) -> str:
    """The value that somebody means who writes it in another case, with spaces or with a full stop; "" for none."""
    plain = re.sub(r"[\s_]+", "-", written.strip(" .*_\t\u00a0").lower())
    return next((one.lower() for one in may_be if one and one.lower() == plain), "")


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
