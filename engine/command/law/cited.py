"""`pincite law coverage --cited`: how much of what bodies cite in their decisions the rules speak for."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from engine.command.workbench import Workbench, print_json, terminal_width
from engine.lint.cited import ELSEWHERE, MISSING, OUTSIDE, UNDER, Missed, Tally, citations_of, missed, reasons, tallies
from engine.model.decided import DecidedCases
from engine.model.problem import visible
from engine.view.as_text import wrapped

EXPLAINED = (
    "Citations of numbered paragraphs by bodies in their decisions. under: a rule that engages an article on which "
    "the decision found, or one read with it, cites the paragraph; elsewhere: only others do, or the decision found on "
    "no article; outside: no rule is to be written for it, the catalogue says why. cited: all but missing. under "
    "article: of citations on the merits of decisions with a finding, those under or outside; with reason: these and "
    "what is left out for a reason. For which article a paragraph was cited the tables do not say: it is paired with "
    "each that was found upon, and one is enough."
)
COLUMNS = {
    UNDER: 8,
    ELSEWHERE: 11,
    OUTSIDE: 9,
    MISSING: 9,
    "all": 7,
    "cited": 7,
    "on merits": 11,
    "under article": 15,
    "with reason": 13,
}


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
        print_json(_plain(counted, lists, reasons(found)))
    elif form == "csv":
        rows = csv.writer(sys.stdout, lineterminator="\n")
        rows.writerow(("body", "pin", "citations", "cited_nowhere", "strength", "articles", "summary"))
        rows.writerows(_row(body, one, bench) for body, own in lists.items() for one in own)
    else:
        for line in _lines(counted, {body: lists[body] for body in bodies}, reasons(found), cases, bench):
            print(visible(line))
    return 0


def _lines(
    counted: list[Tally],
    lists: dict[str, list[Missed]],
    left_out: list[tuple[str, int]],
    cases: DecidedCases,
    bench: Workbench,
) -> Iterator[str]:
    width = terminal_width()
    yield f"{'body':<8}" + "".join(f"{head:>{wide}}" for head, wide in COLUMNS.items())
    for tally in counted:
        yield _tally(cases.body_name(tally.body), [tally])
    yield _tally("all", counted)
    yield from wrapped(EXPLAINED, width, "", "")
    aside = sum(tally.at_admissibility for tally in counted)
    if aside:
        told = f"Paired with no article: {aside} cited only where admissibility was considered, in decisions that found"
        yield from wrapped(f"{told} on something else.", width, "", "")
    if left_out:
        yield ""
        yield f"Left out for a reason: {sum(number for _, number in left_out)}"
        for reason, number in left_out:
            yield from wrapped(f"{number} x {reason}", width, "  ", "      ")
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
    reasoned = under + sum(tally.left_out for tally in tallies_of)
    shares = (share(spoken, total), str(with_article), share(under, with_article), share(reasoned, with_article))
    cells = [*map(str, counts.values()), str(total), *shares]
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


def _plain(counted: list[Tally], lists: dict[str, list[Missed]], left_out: list[tuple[str, int]]) -> dict[str, Any]:
    return {
        "bodies": [
            {
                "body": tally.body,
                **tally.counts,
                "all": tally.all,
                "cited": tally.spoken_for / tally.all if tally.all else None,
                "with_article": tally.with_article,
                "under_article": tally.under_article,
                "left_out": tally.left_out,
                "at_admissibility": tally.at_admissibility,
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
        "left_out": [{"because": reason, "citations": number} for reason, number in left_out],
    }
