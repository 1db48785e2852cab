"""The rulebook finds what the Human Rights Committee found: targets over the twelve learning cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.model.rulebook import Rulebook
from engine.reason.program import Program
from tests.learning.measure import HERE, Measure, covers, measure_all, read_gold, table, together

CASES = sorted((HERE / "cases").glob("*.yaml"))


@pytest.fixture(scope="module")
def measures(rulebook: Rulebook, program: Program) -> list[Measure]:
    """The measure of every case."""
    return measure_all(rulebook, program)


def test_every_case_has_its_gold() -> None:
    assert len(CASES) == 12
    assert [path.name for path in CASES] == sorted(path.name for path in (HERE / "gold").glob("*.yaml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_case_loads_without_problems(path: Path, rulebook: Rulebook) -> None:
    case, problems = load_case(path, rulebook)
    assert problems == []
    assert case is not None
    assert case.id == path.stem


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_its_gold_names_something_violated(path: Path) -> None:
    assert read_gold(HERE / "gold" / path.name).violated


def test_articles_are_found(measures: list[Measure]) -> None:
    assert together(measures).articles.share >= 0.95


def test_sub_articles_are_found(measures: list[Measure]) -> None:
    assert together(measures).provisions.share >= 0.9


def test_primary_findings_hold(measures: list[Measure]) -> None:
    """Articles of other treaties, which the Committee cannot apply, count against the first share only."""
    assert together(measures).primary.share >= 0.75
    assert together(measures).primary_of_treaty.share >= 0.85


def test_comments_are_cited(measures: list[Measure]) -> None:
    assert together(measures).pins.share >= 0.9


def test_the_table_has_a_line_per_case(measures: list[Measure]) -> None:
    lines = table(measures)
    assert [line.split()[0] for line in lines[1 : len(CASES) + 2]] == [
        *(path.stem for path in CASES),
        "overall",
    ]


def test_a_pin_covers_its_parts_only() -> None:
    assert covers("iccpr:2(3)", "iccpr:2(3)(a)")
    assert covers("ccpr-gc-6", "ccpr-gc-6:3")
    assert not covers("iccpr:2", "iccpr:26")
    assert not covers("iccpr:9(1)", "iccpr:9")
