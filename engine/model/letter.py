"""A letter or decision as it is read: its paragraphs, in the order of the document, each under a label.

Labels are the numbers that the document itself prints ("12", "2.1"). In a document without numbers they are our own
count, from "1"; what stands unnumbered behind a numbered paragraph is "12+1", "12+2", and before the first "0+1".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.model.frozen import cached_property, dataclass, field
from engine.model.marks import Marks, mark_of


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
    """The paragraphs of a document. `numbered` tells whether the labels are the document's own numbers.

    A case may add two things: `parts`, which it counts by themselves ("allegations"), each with the label of the
    paragraph with which it begins; and `as_read`, marks of the words that stood where facts were read
    (engine/model/marks.py).
    """

    paragraphs: Sequence[Paragraph]
    numbered: bool
    parts: Mapping[str, str] = field(default_factory=dict)
    as_read: Marks = field(default_factory=dict)

    @cached_property
    def pages(self) -> int:
        """The number of pages, 0 where the format has none."""
        return max((one.page for one in self.paragraphs), default=0)

    def at(self, label: str) -> Paragraph | None:
        """The paragraph under a label."""
        return self._by_label.get(label)

    @cached_property
    def _by_label(self) -> dict[str, Paragraph]:
        return {one.label: one for one in reversed(self.paragraphs)}

    @cached_property
    def marked(self) -> dict[str, tuple[Paragraph, ...]]:
        """The paragraphs by the mark of their words."""
        found: dict[str, tuple[Paragraph, ...]] = {}
        for one in self.paragraphs:
            mark = mark_of(one.text)
            found[mark] = (*found.get(mark, ()), one)
        return found

    def in_part(self, name: str) -> Sequence[Paragraph]:
        """The paragraphs of a part, up to where the next part begins; none for a part that there is not."""
        return self._in_parts.get(name, ())

    @cached_property
    def _in_parts(self) -> dict[str, Sequence[Paragraph]]:
        order = {one.label: place for place, one in enumerate(self.paragraphs)}
        begins = {part: order[label] for part, label in self.parts.items() if label in order}
        return {
            part: self.paragraphs[start : min((one for one in begins.values() if one > start), default=None)]
            for part, start in begins.items()
        }

    @cached_property
    def place_in_part(self) -> dict[str, tuple[str, int]]:
        """The part that a paragraph stands in and its number there, by its label; those of no part are left out."""
        return {
            one.label: (part, number)
            for part, listed in reversed(self._in_parts.items())
            for number, one in enumerate(listed, start=1)
        }

    @cached_property
    def keyed(self) -> list[tuple[str, LabelKey]]:
        """The labels, each with what it is compared by."""
        return [(one.label, label_key(one.label)) for one in self.paragraphs]


LabelKey = tuple[tuple[int, ...], int]


def label_key(label: str) -> LabelKey:
    """What a label is compared by: "2.1" is ((2, 1), 0), "12+1" is ((12,), 1)."""
    number, _, behind = label.partition("+")
    return tuple(map(int, number.split("."))), int(behind or 0)
