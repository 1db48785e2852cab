"""Which provisions a scenario speaks of, and which paragraphs it cites, read from its sentences without running it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from engine.cite.reading import CitationError, read
from engine.model.authority import Catalogue, pin_covers
from engine.scenarios.authorities import names_of
from engine.scenarios.features import Scenario

_OUTCOME = re.compile(
    r"(?P<pins>[^:\"<]+?) (?:(?:is|are) (?:potentially engaged|undetermined|looked at and not engaged|not engaged)|"
    r"does not apply because|<[^>]+>)"
)
_CITES = re.compile(r"with (?P<pins>[^<]+)|(?P<cited>[^<]+?) (?:is|are) (?:not )?cited")


def provisions_of(scenario: Scenario, catalogue: Catalogue) -> tuple[str, ...]:
    """The pins of the provisions that its Then-steps name, in order."""
    return tuple(dict.fromkeys(_read(_told(scenario, _OUTCOME), catalogue)))


def cited_in(scenario: Scenario, catalogue: Catalogue) -> tuple[str, ...]:
    """The pins that its Then-steps say are cited, in order."""
    return tuple(dict.fromkeys(_read(_told(scenario, _CITES), catalogue)))


def speaks_of(scenario: Scenario, wanted: Iterable[str], catalogue: Catalogue) -> bool:
    """Whether it names a provision or cites a paragraph that one of these pins covers ("iccpr:14" covers 14(3))."""
    named = (*provisions_of(scenario, catalogue), *cited_in(scenario, catalogue))
    return any(pin_covers(pin, one) for pin in wanted for one in named)


def article_of_pin(pin: str) -> str:
    """The article that a pin belongs to: "iccpr:14(3)(b)" is of "iccpr:14"."""
    return pin.partition("(")[0]


def _told(scenario: Scenario, pattern: re.Pattern[str]) -> Iterator[str]:
    for step in scenario.steps:
        match = pattern.match(step.sentence) if step.type == "then" else None
        if match:
            yield next(filter(None, match.groups()))


def _read(texts: Iterable[str], catalogue: Catalogue) -> Iterator[str]:
    for text in texts:
        yield from _pins(text, catalogue)


@lru_cache(maxsize=4096)
def _pins(text: str, catalogue: Catalogue) -> tuple[str, ...]:
    try:
        return read(text, names_of(catalogue))
    except CitationError:
        return ()
