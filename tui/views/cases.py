"""The cases that were opened, with the state of each; the detail sums the case up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual.binding import BindingType

from engine.cite.printing import cited
from engine.model.assessment import ENGAGED, UNDETERMINED
from engine.model.case import Detail
from tui.action import Action, bindings
from tui.acts.entries import NEW_PERSON, NEW_SOURCE, edit_person, edit_source
from tui.acts.looking import EDIT
from tui.acts.new_case import NEW_CASE
from tui.acts.reporting import REPORT, report_case
from tui.desk import CASE, Desk, News
from tui.filter import Subject
from tui.lines import counted, line, mark
from tui.opened import Opened
from tui.pane import facts_line, heading, said
from tui.rows import Row
from tui.view import FILTER, OPEN, View, with_common

MARK = Action("mark", "m", "Mark", "mark the case for the comparison", lambda view: view.mark(), called="choose select")

REPORT_SELECTED = replace(REPORT, run=lambda view: view.report())
SORT = Action(
    "sort", "o", "Order", "order the cases: most engaged, by State, date, title, file", lambda view: view.sort(),
    called="sort group state urgent worst",
)  # fmt: skip
ORDER_WORDS = {
    "file": "in the order of the files",
    "engaged": "most engaged first",
    "state": "by State",
    "date": "latest facts first",
    "title": "by title",
}
ORDERS = tuple(ORDER_WORDS)


class CasesView(View):
    """The list of cases."""

    name_of_view = "cases"
    detail_title = "The case"
    ACTIONS = (OPEN, NEW_CASE, SORT, MARK, REPORT_SELECTED, FILTER, EDIT, NEW_PERSON, NEW_SOURCE)
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "The cases that were opened. Each line shows how many obligations are potentially engaged (●) and how "
        "many are undetermined (?). Open one to see its obligations."
    )

    def sort(self) -> None:
        """Put the cases in the next order; the order by State has a heading for each."""
        self.remembered.order = ORDERS[(ORDERS.index(self._order) + 1) % len(ORDERS)]
        self.draw()
        self.talk.tell(f"Cases {ORDER_WORDS[self._order]}")

    @property
    def _order(self) -> str:
        return self.remembered.order if self.remembered.order in ORDERS else ORDERS[0]

    def opened_detail(self, key: str) -> None:
        """Correct a person or a source of the case."""
        self.talk.begin("go", self._open_entry, key)

    async def _open_entry(self, key: str) -> None:
        await self.desk.open_case(Path(self.listed.key.partition(":")[2]))
        self.desk.tell(CASE)
        sort, _, id = key.partition(":")
        if sort == "person":
            edit_person(self, id)
        elif sort == "source":
            edit_source(self, id)

    def title(self) -> str:
        """How many cases, how many are read."""
        opened = self.desk.opened.values()
        read = sum(one.read for one in opened)
        progress = "" if read == len(opened) else f" · {read} read so far"
        if progress and self.desk.rulebook is None and not self.desk.rule_problems:
            progress = " · the rulebook is being read …"
        marked = f" · {len(self.desk.marked)} marked" if self.desk.marked else ""
        order = f" · {ORDER_WORDS[self._order]}" if len(opened) > 1 else ""
        return counted(len(opened), "case") + progress + order + marked

    def rows(self) -> Sequence[Row]:
        """A row for each case."""
        shown = [one for one in self.desk.opened.values() if self.filter.matches(_subject(one))]
        shown.sort(key=lambda one: _rank(one, self._order))
        rows: list[Row] = []
        state = ""
        for one in shown:
            here = _state(one, self.desk)
            if self._order == "state" and here != state:
                rows.append(Row(line((here, "bold")), gap=bool(rows)))
                state = here
            rows.append(case_row(one, marked=one.path in self.desk.marked))
        return rows

    def wanted(self) -> str | None:
        """The open case."""
        if self.listed.key or self.desk.current is None:
            return None
        return f"case:{self.desk.current}"

    def when_empty(self) -> str:
        """How to get a case."""
        return (
            f"No case in {self.desk.where}. Press ctrl+n to write one from a form, or pass a file or folder: "
            "pincite tui facts/"
        )

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The case in brief."""
        one = self.desk.opened.get(Path(key.partition(":")[2])) if key else None
        return ("The case", list(_brief(one))) if one else ("The case", ())

    def mark(self) -> None:
        """Mark the selected case for the comparison."""
        self.desk.marked ^= {Path(self.listed.key.partition(":")[2])}
        self.desk.tell(CASE)

    def report(self) -> None:
        """Write a report of the selected case."""
        report_case(self, self.desk.opened.get(Path(self.listed.key.partition(":")[2]), self.desk.here))

    def told(self, news: News) -> None:
        """How far reading has come is shown here."""
        if self.display and self.is_mounted:
            self.draw()

    def cannot(self, action: str) -> str:
        """What needs a case."""
        needs = ("open", "sort", "mark", "report", "filter", "edit", "new_person", "new_source")
        return "there is no case" if action in needs and not self.desk.opened else ""


