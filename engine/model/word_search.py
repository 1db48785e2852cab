"""Finds the kind of fact, the detail and the value that a word or phrase of everyday speech leads to.

What is searched is the vocabulary alone: names, titles, synonyms, and at lower weight sentences and questions. Whole
phrases come before their parts, the form as written before other forms of it, a kind before its values, a value before
a detail. Nothing is proposed because it has the same letters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from math import log
from typing import NamedTuple

from engine.model.frozen import dataclass, replace
from engine.model.problem import Near, misspelt
from engine.model.stems import EMPTY_WORDS, acts_of, stem, stems_of, words_of
from engine.model.vocabulary import PERSON, PLACE, Attribute, Kind, ValueTree, Vocabulary

MOST = 12
"""How many kinds an answer has, unless told."""
LEAST = 0.2
"""The score below which a hit is none."""
FAR_BEHIND = 0.3
"""Kinds with less than this share of the best one's score are left out."""
SURE = 0.5
"""The score from which one hit is offered as what was meant."""
EQUALLY = 0.95
"""Kinds with at least this share of the best one's score are offered beside it."""
MOST_MEANT = 3
"""How many kinds a hint names."""
VERY_KIND = 0.93
"""The score from which a hit is a kind's own word."""
VERY_WORD, VERY_DETAIL = 0.8, 0.74
"""The scores of a value and of a detail that are called by the very words of a query."""
FEW = 6
"""Up to so many kinds, a detail of what is abstract leads to each of them."""
BY_SYNONYM = 0.97
KIND, VALUE, ATTRIBUTE, PHRASE, QUESTION = 1.0, 0.9, 0.8, 0.6, 0.4
BEGUN = 0.85
"""How well a word fits that is only begun: whole words come first."""
FEEBLE = 0.3
"""Up to this weight a phrase of a detail says little of the kind: a question, or a value that many kinds share."""
LONGEST_QUERY = 200
"""Characters; what is longer is cut, as no phrase of a vocabulary is."""

Stems = tuple[str, ...]


@dataclass(frozen=True)
class Hit:
    """One word of the vocabulary that fits: a kind, a detail of it, a value of that detail, or a relation.

    `attribute` and `value` are "" where the hit is on the kind; `relation` is the relation's name, with kind `person`.
    `phrase` is what of the vocabulary was found, and `score` goes from 0 to 1.
    """

    kind: str
    attribute: str
    value: str
    relation: str
    phrase: str
    score: float


@dataclass(frozen=True)
class Found:
    """A kind of fact that a query leads to, with the hits that lead there, best first."""

    kind: str
    score: float
    hits: tuple[Hit, ...]

    @property
    def details(self) -> dict[str, tuple[str, ...]]:
        """The values that the query names, by attribute: what a fact of this kind could say."""
        found: dict[str, list[str]] = defaultdict(list)
        for hit in self.hits:
            if hit.value and hit.score >= SURE and hit.value not in found[hit.attribute]:
                found[hit.attribute].append(hit.value)
        return {attribute: tuple(values) for attribute, values in found.items() if values}


@dataclass(frozen=True)
class _Phrase:
    """One phrase of an entry: as it stands, its stems, and whether all of a query has to be in it."""

    text: str
    words: tuple[str, ...]
    stems: Stems
    weight: float
    whole_query: bool


@dataclass(frozen=True)
class _Entry:
    kind: str
    attribute: str
    value: str
    relation: str
    phrases: tuple[_Phrase, ...]
    share: float
    """What the entry says about the kind of fact: all, or little where many kinds share it."""
    inherited: bool = False
    """Whether it is a detail of a wider kind, which says as much of every other kind that is narrower."""


class KindPhrase(NamedTuple):
    """The stems of a phrase that leads to a kind: of its own names, of a `detail`, or `feeble`: one that many share.

    `inherited` is a detail of a wider kind.
    """

    kind: str
    stems: Stems
    detail: bool
    feeble: bool
    inherited: bool


def phrases_of(words: Vocabulary) -> Iterator[KindPhrase]:
    """Every phrase of a vocabulary with the kind that it leads to."""
    for entry in _entries(words, _shares(words)):
        for phrase in entry.phrases:
            feeble = phrase.weight * entry.share <= FEEBLE
            yield KindPhrase(entry.kind, phrase.stems, bool(entry.attribute), feeble, entry.inherited)


