"""Reads the text of a case, and writes values as both parsers of PyYAML read them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import yaml

from engine.load.document import parse_document
from engine.load.strict_yaml import events
from engine.load.strict_yaml.characters import ODD_BLANKS

Value = str | int | Sequence[str] | None

WHOLE_NUMBER = re.compile(r"0|[1-9][0-9]{0,14}")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_NOT_PLAIN = rf"[\t\r\n]|^[{ODD_BLANKS}]|[{ODD_BLANKS}]$"


class EditError(ValueError):
    """An edit that this text does not allow; the message is for its author."""


def read_data(text: str) -> Any:
    """The data of a text. Raises EditError where it is not in order."""
    try:
        found, problems = parse_document(text.encode(), "")
    except UnicodeEncodeError as error:
        raise EditError(f"the text is not Unicode: {error.reason}") from error
    wrong = [problem for problem in problems if problem.severity == "error"]
    if found is None or wrong:
        raise EditError(f"line {wrong[0].line}: {wrong[0].message}" if wrong else "the text is empty")
    return found.data


def compose(text: str) -> Any:
    """The nodes of a text that can be read and has no byte order mark, which the parsers count variously."""
    # The parser that read it: the pure one of PyYAML refuses some texts, such as `{date: 2024-07-16?}`.
    loader = events.PARSER(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def as_written_here(value: Value, key: str, old: Any) -> str | int | list[str] | None:
    """The value in the form the file has for it: a list stays a list, a number a number; a year is one."""
    if isinstance(value, str):
        numeric = (key == "date" or isinstance(old, int)) and WHOLE_NUMBER.fullmatch(value)
        return int(value) if numeric else value
    if value is None or isinstance(value, int):
        return value
    if len(value) == 1 and not isinstance(old, list):
        return as_written_here(value[0], key, old)
    return list(value) or None


def as_yaml(value: Any, flow: bool) -> str:
    """A value on one line; `flow`: it will stand in brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key, True)}: {as_yaml(one, True)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(as_yaml(item, True) for item in value) + "]"
    return scalar(value, flow) if isinstance(value, str) else "null" if value is None else str(value)


def scalar(text: str, flow: bool) -> str:
    """Plain where both parsers of PyYAML read the same text, and ours reads text; else in double quotes."""
    probe: str = f"{{k: {text}, l: [{text}]}}" if flow else f"k: {text}"
    wanted = {"k": text, "l": [text]} if flow else {"k": text}
    try:
        plain = not re.search(_NOT_PLAIN, text) and read_data(probe) == wanted
        plain = plain and yaml.load(probe, yaml.BaseLoader) == wanted
    except (EditError, yaml.YAMLError):
        plain = False
    return text if plain else '"' + "".join(_ESCAPES.get(character, character) for character in text) + '"'
