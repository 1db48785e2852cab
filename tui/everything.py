"""One search over all that is on the desk: cases, texts, facts, findings, law, rules, scenarios, decisions, words.

Whole words come before beginnings of words; letters inside a word are no hit. A fact is also found by any word that
the vocabulary knows for its kind or its details: "lawyer" finds a fact about counsel.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from engine.cite.printing import provision
from engine.model.assessment import ENGAGED, NOT_ENGAGED, UNDETERMINED
from engine.model.decided import ANY
from engine.model.states import States
from engine.model.transliterate import in_latin
from engine.model.vocabulary import PERSON
from engine.view.asking import MOST_PEOPLE, alike, worded
from tui.lines import MARKS

if TYPE_CHECKING:
    from engine.model.rulebook import Rulebook
    from engine.model.word_search import Found
    from tui.desk import Desk

MOST_OF_A_SORT = 12
BEFORE_A_HIT = 10
"""Characters of a paragraph that are shown before the words that were found in it."""
ORDER_OF_STATUS = (ENGAGED, UNDETERMINED, NOT_ENGAGED)
STRONG = 0.5
"""The score from which a hit of the vocabulary means a fact."""
TELL = "tell:"
"""Begins the key of a kind of fact that could be told: `tell:KIND|DETAIL|VALUE`."""
ORDER = ("finding", "fact", "person", "question", "para", "case", TELL, "pin", "rule", "scenario", "decision")
CALLED = {
    "finding": "finding",
    "fact": "fact",
    "person": "person",
    "question": "question",
    "para": "text",
    "case": "case",
    TELL: "tell it",
    "pin": "law",
    "rule": "rule",
    "scenario": "scenario",
    "decision": "decision",
}


@dataclass(frozen=True)
class Query:
    """What is looked for: words that must all begin a word of the text."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, typed: str) -> Query:
        """The query of what was typed."""
        return cls(tuple(typed.casefold().split()))

    def rank(self, low: str) -> int | None:
        """0 when all words stand whole in a text in small letters, 1 when some only begin a word, else None.

        A name is found in whichever script it is typed or written.
        """
        found = _rank(self.words, low)
        if found is not None or (low.isascii() and all(word.isascii() for word in self.words)):
            return found
        return _rank(tuple(map(_in_latin, self.words)), _in_latin(low))

    def shown_in(self, text: str) -> str:
        """A text from shortly before the first of the words on, where that stands far behind its beginning."""
        found = re.search(rf"(?<!\w){re.escape(self.words[0])}", text, re.IGNORECASE) if self.words else None
        if found is None or found.start() <= BEFORE_A_HIT:
            return text
        begins = text.rfind(" ", 0, found.start() - BEFORE_A_HIT) + 1
        return f"… {text[begins:]}" if begins else text


def _rank(words: Sequence[str], low: str) -> int | None:
    worst = 0
    for word in words:
        if word not in low:  # far quicker, and most texts have it not
            return None
        found = re.search(rf"(?<!\w){re.escape(word)}(\w*)", low)
        if found is None:
            return None
        whole = not found[1] or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", low) is not None
        worst = max(worst, 0 if whole else 1)
    return worst


@lru_cache(maxsize=50_000)  # the texts are looked through anew for each letter that is typed
def _in_latin(low: str) -> str:
    return in_latin(low).casefold()


Entry = tuple[str, str, str, bool]
"""What to go to, the text to look through in small letters, words to show, whether it is meant whatever its text."""


