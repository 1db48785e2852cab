"""Keys that people write before they know those of a case lead to the right ones, never by letters alone."""

from __future__ import annotations

import pytest

from engine.load.case import load_case_from
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook

CASE = """
case: keys
title: Keys
state: TKM
{top}people:
  serdar: {{name: Serdar{person}}}
sources:
  letter: {{title: Letter{source}}}
facts:
  - {{id: a, kind: {kind}, person: serdar, source: letter{fact}}}
"""


def problem_of(rulebook: Rulebook, key: str, at: str, kind: str = "deprivation-of-liberty") -> Problem:
    places = dict.fromkeys(("person", "source", "fact", "top"), "")
    places[at] = f"{key}: x\n" if at == "top" else f", {key}: x"
    _, problems = load_case_from(CASE.format(kind=kind, **places).encode(), "keys.yaml", rulebook)
    (found,) = [problem for problem in problems if f"`{key}`" in problem.message]
    return found


@pytest.mark.parametrize(
    ("at", "key", "meant"),
    [
        ("top", "date", "as_of"),
        ("top", "country", "state"),
        ("top", "events", "facts"),
        ("source", "url", "address"),
        ("person", "dob", "born"),
        ("person", "sex", "gender"),
        ("person", "nationality", "nationality_status"),
        ("fact", "when", "date"),
        ("fact", "from", "date"),
        ("fact", "until", "date"),
        ("fact", "victim", "person"),
        ("fact", "location", "where"),
        ("fact", "place", "where"),
        ("fact", "city", "town"),
        ("fact", "reason", "stated_reason"),
        ("fact", "warant", "warrant"),
    ],
)
def test_an_everyday_key_leads_to_ours(at: str, key: str, meant: str, rulebook: Rulebook) -> None:
    assert problem_of(rulebook, key, at).hint == meant


def test_the_first_and_the_last_day_are_written_as_one_date(rulebook: Rulebook) -> None:
    assert "2024-05-01/2024-06-03" in problem_of(rulebook, "since", "fact").expected


def test_what_is_a_fact_of_its_own_is_told_as_one(rulebook: Rulebook) -> None:
    problem = problem_of(rulebook, "sentence", "fact", kind="judgment")
    assert (problem.hint, problem.expected) == ("", "a fact of its own, `kind: sentence`")


def test_a_key_that_means_nothing_is_answered_with_the_kind_s_own_details_first(rulebook: Rulebook) -> None:
    problem = problem_of(rulebook, "zzgl", "fact")
    assert problem.hint == ""
    assert problem.expected.startswith("by, form, capacity, warrant")
    assert problem.expected.endswith("more (pincite vocab deprivation-of-liberty)")


def test_a_key_is_never_answered_with_itself(rulebook: Rulebook) -> None:
    assert problem_of(rulebook, "set_aside", "top").hint != "set_aside"
