"""What can be read off a passage for a fact of one kind: dates, lengths of time, people, actors, places, answers.

Everything is a proposal with the words that led to it; nothing is taken as told before the researcher accepts it. Only
what the passage names is proposed: a value by its name or synonyms, an answer by the name of the detail, "no" where
the words before it deny.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from engine.letter.acting import asks_who, told_as_actor
from engine.letter.calendar import Counted, Told
from engine.letter.passage import NEGATIONS, Word
from engine.letter.reasons import asks_why, told_as_reason
from engine.model.amounts import UNITS
from engine.model.frozen import dataclass
from engine.model.stems import stem, stems_of
from engine.model.vocabulary import COUNT, DURATION, Attribute, Value, Vocabulary

DATE, PERSON_SLOT = "date", "person"
REACH = 3
"""How many words before a named detail may deny it: "without a search warrant"."""
DENIED = 2
"""How many words before a value may deny it: "without a lawyer"."""
FEW_WORDS = 3
AROUND = 6
"""How many words before and after a length of time may say what lasted so long."""
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
    counts: Sequence[Counted] = (),
    people: Sequence[tuple[str, str]] = (),
    every: bool = False,
    english: bool = True,
) -> list[Proposal]:
    """What a passage proposes for a fact of a kind; dates, durations, counts and people are those found in it.

    With `every` a line may be proposed several values, of which the researcher takes one.
    """
    found = [Proposal(PERSON_SLOT, id, said) for id, said in people]
    found += [Proposal(DATE, one.value, one.words) for one in (dates if every else dates[:1])]
    found += _lengths(words.attributes(kind), passage, durations)
    found += _counts(words.attributes(kind), counts)
    first = _first_of_each_tree(words, kind)
    for name, attribute in words.attributes(kind).items():
        tree = words.tree(attribute)
        if tree is not None and not attribute.yes_or_no and first[tree.name] != name:
            continue
        if attribute.yes_or_no:
            found += _answer(name, attribute, passage)
        elif tree is not None:
            times = (*dates, *durations) if asks_why(attribute) else None
            acting = english and asks_who(attribute)
            named = _named(tree.values.values(), passage, times, acting=acting)
            wider = {tree.values[value].wider for value in named}
            kept = {value: said for value, said in named.items() if value not in wider}
            if kept and (attribute.many or len(kept) == 1 or every):
                found += [Proposal(name, value, said) for value, said in kept.items()]
    return found


def _first_of_each_tree(words: Vocabulary, kind: str) -> dict[str, str]:
    """The detail that a value of each tree is proposed for: the kind's own before one that it shares.

    Police are whoever acted, and not also on whose behalf they did; a home that is searched is what was searched.
    """
    own, every = words.kinds[kind].attributes, words.attributes(kind)
    first: dict[str, str] = {}
    for name in sorted(every, key=lambda name: name not in own and not asks_who(every[name])):
        first.setdefault(every[name].values, name)
    return first


def _lengths(
    attributes: Mapping[str, Attribute], passage: Sequence[Word], durations: Sequence[Told]
) -> Iterator[Proposal]:
    """The lengths of time, each for the detail whose own words stand around it, or for the only one that has a unit."""
    lengths = [one for one in attributes.values() if one.values == DURATION]
    measured = [one for one in lengths if one.unit]
    taken: set[str] = set()
    for told in durations:
        before = [word for word in passage if word.end <= told.start][-AROUND:]
        after = [word for word in passage if word.start >= told.end][:AROUND]
        said = {stem for word in (*before, *after) for stem in word.stems}
        free = [one for one in lengths if one.name not in taken and _alike(told.value, one.unit)]
        near = sorted(free, key=lambda one: -_shared(one, said))
        best = near[0] if near and _shared(near[0], said) else None
        if best is None and len(measured) == 1 and measured[0] in free:
            best = measured[0]
        if best is not None:
            taken.add(best.name)
            yield Proposal(best.name, told.value, told.words)


def _shared(attribute: Attribute, said: Collection[str]) -> int:
    """How many telling words of a detail's names a passage has, the names of units of time left aside."""
    own = {stem for name in (attribute.name, *attribute.synonyms) for stem in stems_of(name.replace("_", " "))}
    return len((own - _OF_TIME) & {*said})


_OF_TIME = frozenset(
    stem for unit in (*UNITS, "length", "long", "time", "last", "before", "after") for stem in stems_of(unit)
)


def _counts(attributes: Mapping[str, Attribute], counts: Sequence[Counted]) -> Iterator[Proposal]:
    """The numbers whose words name what a detail counts: "four police officers" for the officers who took part."""
    taken: set[str] = set()
    for told in counts:
        of = stems_of(told.of)
        for name, attribute in attributes.items():
            if attribute.values != COUNT or name in taken:
                continue
            own = {stem for one in (name, *attribute.synonyms) for stem in stems_of(one.replace("_", " "))} - _HOW_MANY
            hit = next((place for place, stem in enumerate(of) if stem in own), None)
            if hit is not None:
                taken.add(name)
                said = told.words if told.whole else " ".join(told.words.split()[: hit + 2])
                yield Proposal(name, str(told.number), said)
                break
        else:
            yield from _people(attributes, told, taken)


