"""Paragraphs that frame a letter and allege nothing: who writes, what the law says, what is asked, courtesy.

The words are data of the rulebook. A paragraph that has a word of allegation anywhere is never taken for one: to offer
a stub too many costs a glance, to offer none may lose a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.model.frozen import cached_property, dataclass

_BEFORE = r"^[\s*_>–—-]*(?:(?:[^\W\d]+ly|further|furthermore|finally|likewise|moreover),\s+)?"
"""What may stand before the first words: "Finally,"."""
_NUMBER = re.compile(r"^[\s_>–—-]*(?:\(?(?:\d{1,3}|[a-z])[.)]\s*)")
_SENTENCE = re.compile(r"(?:(?<=[^\W_]{4}[.!?;])|(?<=[)\]\"”»0-9][.!?;]))\s+(?=[\"“«]?[^\W\d_])")
"""Between sentences; no stop behind three letters or fewer ends one: "Ms.", "No.", "art."."""
LONGEST_SIGNATURE = 240
"""Characters from which a paragraph is no name with its title."""
_NAME = r"(?:[(\[*]*[^\W\d_a-zа-яё][\w.'’-]*[,)\]*]*\s+){0,6}(?:The\s+)?"
"""Up to six words that begin with a capital letter."""


@dataclass(frozen=True)
class Mark:
    """What shows that a paragraph frames a letter; `says` is it in words. See `rules/sentences/framing.yaml`.

    `signs` are titles behind a name in a line that is no sentence; with `capitals` a sentence has no small letter.
    """

    says: str
    begins: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    questions: bool = False
    signs: tuple[str, ...] = ()
    capitals: bool = False

    @cached_property
    def _signs(self) -> re.Pattern[str] | None:
        return re.compile(rf"^{_NAME}{_one_of(self.signs)}[^?!]*$") if self.signs else None

    @cached_property
    def _begins(self) -> re.Pattern[str] | None:
        return re.compile(_BEFORE + _one_of(self.begins), re.IGNORECASE) if self.begins else None

    @cached_property
    def _words(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(_one_of(words), re.IGNORECASE) for words in (self.has, self.beside) if words)

    @cached_property
    def _without(self) -> re.Pattern[str] | None:
        return re.compile(_one_of(self.without), re.IGNORECASE) if self.without else None

    def opens(self, sentence: str) -> bool:
        """Whether a sentence begins with the words of the mark."""
        return self._begins is not None and bool(self._begins.search(sentence)) and not self._excluded(sentence)

    def signed(self, text: str) -> bool:
        """Whether a whole paragraph is a name with a title of the mark, and no sentence."""
        if self._signs is None or len(text) > LONGEST_SIGNATURE or text.endswith("."):
            return False
        return bool(self._signs.search(text)) and not self._excluded(text)

    def is_in(self, sentence: str) -> bool:
        """Whether a sentence has the words of the mark."""
        if self.capitals and (sentence != sentence.upper() or sentence.endswith(".")):
            return False
        has = bool(self._words) and all(words.search(sentence) for words in self._words)
        return has and not self._excluded(sentence)

    def _excluded(self, sentence: str) -> bool:
        return self._without is not None and bool(self._without.search(sentence))


@dataclass(frozen=True)
class Framing:
    """The marks, and the words with which something is alleged."""

    marks: tuple[Mark, ...] = ()
    alleges: tuple[str, ...] = ()

    @cached_property
    def _alleges(self) -> re.Pattern[str] | None:
        return re.compile(_one_of(self.alleges), re.IGNORECASE) if self.alleges else None

    def of(self, text: str) -> str:
        """What a paragraph does instead of alleging something, in words; "" where it may allege something."""
        sentences = _SENTENCE.split(_NUMBER.sub("", " ".join(text.replace("*", "").split())))
        if all(sentence.endswith("?") for sentence in sentences):
            return next((mark.says for mark in self.marks if mark.questions), "")
        for mark in self.marks:
            if mark.opens(sentences[0]) or mark.signed(" ".join(sentences)):
                return mark.says
        if self._alleges is not None and any(map(self._alleges.search, sentences)):
            return ""
        return next((mark.says for mark in self.marks if mark.is_in(sentences[0])), "")


def _one_of(words: Iterable[str]) -> str:
    return rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})(?!\w)"
