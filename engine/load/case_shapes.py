"""The shape of a case file, as pydantic models. What the vocabulary decides is checked in case_reading.py."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from engine.load.case_form import CaseForm, ExpectedForm, FactForm, SourceForm
from engine.load.document import Document, Keys
from engine.load.shape_problems import Strict, check_shape
from engine.model.problem import Problem

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([-_.][a-z0-9]+)*$", max_length=64)]
Text = Annotated[str, StringConstraints(max_length=20_000)]
Status = Literal["alleged", "corroborated", "contested", "admitted"]


class SourceShape(Strict):
    """A document or person that facts come from."""

    title: Text
    date: str | None = None
    kind: Text = ""
    note: Text = ""
    address: Text = ""
    file: Annotated[str, StringConstraints(max_length=400)] = ""
    set_aside: list[str] = []
    parts: dict[str, str] = {}
    as_read: Annotated[str, StringConstraints(max_length=200_000)] = ""


class FactShape(BaseModel):
    """The fixed keys of a fact; all others are people and attributes of its kind."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True, defer_build=True)

    id: Id
    kind: str
    source: str | list[str] | None = None
    status: Status = "alleged"
    note: Text = ""
    versions: list[dict[str, Any]] = []


class FilingShape(Strict):
    """What complaint forms need beyond the facts; private."""

    submitter: Any = None
    consent: Any = None
    representation: Any = None
    identity: Any = None
    domestic_remedies: Any = None
    other_procedures: Any = None
    urgency: Any = None
    annexes: Any = None


class ExpectedShape(Strict):
    """What the author expects of the case."""

    cited: list[str] = []
    not_cited: list[str] = []


class CaseShape(Strict):
    """A case file."""

    case: Id
    title: Text
    state: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    as_of: str | None = None
    note: Text = ""
    people: dict[Id, dict[str, Any] | None] = {}
    sources: dict[Id, SourceShape] = {}
    facts: list[FactShape] = []
    filing: FilingShape | None = None
    expected: ExpectedShape | None = None


def check_case(document: Document, known: Iterable[str] = ()) -> tuple[CaseForm | None, list[Problem]]:
    """The form of a document that is a case, or the problems of its shape; `known` are words to suggest."""
    shape, problems = check_shape(CaseShape, document.data, document, code="C001", known=known)
    if shape is None:
        return None, problems
    expected = shape.expected
    form = CaseForm(
        shape.case,
        shape.title,
        shape.state,
        shape.as_of,
        shape.people,
        {
            id: SourceForm(**{name: getattr(entry, name) for name in SourceForm._fields})
            for id, entry in shape.sources.items()
        },
        [_fact_form(entry) for entry in shape.facts],
        shape.filing.model_dump(exclude_none=True) if shape.filing else {},
        None if expected is None else ExpectedForm(expected.cited, expected.not_cited),
        shape.note,
    )
    return form, problems


def check_fact(data: Any, document: Document, keys: Keys) -> tuple[FactForm | None, list[Problem]]:
    """The form of one fact that stands at `keys` of a document, or the problems of its shape."""
    shape, problems = check_shape(FactShape, data, document, keys, code="C001")
    return (None if shape is None else _fact_form(shape)), problems


def _fact_form(shape: FactShape) -> FactForm:
    return FactForm(shape.id, shape.kind, shape.source, shape.status, shape.note, shape.versions)
