"""Turns the events of the YAML parser into data and the places of it, and refuses what is not of the strict subset."""

from __future__ import annotations

import re
from typing import Any

import yaml

from engine.load.strict_yaml.characters import ODD_BLANKS, name_of, refused, short
from engine.load.strict_yaml.limits import MAX_DEPTH, MAX_DIGITS, MAX_NODES, MAX_PROBLEMS, MAX_SCALAR
from engine.load.strict_yaml.mistakes import syntax_problem
from engine.load.strict_yaml.places import Mark, Position, problem_at
from engine.model.problem import Problem

# The pure parser is only for installations of PyYAML without libyaml; it is some ten times slower.
PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(
    r"""[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?   # 14.1, .5, 1.5e3
    | [-+]?[0-9]+[eE][-+]?[0-9]+                               # 1e5
    | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN)""",
    re.VERBOSE,
)
_COMMENT = r"(?:^|[ \t])#(?:[^\s#]|[ \t]?[0-9])"
"""A # after a value that may have been meant as text: a comment has a blank after its # and no number."""
_NUMBER_STARTS = frozenset("0123456789-+.")
_THEN_COLON = r"\s*:"


def read_events(text: str, path: str, lines: tuple[str, ...]) -> tuple[tuple[Any, Mark] | None, list[Problem]]:
    """The data of a text with the mark of all that is in it, None when it cannot be read to its end; and problems."""
    builder = _Builder(path, lines)
    try:
        return builder.read(text), builder.problems
    except _Stop:
        return None, builder.problems


def _is_number(text: str) -> bool:
    return text[0] in _NUMBER_STARTS and bool(_WHOLE.fullmatch(text) or _DECIMAL.fullmatch(text))


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
        self.root: tuple[Any, Mark] | None = None
        self.nodes = 0
        self.last_scalar: Any = None
        self.with_comment = {n for n, line in enumerate(lines) if "#" in line and re.search(_COMMENT, line)}

    def warn(self, code: str, position: tuple[int, int, int], message: str, expected: str = "") -> None:
        if len(self.problems) < MAX_PROBLEMS:
            found = problem_at(self.path, self.lines, position, code, message, expected, severity="warning")
            self.problems.append(found)

    def note(self, code: str, position: tuple[int, int, int], message: str, expected: str = "") -> None:
        if len(self.problems) >= MAX_PROBLEMS:
            message = f"there are more than {MAX_PROBLEMS} problems; those from this line on are not listed"
            self.problems.append(problem_at(self.path, self.lines, position, "Y017", message))
            raise _Stop
        self.problems.append(problem_at(self.path, self.lines, position, code, message, expected))

    def read(self, text: str) -> tuple[Any, Mark] | None:
        parser = PARSER(text)
        try:
            self.events(parser)
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            wrong = syntax_problem(error, self.path, self.lines, self.last_scalar)
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
        return self.root

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
                self.add(None, Mark(at))
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
        elif event.style == '"' and not text.isprintable() and refused().search(text):
            names = ", ".join(sorted(set(map(name_of, refused().findall(text)))))
            self.note("Y008", at, f"this text stands for control characters: {short(names)}", "plain text")
        if plain and not text.isprintable():
            self.invisible(text, at, top is not None and top.mapping and top.key is None)
        if top is not None and top.mapping and top.key is None:
            self.key(top, text, at, plain)
            return
        if plain and event.end_mark.line in self.with_comment:
            self.left_out(event)
        if plain and not text and top is not None and top.mapping and top.flow:
            self.missing_value(top)
        self.add(self.plain(text, at) if plain else text, Mark(at))

    def left_out(self, event: Any) -> None:
        """Tell of text behind an unquoted value that YAML takes for a comment."""
        row, end = event.end_mark.line, event.end_mark.column
        line = self.lines[row]
        match = re.match(r"\s*(?=#)", line[end:])
        if match is None or not re.match(_COMMENT, line[end + match.end() - bool(match[0]) :]):
            return
        start = end + match.end()
        at = Position(row + 1, start + 1, len(line.rstrip()) + 1)
        message = f"`{short(line[start:].rstrip())}` is left out: after a blank, # begins a comment"
        self.warn("Y030", at, message, "the whole value in quotes; a comment has a blank after its #")

    def invisible(self, text: str, at: Position, is_key: bool) -> None:
        """Tell of characters in a key, or around an unquoted value, that look like a blank or like nothing."""
        found = re.findall(f"[{ODD_BLANKS}]" if is_key else f"^[{ODD_BLANKS}]+|[{ODD_BLANKS}]+$", text)
        if not found:
            return
        what = name_of(found[0][0])
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
            message = f'"{short(text)}" is given twice, first at line {first.line}, column {first.column}'
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
        self.note("Y016", top.key_at, f'"{short(top.key)}" stands in braces without a value', expected)

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
        self.add(top.data, Mark(self.stretch(top.line, top.column, event.end_mark), top.inside))

    def add(self, value: Any, mark: Mark) -> None:
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
