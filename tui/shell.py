"""The frame of the interface: title, tabs, drawer, the view that is shown, and the way back."""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, Vertical
from textual.filter import Monochrome, NoColor
from textual.widgets import Static

from engine.model.problem import visible
from tui.ascii_only import AsciiFilter
from tui.desk import Desk
from tui.keys import ACTIONS, VIEWS
from tui.lines import counted, line
from tui.reading import Reading, change_words
from tui.remembered import Remembered
from tui.rows import Rows
from tui.strips import Strip, key_line, tabs
from tui.views.cases import case_row
from tui.views.view import Pane, View

LEAST = "Needs 60 columns and 16 rows."


def view_class(name: str) -> type[View]:
    """The class of a view. Its module is imported when it is first shown: the first screen comes sooner."""
    found: type[View] = getattr(import_module(f"tui.views.{name}"), f"{name.capitalize()}View")
    return found


@dataclass(frozen=True)
class Place:
    """Where the researcher was, to go back to."""

    view: str
    case: Path | None
    finding: str
    fact: str
    pin: str
    rule: str
    why_not: bool
    pane: str


def _bindings() -> list[BindingType]:
    found: list[BindingType] = []
    for number, (view, title) in enumerate(VIEWS, start=1):
        found.append(Binding(str(number % 10), f"view('{view}')", title, show=False, id=f"view.{view}"))
    for action in ACTIONS:
        if action.key and action.id not in ("palette", "answer"):
            found.append(Binding(action.key, f"do('{action.id}')", action.short, show=False, id=action.id))
    return found


