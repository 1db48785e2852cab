"""Problems found in what people wrote, as data: where, what is wrong, what was expected.

Nothing here prints. Text that comes from a file goes through `visible` before it is shown, so that no
terminal escape or bidirectional control reaches a terminal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Literal

from engine.model.frozen import dataclass

Severity = Literal["error", "warning", "info"]

TAB_WIDTH = 4
FRAME_WIDTH = 100
# Comparing long words with every candidate is quadratic, and nobody mistypes a word this long.
LONGEST_WORD = 80
# A file of one line would otherwise be repeated in full with each of its problems.
LONGEST_LINE = 1_000

# Controls, bidirectional controls, invisible separators and tags, lone surrogates.
_UNSAFE = (
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufffe\uffff\U000e0000-\U000e0fff]"
)
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}


class BeyondLimits(Exception):
    """What rules ask of a case is more than the engine may be given; it has not seen it. The text says which rule."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong with a file. Problems sort by path, line, column and code.

    Args:
        severity: "error" (the file cannot be used), "warning", or "info" (worth knowing, nothing is wrong).
        code: stable code of the kind of problem, such as "Y003".
        message: what is wrong, in one sentence.
        path: the file as it was named to us; "" when there is none.
        line: 1-based; 0 when the problem has no position.
        column: 1-based, in characters; 0 when the problem has no position.
        end_column: the column after the last character meant, on the same line; 0 when unknown.
        source_line: the line as it stands in the file, without its line end.
        expected: what would have been right; "" when there is nothing to say.
        hint: the word probably meant; "" when there is none.
    """

    severity: Severity
    code: str
    message: str
    path: str = ""
    line: int = 0
    column: int = 0
    end_column: int = 0
    source_line: str = ""
    expected: str = ""
    hint: str = ""

    def __lt__(self, other: Problem) -> bool:
        """Order of the file; what is left over is settled by the text, so that sorting is repeatable."""
        return self._order() < other._order()

    def _order(self) -> tuple[str, int, int, str, str, str]:
        return (self.path, self.line, self.column, self.code, self.severity, self.message)


def visible(text: str, *, newlines: bool = False) -> str:
    r"""Text that is safe to send to a terminal: control and bidirectional characters become `\x1b`, `\u202e`.

    Args:
        text: any text, also with lone surrogates.
        newlines: leave line feeds and tabs as they are.
    """
    if text.isprintable() and (text.isascii() or max(text) < "\U000e0000"):
        return text  # nothing above is printable, but for marks among the tags

    def escape(match: re.Match[str]) -> str:
        character = match[0]
        return character if newlines and character in "\n\t" else _escape(character)

    return re.sub(_UNSAFE, escape, text)


def _escape(character: str) -> str:
    number = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def frame(problem: Problem) -> str:
    """The problem as a block of plain text: where and what, the line with a caret, what was expected.

    Safe for a terminal, the source line cut to about `FRAME_WIDTH` cells; no line end after it.
    """
    where = problem.path
    if problem.line:
        where += f":{problem.line}:{problem.column}"
    head = f"{problem.severity} {problem.code} {where}".rstrip()
    block = [f"{visible(head)}  {visible(problem.message)}"]
    if problem.line and problem.source_line.strip():
        number = str(problem.line)
        shown, before, width = _excerpt(problem.source_line, problem.column, problem.end_column)
        block.append(f"  {number} | {shown}")
        block.append(f"  {' ' * len(number)} | {' ' * before}{'^' * width}")
    if problem.expected:
        block.append(f"expected: {visible(problem.expected)}")
    if problem.hint:
        block.append(f"did you mean {visible(problem.hint)}?")
    return "\n".join(block)


ALIKE = 20
"""So many problems of one file that say the same are shown with their lines; of more only where they stand is told."""


def frames(problems: Iterable[Problem]) -> Iterable[str]:
    """Each problem as `frame` has it; where very many of one file say the same, the further ones as a list of lines."""
    groups: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in problems:
        groups.setdefault((problem.path, problem.code, problem.message), []).append(problem)
    for alike in groups.values():
        yield from map(frame, alike[:ALIKE])
        if rest := alike[ALIKE:]:
            where = f"{visible(rest[0].path)}, lines {_lines(problem.line for problem in rest)}"
            yield f"{rest[0].severity} {rest[0].code}  the same {len(rest):,} more times: {where}"


def _lines(numbers: Iterable[int]) -> str:
    """Numbers in their order, those in a row as "4-9"."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return ", ".join("-".join(map(str, run)) for run in runs)