class WordIndex:
    """The phrases of one vocabulary, ready to be searched."""

    def __init__(self, words: Vocabulary) -> None:
        self._words = words
        self._entries = list(_entries(words, _shares(words)))
        self._by_stem: dict[str, set[int]] = defaultdict(set)
        self._joined: dict[str, tuple[str, str]] = {}
        for number, entry in enumerate(self._entries):
            for phrase in entry.phrases:
                for part in phrase.stems:
                    self._by_stem[part].add(number)
                for pair in zip(phrase.words, phrase.words[1:], strict=False):
                    self._joined[pair[0] + stem(pair[1])] = pair

    def search(self, text: str, *, most: int = MOST, typing: bool = False) -> tuple[Found, ...]:
        """The kinds that a word or phrase leads to, best first; empty where nothing fits.

        With `typing` the last word may be unfinished: it stands for every word that begins with it.
        """
        written, query = self._asked(text)
        hits: dict[str, list[tuple[float, Hit]]] = defaultdict(list)
        reached: dict[str, set[str]] = defaultdict(set)
        for entry, hit, stems in self._hits(written, query, typing):
            hits[entry.kind].append((hit.score * entry.share, hit))
            reached[entry.kind] |= stems
        total = self._telling_weight(query) or 1.0
        found = []
        for kind, ranked in hits.items():
            ranked.sort(key=lambda pair: -pair[0])
            covered = self._telling_weight(stem for stem in query if stem in reached[kind]) / total
            more = sum(rank for rank, _ in ranked[1:4])
            score = ranked[0][0] * (0.7 + 0.25 * covered + 0.05 * min(1.0, more))
            found.append(Found(kind, round(score, 4), tuple(hit for _, hit in ranked)))
        order = {name: number for number, name in enumerate(self._words.kinds)}
        found.sort(key=lambda one: (-one.score, order.get(one.kind, 0)))
        return tuple(one for one in found[:most] if one.score >= FAR_BEHIND * found[0].score)

    def hits(self, text: str) -> list[Hit]:
        """Every word of the vocabulary that fits, in its order; see `search` for the kinds they lead to."""
        written, query = self._asked(text)
        return [hit for _, hit, _ in self._hits(written, query, False)]

    def _asked(self, text: str) -> tuple[Stems, Stems]:
        """The telling words of a query and their stems, each once; nothing where it has only empty words.

        What the vocabulary writes as two words or as one may be written the other way ("bodyguard", "body guard"), and
        who does something stands for doing it where the vocabulary has only that ("stalker", "stalk").
        """
        words = [word for word in words_of(text[:LONGEST_QUERY]) if word not in EMPTY_WORDS]
        together: list[str] = []
        for word in words:
            known = stem(word) in self._by_stem
            apart = bool(together) and known and stem(together[-1]) in self._by_stem
            if together and not apart and stem(together[-1] + word) in self._by_stem:
                together[-1] += word
                continue
            together += [word] if known else self._joined.get(stem(word), [word])
        stems = (self._stem_or_act(word) for word in together)
        return tuple(together), tuple(dict.fromkeys(stems))

    def _stem_or_act(self, word: str) -> str:
        found = stem(word)
        if found in self._by_stem:
            return found
        return next((act for act in acts_of(word) if act in self._by_stem), found)

    def _hits(self, written: Stems, query: Stems, typing: bool) -> Iterator[tuple[_Entry, Hit, set[str]]]:
        wanted: list[frozenset[str]] = [frozenset({stem}) for stem in query]
        if typing and query and len(written[-1]) > 1:
            wanted[-1] |= {stem for stem in self._by_stem if stem.startswith((query[-1], written[-1]))}
        at = {number for stems in wanted for stem in stems for number in self._by_stem.get(stem, ())}
        some, whole = frozenset[str]().union(*wanted), self._telling_weight(query)
        # Details that take the same values have the same phrases, which are looked at once.
        seen: dict[int, tuple[float, str, set[str]]] = {}
        for number in sorted(at):
            entry = self._entries[number]
            if id(entry.phrases) not in seen:
                best, phrase, reached = 0.0, "", set[str]()
                for one in entry.phrases:
                    if some.isdisjoint(one.stems):
                        continue
                    score, stems = self._fit(one, written, query, wanted, whole)
                    reached |= stems
                    if score > best:
                        best, phrase = score, one.text
                seen[id(entry.phrases)] = best, phrase, reached
            best, phrase, reached = seen[id(entry.phrases)]
            if best >= LEAST:
                hit = Hit(entry.kind, entry.attribute, entry.value, entry.relation, phrase, round(best, 4))
                yield entry, hit, reached

    def _fit(
        self, phrase: _Phrase, written: Stems, query: Stems, wanted: list[frozenset[str]], whole: float
    ) -> tuple[float, set[str]]:
        """How well a phrase answers a query, 0 to 1, and the stems of the query that it has.

        `whole` is what all of the query tells.
        """
        stems = set(phrase.stems)
        reached = {stem for stem, forms in zip(query, wanted, strict=True) if forms & stems}
        if not reached:
            return 0.0, set()
        complete = len(reached) == len(query)
        if phrase.whole_query:
            return (phrase.weight if complete else 0.0), (reached if complete else set())
        share = self._telling_weight(reached) / whole
        if complete and len(stems) <= len(query):
            fit = 1.0 if phrase.words == written else 0.96 if set(query) <= stems else BEGUN
        elif complete:
            fit = 0.5 + 0.35 * len(query) / len(stems)
        elif len(reached) >= len(stems):
            fit = 0.25 + 0.6 * share
        else:
            fit = 0.65 * share * len(reached) / len(stems)
        return fit * phrase.weight, reached

    def _telling_weight(self, stems: Iterable[str]) -> float:
        """How much some stems tell together: rare ones more than those of many entries."""
        entries = len(self._entries) or 1
        return sum(log(1 + entries / (1 + len(self._by_stem.get(stem, ())))) for stem in stems)


