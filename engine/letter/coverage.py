"""What a case says of each paragraph of a letter: the facts that name it, set aside, or not told yet.

Where the letter has changed, what was said of a passage is said of the paragraph that has its words now; what was said
of words that are gone is lost.
"""

from __future__ import annotations

from collections import defaultdict

from engine.model.case import Case
from engine.model.frozen import dataclass
from engine.model.letter import Letter, Paragraph
from engine.model.marks import SOURCE
from engine.model.places import Shift, as_place, paragraphs_at, read_place, shifts_at

TOLD, SET_ASIDE, OPEN = "told", "set-aside", "open"


@dataclass(frozen=True)
class Covered:
    """A paragraph, the ids of the facts that have it as a source, and whether it was set aside."""

    paragraph: Paragraph
    facts: tuple[str, ...]
    set_aside: bool

    @property
    def state(self) -> str:
        """TOLD, SET_ASIDE or OPEN; facts count more than having been set aside."""
        return TOLD if self.facts else SET_ASIDE if self.set_aside else OPEN


def coverage(case: Case, source: str, letter: Letter) -> list[Covered]:
    """Every paragraph of a source's text, in its order. A fact that names a page alone tells of no paragraph."""
    facts: dict[str, dict[str, None]] = defaultdict(dict)
    for fact in case.facts:
        for ref in fact.sources:
            if ref.source == source and read_place(ref.locator).paras:
                for paragraph in paragraphs_at(letter, ref.locator, fact.id):
                    facts[paragraph.label][fact.id] = None
    aside = {
        p.label for written in case.sources[source].set_aside for p in paragraphs_at(letter, as_place(written), SOURCE)
    }
    return [Covered(one, tuple(facts[one.label]), one.label in aside) for one in letter.paragraphs]


@dataclass(frozen=True)
class Shifted:
    """A place at which other words stand now, and what says it: the id of a fact, or "" for what is set aside."""

    shift: Shift
    fact: str
    written: str


def shifted(case: Case, source: str, letter: Letter) -> list[Shifted]:
    """The places of a source whose words stand elsewhere now or are gone, once for each fact that names them."""
    named = [(fact.id, ref.locator) for fact in case.facts for ref in fact.sources if ref.source == source]
    named += [("", written) for written in case.sources[source].set_aside]
    return [
        Shifted(shift, fact, written)
        for fact, written in dict.fromkeys(named)
        for shift in shifts_at(letter, as_place(written), fact or SOURCE)
    ]