class Everything:
    """The search. What does not change while one types is listed once: of a rulebook, its features, its decisions."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._listed: dict[str, tuple[object, list[Entry]]] = {}

    def search(self, typed: str) -> list[tuple[str, str]]:
        """What is found, best first, as (what to go to, words that begin with the sort of thing it is)."""
        desk, query = self._desk, Query.of(typed)
        if not query.words:
            return []
        found: dict[str, list[tuple[int, int, str, str]]] = {}
        live = _live(desk, _meant(desk, typed), typed)
        for place, (key, text, words, meant) in enumerate(chain(live, _texts(desk, query), self._kept())):
            rank = query.rank(text)
            if rank is None and not meant:
                continue
            sort = TELL if key.startswith(TELL) else key.partition(":")[0]
            found.setdefault(sort, []).append((2 if rank is None else rank, place, key, words))
        listed = []
        for number, sort in enumerate(ORDER):
            for rank, place, key, words in sorted(found.get(sort, ()))[:MOST_OF_A_SORT]:
                listed.append((rank == 1, number, place, key, f"{CALLED[sort]:<8} {words}"))
        return [(key, words) for *_, key, words in sorted(listed)]

    def _kept(self) -> Iterator[Entry]:
        desk = self._desk
        for source, entries in ((desk.rulebook, _law), (desk.features, _scenarios), (desk.decided, _decisions)):
            known = self._listed.get(entries.__name__)
            if known is None or known[0] is not source:
                known = self._listed[entries.__name__] = source, list(entries(desk))
            yield from known[1]


def _meant(desk: Desk, typed: str) -> Sequence[Found]:
    from engine.model.word_search import search as search_words

    return search_words(desk.words, typed, typing=True) if desk.words is not None else ()


def _live(desk: Desk, meant: Sequence[Found], typed: str) -> Iterator[Entry]:
    """What the cases say, and what could be told."""
    yield from _of_the_case(desk, meant)
    for path, one in desk.opened.items():
        people = " ".join(person.name for person in one.case.people.values()) if one.case else ""
        state = one.case.state if one.case else ""
        text = f"{one.title} {path.name} {state} {people}"
        yield f"case:{path}", text.casefold(), f"{one.title}  {state} · {path.name}", False
    yield from _to_tell(desk, meant, typed)


def _of_the_case(desk: Desk, meant: Sequence[Found]) -> Iterator[Entry]:
    assessment, case = desk.assessment, desk.case
    if assessment is None or case is None:
        return
    for finding in sorted(assessment.findings, key=lambda one: ORDER_OF_STATUS.index(one.status)):
        law = " ".join(f"{provision(c)} {c.pin}" for c in (finding.provision, *finding.citations))
        text = f"{finding.title} {finding.obligation} {law} {finding.id}"
        words = f"{MARKS[finding.status]} {provision(finding.provision)}: {finding.title}"
        yield f"finding:{finding.id}", text.casefold(), words, False
    by_word = _facts_meant(desk, meant)
    for shown in assessment.facts:
        text = " ".join((shown.id, shown.sentence, *shown.details, shown.note, *shown.sources, shown.date))
        words = f"{shown.id}: {shown.sentence}" + (f" ({shown.date})" if shown.date else "")
        yield f"fact:{shown.id}", text.casefold(), words, shown.id in by_word
    for id, person in case.people.items():
        details = " ".join(str(detail) for detail in person.details.values())
        yield f"person:{id}", f"{person.name} {id} {details}".casefold(), person.name or id, False
    for same in alike(q for q in assessment.questions if q.fact):
        yield f"question:{same[0].id}", " ".join({q.text for q in same}).casefold(), worded(same, MOST_PEOPLE), False


def _texts(desk: Desk, query: Query) -> Iterator[Entry]:
    """The paragraphs of the texts of the open case, each shown from where the first word that is looked for stands."""
    from engine.load.letters.beside import letters_of
    from engine.model.places import place_of

    if desk.case is None:
        return
    letters, _ = letters_of(desk.case)  # what cannot be read is told in the view Read
    for source, letter in letters.items():
        for one in letter.paragraphs:
            text = " ".join(one.text.split())
            words = f"{source}, {place_of(letter, one)}: {query.shown_in(text)}"
            yield f"para:{source}:{one.label}", text.casefold(), words, False


def _facts_meant(desk: Desk, meant: Sequence[Found]) -> set[str]:
    """The facts of a kind that a word means, or that state a detail or value which it means."""
    case = desk.case
    if case is None or desk.words is None:
        return set()
    found = set()
    for fact in case.facts:
        kinds = desk.words.chain(fact.kind)
        for one in meant:
            hits = [hit for hit in one.hits if hit.kind in kinds and hit.score > STRONG]
            if any(not hit.attribute or _states(fact.main.details.get(hit.attribute), hit.value) for hit in hits):
                found.add(fact.id)
    return found


def _states(detail: object, value: str) -> bool:
    if detail is None:
        return False
    return not value or value in (detail if isinstance(detail, tuple) else (str(detail),))


def _to_tell(desk: Desk, meant: Iterable[Found], typed: str) -> Iterator[Entry]:
    from tui.forms.meant import line_meant

    words = desk.words
    if words is None:
        return
    for one in meant:
        kind = words.kinds[one.kind]
        if kind.abstract or one.kind == PERSON:
            continue
        attribute, value = line_meant(one, typed)
        of = " · ".join(part.replace("_", " ") for part in (attribute, value) if part)
        key = f"{TELL}{one.kind}|{attribute}|{value}"
        yield key, f"{kind.title} {of}".casefold(), f"{kind.title}{f': {of}' if of else ''}", True


def _law(desk: Desk) -> Iterator[Entry]:
    book = desk.rulebook
    if book is None:
        return
    for id in book.catalogue:
        authority = book.catalogue.authority(id)
        for para, entry in authority.paragraphs.items() if authority is not None else ():
            words = f"{authority.short} {para}: {entry.summary}" if authority is not None else ""
            yield f"pin:{id}:{para}", f"{words} {id}:{para}".casefold(), words, False
    for rule in book.rules.values():
        pins = f"{rule.engages.provision if rule.engages else ''} {' '.join(rule.cites)}"
        yield f"rule:{rule.id}", f"{rule.title} {rule.id} {pins}".casefold(), f"{rule.title}  {rule.id}", False


def _scenarios(desk: Desk) -> Iterator[Entry]:
    for feature in desk.features or ():
        for scenario in feature.scenarios:
            words = f"{scenario.name}  {scenario.rule or feature.name}"
            steps = " ".join(step.text for step in scenario.steps)
            yield f"scenario:{feature.path}:{scenario.line}", f"{words} {steps}".casefold(), words, False


def _decisions(desk: Desk) -> Iterator[Entry]:
    """Decisions by symbol, State, year, and the provisions that they found on."""
    book = desk.rulebook
    if desk.decided is None or book is None:
        return
    states = dict(States(book.status).known)
    for case in desk.decided.cases:
        words = f"{case.symbol}  {states.get(case.state, case.state)} {case.year or ''}"
        named = (f"{_short(book, one.authority)} article {one.para}" for one in case.operative if one.para != ANY)
        text = f"{words} {case.state} {case.body} {' '.join(named)}"
        yield f"decision:{case.symbol}", text.casefold(), words, False


def _short(book: Rulebook, authority: str) -> str:
    found = book.catalogue.authority(authority)
    return found.short if found is not None else authority
