"""Reads one YAML file into plain data, with line and column for every key and value.

The YAML of a case or rule file is a strict subset: one document; no anchors, aliases, merge keys or tags; no
key twice. Whole numbers become `int`; `null`, `~` and nothing become `None`; every other value stays the text
it is (`yes`, `2024-07-16`, `11:30`, `010`). Decimal numbers must be quoted: `14.10` is a paragraph.

A file never raises: whatever is wrong is a `Problem` (codes in `CODES`), and all problems are collected. The
limits are checked while events arrive from the parser, before anything large or deep is built.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from engine.load.reading import TooLarge, Unreadable, read_bytes
from engine.model.frozen import dataclass, field, replace
from engine.model.problem import Problem, Severity

if TYPE_CHECKING:
    from os import PathLike

CODES = {
    "Y001": "key given twice",
    "Y002": "anchor, alias or merge key",
    "Y003": "tag or directive",
    "Y004": "more than one document",
    "Y005": "key that is not a word",
    "Y006": "empty file",
    "Y007": "not UTF-8",
    "Y008": "control character",
    "Y009": "file too large",
    "Y010": "nested too deeply",
    "Y011": "too many values",
    "Y012": "value too long",
    "Y013": "file missing or not readable",
    "Y014": "decimal number not quoted",
    "Y015": "number too long",
    "Y016": "entry in braces without a value",
    "Y017": "too many problems",
    "Y020": "tab used for indentation",
    "Y021": "quote not closed",
    "Y022": "bracket not closed",
    "Y023": "colon in an unquoted value",
    "Y024": "wrong indentation",
    "Y025": "colon or space after it missing",
    "Y026": "value begins with a reserved character",
    "Y029": "not valid YAML",
    "Y030": "text after # left out",
    "Y031": "invisible character instead of a blank",
    "Y032": "invisible character beside a value",
}

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 20
MAX_NODES = 200_000
MAX_SCALAR = 20_000
MAX_DIGITS = 15
MAX_PROBLEMS = 1_000
# A file that is not text at all would otherwise be listed character by character.
MAX_CHARACTERS = 20

# The pure parser is only for installations of PyYAML without libyaml; it is some ten times slower.
PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Not allowed in YAML; or a line end to YAML only, which would shift our line numbers; or a stray BOM.
_REFUSED = "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(
    r"""[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?   # 14.1, .5, 1.5e3
    | [-+]?[0-9]+[eE][-+]?[0-9]+                               # 1e5
    | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN)""",
    re.VERBOSE,
)
_COMMENT = r"(?:^|[ \t])#(?:[^\s#]|[ \t]?[0-9])"
"""A # after a value that may have been meant as text: a comment has a blank after its # and no number."""
ODD_BLANKS = "\u00a0\u00ad\u1680\u180e\u2000-\u200b\u202f\u205f-\u2064\u3000\ufeff"
"""Blanks that are none to YAML, and characters that nobody sees: what web pages and word processors put in."""
_NUMBER_STARTS = frozenset("0123456789-+.")
# At the start of the file or after the end of a document, below any blank lines and comments.
_DIRECTIVE = r"(?:\A|^\.\.\.[ \t]*(?:#.*)?\n)(?:[ \t]*(?:#.*)?\n)*%"
# Compiled when needed, as they are only of use where something is wrong.
_LINE_START = r" *(?:- +)*[^ ]"
_THEN_COLON = r"\s*:"

Keys = tuple[str | int, ...]


class Position(NamedTuple):
    """Where something stands: 1-based line and column, and the column after its end on that same line."""

    line: int
    column: int
    end_column: int


class _Mark(NamedTuple):
    """Position of a value and, for a mapping or list, of what is in it."""

    at: Position
    # For a mapping: key -> (position of the key, mark of the value). For a list: one mark for each item.
    inside: dict[str, tuple[Position, _Mark]] | list[_Mark] | None = None


