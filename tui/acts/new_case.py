"""Writing a new case with a form."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tui import unsaved
from tui.action import Action
from tui.acts.filling import BEGUN
from tui.acts.keeping import Where

if TYPE_CHECKING:
    from tui.dialogs.field import Answers, Filled

FORM = "case"


def new_case(where: Where) -> None:
    """Write a new case with a form."""
    from tui.dialogs.form import Form
    from tui.forms.case import CaseForm, case_text

    book = where.desk.rulebook
    if book is None:
        reading = not where.desk.rule_problems
        why = "the rulebook is still being read, a moment" if reading else "the rulebook cannot be read"
        where.talk.tell(f"New case: {why}", wrong=True)
        return
    asked = CaseForm(book, date.today().isoformat())
    folder = case_folder(where)

    def check(answers: Answers) -> tuple[str, str]:
        wrong = asked.check(answers)
        if not any(wrong) and (folder / f"{answers['case']}.yaml").exists():
            return "case", f"There already is a file {answers['case']}.yaml: give the case another id."
        return wrong

    def write(filled: Filled) -> None:
        from engine.load.save import write_new

        path = folder / f"{filled.answers['case']}.yaml"

        def written() -> None:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_new(path, case_text(filled.answers))

        if where.talk.written(written, f"Written to {path}. Its facts come next: a adds one."):
            where.talk.begin("go", _open_new, where, path)

    kept = folder / "new-case"  # no file: what is typed is kept for a next start in this folder
    begun = unsaved.recall(kept).forms.get(FORM, {})
    form = Form(
        asked.title,
        asked.fields,
        check,
        check_line=asked.check_line,
        hint=BEGUN if begun else "",
        keep=lambda answers: unsaved.keep_form(kept, FORM, answers),
    )
    form.fill(begun)
    where.talk.ask(form, write)


async def _open_new(where: Where, path: Path) -> None:
    """Show a new case where its first fact is written."""
    await where.desk.read_case(path)
    where.desk.tell("case")
    where.talk.go(f"new-case:{path}")


def case_folder(where: Where) -> Path:
    """Where new cases go: beside the open case, in the folder opened, or in the working folder."""
    if where.desk.current is not None:
        return where.desk.current.parent
    return next((path for path in where.desk.paths if path.is_dir()), Path.cwd())


NEW_CASE = Action(
    "new_case", "ctrl+n", "New case", "write a new case with a form", new_case, called="create start file"
)
