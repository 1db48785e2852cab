"""What reading a letter writes into its case file: what is set aside, marks of what was read, places put right.

Every function takes the text of the case file and gives it back; comments and layout stay (engine/load/edit.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.letter.aside import marks_of, marks_with, with_aside, without_aside
from engine.letter.coverage import Shifted
from engine.load.edit import set_attribute, set_entry
from engine.load.editing.written import EditError
from engine.model.case import Case, Fact
from engine.model.letter import Letter, Paragraph
from engine.model.marks import SOURCE, mark_of, written_marks
from engine.model.places import place_of, read_place


def set_aside(text: str, case: Case, source: str, letter: Letter, paragraphs: Sequence[Paragraph]) -> str:
    """The text with paragraphs of which the case says that nothing is alleged there."""
    held = letter.as_read.get(SOURCE, {})
    if any(held.get(place_of(letter, one)) not in (None, mark_of(one.text)) for one in paragraphs):
        raise EditError("the text has changed since other places of it were set aside; put these right first")
    written = with_aside(letter, case.sources[source].set_aside, paragraphs)
    marks = written_marks(marks_with(case, source, letter, SOURCE, paragraphs))
    return set_entry(text, "sources", source, {"set_aside": written, "as_read": marks})


def taken_up(text: str, case: Case, source: str, letter: Letter, paragraphs: Sequence[Paragraph]) -> str:
    """The text without paragraphs that were set aside."""
    written = without_aside(letter, case.sources[source].set_aside, paragraphs)
    marks = marks_of(case, source, letter)
    for one in paragraphs:
        marks.get(SOURCE, {}).pop(place_of(letter, one), None)
    return set_entry(text, "sources", source, {"set_aside": written, "as_read": written_marks(marks) or None})


def marked(text: str, case: Case, source: str, letter: Letter, fact: str, paragraphs: Sequence[Paragraph]) -> str:
    """The text with the marks of the paragraphs that a fact was read from."""
    marks = written_marks(marks_with(case, source, letter, fact, paragraphs))
    return set_entry(text, "sources", source, {"as_read": marks})


def can_be_put_right(case: Case, one: Shifted) -> bool:
    """Whether a place can be rewritten: its words were found, and it names that paragraph alone."""
    fact = next((fact for fact in case.facts if fact.id == one.fact), None)
    paras = read_place(one.written).paras
    alone = len(paras) == 1 and paras[0].first == paras[0].last
    return bool(one.shift.now) and alone and (not one.fact or (fact is not None and len(fact.versions) == 1))


def put_right(text: str, case: Case, source: str, letter: Letter, found: Sequence[Shifted]) -> str:
    """The text with the places of passages as they are now, all those found in one step.

    Raises EditError for a place that cannot be put right (`can_be_put_right`).
    """
    marks = marks_of(case, source, letter)
    aside = list(case.sources[source].set_aside)
    moved: dict[str, dict[str, str]] = {}
    new: dict[str, dict[str, str]] = {}
    for one in found:
        if not can_be_put_right(case, one):
            raise EditError(f"{one.written} names more than one paragraph, or its words are gone")
        moved.setdefault(one.fact, {})[one.written] = _now(letter, one)
        owner = one.fact or SOURCE
        new.setdefault(owner, {})[one.shift.now] = marks.get(owner, {}).pop(one.shift.place)
    for owner, by_place in new.items():  # only now: para. 12 may be 13, and 13 be 14
        marks.setdefault(owner, {}).update(by_place)
    aside = [moved.get("", {}).get(written, written) for written in aside]
    for fact in case.facts:
        if fact.id in moved:
            text = set_attribute(text, fact.id, "source", _sources(fact, source, moved[fact.id]))
    values = {"set_aside": aside, "as_read": written_marks(marks)} if "" in moved else {"as_read": written_marks(marks)}
    return set_entry(text, "sources", source, values)


def _now(letter: Letter, one: Shifted) -> str:
    """The place as it is written now; a page that was named is that of the paragraph."""
    if read_place(one.written).pages and letter.pages:
        paragraph = letter.marked[letter.as_read[one.fact or SOURCE][one.shift.place]][0]
        return f"p. {paragraph.page}, {one.shift.now}"
    return one.shift.now


def _sources(fact: Fact, source: str, moved: dict[str, str]) -> str | list[str]:
    told = [f"{ref.source}, {moved[ref.locator]}" if ref.source == source and ref.locator in moved else str(ref)
            for ref in fact.main.sources]  # fmt: skip
    return told[0] if len(told) == 1 else told
