"""The panes below a view where the terminal is large: the facts in time, and the open questions."""

from __future__ import annotations

from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import Horizontal

from engine.view.asking import MOST_PEOPLE, worded
from tui.acts.answering import facts_of
from tui.desk import Desk
from tui.lines import counted, line
from tui.pane import Pane
from tui.rows import Row
from tui.views.ask import ranked, settled
from tui.views.timeline import bar_width, timeline_rows

VIEWS_ABOVE = ("obligations", "why", "law", "rules")
"""The views that leave room for them; the others show the same themselves, or are not of one case."""
LEAST_COLUMNS, LEAST_LINES = 150, 36


class Below(Horizontal):
    """Facts and questions of the open case."""

    def __init__(self) -> None:
        super().__init__(id="below")
        self.facts = Pane("below-facts", "Facts and timeline")
        self.questions = Pane("below-ask", "Ask")

    def compose(self) -> ComposeResult:
        """The two panes."""
        yield self.facts
        yield self.questions

    def draw(self, desk: Desk) -> None:
        """Draw anew from what is read."""
        self._draw_facts(desk)
        self._draw_questions(desk)

    def _draw_facts(self, desk: Desk) -> None:
        case, assessment = desk.case, desk.assessment
        rows: list[Row] = []
        if case is not None and assessment is not None:
            bar = bar_width(self.app.size.width // 2)
            found = timeline_rows(case, assessment, bar, {fact.id for fact in assessment.facts})
            rows = [replace(row, crop=True, depth=0) for row in found if row.key or row.right is not None]
        self.facts.rows.empty = "No fact yet." if case is not None else "No case is open."
        self.facts.rows.show(rows)
        self.facts.name_it(f"Facts and timeline · {counted(len(case.facts), 'fact')}" if case else "Facts")

    def _draw_questions(self, desk: Desk) -> None:
        assessment = desk.assessment
        groups = ranked(q for q in assessment.questions if q.fact) if assessment else []
        rows = []
        for same in groups:
            settles = line((f"settles {settled(same)}", "dim"))
            facts = facts_of(same)
            about = facts[0] if len(facts) == 1 else f"{len(facts)} facts"
            text = line(("? ", "yellow"), worded(same, MOST_PEOPLE), (f"  {about}", "dim"))
            rows.append(Row(text, f"question:{same[0].id}", right=settles, crop=True))
        self.questions.rows.empty = "Nothing to ask."
        self.questions.rows.show(rows)
        self.questions.name_it(f"5 Ask · {counted(len(groups), 'question')} · enter answers")
