"""Every action of the interface in one table: its id, key, wording, and the views whose footer shows it.

Bindings, footer, help and palette are all made from it. ctrl+m, ctrl+i, ctrl+h and ctrl+[ are never used:
most terminals send the same bytes for enter, tab, backspace and escape.
"""

from __future__ import annotations

from dataclasses import dataclass

VIEWS = (
    ("cases", "Cases"),
    ("facts", "Facts"),
    ("obligations", "Obligations"),
    ("why", "Why"),
    ("ask", "Ask"),
    ("law", "Law"),
    ("rules", "Rules"),
    ("scenarios", "Scenarios"),
    ("compare", "Compare"),
    ("problems", "Problems"),
)
"""The views in the order of their keys 1 to 9, then 0."""
FURTHER = (("decisions", "Decided cases"),)
"""Views that have no tab: an action leads there."""
TITLES = dict((*VIEWS, *FURTHER))
"""The title of every view."""


@dataclass(frozen=True)
class Action:
    """One thing a key does. `views` are those whose footer names it, "*" for all, "" for help only."""

    id: str
    key: str
    shown: str
    short: str
    says: str
    views: str = ""

    def in_footer(self, view: str) -> bool:
        """Whether the footer of a view names it."""
        return self.views == "*" or view in self.views.split()


ACTIONS = (
    Action(
        "open",
        "enter",
        "enter",
        "Open",
        "open what is selected: case, finding, fact, rule or paragraph",
        "cases facts obligations why law rules compare problems",
    ),
    Action("answer", "enter", "enter", "Answer", "answer the selected question in place", "ask"),
    Action(
        "why",
        "w",
        "w",
        "Why",
        "why this finding follows, down to the facts",
        "obligations facts ask law compare",
    ),
    Action(
        "why_not",
        "W",
        "W",
        "Why not",
        "which rules came nearest, and what each still lacks",
        "obligations why",
    ),
    Action(
        "what_if",
        "x",
        "x",
        "What if",
        "what if this detail were yes, no, unknown, or another value",
        "facts obligations why ask",
    ),
    Action("undo", "u", "u", "Undo", "take back the last what-if change", "whatif"),
    Action("reset", "X", "X", "Reset", "take back every what-if change", "whatif"),
    Action("save", "S", "S", "Save", "write the what-if changes into the case file, or into a new one", "whatif"),
    Action("timeline", "t", "t", "Timeline", "facts as a timeline, or as a table", "facts"),
    Action("add_fact", "a", "a", "Add fact", "write a new fact with a form", "facts"),
    Action("drop_fact", "D", "D", "Drop", "what if this fact fell away", "facts"),
    Action(
        "report",
        "r",
        "r",
        "Report",
        "write a report of this case to files, or a draft",
        "obligations why cases ask compare",
    ),
    Action("mark", "m", "m", "Mark", "mark the case for the comparison", "cases"),
    Action("differences", "d", "d", "Differences", "only rows in which the cases differ", "compare"),
    Action("rerun", "R", "R", "Run all", "run the scenarios again", "scenarios"),
    Action("rerun_one", "T", "T", "Run this", "run the selected scenario, or the scenarios of a feature", "scenarios"),
    Action("edit", "e", "e", "Edit", "open the file at this line in $EDITOR", "problems facts rules"),
    Action("new_case", "ctrl+n", "^n", "New case", "write a new case with a form", "cases"),
    Action(
        "filter",
        "slash",
        "/",
        "Find",
        "show only rows with these words (!word leaves out, is:engaged, article:14, "
        'gc:32, date:2024..2025, source:"letter")',
        "cases obligations facts ask law rules scenarios compare problems decisions",
    ),
    Action(
        "judge", "v", "v", "Verdict", "accept, reject or annotate this finding, with your reason", "obligations why"
    ),
    Action(
        "source",
        "s",
        "s",
        "Rule text",
        "the rule in its YAML, each condition marked for this case",
        "obligations why",
    ),
    Action(
        "decided",
        "C",
        "C",
        "Decided",
        "what bodies decided on this provision, the nearest first, and a search in all decisions",
        "obligations why law",
    ),
    Action("browse", "o", "o", "Address", "open the address of this document in a browser", "decisions law"),
    Action("next_hit", "n", "n", "Next", "next row with the words looked for"),
    Action("previous_hit", "N", "N", "Previous", "previous row with the words looked for"),
    Action("copy", "y", "y", "Copy cite", "copy the citation", "law why obligations decisions"),
    Action("copy_all", "Y", "Y", "Copy text", "copy the explanation in full"),
    Action("previous_case", "left_square_bracket", "[", "Previous case", "the case before"),
    Action("next_case", "right_square_bracket", "]", "Next case", "the case after"),
    Action("drawer", "c", "c", "Case list", "show or hide the list of cases at the side (from 110 columns)"),
    Action("zoom", "z", "z", "Zoom", "the focused pane alone, or all panes"),
    Action("problems", "exclamation_mark", "!", "Problems", "what is wrong with the files"),
    Action("next_pane", "", "tab", "Pane", "to the next pane; shift+tab to the one before"),
    Action("steps", "P", "P", "Steps", "every sentence that a scenario may use", "scenarios"),
    Action("back", "escape", "esc", "Back", "back to where you were"),
    Action("jump", "ctrl+o", "^o", "Jump", "jump to a pane by its letter"),
    Action("palette", "ctrl+p", "^p", "Commands", "every command, by name"),
    Action("help", "question_mark,f1", "?", "Help", "the keys of this view", "*"),
    Action("quit", "q,ctrl+q", "q", "Quit", "quit", "*"),
)

