"""A rulebook: vocabulary, law and rules of one folder, and the hash that names its content."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from engine.model.authority import Catalogue
from engine.model.frozen import dataclass
from engine.model.rule import Limit, Rule, limit_from_plain, rule_from_plain
from engine.model.treaty_status import TreatyStatus
from engine.model.vocabulary import Vocabulary, vocabulary_from_plain


@dataclass(frozen=True)
class Rulebook:
    """Built from its checked plain form; parts that a case does not touch are never built."""

    plain: Mapping[str, Any]
    sha256: str
    folder: str

    @property
    def title(self) -> str:
        """The rulebook's title."""
        return str(self.plain["title"])

    @property
    def version(self) -> str:
        """The rulebook's own version."""
        return str(self.plain["version"])

    @cached_property
    def words(self) -> Vocabulary:
        """The vocabulary."""
        return vocabulary_from_plain(self.plain["vocabulary"])

    @cached_property
    def catalogue(self) -> Catalogue:
        """The authorities by paragraph."""
        return Catalogue(self.plain["law"]["authorities"])

    @cached_property
    def status(self) -> TreatyStatus:
        """What bound which State when."""
        return TreatyStatus(self.plain["law"])

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """The rules by id."""
        return {plain["id"]: rule_from_plain(plain) for plain in self.plain["rules"]}

    @cached_property
    def limits(self) -> dict[str, Limit]:
        """The limits by name."""
        return {plain["name"]: limit_from_plain(plain) for plain in self.plain["limits"]}
