"""Taking what-if changes back, dropping facts, saving, and the report."""

from __future__ import annotations

from pathlib import Path

from engine.model.assessment import Assessment
from tui.answers import Answers
from tui.dialogs.dialog import Choose, Write
from tui.reading import change_words


class Writing(Answers):
    """The answers, and what is kept of them."""

    async def do_undo(self) -> None:
        """Take back the last what-if change."""
        if not self.reading.changes:
            self.tell("Undo: there is no what-if change", wrong=True)
            return
        self.reading.changes.pop()
        self.begin(self._apply_and_tell(), "what-if")

    async def do_reset(self) -> None:
        """Take back every what-if change."""
        if not self.reading.changes:
            self.tell("Reset: there is no what-if change", wrong=True)
            return
        self.reading.changes = []
        self.begin(self._apply_and_tell(), "what-if")

    async def do_drop_fact(self) -> None:
        """What if the selected fact fell away."""
        from engine.reason.what_if import Change

        fact = self.view.listed.key.partition(":")[2]
        if self.reading.fact_of(fact) is not None:
            self.change(Change("drop", fact))

    async def do_save(self) -> None:
        """Write the what-if changes into the file, or into a new one."""
        here, reading = self.reading.here, self.reading
        if here is None or not reading.changes:
            self.tell("Save: there is no what-if change", wrong=True)
            return
        listed = "; ".join(change_words(change, reading.case) for change in reading.changes)
        options = [
            ("new", "Into a new file"),
            ("file", f"Into {here.path}, where comments and order stay as they are"),
        ]
        self.ask(Choose(f"Write what so far is only a what-if: {listed}", options), self._save_where)

    def _save_where(self, answer: str) -> None:
        from tui.saving import save_into

        here, words = self.reading.here, self.reading.words
        if here is None or words is None:
            return
        if answer == "new":
            name = str(here.path.with_name(f"{here.path.stem}-what-if.yaml"))
            self.ask(Write("Name of the new file", name), self._save_new)
            return
        changes = list(self.reading.changes)
        if self.written(lambda: save_into(here.path, here.sha256, changes, words), f"Written into {here.path}"):
            self.reading.changes, self.reading.changed = [], None
            self.begin(self._read_again(here.path), "go")

    def _save_new(self, name: str) -> None:
        from tui.saving import save_as

        here, words = self.reading.here, self.reading.words
        if here is None or words is None:
            return
        new, changes = Path(name).expanduser(), list(self.reading.changes)
        if self.written(lambda: save_as(new, here.path, here.sha256, changes, words), f"Written to {new}"):
            self.reading.changes, self.reading.changed = [], None
            self.begin(self._read_again(new), "go")

    async def do_report(self) -> None:
        """Write the report of this case to files."""
        assessment = self.reading.assessment
        if self.shown_view == "cases":
            one = self.reading.opened.get(Path(self.view.listed.key.partition(":")[2]))
            assessment = one.assessment if one is not None else None
        if assessment is None:
            self.tell("Report: no case is open that could be read", wrong=True)
            return
        reported = assessment
        hint = "a folder, or a name without ending; a .txt and a .json file are written."
        dialog = Write("Write the report to", str(Path.cwd() / reported.case_id), hint=hint)
        self.ask(dialog, lambda name: self._report(name, reported))

    def _report(self, name: str, assessment: Assessment) -> None:
        from tui.saving import beside, report_files

        files = report_files(name, assessment.case_id)
        there = [path for path in files if path.exists()]
        if not there:
            self._write_report(files, assessment, replace=False)
            return
        other = beside(files)
        options = [("beside", f"Write {other[0].name} and {other[1].name}"), ("replace", "Write over them")]

        def chosen(answer: str) -> None:
            replace = answer == "replace"
            self._write_report(files if replace else other, assessment, replace=replace)

        self.ask(Choose(f"{', '.join(path.name for path in there)} is already there.", options), chosen)

    def _write_report(self, files: tuple[Path, Path], assessment: Assessment, *, replace: bool) -> None:
        from tui.saving import write_report

        shown = assessment is self.reading.assessment
        changes = [change_words(c, self.reading.case) for c in self.reading.changes] if shown else []
        self.written(
            lambda: write_report(files, assessment, changes, replace=replace, ascii_only=self.ascii_only),
            f"Written: {files[0]} and {files[1].name}",
        )
