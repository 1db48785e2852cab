"""What the step that is running speaks of: citations and rules, noted where they are understood.

The living documentation links a citation to its paragraph and a rule to its scenarios; only the steps know which.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.model.assessment import Derivation

references: list[tuple[str, tuple[str, ...]]] = []
"""The words of each reference, and the pins it names, since the last `clear`."""
rules: dict[str, None] = {}
"""The ids of the rules spoken of since the last `clear`, in order."""


def clear() -> None:
    """Forget what was noted."""
    references.clear()
    rules.clear()


def cite(words: str, pins: Iterable[str]) -> None:
    """Note a reference to authorities."""
    references.append((words.strip(), tuple(pins)))


def speak_of(ids: Iterable[str]) -> None:
    """Note rules."""
    rules.update(dict.fromkeys(ids))


def rules_below(derivation: Derivation) -> Iterator[str]:
    """The ids of the rules of a way in which something follows."""
    yield derivation.rule
    for premise in derivation.premises:
        for below in premise.derivations:
            yield from rules_below(below)
