"""Ranks the kinds of fact for a passage: by the words of the vocabulary, and by sentences that tell each kind.

Three measures are added: what each word says for each kind (engine/letter/evidence.py), and two rankings by BM25
(SQLite's FTS5), over the words of the vocabulary and over the sentences: Robertson and Zaragoza, "The Probabilistic
Relevance Framework", 2009. Words are compared by their stems (engine/model/stems.py), alone and in pairs, and as
evidence also by how they begin and by the groups of words that tell the same. The answer depends on the passage, the
vocabulary, the sentences and the groups only, and says which words and which sentence led there.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import exp

from engine.letter.evidence import GROUP, Evidence
from engine.letter.passage import Word
from engine.model.frozen import dataclass
from engine.model.sentence import Sentence
from engine.model.stems import stems_of
from engine.model.vocabulary import PERSON, Vocabulary
from engine.model.word_search import phrases_of

BY_KIND, BY_DETAIL, FEEBLY = 0.6, 1.2, 0.3
"""What a word counts in a kind's own names, in its details, and in what many kinds share or only ask."""
SAYING = (1.0, 0.5)
"""What a word of a kind's own names, and of its details, is as evidence, where a word of a sentence is 1."""
BEGINNING = 6
"""Letters by which words of one family, such as "demolished" and "demolition", are evidence for each other."""
OWN_WORDS, SENTENCES = 0.3, 0.1
"""What the two rankings count beside the evidence of each word."""
NEAREST = (1.0, 0.6, 0.4, 0.3, 0.2)
"""What the sentences of a kind that are nearest to a passage count, the nearest first."""
FLATTEN = 2.0
"""By how much scores are drawn together before they are shares, as evidence of words is not independent."""
PAIR = "_"
"""What joins the stems of a pair; no stem has it."""
WORDS_TOLD = 4
MOST = 5

Groups = Mapping[str, Sequence[str]]
"""Stem -> the groups of words that tell the same, to which it belongs."""


@dataclass(frozen=True)
class Suggestion:
    """A kind of fact for a passage. `score` is its share of the scores of all kinds, 0 to 1.

    `because` are words of the passage that led there, as it has them, the most telling first; `like` is the nearest
    sentence of that kind, "" for none.
    """

    kind: str
    score: float
    because: tuple[str, ...]
    like: str = ""


