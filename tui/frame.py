"""What stands around a view: the title, the tabs, the list of cases at the side, the panes below, the keys."""

from __future__ import annotations

from dataclasses import replace

from textual.app import App

from engine.view.asking import alike
from tui.action import Action, with_keys
from tui.declared import VIEWS
from tui.desk import Desk
from tui.everywhere import BACK, EVERYWHERE, FIND, HELP, NEXT_PANE, PALETTE, QUIT
from tui.layout import Remembered
from tui.lines import counted
from tui.pane import Pane
from tui.rows import Rows
from tui.strips import Strip, key_line, tabs
from tui.title import title_line
from tui.view import View
from tui.views.cases import case_row


class Frame:
    """Draws all but the view of an app that is composed of what it draws."""

    def __init__(self, app: App[None], desk: Desk, remembered: Remembered) -> None:
        self._app, self._desk, self._remembered = app, desk, remembered
        self.drawer = Pane("drawer", "Cases")

    def draw(self, shown_view: str) -> None:
        """Draw what stands around the view of this name."""
        app, desk, width = self._app, self._desk, self._app.size.width
        title = app.query_one("#title", Strip)
        title.set_class(bool(desk.pending.changes), "-what-if")
        stale = bool(desk.here and desk.here.stale) or bool(desk.stale_rules)
        title.set_class(stale and not desk.pending.changes, "-stale")
        title.show(title_line(desk, width))
        assessment = desk.assessment
        asked = len(alike(q for q in assessment.questions if q.fact)) if assessment else 0
        counts = {"ask": asked, "problems": len(desk.problems()), "cases": len(desk.opened)}
        app.query_one("#tabs", Strip).show(tabs(VIEWS, shown_view, counts, width))
        on_side = shown_view != "cases" and self._remembered.drawer
        app.screen_stack[0].set_class(not on_side, "-no-drawer")
        self._draw_below(shown_view)
        if on_side:
            rows = [case_row(one, marked=path in desk.marked, short=True) for path, one in desk.opened.items()]
            here = f"case:{desk.current}" if desk.current else None
            self.drawer.rows.show(rows, here if not self.drawer.rows.has_focus else None)
            self.drawer.name_it(counted(len(rows), "case"))

    def _draw_below(self, shown_view: str) -> None:
        """Draw the panes below, made when there first is room for them."""
        from tui.below import LEAST_COLUMNS, LEAST_LINES, VIEWS_ABOVE, Below

        size, desk = self._app.size, self._desk
        room = size.width >= LEAST_COLUMNS and size.height >= LEAST_LINES
        shown = room and shown_view in VIEWS_ABOVE and desk.here is not None
        found = self._app.query(Below)
        if not found and shown:
            self._app.query_one("#body").mount(Below())
            self._app.call_after_refresh(self._draw_below, shown_view)
        for below in found:
            below.display = shown
            if shown:
                below.draw(desk)

    def draw_keys(self, view: View, *, back: bool) -> None:
        """Draw the keys of the focused pane; those that do nothing here are dim. `back`: esc leads somewhere."""
        focused = self._app.focused
        rows = focused if isinstance(focused, Rows) else None
        filtering = view.has_class("-filtering")
        typing = filtering and rows is None
        aside = rows is not None and rows is not view.listed
        leads = "Show all" if filtering else "List" if aside else "Back" if back else ""
        chosen = [] if typing else self._keys_of(view, rows)
        last = [replace(BACK, short=leads)] if leads else []
        last += [HELP] if typing else [FIND, PALETTE, HELP] if leads else [FIND, PALETTE, HELP, QUIT]
        keymap = self._remembered.keymap
        disabled = [one.id for one in chosen if view.cannot(one.id)]
        chosen = sorted(chosen, key=lambda one: one.id in disabled)  # what works stands where there is room
        shown = key_line(with_keys(chosen, keymap), with_keys(last, keymap), self._app.size.width, disabled)
        self._app.query_one("#keys", Strip).show(shown)

    def _keys_of(self, view: View, rows: Rows | None) -> list[Action]:
        """What the keys of a pane do, most needed first."""
        chosen = view.footer("detail" if rows is view.detail.rows else "list")
        if rows is not None and rows not in (view.listed, view.detail.rows):
            chosen = [one for one in view.actions() if one.id in ("open", "what_if")]
            if rows.id == "below-ask":
                chosen = [replace(one, short="Answer") if one.id == "open" else one for one in chosen]
        if rows is not None and rows.on_heading:
            chosen = [replace(one, short="Fold") if one.id == "open" else one for one in chosen]
        if self._desk.pending.changes or self._desk.pending.past:
            chosen = [one for one in EVERYWHERE if one.id in ("undo", "reset", "save")] + chosen
        return [*chosen, replace(NEXT_PANE, key="tab")]
