"""Answering questions in place, and what-if on whatever is selected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from engine.model.assessment import Question
from engine.view.asking import MOST_PEOPLE, asks, worded
from tui.action import Action
from tui.acts.keeping import Where, change
from tui.acts.what_if import UNKNOWN, attribute_of, choose_detail, choose_value, is_slot, what_if_detail
from tui.dialogs.dialog import FIND_FROM, Choose

if TYPE_CHECKING:
    from tui.desk import Desk
    from tui.view import View

ALL = "*"


def what_if(view: View) -> None:
    """What if the selected detail were otherwise."""
    sort, _, id = view.selected_key.partition(":")
    if sort == "detail":
        what_if_detail(view, view.selected_key)
    elif sort == "question":
        answer(view, id)
    elif sort == "fact":
        choose_detail(view, [id])
    else:
        finding = view.desk.find()
        if finding is None:
            view.talk.tell("What if: choose a finding, a fact or a detail first", wrong=True)
            return
        facts = list(finding.facts())
        assumed = [a.fact for derivation in finding.derivations for a in derivation.assumes]
        if not facts and not assumed:
            view.talk.tell("What if: no fact leads to this; W shows what it lacks", wrong=True)
            return
        choose_detail(view, list(dict.fromkeys([*assumed, *facts])))


def answer(where: Where, id: str) -> None:
    """Answer a question in place; one that is asked about several facts first says about which."""
    same = _asked(where, id)
    if same:
        _about(where, same, "Answer it", lambda facts: _answer_about(where, facts, same[0].attribute))


def answer_with(where: Where, id: str, value: str) -> None:
    """Answer a question of yes or no at once, for every fact that it is asked about; "unknown" takes an answer back."""
    from engine.reason.what_if import Change

    same = _asked(where, id)
    if not same:
        return
    attribute = attribute_of(where, same[0].fact, same[0].attribute)
    if attribute is None or not attribute.yes_or_no:
        answer(where, id)
        return
    name, meant = same[0].attribute, None if value == UNKNOWN else value

    def change_all(facts: Sequence[str]) -> None:
        change(where, *(Change("set", fact, name, meant) for fact in facts))

    _about(where, same, f"{value.capitalize()},", change_all)


def _asked(where: Where, id: str) -> list[Question]:
    """A question and those that ask the same about other facts; none, and told, when no answer changes a finding."""
    assessment = where.desk.assessment
    question = next((q for q in assessment.questions if q.id == id), None) if assessment else None
    if assessment is None or question is None or not question.fact:
        where.talk.tell("Answer: this question is for the Government; no answer of yours changes a finding", wrong=True)
        return []
    return same_question(question, assessment.questions)


def _about(where: Where, same: Sequence[Question], how: str, then: Callable[[Sequence[str]], None]) -> None:
    """Do something about the facts that are asked about: of several, those that are chosen."""
    facts = facts_of(same)
    if len(facts) == 1:
        then(facts)
        return
    options = [*((fact, _fact_words(where, fact)) for fact in facts), (ALL, f"all {len(facts)} of them")]
    title = f"{worded(same, MOST_PEOPLE)} {how} about:"
    hint = "the last line is all of them ·" if len(facts) >= FIND_FROM else ""
    where.talk.ask(Choose(title, options, hint=hint), lambda chosen: then(facts if chosen == ALL else [chosen]))


def _answer_about(where: Where, facts: Sequence[str], name: str) -> None:
    attribute = attribute_of(where, facts[0], name)
    if attribute is None and name != "date" and not is_slot(where, facts[0], name):
        where.talk.tell(f"Answer: the {name} of {facts[0]} is settled in the file; e opens it", wrong=True)
        return
    choose_value(where, facts, name, attribute)


def _fact_words(where: Where, id: str) -> str:
    shown = where.desk.assessment.fact(id) if where.desk.assessment else None
    if shown is None:
        return person_named(where.desk, id) or id
    return f"{id}: {shown.sentence}" + (f" ({shown.date})" if shown.date else "")


def person_named(desk: Desk, fact: str) -> str:
    """The name of the person whose own details a question is about, "" where it is about a fact."""
    sort, _, person = fact.partition(".")
    return desk.case.name(person) if sort == "people" and desk.case is not None else ""


def facts_of(same: Sequence[Question]) -> list[str]:
    """What questions are about, each fact once: a date may be asked for more than one reason."""
    return list(dict.fromkeys(one.fact for one in same))


def same_question(question: Question, questions: Iterable[Question]) -> list[Question]:
    """The question, and those that ask the same about other facts and people."""
    asked = asks(question)
    return [q for q in questions if q.fact and q.attribute == question.attribute and asks(q) == asked]


WHAT_IF = Action(
    "what_if", "x", "What if", "what if this detail were yes, no, unknown, or another value", what_if, "try change"
)