def _people(attributes: Mapping[str, Attribute], told: Counted, taken: set[str]) -> Iterator[Proposal]:
    """A number of people: how many took part, or where something is done to them how many it concerns."""
    if stem(told.of.split()[0].casefold()) not in _PEOPLE:
        return
    for begins in (HOW_MANY_TOOK_PART, *((HOW_MANY_CONCERNED,) if told.undergoes else ())):
        for name, one in attributes.items():
            if one.values == COUNT and one.question.startswith(begins) and name not in taken:
                taken.add(name)
                yield Proposal(name, str(told.number), told.words if told.whole else " ".join(told.words.split()[:2]))
                return


HOW_MANY_TOOK_PART, HOW_MANY_CONCERNED = "How many people took part", "How many people or cases"
"""How the questions of the vocabulary begin for details that count people."""
_PEOPLE = frozenset(map(stem, ("people", "persons", "women", "men", "children", "girls", "boys")))
_HOW_MANY = frozenset(stem for word in ("number", "many", "how", "size", "count") for stem in stems_of(word))


def _answer(name: str, attribute: Attribute, passage: Sequence[Word]) -> Iterator[Proposal]:
    for phrase in (name, *attribute.synonyms):
        denies = any(word.casefold() in NEGATIONS for word in phrase.replace("_", " ").split())
        for start, end in _places((phrase,), passage):
            # one word alone ("lawyer") tells what is spoken of, and not that it was so
            alone = sum(bool(word.stems) for word in passage[start:end]) == 1
            before = passage[max(0, start - REACH) : start]
            denied = [place for place, word in enumerate(before) if word.denies]
            first = start - len(before) + denied[0] if denied else start
            said = " ".join(word.text for word in passage[first:end])
            if denies and denied:  # "without a lawyer" is a name of the detail: it was so
                yield Proposal(name, "yes", said)
            elif not denies and (denied or not alone):
                yield Proposal(name, "no" if denied else "yes", said)
            else:
                continue
            return


def _phrases(value: Value) -> tuple[str, ...]:
    """What a value is called; a phrase that explains it and has one telling word ("taken for") calls it nothing."""
    says = value.says.split()
    explains = len(says) > FEW_WORDS and len(stems_of(value.says)) == 1
    return (value.name, *(() if explains else (value.says,)), *value.synonyms)


def _alike(written: str, unit: str) -> bool:
    """Whether a length of time may be what a detail that counts in a unit tells: no sentence is of eight minutes."""
    told = written.rsplit(" ", 1)[-1]
    units = list(UNITS)
    return not unit or abs(units.index(told) - units.index(unit)) <= FURTHEST


def _named(
    values: Iterable[Value], passage: Sequence[Word], times: Sequence[Told] | None, *, acting: bool = False
) -> dict[str, str]:
    """The values that the passage names, each with the longest words that do.

    "Village guards" name a force and no guards of a prison: what stands inside words that name another value names
    nothing. Reasons (`times` is given, dates and lengths of time) need a word of cause, and actors (`acting`) a place
    where one stands.
    """
    spans: dict[str, list[tuple[int, int]]] = {}
    for value in values:
        for phrase in _phrases(value):
            for span in _places((phrase,), passage):
                if _as_told(phrase, passage, span) and (times is None or told_as_reason(phrase, passage, span, times)):
                    spans.setdefault(value.name, []).append(span)
    every = {span for found in spans.values() for span in found}
    named = {}
    for name, found in spans.items():
        whole = [span for span in found if not any(_inside(span, other) for other in every)]
        whole = [span for span in whole if not acting or told_as_actor(passage, span)]
        if whole:
            start, end = max(whole, key=lambda span: (span[1] - span[0], -span[0]))
            named[name] = " ".join(word.text for word in passage[start:end])
    return named


def _inside(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]


def _as_told(phrase: str, passage: Sequence[Word], span: tuple[int, int]) -> bool:
    """Whether the passage says it as the phrase does: what is denied is not named ("without a lawyer").

    A phrase that denies one word alone ("not taken up") would be found in every passage that has this word.
    """
    words = phrase.replace("-", " ").replace("_", " ").split()
    if any(word.casefold() in NEGATIONS for word in words):
        return len(stems_of(" ".join(words))) > 1
    return not any(word.denies for word in passage[max(0, span[0] - DENIED) : span[0]])


def _places(phrases: Sequence[str], passage: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where the passage has all words of a phrase in a row, words that only join left aside: first word and end."""
    telling = [(place, word.stems) for place, word in enumerate(passage) if word.stems]
    flat = [(place, stem) for place, stems in telling for stem in stems]
    for phrase in dict.fromkeys(phrases):
        wanted = stems_of(phrase.replace("-", " ").replace("_", " "))
        for at in range(len(flat) - len(wanted) + 1):
            if wanted and tuple(stem for _, stem in flat[at : at + len(wanted)]) == wanted:
                yield flat[at][0], flat[at + len(wanted) - 1][0] + 1
