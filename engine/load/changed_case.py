"""A case file with what-if changes made in its text, and what the changed file would be warned of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from engine.load.case import load_case_from
from engine.load.edit import add_fact, drop_fact, set_attribute
from engine.model.frozen import replace
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import FACT, Vocabulary


class Edit(Protocol):
    """A change of one fact."""

    @property
    def kind(self) -> str:
        """What is done: "set", "drop" or "add"."""

    @property
    def fact(self) -> str:
        """The id of the fact, or `people.ID`."""

    @property
    def attribute(self) -> str:
        """The detail, slot or `date` that is set."""

    @property
    def value(self) -> str | int | tuple[str, ...] | None:
        """What it is set to; None for unknown."""


def changed_text(text: str, changes: Iterable[Edit], added: Mapping[str, str], words: Vocabulary) -> str:
    """The text of a case file with the changes made; `added` is the YAML of each new fact, by its id.

    Raises EditError where a change cannot be made in the text.
    """
    for change in changes:
        if change.kind == "drop":
            text = drop_fact(text, change.fact, lambda kind: references(kind, words))
        elif change.kind == "add":
            text = add_fact(text, added[change.fact])
        else:
            text = set_attribute(text, change.fact, change.attribute, change.value)
    return text


def references(kind: str, words: Vocabulary) -> list[str]:
    """The details of a kind that name other facts."""
    if kind not in words.kinds:
        return []
    return [name for name, attribute in words.attributes(kind).items() if attribute.values == FACT]


def new_problems(text: str, path: str, rulebook: Rulebook, known: Iterable[Problem]) -> list[Problem]:
    """What a changed text is warned of, and the case as it was read (with `known`) is not.

    None has a line: the changed text is in no file.
    """
    found = load_case_from(text.encode(), path, rulebook)[1]
    before = {problem.message for problem in known}
    return [
        replace(problem, message=f"with this change {problem.message}", line=0, column=0, end_column=0)
        for problem in found
        if problem.severity != "info" and problem.message not in before
    ]
