"""What bodies made of a paragraph: how often they cited it and with which articles, or found upon it, and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.model.authority import Catalogue, split_pin
from engine.model.decided import ANY, DecidedCase, DecidedCases, existed
from engine.view.decided import counted, most_common, pin_words

MOST_ARTICLES = 5


def use_of(pin: str, cases: DecidedCases, as_of: str = "") -> dict[str, Any]:
    """How bodies used a paragraph, as plain data; with a day, as it stood then.

    `cited` is the number of decisions that cite it, `with` the articles on which those decisions found, commonest
    first; `found` are the decisions with a finding on it, by outcome. First and last year of either.
    """
    citing: list[DecidedCase] = []
    found: dict[str, int] = dict.fromkeys(cases.outcomes, 0)
    years: list[int] = []
    for case, finding in cases.on(pin):
        if as_of and not existed(case, as_of):
            continue
        if case.cites(pin):
            citing.append(case)
        if finding is not None:
            found[finding.outcome] += 1
        if case.year:
            years.append(case.year)
    articles = (one for case in citing for one in {f.pin for f in case.operative if f.para != ANY})
    return {
        "cited": len(citing),
        "with": [{"pin": one, "decisions": number} for one, number in most_common(articles, MOST_ARTICLES)],
        "found": found,
        "first": min(years, default=0),
        "last": max(years, default=0),
    }


def use_lines(pin: str, cases: DecidedCases, catalogue: Catalogue, as_of: str = "") -> Iterator[str]:
    """The same in words; nothing where no body used the paragraph."""
    use = use_of(pin, cases, as_of)
    span = f"{use['first']} to {use['last']}" if use["first"] != use["last"] else str(use["first"] or "")
    if any(use["found"].values()):
        told = ", ".join(f"{number} {cases.outcome_words(outcome)}" for outcome, number in use["found"].items())
        yield f"decided: {told} ({span})"
    if use["cited"]:
        own = split_pin(pin)[0]
        words = ", ".join(f"{pin_words(one['pin'], own, catalogue)} ({one['decisions']})" for one in use["with"])
        yield f"cited by bodies in {counted(use['cited'])} ({span})" + (f", with {words}" if words else "")
