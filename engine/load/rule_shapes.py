"""The shapes of rules and limits, and of `rulebook.yaml` with its local changes, as pydantic models.

What pydantic finds wrong becomes `Problem`s with line and column (`shape_problems`). What the shapes cannot say, as
whether a name is declared, is checked by the loaders.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from engine.load.law_shapes import ParagraphShape
from engine.load.shape_problems import Strict
from engine.load.shape_words import Day, ExactPin, KebabName, Sentence, SnakeName

ReadWith = Annotated[
    str, StringConstraints(pattern=r"^(\$[a-z0-9_-]+(\.[a-z0-9_]+)?|[a-z0-9-]+:\S(.*\S)?)$", max_length=80)
]
"""A pin, or `$name`: whatever the fact of that condition engages (`$name.act`: the fact that it carries)."""


class WhenShape(Strict):
    """The conditions of a rule; each item is checked by the rule loader."""

    all: list[dict[str, Any]] = Field(min_length=1)


class EngagesShape(Strict):
    """The obligation a rule engages."""

    provision: ExactPin
    duty: Literal["respect", "protect", "fulfil", "procedural"]
    directness: Literal["primary", "supporting", "context"]
    owed_to: str | list[str]
    statement: Sentence
    read_with: Annotated[list[ReadWith] | ReadWith, Field(alias="with")] = []
    in_place_of: ExactPin = ""


class PresumedShape(Strict):
    """What the law takes a detail to be while nobody says otherwise."""

    value: Annotated[str, Field(alias="is")]
    pin: Annotated[ExactPin, Field(alias="as")]


class RevisionShape(Strict):
    """One entry of a rule's history."""

    on: Day
    what: Sentence
    by: str = ""


class RuleShape(Strict):
    """One rule."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([-.][a-z0-9]+)*$", max_length=96)]
    title: Sentence
    status: Literal["draft", "reviewed", "stable", "superseded"]
    when: WhenShape
    engages: EngagesShape | None = None
    infers: dict[KebabName, dict[SnakeName, str]] | None = None
    cites: list[ExactPin] = []
    limits: list[KebabName] = []
    asks: str = ""
    note: str = ""
    related: list[str] = []
    reviewer: str = ""
    modified: Day | None = None
    history: list[RevisionShape] = []
    superseded_by: list[str] = []
    formerly: list[str] = []
    joined_by_person: str = ""
    presume: dict[Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]+\.[a-z][a-z0-9_]*$")], PresumedShape] = {}
    tests: list[dict[Literal["engaged", "not-engaged", "undetermined"], list[dict[str, Any]]]] = []


class LimbShape(Strict):
    """One limb of a limit's test."""

    limb: Sentence
    says: Sentence
    pins: list[ExactPin] = []
    look_at: list[Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.[a-z0-9_]+$")]] = []


class LimitShape(Strict):
    """A ground of lawful restriction."""

    ground: Sentence
    pins: list[ExactPin] = []
    invoked_by: dict[str, Any] | list[dict[str, Any]] | None = None
    test: list[LimbShape] = []


class RuleFileShape(Strict):
    """A rule file written as a mapping."""

    rules: list[Any] = []
    limits: dict[KebabName, LimitShape] = {}


class ActsShape(Strict):
    """The State and the treaty whose acts a layer changes in its tables."""

    state: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    treaty: Sentence


class ListChangeShape(Strict):
    """What joins a list of a rule, and what leaves it."""

    add: list[str] = []
    drop: list[str] = []


class ChangeShape(Strict):
    """One local change of what a rulebook below says, with its reason and day."""

    rule: str | None = None
    off: Literal["yes"] | None = None
    cites: ListChangeShape | None = None
    limits: ListChangeShape | None = None
    directness: Literal["primary", "supporting", "context"] | None = None
    authority: KebabName | None = None
    paragraphs: list[ParagraphShape] = []
    acts: ActsShape | None = None
    why: Sentence
    on: Day

    @model_validator(mode="after")
    def _changes_one_thing(self) -> ChangeShape:
        said = [name for name in ("rule", "authority", "acts") if getattr(self, name) is not None]
        of_rule = [name for name in ("off", "cites", "limits", "directness") if getattr(self, name) is not None]
        if len(said) != 1:
            raise ValueError("one of `rule:`, `authority:` and `acts:`")
        if bool(of_rule) != (said == ["rule"]) or bool(self.paragraphs) != (said == ["authority"]):
            raise ValueError(
                "with `rule:`, what changes (`off`, `cites`, `limits`, `directness`); with `authority:`, `paragraphs:`"
            )
        return self


class RulebookShape(Strict):
    """`rulebook.yaml`."""

    title: Sentence
    version: str
    note: str = ""
    extends: Annotated[str, StringConstraints(max_length=500)] = ""
    requires: Annotated[str, StringConstraints(max_length=200)] = ""
    changes: list[ChangeShape] = []
