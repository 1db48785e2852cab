"""The terminal interface: it opens what is on the desk, shows one view of it, and leads from one place to another."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, Vertical
from textual.events import Event, Key, Paste
from textual.filter import Monochrome, NoColor
from textual.widgets import Static

from engine.model.problem import visible
from tui.action import bindings, key_words
from tui.acts.keeping import offer_unsaved
from tui.declared import VIEWS, view_class
from tui.desk import CASES, LAW, Desk, News
from tui.everywhere import EVERYWHERE
from tui.frame import Frame
from tui.in_turn import InTurn
from tui.layout import Remembered
from tui.remembered import remember
from tui.rows import PLAIN, Rows
from tui.strips import Strip
from tui.talk import Talk
from tui.view import GoTo, KeysChanged, View
from tui.ways import Ways

if TYPE_CHECKING:
    from tui.anywhere import Anywhere

SHOW_CURSOR = "\x1b[?25h"
LEAST = "Needs 60 columns and 16 rows."
DRAW_EVERY = 0.3
"""Seconds after which it is drawn anew how far reading has come."""
REMEMBERED_VIEWS = ("facts", "obligations", "why", "ask", "law", "cases")


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
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (16, "-low"), (22, "-short"), (36, "-tall")]  # noqa: RUF012

    def __init__(self, desk: Desk, remembered: Remembered, *, ascii_only: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self.remembered = remembered
        self.talk = Talk(self, desk, lambda key: self.ways.go_to(key), ascii_only=ascii_only)
        self.ways = Ways(self, desk, self.talk, self.show_view, lambda: self.view)
        self.frame = Frame(self, desk, remembered)
        self.in_turn = InTurn(self, desk, super().on_event)
        self.shown_view = "cases"
        self._progress = False
        if self.no_color:
            # Textual would turn the terminal's own colours into black on black.
            self._filters[:] = [one for one in self._filters if not isinstance(one, Monochrome)]
            self._filters.append(NoColor())
        if ascii_only:
            from tui.ascii_only import AsciiFilter

            self._filters.append(AsciiFilter())
        if remembered.keymap:
            self.set_keymap(remembered.keymap)

    @cached_property
    def anywhere(self) -> Anywhere:
        """What can be asked for anywhere; made when it first is, so that the first screen comes sooner."""
        from tui.anywhere import Anywhere

        return Anywhere(self, self.ways, self.remembered, self.action_do, lambda: self.view)

    # --- opening ----------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Title, tabs, body, keys."""
        yield Strip("title")
        yield Strip("tabs")
        yield Static(LEAST, id="small")
        self.shown_view = self._first_view()
        with Vertical(id="body"), Horizontal(id="above"):
            yield self.frame.drawer
            yield Container(self._made(self.shown_view), id="views")
        yield self.talk.spoken
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
            self.ways.go_to("view:problems")

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
        if self.query("#title"):
            self.frame.draw(self.shown_view)
            self.draw_keys()

    @on(KeysChanged)
    def draw_keys(self) -> None:
        """Draw the keys of the focused pane; a dialog has its own."""
        if len(self.screen_stack) == 1 and self.query(f"#{self.shown_view}"):
            self.frame.draw_keys(self.view, back=bool(self.ways.places))

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

    @on(GoTo)
    def _go_to(self, message: GoTo) -> None:
        message.stop()
        self.ways.go_to(message.key)

    async def action_view(self, name: str) -> None:
        """Show a view."""
        await self.ways.to_view(name)

    # --- keys -------------------------------------------------------------------------------------

    async def on_event(self, event: Event) -> None:
        """Keys, and what is pasted, one after the other."""
        if isinstance(event, (Key, Paste)) and not event.is_forwarded:
            self.in_turn.take(event)
        else:
            await super().on_event(event)

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
        if self.frame.drawer.rows.has_focus:
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
        self.talk.stays = plain
        if self._driver is not None and plain:
            self._driver.write(SHOW_CURSOR)
        self.refresh_css()

    @on(Rows.Opened, "#drawer, #below-facts")
    def _drawer_opened(self, message: Rows.Opened) -> None:
        message.stop()
        self.ways.go_to(message.key)

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
