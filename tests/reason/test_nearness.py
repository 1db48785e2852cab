"""How near a decision is to a finding: by what both are about, with the reason, the same for every order and name."""

from __future__ import annotations

import pytest

from engine.load.case import load_case
from engine.load.decided import load_decided
from engine.load.rulebook import default_facts
from engine.model.assessment import NOT_ENGAGED, Assessment
from engine.model.decided import DecidedCase, DecidedCases, DecidedFinding
from engine.model.frozen import replace
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess, one_case_program
from engine.reason.nearness import Near, Pins, chosen, decided_on, nearness

CLOSED = "iccpr-14-1.trial-behind-closed-doors"


@pytest.fixture(scope="module")
def decided(rulebook: Rulebook) -> DecidedCases:
    found = load_decided(rulebook)
    assert found is not None
    return found


def assessed(name: str, rulebook: Rulebook, as_of: str = "") -> Assessment:
    case, problems = load_case(default_facts() / f"{name}.yaml", rulebook)
    assert case is not None, problems
    found = assess(case, rulebook, one_case_program(case, rulebook), "2026-02-03")
    return replace(found, as_of=as_of) if as_of else found


@pytest.fixture(scope="module")
def tjk(rulebook: Rulebook) -> Assessment:
    return assessed("al-tjk-1-2025", rulebook)


def near(symbol: str, state: str, score: float, adverse: bool = True, year: int = 2010) -> Near:
    case = DecidedCase(symbol, "court", state, year, "merits", (), ())
    return Near(case, DecidedFinding("x", adverse, "rules", "1", (), "1", "operative"), False, score, ())


def test_pins_hold_their_parts_and_ranges() -> None:
    pins = Pins(["rules:14(3)", "notes:28-30"])
    assert "rules:14(3)(b)" in pins
    assert "notes:29" in pins
    assert "rules:14(1)" not in pins
    assert "rules:14" not in pins


def test_what_is_shared_makes_near_and_is_named() -> None:
    about = ((1.0, "rules:1"), (3.0, "notes:7"), (5.0, "rules:9"))
    nothing = nearness(about, "rules:2", Pins([]), Pins([]))
    article = nearness(about, "rules:1", Pins(["rules:1"]), Pins(["rules:1"]))
    paragraph = nearness(about, "rules:1", Pins(["rules:1", "notes:7"]), Pins(["rules:1", "notes:7"]))
    elsewhere = nearness(about, "rules:1", Pins(["rules:1"]), Pins(["rules:1", "notes:7"]))
    assert nothing == (0.0, ())
    assert article == (round(1 / 3, 3), ("rules:1",))
    assert paragraph == (round(7 / 3, 3), ("rules:1", "notes:7"))
    assert elsewhere == (round(4 / 3, 3), ("rules:1", "notes:7"))


def test_a_finding_on_the_whole_article_counts_half() -> None:
    about = ((2.0, "rules:1"),)
    assert nearness(about, "rules:1(3)", Pins(["rules:1(3)"]), Pins(["rules:1(3)"])) == (
        round(1 / 2**0.5, 3),
        ("rules:1",),
    )


def test_a_decision_about_many_things_is_not_near_for_that_alone() -> None:
    about = ((1.0, "rules:1"),)
    broad = (*about, *((1.0, f"rules:{n}") for n in range(2, 40)))
    own = Pins(["rules:1"])
    assert nearness(about, "rules:1", own, own)[0] > nearness(broad, "rules:1", own, own)[0]


def test_the_nearest_of_either_outcome_and_of_the_state_are_shown() -> None:
    found = [
        near("A", "KAZ", 9.0),
        near("B", "UZB", 8.0),
        near("C", "RUS", 7.0),
        near("D", "TJK", 1.0),
        near("E", "FRA", 0.5, adverse=False),
    ]
    assert [one.case.symbol for one in chosen(found, "TJK", 3)] == ["D", "A", "E"]
    shown = {one.case.symbol for one in chosen(found, "TJK", 4)}
    assert shown == {"A", "B", "D", "E"}
    assert next(one.case.symbol for one in chosen(found, "TJK", 4)) == "D"
    assert [one.case.symbol for one in chosen(found, "TJK", 1)] == ["A"]
    assert list(chosen([], "TJK", 3)) == []


def test_a_state_alone_makes_nothing_nearer() -> None:
    assert [one.score for one in chosen([near("A", "TJK", 0.0), near("B", "KAZ", 2.0)], "TJK", 1)] == [2.0]


def test_a_finding_has_its_decisions_on_real_symbols(tjk: Assessment, decided: DecidedCases) -> None:
    found = decided_on(decided, tjk, 3)[CLOSED]
    assert found.pin == "iccpr:14(1)"
    assert dict(found.counts) == {"violated": 149, "not-violated": 13}
    assert dict(found.against)["violated"] == 10
    first = found.nearest[0]
    assert first.case.symbol == "CCPR/C/122/D/2680/2015"
    assert first.case.state == "TJK"
    assert first.because[0] == "iccpr:14(1)"
    assert {"ccpr-gc-32:28", "ccpr-gc-32:29"} <= set(first.because)
    assert {near.finding.adverse for near in found.nearest} == {True, False}
    assert len(found.nearest) == 3


def test_every_finding_that_is_not_ruled_out_is_looked_up(tjk: Assessment, decided: DecidedCases) -> None:
    assert set(decided_on(decided, tjk, 1)) == {f.id for f in tjk.findings if f.status != NOT_ENGAGED}


def test_decisions_later_than_the_day_are_left_out_and_named(tjk: Assessment, decided: DecidedCases) -> None:
    now = decided_on(decided, tjk, 3)[CLOSED]
    then = decided_on(decided, replace(tjk, as_of="2018-06-01"), 3)[CLOSED]
    assert "CCPR/C/122/D/2680/2015" in then.later
    assert sum(n for _, n in then.counts) < sum(n for _, n in now.counts)
    assert all(one.case.year < 2018 for one in then.nearest)


def test_what_is_shown_does_not_depend_on_order(tjk: Assessment, decided: DecidedCases) -> None:
    turned = replace(tjk, findings=tjk.findings[::-1])
    assert decided_on(decided, turned, 4)[CLOSED] == decided_on(decided, tjk, 4)[CLOSED]
