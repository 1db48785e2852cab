"""The words of a passage as they are compared, in English or in a language of which the usual words are listed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from engine.model.frozen import cached_property, dataclass, field
from engine.model.stems import EMPTY_WORDS, WORD, stem, stems_of

ENGLISH = "en"
NEGATIONS = frozenset(["no", "not", "without", "never", "nor", "neither", "none", "nobody", "cannot"])
CAUSES = frozenset(
    WORD.findall(
        "accused aim aimed after avenge because cited citing connection due for ground grounds invoked invoking linked"
        " motive motivated over pretext punish punished punishment reason reasons related reprisal reprisals result"
        " retaliated retaliation revenge"
    )
)
"""Words that lead to a reason."""
FILLERS = frozenset(["again", "also", "later", "meanwhile", "more", "once", "soon", "then"])
"""English words of when and how often that tell nothing of what happened; not those that may ("still", "already")."""
SNOWBALL = {"es": "spanish", "fr": "french", "ru": "russian"}
"""Language -> what the package snowballstemmer calls it."""
LONGEST_SHORT_FORM = 3
"""Letters up to which a word with a stop behind it may be short for another: "Ms.", "art."."""
LEAST_SHARE = 0.15
"""The least share of a passage's words that join sentences in a language, to be of that language."""
LEAST_LISTED, FEWEST_LISTED = 0.4, 4
"""The share of listed words, and of how many in all, that do where a passage has no word of English that joins."""


@dataclass(frozen=True)
class Language:
    """What is listed of a language: months, words that join, deny, or lead to a reason, and usual words in English.

    `units` are words for lengths of time, as English has them, `numbers` words for numbers, `why` words of cause.
    """

    code: str
    months: tuple[str, ...]
    small: frozenset[str]
    no: frozenset[str]
    words: Mapping[str, tuple[str, ...]]
    units: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    why: frozenset[str] = frozenset()

    @cached_property
    def unit_by_stem(self) -> dict[str, str]:
        """Units of time in English by the stem of the listed word."""
        return {stem_in(self.code, word): unit for word, unit in self.units.items()}

    @cached_property
    def by_stem(self) -> dict[str, tuple[str, ...]]:
        """English words by the stem of the listed word, the first of several that share it."""
        return {stem_in(self.code, word): english for word, english in reversed([*self.words.items()])}

    def english(self, word: str) -> tuple[str, ...]:
        """The English words for a word, also for another form of a listed one; none for what is not listed."""
        word = word.casefold()
        found = self.words.get(word) or self.by_stem.get(stem_in(self.code, word), ())
        whole = _without_article(word) if self.code == "fr" else word
        return found or (self.english(whole) if whole != word else ())

    def joins(self, word: str) -> bool:
        """Whether a word only joins others, or denies: "la", "no", what is shortened before another ("l'avocat")."""
        return word in self.small or word in self.no or (self.code == "fr" and _without_article(word) != word)

    def has(self, word: str) -> bool:
        """Whether a word is a listed one as it stands."""
        return word in self.words or word in self.numbers or word in self.units


class Word(NamedTuple):
    """A word of a passage: as written, the stems that stand for it (none for words that only join), where it is.

    `sentence` counts the sentences of the passage from 0.
    """

    text: str
    stems: tuple[str, ...]
    start: int
    end: int
    denies: bool
    causes: bool = False
    sentence: int = 0


@lru_cache(maxsize=50_000)
def stem_in(code: str, word: str) -> str:
    """The stem of a word in one of the listed languages."""
    import snowballstemmer

    return str(snowballstemmer.stemmer(SNOWBALL[code]).stemWord(word.casefold()))


def _without_article(word: str) -> str:
    """A French word without what is shortened before it: "l'avocat", "d'arrêt", "qu'il"."""
    return _SHORTENED.sub("", word)


_SHORTENED = re.compile(r"^(?:l|d|qu|n|s|j|c|m|lorsqu|puisqu)['’](?=[^\W\d_]{2})")


def language_of(text: str, languages: Sequence[Language]) -> Language | None:
    """The listed language that a text is in; None for English and any other."""
    words = [word.casefold() for word in WORD.findall(text)]
    if not words:
        return None
    if sum("а" <= word[0] <= "я" or word[0] == "ё" for word in words) > len(words) / 2:
        return next((one for one in languages if one.code == "ru"), None)
    english = sum(word in EMPTY_WORDS for word in words) / len(words)
    found = [(sum(map(one.joins, words)) / len(words), sum(map(one.has, words)), one) for one in languages]
    best = max(found, key=lambda one: one[0] + one[1] / len(words), default=None)
    if best is None:
        return None
    listed = not english and len(words) >= FEWEST_LISTED and best[1] / len(words) >= LEAST_LISTED
    return best[2] if listed or (best[0] >= LEAST_SHARE and best[0] > english) else None


def words_in(text: str, languages: Sequence[Language] = ()) -> list[Word]:
    """The words of a passage, in its order."""
    language = language_of(text, languages)
    found: list[Word] = []
    sentence = 0
    for match in re.finditer(WORD, text):
        word = match[0].casefold()
        sentence += bool(found) and _ends(found[-1].text, text[found[-1].end : match.start()])
        if language is None:
            stems: tuple[str, ...] = () if word in EMPTY_WORDS or word in FILLERS else (stem(word),)
            denies = word in NEGATIONS or word.endswith(("n't", "n’t"))
        else:
            english = language.english(word)
            stems = () if word in language.small else tuple(s for one in english for s in stems_of(one)) or (word,)
            denies = word in language.no
        causes = word in (CAUSES if language is None else language.why)
        found.append(Word(match[0], stems, match.start(), match.end(), denies, causes, sentence))
    return found


def _ends(word: str, behind: str) -> bool:
    """Whether a sentence ends between a word and the next; the stop behind "Ms" ends none."""
    return any(mark in behind for mark in "!?;") or ("." in behind and len(word) > LONGEST_SHORT_FORM)
