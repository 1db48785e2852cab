"""What the case alleges, as a table or a timeline; the detail shows every attribute, stated or unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import ClassVar

from textual.binding import BindingType

from engine.model.assessment import Assessment, FactShown
from engine.model.case import Case, Fact
from engine.model.vocabulary import Vocabulary
from engine.reason.sentences import detail_words
from tui.action import Action, bindings
from tui.acts.answering import WHAT_IF
from tui.acts.entries import NEW_PERSON, NEW_SOURCE, edit_person, edit_source
from tui.acts.going import WHY, WHY_NOT
from tui.acts.keeping import DROP_FACT
from tui.acts.looking import EDIT
from tui.acts.mending import correct_fact
from tui.acts.reporting import REPORT
from tui.acts.telling import ADD_FACT
from tui.desk import Desk
from tui.filter import Subject
from tui.layout import Remembered
from tui.lines import counted, line, mark
from tui.opened import not_there_yet
from tui.pane import facts_line, heading, said
from tui.rows import Row
from tui.talk import Talk
from tui.view import FILTER, OPEN, View, with_common

WIDEST_ID = 24
LONGEST_SOURCE = 18
NOWHERE = "No finding rests on it; W says what is lacking."


TIMELINE = Action(
    "timeline",
    "t",
    "Timeline",
    "facts as a timeline, or as a table",
    lambda view: view.turn(),
    called="dates chronology",
)

CORRECT = replace(
    OPEN, short="Correct", says="correct this fact in its form, and write the file", called="edit change mend"
)


class FactsView(View):
    """The facts of the open case."""

    name_of_view = "facts"
    detail_title = "The fact"
    ACTIONS = (
        CORRECT,
        ADD_FACT,
        WHAT_IF,
        WHY,
        DROP_FACT,
        TIMELINE,
        FILTER,
        REPORT,
        EDIT,
        NEW_PERSON,
        NEW_SOURCE,
        WHY_NOT,
    )
    IN_DETAIL = ("open", "what_if", "why", "edit", "copy_all")
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "What the case alleges: who, what, when, and which source says so. Below, every detail of the "
        "selected fact; what the file does not say is unknown, never no. Enter corrects the fact in the file, x "
        "only tries another answer, D tries it without the fact. Sources that differ are marked so."
    )

    def __init__(self, desk: Desk, talk: Talk, remembered: Remembered) -> None:
        super().__init__(desk, talk, remembered)
        self.timeline = False

    def title(self) -> str:
        """How many facts, and how they are ordered."""
        assessment = self.desk.assessment
        if assessment is None:
            return "Facts"
        order = "timeline" if self.timeline else "in the order of the file"
        return f"{counted(len(assessment.facts), 'fact')} · {order}"

    def rows(self) -> Sequence[Row]:
        """A row for each fact."""
        assessment, case = self.desk.assessment, self.desk.case
        if assessment is None or case is None:
            return ()
        facts = {fact.id: fact for fact in case.facts}
        shown = [f for f in assessment.facts if f.id in facts and self.filter.matches(_subject(f, facts[f.id]))]
        self.set_class(self.timeline, "-timeline")
        if self.timeline:
            from tui.views.timeline import bar_width, timeline_rows

            return list(timeline_rows(case, assessment, bar_width(self.listed.size.width), {f.id for f in shown}))
        width = min(max((len(fact.id) for fact in shown), default=0), WIDEST_ID)
        return [_row(fact, width) for fact in shown]

    def turn(self) -> None:
        """Facts as a timeline or as a table."""
        self.remembered.timeline = self.timeline = not self.timeline
        self.draw()

    def on_mount(self) -> None:
        """As the last time."""
        self.timeline = self.remembered.timeline

    def on_resize(self) -> None:
        """The bars of the timeline are as long as there is room."""
        if self.timeline:
            self.draw()

    def wanted(self) -> str | None:
        """The fact the eye rests on."""
        assessment = self.desk.assessment
        if not self.desk.eye.fact and assessment is not None and assessment.facts:
            self.desk.eye.fact = assessment.facts[0].id
        if _fact_of(self.listed.key) == self.desk.eye.fact:
            return None
        return f"fact:{self.desk.eye.fact}" if self.desk.eye.fact else None

    def selected(self, key: str) -> None:
        """Remember the fact."""
        self.desk.eye.fact = _fact_of(key)

    def opened(self, key: str) -> None:
        """Correct the fact with its form."""
        correct_fact(self, _fact_of(key))

    def opened_detail(self, key: str) -> None:
        """Correct a detail in the form of the fact; anything else is a place to go to."""
        sort, _, rest = key.partition(":")
        if sort == "detail":
            fact, _, name = rest.partition(":")
            correct_fact(self, fact, name)
        elif sort == "person":
            edit_person(self, rest)
        elif sort == "source":
            edit_source(self, rest)
        else:
            self.go(key)

    def when_empty(self) -> str:
        """Why there is no fact."""
        return not_there_yet(self.desk.here) or "This case has no facts yet. Press a to add one with a form."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The fact with all its details."""
        desk = self.desk
        fact = desk.fact_of(_fact_of(key))
        if fact is None or desk.assessment is None or desk.case is None or desk.words is None:
            return "The fact", ()
        decides = desk.decisive.of(fact.kind) if desk.decisive is not None else {}
        rows = list(_details(fact, desk.case, desk.assessment, desk.words, decides))
        return f"{fact.id} · {desk.words.kinds[fact.kind].title}", rows

    def cannot(self, action: str) -> str:
        """What needs a fact."""
        if action in ("open", "what_if", "drop_fact", "edit", "why") and not self.listed.key:
            return "no fact is selected"
        if action == "add_fact" and self.desk.here is None:
            return "no case is open"
        return ""


