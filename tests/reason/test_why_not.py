"""Why not: the nearest rules, what each lacks, and lines that really change it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from engine.load.case import fact_from_text, load_case
from engine.load.rulebook import load_rulebook
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reason.ground import ground
from engine.reason.program import Program
from engine.reason.solve import solve
from engine.reason.what_if import Change, ChangeError, change_case
from engine.reason.why_not import FAILS, HOLDS, MISSING, UNKNOWN, NearMiss, WhyNot
from tests.second_rulebook.edits import CASE, LIBRARY

REMINDER, HEARING = "house-1.bill-without-reminder", "house-2.bill-without-hearing"
NAMES = sorted(path.stem for path in (Path(__file__).parents[2] / "facts").glob("*.yaml"))


@pytest.fixture(scope="module")
def library() -> Rulebook:
    found, problems = load_rulebook(LIBRARY, cache=False)
    assert found is not None, problems
    return found


def tea(library: Rulebook, folder: Path, *edits: str) -> Case:
    text = CASE.read_text(encoding="utf-8")
    for old, new in zip(edits[::2], edits[1::2], strict=True):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = folder / "tea.yaml"
    path.write_text(text, encoding="utf-8")
    case, problems = load_case(path, library)
    assert case is not None, problems
    return case


def asked(case: Case, rulebook: Rulebook, program: Program | None = None) -> WhyNot:
    grounding = ground(case, program or Program(rulebook.rules.values(), rulebook.words))
    return WhyNot(grounding, solve(grounding.instances), rulebook)


def states(miss: NearMiss) -> list[str]:
    return [condition.state for condition in miss.conditions]


def test_what_is_unknown(library: Rulebook, tmp_path: Path) -> None:
    case = tea(library, tmp_path, "    heard_before: no\n", "")
    (miss,) = asked(case, library).nearest((HEARING,))
    assert (states(miss), miss.lacking, miss.open) == ([HOLDS, UNKNOWN, HOLDS], 0, 1)
    condition = miss.conditions[1]
    assert condition.premise == "the-bill"
    assert condition.question == "Was Ada heard before the bill?"
    (remedy,) = condition.remedies
    assert (remedy.yaml, remedy.fact, remedy.line) == ("heard_before: no", "the-bill", 36)


def test_what_fails(library: Rulebook, tmp_path: Path) -> None:
    case = tea(library, tmp_path, "heard_before: no", "heard_before: yes")
    (miss,) = asked(case, library).nearest((HEARING,))
    assert (states(miss), miss.lacking) == ([HOLDS, FAILS, HOLDS], 1)
    assert "heard_before is yes" in miss.conditions[1].detail
    assert miss.conditions[1].remedies[0].yaml == "heard_before: no"


def test_what_is_missing(library: Rulebook, tmp_path: Path) -> None:
    case = tea(library, tmp_path, ", vouches-for: ada", "")
    (miss,) = asked(case, library).nearest((HEARING,))
    assert states(miss) == [HOLDS, HOLDS, MISSING]
    assert "vouches-for: ada" in miss.conditions[2].remedies[0].yaml


def test_the_nearest_clause_is_taken(library: Rulebook, tmp_path: Path) -> None:
    case = tea(
        library, tmp_path, "    during: atlas-loan\n", "", "through: spilled-tea", "through: ordinary-wear",
        "date: 2021-05-20", "date: 2021-05-30",
    )  # fmt: skip
    (miss,) = asked(case, library).drawing("answerable-reader")
    assert states(miss) == [HOLDS, HOLDS, HOLDS], "the way of schoolchildren holds"


def test_what_is_engaged_is_no_near_miss(library: Rulebook, tmp_path: Path) -> None:
    found = asked(tea(library, tmp_path), library).nearest()
    assert [miss.rule for miss in found] == [REMINDER]


def test_a_limit_on_what_may_be_lacking(library: Rulebook, tmp_path: Path) -> None:
    case = tea(library, tmp_path, "heard_before: no", "heard_before: yes", ", vouches-for: ada", "")
    answerer = asked(case, library)
    assert {miss.rule: miss.lacking for miss in answerer.nearest()} == {REMINDER: 0, HEARING: 2}
    assert [miss.rule for miss in answerer.nearest(lacking=1)] == [REMINDER]
    assert [miss.rule for miss in answerer.nearest(most=1)] == [REMINDER]


@pytest.mark.parametrize("name", NAMES)
def test_near_misses_are_ordered_and_whole(
    name: str, cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    answerer = asked(cases[name], rulebook, program)
    found = answerer.nearest(most=200)
    keys = [(miss.lacking, miss.open, len(miss.conditions), miss.rule) for miss in found]
    assert keys == sorted(keys)
    engaged = {c.name for c in answerer.solution.definite}
    assert not engaged & {miss.rule for miss in found}
    for miss in found:
        assert set(states(miss)) != {HOLDS}, miss.rule
        assert all(condition.says and "{" not in condition.says for condition in miss.conditions), miss.rule


def applied(miss: NearMiss, case: Case, rulebook: Rulebook) -> Case | None:
    """The case with the remedies of each condition made; None when one leaves something to fill in."""
    for condition in miss.conditions:
        if condition.state == HOLDS:
            continue
        if not condition.remedies:
            return None
        for remedy in condition.remedies:
            if "..." in remedy.yaml:
                return None
            if remedy.fact:
                ((attribute, value),) = yaml.load(remedy.yaml, yaml.BaseLoader).items()
                change = Change("set", remedy.fact, attribute, value)
            elif "# under people" in remedy.yaml:
                return None
            else:
                fact, problems = fact_from_text(remedy.yaml, case, rulebook)
                assert fact is not None, (miss.rule, remedy.yaml, problems)
                change = Change("add", fact.id, entry=fact)
            try:
                case = change_case(case, [change], rulebook.words)
            except ChangeError as error:
                pytest.fail(f"{miss.rule}: {remedy.yaml}: {error}")
    return case


@pytest.mark.parametrize("name", NAMES)
def test_with_its_remedies_a_rule_holds(
    name: str, cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    case = cases[name]
    tried = 0
    wrong = []
    for miss in asked(case, rulebook, program).nearest(most=40):
        if any(
            condition.state == UNKNOWN and re.search("is (before|after|within)", condition.detail)
            for condition in miss.conditions
        ):
            continue
        changed = applied(miss, case, rulebook)
        if changed is None:
            continue
        tried += 1
        held = {c.name for c in solve(ground(changed, program).instances).definite}
        if miss.rule not in held:
            wrong.append(miss.rule)
    assert tried >= 10
    assert wrong == []
