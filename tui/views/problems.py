"""What is wrong with the files: where, the line with a caret, what was expected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType

from engine.model.problem import Problem, frame
from tui.action import bindings
from tui.acts.looking import EDIT
from tui.desk import News
from tui.filter import Subject
from tui.lines import counted, line
from tui.pane import facts_line, heading, said
from tui.rows import Row
from tui.view import FILTER, OPEN, View, with_common

MOST = 500
FEWEST_ALIKE = 3
"""From so many on, problems of the same words are one branch."""


class ProblemsView(View):
    """All problems of rulebook and cases."""

    name_of_view = "problems"
    detail_title = "The problem"
    ACTIONS = (OPEN, EDIT, FILTER)
    IN_DETAIL = ("edit", "copy_all", "zoom")
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "What is wrong with the files, where, and what was expected. A case that cannot be read keeps its "
        "last good result, marked stale."
    )

    def title(self) -> str:
        """How many."""
        problems = self.desk.problems()
        errors = sum(problem.severity == "error" for problem in problems)
        return f"{counted(errors, 'error')}, {counted(len(problems) - errors, 'warning')}"

    def shown(self) -> list[Problem]:
        """The problems, errors first, that pass the filter."""
        problems = sorted(self.desk.problems(), key=lambda p: p.severity != "error")
        return [p for p in problems if self.filter.matches(Subject(f"{p.path} {p.code} {p.message} {p.severity}"))][
            :MOST
        ]

    def rows(self) -> Sequence[Row]:
        """A row for each problem."""
        rows = []
        shown = self.shown()
        alike: dict[tuple[str, str], list[int]] = {}
        for number, problem in enumerate(shown):
            alike.setdefault((problem.severity, problem.message), []).append(number)
        for (severity, message), numbers in alike.items():
            if len(numbers) >= FEWEST_ALIKE:
                style = "red" if severity == "error" else "yellow"
                text = line((f"{severity:<7} ", style), (message, "bold"), (f"  {len(numbers)} times", "dim"))
                rows.append(Row(text, f"alike:{numbers[0]}", head=True, folded=True, hang=8))
            rows += [self._row(number, shown[number], len(numbers) >= FEWEST_ALIKE) for number in numbers]
        return rows

    @staticmethod
    def _row(number: int, problem: Problem, grouped: bool) -> Row:
        """A problem; under a heading that says what it is, only where."""
        style = "red" if problem.severity == "error" else "yellow"
        where = f"{problem.path}:{problem.line}" if problem.line else problem.path
        if grouped:
            return Row(line(where), f"problem:{number}", depth=1, hang=2)
        text = line((f"{problem.severity:<7} ", style), problem.message, (f"  {where}", "dim"))
        return Row(text, f"problem:{number}", hang=8)

    def when_empty(self) -> str:
        """All is well."""
        return "No problems: every file could be read."

    def problem(self) -> Problem | None:
        """The selected problem."""
        number = self.listed.key.partition(":")[2]
        shown = self.shown()
        return shown[int(number)] if number.isdecimal() and int(number) < len(shown) else None

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The problem with its line."""
        problem = self.problem()
        return ("The problem", list(self._frame(problem))) if problem else ("The problem", ())

    def _frame(self, problem: Problem) -> Iterator[Row]:
        for number, written in enumerate(frame(problem).splitlines()):
            yield said(written, "bold" if number == 0 else "")
        if problem.path:
            yield heading("e opens the file at this line")
        stale = [one for one in self.desk.opened.values() if one.stale and str(one.path) == problem.path]
        for one in stale:
            yield facts_line("Shown meanwhile", f"the result from before {one.stale}, when the file last could be read")

    def place(self) -> tuple[Path, int] | None:
        """Where the selected problem is."""
        problem = self.problem()
        return (Path(problem.path), problem.line or 1) if problem and problem.path else None

    def told(self, news: News) -> None:
        """Problems come with every case that is read."""
        if self.display and self.is_mounted:
            self.draw()

    def opened(self, key: str) -> None:
        """Go to the detail."""
        self.detail.rows.focus()

    def opened_detail(self, key: str) -> None:
        """Nothing further."""

    def cannot(self, action: str) -> str:
        """Editing needs a file."""
        problem = self.problem()
        return "this problem names no file" if action == "edit" and (problem is None or not problem.path) else ""
