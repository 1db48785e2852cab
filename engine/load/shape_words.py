"""What single words of rulebook files look like: names, pins, days, sentences."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import StringConstraints

KebabName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
SnakeName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=True)]
Block = Annotated[str, StringConstraints(min_length=1, max_length=4000)]
"""YAML inside of YAML, kept as it was written."""
YesNo = Literal["yes", "no"]
Pin = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(:\S(.*\S)?)?$", max_length=80)]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
ExactPin = Annotated[str, StringConstraints(pattern=r"^\S.*[^\s:]$", max_length=200)]
Former = list[KebabName | dict[KebabName, dict[SnakeName, Any]]]