@dataclass(frozen=True)
class Document:
    """A YAML file that could be read.

    Args:
        path: the file, as it was named to us.
        lines: its text by line, without line ends.
        data: dict (keys are str), list, str, int or None.
        _moved: where values stand in the file that stand elsewhere in `data`, as (there, in the file).
    """

    path: str
    lines: tuple[str, ...]
    data: Any
    _root: _Mark = field(repr=False, compare=False)
    _moved: tuple[tuple[Keys, Keys], ...] = ()

    def rearranged(self, keys: Keys, value: Any, moved: Iterable[tuple[Keys, Keys]]) -> Document:
        """This document with `value` under `keys`; `moved` says where parts of it stand in the file."""
        return replace(self, data=_replaced(self.data, keys, value), _moved=tuple(moved))

    def at(self, keys: Keys) -> Position:
        """Position of the value under these keys and list indexes, or of the nearest one around it."""
        for _, value in self._walk(keys):
            found = value.at
        return found

    def key_at(self, keys: Keys) -> Position:
        """Position of the key that leads to this value, or of the value itself when it has no key.

        A list item and the whole file have no key. When the path does not exist: the nearest one around it.
        """
        for key, value in self._walk(keys):
            found = key or value.at
        return found

    def _walk(self, keys: Keys) -> Iterator[tuple[Position | None, _Mark]]:
        mark = self._root
        yield None, mark
        for there, place in self._moved:
            if keys[: len(there)] == there:
                keys = (*place, *keys[len(there) :])
                break
        for key in keys:
            inside = mark.inside
            if isinstance(inside, dict) and isinstance(key, str) and key in inside:
                where, mark = inside[key]
                yield where, mark
            elif isinstance(inside, list) and isinstance(key, int) and 0 <= key < len(inside):
                mark = inside[key]
                yield None, mark
            else:
                return

    def problem(
        self,
        code: str,
        message: str,
        keys: Keys,
        *,
        key: bool = False,
        severity: Severity = "error",
        expected: str = "",
        hint: str = "",
    ) -> Problem:
        """A problem with the value under these keys (or, with `key=True`, with the key that leads to it)."""
        position = self.key_at(keys) if key else self.at(keys)
        return _problem(self.path, self.lines, position, code, message, expected, hint, severity)


def _replaced(data: Any, keys: Keys, value: Any) -> Any:
    """A copy of the data in which `value` stands under `keys`."""
    if not keys:
        return value
    copy: Any = list(data) if isinstance(data, list) else dict(data)
    copy[keys[0]] = _replaced(data[keys[0]], keys[1:], value)
    return copy


def _problem(
    path: str,
    lines: tuple[str, ...],
    position: tuple[int, int, int],
    code: str,
    message: str,
    expected: str = "",
    hint: str = "",
    severity: Severity = "error",
) -> Problem:
    line, column, end_column = position
    source_line = lines[line - 1] if 0 < line <= len(lines) else ""
    return Problem(severity, code, message, path, line, column, end_column, source_line, expected, hint)


def read_document(path: str | PathLike[str]) -> tuple[Document | None, list[Problem]]:
    """Read a file of at most `MAX_BYTES`; see `parse_document`. Only regular files are opened for reading."""
    name = str(path)
    try:
        raw = read_bytes(path, MAX_BYTES)
    except TooLarge as error:
        return None, [_too_large(name, error.size)]
    except Unreadable as error:
        expected = "a YAML file" if error.reason.startswith("this is") else ""
        return None, [Problem("error", "Y013", error.reason, name, expected=expected)]
    return parse_document(raw, name)


def _too_large(path: str, size: int) -> Problem:
    message = f"the file is too large: {size:,} bytes"
    return Problem("error", "Y009", message, path, expected=f"at most {MAX_BYTES:,} bytes")


