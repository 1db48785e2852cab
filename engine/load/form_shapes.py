"""The shape of `law/forms.yaml`, as pydantic models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from engine.load.shape_problems import Strict
from engine.load.shape_words import KebabName, Sentence, YesNo

Pin = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Words = Annotated[str, StringConstraints(max_length=1_000)]


class FieldShape(Strict):
    """A line to fill."""

    label: Sentence
    hint: Words = ""
    filing: Annotated[str, StringConstraints(pattern=r"^([a-z_]+(\.[a-z_]+)?)?$")] = ""
    verified: YesNo


class PartShape(Strict):
    """A part of a document."""

    heading: Words
    content: list[KebabName] = []
    fields: list[FieldShape] = []
    says: Words = ""
    kinds: list[str] = []
    verified: YesNo
    annex: YesNo = "no"


class FormShape(Strict):
    """A kind of document."""

    id: KebabName
    title: Sentence
    address: Words = ""
    style: KebabName
    verified: YesNo
    needs: list[str] = []
    needs_says: Words = ""
    anonymous: YesNo = "yes"
    before_filing: list[Words] = []
    parts: list[PartShape] = Field(min_length=1)


class StyleShape(Strict):
    """How a document cites."""

    paragraph: Sentence
    paragraphs: Sentence
    spaced: YesNo = "no"
    years: YesNo = "no"


class RightShape(Strict):
    """A right under which findings are grouped."""

    name: Sentence
    provisions: list[Pin] = Field(min_length=1)


class ResolutionShape(Strict):
    """A resolution on a mandate."""

    number: Annotated[str, StringConstraints(max_length=20)]
    year: int
    verified: YesNo


class MandateShape(Strict):
    """A mandate of the special procedures."""

    id: KebabName
    name: Sentence
    topics: list[str] = []
    provisions: list[Pin] = []
    people: dict[str, list[str]] = {}
    needs: list[str] = []
    groups: YesNo = "no"
    about_people: YesNo = "no"
    resolutions: list[ResolutionShape] = []
    verified: YesNo


class CountryMandateShape(Strict):
    """A mandate on one State."""

    state: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    name: Sentence
    last_read: Annotated[str, StringConstraints(pattern=r"^([0-9]{4}-[0-9]{2})?$")] = ""
    verified: YesNo


class CategoryShape(Strict):
    """A category of arbitrariness."""

    pin: Pin
    provisions: list[Pin] = []
    topics: list[str] = []
    needs: list[str] = []
    verified: YesNo


class FormsShape(Strict):
    """`law/forms.yaml`."""

    as_of: str
    styles: dict[KebabName, StyleShape]
    order: list[str]
    last: list[str] = []
    leave_out: list[str] = []
    actors: list[str] = []
    sequence: list[str] = []
    described: dict[Literal["left", "bare"], list[str]] = {}
    rights: list[RightShape] = []
    categories: list[CategoryShape] = []
    forms: list[FormShape] = Field(min_length=1)
    mandates: list[MandateShape] = []
    country_mandates: list[CountryMandateShape] = []