_LAST: list[tuple[Vocabulary, WordIndex]] = []


def index_of(words: Vocabulary) -> WordIndex:
    """The index of a vocabulary, made once for the vocabulary in use."""
    for known, index in _LAST:
        if known is words:
            return index
    index = WordIndex(words)
    _LAST[:] = [*_LAST[-1:], (words, index)]
    return index


def search(words: Vocabulary, text: str, *, most: int = MOST, typing: bool = False) -> tuple[Found, ...]:
    """The kinds of fact that a word or phrase leads to, best first; see `WordIndex.search`."""
    return index_of(words).search(text, most=most, typing=typing)


def kind_meant(words: Vocabulary, text: str, candidates: Iterable[str]) -> Near:
    """The kind (or other subject) that was meant by an unknown one: misspelt, or another word for it; "" for none.

    What is a word for a kind of its own is not taken for another kind that has nearly the same letters.
    """
    meant = kinds_meant(words, text)
    near = misspelt(text, candidates)
    if near and not (meant and meant[0].score >= VERY_KIND and meant[0].kind != near):
        return near
    if not meant:
        return Near("")
    said = [f"{one.kind} with `{one.attribute}: {one.value}`" if one.value else one.kind for one in meant]
    return Near(f"{', '.join(said[:-1])} or {said[-1]}" if len(said) > 1 else said[0])


def kinds_meant(words: Vocabulary, text: str) -> tuple[Hit, ...]:
    """The kinds that a word leads to about equally well, each with the value that says it; at most three."""
    found = [
        one
        for one in search(words, text)
        if one.score >= SURE and one.kind != PERSON and not words.kinds[one.kind].abstract
    ]
    return tuple(_with_value(words, one) for one in found if one.score >= EQUALLY * found[0].score)[:MOST_MEANT]


def _with_value(words: Vocabulary, found: Found) -> Hit:
    """What leads to a kind, or beside it the value of that very name: a `trial` is a hearing at the `stage: trial`.

    A value that very many kinds share, such as who acts, does not say what happened.
    """
    best = found.hits[0]
    same = (hit for hit in found.hits if hit.value and hit.score >= VERY_WORD and hit.value == best.phrase)
    return next((hit for hit in same if _users_of(words, _tree_of(words, hit)) <= FEW), best)


def _users_of(words: Vocabulary, tree: str) -> int:
    return sum(any(one.values == tree for one in kind.attributes.values()) for kind in words.kinds.values())


def attribute_meant(words: Vocabulary, kind: str, text: str, candidates: Iterable[str]) -> Near:
    """The detail of a kind that was meant by an unknown one; a value names its detail only where it is that very word.

    Who writes a key means a detail: "place" is where something was, not a reason that has the word in it.
    """
    inside = set(words.chain(kind))
    hits = [hit for hit in index_of(words).hits(text) if hit.kind in inside and hit.attribute]
    told = max((hit for hit in hits if not hit.value), key=lambda hit: hit.score, default=None)
    near = misspelt(text, candidates)
    if told is not None and told.score >= VERY_DETAIL and told.attribute != near:
        return Near(told.attribute)
    if near:
        return near
    best = max((hit for hit in hits if hit.value), key=lambda hit: hit.score, default=None)
    if best is not None and best.score >= VERY_WORD:
        return Near(f"{best.attribute}: {best.value}")
    return Near(told.attribute if told is not None and told.score >= SURE else "")


def value_meant(words: Vocabulary, attribute: Attribute, text: str) -> Near:
    """The value of a detail that was meant by an unknown one: misspelt, or another word for it; "" for none."""
    tree = words.tree(attribute)
    if tree is None:
        return Near("")
    near = misspelt(text, tree.values)
    if near or attribute.yes_or_no:
        return near
    found = [
        hit for hit in index_of(words).hits(text) if hit.value in tree.values and _tree_of(words, hit) == tree.name
    ]
    best = max(found, key=lambda hit: hit.score, default=None)
    return Near(best.value if best is not None and best.score >= SURE else "")


