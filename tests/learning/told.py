"""How far the alleged facts of decided cases can be told: fully, in part or not at all, and what is missing.

Each file of alleged/ lists what is alleged, in our own words; `told` says how far the case of the same name can say it,
`by` names the facts of that case that do, and `missing` what is lost.
"""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from engine.model.vocabulary import TEXT, Vocabulary
from tests.learning.gold import HERE, encoded_cases

FULL, PART, NONE = "full", "part", "none"
DEGREES = (FULL, PART, NONE)


@dataclass(frozen=True)
class Allegation:
    """One alleged fact of a case: how far it is told, by which facts, and what is missing."""

    case: str
    body: str
    fact: str
    told: str
    by: tuple[str, ...]
    missing: str
    in_text: bool = False
    """Whether one of the facts that tell it does so in a text that no rule reads (`subject: ...`)."""


def telling(words: Vocabulary) -> list[Allegation]:
    """Every alleged fact of the cases that are encoded."""
    found = []
    texts = {
        kind: {name for name, attribute in words.attributes(kind).items() if attribute.values == TEXT}
        for kind in words.kinds
    }
    encoded = {path.name: path for path in encoded_cases()}
    for path in sorted((HERE / "alleged").glob("*.yaml")):
        if path.name not in encoded:
            continue
        whole = yaml.safe_load(path.read_text(encoding="utf-8"))
        facts = {fact["id"]: fact for fact in yaml.safe_load(encoded[path.name].read_text(encoding="utf-8"))["facts"]}
        for entry in whole["alleged"]:
            by = tuple(entry.get("by") or ())
            missing = str(entry.get("missing") or "")
            told = str(entry.get("told") or NONE)
            in_text = any(
                key in texts.get(facts[fact]["kind"], ()) for fact in by if fact in facts for key in facts[fact]
            )
            found.append(Allegation(whole["case"], whole["body"], entry["fact"], told, by, missing, in_text))
    return found


def telling_table(allegations: list[Allegation]) -> list[str]:
    """The shares by body and overall, then what is missing, the most usual first."""
    lines = ["".join(("told".ljust(70), *(degree.rjust(12) for degree in (*DEGREES, "facts"))))]
    bodies = list(dict.fromkeys(one.body for one in allegations))
    for body in (*bodies, ""):
        some = [one for one in allegations if not body or one.body == body]
        cells = (f"{sum(one.told == degree for one in some)}".rjust(12) for degree in DEGREES)
        lines.append("".join(((body or "overall").ljust(70), *cells, str(len(some)).rjust(12))))
    whole = len(allegations) or 1
    shares = (f"{degree} {sum(one.told == degree for one in allegations) / whole:.2f}" for degree in DEGREES)
    in_text = sum(one.told == FULL and one.in_text for one in allegations)
    lines.append(f"told in full with some text of the author's own: {in_text / whole:.2f}")
    lines.append(f"shares: {', '.join(shares)}")
    for one in allegations:
        if one.told != FULL:
            lines.append(f"missing: {one.case}: {one.missing or 'not looked at yet'} ({one.fact})")
    return lines
