"""The findings and derivations of the engine are those of a second, naive evaluator, on the real rulebook."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from engine.model.case import Case, Fact, SourceRef, Version
from engine.model.rulebook import Rulebook
from engine.reason.ground import ground
from engine.reason.instance import Conclusion
from engine.reason.program import Program
from engine.reason.solve import Solution, solve
from tests.oracle.naive import Naive
from tests.oracle.random_cases import random_case, renamed

CASES = 2_000
SLICE = 100
QUICK = 100


def interesting_values(rulebook: Rulebook) -> dict[str, list[str]]:
    """The values that rules test, by tree, so that random cases meet conditions often."""
    found: dict[str, set[str]] = {}
    words = rulebook.words
    for rule in rulebook.rules.values():
        for clause in rule.clauses:
            for condition in clause.conditions:
                if condition.subject not in words.kinds:
                    continue
                for test in condition.tests:
                    tree = words.attributes(condition.subject)[test.attribute].values
                    found.setdefault(tree, set()).update(test.values)
    return {tree: sorted(values) for tree, values in found.items()}


def statuses(solution: Solution) -> dict[tuple[str, tuple[tuple[str, str], ...]], str]:
    """Status by conclusion, as the naive evaluator names conclusions."""
    found = {(c.name, c.people): "engaged" for c in solution.definite}
    found |= {(c.name, c.people): "undetermined" for c in solution.open}
    return found


def ways(solution: Solution, conclusion: Conclusion) -> set[tuple[str, frozenset[object]]]:
    """The live instances of a conclusion, as the naive evaluator names them."""
    return {
        (
            instance.rule,
            frozenset(
                (p.fact, ()) if p.conclusion is None else (p.conclusion.name, p.conclusion.people)
                for p in instance.premises
            ),
        )
        for instance in solution.live.get(conclusion, ())
    }


@pytest.mark.parametrize(
    "start",
    [pytest.param(start, marks=[pytest.mark.slow] if start >= QUICK else []) for start in range(0, CASES, SLICE)],
)
def test_same_findings_and_derivations(start: int, rulebook: Rulebook, program: Program) -> None:
    liked = interesting_values(rulebook)
    concluded = 0
    for seed in range(start, start + SLICE):
        case = random_case(seed, rulebook.words, liked)
        solution = solve(ground(case, program).instances)
        naive = Naive(case, rulebook.rules, rulebook.words)
        expected = {c: naive.status(c) for c in {f.conclusion for f in naive.firings}}
        expected = {c: status for c, status in expected.items() if status != "not-engaged"}
        assert statuses(solution) == expected, f"case {seed}"
        for conclusion in (*solution.definite, *solution.open):
            assert ways(solution, conclusion) == naive.live((conclusion.name, conclusion.people)), f"case {seed}"
        concluded += len(expected)
    assert concluded > SLICE, "random cases that conclude nothing prove nothing"


@pytest.mark.parametrize("seed", range(60))
def test_order_of_facts_does_not_matter(seed: int, rulebook: Rulebook, program: Program) -> None:
    case = random_case(seed, rulebook.words, interesting_values(rulebook))
    facts = list(case.facts)
    random.Random(seed).shuffle(facts)
    people = dict(reversed(list(case.people.items())))
    shuffled = replace(case, facts=tuple(facts), people=people)
    assert ground(shuffled, program).instances == ground(case, program).instances


@pytest.mark.parametrize("seed", range(60))
def test_names_do_not_matter(seed: int, rulebook: Rulebook, program: Program) -> None:
    case = random_case(seed, rulebook.words, interesting_values(rulebook))
    prefix = "zz-"
    solution = solve(ground(case, program).instances)
    other = solve(ground(renamed(case, prefix), program).instances)
    expected = {
        (name, tuple((slot, f"{prefix}{held}" if held in case.people else held) for slot, held in slots)): status
        for (name, slots), status in statuses(solution).items()
    }
    assert statuses(other) == expected


@pytest.mark.parametrize("seed", range(40))
def test_facts_about_others_do_not_matter(seed: int, rulebook: Rulebook, program: Program) -> None:
    case = random_case(seed, rulebook.words, interesting_values(rulebook))
    stranger = random_case(seed + 10_000, rulebook.words)
    theirs = renamed(stranger, "stranger-")
    moved = tuple(_apart(fact) for fact in theirs.facts)
    joined: Case = replace(case, facts=(*case.facts, *moved), people={**case.people, **theirs.people})
    alone = statuses(solve(ground(case, program).instances))
    together = statuses(solve(ground(joined, program).instances))
    mine = {key: s for key, s in together.items() if not any("stranger-" in person for _, person in key[1])}
    assert mine == alone


def _apart(fact: Fact) -> Fact:
    def version(v: Version) -> Version:
        details = {
            name: tuple(f"stranger-{x}" for x in detail) if name in REFERENCES and isinstance(detail, tuple) else detail
            for name, detail in v.details.items()
        }
        return replace(v, details=details, sources=(SourceRef("other"),))

    return replace(fact, id=f"stranger-{fact.id}", versions=tuple(map(version, fact.versions)))


REFERENCES = ("about", "charge", "during", "complaint", "judgment", "obtained_through")
