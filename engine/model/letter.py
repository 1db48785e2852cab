"""A letter or decision as it is read: its paragraphs, in the order of the document, each under a label.

Labels are the numbers that the document itself prints ("12", "2.1"). In a document without numbers they are our own
count, from "1"; what stands unnumbered behind a numbered paragraph is "12+1", "12+2", and before the first "0+1".
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.model.frozen import cached_property, dataclass


@dataclass(frozen=True)
class Block:
    """One paragraph as its format gives it.

    `page` counts from 1 and is 0 where the format has none; `number` is what the format itself sets before the
    paragraph, "" for nothing.
    """

    text: str
    page: int = 0
    number: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph under its label. `page` is 0 where the format has no pages."""

    label: str
    text: str
    page: int = 0


@dataclass(frozen=True)
class Letter:
    """The paragraphs of a document. `numbered` tells whether the labels are the document's own numbers."""

    paragraphs: Sequence[Paragraph]
    numbered: bool

    @cached_property
    def pages(self) -> int:
        """The number of pages, 0 where the format has none."""
        return max((one.page for one in self.paragraphs), default=0)

    def at(self, label: str) -> Paragraph | None:
        """The paragraph under a label."""
        return next((one for one in self.paragraphs if one.label == label), None)
