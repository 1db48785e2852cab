"""Whether the scenarios notice when a rule is changed: those that tell of it are run on the changed one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from engine.lint.altered import Altered, Watched
from engine.lint.law_mutants import CONDITION, PRESUMPTION, LawMutant, law_mutants, limb_mutants
from engine.lint.mutants import mutants
from engine.model.rule import SUPERSEDED, Rule
from engine.scenarios import traces
from engine.scenarios.alone import BoundScenario, BoundStep, take
from engine.scenarios.features import Feature
from engine.scenarios.library import Library, use_as
from engine.scenarios.story import Story
from engine.scenarios.traces import rules_below


class Told(NamedTuple):
    """A scenario, or a row of an outline, that passes, with the rules that it tells of and how many facts it has."""

    scenario: BoundScenario
    rules: frozenset[str]
    facts: int


class Trial(NamedTuple):
    """A change and whether a scenario noticed it."""

    mutant: LawMutant
    noticed: bool


def told_by(scenarios: Iterable[BoundScenario], watched: Watched) -> tuple[list[Told], list[str]]:
    """What the scenarios tell, the least ones first, and the names of those that fail as they are.

    A scenario that runs a command of the tool is left out: it speaks of what is printed, not of the law.
    """
    use_as(watched)
    found: list[Told] = []
    failing: list[str] = []
    for scenario in scenarios:
        traces.clear()
        story, wrong = _run(scenario.steps)
        if wrong:
            failing.append(f"{scenario.name}: {wrong}")
        elif not story.answers:
            spoken = {id for f in story.spoken_of for d in f.derivations for id in rules_below(d)}
            found.append(Told(scenario, frozenset({*traces.rules, *spoken}), len(story.facts)))
    return sorted(found, key=lambda told: (told.facts, len(told.scenario.steps))), failing


def changes(rules: Iterable[Rule], library: Library) -> Iterator[LawMutant]:
    """Every change of these rules that is tried; a limb of a limit is left out once, in the first rule that has it."""
    limits: set[str] = set()
    book = library.rulebook
    for rule in rules:
        if rule.status == SUPERSEDED:
            continue
        yield from law_mutants(rule, book.catalogue)
        for name in rule.limits:
            if name not in limits:
                limits.add(name)
                yield from limb_mutants(rule, book.limits[name])
        for mutant in mutants(rule, book.words):
            sort = PRESUMPTION if mutant.what.startswith("without the presumption") else CONDITION
            yield LawMutant(mutant.rule, mutant.what, sort)


def tried(mutants: Iterable[LawMutant], told: list[Told], watched: Watched) -> Iterator[Trial]:
    """Each change, and whether some scenario that tells of the rule (or of one with the limit) fails by it."""
    try:
        for mutant in mutants:
            concerned = {mutant.rule.id}
            if mutant.limit is not None:
                name = mutant.limit.name
                concerned = {id for id, rule in watched.rulebook.rules.items() if name in rule.limits}
            reasons = mutant.sort in (CONDITION, PRESUMPTION)
            altered = Altered(watched, mutant.rule, mutant.limit, reasons=reasons)
            use_as(altered)
            yield Trial(mutant, any(concerned & one.rules and _run(one.scenario.steps)[1] for one in told))
    finally:
        use_as(watched)


def coverage(told: Iterable[Told], watched: Watched) -> dict[str, tuple[int, int]]:
    """By provision without its paragraphs ("iccpr:14"): how many rules are told, of how many."""
    ids = {id for one in told for id in one.rules}
    found: dict[str, tuple[int, int]] = {}
    for rule in watched.rulebook.rules.values():
        if rule.engages is not None and rule.status != SUPERSEDED:
            article = rule.engages.provision.partition("(")[0]
            there, of = found.get(article, (0, 0))
            found[article] = there + (rule.id in ids), of + 1
    return dict(sorted(found.items()))


def scenarios_told(features: Iterable[Feature]) -> Iterator[BoundScenario]:
    """The scenarios of features that can be run, outlines filled in."""
    from engine.scenarios.alone import scenarios_of

    for feature in features:
        if feature.runnable:
            yield from scenarios_of(feature.path)


def _run(steps: Iterable[BoundStep]) -> tuple[Story, str]:
    story = Story()
    for step in steps:
        wrong = take(story, step)
        if wrong:
            return story, wrong
    return story, ""