def _rank(one: Opened, order: str) -> tuple[str | int, ...]:
    """By what a case is sorted; in the order of the files everything is equal."""
    case = one.case
    if order == "engaged":
        return (-one.engaged, -one.undetermined)
    if order == "state":
        return (case.state if case else "~", -one.engaged)
    if order == "date":
        dates = [fact.main.date for fact in case.facts] if case else []
        return (-max((date.latest or date.earliest or 0 for date in dates if date), default=0),)
    return (one.title.casefold(),) if order == "title" else ()


def _state(one: Opened, desk: Desk) -> str:
    """The name of the State of a case."""
    if one.case is None:
        return "Not read"
    names = desk.rulebook.status.states if desk.rulebook is not None else {}
    return names.get(one.case.state) or one.case.state


def case_row(one: Opened, *, marked: bool = False, short: bool = False) -> Row:
    """A case on one line: mark, title, counts."""
    counts = Text()
    if not one.read:
        counts = line(("reading …", "dim"))
    elif one.broken and one.assessment is None:
        counts = line(("cannot be read", "red"))
    else:
        counts = line(mark(ENGAGED), f" {one.engaged:<3}", mark(UNDETERMINED), f" {one.undetermined:<2}")
        if one.stale:
            counts.append(" stale", "red")
    title = line(("* " if marked else "  "), (one.title, "bold"))
    if not short and one.case is not None:
        title.append_text(line((f"  {one.case.state} · {one.path.name}", "dim")))
    elif not short and one.title != one.path.name:
        title.append_text(line((f"  {one.path.name}", "dim")))
    if short:
        counts = line((f"●{one.engaged} ?{one.undetermined}" if one.assessment else "…", "dim"))
    return Row(title, f"case:{one.path}", right=counts, crop=True)


def _subject(one: Opened) -> Subject:
    case = one.case
    words = [one.title, one.path.name]
    if case is not None:
        words += [case.id, case.state, *(person.name for person in case.people.values())]
    pins = tuple(p for f in one.assessment.engaged() for p in f.pins) if one.assessment else ()
    sources = tuple(source.title for source in case.sources.values()) if case else ()
    return Subject(" ".join(words), pins=pins, sources=sources)


def _detail_words(name: str, detail: Detail) -> str:
    """A detail of a person, with its name where the value alone does not say what it is: "minor: no"."""
    words = ", ".join(detail) if isinstance(detail, tuple) else str(detail)
    return words if name in ("roles", "gender", "entity") else f"{name.replace('_', ' ')}: {words}"


def _brief(one: Opened) -> Iterator[Row]:
    yield said(one.title, "bold")
    yield facts_line("File", str(one.path))
    if one.broken:
        yield said(f"{counted(len(one.problems), 'problem')} in the file: press ! to see", "red")
    assessment, case = one.assessment, one.case
    if assessment is None or case is None:
        if not one.read:
            yield said("Being read …", "dim")
        return
    yield facts_line("State", f"{assessment.state} · the law as of {assessment.as_of}")
    yield Row(
        line(
            mark(ENGAGED),
            f" {one.engaged} potentially engaged   ",
            mark(UNDETERMINED),
            f" {one.undetermined} ",
            f"undetermined   {counted(len(case.facts), 'fact')}",
        )
    )
    unmet = [e for e in assessment.expected if not e.met]
    if assessment.expected:
        words = "all as expected" if not unmet else "differ: " + ", ".join(e.pin for e in unmet)
        yield facts_line("Expected", words, style="" if not unmet else "red")
    yield heading("People")
    for id, name in assessment.people:
        person = case.people[id]
        told = [_detail_words(key, detail) for key, detail in person.details.items()]
        told += [f"{relation.replace('_', ' ')} {case.name(to)}" for relation, to in person.relations]
        yield Row(line(name, (f"  {'; '.join(told)}" if told else "", "dim")), f"person:{id}", hang=2)
    yield heading("Sources")
    for source in case.sources.values():
        date = f", {source.date.text}" if source.date else ""
        yield Row(line(source.title, (f"{date}  {source.kind}", "dim")), f"source:{source.id}", hang=2)
    available = [p for p in assessment.procedures if p.available]
    if available:
        yield heading(f"Complaints and inquiries open on {assessment.as_of}")
        for p in available:
            since = f" since {p.since}" if p.since else ""
            mark_it = "" if p.verified else " (not verified)"
            barred = (f"  not for this case: {p.not_for}", "dim") if p.not_for else ""
            yield Row(line(f"{p.procedure}{since}: {p.title}{mark_it}", barred), hang=2)
    if assessment.later:
        yield heading("Later texts, left out")
        for later in assessment.later:
            instead = f"; in its place then: {cited(later.instead)}" if later.instead else ""
            yield Row(line(f"{later.title} ({later.adopted}): {', '.join(later.paras)}{instead}"), hang=2)
    if assessment.unheard:
        yield heading("Facts that no rule speaks to")
        yield said(", ".join(assessment.unheard))
