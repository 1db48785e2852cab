"""Rules changed in one point: whether the scenarios that tell of them notice."""

from __future__ import annotations

import pytest

from engine.lint.altered import Watched
from engine.lint.law_mutants import CONDITION, DIRECTNESS, LIMB, LIMIT, PIN, PROVISION
from engine.lint.noticing import Told, changes, coverage, told_by, tried
from engine.model.rulebook import Rulebook
from engine.reason.program import Program
from engine.scenarios.alone import scenarios_in
from engine.scenarios.library import use_loaded

COLLECTIVE = "iccpr-13.collective-expulsion"
TEXT = """\
Feature: What changes are noticed
  Scenario: All of it
    Given Nargiza is a migrant and lawfully in the country
    And Nargiza was removed or was to be removed from the country
      | by         | border or migration officers |
      | form       | expulsion or deportation     |
      | stage      | ordered                      |
      | collective | yes                          |
    When the facts are assessed
    Then ICCPR article 13 is potentially engaged for Nargiza: collective expulsion
    And with HRC General Comment No. 15, paragraph 10
    And it is primary
    And the limit "compelling reasons of national security" is shown as not invoked
    And no other limit is shown
  Scenario: What it is not
    Given Nargiza is a migrant and lawfully in the country
    And Nargiza was removed or was to be removed from the country
      | by         | border or migration officers |
      | form       | expulsion or deportation     |
      | stage      | feared                       |
      | collective | yes                          |
    When the facts are assessed
    Then ICCPR article 13 is not engaged: collective expulsion
  Scenario Outline: What is concluded
    Given Ann was questioned by the authorities
      | capacity | <capacity> |
    When the facts are assessed
    Then it <outcome> Ann was accused or suspected of a crime

    Examples:
      | capacity  | outcome              |
      | a suspect | follows that         |
      | a witness | does not follow that |
"""


@pytest.fixture(scope="module")
def watched(rulebook: Rulebook, program: Program) -> Watched:
    return Watched(use_loaded(rulebook, program))


@pytest.fixture(scope="module")
def told(watched: Watched) -> list[Told]:
    text = TEXT.replace("    Given Ann was", "    Given Ann is a teacher\n    And Ann was")
    found, failing = told_by(scenarios_in(text), watched)
    assert failing == []
    return found


def test_of_each_sort_what_is_told_is_noticed_and_the_rest_is_not(watched: Watched, told: list[Told]) -> None:
    trials = list(tried(changes([watched.rulebook.rules[COLLECTIVE]], watched), told, watched))
    noticed = {(trial.mutant.sort, trial.noticed) for trial in trials}
    assert {(PIN, True), (PROVISION, True), (DIRECTNESS, True), (LIMIT, True), (CONDITION, True)} <= noticed
    assert (LIMB, True) not in noticed  # no step here names the limbs of the test
    stage = [trial.noticed for trial in trials if "test of `stage`" in trial.mutant.what]
    collective = [trial.noticed for trial in trials if "test of `collective`" in trial.mutant.what]
    assert (stage, collective) == ([True], [False])


def test_a_conclusion_is_told_and_its_rules_are_tried(watched: Watched, told: list[Told]) -> None:
    rules = [id for one in told for id in one.rules if id.startswith("accused.")]
    assert rules
    drawing = [watched.rulebook.rules[id] for id in dict.fromkeys(rules)]
    trials = [one for one in tried(changes(drawing, watched), told, watched) if "`capacity`" in one.mutant.what]
    assert any(trial.noticed for trial in trials)


def test_coverage_counts_what_is_told_by_article(watched: Watched, told: list[Told]) -> None:
    there, of = coverage(told, watched)["iccpr:13"]
    assert (there, of > 1) == (1, True)
