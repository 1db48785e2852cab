"""How a draft speaks in another language: its fixed words, dates, names of States, lists and quotations.

Needs Babel (the extra `languages`), which has the months, names of States and lists of CLDR. Words that are not of
the table are foreign: they stand between quotation marks, or in parts that say so, and keep their own language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from babel import Locale
from babel.core import get_global
from babel.dates import format_date
from babel.lists import format_list

from engine.model.dates import DateRange, Point, parse_date
from engine.model.draft_words import DraftWords
from engine.report.document import Span, Text, plain, text
from engine.report.material import TIE

_BLANK = re.compile(r"\{(\w+)\}")
_TIED = re.compile(r" (?=[:;?!\u00bb])|(?<=[\u00ab\u2116\u00b0]) |(?<=n\u00fam\.) ")
OWN = "own"
LEAST_RUN = 3
"""Numbers in a row that are printed as a range."""


class Wording:
    """One language of the table."""

    def __init__(self, words: DraftWords) -> None:
        self.language, self.written = words.language, words.written
        self._words = words
        self._locale = Locale(words.language)

    def has(self, section: str, key: str) -> bool:
        """Whether the table has words for a key."""
        return key in self._words.words.get(section, {})

    def words(self, section: str, key: str, *, several: bool = False) -> str:
        """The words for a key of a section: one, or what is said of several, or for short.

        Raises:
            KeyError: the table has none.
        """
        return _tied(self._words.words[section][key][-1 if several else 0])

    def fixed(self, english: str) -> str:
        """What a form says in English, in this language; "" stays "", a daggered label keeps its dagger."""
        if not english:
            return ""
        words, dagger, _ = english.partition(" \u2020")
        return self.words("words", words) + dagger

    def phrase(self, id: str, **blanks: str) -> str:
        """A sentence of the draft with its blanks filled."""
        return self.words("phrases", id).format(**blanks)

    def said(self, id: str, **blanks: str | Text) -> Text:
        """The same with texts in the blanks."""
        parts: list[str | Text] = []
        for n, piece in enumerate(_BLANK.split(self.words("phrases", id))):
            parts.append(blanks[piece] if n % 2 else piece)
        return text(*parts)

    def foreign(self, words: str, style: str = "") -> Span:
        """Words in the language in which they were written."""
        return Span(plain(words), style, language=self.written)

    def quoted(self, words: str) -> Text:
        """The same between quotation marks."""
        opening, closing = map(_tied, self._words.quotes)
        return (Span(opening.rstrip(" ")), self.foreign(words), Span(closing.lstrip(" ")))

    @property
    def written_in(self) -> str:
        """What this language calls the one in which the rulebook is written."""
        return str(self._locale.languages[self.written])

    def state(self, code: str, known_as: str) -> str:
        """The name of a State: of the table, else of CLDR, else the one that it is `known_as`."""
        if self.has("states", code):
            return self.words("states", code)
        alias: Sequence[str] = get_global("territory_aliases").get(code, ())
        name = self._locale.territories.get(alias[0]) if alias else None
        return str(name) if name else known_as

    def listed(self, entries: Iterable[str]) -> str:
        """Entries in a sentence: "a, b and c"."""
        return format_list(list(entries), locale=self._locale)

    def ranges(self, numbers: Iterable[int]) -> str:
        """Numbers in ascending order, three or more in a row as a range."""
        return self.listed(self.runs(sorted(set(numbers))))

    def runs(self, numbers: Sequence[int]) -> list[str]:
        """The same as entries of a list."""
        found: list[str] = []
        at = 0
        while at < len(numbers):
            end = at
            while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
                end += 1
            if end - at + 1 >= LEAST_RUN:
                found.append(f"{numbers[at]}{self._words.style['through']}{numbers[end]}")
                at = end + 1
            else:
                found.append(str(numbers[at]))
                at += 1
        return found

    def is_run(self, entry: str) -> bool:
        """Whether an entry is a range."""
        first, through, last = entry.partition(self._words.style["through"])
        return bool(through) and first.isdigit() and last.isdigit()

    def typeset(self, words: str) -> str:
        """Words with the spaces that the language sets before signs."""
        signs = self._words.style["spaced"]
        return re.sub(rf"(?:^|(?<=[^\s{TIE}]))([{signs}])(?=\s|$)", rf"{TIE}\1", words) if signs else words

    def own(self, numbers: Iterable[int]) -> str:
        """Paragraphs of the draft itself; "" for none."""
        chosen = sorted(set(numbers))
        if not chosen:
            return ""
        return f"{self.words('numbered', OWN, several=len(chosen) > 1)}{TIE}{self.ranges(chosen)}"

    def number(self, written: str) -> str:
        """A number with its sign: "No. 35"."""
        return _tied(f"{self._words.style['number']}") + written

    def day(self, iso: str) -> str:
        """An ISO day on its own; what is no day as it is."""
        try:
            return self.date(parse_date(iso))
        except ValueError:
            return iso

    def day_after_word(self, iso: str) -> str:
        """An ISO day behind a word such as "since"; what is no day as it is."""
        try:
            point = parse_date(iso).start
        except ValueError:
            return iso
        return self._point(point, "of_") if point is not None else iso

    def date(self, when: DateRange) -> str:
        """A date or a range in words."""
        if when.start and when.end:
            if when.start == when.end:
                return self._marked(when.start)
            return f"{self._marked(when.start)} {self._words.style['dash']} {self._marked(when.end)}"
        if when.start:
            id = "date.since" if when.text.endswith("..") else "date.no_end"
            return self.phrase(id, date=self._point(when.start, "of_"))
        assert when.end is not None, "parse_date refuses an interval without a date"
        id = "date.until" if when.text.startswith("..") else "date.no_beginning"
        return self.phrase(id, date=self._point(when.end, "of_"))

    def _marked(self, point: Point) -> str:
        words = self._point(point)
        if point.mark in ("~", "%"):
            words = self.phrase("date.about", date=words)
        if point.mark in ("?", "%"):
            words = self.phrase("date.uncertain", date=words)
        return words

    def _point(self, point: Point, before: str = "") -> str:
        level = "day" if point.day else "month" if point.month else "year"
        pattern = self._words.style[before + level]
        words = format_date(date(point.year, point.month or 1, point.day or 1), pattern, locale=self._locale)
        first = self._words.style["first"]
        return re.sub(r"\b1 ", f"{first} ", words, count=1) if first and point.day == 1 else words


def capital(words: str) -> str:
    """Words at the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def lower(words: str) -> str:
    """A heading within a sentence."""
    return words[:1].lower() + words[1:]


def _tied(words: str) -> str:
    """Spaces that keep a sign with its word: before ":" in French, after "№", inside guillemets."""
    return _TIED.sub(TIE, words)
