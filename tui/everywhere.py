"""What keys do in every view: the app declares and does it."""

from __future__ import annotations

from tui.action import Action
from tui.acts.keeping import OF_WHAT_IF
from tui.acts.new_case import NEW_CASE
from tui.acts.places import read_text

BACK = Action("back", "escape", "Back", "back to where you were", lambda app: app.ways.back())
FIND = Action(
    "find", "ctrl+f", "Find", "one search over everything: cases, facts, findings, texts, law, rules, scenarios, words",
    lambda app: app.anywhere.find(), called="search look for anything",
)  # fmt: skip
PALETTE = Action(
    "palette", "ctrl+p", "More", "every command, by what people call it", lambda app: app.anywhere.commands(),
    called="commands keys",
)  # fmt: skip
HELP = Action("help", "question_mark,f1", "Help", "the keys of this view", lambda app: app.anywhere.help())
QUIT = Action("quit", "q,ctrl+q", "Quit", "quit", lambda app: app.anywhere.leave_app(), "exit close end stop")
NEXT_PANE = Action("next_pane", "", "Pane", "to the next pane", lambda app: app.action_focus_next())
READ = Action(
    "read", "L", "Letter", "the text of a source beside the case; from a fact, the paragraph that it was read from",
    lambda app: read_text(app), called="read text document paragraph source letter",
)  # fmt: skip

EVERYWHERE = (
    *OF_WHAT_IF,
    NEW_CASE,
    Action(
        "previous_case", "left_square_bracket", "Case before", "the case before", lambda app: app.ways.next_case(-1)
    ),
    Action("next_case", "right_square_bracket", "Case after", "the case after", lambda app: app.ways.next_case(1)),
    Action(
        "drawer", "c", "Case list", "show or hide the list of cases at the side (from 110 columns)",
        lambda app: app.turn_drawer(),
    ),
    Action(
        "problems", "exclamation_mark", "Problems", "what is wrong with the files",
        lambda app: app.action_view("problems"), called="errors warnings",
    ),
    READ,
    NEXT_PANE,
    BACK,
    Action(
        "jump", "ctrl+o", "Jump", "jump to a pane by its letter", lambda app: app.anywhere.jump(), called="pane window"
    ),
    Action("colours", "", "Theme", "change the colours", lambda app: app.action_change_theme(), "colors dark light"),
    Action(
        "plain", "", "Plain mode", "for screen readers: the cursor on the row, no drawing, changes told in one line",
        lambda app: app.turn_plain(), called="screen reader blind accessibility",
    ),
    FIND,
    PALETTE,
    HELP,
    QUIT,
)  # fmt: skip
