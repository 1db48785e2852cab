"""Findings and derivations are those of clingo and CLIPS. `make differential` compares many more cases."""

from __future__ import annotations

import pytest

from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reason.program import Program
from tests.differential.answer import UNDETERMINED, Found, differences, our_answer
from tests.differential.clips_rules import Clips
from tests.differential.compare import PACKAGES, Comparison, cases_of, installed, random_rulebook
from tests.differential.drawn_cases import CaseDrawer

SEEDS = range(200_000, 200_080)
BOOKS = range(5_000, 5_018)


def engine(name: str) -> str:
    if not installed(name):
        pytest.skip(f"{PACKAGES[name]} has no wheel for this Python")
    return name


@pytest.mark.slow
@pytest.mark.parametrize("name", PACKAGES)
def test_random_cases_under_the_rulebook(name: str, rulebook: Rulebook) -> None:
    found = Comparison([engine(name)])
    rules = list(rulebook.rules.values())
    found.run(rules, rulebook.words, cases_of(rules, rulebook.words, SEEDS))
    assert found.different == []
    assert found.wide == []
    assert len(found.engaged) > 100, "cases that engage nothing prove nothing"
    assert len(found.undetermined) > 200


@pytest.mark.parametrize("name", PACKAGES)
def test_the_example_cases(name: str, rulebook: Rulebook, cases: dict[str, Case]) -> None:
    found = Comparison([engine(name)])
    found.run(list(rulebook.rules.values()), rulebook.words, cases.values())
    assert found.different == []
    assert found.wide == []
    assert found.ways > 300


@pytest.mark.parametrize("name", PACKAGES)
def test_random_rulebooks(name: str, rulebook: Rulebook) -> None:
    """Dates, counts, `not`, `stated`, references and other people, in rules of up to four conditions."""
    found = Comparison([engine(name)])
    for seed in BOOKS:
        rules, words = random_rulebook(seed, rulebook.words)
        found.run(rules, words, cases_of(rules, words, range(seed * 1000, seed * 1000 + 10)))
    assert found.different == []
    assert found.conclusions > 300


@pytest.mark.parametrize("name", PACKAGES)
def test_inferences_that_rest_on_each_other(name: str, rulebook: Rulebook) -> None:
    found = Comparison([engine(name)], ways=False)
    for seed in BOOKS:
        rules, words = random_rulebook(seed, rulebook.words, circular=True)
        found.run(rules, words, cases_of(rules, words, range(seed * 1000, seed * 1000 + 5)))
    assert found.different == []
    assert found.conclusions > 100


def test_a_difference_is_seen(rulebook: Rulebook, program: Program) -> None:
    """Another status, a way more or less, a conclusion more or less."""
    case = CaseDrawer(rulebook.rules.values(), rulebook.words).case(1)
    answer = our_answer(case, program)
    assert differences(answer, answer) == []
    conclusion, found = next(iter(answer.items()))
    less = {name: found for name, found in answer.items() if name != conclusion}
    for other in (
        less,
        {**answer, conclusion: Found(UNDETERMINED if found.status != UNDETERMINED else "engaged", found.ways)},
        {**answer, conclusion: found._replace(ways=frozenset())},
        {**answer, ("another", ()): found},
    ):
        assert len(differences(answer, other)) == 1
        assert len(differences(other, answer)) == 1


def test_an_engine_that_forgets_a_rule_is_noticed(rulebook: Rulebook, program: Program) -> None:
    engine("CLIPS")
    drawer = CaseDrawer(rulebook.rules.values(), rulebook.words)
    answers = ((case, our_answer(case, program)) for case in map(drawer.case, range(1, 60)))
    case, answer, fired = next(
        (case, answer, name) for case, answer in answers for name, _ in answer if name in rulebook.rules
    )
    without = Clips([rule for rule in rulebook.rules.values() if rule.id != fired], rulebook.words)
    assert any(fired in what for what in differences(answer, without.answer(case)))
