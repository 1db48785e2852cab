"""What is wrong with the files: where, the line with a caret, what was expected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.model.problem import Problem, frame
from tui.filter import Subject
from tui.lines import counted, line
from tui.rows import Row
from tui.views.view import View, facts_line, heading, said

MOST = 500


class ProblemsView(View):
    """All problems of rulebook and cases."""

    name_of_view = "problems"
    detail_title = "The problem"

    def title(self) -> str:
        """How many."""
        problems = self.reading.problems()
        errors = sum(problem.severity == "error" for problem in problems)
        return f"{counted(errors, 'error')}, {counted(len(problems) - errors, 'warning')}"

    def shown(self) -> list[Problem]:
        """The problems, errors first, that pass the filter."""
        problems = sorted(self.reading.problems(), key=lambda p: p.severity != "error")
        return [p for p in problems if self.filter.matches(Subject(f"{p.path} {p.code} {p.message} {p.severity}"))][
            :MOST
        ]

    def rows(self) -> Sequence[Row]:
        """A row for each problem."""
        rows = []
        for number, problem in enumerate(self.shown()):
            style = "red" if problem.severity == "error" else "yellow"
            where = f"{problem.path}:{problem.line}" if problem.line else problem.path
            text = line((f"{problem.severity:<7} ", style), problem.message, (f"  {where}", "dim"))
            rows.append(Row(text, f"problem:{number}", hang=8))
        return rows

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
        stale = [one for one in self.reading.opened.values() if one.stale and str(one.path) == problem.path]
        for one in stale:
            yield facts_line("Shown meanwhile", f"the result from before {one.stale}, when the file last could be read")

    def opened(self, key: str) -> None:
        """Go to the detail."""
        self.detail.rows.focus()

    def opened_detail(self, key: str) -> None:
        """Nothing further."""

    def cannot(self, action: str) -> str:
        """Editing needs a file."""
        problem = self.problem()
        return "this problem names no file" if action == "edit" and (problem is None or not problem.path) else ""
