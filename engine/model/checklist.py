"""A checklist that a vocabulary is measured by: codes of a field guide, what counts, and what is left out and why."""

from __future__ import annotations

from typing import NamedTuple

from engine.model.frozen import dataclass


class Counted(NamedTuple):
    """What the target is about: a whole list, or with `branch` the codes of it that begin so."""

    list: str
    branch: str = ""

    def has(self, list: str, code: str) -> bool:
        """Whether a code belongs to it."""
        return list == self.list and code.startswith(self.branch)


class LeftOut(NamedTuple):
    """A code, or all codes that begin with it (`prefix`), with the reason why it is left out."""

    list: str
    code: str
    prefix: bool
    reason: str

    def has(self, list: str, code: str) -> bool:
        """Whether it speaks of a code."""
        return list == self.list and (code.startswith(self.code) if self.prefix else code == self.code)


@dataclass(frozen=True)
class Checklist:
    """The codes (list, code), what the target is about, its height in percent, and what is left out."""

    title: str
    codes: tuple[tuple[str, str], ...]
    counted: tuple[Counted, ...]
    target_percent: int
    left_out: tuple[LeftOut, ...]
