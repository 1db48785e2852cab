"""Finds the names of a case's people in text, whole or in part, and puts other words in their place.

A part of a name counts from three letters on, in any case, with or without accents, with the endings that names
take in Slavic and Turkic languages, in other scripts and spellings (engine/report/spellings.py), inside a longer word
too if it is long. Parts that are also everyday words (`plain`) count only with a capital; in the name of an
organisation they do not count alone, and neither does a month.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from engine.model.case import Person
from engine.model.frozen import dataclass
from engine.report.spellings import (
    DATES,
    SHORTEST_SPELLING,
    consonants,
    is_ending,
    spelling,
    stems,
    without_ending,
)

SHORTEST_PART = 3
SHORTEST_INSIDE = 6
SOMEONE = "a person in the case"
TATWEEL = "\u0640"
"""A stroke that makes an Arabic word longer, and no letter of it."""

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019\u02bc-][^\W\d_]+)*")
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-") | dict.fromkeys(
    map(ord, "\u2018\u2019\u02bc\u02bb\u02b9\u00b4`"), "'"
)
_GAP = re.compile(r"[\s_]+|,\s+|-|\.|\s+([^\W\d_]+)\s+")
_WITHIN = r"(?:(?![.!?]\s)[\W_])+"
"""What may stand between the words of a name: not the end of a sentence."""
_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?:\s+of)?\s+$")
_DAY_AFTER = re.compile(r",?\s+\d")
_BEFORE = re.compile(r"(?:(?:Ms|Mrs|Mr|Mx|Dr|Prof)\.?\s+)$")
_INITIALS = re.compile(r"(?:\b[^\W\d_]{1,2}\.\s?){1,3}$")
_STOP = re.compile(r"(?:^|[.!?:]\s+|\n\s*)[\"'\u201c\u2018(]*$")
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")


@dataclass(frozen=True)
class Span:
    """Where a text names somebody: from `start` to `end` of the folded text, the people it may be, by weight."""

    start: int
    end: int
    people: frozenset[str]
    weight: tuple[tuple[str, int], ...]
    alone: bool = True
    """Whether it names somebody without another part of the name beside it."""


class NameFinder:
    """Knows the names, and the ids that are names, of some people."""

    def __init__(self, people: Iterable[Person], plain: frozenset[str]) -> None:
        self._plain = plain
        self._parts: dict[str, dict[str, bool]] = {}
        self._uncased: dict[str, set[str]] = {}
        self._names: list[tuple[re.Pattern[str], str]] = []
        self._given = list(people)
        self.described = self._find_described()
        for person in self._given:
            self._learn(person)
        self._names.sort(key=lambda entry: (-len(entry[0].pattern), entry[1]))
        self._stems: dict[str, set[str]] = {}
        spelt: dict[str, set[str]] = {}
        for part, named in self._parts.items():
            for stem in stems(part):
                self._stems.setdefault(stem, set()).update(named)
            if part not in plain:
                for form in (part, *(stem for stem in stems(part) if len(stem) > SHORTEST_SPELLING)):
                    whoever = {id for id, only_capital in named.items() if not only_capital}
                    spelt.setdefault(spelling(form), set()).update(whoever)
        for part, uncased in self._uncased.items():
            spelt.setdefault(consonants(part), set()).update(uncased)
        self._spelt = {key: named for key, named in spelt.items() if len(key) >= SHORTEST_SPELLING}
        self._long = [part for part in self._parts if len(part) >= SHORTEST_INSIDE]

    def is_title(self, name: str) -> bool:
        """Whether a name is made of everyday words, as those of organisations are."""
        tokens = _tokens(name)
        return len(tokens) > 2 and 3 * sum(token in self._plain for token in tokens) >= len(tokens)

    def replaced(self, text: str, labels: Mapping[str, str], *, sentence: bool = True) -> str:
        """The text with the label of each person in the place of the name."""
        folded, index = _fold(text)
        spans = list(self._spans(text, folded, index))
        if not spans:
            return text
        built, at = [], 0
        for span in _merged(spans, text, index):
            label = self._label(span, labels)
            start, end = index[span.start], index[span.end - 1] + 1
            start = max(at, self._with_what_belongs(text, start, span, label))
            before = text[at:start]
            starts = bool(_STOP.search(text[:start])) and (sentence or start > 0)
            built += [before, label[:1].upper() + label[1:] if starts else label]
            at = end
        return "".join([*built, text[at:]])

    def named_in(self, text: str) -> list[tuple[str, str]]:
        """The people whom a text surely names, in the order in which it does, each with the words that name them."""
        folded, index = _fold(text)
        found: dict[str, str] = {}
        for span in _merged(list(self._spans(text, folded, index)), text, index):
            if len(span.people) == 1:
                found.setdefault(min(span.people), text[index[span.start] : index[span.end - 1] + 1])
        return list(found.items())

    def capitalised(self, texts: Iterable[str]) -> Iterator[str]:
        """Words with a capital, and words of scripts without capitals, that are no everyday words.

        A word that begins a sentence counts where the texts have it nowhere without a capital; an everyday word,
        a month and a day of the week count where they are part of somebody's name.
        """
        words = [match[0] for text in texts for match in _WORD.finditer(text)]
        words = [word for word in words if len(word) > 1 or word.upper() == word.lower()]
        small = {word for word in words if word[0].islower()}
        for word in words:
            uncased = word.upper() == word.lower()
            shouted = word.isupper() and len(word) > 1
            named = uncased or (word[0].isupper() and not shouted and word.lower() not in small)
            tokens = set(_tokens(word))
            if named and (not tokens <= self._plain | DATES or self._of_a_name(word)):
                yield word

    def _of_a_name(self, word: str) -> bool:
        """Whether an everyday word is part of the name of a person (not of an organisation)."""
        return any(self._people_of(token, capital=True) for token in _tokens(word))

    def id_without_names(self, id: str, labels: Mapping[str, str]) -> str:
        """An id whose parts are nobody's name."""

        def hidden(match: re.Match[str]) -> str:
            people = self._people_of(match[0].casefold(), capital=True)
            return slug(self._best(dict.fromkeys(people, 1), labels)) if people else match[0]

        changed = re.sub(r"[^\W\d_]+", hidden, id)
        if changed == id:
            return id
        return re.sub(r"\b(\w+(?:-\w+)*?)(?:-\1\b)+", r"\1", changed)

    def _find_described(self) -> frozenset[str]:
        """People who have no name of their own but are described: "the son of ..." and somebody's name."""
        named = {p.id: frozenset(_tokens(p.name)) - self._plain for p in self._given if not self._reads_as_words(p)}
        found = {p.id for p in self._given if p.name and p.id not in named}
        known = frozenset[str]().union(*named.values())
        for person in self._given:
            if person.id in named and person.name[:1].islower() and person.name.split()[0] in ("the", "a", "an"):
                others = frozenset[str]().union(*(parts for id, parts in named.items() if id != person.id))
                if set(_tokens(person.name)) <= self._plain | (others & known):
                    found.add(person.id)
        return frozenset(found)

    def _reads_as_words(self, person: Person) -> bool:
        tokens = _tokens(person.name)
        lower = person.name == person.name.casefold()
        return bool(tokens) and lower and tokens[0] in ("the", "a", "an") and set(tokens) <= self._plain

    def _learn(self, person: Person) -> None:
        for token in _tokens(person.id):
            if len(token) >= SHORTEST_PART and token not in self._plain:
                self._parts.setdefault(token, {})[person.id] = False
        if not person.name or person.id in self.described:
            return
        for name in (person.name, *person.also):
            self._learn_name(person, name)

    def _learn_name(self, person: Person, name: str) -> None:
        tokens, title = _tokens(name), self.is_title(name)
        cased = any(c.isupper() for c in name)
        for written in re.findall(r"[^\W\d_]+(?:['\u2019\u02bc][^\W\d_]+)*", name):
            for token in _tokens(written):
                ordinary = token in self._plain
                if not token.isascii() and token.upper() == token.lower():
                    self._uncased.setdefault(token, set()).add(person.id)
                elif (title and ordinary) or (cased and written.islower() and len(token) <= SHORTEST_PART):
                    continue
                elif len(token) >= SHORTEST_PART:
                    capital = ordinary or title
                    held = self._parts.setdefault(token, {})
                    held[person.id] = held.get(person.id, True) and capital
        for form in {name, _PARENTHESIS.sub("", name)}:
            words = re.findall(r"\w+", _fold(form)[0])
            if words and (len(words) > 1 or form.upper() != form.lower()) and tokens:
                pattern = r"(?<!\w)" + _WITHIN.join(map(re.escape, words)) + r"(?!\w)"
                # a short single word is a name only as it is written
                self._names.append((re.compile(pattern), person.id))

    def _spans(self, text: str, folded: str, index: list[int]) -> Iterator[Span]:
        taken: list[tuple[int, int]] = []
        for pattern, id in self._names:
            for match in pattern.finditer(folded):
                short = match.end() - match.start() < SHORTEST_PART
                dated = "," in match[0] and not DATES.isdisjoint(_tokens(match[0]))  # "In April, Summers ..."
                if dated or (short and not text[index[match.start()]].isupper()):
                    continue
                if not _overlaps(match.start(), match.end(), taken):
                    taken.append((match.start(), match.end()))
                    yield Span(match.start(), match.end(), frozenset({id}), ((id, 100),))
        for part, people in self._uncased.items():
            for match in re.finditer(re.escape(part), folded):
                if not _overlaps(match.start(), match.end(), taken):
                    taken.append((match.start(), match.end()))
                    yield Span(match.start(), match.end(), frozenset(people), tuple((id, 1) for id in sorted(people)))
        for match in _TOKEN.finditer(folded):
            start, end = match.start(), match.end()
            token = match[0]
            if token.endswith("'s"):
                token, end = token[:-2], end - 2
            people = self._people_of(token, capital=text[index[start]].isupper())
            if people and not _overlaps(start, end, taken):
                before, after = text[: index[start]], text[index[end - 1] + 1 :]
                date = token in DATES
                alone = not date or bool(_BEFORE.search(before))
                if date and (_DAY_BEFORE.search(before) or _DAY_AFTER.match(after)):
                    alone, people = False, set()  # "On 5 May Will ..."
                yield Span(start, end, frozenset(people), tuple((id, 1) for id in sorted(people)), alone)

    def _people_of(self, token: str, *, capital: bool) -> set[str]:
        """Whom a folded word may name."""
        for form in dict.fromkeys((token, token.replace("'", ""))):
            found = {id for id, only_capital in self._parts.get(form, {}).items() if capital or not only_capital}
            if found:
                return found
        if token in self._plain:
            return set()
        if capital:
            for stem, ending in without_ending(token):
                if stem in self._stems and is_ending(ending, stem):
                    return set(self._stems[stem])
        found = self._otherwise_spelt(token, capital=capital)
        if found:
            return found
        for part in self._long:
            found = {id for id, only_capital in self._parts[part].items() if capital or not only_capital}
            if found and part in token:
                return found
        pieces = token.split("'")
        if len(pieces) > 1:
            return set[str]().union(*(self._people_of(piece, capital=capital) for piece in pieces))
        return set()

    def _otherwise_spelt(self, token: str, *, capital: bool) -> set[str]:
        """Whom a word names in another script or spelling; with an ending only where it has a capital."""
        if not any(map(str.isalpha, token)):
            return set()
        for stem, ending in without_ending(token) if capital else ((token, ""),):
            if ending and not is_ending(ending, stem):
                continue
            for key in dict.fromkeys((spelling(stem), spelling(stem.replace("x", "kh")), consonants(stem))):
                if key in self._spelt and (not ending or len(key) > SHORTEST_SPELLING):
                    return set(self._spelt[key])
        return set()

    def _label(self, span: Span, labels: Mapping[str, str]) -> str:
        return self._best({id: weight for id, weight in span.weight if id in span.people}, labels)

    def _best(self, weights: Mapping[str, int], labels: Mapping[str, str]) -> str:
        most = max(weights.values())
        found = {labels.get(id, SOMEONE) for id, weight in weights.items() if weight == most}
        return found.pop() if len(found) == 1 else SOMEONE

    def _with_what_belongs(self, text: str, start: int, span: Span, label: str) -> int:
        """Where the replacement starts: titles and initials before a name go with it, and so does a repeated role."""
        before = text[:start]
        match = _BEFORE.search(before)
        if match is None:
            match = _INITIALS.search(before)
            if match is not None and match[0][:1].casefold() not in self._initials(span.people):
                match = None
        start = start if match is None else match.start()
        article, _, rest = label.partition(" ")
        if article in ("the", "a"):
            noun = re.escape(rest)
            repeated = re.search(rf"(?:(?:\b(?:the|a|an)\s+)?\b{noun},?\s+|\b(?:the|an?)\s+)$", text[:start], re.I)
            start = start if repeated is None else repeated.start()
        return start

    def _initials(self, people: Iterable[str]) -> set[str]:
        ids = set(people)
        return {token[0] for person in self._given if person.id in ids for token in _tokens(person.name)}