def parse_document(raw: bytes | str, path: str) -> tuple[Document | None, list[Problem]]:
    """Parse the content of a file.

    Returns:
        The document, or None when it could not be read to its end; and all problems in the order of the file.
        A document that comes with an error is there only so that further problems can be found in it.
    """
    if len(raw) > MAX_BYTES:
        return None, [_too_large(path, len(raw))]
    if isinstance(raw, bytes):
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            return None, [_not_utf8(raw, error, path)]
        if raw[:1] == raw[2:3] == b"\0" or raw[1:2] == raw[3:4] == b"\0":
            return None, [_utf16(path)]
    else:
        text = raw
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = tuple(text.split("\n"))
    refused = _control_characters(text, lines, path) or _directive(text, lines, path)
    if refused:
        return None, refused
    builder = _Builder(path, lines)
    try:
        document = builder.read(text)
    except _Stop:
        document = None
    return document, sorted(builder.problems)


def _utf16(path: str) -> Problem:
    message = "the file is saved as UTF-16"
    return Problem("error", "Y007", message, path, 1, 1, expected="the file saved as UTF-8")


def _not_utf8(raw: bytes, error: UnicodeDecodeError, path: str) -> Problem:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _utf16(path)
    before = raw[: error.start].decode("utf-8").removeprefix("\ufeff")
    line = len(re.findall(r"\r\n|\r|\n", before)) + 1
    column = len(re.split(r"[\r\n]", before)[-1]) + 1
    rest = re.split(rb"[\r\n]", raw[error.start :], maxsplit=1)[0]
    source = re.split(r"[\r\n]", before)[-1] + rest.decode("utf-8", "backslashreplace")
    message = f"the file is not UTF-8: byte {raw[error.start]:#04x} at offset {error.start} (line {line})"
    expected = "the file saved as UTF-8"
    return Problem("error", "Y007", message, path, line, column, column + 1, source, expected)


@cache
def _refused() -> re.Pattern[str]:
    """Compiled when first needed: that takes longer than to parse a case. No printable text holds what it finds."""
    return re.compile(_REFUSED)


def _control_characters(text: str, lines: tuple[str, ...], path: str) -> list[Problem]:
    """One problem for each character that no YAML file may hold, at the first place it stands."""
    if text.replace("\n", "").replace("\t", "").isprintable():
        return []
    refused = _refused()
    counts = Counter(refused.findall(text))
    if not counts:
        return []
    problems: list[Problem] = []
    for number, line in enumerate(lines, 1):
        for match in refused.finditer(line):
            count = counts.pop(match[0], 0)
            if count:
                at = Position(number, match.start() + 1, match.start() + 2)
                times = "" if count == 1 else f" ({count} times in this file)"
                message = f"the file contains the control character {_name(match[0])}{times}"
                problems.append(_problem(path, lines, at, "Y008", message, "plain text"))
                if not counts or len(problems) == MAX_CHARACTERS:
                    return problems
    return problems


def _directive(text: str, lines: tuple[str, ...], path: str) -> list[Problem]:
    """Refuse `%YAML` and `%TAG` before they reach the parser, whose time for them grows with their square."""
    if "%" not in text:
        return []
    match = re.search(_DIRECTIVE, text, re.MULTILINE)
    if not match:
        return []
    number = text.count("\n", 0, match.end()) + 1
    message = "a directive (a line that begins with %) is not allowed"
    return [_problem(path, lines, Position(number, 1, 2), "Y003", message, "the file without this line")]


def _is_number(text: str) -> bool:
    return text[0] in _NUMBER_STARTS and bool(_WHOLE.fullmatch(text) or _DECIMAL.fullmatch(text))


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"


class _Stop(Exception):
    """Reading cannot go on; the problem has been noted."""


