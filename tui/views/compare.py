"""Cases beside each other: which obligation is engaged in which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import ClassVar

from rich.text import Text
from textual.binding import BindingType

from engine.cite.printing import provision
from engine.model.assessment import ENGAGED, NOT_ENGAGED, Finding
from engine.reason.comparison import Comparison, compare_cases
from engine.reason.comparison import Row as Compared
from tui.action import Action, bindings
from tui.acts.going import WHY
from tui.acts.reporting import REPORT, report_comparison
from tui.desk import Desk, News
from tui.filter import of_finding
from tui.layout import Remembered
from tui.lines import MARKS, STATUS_WORDS, STYLES, counted, line, mark
from tui.opened import Opened
from tui.pane import heading, said
from tui.rows import Row
from tui.talk import Talk
from tui.view import FILTER, OPEN, View, with_common

COLUMN = 4
LONG_LEGEND = 6
"""From more cases on their list is folded."""
LEAST_COLUMNS = 4


DIFFERENCES = Action(
    "differences", "d", "Differences", "only rows in which the cases differ", lambda view: view.differ()
)

REPORT_CASES = replace(REPORT, run=lambda view: report_comparison(view, view.cases()))
ONWARDS = Action("onwards", "greater_than_sign", "Columns", "the next columns", lambda view: view.turn_columns(1))
BACKWARDS = Action("backwards", "less_than_sign", "Back", "the columns before", lambda view: view.turn_columns(-1))


class CompareView(View):
    """The matrix of cases by obligations."""

    name_of_view = "compare"
    detail_title = "The obligation"
    ACTIONS = (OPEN, WHY, REPORT_CASES, DIFFERENCES, FILTER, ONWARDS, BACKWARDS)
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "Cases by obligations: those you marked with m, or all that are read. First how many obligations of each "
        "article are engaged in each case, then every obligation. > and < turn the columns. A dot: nothing in the "
        "case comes near it."
    )

    def __init__(self, desk: Desk, talk: Talk, remembered: Remembered) -> None:
        super().__init__(desk, talk, remembered)
        self.only_differences = False
        self.first_column = 0
        self._compared: tuple[tuple[int, ...], Comparison] | None = None

    def differ(self) -> None:
        """Only rows in which the cases differ, or all."""
        self.only_differences = not self.only_differences
        self.draw()

    def on_resize(self) -> None:
        """There are as many columns as there is room for."""
        self.draw()

    def told(self, news: News) -> None:
        """Cases that have been read are compared."""
        if self.display and self.is_mounted:
            self.draw()

    def cases(self) -> list[Opened]:
        """The marked cases, or all that are read."""
        read = [one for one in self.desk.opened.values() if one.assessment is not None]
        marked = [one for one in read if one.path in self.desk.marked]
        return marked if len(marked) > 1 else read

    def title(self) -> str:
        """What is compared."""
        only = " · only differences" if self.only_differences else ""
        return f"{counted(len(self.cases()), 'case')} by obligation{only}"

    def rows(self) -> Sequence[Row]:
        """Totals by article, then a row for each obligation, with a column for each case; then who the columns are."""
        cases = self.cases()
        if not cases:
            return ()
        width = self._width(len(cases))
        self.first_column = min(self.first_column, max(len(cases) - width, 0))
        columns = range(self.first_column, self.first_column + width)
        head = line(("".join(f"{letter(n):^{COLUMN}}" for n in columns), "bold"))
        states = line(("".join(f"{_state(cases[n]):^{COLUMN}}" for n in columns), "dim"))
        more = f"  columns {columns[0] + 1} to {columns[-1] + 1} of {len(cases)}, > and < turn"
        more = more if width < len(cases) else ""
        rows = [
            Row(line((f"{letter(n)}  ", "bold"), one.title, (f"  {_state(one)}", "dim")), f"case:{one.path}", hang=3)
            for n, one in enumerate(cases)
        ]
        legend = Row(line(("The cases", "bold")), "head:cases", head=True, folded=len(cases) > LONG_LEGEND)
        rows = [legend, *(replace(row, depth=1) for row in rows), Row(line(("State", "dim")), right=states, gap=True)]
        findings = self._findings(cases)
        shown = [
            one
            for one in self.comparison(cases).rows
            if not (self.only_differences and len({cell.status for cell in one.cells}) == 1)
            and self.filter.matches(of_finding(findings[one.id]))
        ]
        shown.sort(key=lambda one: not any(cell.status == ENGAGED for cell in one.cells))
        title = line(("Engaged by article", "bold"), (more, "dim"))
        rows.append(Row(title, "head:totals", right=head, head=True, pinned=True))
        rows += [
            Row(line(article), f"total:{article}", right=_counts(told, columns), crop=True, depth=1)
            for article, told in _totals(shown, len(cases)).items()
        ]
        rows.append(
            Row(line(("What is engaged first, the most direct first", "bold")), right=head, gap=True, pinned=True)
        )
        for one in shown:
            told = [cell.status for cell in one.cells]
            cells = line()
            for number in columns:
                outcome = told[number]
                cells.append_text(line((f"{MARKS.get(outcome, '·'):^{COLUMN}}", STYLES.get(outcome, "dim"))))
            text = line((f"{provision(one.provision)}  ", "dim"), one.title)
            rows.append(Row(text, f"finding:{one.id}", right=cells, crop=True))
        return rows

    def turn_columns(self, by: int) -> None:
        """Show the next columns, or those before."""
        self.first_column = max(self.first_column + by * LEAST_COLUMNS, 0)
        self.draw()

    def cannot(self, action: str) -> str:
        """What needs cases, or more of them than there are columns."""
        if action in ("open", "why", "report", "differences") and not self.listed.rows:
            return "no case has been read"
        if action in ("onwards", "backwards") and len(self.cases()) <= self._width(len(self.cases())):
            return "all cases have a column"
        return ""

    def _width(self, count: int) -> int:
        """How many columns there is room for."""
        return min(count, max(self.listed.size.width // 2 // COLUMN, LEAST_COLUMNS))

    def wanted(self) -> str | None:
        """Begin with the first total."""
        return None if self.listed.key else next((r.key for r in self.listed.rows if r.key.startswith("total:")), None)

    def comparison(self, cases: Sequence[Opened]) -> Comparison:
        """The matrix of cases; made anew only when one of them is."""
        found = [one.assessment for one in cases if one.assessment is not None]
        key = tuple(map(id, found))
        if self._compared is None or self._compared[0] != key:
            self._compared = key, compare_cases(found)
        return self._compared[1]

    def _findings(self, cases: Sequence[Opened]) -> dict[str, Finding]:
        """A finding for each obligation, one that is open or engaged where there is such."""
        found: dict[str, Finding] = {}
        for one in cases:
            for finding in one.assessment.findings if one.assessment else ():
                if finding.id not in found or found[finding.id].status == NOT_ENGAGED:
                    found[finding.id] = finding
        return found

    def when_empty(self) -> str:
        """Why there is nothing to compare."""
        return "No case has been read. Mark cases with m in view 1."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The obligation in each case."""
        id = key.partition(":")[2]
        if not key.startswith("finding:"):
            return "The cases", [
                said("● potentially engaged  ? undetermined  ○ not engaged  · nothing comes near it", "dim"),
                said("d shows only what differs; enter opens a case; m in view 1 marks those to compare.", "dim"),
            ] if key else ()
        rows: list[Row] = []
        for number, one in enumerate(self.cases()):
            finding = one.assessment.finding(id) if one.assessment else None
            if finding is not None and not rows:
                rows += [
                    said(f"{provision(finding.provision)}: {finding.title}", "bold"),
                    heading("In each case"),
                ]
            status = finding.status if finding else NOT_ENGAGED
            facts = ", ".join(finding.facts()) if finding else ""
            words = (
                f"  {STATUS_WORDS[status]}" if finding else "  nothing in it speaks to this",
                STYLES[status],
            )
            text = line(mark(status), f" {letter(number)}  {one.title}", words, (f"  {facts}" if facts else "", "dim"))
            rows.append(Row(text, f"cell:{id}:{one.path}", hang=4))
        return "The obligation", rows

    def opened(self, key: str) -> None:
        """A case opens; an obligation shows its cases."""
        if key.startswith("case:"):
            self.go(key)
        elif key.startswith("total:"):
            article = key.partition(":")[2]
            of_it = (row.key for row in self.listed.rows if _article(row.text.plain) == article)
            self.rest_on(next(of_it, key))
        else:
            self.detail.rows.focus()


def _state(one: Opened) -> str:
    return one.case.state if one.case is not None else ""


def _article(words: str) -> str:
    """The article that a row of an obligation begins with."""
    return words.partition("  ")[0].partition("(")[0]


def _totals(rows: Iterable[Compared], count: int) -> dict[str, list[int]]:
    """How many obligations of each article are engaged, by case."""
    found: dict[str, list[int]] = {}
    for one in rows:
        article = _article(provision(one.provision))
        told = found.setdefault(article, [0] * count)
        for number, cell in enumerate(one.cells):
            told[number] += cell.status == ENGAGED
    return {article: told for article, told in found.items() if any(told)}


def _counts(told: Sequence[int], columns: Iterable[int]) -> Text:
    return line("".join(f"{told[number] or '·':^{COLUMN}}" for number in columns))


def letter(number: int) -> str:
    """A, B, … Z, then numbers."""
    return chr(ord("A") + number) if number < 26 else str(number + 1)