def _fact_of(key: str) -> str:
    """The fact that a row is about; one told with two dates has two rows in the timeline."""
    return key.partition(":")[2].partition("#")[0]


def _row(fact: FactShown, width: int) -> Row:
    """One line: id, date, sentence and details; sources at the right."""
    text = line((f"{fact.id:<{width}}  ", "bold"))
    if fact.contested:
        text.append_text(line(("sources differ  ", "yellow")))
    if fact.status != "alleged":
        text.append_text(line((f"{fact.status}  ", "yellow")))
    text.append_text(line((f"{fact.date}  " if fact.date else "", "cyan"), fact.sentence))
    if fact.details:
        text.append_text(line("; ", "; ".join(fact.details)))
    return Row(text, f"fact:{fact.id}", right=line((_brief_source(fact.sources), "dim")), hang=2, pinned=True)


def _brief_source(sources: tuple[str, ...]) -> str:
    """The document that tells it, without the page, and how many places more."""
    if not sources:
        return "no source"
    title = sources[0].rpartition(", ")[0] or sources[0]
    shown = title if len(title) <= LONGEST_SOURCE else title[: LONGEST_SOURCE - 1] + "…"
    return shown + (f" +{len(sources) - 1}" if len(sources) > 1 else "")


def _details(
    fact: Fact, case: Case, assessment: Assessment, words: Vocabulary, decides: Mapping[str, int]
) -> Iterator[Row]:
    """A fact with what is told of it first, then what is not, that which decides most first."""
    shown = next(f for f in assessment.facts if f.id == fact.id)
    yield said(shown.sentence, "bold")
    yield from (said(NOWHERE, "yellow") for one in assessment.without_finding() if one.id == fact.id)
    yield facts_line("When", shown.date or "the file does not say", f"detail:{fact.id}:date")
    for slot, what in words.slots(fact.kind).items():
        people = fact.main.people.get(slot)
        if people:
            for person in people:
                yield facts_line(what.capitalize(), case.name(person), f"person:{person}")
    differ = {d.attribute: d for d in assessment.contested if d.fact == fact.id}
    yield heading("Details (enter corrects, x tries another answer)")
    known = {*differ, *fact.main.details}
    ranked = sorted(words.attributes(fact.kind).items(), key=lambda one: (one[0] not in known, -decides.get(one[0], 0)))
    for name, attribute in ranked:
        detail = fact.main.details.get(name)
        label = name.replace("_", " ")
        if name in differ:
            told = "; ".join(f"{source}: {says}" for source, says in differ[name].told)
            text = line(("? ", "yellow"), (f"{label}  ", "dim"), (f"sources differ: {told}", "yellow"))
        elif detail is None:
            text = line(("? ", "yellow"), (f"{label}  ", "dim"), ("unknown: the file does not say", "dim"))
        else:
            said_so = detail_words(attribute, detail, case, words, fact.main)
            value = str(detail) if attribute.numeric else ""
            text = line(("● ", "green"), (f"{label}  ", "dim"), said_so or value)
        yield Row(text, f"detail:{fact.id}:{name}", hang=4)
    for name in sorted(set(differ) - set(words.attributes(fact.kind))):
        told = "; ".join(f"{source}: {says}" for source, says in differ[name].told)
        yield Row(line(("? ", "yellow"), (f"{name}  ", "dim"), (f"sources differ: {told}", "yellow")), hang=4)
    yield heading("Sources")
    for reference, source in zip(fact.sources, shown.sources, strict=False):
        yield said(source, key=f"source:{reference.source}")
    if not shown.sources:
        yield said("none is named")
    yield facts_line("Status", shown.status)
    if shown.note:
        yield facts_line("Note", shown.note)
    rests = [f for f in assessment.findings if fact.id in f.facts()]
    yield heading("What rests on it" if rests else "No finding rests on it.")
    for finding in rests:
        yield Row(line(mark(finding.status), " ", finding.title), f"finding:{finding.id}", hang=2)


def _subject(shown: FactShown, fact: Fact) -> Subject:
    words = [shown.id, shown.kind, shown.sentence, *shown.details, shown.note, shown.status, *shown.sources]
    if shown.contested:
        words.append("contested sources differ")
    when = fact.main.date
    first = "" if when is None or when.earliest is None else date.fromordinal(when.earliest).isoformat()
    last = "" if when is None or when.latest is None else date.fromordinal(when.latest).isoformat()
    return Subject(" ".join(words), sources=shown.sources, first=first, last=last)
