"""What the case alleges, as a table or a timeline; the detail shows every attribute, stated or unknown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from engine.model.assessment import Assessment, FactShown
from engine.model.case import Case, Fact
from engine.model.vocabulary import Vocabulary
from engine.reason.sentences import detail_words
from tui.filter import Subject
from tui.lines import counted, line, mark
from tui.rows import Row
from tui.views.view import View, facts_line, heading, said

WIDEST_ID = 20
LONGEST_SOURCE = 18


class FactsView(View):
    """The facts of the open case."""

    name_of_view = "facts"
    detail_title = "The fact"

    def __init__(self) -> None:
        super().__init__()
        self.timeline = False

    def title(self) -> str:
        """How many facts, and how they are ordered."""
        assessment = self.reading.assessment
        count = len(assessment.facts) if assessment else 0
        order = "timeline" if self.timeline else "in the order of the file"
        return f"{counted(count, 'fact')} · {order}"

    def rows(self) -> Sequence[Row]:
        """A row for each fact."""
        assessment, case = self.reading.assessment, self.reading.case
        if assessment is None or case is None:
            return ()
        facts = {fact.id: fact for fact in case.facts}
        shown = [f for f in assessment.facts if f.id in facts and self.filter.matches(_subject(f, facts[f.id]))]
        self.set_class(self.timeline, "-timeline")
        if self.timeline:
            from tui.timeline import bar_width, timeline_rows

            return list(timeline_rows(case, assessment, bar_width(self.listed.size.width), {f.id for f in shown}))
        width = min(max((len(fact.id) for fact in shown), default=0), WIDEST_ID)
        return [_row(fact, width) for fact in shown]

    def on_mount(self) -> None:
        """As the last time."""
        self.timeline = self.pincite.remembered.timeline

    def on_resize(self) -> None:
        """The bars of the timeline are as long as there is room."""
        if self.timeline:
            self.draw()

    def wanted(self) -> str | None:
        """The fact the eye rests on."""
        assessment = self.reading.assessment
        if not self.reading.fact and assessment is not None and assessment.facts:
            self.reading.fact = assessment.facts[0].id
        if _fact_of(self.listed.key) == self.reading.fact:
            return None
        return f"fact:{self.reading.fact}" if self.reading.fact else None

    def selected(self, key: str) -> None:
        """Remember the fact."""
        self.reading.fact = _fact_of(key)

    def opened(self, key: str) -> None:
        """Go to the details."""
        self.detail.rows.focus()

    def opened_detail(self, key: str) -> None:
        """A detail is a what-if, anything else a place to go to."""
        if key.startswith("detail:"):
            self.pincite.what_if_detail(key)
        else:
            self.pincite.open_key(key)

    def when_empty(self) -> str:
        """Why there is no fact."""
        if self.reading.here is None:
            return "No case is open. Press 1 and choose one."
        return "This case has no facts yet. Press a to add one with a form."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The fact with all its details."""
        reading = self.reading
        fact = reading.fact_of(_fact_of(key))
        if fact is None or reading.assessment is None or reading.case is None or reading.words is None:
            return "The fact", ()
        rows = list(_details(fact, reading.case, reading.assessment, reading.words))
        return f"{fact.id} · {reading.words.kinds[fact.kind].title}", rows

    def cannot(self, action: str) -> str:
        """What needs a fact."""
        if action in ("what_if", "drop_fact", "edit", "why") and not self.listed.key:
            return "no fact is selected"
        if action == "add_fact" and self.reading.here is None:
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
    return Row(text, f"fact:{fact.id}", right=line((_brief_source(fact.sources), "dim")), crop=True)


def _brief_source(sources: tuple[str, ...]) -> str:
    """The document that tells it, without the page, and how many places more."""
    if not sources:
        return "no source"
    title = sources[0].rpartition(", ")[0] or sources[0]
    shown = title if len(title) <= LONGEST_SOURCE else title[: LONGEST_SOURCE - 1] + "…"
    return shown + (f" +{len(sources) - 1}" if len(sources) > 1 else "")


def _details(fact: Fact, case: Case, assessment: Assessment, words: Vocabulary) -> Iterator[Row]:
    shown = next(f for f in assessment.facts if f.id == fact.id)
    yield said(shown.sentence, "bold")
    yield facts_line("When", shown.date or "the file does not say", f"detail:{fact.id}:date")
    for slot, what in words.slots(fact.kind).items():
        people = fact.main.people.get(slot)
        if people:
            yield facts_line(what.capitalize(), ", ".join(case.name(person) for person in people))
    differ = {d.attribute: d for d in assessment.contested if d.fact == fact.id}
    yield heading("Details (x tries another answer)")
    for name, attribute in words.attributes(fact.kind).items():
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
    for source in shown.sources or ("none is named",):
        yield said(source)
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