def slug(label: str) -> str:
    """A label as an id: "the lawyer of the journalist" becomes `lawyer-of-the-journalist`."""
    plain = label[4:] if label.startswith("the ") else label
    return "-".join(re.findall(r"[a-z0-9]+", _fold(plain)[0])) or "person"


def _fold(text: str) -> tuple[str, list[int]]:
    """The text in lower case without accents and invisible signs, and where each character of it stood."""
    folded, index = [], []
    for place, character in enumerate(text):
        if character.isascii():
            folded.append(character.lower())
            index.append(place)
            continue
        if unicodedata.category(character) == "Cf" or character == TATWEEL:
            continue
        for plain in unicodedata.normalize("NFKD", character.translate(_DASHES)).casefold():
            if not unicodedata.combining(plain):
                folded.append(plain)
                index.append(place)
    return "".join(folded), index


def _tokens(text: str) -> list[str]:
    """The words of a name; one with an apostrophe counts whole, without it and in its pieces."""
    found: list[str] = []
    for token in _TOKEN.findall(_fold(text)[0]):
        found += [token] if "'" not in token else [token.replace("'", ""), *token.split("'")]
    return found


def _overlaps(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in taken)


def _merged(spans: list[Span], text: str, index: list[int]) -> list[Span]:
    """Neighbouring parts of one person's name as one span, with a name between them that the case does not list."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: span.start):
        last = merged[-1] if merged else None
        both = last.people & span.people if last is not None else frozenset[str]()
        # a comma joins a surname and a given name, but no date and the word after it
        comma = last is not None and all(one.alone and text[index[one.start]].isupper() for one in (last, span))
        if last is not None and both and _is_gap(text, index, last.end, span.start, comma=comma):
            weights = dict(last.weight)
            for id, weight in span.weight:
                weights[id] = weights.get(id, 0) + weight
            merged[-1] = Span(last.start, span.end, both, tuple(sorted(weights.items())))
        else:
            merged.append(span)
    return [span for span in merged if span.alone]


def _is_gap(text: str, index: list[int], end: int, start: int, *, comma: bool) -> bool:
    between = _GAP.fullmatch(text, index[end - 1] + 1, index[start])
    if between is None or ("," in between[0] and not comma):
        return False
    return between[1] is None or between[1][0].isupper()
