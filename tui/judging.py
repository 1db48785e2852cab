"""The researcher's own judgment on a finding, with the reason; it is kept in the notes beside the case."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from engine.model.assessment import Finding
from engine.model.judgment import ACCEPTED, NOTED, REJECTED, VERDICTS, Judgment
from tui.dialogs.form import Field, Form
from tui.reporting import Reporting

WITHDRAWN = "withdrawn"
SAYS = {
    ACCEPTED: "you hold that the finding is right",
    REJECTED: "you hold that it is not; it stays listed, with your reason",
    NOTED: "a remark, without deciding",
    WITHDRAWN: "take the judgment out of the notes",
}


class JudgmentForm(Form):
    """Verdict, reason and name."""

    def __init__(self, title: str, before: Judgment | None, by: str) -> None:
        self.before, self.about = before, title
        verdicts = (*VERDICTS, WITHDRAWN) if before is not None else VERDICTS
        offered = [(verdict, SAYS[verdict]) for verdict in verdicts]
        fields = [
            Field("verdict", "What do you hold?", before.verdict if before else "", options=offered),
            Field("reason", "Why", before.reason if before else "", "needed unless you accept it"),
            Field("by", "Who decides", (before.by if before else "") or by, "your name; may stay empty"),
        ]
        super().__init__(f"Your judgment on: {title}", fields, hint="kept in the notes beside the case")

    def check(self, answers: dict[str, str]) -> tuple[str, str]:
        """What is wrong with the answers."""
        allowed = (*VERDICTS, WITHDRAWN) if self.before is not None else VERDICTS
        if answers["verdict"] not in allowed:
            return "verdict", f"Write one of: {', '.join(allowed)}."
        if answers["verdict"] in (REJECTED, NOTED) and not answers["reason"]:
            return "reason", f"A finding is {answers['verdict']} for a reason: say which."
        return "", ""


class Judging(Reporting):
    """The reports, and what the researcher decides about findings."""

    def finding_selected(self) -> Finding | None:
        """The finding of the selected row, or else the one that the eye rests on."""
        sort, _, id = self.selected_key().partition(":")
        if sort in ("finding", "changed") and self.reading.assessment is not None:
            return self.reading.assessment.finding(id) or self.reading.find()
        return self.reading.find()

    async def do_judge(self) -> None:
        """Accept, reject or annotate the selected finding."""
        here, finding = self.reading.here, self.finding_selected()
        if here is None or here.case is None or finding is None:
            self.tell("Judge: there is no finding", wrong=True)
            return
        case, assessment = here.case, here.assessment
        before = assessment.judgment(finding.id) if assessment is not None else None
        form = JudgmentForm(finding.title, before, self.remembered.by)

        def decided(_: str) -> None:
            self._decide(case.id, finding.id, form, before)

        self.ask(form, decided)

    def _decide(self, case: str, finding: str, form: JudgmentForm, before: Judgment | None) -> None:
        from engine.load.notes import judge, withdraw

        here = self.reading.here
        if here is None:
            return
        answers, path = form.answers, here.path

        def write() -> None:
            if answers["verdict"] == WITHDRAWN:
                withdraw(path, case, finding, seen=before)
                return
            today = date.today().isoformat()
            facts, rulebook = self._made_on(finding)
            judgment = Judgment(finding, answers["verdict"], answers["reason"], answers["by"], today, facts, rulebook)
            judge(path, case, judgment, seen=before)

        done = f"{answers['verdict'].capitalize()}: kept in {path.stem}.notes.yaml"
        self.remembered.by = answers["by"]
        if self.written(write, done):
            self.begin("judge", self._after_judging, path)
            return
        # what was typed is not lost: the form again, with the answers in it
        again = JudgmentForm(form.about, before, answers["by"])
        again.fill(answers)
        self.ask(again, lambda _: self._decide(case, finding, again, self._on_disk(path, case, finding)))

    def _made_on(self, finding: str) -> tuple[str, str]:
        """The facts and the rulebook that a judgment is made on, as the file has them."""
        from engine.reason.judged import made_on

        here, rulebook = self.reading.here, self.reading.rulebook
        if here is None or here.case is None or here.assessment is None or rulebook is None:
            return "", ""
        return made_on(here.assessment.finding(finding), here.case, rulebook.sha256)

    @staticmethod
    def _on_disk(path: Path, case: str, finding: str) -> Judgment | None:
        """The judgment that the notes hold by now; None too where they cannot be read, which is told on writing."""
        from engine.load.notes import NotesError, judgment_now

        try:
            return judgment_now(path, case, finding)
        except (OSError, NotesError):
            return None

    async def _after_judging(self, path: Path) -> None:
        """Read the case again with its notes; the what-if stays."""
        await self.read_case(path)
        if self.reading.changes and path == self.reading.current:
            await self.apply_changes()
        self.draw()
