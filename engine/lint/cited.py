"""How much of what bodies cite in their decisions a rulebook's rules speak for.

A citation is a numbered paragraph in one decision. It is *under its article* when a rule that engages an article on
which that decision found, alone or read with it, cites the paragraph, itself or through a limit; *elsewhere* when only
other rules cite it, or the decision found on no article; *outside* when the catalogue says why no rule is written for
it; else *missing*.

The tables do not say for which article a paragraph was cited: it is paired with every article of the concluding
formula, those that another is read with included. One of them is enough. What was cited only where admissibility was
considered is paired with none, as the formula says nothing of what was inadmissible; of a body whose sections the
tables do not tell all counts as cited on the merits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from engine.model.authority import Catalogue, numbers_in, split_pin
from engine.model.decided import ANY, MERITS, DecidedCase, DecidedCases, LeftOut, article_of
from engine.model.rulebook import Rulebook

UNDER, ELSEWHERE, OUTSIDE, MISSING = "under", "elsewhere", "outside", "missing"
STATES = (UNDER, ELSEWHERE, OUTSIDE, MISSING)


class Cited(NamedTuple):
    """One citation: by which body in which decision, the articles found upon there, and how far rules speak for it.

    `on_merits`: it was cited where the merits were considered. `left_out` is why no rule is wanted under these
    articles, "" where one is.
    """

    body: str
    symbol: str
    pin: str
    articles: frozenset[str]
    state: str
    on_merits: bool
    left_out: str

    @property
    def paired(self) -> bool:
        """Whether it stands with an article: cited on the merits of a decision with a finding."""
        return self.on_merits and bool(self.articles)

    @property
    def wanting(self) -> bool:
        """Whether no rule cites it under an article that it stands with, for a reason or not."""
        return self.paired and self.state in (ELSEWHERE, MISSING)


class Missed(NamedTuple):
    """A paragraph that no rule cites under an article found with it: how often, where not at all, and with what."""

    pin: str
    citations: int
    nowhere: bool
    articles: tuple[tuple[str, int], ...]


class Tally(NamedTuple):
    """The citations of one body.

    Of all: `counts` by state; `at_admissibility`, those paired with no article though there was a finding. Of those
    that stand with an article (`with_article`): those under it or outside, and those left out for a reason.
    """

    body: str
    counts: dict[str, int]
    at_admissibility: int
    with_article: int
    under_article: int
    left_out: int

    @property
    def all(self) -> int:
        """All citations with a number."""
        return sum(self.counts.values())

    @property
    def spoken_for(self) -> int:
        """Those that some rule cites, or that need none."""
        return self.all - self.counts[MISSING]


def citations_of(cases: DecidedCases, rulebook: Rulebook) -> list[Cited]:
    """Every citation of a numbered paragraph, each once for a decision."""
    reach = _Reach(rulebook)
    found: list[Cited] = []
    for case in cases:
        articles = _articles(case)
        told = case.body not in cases.bodies or cases.bodies[case.body].sections_told
        merits = {citation.pin for citation in case.citations if citation.section == MERITS or not told}
        for pin in case.cited:
            if split_pin(pin)[1]:
                one = Cited(case.body, case.symbol, pin, articles, reach.state(pin, articles), pin in merits, "")
                found.append(one._replace(left_out=_reason(one, cases.left_out)) if one.wanting else one)
    return found


def _reason(cited: Cited, left_out: Iterable[LeftOut]) -> str:
    for entry in left_out:
        if cited.pin in entry.pins and (not entry.cited_in or cited.symbol in entry.cited_in):
            return entry.because
    return ""


def tallies(found: Iterable[Cited]) -> list[Tally]:
    """The citations counted for each body, those with most first."""
    grouped: dict[str, list[Cited]] = {}
    for cited in found:
        grouped.setdefault(cited.body, []).append(cited)
    counted = [
        Tally(
            body,
            {state: sum(one.state == state for one in own) for state in STATES},
            sum(bool(one.articles) and not one.on_merits for one in own),
            sum(one.paired for one in own),
            sum(one.paired and not one.wanting for one in own),
            sum(bool(one.left_out) for one in own),
        )
        for body, own in grouped.items()
    ]
    return sorted(counted, key=lambda tally: (-tally.all, tally.body))


def reasons(found: Iterable[Cited]) -> list[tuple[str, int]]:
    """Why citations are left out, and how many for each reason, the most frequent first."""
    counts = Counter(cited.left_out for cited in found if cited.left_out)
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def missed(found: Iterable[Cited], body: str) -> list[Missed]:
    """The paragraphs that a body cites and no rule cites under the article concerned, the most cited first.

    Without those left out for a reason; with those that no rule cites at all.
    """
    grouped: dict[str, list[Cited]] = {}
    for cited in found:
        late = cited.state == MISSING or cited.wanting
        if cited.body == body and late and not cited.left_out:
            grouped.setdefault(cited.pin, []).append(cited)
    return sorted(
        (
            Missed(pin, len(own), all(one.state == MISSING for one in own), tuple(_counted(own)))
            for pin, own in grouped.items()
        ),
        key=lambda one: (-one.citations, one.pin),
    )


def _counted(own: Iterable[Cited]) -> Iterator[tuple[str, int]]:
    counts: dict[str, int] = {}
    for cited in own:
        for article in cited.articles:
            counts[article] = counts.get(article, 0) + 1
    yield from sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def _articles(case: DecidedCase) -> frozenset[str]:
    upon = (finding for finding in case.operative if finding.para != ANY)
    return frozenset(f"{f.authority}:{article_of(para)}" for f in upon for para in (f.para, *f.read_with))


def _article_of(pin: str) -> str:
    authority, para = split_pin(pin)
    return f"{authority}:{article_of(para)}"


class _Reach:
    """Which paragraphs are cited under which articles."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.catalogue: Catalogue = rulebook.catalogue
        self.under: dict[str, set[str]] = {}
        limits = rulebook.limits
        for rule in rulebook.rules.values():
            articles = {""}
            if rule.engages is not None:
                provisions = (rule.engages.provision, *rule.engages.read_with)
                articles = set(map(_article_of, provisions))
                for provision in provisions:
                    self._note(provision, articles)
            for pin in rule.cites:
                self._note(pin, articles)
            for name in rule.limits:
                limit = limits[name]
                for pin in (*limit.pins, *(pin for limb in limit.limbs for pin in limb.pins)):
                    self._note(pin, articles)

    def _note(self, pin: str, articles: set[str]) -> None:
        authority, para = split_pin(pin)
        for number in numbers_in(para):
            self.under.setdefault(f"{authority}:{number}", set()).update(articles)

    def state(self, pin: str, articles: frozenset[str]) -> str:
        """How far rules speak for a paragraph that a decision with findings on these articles cites."""
        own = self.under.get(pin) or self._parts(pin)
        if own & articles:
            return UNDER
        if own:
            return ELSEWHERE
        authority, _ = split_pin(pin)
        entry = self.catalogue.paragraph(pin)
        text = self.catalogue.authority(authority)
        if (entry and entry.outside) or (text and text.outside):
            return OUTSIDE
        return MISSING

    def _parts(self, pin: str) -> set[str]:
        """The articles under which parts of a paragraph, such as 24(a) or 6.1, are cited."""
        parts = (own for other, own in self.under.items() if other.startswith((f"{pin}(", f"{pin}.")))
        return {article for own in parts for article in own}
