"""The paragraphs the findings rest on: summary, symbol, weight, and whether the text bound the State."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.binding import BindingType

from engine.cite.printing import provision
from engine.model.assessment import NOT_ENGAGED, Applicability, Assessment, Citation, Finding
from engine.model.authority import split_pin
from engine.model.rulebook import Rulebook
from engine.view.as_text import applicability_words
from engine.view.paragraph import strength_words
from tui.action import bindings
from tui.acts.going import DECIDED
from tui.acts.looking import BROWSE, COPY
from tui.filter import Subject
from tui.lines import counted, line, mark
from tui.opened import not_there_yet
from tui.pane import facts_line, heading, said
from tui.rows import Row
from tui.view import FILTER, OPEN, View, with_common
from tui.views.finding import cited

WEIGHTS = {
    "treaty": "treaty: binds the States party to it",
    "declaration": "declaration",
    "interpretation": "interpretation by the body that supervises the treaty",
    "soft-law": "principles and standards, not a treaty",
    "resolution": "resolution",
    "report": "report",
}


class LawView(View):
    """The law of the open case."""

    name_of_view = "law"
    detail_title = "The paragraph"
    ACTIONS = (OPEN, FILTER, DECIDED, BROWSE, COPY)
    BINDINGS: ClassVar[list[BindingType]] = bindings(with_common(ACTIONS))
    HELP = (
        "The paragraphs that the findings rest on, in our own words, with symbol and address, and whether the "
        "text bound this State on the dates of the facts."
    )

    def title(self) -> str:
        """Of which finding."""
        finding = self.desk.find()
        return f"Law · {finding.title}" if finding else "Law"

    def rows(self) -> Sequence[Row]:
        """The paragraphs of the finding, then all others of the case by authority."""
        assessment = self.desk.assessment
        if assessment is None:
            return ()
        finding = self.desk.find()
        rows: list[Row] = []
        first: set[str] = set()
        if finding is not None:
            citations = [c for c in (finding.provision, *finding.citations) if self._keep(c)]
            if citations:
                rows.append(Row(line(("Of this finding", "bold"))))
            rows += [_row(citation) for citation in citations]
            first = {citation.pin for citation in citations}
        by_authority: dict[str, dict[str, Citation]] = {}
        for other in assessment.findings:
            if other.status == NOT_ENGAGED:
                continue
            for citation in (other.provision, *other.citations):
                if citation.pin not in first and self._keep(citation):
                    by_authority.setdefault(citation.authority, {})[citation.pin] = citation
        for pins in by_authority.values():
            citations = list(pins.values())
            text = line((citations[0].short, "bold"), (f"  {counted(len(pins), 'paragraph')}", "dim"))
            key = f"head:law:{citations[0].authority}"
            rows.append(Row(text, key, head=True, folded=not self.filter, gap=bool(rows) and key != "head:finding"))
            rows += [_row(citation) for citation in citations]
        return rows

    def _keep(self, citation: Citation) -> bool:
        words = f"{provision(citation)} {citation.symbol} {citation.summary} {citation.pin} {citation.weight}"
        return self.filter.matches(Subject(words, pins=(citation.pin,)))

    def wanted(self) -> str | None:
        """The paragraph the eye rests on."""
        if self.listed.key == f"pin:{self.desk.eye.pin}":
            return None
        finding = self.desk.find()
        first = finding.provision.pin if finding else ""
        return f"pin:{self.desk.eye.pin or first}"

    def selected(self, key: str) -> None:
        """Remember the paragraph."""
        if key.startswith("pin:"):
            self.desk.eye.pin = key.partition(":")[2]

    def opened(self, key: str) -> None:
        """Go to the detail."""
        self.detail.rows.focus()

    def when_empty(self) -> str:
        """Why there is no law."""
        return not_there_yet(self.desk.here) or "No paragraph is cited."

    def about(self, key: str) -> tuple[str, Sequence[Row]]:
        """The paragraph."""
        desk = self.desk
        pin = key.partition(":")[2] if key.startswith("pin:") else ""
        if not pin or desk.rulebook is None or desk.assessment is None:
            return "The paragraph", ()
        return pin, list(paragraph_rows(pin, desk.rulebook, desk.assessment))

    def citation(self) -> str:
        """The paragraph as it is cited."""
        assessment = self.desk.assessment
        pin = self.listed.key.partition(":")[2]
        for finding in assessment.findings if assessment else ():
            for citation in (finding.provision, *finding.citations):
                if citation.pin == pin:
                    return cited(citation)
        return ""

    def address(self) -> str:
        """The address of the text."""
        id = split_pin(self.listed.key.partition(":")[2])[0]
        authority = self.desk.rulebook.catalogue.authority(id) if self.desk.rulebook else None
        return authority.url if authority is not None else ""

    def cannot(self, action: str) -> str:
        """Copying and opening need a paragraph."""
        return (
            "no paragraph is selected"
            if action in ("copy", "browse") and not self.listed.key.startswith("pin:")
            else ""
        )


def _row(citation: Citation) -> Row:
    text = line((provision(citation), "bold"), f"  {citation.summary}")
    return Row(text, f"pin:{citation.pin}", right=line((citation.weight, "dim")), depth=1, hang=2)


def paragraph_rows(pin: str, book: Rulebook, assessment: Assessment) -> Iterator[Row]:
    """A paragraph of the law in full."""
    id, para = split_pin(pin)
    authority = book.catalogue.authority(id)
    if authority is None:
        yield said(f"{pin} is not in the catalogue", "red")
        return
    entry = authority.paragraph(para)
    using = [f for f in assessment.findings if pin in f.pins]
    citation = next((c for f in using for c in (f.provision, *f.citations) if c.pin == pin), None)
    yield said(provision(citation) if citation else f"{authority.short}, {para}", "bold")
    yield said(entry.summary if entry else "The catalogue has no summary of this paragraph.")
    verified = entry is not None and entry.verified
    words = "number and content were checked against the text" if verified else "not verified: check it before citing"
    yield facts_line("Checked", words, style="" if verified else "yellow")
    if entry and entry.strength:
        yield facts_line("Strength", strength_words(entry))
    if entry and entry.note:
        yield facts_line("Note", entry.note)
    if entry and entry.topics:
        yield facts_line("Topics", ", ".join(topic.replace("-", " ") for topic in entry.topics))
    yield heading("Where to read it; above is a summary in our own words")
    yield facts_line("Title", authority.title)
    yield facts_line("Symbol", authority.symbol)
    yield facts_line("Adopted", f"{authority.adopted.text}, {authority.body}")
    yield facts_line("Weight", WEIGHTS.get(authority.weight, authority.weight))
    yield facts_line("Address", authority.url)
    yield heading(f"For {assessment.state}")
    yield from _binding(pin, book, assessment, using)
    yield heading("Findings that rest on it")
    for finding in using:
        yield Row(line(mark(finding.status), " ", finding.title), f"finding:{finding.id}", hang=2)


def _binding(pin: str, book: Rulebook, assessment: Assessment, using: Sequence[Finding]) -> Iterator[Row]:
    id, para = split_pin(pin)
    authority = book.catalogue.authority(id)
    assert authority is not None
    rests_on = [authority.id] if authority.treaty else list(authority.interprets)
    treaties = [a for name in rests_on if (a := book.catalogue.authority(name)) is not None and a.treaty]
    if not treaties:
        yield said("Not a text that States ratify.")
    for treaty in treaties:
        shown = next((f.applicability for f in using if f.provision.authority == treaty.id), None)
        if shown is None:
            since = book.status.bound_since(assessment.state, treaty.treaty, assessment.as_of)
            out = "unknown" if book.status.unread(treaty.treaty) else "not-party"
            shown = Applicability("in-force" if since else out, since)
        style = "" if shown.status == "in-force" else "yellow"
        yield facts_line(treaty.short, applicability_words(shown), style=style)
        for note in shown.notes:
            yield facts_line("Note", note)
        article = para if authority.treaty else ""
        for entry in book.status.reservations(assessment.state, treaty.treaty):
            if entry.kind == "none" or (article and entry.articles and not _touches(entry.articles, article)):
                continue
            of = f" (article {', '.join(entry.articles)})" if entry.articles else ""
            since = f", from {entry.effective_from}" if entry.effective_from else ""
            yield facts_line(f"{entry.kind.capitalize()}{of}{since}", entry.summary)


def _touches(articles: Sequence[str], para: str) -> bool:
    return any(para == one or para.startswith(f"{one}(") or one.startswith(f"{para}(") for one in articles)
