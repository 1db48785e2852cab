"""Dates and lengths of time as running text has them, in the form in which a case file writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from engine.letter.passage import Language, stem_in
from engine.model.amount_reading import read_duration
from engine.model.dates import MONTHS, parse_date

_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_HOW = r"(?:(?:about|around|approximately|at least|more than|over|nearly|almost|up to|less than|under)\s+)?"
_DURATION = re.compile(
    rf"\b({_HOW}{_NUMBER}(?:\s+to\s+{_NUMBER})?)(?:\s+(?:long\s+)?|-)(minute|hour|day|week|month|year)s?\b"
    r"(?!\s*[- ]old)",
    re.IGNORECASE,
)
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20,
}  # fmt: skip
_COUNT = re.compile(
    rf"(?<![\w.,/-])(?P<number>\d{{1,6}}|{'|'.join(NUMBERS)})\s+(?P<of>[^\W\d]+(?:[\s-]+[^\W\d]+){{0,2}})",
    re.IGNORECASE,
)
_IN_DATE = re.compile(rf"\b\d{{1,2}}\s+(?:{'|'.join(MONTHS)})", re.IGNORECASE)
LEAST_YEAR = 1000
"""From here on a number before "year" is a year of the calendar: "2024 году"."""
_TWO_WORDS = re.compile(r"(?<![\w.,/-])(\d{1,4}|[^\W\d]+)(?=\s+([^\W\d]+))")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_SINCE = r"\b(?:from|between|du|del|desde\s+el|entre\s+el|с|со)\s+(?:the\s+)?"
_UNTIL = r"to|until|till|and|–|-|au|al|hasta\s+el|y\s+el|по|до"
_DAY_OF = r"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|-?го)?\s+(?:de\s+|of\s+)?({listed})\b"
_DIGITS = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")


class Told(NamedTuple):
    """Something read off a text: as a case file writes it, and the words that say it with their place."""

    value: str
    words: str
    start: int
    end: int


def dates_in(text: str, languages: Iterable[Language] = ()) -> list[Told]:
    """The dates of a text, in its order; two that are joined as a span ("from … to …") are one."""
    found: list[Told] = []
    for names in (MONTHS, *(one.months for one in languages)):
        found += _named(text, names)
    for match in _ISO.finditer(text):
        found += _told(match, int(match[1]), int(match[2]), int(match[3]))
    for match in _DIGITS.finditer(text):
        if int(match[2]) <= 12:
            found += _told(match, int(match[3]), int(match[2]), int(match[1]))
    found.sort(key=lambda one: (one.start, -one.end))
    apart: list[Told] = []
    for one in found:
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    return _with_spans(text, _with_years(text, apart, languages))


def _with_years(text: str, found: list[Told], languages: Iterable[Language]) -> list[Told]:
    """The dates with those that give no year, where a date before them in the text does; its words are told too."""
    without: list[Told] = []
    for months in (MONTHS, *(one.months for one in languages)):
        for match in re.finditer(_DAY_OF.format(listed="|".join(map(re.escape, months))), text, re.IGNORECASE):
            if any(one.start < match.end() and match.start() < one.end for one in (*found, *without)):
                continue
            before = [one for one in found if one.end <= match.start()]
            if not before or re.match(r",?\s+(?:de\s+|del\s+)?\d{3,4}\b", text[match.end() :]):
                continue
            month = next(place for place, name in enumerate(months, start=1) if name.casefold() == match[2].casefold())
            for one in _told(match, int(before[-1].value[:4]), month, int(match[1])):
                without.append(one._replace(words=f"{one.words} … {before[-1].words}"))
    return sorted((*found, *without), key=lambda one: one.start)


def durations_in(text: str, language: Language | None = None) -> list[Told]:
    """The lengths of time of a text in English, or in a language that is listed, in its order."""
    if language is not None:
        return list(_durations_of(text, language))
    found = []
    for match in _DURATION.finditer(text):
        written = f"{match[1]} {match[2]}s".lower().replace(",", ".")
        try:
            read_duration(written)
        except ValueError:
            continue
        found.append(Told(written, match[0], match.start(), match.end()))
    return found


def _durations_of(text: str, language: Language) -> Iterator[Told]:
    for match in _TWO_WORDS.finditer(text):
        written = match[1].casefold()
        number = int(written) if written.isdecimal() else language.numbers.get(written, 0)
        unit = language.unit_by_stem.get(stem_in(language.code, match[2]), "")
        a_year = unit == "years" and number >= LEAST_YEAR
        if number and unit and not a_year:
            yield Told(
                f"{number} {unit if number > 1 else unit[:-1]}", f"{match[1]} {match[2]}", match.start(), match.end(2)
            )


class Counted(NamedTuple):
    """A number of something in running text: the number, the words with it, and those that may say of what.

    Of a text in another language `of` is in English, and `whole` says that it does not go word by word with `words`.
    """

    number: int
    words: str
    of: str
    whole: bool = False
    undergoes: bool = False


def counts_in(text: str, language: Language | None = None) -> list[Counted]:
    """The numbers of a text with the words after them, lengths of time and dates left out."""
    if language is not None:
        return list(_counts_of(text, language))
    found = []
    for match in _COUNT.finditer(text):
        written = match["number"].casefold()
        number = int(written) if written.isdecimal() else NUMBERS.get(written, 0)
        if number and _DURATION.match(text, match.start()) is None and _IN_DATE.match(match[0]) is None:
            told = Counted(number, match[0], match["of"])
            found.append(told._replace(undergoes=_undergoes(text, match.start(), match.end("number"))))
    return found


_ABOUT = r"(?:(?:some|about|around|over|at least|unos|unas|cerca de|environ|quelque|около|более)\s+)?"
_ACTS = re.compile(rf"(?:[.!?;:]|^|\b(?:by|of|por|par|grupo de|groupe de|группа))\s*{_ABOUT}$", re.IGNORECASE)
_DONE_TO = re.compile(r"\s+[^\W\d_]+\s+(?:were|was|have been|had been)\s+\w+(?:ed|en|t|ld)\b", re.IGNORECASE)


def _undergoes(text: str, start: int, end: int) -> bool:
    """Whether those counted are told as whom something is done to: behind a verb, or before "were held"."""
    return _ACTS.search(text[:start]) is None or _DONE_TO.match(text, end) is not None


def _counts_of(text: str, language: Language) -> Iterator[Counted]:
    for match in _TWO_WORDS.finditer(text):
        written = match[1].casefold()
        number = int(written) if written.isdecimal() else language.numbers.get(written, 0)
        first = match[2].casefold()
        time = first in language.months or stem_in(language.code, first) in language.unit_by_stem
        behind = re.match(r"\s+([^\W\d]+)(?:\s+([^\W\d]+))?", text[match.end() :])
        counts = written.isdecimal() or number > 1  # "un policier" is any, and not one
        if number and counts and not time and behind is not None:
            for words in ([behind[1]], [word for word in behind.groups() if word]):
                english = [one for word in words for one in language.english(word)]
                if english:
                    told = Counted(number, f"{match[1]} {' '.join(words)}", " ".join(english), whole=True)
                    yield told._replace(undergoes=_undergoes(text, match.start(), match.end()))
                    break


def _named(text: str, months: tuple[str, ...]) -> Iterator[Told]:
    """Dates with the name of a month: "16 July 2024", "July 16, 2024", "16 de julio de 2024", "July 2024"."""
    listed = "|".join(map(re.escape, months))
    number = {name.casefold(): place for place, name in enumerate(months, start=1)}
    of, tail = r"\s+(?:de\s+|of\s+)?", r"(?:,)?\s+(?:de\s+|del\s+)?(\d{4})\b"
    days = rf"{_SINCE}(\d{{1,2}})(?:st|nd|rd|th|er|º|-?го)?\s*(?:{_UNTIL})\s*(\d{{1,2}})(?:st|nd|rd|th|º|-?го)?"
    for match in re.finditer(rf"{days}{of}({listed}){tail}", text, re.IGNORECASE):
        first, last = (list(_told(match, int(match[4]), number[match[3].casefold()], int(match[n]))) for n in (1, 2))
        if first and last and first[0].value < last[0].value:
            yield first[0]._replace(value=f"{first[0].value}/{last[0].value}")
    for match in re.finditer(rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|-?го)?{of}({listed}){tail}", text, re.IGNORECASE):
        yield from _told(match, int(match[3]), number[match[2].casefold()], int(match[1]))
    for match in re.finditer(rf"\b({listed})\s+(\d{{1,2}})(?:st|nd|rd|th)?{tail}", text, re.IGNORECASE):
        yield from _told(match, int(match[3]), number[match[1].casefold()], int(match[2]))
    for match in re.finditer(rf"(?<!\d )\b({listed}){tail}", text, re.IGNORECASE):
        yield from _told(match, int(match[2]), number[match[1].casefold()], 0)


def _told(match: re.Match[str], year: int, month: int, day: int) -> Iterator[Told]:
    try:
        date(year, month, day or 1)
    except ValueError:
        return
    value = f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day else "")
    yield Told(value, match[0], match.start(), match.end())


_SPAN = re.compile(r"\s*(?:to|until|till|and|–|-|au|al|hasta|jusqu'au|по|до)\s*(?:the\s+)?")
_FROM = re.compile(r"\b(?:from|between|du|del|desde|entre|с|со)\s+(?:the\s+|el\s+|le\s+)?$", re.IGNORECASE)


def _with_spans(text: str, found: list[Told]) -> list[Told]:
    joined: list[Told] = []
    for one in found:
        last = joined[-1] if joined else None
        if (
            last is not None
            and "/" not in last.value
            and last.value < one.value
            and _SPAN.fullmatch(text[last.end : one.start])
            and _FROM.search(text[: last.start])
        ):
            span = f"{last.value}/{one.value}"
            parse_date(span)
            joined[-1] = Told(span, text[last.start : one.end], last.start, one.end)
        else:
            joined.append(one)
    return joined
