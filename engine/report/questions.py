"""Questions of a draft: to the Government on its obligations, to the source on what the file leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.assessment import Question
from engine.report.document import Block, Bullets, Paragraph, Text, text
from engine.report.material import PRIMARY, SUPPORTING, Material

FEWEST, MOST, MOST_HELD, MOST_ASKED = 3, 6, 1, 15
STATE = "state"


def questions(material: Material, first: str) -> Iterator[Block]:
    """Numbered questions to the Government: `first` of the form, those of primary findings, what it alone knows."""
    listed: list[Text] = [text(first)] if first else []
    listed += [_with_place(material, words, places) for words, places in to_government(material)]
    for number, entry in enumerate(listed, start=1):
        yield Paragraph(entry, number=f"{number}.")
    if not listed:
        yield Paragraph(text("There is nothing to ask on the facts as alleged so far."), soft=True)


def to_government(material: Material) -> list[tuple[str, list[str]]]:
    """What to ask the Government, with the facts that a question is about: on its obligations, and what it knows."""
    asked = list(_asked(material, PRIMARY))
    if len(asked) < FEWEST:
        asked = list(dict.fromkeys([*asked, *_asked(material, SUPPORTING)]))[:FEWEST]
    held = [question for question in _on_facts(material) if question.held_by == STATE]
    return [(words, []) for words in asked[:MOST]] + _merged(held)[:MOST_HELD]


def to_source(material: Material) -> list[tuple[str, list[str]]]:
    """What to ask the source, those that settle most first, with the facts; one on several facts is asked once."""
    return _merged([question for question in _on_facts(material) if question.held_by != STATE])


def _asked(material: Material, directness: str) -> dict[str, None]:
    """What the findings of one directness give to ask the Government, each once."""
    ids = {f"ask.{finding.id}" for finding in material.of(directness)}
    return dict.fromkeys(question.text for question in material.assessment.questions if question.id in ids)


def open_questions(material: Material) -> Iterator[Block]:
    """What to ask the source, those that settle most first; one question on several facts is asked once."""
    merged = to_source(material)
    if not merged:
        yield Paragraph(text("No detail that a rule asks for is open."), soft=True)
        return
    yield Paragraph(
        text("What the case file does not say is unknown, not denied. These answers would settle most, in this order.")
    )
    yield Bullets(tuple(_with_place(material, words, places) for words, places in merged[:MOST_ASKED]))
    if len(merged) > MOST_ASKED:
        yield Paragraph(text(f"{len(merged) - MOST_ASKED} further questions settle fewer."), soft=True)


def _on_facts(material: Material) -> list[Question]:
    aside = {finding.id for finding, _ in material.rejected}
    return [q for q in material.assessment.questions if q.fact and not aside.issuperset(q.settles)]


def _merged(asked: list[Question]) -> list[tuple[str, list[str]]]:
    """Questions in the same words as one, with the facts they are about."""
    found: dict[str, list[str]] = {}
    for question in asked:
        found.setdefault(question.text, []).append(question.fact)
    return list(found.items())


def _with_place(material: Material, words: str, places: list[str]) -> Text:
    where = material.fact_refs(places)
    return text(f"{words} ({where})" if where else words)
