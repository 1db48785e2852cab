"""Every kind has an example in the vocabulary: facts that load without a problem, told in its sentence."""

from __future__ import annotations

import pytest

from engine.command.main import main
from engine.load.case import load_case_from
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import PERSON
from engine.reason.sentences import fact_details, fact_sentence, opened_by
from engine.view.vocabulary_page import example_lines, vocabulary_page

HEAD = """\
case: example
title: An example
state: KAZ
as_of: 2025-12-01
sources:
  letter: {title: A letter, date: 2025-06-01, kind: interview}
"""
FEWEST_DETAILS = 3
FEWEST = {"domestic-remedies": 2, "justification": 2, "life-event": 2}
"""Kinds that have few details to say."""


def _case(kind: str, rulebook: Rulebook) -> Case:
    """The example of a kind in a case with the people of all examples; whatever is told of it fails."""
    people, example = rulebook.words.examples[PERSON], rulebook.words.examples[kind]
    lines = [*example_lines(people), *(example_lines(example) if example is not people else ())]
    case, problems = load_case_from((HEAD + "\n".join(lines) + "\n").encode(), f"{kind}.yaml", rulebook)
    assert not problems, (kind, [str(problem) for problem in problems])
    assert case is not None
    return case


def _kinds(rulebook: Rulebook) -> list[str]:
    return [kind.name for kind in rulebook.words.kinds.values() if not kind.abstract]


def test_every_kind_has_an_example_that_loads_without_a_problem_and_says_several_details(rulebook: Rulebook) -> None:
    assert set(rulebook.words.examples) == set(_kinds(rulebook))
    for kind in _kinds(rulebook):
        own = [fact for fact in _case(kind, rulebook).facts if fact.kind == kind]
        assert own or kind == PERSON, kind
        said = {name for fact in own for name in fact.main.details}
        assert len(said) >= (0 if kind == PERSON else FEWEST.get(kind, FEWEST_DETAILS)), (kind, said)


def test_an_example_is_told_in_the_sentence_of_its_kind(rulebook: Rulebook) -> None:
    for kind in _kinds(rulebook):
        case = _case(kind, rulebook)
        for fact in case.facts:
            told = fact_sentence(fact, case, rulebook.words)
            assert case.name(fact.main.people[PERSON][0]) in told, told
            assert "someone" not in told
            assert (
                fact.kind != kind
                or fact_details(fact, case, rulebook.words)
                or opened_by(kind, fact.main, rulebook.words)
            )


def test_the_page_and_the_command_show_the_example_as_it_is_written(
    rulebook: Rulebook, capsys: pytest.CaptureFixture[str]
) -> None:
    page = vocabulary_page(rulebook.words)
    for kind in _kinds(rulebook):
        block = "\n".join(example_lines(rulebook.words.examples[kind]))
        assert f"Example: {rulebook.words.examples[kind].tells}\n\n```yaml\n{block}\n```\n" in page
    assert main(["vocab", "search"]) == 0
    shown = capsys.readouterr().out
    assert all(f"    {line}\n" in shown for line in example_lines(rulebook.words.examples["search"]))


def test_a_case_that_tells_of_people_and_no_facts_yet_loads(rulebook: Rulebook) -> None:
    lines = "\n".join(example_lines(rulebook.words.examples[PERSON]))
    case, problems = load_case_from((HEAD + lines + "\n").encode(), "people.yaml", rulebook)
    assert problems == []
    assert case is not None
    assert "lena" in case.people
