"""`why`, `why-not`, `what-if` and `ask`: what they say, as text and as data."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from engine.load.rulebook import default_facts
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reason.ground import ground
from engine.reason.program import Program
from engine.reason.solve import solve
from tests.command.conftest import Run
from tests.command.contract import contract_misfits
from tests.second_rulebook.edits import CASE, LIBRARY

SECOND = ("--rules", LIBRARY)
HEARING, REMINDER = "house-2.bill-without-hearing", "house-1.bill-without-reminder"


@pytest.mark.parametrize("target", ["house-rules:2", "house-rules", HEARING])
def test_why_goes_down_to_facts_with_source_and_page(target: str, run: Run) -> None:
    done = run("why", CASE, target, *SECOND)
    assert (done.code, done.err) == (0, "")
    for words in (
        "The library must hear Ada and Aunt Bea first.", "A. Ada answers for the damage",
        "atlas-loan: Ada borrowed an item (1 May 2021)", "[Ledger of 2021, p. 4]", "weakest link",
        "lending/rules.yaml:", "Aunt Bea vouches for Ada",
    ):  # fmt: skip
        assert words in " ".join(done.out.split())


def test_why_in_full_is_a_tree(run: Run) -> None:
    done = run("why", CASE, HEARING, *SECOND, "--full")
    assert "Ada answers for the damage (3 ways)" in done.out
    assert "\u2514\u2500 " in done.out


def test_why_shows_what_is_shared_once_and_what_is_open_on_request(run: Run) -> None:
    shown = run("why", CASE, "house-rules", *SECOND).out
    assert shown.count("Ada answers for the damage") == 1
    assert "1 more is undetermined: --open" in shown
    assert "would follow from" not in shown
    assert "would follow from" in run("why", CASE, "house-rules", *SECOND, "--open").out


def test_why_as_data(run: Run) -> None:
    plain = json.loads(run("why", CASE, HEARING, *SECOND, "--format", "json").out)
    (finding,) = plain["findings"]
    (way,) = finding["because"]
    inference, bill, _ = way["because"]
    assert len(inference["because"]) == 3
    assert (bill["id"], bill["support"], bill["weakest"]) == ("the-bill", "contested", True)
    shallow = json.loads(run("why", CASE, HEARING, *SECOND, "--format", "json", "--depth", "1").out)
    assert "because" not in shallow["findings"][0]["because"][0]["because"][0]


def test_why_of_what_would_follow(run: Run) -> None:
    done = run("why", CASE, REMINDER, *SECOND)
    assert done.code == 0
    assert "would follow from" in done.out
    assert "novel-loan.returned" in done.out


@pytest.mark.parametrize("depth", ["0", "-1", "two"])
def test_a_depth_that_is_none(depth: str, run: Run) -> None:
    done = run("why", CASE, HEARING, *SECOND, "--depth", depth)
    assert (done.code, done.out) == (2, "")


@pytest.mark.parametrize("command", ["why", "why-not"])
@pytest.mark.parametrize(
    ("target", "near"),
    [
        ("house-rule:2", "house-rules"),
        ("house-rules 22", ""),
        ("house-rules:2(9)", "house-rules:2"),
        ("house-2.bill-without-haering", HEARING),
    ],
)
def test_a_target_that_is_not(command: str, target: str, near: str, run: Run) -> None:
    done = run(command, CASE, target, *SECOND)
    assert (done.code, done.out) == (2, "")
    assert f"`{target}` is no pin or rule" in done.err
    assert ("did you mean" in done.err) == bool(near), "another number is another rule"
    assert near in done.err


def test_why_of_nothing_points_to_why_not(run: Run, tmp_path: Path) -> None:
    case = tmp_path / "tea.yaml"
    text = CASE.read_text(encoding="utf-8").replace("heard_before: no", "heard_before: yes")
    case.write_text(text.replace("days_late: 40", "days_late: 4"), encoding="utf-8")
    done = run("why", case, "house-rules:2", *SECOND)
    assert done.code == 0
    assert f"pincite why-not {case} house-rules:2" in done.out


def test_why_not_says_what_is_lacking_and_the_line_that_changes_it(run: Run) -> None:
    done = run("why-not", CASE, REMINDER, *SECOND)
    assert (done.code, done.err) == (0, "")
    assert "overdue-reader(ada): if returned of novel-loan is no" in done.out
    plain = json.loads(run("why-not", CASE, REMINDER, *SECOND, "--format", "json").out)
    (miss,) = plain["nearest"]
    assert (miss["rule"], miss["lacking"], miss["open"]) == (REMINDER, 0, 1)
    assert [condition["state"] for condition in miss["conditions"]] == ["unknown", "holds"]


def test_why_not_without_target_lists_near_misses(run: Run) -> None:
    plain = json.loads(run("why-not", CASE, *SECOND, "--format", "json").out)
    assert [miss["rule"] for miss in plain["nearest"]] == [REMINDER]
    assert run("why-not", CASE, *SECOND, "--most", "0").code == 2


def test_what_if_tells_gained_lost_and_changed(run: Run) -> None:
    before = CASE.read_bytes()
    done = run("what-if", CASE, *SECOND, "--set", "novel-loan.returned=no", "--drop", "tea", "--format", "json")
    assert (done.code, done.err) == (0, "")
    plain = json.loads(done.out)
    assert contract_misfits(plain["assessment"]) == []
    assert [finding["id"] for finding in plain["gained"]] == [REMINDER]
    assert [finding["id"] for finding in plain["lost"]] == [HEARING]
    assert plain["changed"] == []
    assert CASE.read_bytes() == before


def test_what_if_in_words(run: Run) -> None:
    done = run("what-if", CASE, *SECOND, "--set", "the-bill.heard_before=unknown")
    assert done.code == 0
    lines = done.out.splitlines()
    assert lines[0] == "Gained: none"
    assert lines[1] == "Lost: 1"
    assert "now undetermined; Was Ada heard before the bill?" in done.out


def test_what_if_of_people_and_added_facts(run: Run) -> None:
    done = run(
        "what-if", CASE, *SECOND, "--format", "json",
        "--set", "clerk.groups=schoolchild",
        "--add", "{id: l, kind: loan, person: clerk, item: novel, returned: no, days_late: 20}",
        "--add", "{id: b, kind: bill, person: clerk}",
    )  # fmt: skip
    assert done.code == 0
    (gained,) = json.loads(done.out)["gained"]
    assert (gained["id"], gained["owed_to"]) == (REMINDER, ["clerk"])


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("--set", "novel-loan.returned"), "FACT.ATTRIBUTE=VALUE"),
        (("--set", "returned=no"), "FACT.ATTRIBUTE=VALUE"),
        (("--set", "novel-lone.returned=no"), "no fact `novel-lone`"),
        (("--set", "novel-loan.retuned=no"), "`retuned` is not an attribute"),
        (("--set", "novel-loan.item=novl"), "`novl` is not a value"),
        (("--set", "novel-loan.item=[novel,atlas]"), "takes one value"),
        (("--set", "novel-loan.days_late=many"), "`many` is not a number"),
        (("--set", "novel-loan.date=2021-02-30"), "2021-02-30"),
        (("--set", "nobody.groups=visitor"), "nobody"),
        (("--set", "\x1b[31m.a=b"), "no fact"),
        (("--drop", "novel-lone"), "no fact `novel-lone`"),
        (("--drop", "people.ada"), "no person"),
        (("--add", "{id: tea, kind: loan, person: ada}"), "already"),
        (("--add", "{id: x, kind: laon, person: ada}"), "did you mean loan?"),
        (("--add", "["), "cannot be read"),
        ((), "nothing to change"),
    ],
)
def test_a_change_that_cannot_be_made(change: tuple[str, ...], says: str, run: Run) -> None:
    done = run("what-if", CASE, *SECOND, *change)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert "\x1b" not in done.err


def test_sweep_lists_every_fact(run: Run) -> None:
    plain = json.loads(run("what-if", CASE, *SECOND, "--sweep", "--format", "json").out)
    fallen = {entry["fact"]: entry["lost"] for entry in plain["sweep"]}
    assert fallen == {"atlas-loan": [], "novel-loan": [], "tea": [HEARING], "the-bill": [HEARING]}
    assert "tea: 1 fall with it" in run("what-if", CASE, *SECOND, "--sweep").out


def test_save_writes_the_changed_case_and_nothing_else(run: Run, tmp_path: Path) -> None:
    case = Path(shutil.copy(CASE, tmp_path / "tea.yaml"))
    target = tmp_path / "new.yaml"
    done = run("what-if", case, *SECOND, "--set", "novel-loan.returned=no", "--save", target)
    assert done.code == 0, done.err
    assert case.read_bytes() == CASE.read_bytes()
    assert target.read_text(encoding="utf-8").startswith("# A case of the library.\ncase: new\n")
    saved = json.loads(run("check", target, *SECOND, "--format", "json").out)
    changed = json.loads(run("what-if", case, *SECOND, "--set", "novel-loan.returned=no", "--format", "json").out)[
        "assessment"
    ]
    for one in (saved, changed):
        one["findings"] = [{**f, "rule": None} for f in one["findings"]]
    assert saved["findings"] == changed["findings"]
    again = run("what-if", case, *SECOND, "--drop", "tea", "--save", target)
    assert again.code == 2, "a file that is there is not overwritten"
    assert again.out == ""


@pytest.mark.parametrize(("to", "count"), [("all", 1), ("government", 1), ("source", 0)])
def test_ask_by_addressee(to: str, count: int, run: Run) -> None:
    done = run("ask", CASE, *SECOND, "--to", to, "--format", "json")
    assert (done.code, done.err) == (0, "")
    questions = json.loads(done.out)["questions"]
    assert len(questions) == count
    assert all(question["settles"] == [REMINDER] for question in questions)


def test_ask_puts_first_what_settles_most_alone(
    run: Run, rulebook: Rulebook, program: Program, cases: dict[str, Case]
) -> None:
    case = cases["al-tjk-1-2025"]
    open_ways = solve(ground(case, program).instances).open
    done = run("ask", default_facts() / "al-tjk-1-2025.yaml", "--format", "json")
    about = [question for question in json.loads(done.out)["questions"] if question["about"]]
    undetermined = {id for question in about for id in question["settles"]}
    alone: dict[tuple[str, str], set[str]] = {}
    for conclusion, environments in open_ways.items():
        for environment in environments if conclusion.name in undetermined else ():
            details = {(a.fact, a.attribute) for a in environment}
            if len(details) == 1:
                alone.setdefault(details.pop(), set()).add(conclusion.name)
    counts = [len(alone.get((q["about"]["fact"], q["about"]["attribute"]), ())) for q in about]
    assert len(counts) > 5
    assert counts[0] > 1
    assert counts == sorted(counts, reverse=True)


def test_one_case_at_a_time(run: Run, tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        shutil.copy(CASE, tmp_path / name)
    for command in (["why", tmp_path, "house-rules:2"], ["ask", tmp_path], ["why-not", tmp_path]):
        done = run(*command, *SECOND)
        assert (done.code, done.out) == (2, "")
        assert "holds 2 cases" in done.err


NEAR = """\
case: near
title: Near
state: COL
as_of: 2026-01-10
people:
  marta: {name: Marta, gender: woman, age: 30}
