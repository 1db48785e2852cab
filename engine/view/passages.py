"""The words of the passages that facts were read from: shown to the researcher who asks, and in no draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from engine.model.case import Case, SourceRef
from engine.model.letter import Letter, Paragraph
from engine.model.places import paragraphs_at
from engine.view.as_text import wrapped


class Passage(NamedTuple):
    """A place that a fact names, and the paragraphs there; none where it names none, or they are gone."""

    fact: str
    ref: SourceRef
    paragraphs: tuple[Paragraph, ...]


def passages(case: Case, letters: Mapping[str, Letter], facts: Iterable[str]) -> list[Passage]:
    """The passages of some facts, of the sources whose texts are there."""
    wanted = set(facts)
    return [
        Passage(fact.id, ref, tuple(paragraphs_at(letters[ref.source], ref.locator, fact.id)))
        for fact in case.facts
        if fact.id in wanted
        for ref in fact.sources
        if ref.source in letters
    ]


def passage_lines(case: Case, found: Iterable[Passage], width: int) -> Iterator[str]:
    """Each paragraph once, with the facts that were read there."""
    by_place: dict[tuple[str, str], list[str]] = {}
    told: dict[tuple[str, str], Paragraph] = {}
    for one in found:
        for paragraph in one.paragraphs:
            key = (one.ref.source, paragraph.label)
            told[key] = paragraph
            by_place.setdefault(key, []).append(one.fact)
    if not told:
        yield "No passage of these facts is in a text of the case."
        return
    yield "Words of the sources (for you; no draft has them)"
    for key, paragraph in told.items():
        page = f", p. {paragraph.page}" if paragraph.page else ""
        facts = ", ".join(dict.fromkeys(by_place[key]))
        yield from wrapped(f"{case.sources[key[0]].title}, para. {paragraph.label}{page}: {facts}", width, "  ", "    ")
        yield from wrapped(" ".join(paragraph.text.split()), width, "    ", "    ")


def passages_to_plain(found: Iterable[Passage]) -> list[dict[str, Any]]:
    """The same for JSON."""
    return [
        {
            "fact": one.fact,
            "source": one.ref.source,
            "place": one.ref.locator,
            "paragraphs": [{"label": p.label, "page": p.page, "text": p.text} for p in one.paragraphs],
        }
        for one in found
    ]
