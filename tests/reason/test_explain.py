"""Why: the tree names the facts that the finding rests on, all of them and no others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.load.rulebook import load_rulebook
from engine.model.assessment import ENGAGED, UNDETERMINED, Assessment, Derivation, FactShown
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess, assess_grounding
from engine.reason.explain import (
    FACT,
    SUPPORT,
    WAY,
    ReasonNode,
    explain,
    findings_for,
    node_to_plain,
    support_of,
)
from engine.reason.ground import ground
from engine.reason.program import Program
from engine.reason.solve import solve
from tests.second_rulebook.edits import CASE, LIBRARY

TODAY = "2025-06-01"
NAMES = sorted(path.stem for path in (Path(__file__).parents[2] / "facts").glob("*.yaml"))


@pytest.fixture(scope="module")
def library() -> Rulebook:
    found, problems = load_rulebook(LIBRARY, cache=False)
    assert found is not None, problems
    return found


@pytest.fixture(scope="module")
def assessment(library: Rulebook) -> Assessment:
    case, problems = load_case(CASE, library)
    assert case is not None, problems
    return assess(case, library, Program(library.rules.values(), library.words), TODAY)


def nodes(node: ReasonNode) -> Iterator[ReasonNode]:
    yield node
    for child in node.children:
        yield from nodes(child)


def single(derivations: tuple[Derivation, ...]) -> bool:
    """Whether there is one way only, all the way down."""
    return len(derivations) == 1 and all(
        bool(premise.fact) or single(premise.derivations) for premise in derivations[0].premises
    )


@pytest.mark.parametrize("name", NAMES)
def test_without_any_fact_of_its_only_way_a_finding_falls(
    name: str, cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    case = cases[name]
    grounding = ground(case, program)
    base = assess_grounding(grounding, solve(grounding.instances), rulebook, program, TODAY)
    rests: dict[str, set[str]] = {}
    for finding in base.findings:
        if finding.status in (ENGAGED, UNDETERMINED) and single(finding.derivations):
            (way,) = explain(base, finding, rulebook)
            named = {node.id for node in nodes(way) if node.sort == FACT}
            assert named == set(finding.derivations[0].facts())
            for fact in named:
                rests.setdefault(fact, set()).add(finding.id)
    assert rests
    for fact, ids in rests.items():
        solution = solve(grounding.instances, frozenset({fact}))
        after = assess_grounding(grounding, solution, rulebook, program, TODAY)
        for id in ids:
            old, new = base.finding(id), after.finding(id)
            assert old is not None
            if new is None or new.status == "not-engaged":
                continue
            # what was open may still be open, but for another reason, with more to be answered
            assert (old.status, new.status) != (ENGAGED, ENGAGED), (fact, id)
            assert all(fact not in way.facts() for way in new.derivations), (fact, id)
            assert set(old.questions) < set(new.questions) or old.status == ENGAGED, (fact, id)


@pytest.mark.parametrize("name", NAMES)
def test_every_tree_is_of_known_rules_facts_and_sentences(
    name: str, cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    case = cases[name]
    base = assess(case, rulebook, program, TODAY)
    known = {fact.id for fact in (*base.facts, *base.described)}
    for finding in base.findings:
        ways = explain(base, finding, rulebook)
        assert len(ways) == len(finding.derivations)
        assert bool(ways) or finding.status == "not-engaged"
        for way in ways:
            assert (way.sort, way.id) == (WAY, finding.id)
            for node in nodes(way):
                assert node.says
                assert "{" not in node.says
                assert node.sort != FACT or node.id in known
                assert node.sort != WAY or node.where.startswith(rulebook.rules[node.id].file)
            if finding.status == ENGAGED:
                assert {node.sort for node in nodes(way)} <= {"way", "inference", "fact"}


def test_the_weakest_link_is_marked(assessment: Assessment, library: Rulebook) -> None:
    (finding,) = findings_for(assessment, "house-2.bill-without-hearing")
    (way,) = explain(assessment, finding, library)
    facts = {node.id: (node.support, node.weakest) for node in nodes(way) if node.sort == FACT}
    assert facts == {
        "atlas-loan": ("single source", False),
        "novel-loan": ("single source", False),
        "tea": ("several sources", False),
        "the-bill": ("contested", True),
        "people.ada": ("", False),
        "people.aunt.vouches-for.ada": ("", False),
    }


def shown(**more: object) -> FactShown:
    usual: dict[str, object] = {
        "id": "f", "kind": "loan", "sentence": "s", "details": (), "date": "", "sources": ("A, p. 1",),
        "status": "alleged", "contested": (), "note": "",
    }  # fmt: skip
    return FactShown(**{**usual, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "support"),
    [
        ({"sources": ()}, "no source"),
        ({"contested": ("date",)}, "contested"),
        ({"status": "contested", "sources": ("A", "B")}, "contested"),
        ({}, "single source"),
        ({"sources": ("A, p. 1", "A, p. 2")}, "single source"),
        ({"sources": ("A, p. 1", "B, p. 2")}, "several sources"),
        ({"status": "corroborated"}, "several sources"),
        ({"status": "admitted", "contested": ("date",)}, "admitted"),
    ],
)
def test_support(more: dict[str, object], support: str) -> None:
    assert support_of(shown(**more)) == support
    assert support in SUPPORT


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("house-rules", {"house-1.bill-without-reminder", "house-2.bill-without-hearing"}),
        ("house-rules:1", {"house-1.bill-without-reminder", "house-2.bill-without-hearing"}),
        ("house-rules:2", {"house-2.bill-without-hearing"}),
        ("house-1.bill-without-reminder", {"house-1.bill-without-reminder"}),
        ("house-rules:9", set()),
        ("house", set()),
    ],
)
def test_targets(target: str, found: set[str], assessment: Assessment) -> None:
    assert {finding.id for finding in findings_for(assessment, target)} == found


def test_depth(assessment: Assessment, library: Rulebook) -> None:
    (finding,) = findings_for(assessment, "house-2.bill-without-hearing")
    (way,) = explain(assessment, finding, library)
    assert "because" not in node_to_plain(way, 0)
    one = node_to_plain(way, 1)
    assert [child["sort"] for child in one["because"]] == ["inference", "fact", "fact"]
    assert all("because" not in child for child in one["because"])
    assert node_to_plain(way)["because"][0]["because"][0]["because"]
