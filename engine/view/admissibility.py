"""Points of admissibility in words and as plain data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.model.admissibility import NOT_TOLD, OBSTACLE, OPEN, PointFound, ProcedureFound
from engine.model.authority import Catalogue, split_pin
from engine.view.as_text import wrapped

WORDS = {OBSTACLE: "obstacle", OPEN: "open", NOT_TOLD: "not told"}
TITLE = "Admissibility: what the file says to each point, no prediction"


def admissibility_lines(found: Sequence[ProcedureFound], catalogue: Catalogue, width: int) -> Iterator[str]:
    """The part of a report, procedure by procedure."""
    yield TITLE
    if not found:
        yield "  No individual procedure is open for this State."
    for procedure in found:
        since = f", open since {procedure.since}" if procedure.since else ""
        yield from wrapped(f"{procedure.procedure}: {procedure.title}{since}", width, "  ", "    ")
        for point in procedure.points:
            told = f": {'; '.join(point.says)}" if point.says else ""
            facts = f" [{', '.join(point.facts)}]" if point.facts else ""
            text = f"{point.point}: {WORDS[point.status]}{told}{facts} ({source_words(point, catalogue)})"
            yield from wrapped(text, width, "    ", "      ")
            if point.status == NOT_TOLD and point.asks:
                yield from wrapped(f"ask: {point.asks}", width, "      ", "        ")


def source_words(point: PointFound, catalogue: Catalogue) -> str:
    """Where the point is laid down: "ICCPR-OP1, article 5(2)(b)"; the article alone where the catalogue lacks it."""
    id, para = split_pin(point.pin)
    authority = catalogue.authority(id)
    words = f"{authority.short}, article {para}" if authority else f"article {point.article}" if point.article else ""
    mark = "" if point.verified else "not verified"
    return ", ".join(part for part in (words, mark) if part) or "no article"


def admissibility_to_plain(found: Sequence[ProcedureFound]) -> list[dict[str, Any]]:
    """The key `admissibility` of a check in JSON."""
    return [
        {
            "procedure": procedure.procedure,
            "title": procedure.title,
            "since": procedure.since,
            "points": [
                {
                    "point": point.point,
                    "status": point.status,
                    "pin": point.pin,
                    "article": point.article,
                    "rule": point.rule,
                    "says": list(point.says),
                    "facts": list(point.facts),
                    "asks": point.asks,
                    "verified": point.verified,
                }
                for point in procedure.points
            ],
        }
        for procedure in found
    ]
