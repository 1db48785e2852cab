"""`pincite law coverage --cited`: how much of what bodies cite in their decisions the rules speak for."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from engine.command.workbench import Workbench, print_json, terminal_width
from engine.lint.cited import ELSEWHERE, MISSING, OUTSIDE, UNDER, Missed, Tally, citations_of, missed, tallies
from engine.model.decided import DecidedCases
from engine.model.problem import visible
from engine.view.as_text import wrapped

EXPLAINED = (
    "Citations of numbered paragraphs by bodies in their decisions. under: a rule that engages an article on which "
    "the decision found cites the paragraph; elsewhere: only others do, or the decision found on no article; outside: "
    "no rule is to be written for it, the catalogue says why. cited: all but missing; under article: of citations in "
    "decisions with a finding, those under or outside."
)
COLUMNS = {UNDER: 8, ELSEWHERE: 11, OUTSIDE: 9, MISSING: 9, "all": 7, "cited": 7, "under article": 15}


def run(bench: Workbench, bodies: Sequence[str], form: str) -> int:
    """Run the command; exit code 0 done, 2 bad input."""
    cases = bench.decided
    if cases is None:
        print("pincite: this rulebook has no decided cases (a folder law/decisions/)", file=sys.stderr)
        return 2
    unknown = [body for body in bodies if body not in cases.bodies]
    if unknown:
        known = ", ".join(cases.bodies)
        print(f"pincite: `{visible(unknown[0])}` is no body of the decided cases; there are {known}", file=sys.stderr)
        return 2
    found = citations_of(cases, bench.rulebook)
    counted = tallies(found)
    lists = {body: missed(found, body) for body in (bodies or cases.bodies)}
    if form == "json":
        print_json(_plain(counted, lists))
    elif form == "csv":
        rows = csv.writer(sys.stdout, lineterminator="\n")
        rows.writerow(("body", "pin", "citations", "cited_nowhere", "strength", "articles", "summary"))
        rows.writerows(_row(body, one, bench) for body, own in lists.items() for one in own)
    else:
        for line in _lines(counted, {body: lists[body] for body in bodies}, cases, bench):
            print(visible(line))
    return 0


def _lines(
    counted: list[Tally], lists: dict[str, list[Missed]], cases: DecidedCases, bench: Workbench
) -> Iterator[str]:
    width = terminal_width()
    yield f"{'body':<8}" + "".join(f"{head:>{wide}}" for head, wide in COLUMNS.items())
    for tally in counted:
        yield _tally(cases.body_name(tally.body), [tally])
    yield _tally("all", counted)
    yield from wrapped(EXPLAINED, width, "", "")
    for body, own in lists.items():
        yield ""
        yield f"{cases.body_name(body)}: {len(own)} paragraphs not cited by a rule under an article found with them"
        for one in own:
            where = "nowhere" if one.nowhere else "elsewhere only"
            entry = bench.rulebook.catalogue.paragraph(one.pin)
            with_ = ", ".join(f"{article} ({number})" for article, number in one.articles[:4]) or "no finding"
            says = f": {entry.summary}" if entry else ": not in the catalogue"
            yield from wrapped(f"{one.citations} x {one.pin} [{where}; with {with_}]{says}", width, "  ", "      ")


def _tally(name: str, tallies_of: Sequence[Tally]) -> str:
    counts = {state: sum(tally.counts[state] for tally in tallies_of) for state in (UNDER, ELSEWHERE, OUTSIDE, MISSING)}
    total = sum(tally.all for tally in tallies_of)
    spoken = sum(tally.spoken_for for tally in tallies_of)
    with_article = sum(tally.with_article for tally in tallies_of)
    under = sum(tally.under_article for tally in tallies_of)
    cells = [*map(str, counts.values()), str(total), share(spoken, total), share(under, with_article)]
    return f"{name:<8}" + "".join(f"{cell:>{wide}}" for cell, wide in zip(cells, COLUMNS.values(), strict=True))


def share(part: int, whole: int) -> str:
    """A share with two places, "-" of nothing; rounded down, so that 1.00 means all."""
    return f"{int(100 * part / whole) / 100:.2f}" if whole else "-"


def _row(body: str, one: Missed, bench: Workbench) -> tuple[str, ...]:
    entry = bench.rulebook.catalogue.paragraph(one.pin)
    articles = ";".join(f"{article} {number}" for article, number in one.articles)
    nowhere = "yes" if one.nowhere else "no"
    told = (entry.strength, articles, entry.summary) if entry else ("", articles, "")
    return (body, one.pin, str(one.citations), nowhere, *told)


def _plain(counted: list[Tally], lists: dict[str, list[Missed]]) -> dict[str, Any]:
    return {
        "bodies": [
            {
                "body": tally.body,
                **tally.counts,
                "all": tally.all,
                "cited": tally.spoken_for / tally.all if tally.all else None,
                "with_article": tally.with_article,
                "under_article": tally.under_article,
            }
            for tally in counted
        ],
        "missed": {
            body: [
                {"pin": one.pin, "citations": one.citations, "nowhere": one.nowhere, "articles": dict(one.articles)}
                for one in own
            ]
            for body, own in lists.items()
        },
    }
