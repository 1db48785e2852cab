"""What treaty bodies found is found, and what was alleged can be said: targets over decided cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.case import load_case
from engine.model.rulebook import Rulebook
from engine.reason.program import Program
from tests.learning.gold import HERE, encoded_cases, read_gold
from tests.learning.measure import Measure, covers, measure_all, table, together
from tests.learning.told import DEGREES, FULL, Allegation, telling, telling_table

CASES = encoded_cases()


@pytest.fixture(scope="module")
def measures(rulebook: Rulebook, program: Program) -> list[Measure]:
    """The measure of every case."""
    return measure_all(rulebook, program)


def test_every_case_has_its_gold_and_its_allegations() -> None:
    assert len(CASES) >= 12
    for folder in ("gold", "alleged"):
        assert {path.name for path in CASES} <= {path.name for path in (HERE / folder).glob("*.yaml")}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_case_loads_without_problems(path: Path, rulebook: Rulebook) -> None:
    case, problems = load_case(path, rulebook)
    assert [problem for problem in problems if problem.severity != "info"] == []
    assert case is not None
    assert case.id == path.stem


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_its_gold_names_what_was_examined(path: Path) -> None:
    assert read_gold(HERE / "gold" / path.name).upheld


@pytest.fixture
def of_the_human_rights_committee(measures: list[Measure]) -> Measure:
    """The measure of the cases of the body whose law the rulebook is fullest on."""
    return together([one for one in measures if one.body == "Human Rights Committee"])


def test_what_the_human_rights_committee_found_is_found(of_the_human_rights_committee: Measure) -> None:
    """Articles of other treaties are right or wrong by other bodies; this one decides under its own alone."""
    found = of_the_human_rights_committee
    assert found.articles.share >= 0.98
    assert found.provisions.share >= 0.95
    assert found.primary_of_treaty.share >= 0.8
    assert found.pins.share >= 0.9


@pytest.mark.parametrize("body", ["Committee against Torture", "Committee on Enforced Disappearances"])
def test_what_the_committees_on_torture_and_on_disappearances_found_is_found(
    body: str, measures: list[Measure]
) -> None:
    found = together([one for one in measures if one.body == body])
    assert found.articles.share >= 0.95
    assert found.provisions.share >= 0.95
    assert found.primary_of_treaty.share >= 0.95
    assert found.pins.share >= 0.65


def test_what_all_bodies_found_is_found(measures: list[Measure]) -> None:
    found = together(measures)
    assert found.articles.share >= 0.97
    assert found.provisions.share >= 0.97
    assert found.primary_of_treaty.share >= 0.84
    assert found.pins.share >= 0.93


def test_the_table_has_a_line_per_case(measures: list[Measure]) -> None:
    lines = table(measures)
    assert [line.split()[0] for line in lines[1 : len(CASES) + 1]] == [path.stem for path in CASES]
    assert lines[len(CASES) + 1 + len({one.body for one in measures})].startswith("overall")


def test_a_pin_covers_its_parts_only() -> None:
    assert covers("iccpr:2(3)", "iccpr:2(3)(a)")
    assert covers("ccpr-gc-6", "ccpr-gc-6:3")
    assert not covers("iccpr:2", "iccpr:26")
    assert not covers("iccpr:9(1)", "iccpr:9")


def test_each_allegation_is_told_by_facts_that_exist_or_says_what_is_missing(rulebook: Rulebook) -> None:
    looked_at = [one for one in telling(rulebook.words) if one.told in DEGREES and (one.by or one.missing)]
    for path in CASES:
        case, _ = load_case(path, rulebook)
        assert case is not None
        known = {fact.id for fact in case.facts} | {f"people.{person}" for person in case.people}
        for one in looked_at:
            if one.case == case.id:
                assert set(one.by) <= known, (one.case, set(one.by) - known)
                assert bool(one.missing) == (one.told != FULL), one


def test_the_table_of_what_is_told_counts_every_allegation() -> None:
    some = [
        Allegation("a", "Committee against Torture", "He was beaten.", "full", ("beating",), ""),
        Allegation("a", "Committee against Torture", "He was sad.", "none", (), "a mood"),
    ]
    lines = telling_table(some)
    assert lines[2].split() == ["overall", "1", "0", "1", "2"]
    assert lines[3] == "told in full with some text of the author's own: 0.00"
    assert "full 0.50, part 0.00, none 0.50" in lines[4]
    assert lines[5] == "missing: a: a mood (He was sad.)"


def test_what_is_alleged_can_nearly_all_be_said(rulebook: Rulebook) -> None:
    allegations = telling(rulebook.words)
    shares = {degree: sum(one.told == degree for one in allegations) / len(allegations) for degree in DEGREES}
    assert shares[FULL] >= 0.9
    assert shares["none"] < 0.02