class Ranking:
    """The words of a vocabulary and the sentences, ready for any number of passages."""

    def __init__(self, words: Vocabulary, sentences: Sequence[Sentence], groups: Groups | None = None) -> None:
        self._kinds = [kind.name for kind in words.kinds.values() if not kind.abstract and kind.name != PERSON]
        self._number = {kind: number for number, kind in enumerate(self._kinds)}
        self._sentences = sentences
        self._groups = groups or {}
        self._evidence = Evidence(len(self._kinds))
        self._base = sqlite3.connect(":memory:")
        own: list[list[list[str]]] = [[[], [], []] for _ in self._kinds]
        evidence: list[list[list[str]]] = [[[], []] for _ in self._kinds]
        for phrase in phrases_of(words):
            if phrase.kind in self._number:
                column = 0 if not phrase.detail else 2 if phrase.feeble else 1
                own[self._number[phrase.kind]][column] += _terms(phrase.stems)
                # A wider kind's detail sets none of the narrower kinds apart, and would thin out their own words.
                if column < 2 and not phrase.inherited:
                    evidence[self._number[phrase.kind]][column] += _terms(phrase.stems)
        self._fill("vocabulary", ("kind", "details", "feeble"), own)
        for kind, columns in enumerate(evidence):
            for terms, weight in zip(columns, SAYING, strict=True):
                self._evidence.add_words(self._as_evidence(terms), kind, weight)
        told = [_terms(stems_of(one.text)) for one in sentences]
        self._fill("sentences", ("told",), ([terms] for terms in told))
        for one, terms in zip(sentences, told, strict=True):
            numbers = [self._number[kind] for kind in one.kinds if kind in self._number]
            self._evidence.add_sentence(self._as_evidence(terms), numbers, one.case)

    def suggest(self, passage: Sequence[Word], *, most: int = MOST, without: str = "") -> tuple[Suggestion, ...]:
        """The kinds for a passage, best first; empty where no word of it is known.

        `without` names a decided case whose sentences are left out, for measuring.
        """
        terms = _terms([stem for word in passage for stem in word.stems])
        ranked: dict[int, float] = defaultdict(float)
        for row, score in self._ranked("vocabulary", terms, (BY_KIND, BY_DETAIL, FEEBLY)):
            ranked[row] += OWN_WORDS * score
        near: dict[int, list[tuple[float, str]]] = defaultdict(list)
        for row, score in self._ranked("sentences", terms, (1.0,)):
            sentence = self._sentences[row]
            if without and sentence.case == without:
                continue
            for kind in sentence.kinds:
                if kind in self._number:
                    near[self._number[kind]].append((score / len(sentence.kinds) ** 0.5, sentence.text))
        for number, found in near.items():
            found.sort(key=lambda one: (-one[0], one[1]))
            nearest = sum(weight * score for weight, (score, _) in zip(NEAREST, found, strict=False))
            ranked[number] += SENTENCES * nearest
        if not ranked:
            return ()
        said = self._evidence.of(self._as_evidence(terms), without=without)
        scores = {number: score + said[number] for number, score in ranked.items()}
        best = sorted(scores, key=lambda number: (-scores[number], number))
        shares = {number: exp((scores[number] - scores[best[0]]) / FLATTEN) for number in best}
        total = sum(shares.values())
        return tuple(
            Suggestion(
                self._kinds[number],
                round(shares[number] / total, 4),
                self._because(number, passage),
                _first(near.get(number)),
            )
            for number in best[:most]
        )

    def _because(self, kind: int, passage: Sequence[Word]) -> tuple[str, ...]:
        """The words of a passage that say most for a kind, those that say nothing for it left out."""
        says: dict[str, float] = {}
        for word in dict.fromkeys(passage):
            terms = self._as_evidence(_terms(word.stems))
            found = (self._evidence.says(term) for term in terms)
            says[word.text] = says.get(word.text, 0.0) + sum(max(0.0, one[kind]) for one in found if one)
        telling = sorted((text for text, most in says.items() if most > 0), key=lambda text: (-says[text], text))
        return tuple(telling[:WORDS_TOLD])

    def _as_evidence(self, terms: Sequence[str]) -> list[str]:
        groups = (GROUP + group for term in terms for group in self._groups.get(term, ()))
        alone = (term for term in terms if PAIR not in term and len(term) >= BEGINNING)
        return [*terms, *groups, *(f"{GROUP}{PAIR}{term[:BEGINNING]}" for term in alone)]

    def _fill(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[Sequence[str]]]) -> None:
        listed, marks = ", ".join(columns), ", ".join("?" * (len(columns) + 1))
        self._base.execute(
            f"CREATE VIRTUAL TABLE {name} USING fts5({listed}, content='', tokenize=\"unicode61 tokenchars '_'\")"
        )
        self._base.executemany(
            f"INSERT INTO {name}(rowid, {listed}) VALUES ({marks})",
            ((number, *map(" ".join, row)) for number, row in enumerate(rows)),
        )

    def _ranked(self, name: str, terms: Sequence[str], weights: Sequence[float]) -> list[tuple[int, float]]:
        """Rows of a table with their scores, greater is nearer."""
        if not terms:
            return []
        asked = " OR ".join(f'"{term}"' for term in dict.fromkeys(terms))
        listed = ", ".join(map(str, weights))
        rows = self._base.execute(
            f"SELECT rowid, -bm25({name}, {listed}) FROM {name} WHERE {name} MATCH ? ORDER BY rowid", (asked,)
        )
        return [(int(row), float(score)) for row, score in rows]


def _terms(stems: Sequence[str]) -> list[str]:
    """Stems alone and in pairs, as words of a full-text table; a pair is the same in either order."""
    kept = [one.replace("'", "") for one in stems]
    return [*kept, *(PAIR.join(sorted(two)) for two in pairwise(kept))]


def _first(found: list[tuple[float, str]] | None) -> str:
    return found[0][1] if found else ""
