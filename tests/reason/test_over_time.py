"""People over time: a rule asks of a person as they were at the time of the fact that it speaks of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.load.case import case_from_document
from engine.load.case_text import case_text
from engine.load.document import parse_document
from engine.load.rulebook import load_rulebook
from engine.model.ages import age_at
from engine.model.amounts import Amount
from engine.model.case import Case
from engine.model.dates import parse_date
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.ground import ground
from engine.reason.over_time import details_at
from engine.reason.program import Program
from engine.reason.what_if import Change, LiveCase, change_case
from engine.report.names import Names
from engine.scenarios.case_file import case_text as scenario_case
from engine.scenarios.telling import Teller
from engine.scenarios.wording import Wording
from tests.second_rulebook.edits import LIBRARY

TODAY = "2024-09-01"
CASE = """
case: tea
title: Tea
state: XXA
people: {ada: {%s}}
sources: {book: {title: Book}}
facts:
  - {id: loan-1, kind: loan, person: ada, item: atlas, date: 2010-03-01, source: book}
  - {id: tea-1, kind: damage, person: ada, date: 2010-03-02, source: book}
  - {id: loan-2, kind: loan, person: ada, item: atlas, date: 2020-03-01, source: book}
  - {id: tea-2, kind: damage, person: ada, date: 2020-03-02, source: book}
"""


def case_of(ada: str, rulebook: Rulebook) -> tuple[Case, list[Problem]]:
    document, problems = parse_document(CASE % ada, "tea.yaml")
    assert document is not None, problems
    case, problems = case_from_document(document, rulebook)
    assert case is not None, problems
    return case, problems


@pytest.fixture(scope="module")
def library() -> Rulebook:
    rulebook, problems = load_rulebook(LIBRARY, cache=False)
    assert rulebook is not None, problems
    return rulebook


def answering(case: Case, rulebook: Rulebook) -> set[str]:
    """The damages for which the reader answers as a schoolchild."""
    program = Program(rulebook.rules.values(), rulebook.words)
    try:
        instances = ground(case, program).instances
    finally:
        program.close()
    sure = [i for i in instances if i.rule == "damage.answers" and not i.assumptions]
    ways = [{premise.fact for premise in i.premises} for i in sure]
    assert all("~" not in fact for way in ways for fact in way)
    return {fact for way in ways if "people.ada" in way for fact in way if fact.startswith("tea")}


def test_what_is_said_of_the_time_of_one_fact_holds_there_alone(library: Rulebook) -> None:
    assert answering(case_of("groups: schoolchild", library)[0], library) == {"tea-1", "tea-2"}
    assert answering(case_of("at: {tea-1: {groups: schoolchild}}", library)[0], library) == {"tea-1"}
    other = "groups: schoolchild, at: {tea-2: {groups: visitor}}"
    assert answering(case_of(other, library)[0], library) == {"tea-1"}


def test_a_time_that_the_case_does_not_know(library: Rulebook) -> None:
    document, _ = parse_document(CASE % "at: {tea-3: {groups: schoolchild}}", "tea.yaml")
    assert document is not None
    case, problems = case_from_document(document, library)
    assert case is None
    assert [(p.code, p.hint in ("tea-1", "tea-2")) for p in problems] == [("C016", True)]


@pytest.mark.parametrize(
    ("born", "when", "age"),
    [
        ("2001-05-03", "2016-05-02", 14),
        ("2001-05-03", "2016-05-03", 15),
        ("2001", "2016", Amount(14, 15, "14 to 15", "14 to 15")),
        ("2001-05", "2016-06-01", 15),
        ("2001-05-03", "1999", None),
        ("2001-05-03", "2016-05-03/..", None),
    ],
)
def test_age_on_a_day(born: str, when: str, age: int | Amount | None) -> None:
    assert age_at(parse_date(born), parse_date(when)) == age


@pytest.mark.parametrize("when", ["2023-05-01/2024-06-01", "2023-05-01/..", "2023-05"])
def test_who_was_a_child_when_detention_began_was_held_as_a_child(
    when: str, rulebook: Rulebook, program: Program
) -> None:
    text = f"""
case: birthday
title: Birthday
state: KAZ
people: {{ann: {{born: 2005-06-15}}}}
sources: {{letter: {{title: Letter}}}}
facts:
  - {{id: held, kind: deprivation-of-liberty, person: ann, date: {when}, by: police, form: remand, source: letter}}
  - {{id: searched, kind: search, person: ann, date: 2023-05-01/2024-06-01, source: letter}}