def detail_meant(words: Vocabulary, kind: str, text: str) -> Near:
    """The detail of a kind, with its value, that says a value written under another detail; "" for none."""
    inside = set(words.chain(kind))
    hits = [hit for hit in index_of(words).hits(text) if hit.kind in inside and hit.value]
    best = max(hits, key=lambda hit: hit.score, default=None)
    return Near(f"{best.attribute}: {best.value}" if best is not None and best.score >= SURE else "")


def _tree_of(words: Vocabulary, hit: Hit) -> str:
    return words.attributes(hit.kind)[hit.attribute].values


def _telling(text: str) -> tuple[str, ...]:
    words = words_of(text)
    return tuple(w for w in words if w not in EMPTY_WORDS) or tuple(words)


def _phrase(text: str, weight: float, *, whole_query: bool = False) -> _Phrase:
    text = PLACE.sub(" ", text)
    return _Phrase(" ".join(text.split()), _telling(text), stems_of(text), weight, whole_query)


def _named(name: str, synonyms: Iterable[str], weight: float) -> Iterator[_Phrase]:
    yield _phrase(name.replace("-", " ").replace("_", " "), weight)
    for synonym in synonyms:
        yield _phrase(synonym, BY_SYNONYM * weight)


def _shares(words: Vocabulary) -> dict[str, float]:
    """What a value of each tree, or "." and an attribute's name, says of a kind: the more kinds share it, the less."""
    trees: dict[str, set[str]] = defaultdict(set)
    names: dict[str, set[str]] = defaultdict(set)
    for kind in words.kinds.values():
        for attribute in kind.attributes.values():
            trees[attribute.values].add(kind.name)
            names["." + attribute.name].add(kind.name)
    shares = {name: 1 / (1 + 0.2 * (len(users) - 1)) for name, users in trees.items()}
    return shares | {name: 1 / (1 + 0.1 * max(0, len(users) - FEW)) for name, users in names.items()}


def _entries(words: Vocabulary, shares: Mapping[str, float]) -> Iterator[_Entry]:
    of_trees = {tree.name: _of_tree(tree) for tree in words.trees.values()}
    for kind in words.kinds.values():
        standing = 0.5 if kind.abstract else 1.0
        phrases = [*_named(kind.name, kind.synonyms, KIND), _phrase(kind.title, KIND)]
        phrases.append(_phrase(kind.says, PHRASE, whole_query=True))
        yield _Entry(kind.name, "", "", "", _said(phrases), standing)
        leads_to = [(kind.name, standing), *_narrower(words, kind)]
        for attribute in kind.attributes.values():
            for entry in _of_attribute(words, kind.name, attribute, of_trees):
                share = shares.get(attribute.values, 1.0) if entry.value else shares["." + attribute.name]
                for name, part in leads_to:
                    own = name != kind.name and attribute.name in words.kinds[name].attributes
                    if not own:
                        yield replace(entry, kind=name, share=part * share, inherited=name != kind.name)
    for relation in words.relations.values():
        phrases = [*_named(relation.name, relation.synonyms, VALUE), _phrase(relation.title, VALUE)]
        yield _Entry(PERSON, "", "", relation.name, _said(phrases), 1.0)


def _narrower(words: Vocabulary, kind: Kind) -> list[tuple[str, float]]:
    """The kinds that a detail of an abstract kind leads to, where they are few enough for that to say something."""
    if not kind.abstract:
        return []
    narrower = [name for name in words.narrower(kind.name) if not words.kinds[name].abstract]
    share = 1 / (1 + 0.2 * (len(narrower) - 1)) if narrower else 1.0
    return [(name, share) for name in narrower] if len(narrower) <= FEW else []


def _of_tree(tree: ValueTree) -> dict[str, tuple[_Phrase, ...]]:
    """The phrases of each value, made once for all details that take it."""
    return {
        value.name: _said([*_named(value.name, value.synonyms, VALUE), _phrase(value.says, VALUE)])
        for value in tree.values.values()
    }


def _of_attribute(
    words: Vocabulary, kind: str, attribute: Attribute, of_trees: Mapping[str, Mapping[str, tuple[_Phrase, ...]]]
) -> Iterator[_Entry]:
    tree = words.tree(attribute)
    closed = tree is None or attribute.yes_or_no
    phrases = list(_named(attribute.name, attribute.synonyms, ATTRIBUTE))
    if closed:
        phrases += [_phrase(says, PHRASE, whole_query=True) for says in attribute.says.values()]
    phrases.append(_phrase(attribute.question, QUESTION, whole_query=True))
    yield _Entry(kind, attribute.name, "", "", _said(phrases), 1.0)
    if tree is None or closed:
        return
    for value, said in of_trees[tree.name].items():
        yield _Entry(kind, attribute.name, value, "", said, 1.0)


def _said(phrases: Iterable[_Phrase]) -> tuple[_Phrase, ...]:
    return tuple(phrase for phrase in phrases if phrase.stems)
