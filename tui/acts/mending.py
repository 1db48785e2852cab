"""Correcting and deleting a fact of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.acts.filling import fill_in
from tui.acts.keeping import Where, kept
from tui.dialogs.dialog import Choose

if TYPE_CHECKING:
    from tui.dialogs.field import Filled


def correct_fact(where: Where, id: str, first: str = "") -> None:
    """Correct a fact of the file with the form that it was told with, filled in."""
    from tui.forms.fact import FactForm
    from tui.forms.fact_text import DETAIL, SLOT
    from tui.saving import save_edited, with_entries

    desk, here, words = where.desk, where.desk.here, where.desk.words
    if here is None or here.case is None or words is None:
        return
    fact = next((one for one in here.case.facts if one.id == id), None)
    if fact is None:
        where.talk.tell(f"Correct: {id} is only tried, it is not in the file yet; S saves it", wrong=True)
        return
    if len(fact.versions) > 1 and fact.contested():
        where.talk.tell(f"Correct: the sources of {id} differ; e opens the file at its place", wrong=True)
        return
    decides = desk.decisive.of(fact.kind) if desk.decisive is not None else {}
    asked = FactForm(fact.kind, here.case, words, decides=decides, first=first, fact=fact)
    path, sha256 = here.path, here.sha256

    def filled(answer: Filled) -> None:
        from engine.load.edit import set_attribute

        changed, people, sources = asked.changes(answer.answers)
        if not changed:
            where.talk.tell("Nothing was changed")
            return

        def edited(text: str) -> str:
            text = with_entries(text, people, sources)
            for name, value in changed.items():
                text = set_attribute(text, id, name, value)
            return text

        said = ", ".join(name.replace("_", " ") for name in changed)
        if kept(where, path, lambda: save_edited(path, sha256, edited), f"{said} of {id}"):
            desk.eye.fact = id

    slots = words.slots(fact.kind)
    begin_at = first if first in ("", "date", "source") else f"{SLOT if first in slots else DETAIL}{first}"
    fill_in(where, asked, filled, name=f"fact:{id}", corrects=True, begin_at=begin_at)


def delete_fact(where: Where, id: str) -> None:
    """Delete a fact from the file, with the references to it, after asking; it can be taken back."""
    from engine.load.changed_case import references
    from engine.load.edit import drop_fact
    from tui.saving import save_edited

    here, words = where.desk.here, where.desk.words
    if here is None or words is None:
        return

    def chosen(answer: str) -> None:
        if answer == "delete":
            kept(
                where,
                here.path,
                lambda: save_edited(
                    here.path, here.sha256, lambda text: drop_fact(text, id, lambda kind: references(kind, words))
                ),
                f"without {id}",
            )

    where.talk.ask(Choose(f"Delete {id}?", [("keep", "Keep it"), ("delete", "Delete it; u takes it back")]), chosen)
