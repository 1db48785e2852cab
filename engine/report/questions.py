"""Questions of a draft: to the Government on its obligations, to the source on what the file leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.assessment import Question
from engine.report.document import Block, Bullets, Paragraph, Text, text
from engine.report.material import PRIMARY, SUPPORTING, Material

FEWEST, MOST, MOST_HELD, MOST_ASKED = 3, 7, 2, 15
STATE = "state"


def questions(material: Material, first: str) -> Iterator[Block]:
    """Numbered questions to the Government: `first` of the form, those of primary findings, what it alone knows."""
    asked = list(_asked(material, PRIMARY))
    if len(asked) < FEWEST:
        asked = list(dict.fromkeys([*asked, *_asked(material, SUPPORTING)]))[:FEWEST]
    held = [question for question in _on_facts(material) if question.held_by == STATE]
    listed: list[Text] = [text(first)] if first else []
    listed += [text(words) for words in asked[:MOST]]
    listed += [_with_place(material, question, places) for question, places in _merged(material, held)[:MOST_HELD]]
    for number, entry in enumerate(listed, start=1):
        yield Paragraph(entry, number=f"{number}.")
    if not listed:
        yield Paragraph(text("There is nothing to ask on the facts as alleged so far."), soft=True)


def _asked(material: Material, directness: str) -> dict[str, None]:
    """What the findings of one directness give to ask the Government, each once."""
    ids = {f"ask.{finding.id}" for finding in material.of(directness)}
    return dict.fromkeys(question.text for question in material.assessment.questions if question.id in ids)


def open_questions(material: Material) -> Iterator[Block]:
    """What to ask the source, those that settle most first; one question on several facts is asked once."""
    asked = [question for question in _on_facts(material) if question.held_by != STATE]
    merged = _merged(material, asked)
    if not merged:
        yield Paragraph(text("No detail that a rule asks for is open."), soft=True)
        return
    yield Paragraph(
        text("What the case file does not say is unknown, not denied. These answers would settle most, in this order.")
    )
    yield Bullets(tuple(_with_place(material, question, places) for question, places in merged[:MOST_ASKED]))
    if len(merged) > MOST_ASKED:
        yield Paragraph(text(f"{len(merged) - MOST_ASKED} further questions settle fewer."), soft=True)


def _on_facts(material: Material) -> list[Question]:
    aside = {finding.id for finding, _ in material.rejected}
    return [q for q in material.assessment.questions if q.fact and not aside.issuperset(q.settles)]


def _merged(material: Material, asked: list[Question]) -> list[tuple[Question, list[str]]]:
    """Questions in the same words as one, with the facts they are about."""
    found: dict[str, tuple[Question, list[str]]] = {}
    for question in asked:
        found.setdefault(question.text, (question, []))[1].append(question.fact)
    return list(found.values())


def _with_place(material: Material, question: Question, places: list[str]) -> Text:
    where = material.fact_refs(places)
    return text(f"{question.text} ({where})" if where else question.text)
