"""Reads one YAML file into plain data, with line and column for every key and value.

The YAML of a case or rule file is a strict subset: one document; no anchors, aliases, merge keys or tags; no
key twice. Whole numbers become `int`; `null`, `~` and nothing become `None`; every other value stays the text
it is (`yes`, `2024-07-16`, `11:30`, `010`). Decimal numbers must be quoted: `14.10` is a paragraph.

A file never raises: whatever is wrong is a `Problem` with a code of engine/load/strict_yaml/limits.py, and all
problems are collected. The limits are checked while events arrive from the parser, before anything large or deep is
built.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from engine.load.reading import TooLarge, Unreadable, read_bytes
from engine.load.strict_yaml.characters import control_characters, directive, not_utf8, utf16
from engine.load.strict_yaml.events import read_events
from engine.load.strict_yaml.limits import MAX_BYTES
from engine.load.strict_yaml.places import Mark, Position, problem_at
from engine.model.frozen import dataclass, field, replace
from engine.model.problem import Problem, Severity

if TYPE_CHECKING:
    from os import PathLike

Keys = tuple[str | int, ...]


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
    _root: Mark = field(repr=False, compare=False)
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

    def _walk(self, keys: Keys) -> Iterator[tuple[Position | None, Mark]]:
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
        return problem_at(self.path, self.lines, position, code, message, expected, hint, severity)

    def note(
        self,
        problems: list[Problem],
        code: str,
        message: str,
        keys: Keys,
        *,
        key: bool = False,
        severity: Severity = "error",
        expected: str = "",
        hint: str = "",
    ) -> None:
        """Add a problem with the value under these keys to the list; see `problem`."""
        problems.append(self.problem(code, message, keys, key=key, severity=severity, expected=expected, hint=hint))


def _replaced(data: Any, keys: Keys, value: Any) -> Any:
    """A copy of the data in which `value` stands under `keys`."""
    if not keys:
        return value
    copy: Any = list(data) if isinstance(data, list) else dict(data)
    copy[keys[0]] = _replaced(data[keys[0]], keys[1:], value)
    return copy


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
            return None, [not_utf8(raw, error, path)]
        if raw[:1] == raw[2:3] == b"\0" or raw[1:2] == raw[3:4] == b"\0":
            return None, [utf16(path)]
    else:
        text = raw
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = tuple(text.split("\n"))
    refused = control_characters(text, lines, path) or directive(text, lines, path)
    if refused:
        return None, refused
    root, problems = read_events(text, path, lines)
    return None if root is None else Document(path, lines, *root), sorted(problems)
