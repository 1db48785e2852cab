"""What a live case keeps never shows: each assessment is equal to a fresh check of the changed case."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import COUNT, FACT, TEXT, Vocabulary
from engine.reason.assess import assess
from engine.reason.program import Program
from engine.reason.what_if import Change, LiveCase, change_case
from tests.oracle.random_cases import random_case

TODAY = "2026-01-01"


def random_changes(case: Case, words: Vocabulary, chance: random.Random) -> Iterator[Change]:
    for fact in chance.sample(case.facts, min(len(case.facts), chance.choice([1, 1, 2]))):
        attributes = [a for a in words.attributes(fact.kind).values() if a.values not in (FACT, TEXT)]
        if chance.random() < 0.2:
            yield Change("drop", fact.id)
        elif chance.random() < 0.2:
            yield Change("set", fact.id, "date", chance.choice([None, "2020-03-05", "2019", "2021-01/.."]))
        elif attributes:
            attribute = chance.choice(attributes)
            if attribute.numeric:
                numbers = [None, 0, 49] if attribute.values == COUNT else [None, "0 h", "49 h"]
                yield Change("set", fact.id, attribute.name, chance.choice(numbers))
                continue
            tree = words.tree(attribute)
            assert tree is not None
            yield Change("set", fact.id, attribute.name, chance.choice([None, *tree.values]))


@pytest.mark.parametrize("seed", range(40))
def test_each_toggle_is_a_fresh_check(seed: int, rulebook: Rulebook, program: Program) -> None:
    case = random_case(seed, rulebook.words)
    chance = random.Random(seed)
    changes = [list(random_changes(case, rulebook.words, chance)) for _ in range(8)]
    live = LiveCase(case, rulebook, program, TODAY)
    try:
        found = [live.apply(change) for change in changes]
        assert live.assess(case) == live.base
    finally:
        live.close()
    for change, assessment in zip(changes, found, strict=True):
        assert assessment == assess(change_case(case, change, rulebook.words), rulebook, program, TODAY)


def test_other_names_are_not_taken_for_the_old_ones(rulebook: Rulebook, program: Program) -> None:
    from dataclasses import replace

    case = random_case(5, rulebook.words)
    named = replace(case, people={id: replace(p, name=f"Named {id}") for id, p in case.people.items()})
    live = LiveCase(case, rulebook, program, TODAY)
    try:
        found = live.assess(named)
    finally:
        live.close()
    assert found == assess(named, rulebook, program, TODAY)
