"""The researcher's own judgment on a finding, with the reason; it is kept in the notes beside the case."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from engine.model.judgment import ACCEPTED, NOTED, REJECTED, VERDICTS, Judgment
from tui.action import Action

if TYPE_CHECKING:
    from engine.model.assessment import Finding
    from tui.desk import Desk
    from tui.dialogs.field import Answers, Filled
    from tui.view import View

WITHDRAWN = "withdrawn"
SAYS = {
    ACCEPTED: "you hold that the finding is right",
    REJECTED: "you hold that it is not; it stays listed, with your reason",
    NOTED: "a remark, without deciding",
    WITHDRAWN: "take the judgment out of the notes",
}


def finding_selected(view: View) -> Finding | None:
    """The finding of the selected row, or else the one that the eye rests on."""
    sort, _, id = view.selected_key.partition(":")
    if sort in ("finding", "changed") and view.desk.assessment is not None:
        return view.desk.assessment.finding(id) or view.desk.find()
    return view.desk.find()


def judge(view: View) -> None:
    """Accept, reject or annotate the selected finding."""
    here, finding = view.desk.here, finding_selected(view)
    if here is None or here.case is None or finding is None:
        view.talk.tell("Judge: there is no finding", wrong=True)
        return
    before = here.assessment.judgment(finding.id) if here.assessment is not None else None
    _ask(view, finding.id, finding.title, before, {})


def _ask(view: View, finding: str, title: str, before: Judgment | None, typed: Answers) -> None:
    from tui.dialogs.field import Field
    from tui.dialogs.form import Form

    verdicts = (*VERDICTS, WITHDRAWN) if before is not None else VERDICTS
    offered = [(verdict, SAYS[verdict]) for verdict in verdicts]
    by = (before.by if before else "") or view.remembered.by
    fields = [
        Field("verdict", "What do you hold?", before.verdict if before else "", options=offered),
        Field("reason", "Why", before.reason if before else "", "needed unless you accept it"),
        Field("by", "Who decides", by, "your name; may stay empty"),
    ]

    def check(answers: Answers) -> tuple[str, str]:
        if answers["verdict"] not in verdicts:
            return "verdict", f"Write one of: {', '.join(verdicts)}."
        if answers["verdict"] in (REJECTED, NOTED) and not answers["reason"]:
            return "reason", f"A finding is {answers['verdict']} for a reason: say which."
        return "", ""

    form = Form(f"Your judgment on: {title}", fields, check, hint="kept in the notes beside the case")
    form.fill(typed)
    view.talk.ask(form, lambda filled: _decide(view, finding, title, before, filled))


def _decide(view: View, finding: str, title: str, before: Judgment | None, filled: Filled) -> None:
    from engine.load.notes import judge as write_judgment
    from engine.load.notes import withdraw

    here = view.desk.here
    if here is None or here.case is None:
        return
    answers, path, case = filled.answers, here.path, here.case.id

    def write() -> None:
        if answers["verdict"] == WITHDRAWN:
            withdraw(path, case, finding, seen=before)
            return
        today = date.today().isoformat()
        facts, rulebook = _made_on(view.desk, finding)
        judgment = Judgment(finding, answers["verdict"], answers["reason"], answers["by"], today, facts, rulebook)
        write_judgment(path, case, judgment, seen=before)

    view.remembered.by = answers["by"]
    if view.talk.written(write, f"{answers['verdict'].capitalize()}: kept in {path.stem}.notes.yaml"):
        view.talk.begin("judge", _after, view.desk, path)
        return
    # what was typed is not lost: the form again, with the answers in it
    _ask(view, finding, title, _on_disk(path, case, finding), answers)


def _made_on(desk: Desk, finding: str) -> tuple[str, str]:
    """The facts and the rulebook that a judgment is made on, as the file has them."""
    from engine.reason.judged import made_on

    here, rulebook = desk.here, desk.rulebook
    if here is None or here.case is None or here.assessment is None or rulebook is None:
        return "", ""
    return made_on(here.assessment.finding(finding), here.case, rulebook.sha256)


def _on_disk(path: Path, case: str, finding: str) -> Judgment | None:
    """The judgment that the notes hold by now; None too where they cannot be read, which is told on writing."""
    from engine.load.notes import NotesError, judgment_now

    try:
        return judgment_now(path, case, finding)
    except (OSError, NotesError):
        return None


async def _after(desk: Desk, path: Path) -> None:
    """Read the case again with its notes; the what-if stays."""
    from tui.desk import CASE

    await desk.read_case(path)
    wrong = await desk.apply_changes() if path == desk.current else ""
    desk.tell(CASE, wrong, wrong=bool(wrong))


JUDGE = Action(
    "judge", "v", "Verdict", "accept, reject or annotate this finding, with your reason", judge, "note remark judge"
)
