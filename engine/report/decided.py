"""Decided cases in a draft, as the researcher chooses: footnotes at the findings argued, or a table at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.model.authority import Catalogue
from engine.model.decided import DecidedCases
from engine.reason.nearness import Decided, Near
from engine.report.document import Block, Heading, Paragraph, Table, Text, note, text
from engine.view.decided import because_words, outcome_words, symbol_words

FOOTNOTES, TABLE, NONE = "footnotes", "table", "none"
CHOICES = (FOOTNOTES, TABLE, NONE)
HEADING = "Decided cases"


class DecidedNotes:
    """What was decided on the provisions of the findings of a draft, in the way that was chosen."""

    def __init__(
        self, found: Mapping[str, Decided], cases: DecidedCases, catalogue: Catalogue, way: str, state: str
    ) -> None:
        self.found, self.cases, self.catalogue, self.way, self.state = found, cases, catalogue, way, state

    def note_on(self, finding: str) -> Text:
        """The footnote at a finding; nothing where none is wanted or nothing was decided."""
        decided = self.found.get(finding)
        if self.way != FOOTNOTES or decided is None or not decided.nearest:
            return ()
        told = "; ".join(
            f"{symbol_words(near.case, self.cases)}, {outcome_words(near.finding, self.cases)}"
            for near in decided.nearest
        )
        return text(note(f"On this provision see: {told}."))

    def closing(self, findings: Mapping[str, str]) -> Iterator[Block]:
        """What stands at the end: the table, or of the footnotes how far they can be trusted.

        The table has each decision once, with what was found and at which findings it is near. `findings` are the
        titles of those that are argued, by id.
        """
        if self.way == FOOTNOTES and any(self.note_on(id) for id in findings):
            yield Paragraph(text(f"Decided cases in the notes: {self.cases.warning}"), soft=True)
        if self.way != TABLE:
            return
        rows: dict[str, tuple[Near, list[str]]] = {}
        for id, title in findings.items():
            decided = self.found.get(id)
            for near in decided.nearest if decided is not None else ():
                rows.setdefault(near.case.symbol, (near, []))[1].append(title)
        if not rows:
            return
        yield Heading(text(HEADING), 1, starts_page=True)
        yield Paragraph(
            text(
                "Decisions nearest to the findings above by what they found and cited, whatever their outcome, those "
                f"against {self.state} first. {self.cases.warning}"
            ),
            soft=True,
        )
        ordered = sorted(
            rows.values(), key=lambda row: (row[0].case.state != self.state, -row[0].case.year, row[0].case.symbol)
        )
        yield Table(
            ("Decision", "Found", "Near to"),
            tuple(
                (
                    text(f"{symbol_words(near.case, self.cases)}, {self.cases.address(near.case.symbol)}"),
                    text(outcome_words(near.finding, self.cases)),
                    text(f"{'; '.join(dict.fromkeys(titles))}: {because_words(near, self.catalogue)}"),
                )
                for near, titles in ordered
            ),
            (40, 24, 36),
        )
