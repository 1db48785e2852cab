"""What can be asked for anywhere: the search, the commands, a jump, help, and leaving."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual.app import App

from tui.action import Action, with_keys
from tui.acts.entries import edit_person
from tui.acts.telling import new_fact
from tui.declared import TITLES, VIEWS
from tui.desk import Desk
from tui.dialogs.dialog import Choose, Tell
from tui.everywhere import EVERYWHERE
from tui.layout import Remembered
from tui.lines import counted, line
from tui.pane import heading
from tui.rows import Row, Rows
from tui.talk import Talk
from tui.view import View
from tui.ways import Ways

if TYPE_CHECKING:
    from tui.everything import Everything


class Anywhere:
    """Asks, and does what was chosen. `do` does an action of the app, `shown` is the view that is shown."""

    def __init__(
        self,
        app: App[None],
        ways: Ways,
        remembered: Remembered,
        do: Callable[[str], Awaitable[None]],
        shown: Callable[[], View],
    ) -> None:
        self._app, self._ways, self._remembered, self._do, self._shown = app, ways, remembered, do, shown
        self.desk: Desk = ways.desk
        self.talk: Talk = ways.talk
        self._everything: Everything | None = None

    def find(self, typed: str = "") -> None:
        """One search over everything; `typed` is looked for at once."""
        from tui.everything import Everything

        self._everything = self._everything or Everything(self.desk)
        if self.desk.features is None:
            self.talk.begin("features", self.desk.read_features)
        dialog = Choose("Find anything", [], find=True, by_meaning=self._everything.search, typed=typed)
        self.talk.ask(dialog, self._found)

    def _found(self, key: str) -> None:
        from tui.everything import TELL

        if key.startswith(TELL):
            kind, attribute, value = key.removeprefix(TELL).split("|")
            new_fact(self, kind, {attribute: value} if value else None, first=attribute)
        elif key.startswith("person:"):
            edit_person(self, key.partition(":")[2])
        else:
            self._ways.go_to(key)

    def commands(self) -> None:
        """Every command, by what people call it."""
        from tui.palette import commands, matching

        all_of = commands(self._remembered.keymap, self._shown().name_of_view)

        def called(typed: str) -> list[tuple[str, str]]:
            return [(key, says.partition("  [")[0]) for key, says in matching(all_of, typed)]

        listed = [(key, says.partition("  [")[0]) for key, says in all_of]
        self.talk.ask(Choose("Do what? Type any word for it.", listed, find=True, by_meaning=called), self._command)

    def _command(self, id: str) -> None:
        from tui.palette import ANYWHERE

        if id.startswith(ANYWHERE):
            self.find(id.removeprefix(ANYWHERE))
            return
        view, _, name = id.rpartition(".")
        if view == "view":
            self.talk.begin("go", self._ways.to_view, name)
        else:
            self.talk.begin("go", self._command_in, view, name)

    async def _command_in(self, view: str, id: str) -> None:
        """Do an action, in the view that declares it where that is another."""
        if view and view != self._shown().name_of_view:
            await self._ways.to_view(view)
        await (self._shown().action_do(id) if self._shown().declares(id) else self._do(id))

    def leave_app(self) -> None:
        """Quit; unsaved what-if changes are named first."""
        count = len(self.desk.pending.changes)
        if not count:
            self._app.exit()
            return
        options = [("stay", "Stay"), ("save", "Save them first"), ("quit", "Quit; they are offered on the next start")]
        title = f"{counted(count, 'what-if change')} {'is' if count == 1 else 'are'} not saved."
        self.talk.ask(Choose(title, options, now="stay"), self._quit)

    def _quit(self, answer: str) -> None:
        if answer == "quit":
            self._app.exit()
        elif answer == "save":
            self._app.call_later(self._do, "save")

    def jump(self) -> None:
        """Jump to a pane or view."""
        from tui.dialogs.jump import Jump

        view = self._shown()
        own = [(pane.rows.id or "", pane.rows.name or "List") for pane in (view.main, view.detail) if pane.region]
        others = [rows for rows in self._app.query(Rows) if rows.region and rows.can_focus]
        others = [rows for rows in others if rows not in (view.listed, view.detail.rows)]
        panes = [*own, *((rows.id or "", rows.name or "List") for rows in others)]
        self.talk.ask(Jump(panes, VIEWS), self._jump)

    def _jump(self, answer: str) -> None:
        sort, _, name = answer.partition(":")
        if sort == "view":
            self.talk.begin("go", self._ways.to_view, name)
        elif self._app.query(f"#{name}"):
            self._app.query_one(f"#{name}").focus()

    def help(self) -> None:
        """The keys of this view."""
        view, keymap = self._shown(), self._remembered.keymap
        rows = [Row(line(view.HELP)), heading("Keys of this view")]
        rows += [_help_row(one, key) for one, key in with_keys(view.actions(), keymap) if one.key]
        rows += [heading("Everywhere"), Row(line(("1 … 9, 0   ", "bold cyan"), "the views"), hang=12)]
        rows.append(Row(line(("↑ ↓ j k     ", "bold cyan"), "row by row; ← → fold and unfold; tab next pane"), hang=12))
        own = {key for one in view.actions() for key in one.key.split(",")}
        free = [one for one in EVERYWHERE if one.key and one.key not in own]
        rows += [_help_row(one, key) for one, key in with_keys(free, keymap)]
        self.talk.ask(Tell(f"Help: {TITLES[view.name_of_view]}", rows), lambda _: None)


def _help_row(action: Action, key: str) -> Row:
    return Row(line((f"{key:<12}", "bold cyan"), f"{action.short}: {action.says}"), hang=12)
