"""The tables of law, and local changes of what a layer extends: a slip is told, and nothing changes unseen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.load.project import starting_folder
from engine.load.rulebook import load_rulebook
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook

ACTS = "rules/law/ratifications.csv"
TREATIES = "rules/law/treaties.yaml"
CHARTER = "rules/law/authorities/charter.yaml"
Make = Callable[..., tuple[Rulebook | None, list[Problem]]]


def copied(target: Path) -> Path:
    for path in starting_folder(alone=True).rglob("*"):
        if path.is_file():
            place = target / path.relative_to(starting_folder(alone=True))
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(path.read_bytes())
    return target


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "says", "hint"),
    [
        (ACTS, "1990-10-01,1991-01-01", "1990-10-01,3 May 1974", "L008", "`3 May 1974` is not a day", ""),
        (ACTS, "1990-10-01,1991-01-01", "1990-02-30,1991-01-01", "L008", "`1990-02-30` is not a day", ""),
        (ACTS, "1990-10-01,1991-01-01", "1990-10-01,", "L008", "the ratification has no `in_force`", ""),
        (ACTS, "CHARTER,ratification,1990", "CHATER,ratification,1990", "L008", "`CHATER` is no treaty", "CHARTER"),
        (ACTS, "ratification,1990", "ratified,1990", "L008", "`ratified` is no act", "ratification"),
        (ACTS, "XAA,", "Xaa,", "L008", "`Xaa` is no code of a State", ""),
        (ACTS, "invented,false", "invented,maybe", "L008", "`maybe` is not `true` or `false`", ""),
        (ACTS, "verified,note", "verified,note,remark", "L005", "`remark` is no column of this table", ""),
        (ACTS, "XAB,Secondland,CHARTER,denunciation", "XAA,Firstland,CHARTER,ratification,1990-10-01,1991-01-01,"
         "invented,false,\nXAB,Secondland,CHARTER,denunciation", "L008", "this row is given twice, first at line 2",
         ""),
        (TREATIES, "entry_into_force", "entry_in_force", "L009", "nothing reads `entry_in_force`", "entry_into_force"),
        (TREATIES, '"1991-01-01"', '"1 January 1991"', "L004", "`1 January 1991` is not a day", ""),
        (CHARTER, "treaty: CHARTER", "treaty: CHATER", "L009", "`CHATER` is no treaty: neither in treaties.yaml",
         "CHARTER"),
        (CHARTER, "adopted:", "adopted_verifed: no\nadopted:", "L009", "nothing reads `adopted_verifed`",
         "adopted_verified"),
    ],
)  # fmt: skip
def test_a_slip_in_the_law_is_told(
    file: str, old: str, new: str, code: str, says: str, hint: str, tmp_path: Path
) -> None:
    path = copied(tmp_path) / file
    path.write_text(path.read_text().replace(old, new, 1))
    rulebook, problems = load_rulebook(tmp_path / "rules", cache=False)
    assert rulebook is None
    (problem,) = problems
    assert (problem.code, problem.hint) == (code, hint)
    assert says in problem.message
    assert problem.path == str(path)
    assert problem.line


@pytest.mark.parametrize(("action", "bound"), [("transposition", True), ("no-part", False), ("signature-only", False)])
def test_acts_that_bind_and_those_that_do_not(action: str, bound: bool, tmp_path: Path) -> None:
    path = copied(tmp_path) / ACTS
    path.write_text(path.read_text().replace("CHARTER,ratification,1990", f"CHARTER,{action},1990"))
    rulebook, problems = load_rulebook(tmp_path / "rules", cache=False)
    assert rulebook is not None, problems
    assert bool(rulebook.status.bound_since("XAA", "CHARTER", "2024-01-01")) is bound


@pytest.fixture
def layered(tmp_path: Path) -> Make:
    """A rulebook over the one that stands alone, with what is written into its rulebook.yaml and its table."""

    def make(about: str = "", acts: str = "") -> tuple[Rulebook | None, list[Problem]]:
        copied(tmp_path / "below")
        rules = tmp_path / "mine" / "rules"
        (rules / "law").mkdir(parents=True, exist_ok=True)
        base = "title: Mine\nversion: 1.0.0\nextends: ../../below/rules\n"
        (rules / "rulebook.yaml").write_text(base + about)
        if acts:
            header = (tmp_path / "below" / ACTS).read_text().splitlines()[0]
            (rules / "law" / "ratifications.csv").write_text(f"{header}\n{acts}\n")
        return load_rulebook(rules, cache=False)

    return make


LEAVES = "XAA,Firstland,CHARTER,denunciation,2020-01-24,2020-04-24,mine,false,"
WHY = "why: We read it otherwise., on: 2026-01-15"


def test_a_layer_changes_no_act_unseen(layered: Make) -> None:
    rulebook, problems = layered(acts=LEAVES)
    assert rulebook is None
    (problem,) = problems
    assert problem.code == "L010"
    assert problem.message == "this changes what the rulebook below says of XAA and CHARTER"
    rulebook, problems = layered(f"changes: [{{acts: {{state: XAA, treaty: CHARTER}}, {WHY}}}]\n", LEAVES)
    assert rulebook is not None, problems
    assert rulebook.changes_behind("any", (), "XAA CHARTER") == (
        "the acts of XAA on CHARTER are changed (Mine, 2026-01-15: We read it otherwise.)",
    )


def test_rules_below_are_changed_with_a_reason(layered: Make) -> None:
    id = "charter-5.no-reasons"
    rulebook, problems = layered(
        f"changes:\n  - {{rule: {id}, directness: supporting, cites: {{drop: ['charter:5(1)']}}, {WHY}}}\n"
    )
    assert rulebook is not None, problems
    rule = rulebook.rules[id]
    assert rule.engages is not None
    assert (rule.cites, rule.engages.directness) == ((), "supporting")
    assert rulebook.changes_behind(id, (), "") == (
        f"`{id}`: cites: - charter:5(1) (Mine, 2026-01-15: We read it otherwise.)",
        f"`{id}`: directness primary \u2192 supporting (Mine, 2026-01-15: We read it otherwise.)",
    )
    rulebook, problems = layered(f"changes: [{{rule: {id}, off: yes, {WHY}}}]\n")
    assert rulebook is not None, problems
    assert id not in rulebook.rules
    rulebook, problems = layered(
        f"changes: [{{authority: charter, paragraphs: [{{para: '6', summary: People vote., verified: no}}], {WHY}}}]\n"
    )
    assert rulebook is not None, problems
    assert rulebook.catalogue.paragraph("charter:6") is not None


@pytest.mark.parametrize(
    ("entry", "code", "says"),
    [
        ("rule: charter-5.no-reason, off: yes", "R018", "there is no rule `charter-5.no-reason`"),
        ("rule: charter-5.no-reasons, limits: {add: [emergency]}", "R018", "there is no limit `emergency`"),
        (
            "rule: charter-5.no-reasons, cites: {drop: ['charter:5(2)']}",
            "R018",
            "`charter:5(2)` is not among the cites",
        ),
        ("rule: charter-5.no-reasons, cites: {add: ['charter:9']}", "R006", "`charter:9` is not in the catalogue"),
        ("authority: chart, paragraphs: [{para: '6', summary: A., verified: no}]", "R018", "`chart` is not in"),
        ("authority: charter, paragraphs: [{para: '5(1)', summary: A., verified: no}]", "R018", "has a paragraph 5(1)"),
    ],
)
def test_a_change_that_finds_nothing_is_told(entry: str, code: str, says: str, layered: Make) -> None:
    rulebook, problems = layered(f"changes: [{{{entry}, {WHY}}}]\n")
    assert rulebook is None
    (problem,) = problems
    assert problem.code == code
    assert says in problem.message


def test_a_change_without_a_reason_is_none(layered: Make) -> None:
    rulebook, problems = layered("changes: [{rule: charter-5.no-reasons, off: yes}]\n")
    assert rulebook is None
    assert {problem.code for problem in problems} == {"R001"}


@pytest.mark.parametrize(
    ("requires", "accepted"),
    [
        ("below >= 0.1", False),
        ("rules >= 0.1", True),
        ("rules >= 0.3", False),
        ("rules == 0.1.0", True),
        ("rules?", False),
    ],
)
def test_the_version_below_is_the_one_that_is_asked_for(requires: str, accepted: bool, layered: Make) -> None:
    rulebook, problems = layered(f"requires: '{requires}'\n")
    assert (rulebook is not None) is accepted
    assert {problem.code for problem in problems} == (set() if accepted else {"R019"})
