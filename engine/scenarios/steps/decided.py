"""Then-steps on decided cases and on the points of admissibility."""

from __future__ import annotations

from pytest_bdd import parsers, then

from engine.model.admissibility import NOT_TOLD, PointFound
from engine.reason.admissibility import admissibility
from engine.reason.nearness import Decided, decided_on_finding
from engine.scenarios.authorities import pins_of
from engine.scenarios.library import library, rulebook
from engine.scenarios.sentence import sentence
from engine.scenarios.steps.findings import spoken_of
from engine.scenarios.story import Story

SHOWN = 3
SYMBOL = r"(?P<symbol>[A-Z][A-Z0-9./]*/[^ ,:]+)"
STATUSES = "an obstacle|open|not told"


# Decided cases


@then(parsers.re(r"bodies decided on it (?P<counts>.+)"))
@sentence(
    "bodies decided on it NUMBER OUTCOME, NUMBER OUTCOME",
    "How many decisions found on the provision, by outcome, as the tables say it.",
)
def _(story: Story, counts: str) -> None:
    cases = library().decided
    told = {", ".join(f"{n} {cases.outcome_words(o)}" for o, n in one.counts) for one in _decided(story)}
    assert told == {counts}


@then(parsers.re(rf"the nearest decision against the State is {SYMBOL}, which shares (?P<references>.+)"))
@sentence(
    "the nearest decision against the State is SYMBOL, which shares REFERENCE",
    "The first of the decisions shown with the finding, and by what it is near.",
)
def _(story: Story, symbol: str, references: str) -> None:
    shared = pins_of(references, rulebook().catalogue)
    for one in _decided(story):
        first = one.nearest[0]
        assert (first.case.symbol, first.case.state) == (symbol, story.state)
        missing = [pin for pin in shared if pin not in first.because]
        assert not missing, f"{missing} are not among {first.because}"


@then(parsers.re(rf"a decision with another outcome is shown beside it: {SYMBOL}"))
@sentence(
    "a decision with another outcome is shown beside it: SYMBOL",
    "Of the decisions shown, one did not find as the first did.",
)
def _(story: Story, symbol: str) -> None:
    for one in _decided(story):
        others = [near.case.symbol for near in one.nearest if near.finding.adverse != one.nearest[0].finding.adverse]
        assert symbol in others, others


@then(parsers.re(rf"the decision {SYMBOL} is left out as later than that day"))
@sentence(
    "the decision SYMBOL is left out as later than that day",
    "The decision is of a year after the day whose law applies, or of that very year.",
)
def _(story: Story, symbol: str) -> None:
    for one in _decided(story):
        assert symbol in one.later, one.later
        assert symbol not in [near.case.symbol for near in one.nearest]


def _decided(story: Story) -> list[Decided]:
    found = [decided_on_finding(library().decided, story.assessment, f, SHOWN) for f in spoken_of(story)]
    assert all(one.nearest or one.later for one in found), "nothing was decided on it"
    return found


# Admissibility


@then(parsers.re(rf'on (?P<point>[a-z ]+) "(?P<title>[^"]+)" finds (?P<status>{STATUSES})(?:: (?P<words>.+))?'))
@sentence(
    'on POINT "PROCEDURE" finds an obstacle | open | not told [: WORDS]',
    "What the facts say to a point of admissibility of a procedure that is open, with words of the reason.",
)
def _(story: Story, point: str, title: str, status: str, words: str | None) -> None:
    found = _point(story, title, point)
    wanted = status.removeprefix("an ").replace("not told", NOT_TOLD)
    assert found.status == wanted, f"{found.status}: {'; '.join(found.says)}"
    assert found.pin or found.article, "no paragraph is named"
    assert found.status != NOT_TOLD or found.asks, "nothing is asked"
    assert words is None or any(words in says for says in found.says), found.says


def _point(story: Story, title: str, point: str) -> PointFound:
    procedures = admissibility(story.case(), story.assessment, rulebook())
    chosen = [one for one in procedures if title.lower() in one.title.lower()]
    assert len(chosen) == 1, [one.title for one in procedures]
    points = {one.point: one for one in chosen[0].points}
    assert point in points, [*points]
    return points[point]
