"""The cases that were opened, with the state of each; the detail sums the case up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.text import Text

from engine.cite.printing import cited
from engine.model.assessment import ENGAGED, UNDETERMINED
from tui.desk import Opened
from tui.filter import Subject
from tui.lines import counted, line, mark
from tui.rows import Row
from tui.views.view import View, facts_line, heading, said


class CasesView(View):
    """The list of cases."""

    name_of_view = "cases"
    detail_title = "The case"

    def title(self) -> str:
        """How many cases, how many are read."""
        opened = self.reading.opened.values()
        read = sum(one.read for one in opened)
        progress = "" if read == len(opened) else f" · {read} read so far"
        marked = f" · {len(self.reading.marked)} marked" if self.reading.marked else ""
        return counted(len(opened), "case") + progress + marked

    def rows(self) -> Sequence[Row]:
        """A row for each case."""
        return [
            case_row(one, marked=one.path in self.reading.marked)
            for one in self.reading.opened.values()
            if self.filter.matches(_subject(one))
        ]

    def wanted(self) -> str | None:
        """The open case."""
        if self.listed.key or self.reading.current is None:
            return None
        return f"case:{self.reading.current}"

    def when_empty(self) -> str:
        """How to get a case."""
        return f"No case in {self.pincite.where}. Press ctrl+n to write one from a form, or pass a file or folder."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The case in brief."""
        one = self.reading.opened.get(Path(key.partition(":")[2])) if key else None
        return ("The case", list(_brief(one))) if one else ("The case", ())

    def cannot(self, action: str) -> str:
        """Marking needs a case."""
        return "no case is selected" if action == "mark" and not self.listed.key else ""


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
        details = ", ".join(" ".join(d) if isinstance(d, tuple) else str(d) for d in person.details.values())
        yield Row(line(name, (f"  {details}" if details else "", "dim")), hang=2)
    yield heading("Sources")
    for source in case.sources.values():
        date = f", {source.date.text}" if source.date else ""
        yield Row(line(source.title, (f"{date}  {source.kind}", "dim")), hang=2)
    available = [p for p in assessment.procedures if p.available]
    if available:
        yield heading(f"Complaints and inquiries open on {assessment.as_of}")
        for p in available:
            since = f" since {p.since}" if p.since else ""
            mark_it = "" if p.verified else " (not verified)"
            yield Row(line(f"{p.procedure}{since}: {p.title}{mark_it}"), hang=2)
    if assessment.later:
        yield heading("Later texts, left out")
        for later in assessment.later:
            instead = f"; in its place then: {cited(later.instead)}" if later.instead else ""
            yield Row(line(f"{later.title} ({later.adopted}): {', '.join(later.paras)}{instead}"), hang=2)
    if assessment.unheard:
        yield heading("Facts that no rule speaks to")
        yield said(", ".join(assessment.unheard))
