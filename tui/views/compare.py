"""Cases beside each other: which obligation is engaged in which."""

from __future__ import annotations

from collections.abc import Sequence

from engine.cite.printing import provision
from engine.model.assessment import NOT_ENGAGED, Finding
from engine.reason.comparison import Comparison, compare_cases
from tui.desk import Opened
from tui.filter import of_finding
from tui.lines import MARKS, STATUS_WORDS, STYLES, counted, line, mark
from tui.rows import Row
from tui.views.view import View, heading, said

COLUMN = 4
LEAST_COLUMNS = 4


class CompareView(View):
    """The matrix of cases by obligations."""

    name_of_view = "compare"
    detail_title = "The obligation"

    def __init__(self) -> None:
        super().__init__()
        self.only_differences = False
        self._compared: tuple[tuple[int, ...], Comparison] | None = None

    def cases(self) -> list[Opened]:
        """The marked cases, or all that are read."""
        read = [one for one in self.reading.opened.values() if one.assessment is not None]
        marked = [one for one in read if one.path in self.reading.marked]
        return marked if len(marked) > 1 else read

    def title(self) -> str:
        """What is compared."""
        only = " · only differences" if self.only_differences else ""
        return f"{counted(len(self.cases()), 'case')} by obligation{only}"

    def rows(self) -> Sequence[Row]:
        """A legend, then a row for each obligation with a column for each case, the most direct first."""
        cases = self.cases()
        if not cases:
            return ()
        rows = [
            Row(line((f"{letter(n)}  ", "bold"), one.title), f"case:{one.path}", hang=3) for n, one in enumerate(cases)
        ]
        columns = min(len(cases), max(self.listed.size.width // 2 // COLUMN, LEAST_COLUMNS))
        head = line(("".join(f"{letter(n):^{COLUMN}}" for n in range(columns)), "bold"))
        more = f"  ({len(cases) - columns} cases more than fit; m in view 1 marks those to compare)"
        rows.append(Row(line(("Obligation", "bold"), more if columns < len(cases) else ""), right=head, gap=True))
        findings = self._findings(cases)
        for one in self.comparison(cases).rows:
            told = [cell.status for cell in one.cells]
            if (self.only_differences and len(set(told)) == 1) or not self.filter.matches(of_finding(findings[one.id])):
                continue
            cells = line()
            for outcome in told[:columns]:
                cells.append_text(line((f"{MARKS.get(outcome, '·'):^{COLUMN}}", STYLES.get(outcome, "dim"))))
            text = line((f"{provision(one.provision)}  ", "dim"), one.title)
            rows.append(Row(text, f"finding:{one.id}", right=cells, crop=True))
        return rows

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
            return "The case", [
                said("Open a case with enter; m in view 1 marks those to compare.", "dim")
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
            self.pincite.open_key(key)
        else:
            self.detail.rows.focus()


def letter(number: int) -> str:
    """A, B, … Z, then numbers."""
    return chr(ord("A") + number) if number < 26 else str(number + 1)
