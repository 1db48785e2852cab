"""The questions that would settle findings, most first, answered in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from textual.binding import BindingType

from engine.model.assessment import Assessment, Question
from engine.view.asking import MOST_PEOPLE, alike, worded
from tui.action import Action, bindings
from tui.acts.answering import WHAT_IF, answer, answer_with, facts_of, person_named, same_question
from tui.acts.going import WHY
from tui.acts.looking import EDIT
from tui.acts.reporting import REPORT
from tui.acts.what_if import attribute_of, choose_value
from tui.filter import Subject
from tui.lines import STATUS_WORDS, counted, line, mark
from tui.opened import not_there_yet
from tui.pane import heading, said
from tui.rows import Row
from tui.said import change_words
from tui.view import FILTER, View, with_common

MOST_FACTS = 3
HOLDERS = {"state": "the State holds the answer", "source": "the source can answer"}


ANSWER = Action("answer", "enter", "Answer", "answer the selected question in place", lambda view: view.open_selected())

YES = Action("yes", "y", "Yes", "answer yes", lambda view: view.answer_with("yes"))
NO = Action("no", "n", "No", "answer no", lambda view: view.answer_with("no"))


class AskView(View):
    """The questions of the open case."""

    name_of_view = "ask"
    detail_title = "The question"
    ACTIONS = (ANSWER, YES, NO, WHY, WHAT_IF, REPORT, EDIT, FILTER)
    IN_DETAIL = ("open", "copy_all", "zoom")
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "The questions whose answers would decide undetermined findings, those that settle most first. Answer "
        "one, with y or n where it is yes or no, and see at once what changes; u makes it unknown again. "
        "Nothing is written to the file until you save."
    )

    def title(self) -> str:
        """How many questions."""
        assessment = self.desk.assessment
        groups = alike(q for q in assessment.questions if q.fact) if assessment else []
        return f"{counted(len(groups), 'question')} would settle undetermined findings"

    def rows(self) -> Sequence[Row]:
        """Questions to decide findings, each once, then those for the Government."""
        assessment = self.desk.assessment
        if assessment is None:
            return ()
        shown = [q for q in assessment.questions if self.filter.matches(_subject(q, assessment))]
        rows = []
        place = {fact.id: number for number, fact in enumerate(assessment.facts)}
        for same in ranked(q for q in shown if q.fact):
            same.sort(key=lambda one: place.get(one.fact, -1))
            facts = facts_of(same)
            about = ", ".join(map(self._named, facts[:MOST_FACTS]))
            about += f" and {len(facts) - MOST_FACTS} more" if len(facts) > MOST_FACTS else ""
            text = line(
                ("? ", "yellow"),
                (f"settles {settled(same)}  ", "dim"),
                worded(same, MOST_PEOPLE),
                (f"  {about}", "dim"),
            )
            if same[0].held_by:
                text.append_text(line((f"  [{HOLDERS[same[0].held_by]}]", "dim")))
            rows.append(Row(text, f"question:{same[0].id}", hang=2))
        for one in assessment.left_out:
            if self.filter.matches(Subject(f"{one.says()} {one.detail}")):
                told = line(("· ", "dim"), one.says(MOST_PEOPLE), (f"  {one.detail}, enter tells it", "dim"))
                rows.append(Row(told, f"untold:{one.detail}", hang=2))
        rest = [q for q in shown if not q.fact]
        if rest:
            rows.append(
                Row(
                    line((f"For the Government, on what is engaged ({len(rest)})", "bold")),
                    "head:ask",
                    head=True,
                    gap=bool(rows),
                    folded=bool(rows) and not self.filter,
                )
            )
            rows += [Row(line("– ", q.text), f"question:{q.id}", depth=1, hang=2) for q in rest]
        return rows

    def rest_on(self, key: str) -> None:
        """Rest on a question, or on the one that asks the same for several facts."""
        question = self.question(key.partition(":")[2])
        assessment = self.desk.assessment
        if assessment is not None and question is not None and question.fact:
            key = f"question:{same_question(question, assessment.questions)[0].id}"
        super().rest_on(key)

    def _named(self, id: str) -> str:
        """A fact with its date: ids alone cannot be told apart where there are many."""
        shown = self.desk.assessment.fact(id) if self.desk.assessment else None
        if shown is None:
            return person_named(self.desk, id) or id
        return f"{id} ({shown.date})" if shown.date else id

    def answer_with(self, value: str) -> None:
        """Answer the selected question with yes or no; for any other question the values are offered."""
        answer_with(self, self.listed.key.partition(":")[2], value)

    def when_empty(self) -> str:
        """Why there is no question."""
        if why := not_there_yet(self.desk.here):
            return why
        return "Nothing to ask: no finding depends on something the case leaves open."

    def opened(self, key: str) -> None:
        """Answer the question, or tell the detail that is left out."""
        sort, _, name = key.partition(":")
        if sort != "untold":
            answer(self, name)
            return
        assessment = self.desk.assessment
        untold = next((one for one in assessment.left_out if one.detail == name), None) if assessment else None
        if untold is not None:
            choose_value(self, untold.of, name, attribute_of(self, untold.of[0], name))

    def opened_detail(self, key: str) -> None:
        """Go to what is named."""
        self.go(key)

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The question, its answers, and what the answers so far have changed."""
        assessment = self.desk.assessment
        question = self.question(key.partition(":")[2])
        if assessment is None:
            return "The question", ()
        rows = list(self._about(question, assessment)) if question else []
        return "The question", [*self._so_far(), *rows]

    def question(self, id: str) -> Question | None:
        """A question by its id."""
        assessment = self.desk.assessment
        return next((q for q in assessment.questions if q.id == id), None) if assessment else None

    def _about(self, question: Question, assessment: Assessment) -> Iterator[Row]:
        same = same_question(question, assessment.questions) if question.fact else [question]
        yield said(worded(same, MOST_PEOPLE), "bold")
        if question.fact:
            yield said("Press enter to answer it. u takes the answer back.", "dim")
            facts = facts_of(same)
            of = "people" if all(fact.startswith("people.") for fact in facts) else "facts"
            yield heading("It asks about" if len(facts) == 1 else f"It is asked about {len(facts)} {of}")
        else:
            yield said("A question to put to the Government; no answer of yours is needed.", "dim")
        for fact in facts_of(same) if question.fact else ():
            shown = assessment.fact(fact)
            says = f"{shown.sentence}{f' ({shown.date})' if shown.date else ''}" if shown else question.attribute
            person = person_named(self.desk, fact)
            yield Row(line((f"{person or fact}  ", "bold"), says), "" if person else f"fact:{fact}", hang=4)
        settles = list(dict.fromkeys(id for one in same for id in one.settles))
        if settles:
            yield heading("It would settle")
        for id in settles:
            finding = assessment.finding(id)
            if finding is not None:
                yield Row(line(mark(finding.status), " ", finding.title), f"finding:{id}", hang=2)

    def _so_far(self) -> Iterator[Row]:
        difference = self.desk.difference
        if difference is None or self.desk.here is None:
            return
        for change in self.desk.pending.changes:
            yield Row(line(("answered  ", "bold"), change_words(change, self.desk.case)), hang=4)
        for finding in difference.gained:
            text = line(("gained  ", "green"), finding.title, ("  now potentially engaged", "dim"))
            yield Row(text, f"finding:{finding.id}", hang=4)
        for finding in difference.lost:
            text = line(("lost  ", "red"), finding.title, ("  no longer potentially engaged", "dim"))
            yield Row(text, f"finding:{finding.id}", hang=4)
        for before, after in difference.changed:
            if before.status != after.status:
                words = f"  {STATUS_WORDS[before.status]} → {STATUS_WORDS[after.status]}"
                text = line(("changed  ", "yellow"), after.title, (words, "dim"))
                yield Row(text, f"finding:{after.id}", hang=4)
        if not (difference.gained or difference.lost or any(a.status != b.status for a, b in difference.changed)):
            yield said("No finding changes its status.", "dim")
        yield Row(line(""))

    def footer(self, pane: str) -> list[Action]:
        """Yes and no only where the question is one of yes or no."""
        question = self.question(self.listed.key.partition(":")[2])
        attribute = attribute_of(self, question.fact, question.attribute) if question is not None else None
        shown = super().footer(pane)
        if attribute is not None and attribute.yes_or_no:
            return shown
        return [one for one in shown if one.id not in ("yes", "no")]

    def cannot(self, action: str) -> str:
        """What cannot be answered."""
        if action in ("answer", "yes", "no", "what_if", "why"):
            question = self.question(self.listed.key.partition(":")[2])
            if question is None and action == "answer" and self.listed.key.startswith("untold:"):
                return ""
            if question is None:
                return "no question is selected"
            if not question.fact and action != "why":
                return "this is a question for the Government; answers that change findings are above it"
        return ""


def settled(same: Sequence[Question]) -> int:
    """How many findings the answer to these questions would settle."""
    return len({id for one in same for id in one.settles})


def ranked(questions: Iterable[Question]) -> list[list[Question]]:
    """Questions by what they ask, those that settle most first."""
    return sorted(alike(questions), key=lambda same: -settled(same))


def _subject(question: Question, assessment: Assessment) -> Subject:
    findings = [f for id in question.settles if (f := assessment.finding(id)) is not None]
    pins = tuple(pin for finding in findings for pin in finding.pins)
    return Subject(" ".join((question.text, question.id, *(f.title for f in findings))), "undetermined", pins)
