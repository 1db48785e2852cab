"""Facts in time: uncertain dates are ranges, open ones reach to the edge, and the order is that of time."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from engine.model.assessment import Assessment, FactShown
from engine.model.case import Case, Fact, Source, SourceRef, Version
from engine.model.dates import parse_date
from engine.model.frozen import replace
from engine.reason.chronology import Chronology, chronology, extent_of
from engine.view.timeline import timeline_lines
from engine.view.timeline_drawing import timeline_page, timeline_svg
from tests.view.drawn import REACHES_OUT, SVG, page_text, read_svg, svg_text

EMPTY = Assessment(
    case_id="times", title="A case", state="XXA", as_of="2024-12-31", path="", rulebook_title="", rulebook_version="",
    rulebook_rules=0, rulebook_sha256="", people=(), facts=(), described=(), findings=(), questions=(), contested=(),
    later=(), procedures=(), expected=(), unheard=(),
)  # fmt: skip


def told(*dates: str) -> tuple[Assessment, Chronology]:
    """A case with one fact for each date, "" for none; a date with `|` is told otherwise by another source."""
    facts, shown = [], []
    for number, written in enumerate(dates):
        versions = tuple(
            Version({}, {}, parse_date(text) if text else None, (SourceRef(source, "p. 1"),))
            for text, source in zip(written.split("|"), ("letter", "statement"), strict=False)
        )
        facts.append(Fact(f"f{number}", "event", versions))
        sources = ("The letter, p. 1",)
        shown.append(FactShown(f"f{number}", "event", "it happened", (), written, sources, "alleged", (), ""))
    sources_of = {"letter": Source("letter", "The letter"), "statement": Source("statement", "A statement")}
    case = Case("times", "A case", "XXA", None, {}, sources_of, tuple(facts))
    assessment = replace(EMPTY, facts=tuple(shown))
    return assessment, chronology(case, assessment.facts)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("written", "first", "last", "firm"),
    [
        ("2024-07-16", "2024-07-16", "2024-07-16", ("2024-07-16", "2024-07-16")),
        ("2024-07", "2024-07-01", "2024-07-31", None),
        ("2024-05~", "2024-04-01", "2024-06-30", None),
        ("2024-07-16?", "2024-07-13", "2024-07-19", None),
        ("2024-05-26/2024-05-29", "2024-05-26", "2024-05-29", ("2024-05-26", "2024-05-29")),
        ("2024-05/2024-07", "2024-05-01", "2024-07-31", ("2024-05-31", "2024-07-01")),
        ("2024-05-25/..", "2024-05-25", None, ("2024-05-25", None)),
        ("../2025-02-05", None, "2025-02-05", (None, "2025-02-05")),
        ("2024-05-25/", "2024-05-25", None, ("2024-05-25", "2024-05-25")),
        ("2024-05-25~/2024-05-26", "2024-05-22", "2024-05-26", None),
    ],
)
def test_what_is_certain_of_a_date(
    written: str, first: str | None, last: str | None, firm: tuple[str | None, str | None] | None
) -> None:
    found = extent_of(parse_date(written))
    assert found.first == (day(first) if first else None)
    assert found.last == (day(last) if last else None)
    assert found.firm == (tuple(day(one) if one else None for one in firm) if firm else None)


def test_events_come_in_the_order_of_time_and_undated_facts_apart() -> None:
    _, found = told("2024-07", "", "2013/..", "../2024-02-05", "2024-07-16")
    # July begins before the 16th, and what has no beginning comes by its end
    assert [event.fact.id for event in found.events] == ["f2", "f3", "f0", "f4"]
    assert [fact.id for fact in found.undated] == ["f1"]


def test_a_date_told_otherwise_is_an_event_of_its_own_with_its_source() -> None:
    _, found = told("2024-07-16|2024-07-17")
    assert [(e.when, e.told_by) for e in found.events] == [
        ("16 July 2024", "The letter, p. 1"),
        ("17 July 2024", "A statement, p. 1"),
    ]
    _, alone = told("2024-07-16|2024-07-16")
    assert [event.told_by for event in alone.events] == [""]


def test_the_scale_keeps_the_order_and_leaves_room_at_the_edges() -> None:
    _, found = told("1990-01-01", "2024-07-16", "2024-07-17", "2024-07-18/..")
    places = [found.scale.at(day(text), 0.0) for text in ("1990-01-01", "2000-01-01", "2024-07-16", "2024-07-17")]
    assert places == sorted(set(places))
    assert all(0 < place < 1 for place in places)
    assert found.scale.ends(None, day("2024-07-18"))[0] == 0.0
    assert found.scale.ends(day("2024-07-18"), None)[1] == 1.0
    # three busy days get more than their share of thirty-four years
    assert places[3] - places[2] > 0.05


def strip(*dates: str) -> list[str]:
    assessment, found = told(*dates)
    lines = list(timeline_lines(assessment, found, 64, ascii_only=True))
    return [lines[number - 1] for number, line in enumerate(lines) if " - f" in line and "it happened" in line]


def test_strips_show_days_ranges_and_open_ends() -> None:
    days, month, interval, open_end, open_start = strip(
        "2024-01-05", "2024-02", "2024-03-01/2024-03-09", "2024-04-01/..", "../2024-05-01"
    )
    assert days.strip() == "o"
    assert set(month.strip()) == {"."}
    assert set(interval.strip()) == {"="}
    assert open_end.strip().endswith("=>")
    assert open_start.strip().startswith("<=")
    starts = [len(line) - len(line.lstrip()) for line in (days, month, interval, open_end)]
    assert starts == sorted(set(starts))


@pytest.mark.parametrize("width", [40, 80, 110])
def test_no_line_is_wider_than_asked(width: int) -> None:
    assessment, found = told("2013/..", "2024-05~", "2024-07-16|2024-07-17", "", "../2025-02-05")
    assert all(len(line) <= width for line in timeline_lines(assessment, found, width))


def test_the_drawing_says_everything_in_words_too() -> None:
    assessment, found = told("2024-05~", "2024-07-16|2024-07-17", "2024-06-01/..", "../2024-05-01", "")
    text = timeline_svg(assessment, found)
    root = read_svg(text)
    description = root.findtext(f"{SVG}desc") or ""
    drawn = svg_text(text)
    for words in ("about May 2024", "16 July 2024", "17 July 2024", "since 1 June 2024", "until 1 May 2024", "f4"):
        assert words in description
        assert words in drawn
    shapes = [e.get("class") for e in root.iter() if e.get("class") in ("firm", "loose")]
    assert shapes.count("loose") == 2  # the legend and "about May 2024"
    assert len(list(root.iter(f"{SVG}circle"))) == 3  # the legend and the two versions of the day
    assert not REACHES_OUT.search(text)


def test_the_page_needs_nothing_else_and_lists_every_fact() -> None:
    assessment, found = told("2024-05~", "2024-07-16|2024-07-17", "2024-06-01/..", "")
    text = timeline_page(assessment, found)
    words = page_text(text)
    assert not REACHES_OUT.search(text)
    for id in ("f0", "f1", "f2", "f3"):
        assert id in words
    assert "No date in the file (1)" in words
    assert text.count("<li><div>") == 4  # f1 is told with two dates


def test_without_facts_it_says_so() -> None:
    assessment, found = told()
    for text in ("\n".join(timeline_lines(assessment, found, 80)), svg_text(timeline_svg(assessment, found))):
        assert "There are no facts in this case." in text
    assert "There are no facts in this case." in page_text(timeline_page(assessment, found))


def test_two_hundred_facts() -> None:
    dates = [f"20{10 + n % 14}-{n % 12 + 1:02d}" + (f"-{n % 28 + 1:02d}" if n % 3 else "") for n in range(200)]
    assessment, found = told(*dates)
    assert len(found.events) == 200
    root = read_svg(timeline_svg(assessment, found))
    height = float(root.get("height") or 0)
    lowest = max(float(span.get("y") or 0) for span in root.iter(f"{SVG}tspan"))
    assert 200 * 40 < lowest < height
    stamps = [float(t.get("x") or 0) for t in root.iter(f"{SVG}text") if t.get("text-anchor") == "middle"]
    assert len(stamps) > 2
    assert all(b - a >= 70 for a, b in pairwise(stamps))