facts:
  - {id: no-lawyer, kind: counsel, person: marta, access: no}
  - {id: with-lawyer, kind: counsel, person: marta, access: yes, own_choice: yes}
"""


def test_the_commands_name_the_facts_and_say_what_is_lacking(run: Run, tmp_path: Path) -> None:
    case_file = tmp_path / "near.yaml"
    case_file.write_text(NEAR, encoding="utf-8")
    shown = run("check", case_file)
    assert "No finding rests on no-lawyer, with-lawyer; what is lacking:" in " ".join(shown.out.split())
    assert "no-lawyer: as regards legal counsel for Marta" in " ".join(run("check", case_file, "--full").out.split())
    plain = json.loads(run("check", case_file, "--format", "json").out)
    assert plain["without_finding"] == ["no-lawyer", "with-lawyer"]
    near = run("why-not", case_file, "no-lawyer")
    assert near.out.lstrip().startswith("iccpr:14(3)(b)  Accused without access to counsel")
    found = json.loads(run("why-not", case_file, "no-lawyer", "--format", "json").out)
    assert found["target"] == "no-lawyer"
    assert found["nearest"][0]["rule"] == "iccpr-14-3-b.access-to-counsel"
    case_file.write_text(
        NEAR + "  - {id: charged, kind: charge, person: marta, procedure: criminal-procedure}\n", encoding="utf-8"
    )
    assert json.loads(run("check", case_file, "--format", "json").out)["without_finding"] == []
