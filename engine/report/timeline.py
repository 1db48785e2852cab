"""The annex of a draft that shows the facts in time; needs Matplotlib (the extra `plots`)."""

from __future__ import annotations

from engine.model.assessment import Assessment
from engine.model.case import Case
from engine.model.frozen import replace
from engine.reason.chronology import chronology
from engine.report.document import Document, Figure, Heading, text
from engine.view.plots.timeline_plot import timeline_sheets

HEADING, NOTES = "Annex. The facts in time", "Working notes"


def with_timeline(document: Document, case: Case, assessment: Assessment) -> Document:
    """The draft with the annex before its working notes; `case` has its people named as the draft names them."""
    blocks = list(document.blocks)
    notes = [
        place
        for place, block in enumerate(blocks)
        if isinstance(block, Heading) and "".join(span.words for span in block.text).startswith(NOTES)
    ]
    at = notes[0] if notes else len(blocks)
    blocks[at:at] = [
        Heading(text(HEADING), 1, starts_page=True),
        *(Figure(picture, words) for picture, words in timeline_sheets(assessment, chronology(case, assessment.facts))),
    ]
    return replace(document, blocks=tuple(blocks))
