"""How much each word of a passage speaks for each kind of fact: naive Bayes over the vocabulary and told sentences.

Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, chapter 13. A term's evidence for a kind
is the logarithm of how much more often the kind is told with it than all kinds are. Counts are smoothed strongly, so
that a word seen once says little.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import log
from typing import NamedTuple

SMOOTHING = 18.0
"""How many times the words of an average kind are added, spread as over all kinds."""
LEAST = -0.5
"""The least that a term says against a kind: silence of a few sentences proves nothing."""
PRIOR = 1.0
"""How much it counts that a kind is often told."""
FEW = 3.0
"""Told sentences that each kind is taken to have at least, for the prior."""
GROUP = "@"
"""What the terms that stand for a group of words begin with."""


class _Smooth(NamedTuple):
    """What is the same for every term: words added to each kind, words in all, of sentences, each kind's share."""

    added: float
    every: float
    spread: float
    against: list[float]


class Evidence:
    """Counts of terms by kind, and what they say of a passage."""

    def __init__(self, kinds: int) -> None:
        self._count: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        self._spread: dict[str, float] = defaultdict(float)
        self._words = [0.0] * kinds
        self._told = [0.0] * kinds
        self._of_case: dict[str, list[tuple[set[str], tuple[int, ...]]]] = defaultdict(list)
        self._without: tuple[str, Evidence] | None = None
        self._smooth: _Smooth | None = None

    def add_words(self, terms: Iterable[str], kind: int, weight: float) -> None:
        """Words of the vocabulary that lead to a kind."""
        self._smooth = None
        for term in set(terms):
            self._count[term][kind] += weight
            self._words[kind] += weight

    def add_sentence(self, terms: Iterable[str], kinds: Sequence[int], case: str = "") -> None:
        """A sentence that tells some kinds; what it says is shared among them."""
        if kinds:
            told = (set(terms), tuple(kinds))
            self._tell(*told)
            if case:
                self._of_case[case].append(told)

    def of(self, terms: Iterable[str], *, without: str = "") -> list[float]:
        """What terms say for each kind; greater is more, and 0 is what an average kind has."""
        if without:
            return self._leaving_out(without).of(terms)
        told = sum(self._told) + FEW * len(self._told)
        found = [PRIOR * log((one + FEW) / told) for one in self._told]
        for term in sorted(set(terms)):
            for kind, says in enumerate(self.says(term)):
                found[kind] += says
        return found

    def says(self, term: str) -> list[float]:
        """What one term says for each kind; nothing where nobody has it."""
        counts = self._count.get(term)
        if not counts:
            return []
        if self._smooth is None:
            every = sum(self._words) or 1.0
            smooth = SMOOTHING * every / len(self._words)
            against = [log(smooth / (words + smooth)) for words in self._words]
            self._smooth = _Smooth(smooth, every + smooth, sum(self._spread.values()) or 1.0, against)
        smooth, every, spread, against = self._smooth
        usual = (self._spread.get(term, 0.0) + 0.5) / spread
        among = log((sum(counts.values()) + smooth * usual) / every)
        found = [max(LEAST, one + log(usual) - among) for one in against]
        for kind, count in counts.items():
            found[kind] = max(LEAST, against[kind] + log(count / smooth + usual) - among)
        return found

    def _tell(self, terms: set[str], kinds: tuple[int, ...], sign: float = 1.0) -> None:
        self._smooth = None
        weight = sign / len(kinds) ** 0.5
        for term in terms:
            self._spread[term] += sign
            for kind in kinds:
                self._count[term][kind] += weight
        for kind in kinds:
            self._words[kind] += weight * len(terms)
            self._told[kind] += weight

    def _leaving_out(self, case: str) -> Evidence:
        if self._without is None or self._without[0] != case:
            less = Evidence(len(self._words))
            less._words, less._told = list(self._words), list(self._told)
            less._spread = defaultdict(float, self._spread)
            less._count = defaultdict(lambda: defaultdict(float))
            left_out = self._of_case.get(case, [])
            touched = {term for terms, _ in left_out for term in terms}
            less._count.update(
                (term, defaultdict(float, counts) if term in touched else counts)
                for term, counts in self._count.items()
            )
            for terms, kinds in left_out:
                less._tell(terms, kinds, -1.0)
            self._without = (case, less)
        return self._without[1]
