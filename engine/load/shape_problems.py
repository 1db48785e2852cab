"""Pydantic's findings as `Problem`s: where, what is wrong, what was expected, did you mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar, get_args, get_origin

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.load.document import Document
from engine.load.everyday_keys import key_meant
from engine.model.problem import Problem, did_you_mean, misspelt

Keys = tuple["str | int", ...]
Shape = TypeVar("Shape", bound=BaseModel)
MOST = 24
"""How many keys are told as those that may stand in a place."""


class Strict(BaseModel):
    """A shape that refuses keys it does not know. Whole numbers may stand for text (a date such as 2024)."""

    model_config = ConfigDict(extra="forbid", coerce_numbers_to_str=True, defer_build=True)


def check_shape(
    shape: type[Shape],
    data: Any,
    document: Document,
    keys: Keys = (),
    *,
    code: str,
    known: Iterable[str] = (),
) -> tuple[Shape | None, list[Problem]]:
    """Validate `data`, which stands at `keys` of the document, against a shape.

    `known` are further words to suggest for a key that is not allowed.
    """
    try:
        return shape.model_validate(data), []
    except ValidationError as error:
        found: dict[tuple[Keys, str], Problem] = {}
        for entry in error.errors(include_url=False, include_input=True):
            place = keys + tuple(part for part in entry["loc"] if _is_key(part, entry["loc"]))
            place = _existing(document, place, entry["type"])
            problem = _problem(shape, entry, place, document, code, [*_fields(shape), *known])
            found.setdefault((place, problem.message), problem)
        return None, list(found.values())


def _fields(shape: Any) -> Iterator[str]:
    """The keys that a shape, and the shapes within it, allow."""
    seen: list[Any] = []
    waiting = [shape]
    while waiting:
        at = waiting.pop(0)
        if at in seen:
            continue
        seen.append(at)
        if isinstance(at, type) and issubclass(at, BaseModel):
            yield from at.model_fields
            waiting += [field.annotation for field in at.model_fields.values()]
        waiting += get_args(at)


def _allowed_at(shape: Any, loc: Sequence[str | int]) -> Iterator[str]:
    """The keys of the shapes that may stand where `loc`, the place that pydantic gives, leads from a shape."""
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        if not loc:
            yield from shape.model_fields
        elif loc[0] in shape.model_fields:
            yield from _allowed_at(shape.model_fields[str(loc[0])].annotation, loc[1:])
        return
    inside = get_args(shape)
    holds = get_origin(shape) in (dict, list, Mapping, Sequence)
    for one in inside:
        yield from _allowed_at(one, loc[1:] if holds else loc)


def _is_key(part: str | int, loc: Sequence[str | int]) -> bool:
    # pydantic adds the name of the tried type for unions and "[key]" for keys of mappings
    return isinstance(part, int) or not (
        part == "[key]" or part.startswith(("constrained-", "function-", "list[", "dict["))
    )


def _existing(document: Document, place: Keys, kind: str) -> Keys:
    """The part of the place that exists in the document, one step more for keys that are not allowed."""
    at: Any = document.data
    kept: list[str | int] = []
    for part in place:
        if isinstance(at, dict) and part in at:
            at = at[part]
        elif isinstance(at, list) and isinstance(part, int) and 0 <= part < len(at):
            at = at[int(part)]
        else:
            break
        kept.append(part)
    return tuple(kept)


def _problem(shape: Any, entry: Any, place: Keys, document: Document, code: str, known: Sequence[str]) -> Problem:
    kind, name = entry["type"], str(entry["loc"][-1]) if entry["loc"] else ""
    context = entry.get("ctx") or {}
    key = bool(entry["loc"]) and entry["loc"][-1] == "[key]"
    if kind == "missing":
        return document.problem(code, f"`{name}` is missing", place, expected=f"a line `{name}: ...`")
    if kind == "extra_forbidden":
        allowed = list(_allowed_at(shape, entry["loc"][:-1])) or list(known)
        near = misspelt(name, allowed) or key_meant(name, frozenset(allowed)) or did_you_mean(name, set(known) - {name})
        message = f"`{name}` is not a key that may stand here"
        return document.problem(code, message, place, key=True, hint=near, expected=", ".join(allowed[:MOST]))
    if kind == "literal_error":
        expected = str(context.get("expected", "")).replace("'", "")
        near = did_you_mean(str(entry.get("input")), expected.replace(" or ", ", ").split(", "))
        message = f"`{entry.get('input')}` is not allowed here"
        return document.problem(code, message, place, key=key, expected=expected, hint=near)
    if kind == "string_pattern_mismatch":
        return document.problem(
            code,
            f"`{entry.get('input')}` is not well formed",
            place,
            key=key,
            expected=_WORDING.get(str(context.get("pattern")), f"text of the form {context.get('pattern')}"),
        )
    expected = {
        "string_type": "text",
        "dict_type": "keys and values",
        "list_type": "a list",
        "int_type": "a whole number",
        "int_parsing": "a whole number",
        "model_type": "keys and values",
        "model_attributes_type": "keys and values",
        "too_short": "at least one entry",
        "string_too_long": f"at most {context.get('max_length')} characters",
        "string_too_short": "some text",
    }.get(kind, str(entry["msg"]).removeprefix("Value error, "))
    what = "this is empty" if entry.get("input") is None else "this is not what belongs here"
    return document.problem(code, what, place, expected=expected)


_WORDING = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "lower-case words joined by hyphens, such as `state-agents`",
    r"^[a-z][a-z0-9_]*$": "lower-case words joined by underscores, such as `linked_to`",
    r"^[a-z0-9-]+:\S(.*\S)?$": "a pin: the id of an authority, a colon and a paragraph",
    r"^[a-z0-9-]+(:\S(.*\S)?)?$": "a pin: the id of an authority, a colon and a paragraph",
    r"^[a-z0-9]+([-_.][a-z0-9]+)*$": "an id such as `search-home`",
    r"^\d{4}-\d{2}-\d{2}$": "a day such as 2024-07-16",
    r"^[A-Z]{3}$": "an ISO 3166 alpha-3 code, such as TJK",
    r"^[a-z0-9-]+\.[a-z0-9_]+$": "a kind and an attribute, such as `search.warrant`",
    r"^[a-z0-9]+([-.][a-z0-9]+)*$": "an id such as `iccpr-17.search-without-warrant`",
}
