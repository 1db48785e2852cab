"""Reports to files: what is found and why, the comparison of cases, or a draft in the form of who receives it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from engine.model.assessment import Assessment
from engine.model.case import Case
from tui.dialogs.dialog import Choose
from tui.dialogs.form import Field, Form
from tui.reading import change_words
from tui.writing import Writing

FINDINGS = "findings"
NAMES = (
    ("full", "as the case names them"),
    ("roles", "by what they do: “the journalist”"),
    ("initials", "by initials"),
)
DRAFT_ENDINGS = (".docx", ".md", ".html", ".txt")
FINDINGS_ENDINGS = (".txt", ".json")
TABLE_ENDINGS = (".csv", ".html")


class ReportForm(Form):
    """Which document, how people are named in it, and the file."""

    def __init__(self, case: str, documents: list[tuple[str, str]], asked: str) -> None:
        self.documents, self.case = documents, case
        fields = [
            Field("document", "Which document", FINDINGS, "", documents),
            Field("names", "People in it", "", "empty: in full in the findings, by roles in a draft", NAMES),
            Field("file", "File", str(Path.cwd() / case), "a name; for a draft it ends in .docx, .md, .html or .txt"),
        ]
        super().__init__("Write a report", fields, hint=asked)

    def check(self, answers: dict[str, str]) -> tuple[str, str]:
        """What is wrong with the answers; a draft without an ending becomes a Word file, or else Markdown."""
        if answers["document"] not in dict(self.documents):
            return "document", f"Write one of: {', '.join(dict(self.documents))}."
        answers["names"] = answers["names"] or ("full" if answers["document"] == FINDINGS else "roles")
        if answers["names"] not in dict(NAMES):
            return "names", f"Write one of: {', '.join(dict(NAMES))}."
        if not answers["file"]:
            return "file", "Name a file."
        if answers["document"] == FINDINGS:
            return "", ""
        path = Path(answers["file"]).expanduser()
        if path.is_dir() or answers["file"].endswith(os.sep):
            path = path / self.case
        if path.suffix.lower() not in DRAFT_ENDINGS:
            ending = ".docx" if has_docx() else ".md"
            answers["file"] = str(path.with_name(f"{path.name}-{answers['document']}{ending}"))
        elif path.suffix.lower() == ".docx" and not has_docx():
            return (
                "file",
                "A Word file needs python-docx (pip install 'pincite[docx]'); .md, .html and .txt need nothing.",
            )
        return "", ""


class Reporting(Writing):
    """The writing, and what is taken away on paper."""

    async def do_report(self) -> None:
        """Write a report of the case, or the comparison, to a file."""
        if self.shown_view == "compare":
            self._report_comparison()
            return
        one = self.reading.here
        if self.shown_view == "cases":
            one = self.reading.opened.get(Path(self.view.listed.key.partition(":")[2]), one)
        if one is None or one.case is None or one.assessment is None:
            self.tell("Report: no case is open that could be read", wrong=True)
            return
        here = one is self.reading.here
        case = self.reading.case if here else one.case
        assessment = self.reading.assessment if here else one.assessment
        assert case is not None
        assert assessment is not None
        found, given = assessment, one.case
        documents = [(FINDINGS, "what is potentially engaged and why, as .txt and .json"), *self.desk.documents()]
        what_if = "the what-if is only in the findings" if here and self.reading.changes else ""
        form = ReportForm(found.case_id, documents, what_if)

        def filled(_: str) -> None:
            if form.answers["document"] == FINDINGS:
                changes = [change_words(c, case) for c in self.reading.changes] if here else []
                self.begin("report", self._report_findings, form.answers, case, found, changes)
            else:
                self.begin("report", self._report_draft, form.answers, given)

        self.ask(form, filled)

    async def _report_findings(
        self, answers: dict[str, str], case: Case, assessment: Assessment, changes: list[str]
    ) -> None:
        from tui.saving import report_files, report_texts

        names = answers["names"]
        if names != "full":
            named = await self.in_engine(lambda: self.desk.named(case, names))
            if named is None:
                self.tell("Report: the people could not be named so; ! shows why", wrong=True)
                return
            assessment, changes = named, [f"{len(changes)} details"] if changes else []
        files = report_files(answers["file"], assessment.case_id)
        texts = report_texts(assessment, changes, ascii_only=self.ascii_only)
        self._write_files(dict(zip(files, texts, strict=True)))

    async def _report_draft(self, answers: dict[str, str], case: Case) -> None:
        path = Path(answers["file"]).expanduser()
        form, names = answers["document"], answers["names"]
        self.tell("Writing the draft …")
        content = await self.in_engine(lambda: self.desk.draft(case, form, names, path.suffix.lower()))
        if not isinstance(content, (str, bytes)):
            self.tell(f"Report: {content.message}", wrong=True)
            return
        self._write_files({path: content})

    def _report_comparison(self) -> None:
        from tui.dialogs.dialog import Write
        from tui.views.compare import CompareView

        view = self.query_one(CompareView)
        found = [one.assessment for one in view.cases() if one.assessment is not None]
        if len(found) < 2:
            self.tell("Report: two cases or more are compared; m in view 1 marks them", wrong=True)
            return

        def written(name: str) -> None:
            from tui.saving import comparison_text

            path = Path(name).expanduser()
            if path.suffix.lower() not in TABLE_ENDINGS:
                path = path.with_name(f"{path.name}.csv")
            cases = [one.case for one in view.cases() if one.case is not None]
            words = self.reading.words
            if words is not None:
                self._write_files({path: comparison_text(cases, found, words, path.suffix.lower())})

        hint = "a table as .csv, or a page as .html."
        self.ask(Write("Write the comparison to", str(Path.cwd() / "comparison.csv"), hint=hint), written)

    def _write_files(self, contents: dict[Path, str | bytes]) -> None:
        """Write new files; those that are there are only written over when that is chosen."""
        from tui.saving import beside, write_files

        there = [path for path in contents if os.path.lexists(path)]
        if not there:
            self._written_files(lambda: write_files(contents, replace=False), list(contents))
            return
        free = dict(zip(beside(list(contents)), contents.values(), strict=True))
        options = [
            ("beside", f"Write {' and '.join(path.name for path in free)} beside"),
            ("replace", f"Write over {' and '.join(path.name for path in there)}"),
        ]

        def chosen(answer: str) -> None:
            replace = answer == "replace"
            found = contents if replace else free
            self._written_files(lambda: write_files(found, replace=replace), list(found))

        self.ask(Choose(f"{', '.join(path.name for path in there)} is already there.", options), chosen)

    def _written_files(self, write: Callable[[], None], files: list[Path]) -> None:
        first, *rest = files
        self.written(write, f"Written: {first}" + "".join(f" and {path.name}" for path in rest))


def has_docx() -> bool:
    """Whether Word files can be written here."""
    from importlib.util import find_spec

    return find_spec("docx") is not None
