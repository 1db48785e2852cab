"""Lists of paragraphs, read and printed: `28-29 and 33`, `14(3)(b) and (d)`, `9, paragraphs 1 and 3`.

A paragraph is a path: `14(3)(b)` is 14, then 3, then b.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from engine.model.authority import para_order

Path = tuple[str, ...]
Known = Callable[[str], bool]

LONGEST_RUN = 200
"""Numbers that one range may stand for; a longer one is a misprint."""

_DOUBLED = "|".join(2 * letter for letter in "abcdefghijklmnopqrstuvwxyz")
_BRACKET = rf"\s?\(\s?(?:\d{{1,3}}|[a-z]|{_DOUBLED}|[ivx]{{2,5}})\s?\)"
_ITEM = re.compile(rf"(\d{{1,3}}(?:\.\d{{1,2}})*)(?![\d\w])((?:{_BRACKET})*)")
_BRACKETS = re.compile(rf"(?:{_BRACKET})+")
_INSIDE = re.compile(r"\(\s?(\w+)\s?\)")
_RANGE = re.compile(r"\s*(?:[-\u2010-\u2015]|to\b|through\b|\u00e0\b|a\b|\u043f\u043e\b)\s*(?=[\d(])")
_SEPARATOR = re.compile(r"\s*(?:[,;]\s*)?(?:(?:and|or|&|et|ou|y|o|\u0438|\u0438\u043b\u0438)\b\s*|&\s*)?")
_SUB = re.compile(r",?\s*(?:paragraphs?|paras?\.?|\u00a7\u00a7?|al(?:in\u00e9a)?s?\.?)\s*(?=\d)", re.IGNORECASE)


def scan(text: str, at: int, known: Known, again: re.Pattern[str] | None = None) -> tuple[list[str], int]:
    """The paragraphs of the list that begins at `at`, in the order written, and where it ends; ([], at) for none.

    Args:
        text: what is read.
        at: where a number is expected.
        known: whether the text has a paragraph of that number; it decides what `(b)` continues.
        again: the word that may be said again within the list ("article 9 and article 14").
    """
    found: list[Path] = []
    previous: Path = ()
    base: Path = ()  # "article 14, paragraphs 1 and 3": numbers after the word continue 14
    end = at
    while True:
        taken = _taken(text, at, previous, base, known)
        if taken is None:
            break
        path, end = taken
        base_before = base
        if not base and len(path) == 1 and (sub := _SUB.match(text, end)) and (inner := _ITEM.match(text, sub.end())):
            base, path = path, (*path, inner[1], *_INSIDE.findall(inner[2]))
            end = inner.end()
        run, end = _run(text, end, path, base, known)
        found += run
        previous = found[-1]
        at, back = _next(text, end, again)
        if at == end:
            break
        if back:
            base = ()
        elif base_before != base and not text[at : at + 1].isdigit() and text[at : at + 1] != "(":
            break
    return [printed_path(path) for path in found], end


def _taken(text: str, at: int, previous: Path, base: Path, known: Known) -> tuple[Path, int] | None:
    item = _ITEM.match(text, at)
    if item:
        path = (*base, item[1], *_INSIDE.findall(item[2]))
        dotted = tuple(item[1].split("."))
        if len(dotted) > 1 and not known(printed_path(path)) and known(printed_path((*dotted, *path[1:]))):
            path = (*dotted, *path[1:])  # "9.1" for 9(1)
        return path, item.end()
    brackets = _BRACKETS.match(text, at) if previous else None
    if brackets:
        return _continued(previous, tuple(_INSIDE.findall(brackets[0])), known), brackets.end()
    return None


def _next(text: str, end: int, again: re.Pattern[str] | None) -> tuple[int, bool]:
    """Where the list goes on, and whether the word was said again; `end` itself where it does not."""
    separator = _SEPARATOR.match(text, end)
    if separator is None or not separator[0].strip():
        return end, False
    at = separator.end()
    word = again.match(text, at) if again is not None else None
    if word:
        return word.end(), True
    return at, False


def _run(text: str, end: int, first: Path, base: Path, known: Known) -> tuple[list[Path], int]:
    """The paragraphs of a range that `first` opens, or `first` alone."""
    to = _RANGE.match(text, end)
    if to is None:
        return [first], end
    taken = _taken(text, to.end(), first, base, known)
    if taken is None:
        return [first], end
    last, after = taken
    between = _between(first, last)
    return (between, after) if between else ([first], end)


def _between(first: Path, last: Path) -> list[Path]:
    """Every path of a range; nothing where the ends are no range."""
    if len(first) != len(last) or first[:-1] != last[:-1]:
        return []
    one, other = first[-1], last[-1]
    if one.isdigit() and other.isdigit() and 0 < int(other) - int(one) <= LONGEST_RUN:
        return [(*first[:-1], str(number)) for number in range(int(one), int(other) + 1)]
    if len(one) == len(other) == 1 and one.isalpha() and one < other:
        return [(*first[:-1], chr(code)) for code in range(ord(one), ord(other) + 1)]
    return []


def _continued(previous: Path, brackets: Path, known: Known) -> Path:
    """What `(d)` means after a path: the deepest level of the same sort that the text knows takes its place."""
    alike = [
        (*previous[:level], *brackets)
        for level in range(len(previous) - 1, 0, -1)
        if previous[level].isdigit() == brackets[0].isdigit()
    ]
    below = (*previous, *brackets)
    for path in (*alike, below):
        if known(printed_path(path)):
            return path
    return alike[0] if alike else below


def printed_path(path: Sequence[str], *, spaced: bool = False) -> str:
    """`14(3)(b)`, or `14 (3) (b)`."""
    space = " " if spaced else ""
    return path[0] + "".join(f"{space}({part})" for part in path[1:])


def path_of(para: str) -> Path | None:
    """The path of a paragraph; None for one that is called otherwise ("preamble", "37-38, 45")."""
    match = _ITEM.fullmatch(para.strip())
    return (match[1], *_INSIDE.findall(match[2])) if match else None


def listed(
    paras: Iterable[str], known: Known = lambda para: False, *, spaced: bool = False, dash: str = "-", last: str = "and"
) -> tuple[str, bool]:
    """Paragraphs in ascending order, runs joined and repeated numbers left out; and whether there are several.

    `article 14(3)(b) and (d)` is one article. What is left out is what `scan` finds again.
    """
    paths = [path for para in sorted(dict.fromkeys(paras), key=para_order) if (path := path_of(para)) is not None]
    others = [para for para in dict.fromkeys(paras) if path_of(para) is None]
    words: list[str] = []
    at = 0
    previous: Path = ()
    while at < len(paths):
        run = _run_from(paths, at)
        first, final = paths[at], paths[at + run - 1]
        opening = _shortened(first, previous, known, spaced=spaced)
        if run > 1:
            end = final[-1] if len(final) == 1 else f"({final[-1]})"
            words.append(f"{opening}{dash}{end}")
        else:
            words.append(opening)
        previous = final
        at += run
    words += others
    several = len({path[0] for path in paths}) + len(others) > 1 or any(re.search(r"\d[,-]", para) for para in others)
    joined = words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""
    return joined, several


def pins_in_order(pins: Iterable[str]) -> list[str]:
    """Pins text by text as they come, and of each text its paragraphs in ascending order."""
    by_text: dict[str, list[str]] = {}
    for pin in pins:
        authority, _, para = pin.partition(":")
        by_text.setdefault(authority, []).append(para)
    return [f"{text}:{para}" for text, paras in by_text.items() for para in sorted(paras, key=para_order)]


def _run_from(paths: Sequence[Path], at: int) -> int:
    """How many paths from `at` are printed as one range: two numbers in a row, or three letters or sub-paragraphs."""
    length = 1
    while at + length < len(paths) and _follows(paths[at + length - 1], paths[at + length]):
        length += 1
    least = 2 if len(paths[at]) == 1 else 3
    return length if length >= least else 1


def _follows(one: Path, other: Path) -> bool:
    return _between(one, other) == [one, other]


def _shortened(path: Path, previous: Path, known: Known, *, spaced: bool) -> str:
    """The path, without what the one before it says already; in full where a reader would take it for another."""
    shared = 0
    while shared < min(len(path), len(previous)) and path[shared] == previous[shared]:
        shared += 1
    if 0 < shared < min(len(path), len(previous)) and _continued(previous, path[shared:], known) == path:
        space = " " if spaced else ""
        return space.join(f"({part})" for part in path[shared:])
    return printed_path(path, spaced=spaced)