def _excerpt(line: str, column: int, end_column: int) -> tuple[str, int, int]:
    """The part of a line around a column, the cells before the caret, and the number of carets."""
    at = min(max(column - 1, 0), len(line))
    end = min(max(end_column - 1, at + 1), max(len(line), at + 1))
    # More than a frame's width on either side cannot be shown: a line may have millions of characters.
    first = max(0, at - FRAME_WIDTH)
    cells = [_cell(character) for character in line[first : at + FRAME_WIDTH]]
    at, end = at - first, end - first
    start = 0
    if first or _width(cells) > FRAME_WIDTH:
        room = FRAME_WIDTH // 2
        start = at
        while start and room - cells[start - 1][1] >= 0:
            start -= 1
            room -= cells[start][1]
    stop, room = start, FRAME_WIDTH
    while stop < len(cells) and room - cells[stop][1] >= 0:
        room -= cells[stop][1]
        stop += 1
    lead = "..." if first + start else ""
    tail = "..." if first + stop < len(line) else ""
    shown = lead + "".join(text for text, _ in cells[start:stop]) + tail
    return shown, len(lead) + _width(cells[start:at]), max(1, _width(cells[at : min(end, stop)]))


def _cell(character: str) -> tuple[str, int]:
    """A character as it is shown, and the terminal cells it takes."""
    if character == "\t":
        return " " * TAB_WIDTH, TAB_WIDTH
    if visible(character) != character:
        text = _escape(character)
        return text, len(text)
    if character.isascii():
        return character, 1
    import unicodedata

    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return character, 0
    return character, 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _width(cells: list[tuple[str, int]]) -> int:
    return sum(width for _, width in cells)


class Near(str):
    """A word that is near a mistyped one. `only` tells that no other candidate can have been meant."""

    only: bool

    def __new__(cls, word: str, *, only: bool = False) -> Near:
        """A word, with whether it can be taken for the one that was meant."""
        near = super().__new__(cls, word)
        near.only = only
        return near


UNQUOTED = "Y014"
"""A number whose quotes are missing; what else is wrong with it says more."""


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Problems in the order of the file, each once; of a number that is wrong anyway not that it lacks quotes."""
    listed = sorted(set(problems))
    places = {(one.path, one.line, one.column) for one in listed if one.code != UNQUOTED and one.severity == "error"}
    return [one for one in listed if one.code != UNQUOTED or (one.path, one.line, one.column) not in places]


def misspelt(word: str, candidates: Iterable[str]) -> Near:
    """The one candidate that a slip or two of the pen make of this word, or "": no other word with like letters.

    One slip is allowed, two in words of `LONG_WORD` letters or more; `only` is never set for those shorter than
    `SHORTEST_SURE`.
    """
    if len(word) > LONGEST_WORD:
        return Near("")
    folded = {_fold(candidate): candidate for candidate in sorted(candidates, reverse=True)}
    meant = _fold(word)
    allowed = 1 if len(meant) < LONG_WORD else 2
    near = sorted((_slips(meant, other), other) for other in folded if abs(len(other) - len(meant)) <= allowed)
    if not near or near[0][0] > allowed:
        return Near("")
    sole = near[0][0] == 0 or (len(meant) >= SHORTEST_SURE and all(slips > near[0][0] for slips, _ in near[1:]))
    return Near(folded[near[0][1]], only=sole)


def did_you_mean(word: str, candidates: Iterable[str]) -> Near:
    """The candidate nearest to a word, or "" when none is near. Case and `_` for `-` do not count."""
    if len(word) > LONGEST_WORD:
        return Near("")
    import difflib  # only now: there is seldom something wrong

    folded: dict[str, str] = {}
    for candidate in sorted(candidates):
        folded.setdefault(_fold(candidate), candidate)
    near = difflib.get_close_matches(_fold(word), folded, n=3, cutoff=0.6)
    if not near:
        return Near("")
    return Near(folded[near[0]], only=_only_one(_fold(word), near))


SHORTEST_SURE = 4
LONG_WORD = 8


def _only_one(word: str, near: list[str]) -> bool:
    """Whether a slip of the pen makes the nearest word of this one, and none of the others."""
    if near[0] == word:
        return True
    allowed = 0 if len(word) < SHORTEST_SURE else 1 if len(word) < LONG_WORD else 2
    slips = _slips(word, near[0])
    return slips <= allowed and all(_slips(word, other) > slips for other in near[1:])


def _slips(one: str, other: str) -> int:
    """How many letters were left out, added, mistaken or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        last, before, row = before, row, [i]
        for j, b in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _fold(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")


def to_plain(problem: Problem) -> dict[str, Any]:
    """The problem as a JSON object: text and whole numbers only, every text safe for a terminal.

    The source line is cut after `LONGEST_LINE` characters.
    """
    return {
        "severity": problem.severity,
        "code": problem.code,
        "message": visible(problem.message),
        "path": visible(problem.path),
        "line": problem.line,
        "column": problem.column,
        "end_column": problem.end_column,
        "source_line": visible(problem.source_line[:LONGEST_LINE]),
        "expected": visible(problem.expected),
        "hint": visible(problem.hint),
    }
