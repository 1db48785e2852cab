"""Decided cases: those on the provision of the finding, the nearest first, and a search in all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.binding import BindingType

from engine.cite.printing import provision
from engine.model.assessment import Assessment, Finding
from engine.model.decided import DecidedCase, existed
from engine.view.decided import decided_words, outcome_words, pin_words, symbol_words
from tui.action import bindings
from tui.acts.looking import BROWSE, COPY
from tui.decided import DecidedLookup
from tui.filter import Subject
from tui.lines import counted, line
from tui.pane import facts_line, heading, said
from tui.rows import Row
from tui.view import FILTER, OPEN, View, with_common
from tui.views.decided import near_row

MOST_NEAR = 5
MOST_SHOWN = 200


class DecisionsView(View):
    """What bodies decided."""

    name_of_view = "decisions"
    detail_title = "The decision"
    ACTIONS = (OPEN, FILTER, BROWSE, COPY)
    IN_DETAIL = ("open", "browse", "copy", "copy_all", "zoom")
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "What bodies decided on the provision of the finding you came from: first those nearest to this case "
        "by what both find and cite, whatever the outcome, then all others. Words after / search all "
        "decisions: symbol, State, article:14, gc:32, date:2015.. Derived by program: open the document "
        "before citing it."
    )

    def title(self) -> str:
        """On which provision, or what is searched."""
        finding = self.desk.find()
        if self.filter or finding is None:
            return "Decided cases · all"
        return f"Decided cases · {provision(finding.provision)}"

    def rows(self) -> Sequence[Row]:
        """Nearest and further decisions on the provision; with a filter, whatever matches of all of them."""
        lookup, assessment, finding = self.desk.decided, self.desk.assessment, self.desk.find()
        if lookup is None:
            return ()
        if self.filter or assessment is None or finding is None:
            return list(self._searched(lookup))
        return list(self._on_provision(lookup, assessment, finding))

    def _on_provision(self, lookup: DecidedLookup, assessment: Assessment, finding: Finding) -> Iterator[Row]:
        decided = lookup.on(finding, assessment, MOST_NEAR)
        yield said(decided_words(decided, assessment.state, lookup.cases))
        yield said(lookup.cases.warning, "yellow")
        if decided.nearest:
            yield Row(line(("Nearest to this case, those against the State first", "bold")), "head:near", head=True)
            yield from (near_row(near, lookup, depth=1) for near in decided.nearest)
        shown = {near.case.symbol for near in decided.nearest}
        others = [
            (case, found)
            for case, found, _ in lookup.cases.found_under(decided.pin)
            if case.symbol not in shown and existed(case, assessment.as_of)
        ]
        if others:
            others.sort(key=lambda pair: (-pair[0].year, pair[0].symbol))
            title = f"Others on this provision or its whole article ({len(others)})"
            yield Row(line((title, "bold")), "head:others", head=True, gap=True)
            for case, found in others[:MOST_SHOWN]:
                text = line((symbol_words(case, lookup.cases), "bold"), f"  {outcome_words(found, lookup.cases)}")
                yield Row(text, f"decision:{case.symbol}", hang=4, depth=1)
        if decided.later:
            words = (
                f"{counted(len(decided.later), 'later decision')} left out, as the law is that of {assessment.as_of}"
            )
            yield Row(line((f"{words}: {', '.join(decided.later)}", "dim")), hang=2, gap=True)

    def _searched(self, lookup: DecidedLookup) -> Iterator[Row]:
        found = [case for case in lookup.cases if self.filter.matches(self._subject(case, lookup))]
        found.sort(key=lambda case: (-case.year, case.symbol))
        for case in found[:MOST_SHOWN]:
            told = "; ".join(outcome_words(f, lookup.cases) for f in case.operative) or case.kind
            text = line((symbol_words(case, lookup.cases), "bold"), f"  {told}")
            yield Row(text, f"decision:{case.symbol}", hang=4)
        if len(found) > MOST_SHOWN:
            yield said(f"and {len(found) - MOST_SHOWN} more; further words narrow the search", "dim")

    def _subject(self, case: DecidedCase, lookup: DecidedLookup) -> Subject:
        told = " ".join(lookup.cases.outcome_words(f.outcome) for f in case.operative)
        text = f"{symbol_words(case, lookup.cases)} {case.kind} {told} {' '.join(case.items)}"
        year = str(case.year or "")
        return Subject(text, pins=case.items, first=year, last=year)

    def when_empty(self) -> str:
        """Why there are none."""
        if self.desk.decided is None:
            return "This rulebook has no decided cases, or they are still being read."
        return "Nothing was decided on this provision. / searches all decisions."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The decision in full."""
        lookup, case = self.desk.decided, self._case(key)
        if lookup is None or case is None:
            return self.detail_title, ()
        return case.symbol, list(self._in_full(case, lookup))

    def _in_full(self, case: DecidedCase, lookup: DecidedLookup) -> Iterator[Row]:
        body = lookup.cases.bodies.get(case.body)
        yield said(body.name if body else case.body, "bold")
        states = self.desk.rulebook.status.states if self.desk.rulebook else {}
        yield facts_line("State", states.get(case.state, case.state) or "not derived")
        yield facts_line("Year", str(case.year or "not derived"))
        yield facts_line("Kind", case.kind)
        yield facts_line("Address", lookup.cases.address(case.symbol))
        yield said(lookup.cases.warning, "yellow")
        if case.operative:
            yield heading("Found, in the concluding formula")
        for finding in case.operative:
            short = pin_words(finding.authority, "", lookup.catalogue)
            text = line((f"{short} ", "bold"), outcome_words(finding, lookup.cases))
            yield Row(text, f"pin:{finding.pin}", hang=4)
        if case.cited:
            yield heading("Cited by the body itself")
        for pin in case.cited:
            entry = lookup.catalogue.paragraph(pin)
            text = line((pin_words(pin, "", lookup.catalogue), "bold"), f"  {entry.summary}" if entry else "")
            yield Row(text, f"pin:{pin}", hang=4)

    def _case(self, key: str) -> DecidedCase | None:
        lookup = self.desk.decided
        sort, _, symbol = key.partition(":")
        return lookup.cases.case(symbol.partition("#")[0]) if lookup is not None and sort == "decision" else None

    def opened(self, key: str) -> None:
        """Go to the detail."""
        self.detail.rows.focus()

    def citation(self) -> str:
        """The symbol of the decision."""
        case = self._case(self.listed.key)
        return case.symbol if case else ""

    def address(self) -> str:
        """The address of the decision."""
        lookup, case = self.desk.decided, self._case(self.listed.key)
        return lookup.cases.address(case.symbol) if lookup is not None and case is not None else ""

    def cannot(self, action: str) -> str:
        """What needs a decision."""
        if action in ("copy", "browse") and self._case(self.listed.key) is None:
            return "no decision is selected"
        return ""
