"""The facts in the order of time as rows; at the right a bar shows where each lies, uncertain dates as ranges."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from itertools import pairwise

from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.reason.chronology import Chronology, Event, chronology
from engine.view.timeline import NOT_TO_SCALE, SIGNS, strip
from tui.lines import line
from tui.pane import said
from tui.rows import Row

GAP_IN_DAYS = 366
LEAST_BAR, MOST_BAR = 16, 48
STAMP = 10


def bar_width(width: int) -> int:
    """How much of a pane's width the bars take."""
    return min(max(width // 3, LEAST_BAR), MOST_BAR)


def timeline_rows(case: Case, assessment: Assessment, bar: int, chosen: Collection[str]) -> Iterator[Row]:
    """The chosen facts of a case in time, then those without a date."""
    told = chronology(case, assessment.facts)
    shown = [event for event in told.events if event.fact.id in chosen]
    if shown:
        legend = f"{SIGNS['day']} a day  {SIGNS['firm'] * 2} from, to  {SIGNS['loose'] * 2} some time in it"
        yield Row(line((legend, "dim")), right=line((axis(told, bar), "dim")), crop=True)
    seen: set[str] = set()
    year = ""
    for before, event in pairwise([None, *shown]):
        assert event is not None
        this = _year(event)
        if this != year:
            gap = _gap(before, event)
            if gap > GAP_IN_DAYS:
                yield said(f"nothing is alleged for {gap // 30} months", "dim")
            yield Row(line((this, "bold")), gap=True)
            year = this
        yield _event(event, told, bar, again=event.fact.id in seen)
        seen.add(event.fact.id)
    undated = [fact for fact in told.undated if fact.id in chosen]
    if undated:
        yield Row(line(("The file gives no date", "bold")), gap=True)
    for fact in undated:
        yield Row(line((f"{fact.id}  ", "bold"), fact.sentence), f"fact:{fact.id}", depth=1, hang=2)
    if len(shown) > 1:
        yield Row(line((NOT_TO_SCALE, "dim")), gap=True)


def axis(told: Chronology, bar: int) -> str:
    """The first and the last day that is named, at the ends of a line as long as the bars."""
    days = [day for event in told.events for day in (event.extent.first, event.extent.last) if day is not None]
    if not days:
        return " " * bar
    first, last = date.fromordinal(min(days)).isoformat(), date.fromordinal(max(days)).isoformat()
    if bar < 2 * STAMP + 1:
        first, last = first[:7], last[:7]
    return first + last.rjust(bar - len(first))


def _event(event: Event, told: Chronology, bar: int, *, again: bool) -> Row:
    fact = event.fact
    text = line((event.when, "cyan"), (f"  {fact.id}  ", "bold"), fact.sentence)
    if event.told_by:
        text.append_text(line((f"  ← sources differ on the date; so {event.told_by}", "yellow")))
    where = strip(event.extent, told.scale, bar, SIGNS)
    style = "green" if event.extent.certain else "yellow"
    key = f"fact:{fact.id}#{event.written}" if again else f"fact:{fact.id}"
    return Row(text, key, right=line((where.ljust(bar), style)), depth=1, hang=2, pinned=True)


def _year(event: Event) -> str:
    day = event.extent.first if event.extent.first is not None else event.extent.last
    return "No beginning" if day is None else str(date.fromordinal(day).year)


def _gap(before: Event | None, event: Event) -> int:
    if before is None or event.extent.first is None:
        return 0
    last = before.extent.last if not before.extent.open_end else None
    return event.extent.first - last if last is not None else 0
