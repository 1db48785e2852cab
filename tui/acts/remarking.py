"""What a reviewer says of a scenario: accepted, rejected or remarked, kept in the remarks beside its feature."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tui.action import Action

if TYPE_CHECKING:
    from engine.scenarios.features import Feature, Scenario
    from tui.dialogs.field import Answers, Filled
    from tui.view import View


def remark(view: View, found: tuple[Feature, Scenario] | None) -> None:
    """Accept, reject or remark on the selected scenario of a feature."""
    if found is not None:
        _ask(view, *found, {})


def _ask(view: View, feature: Feature, scenario: Scenario, typed: Answers) -> None:
    from engine.scenarios.remarks import ACCEPTED, REJECTED, REMARKED, VERDICTS, remarks_file
    from tui.dialogs.field import Field
    from tui.dialogs.form import Form

    says = {
        ACCEPTED: "it says what the law says",
        REJECTED: "it does not; say why",
        REMARKED: "a remark, without deciding",
    }
    fields = [
        Field("verdict", "What do you hold?", "", options=[(verdict, says[verdict]) for verdict in VERDICTS]),
        Field("text", "Why", "", "needed unless you accept it"),
        Field("by", "Who says so", view.remembered.by, "your name"),
    ]

    def check(answers: Answers) -> tuple[str, str]:
        if answers["verdict"] not in VERDICTS:
            return "verdict", f"Write one of: {', '.join(VERDICTS)}."
        if answers["verdict"] != ACCEPTED and not answers["text"]:
            return "text", f"A scenario is {answers['verdict']} for a reason: say which."
        return ("", "") if answers["by"] else ("by", "A remark has a name.")

    hint = f"kept in {remarks_file(feature.path).name}, beside the feature"
    form = Form(f"Your remark on: {scenario.name}", fields, check, hint=hint)
    form.fill(typed)
    view.talk.ask(form, lambda filled: _keep(view, feature, scenario, filled))


def _keep(view: View, feature: Feature, scenario: Scenario, filled: Filled) -> None:
    from engine.scenarios.remarks import keep, remarks_file, version_of

    answers, rulebook = filled.answers, view.desk.rulebook
    view.remembered.by = answers["by"]

    def write() -> None:
        version = version_of(rulebook) if rulebook is not None else ""
        today = date.today().isoformat()
        keep(feature, scenario, answers["verdict"], answers["by"], today, answers["text"], version)

    if view.talk.written(write, f"{answers['verdict'].capitalize()}: kept in {remarks_file(feature.path).name}"):
        view.draw()
    else:  # what was typed is not lost: the form again, with the answers in it
        _ask(view, feature, scenario, answers)


REMARK = Action(
    "remark",
    "v",
    "Remark",
    "accept, reject or remark on this scenario, with your name",
    lambda view: remark(view, view.scenario()),
    called="note verdict review",
)
