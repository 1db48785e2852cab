"""Decided cases as rows of a pane."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.assessment import Finding
from engine.reason.nearness import Near
from tui.decided import DecidedLookup
from tui.desk import Desk
from tui.lines import counted, line
from tui.pane import heading, said
from tui.rows import Row


def decided_rows(desk: Desk, finding: Finding) -> Iterator[Row]:
    """The part on decided cases of a finding's detail; nothing before they are read, or where nothing was decided."""
    from engine.view.decided import decided_words

    lookup, assessment = desk.decided, desk.assessment
    if lookup is None or assessment is None:
        return
    decided = lookup.on(finding, assessment)
    if not decided.told:
        return
    yield heading("Decided cases")
    yield said(decided_words(decided, assessment.state, lookup.cases).partition(": ")[2])
    for near in decided.nearest:
        yield near_row(near, lookup)
    if decided.later:
        yield said(f"{counted(len(decided.later), 'later decision')} left out: law as of {assessment.as_of}", "dim")
    yield said("C shows all of them and searches; open the document before citing it", "dim")


def near_row(near: Near, lookup: DecidedLookup, depth: int = 0) -> Row:
    """One decision near a finding: symbol, what was found, and by what it is near."""
    from engine.view.decided import because_words, outcome_words, symbol_words

    text = line(
        (symbol_words(near.case, lookup.cases), "bold"),
        f"  {outcome_words(near.finding, lookup.cases)}",
        (f"; {because_words(near, lookup.catalogue)}", "dim"),
    )
    return Row(text, f"decision:{near.case.symbol}", hang=4, depth=depth)
