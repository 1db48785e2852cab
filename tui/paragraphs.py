"""Paragraphs of a text as rows, with what the case says of them and the kinds that fit."""

from __future__ import annotations

from engine.letter.coverage import OPEN, SET_ASIDE, TOLD, Covered
from engine.letter.suggest import Suggestion
from engine.model.letter import Paragraph
from engine.model.places import place_of
from engine.model.vocabulary import Vocabulary
from tui.choosing import sentences
from tui.filter import Subject
from tui.lines import line
from tui.rows import Row
from tui.texts import Text, page_words

MARKS = {TOLD: ("● ", "green"), OPEN: ("? ", "yellow"), SET_ASIDE: ("– ", "dim")}
STATE_WORDS = {TOLD: "with facts", OPEN: "not told yet", SET_ASIDE: "set aside"}
LONG = 40
"""Characters below which a paragraph is a heading, a date or a greeting."""
SHORTEST_SENTENCE = 20
OF_A_SENTENCE = 2
MOST_SHOWN = 60
WIDEST_LABEL = 7


def told_apart(text: str) -> list[tuple[int, int]]:
    """The sentences that are looked at one by one, from where to where; none where there is a single one."""
    found = [(start, end) for start, end in sentences(text) if end - start >= SHORTEST_SENTENCE]
    return found if len(found) > 1 else []


def short(words: str) -> str:
    """So much of a passage that it is known again."""
    return words if len(words) <= MOST_SHOWN else f"{words[:MOST_SHOWN].rstrip()} …"


def kind_row(one: Suggestion, words: Vocabulary, key: str, *, depth: int = 0) -> Row:
    """A kind that fits, with the words that led there."""
    kind = words.kinds[one.kind].title if one.kind in words.kinds else one.kind
    return Row(line((f"{kind}  ", "bold"), ", ".join(one.because)), key, hang=4, depth=depth)


def paragraph_row(source: str, covered: Covered, width: int, *, depth: int) -> Row:
    """A paragraph with its mark, its label in `width` cells, and its page at the edge."""
    paragraph = covered.paragraph
    style = "dim" if covered.state == SET_ASIDE else ""
    text = line(MARKS[covered.state], (f"{paragraph.label.rjust(width)}  ", "bold"))
    text.append_text(line((" ".join(paragraph.text.split()), style)))
    page = page_words(paragraph)
    right = line((page, "dim")) if page else None
    return Row(text, f"para:{source}:{paragraph.label}", right=right, hang=width + 4, depth=depth, pinned=True)


def subject(source: str, covered: Covered) -> Subject:
    """What a paragraph offers to a filter: its words, its facts and what is said of it."""
    words = [covered.paragraph.text, *covered.facts, STATE_WORDS[covered.state], f"para. {covered.paragraph.label}"]
    return Subject(" ".join(words), sources=(source,))


def moved_words(fact: str, place: str, now: str) -> str:
    """A place that has moved or is lost, as it is told beside the paragraph."""
    who = f"{fact} was read as" if fact else "This was set aside as"
    return f"! {who} {place}, which is {now} now: M" if now else f"! {who} {place}; its words are gone: M"


def paragraph_title(text: Text, paragraph: Paragraph) -> str:
    """The place of a paragraph as a case file names it, with its page."""
    page = page_words(paragraph)
    return f"{place_of(text.letter, paragraph)}{f' · {page}' if page else ''}"