"""
    document, _ = parse_document(text, "birthday.yaml")
    assert document is not None
    case, problems = case_from_document(document, rulebook)
    assert case is not None, problems
    held, searched = case.facts
    ann, words = case.people["ann"], rulebook.words
    assert details_at(ann, held, words) == {"age": 17, "minor": ("yes",)}
    assert details_at(ann, searched, words)["age"] == Amount(17, 18, "17 to 18", "17 to 18")
    assert "crc-37.detention-of-a-child" in {f.id for f in assess(case, rulebook, program, TODAY).engaged()}


def test_age_and_minority_go_together(rulebook: Rulebook) -> None:
    text = """
case: young
title: Young
state: TJK
people: {ann: {born: 2001-05-03}, bob: {age: 15, minor: no}, eve: {age: about 30}}
sources: {letter: {title: Letter}}
facts:
  - {id: then, kind: search, person: ann, date: 2016-05-03, source: letter}
  - {id: later, kind: search, person: ann, date: 2020-05-03, source: letter}
  - {id: undated, kind: search, person: ann, source: letter}
"""
    document, _ = parse_document(text, "young.yaml")
    assert document is not None
    case, problems = case_from_document(document, rulebook)
    assert case is not None, problems
    assert [(p.code, p.severity, p.expected) for p in problems] == [("C021", "warning", "minor: yes")]
    then, later, undated = case.facts
    ann, words = case.people["ann"], rulebook.words
    assert details_at(ann, then, words) == {"age": 15, "minor": ("yes",)}
    assert details_at(ann, later, words) == {"age": 19, "minor": ("no",)}
    assert details_at(ann, undated, words) == {}


def test_a_what_if_follows_the_time(library: Rulebook) -> None:
    case, _ = case_of("at: {tea-1: {groups: schoolchild}}", library)
    program = Program(library.rules.values(), library.words)
    live = LiveCase(case, library, program, "2024-01-01")
    try:
        moved = [Change("set", "loan-2", "date", "2010-03-01"), Change("drop", "tea-1")]
        changed = live.apply(moved)
        back = live.apply([])
        assert back == live.base
        told = case_of("at: {tea-1: {groups: schoolchild}}", library)[0]
    finally:
        live.close()
    fresh = LiveCase(change_case(told, moved, library.words), library, program, "2024-01-01")
    try:
        assert changed.findings == fresh.base.findings
    finally:
        fresh.close()
        program.close()


def test_vocabularies_may_say_what_follows_from_what(tmp_path: Path) -> None:
    from tests.second_rulebook.edits import WORDS, load_edited

    good = "\nimplies:\n  - {if: {loan: {days_late: {at_least: 1}}}, then: {returned: no}}\n\nrelations:\n"
    rulebook, problems = load_edited(tmp_path, WORDS, "\nrelations:\n", good)
    assert rulebook is not None, problems
    for number, (wrong, meant) in enumerate(
        (("then: {retuned: no}", "retuned"), ("then: {returned: maybe}", "maybe"), ("days_late: 3", "3"))
    ):
        old = "then: {returned: no}" if wrong.startswith("then") else "days_late: {at_least: 1}"
        broken, problems = load_edited(tmp_path / str(number), WORDS, "\nrelations:\n", good.replace(old, wrong))
        assert broken is None
        assert any(meant in p.source_line for p in problems), problems


TOLD = "born: 2001-05-03, at: {tea-1: {groups: schoolchild}}"


@pytest.mark.parametrize("mode", ["roles", "initials", "full"])
def test_without_names_nobodys_birth_is_shown_and_findings_are_the_same(mode: str, rulebook: Rulebook) -> None:
    text = """
case: young
title: Young
state: TJK
people: {ann: {name: Ann Other, born: 2001-05-03}}
sources: {letter: {title: Letter}}
facts:
  - {id: arrest-of-ann, kind: deprivation-of-liberty, person: ann, by: police, date: 2016-05-03, source: letter}
"""
    document, _ = parse_document(text, "young.yaml")
    assert document is not None
    case, problems = case_from_document(document, rulebook)
    assert case is not None, problems
    hidden = Names(case, rulebook, mode).case
    (ann,), (arrest,) = hidden.people.values(), hidden.facts
    assert (ann.born is None) is (mode != "full")
    assert details_at(ann, arrest, rulebook.words) == {"age": 15, "minor": ("yes",)}


def test_a_scenario_tells_of_the_time(library: Rulebook) -> None:
    case, _ = case_of(TOLD, library)
    told = [telling.sentence for telling in Teller(case, Wording(library.words)).steps()]
    assert "ada was born on 3 May 2001" in told
    assert "at the time of the tea 1, ada was as follows" in told


def test_what_a_case_says_of_the_time_is_written_back(library: Rulebook) -> None:
    case, _ = case_of(TOLD, library)
    for text in (case_text(case), scenario_case(case)):
        document, problems = parse_document(text, "again.yaml")
        assert document is not None, problems
        again, problems = case_from_document(document, library)
        assert again is not None, problems
        assert replace(again.people["ada"], line=0, name="") == replace(case.people["ada"], line=0)
