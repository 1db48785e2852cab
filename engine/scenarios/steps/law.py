"""Then-steps on the law that bound the State, and the procedures open against it."""

from __future__ import annotations

from pytest_bdd import parsers, then

from engine.model.assessment import Procedure, ReservationShown
from engine.scenarios.authorities import authority_named, pins_of
from engine.scenarios.dates_in_words import date_in_words
from engine.scenarios.library import rulebook
from engine.scenarios.sentence import sentence
from engine.scenarios.steps.findings import spoken_of
from engine.scenarios.story import Story

NOTICE = "reservation|declaration|derogation"


# What bound the State


@then(parsers.re(rf'a (?P<kind>{NOTICE}) of the State is shown with it: "(?P<words>[^"]+)"'))
@sentence(
    'a reservation | declaration | derogation of the State is shown with it: "WORDS"',
    "What the State notified stands beside the finding.",
)
def _(story: Story, kind: str, words: str) -> None:
    notices = _notices(story)
    found = [n for n in notices if n.kind == kind and words.lower() in n.summary.lower()]
    assert found, [(notice.kind, notice.summary) for notice in notices]
    assert all(notice.verified for notice in found)


@then(parsers.re(rf"no (?P<kind>{NOTICE}) of the State is shown with it"))
@sentence(
    "no reservation | declaration | derogation of the State is shown with it",
    "Nothing of that sort stands beside the finding.",
)
def _(story: Story, kind: str) -> None:
    shown = [notice.summary for notice in _notices(story) if notice.kind == kind]
    assert not shown, shown


@then(parsers.re(r"(?P<no>no|an) emergency may suspend it"))
@sentence("no | an emergency may suspend it", "Whether the treaty lets an emergency suspend the article.")
def _(story: Story, no: str) -> None:
    assert {f.applicability.non_derogable for f in spoken_of(story)} == {no == "no"}


@then(parsers.re(r"it covers the facts only from (?P<day>.+) on"))
@sentence("it covers the facts only from DAY on", "The treaty bound the State for part of the dates.")
def _(story: Story, day: str) -> None:
    latest = date_in_words(day).latest
    assert latest is not None
    since = {(f.applicability.status, f.applicability.since) for f in spoken_of(story)}
    assert since == {("partly", date_in_words(day).text)}


@then(parsers.re(r"a note says \"(?P<words>[^\"]+)\""))
@sentence('a note says "WORDS"', "A note on the law in time has these words.")
def _(story: Story, words: str) -> None:
    notes = [note for f in spoken_of(story) for note in f.applicability.notes]
    assert any(words in note for note in notes), notes


@then(parsers.re(r"in place of (?P<later>.+?) (?:it|the report) offers (?P<references>.+)"))
@sentence(
    "in place of AUTHORITY it | the report offers REFERENCE",
    "What stood in place of a later text on the day whose law applies.",
)
def _(story: Story, later: str, references: str) -> None:
    id = authority_named(later, rulebook().catalogue).id
    offered = [c.pin for one in story.assessment.later if one.authority == id for c in one.instead]
    missing = [pin for pin in pins_of(references, rulebook().catalogue) if pin not in offered]
    assert not missing, f"{missing} are not among {offered}"


# Procedures


@then(parsers.re(r'"(?P<title>[^"]+)" is open(?: since (?P<day>[-\d]+))?'))
@sentence('"PROCEDURE" is open [since DAY]', "The complaint or inquiry procedure is open against the State.")
def _(story: Story, title: str, day: str | None) -> None:
    found = _procedure(story, title)
    assert found.available, found.note
    assert found.since == (day or "")
    assert found.source, "no source is named"


@then(parsers.re(r'"(?P<title>[^"]+)" is closed: (?P<why>.+)'))
@sentence('"PROCEDURE" is closed: WHY', "The procedure is not open, and why.")
def _(story: Story, title: str, why: str) -> None:
    found = _procedure(story, title)
    assert not found.available, f"open since {found.since}"
    told = f"{found.note}; until {found.until}"
    assert why in told, told


@then(parsers.re(r'"(?P<title>[^"]+)" turns on these points'))
@sentence('"PROCEDURE" turns on these points', "A table: the point, words of its rule, words of the question on it.")
def _(story: Story, title: str, datatable: list[list[str]]) -> None:
    """The point, words of its rule, words of the question on it."""
    points = {point.point: point for point in _procedure(story, title).points}
    for name, rule, asks in datatable:
        assert name in points, [*points]
        assert rule in points[name].rule, points[name].rule
        assert asks in points[name].asks, points[name].asks


def _notices(story: Story) -> list[ReservationShown]:
    return [notice for f in spoken_of(story) for notice in f.applicability.reservations]


def _procedure(story: Story, title: str) -> Procedure:
    titles = [p.title for p in story.assessment.procedures]
    found = [p for p in story.assessment.procedures if title.lower() in p.title.lower()]
    assert len(found) == 1, titles
    return found[0]
