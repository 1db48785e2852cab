"""How near decided cases are to a finding of a case: by what both engage, find and cite, never by names.

A decision is near by the provisions that it found upon and the paragraphs that it cited, where the case has them
engaged too. What few decisions have counts for more than what nearly all have (the logarithm of the inverse share);
paragraphs that the finding itself cites count twice; and a decision about many things is not near for that alone (the
sum is divided by the root of all that the decision is about). A finding on the whole article counts half.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from math import sqrt
from typing import NamedTuple

from engine.model.assessment import ENGAGED, NOT_ENGAGED, Assessment, Finding
from engine.model.authority import split_pin
from engine.model.decided import DecidedCase, DecidedCases, DecidedFinding, covers, existed
from engine.model.frozen import dataclass


class Pins:
    """Pins of a case; a pin is among them as it stands, as a part of one, or in a range of paragraphs."""

    def __init__(self, pins: Iterable[str]) -> None:
        self._of: dict[str, list[str]] = {}
        for pin in pins:
            self._of.setdefault(split_pin(pin)[0], []).append(pin)
        self._known: dict[str, bool] = {}

    def __contains__(self, pin: str) -> bool:
        found = self._known.get(pin)
        if found is None:
            others = self._of.get(split_pin(pin)[0], ())
            found = self._known[pin] = any(covers(other, pin) or _in_range(pin, other) for other in others)
        return found


class Near(NamedTuple):
    """A decision on the provision of a finding: what it found, how near it is (0 and up), and by what it is near.

    `wider`: it found on the whole article of which the provision is a part. `because` are pins.
    """

    case: DecidedCase
    finding: DecidedFinding
    wider: bool
    score: float
    because: tuple[str, ...]


@dataclass(frozen=True)
class Decided:
    """What was decided on the provision of one finding, as it stood on the day whose law applies.

    `counts` are the decisions on the provision or a part of it by outcome, in the order of the tables; `against` those
    for the State of the case; `wider` is how many found on its whole article. `nearest` are some, those against that
    State first. `later` are the symbols of decisions left out because they came after the day, or may have.
    """

    finding: str
    pin: str
    counts: tuple[tuple[str, int], ...]
    wider: int
    against: tuple[tuple[str, int], ...]
    nearest: tuple[Near, ...]
    later: tuple[str, ...]

    @property
    def told(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.wider or self.later or any(number for _, number in self.counts))


def decided_on(
    cases: DecidedCases, assessment: Assessment, most: int, only: Collection[str] | None = None
) -> dict[str, Decided]:
    """For each finding that is engaged or undetermined, by id, what was decided on its provision; `most` are shown.

    `only` names the findings that are wanted, all where it is left out.
    """
    engaged = Pins(engaged_pins(assessment))
    return {
        finding.id: decided_on_finding(cases, assessment, finding, most, engaged)
        for finding in assessment.findings
        if finding.status != NOT_ENGAGED and (only is None or finding.id in only)
    }


def engaged_pins(assessment: Assessment) -> frozenset[str]:
    """The provisions and paragraphs of all that is engaged in a case."""
    return frozenset(pin for finding in assessment.findings if finding.status == ENGAGED for pin in finding.pins)


def decided_on_finding(
    cases: DecidedCases, assessment: Assessment, finding: Finding, most: int, engaged: Pins | None = None
) -> Decided:
    """What was decided on the provision of one finding; see `decided_on`."""
    pin = finding.provision.pin
    engaged = Pins(engaged_pins(assessment)) if engaged is None else engaged
    own = Pins(finding.pins)
    found: list[Near] = []
    later: list[str] = []
    for case, on, wider in cases.found_under(pin):
        if existed(case, assessment.as_of) is not True:
            later.append(case.symbol)
            continue
        score, because = nearness(cases.weighed(case), pin, own, engaged)
        found.append(Near(case, on, wider, score, because))
    on_it = [near for near in found if not near.wider]
    against = [near for near in on_it if near.case.state == assessment.state]
    return Decided(
        finding.id,
        pin,
        _counts(on_it, cases),
        len(found) - len(on_it),
        _counts(against, cases),
        tuple(chosen(found, assessment.state, most)),
        tuple(later),
    )


def nearness(about: Sequence[tuple[float, str]], pin: str, own: Pins, engaged: Pins) -> tuple[float, tuple[str, ...]]:
    """How near a decision is, and the pins by which it is, the provision itself first.

    Args:
        about: what the decision is about, each pin with its weight (`DecidedCases.weighed`).
        pin: the provision of the finding.
        own: the pins of the finding itself.
        engaged: the pins of all that is engaged in the case.
    """
    shared = []
    for weight, item in about:
        if item in own and item != pin:
            shared.append((2 * weight, item))
        elif item in own or item in engaged:
            shared.append((weight, item))
        elif covers(item, pin):
            shared.append((weight / 2, item))
    if not shared:
        return 0.0, ()
    shared.sort(key=lambda pair: (not _same(pair[1], pin), -pair[0], pair[1]))
    score = sum(weight for weight, _ in shared) / sqrt(sum(weight for weight, _ in about))
    return round(score, 3), tuple(item for _, item in shared)


def chosen(found: Iterable[Near], state: str, most: int) -> Iterator[Near]:
    """The nearest decisions, at most so many: those against the State first, then by nearness.

    Where there is room, the nearest against the State and the nearest of either outcome are among them: a researcher
    has to see both.
    """
    ranked = sorted(found, key=lambda near: (-near.score, near.case.state != state, -near.case.year, near.case.symbol))
    picked = ranked[:most]
    wanted = [next((near for near in ranked if near.finding.adverse is adverse), None) for adverse in (True, False)]
    wanted.append(next((near for near in ranked if near.case.state == state), None))
    kept = [near for near in wanted if near is not None]
    for near in kept[:most]:
        if near not in picked:
            last = next((one for one in reversed(picked) if one not in kept), None)
            if last is None:
                break
            picked[picked.index(last)] = near
    picked.sort(key=lambda near: (near.case.state != state, -near.score, -near.case.year, near.case.symbol))
    return iter(picked)


def _counts(found: Iterable[Near], cases: DecidedCases) -> tuple[tuple[str, int], ...]:
    outcomes = [near.finding.outcome for near in found]
    return tuple((outcome, outcomes.count(outcome)) for outcome in cases.outcomes)


def _in_range(pin: str, other: str) -> bool:
    """Whether a paragraph is one of those that a range covers."""
    return not other.startswith(f"{pin}(") and covers(pin, other)


def _same(item: str, pin: str) -> bool:
    return covers(pin, item) or covers(item, pin)
