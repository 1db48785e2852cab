"""From a finding to its reasons, to the rules that came nearest, to its rule, and to what was decided on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from engine.model.assessment import FactShown
from tui.action import Action

if TYPE_CHECKING:
    from tui.view import View


def why(view: View) -> None:
    """The reasons of the selected finding, or of the first that rests on the selected fact or question."""
    sort, _, id = view.selected_key.partition(":")
    if sort not in ("finding", "changed"):
        id = view.desk.eye.finding
        if view.name_of_view in ("facts", "ask"):
            rests = (row.key for row in view.detail.rows.rows if row.key.startswith("finding:"))
            id = next(rests, "").partition(":")[2]
            if not id:
                view.talk.tell("Why: no finding rests on this", wrong=True)
                return
    view.go(f"why:{id}")


def why_not(view: View) -> None:
    """The rules that came nearest; from a fact on which nothing rests, those that hear it."""
    fact = view.selected_key.partition(":")[2]
    if view.name_of_view == "facts" and fact in {one.id for one in _resting_nowhere(view)}:
        view.go(f"near-fact:{fact}")
        return
    view.go(f"why-not:{view.desk.eye.finding}")


def _resting_nowhere(view: View) -> Sequence[FactShown]:
    assessment = view.desk.assessment
    return () if assessment is None else assessment.without_finding()


def source(view: View) -> None:
    """The rule of the selected finding in its YAML."""
    finding = view.desk.find()
    key = view.listed.key
    if key.startswith(("rule:", "near:")):
        view.go(f"rule:{key.partition(':')[2]}")
    elif finding is not None:
        view.go(f"rule:{finding.id}")


def decided(view: View) -> None:
    """What was decided on the provision of the selected finding."""
    sort, _, id = view.selected_key.partition(":")
    view.go(f"decisions:{id if sort in ('finding', 'changed') else view.desk.eye.finding}")


def examples(view: View) -> None:
    """The scenarios that speak of the selected finding."""
    sort, _, id = view.selected_key.partition(":")
    assessment = view.desk.assessment
    of_row = assessment.finding(id) if assessment is not None and sort in ("finding", "changed") else None
    finding = of_row or view.desk.find()
    if finding is None:
        view.talk.tell("Examples: there is no finding", wrong=True)
    else:
        view.go(f"examples:{finding.title}")


WHY = Action("why", "w", "Why", "why this finding follows, down to the facts", why, "reasons explain because")
WHY_NOT = Action("why_not", "W", "Why not", "which rules came nearest, and what each still lacks", why_not, "missing")
SOURCE = Action(
    "source", "s", "Rule text", "the rule in its YAML, each condition marked for this case", source, "rule yaml"
)
DECIDED = Action(
    "decided", "C", "Decided", "what bodies decided on this provision, the nearest first; / searches all decisions",
    decided, called="case law jurisprudence decisions views precedents",
)  # fmt: skip
EXAMPLES = Action(
    "examples", "E", "Examples", "the scenarios that speak of this finding", examples, "scenarios features gherkin"
)
