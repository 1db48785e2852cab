"""Dates as people write them, turned into the form that a case file takes."""

from __future__ import annotations

import re

from engine.model.dates import MONTHS, parse_date

_NUMBER = {month[:3].casefold(): number for number, month in enumerate(MONTHS, start=1)}
_MONTH = r"([A-Za-z]{3,9})\.?"
_POINT = (
    (re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH},? (\d{{4}})"), "dmy"),
    (re.compile(rf"{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})"), "mdy"),
    (re.compile(rf"{_MONTH},? (\d{{4}})"), "my"),
    (re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})"), "dmy"),
    (re.compile(r"(\d{1,2})\.(\d{4})"), "my"),
    (re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})"), "ymd"),
)
_ABOUT = re.compile(r"(about|around|circa|ca\.?|approximately|roughly)\s+(.*)", re.I)
_SINCE = re.compile(r"(?:since|from|as of)\s+(.*)", re.I)
_UNTIL = re.compile(r"(?:until|till|up to|before)\s+(.*)", re.I)
_BETWEEN = re.compile(r"(?:between\s+|from\s+)?(.+?)\s+(?:to|until|till|and|[-–])\s+(.+)", re.I)
_DAYS = re.compile(rf"(\d{{1,2}})\s*(?:to|and|-|–)\s*(\d{{1,2}} {_MONTH},? \d{{4}})", re.I)


def right_date(written: str) -> tuple[str, str]:
    """A date as a case file takes it, and what is wrong with it, or "": "16 April 2026" is `2026-04-16`.

    Days and months in figures are read only where the order cannot be mistaken: `16.04.2026`, never `04/05/2026`.
    """
    text = " ".join(written.split())
    if not text:
        return "", ""
    found = _range(text)
    try:
        parse_date(found)
    except ValueError as error:
        return written, str(error)
    return found, ""


def _range(text: str) -> str:
    if match := _DAYS.fullmatch(text):
        end = _point(match[2])
        return f"{end[:8]}{int(match[1]):02}/{end}" if len(end) == 10 else text
    if (match := _BETWEEN.fullmatch(text)) and "/" not in text:
        return f"{_point(match[1])}/{_point(match[2])}"
    if match := _SINCE.fullmatch(text):
        return f"{_point(match[1])}/.."
    if match := _UNTIL.fullmatch(text):
        return f"../{_point(match[1])}"
    return _point(text)


def _point(text: str) -> str:
    mark = ""
    if match := _ABOUT.fullmatch(text):
        mark, text = "~", match[2]
    for pattern, order in _POINT:
        match = pattern.fullmatch(text)
        parts = dict(zip(order, match.groups(), strict=True)) if match else {}
        month = _month(parts.get("m", ""))
        if not month:
            continue
        day = f"-{int(parts['d']):02}" if "d" in parts else ""
        return f"{parts['y']}-{month:02}{day}{mark}"
    return text + mark


def _month(written: str) -> int:
    if written.isdecimal():
        return int(written)
    number = _NUMBER.get(written[:3].casefold(), 0)
    return number if number and MONTHS[number - 1].casefold().startswith(written.casefold()) else 0
