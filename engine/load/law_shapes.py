"""The shapes of the files of `law/`, as pydantic models: authorities, treaties, States, reservations.

What pydantic finds wrong becomes `Problem`s with line and column (`shape_problems`). What the shapes cannot say, as
whether a name is declared, is checked by the loaders.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from engine.load.shape_problems import Strict
from engine.load.shape_words import Day, KebabName, Sentence, YesNo


class ParagraphShape(BaseModel):
    """One paragraph of an authority; further keys are notes for the reader of the file."""

    model_config = ConfigDict(extra="ignore")

    para: Annotated[str, StringConstraints(min_length=1, max_length=60)]
    summary: Sentence
    verified: YesNo
    duty: str | None = None
    strength: Literal["must", "should", "reporting", "definition", "test", "exception"] | None = None
    scope: list[KebabName] | None = None
    topics: list[str] | None = None
    exceptions: list[str] | None = None
    outside: Sentence | None = None
    note: Sentence | None = None


class TitledShape(BaseModel):
    """Another text, named by its title; further keys are notes."""

    model_config = ConfigDict(extra="allow")

    title: Sentence


Weight = Literal[
    "treaty", "statute", "regulation", "directive", "declaration", "interpretation", "case-law", "soft-law",
    "resolution", "report",
]  # fmt: skip


class AuthorityShape(BaseModel):
    """One authority file; further keys are notes for the reader of the file."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    id: KebabName
    title: Sentence
    short: Sentence
    symbol: str
    body: str
    adopted: str
    weight: Weight
    url: str
    treaty: str | None = None
    interprets: list[str] | None = None
    addressed_to: list[Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]] | None = None
    supersedes: list[str | TitledShape] | None = None
    superseded_by: list[str | TitledShape] | None = None
    adopted_verified: YesNo | None = None
    outside: Sentence | None = None
    no_claim_alone: list[str] | None = None
    coverage_target: Annotated[str, StringConstraints(pattern=r"^(100|[1-9]?[0-9])$")] | None = None
    paragraphs: list[ParagraphShape] = Field(min_length=1)


Called = dict[Annotated[str, StringConstraints(pattern=r"^(also|[a-z]{2})$")], list[Sentence]]


class NamesShape(Strict):
    """`law/names.yaml`: further names of texts under `also`, official title and short name under a language."""

    numbered: dict[str, list[str]] = {}
    called: dict[KebabName, str] = {}
    bodies: dict[str, list[str]] = {}
    kinds: dict[str, list[str]] = {}
    authorities: dict[KebabName, Called] = {}


class DerogationShape(BaseModel):
    """What a treaty says of derogation."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    non_derogable: list[str] | None = None


class TreatyShape(BaseModel):
    """One entry of `treaties.yaml`; further keys are notes for the reader of the file."""

    model_config = ConfigDict(extra="allow")

    id: str
    full_title: str | None = None
    adopted: str | None = None
    entry_into_force: str | None = None
    late_joiner_rule: str | None = None
    succession: str | None = None
    derogation: DerogationShape | None = None
    acts: Literal["not-read"] | None = None


class StateShape(Strict):
    """One entry of `states.yaml`."""

    name: Sentence
    sentence: Sentence | None = None
    alpha2: str | None = None
    names: list[str] = []
    adjectives: list[str] = []
    former: YesNo = "no"
    territory: YesNo = "no"


class StatesShape(Strict):
    """The file `states.yaml`."""

    states: dict[str, StateShape]


class ReservationShape(BaseModel):
    """One entry of `reservations.yaml`; further keys are notes for the reader of the file."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    id: str
    state_iso3: str
    treaty: str
    kind: str
    articles: list[str] | None = None
    effective_from: Day | None = None
    effective_until: Day | None = None
