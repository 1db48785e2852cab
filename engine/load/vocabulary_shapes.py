"""The shapes of vocabulary files, as pydantic models: the edge where YAML comes in.

What pydantic finds wrong becomes `Problem`s with line and column (`shape_problems`). What the shapes cannot say, as
whether a name is declared, is checked by the loaders.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from engine.load.shape_problems import Strict
from engine.load.shape_words import Block, Former, KebabName, Sentence, SnakeName, YesNo


class ValueShape(Strict):
    """One value of a tree."""

    says: Sentence
    formerly: list[KebabName] = []
    also: list[KebabName] = []
    narrower: dict[KebabName, ValueShape] = {}
    may_be: list[KebabName] = []
    asked: YesNo = "yes"
    called_if: dict[SnakeName, Sentence] = {}
    huridocs: list[str] = []
    synonyms: list[Sentence] = []


class TreeShape(Strict):
    """A tree of values."""

    says: Sentence
    tree: dict[KebabName, ValueShape] = Field(min_length=1)


class LeftOutShape(Strict):
    """What is told where a detail is left out."""

    says: Sentence
    unless: dict[SnakeName, list[KebabName]] = {}


class AttributeShape(Strict):
    """An attribute of a kind."""

    values: KebabName
    says: Sentence | dict[KebabName, Sentence]
    opens: dict[KebabName, Sentence] = {}
    question: Sentence
    held_by: Literal["state", "source"] | None = None
    many: YesNo = "no"
    in_part: YesNo = "no"
    formerly: list[SnakeName] = []
    also: list[SnakeName] = []
    default: KebabName | None = None
    left_out: LeftOutShape | None = None
    since: Literal["birth"] | None = None
    fill: list[KebabName] = []
    order: Literal["after"] | None = None
    asked: YesNo = "yes"
    unit: Literal["seconds", "minutes", "hours", "days", "weeks", "months", "years"] | None = None
    counted: Literal["in-a-row", "in-all"] | None = None
    huridocs: list[str] = []
    synonyms: list[Sentence] = []


class ExampleShape(Strict):
    """What happened, in words and as YAML: facts of a case, or the people of all examples."""

    tells: Sentence
    people: Block | None = None
    facts: Block | None = None


class KindShape(Strict):
    """A kind of fact."""

    title: Sentence
    is_a: KebabName | None = None
    also_a: list[KebabName] = []
    abstract: YesNo = "no"
    says: Sentence
    people: dict[SnakeName, Sentence] = {}
    continues: YesNo = "no"
    background: YesNo = "no"
    topic: YesNo = "no"
    sentences: dict[SnakeName, dict[KebabName, Sentence]] = {}
    has: list[KebabName] = []
    formerly: Former = []
    also: list[KebabName] = []
    example: ExampleShape | None = None
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
    lasting: YesNo = "no"


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
