"""The reference of steps: every sentence there is, each with an example that it understands."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.model.vocabulary import PERSON
from engine.scenarios.alone import BoundStep, definitions
from engine.scenarios.library import Library
from engine.scenarios.reference import FIXED, nearest_sentence, reference_lines, steps_reference
from engine.scenarios.reference_page import reference_page

PAGE = Path(__file__).parents[2] / "docs" / "steps.md"


def test_the_page_is_of_now() -> None:
    """When it is not: pincite features --steps --format md > docs/steps.md."""
    assert PAGE.read_text(encoding="utf-8") == reference_page(steps_reference())


def test_every_sentence_has_an_example_of_one_meaning() -> None:
    without = []
    for step in steps_reference():
        bound = BoundStep(step.keyword.lower(), step.example, step.table)
        if not step.example or len(definitions(bound)) != 1:
            without.append(step.form)
    assert without == []


def test_every_word_of_the_vocabulary_that_makes_a_sentence_is_there(shipped: Library) -> None:
    words = shipped.rulebook.words
    told = {step.about for step in steps_reference()}
    kinds = {kind.name for kind in words.kinds.values() if not kind.abstract and kind.name != PERSON}
    assert told == {*kinds, *words.relations, PERSON, FIXED}


def test_the_table_of_a_fact_may_have_its_details(shipped: Library) -> None:
    for step in steps_reference():
        if step.about in shipped.rulebook.words.kinds and step.about != PERSON:
            names = {name for name, _ in step.details}
            assert set(shipped.rulebook.words.attributes(step.about)) <= names


def test_a_word_narrows_the_list() -> None:
    steps = steps_reference()
    found = [line for line in reference_lines(steps, "warrant") if line.startswith(("Given ", "When ", "Then "))]
    assert 0 < len(found) < len(steps)
    assert list(reference_lines(steps, "xyzzy")) == []


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("in camera", "Given a court heard the case"),
        ("jailed", "Given PERSON was deprived of liberty"),
        ("minor", "Given PERSON is under eighteen years old"),
        ("lawyer", "Given PERSON is a lawyer"),
        ("judge", "Given PERSON is a judge"),
        ("sacked", "Given PERSON suffered a measure at work"),
        ("at liberty", "Given PERSON is DETAINED NOW"),
    ],
)
def test_a_synonym_finds_the_sentence_among_the_first(word: str, sentence: str) -> None:
    found = [line for line in reference_lines(steps_reference(), word) if line.startswith(("Given ", "When ", "Then "))]
    assert any(line.startswith(sentence) for line in found[:3])


def test_the_details_of_a_sentence_that_was_looked_for_come_before_those_of_every_fact() -> None:
    lines = list(reference_lines(steps_reference(), "warrant"))
    start = next(n for n, line in enumerate(lines) if line.startswith("Given the premises of PERSON"))
    details = lines[start : lines.index("", start)]
    assert "    warrant: yes, no" in details
    assert details[-1].startswith("    and, as of every fact: abroad, where, near")
    assert max(map(len, details[:-1])) < 600


@pytest.mark.parametrize(
    ("type", "text", "near"),
    [
        ("given", "Ann is a jurnalist", "Ann is a journalist"),
        ("given", "Ann is a minor", "Ann is under eighteen years old"),
        ("given", "Ann was jailed", "Ann was deprived of liberty"),
        ("when", "the facts are asessed for Kazakhstan under the law of 1 January 2015", "the facts are assessed"),
        ("then", "the State alone holds an answer", "the State alone holds the answer"),
        ("then", "something else altogether, of no step", ""),
    ],
)
def test_a_step_that_nobody_understands_brings_the_nearest(type: str, text: str, near: str) -> None:
    assert nearest_sentence(type, text).startswith(near)
    assert bool(nearest_sentence(type, text)) is bool(near)
