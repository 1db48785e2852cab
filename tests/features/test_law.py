"""The features that tell the law by right: they pass, and each Given-step of each of them matters."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.scenarios.alone import BoundScenario, run, scenarios_of
from engine.scenarios.features import Feature, Scenario
from engine.scenarios.library import rulebook
from engine.scenarios.page_parts import short_pin
from engine.scenarios.provisions import article_of_pin, provisions_of
from engine.scenarios.told import by_article
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


SAYS = {
    "not": ("is not engaged", "it does not follow that"),
    "left open": ("is undetermined", "it is open whether"),
    "so too": ("is potentially engaged", "it follows that"),
    "what happened to somebody else is not enough": ("is not engaged", "it does not follow that"),
}
"""How the last part of a title begins, and what the scenario then has to say."""


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.path.stem)
def test_a_title_says_what_the_scenario_shows(feature: Feature) -> None:
    wrong: list[str] = []
    for one in feature.scenarios:
        tail = one.name.rpartition(": ")[2] if ": " in one.name else ""
        meant = next((words for start, words in SAYS.items() if re.match(rf"{start}\b", tail)), None)
        said = next((step.sentence for step in one.steps if step.type == "then"), "")
        if meant is not None and "<" not in said and not any(words in said for words in meant):
            wrong.append(f"line {one.line}: {one.name}: {said}")
    assert wrong == []


def test_titles_and_people_are_told_in_plain_language() -> None:
    stumbles = (
        r"like these$|without word on|not so of|\bwhere there (?:was|were) |\bis with(?:out)? a |\bthe villagers was"
    )
    texts = [(f.path.stem, text) for f in FEATURES for one in f.scenarios for text in (one.name, *_given(one))]
    assert [found for found in texts if re.search(stumbles, found[1])] == []


def _given(one: Scenario) -> list[str]:
    return [step.sentence for step in one.steps if step.type == "given"]


def test_no_situation_is_told_twice() -> None:
    told: dict[tuple[object, ...], list[str]] = {}
    for feature in FEATURES:
        for one in feature.scenarios:
            told.setdefault(_told(one), []).append(f"{feature.path.stem}: {one.name}")
    assert [names for names in told.values() if len(names) > 1] == []


def _told(one: Scenario) -> tuple[object, ...]:
    rows = tuple((table.columns, table.rows) for table in one.examples)
    return tuple((step.type, step.sentence, step.table) for step in one.steps), rows


OF_ITSELF = ("court-ordered-work", "death-penalty-retained")
"""Limits that the very situation of their rule brings up: they are never seen as not invoked."""


def test_each_limit_is_shown_before_and_after_the_state_invokes_it_and_limb_by_limb() -> None:
    texts = [step.sentence for feature in SHIPPED for one in feature.scenarios for step in one.steps]
    for name, limit in rulebook().limits.items():
        assert any(f'the limit "{limit.ground}" is shown as invoked' in text for text in texts), name
        assert any(f'the test of "{limit.ground}" has these limbs' in text for text in texts), name
        before = any(f'the limit "{limit.ground}" is shown as not invoked' in text for text in texts)
        assert before == (name not in OF_ITSELF), name


@pytest.mark.slow
def test_the_page_of_what_is_told_has_every_article() -> None:
    """Where it has not, `pincite features features/law --told --format md` writes the table anew."""
    page = (LAW.parents[1] / "docs" / "what-scenarios-tell.md").read_text(encoding="utf-8")
    catalogue = rulebook().catalogue
    names = [short_pin(one.pin, catalogue) for one in by_article(rulebook(), ())]
    assert [name for name in names if f"| {name} | " not in page] == []
    assert not re.search(r"^\| [^|]+ \| 0 \|", page, re.MULTILINE)


def test_each_feature_is_named_after_its_article() -> None:
    assert [f.name for f in FEATURES if ", " not in f.name or "article" not in f.name] == []
    assert [f.path.name for f in FEATURES if "law" not in f.tags] == []


def test_the_folder_has_nothing_else() -> None:
    assert [path.name for path in LAW.iterdir() if path.suffix != ".feature"] == []
    assert Path(LAW).is_dir()
