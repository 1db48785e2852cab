"""Reads counts and lengths of time as people write them (engine/model/amounts.py)."""

from __future__ import annotations

import re
from math import ceil, floor
from typing import NamedTuple

from engine.model.amounts import IN_A_ROW, IN_ALL, UNITS, Amount, counted_in, plain_number

LONGEST = 200
GREATEST = 10**12


class _Told(NamedTuple):
    """What was read: the numbers of a range in seconds or ones, and its wording."""

    low: float
    high: float | None
    says: str


_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_TEENS = ["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: number for number, word in enumerate(_ONES + _TEENS)}
_WORDS |= {word: number * 10 for number, word in enumerate(_TENS, start=2)}
_UNIT_NAMES = {
    name: unit
    for unit, names in {
        "seconds": "s sec secs second seconds",
        "minutes": "m min mins minute minutes",
        "hours": "h hr hrs hour hours",
        "days": "d day days",
        "weeks": "w wk wks week weeks",
        "months": "mo mos month months",
        "years": "y yr yrs year years",
    }.items()
    for name in names.split()
}
_BEFORE = (
    ("about", ("about", "around", "approximately", "approx.", "roughly", "circa", "ca.", "some")),
    ("at least", ("at least", "not less than", "no less than", "no fewer than", "not fewer than", "a minimum of")),
    ("more than", ("more than", "over", "longer than", "above")),
    ("at most", ("at most", "up to", "no more than", "not more than", "no longer than", "a maximum of")),
    ("less than", ("less than", "under", "fewer than", "shorter than", "below")),
    ("almost", ("almost", "nearly", "close to")),
)
_AFTER = {
    "+": "at least", "~": "about", "or more": "at least", "or longer": "at least", "or less": "at most",
    "or fewer": "at most",
}  # fmt: skip
_SPANS = (
    (IN_ALL, ("in all", "in total", "altogether")),
    (IN_A_ROW, ("in a row", "without a break", "consecutively", "at a stretch")),
)
_RANGE = re.compile(r"(?:between )?(?P<one>.+?)\s*(?: to | and | or |-|–|\.\.)\s*(?P<two>.+)")


def read_count(written: str | int) -> int | Amount:
    """A count as written. Raises ValueError, saying what may be written."""
    if isinstance(written, int):
        if 0 <= written <= GREATEST:
            return written
        raise ValueError(f"`{written}` is not a whole number from 0 on")
    told, _ = _read(written, None, counts=True)
    if told is None:
        raise ValueError(f"`{written}` is not a number")
    low, high = ceil(told.low), None if told.high is None else floor(told.high)
    if low == high:
        return low
    return Amount(low, high, " ".join(written.split()), told.says)


def read_duration(written: str | int, unit: str = "", counted: str = "") -> Amount:
    """A length of time as written, in seconds.

    `unit` is what a number without one counts, if anything. `counted` says how the detail counts, "in-a-row" or
    "in-all": the longest of several stretches is at most "112 days in all", and all together at least "15 days in a
    row". Raises ValueError, saying what is wrong.
    """
    told, span = _read(str(written), unit, counts=False)
    if told is None:
        raise ValueError(f"`{written}` is not a length of time")
    low, high = ceil(told.low), None if told.high is None else floor(told.high)
    if counted == IN_A_ROW and span == IN_ALL:
        low = 0
    if counted == IN_ALL and span == IN_A_ROW:
        high = None
    return Amount(low, high, " ".join(str(written).split()), told.says)


def _read(written: str, unit: str | None, *, counts: bool) -> tuple[_Told | None, str]:
    """What a text tells, and whether it is told as one stretch or as the sum of several."""
    text, span = " ".join(written.lower().split()), ""
    if len(text) > LONGEST:
        return None, ""
    if not counts:
        text, span = _without_span(text)
    how, text = _how(text)
    told = _one(text, unit, counts=counts)
    if told is None and not how:
        told = _from_to(text, unit, counts=counts)
        how = "between"
    if told is None or (counts and (told.low % 1 or (told.high or 0) % 1)) or (told.high or 0) > GREATEST:
        return None, ""
    begins = f"{how} " if how not in ("", "between") else ""
    ends = {"": "", IN_ALL: " in all", IN_A_ROW: " in a row"}[span]
    return _modified(how, told)._replace(says=f"{begins}{told.says}{ends}"), span


def _without_span(text: str) -> tuple[str, str]:
    if " consecutive " in f" {text} ":
        return " ".join(text.replace("consecutive", " ").split()), IN_A_ROW
    for name, endings in _SPANS:
        for ending in endings:
            if text.endswith(f" {ending}"):
                return text.removesuffix(ending).rstrip(" ,"), name
    return text, ""


def _how(text: str) -> tuple[str, str]:
    """The word that makes a range of a number ("about", "at least"), and the rest."""
    for name, openings in _BEFORE:
        for opening in openings:
            if text.startswith(f"{opening} "):
                return name, text.removeprefix(opening).lstrip()
    inside = re.fullmatch(r"([\d.]+)([+~]) ?([a-z]+)", text)  # "18+ months"
    if inside:
        return _AFTER[inside[2]], f"{inside[1]} {inside[3]}"
    for ending, name in _AFTER.items():
        if text.endswith(ending):
            return name, text.removesuffix(ending).rstrip()
    return "", text


def _modified(how: str, told: _Told) -> _Told:
    """The range of a number told as "about", "at least" and so on; less and more leave the number itself out."""
    number = told.low
    if how == "about":
        return told._replace(low=max(floor(number * 0.8), min(number, 1)), high=ceil(number * 1.2))
    if how == "almost":
        return told._replace(low=floor(number * 0.8), high=number - 1)
    low = {"at least": number, "more than": number + 1, "at most": 0, "less than": 0}.get(how, told.low)
    high = {"at least": None, "more than": None, "at most": number, "less than": number - 1}.get(how, told.high)
    return told._replace(low=low, high=high)


def _from_to(text: str, unit: str | None, *, counts: bool) -> _Told | None:
    match = _RANGE.fullmatch(text)
    if match is None:
        return None
    two = _one(match["two"], unit, counts=counts)
    if two is None:
        return None
    one = _one(match["one"], unit, counts=counts)
    if one is None or (not counts and _number(match["one"]) is not None):  # "4 to 5 hours": the unit comes after
        named = re.search(r"[a-z]+$", match["two"])
        one = _one(f"{match['one']} {named[0]}", unit, counts=counts) if named and not counts else one
    if one is None or one.low > two.low:
        return None
    first = match["one"] if not counts and _number(match["one"]) is not None else one.says
    return _Told(one.low, two.low, f"{first} to {two.says}")


def _one(text: str, unit: str | None, *, counts: bool) -> _Told | None:
    """A single number, or a single length of time."""
    if counts:
        number = _number(text)
        return None if number is None else _Told(number, number, plain_number(number))
    bare = _number(text) if unit else None
    if bare is not None and unit:
        length = bare * UNITS[unit]
        return _Told(length, length, counted_in(bare, unit))
    text = re.sub(r"^half an? ([a-z]+)$", r"0.5 \1", text)
    text = re.sub(r"^(\S+) ([a-z]+) and a half$", r"\1 and a half \2", text)
    total, parts = 0.0, []
    at = 0
    for match in _PART.finditer(text):
        number = _number(match["number"])
        name = _UNIT_NAMES.get(match["unit"])
        if match.start() != at or number is None or name is None:
            return None
        total += number * UNITS[name]
        parts.append(counted_in(number, name))
        at = match.end()
    if not parts or at != len(text):
        return None
    return _Told(round(total), round(total), " ".join(parts))


_NUMBER = r"\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?(?: and a half)?|\d+ and a half"
_PART = re.compile(rf"(?P<number>{_NUMBER})\s*(?<![a-z](?=[a-z]))(?P<unit>[a-z]+)\b\.?(?:,? and |, | |$)")


def _number(text: str) -> float | None:
    text = text.strip()
    if text.endswith(" and a half"):
        whole = _number(text.removesuffix(" and a half"))
        return None if whole is None else whole + 0.5
    if re.fullmatch(r"\d{1,12}(\.\d{1,6})?", text):
        return float(text)
    if text in ("a", "an"):
        return 1
    tens, hyphen, ones = text.partition("-")
    if hyphen:
        small = _WORDS.get(ones, 0)
        return _WORDS[tens] + small if _WORDS.get(tens, 0) >= 20 and 1 <= small <= 9 else None
    hundreds = re.fullmatch(r"(\w+) hundred", text)
    if hundreds:
        many = _number(hundreds[1])
        return None if many is None else many * 100
    return {**_WORDS, "dozen": 12, "a dozen": 12}.get(text)
