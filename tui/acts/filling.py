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


def fill_in(
    where: Where,
    asked: FactForm | PersonForm | SourceForm,
    filled: Callable[[Filled], None],
    *,
    name: str = "",
    tries: bool = False,
    begin_at: str = "",
    begun: Answers | None = None,
) -> None:
    """Show a form; with a `name` what is typed is kept for a next start."""
    from tui.dialogs.form import Form

    here = where.desk.here
    if here is None:
        return
    path = here.path
    form = Form(
        asked.title,
        asked.fields,
        asked.check,
        check_line=asked.check_line,
        hint=HINT,
        tries=tries,
        begin_at=begin_at,
        keep=(lambda answers: unsaved.keep_form(path, name, answers)) if name else None,
    )
    if begun:
        form.fill(begun)
    where.talk.ask(form, filled)
