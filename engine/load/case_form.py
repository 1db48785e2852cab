"""A case file of the right form, recognised without pydantic.

Most files are right, and importing pydantic takes longer than deriving a case. So what is plainly as
`CaseShape` wants it is taken here; for anything else there is no form, and the shape says what is wrong. A
property test shows that no form is given for what the shape refuses, and that the two read the same
(tests/load/test_case_form.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

LONGEST_ID = 64
LONGEST_TEXT = 20_000
STATUSES = ("alleged", "corroborated", "contested", "admitted")
CASE_KEYS = frozenset(("case", "title", "state", "as_of", "note", "people", "sources", "facts", "filing", "expected"))
SOURCE_KEYS = frozenset(("title", "date", "kind", "note", "address", "file", "set_aside", "parts", "as_read"))
EXPECTED_KEYS = frozenset(("cited", "not_cited"))
FILING_KEYS = frozenset(
    (
        "submitter", "consent", "representation", "identity", "domestic_remedies", "other_procedures", "urgency",
        "annexes",
    )
)  # fmt: skip

_is_id = re.compile(r"[a-z0-9]+([-_.][a-z0-9]+)*").fullmatch


class SourceForm(NamedTuple):
    """As `SourceShape`."""

    title: str
    date: str | None
    kind: str
    note: str
    address: str = ""
    file: str = ""
    set_aside: Sequence[str] = ()
    parts: Mapping[str, str] = MappingProxyType({})
    as_read: str = ""


class FactForm(NamedTuple):
    """As `FactShape`."""

    id: str
    kind: str
    source: str | list[str] | None
    status: str
    note: str
    versions: list[dict[str, Any]]


class ExpectedForm(NamedTuple):
    """As `ExpectedShape`."""

    cited: list[str]
    not_cited: list[str]


class CaseForm(NamedTuple):
    """As `CaseShape`; `filing` holds what is stated."""

    case: str
    title: str
    state: str
    as_of: str | None
    people: Mapping[str, Mapping[str, Any] | None]
    sources: Mapping[str, SourceForm]
    facts: list[FactForm]
    filing: Mapping[str, Any]
    expected: ExpectedForm | None
    note: str = ""


class _Irregular(Exception):
    """Something is not plainly right."""


def case_form(data: Any) -> CaseForm | None:
    """The form of a case file's data, or None when it has to be looked at closely."""
    try:
        return _case(data)
    except _Irregular:
        return None


def _case(data: Any) -> CaseForm:
    body = _keys(data, CASE_KEYS)
    state = body.get("state")
    _need(type(state) is str and len(state) == 3 and state.isascii() and state.isalpha() and state.isupper())
    people = _dict(body.get("people", {}))
    for id, person in people.items():
        _id(id)
        _need(person is None or type(person) is dict)
    filing, expected = body.get("filing"), body.get("expected")
    stated = {} if filing is None else _keys(filing, FILING_KEYS)
    return CaseForm(
        _id(body.get("case")),
        _text(body.get("title")),
        str(state),
        _text_or_none(body.get("as_of")),
        people,
        {_id(id): _source(entry) for id, entry in _dict(body.get("sources", {})).items()},
        [_fact(entry) for entry in _list(body.get("facts", []))],
        {key: value for key, value in stated.items() if value is not None},
        None if expected is None else _expected(expected),
        _text(body.get("note", "")),
    )


def _source(data: Any) -> SourceForm:
    body = _keys(data, SOURCE_KEYS)
    kind, note, address, file, as_read = (
        _text(body.get(key, "")) for key in ("kind", "note", "address", "file", "as_read")
    )
    aside, title, date = _texts(body.get("set_aside", [])), _text(body.get("title")), _text_or_none(body.get("date"))
    parts = {name: _text(place) for name, place in _dict(body.get("parts", {})).items()}
    return SourceForm(title, date, kind, note, address, file, aside, parts, as_read)


def _fact(data: Any) -> FactForm:
    body = _dict(data)
    kind, source, status = body.get("kind"), body.get("source"), body.get("status", "alleged")
    _need(type(kind) is str and (source is None or type(source) is str or bool(_texts(source))))
    _need(type(status) is str and status in STATUSES)
    versions = _list(body.get("versions", []))
    _need(all(type(version) is dict for version in versions))
    return FactForm(_id(body.get("id")), str(kind), source, status, _text(body.get("note", "")), versions)


def _expected(data: Any) -> ExpectedForm:
    body = _keys(data, EXPECTED_KEYS)
    return ExpectedForm(_texts(body.get("cited", [])), _texts(body.get("not_cited", [])))


def _need(met: object) -> None:
    if not met:
        raise _Irregular


def _dict(data: Any) -> dict[str, Any]:
    _need(type(data) is dict)
    return dict(data)


def _list(data: Any) -> list[Any]:
    _need(type(data) is list)
    return list(data)


def _keys(data: Any, allowed: frozenset[str]) -> dict[str, Any]:
    body = _dict(data)
    _need(body.keys() <= allowed)
    return body


def _id(value: Any) -> str:
    _need(type(value) is str and len(value) <= LONGEST_ID and _is_id(value))
    return str(value)


def _text(value: Any) -> str:
    _need(type(value) is str and len(value) <= LONGEST_TEXT)
    return str(value)


def _text_or_none(value: Any) -> str | None:
    # a bare year is a number to YAML
    _need(value is None or type(value) is str or type(value) is int)
    return None if value is None else str(value)


def _texts(data: Any) -> list[str]:
    _need(type(data) is list and all(type(item) is str for item in data))
    return list(data)
