"""The sentence of a fact that did not come about says so first."""

from __future__ import annotations

import re

import pytest

from engine.model.rulebook import Rulebook
from engine.reason.sentences import fact_details, fact_sentence, fact_shown, fill
from tests.reason.test_sentences_by_value import told


@pytest.mark.parametrize(
    ("kind", "details", "sentence"),
    [
        ("seizure", ", extent: act-threatened", "it was threatened that belongings of Anna would be taken"),
        ("killing", ", extent: act-attempted", "an attempt was made by which Anna would have been killed"),
        (
            "deprivation-of-liberty",
            ", extent: act-ordered",
            "an order was made, and not carried out, by which Anna would have been deprived of liberty",
        ),
        (
            "interference-with-work",
            ", extent: act-announced",
            "it was announced or planned that Anna would suffer a measure at work",
        ),
        (
            "disappearance",
            ", extent: act-threatened",
            "it was threatened that Anna would be taken away and would disappear",
        ),
        (
            "confession",
            ", extent: act-threatened",
            "it was threatened that Anna would be made to confess or sign a statement",
        ),
        (
            "killing",
            ", extent: {either: [act-threatened, act-attempted]}",
            "either it was threatened that Anna would be killed or "
            "an attempt was made by which Anna would have been killed",
        ),
        (
            "killing",
            ", extent: {either: [act-done, act-threatened]}",
            "either Anna was killed or it was threatened that Anna would be killed",
        ),
        ("killing", ", extent: act-done", "Anna was killed"),
        ("killing", "", "Anna was killed"),
    ],
)
def test_what_did_not_come_about_is_said_first(kind: str, details: str, sentence: str, rulebook: Rulebook) -> None:
    case = told(kind, details, rulebook)
    assert fact_sentence(case.facts[0], case, rulebook.words) == sentence


def test_the_details_do_not_say_it_again(rulebook: Rulebook) -> None:
    case = told("killing", ", extent: act-attempted, by: police", rulebook)
    details = fact_details(case.facts[0], case, rulebook.words)
    assert len(details) == 1
    assert "police" in details[0]
    assert fact_shown(case.facts[0], case, rulebook.words).sentence.startswith("an attempt was made")


def test_every_sentence_of_a_kind_that_may_not_come_about_can_be_said_so(rulebook: Rulebook) -> None:
    words = rulebook.words
    kinds = [kind for kind in words.kinds.values() if "extent" in words.attributes(kind.name)]
    assert len(kinds) > 10
    for kind in kinds:
        if kind.abstract:
            continue
        case = told(kind.name, ", extent: act-threatened", rulebook)
        said = fact_sentence(case.facts[0], case, words)
        plain = fill(kind.says, lambda slot: "Anna" if slot == "person" else "someone")
        assert said.startswith("it was threatened that "), said
        assert re.search(r"\bwould (be|have|suffer)\b", said), said
        assert plain not in said
        for by_value in (one for told_by in kind.sentences.values() for one in told_by.values()):
            assert re.search(r"\b(was|were|had|suffered)\b", by_value), by_value
