"""The terminal interface: what each key does."""

from __future__ import annotations

import asyncio
import os
import shlex
import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported, SystemCommand
from textual.screen import Screen

from engine.model.assessment import ENGAGED, UNDETERMINED
from tui.dialogs.dialog import Choose, Tell
from tui.going import Going
from tui.jump import Jump
from tui.keys import ACTIONS, HELP, TITLES, VIEWS, Action
from tui.lines import line
from tui.remembered import Remembered, remember
from tui.rows import Row, Rows
from tui.views.view import heading

if TYPE_CHECKING:
    from engine.model.rule import Rule


class PinciteApp(Going):
    """The application."""

    def on_mount(self) -> None:
        """Take up where the last time ended, and start to read."""
        if self.no_color:
            self.theme = "ansi-dark"
        elif self.remembered.theme in self.available_themes and not os.environ.get("TEXTUAL_THEME"):
            self.theme = self.remembered.theme
        self.draw()
        self.view.listed.focus()
        self.busy += 1
        self.call_after_refresh(self._begin_to_read)

    def _begin_to_read(self) -> None:
        """Read once the first screen is there: the work would hold it up."""
        self.busy -= 1
        self.begin("open", self.open_all)

    def on_unmount(self) -> None:
        """Let go of the engine and remember the layout."""
        reading = self.reading
        view = self.shown_view if self.shown_view in ("facts", "obligations", "why", "ask", "law", "cases") else ""
        remember(
            Remembered(
                view=view,
                case=str(reading.current or ""),
                theme="" if self.no_color else self.theme,
                drawer=self.remembered.drawer,
                timeline=self.remembered.timeline,
                by=self.remembered.by,
                keymap=self.remembered.keymap,
                trouble=self.remembered.trouble,
            )
        )
        self.desk.close()

    # --- keys -------------------------------------------------------------------------------------

    async def do_open(self) -> None:
        """Open the selected row of the focused pane."""
        focused = self.focused
        if isinstance(focused, Rows):
            focused.open_selected()
        else:
            self.view.listed.focus()

    async def do_answer(self) -> None:
        """Answer the selected question."""
        await self.do_open()

    async def do_back(self) -> None:
        """Back."""
        await self.back()

    async def do_timeline(self) -> None:
        """Facts as a timeline or as a table."""
        from tui.views.facts import FactsView

        view = self.view
        if isinstance(view, FactsView):
            self.remembered.timeline = view.timeline = not view.timeline
            view.draw()

    async def do_mark(self) -> None:
        """Mark the selected case for the comparison."""
        key = self.focused.key if isinstance(self.focused, Rows) else ""
        path = Path(key.partition(":")[2]) if key.startswith("case:") else self.reading.current
        if path is None:
            self.tell("Mark: no case is selected", wrong=True)
            return
        self.reading.marked ^= {path}
        self.draw()

    async def do_differences(self) -> None:
        """Only rows in which the cases differ."""
        from tui.views.compare import CompareView

        view = self.view
        if isinstance(view, CompareView):
            view.only_differences = not view.only_differences
            view.draw()

    async def do_rerun(self) -> None:
        """Run the scenarios."""
        from tui.views.scenarios import ScenariosView

        if isinstance(self.view, ScenariosView):
            self.begin("run", self.run_scenarios, exclusive=False)

    async def do_rerun_one(self) -> None:
        """Run the selected scenario or feature."""
        from tui.views.scenarios import ScenariosView

        if isinstance(self.view, ScenariosView):
            self.begin("run", self.run_scenarios, self.view.chosen(), exclusive=False)

    async def do_browse(self) -> None:
        """Open the address of the document in a browser."""
        address = self.view.address()
        if not address:
            self.tell("Address: no document is selected", wrong=True)
            return
        self.open_url(address)
        self.tell(f"Opened (if there is a browser here): {address}")

    async def do_next_pane(self) -> None:
        """The next pane."""
        self.action_focus_next()

    async def do_steps(self) -> None:
        """Every sentence that a scenario may use."""
        self.begin("steps", self._steps)

    async def _steps(self) -> None:
        from tui.steps import steps_reference

        self.tell("Looking up the sentences …")
        said = await asyncio.to_thread(steps_reference, self.desk.rules)
        rows = [Row(line((words, "" if words.startswith(" ") else "bold")), hang=6) for words in said]
        self.ask(Tell("What a scenario may say", rows), lambda _: None)

    async def do_filter(self) -> None:
        """Open the filter line."""
        self.view.ask_filter()

    async def do_next_hit(self, by: int = 1) -> None:
        """The next row with the words looked for."""
        words = next((term.value for term in self.view.filter.terms if not term.field and not term.leave_out), "")
        rows = self.focused if isinstance(self.focused, Rows) else self.view.listed
        if not words:
            rows.action_move(by)
        elif not rows.find(by, words):
            self.tell(f"No row here has “{words}”")

    async def do_previous_hit(self) -> None:
        """The row before."""
        await self.do_next_hit(-1)

    async def do_copy(self) -> None:
        """Copy the citation."""
        self._copy(self.view.citation(), "there is no citation here")

    async def do_copy_all(self) -> None:
        """Copy the explanation."""
        self._copy(self.view.explanation(), "there is nothing to copy here")

    def _copy(self, text: str, otherwise: str) -> None:
        if not text:
            self.tell(f"Copy: {otherwise}", wrong=True)
            return
        self.copy_to_clipboard(text)
        shown = text if len(text) <= 300 else f"{text[:300]} …"
        self.tell(f"Copied (if this terminal allows it): {shown}")

    async def do_next_case(self, by: int = 1) -> None:
        """The next case."""
        paths = list(self.reading.opened)
        if not paths:
            self.tell("There is no other case", wrong=True)
            return
        current = self.reading.current
        at = (paths.index(current) + by) % len(paths) if current in paths else 0
        view = self.shown_view

        async def other() -> None:
            await self.open_case(paths[at])
            self.draw()
            if view == "cases":
                self.view.listed.select(f"case:{paths[at]}")
                self.view.draw_detail()

        self.begin("go", other)

    async def do_previous_case(self) -> None:
        """The case before."""
        await self.do_next_case(-1)

    async def do_drawer(self) -> None:
        """Show or hide the case list at the side."""
        self.remembered.drawer = not self.remembered.drawer
        if self.drawer.rows.has_focus:
            self.view.listed.focus()
        self.draw()
        if self.size.width < 110:
            self.tell("The case list stands at the side from 110 columns; 1 shows it")

    async def do_zoom(self) -> None:
        """The focused pane alone, or all panes."""
        view = self.view
        pane = "detail" if view.detail.rows.has_focus else "list"
        view.zoom("" if view.zoomed else pane)

    async def do_problems(self) -> None:
        """What is wrong with the files."""
        await self.action_view("problems")

    async def do_palette(self) -> None:
        """Every command by name."""
        self.action_command_palette()

    async def do_quit(self) -> None:
        """Quit; unsaved what-if changes are named first."""
        if not self.reading.changes:
            self.exit()
            return
        options = [("stay", "Stay"), ("save", "Save them first"), ("quit", "Quit without them")]
        title = f"{len(self.reading.changes)} what-if changes are not saved."
        self.ask(Choose(title, options, now="stay"), self._quit)

    def _quit(self, answer: str) -> None:
        if answer == "quit":
            self.exit()
        elif answer == "save":
            self.begin("go", self.do_save)

    async def do_jump(self) -> None:
        """Jump to a pane or view."""
        view = self.view
        panes = [(rows.id or "", rows.name or "List") for rows in self.query(Rows) if rows.region and rows.can_focus]
        shown = [(id, title) for id, title in panes if id not in (view.listed.id, view.detail.rows.id)]
        own = [(pane.rows.id or "", pane.rows.name or "List") for pane in (view.main, view.detail) if pane.region]
        self.ask(Jump([*own, *shown]), self._jump)

    def _jump(self, answer: str) -> None:
        sort, _, name = answer.partition(":")
        if sort == "view":
            self.begin("go", self.action_view, name)
        elif self.query(f"#{name}"):
            self.query_one(f"#{name}").focus()

    async def do_help(self) -> None:
        """The keys of this view."""
        title = TITLES[self.shown_view]
        rows = [Row(line(HELP[self.shown_view])), heading("Keys of this view")]
        rows += [_help_row(a) for a in ACTIONS if a.in_footer(self.shown_view)]
        rows += [heading("Everywhere"), Row(line(("1 … 9, 0   ", "bold cyan"), "the views"), hang=12)]
        rows.append(Row(line(("↑ ↓ j k     ", "bold cyan"), "row by row; ← → fold and unfold; tab next pane"), hang=12))
        rows += [_help_row(a) for a in ACTIONS if not a.in_footer(self.shown_view)]
        self.ask(Tell(f"Help: {title}", rows), lambda _: None)

    async def do_edit(self) -> None:
        """Open the file in $EDITOR at the line of what is selected."""
        place = self._place_in_file()
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        if place is None:
            self.tell("Edit: nothing with a file is selected", wrong=True)
            return
        if not editor:
            self.tell(
                f"Edit: set EDITOR to the program you write with. The place is {place[0]}:{place[1]}",
                wrong=True,
            )
            return
        try:
            with self.suspend():
                # absolute, so that no name of a file is taken for an option or a command
                path = os.path.abspath(place[0])
                subprocess.run([*shlex.split(editor), f"+{place[1]}", path], check=False)
        except SuspendNotSupported:
            self.tell(f"Edit: not possible in this terminal. The place is {place[0]}:{place[1]}", wrong=True)
        except OSError as error:
            self.tell(f"Edit: {editor}: {error.strerror}", wrong=True)
        self.refresh()

    def _place_in_file(self) -> tuple[Path, int] | None:
        """File and line of what is selected."""
        from tui.views.rules import RulesView
        from tui.views.scenarios import ScenariosView

        view, reading = self.view, self.reading
        sort, _, id = self.selected_key().partition(":")
        if isinstance(view, ScenariosView):
            return view.place()
        if sort == "case":
            return Path(id), 1
        if sort == "problem":
            problem = getattr(view, "problem")()  # noqa: B009 - only that view has it
            return (Path(problem.path), problem.line or 1) if problem and problem.path else None
        if isinstance(view, RulesView) or sort in ("rule", "near"):
            rule = view.rule() if isinstance(view, RulesView) else self._rule(id)
            return (Path(self.desk.rules, rule.file), rule.line) if rule else None
        if reading.current is None:
            return None
        finding = reading.find() if sort in ("finding", "changed") else None
        asked = [q.fact for q in reading.assessment.questions if q.id == id] if reading.assessment else []
        names = [id.partition(":")[0], *asked, *(finding.facts() if finding else ()), reading.fact]
        fact = next((found for name in names if (found := reading.fact_of(name)) is not None), None)
        return reading.current, fact.line if fact is not None and fact.line else 1

    def _rule(self, id: str) -> Rule | None:
        book = self.reading.rulebook
        return book.rules.get(id) if book is not None else None

    # --- commands ---------------------------------------------------------------------------------

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action for the palette, then themes."""
        for view, title in VIEWS:
            yield SystemCommand(f"View: {title}", HELP[view].partition(". ")[0], _call(self, f"view('{view}')"))
        for action in ACTIONS:
            if action.id not in ("palette", "answer", "next_pane"):
                yield SystemCommand(
                    f"{action.short}", f"{action.says} ({action.shown})", _call(self, f"do('{action.id}')")
                )
        yield SystemCommand("Theme", "change the colours", self.action_change_theme)

    def counts(self) -> str:
        """The state of the open case in a line, for tests and titles."""
        here = self.reading.assessment
        if here is None:
            return "no case"
        number = {status: sum(f.status == status for f in here.findings) for status in (ENGAGED, UNDETERMINED)}
        return f"{number[ENGAGED]} engaged, {number[UNDETERMINED]} undetermined at {time.strftime('%H:%M')}"


def _call(app: PinciteApp, action: str) -> Callable[[], None]:
    def run() -> None:
        app.call_later(app.run_action, action)

    return run


def _help_row(action: Action) -> Row:
    return Row(line((f"{action.shown:<12}", "bold cyan"), f"{action.short}: {action.says}"), hang=12)
