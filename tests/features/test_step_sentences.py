"""How the words of steps are understood, and what is said when they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.model.vocabulary import PERSON, PLACE
from engine.scenarios import steps, traces
from engine.scenarios.alone import BoundScenario, BoundStep, run
from engine.scenarios.authorities import pins_of
from engine.scenarios.dates_in_words import date_in_words
from engine.scenarios.library import rulebook, wording
from engine.scenarios.story import Story

WORDS = rulebook().words
KINDS = [kind for kind in WORDS.kinds.values() if not kind.abstract and kind.name != PERSON]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("name", ["Ann", "the family of Ann", "Ann, Bo and the lawyer of Ann"])
def test_the_sentence_of_every_kind_is_understood(kind, name):
    said = PLACE.sub(name, kind.says)
    for tail in (
        "",
        " on 16 July 2024",
        ", called the event",
        " since May 2024, called the event, according to the letter, p. 2",
    ):
        found = wording().fact(said + tail)
        assert found is not None
        assert (found.kind, found.named[PERSON], found.sentence) == (kind.name, name, said)


@pytest.mark.parametrize("relation", WORDS.relations.values(), ids=lambda relation: relation.name)
def test_the_sentence_of_every_relation_is_understood(relation):
    said = wording().relation(relation.says.replace("{person}", "Ann").replace("{to}", "Bo"))
    assert said is not None
    assert (said.relation, said.named, said.to) == (relation.name, "Ann", "Bo")


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("Ann is a woman", {"gender": ["woman"]}),
        (
            "Ann is a journalist, a woman and a lawyer",
            {"roles": ["journalist", "lawyer"], "gender": ["woman"]},
        ),
        (
            "Ann is a defender of the rights of prisoners and of victims of torture",
            {"roles": ["prisoners-rights-defender"]},
        ),
        ("Ann is under eighteen years old and aged 12 years", {"minor": ["yes"], "age": 12}),
        ("the children of Ann are a group of people", {"type": ["group"]}),
        ("Ann is a person in the case", {}),
        ("Ann is a person with a disability and a lawyer", {"roles": ["lawyer"], "disability": ["yes"]}),
        ("Ann belongs to an ethnic minority", {"belongs_to": ["ethnic-minority"]}),
        (
            "Ann is a woman and a member of an indigenous people",
            {"belongs_to": ["indigenous-people"], "gender": ["woman"]},
        ),
        ("Ann is one of LGBTI people", {"belongs_to": ["lgbti"]}),
    ],
)
def test_people_are_described_in_the_words_of_the_vocabulary(text, details):
    said = wording().person(text)
    assert said is not None
    assert said.details == details


def test_a_detail_by_its_former_name_is_read():
    assert wording().attribute("lawsuit", "claim") == "offence"


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("on 16 July 2024", "2024-07-16"),
        ("in July 2024", "2024-07"),
        ("since about 25 May 2024", "2024-05-25~/.."),
        ("until 2024", "../2024"),
        ("from 26 May 2024 to 29 May 2024", "2024-05-26/2024-05-29"),
        ("on 2024-07-16", "2024-07-16"),
        ("2024-05-26/2024-05-29", "2024-05-26/2024-05-29"),
    ],
)
def test_dates_in_words(words, written):
    assert date_in_words(words).text == written


@pytest.mark.parametrize("words", ["on 31 June 2024", "last summer", "on 16 Juli 2024"])
def test_impossible_dates_are_refused(words):
    with pytest.raises(ValueError, match=r"not a date|has days"):
        date_in_words(words)


@pytest.mark.parametrize(
    ("text", "pins"),
    [
        ("General Comment No. 32, paragraphs 28 and 29", ["ccpr-gc-32:28", "ccpr-gc-32:29"]),
        ("ICCPR article 14(3)(b)", ["iccpr:14(3)(b)"]),
        ("the Mandela Rules, rules 58 and 61", ["mandela-rules:58", "mandela-rules:61"]),
        (
            "A/HRC/40/60, paragraphs 37, 38 and 108(a)",
            [f"srhrd-2019-whrd:{n}" for n in ("37", "38", "108(a)")],
        ),
        ("Human Rights Council resolution 12/16", ["hrc-res-12-16"]),
        ("UDHR article 29(2)", ["udhr:29(2)"]),
        ("the Basic Principles on the Role of Lawyers, principle 8", ["bp-role-of-lawyers:8"]),
    ],
)
def test_authorities_by_the_names_that_lawyers_use(text, pins):
    assert pins_of(text, rulebook().catalogue) == pins


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("General Coment No. 32, paragraph 28", 'did you mean "HRC General Comment No. 32"'),
        ("General Comment No. 32, paragraph 999", "has no 999 in the catalogue"),
        ("Human Rights Council resolution", "write more of the name"),
    ],
)
def test_authorities_that_do_not_exist_are_refused(text, complaint):
    with pytest.raises(AssertionError, match=complaint.replace(".", r"\.")):
        pins_of(text, rulebook().catalogue)


SEARCH = "the premises of Ann were searched"


@pytest.mark.parametrize(
    ("text", "table", "complaint"),
    [
        ("the premises of Bo were searched", (), '"Bo" is no person introduced before'),
        (SEARCH, (("warant", "no"),), "`warant` is not an attribute of `search`; did you mean `warrant`"),
        (SEARCH, (("by", "polise"),), '"polise" is no value of "by"; did you mean "police officers"?'),
        (SEARCH, (("by", "the mayor"),), '"the mayor" is no value of "by"; did you mean "a local authority"?'),
        (SEARCH, (("of", "yes"),), "it may be: a home, a workplace or office, a courthouse"),
        (SEARCH, (("warrant", "no"), ("warrant", "yes")), "warrant is given twice"),
        (SEARCH, (("charge", "the indictment"),), '"indictment" is no fact told before'),
        ("the case of AL TJK 1/2026", (), 'did you mean "al-tjk-1-2025"'),
        ("the warrant of the raid is instead no", (), '"raid" is no fact told before'),
    ],
)
def test_what_cannot_be_understood_is_said_with_what_may_be_meant(text, table, complaint):
    scenario = BoundScenario("", "", (BoundStep("given", "Ann is a woman"), BoundStep("given", text, table)))
    assert complaint in run(scenario)


def test_a_sentence_that_nobody_understands_brings_the_nearest_one():
    assert wording().nearest("the premise of Ann were search on 16 July 2024") == SEARCH
    assert wording().nearest("Ann is a jurnalist") == "Ann is a journalist"


def test_a_state_that_does_not_exist_is_refused():
    scenario = BoundScenario("", "", (BoundStep("when", "the facts are assessed for Tadjikistan"),))
    assert "did you mean TJK (Tajikistan)" in run(scenario)


def test_a_title_that_no_rule_has_is_refused():
    """Else a scenario on what is not engaged would pass whatever the facts are."""
    steps = (
        BoundStep("when", "the facts are assessed"),
        BoundStep("then", "ICCPR article 17(1) is not engaged: without a warant"),
    )
    assert 'no rule is about "without a warant"' in run(BoundScenario("", "", steps))


def not_engaged(*facts: tuple[str, tuple[tuple[str, str], ...]], says: str) -> str:
    """What a scenario complains of that tells these facts of Ann and says that something is not engaged."""
    given = [BoundStep("given", "Ann is a woman"), *(BoundStep("given", text, table) for text, table in facts)]
    steps = (*given, BoundStep("when", "the facts are assessed"), BoundStep("then", says))
    return run(BoundScenario("", "", steps))


WARRANT = (SEARCH, (("by", "police officers"), ("warrant", "yes")))


def test_a_title_under_another_provision_is_refused():
    """Else moving the rule to another paragraph would leave every "not engaged" about it green."""
    said = not_engaged(WARRANT, says="ICCPR article 14(1) is not engaged: without a warrant")
    assert 'no rule is about "without a warrant" under iccpr:14(1); such rules stand under' in said
    assert not_engaged(WARRANT, says="ICCPR article 17(1) is not engaged: premises without a warrant") == ""


def test_not_engaged_needs_facts_that_could_engage_it():
    said = not_engaged(says="ICCPR article 17(1) is not engaged: premises without a warrant")
    assert "no rule under iccpr:17(1) could say so of facts of these kinds" in said
    said = not_engaged(WARRANT, says="ICCPR article 11 is not engaged")
    assert "nothing was checked" in said


def test_a_step_claims_only_rules_that_follow_or_that_it_names():
    traces.clear()
    assert (
        not_engaged(WARRANT, says="ICCPR article 17(1) is looked at and not engaged: premises without a warrant") == ""
    )
    assert [*traces.rules] == ["iccpr-17.search-without-warrant"]
    traces.clear()
    assert "is engaged or undetermined" in not_engaged(WARRANT, says="ICCPR article 17(1) is not engaged")
    assert "iccpr-17.search-without-warrant" not in traces.rules


QUESTIONED = "Ann was questioned by the authorities"


@pytest.mark.parametrize(
    ("facts", "says", "complaint"),
    [
        ((QUESTIONED, (("capacity", "a suspect"),)), "it follows that Ann was accused or suspected of a crime", ""),
        (
            (QUESTIONED, (("capacity", "a witness"),)),
            "it does not follow that Ann was accused or suspected of a crime",
            "",
        ),
        (
            (QUESTIONED, (("capacity", "a witness"),)),
            "it follows that Ann was accused or suspected of a crime",
            "it does not follow that Ann was accused",
        ),
        (WARRANT, "it does not follow that Ann was accused or suspected of a crime", "nothing was checked"),
        (WARRANT, "it follows that Ann is a fine person", "is no conclusion of the vocabulary"),
    ],
)
def test_what_facts_amount_to(facts: tuple[str, tuple[tuple[str, str], ...]], says: str, complaint: str):
    said = not_engaged(facts, says=says)
    assert complaint in said
    assert bool(said) == bool(complaint)


@pytest.mark.parametrize(
    ("reference", "complaint"),
    [("HRC General Comment No. 32, paragraph 15", ""), ("HRC General Comment No. 32, paragraph 30", "is not among")],
)
def test_what_a_conclusion_rests_on(reference: str, complaint: str):
    steps = (
        BoundStep("given", "Ann is a woman"),
        BoundStep("given", "a charge was brought against Ann", (("procedure", "criminal proceedings"),)),
        BoundStep("when", "the facts are assessed"),
        BoundStep(
            "then", "it follows that Ann faces a criminal charge, or an administrative one that is criminal in nature"
        ),
        BoundStep("then", f"that rests on {reference}"),
    )
    said = run(BoundScenario("", "", steps))
    assert complaint in said
    assert bool(said) == bool(complaint)


def test_a_scenario_that_does_not_assess_is_wrong():
    with pytest.raises(AssertionError, match="no step has assessed the facts"):
        _ = Story().assessment


def test_no_step_module_names_a_kind_of_fact():
    """A new kind needs no code: no kind, attribute or value of the vocabulary is written in the steps."""
    code = "".join(p.read_text(encoding="utf-8") for p in Path(steps.__file__).parent.glob("*.py"))
    assert [kind.name for kind in KINDS if f'"{kind.name}"' in code] == []
