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
        order = {one.label: place for place, one in enumerate(self.paragraphs)}
        begins = {part: order[label] for part, label in self.parts.items() if label in order}
        if name not in begins:
            return ()
        after = [place for place in begins.values() if place > begins[name]]
        return self.paragraphs[begins[name] : min(after, default=len(self.paragraphs))]
