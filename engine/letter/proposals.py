"""What can be read off a passage for a fact of one kind: dates, lengths of time, people, actors, places, answers.

Everything is a proposal with the words that led to it; nothing is taken as told before the researcher accepts it. Only
what the passage names is proposed: a value by its name or synonyms, an answer by the name of the detail, "no" where
the words before it deny.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.letter.calendar import Told
from engine.letter.passage import Word
from engine.model.amounts import UNITS
from engine.model.frozen import dataclass
from engine.model.stems import stems_of
from engine.model.vocabulary import DURATION, Attribute, Vocabulary

DATE, PERSON_SLOT = "date", "person"
REACH = 3
"""How many words before a named detail may deny it: "without a search warrant"."""


FURTHEST = 2
"""Units of time up to which a length may be told in another one than a detail counts: days in months."""


@dataclass(frozen=True)
class Proposal:
    """A line of a fact (`key: value`) and the words of the passage that it was read off."""

    key: str
    value: str
    words: str


def proposals(
    words: Vocabulary,
    kind: str,
    passage: Sequence[Word],
    *,
    dates: Sequence[Told] = (),
    durations: Sequence[Told] = (),
    people: Sequence[tuple[str, str]] = (),
) -> list[Proposal]:
    """What a passage proposes for a fact of a kind; dates, durations and people are those found in it."""
    found = [Proposal(PERSON_SLOT, id, said) for id, said in people]
    found += [Proposal(DATE, one.value, one.words) for one in dates[:1]]
    lengths = [(name, one.unit) for name, one in words.attributes(kind).items() if one.values == DURATION]
    if len(lengths) == 1:
        name, unit = lengths[0]
        likely = [one for one in durations if _alike(one.value, unit)]
        found += [Proposal(name, one.value, one.words) for one in likely[:1]]
    trees: set[str] = set()
    for name, attribute in words.attributes(kind).items():
        tree = words.tree(attribute)
        if tree is not None and not attribute.yes_or_no:
            if tree.name in trees:  # police are whoever acted, and not also on whose behalf and with whom they did
                continue
            trees.add(tree.name)
        if attribute.yes_or_no:
            found += _answer(name, attribute, passage)
        elif tree is not None:
            named = {
                value.name: said
                for value in tree.values.values()
                if (said := _named((value.name, value.says, *value.synonyms), passage))
            }
            wider = {tree.values[value].wider for value in named}
            kept = {value: said for value, said in named.items() if value not in wider}
            if kept and (attribute.many or len(kept) == 1):
                found += [Proposal(name, value, said) for value, said in kept.items()]
    return found


def _answer(name: str, attribute: Attribute, passage: Sequence[Word]) -> Iterator[Proposal]:
    for start, end in _places((name, *attribute.synonyms), passage):
        # one word alone ("lawyer") tells what is spoken of, and not that it was so
        alone = sum(bool(word.stems) for word in passage[start:end]) == 1
        before = passage[max(0, start - REACH) : start]
        denied = [place for place, word in enumerate(before) if word.denies]
        first = start - len(before) + denied[0] if denied else start
        said = " ".join(word.text for word in passage[first:end])
        if denied or not alone:
            yield Proposal(name, "no" if denied else "yes", said)
            return


def _alike(written: str, unit: str) -> bool:
    """Whether a length of time may be what a detail that counts in a unit tells: no sentence is of eight minutes."""
    told = written.rsplit(" ", 1)[-1]
    units = list(UNITS)
    return not unit or abs(units.index(told) - units.index(unit)) <= FURTHEST


def _named(phrases: Sequence[str], passage: Sequence[Word]) -> str:
    """The words of the passage that are one of some phrases; "" for none, the longest of several."""
    spans = list(_places(phrases, passage))
    if not spans:
        return ""
    start, end = max(spans, key=lambda span: (span[1] - span[0], -span[0]))
    return " ".join(word.text for word in passage[start:end])


def _places(phrases: Sequence[str], passage: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where the passage has all words of a phrase in a row, words that only join left aside: first word and end."""
    telling = [(place, word.stems) for place, word in enumerate(passage) if word.stems]
    flat = [(place, stem) for place, stems in telling for stem in stems]
    for phrase in dict.fromkeys(phrases):
        wanted = stems_of(phrase.replace("-", " ").replace("_", " "))
        for at in range(len(flat) - len(wanted) + 1):
            if wanted and tuple(stem for _, stem in flat[at : at + len(wanted)]) == wanted:
                yield flat[at][0], flat[at + len(wanted) - 1][0] + 1
