"""The facts of a case in time, as text: one strip to a fact, with uncertain dates drawn as ranges."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from engine.model.assessment import Assessment, FactShown
from engine.model.problem import visible
from engine.reason.chronology import Chronology, Event, Extent, Scale
from engine.reason.explain import support_of
from engine.view.as_text import in_ascii, wrapped

GREATEST_WIDTH = 110
SIGNS = {"day": "●", "firm": "━", "loose": "┄", "from": "◀", "to": "▶", "axis": "─", "tick": "┴"}
ASCII_SIGNS = {"day": "o", "firm": "=", "loose": ".", "from": "<", "to": ">", "axis": "-", "tick": "+"}
NOT_TO_SCALE = "Busy times get more room: distances are not to scale."
NO_FACTS = "There are no facts in this case."
STAMP = 10
"""Columns of a date on the axis, such as 2024-07-16."""


def timeline_lines(
    assessment: Assessment, told: Chronology, width: int = 80, *, ascii_only: bool = False
) -> Iterator[str]:
    """The facts in the order of time, line by line, at most `width` columns wide."""
    width = max(40, min(width, GREATEST_WIDTH))
    signs = ASCII_SIGNS if ascii_only else SIGNS
    for line in _lines(assessment, told, width, signs):
        yield in_ascii(visible(line)) if ascii_only else visible(line)


def _lines(assessment: Assessment, told: Chronology, width: int, signs: dict[str, str]) -> Iterator[str]:
    yield from wrapped(assessment.title, width, "", "  ")
    yield from wrapped(f"{assessment.case_id} · {assessment.state} · {counts(told)}", width, "", "  ")
    if not assessment.facts:
        yield ""
        yield NO_FACTS
        return
    if told.events:
        yield from wrapped(legend(signs), width, "", "  ")
        yield ""
        yield from _axis(told, width, signs)
    for event in told.events:
        yield f"  {strip(event.extent, told.scale, width - 4, signs)}"
        yield from wrapped(event_words(event), width, "  ", "    ")
    if told.undated:
        yield ""
        yield f"No date in the file ({len(told.undated)})"
        for fact in told.undated:
            yield from wrapped(fact_words(fact), width, "  ", "    ")


def counts(told: Chronology) -> str:
    """How many facts have a date and how many have none."""
    dated = len({event.fact.id for event in told.events})
    return f"{dated} alleged fact{'' if dated == 1 else 's'} with a date, {len(told.undated)} without"


def legend(signs: dict[str, str]) -> str:
    """What the signs of a strip mean."""
    return (
        f"{signs['day']} a day   {signs['firm'] * 3} from one day to another   "
        f"{signs['loose'] * 3} some time within these days   {signs['from']} {signs['to']} open. {NOT_TO_SCALE}"
    )


def event_words(event: Event) -> str:
    """When it was, which fact it is, what it says and who says so."""
    told = f" (so {event.told_by})" if event.told_by else ""
    return f"{event.when}{told} · {fact_words(event.fact)}"


def fact_words(fact: FactShown) -> str:
    """A fact without its date: id, sentence, details, sources and how well it is supported."""
    details = f": {'; '.join(fact.details)}" if fact.details else ""
    where = f" [{'; '.join(fact.sources)}]" if fact.sources else ""
    status = "" if fact.status == "alleged" else f" ({fact.status})"
    return f"{fact.id}: {fact.sentence}{details}{where}{status}"


def _axis(told: Chronology, width: int, signs: dict[str, str]) -> Iterator[str]:
    room = width - 4
    ticks = told.scale.ticks(told.events, (STAMP + 1) / room)
    stamps, line = [" "] * room, [signs["axis"]] * room
    free = 0
    for place, day in ticks:
        at = min(round(place * (room - 1)), room - 1)
        start = max(0, min(at - STAMP // 2, room - STAMP))
        if start < free:
            continue
        stamps[start : start + STAMP] = date.fromordinal(day).isoformat()
        line[at] = signs["tick"]
        free = start + STAMP + 1
    yield f"  {''.join(stamps).rstrip()}"
    yield f"  {''.join(line)}"


def strip(extent: Extent, scale: Scale, room: int, signs: dict[str, str]) -> str:
    """One line of signs for a date, `room` columns wide at most."""

    def columns(first: int | None, last: int | None) -> tuple[int, int]:
        start, end = scale.ends(first, last)
        low = min(round(start * (room - 1)), room - 1)
        if last is None:
            return low, room - 1
        # the day itself has a column, however little room it gets
        return low, max(low, round(scale.at(last, 1.0) * (room - 1)), round(end * (room - 1)) - 1)

    cells = [" "] * room
    low, high = columns(extent.first, extent.last)
    cells[low : high + 1] = signs["loose"] * (high - low + 1)
    if extent.firm is not None:
        start, end = columns(*extent.firm)
        cells[start : end + 1] = signs["firm"] * (end - start + 1)
        if extent.is_day:
            cells[start] = signs["day"]
            cells[start + 1 : end + 1] = " " * (end - start)
    if extent.open_start:
        cells[low] = signs["from"]
    if extent.open_end:
        cells[high] = signs["to"]
    return "".join(cells).rstrip()


def chronology_to_plain(assessment: Assessment, told: Chronology) -> dict[str, Any]:
    """The JSON object of `pincite timeline --format json`; days are ISO dates, null where open or unknown."""
    return {
        "case": {"id": assessment.case_id, "title": assessment.title, "state": assessment.state},
        "events": [
            {
                **_fact(event.fact),
                "date": event.written,
                "when": event.when,
                "earliest": _iso(event.extent.first),
                "latest": _iso(event.extent.last),
                "certain": event.extent.certain,
                "open_start": event.extent.open_start,
                "open_end": event.extent.open_end,
                "told_by": event.told_by,
            }
            for event in told.events
        ],
        "undated": [_fact(fact) for fact in told.undated],
    }


def _fact(fact: FactShown) -> dict[str, Any]:
    return {
        "fact": fact.id,
        "kind": fact.kind,
        "sentence": fact.sentence,
        "details": list(fact.details),
        "sources": list(fact.sources),
        "status": fact.status,
        "support": support_of(fact),
    }


def _iso(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(day).isoformat()
