"""The shape of `law/huridocs-left-out.yaml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from engine.load.shape_problems import Strict
from engine.load.shape_words import Sentence

Digits = Annotated[str, StringConstraints(pattern=r"^[0-9]+$", max_length=20)]


class CountedShape(Strict):
    """A list, or a branch of one, that the target is about."""

    list: Digits
    branch: Digits = ""


class LeftOutShape(Strict):
    """A code, or all that begins with a prefix, with the reason why no kind or value carries it."""

    list: Digits
    code: Digits = ""
    prefix: Digits = ""
    reason: Sentence


class LeftOutFileShape(Strict):
    """The whole file."""

    title: Sentence
    target_percent: Annotated[int, Field(ge=0, le=100)] = 95
    counted: list[CountedShape] = []
    left_out: list[LeftOutShape] = []
