"""The people whom a letter names: those with a form of address before the name, and those of a case by any name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.model.frozen import dataclass

_NAME = r"[^\W\d_a-zа-яё][\w'’ʼ-]+"
_JOINING = r"(?:al|bin|bint|ben|ibn|de|del|da|dos|van|von|el)"
_ADDRESS = re.compile(
    r"\b(?:Mr|Ms|Mrs|Mme|Mlle|Messrs|Dr|Sr|Sra|Srta|M|[Гг]-(?:жа|жи|же|жу|жой|н|на|ну|ном))\b\.?\s+(?:\*{2}|__)?"
    rf"(?P<name>{_NAME}(?:\s+(?:{_JOINING}[\s-])?{_NAME}){{0,3}})"
)
FEWEST_LETTERS = 2


@dataclass(frozen=True)
class Named:
    """Someone whom a letter names: the longest form of the name, and where the letter has it first."""

    name: str
    label: str


def people_named(paragraphs: Iterable[tuple[str, str]]) -> list[Named]:
    """Those whom paragraphs (label and text) address or speak of by Mr, Ms and the like, in the order of the letter.

    "Ms. Khakimova" is whoever was called "Ms. Rukhshona Khakimova" before or is later.
    """
    found: dict[str, Named] = {}
    for label, text in paragraphs:
        for match in _ADDRESS.finditer(text):
            name = " ".join(re.sub(r"['’]s$", "", match["name"]).replace("*", "").split())
            parts = name.split()
            key = next((one for one in found if _same(one.split(), parts)), None)
            if key is None:
                found[name] = Named(name, label)
            elif len(parts) > len(key.split()):
                found = {(name if one == key else one): Named(name, was.label) if one == key else was
                         for one, was in found.items()}  # fmt: skip
    return [one for one in found.values() if len(one.name) >= FEWEST_LETTERS]


def _same(one: list[str], other: list[str]) -> bool:
    """Whether one of two names is the end of the other."""
    shorter, longer = sorted((one, other), key=len)
    return longer[-len(shorter) :] == shorter
