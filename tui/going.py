"""Going about: from a view or a row to what it stands for."""

from __future__ import annotations

from pathlib import Path

from tui.judging import Judging
from tui.keys import BY_ID

OF_ONE_CASE = ("facts", "obligations", "why", "ask", "law", "rules")
"""Views that show the case selected in the list of cases."""


class Going(Judging):
    """The judgments, and the ways from one place to another."""

    scenarios_read = False

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
            self.begin("scenarios", self.read_scenarios)

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
            self.begin("go", self._open_case_at, Path(path), "why", rest)
        elif sort == "case":
            self.begin("go", self._open_case_at, Path(rest), "obligations")
        elif sort == "finding" or sort == "changed":
            self.reading.finding = rest
            self.reading.why_not = False
            target = "obligations" if self.shown_view == "why" and self.view.listed.has_focus else "why"
            self.begin("go", self.go, target)
        elif sort == "fact":
            if self.reading.fact_of(rest) is None:
                self.tell(f"{rest} describes people; it is written under `people:` in the case")
                return
            self.reading.fact = rest
            self.begin("go", self.go, "facts")
        elif sort == "pin":
            self.reading.pin = rest
            self.begin("go", self.go, "law")
        elif sort == "decision":
            self.begin("go", self._go_to_decision, rest)
        elif sort == "rule":
            self.reading.rule = rest
            self.begin("go", self._go_to_rule)
        elif sort == "question":
            self.begin("go", self._go_to_question, rest)

    async def _open_case_at(self, path: Path, view: str, finding: str = "") -> None:
        await self.open_case(path)
        if finding:
            self.reading.finding = finding
        await self.go(view)
        here = self.reading.here
        if here is not None and here.broken:
            self.tell(f"{path.name} has problems: press ! to see them", wrong=True)

    async def _go_to_decision(self, symbol: str) -> None:
        await self.go("decisions")
        self.view.listed.select(f"decision:{symbol}")
        self.view.draw_detail()

    async def do_decided(self) -> None:
        """What was decided on the provision of the selected finding."""
        key = self.selected_key()
        self.leave()
        if key.partition(":")[0] in ("finding", "changed"):
            self.reading.finding = key.partition(":")[2]
        await self.go("decisions")

    async def _go_to_rule(self) -> None:
        await self.go("rules")
        self.look_up_rule()

    async def _go_to_question(self, id: str) -> None:
        from tui.views.ask import same_question

        await self.go("ask")
        assessment = self.reading.assessment
        question = next((q for q in assessment.questions if q.id == id), None) if assessment else None
        if assessment is not None and question is not None and question.fact:
            id = same_question(question, assessment.questions)[0].id
        self.view.listed.select(f"question:{id}")
        self.view.draw_detail()

    async def do_why(self) -> None:
        """The reasons of the selected finding."""
        key = self.selected_key()
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
