"""The shape of `law/draft-words.yaml`, as pydantic models."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from engine.load.shape_problems import Strict
from engine.load.shape_words import KebabName, Sentence

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=1_000)]
Key = Annotated[str, StringConstraints(max_length=400)]
One = dict[Key, dict[Language, Words]]
Several = dict[Key, dict[Language, Annotated[list[Words], Field(min_length=1, max_length=2)]]]


class LanguageShape(Strict):
    """How a language writes dates (patterns of CLDR; `of_` after a word such as "since"), numbers and quotations.

    `spaced` are the signs before which a space stands.
    """

    quotes: Annotated[list[str], Field(min_length=2, max_length=2)]
    number: str
    through: str
    dash: str
    spaced: str = ""
    day: Sentence
    month: Sentence
    year: Sentence
    of_day: Sentence
    of_month: Sentence
    of_year: Sentence
    first: str = ""


class DraftWordsShape(Strict):
    """`law/draft-words.yaml`."""

    written: Language
    languages: Annotated[dict[Language, LanguageShape], Field(min_length=1)]
    forms: list[KebabName]
    taken_in: dict[KebabName, list[Language]] = {}
    phrases: One
    acts: One
    notices: One
    strengths: One
    numbered: Several
    paras: One
    comments: One
    bodies: One
    authorities: Several
    procedures: One
    points: One
    asks: One
    states: One
    mandates: One
    country_mandates: One
    words: One


SECTIONS = (
    "phrases", "acts", "notices", "strengths", "numbered", "paras", "comments", "bodies", "authorities", "procedures",
    "points", "asks", "states", "mandates", "country_mandates", "words",
)  # fmt: skip
