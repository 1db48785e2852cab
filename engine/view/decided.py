"""Decided cases in words, as plain data and as rows: what bodies found on a provision, and how near that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from engine.model.authority import Catalogue, split_pin
from engine.model.decided import ANY, DecidedCase, DecidedCases, DecidedFinding
from engine.reason.nearness import Decided, Near
from engine.view.as_text import wrapped

MOST_SHARED = 6
MOST_LATER = 4
CSV_HEAD = (
    "symbol",
    "body",
    "state",
    "year",
    "kind",
    "outcome",
    "provision",
    "read_with",
    "para",
    "place",
    "cites",
    "address",
)


def decided_words(decided: Decided, state: str, cases: DecidedCases) -> str:
    """The counts in one line: "decided on this provision: 84 breach found, 2 no breach found; against TJK: 7 and 0"."""
    told = ", ".join(f"{number} {cases.outcome_words(outcome)}" for outcome, number in decided.counts)
    text = f"decided on this provision: {told}"
    if decided.wider:
        text += f" ({decided.wider} more on the whole article)"
    against = " and ".join(str(number) for _, number in decided.against)
    return f"{text}; against {state}: {against if any(number for _, number in decided.against) else 'none'}"


def decided_lines(decided: Decided, state: str, cases: DecidedCases, catalogue: Catalogue, width: int) -> Iterator[str]:
    """What was decided on the provision of a finding, for a text: counts, the nearest decisions, what was left out."""
    if not decided.told:
        return
    yield from wrapped(decided_words(decided, state, cases), width, "  ", "    ")
    for near in decided.nearest:
        yield from wrapped(near_words(near, cases, catalogue), width, "    ", "      ")
    if decided.later:
        yield from wrapped(later_words(decided.later), width, "    ", "      ")


def near_words(near: Near, cases: DecidedCases, catalogue: Catalogue) -> str:
    """One decision: symbol, State, year, outcome and by what it is near."""
    return f"{symbol_words(near.case, cases)}: {outcome_words(near.finding, cases)}; {because_words(near, catalogue)}"


def symbol_words(case: DecidedCase, cases: DecidedCases) -> str:
    """A decision as it is named: "CCPR/C/122/D/2680/2015 (HRC, TJK, 2018)"."""
    told = [cases.body_name(case.body), case.state, str(case.year or "")]
    return f"{case.symbol} ({', '.join(part for part in told if part)})"


def outcome_words(finding: DecidedFinding, cases: DecidedCases) -> str:
    """What was found: "14(3)(b): breach found, para. 11.4"."""
    para = "any provision" if finding.para == ANY else finding.para
    read_with = f" read with {', '.join(finding.read_with)}" if finding.read_with else ""
    where = f", para. {finding.where}" if finding.where else ""
    unsure = "" if finding.place == "operative" else " [from the reasoning: often wrong]"
    return f"{para}{read_with}: {cases.outcome_words(finding.outcome)}{where}{unsure}"


def because_words(near: Near, catalogue: Catalogue) -> str:
    """By what it is near, in one line: "shares 14(3)(b), 9(3), HRC General Comment No. 32:34"."""
    if not near.because:
        return "shares the article alone"
    own = split_pin(near.finding.pin)[0]
    return f"shares {', '.join(pin_words(pin, own, catalogue) for pin in near.because[:MOST_SHARED])}" + (
        f" and {len(near.because) - MOST_SHARED} more" if len(near.because) > MOST_SHARED else ""
    )


def pin_words(pin: str, own: str, catalogue: Catalogue) -> str:
    """A pin in few letters: the paragraph alone under the treaty at hand, else with a short name."""
    id, para = split_pin(pin)
    if id == own:
        return para
    authority = catalogue.authority(id)
    short = (
        authority.short.replace("General Comment No.", "GC").replace("General Recommendation", "GR")
        if authority
        else id
    )
    sign = " " if authority and authority.weight == "treaty" else ":"
    return f"{short.replace('No. ', '')}{sign}{para}" if para else short


def later_words(later: tuple[str, ...]) -> str:
    """The decisions left out because they are later than the day whose law applies."""
    more = f" and {len(later) - MOST_LATER} more" if len(later) > MOST_LATER else ""
    return f"later decisions, left out: {', '.join(later[-MOST_LATER:])}{more}"


def decided_to_plain(decided: Decided, cases: DecidedCases) -> dict[str, Any]:
    """The keys that a finding has in JSON: `decisions`, and `decided` with the counts and what was left out."""
    return {
        "decisions": [near_to_plain(near, cases) for near in decided.nearest],
        "decided": {
            "counts": dict(decided.counts),
            "whole_article": decided.wider,
            "against_the_state": dict(decided.against),
            "later": list(decided.later),
            "note": cases.warning,
        },
    }


def near_to_plain(near: Near, cases: DecidedCases) -> dict[str, Any]:
    """One decision near a finding."""
    return {
        **row_to_plain(near.case, near.finding, cases),
        "whole_article": near.wider,
        "because": list(near.because),
        "nearness": near.score,
    }


def row_to_plain(case: DecidedCase, finding: DecidedFinding | None, cases: DecidedCases) -> dict[str, Any]:
    """One decision with one of its findings, or without where it only cites."""
    return {
        "symbol": case.symbol,
        "body": case.body,
        "state": case.state,
        "year": case.year,
        "kind": case.kind,
        "outcome": finding.outcome if finding else "",
        "provision": finding.para if finding else "",
        "treaty": finding.authority if finding else "",
        "with": list(finding.read_with) if finding else [],
        "para": finding.where if finding else "",
        "place": finding.place if finding else "",
        "cites": [pin for pin in case.cited if ":" in pin],
        "address": cases.address(case.symbol),
    }


def csv_row(plain: dict[str, Any]) -> list[str]:
    """The same as a row under `CSV_HEAD`."""
    return [
        plain["symbol"],
        plain["body"],
        plain["state"],
        str(plain["year"] or ""),
        plain["kind"],
        plain["outcome"],
        f"{plain['treaty']}:{plain['provision']}" if plain["treaty"] else "",
        ";".join(plain["with"]),
        plain["para"],
        plain["place"],
        ";".join(plain["cites"]),
        plain["address"],
    ]


def counted(number: int, one: str = "decision") -> str:
    """A number with its noun."""
    return f"{number} {one}{'' if number == 1 else 's'}"


def most_common(words: Iterable[str], most: int) -> list[tuple[str, int]]:
    """The commonest words with their counts; equal ones in the order of the alphabet."""
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:most]
