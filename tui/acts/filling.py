"""Showing a form that writes into the open case."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tui import unsaved
from tui.acts.keeping import Where

if TYPE_CHECKING:
    from tui.dialogs.field import Answers, Filled
    from tui.forms.fact import FactForm
    from tui.forms.person import PersonForm
    from tui.forms.source import SourceForm

HINT = "what nobody says stays empty"


BEGUN = "what you had begun stands in it"


def fill_in(
    where: Where,
    asked: FactForm | PersonForm | SourceForm,
    filled: Callable[[Filled], None],
    *,
    name: str,
    corrects: bool = False,
    tries: bool = False,
    begin_at: str = "",
    begun: Answers | None = None,
) -> None:
    """Show a form. What is typed is kept under its `name` for a next start, and stands in it again then.

    Of a form that `corrects`, only what was changed is kept: the file may be another by then. `begun` was offered.
    """
    from tui.dialogs.form import Form

    here = where.desk.here
    if here is None:
        return
    path = here.path
    before = {field.key: field.value.strip() for field in asked.fields} if corrects else {}
    taken_up = begun or ({} if tries else unsaved.recall(path).forms.get(name, {}))

    def keep(answers: Answers) -> None:
        changed = {key: value for key, value in answers.items() if before.get(key) != value}
        unsaved.keep_form(path, name, changed)

    form = Form(
        asked.title,
        asked.fields,
        asked.check,
        check_line=asked.check_line,
        hint=BEGUN if taken_up else HINT,
        tries=tries,
        begin_at=begin_at,
        keep=keep,
    )
    if taken_up:
        form.fill(taken_up)
    where.talk.ask(form, filled)
