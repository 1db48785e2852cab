"""The documents the project starts from: what each of them cites is derived from its facts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.model.assessment import Assessment
from engine.model.authority import pin_covers
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program

TODAY = "2025-06-01"
MOST_PRIMARY = 25
"""More obligations than that at the head of a report nobody reads."""

# What the documents cite, copied from them: authority and paragraphs ("" for the text as a whole).
CITED: dict[str, dict[str, str]] = {
    "ua-uzb-2-2024": {
        "iccpr": "6; 17",
        "ccpr-gc-36": "7; 23; 28; 53",
        "ccpr-gc-16": "1; 9; 11",
        "un-drhd": "1; 2; 9(1); 12(2); 12(3)",
        "srhrd-2019-whrd": "37; 38; 41; 42; 45; 108(a); 108(b); 108(d); 108(h)",
        "srhrd-2021-killings": "14; 65; 66; 103; 104(b); 104(d); 104(g)",
        "ccpr-c-uzb-co-5": "45",  # by the statement of four organisations on the same events
    },
    "al-tjk-1-2025": {
        "iccpr": "9; 14(1); 14(3)(a); 14(3)(b); 14(5); 17; 19; 19(3); 26",
        "ccpr-gc-34": "11; 22; 23; 30",
        "ccpr-gc-16": "2; 4",
        "ccpr-gc-35": "10; 12; 17",
        "ccpr-gc-32": "28; 29; 31; 32; 33; 34; 49",
        "bp-role-of-lawyers": "8; 21",
        "mandela-rules": "58; 61",
        "un-drhd": "1; 2; 6(a); 6(b); 6(c); 11; 12(2); 12(3)",
        "srhrd-2024-tajikistan": "",
    },
    "ua-rus-7-2011": {"un-drhd": "1; 2; 12(2); 12(3)"},
    "al-kaz-3-2017": {
        "iccpr": "19; 19(3); 22",
        "udhr": "29(2)",
        "hrc-res-12-16": "",
        "hrc-res-24-5": "",
        "ilo-c87": "",
        "ilo-c98": "",
        "un-drhd": "1; 2",
    },
}
AS_OF = {
    "ua-uzb-2-2024": "2024-07-01",
    "al-tjk-1-2025": "2025-04-23",
    "ua-rus-7-2011": "2011-06-24",
    "al-kaz-3-2017": "2017-12-12",
}
# What the documents ask, in substance: a word of the question, and a kind of fact or obligation it is about.
ASKED = {
    "ua-uzb-2-2024": ("protect", "investigat", "surveillance"),
    "al-tjk-1-2025": ("legal basis", "search", "seiz", "closed", "charge", "family", "parcel"),
    "ua-rus-7-2011": ("complaint", "investigat", "medical", "safety", "other human rights defenders"),
    "al-kaz-3-2017": ("legal basis", "investigat"),
}
LINES = [
    (name, f"{id}:{para}" if para else id)
    for name, texts in CITED.items()
    for id, paras in texts.items()
    for para in paras.split("; ")
]


@pytest.fixture(scope="module")
def found(cases: dict[str, Case], rulebook: Rulebook, program: Program) -> dict[str, Assessment]:
    return {name: assess(cases[name], rulebook, program, TODAY) for name in CITED}


def test_all_documents_are_there(cases: dict[str, Case]) -> None:
    assert set(CITED) <= set(cases)
    assert len(LINES) == 83


@pytest.mark.parametrize(("name", "pin"), LINES)
def test_what_a_document_cites_is_derived(name: str, pin: str, found: dict[str, Assessment]) -> None:
    pins = {own for finding in found[name].engaged() for own in finding.pins}
    assert any(pin_covers(pin, own) for own in pins)


@pytest.mark.parametrize("name", CITED)
def test_the_case_expects_what_its_document_cites(name: str, cases: dict[str, Case]) -> None:
    expected = cases[name].expected
    assert expected is not None
    assert set(expected.cited) == {pin for case, pin in LINES if case == name}


@pytest.mark.parametrize("name", CITED)
def test_the_case_meets_its_own_expectations(name: str, found: dict[str, Assessment]) -> None:
    assert found[name].expected
    assert [entry.pin for entry in found[name].expected if not entry.met] == []
    assert found[name].as_of == AS_OF[name]
    assert found[name].problems == ()


@pytest.mark.parametrize("name", CITED)
def test_not_everything_is_primary(name: str, found: dict[str, Assessment]) -> None:
    primary = [finding.id for finding in found[name].engaged() if finding.directness == "primary"]
    assert 0 < len(primary) <= MOST_PRIMARY, primary


@pytest.mark.parametrize(("name", "word"), [(name, word) for name, words in ASKED.items() for word in words])
def test_what_a_document_asks_is_asked(name: str, word: str, found: dict[str, Assessment]) -> None:
    assert any(word in question.text.lower() for question in found[name].questions)


@pytest.mark.parametrize("name", CITED)
def test_a_case_that_says_nothing_engages_nothing(
    name: str, cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    silent = replace(cases[name], facts=(), expected=None)
    assert assess(silent, rulebook, program, TODAY).engaged() == ()


@pytest.mark.parametrize("name", CITED)
def test_every_fact_is_heard_by_some_rule(name: str, found: dict[str, Assessment]) -> None:
    assert found[name].unheard == ()
