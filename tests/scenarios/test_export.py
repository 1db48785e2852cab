"""A result told as a scenario passes as written, and a scenario turned into a case says the same."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.model.assessment import Assessment, Finding
from engine.model.case import Case
from engine.model.frozen import replace
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program
from engine.scenarios.alone import BoundScenario, run, scenarios_in, scenarios_of
from engine.scenarios.case_file import case_text
from engine.scenarios.export import case_from, export, feature_text
from engine.scenarios.features import read_features
from engine.scenarios.library import Library
from engine.scenarios.references import reference
from engine.scenarios.run import run_features
from tests.features.shipped import FEATURES

CASES = ("al-kaz-3-2017", "al-tjk-1-2025", "ua-rus-7-2011", "ua-uzb-2-2024")
TODAY = date.today().isoformat()


def kinds_of(assessment: Assessment) -> dict[tuple[object, ...], list[Finding]]:
    """The findings by what sets their scenarios apart."""
    found: dict[tuple[object, ...], list[Finding]] = defaultdict(list)
    for f in assessment.findings:
        about = (
            f.status,
            f.applicability.status,
            bool(f.limits),
            any(x.invoked for x in f.limits),
            bool(f.derivations),
        )
        found[about].append(f)
    return found


def reread(text: str, rulebook: Rulebook) -> Case:
    document, problems = parse_document(text, "case.yaml")
    assert document is not None, problems
    case, found = case_from_document(document, rulebook)
    assert case is not None, found
    return case


def said(assessment: Assessment) -> list[tuple[object, ...]]:
    """What the findings come to, whatever people are called."""
    return [(f.id, f.status, f.pins, f.facts(), len(f.owed_to), len(f.derivations)) for f in assessment.findings]


@pytest.mark.parametrize("name", CASES)
def test_every_kind_of_finding_can_be_told(
    name: str, cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    case = cases[name]
    assessment = assess(case, rulebook, program, TODAY)
    chosen = [finding for findings in kinds_of(assessment).values() for finding in findings[:1]]
    assert len({f.status for f in chosen}) == 3
    made, refused = export(case, assessment, chosen)
    assert refused == []
    scenarios = list(scenarios_in(feature_text(case, assessment, made)))
    assert [scenario.steps for scenario in scenarios] == [one.steps for one in made]
    assert [run(scenario) for scenario in scenarios] == [""] * len(chosen)


@pytest.mark.parametrize("name", CASES)
def test_a_whole_case_there_and_back(name: str, cases: dict[str, Case], rulebook: Rulebook, program: Program) -> None:
    case = cases[name]
    assessment = assess(case, rulebook, program, TODAY)
    made, _ = export(case, assessment, assessment.engaged()[:1], whole=True)
    (scenario,) = scenarios_in(feature_text(case, assessment, made))
    told, wrong = case_from(scenario)
    assert told is not None, wrong
    again = reread(case_text(told), rulebook)
    assert (again.state, len(again.people), len(again.facts)) == (case.state, len(case.people), len(case.facts))
    assert [source.title for source in again.sources.values()] == [source.title for source in case.sources.values()]
    assert said(assess(again, rulebook, program, TODAY)) == said(assessment)


def test_the_steps_pass_in_pytest_too(
    tmp_path: Path, cases: dict[str, Case], rulebook: Rulebook, program: Program, shipped: Library
) -> None:
    case = cases["ua-rus-7-2011"]
    assessment = assess(case, rulebook, program, TODAY)
    made, _ = export(case, assessment, [fs[0] for fs in kinds_of(assessment).values()])
    (tmp_path / "told.feature").write_text(feature_text(case, assessment, made), encoding="utf-8")
    (feature,) = read_features(tmp_path)
    told: list[tuple[int, int]] = []
    found = run_features([feature], shipped.rules, shipped.cases, "now", tell=lambda *far: told.append(far))
    assert found.error == ""
    assert told == sorted(told), "each time it is further on"
    assert told[-1] == (len(made), len(made))
    assert {scenario.name: found.result(feature, scenario).message for scenario in feature.scenarios} == {
        scenario.name: "" for scenario in feature.scenarios
    }
    assert found.count("passed") == len(made)


def test_a_finding_told_alone_rests_on_few_facts(cases: dict[str, Case], rulebook: Rulebook, program: Program) -> None:
    case = cases["al-tjk-1-2025"]
    assessment = assess(case, rulebook, program, TODAY)
    finding = next(f for f in assessment.engaged() if f.id == "iccpr-17.search-without-warrant")
    (made,), _ = export(case, assessment, [finding])
    assert not made.whole
    assert sum(step.type == "given" for step in made.steps) < 8


def test_names_that_divide_sentences_are_replaced(cases: dict[str, Case], rulebook: Rulebook, program: Program) -> None:
    """Commas, "and", signs of Gherkin and other alphabets in a name do not make another case of it."""
    case = cases["ua-rus-7-2011"]
    names = ["A, B and C", "Is <she> | he", "Айгуль", "Айгуль", "searched on 2024-05-05"]
    people = {id: replace(person, name=name) for (id, person), name in zip(case.people.items(), names, strict=True)}
    case = replace(case, people=people)
    assessment = assess(case, rulebook, program, TODAY)
    made, refused = export(case, assessment, assessment.engaged()[:3], whole=True)
    assert refused == []
    scenario = next(iter(scenarios_in(feature_text(case, assessment, made))))
    told, wrong = case_from(scenario)
    assert told is not None, wrong
    assert said(assess(reread(case_text(told), rulebook), rulebook, program, TODAY)) == said(assessment)


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(f.path, marks=[pytest.mark.slow] if "law" in f.tags else [], id=f.path.stem)
        for f in FEATURES
        if f.runnable
    ],
)
def test_the_shipped_scenarios_become_cases(path: Path, rulebook: Rulebook) -> None:
    """Each tells a case that can be read back, with the same people and facts."""
    seen: set[str] = set()
    for scenario in scenarios_of(path):
        if scenario.outline not in seen:
            seen.add(scenario.outline)
            told, wrong = case_from(scenario)
            assert told is not None, wrong
            again = reread(case_text(replace(told, state=told.state or "KAZ")), rulebook)
            assert [fact.content for fact in again.facts] == [fact.content for fact in told.facts]
            assert list(again.people) == list(told.people)
    assert seen


def test_the_limit_that_the_government_invokes_is_told(
    cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    """Else it would read as if the State had said nothing."""
    case = cases["al-tjk-1-2025"]
    assessment = assess(case, rulebook, program, TODAY)
    finding = assessment.finding("iccpr-14-1.trial-behind-closed-doors")
    assert finding is not None
    invoked = [limit for limit in finding.limits if limit.invoked]
    assert invoked
    made, _ = export(case, assessment, [finding])
    text = feature_text(case, assessment, made)
    for limit in invoked:
        assert f'the limit "{limit.ground}" is shown as invoked by' in text
    assert not made[0].left_out


def test_a_scenario_that_cannot_be_taken_makes_no_case() -> None:
    from engine.scenarios.alone import BoundStep

    told, wrong = case_from(BoundScenario("", "", (BoundStep("given", "Ann is a jurnalist"),)))
    assert told is None
    assert "jurnalist" in wrong


def test_every_pin_can_be_written_and_read_back(rulebook: Rulebook) -> None:
    catalogue = rulebook.catalogue
    cited = {pin for rule in rulebook.rules.values() for pin in (*rule.cites, *_provision(rule))}
    assert [pin for pin in sorted(cited) if reference(pin, catalogue) == pin] == []


def _provision(rule: object) -> tuple[str, ...]:
    engages = getattr(rule, "engages", None)
    return (engages.provision,) if engages else ()
