"""The features that tell the law by right: they pass, and each Given-step of each of them matters."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.scenarios.alone import BoundScenario, run, scenarios_of
from engine.scenarios.features import Feature
from engine.scenarios.library import rulebook
from engine.scenarios.provisions import article_of_pin, provisions_of
from engine.scenarios.unread import unread
from tests.features.changed_scenarios import without
from tests.features.shipped import FEATURES as SHIPPED
from tests.features.shipped import LAW

FEATURES = [feature for feature in SHIPPED if feature.path.parent == LAW]
COVENANT = (2, 3, 4, *range(6, 28))
"""The articles of the Covenant that give rights, or say when they may be set aside."""
OTHERS = ("cat", "ced", "cedaw", "cmw", "crc", "crpd", "icerd", "icescr", "iccpr-op1", "ilo-c87", "udhr", "un-drhd")
QUICK = ("iccpr-13", "amounts-to-privacy")
"""A feature on an article and one on conclusions: of these, one scenario of each kind is tried each time."""


@pytest.mark.slow
@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.path.stem)
def test_it_passes(feature: Feature) -> None:
    failed = [(one.line, one.name, why) for one in scenarios_of(feature.path) if (why := run(one))]
    assert failed == []


@pytest.mark.slow
@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.path.stem)
def test_every_given_step_matters(feature: Feature) -> None:
    tried: dict[tuple[str, int], str] = {}
    for scenario in scenarios_of(feature.path):
        # Where nothing follows, one fact less changes nothing: such a scenario stands beside one that it differs from.
        told = [step.text for step in scenario.steps if step.type == "then"]
        if all(" is not engaged" in text or text.startswith("it does not follow that ") for text in told):
            continue
        for number, step in enumerate(scenario.steps):
            key = scenario.outline, number
            if step.type == "given" and tried.get(key, "no") != "":
                noticed = run(without(scenario, number))
                tried[key] = "" if noticed else f"line {scenario.line}, {scenario.name}: {step.text}"
    assert [text for text in tried.values() if text] == []


@pytest.mark.parametrize("name", QUICK)
def test_one_scenario_of_each_kind_passes_and_needs_its_facts(name: str) -> None:
    kinds: dict[tuple[str, ...], BoundScenario] = {}
    for one in scenarios_of(LAW / f"{name}.feature"):
        steps = [step.text for step in one.steps if step.type == "then"]
        sort = "limit" if any("invoked by" in text for text in steps) else "not" if " not " in steps[0] else "so"
        kinds.setdefault((sort, "told" if len(steps) > 1 else "decided"), one)
    assert len(kinds) > 1
    for one in kinds.values():
        assert run(one) == ""
    whole = kinds.get(("so", "told")) or kinds["so", "decided"]
    assert all(run(without(whole, number)) for number, step in enumerate(whole.steps) if step.type == "given")


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.path.stem)
def test_all_that_stands_in_it_is_read(feature: Feature) -> None:
    assert (feature.error, [one.error for one in feature.scenarios if one.error]) == ("", [])
    assert [found for one in feature.scenarios if (found := unread(feature, one)) is not None] == []


def test_every_article_is_told() -> None:
    catalogue = rulebook().catalogue
    told = {
        article_of_pin(pin)
        for feature in FEATURES
        for one in feature.scenarios
        for pin in provisions_of(one, catalogue)
    }
    assert [f"iccpr:{number}" for number in COVENANT if f"iccpr:{number}" not in told] == []
    assert [id for id in OTHERS if not any(pin.startswith(f"{id}:") for pin in told)] == []


def test_each_feature_is_named_after_its_article() -> None:
    assert [f.name for f in FEATURES if ", " not in f.name or "article" not in f.name] == []
    assert [f.path.name for f in FEATURES if "law" not in f.tags] == []


def test_the_folder_has_nothing_else() -> None:
    assert [path.name for path in LAW.iterdir() if path.suffix != ".feature"] == []
    assert Path(LAW).is_dir()
