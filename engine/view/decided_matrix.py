"""Several cases side by side: what was decided on the articles that they engage, State by State."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from engine.model.authority import pin_covers
from engine.model.decided import ANY, DecidedCase, DecidedCases, existed
from engine.reason.comparison import Comparison
from engine.view.as_text import wrapped

LABEL, COLUMN = 28, 10


class Record(NamedTuple):
    """One article: its name, its pin, and for each State the decisions on it by outcome."""

    name: str
    pin: str
    by_state: dict[str, dict[str, int]]


def record_by_state(comparison: Comparison, cases: DecidedCases) -> list[Record]:
    """The decisions on each article that some case engages, for each State of the cases.

    The latest of the days whose law applies to cases of a State decides which decisions existed.
    """
    days: dict[str, str] = {}
    for column in comparison.columns:
        days[column.state] = max(column.as_of, days.get(column.state, ""))
    found: list[Record] = []
    for heading in comparison.headings:
        pin = f"{heading.authority}:{heading.article}"
        by_state = {state: dict.fromkeys(cases.outcomes, 0) for state in days}
        for case in cases.touching(heading.authority):
            if case.state in by_state and existed(case, days[case.state]):
                for outcome in _outcomes(case, pin):
                    by_state[case.state][outcome] += 1
        if any(any(counts.values()) for counts in by_state.values()):
            found.append(Record(f"{heading.provision.short} {heading.article}", pin, by_state))
    return found


def _outcomes(case: DecidedCase, pin: str) -> set[str]:
    """The outcomes that a decision has on an article or a part of it, each once."""
    return {f.outcome for f in case.operative if f.para != ANY and pin_covers(pin, f.pin)}


def record_lines(records: list[Record], cases: DecidedCases, width: int) -> Iterator[str]:
    """The table, with what its cells mean and how far they can be trusted."""
    words = " / ".join(cases.outcome_words(outcome) for outcome in cases.outcomes)
    yield f"Decided cases by article and State ({words})"
    yield from wrapped(cases.warning, width, "  ", "  ")
    if not records:
        yield "  None on the articles that these cases engage."
        return
    states = list(records[0].by_state)
    beside = max(1, (width - 2 - LABEL) // COLUMN)
    for at in range(0, len(states), beside):
        yield from _beside(records, states[at : at + beside])


def _beside(records: list[Record], states: list[str]) -> Iterator[str]:
    """As many States as fit beside each other, with the articles on which one of them has a decision."""
    yield f"  {'':<{LABEL}}" + "".join(f"{state:>{COLUMN}}" for state in states)
    for record in records:
        if any(any(record.by_state[state].values()) for state in states):
            cells = (" / ".join(map(str, record.by_state[state].values())) for state in states)
            yield f"  {record.name:<{LABEL}}" + "".join(f"{cell:>{COLUMN}}" for cell in cells)


def record_to_plain(records: list[Record]) -> list[dict[str, Any]]:
    """The same as data."""
    return [{"pin": record.pin, "states": record.by_state} for record in records]
