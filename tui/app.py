"""The terminal interface: it opens what is on the desk, shows one view of it, and leads from one place to another."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, Vertical
from textual.events import Key
from textual.filter import Monochrome, NoColor
from textual.widgets import Static

from engine.model.problem import visible
from tui.action import Action, bindings, key_words, with_keys
from tui.acts.entering import edit_person, new_fact
from tui.acts.keeping import offer_unsaved
from tui.ascii_only import AsciiFilter
from tui.declared import TITLES, VIEWS, view_class
from tui.desk import CASE, CASES, LAW, Desk, News
from tui.dialogs.dialog import Choose, Tell
from tui.everywhere import BACK, EVERYWHERE, FIND, HELP, NEXT_PANE, PALETTE, QUIT
from tui.eye import Eye
from tui.layout import Remembered
from tui.lines import counted, line
from tui.pane import Pane, heading
from tui.remembered import remember
from tui.rows import PLAIN, Row, Rows
from tui.strips import Strip, key_line, tabs
from tui.talk import Talk
from tui.title import title_line
from tui.view import GoTo, KeysChanged, View
from tui.views.cases import case_row

if TYPE_CHECKING:
    from tui.everything import Everything

SHOW_CURSOR = "\x1b[?25h"
LEAST = "Needs 60 columns and 16 rows."
DRAW_EVERY = 0.3
"""Seconds after which it is drawn anew how far reading has come."""
OF_ONE_CASE = ("facts", "obligations", "why", "ask", "law", "rules")
"""Views that show the case selected in the list of cases."""
REMEMBERED_VIEWS = ("facts", "obligations", "why", "ask", "law", "cases")


@dataclass(frozen=True)
class Place:
    """Where the researcher was, to go back to."""

    view: str
    case: Path | None
    eye: Eye
    pane: str


def _bindings() -> list[BindingType]:
    numbers: list[BindingType] = [
        Binding(str(number % 10), f"view('{view}')", title, show=False, id=f"view.{view}")
        for number, (view, title) in enumerate(VIEWS, start=1)
    ]
    return [*numbers, *bindings(EVERYWHERE)]


class PinciteApp(App[None]):
    """The application. What is done is declared by the views and in `everywhere`."""

    CSS_PATH = "pincite.tcss"
    TITLE = "Pincite"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = _bindings()
    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (60, "-narrow"), (110, "-wide"), (150, "-full")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (16, "-short"), (36, "-tall")]  # noqa: RUF012

    def __init__(self, desk: Desk, remembered: Remembered, *, ascii_only: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self.remembered = remembered
        self.talk = Talk(self, desk, self.go_to, ascii_only=ascii_only)
        self.shown_view = "cases"
        self.places: list[Place] = []
        self.drawer = Pane("drawer", "Cases")
        self._leaving: Place | None = None
        self._progress = False
        self._everything: Everything | None = None
        if self.no_color:
            # Textual would turn the terminal's own colours into black on black.
            self._filters[:] = [one for one in self._filters if not isinstance(one, Monochrome)]
            self._filters.append(NoColor())
        if ascii_only:
            self._filters.append(AsciiFilter())
        if remembered.keymap:
            self.set_keymap(remembered.keymap)

    # --- opening ----------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Title, tabs, body, keys."""
        yield Strip("title")
        yield Strip("tabs")
        yield Static(LEAST, id="small")
        self.shown_view = self._first_view()
        with Vertical(id="body"), Horizontal(id="above"):
            yield self.drawer
            yield Container(self._made(self.shown_view), id="views")
        yield Static(id="said")
        yield Strip("keys")

    def _first_view(self) -> str:
        """Take up the case of the last time, and say what to show first."""
        files = list(self.desk.opened)
        first = next((path for path in files if str(path) == self.remembered.case), None)
        if first is None and len(files) == 1:
            first = files[0]
        self.desk.current = first
        if first is None:
            return "cases"
        return self.remembered.view if self.remembered.view in dict(VIEWS) else "obligations"

    def _made(self, name: str) -> View:
        return view_class(name)(self.desk, self.talk, self.remembered)

    def on_mount(self) -> None:
        """Take up where the last time ended, and start to read."""
        if self.no_color:
            self.theme = "ansi-dark"
        elif self.remembered.theme in self.available_themes and not os.environ.get("TEXTUAL_THEME"):
            self.theme = self.remembered.theme
        if self.remembered.plain:
            self._as_plain(True)
        if self.remembered.trouble:
            self.talk.tell(self.remembered.trouble, wrong=True)
        self.desk.listen(self._told)
        self.draw()
        self.view.listed.focus()
        self.desk.busy += 1
        self.call_after_refresh(self._begin_to_read)

    def _begin_to_read(self) -> None:
        """Read once the first screen is there: the work would hold it up."""
        self.desk.busy -= 1
        self.talk.begin("open", self._read)

    async def _read(self) -> None:
        timer = self.set_interval(DRAW_EVERY, self._draw_progress)
        try:
            await self.desk.open_all(self._first_read)
        finally:
            timer.stop()
        if self.desk.watching:
            self.run_worker(self.desk.watch(), group="watch")

    def _first_read(self) -> None:
        """The case of the last time is there: offer what was not saved of it."""
        offer_unsaved(self)

    def on_unmount(self) -> None:
        """Let go of the engine and remember the layout."""
        self.remembered.view = self.shown_view if self.shown_view in REMEMBERED_VIEWS else ""
        self.remembered.case = str(self.desk.current or "")
        self.remembered.theme = "" if self.no_color else self.theme
        remember(self.remembered)
        self.desk.close()

    # --- showing ----------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """The view that is shown."""
        return self.query_one(f"#{self.shown_view}", View)

    def _told(self, news: News) -> None:
        """Something on the desk changed: the frame and the views draw what they show of it."""
        if news.words:
            self.talk.tell(news.words, wrong=news.wrong)
        if news.about == CASES:
            self._progress = True
            return
        if not self.query("#title"):
            return
        self.draw_frame()
        for view in self.query(View):
            view.told(news)
        if news.about == LAW and self.desk.rulebook is None:
            self.go_to("view:problems")

    def _draw_progress(self) -> None:
        if self._progress:
            self._progress = False
            self.draw_frame()
            self.view.told(News(CASES))

    async def show_view(self, name: str) -> None:
        """Show a view, made when it is first shown."""
        views = self.query_one("#views")
        self.shown_view = name
        if not self.query(f"#{name}"):
            await views.mount(self._made(name))
        for view in views.query(View):
            view.display = view.name_of_view == name
        self.draw()
        self.view.listed.focus()
        self.view.came_up()

    def draw(self) -> None:
        """Draw everything that is on the screen."""
        self.draw_frame()
        if self.query(f"#{self.shown_view}"):
            self.view.draw()

    def draw_frame(self) -> None:
        """Draw title, tabs, drawer and keys."""
        if not self.query("#title"):
            return
        desk, width = self.desk, self.size.width
        title = self.query_one("#title", Strip)
        title.set_class(bool(desk.pending.changes), "-what-if")
        stale = bool(desk.here and desk.here.stale) or bool(desk.stale_rules)
        title.set_class(stale and not desk.pending.changes, "-stale")
        title.show(title_line(desk, width))
        assessment = desk.assessment
        asked = len({(q.text, q.attribute) for q in assessment.questions if q.fact}) if assessment else 0
        counts = {"ask": asked, "problems": len(desk.problems()), "cases": len(desk.opened)}
        self.query_one("#tabs", Strip).show(tabs(VIEWS, self.shown_view, counts, width))
        self.draw_keys()
        on_side = self.shown_view != "cases" and self.remembered.drawer
        self.screen_stack[0].set_class(not on_side, "-no-drawer")
        self._draw_below()
        if on_side:
            rows = [case_row(one, marked=path in desk.marked, short=True) for path, one in desk.opened.items()]
            here = f"case:{desk.current}" if desk.current else None
            self.drawer.rows.show(rows, here if not self.drawer.rows.has_focus else None)
            self.drawer.name_it(counted(len(rows), "case"))

    def _draw_below(self) -> None:
        """Draw the panes below, made when there first is room for them."""
        from tui.below import LEAST_COLUMNS, LEAST_LINES, VIEWS_ABOVE, Below

        room = self.size.width >= LEAST_COLUMNS and self.size.height >= LEAST_LINES
        shown = room and self.shown_view in VIEWS_ABOVE and self.desk.here is not None
        found = self.query(Below)
        if not found and shown:
            self.query_one("#body").mount(Below())
            self.call_after_refresh(self._draw_below)
        for below in found:
            below.display = shown
            if shown:
                below.draw(self.desk)

    @on(KeysChanged)
    def draw_keys(self) -> None:
        """Draw the keys of the focused pane; those that do nothing here are dim."""
        if len(self.screen_stack) > 1 or not self.query(f"#{self.shown_view}"):  # a dialog has its own keys
            return
        view = self.view
        rows = self.focused if isinstance(self.focused, Rows) else None
        outside = rows is not None and rows not in (view.listed, view.detail.rows)
        back = "List" if rows is not None and rows is not view.listed else "Back" if self.places else ""
        typing = view.has_class("-filtering") and rows is None
        chosen: list[Action] = []
        if not typing:
            chosen = view.footer("detail" if rows is view.detail.rows else "list")
            if outside and rows is not None:
                chosen = [one for one in view.actions() if one.id in ("open", "what_if")]
                if rows.id == "below-ask":
                    chosen = [replace(one, short="Answer") if one.id == "open" else one for one in chosen]
            if rows is not None and rows.on_heading:
                chosen = [replace(one, short="Fold") if one.id == "open" else one for one in chosen]
            if self.desk.pending.changes or self.desk.pending.past:
                chosen = [one for one in EVERYWHERE if one.id in ("undo", "reset", "save")] + chosen
            chosen = [*chosen, replace(NEXT_PANE, key="tab")]
        if view.has_class("-filtering"):
            back = "Show all"
        last = [replace(BACK, short=back)] if back else []
        last += [HELP] if typing else [FIND, PALETTE, HELP] if back else [FIND, PALETTE, HELP, QUIT]
        keymap = self.remembered.keymap
        disabled = [one.id for one in chosen if view.cannot(one.id)]
        shown = key_line(with_keys(chosen, keymap), with_keys(last, keymap), self.size.width, disabled)
        self.query_one("#keys", Strip).show(shown)

    def on_descendant_focus(self) -> None:
        """Another pane has other keys."""
        if self.query("#keys"):
            self.draw_keys()

    @on(Rows.Selected)
    def _moved(self) -> None:
        self.draw_keys()

    def on_resize(self) -> None:
        """What is shown depends on the room there is."""
        self.call_later(self._draw_at_size)

    def _draw_at_size(self) -> None:
        self.draw()
        if self.focused is None and len(self.screen_stack) == 1 and self.query(f"#{self.shown_view}"):
            self.view.listed.focus()  # a window that was too small took it away

    # --- routing ----------------------------------------------------------------------------------

    def here_now(self) -> Place:
        """Where the eye rests."""
        pane = self.focused.id if isinstance(self.focused, Rows) else ""
        return Place(self.shown_view, self.desk.current, replace(self.desk.eye), pane or "")

    async def go(self, view: str) -> None:
        """Go to a view; esc comes back here."""
        self.places.append(self._leaving or self.here_now())
        self._leaving = None
        del self.places[:-100]
        await self.show_view(view)

    @on(GoTo)
    def _go_to(self, message: GoTo) -> None:
        message.stop()
        self.go_to(message.key)

    def go_to(self, key: str) -> None:
        """Go to what a key stands for: `finding:ID`, `fact:ID`, `pin:PIN`, `case:PATH`, `view:NAME` and so on."""
        self._leaving = self.here_now()
        sort, _, rest = key.partition(":")
        rest = rest if sort in ("case", "new-case", "cell", "detail") else rest.partition("#")[0]
        self.talk.begin("go", self._going, sort, rest)

    async def _going(self, sort: str, rest: str) -> None:
        eye = self.desk.eye
        if sort in ("cell", "case", "new-case"):
            finding, path = rest.split(":", 1) if sort == "cell" else ("", rest)
            await self.desk.open_case(Path(path))
            self.desk.eye.finding = finding
            await self.go({"cell": "why", "new-case": "facts"}.get(sort, "obligations"))
            here = self.desk.here
            offer_unsaved(self)
            if here is not None and here.broken:
                self.talk.tell(f"{here.path.name} has problems: press ! to see them", wrong=True)
        elif sort in ("finding", "changed", "why", "why-not", "obligation"):
            eye.finding, eye.why_not = rest or eye.finding, sort == "why-not"
            await self.go("obligations" if sort == "obligation" else "why")
        elif sort == "fact":
            if self.desk.fact_of(rest) is None:
                self.talk.tell(f"{rest} describes people; it is written under `people:` in the case")
                return
            eye.fact = rest
            await self.go("facts")
        elif sort == "pin":
            eye.pin = rest
            await self.go("law")
        elif sort == "rule":
            eye.rule = rest
            await self.go("rules")
        elif sort == "decisions":
            eye.finding = rest or eye.finding
            await self.go("decisions")
        elif sort == "decision":
            await self.go("decisions")
            self._rest_on(f"decision:{rest}")
        elif sort == "question":
            await self.go("ask")
            self._rest_on(f"question:{rest}")
        elif sort == "view":
            await self.go(rest)

    def _rest_on(self, key: str) -> None:
        self.view.rest_on(key)

    async def action_view(self, name: str) -> None:
        """Show a view."""
        if name == self.shown_view:
            self.view.listed.focus()
            return
        self._leaving = self.here_now()
        self.desk.eye.why_not = False
        chosen = self.view.listed.key
        if chosen.startswith("case:") and self.shown_view == "cases" and name in OF_ONE_CASE:
            await self.desk.open_case(Path(chosen.partition(":")[2]))
        await self.go(name)

    async def back(self) -> None:
        """Close what is open in this view, or go back to where the eye was."""
        view = self.view
        if view.close_filter(keep=False):
            return
        if view.zoomed:
            view.zoom()
            return
        if isinstance(self.focused, Rows) and self.focused is not view.listed:
            view.listed.focus()
            return
        if not self.places:
            if self.shown_view != "cases":
                await self.show_view("cases")
            return
        place = self.places.pop()
        if place.case == self.desk.current:
            self.desk.eye = replace(place.eye)
        self.desk.eye.why_not = place.eye.why_not
        await self.show_view(place.view)
        for pane in self.query(Rows):
            if pane.id == place.pane and pane.focusable:
                pane.focus()

    def next_case(self, by: int) -> None:
        """The next case, or the one before."""
        self.talk.begin("go", self._next_case, by)

    async def _next_case(self, by: int) -> None:
        paths = list(self.desk.opened)
        if not paths:
            self.talk.tell("There is no other case", wrong=True)
            return
        current = self.desk.current
        at = (paths.index(current) + by) % len(paths) if current in paths else 0
        await self.desk.open_case(paths[at])
        self.desk.tell(CASE, f"Now: {self.desk.opened[paths[at]].title}")
        if self.shown_view == "cases":
            self.view.rest_on(f"case:{paths[at]}")

    # --- keys -------------------------------------------------------------------------------------

    async def action_do(self, id: str) -> None:
        """Do what a key stands for everywhere; a word of the footer may also be of the view."""
        action = next((one for one in EVERYWHERE if one.id == id), None)
        if action is None:
            if self.query(f"#{self.shown_view}"):
                await self.view.action_do(id)
            return
        done = action.run(self)
        if done is not None:
            await done

    async def on_key(self, event: Key) -> None:
        """In a pane beside the view the keys of the view work too; a key that does nothing says so."""
        if len(self.screen_stack) > 1 or event.key in self.active_bindings or not self.query(f"#{self.shown_view}"):
            return
        keymap = self.remembered.keymap
        for action in self.view.actions():
            if event.key in [key.strip() for key in (keymap.get(action.id) or action.key).split(",")]:
                event.stop()
                await self.view.action_do(action.id)
                return
        if event.is_printable:
            self.talk.tell(f"{key_words(event.key)} does nothing here; ? shows what does")

    def action_help_quit(self) -> None:
        """ctrl+c, the first thing that is pressed to get out."""
        self.talk.tell("q quits")

    def turn_drawer(self) -> None:
        """Show or hide the case list at the side."""
        self.remembered.drawer = not self.remembered.drawer
        if self.drawer.rows.has_focus:
            self.view.listed.focus()
        self.draw()
        if self.size.width < 110:
            self.talk.tell("The case list stands at the side from 110 columns; 1 shows it")

    def turn_plain(self) -> None:
        """The plain mode, or the drawn one."""
        self.remembered.plain = not self.remembered.plain
        self._as_plain(self.remembered.plain)
        self.draw()
        self.talk.tell("Plain mode" if self.remembered.plain else "The drawn mode")

    def _as_plain(self, plain: bool) -> None:
        """For screen readers: nothing drawn, the terminal's own cursor on the row, words in one line."""
        self.set_class(plain, PLAIN)
        self.talk.plain_line = self._say_plainly if plain else None
        if self._driver is not None and plain:
            self._driver.write(SHOW_CURSOR)
        self.refresh_css()

    def _say_plainly(self, words: str) -> None:
        self.query_one("#said", Static).update(line(words))

    def find(self, typed: str = "") -> None:
        """One search over everything; `typed` is looked for at once."""
        from tui.everything import Everything

        self._everything = self._everything or Everything(self.desk)
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
            self.go_to(key)

    def commands(self) -> None:
        """Every command, by what people call it."""
        from tui.palette import commands, matching

        listed = [(key, says.partition("  [")[0]) for key, says in commands(self.remembered.keymap, self.shown_view)]
        all_of = commands(self.remembered.keymap, self.shown_view)

        def called(typed: str) -> list[tuple[str, str]]:
            return [(key, says.partition("  [")[0]) for key, says in matching(all_of, typed)]

        self.talk.ask(Choose("Do what? Type any word for it.", listed, find=True, by_meaning=called), self._command)

    def _command(self, id: str) -> None:
        from tui.palette import ANYWHERE

        if id.startswith(ANYWHERE):
            self.find(id.removeprefix(ANYWHERE))
            return
        view, _, name = id.rpartition(".")
        if view == "view":
            self.talk.begin("go", self.action_view, name)
        else:
            self.talk.begin("go", self._command_in, view, name)

    async def _command_in(self, view: str, id: str) -> None:
        """Do an action, in the view that declares it where that is another."""
        if view and view != self.shown_view:
            await self.action_view(view)
        await (self.view.action_do(id) if self.view.declares(id) else self.action_do(id))

    def leave_app(self) -> None:
        """Quit; unsaved what-if changes are named first."""
        count = len(self.desk.pending.changes)
        if not count:
            self.exit()
            return
        options = [("stay", "Stay"), ("save", "Save them first"), ("quit", "Quit; they are offered on the next start")]
        title = f"{counted(count, 'what-if change')} {'is' if count == 1 else 'are'} not saved."
        self.talk.ask(Choose(title, options, now="stay"), self._quit)

    def _quit(self, answer: str) -> None:
        if answer == "quit":
            self.exit()
        elif answer == "save":
            self.call_later(self.action_do, "save")

    def jump(self) -> None:
        """Jump to a pane or view."""
        from tui.dialogs.jump import Jump

        view = self.view
        panes = [(rows.id or "", rows.name or "List") for rows in self.query(Rows) if rows.region and rows.can_focus]
        shown = [(id, title) for id, title in panes if id not in (view.listed.id, view.detail.rows.id)]
        own = [(pane.rows.id or "", pane.rows.name or "List") for pane in (view.main, view.detail) if pane.region]
        self.talk.ask(Jump([*own, *shown], VIEWS), self._jump)

    def _jump(self, answer: str) -> None:
        sort, _, name = answer.partition(":")
        if sort == "view":
            self.talk.begin("go", self.action_view, name)
        elif self.query(f"#{name}"):
            self.query_one(f"#{name}").focus()

    def help(self) -> None:
        """The keys of this view."""
        view, keymap = self.view, self.remembered.keymap
        rows = [Row(line(view.HELP)), heading("Keys of this view")]
        rows += [_help_row(one, key) for one, key in with_keys(view.actions(), keymap) if one.key]
        rows += [heading("Everywhere"), Row(line(("1 … 9, 0   ", "bold cyan"), "the views"), hang=12)]
        rows.append(Row(line(("↑ ↓ j k     ", "bold cyan"), "row by row; ← → fold and unfold; tab next pane"), hang=12))
        own = {key for one in view.actions() for key in one.key.split(",")}
        free = [one for one in EVERYWHERE if one.key and one.key not in own]
        rows += [_help_row(one, key) for one, key in with_keys(free, keymap)]
        self.talk.ask(Tell(f"Help: {TITLES[self.shown_view]}", rows), lambda _: None)

    @on(Rows.Opened, "#drawer, #below-facts")
    def _drawer_opened(self, message: Rows.Opened) -> None:
        message.stop()
        self.go_to(message.key)

    @on(Rows.Opened, "#below-ask")
    def _question_opened(self, message: Rows.Opened) -> None:
        message.stop()
        from tui.acts.answering import answer

        answer(self, message.key.partition(":")[2])

    def _handle_exception(self, error: Exception) -> None:
        """Leave with one line instead of a screen full of locals. Textual has no public place for this."""
        if self.is_headless or os.environ.get("PINCITE_TRACEBACK"):
            super()._handle_exception(error)
            return
        words = visible(f"{type(error).__name__}: {error}")
        self.exit(
            return_code=3,
            message=f"pincite: internal error: {words}\nSet PINCITE_TRACEBACK=1 to see where it happened.",
        )


def _help_row(action: Action, key: str) -> Row:
    return Row(line((f"{key:<12}", "bold cyan"), f"{action.short}: {action.says}"), hang=12)
