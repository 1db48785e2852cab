"""What is compared: each conclusion of a case with its status, and every way in which it follows.

A conclusion is (name, people): an inference with the person in each slot, or a rule with those to whom the obligation
is owed. A way is (rule, premises): ids of facts and conclusions drawn, without their order.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from engine.model.assessment import Premise
from engine.model.case import Case
from engine.reason.derivations import MAX_DERIVATIONS, Derivations
from engine.reason.ground import ground
from engine.reason.instance import Conclusion as OurConclusion
from engine.reason.program import Program
from engine.reason.solve import MAX_ENVIRONMENTS, Solution, solve

People = tuple[tuple[str, str], ...]
Conclusion = tuple[str, People]
Premises = frozenset[Conclusion]
ENGAGED, UNDETERMINED = "engaged", "undetermined"


class Found(NamedTuple):
    """A conclusion's status, and the ways in which it follows."""

    status: str
    ways: frozenset[tuple[str, Premises]]


Answer = dict[Conclusion, Found]


class Fired(NamedTuple):
    """One way that another engine found: `sure` when it rests on no assumption, all the way down."""

    rule: str
    premises: Premises
    conclusion: Conclusion
    sure: bool


def owed(rule: str, people: Iterable[str]) -> Conclusion:
    """The conclusion of a rule that engages an obligation."""
    return rule, tuple((str(n), person) for n, person in enumerate(sorted(set(people))))


def answer_of(fired: Iterable[Fired]) -> Answer:
    """What another engine found. Sure ways are what counts where there is one."""
    by_conclusion: dict[Conclusion, list[Fired]] = {}
    for one in fired:
        by_conclusion.setdefault(one.conclusion, []).append(one)
    answer = {}
    for conclusion, all_ways in by_conclusion.items():
        sure = [one for one in all_ways if one.sure]
        ways = frozenset((one.rule, one.premises) for one in sure or all_ways)
        answer[conclusion] = Found(ENGAGED if sure else UNDETERMINED, ways)
    return answer


def our_answer(case: Case, program: Program) -> Answer:
    """What Pincite finds. The derivations are built as for a view, and taken apart again."""
    solution = solve(ground(case, program).instances)
    derivations = Derivations(solution)
    answer = {}
    for conclusion in (*solution.definite, *solution.open):
        status = ENGAGED if conclusion in solution.definite else UNDETERMINED
        shown = derivations.of(conclusion)
        if len(shown) < MAX_DERIVATIONS:
            ways = frozenset(
                (d.rule, frozenset(_premise(p) for p in d.premises if p.presumption is None)) for d in shown
            )
        else:  # a view shows so many and no more
            ways = _live(solution, conclusion)
        answer[conclusion.name, conclusion.people] = Found(status, ways)
    return answer


def crowded(case: Case, program: Program) -> bool:
    """Whether a conclusion has as many sets of assumptions as are kept, so that ways may be missing on purpose."""
    solution = solve(ground(case, program).instances)
    return any(len(environments) >= MAX_ENVIRONMENTS for environments in solution.open.values())


def _premise(premise: Premise) -> Conclusion:
    return (premise.fact, ()) if premise.fact else (premise.inference, premise.people)


def _live(solution: Solution, conclusion: OurConclusion) -> frozenset[tuple[str, Premises]]:
    return frozenset(
        (
            instance.rule,
            frozenset(
                (p.fact, ()) if p.conclusion is None else (p.conclusion.name, p.conclusion.people)
                for p in instance.premises
            ),
        )
        for instance in solution.live.get(conclusion, ())
    )


def differences(ours: Answer, theirs: Answer) -> list[str]:
    """What differs, in words; nothing when both are the same."""
    told = []
    for conclusion in sorted({*ours, *theirs}):
        one, other = ours.get(conclusion), theirs.get(conclusion)
        if one is None or other is None or one.status != other.status:
            told.append(f"{conclusion}: ours {one and one.status}, theirs {other and other.status}")
        elif one.ways != other.ways:
            told.append(
                f"{conclusion} ({one.status}): only ours {sorted(map(_words, one.ways - other.ways))}, "
                f"only theirs {sorted(map(_words, other.ways - one.ways))}"
            )
    return told


def _words(way: tuple[str, Premises]) -> tuple[str, list[Conclusion]]:
    return way[0], sorted(way[1])
