"""The texts of cases as they are read here: what stands in them, what is suggested, and what was read before.

It knows no widget. What a text said when it was first read here is remembered by its marks, so that a passage is found
again by its words when the file changes, also one of a fact that was written by hand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.letter.coverage import Covered, Shifted, coverage, shifted
from engine.model.case import Case
from engine.model.letter import Letter, Paragraph
from engine.model.marks import Marks, written_marks

if TYPE_CHECKING:
    from engine.letter.proposals import Proposal
    from engine.letter.reader import PassageReader
    from engine.letter.suggest import Suggestion
    from engine.model.problem import Problem
    from engine.model.rulebook import Rulebook
    from engine.report.name_finder import NameFinder

MOST_KINDS = 5


@dataclass(frozen=True)
class Text:
    """The text of one source: its paragraphs with what the case says of each, and places whose words have moved."""

    source: str
    letter: Letter
    covered: tuple[Covered, ...]
    moved: tuple[Shifted, ...]

    def at(self, label: str) -> Covered | None:
        """What is said of a paragraph."""
        return next((one for one in self.covered if one.paragraph.label == label), None)


class Texts:
    """Reads the texts of cases, and remembers what was read."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], Marks] = {}

    def of(self, case: Case) -> tuple[dict[str, Text], dict[str, str]]:
        """The texts of a case by source; and of those that cannot be read why not."""
        from engine.letter.aside import marks_of
        from engine.load.letters.beside import as_known, letters_of
        from engine.model.frozen import replace

        found: dict[str, Text] = {}
        letters, wrong = letters_of(case)
        for id, letter in letters.items():
            source = case.sources[id]
            before = _joined(self._seen.get((case.path, id), {}), letter.as_read)
            known = as_known(letter, replace(source, as_read=written_marks(before)))
            marks = marks_of(case, id, known)
            self._seen[case.path, id] = marks
            known = replace(known, as_read=marks)
            found[id] = Text(id, known, tuple(coverage(case, id, known)), tuple(shifted(case, id, known)))
        return found, wrong


def _joined(seen: Marks, written: Marks) -> dict[str, dict[str, str]]:
    """Marks that were seen here and those of the file, which count more."""
    owners = dict.fromkeys((*seen, *written))
    return {owner: {**seen.get(owner, {}), **written.get(owner, {})} for owner in owners}


@dataclass
class Passages:
    """What passages suggest, with one rulebook and the people of one case. To be used in the engine's thread."""

    _book: Rulebook | None = None
    _reader: PassageReader | None = None
    _case: Case | None = None
    _finder: NameFinder | None = None
    problems: tuple[Problem, ...] = ()
    _kinds: dict[str, tuple[Suggestion, ...]] = field(default_factory=dict)

    def kinds(self, book: Rulebook, text: str) -> tuple[Suggestion, ...]:
        """The kinds of fact for a passage, best first; none where the sentences of the rulebook cannot be read."""
        reader = self._reader_of(book)
        if reader is None:
            return ()
        if text not in self._kinds:
            self._kinds[text] = reader.suggest(text, most=MOST_KINDS)
        return self._kinds[text]

    def framing(self, book: Rulebook, text: str) -> str:
        """What a paragraph does instead of alleging something, in words; "" where it may allege something."""
        reader = self._reader_of(book)
        return "" if reader is None else reader.framing(text)

    def proposals(self, book: Rulebook, case: Case, text: str, kind: str) -> list[Proposal]:
        """All that can be read off a passage for a fact of a kind."""
        from engine.report.name_finder import NameFinder
        from engine.report.plain_words import plain_words

        reader = self._reader_of(book)
        if reader is None:
            return []
        if self._finder is None or self._case is not case:
            self._case, self._finder = case, NameFinder(case.people.values(), plain_words(book))
        return reader.propose(text, kind, self._finder.named_in, every=True)

    def _reader_of(self, book: Rulebook) -> PassageReader | None:
        if self._book is not book:
            from engine.letter.reader import PassageReader
            from engine.load.sentences import load_framing, load_groups, load_languages, load_sentences

            self._book, self._kinds = book, {}
            sentences, problems = load_sentences(book)
            languages, in_languages = load_languages(book)
            groups, in_groups = load_groups(book)
            framing, in_framing = load_framing(book)
            self.problems = (*problems, *in_languages, *in_groups, *in_framing)
            self._reader = None if self.problems else PassageReader(book.words, sentences, languages, groups, framing)
        return self._reader


def next_open(text: Mapping[str, Text], source: str, label: str, by: int) -> tuple[str, str] | None:
    """The next paragraph, or with -1 the one before, of which the case says nothing yet: source and label."""
    from engine.letter.coverage import OPEN

    order: list[tuple[str, Covered]] = [(id, one) for id, read in text.items() for one in read.covered]
    places: Sequence[tuple[str, str]] = [(id, one.paragraph.label) for id, one in order]
    at = places.index((source, label)) if (source, label) in places else -1 if by > 0 else len(places)
    turn = (
        [*range(at + 1, len(places)), *range(at)]
        if by > 0
        else [*range(at - 1, -1, -1), *range(len(places) - 1, at, -1)]
    )
    return next((places[one] for one in turn if order[one][1].state == OPEN), None)


def page_words(paragraph: Paragraph) -> str:
    """The page of a paragraph, "" where the format has none."""
    return f"p. {paragraph.page}" if paragraph.page else ""
