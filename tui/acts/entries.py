"""People and sources of the open case: added and corrected by form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from engine.model.case import Case
from engine.model.vocabulary import Vocabulary
from tui.action import Action
from tui.acts.filling import fill_in
from tui.acts.keeping import Where, kept

if TYPE_CHECKING:
    from tui.dialogs.field import Filled
    from tui.forms.person import PersonForm
    from tui.forms.source import SourceForm


def edit_person(where: Where, id: str = "") -> None:
    """Correct a person of the case, or add one."""
    from engine.load.edit import add_person, set_attribute
    from tui.forms.person import PersonForm

    def changed(text: str, said: Mapping[str, Any]) -> str:
        for name, value in said.items():
            text = set_attribute(text, f"people.{id}", name, value)
        return text

    found = _case_and_words(where)
    if found is not None:
        _enter(where, PersonForm(*found, id), id, "the new person", add_person, changed)


def edit_source(where: Where, id: str = "") -> None:
    """Correct a source of the case, or add one."""
    from engine.load.edit import add_source, set_entry
    from tui.forms.source import SourceForm

    def changed(text: str, said: Mapping[str, Any]) -> str:
        return set_entry(text, "sources", id, dict(said))

    found = _case_and_words(where)
    if found is not None:
        _enter(where, SourceForm(*found, id), id, "the new source", add_source, changed)


def _enter(
    where: Where,
    asked: PersonForm | SourceForm,
    id: str,
    called: str,
    add: Callable[[str, str, str], str],
    change: Callable[[str, Mapping[str, Any]], str],
) -> None:
    """Fill in the form of an entry, new without an `id`, and write what is new or otherwise."""
    from tui.saving import save_edited

    here = where.desk.here
    if here is None:
        return
    path, sha256 = here.path, here.sha256

    def filled(answer: Filled) -> None:
        if not id:
            new, body = asked.new(answer.answers)
            kept(where, path, lambda: save_edited(path, sha256, lambda text: add(text, new, body)), f"{called} {new}")
            return
        said = asked.changes(answer.answers)
        if not said:
            where.talk.tell("Nothing was changed")
            return
        words = f"{', '.join(name.replace('_', ' ') for name in said)} of {id}"
        kept(where, path, lambda: save_edited(path, sha256, lambda text: change(text, said)), words)

    fill_in(where, asked, filled, name=f"{called}:{id}", corrects=bool(id))


def _case_and_words(where: Where) -> tuple[Case, Vocabulary] | None:
    here, words = where.desk.here, where.desk.words
    if here is None or here.case is None or words is None:
        where.talk.tell("No case is open that could be read", wrong=True)
        return None
    if where.desk.pending.changes:
        where.talk.tell("There are what-if changes: S saves them or X takes them back first", wrong=True)
        return None
    return here.case, words


NEW_PERSON = Action(
    "new_person", "p", "Person", "add a person: role, gender, age, relations; enter on one corrects", edit_person,
    called="people victim name role witness lawyer",
)  # fmt: skip
NEW_SOURCE = Action(
    "new_source",
    "i",
    "Source",
    "add a source: title, date, kind, text",
    edit_source,
    called="document letter interview",
)
