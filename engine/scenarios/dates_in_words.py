"""Dates as features write them ("on 16 July 2024", "since May 2024"), turned into the dates of case files."""

from __future__ import annotations

import re

from engine.model.dates import MONTHS, DateRange, parse_date

_POINT = rf"(?:about )?(?:\d{{1,2}} )?(?:(?:{'|'.join(MONTHS)}) )?\d{{4}}(?: \(uncertain\))?|\d{{4}}[-\d]*[~?%]?"
_FORMS = (
    (re.compile(rf"(?:from|between) ({_POINT}) (?:to|and) ({_POINT})"), "{0}/{1}"),
    (re.compile(rf"since ({_POINT})"), "{0}/.."),
    (re.compile(rf"until ({_POINT})"), "../{0}"),
    (re.compile(rf"(?:on |in )?({_POINT})"), "{0}"),
    (re.compile(r"(?:on |in )?([-\d~?%.]*/[-\d~?%.]*)"), "{0}"),
)
_WORDS = re.compile(r"(about )?(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})( \(uncertain\))?")

WHEN = rf"(?:from|between) (?:{_POINT}) (?:to|and) (?:{_POINT})|(?:on|in|since|until) (?:{_POINT}|[-\d~?%./]+)"
"""A regular expression for a date that ends a sentence."""


def date_in_words(text: str) -> DateRange:
    """The date that the words give; dates in the notation of case files are words too.

    Raises:
        ValueError: with the forms that can be written.
    """
    for form, pattern in _FORMS:
        match = form.fullmatch(text.strip())
        if match:
            return parse_date(pattern.format(*map(_point, match.groups())))
    raise ValueError(f'"{text}" is not a date: write 16 July 2024, since May 2024, from 2024-05-26 to 2024-05-29')


def _point(text: str) -> str:
    match = _WORDS.fullmatch(text)
    if not match:
        return text
    about, day, month, year, uncertain = match.groups()
    parts = [year]
    if month:
        parts.append(f"{MONTHS.index(month) + 1:02d}")
    if day:
        parts.append(f"{int(day):02d}")
    mark = "%" if about and uncertain else "~" if about else "?" if uncertain else ""
    return "-".join(parts) + mark
