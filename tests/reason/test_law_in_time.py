"""The law of its time: what existed on the day, what bound the State, and to whom a text speaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.cite.printing import cited as printed
from engine.model.assessment import ENGAGED, Assessment, Citation
from engine.model.authority import Catalogue, para_order
from engine.model.case import Case
from engine.model.dates import parse_date
from engine.model.rulebook import Rulebook
from engine.model.treaty_status import TreatyStatus
from engine.reason.assess import assess
from engine.reason.facts_in_time import Days
from engine.reason.law_in_time import LawInTime
from engine.reason.procedures import open_procedures
from engine.reason.program import Program

TODAY = "2025-06-01"


def authority(id: str, adopted: str, **more: Any) -> dict[str, Any]:
    return {
        "id": id,
        "title": id,
        "short": id.upper(),
        "symbol": "S",
        "body": "B",
        "adopted": adopted,
        "weight": "treaty" if more.get("treaty") else "interpretation",
        "url": "u",
        "paragraphs": [
            {"para": "1", "summary": "s", "verified": "yes"},
            {"para": "2-4", "summary": "r", "verified": "no"},
        ],
        **more,
    }


def act(treaty: str, action: str, in_force: str, date: str = "", verified: str = "true", note: str = "") -> list[str]:
    return [treaty, action, date or in_force, in_force, "list", verified, note]


LAW: dict[str, Any] = {
    "authorities": {
        entry["id"]: entry
        for entry in (
            authority("pact", "1970-01-01", treaty="PACT"),
            authority("early", "1999-03-01"),
            authority("of-a-year", "2005"),
            authority("of-a-month", "2005-06"),
            authority("to-one", "2000-01-01", addressed_to=["AAA"]),
            authority("on-pact", "1995-01-01", interprets=["pact"]),
            authority("other-pact", "1970-01-01", treaty="OTHER"),
        )
    },
    "states": {"AAA": "A", "BBB": "B", "CCC": "C", "DDD": "D", "EEE": "E"},
    "ratifications": {
        "AAA": [act("PACT", "ratification", "1990-01-01")],
        "BBB": [act("PACT", "signature-only", "", "1980-05-05")],
        "CCC": [
            act("PACT", "accession", "1990-01-01"),
            act("PACT", "denunciation", "2000-01-01"),
            act("PACT", "accession", "2010-01-01", verified="false", note="came back"),
        ],
        "DDD": [act("OTHER", "ratification", "1990-01-01")],
    },
}


def law(state: str = "AAA", as_of: str = "2020-01-01") -> LawInTime:
    return LawInTime(Catalogue(LAW["authorities"]), TreatyStatus(LAW), state, as_of)


@pytest.mark.parametrize(
    ("pin", "as_of", "cited"),
    [
        ("early:1", "1999-02-28", False),
        ("early:1", "1999-03-01", True),
        ("of-a-year:1", "2004-12-31", False),
        ("of-a-year:1", "2005-12-30", False),
        ("of-a-year:1", "2005-12-31", True),
        ("of-a-month:1", "2005-06-15", False),
        ("of-a-month:1", "2005-06-30", True),
        ("nothing:1", "2020-01-01", False),
    ],
)
def test_a_text_is_cited_from_the_day_it_existed(pin: str, as_of: str, cited: bool) -> None:
    assert (law(as_of=as_of).cite(pin) is not None) is cited


def test_later_texts_are_named_with_their_day_and_paragraphs() -> None:
    at = law(as_of="2005-03-01")
    for pin in ("of-a-year:1", "of-a-month:3", "of-a-month:1", "early:1"):
        at.cite(pin)
    found = [(later.authority, later.adopted, later.paras, later.certain) for later in at.left_out()]
    assert found == [("of-a-month", "2005-06", ("1", "3"), True), ("of-a-year", "2005", ("1",), False)]


def test_a_citation_says_what_the_catalogue_says() -> None:
    assert law().cite("early:3") == Citation("early", "3", "interpretation", "EARLY", "S", "r", False, brief="EARLY")
    found = law().cite("early:1")
    assert found is not None
    assert (found.pin, found.verified) == ("early:1", True)


def test_a_text_addressed_to_one_state_is_not_cited_against_another() -> None:
    assert law("AAA").cite("to-one:1") is not None
    other = law("CCC")
    assert other.cite("to-one:1") is None
    assert other.left_out() == (), "nor is it a later text"


@pytest.mark.parametrize(
    ("state", "first", "last", "status", "since"),
    [
        ("AAA", "1990-01-01", "1990-01-01", "in-force", "1990-01-01"),
        ("AAA", "1989-12-31", "1989-12-31", "not-in-force", "1990-01-01"),
        ("AAA", "1989-12-31", "1990-01-01", "partly", "1990-01-01"),
        ("AAA", "", "", "in-force", "1990-01-01"),
        ("AAA", "1989-01-01", "", "partly", "1990-01-01"),
        ("BBB", "2000-01-01", "2000-01-01", "not-party", ""),
        ("CCC", "1995-01-01", "1995-01-01", "in-force", "1990-01-01"),
        ("CCC", "2000-01-01", "2000-01-01", "not-in-force", "1990-01-01"),
        ("CCC", "1999-12-31", "1999-12-31", "in-force", "1990-01-01"),
        ("CCC", "1999-12-31", "2005-01-01", "in-force", "1990-01-01"),
        ("CCC", "2015-01-01", "2015-01-01", "in-force", "2010-01-01"),
        ("CCC", "2005-01-01", "2015-01-01", "partly", "2010-01-01"),
        ("DDD", "2000-01-01", "2000-01-01", "not-party", ""),
        ("EEE", "2000-01-01", "2000-01-01", "unknown", ""),
    ],
)
def test_a_treaty_binds_while_it_is_in_force(state: str, first: str, last: str, status: str, since: str) -> None:
    found = law(state).applies("pact", Days(first, last))
    assert (found.status, found.since) == (status, since)
    assert found.excludes == (status in ("not-party", "not-in-force"))


def test_what_is_noted_beside_a_treaty() -> None:
    assert law("BBB").applies("pact", Days("", "")).notes == ("signed 1980-05-05, not ratified",)
    notes = law("CCC").applies("pact", Days("2015-01-01", "2015-01-01")).notes
    assert notes == ("came back", "date not verified")


def test_other_texts_need_no_ratification() -> None:
    assert law("BBB").applies("early", Days("", "")).status == "no-ratification"
    assert not law("BBB").applies("early", Days("", "")).excludes


def test_paragraphs_in_the_order_of_a_reader() -> None:
    written = ["14(3)(b)", "9", "14(1)", "104(d)", "14(3)(a)", "2", "10", "104(b)", "preamble", "14"]
    assert sorted(written, key=para_order) == [
        "preamble",
        "2",
        "9",
        "10",
        "14",
        "14(1)",
        "14(3)(a)",
        "14(3)(b)",
        "104(b)",
        "104(d)",
    ]


# The real rulebook


def run(case: Case, rulebook: Rulebook, program: Program, **changes: Any) -> Assessment:
    return assess(replace(case, **changes), rulebook, program, TODAY)


def cited(assessment: Assessment) -> set[str]:
    return {
        citation.authority for finding in assessment.findings for citation in (finding.provision, *finding.citations)
    }


def adopted(rulebook: Rulebook, id: str) -> int:
    found = rulebook.catalogue.authority(id)
    assert found is not None
    assert found.adopted.latest is not None
    return found.adopted.latest


def test_a_case_of_2011_cites_nothing_younger(cases: dict[str, Case], rulebook: Rulebook, program: Program) -> None:
    case = cases["ua-rus-7-2011"]
    then = run(case, rulebook, program)
    assert then.as_of == "2011-06-24"
    day = date(2011, 6, 24).toordinal()
    assert cited(then)
    assert all(adopted(rulebook, id) <= day for id in cited(then))
    left_out = {later.authority for later in then.later}
    assert {"ccpr-gc-35", "ccpr-gc-36"} <= left_out
    assert all(adopted(rulebook, id) > day for id in left_out)
    assert not left_out & cited(then)
    now = run(case, rulebook, program, as_of=parse_date("2024-01-01"))
    gone = cited(then) - cited(now)
    assert all((found := rulebook.catalogue.authority(id)) and found.superseded_on for id in gone)
    assert len(cited(now)) > len(cited(then))
    assert {"ccpr-gc-35", "ccpr-gc-36"} <= cited(now)
    assert len({f.id for f in now.engaged()}) >= len({f.id for f in then.engaged()})
    before = run(case, rulebook, program, as_of=parse_date("1966-12-15"))
    assert "iccpr" not in cited(before)


@pytest.mark.parametrize("name", ["al-kaz-3-2017", "al-tjk-1-2025", "ua-rus-7-2011", "ua-uzb-2-2024"])
@pytest.mark.parametrize("as_of", ["1950-01-01", "1985-01-01", "2000-01-01", "2010-01-01", "2019-01-01"])
def test_no_case_cites_what_did_not_exist(
    name: str, as_of: str, cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    found = run(cases[name], rulebook, program, as_of=parse_date(as_of))
    day = date.fromisoformat(as_of).toordinal()
    assert all(adopted(rulebook, id) <= day for id in cited(found))
    assert not {later.authority for later in found.later} & cited(found)


def test_a_state_that_is_no_party(cases: dict[str, Case], rulebook: Rulebook, program: Program) -> None:
    """The treaty does not bind; declarations stay."""
    without = next(
        state
        for state in ("SAU", "ARE", "OMN", "MMR", "BTN", "BRN")
        if rulebook.status.knows(state) and not rulebook.status.bound_since(state, "ICCPR", "2024-07-16")
    )
    case = cases["al-tjk-1-2025"]
    home, abroad = run(case, rulebook, program), run(case, rulebook, program, state=without)
    assert {f.provision.authority for f in home.engaged()} >= {"iccpr", "un-drhd"}
    assert "iccpr" not in {f.provision.authority for f in abroad.engaged()}
    assert "un-drhd" in {f.provision.authority for f in abroad.engaged()}
    fallen = [f for f in abroad.findings if f.provision.authority == "iccpr" and f.derivations]
    assert fallen
    assert {f.applicability.status for f in fallen} == {"not-party"}
    pins = {pin for finding in abroad.engaged() for pin in finding.pins}
    assert not any(pin.startswith(("iccpr:", "ccpr-gc-")) for pin in pins), "nor what its committee says of it"


def test_facts_before_the_treaty_bound_the_state(cases: dict[str, Case], rulebook: Rulebook, program: Program) -> None:
    """Kazakhstan is bound since 2006; facts moved to 2005 lie before."""
    case = cases["al-kaz-3-2017"]
    moved = tuple(
        replace(fact, versions=tuple(replace(v, date=parse_date("2005-03-03")) for v in fact.versions))
        for fact in case.facts
    )
    now, then = run(case, rulebook, program), run(case, rulebook, program, facts=moved)
    assert any(f.provision.authority == "iccpr" for f in now.engaged())
    assert not any(f.provision.authority == "iccpr" for f in then.engaged())
    fallen = [f for f in then.findings if f.provision.authority == "iccpr" and f.derivations]
    assert {f.applicability.status for f in fallen} == {"not-in-force"}
    assert {f.applicability.since for f in fallen} == {"2006-04-24"}


def test_a_report_on_one_state_is_not_cited_against_another(
    cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    case = cases["al-tjk-1-2025"]
    home = {pin for f in run(case, rulebook, program).engaged() for pin in f.pins}
    assert any(pin.startswith("srhrd-2024-tajikistan") for pin in home)
    abroad = run(case, rulebook, program, state="KAZ")
    assert not any(id == "srhrd-2024-tajikistan" for id in cited(abroad))
    assert "srhrd-2024-tajikistan" not in {later.authority for later in abroad.later}


def test_a_procedure_that_was_denounced(rulebook: Rulebook) -> None:
    """Belarus left the Optional Protocol with effect from 8 February 2023; Jamaica from 23 January 1998."""
    status = rulebook.status
    for state, last, first in (("BLR", "2023-02-07", "2023-02-08"), ("JAM", "1998-01-22", "1998-01-23")):
        assert status.bound_since(state, "ICCPR-OP1", last)
        assert not status.bound_since(state, "ICCPR-OP1", first)
        for day, available in ((last, True), (first, False)):
            (found,) = [p for p in open_procedures(status, state, day) if p.procedure == "ICCPR-OP1"]
            assert found.available is available, (state, day)


@pytest.mark.parametrize(
    ("own", "pin", "compared"),
    [
        ({"pact"}, "on-pact:1", False),
        ({"other-pact"}, "on-pact:1", True),
        ({"other-pact", "pact"}, "on-pact:1", False),
        ({"early"}, "on-pact:1", False),
        ({"other-pact"}, "early:1", False),
        ({"other-pact"}, "pact:1", False),
    ],
)
def test_what_is_said_of_another_treaty_only_is_compared(own: set[str], pin: str, compared: bool) -> None:
    day = law()
    citation = day.cite(pin)
    assert citation is not None
    beside = day.beside(own, citation)
    assert beside.compared == compared
    assert printed([beside]) == f"{'cf. ' if compared else ''}{printed([citation])}"


def test_a_treaty_denounced_and_joined_again_the_same_day(rulebook: Rulebook) -> None:
    assert rulebook.status.bound_since("GUY", "ICCPR-OP1", "1999-04-04")
    assert rulebook.status.bound_since("GUY", "ICCPR-OP1", "1999-04-05")
    assert rulebook.status.bound_since("GUY", "ICCPR-OP1", "2020-01-01")


def test_the_day_of_the_law_is_the_last_of_a_year(cases: dict[str, Case], rulebook: Rulebook, program: Program) -> None:
    assert run(cases["ua-rus-7-2011"], rulebook, program, as_of=parse_date("2011")).as_of == "2011-12-31"
    assert run(cases["ua-rus-7-2011"], rulebook, program, as_of=None).as_of == TODAY
    assert run(cases["ua-rus-7-2011"], rulebook, program, as_of=parse_date("2011/..")).as_of == TODAY


def test_year_only_texts_wait_for_the_end_of_their_year(
    cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    undated = {id for id in rulebook.catalogue if (a := rulebook.catalogue.authority(id)) and a.adopted.text == "1988"}
    assert undated
    case = cases["al-tjk-1-2025"]
    early = run(case, rulebook, program, as_of=parse_date("1988-12-30"))
    unsure = {later.authority for later in early.later if not later.certain}
    assert undated & unsure
    assert not undated & cited(early)
    late = run(case, rulebook, program, as_of=parse_date("1988-12-31"))
    assert undated & unsure <= cited(late)


def test_what_was_engaged_stays_engaged_with_more_law(
    cases: dict[str, Case], rulebook: Rulebook, program: Program
) -> None:
    case = cases["ua-uzb-2-2024"]
    sizes = []
    for year in (1990, 2000, 2010, 2020, 2024):
        found = run(case, rulebook, program, as_of=parse_date(f"{year}-12-31"))
        sizes.append(len([f for f in found.findings if f.status == ENGAGED]))
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]
