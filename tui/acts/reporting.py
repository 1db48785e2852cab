"""Reports to files: what is found and why, the comparison of cases, or a draft in the form of who receives it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.model.assessment import Assessment
from engine.model.case import Case
from tui.action import Action
from tui.acts.keeping import Where
from tui.dialogs.dialog import Choose, Write
from tui.opened import Opened
from tui.said import change_words

if TYPE_CHECKING:
    from tui.dialogs.field import Answers, Field, Filled

FINDINGS = "findings"
NAMES = (
    ("full", "as the case names them"),
    ("roles", "by what they do: “the journalist”"),
    ("initials", "by initials"),
)
ENGLISH = "en"
LANGUAGES = {
    "en": "English",
    "es": "Spanish: facts and obligations stay as they are written",
    "fr": "French: the same",
    "ru": "Russian: the same",
}
"""What a language is called, where it is one of these."""
DRAFT_ENDINGS = (".docx", ".md", ".html", ".txt")
TABLE_ENDINGS = (".csv", ".html")


@dataclass(frozen=True)
class ReportForm:
    """Which document, how people are named in it, its language, and the file: beside the case unless told."""

    case: str
    folder: Path
    documents: Sequence[tuple[str, str]]
    languages: Sequence[str] = ()

    @property
    def fields(self) -> list[Field]:
        """The lines."""
        from tui.dialogs.field import Field

        options = tuple((code, LANGUAGES.get(code, code)) for code in (ENGLISH, *self.languages))
        asked = [Field("language", "Language of a draft", "", "empty: English", options)] if self.languages else []
        return [
            Field("document", "Which document", FINDINGS, "", self.documents),
            Field("names", "People in it", "", "empty: in full in the findings, by roles in a draft", NAMES),
            *asked,
            Field("file", "File", str(self.folder / self.case), "a name; a draft ends in .docx, .md, .html or .txt"),
        ]

    def check(self, answers: Answers) -> tuple[str, str]:
        """What is wrong with the answers; a draft without an ending becomes a Word file, or else Markdown."""
        if answers["document"] not in dict(self.documents):
            return "document", f"Write one of: {', '.join(dict(self.documents))}."
        answers["names"] = answers["names"] or ("full" if answers["document"] == FINDINGS else "roles")
        if answers["names"] not in dict(NAMES):
            return "names", f"Write one of: {', '.join(dict(NAMES))}."
        language = answers.get("language", "") or ENGLISH
        if language not in (ENGLISH, *self.languages):
            return "language", f"Write one of: {', '.join((ENGLISH, *self.languages))}."
        if answers["document"] == FINDINGS and language != ENGLISH:
            return "language", "The findings are told in English; choose a draft, or leave the language empty."
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


def report(where: Where) -> None:
    """Write a report of the open case to a file."""
    report_case(where, where.desk.here)


def report_case(where: Where, one: Opened | None) -> None:
    """Write a report of a case to a file: of the open one with its what-if changes."""
    desk = where.desk
    if one is None or one.case is None or one.assessment is None:
        where.talk.tell("Report: no case is open that could be read", wrong=True)
        return
    here = one is desk.here
    case = (desk.case if here else one.case) or one.case
    found = (desk.assessment if here else one.assessment) or one.assessment
    given = one.case
    documents = [(FINDINGS, "what is potentially engaged and why, as .txt and .json"), *desk.assessor.documents()]
    what_if = "the what-if is only in the findings" if here and desk.pending.changes else ""
    asked = ReportForm(found.case_id, one.path.parent, documents, desk.assessor.languages())

    def filled(answers: Filled) -> None:
        if answers.answers["document"] == FINDINGS:
            changes = [change_words(c, case) for c in desk.pending.changes] if here else []
            where.talk.begin("report", _findings, where, answers.answers, case, found, changes)
        else:
            where.talk.begin("report", _draft, where, answers.answers, given)

    from tui.dialogs.form import Form

    where.talk.ask(Form("Write a report", asked.fields, asked.check, hint=what_if), filled)


async def _findings(where: Where, answers: Answers, case: Case, assessment: Assessment, changes: list[str]) -> None:
    from tui.saving import report_files, report_texts

    names = answers["names"]
    if names != "full":
        named = await where.desk.in_engine(lambda: where.desk.assessor.named(case, names))
        if named is None:
            where.talk.tell("Report: the people could not be named so; ! shows why", wrong=True)
            return
        assessment, changes = named, [f"{len(changes)} details"] if changes else []
    files = report_files(answers["file"], assessment.case_id)
    texts = report_texts(assessment, changes, ascii_only=where.talk.ascii_only)
    write_files(where, dict(zip(files, texts, strict=True)))


async def _draft(where: Where, answers: Answers, case: Case) -> None:
    path = Path(answers["file"]).expanduser()
    form, names, chosen = answers["document"], answers["names"], answers.get("language", "")
    language = "" if chosen == ENGLISH else chosen
    where.talk.tell("Writing the draft …")
    content = await where.desk.in_engine(
        lambda: where.desk.assessor.draft(case, form, names, path.suffix.lower(), language)
    )
    if not isinstance(content, (str, bytes)):
        where.talk.tell(f"Report: {content.message}", wrong=True)
        return
    write_files(where, {path: content})


def report_comparison(where: Where, cases: Sequence[Opened]) -> None:
    """Write cases side by side to a file."""
    found = [one.assessment for one in cases if one.assessment is not None]
    if len(found) < 2:
        where.talk.tell("Report: two cases or more are compared; m in view 1 marks them", wrong=True)
        return

    def written(name: str) -> None:
        from tui.saving import comparison_text

        path = Path(name).expanduser()
        if path.suffix.lower() not in TABLE_ENDINGS:
            path = path.with_name(f"{path.name}.csv")
        read = [one.case for one in cases if one.case is not None]
        words = where.desk.words
        if words is not None:
            write_files(where, {path: comparison_text(read, found, words, path.suffix.lower())})

    hint = "a table as .csv, or a page as .html."
    where.talk.ask(Write("Write the comparison to", str(Path.cwd() / "comparison.csv"), hint=hint), written)


def write_files(where: Where, contents: dict[Path, str | bytes]) -> None:
    """Write new files; those that are there are only written over when that is chosen."""
    from tui.saving import beside
    from tui.saving import write_files as write

    there = [path for path in contents if os.path.lexists(path)]
    if not there:
        _written_files(where, lambda: write(contents, replace=False), list(contents))
        return
    free = dict(zip(beside(list(contents)), contents.values(), strict=True))
    options = [
        ("beside", f"Write {' and '.join(path.name for path in free)} beside"),
        ("replace", f"Write over {' and '.join(path.name for path in there)}"),
    ]

    def chosen(answer: str) -> None:
        replace = answer == "replace"
        found = contents if replace else free
        _written_files(where, lambda: write(found, replace=replace), list(found))

    where.talk.ask(Choose(f"{', '.join(path.name for path in there)} is already there.", options), chosen)


def _written_files(where: Where, write: Callable[[], None], files: list[Path]) -> None:
    first, *rest = files
    where.talk.written(write, f"Written: {first}" + "".join(f" and {path.name}" for path in rest))


def has_docx() -> bool:
    """Whether Word files can be written here."""
    from importlib.util import find_spec

    return find_spec("docx") is not None


REPORT = Action(
    "report", "r", "Report", "write a report of this case to files, or a draft: a submission, a letter", report,
    called="draft letter submission communication export write print word docx document",
)  # fmt: skip
