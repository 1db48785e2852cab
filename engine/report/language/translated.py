"""What every part of a draft in another language draws on: the material of the draft, the wording, and citing in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from engine.model.assessment import BEFORE, Citation, Finding
from engine.model.frozen import replace
from engine.report.document import NOTE, Block, Bullets, Paragraph, Span, Text, text
from engine.report.language.citing import TranslatedCiting
from engine.report.language.wording import Wording
from engine.report.material import Material


class Translated:
    """One case in one form and language."""

    def __init__(self, material: Material, wording: Wording) -> None:
        self.material, self.wording = material, wording
        style = material.forms.styles[material.form.style]
        self.citing = TranslatedCiting(material.citing, wording, material.form.style, years=style.years)
        self._led = False

    @property
    def state(self) -> str:
        """The name of the State."""
        return self.wording.state(self.material.case.state, self.material.state)

    def right(self, finding: Finding) -> str:
        """The right that a finding belongs to."""
        return self.right_named(self.material.right(finding))

    def right_named(self, english: str) -> str:
        """The name of a right; one that the table lacks as the forms have it."""
        return self.wording.fixed(english) if self.wording.has("words", english) else english

    def refs(self, findings: Sequence[Finding]) -> str:
        """Where the facts behind findings stand; "" for none."""
        reached, outside = self.material.places(findings)
        told = [self.wording.own(reached)] if reached else []
        for (when, day), numbers in outside.items():
            id = "refs.before" if when == BEFORE else "refs.after"
            told.append(
                self.wording.phrase(id, places=self.wording.own(numbers), date=self.wording.day_after_word(day))
            )
        return "; ".join(told)

    def fact_refs(self, ids: Iterable[str]) -> str:
        """Where some facts stand; "" for none."""
        numbers = self.material.numbers
        return self.wording.own(numbers[id] for id in ids if id in numbers)

    def facts_in(self, places: str) -> str:
        """Places of facts beside paragraphs of the law; "" for none."""
        return self.wording.phrase("facts.in", places=places) if places else ""

    def pins_of(self, findings: Iterable[Finding]) -> str:
        """The provisions of findings."""
        return self.citing.listed(finding.provision for finding in findings)

    def all_pins(self, finding: Finding) -> str:
        """A finding's provision and all that it cites."""
        told = self.citing.listed([finding.provision, *finding.citations])
        together = self.citing.listed(finding.read_with)
        return f"{told}; {self.wording.phrase('concerns.read_with', pins=together)}" if together else told

    def mark(self, citation_verified: bool) -> str:
        """What stands behind something that nobody has read in a source."""
        return "" if citation_verified else self.wording.phrase("not_verified")

    def say(self, id: str, *, soft: bool = False, **blanks: str | Text) -> Paragraph:
        """A paragraph of one sentence of the table."""
        return Paragraph(self.wording.said(id, **blanks), soft=soft)

    def lead(self) -> Iterator[Paragraph]:
        """Says in which language the words between quotation marks stand, where they first do."""
        if not self._led:
            self._led = True
            yield self.say("written", soft=True, language=self.wording.written_in)

    def as_written(self, block: Block) -> Block:
        """A block in the language in which it was written."""
        if isinstance(block, Paragraph):
            return replace(block, text=self._foreign(block.text))
        if isinstance(block, Bullets):
            return replace(block, entries=tuple(map(self._foreign, block.entries)))
        return block

    def _foreign(self, words: Text) -> Text:
        return tuple(
            one if one.style == NOTE else replace(one, language=self.wording.written) for one in words if one.words
        )


def with_place(words: Text, place: str) -> Text:
    """Words with a place in brackets behind."""
    return text(words, f" ({place})" if place else "")


def sentence(parts: Iterable[str | Span | Text], end: str = ".") -> Text:
    """Parts and what ends them."""
    return text(*parts, end)


def bullets(entries: Iterable[Text]) -> Iterator[Block]:
    """A list, if it has entries."""
    listed = tuple(entries)
    if listed:
        yield Bullets(listed)


def cited_in(findings: Iterable[Finding]) -> list[Citation]:
    """Every citation of findings, their provisions first."""
    return [one for finding in findings for one in (finding.provision, *finding.read_with, *finding.citations)]
