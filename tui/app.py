"""The terminal interface: what each key does."""

from __future__ import annotations

import os
import shlex
import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from textual.app import SuspendNotSupported, SystemCommand
from textual.screen import Screen

from engine.model.assessment import ENGAGED, UNDETERMINED
from tui.dialogs.dialog import Choose, Tell
from tui.jump import Jump
from tui.keys import ACTIONS, BY_ID, HELP, VIEWS, Action
from tui.lines import line
from tui.remembered import Remembered, remember
from tui.rows import Row, Rows
from tui.views.view import heading
from tui.writing import Writing

OF_ONE_CASE = ("facts", "obligations", "why", "ask", "law", "rules")
"""Views that show the case selected in the list of cases."""


class PinciteApp(Writing):
    """The application."""

    scenarios_read = False

    async def on_mount(self) -> None:
        """Take up where the last time ended, and start to read."""
        if os.environ.get("NO_COLOR"):
            self.theme = "ansi-dark"
        elif self.remembered.theme in self.available_themes and not os.environ.get("TEXTUAL_THEME"):
            self.theme = self.remembered.theme
        await self.show_view("cases")
        self.begin(self.open_all(), "open")

    def on_unmount(self) -> None:
        """Let go of the engine and remember the layout."""
        reading = self.reading
        view = self.shown_view if self.shown_view in ("facts", "obligations", "why", "ask", "law", "cases") else ""
        remember(
            Remembered(
                view=view,
                case=str(reading.current or ""),
                theme="" if os.environ.get("NO_COLOR") else self.theme,
                drawer=self.remembered.drawer,
                timeline=self.remembered.timeline,
                keymap=self.remembered.keymap,
            )
        )
        self.desk.close()

    # --- keys -------------------------------------------------------------------------------------

    async def action_view(self, name: str) -> None:
        """Show a view."""
        if name == self.shown_view:
            self.view.listed.focus()
            return
        self.leave()
        self.reading.why_not = False
        chosen = self.view.listed.key
        if chosen.startswith("case:") and self.shown_view == "cases" and name in OF_ONE_CASE:
            await self.open_case(Path(chosen.partition(":")[2]))
        await self.go(name)
        if name == "rules":
            self.look_up_rule_shown()
        if name == "scenarios" and not self.scenarios_read:
            self.scenarios_read = True
            self.begin(self.read_scenarios(), "scenarios")

    async def action_do(self, id: str) -> None:
        """Do what a key stands for, or say why it cannot be done here."""
        if not self.query(f"#{self.shown_view}"):
            return
        why = self.view.cannot("answer" if id == "open" and self.shown_view == "ask" else id)
        if why:
            self.tell(f"{BY_ID[id].short}: {why}", wrong=True)
            return
        await getattr(self, f"do_{id}")()

    def look_up_rule_shown(self) -> None:
        """The rules view shows its first rule."""
        from tui.views.rules import RulesView

        view = self.query_one(RulesView)
        rule = view.rule()
        if rule is not None:
            self.reading.rule = rule.id
            self.look_up_rule()

    def open_key(self, key: str) -> None:
        """Go to what a key stands for."""
        self.leave()
        sort, _, rest = key.partition(":")
        rest = rest if sort in ("case", "cell", "detail") else rest.partition("#")[0]
        if sort == "cell":
            rest, _, path = rest.partition(":")
            self.begin(self._open_case_at(Path(path), "why", rest), "go")
        elif sort == "case":
            self.begin(self._open_case_at(Path(rest), "obligations"), "go")
        elif sort == "finding" or sort == "changed":
            self.reading.finding = rest
            self.reading.why_not = False
            target = "obligations" if self.shown_view == "why" and self.view.listed.has_focus else "why"
            self.begin(self.go(target), "go")
        elif sort == "fact":
            if self.reading.fact_of(rest) is None:
                self.tell(f"{rest} describes people; it is written under `people:` in the case")
                return
            self.reading.fact = rest
            self.begin(self.go("facts"), "go")
        elif sort == "pin":
            self.reading.pin = rest
            self.begin(self.go("law"), "go")
        elif sort == "rule":
            self.reading.rule = rest
            self.begin(self._go_to_rule(), "go")
        elif sort == "question":
            self.begin(self._go_to_question(rest), "go")

    async def _open_case_at(self, path: Path, view: str, finding: str = "") -> None:
        await self.open_case(path)
        if finding:
            self.reading.finding = finding
        await self.go(view)
        here = self.reading.here
        if here is not None and here.broken:
            self.tell(f"{path.name} has problems: press ! to see them", wrong=True)

    async def _go_to_rule(self) -> None:
        await self.go("rules")
        self.look_up_rule()

    async def _go_to_question(self, id: str) -> None:
        await self.go("ask")
        self.view.listed.select(f"question:{id}")
        self.view.draw_detail()

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

    async def do_why(self) -> None:
        """The reasons of the selected finding."""
        key = self.view.detail.rows.key if self.view.detail.rows.has_focus else self.view.listed.key
        self.leave()
        if key.partition(":")[0] in ("finding", "changed"):
            self.reading.finding = key.partition(":")[2]
        elif self.shown_view in ("facts", "ask"):
            first = next((r.key for r in self.view.detail.rows.rows if r.key.startswith("finding:")), "")
            if not first:
                self.tell("Why: no finding rests on this", wrong=True)
                return
            self.reading.finding = first.partition(":")[2]
        self.reading.why_not = False
        await self.go("why")

    async def do_why_not(self) -> None:
        """The rules that came nearest, or back to the reasons."""
        if self.shown_view == "why" and self.reading.why_not:
            self.reading.why_not = False
            self.draw()
            return
        self.leave()
        self.reading.why_not = True
        await self.go("why")
        self.look_up_why_not()

    async def do_source(self) -> None:
        """The rule of the selected finding in its YAML."""
        finding = self.reading.find()
        key = self.view.listed.key
        self.leave()
        if self.shown_view == "why" and key.startswith(("rule:", "near:")):
            self.reading.rule = key.partition(":")[2].partition("#")[0]
        elif finding is not None:
            self.reading.rule = finding.id
        await self._go_to_rule()

    async def do_timeline(self) -> None:
        """Facts as a timeline or as a table."""
        from tui.views.facts import FactsView

        view = self.view
        if isinstance(view, FactsView):
            self.remembered.timeline = view.timeline = not view.timeline
            view.draw()

    async def do_mark(self) -> None:
        """Mark the selected case for the comparison."""
        key = self.view.listed.key
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
            self.begin(self.run_scenarios(), "scenarios", exclusive=False)

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

        self.begin(other(), "go")

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
            self.begin(self.do_save(), "go")

    async def do_jump(self) -> None:
        """Jump to a pane or view."""
        view = self.view
        panes = [(pane.rows.id or "", pane.rows.name or "") for pane in (view.main, view.detail) if pane.display]
        if self.drawer.display and self.drawer.region:
            panes.append(("drawer", "Cases at the side"))
        self.ask(Jump([(id, title or "List") for id, title in panes]), self._jump)

    def _jump(self, answer: str) -> None:
        sort, _, name = answer.partition(":")
        if sort == "view":
            self.begin(self.action_view(name), "go")
        elif self.query(f"#{name}"):
            self.query_one(f"#{name}").focus()

    async def do_help(self) -> None:
        """The keys of this view."""
        title = dict(VIEWS)[self.shown_view]
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
                subprocess.run([*shlex.split(editor), f"+{place[1]}", str(place[0])], check=False)
        except SuspendNotSupported:
            self.tell(f"Edit: not possible in this terminal. The place is {place[0]}:{place[1]}", wrong=True)
        except OSError as error:
            self.tell(f"Edit: {editor}: {error.strerror}", wrong=True)
        self.refresh()

    def _place_in_file(self) -> tuple[Path, int] | None:
        from tui.views.rules import RulesView

        view, reading = self.view, self.reading
        key = view.listed.key
        if isinstance(view, RulesView):
            rule = view.rule()
            return (view.source_path(rule), rule.line) if rule else None
        if key.startswith("problem:"):
            problem = getattr(view, "problem")()  # noqa: B009 - only that view has it
            return (Path(problem.path), problem.line or 1) if problem and problem.path else None
        fact = reading.fact_of(reading.fact)
        return (reading.current, fact.line or 1) if fact and reading.current else None

    # --- commands ---------------------------------------------------------------------------------

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action for the palette, then themes."""
        for view, title in VIEWS:
            yield SystemCommand(f"View: {title}", HELP[view].partition(". ")[0], _call(self, f"view('{view}')"))
        for action in ACTIONS:
            if action.id not in ("palette", "answer"):
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
