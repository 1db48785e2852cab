"""Reading one fact: what is unknown, what is several, and facts in the short form of rule tests."""

from __future__ import annotations

from typing import Any

import pytest

from engine.load.facts import LONGEST_TEXT, Told, read_told
from engine.load.rulebook import load_rulebook
from engine.load.short_facts import SOMEONE, ShortFactError, case_from_short
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Vocabulary
from tests.second_rulebook.edits import LIBRARY


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    found, problems = load_rulebook(LIBRARY, cache=False)
    assert found is not None, problems
    return found.words


def told(kind: str, body: dict[str, Any], words: Vocabulary) -> tuple[Told, list[tuple[str, tuple[str | int, ...]]]]:
    problems: list[tuple[str, tuple[str | int, ...]]] = []

    def report(code: str, message: str, *place: str | int, **_: Any) -> None:
        problems.append((code, place))

    return read_told(kind, body, words, report, people=["ada", "7"], facts=["atlas-loan"]), problems


@pytest.mark.parametrize("value", [None, "unknown"])
def test_what_a_file_does_not_say_is_unknown(value: object, words: Vocabulary) -> None:
    body = dict.fromkeys(("item", "returned", "days_late", "date", "person"), value)
    assert told("loan", body, words) == (Told({}, {}, None), [])


def test_values_are_kept_as_written(words: Vocabulary) -> None:
    body = {"person": ["ada", 7], "clerk": "ada", "heard_before": "no", "wording": ["pay", 3], "date": 2021}
    found, problems = told("bill", body, words)
    assert problems == []
    assert found.people == {"person": ("ada", "7"), "clerk": ("ada",)}
    assert found.details == {"heard_before": ("no",), "wording": ("pay", "3")}
    assert found.date is not None
    assert found.date.text == "2021"


def test_the_same_value_twice_counts_once(words: Vocabulary) -> None:
    found, problems = told("person", {"groups": ["visitor", "schoolchild", "visitor"]}, words)
    assert (found.details, problems) == ({"groups": ("visitor", "schoolchild")}, [])


def test_text_that_is_too_long_is_refused_rather_than_cut(words: Vocabulary) -> None:
    found, problems = told("bill", {"wording": "x" * (LONGEST_TEXT + 1)}, words)
    assert found.details == {}
    assert [problem[0] for problem in problems] == ["C019"]
    found, problems = told("bill", {"wording": "x" * LONGEST_TEXT}, words)
    assert (found.details, problems) == ({"wording": ("x" * LONGEST_TEXT,)}, [])


@pytest.mark.parametrize(
    ("kind", "body", "problem"),
    [
        ("loan", {"item": "atals"}, ("C012", ("item",))),
        ("loan", {"item": ["atlas", "novel"]}, ("C012", ("item",))),
        ("loan", {"item": ["atlas", "novl"]}, ("C012", ("item", 1))),
        ("loan", {"item": ["atlas", "unknown"]}, ("C012", ("item", 1))),
        ("loan", {"item": {}}, ("C012", ("item",))),
        ("loan", {"item": 5}, ("C012", ("item",))),
        ("loan", {"returned": "true"}, ("C012", ("returned",))),
        ("loan", {"days_late": "twelvish"}, ("C017", ("days_late",))),
        ("loan", {"days_late": -1}, ("C017", ("days_late",))),
        ("damage", {"during": "novel-loan"}, ("C016", ("during",))),
        ("damage", {"during": ["atlas-loan", []]}, ("C012", ("during",))),
        ("loan", {"person": ["ada", "bob"]}, ("C014", ("person", 1))),
        ("loan", {"date": "2021-00"}, ("C013", ("date",))),
        ("loan", {"date": {}}, ("C013", ("date",))),
        ("loan", {"owner": "ada"}, ("C011", ("owner",))),
    ],
)
def test_what_is_wrong_is_reported_at_its_place(
    kind: str, body: dict[str, Any], problem: tuple[str, tuple[str | int, ...]], words: Vocabulary
) -> None:
    found, problems = told(kind, body, words)
    assert problem in problems
    assert set(found.details) <= {"during", "item"}


def test_short_facts_are_about_someone(words: Vocabulary) -> None:
    case = case_from_short(
        [
            {"loan": {"id": "a", "item": "atlas"}},
            {"damage": {"during": "a"}},
            {"bill": None},
            {"person": {"groups": "schoolchild"}},
            {"person": {"person": "aunt", "groups": "visitor"}},
            {"vouches-for": {"person": "aunt"}},
        ],
        words,
    )
    assert [(fact.id, fact.kind) for fact in case.facts] == [("a", "loan"), ("f2", "damage"), ("f3", "bill")]
    assert {fact.main.people["person"] for fact in case.facts} == {(SOMEONE,)}
    assert case.facts[1].main.details == {"during": ("a",)}
    assert case.people[SOMEONE].details == {"groups": ("schoolchild",)}
    assert case.people["aunt"].relations == (("vouches-for", SOMEONE),)


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ({"loann": {}}, "did you mean `loan`?"),
        ({"loan": {"item": "novl"}}, "did you mean `novel`?"),
        ({"loan": {}, "bill": {}}, "not one kind"),
        ({}, "not one kind"),
        ({"vouches-for": {"person": "a", "since": 2020}}, "`since` is nothing a relation has"),
        ({"damage": {"during": "gone"}}, "`gone` is no fact"),
        ({"loan": {"date": "2021-13"}}, "months are 01 to 12"),
        ({"loan": "atlas"}, "keys and values"),
        ({"loan": ["atlas"]}, "keys and values"),
        ({"person": "ada"}, "keys and values"),
    ],
)
def test_short_facts_that_cannot_be_read(entry: dict[str, Any], says: str, words: Vocabulary) -> None:
    with pytest.raises(ShortFactError) as caught:
        case_from_short([entry], words)
    assert says in str(caught.value)


def test_everything_wrong_with_short_facts_is_said(words: Vocabulary) -> None:
    with pytest.raises(ShortFactError) as caught:
        case_from_short([{"loann": {}}, {"loan": {"item": "novl"}}], words)
    assert len(caught.value.problems) == 2


def test_a_fact_id_twice_in_short_facts(words: Vocabulary) -> None:
    with pytest.raises(ShortFactError, match="two facts are called `a`"):
        case_from_short([{"loan": {"id": "a"}}, {"bill": {"id": "a"}}], words)


def test_alternatives_are_one_value_that_may_be_either(words: Vocabulary) -> None:
    found, problems = told("loan", {"item": {"either": ["atlas", "recording"]}}, words)
    assert (found.details, problems) == ({"item": ("atlas|recording",)}, [])
    again, _ = told("loan", {"item": "atlas|recording"}, words)
    assert again == found
    wrongs: list[Any] = [{"either": ["atlas", "tea"]}, {"either": "atlas"}, {"either": []}, {"or": ["atlas"]}]
    for wrong in wrongs:
        _, problems = told("loan", {"item": wrong}, words)
        assert problems == [("C012", ("item",))], wrong


def test_a_long_list_of_values_says_how_many_more_there_are(rulebook: Rulebook) -> None:
    offence = rulebook.words.trees["offence"]
    assert offence.listed().endswith(f" and {len(offence.values) - 24} more")
    assert rulebook.words.trees["gender"].listed() == "woman, man, other-gender"