class Shell(App[None]):
    """The frame. `Reader` reads and reasons, `PinciteApp` acts."""

    CSS_PATH = "pincite.tcss"
    TITLE = "Pincite"
    BINDINGS: ClassVar[list[BindingType]] = _bindings()
    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (60, "-narrow"), (110, "-wide"), (150, "-full")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (16, "-short"), (36, "-tall")]  # noqa: RUF012

    def __init__(self, desk: Desk, remembered: Remembered, *, ascii_only: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self.remembered = remembered
        self.ascii_only = ascii_only
        self.reading = Reading()
        self.shown_view = "cases"
        self.places: list[Place] = []
        self.where = "this folder"
        self.features_folder = Path("features")
        self.drawer = Pane("drawer", "Cases")
        if self.no_color:
            # Textual would turn the terminal's own colours into black on black.
            self._filters[:] = [one for one in self._filters if not isinstance(one, Monochrome)]
            self._filters.append(NoColor())
        if ascii_only:
            self._filters.append(AsciiFilter())
        if remembered.keymap:
            self.set_keymap(remembered.keymap)

    def compose(self) -> ComposeResult:
        """Title, tabs, body, keys."""
        yield Strip("title")
        yield Strip("tabs")
        yield Static(LEAST, id="small")
        self.shown_view = self.first_view()
        with Vertical(id="body"), Horizontal(id="above"):
            yield self.drawer
            yield Container(view_class(self.shown_view)(), id="views")
        yield Strip("keys")

    def first_view(self) -> str:
        """The view to begin with."""
        return self.shown_view

    @property
    def view(self) -> View:
        """The view that is shown."""
        return self.query_one(f"#{self.shown_view}", View)

    # --- showing ----------------------------------------------------------------------------------

    async def show_view(self, name: str) -> None:
        """Show a view, made when it is first shown."""
        views = self.query_one("#views")
        self.shown_view = name
        if not self.query(f"#{name}"):
            await views.mount(view_class(name)())
        for view in views.query(View):
            view.display = view.name_of_view == name
        self.draw()
        self.view.listed.focus()

    def draw(self) -> None:
        """Draw everything that is on the screen."""
        self.draw_frame()
        if self.query(f"#{self.shown_view}"):
            self.view.draw()

    def draw_frame(self) -> None:
        """Draw title, tabs, drawer and keys."""
        if not self.query("#title"):
            return
        reading = self.reading
        width = self.size.width
        self._draw_title()
        assessment = reading.assessment
        asked = len({(q.text, q.attribute) for q in assessment.questions if q.fact}) if assessment else 0
        counts = {"ask": asked, "problems": len(reading.problems()), "cases": len(reading.opened)}
        self.query_one("#tabs", Strip).show(tabs(self.shown_view, counts, width))
        self.draw_keys()
        on_side = self.shown_view != "cases" and self.remembered.drawer
        self.screen_stack[0].set_class(not on_side, "-no-drawer")
        self._draw_below()
        if on_side:
            rows = [case_row(one, marked=path in reading.marked, short=True) for path, one in reading.opened.items()]
            here = f"case:{reading.current}" if reading.current else None
            self.drawer.rows.show(rows, here if not self.drawer.rows.has_focus else None)
            self.drawer.name_it(counted(len(rows), "case"))

    def _draw_below(self) -> None:
        """Draw the panes below, made when there first is room for them."""
        from tui.below import LEAST_COLUMNS, LEAST_LINES, VIEWS_ABOVE, Below

        room = self.size.width >= LEAST_COLUMNS and self.size.height >= LEAST_LINES
        shown = room and self.shown_view in VIEWS_ABOVE and self.reading.here is not None
        found = self.query(Below)
        if not found and shown:
            self.query_one("#body").mount(Below())
            self.call_after_refresh(self._draw_below)
        for below in found:
            below.display = shown
            if shown:
                below.draw(self.reading)

    def draw_keys(self) -> None:
        """Draw the keys of the focused pane; those that do nothing here are dim."""
        if len(self.screen_stack) > 1:  # a dialog has its own keys
            return
        view = self.query(f"#{self.shown_view}")
        disabled = [a.id for a in ACTIONS if view and self.view.cannot(a.id)]
        reading = self.reading
        rows = self.focused if isinstance(self.focused, Rows) else None
        pane = "" if rows is None or not view or rows is self.view.listed else rows.id or ""
        back = "List" if pane else "Back" if self.places else ""
        if view and self.view.has_class("-filtering"):
            back = "Show all"
            pane = pane if rows is not None else "filter"
        line_of_keys = key_line(
            self.shown_view,
            pane,
            self.size.width,
            disabled,
            what_if=bool(reading.changes or reading.past) and pane != "filter",
            back=back,
            fold=rows is not None and rows.on_heading,
        )
        self.query_one("#keys", Strip).show(line_of_keys)

    def on_descendant_focus(self) -> None:
        """Another pane has other keys."""
        if self.query("#keys"):
            self.draw_keys()

    def _draw_title(self) -> None:
        title = self.query_one("#title", Strip)
        reading, here = self.reading, self.reading.here
        errors = sum(problem.severity == "error" for problem in reading.problems())
        stale = bool(here and here.stale) or bool(reading.stale_rules)
        title.set_class(bool(reading.changes), "-what-if")
        title.set_class(stale and not reading.changes, "-stale")
        if reading.changes:
            head = f" WHAT IF · {counted(len(reading.changes), 'change')} · "
            keys = " · u undo · X reset · S save "
            words = change_words(reading.changes[-1], reading.case)
            title.show([(line(head, _fit(words, self.size.width - len(head) - len(keys)), keys), "")])
            return
        if here is None or here.case is None:
            parts = f" Pincite · {here.path.name if here else counted(len(reading.opened), 'case')}"
        else:
            more = f" · {here.path.name} · {counted(len(here.case.facts), 'fact')}"
            room = self.size.width - len(more) - (16 if errors else 2)
            parts = f" {_fit(here.case.title, max(room, 30))}{more}"
        if here is not None and here.stale:
            parts = f" ! STALE since {here.stale}: {here.path.name} cannot be read · ! shows why"
        elif reading.stale_rules:
            parts = f" ! STALE since {reading.stale_rules}: the rules cannot be read · ! shows why"
        elif errors:
            parts += f" · ! {counted(errors, 'problem')}"
        title.show([(line(parts), "do('problems')" if errors else "")])

    @on(Rows.Selected)
    def _moved(self) -> None:
        self.draw_keys()

    def on_resize(self) -> None:
        """What is shown depends on the room there is."""
        self.call_later(self.draw)

    # --- going about ------------------------------------------------------------------------------

    def here_now(self) -> Place:
        """Where the eye rests."""
        r, pane = self.reading, self.focused.id if isinstance(self.focused, Rows) else ""
        return Place(self.shown_view, r.current, r.finding, r.fact, r.pin, r.rule, r.why_not, pane or "")

    async def go(self, view: str) -> None:
        """Go to a view; esc comes back here."""
        self.places.append(self.before_going or self.here_now())
        self.before_going = None
        del self.places[:-100]
        await self.show_view(view)

    before_going: Place | None = None

    def leave(self) -> None:
        """Note where the eye rests before it moves on."""
        self.before_going = self.here_now()

    async def back(self) -> None:
        """Close what is open in this view, or go back to where the eye was."""
        view, reading = self.view, self.reading
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
        if place.case == reading.current:
            reading.finding, reading.fact, reading.pin, reading.rule = (
                place.finding,
                place.fact,
                place.pin,
                place.rule,
            )
        reading.why_not = place.why_not
        await self.show_view(place.view)
        for pane in self.query(Rows):
            if pane.id == place.pane and pane.focusable:
                pane.focus()

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

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """Say something for a moment; its text is never markup."""
        self.notify(visible(words), markup=False, severity="warning" if wrong else "information", timeout=4)

    @on(Rows.Opened, "#drawer, #below-facts")
    def _drawer_opened(self, message: Rows.Opened) -> None:
        message.stop()
        self.open_key(message.key)

    @on(Rows.Opened, "#below-ask")
    def _question_opened(self, message: Rows.Opened) -> None:
        message.stop()
        self.answer(message.key.partition(":")[2])

    def answer(self, id: str) -> None:
        """Answer a question; the app knows how."""
        raise NotImplementedError

    def open_key(self, key: str) -> None:
        """Go to what a key stands for; the app knows how."""
        raise NotImplementedError


def _fit(words: str, width: int) -> str:
    return words if len(words) <= width else words[: max(width - 1, 0)] + "…"