IN_DETAIL = {
    "facts": ("open", "what_if", "why", "edit", "copy_all"),
    "obligations": ("open", "what_if", "judge", "copy", "copy_all", "zoom"),
    "why": ("open", "what_if", "judge", "copy", "copy_all", "zoom"),
    "rules": ("open", "edit", "copy_all", "zoom"),
    "decisions": ("open", "browse", "copy", "copy_all", "zoom"),
    "scenarios": ("rerun_one", "edit", "copy_all", "zoom"),
    "problems": ("edit", "copy_all", "zoom"),
    "below-facts": ("open", "what_if", "timeline"),
    "below-ask": ("answer", "what_if"),
    "drawer": ("open", "mark", "drawer"),
    "filter": (),
}
"""The keys of the panes beside or below the list of a view, by view or by the id of the pane."""
OF_ANY_DETAIL = ("open", "copy_all", "zoom")

BY_ID = {action.id: action for action in ACTIONS}


def keys_of(view: str, pane: str) -> list[Action]:
    """The actions that the footer names for the focused pane, most needed first; pane "" is the list of the view."""
    if not pane:
        chosen = [action for action in ACTIONS if action.in_footer(view) and action.views != "*"]
    else:
        ids = IN_DETAIL[pane] if pane in IN_DETAIL else IN_DETAIL.get(view, OF_ANY_DETAIL)
        chosen = [BY_ID[id] for id in ids]
    return [*chosen, BY_ID["next_pane"]] if pane != "filter" else []


HELP = {
    "cases": "The cases that were opened. Each line shows how many obligations are potentially "
    "engaged (●) and how many are undetermined (?). Open one to see its obligations.",
    "facts": "What the case alleges: who, what, when, and which source says so. Below, every "
    "detail of the selected fact; what the file does not say is unknown, never no. A "
    "detail marked “sources differ” is told in different ways.",
    "obligations": "The obligations by instrument and article. ● potentially engaged: follows from the "
    "facts as alleged. ? undetermined: would follow if a question were answered so. ○ not "
    "engaged. v keeps your own verdict on a finding; what you reject stays listed.",
    "why": "How the finding follows: the rule, the facts it rests on with their sources, and the "
    "paragraphs of the law. Open a fact, a rule or a paragraph to go there. W shows the "
    "rules that came nearest instead.",
    "ask": "The questions whose answers would decide undetermined findings, those that settle "
    "most first. Answer one and see at once what changes; u takes the answer back. "
    "Nothing is written to the file until you save.",
    "law": "The paragraphs that the findings rest on, in our own words, with symbol and address, "
    "and whether the text bound this State on the dates of the facts.",
    "decisions": "What bodies decided on the provision of the finding you came from: first those nearest to this case "
    "by what both find and cite, whatever the outcome, then all others. Words after / search all decisions: "
    "symbol, State, article:14, gc:32, date:2015.. Derived by program: open the document before citing it.",
    "rules": "The rules that looked at this case, as written. Each condition is marked ● true, ○ "
    "false or ? unknown for this case.",
    "scenarios": "The features that describe the rulebook, with the result of the last run. R runs them again, T the "
    "selected one. P lists every sentence that a scenario may use.",
    "compare": "Cases by obligations, the most direct first: those you marked with m, or all that are read. "
    "A dot: nothing in the case comes near it.",
    "problems": "What is wrong with the files, where, and what was expected. A case that cannot be "
    "read keeps its last good result, marked stale.",
}
