"""Ranks the kinds of fact for a passage: by the words of the vocabulary, and by sentences that tell each kind.

Both are ranked by BM25 (SQLite's FTS5): Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009. Words
are compared by their stems (engine/model/stems.py), alone and in pairs. The answer depends on the passage, the
vocabulary and the sentences only, and says which words and which sentence led there.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from engine.letter.passage import Word
from engine.model.frozen import dataclass
from engine.model.sentence import Sentence
from engine.model.stems import stems_of
from engine.model.vocabulary import PERSON, Vocabulary
from engine.model.word_search import phrases_of

BY_KIND, BY_DETAIL, FEEBLY = 2.0, 0.8, 0.3
"""What a word counts in a kind's own names, in its details, and in what many kinds share or only ask."""
NEAREST = (1.0, 0.6, 0.4, 0.3, 0.2)
"""What the sentences of a kind that are nearest to a passage count, the nearest first."""
WORDS_TOLD = 4
MOST = 5


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

    def __init__(self, words: Vocabulary, sentences: Sequence[Sentence]) -> None:
        self._kinds = [kind.name for kind in words.kinds.values() if not kind.abstract and kind.name != PERSON]
        self._sentences = sentences
        known = set(self._kinds)
        self._base = sqlite3.connect(":memory:")
        own: dict[str, list[list[str]]] = {kind: [[], [], []] for kind in self._kinds}
        for phrase in phrases_of(words):
            if phrase.kind in known:
                column = 0 if not phrase.detail else 2 if phrase.feeble else 1
                own[phrase.kind][column] += _terms(phrase.stems)
        self._fill("vocabulary", ("kind", "details", "feeble"), (own[kind] for kind in self._kinds))
        self._fill("sentences", ("told",), ([_terms(stems_of(one.text))] for one in sentences))
        self._has = {kind: {term for column in columns for term in column} for kind, columns in own.items()}
        for one in sentences:
            for kind in known.intersection(one.kinds):
                self._has[kind].update(stems_of(one.text))
        self._spread: dict[str, int] = defaultdict(int)
        for terms in self._has.values():
            for term in terms:
                self._spread[term] += 1

    def suggest(self, passage: Sequence[Word], *, most: int = MOST, without: str = "") -> tuple[Suggestion, ...]:
        """The kinds for a passage, best first; empty where no word of it is known.

        `without` names a decided case whose sentences are left out, for measuring.
        """
        terms = _terms([stem for word in passage for stem in word.stems])
        scores: dict[str, float] = defaultdict(float)
        for row, score in self._ranked("vocabulary", terms, (BY_KIND, BY_DETAIL, FEEBLY)):
            scores[self._kinds[row]] += score
        near: dict[str, list[tuple[float, str]]] = defaultdict(list)
        for row, score in self._ranked("sentences", terms, (1.0,)):
            sentence = self._sentences[row]
            if without and sentence.case == without:
                continue
            for kind in sentence.kinds:
                if kind in self._has:
                    near[kind].append((score / len(sentence.kinds) ** 0.5, sentence.text))
        for kind, found in near.items():
            found.sort(key=lambda one: (-one[0], one[1]))
            scores[kind] += sum(weight * score for weight, (score, _) in zip(NEAREST, found, strict=False))
        total = sum(scores.values()) or 1.0
        order = {kind: number for number, kind in enumerate(self._kinds)}
        best = sorted(scores, key=lambda kind: (-scores[kind], order[kind]))[:most]
        return tuple(
            Suggestion(kind, round(scores[kind] / total, 4), self._because(kind, passage), _first(near.get(kind)))
            for kind in best
        )

    def _because(self, kind: str, passage: Sequence[Word]) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for word in passage:
            for stem in word.stems:
                if stem in self._has[kind]:
                    found.setdefault(stem, word.text)
        telling = sorted(found, key=lambda stem: (self._spread[stem], stem))
        return tuple(dict.fromkeys(found[stem] for stem in telling))[:WORDS_TOLD]

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
    """Stems alone and in pairs, as words of a full-text table."""
    kept = [one.replace("'", "") for one in stems]
    return [*kept, *(f"{one}_{two}" for one, two in pairwise(kept))]


def _first(found: list[tuple[float, str]] | None) -> str:
    return found[0][1] if found else ""
