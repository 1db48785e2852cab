"""What is wrong with the characters of a file, before it is read as YAML."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from engine.load.strict_yaml.limits import MAX_CHARACTERS
from engine.load.strict_yaml.places import Position, problem_at
from engine.model.problem import Problem

# Not allowed in YAML; or a line end to YAML only, which would shift our line numbers; or a stray BOM.
_REFUSED = "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
ODD_BLANKS = "\u00a0\u00ad\u1680\u180e\u2000-\u200b\u202f\u205f-\u2064\u3000\ufeff"
"""Blanks that are none to YAML, and characters that nobody sees: what web pages and word processors put in."""
# At the start of the file or after the end of a document, below any blank lines and comments.
_DIRECTIVE = r"(?:\A|^\.\.\.[ \t]*(?:#.*)?\n)(?:[ \t]*(?:#.*)?\n)*%"


def utf16(path: str) -> Problem:
    """That a file is UTF-16, as some editors save it."""
    message = "the file is saved as UTF-16"
    return Problem("error", "Y007", message, path, 1, 1, expected="the file saved as UTF-8")


def not_utf8(raw: bytes, error: UnicodeDecodeError, path: str) -> Problem:
    """Where a file stops being UTF-8."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return utf16(path)
    before = raw[: error.start].decode("utf-8").removeprefix("\ufeff")
    line = len(re.findall(r"\r\n|\r|\n", before)) + 1
    column = len(re.split(r"[\r\n]", before)[-1]) + 1
    rest = re.split(rb"[\r\n]", raw[error.start :], maxsplit=1)[0]
    source = re.split(r"[\r\n]", before)[-1] + rest.decode("utf-8", "backslashreplace")
    message = f"the file is not UTF-8: byte {raw[error.start]:#04x} at offset {error.start} (line {line})"
    expected = "the file saved as UTF-8"
    return Problem("error", "Y007", message, path, line, column, column + 1, source, expected)


@cache
def refused() -> re.Pattern[str]:
    """Compiled when first needed: that takes longer than to parse a case. No printable text holds what it finds."""
    return re.compile(_REFUSED)


def control_characters(text: str, lines: tuple[str, ...], path: str) -> list[Problem]:
    """One problem for each character that no YAML file may hold, at the first place it stands."""
    if text.replace("\n", "").replace("\t", "").isprintable():
        return []
    unprintable = refused()
    counts = Counter(unprintable.findall(text))
    if not counts:
        return []
    problems: list[Problem] = []
    for number, line in enumerate(lines, 1):
        for match in unprintable.finditer(line):
            count = counts.pop(match[0], 0)
            if count:
                at = Position(number, match.start() + 1, match.start() + 2)
                times = "" if count == 1 else f" ({count} times in this file)"
                message = f"the file contains the control character {name_of(match[0])}{times}"
                problems.append(problem_at(path, lines, at, "Y008", message, "plain text"))
                if not counts or len(problems) == MAX_CHARACTERS:
                    return problems
    return problems


def directive(text: str, lines: tuple[str, ...], path: str) -> list[Problem]:
    """Refuse `%YAML` and `%TAG` before they reach the parser, whose time for them grows with their square."""
    if "%" not in text:
        return []
    match = re.search(_DIRECTIVE, text, re.MULTILINE)
    if not match:
        return []
    number = text.count("\n", 0, match.end()) + 1
    message = "a directive (a line that begins with %) is not allowed"
    return [problem_at(path, lines, Position(number, 1, 2), "Y003", message, "the file without this line")]


def name_of(character: str) -> str:
    """The number of a character in Unicode, by which it can be looked up: U+00A0."""
    return f"U+{ord(character):04X}"


def short(text: str) -> str:
    """The beginning of a text, to quote in a message."""
    return text if len(text) <= 40 else text[:40] + "..."
