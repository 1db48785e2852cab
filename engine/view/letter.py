"""What is printed of a letter: its paragraphs with what the case says of them, and the kinds for a passage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.letter.coverage import OPEN, SET_ASIDE, TOLD, Covered, Shifted
from engine.letter.first_case import Reading
from engine.letter.proposals import Proposal
from engine.letter.suggest import Suggestion
from engine.model.letter import Letter

SIGNS = {TOLD: "+", SET_ASIDE: "-", OPEN: "?"}
"""Before a paragraph: it has facts, nothing is alleged there, or it is not told yet."""


def _cut(text: str, width: int) -> str:
    """A line of at most so many signs; what is left out is told by a mark."""
    return text if len(text) <= width else text[: width - 2].rstrip() + " …"


def coverage_lines(
    source: str, title: str, letter: Letter, covered: Sequence[Covered], width: int, moved: Sequence[Shifted] = ()
) -> Iterator[str]:
    """The paragraphs of one source with the facts that name them, and how many there are of each sort."""
    counts = {state: sum(one.state == state for one in covered) for state in SIGNS}
    yield f"{source}: {title}"
    yield (
        f"  {len(covered)} paragraphs{'' if letter.numbered else ' by our own count'}: {counts[TOLD]} with facts (+), "
        f"{counts[SET_ASIDE]} set aside (-), {counts[OPEN]} not told yet (?)"
    )
    for shifted in moved:
        who, place, now = shifted.fact or "set aside", shifted.shift.place, shifted.shift.now
        yield f"  ! {who}: {place} is {now} now (--put-right)" if now else f"  ! {who}: {place} is lost"
    for one in covered:
        facts = f"  [{', '.join(one.facts)}]" if one.facts else ""
        text = f"  {SIGNS[one.state]} {one.paragraph.label:>5}  {' '.join(one.paragraph.text.split())}"
        yield _cut(text, max(30, width - len(facts))) + facts


def coverage_to_plain(
    source: str, letter: Letter, covered: Sequence[Covered], moved: Sequence[Shifted] = ()
) -> dict[str, Any]:
    """The same for JSON: labels, pages and facts, without the words of the text."""
    return {
        "source": source,
        "numbered": letter.numbered,
        "paragraphs": [
            {"label": one.paragraph.label, "page": one.paragraph.page, "state": one.state, "facts": list(one.facts)}
            for one in covered
        ],
        "moved": [{"fact": one.fact, "place": one.shift.place, "now": one.shift.now} for one in moved],
    }


def reading_lines(letter: Letter, readings: Sequence[Reading], width: int) -> Iterator[str]:
    """The paragraphs of a letter, each with the kinds suggested for it."""
    by_label = {one.paragraph.label: one for one in readings}
    for paragraph in letter.paragraphs:
        page = f" (p. {paragraph.page})" if paragraph.page else ""
        yield _cut(f"{paragraph.label:>5}{page}  {' '.join(paragraph.text.split())}", width)
        found = by_label.get(paragraph.label)
        if found is not None and found.framing:
            yield _cut(f"{'':>7}nothing alleged, it seems: {found.framing}", width)
        elif found is not None and found.suggestions:
            yield _cut(f"{'':>7}{', '.join(one.kind for one in found.suggestions)}", width)


def readings_to_plain(letter: Letter, readings: Sequence[Reading]) -> dict[str, Any]:
    """The same for JSON, without the words of the text."""
    return {
        "numbered": letter.numbered,
        "paragraphs": [{"label": one.label, "page": one.page} for one in letter.paragraphs],
        "readings": [
            {
                "label": one.paragraph.label,
                "kinds": suggestions_to_plain(one.suggestions, [()] * len(one.suggestions)),
                "framing": one.framing,
            }
            for one in readings
        ],
    }


def suggestion_lines(
    suggestions: Sequence[Suggestion], read_off: Sequence[Sequence[Proposal]], width: int, framing: str = ""
) -> Iterator[str]:
    """The kinds for one passage, with the words and the sentence that led there, and what can be read off.

    `framing` says what the passage does where it seems to allege nothing.
    """
    if framing:
        yield f"Nothing seems to be alleged here: it {framing}."
    if not suggestions:
        yield "No word of the passage is known: `pincite vocab WORD` searches for one."
    for number, (one, found) in enumerate(zip(suggestions, read_off, strict=True), start=1):
        yield f"{number}. {one.kind}  ({', '.join(one.because)})"
        if one.like:
            yield _cut(f"   like: {one.like}", width)
        for proposal in found:
            yield _cut(f"   {proposal.key}: {proposal.value}  # {proposal.words}", width)


def suggestions_to_plain(
    suggestions: Sequence[Suggestion], read_off: Sequence[Sequence[Proposal]]
) -> list[dict[str, Any]]:
    """The same for JSON; `details` has one value or a list of values by key."""
    found = []
    for one, proposed in zip(suggestions, read_off, strict=True):
        details: dict[str, Any] = {}
        for proposal in proposed:
            known = details.get(proposal.key)
            values = [] if known is None else known if isinstance(known, list) else [known]
            details[proposal.key] = [*values, proposal.value] if values else proposal.value
        found.append(
            {
                "kind": one.kind,
                "score": one.score,
                "because": list(one.because),
                "like": one.like,
                "details": details,
            }
        )
    return found
