"""Looks at passages with one vocabulary: suggests kinds, and proposes what can be read off for one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.letter.calendar import counts_in, dates_in, durations_in
from engine.letter.first_case import SHORTEST, Reading
from engine.letter.framing import Framing
from engine.letter.passage import Language, language_of, words_in
from engine.letter.proposals import Proposal, proposals
from engine.letter.suggest import MOST, Groups, Ranking, Suggestion
from engine.model.letter import Letter
from engine.model.sentence import Sentence
from engine.model.vocabulary import Vocabulary

NamedIn = Callable[[str], Sequence[tuple[str, str]]]
"""Finds whom a text names: ids of people, in the order of the text, with the words that name them."""


class PassageReader:
    """The vocabulary, the told sentences, the languages and the groups of words, ready for any number of passages."""

    def __init__(
        self,
        words: Vocabulary,
        sentences: Sequence[Sentence],
        languages: Sequence[Language],
        groups: Groups | None = None,
        framing: Framing | None = None,
    ) -> None:
        self._words, self._languages, self._framing = words, languages, framing or Framing()
        self._ranking = Ranking(words, sentences, groups)

    def language(self, text: str) -> str:
        """The code of the language that a passage is taken to be in."""
        found = language_of(text, self._languages)
        return found.code if found else "en"

    def framing(self, text: str) -> str:
        """What a paragraph does instead of alleging something, in words; "" where it may allege something."""
        return self._framing.of(text)

    def suggest(self, text: str, *, most: int = MOST) -> tuple[Suggestion, ...]:
        """The kinds of fact for a passage, best first."""
        return self._ranking.suggest(words_in(text, self._languages), most=most)

    def propose(self, text: str, kind: str, named_in: NamedIn, *, every: bool = False) -> list[Proposal]:
        """What can be read off a passage for a fact of a kind; with `every` all that may be meant, to choose from."""
        people = named_in(text)
        return proposals(
            self._words,
            kind,
            words_in(text, self._languages),
            dates=dates_in(text, self._languages),
            durations=durations_in(text, language_of(text, self._languages)),
            counts=counts_in(text, language_of(text, self._languages)),
            people=people if every else people[:1],
            every=every,
            english=language_of(text, self._languages) is None,
        )

    def read(self, letter: Letter, named_in: NamedIn, *, most: int = 3) -> list[Reading]:
        """Every paragraph of a letter that is long enough to allege something."""
        found = []
        for paragraph in letter.paragraphs:
            if len(paragraph.text) < SHORTEST:
                continue
            if framing := self.framing(paragraph.text):
                found.append(Reading(paragraph, (), (), framing))
            else:
                kinds = self.suggest(paragraph.text, most=most)
                read_off = self.propose(paragraph.text, kinds[0].kind, named_in) if kinds else []
                found.append(Reading(paragraph, kinds, tuple(read_off)))
        return found
