"""How much of what treaty bodies found in decided cases the rules find in their allegations.

Per case, per body and overall:

- recall of articles and of sub-articles: of the provisions that the Committee held violated or cited ("X with
  Y" names both), how many are engaged. A sub-article held violated must be the provision of an engaged
  finding, or contain it, or be what one is read with; one that was only cited may also be among its citations. What was
  not violated, inadmissible or not examined is neutral.
- precision: of the treaty articles with an engaged primary finding, how many the Committee held violated or
  cited; articles with a neutral outcome leave the count. A committee rules only on what was claimed under its
  own treaty, so this stays below 1; the share among the articles of that treaty alone is printed beside it.
- pinpoints: of the paragraphs of general comments that the Committee cited, how many are among the citations
  of engaged findings. A comment cited without paragraph counts as one, met by any of its paragraphs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from engine.load.case import load_case
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.model.assessment import Assessment
from engine.model.authority import Catalogue, split_pin
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program
from tests.learning.gold import HERE, TREATIES, Gold, article, encoded_cases, read_gold
from tests.learning.told import telling, telling_table


@dataclass(frozen=True)
class Count:
    """Some of a set of things, the found ones and the others."""

    found: frozenset[str]
    missed: frozenset[str]

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.found) + len(self.missed)

    @property
    def share(self) -> float:
        """The share of those found; 1 when there is nothing to find."""
        return len(self.found) / self.total if self.total else 1.0


@dataclass(frozen=True)
class Measure:
    """The counts of one case, or of several together."""

    case: str
    body: str
    articles: Count
    provisions: Count
    primary: Count
    primary_of_treaty: Count
    pins: Count

    def counts(self) -> tuple[Count, ...]:
        """The counts in the order in which they are printed."""
        return (self.articles, self.provisions, self.primary, self.primary_of_treaty, self.pins)


def covers(wanted: str, pin: str) -> bool:
    """Whether a pin is the wanted provision, a part of it, or a paragraph of the wanted comment."""
    return pin == wanted or pin.startswith((f"{wanted}(", f"{wanted}:"))


def measure(assessment: Assessment, gold: Gold, catalogue: Catalogue) -> Measure:
    """How an assessment meets the gold."""
    engaged = assessment.engaged()
    provisions = {finding.provision.pin for finding in engaged}
    provisions |= {citation.pin for finding in engaged for citation in finding.read_with}
    cited = {pin for finding in engaged for pin in finding.pins}
    primary = {
        article(finding.provision.pin)
        for finding in engaged
        if finding.directness == "primary" and _is_treaty(finding.provision.pin, catalogue)
    } - (gold.neutral - gold.upheld)
    return Measure(
        assessment.case_id,
        gold.body,
        _count(gold.upheld, lambda wanted: wanted in set(map(article, provisions))),
        _count(
            gold.violated | gold.cited,
            lambda wanted: any(
                covers(wanted, pin) for pin in (provisions if wanted in gold.violated else provisions | cited)
            ),
        ),
        _count(primary, lambda found: found in gold.upheld),
        _count((found for found in primary if split_pin(found)[0] == gold.treaty), lambda found: found in gold.upheld),
        _count(gold.pins, lambda wanted: any(covers(wanted, pin) for pin in cited)),
    )


def together(measures: Iterable[Measure], name: str = "overall") -> Measure:
    """Several cases as one."""
    named = ([_named(one.case, count) for count in one.counts()] for one in measures)
    return Measure(name, "", *(_sum(counts) for counts in zip(*named, strict=True)))


def measure_all(rulebook: Rulebook, program: Program) -> list[Measure]:
    """The measure of every learning case, by name."""
    found = []
    for path in encoded_cases():
        case, problems = load_case(path, rulebook)
        if case is None:
            raise ValueError("\n".join(map(str, problems)))
        assessment = assess(case, rulebook, program, "2100-01-01")
        found.append(measure(assessment, read_gold(HERE / "gold" / path.name), rulebook.catalogue))
    return found


def table(measures: list[Measure]) -> list[str]:
    """The measures as lines of text, by case and by body, with what was missed and what is primary but not in gold."""
    heads = ("articles", "sub-articles", "primary", "of the treaty", "pinpoints")
    lines = ["".join(("case".ljust(22), *(head.rjust(15) for head in heads)))]
    bodies = dict.fromkeys(one.body for one in measures)
    by_body = [together([one for one in measures if one.body == body], TREATIES[body].upper()) for body in bodies]
    for one in (*measures, *by_body, together(measures)):
        cells = (f"{len(c.found)}/{c.total} {c.share:.2f}".rjust(15) for c in one.counts())
        lines.append("".join((one.case.ljust(22), *cells)))
    for title, number in (("missed", 1), ("primary, not in gold", 2), ("pinpoints missed", 4)):
        for one in measures:
            missed = one.counts()[number].missed
            if missed:
                lines.append(f"{title}: {one.case}: {', '.join(sorted(missed))}")
    return lines


def _count(things: Iterable[str], found: Callable[[str], bool]) -> Count:
    everything = frozenset(things)
    met = frozenset(thing for thing in everything if found(thing))
    return Count(met, everything - met)


def _named(case: str, count: Count) -> Count:
    return Count(
        frozenset(f"{case} {thing}" for thing in count.found),
        frozenset(f"{case} {thing}" for thing in count.missed),
    )


def _sum(counts: Iterable[Count]) -> Count:
    some = list(counts)
    return Count(
        frozenset().union(*(count.found for count in some)),
        frozenset().union(*(count.missed for count in some)),
    )


def _is_treaty(pin: str, catalogue: Catalogue) -> bool:
    authority = catalogue.authority(split_pin(pin)[0])
    return authority is not None and authority.weight == "treaty"


def main() -> int:
    """Print how far the allegations can be told, and the measures of all the learning cases."""
    rulebook, problems = load_rulebook(default_rulebook())
    if rulebook is None:
        print("\n".join(map(str, problems)), file=sys.stderr)
        return 1
    print("\n".join(telling_table(telling(rulebook.words))))
    print()
    print("\n".join(table(measure_all(rulebook, Program(rulebook.rules.values(), rulebook.words)))))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
