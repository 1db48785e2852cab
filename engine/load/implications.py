"""Reads `implies:` of a vocabulary: which details of a fact follow from its others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.load.conditions import ConditionReader
from engine.load.document import Document, Keys
from engine.load.facts import read_told
from engine.load.vocabulary_shapes import ImplicationShape
from engine.model.problem import Problem
from engine.model.vocabulary import Vocabulary, vocabulary_from_plain


def read_implications(shapes: list[tuple[Document, int, ImplicationShape]], plain: dict[str, Any]) -> Iterator[Problem]:
    """Put the implications into `plain["implies"]` as kind, tests and details, and give what is wrong with them."""
    plain["implies"] = []
    words = vocabulary_from_plain(plain) if shapes else None
    for document, number, shape in shapes:
        assert words is not None
        found, problems = _read(shape, words, document, ("implies", number))
        yield from problems
        if not problems:
            plain["implies"].append(found)


def _read(
    shape: ImplicationShape, words: Vocabulary, document: Document, keys: Keys
) -> tuple[list[Any], list[Problem]]:
    problems: list[Problem] = []
    draft, *more = ConditionReader(words, document, problems).item(shape.when, (*keys, "if"))[0]
    if draft.joins or draft.dates or more or draft.subject not in words.kinds:
        message, expected = "this is not what one fact says", "one kind with tests of its details"
        problems.append(document.problem("V008", message, (*keys, "if"), expected=expected))
        return [], problems

    def report(
        code: str, message: str, *place: str | int, on_key: bool = False, expected: str = "", hint: str = ""
    ) -> None:
        at = (*keys, "then", *place)
        problems.append(document.problem("V008", message, at, key=on_key, expected=expected, hint=hint))

    read_told(draft.subject, shape.then, words, report)
    tests = [[t.attribute, t.relation, list(t.values), t.number] for t in draft.tests]
    return [draft.subject, tests, shape.then], problems
