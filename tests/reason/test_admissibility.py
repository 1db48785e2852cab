"""Points of admissibility: what a file says to each, by data of the rulebook, with what stands in the way and why."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from engine.load.case import load_case
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.model.admissibility import NOT_TOLD, OBSTACLE, OPEN, PointFound, ProcedureFound
from engine.model.rulebook import Rulebook
from engine.reason.admissibility import admissibility
from engine.reason.assess import assess, one_case_program
from engine.view.overview import overview_lines

HEAD = """\
case: searched
title: A home searched at night
state: {state}
as_of: {as_of}
people:
  anna: {{name: Anna, gender: woman, minor: no, disability: no}}
sources:
  letter: {{title: Letter}}
facts:
  - id: search
    kind: search
    person: anna
    date: {date}
    of: home
    by: police
    warrant: no
    source: letter
"""


def points(
    rulebook: Rulebook,
    tmp_path: Path,
    facts: str = "",
    *,
    state: str = "KAZ",
    as_of: str = "2024-06-01",
    date: str = "2020-05-04",
    filing: str = "",
) -> dict[tuple[str, str], PointFound]:
    path = tmp_path / "case.yaml"
    text = HEAD.format(state=state, as_of=as_of, date=date) + facts + (f"filing: {filing}\n" if filing else "")
    path.write_text(text, encoding="utf-8")
    case, problems = load_case(path, rulebook)
    assert case is not None, problems
    assessment = assess(case, rulebook, one_case_program(case, rulebook), "2024-06-01")
    found: tuple[ProcedureFound, ...] = admissibility(case, assessment, rulebook)
    return {(p.procedure, point.point): point for p in found for point in p.points}


def fact(kind: str, **details: str) -> str:
    date = details.pop("date", "")
    lines = [f"  - id: told-{kind}", f"    kind: {kind}", "    person: anna", "    source: letter"]
    lines += [f"    date: {date}"] if date else []
    return "\n".join([*lines, *(f"    {name}: {value}" for name, value in details.items())]) + "\n"


def test_what_a_file_does_not_say_is_not_told_and_asked(rulebook: Rulebook, tmp_path: Path) -> None:
    found = points(rulebook, tmp_path)
    for point in ("exhaustion", "same matter", "ratione personae", "delay", "anonymity"):
        assert found["ICCPR-OP1", point].status == NOT_TOLD, point
        assert found["ICCPR-OP1", point].asks
        assert found["ICCPR-OP1", point].says == ()


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("exhausted-remedies", OPEN),
        ("none-available", OPEN),
        ("prolonged-remedies", OPEN),
        ("untried-remedies", OBSTACLE),
        ("pending-remedies", OBSTACLE),
        ("unknown", NOT_TOLD),
    ],
)
def test_exhaustion(state: str, expected: str, rulebook: Rulebook, tmp_path: Path) -> None:
    point = points(rulebook, tmp_path, fact("domestic-remedies", state=state))["ICCPR-OP1", "exhaustion"]
    assert point.status == expected
    assert point.pin == "iccpr-op1:5(2)(b)"
    assert bool(point.facts) is (expected != NOT_TOLD)


def test_an_excuse_that_the_article_does_not_know_is_told(rulebook: Rulebook, tmp_path: Path) -> None:
    found = points(rulebook, tmp_path, fact("domestic-remedies", state="hopeless-remedies"))
    assert "does not name that ground" in found["ICCPR-OP1", "exhaustion"].says[0]
    assert "does not name that ground" not in found["CEDAW-OP", "exhaustion"].says[0]


def test_proceedings_speak_to_exhaustion_too(rulebook: Rulebook, tmp_path: Path) -> None:
    pending = fact("proceeding", state="proceeding-pending")
    lost = fact("proceeding", state="proceeding-lost", instance="last-instance")
    first = fact("proceeding", state="proceeding-lost", instance="first-instance")
    assert points(rulebook, tmp_path, pending)["ICCPR-OP1", "exhaustion"].status == OBSTACLE
    assert points(rulebook, tmp_path, lost)["ICCPR-OP1", "exhaustion"].status == OPEN
    assert points(rulebook, tmp_path, first)["ICCPR-OP1", "exhaustion"].status == NOT_TOLD


def test_the_same_matter_elsewhere(rulebook: Rulebook, tmp_path: Path) -> None:
    pending = fact("international-complaint", body="regional-court", same_matter="yes", state="pending-abroad")
    ended = fact("international-complaint", body="regional-court", same_matter="yes", state="ended-on-merits")
    letter = fact("international-complaint", body="special-procedure")
    assert points(rulebook, tmp_path, pending)["ICCPR-OP1", "same matter"].status == OBSTACLE
    found = points(rulebook, tmp_path, ended)
    assert found["ICCPR-OP1", "same matter"].status == OPEN
    assert found["CEDAW-OP", "same matter"].status == OBSTACLE
    assert found["CEDAW-OP", "same matter"].pin == "cedaw-op:4(2)(a)"
    assert points(rulebook, tmp_path, letter)["CEDAW-OP", "same matter"].status == OPEN


def test_a_reservation_makes_an_ended_procedure_an_obstacle(rulebook: Rulebook, tmp_path: Path) -> None:
    ended = fact("international-complaint", body="regional-court", same_matter="yes", state="ended-on-merits")
    point = points(rulebook, tmp_path, ended, state="MDA")["ICCPR-OP1", "same matter"]
    assert point.status == OBSTACLE
    assert "reservation of 2008-04-23" in point.says[0]


@pytest.mark.parametrize(
    ("date", "expected"), [("2020-05-04", OPEN), ("1999-05-04", OBSTACLE), ("2001-01-01/2012-01-01", OPEN)]
)
def test_the_facts_are_held_against_the_day_since_which_the_procedure_is_open(
    date: str, expected: str, rulebook: Rulebook, tmp_path: Path
) -> None:
    assert points(rulebook, tmp_path, date=date)["ICCPR-OP1", "ratione temporis"].status == expected


def test_under_which_treaty_there_is_a_finding(rulebook: Rulebook, tmp_path: Path) -> None:
    found = points(rulebook, tmp_path)
    assert found["ICCPR-OP1", "ratione materiae"].status == OPEN
    assert found["ICERD-14", "ratione materiae"].status == OBSTACLE


def test_who_is_concerned(rulebook: Rulebook, tmp_path: Path) -> None:
    found = points(rulebook, tmp_path)
    assert found["CEDAW-OP", "ratione personae"].says == ("Anna: a woman",)
    assert found["CRPD-OP", "ratione personae"].status == OBSTACLE


@pytest.mark.parametrize(("as_of", "expected"), [("2023-01-01", OPEN), ("2023-04-02", OBSTACLE)])
def test_a_time_limit_runs_from_the_last_decision(
    as_of: str, expected: str, rulebook: Rulebook, tmp_path: Path
) -> None:
    last = fact("domestic-remedies", state="exhausted-remedies", date="2022-10-01")
    point = points(rulebook, tmp_path, last, as_of=as_of)["ICERD-14", "time limit"]
    assert point.status == expected
    assert "2023-04-01" in point.says[0]


def test_a_delay_that_only_wants_a_reason_is_no_obstacle(rulebook: Rulebook, tmp_path: Path) -> None:
    last = fact("domestic-remedies", state="exhausted-remedies", date="2010-10-01")
    point = points(rulebook, tmp_path, last)["ICCPR-OP1", "delay"]
    assert point.status == OPEN
    assert "a reason for the delay is wanted" in point.says[0]


def test_the_part_for_filing_speaks_to_points(rulebook: Rulebook, tmp_path: Path) -> None:
    found = points(rulebook, tmp_path, filing="{representation: power of attorney, domestic_remedies: all tried}")
    assert found["ICCPR-OP1", "ratione personae"].status == OPEN
    assert found["ICCPR-OP1", "exhaustion"].status == OPEN
    assert not any("power of attorney" in says for point in found.values() for says in point.says), "it is private"


def test_only_procedures_that_are_open_are_read(rulebook: Rulebook, tmp_path: Path) -> None:
    procedures = {procedure for procedure, _ in points(rulebook, tmp_path, state="TJK")}
    assert "CAT-22" not in procedures
    assert "ICCPR-OP1" in procedures


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("admissibility.yaml", "{domestic-remedies: {state: exhausted-remedies}}", "{remedies: {state: used}}", "L001"),
        ("admissibility.yaml", "state: untried-remedies", "state: untried", "R0"),
        ("admissibility.yaml", "- id: woman", "- id: child", "L002"),
        ("procedures.yaml", 'pin: "iccpr-op1:5(2)(b)"', 'pin: "iccpr-op1:5(9)"', "L007"),
        ("procedures.yaml", "facts: same-matter-ever", "facts: same-matter-once", "L007"),
        ("procedures.yaml", "findings: [cat]", "findings: [cats]", "L007"),
    ],
)
def test_what_is_wrong_in_the_data_is_told(tmp_path: Path, file: str, old: str, new: str, code: str) -> None:
    shutil.copytree(default_rulebook(), tmp_path / "rules", ignore=shutil.ignore_patterns("decisions"))
    path = tmp_path / "rules" / "law" / file
    text = path.read_text(encoding="utf-8")
    old = old if old in text else "state: [untried-remedies"
    new = new if old != "state: [untried-remedies" else "state: [untried"
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    rulebook, problems = load_rulebook(tmp_path / "rules", cache=False)
    assert rulebook is None
    assert any(problem.code.startswith(code) for problem in problems), problems


def test_every_point_that_is_read_names_its_paragraph(rulebook: Rulebook) -> None:
    law = yaml.safe_load((default_rulebook() / "law" / "procedures.yaml").read_text(encoding="utf-8"))
    read = [(p["id"], q) for p in law["procedures"] for q in p.get("points") or () if q.get("reads")]
    assert len(read) > 50
    without = [(id, q["point"]) for id, q in read if not q.get("pin")]
    assert without == [("CAT-22", "delay"), ("ICESCR-OP", "ratione personae")], "a rule of procedure, a damaged text"


def test_a_procedure_for_certain_people_is_for_nobody_only_where_the_file_tells_it(
    rulebook: Rulebook, tmp_path: Path
) -> None:
    def listed(who: str) -> tuple[str, str, PointFound]:
        path = tmp_path / "case.yaml"
        text = HEAD.format(state="KAZ", as_of="2024-06-01", date="2020-05-04")
        path.write_text(text.replace("gender: woman, minor: no, disability: no", who), encoding="utf-8")
        case, problems = load_case(path, rulebook)
        assert case is not None, problems
        assessment = assess(case, rulebook, one_case_program(case, rulebook), "2024-06-01")
        (procedure,) = [one for one in assessment.procedures if one.procedure == "CEDAW-OP"]
        (found,) = [one for one in admissibility(case, assessment, rulebook) if one.procedure == "CEDAW-OP"]
        return procedure.not_for, "\n".join(overview_lines(assessment)), found.points[0]

    not_for, shown, point = listed("gender: man")
    assert not_for == "nobody concerned is a woman"
    assert "not for this case: CEDAW-OP (nobody concerned is a woman)" in " ".join(shown.split())
    assert point.status == OBSTACLE
    not_for, shown, point = listed("age: 40")
    assert not_for == ""
    assert "CEDAW-OP," in shown
    assert (point.status, point.says) == (NOT_TOLD, ("the file does not say whether Anna is a woman",))
