"""`pincite check`: its JSON keeps the contract, its exit code tells what happened, stdout is data only."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.load.rulebook import default_facts
from tests.command.conftest import Run
from tests.command.contract import ASSESSMENT, contract_misfits, misfits
from tests.second_rulebook.edits import CASE, LIBRARY, RULES, library_with

SECOND = ("--rules", LIBRARY)
REAL = sorted(default_facts().glob("*.yaml"))


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    return Path(shutil.copy(CASE, tmp_path / "tea.yaml"))


def test_json_of_one_case_is_an_object_of_the_contract(run: Run) -> None:
    done = run("check", CASE, *SECOND, "--format", "json")
    assert (done.code, done.err) == (0, "")
    plain = json.loads(done.out)
    assert contract_misfits(plain) == []
    assert plain["case"] == {"id": "tea", "title": "Tea on an atlas", "state": "XXA", "as_of": "2021-12-31"}
    assert plain["rulebook"]["version"] == "7"
    assert plain["rulebook"]["rules"] == 4
    (engaged,) = [finding for finding in plain["findings"] if finding["status"] == "engaged"]
    assert engaged["provision"]["authority"] == "house-rules"
    assert engaged["owed_to"] == ["ada", "aunt"]
    inference, bill, voucher = engaged["derivations"][0]["premises"]
    assert (bill["fact"], voucher["fact"]) == ("the-bill", "people.aunt.vouches-for.ada")
    assert inference["inference"] == "answerable-reader"
    assert {"fact": "atlas-loan"} in inference["derivations"][0]["premises"]
    (question,) = [question for question in plain["questions"] if question["about"]]
    assert question["about"] == {"fact": "novel-loan", "attribute": "returned"}
    assert question["settles"] == ["house-1.bill-without-reminder"]


def test_json_of_the_real_cases_keeps_the_contract(run: Run) -> None:
    done = run("check", *REAL, "--format", "json")
    assert done.err == ""
    plain = json.loads(done.out)
    assert [one["case"]["id"] for one in plain] == [path.stem for path in REAL]
    for one in plain:
        assert contract_misfits(one) == []
        assert one["findings"]
        assert one["questions"]
    assert any(finding["limits"] for one in plain for finding in one["findings"])
    assert any(one["procedures"] for one in plain)


def _without(plain: dict[str, Any], *path: str | int) -> dict[str, Any]:
    changed: dict[str, Any] = json.loads(json.dumps(plain))
    at: Any
    at = changed
    for key in path[:-1]:
        at = at[key]
    del at[path[-1]]
    return changed


def test_the_schema_misses_no_key_of_the_contract(run: Run) -> None:
    """The validator itself: each key taken away, or of another type, is noticed."""
    plain = json.loads(run("check", CASE, *SECOND, "--format", "json").out)
    finding: tuple[str | int, ...] = ("findings", 0)
    for path in (
        ("case",),
        ("case", "as_of"),
        ("rulebook", "sha256"),
        ("problems",),
        ("procedures",),
        (*finding, "id"),
        (*finding, "provision", "para"),
        (*finding, "directness"),
        (*finding, "applicability", "since"),
        (*finding, "citations", 0, "weight"),
        (*finding, "limits", 0, "test"),
        (*finding, "derivations", 0, "rule"),
        (*finding, "derivations", 0, "premises", 0, "inference"),
        ("questions", 0, "settles"),
    ):
        assert contract_misfits(_without(plain, *path)), path
    assert contract_misfits({**plain, "findings": None})
    assert contract_misfits({**plain, "case": {**plain["case"], "as_of": "today"}})
    assert list(misfits(True, {"type": "integer"}, ASSESSMENT))
    assert contract_misfits({**plain, "added": 1}) == []


def test_an_array_for_several_cases(run: Run, tea: Path, tmp_path: Path) -> None:
    other = tmp_path / "second.yaml"
    other.write_text(tea.read_text(encoding="utf-8").replace("case: tea", "case: second"), encoding="utf-8")
    both = json.loads(run("check", tea, other, *SECOND, "--format", "json").out)
    assert [one["case"]["id"] for one in both] == ["tea", "second"]
    folder = json.loads(run("check", tmp_path, *SECOND, "--format", "json").out)
    assert [one["case"]["id"] for one in folder] == ["second", "tea"]
    assert all(contract_misfits(one) == [] for one in both + folder)


def test_a_case_that_cannot_be_read_leaves_valid_json(run: Run, tea: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("case: [", encoding="utf-8")
    done = run("check", tea, broken, *SECOND, "--format", "json")
    assert done.code == 2
    assert [one["case"]["id"] for one in json.loads(done.out)] == ["tea"]
    assert "broken.yaml" in done.err
    assert json.loads(run("check", tea, tmp_path / "gone.yaml", *SECOND, "--format", "json").out)[0]
    for alone in (broken, tmp_path / "gone.yaml"):
        done = run("check", alone, *SECOND, "--format", "json")
        assert done.code == 2
        assert done.out == "" or json.loads(done.out) == []


def test_text_names_provision_pins_facts_and_questions(run: Run) -> None:
    done = run("check", CASE, *SECOND, "--full")
    assert (done.code, done.err) == (0, "")
    for words in (
        "Tea on an atlas",
        "tea · XXA · law as of 2021-12-31 · 4 facts",
        "House Rules, para. 2 [not verified]",
        "● Bill for damage without a hearing",
        "facts: atlas-loan, novel-loan, tea, the-bill",
        "Did Ada return the item?",
        "Potentially engaged",
    ):
        assert words in done.out


def test_expected_pins_decide_the_exit_code(run: Run, tea: Path) -> None:
    text = tea.read_text(encoding="utf-8")
    assert run("check", tea, *SECOND).code == 0
    tea.write_text(text.replace("expected:\n", 'expected:\n  not_cited: ["house-rules:1"]\n'), encoding="utf-8")
    done = run("check", tea, *SECOND)
    assert done.code == 1
    assert f"{tea}:47: house-rules:1" in " ".join(done.out.split())
    tea.write_text(text.replace("heard_before: no", "heard_before: yes"), encoding="utf-8")
    done = run("check", tea, *SECOND, "--format", "json")
    assert done.code == 1
    (unmet,) = json.loads(done.out)["expected"]
    assert (unmet["pin"], unmet["cited"], unmet["met"], unmet["line"]) == ("house-rules:2", True, False, 47)


def test_brief_is_one_line_for_each_case(run: Run) -> None:
    done = run("check", CASE, CASE, *SECOND, "--brief")
    assert done.code == 0
    assert done.out.splitlines() == ["tea: 1 potentially engaged (0 primary) · 1 undetermined · expected pins ok"] * 2


@pytest.mark.parametrize(("as_of", "engaged"), [("1999-02-28", 0), ("1999-03-01", 1), ("2030-01-01", 1)])
def test_as_of_takes_texts_out_that_came_later(as_of: str, engaged: int, run: Run) -> None:
    plain = json.loads(run("check", CASE, *SECOND, "--as-of", as_of, "--format", "json").out)
    assert plain["case"]["as_of"] == as_of
    assert sum(finding["status"] == "engaged" for finding in plain["findings"]) == engaged
    assert [later["authority"] for later in plain["later_authorities"]] == ([] if engaged else ["house-rules"])


@pytest.mark.parametrize("written", ["2021", "2021-02-30", "yesterday", "2021-05-01~", "2020/2021", "\x1b[31m"])
def test_as_of_must_be_a_day(written: str, run: Run) -> None:
    done = run("check", CASE, *SECOND, "--as-of", written)
    assert (done.code, done.out) == (2, "")
    assert "--as-of" in done.err
    assert "\x1b" not in done.err


def test_a_case_without_as_of_takes_the_law_of_today(run: Run, tea: Path) -> None:
    from datetime import date

    tea.write_text(tea.read_text(encoding="utf-8").replace("as_of: 2021-12-31\n", ""), encoding="utf-8")
    before = date.today().isoformat()
    plain = json.loads(run("check", tea, *SECOND, "--format", "json").out)
    assert before <= plain["case"]["as_of"] <= date.today().isoformat()


def test_warnings_come_with_the_case(run: Run, tea: Path) -> None:
    tea.write_text(tea.read_text(encoding="utf-8").replace("    source: ledger, p. 4\n", ""), encoding="utf-8")
    done = run("check", tea, *SECOND, "--format", "json")
    assert done.code == 0
    (problem,) = json.loads(done.out)["problems"]
    assert (problem["severity"], problem["code"], problem["line"]) == ("warning", "C005", 14)
    assert "has no source" in run("check", tea, *SECOND).out


def test_warnings_of_the_rulebook_are_told_every_time(run: Run, tmp_path: Path) -> None:
    folder = library_with(tmp_path, RULES, "- bill: {as: b, person: $o.person}", "- bill: {as: b}")
    first = run("check", CASE, "--rules", folder, "--format", "json")
    assert "warning R010" in first.err
    assert contract_misfits(json.loads(first.out)) == []
    assert run("check", CASE, "--rules", folder, "--format", "json") == first


@pytest.mark.parametrize("rules", ["gone", "empty"])
def test_no_rulebook(rules: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run("check", CASE, "--rules", tmp_path / rules)
    assert (done.code, done.out) == (2, "")
    assert "no rulebook in" in done.err


def test_a_folder_is_searched_but_for_notes_and_hidden_files(run: Run, tea: Path, tmp_path: Path) -> None:
    (tmp_path / "tea.notes.yaml").write_text("case: tea\njudgments: {}\n", encoding="utf-8")
    (tmp_path / ".old").mkdir()
    (tmp_path / ".old" / "broken.yaml").write_text("[", encoding="utf-8")
    (tmp_path / "deeper").mkdir()
    shutil.copy(tea, tmp_path / "deeper" / "again.yaml")
    done = run("check", tmp_path, *SECOND, "--brief")
    assert (done.code, "warning C007" in done.err, "error" in done.err) == (0, True, False)
    assert len(done.out.splitlines()) == 2


def test_facts_left_out_for_want_of_support(run: Run) -> None:
    done = run("check", CASE, *SECOND, "--without", "contested", "--format", "json")
    assert done.code == 0
    assert "the-bill" in done.err
    plain = json.loads(done.out)
    assert contract_misfits(plain) == []
    assert "the-bill" not in {fact["id"] for fact in plain["facts"]}
    alone = run("check", CASE, *SECOND, "--without", "single-source", "--format", "json")
    assert {fact["id"] for fact in json.loads(alone.out)["facts"]} == {"tea", "the-bill"}