class _Open:
    """A mapping or list that is still being read."""

    __slots__ = ("column", "data", "flow", "inside", "key", "key_at", "line", "mapping", "seen")

    def __init__(self, mapping: bool, flow: bool, start: Any) -> None:
        self.mapping, self.flow = mapping, flow
        self.line, self.column = start.line, start.column
        self.data: Any = {} if mapping else []
        self.inside: Any = {} if mapping else []
        self.seen: dict[str, Position] = {}
        # The key whose value comes next; None: a key comes next.
        self.key: str | None = None
        self.key_at = Position(0, 0, 0)


# Stands for the key of a value that is read but not kept. No key can be this: control characters are refused.
_NO_KEY = "\0"
_PLAIN_VALUE = "the value itself, or the text in quotes"


class _Builder:
    """Turns the parser's events into data and marks, without recursion, and notes problems on the way."""

    def __init__(self, path: str, lines: tuple[str, ...]) -> None:
        self.path = path
        self.lines = lines
        self.problems: list[Problem] = []
        self.open: list[_Open] = []
        self.root: tuple[Any, _Mark] | None = None
        self.nodes = 0
        self.last_scalar: Any = None
        self.with_comment = {n for n, line in enumerate(lines) if "#" in line and re.search(_COMMENT, line)}

    def warn(self, code: str, position: tuple[int, int, int], message: str, expected: str = "") -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(_problem(self.path, self.lines, position, code, message, expected, severity="warning"))

    def note(self, code: str, position: tuple[int, int, int], message: str, expected: str = "") -> None:
        if len(self.problems) >= MAX_PROBLEMS:
            message = f"there are more than {MAX_PROBLEMS} problems; those from this line on are not listed"
            self.problems.append(_problem(self.path, self.lines, position, "Y017", message))
            raise _Stop
        self.problems.append(_problem(self.path, self.lines, position, code, message, expected))

    def read(self, text: str) -> Document | None:
        parser = PARSER(text)
        try:
            self.events(parser)
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            wrong = _syntax_problem(error, self.path, self.lines, self.last_scalar)
            # what made reading stop is told once
            self.problems = [p for p in self.problems if p.line != wrong.line or p.code not in ("Y030", "Y031", "Y032")]
            self.problems.append(wrong)
            return None
        finally:
            parser.dispose()
        if self.root is None or self.root[0] is None:
            if not self.problems:
                message = "there is nothing in the file but comments" if text.strip() else "the file is empty"
                self.note("Y006", (1, 1, 1), message)
            return None
        return Document(self.path, self.lines, *self.root)

    def events(self, parser: Any) -> None:
        get_event = parser.get_event
        while True:
            event = get_event()
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self.scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self.start(event, kind is yaml.MappingStartEvent)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.end(event)
            elif kind is yaml.AliasEvent:
                at = self.position(event)
                self.note("Y002", at, f"the alias *{event.anchor} is not allowed", _PLAIN_VALUE)
                self.add(None, _Mark(at))
            elif kind is yaml.DocumentStartEvent and self.root is not None:
                at = self.position(event)
                self.note("Y004", at, "a second document starts here", "one document in a file")
                return
            elif kind is yaml.StreamEndEvent:
                return

    def position(self, event: Any) -> Position:
        start, end = event.start_mark, event.end_mark
        return self.stretch(start.line, start.column, end)

    def stretch(self, line: int, column: int, end: Any) -> Position:
        if end.line == line:
            return Position(line + 1, column + 1, end.column + 1)
        width = len(self.lines[line].rstrip()) if line < len(self.lines) else 0
        return Position(line + 1, column + 1, max(width, column) + 1)

    def properties(self, event: Any, at: Position) -> None:
        """Count a value, and refuse an anchor or a tag on it."""
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.note("Y011", at, "the file has too many values", f"at most {MAX_NODES:,} values")
            raise _Stop
        if event.anchor is not None:
            self.note("Y002", at, f"the anchor &{event.anchor} is not allowed", _PLAIN_VALUE)
        if event.tag is not None:
            self.note("Y003", at, f"the tag {event.tag} is not allowed", _PLAIN_VALUE)

    def scalar(self, event: Any) -> None:
        self.last_scalar = event
        at = self.position(event)
        self.properties(event, at)
        plain = not event.style and event.tag is None
        text = event.value
        top = self.open[-1] if self.open else None
        if len(text) > MAX_SCALAR:
            message = f"this text has {len(text):,} characters"
            self.note("Y012", at, message, f"at most {MAX_SCALAR:,} characters")
        elif event.style == '"' and not text.isprintable() and _refused().search(text):
            names = ", ".join(sorted(set(map(_name, _refused().findall(text)))))
            self.note("Y008", at, f"this text stands for control characters: {_short(names)}", "plain text")
        if plain and not text.isprintable():
            self.invisible(text, at, top is not None and top.mapping and top.key is None)
        if top is not None and top.mapping and top.key is None:
            self.key(top, text, at, plain)
            return
        if plain and event.end_mark.line in self.with_comment:
            self.left_out(event)
        if plain and not text and top is not None and top.mapping and top.flow:
            self.missing_value(top)
        self.add(self.plain(text, at) if plain else text, _Mark(at))

    def left_out(self, event: Any) -> None:
        """Tell of text behind an unquoted value that YAML takes for a comment."""
        row, end = event.end_mark.line, event.end_mark.column
        line = self.lines[row]
        match = re.match(r"\s*(?=#)", line[end:])
        if match is None or not re.match(_COMMENT, line[end + match.end() - bool(match[0]) :]):
            return
        start = end + match.end()
        at = Position(row + 1, start + 1, len(line.rstrip()) + 1)
        message = f"`{_short(line[start:].rstrip())}` is left out: after a blank, # begins a comment"
        self.warn("Y030", at, message, "the whole value in quotes; a comment has a blank after its #")

    def invisible(self, text: str, at: Position, is_key: bool) -> None:
        """Tell of characters in a key, or around an unquoted value, that look like a blank or like nothing."""
        found = re.findall(f"[{ODD_BLANKS}]" if is_key else f"^[{ODD_BLANKS}]+|[{ODD_BLANKS}]+$", text)
        if not found:
            return
        what = _name(found[0][0])
        if is_key:
            self.note("Y031", at, f"the invisible character {what} stands in this key", "the key without it")
        else:
            self.warn("Y032", at, f"the invisible character {what} stands beside this value", "the value without it")

    def plain(self, text: str, at: Position) -> str | int | None:
        """The value of an unquoted scalar."""
        if text in ("", "~", "null"):
            return None
        if text[0] in _NUMBER_STARTS and len(text) <= MAX_SCALAR:
            if _WHOLE.fullmatch(text):
                if len(text.lstrip("-")) <= MAX_DIGITS:
                    return int(text)
                expected = f"at most {MAX_DIGITS} digits, or text in quotes"
                self.note("Y015", at, "this number is too long", expected)
            elif _DECIMAL.fullmatch(text):
                self.note("Y014", at, f"{text} is not in quotes", f'write "{text}" in quotes')
        return text

    def key(self, top: _Open, text: str, at: Position, plain: bool) -> None:
        """Take a scalar as the key of the value that comes next."""
        top.key, top.key_at = text, at
        if plain and text == "<<":
            self.note("Y002", at, "the merge key << is not allowed", "the keys themselves")
            top.key = _NO_KEY
        elif plain and not text:
            self.note("Y005", at, "a value stands here without a key", "key: value")
            top.key = _NO_KEY
        elif plain and (text in ("~", "null") or _is_number(text)):
            self.note("Y005", at, f"the key {text} is not a word", f'a word, or "{text}" in quotes')
        if top.key in top.seen:
            first = top.seen[text]
            message = f'"{_short(text)}" is given twice, first at line {first.line}, column {first.column}'
            self.note("Y001", at, message, "each key once")
            top.key = _NO_KEY
        elif top.key != _NO_KEY:
            top.seen[text] = at

    def missing_value(self, top: _Open) -> None:
        """Refuse `{statement, para. 2}` and `{kind:search}`, which YAML reads as keys without values."""
        line, _, end_column = top.key_at
        if top.key in (None, _NO_KEY) or re.compile(_THEN_COLON).match(self.lines[line - 1], end_column - 1):
            return
        expected = "key: value; text with a comma goes in quotes"
        if ":" in top.key:
            expected = "a space after the colon"
        self.note("Y016", top.key_at, f'"{_short(top.key)}" stands in braces without a value', expected)

    def start(self, event: Any, mapping: bool) -> None:
        at = self.position(event)
        self.properties(event, at)
        if len(self.open) >= MAX_DEPTH:
            self.note("Y010", at, "this is nested too deeply", f"at most {MAX_DEPTH} levels")
            raise _Stop
        if self.open and self.open[-1].mapping and self.open[-1].key is None:
            what = "a mapping" if mapping else "a list"
            expected = "a word; text with brackets or braces goes in quotes"
            self.note("Y005", at, f"{what} cannot be a key", expected)
        self.open.append(_Open(mapping, bool(event.flow_style), event.start_mark))

    def end(self, event: Any) -> None:
        top = self.open.pop()
        self.add(top.data, _Mark(self.stretch(top.line, top.column, event.end_mark), top.inside))

    def add(self, value: Any, mark: _Mark) -> None:
        """Put a finished value where it belongs."""
        if not self.open:
            self.root = (value, mark)
            return
        top = self.open[-1]
        if not top.mapping:
            top.data.append(value)
            top.inside.append(mark)
        elif top.key is None:
            # An alias, mapping or list as a key, already noted.
            top.key = _NO_KEY
        else:
            if top.key != _NO_KEY:
                top.data[top.key] = value
                top.inside[top.key] = (top.key_at, mark)
            top.key = None


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "..."


