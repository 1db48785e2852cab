"""The shapes of vocabulary, rule, limit and authority files, as pydantic models: the edge where YAML comes in.

What pydantic finds wrong becomes `Problem`s with line and column (`shape_problems`). What the shapes cannot say, as
whether a name is declared, is checked by the loaders.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from engine.load.shape_problems import Strict

KebabName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
SnakeName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=True)]
YesNo = Literal["yes", "no"]
Pin = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(:\S(.*\S)?)?$", max_length=80)]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
ExactPin = Annotated[str, StringConstraints(pattern=r"^\S.*[^\s:]$", max_length=200)]


Former = list[KebabName | dict[KebabName, dict[SnakeName, Any]]]


class ValueShape(Strict):
    """One value of a tree."""

    says: Sentence
    formerly: list[KebabName] = []
    also: list[KebabName] = []
    narrower: dict[KebabName, ValueShape] = {}
    may_be: list[KebabName] = []
    asked: YesNo = "yes"
    huridocs: list[str] = []
    synonyms: list[Sentence] = []


class TreeShape(Strict):
    """A tree of values."""

    says: Sentence
    tree: dict[KebabName, ValueShape] = Field(min_length=1)


class AttributeShape(Strict):
    """An attribute of a kind."""

    values: KebabName
    says: Sentence | dict[KebabName, Sentence]
    question: Sentence
    held_by: Literal["state", "source"] | None = None
    many: YesNo = "no"
    in_part: YesNo = "no"
    formerly: list[SnakeName] = []
    also: list[SnakeName] = []
    default: KebabName | None = None
    since: Literal["birth"] | None = None
    fill: list[KebabName] = []
    order: Literal["after"] | None = None
    asked: YesNo = "yes"
    unit: Literal["seconds", "minutes", "hours", "days", "weeks", "months", "years"] | None = None
    counted: Literal["in-a-row", "in-all"] | None = None
    huridocs: list[str] = []
    synonyms: list[Sentence] = []


class KindShape(Strict):
    """A kind of fact."""

    title: Sentence
    is_a: KebabName | None = None
    abstract: YesNo = "no"
    says: Sentence
    people: dict[SnakeName, Sentence] = {}
    continues: YesNo = "no"
    background: YesNo = "no"
    topic: YesNo = "no"
    has: list[KebabName] = []
    formerly: Former = []
    also: list[KebabName] = []
    attributes: dict[SnakeName, AttributeShape] = {}
    huridocs: list[str] = []
    synonyms: list[Sentence] = []


class DeviceShape(Strict):
    """Attributes that several kinds share."""

    says: Sentence
    attributes: dict[SnakeName, AttributeShape] = Field(min_length=1)


class RelationShape(Strict):
    """A relation between two people."""

    title: Sentence
    says: Sentence
    symmetric: YesNo = "no"
    formerly: list[KebabName] = []
    also: list[KebabName] = []
    synonyms: list[Sentence] = []


class InferenceShape(Strict):
    """An intermediate conclusion."""

    says: Sentence
    people: dict[SnakeName, Sentence] = {}
    facts: dict[SnakeName, Sentence] = {}


class ImplicationShape(Strict):
    """What follows from the details of one fact."""

    when: dict[KebabName, Any] = Field(alias="if", min_length=1, max_length=1)
    then: dict[SnakeName, Any] = Field(min_length=1)


class AddedValueShape(Strict):
    """One value that joins a tree declared elsewhere, as a narrower one of `under` or at the top."""

    says: Sentence
    under: KebabName | None = None
    formerly: list[KebabName] = []
    also: list[KebabName] = []
    may_be: list[KebabName] = []
    asked: YesNo = "yes"
    huridocs: list[str] = []
    synonyms: list[Sentence] = []


class AddsShape(Strict):
    """What joins words declared elsewhere, in the rulebook that is extended."""

    values: dict[KebabName, dict[KebabName, AddedValueShape]] = {}
    attributes: dict[KebabName, dict[SnakeName, AttributeShape]] = {}
    has: dict[KebabName, list[KebabName]] = {}


class VocabularyShape(Strict):
    """One file of a vocabulary folder."""

    values: dict[KebabName, TreeShape] = {}
    devices: dict[KebabName, DeviceShape] = {}
    kinds: dict[KebabName, KindShape] = {}
    relations: dict[KebabName, RelationShape] = {}
    inferences: dict[KebabName, InferenceShape] = {}
    implies: list[ImplicationShape] = []
    source_kinds: dict[KebabName, Sentence] = {}
    adds: AddsShape = AddsShape()


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
