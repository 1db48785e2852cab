"""Taking changes back, dropping facts, and saving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from tui.action import Action
from tui.dialogs.dialog import Choose, Write
from tui.said import change_words

if TYPE_CHECKING:
    from engine.model.assessment import Assessment
    from engine.reason.what_if import Change
    from tui.desk import Desk
    from tui.saving import Written
    from tui.talk import Talk
    from tui.unsaved import Unsaved


class Where(Protocol):
    """A view or the app: what has a desk and a talk."""

    desk: Desk
    talk: Talk


def work_out(where: Where, before: Assessment | None) -> None:
    """Work out the case with the what-if changes in the background, and keep them for a next start.

    What changed against `before`, which was shown until now, is told.
    """
    from tui.unsaved import keep_changes

    desk = where.desk
    if desk.here is not None:
        keep_changes(desk.here.path, desk.pending.changes, desk.pending.added)
    where.talk.begin("what-if", desk.work_out, before)


def undo(where: Where) -> None:
    """Take back the last what-if change, or where there is none the last save of the file."""
    desk, before = where.desk, where.desk.assessment
    if desk.pending.undo():
        work_out(where, before)
    else:
        undo_save(where)


def undo_save(where: Where) -> None:
    """Write the case file as it was before the last save, also after a restart."""
    from tui.history import last, take_back

    desk, here = where.desk, where.desk.here
    save = last(here.path) if here is not None else None
    if here is None or save is None:
        where.talk.tell("Undo: there is no what-if change, and no save of this file to take back", wrong=True)
        return
    path, before = here.path, here.assessment

    def take() -> None:
        take_back(path)

    def chosen(answer: str) -> None:
        if answer == "back" and where.talk.written(take, ""):
            done = f"Taken back in {path.name}: {save.words}"
            where.talk.begin("go", desk.read_again, path, before, done)

    options = [("back", f"Take back: {save.words}"), ("stay", "Leave the file as it is")]
    where.talk.ask(Choose(f"There is no what-if change. Take back what was saved at {save.at}?", options), chosen)


def change(where: Where, *changes: Change) -> None:
    """Make what-if changes in one step."""
    before = where.desk.assessment
    where.desk.change(*changes)
    work_out(where, before)


def offer_unsaved(where: Where) -> None:
    """Offer what was not saved when the interface was last left, or its terminal closed."""
    from tui.unsaved import keep_changes, recall

    desk, here = where.desk, where.desk.here
    if here is None or here.case is None or desk.pending.changes:
        return
    found = recall(here.path)
    changes = _changes_again(where, found)
    if not changes:
        return
    words = "; ".join(change_words(one, here.case) for one in changes)
    options = [
        ("take", "Take them up again, as a what-if"),
        ("later", "Leave them for another time"),
        ("forget", "Throw them away"),
    ]

    def chosen(answer: str) -> None:
        if answer == "take":
            desk.pending.added.update(found.added)
            change(where, *changes)
        elif answer == "forget":
            keep_changes(here.path, (), {})

    where.talk.ask(Choose(f"Not saved when you left on {found.at}: {words}", options), chosen)


def _changes_again(where: Where, found: Unsaved) -> list[Change]:
    """The changes that were kept, as far as they can still be made."""
    from engine.load.case import fact_from_text
    from engine.reason.what_if import Change

    case, book = where.desk.case, where.desk.rulebook
    changes = []
    for one in found.changes:
        kind, fact, attribute, value = (one.get(key) for key in ("kind", "fact", "attribute", "value"))
        if kind == "add" and case is not None and book is not None:
            entry, _ = fact_from_text(found.added.get(str(fact), ""), case, book)
            if entry is not None:
                changes.append(Change("add", entry.id, entry=entry))
        elif kind in ("set", "drop"):
            meant = tuple(value) if isinstance(value, list) else value
            changes.append(Change(str(kind), str(fact), str(attribute), meant))
    return changes


def reset(where: Where) -> None:
    """Take back every what-if change."""
    if not where.desk.pending.changes:
        where.talk.tell("Reset: there is no what-if change", wrong=True)
        return
    before = where.desk.assessment
    where.desk.pending.step(())
    work_out(where, before)


def drop(where: Where, fact: str) -> None:
    """What if a fact fell away."""
    from engine.reason.what_if import Change

    if where.desk.fact_of(fact) is not None:
        change(where, Change("drop", fact))


def save(where: Where) -> None:
    """Write the what-if changes into the file, or into a new one."""
    desk = where.desk
    here, changes = desk.here, desk.pending.changes
    if here is None or not changes:
        where.talk.tell("Save: there is no what-if change", wrong=True)
        return
    listed = "; ".join(change_words(change, desk.case) for change in changes)
    options = [
        ("file", f"Into {here.path}, where comments and order stay as they are; u takes it back"),
        ("new", "Into a new file"),
    ]

    def chosen(answer: str) -> None:
        if answer == "new":
            name = str(here.path.with_name(f"{here.path.stem}-what-if.yaml"))
            where.talk.ask(Write("Name of the new file", name), lambda name: _save_new(where, name))
        else:
            _save_into(where, listed)

    where.talk.ask(Choose(f"Write what so far is only a what-if: {listed}", options), chosen)


def _save_into(where: Where, words: str) -> None:
    from tui.saving import save_into

    desk = where.desk
    here, vocabulary = desk.here, desk.words
    if here is None or vocabulary is None:
        return
    changes, added = list(desk.pending.changes), dict(desk.pending.added)
    kept(where, here.path, lambda: save_into(here.path, here.sha256, changes, vocabulary, added), words, saves=True)


def kept(where: Where, path: Path, write: Callable[[], Written], words: str, *, saves: bool = False) -> bool:
    """Write into a case file so that it can be undone, read the file again, and say truly what changed.

    With `saves` the what-if changes are what was written; otherwise they stay.
    """
    from tui.history import keep
    from tui.unsaved import keep_changes

    desk = where.desk
    before = desk.here.assessment if desk.here is not None else None
    done: list[Written] = []
    if not where.talk.written(lambda: done.append(write()), ""):
        return False
    keep(done[0], words)
    if saves:
        keep_changes(path, (), {})
    where.talk.begin("go", _read_again, desk, path, before, not saves)
    return True


async def _read_again(desk: Desk, path: Path, before: Assessment | None, keep: bool) -> None:
    await desk.read_again(path, before, f"Written into {path.name}", keep=keep)


def _save_new(where: Where, name: str) -> None:
    from engine.load.edit import id_of
    from tui.saving import save_as
    from tui.unsaved import keep_changes

    desk = where.desk
    here, words = desk.here, desk.words
    if here is None or words is None:
        return
    new = Path(name).expanduser()
    new = new if new.suffix in (".yaml", ".yml") else new.with_name(f"{new.name}.yaml")
    changes, added = list(desk.pending.changes), dict(desk.pending.added)
    if where.talk.written(lambda: save_as(new, here.path, here.sha256, changes, words, added), ""):
        keep_changes(here.path, (), {})
        where.talk.begin("go", desk.read_again, new, None, f"Written to {new}, as the case {id_of(new)}")


UNDO = Action(
    "undo", "u", "Undo", "take back the last what-if change, or else the last save, also after a restart", undo,
    called="take back revert restore",
)  # fmt: skip
RESET = Action("reset", "X", "Reset", "take back every what-if change", reset)
SAVE = Action(
    "save", "S", "Save", "write the what-if changes into the case file, or into a new one", save, "keep write"
)
DROP_FACT = Action(
    "drop_fact", "D", "Drop", "what if this fact fell away; saved, it is deleted",
    lambda view: drop(view, view.selected_key.partition(":")[2]), called="delete remove fact",
)  # fmt: skip
OF_WHAT_IF = (UNDO, RESET, SAVE)