def _syntax_problem(error: Exception, path: str, lines: tuple[str, ...], last: Any) -> Problem:
    """What is probably wrong where the parser gave up, in our words: the parser's differ by version."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Problem("error", "Y029", "the file is not valid YAML", path)
    begun = getattr(error, "context_mark", None) or mark
    if "nesting" in str(getattr(error, "problem", "")):  # newer parsers have a limit of their own
        line, column = _too_deep(lines) or (mark.line, mark.column)
        at = (line + 1, column + 1, column + 2)
        return _problem(path, lines, at, "Y010", "this is nested too deeply", f"at most {MAX_DEPTH} levels")
    cause = _Cause(lines, (mark.line, mark.column), (begun.line, begun.column), last)
    code, line, column, message, expected = cause.find()
    return _problem(path, lines, (line + 1, column + 1, column + 2), code, message, expected)


def _too_deep(lines: tuple[str, ...]) -> tuple[int, int] | None:
    """Where one more bracket is open than may be, as the text has them."""
    depth = 0
    for row, line in enumerate(lines):
        for match in re.finditer(r"[\[\]{}]", line):
            depth += 1 if match[0] in "[{" else -1
            if depth > MAX_DEPTH:
                return row, match.start()
    return None


_Found = tuple[str, int, int, str, str]


class _Cause:
    """Guesses the cause of a syntax error from the text around it. Lines and columns are 0-based here.

    Args:
        stopped: where the parser gave up.
        begun: where the construct began that it was reading, or the same place.
        last: the last scalar event before that, or None.
    """

    def __init__(self, lines: tuple[str, ...], stopped: tuple[int, int], begun: tuple[int, int], last: Any) -> None:
        self.lines = lines
        self.row, self.column = stopped
        self.begun = begun
        self.last = last
        self.line = lines[self.row] if self.row < len(lines) else ""
        self.rest = self.line[self.column :]
        self.lead = self.line[: self.column]
        self.opened = self.text(begun[0])[begun[1] : begun[1] + 1]
        self.at_end = not self.rest.strip() and not any(line.strip() for line in lines[self.row + 1 :])

    def text(self, row: int) -> str:
        return self.lines[row] if row < len(self.lines) else ""

    def find(self) -> _Found:
        causes = (
            self.tab, self.invisible, self.quote, self.bracket, self.colon, self.reserved, self.no_colon,
            self.indentation,
        )  # fmt: skip
        for cause in causes:
            found = cause()
            if found:
                return found
        return "Y029", self.row, self.column, "this is not valid YAML here", "key: value, with text in quotes"

    def tab(self) -> _Found | None:
        match = re.match(r"[ ]*(?:- *)*\t", self.line)
        if not match:
            return None
        return "Y020", self.row, match.end() - 1, "a tab is used for indentation", "spaces"

    def invisible(self) -> _Found | None:
        """A character that looks like a blank where YAML wants one: before a key or after its colon."""
        first = min(self.begun[0], self.row_before(self.row) or 0)
        for row in range(min(self.row, len(self.lines) - 1), first - 1, -1):
            match = re.match(rf"(?:[ \t-]*|[^#'\"]*:[ \t]*)([{ODD_BLANKS}])", self.lines[row])
            if match:
                message = f"the invisible character {_name(match[1])} stands here instead of a blank"
                return "Y031", row, match.start(1), message, "a blank from the keyboard"
        return None

    def quote(self) -> _Found | None:
        row, column = self.begun
        if self.opened and self.opened in "'\"":
            if self.at_end or self.rest.startswith(("---", "...")):
                return "Y021", row, column, "the quote opened here is not closed", f"a closing {self.opened}"
            message = "a backslash in double quotes begins an escape, and this one does not exist"
            backslash = self.line.rfind("\\", 0, self.column + 1)
            return "Y029", self.row, max(backslash, 0), message, "single quotes, or two backslashes"
        if self.last is None or self.last.style not in ("'", '"'):
            return None
        start, end = self.last.start_mark, self.last.end_mark
        if end.line != self.row or end.column > self.column or self.lead[end.column :].strip():
            return None
        if start.line != end.line:
            message = f"the quote opened here runs on to line {end.line + 1}"
            return "Y021", start.line, start.column, message, f"a closing {self.last.style}"
        message = f"more text follows after the closing {self.last.style}"
        expected = "single quotes around it all"
        if self.last.style == "'":
            expected = "double quotes around it all, or '' for an apostrophe within"
        return "Y021", self.row, self.column, message, expected

    def bracket(self) -> _Found | None:
        row, column = self.begun
        if self.opened and self.opened in "[{":
            closing = "]" if self.opened == "[" else "}"
            for number in range(row, min(self.row + 1, len(self.lines))):
                start = column if number == row else 0
                comment = re.compile(r"\s#").search(self.lines[number], start)
                if comment and not re.match(r"\s*#", self.lines[number]):
                    message = f"after a blank, # begins a comment, and so the bracket {self.opened} is not closed"
                    return "Y022", number, comment.start() + 1, message, "the text with # in quotes"
            until = f" before line {self.row + 1}" if not self.at_end and self.row != row else ""
            if self.rest[:1] and self.rest[0] in "]}" and self.rest[0] != closing:
                until = f": {self.rest[0]} stands at line {self.row + 1}, column {self.column + 1}"
            message = f"the bracket {self.opened} opened here is not closed{until}"
            expected = f"a closing {closing}, commas between entries, and text with brackets in quotes"
            return "Y022", row, column, message, expected
        if self.rest[:1] and self.rest[0] in "]}":
            message = f"{self.rest[0]} closes a bracket that was not opened"
            return "Y022", self.row, self.column, message, "an opening bracket, or the text in quotes"
        return None

    def colon(self) -> _Found | None:
        """A colon where YAML does not expect one."""
        if self.rest[:1] != ":":
            return None
        if re.search(r":[ \t]", self.lead):
            message = "a colon and a space stand within an unquoted value"
            return "Y023", self.row, self.column, message, "the whole value in quotes"
        if not self.lead.strip() or self.lead.rstrip()[-1] in "{[,":
            return "Y005", self.row, self.column, "a value stands here without a key", "key: value"
        row = self.row_before(self.row)
        if row is None:
            return None
        before = self.lines[row]
        glued = re.match(r"\s*(?:- +)*[^\s:#'\"]+:(?=[^\s:/])", before)
        if glued:
            return "Y025", row, glued.end() - 1, "there is no space after the colon", "key: value"
        indent = len(before) - len(before.lstrip())
        if re.search(r":(\s|$)", before):
            message = f"this line is indented under line {row + 1}, which has its value already"
            expected = f"this line at column {indent + 1}, as line {row + 1}"
            return "Y024", self.row, len(self.line) - len(self.line.lstrip()), message, expected
        return "Y025", row, indent, "there is no colon in this line", "key: value"

    def reserved(self) -> _Found | None:
        for row, column in ((self.row, self.column), self.begun):
            character = self.text(row)[column : column + 1]
            if character and character in "@`%*&!|>,?":
                message = f"a value cannot begin with {character}"
                return "Y026", row, column, message, "the value in quotes"
        if re.match(r"-(\s|$)", self.rest) and self.lead.rstrip().endswith(":"):
            message = "a list begins on the line of its key"
            return "Y024", self.row, self.column, message, "the list on the next line"
        return None

    def no_colon(self) -> _Found | None:
        """A line of a mapping that is only a word."""
        row, column = self.begun
        line = self.text(row)[column:]
        if not line.strip() or (row >= self.row and not self.at_end):
            return None
        if re.search(r":(\s|$)", line) or re.match(r"-(\s|$)|[?]", line):
            return None
        glued = re.match(r"[^\s:#'\"]+:(?=\S)", line)
        if glued:
            return "Y025", row, column + glued.end() - 1, "there is no space after the colon", "key: value"
        return "Y025", row, column, "there is no colon in this line", "key: value"

    def indentation(self) -> _Found | None:
        if self.lead.strip() or not self.rest.strip():
            return None
        levels = self.levels()
        if not levels:
            return None
        if self.column in levels:
            row = levels[self.column]
            if self.rest.startswith("-"):
                message = f"a list item stands beside the key of line {row + 1}"
                return "Y024", self.row, self.column, message, "the list under a key of its own"
            if re.match(r" *-", self.lines[row]):
                message = f"this line stands beside the list item of line {row + 1}"
                return "Y024", self.row, self.column, message, "- before it, or this line further to the left"
            return None
        column = min(levels, key=lambda level: (abs(level - self.column), -level))
        message = f"this line begins at column {self.column + 1}, where nothing above it begins"
        expected = f"column {column + 1}, as line {levels[column] + 1}"
        return "Y024", self.row, self.column, message, expected

    def levels(self) -> dict[int, int]:
        """Columns at which this line could begin, each with the nearest line above that begins there."""
        levels: dict[int, int] = {}
        row = self.row_before(self.row)
        while row is not None and 0 not in levels:
            # The start of the line, and of what follows the dashes of list items on it.
            start = re.match(_LINE_START, self.lines[row])
            columns = [match.start() for match in re.finditer("[^ ]", start[0])] if start else []
            nearest = min(levels, default=MAX_BYTES)
            levels.update((column, row) for column in columns if column < nearest)
            row = self.row_before(row)
        return levels

    def row_before(self, row: int) -> int | None:
        """The nearest line above that is neither blank nor a comment."""
        for number in range(row - 1, -1, -1):
            text = self.text(number).strip()
            if text and not text.startswith("#"):
                return number
        return None
