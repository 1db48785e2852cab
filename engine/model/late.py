"""Mappings whose values are built when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

T = TypeVar("T")


class Late(Mapping[str, T]):
    """Words by name, each built from its plain form when first asked for: a case uses few of them."""

    def __init__(self, plain: Mapping[str, Any], build: Callable[[str, Any], T]) -> None:
        self._plain = plain
        self._build = build
        self._built: dict[str, T] = {}

    def __getitem__(self, name: str) -> T:
        found = self._built.get(name)
        if found is None:
            found = self._built[name] = self._build(name, self._plain[name])
        return found

    def __contains__(self, name: object) -> bool:
        return name in self._plain

    def __iter__(self) -> Iterator[str]:
        return iter(self._plain)

    def __len__(self) -> int:
        return len(self._plain)
