"""Feature files as data, and what is said of files that cannot be run as meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.scenarios.features import read_feature, read_features
from tests.features.shipped import FEATURES

TEXT = """\
# a comment
@draft
Feature: Searches
  What a search
  needs.

  Background:
    Given Ann is a journalist

  Rule: A warrant
    Shown at the door.

    Background:
      Given Bo is a lawyer

    Scenario Outline: Warrant: <warrant>
      Given the premises of Ann were searched
        | warrant | <warrant> |
      When the facts are assessed
      Then something

      Examples: All
        | warrant |
        | yes     |
        | no      |

  Scenario: Another
    Given Can is a man
"""


def test_a_feature_with_all_its_parts(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(TEXT, encoding="utf-8")
    (feature,) = read_features(tmp_path)
    assert (feature.name, feature.says, feature.error, feature.tags) == (
        "Searches",
        "What a search needs.",
        "",
        ("draft",),
    )
    assert [step.text for step in feature.background] == ["Given Ann is a journalist"]
    (rule,) = feature.headings
    assert (rule.name, rule.says, rule.line, len(rule.background)) == ("A warrant", "Shown at the door.", 10, 1)
    outline, other = feature.scenarios
    assert (outline.name, outline.rule, outline.runs) == ("Warrant: <warrant>", "A warrant", 2)
    assert outline.steps[0].table == (("warrant", "<warrant>"),)
    assert outline.examples[0].rows == (("yes",), ("no",))
    assert [TEXT.splitlines()[line - 1].strip() for line in outline.examples[0].lines] == ["| yes     |", "| no      |"]
    assert (other.name, other.rule, other.runs) == ("Another", "A warrant", 1)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("nonsense", "line 1"),
        ("", "no `Feature:`"),
        ("Feature: x", "no `Scenario:`"),
        ("Feature: x\n  Scenaro: a\n\n  Scenario: b\n    Given c", "did you mean `Scenario:`?"),
        (b"Feature: \xff", "not UTF-8"),
    ],
)
def test_what_cannot_be_run_as_meant_is_said(text: str | bytes, error: str, tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    found = read_feature(path)
    assert error in found.error
    assert found.scenarios == ()
    assert not found.runnable


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("  Scenario: b\n    Givven c", "no step below begins with Given, When or Then"),
        ("  Scenario: a\n    Given b", "line 2 has a scenario of the same name"),
        ("  Scenario Outline: b\n    Given <c>", "an outline has Examples with rows"),
        ("  Scenario Outline: b\n    Given <c>\n    Examples:\n      | c |", "an outline has Examples with rows"),
        ("  Scenario: b\n    Given <c>", "<c> stands for a value"),
    ],
)
def test_what_is_wrong_with_one_scenario_leaves_the_others(text: str, error: str, tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(f"Feature: x\n  Scenario: a\n    Given Ann is a man\n{text}", encoding="utf-8")
    (feature,) = read_features(tmp_path)
    assert feature.runnable
    good, bad = feature.scenarios
    assert good.error == ""
    assert error in bad.error


def test_tags_and_comments_are_kept(tmp_path: Path) -> None:
    text = """\
@all
Feature: x

  # Not of this scenario.

  # For a colleague to read.
  @some
  Scenario: a
    Given Ann is a man
    # In the middle.
    When the facts are assessed
"""
    (tmp_path / "a.feature").write_text(text, encoding="utf-8")
    (feature,) = read_features(tmp_path)
    assert feature.scenarios[0].tags == ("all", "some")
    assert feature.scenarios[0].comments == ("For a colleague to read.", "In the middle.")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert read_feature(tmp_path / "a.feature").error
    assert read_features(tmp_path) == ()


def test_the_shipped_features_can_all_be_read() -> None:
    features = FEATURES
    assert [feature.path.name for feature in features if feature.error] == []
    assert [scenario.name for feature in features for scenario in feature.scenarios if scenario.error] == []
    assert [feature.path.name for feature in features if not feature.runnable] == [
        "reading-a-case-in-the-terminal.feature"
    ]
