"""The shapes of procedures and of what is read from a case for them, as pydantic models.

What pydantic finds wrong becomes `Problem`s with line and column (`shape_problems`). What the shapes cannot say, as
whether a name is declared, is checked by the loaders.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from engine.load.shape_problems import Strict
from engine.load.shape_words import Day, KebabName, Sentence, SnakeName, YesNo


class ScopeShape(Strict):
    """One entry of `scopes.yaml`: a word of scope, and the conditions of a rule that test it."""

    id: KebabName
    says: Sentence
    met_by: list[KebabName | dict[KebabName, dict[SnakeName, str | list[str]]]] = Field(min_length=1)


class ReadsShape(BaseModel):
    """What of a case file speaks to a point of admissibility; each key that is given is read.

    `facts` and `people` name readings of `admissibility.yaml`, `excuses` the excuses that the article knows; `filing`
    are keys of the file's own part for filing; `findings` are authorities under which a finding is wanted; `dates`
    compares the facts with the day since which the procedure is open; `months` is a time limit after the reading
    `after`, `soft` where exceeding it only calls for a reason.
    """

    model_config = ConfigDict(extra="forbid", coerce_numbers_to_str=True)

    facts: str | None = None
    excuses: list[str] = []
    people: str | None = None
    filing: list[str] = []
    findings: list[str] = []
    dates: Literal["effects", "beginning"] | None = None
    months: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,2}$")] | None = None
    after: str | None = None
    soft: YesNo | None = None


class ReadingEntryShape(BaseModel):
    """One entry of a reading: what it makes of the facts that meet its condition."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    status: Literal["obstacle", "open"] = Field(alias="is")
    when: dict[str, Any]
    says: Sentence
    excuse: str | None = None
    reserved: YesNo | None = None


class ReadingShape(BaseModel):
    """One reading of `admissibility.yaml`."""

    model_config = ConfigDict(extra="forbid")

    id: str
    entries: list[ReadingEntryShape] = Field(min_length=1)


class PointShape(BaseModel):
    """One point of admissibility."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    point: str
    rule: str
    asks: str | None = None
    pin: str | None = None
    reads: ReadsShape | None = None


class ProcedureShape(BaseModel):
    """One entry of `procedures.yaml`; further keys are notes for the reader of the file."""

    model_config = ConfigDict(extra="allow")

    id: str
    title: Sentence
    kind: str
    open_to: Literal["table", "parties", "everyone"]
    treaty: str | None = None
    since: Day | None = None
    points: list[PointShape] | None = None

    @model_validator(mode="after")
    def _names_its_treaty(self) -> ProcedureShape:
        if self.open_to == "parties" and not self.treaty:
            raise ValueError("a line `treaty: ...`, as it is open to parties")
        return self
