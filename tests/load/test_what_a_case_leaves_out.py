"""References that can mean one fact only, facts that say nothing, kinds of source, and days that are no days."""

from __future__ import annotations

import pytest

from engine.load.case import case_from_document
from engine.load.document import parse_document
from engine.model.case import Case
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.reason.sentences import AS_REGARDS

HEAD = """
case: trial
title: Trial
state: TJK
people: {anna: {}, boris: {}}
sources: {letter: {title: Letter}}
facts:
"""
CHARGE = "  - {id: trial, kind: charge, person: anna, offence: defamation, source: letter}\n"
HEARING = "  - {id: hearing, kind: hearing, person: anna, public: no, source: letter}\n"


def read(text: str, rulebook: Rulebook) -> tuple[Case | None, list[Problem]]:
    document, problems = parse_document(text, "trial.yaml")
    assert document is not None, problems
    return case_from_document(document, rulebook)


def test_the_only_proceedings_of_a_person_are_taken_and_told(rulebook: Rulebook) -> None:
    case, problems = read(HEAD + CHARGE + HEARING, rulebook)
    assert case is not None, problems
    assert case.facts[1].main.details["charge"] == ("trial",)
    (problem,) = problems
    assert (problem.severity, problem.code, problem.line) == ("info", "C022", 8)
    assert "`charge` of hearing is taken to be `trial`" in problem.message


@pytest.mark.parametrize(
    "others",
    [
        "  - {id: second, kind: charge, person: anna, source: letter}\n",
        HEARING.replace("person: anna", "person: boris"),
    ],
)
def test_where_none_or_several_fit_none_is_taken(others: str, rulebook: Rulebook) -> None:
    hearing = HEARING if "second" in others else ""
    case, problems = read(HEAD + CHARGE + hearing + others, rulebook)
    assert case is not None, problems
    assert all("charge" not in fact.main.details for fact in case.facts)
    assert problems == list[Problem]()


def test_a_stated_reference_stays_under_either_name(rulebook: Rulebook) -> None:
    told = HEARING.replace("public: no", "public: no, proceeding: trial")
    case, problems = read(HEAD + CHARGE + told, rulebook)
    assert case is not None
    assert problems == []
    assert case.facts[1].main.details["charge"] == ("trial",)


def test_a_fact_that_only_opens_a_subject_is_a_warning(rulebook: Rulebook) -> None:
    case, problems = read(HEAD + "  - {id: talks, kind: counsel, person: anna, source: letter}\n", rulebook)
    assert case is not None
    assert [(p.severity, p.code) for p in problems] == [("warning", "C024")]
    assert "access" in problems[0].expected
    event = "  - {id: raid, kind: search, person: anna, source: letter}\n"
    assert read(HEAD + event, rulebook)[1] == []


def test_every_kind_that_only_opens_a_subject_is_one_whose_silence_is_told(rulebook: Rulebook) -> None:
    told = [kind for kind in rulebook.words.kinds.values() if not kind.abstract]
    assert [kind.name for kind in told if kind.says.startswith(AS_REGARDS) and not kind.topic] == []
    for kind in told:
        if kind.topic:
            _, problems = read(f"{HEAD}  - {{id: one, kind: {kind.name}, person: anna, source: letter}}\n", rulebook)
            assert [(p.severity, p.code) for p in problems] == [("warning", "C024")], kind.name


@pytest.mark.parametrize("kind", ["consequence", "fear", "statement", "document", "step-not-taken", "life-event"])
def test_a_sentence_that_says_no_more_than_that_there_is_something_tells_nothing(kind: str, rulebook: Rulebook) -> None:
    _, problems = read(f"{HEAD}  - {{id: one, kind: {kind}, person: anna, source: letter}}\n", rulebook)
    assert [p.code for p in problems] == ["C024"]


def test_what_the_first_version_accepted_still_loads(rulebook: Rulebook) -> None:
    told = "  - {id: inquiry, kind: investigation, person: anna, opened: no, result: amnesty, source: letter}\n"
    case, problems = read(HEAD + told, rulebook)
    assert case is not None
    assert [(p.severity, p.code) for p in problems] == [("info", "C020")]


def test_a_kind_of_source_that_is_not_listed_is_a_warning(rulebook: Rulebook) -> None:
    text = HEAD.replace("{title: Letter}", "{title: Letter, kind: vews}") + CHARGE
    case, problems = read(text, rulebook)
    assert case is not None
    assert [(p.severity, p.code, p.hint) for p in problems] == [("warning", "C023", "views")]
    assert "interview" in problems[0].expected


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2014-11", "2014-11-30"),
        ("2014-11-03~", "2014-11-06"),
        ("2014-02-01/2014-02-03", "2014-02-03"),
    ],
)
def test_the_law_of_a_month_is_refused_with_the_day_to_write(written: str, day: str, rulebook: Rulebook) -> None:
    case, problems = read(HEAD.replace("state:", f"as_of: {written}\nstate:") + CHARGE, rulebook)
    assert case is None
    assert [(p.code, p.expected) for p in problems] == [("C013", f"{day}, or another day")]


def test_a_year_alone_is_read_as_its_last_day_with_the_day_to_write(rulebook: Rulebook) -> None:
    case, problems = read(HEAD.replace("state:", "as_of: 2014\nstate:") + CHARGE, rulebook)
    assert case is not None
    assert case.as_of is not None
    assert case.as_of.text == "2014-12-31"
    assert [(p.severity, p.code, p.expected) for p in problems] == [("warning", "C013", "2014-12-31")]


@pytest.mark.parametrize(
    "written", ["[2024-05-01, 2024-06-03]", '"[2024-05-01, 2024-06-03]"', '"{2024-05-01..2024-06-03}"']
)
def test_sets_of_dates_are_refused_with_what_to_write(written: str, rulebook: Rulebook) -> None:
    case, problems = read(HEAD + CHARGE.replace("source:", f"date: {written}, source:"), rulebook)
    assert case is None
    (problem,) = problems
    assert "a fact for each date" in problem.expected + problem.message


def test_what_a_person_may_have_is_listed(rulebook: Rulebook) -> None:
    case, problems = read(HEAD.replace("anna: {}", "anna: {zzz: yes}") + CHARGE, rulebook)
    assert case is None
    (problem,) = problems
    assert {"represents", "born", "roles"} <= set(problem.expected.split(", "))
