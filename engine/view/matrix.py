"""Several cases side by side as text, as rows of cells, and as JSON data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.cite.printing import brief, cited, provision
from engine.model.assessment import DIRECTNESS, ENGAGED, NOT_ENGAGED, UNDETERMINED, Citation
from engine.model.frozen import replace
from engine.model.problem import visible
from engine.reason.comparison import Cell, Comparison, Heading, Row
from engine.reason.patterns import Pattern
from engine.reason.sentences import join_words
from engine.view.as_json import citation_to_plain
from engine.view.as_text import ASCII_GLYPHS, GLYPHS, in_ascii, wrapped

GREATEST_WIDTH = 160
LABEL = 40
"""Columns that the name of an obligation has at least, before the cases."""
NOTHING, ASCII_NOTHING = "·", "."
NOT_BOUND = "x"
MOST_PATTERNS = 20
LEGEND = "{engaged} engaged, {undetermined} undetermined, {not_engaged} not engaged, {nothing} not looked at"


def comparison_lines(
    comparison: Comparison,
    patterns: Sequence[Pattern],
    width: int = 80,
    *,
    brief: bool = False,
    most: int = MOST_PATTERNS,
    ascii_only: bool = False,
) -> Iterator[str]:
    """The whole comparison, line by line, at most `width` columns wide; `brief` leaves the single obligations out."""
    width = max(40, min(width, GREATEST_WIDTH))
    for line in _lines(comparison, patterns, width, brief, most, ascii_only):
        yield in_ascii(visible(line)) if ascii_only else visible(line)


def _lines(
    comparison: Comparison, patterns: Sequence[Pattern], width: int, brief: bool, most: int, ascii_only: bool
) -> Iterator[str]:
    yield f"{len(comparison.columns)} cases side by side"
    for column in comparison.columns:
        text = (
            f"{column.case_id}: {column.title} · {column.state} · law as of {column.as_of} · {column.facts} facts"
            f" · {column.engaged} potentially engaged · {column.undetermined} undetermined"
        )
        yield from wrapped(text, width, f"{column.number:>4}  ", "      ")
    yield ""
    yield "Obligations potentially engaged, by article or paragraph"
    yield from _heading_table(comparison, width, ascii_only)
    yield from _shared(comparison, width)
    yield from pattern_lines(patterns, len(comparison.columns), width, most)
    if brief:
        return
    yield ""
    yield f"Every obligation that some case engages ({len(comparison.engaged)})"
    yield from _matrix(comparison, width, ascii_only)


def _heading_table(comparison: Comparison, width: int, ascii_only: bool) -> Iterator[str]:
    nothing = ASCII_NOTHING if ascii_only else NOTHING
    cells = [[str(count) if count else nothing for count in heading.counts] for heading in comparison.headings]
    yield from _table([heading_words(heading) for heading in comparison.headings], cells, width)


def _matrix(comparison: Comparison, width: int, ascii_only: bool) -> Iterator[str]:
    glyphs = ASCII_GLYPHS if ascii_only else GLYPHS
    nothing = ASCII_NOTHING if ascii_only else NOTHING
    legend = LEGEND.format(
        engaged=glyphs[ENGAGED],
        undetermined=glyphs[UNDETERMINED],
        not_engaged=glyphs[NOT_ENGAGED],
        nothing=nothing,
    )
    yield from wrapped(f"{legend}, {NOT_BOUND} the text did not bind the State then", width, "  ", "  ")
    for directness in DIRECTNESS:
        rows = [row for row in comparison.engaged if row.directness == directness]
        if rows:
            yield ""
            yield f"{directness} ({len(rows)})"
            labels = [f"{_pin_words(row.provision)} {row.title}" for row in rows]
            yield from _table(labels, [[_sign(cell, glyphs, nothing) for cell in row.cells] for row in rows], width)


def _sign(cell: Cell, glyphs: dict[str, str], nothing: str) -> str:
    if not cell.status:
        return nothing
    return glyphs[cell.status] if cell.bound else NOT_BOUND


def _table(labels: Sequence[str], cells: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """A table with numbered columns; more columns than fit go into further blocks below."""
    if not cells:
        yield "  none"
        return
    total = len(cells[0])
    column = max(3, *(len(cell) + 1 for row in cells for cell in row), len(str(total)) + 1)
    room = max(1, (width - min(LABEL, width // 2)) // column)
    for first in range(0, total, room):
        numbers = range(first, min(first + room, total))
        label = width - len(numbers) * column - 1
        if first:
            yield ""
        yield " " * (label + 1) + "".join(f"{number + 1:>{column}}" for number in numbers)
        for name, row in zip(labels, cells, strict=True):
            *above, last = wrapped(name, label, "  ", "    ")
            yield from above
            yield f"{last:<{label + 1}}" + "".join(f"{row[number]:>{column}}" for number in numbers)


def _shared(comparison: Comparison, width: int) -> Iterator[str]:
    total = len(comparison.columns)
    yield ""
    yield f"Engaged in {'both' if total == 2 else f'all {total}'} cases ({len(comparison.shared)})"
    yield from _named(comparison.shared, width)
    for column in comparison.columns:
        rows = comparison.only(column.number)
        yield ""
        yield f"Engaged only in {column.number}, {column.case_id} ({len(rows)})"
        yield from wrapped(_by_authority(rows), width, "  ", "    ")


def _named(rows: Sequence[Row], width: int) -> Iterator[str]:
    if not rows:
        yield "  none"
    for row in rows:
        yield from wrapped(f"{_pin_words(row.provision)}: {row.title}", width, "  ", "    ")


def _by_authority(rows: Sequence[Row]) -> str:
    provisions = {row.provision.pin: row.provision for row in rows}
    return cited(list(provisions.values())) or "none"


def pattern_lines(patterns: Sequence[Pattern], cases: int, width: int, most: int) -> Iterator[str]:
    """The patterns in sentences, each with the facts it rests on."""
    yield ""
    yield f"What the cases have in common ({len(patterns)})"
    if not patterns:
        yield "  nothing that two of them say"
    for pattern in patterns[:most]:
        yield from wrapped(f"{pattern_words(pattern, cases)} ({place_words(pattern)})", width, "  ", "    ")
    if len(patterns) > most:
        yield f"  and {len(patterns) - most} more: --most {len(patterns)}"


def pattern_words(pattern: Pattern, cases: int) -> str:
    """The pattern as a sentence without its facts."""
    number = len(pattern.cases)
    count = "both" if number == cases == 2 else f"all {cases}" if number == cases else f"{number} of {cases}"
    return f"In {count} cases {pattern.says}"


def place_words(pattern: Pattern) -> str:
    """Where a pattern is found: `1: search, seizure; 3: search`."""
    found: dict[int, list[str]] = {}
    for number, fact in pattern.places:
        found.setdefault(number, []).extend([fact] if fact else [])
    if not any(found.values()):
        return join_words(str(number) for number in sorted(found))
    return "; ".join(f"{number}: {', '.join(found[number])}" for number in sorted(found))


def heading_words(heading: Heading) -> str:
    """An article or paragraph on its own: "ICCPR, article 14"."""
    return provision(replace(heading.provision, para=heading.article, verified=True))


def _pin_words(citation: Citation) -> str:
    return brief(citation)


def matrix_rows(comparison: Comparison) -> Iterator[list[str]]:
    """The matrix as rows of cells, headings first: what an obligation is, then for each case its status."""
    yield [
        "finding", "title", "authority", "para", "provision", "duty", "directness", "cases_engaged",
        *(f"{column.number} {column.case_id}" for column in comparison.columns),
    ]  # fmt: skip
    for row in comparison.rows:
        yield [
            row.id,
            row.title,
            row.provision.authority,
            row.provision.para,
            provision(row.provision),
            row.duty,
            row.directness,
            str(len(row.engaged)),
            *(status_words(cell) for cell in row.cells),
        ]


def status_words(cell: Cell) -> str:
    """The status of a cell: a status of findings, "not-bound", or "" where the case never came near the obligation."""
    return "not-bound" if cell.status and not cell.bound else cell.status


def comparison_to_plain(comparison: Comparison, patterns: Sequence[Pattern]) -> dict[str, Any]:
    """The JSON object of `pincite compare --format json`."""
    return {
        "cases": [
            {
                "number": column.number,
                "id": column.case_id,
                "title": column.title,
                "state": column.state,
                "as_of": column.as_of,
                "facts": column.facts,
                "engaged": column.engaged,
                "undetermined": column.undetermined,
            }
            for column in comparison.columns
        ],
        "articles": [
            {"authority": heading.authority, "article": heading.article, "engaged": list(heading.counts)}
            for heading in comparison.headings
        ],
        "obligations": [
            {
                "finding": row.id,
                "title": row.title,
                "provision": citation_to_plain(row.provision),
                "duty": row.duty,
                "directness": row.directness,
                "engaged_in": list(row.engaged),
                "cases": [
                    {"status": cell.status or None, "facts": list(cell.facts), "needs": cell.needs, "bound": cell.bound}
                    for cell in row.cells
                ],
            }
            for row in comparison.rows
        ],
        "engaged_in_all": [row.id for row in comparison.shared],
        "engaged_only_in": {str(c.number): [row.id for row in comparison.only(c.number)] for c in comparison.columns},
        "patterns": [
            {
                "sort": pattern.sort,
                "says": pattern_words(pattern, len(comparison.columns)),
                "cases": list(pattern.cases),
                "facts": [{"case": number, "fact": fact} for number, fact in pattern.places if fact],
            }
            for pattern in patterns
        ],
    }
