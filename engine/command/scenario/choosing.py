"""Which scenarios are meant: by words of a name, by file and line, by tag, by article or paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from engine.cite.reading import CitationError, read
from engine.model.authority import Catalogue
from engine.scenarios.authorities import names_of
from engine.scenarios.features import Feature, Scenario
from engine.scenarios.provisions import speaks_of

Chosen = list[tuple[Feature, tuple[int, ...]]]
"""Features with the lines of the scenarios chosen."""
_AT_LINE = re.compile(r"(?P<file>.+\.feature):(?P<line>\d+)")


def place_and_line(written: str) -> tuple[str, int]:
    """A feature file with a line as editors write it ("a.feature:12"); line 0 where there is none."""
    match = _AT_LINE.fullmatch(written)
    return (match["file"], int(match["line"])) if match else (written, 0)


def chosen_scenarios(features: Iterable[Feature], name: str, *, tags: Iterable[str] = (), line: int = 0) -> Chosen:
    """The scenarios whose names have the words, which have every tag, and in which the line stands.

    A line above the first scenario means the whole file.
    """
    wanted = name.casefold()
    asked = {tag.lstrip("@") for tag in tags}
    found: Chosen = []
    for feature in features:
        all_of_it = wanted in f"{feature.name}\n{feature.path.stem}".casefold()
        here = _at_line(feature, line) if line else {scenario.line for scenario in feature.scenarios}
        lines = tuple(
            s.line
            for s in feature.scenarios
            if (all_of_it or wanted in s.name.casefold()) and asked <= {*s.tags} and s.line in here
        )
        if lines or (all_of_it and feature.error):
            found.append((feature, lines))
    return found


def on_law(chosen: Chosen, pins: Iterable[str], catalogue: Catalogue) -> Chosen:
    """Those of the chosen scenarios that speak of one of these provisions or paragraphs."""
    wanted = list(pins)
    found: Chosen = []
    for feature, lines in chosen:
        kept = tuple(s.line for s in feature.scenarios if s.line in lines and speaks_of(s, wanted, catalogue))
        if kept:
            found.append((feature, kept))
    return found


def pins_meant(written: str, catalogue: Catalogue) -> tuple[tuple[str, ...], str]:
    """The pins of "iccpr:14(3)(b)" or "ICCPR article 14(3)(b)", and what is wrong with it ("" when nothing is)."""
    try:
        return read(written, names_of(catalogue)), ""
    except CitationError as error:
        return (), f"{error}" + (f"; did you mean `{error.hint}`?" if error.hint else "")


def scenario_at(feature: Feature, line: int) -> Scenario | None:
    """The scenario in which a line stands."""
    before = [scenario for scenario in feature.scenarios if scenario.line <= line]
    return before[-1] if before else None


def only(chosen: Chosen) -> list[tuple[Path, int]]:
    """The chosen scenarios by file and line."""
    return [(feature.path, line) for feature, lines in chosen for line in lines]


def _at_line(feature: Feature, line: int) -> set[int]:
    found = scenario_at(feature, line)
    return {found.line} if found is not None else {scenario.line for scenario in feature.scenarios}
