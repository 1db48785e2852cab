"""The rulebook as lawyers read it, as data: instruments, their paragraphs, and under each the rules in sentences.

Made by engine/lint/book.py; every view of it draws this one object.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from engine.model.frozen import dataclass


class Cited(NamedTuple):
    """A pin as it is printed: `label` without its authority ("article 17(1)"), and what the paragraph says.

    `pin` is that of the entry in the catalogue, which may cover several paragraphs.
    """

    pin: str
    authority: str
    label: str
    summary: str
    verified: bool
    url: str

    @property
    def words(self) -> str:
        """The pin in words, with a mark when nobody compared it with the text."""
        return f"{self.authority}, {self.label}" + ("" if self.verified else " [not verified]")


class Limb(NamedTuple):
    """One limb of the test that a State has to meet."""

    limb: str
    says: str
    pins: tuple[Cited, ...]


class LimitText(NamedTuple):
    """A limit in sentences: its ground, the facts that raise it, and its test."""

    name: str
    ground: str
    pins: tuple[Cited, ...]
    raised_by: tuple[str, ...]
    limbs: tuple[Limb, ...]
    rules: tuple[str, ...]


class Example(NamedTuple):
    """A test beside a rule: the status, and the facts in sentences."""

    expects: str
    facts: tuple[str, ...]


class Use(NamedTuple):
    """A case that uses a rule: its id and title, and the status of what follows."""

    case: str
    title: str
    status: str


@dataclass(frozen=True)
class RuleText:
    """A rule in sentences: `ways` are its clauses, lists of conditions, and `concludes` the obligation or inference."""

    id: str
    title: str
    status: str
    reviewer: str
    modified: str
    duty: str
    directness: str
    concludes: str
    ways: tuple[tuple[str, ...], ...]
    cites: tuple[Cited, ...]
    limits: tuple[tuple[str, str], ...]
    asks: str
    examples: tuple[Example, ...]
    cases: tuple[Use, ...]
    related: tuple[str, ...]


@dataclass(frozen=True)
class ParagraphText:
    """A paragraph, the rules under it, and the ids and titles of rules and limits that cite it elsewhere."""

    cited: Cited
    exceptions: tuple[str, ...]
    rules: tuple[RuleText, ...]
    cited_by: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Instrument:
    """An authority with its paragraphs that rules rest on, in the order of the text."""

    id: str
    title: str
    short: str
    symbol: str
    body: str
    adopted: str
    weight: str
    url: str
    superseded_by: tuple[str, ...]
    paragraphs: tuple[ParagraphText, ...]

    @property
    def rules(self) -> int:
        """How many rules lie under it."""
        return sum(len(paragraph.rules) for paragraph in self.paragraphs)


@dataclass(frozen=True)
class Book:
    """The whole rulebook: instruments, the inferences rules rest on, and the limits."""

    title: str
    version: str
    sha256: str
    instruments: tuple[Instrument, ...]
    inferences: tuple[tuple[str, str, tuple[RuleText, ...]], ...]
    limits: tuple[LimitText, ...]
    statuses: Mapping[str, int]
    note: str = ""
