"""What a fact on which no finding rests would lead to: the rules that hear it, the likeliest first."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.model.rulebook import Rulebook
from engine.reason.ground import ground
from engine.reason.near_fact import nearest_to_fact
from engine.reason.program import Program
from engine.reason.solve import solve
from engine.reason.why_not import FAILS, HOLDS, MISSING, WhyNot

CASE = """\
case: near
title: Near
state: COL
as_of: 2026-01-10
people:
  marta: {name: Marta, gender: woman, age: 30}
facts:
  - id: no-lawyer
    kind: counsel
    person: marta
    access: no
  - id: with-lawyer
    kind: counsel
    person: marta
    access: yes
    own_choice: yes
"""
CHARGE = """\
  - id: charge-1
    kind: charge
    person: marta
    procedure: criminal-procedure
"""


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    path = tmp_path / "near.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def asked(path: Path, rulebook: Rulebook, program: Program) -> WhyNot:
    case, problems = load_case(path, rulebook)
    assert case is not None, problems
    grounding = ground(case, program)
    return WhyNot(grounding, solve(grounding.instances), rulebook)


def test_the_likeliest_rule_comes_first_with_the_fact_it_lacks(
    case_file: Path, rulebook: Rulebook, program: Program
) -> None:
    first, *others = nearest_to_fact(asked(case_file, rulebook, program), "no-lawyer", most=50)
    assert first.provision == "iccpr:14(3)(b)", "of a person who is accused, not of one with a disability"
    assert [(c.state, [r.yaml.split()[4] for r in c.remedies]) for c in first.conditions] == [
        (HOLDS, []),
        (MISSING, ["charge"]),
    ]
    lacking = [(miss.lacking, miss.open) for miss in (first, *others)]
    assert lacking == sorted(lacking)
    assert any(miss.provision.startswith("crpd:") for miss in others)


def test_what_a_rule_lacks_lets_the_finding_follow(case_file: Path, rulebook: Rulebook, program: Program) -> None:
    """The lines proposed for an inference that is lacking are lines that do it."""
    first = nearest_to_fact(asked(case_file, rulebook, program), "no-lawyer")[0]
    (remedy,) = (remedy for condition in first.conditions for remedy in condition.remedies)
    proposed = "".join(f"  {line}\n" for line in remedy.yaml.splitlines())
    case_file.write_text(CASE + proposed, encoding="utf-8")
    assert proposed == CHARGE
    answerer = asked(case_file, rulebook, program)
    assert first.rule in {one.name for one in answerer.solution.definite}
    assert first.rule not in {miss.rule for miss in nearest_to_fact(answerer, "no-lawyer", most=50)}


def test_where_the_fact_itself_is_otherwise_the_rule_says_so(
    case_file: Path, rulebook: Rulebook, program: Program
) -> None:
    case_file.write_text(CASE.replace("kind: counsel\n    person: marta\n    access: no", NOT_HELD))
    (first, *_) = nearest_to_fact(asked(case_file, rulebook, program), "no-lawyer")
    assert FAILS in {c.state for c in first.conditions if c.premise == "no-lawyer"}


NOT_HELD = "kind: solitary-confinement\n    person: marta\n    out_of_reach: yes"
