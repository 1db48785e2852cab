"""`pincite features`, `scenario`, `case-from` and `init`, as typed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from engine.load.project import starting_folder
from engine.scenarios import run as runs
from tests.command.conftest import Run

GOOD = """\
Feature: Searches
  Rule: A search needs a warrant
    Scenario: No warrant
      Given Ann is a journalist
      And the premises of Ann were searched, called the search
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Ann: search of premises without a warrant
"""
BAD = """\
Feature: Mistakes
  Scenario: A slip of the pen
    Given Ann is a jurnalist
  Scenario Outline: Rows
    Given Ann is a journalist
    And the premises of Ann were searched
      | by      | police officers |
      | warrant | <warrant>       |
    When the facts are assessed
    Then ICCPR article 17(1) is potentially engaged for Ann: search of premises without a warrant
    Examples:
      | warrant |
      | no      |
      | yes     |
"""
CASE = """\
case: ann
title: A search
state: KAZ
as_of: 2025-03-02
people: {ann: {name: Ann, roles: [journalist]}}
sources: {talk: {title: Talk with Ann}}
facts:
  - {id: search, kind: search, person: ann, by: police, warrant: no, source: talk}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with features and a case, and nothing else."""
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "good.feature").write_text(GOOD, encoding="utf-8")
    (tmp_path / "ann.yaml").write_text(CASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_features_here_are_run(folder: Path, run: Run) -> None:
    done = run("features")
    assert done.code == 0, done.err
    assert "✓ No warrant" in done.out
    assert done.out.splitlines()[-1] == "1 scenario passed, 0 failed (1 feature)"


def test_a_terminal_is_told_how_far_the_run_is(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    done = run("features")
    assert "\r1 of 1 scenarios run" in done.err
    assert done.err.rpartition("run")[2].strip("\r ") == "", "the line is left empty"
    assert done.out.splitlines()[-1] == "1 scenario passed, 0 failed (1 feature)"


def test_what_fails_is_said_with_line_step_and_reason(folder: Path, run: Run) -> None:
    (folder / "features" / "bad.feature").write_text(BAD, encoding="utf-8")
    done = run("features", "features", "--ascii")
    assert done.code == 1
    assert "[failed] A slip of the pen" in done.out
    assert "line 3: Given Ann is a jurnalist" in done.out
    assert 'did you mean "Ann is a journalist"?' in done.out
    assert "[failed] Rows (2 rows)" in done.out
    assert "iccpr:17(1) is not engaged" in done.out
    assert "[ok] No warrant" in done.out
    assert "Traceback" not in done.out + done.err
    assert done.out.splitlines()[-1] == "1 scenario passed, 2 failed (2 features)"


def test_as_json_with_the_rules_each_speaks_of(folder: Path, run: Run) -> None:
    done = run("features", "no warrant", "--format", "json")
    (feature,) = json.loads(done.out)["features"]
    (scenario,) = feature["scenarios"]
    assert (scenario["status"], scenario["line"]) == ("passed", 3)
    assert scenario["rules"] == ["iccpr-17.search-without-warrant"]


def test_the_shipped_features_are_listed_where_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("features", "--list")
    assert done.code == 0
    assert "line 12: A journalist is tried behind closed doors" in done.out
    assert "drives the terminal interface" in done.out


def test_a_feature_that_cannot_be_read(folder: Path, run: Run) -> None:
    (folder / "features" / "bad.feature").write_text("Feature: x\n  Scenaro: y\n", encoding="utf-8")
    done = run("features")
    assert done.code == 2
    assert "cannot be read: line 2: `Scenaro:` begins nothing; did you mean `Scenario:`?" in done.out
    assert "✓ No warrant" in done.out
    assert done.out.splitlines()[-1] == "1 scenario passed, 1 failed (2 features, 1 of them unreadable)"
    counts = json.loads(run("features", "--format", "json", "--html", "page.html").out)["counts"]
    assert counts == {"passed": 1, "failed": 1, "not run": 0, "unreadable": 1}
    page = (folder / "page.html").read_text(encoding="utf-8")
    assert "<b>1</b> failed" in page
    assert "1 scenario in 2 features" in re.sub("<[^>]+>", "", page)


NO_OUTCOME = """\
Feature: Nothing said
  Scenario: Facts alone
    Given Ann is a journalist
  Scenario: Assessed
    Given Ann is a journalist
    When the facts are assessed
  Scenario Outline: Without examples
    Given <who> is a journalist
    When the facts are assessed
    Then ICCPR article 17(1) is not engaged
  Scenario Outline: Without rows
    Given <who> is a journalist
    When the facts are assessed
    Then ICCPR article 17(1) is not engaged
    Examples:
      | who |
  Scenario: Without steps
"""


def test_what_checks_nothing_is_not_green(folder: Path, run: Run) -> None:
    (folder / "features" / "none.feature").write_text(NO_OUTCOME, encoding="utf-8")
    done = run("features", "none")
    assert done.code == 1
    assert done.out.splitlines()[-1] == "0 scenarios passed, 5 failed (1 feature)"
    assert done.out.count("nothing is asserted: no step begins with Then") == 2
    assert done.out.count("an outline has Examples with rows, or nothing of it would run") == 2
    assert "no step below begins with Given, When or Then" in done.out


def test_the_row_that_failed_is_named(folder: Path, run: Run) -> None:
    (folder / "features" / "bad.feature").write_text(BAD, encoding="utf-8")
    done = run("features", "Rows")
    assert "row of line 14 (warrant: yes)" in done.out
    (feature,) = json.loads(run("features", "Rows", "--format", "json").out)["features"]
    (scenario,) = feature["scenarios"]
    assert scenario["failed_row"] == {"line": 14, "values": {"warrant": "yes"}}
    assert scenario["failed_step"].startswith("Then ICCPR article 17(1) is potentially engaged for Ann")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["no warant"], "did you mean `No warrant`?"),
        (["nowhere", "name"], "no feature file in nowhere"),
        (["a", "b", "c"], "at most one folder"),
        (["--format", "md"], "goes with --steps"),
        (["--rules", "nowhere"], "no rulebook in nowhere"),
        (["--html", "ann.yaml"], "--force replaces it"),
        (["--steps", "xyzzy"], "no sentence has the word"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], said: str, folder: Path, run: Run) -> None:
    done = run("features", *arguments)
    assert done.code == 2
    assert said in done.err


TAGGED = """\
Feature: Two
  @first
  Scenario: One
    Given Ann is a journalist
    And the premises of Ann were searched
      | by      | police officers |
      | warrant | no              |
    When the facts are assessed
    Then ICCPR article 17(1) is potentially engaged for Ann: premises without a warrant
    And with HRC General Comment No. 16, paragraph 8

  @second
  Scenario: Two
    Given Ann is a journalist
    And a court heard the case of Ann
      | stage  | the trial |
      | public | no        |
    When the facts are assessed
    Then ICCPR article 14(1) is potentially engaged for Ann: trial behind closed doors
"""


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["two", "--tag", "first"], ["One"]),
        (["two", "--tag", "@second"], ["Two"]),
        (["two", "--law", "iccpr:14"], ["Two"]),
        (["two", "--law", "ICCPR article 17(1)"], ["One"]),
        (["two", "--law", "ccpr-gc-16:8"], ["One"]),
        (["features/two.feature:15"], ["Two"]),
        (["features/two.feature:1"], ["One", "Two"]),
    ],
)
def test_by_tag_law_and_line(arguments: list[str], names: list[str], folder: Path, run: Run) -> None:
    (folder / "features" / "two.feature").write_text(TAGGED, encoding="utf-8")
    found = json.loads(run("features", *arguments, "--list", "--format", "json").out)["features"]
    assert [scenario["name"] for feature in found for scenario in feature["scenarios"]] == names


def test_what_is_told_of_each_article_is_counted(folder: Path, run: Run) -> None:
    done = run("features", "--told", "--format", "md")
    assert done.code == 0, done.err
    (row,) = (line for line in done.out.splitlines() if line.startswith("| ICCPR, article 17 |"))
    told, untold = map(int, row.split("|")[2:4])
    assert (told, untold > 1) == (1, True)
    assert "| ICCPR, article 11 | 0 | " in done.out
    articles = {one["article"]: one for one in json.loads(run("features", "--told", "--format", "json").out)}
    assert articles["iccpr:17"]["told"] == ["iccpr-17.search-without-warrant"]
    assert len(articles["iccpr:17"]["not_told"]) == untold


def test_what_no_scenario_has_is_said(folder: Path, run: Run) -> None:
    assert "no scenario here has the tag none" in run("features", "--tag", "none").err
    assert "no scenario here has iccpr:11" in run("features", "--law", "iccpr:11").err
    assert run("features", "--law", "no such law").code == 2


def test_a_reviewer_remarks_on_a_scenario(folder: Path, run: Run) -> None:
    place = "features/good.feature:3"
    assert run("features", place, "--remark", "accepted").code == 2
    assert "a remark says something" in run("features", place, "--remark", "remarked", "--by", "Bo").err
    assert run("features", place, "--remark", "rejected", "--by", "Bo", "--why", "Paragraph 8 says more.").code == 0
    kept = (folder / "features" / "good.remarks.yaml").read_text(encoding="utf-8")
    assert "verdict: rejected" in kept
    done = run("features", place, "--list")
    assert "rejected by Bo on" in done.out
    assert "Paragraph 8 says more." in done.out
    assert run("features", place, "--remark", "accepted", "--by", "Bo").code == 0
    again = (folder / "features" / "good.remarks.yaml").read_text(encoding="utf-8")
    assert "rejected" not in again
    text = (folder / "features" / "good.feature").read_text(encoding="utf-8")
    (folder / "features" / "good.feature").write_text(text.replace("journalist", "lawyer"), encoding="utf-8")
    assert "the scenario has changed since" in run("features", place, "--list").out
    (folder / "features" / "good.remarks.yaml").write_text("- {by: Bo}\n", encoding="utf-8")
    assert "has no `scenario`" in run("features", place, "--remark", "accepted", "--by", "Bo").err


def test_a_page_is_written_once(folder: Path, run: Run) -> None:
    assert run("features", "--list", "--html", "page.html").code == 0
    before = (folder / "page.html").read_bytes()
    assert b"No warrant" in before
    assert run("features", "--list", "--html", "page.html").code == 2
    assert (folder / "page.html").read_bytes() == before
    assert run("features", "--list", "--html", "page.html", "--force").code == 0


def test_without_pytest_bdd_there_is_a_message(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "find_spec", lambda name: None)
    done = run("features")
    assert done.code == 2
    assert "pip install pytest-bdd" in done.err


def test_no_python_of_the_folder_is_run(folder: Path, run: Run) -> None:
    for name in ("conftest.py", "features/conftest.py", "features/test_it.py", "sitecustomize.py"):
        (folder / name).write_text("import pathlib\npathlib.Path('ran').write_text('x')\n", encoding="utf-8")
    assert run("features").code == 0
    assert not list(folder.rglob("ran"))


# Scenarios from cases, and back


def test_a_finding_as_a_feature_file_that_passes(folder: Path, run: Run) -> None:
    done = run("scenario", "ann.yaml", "iccpr-17.search-without-warrant", "--to", "features/told.feature")
    assert (done.code, done.out) == (0, "")
    done = run("features", "features/told.feature")
    assert done.code == 0, done.out
    assert "1 scenario passed" in done.out
    again = run("scenario", "ann.yaml", "iccpr-17.search-without-warrant", "--to", "features/told.feature")
    assert again.code == 2
    assert "already is a file" in again.err


def test_a_pin_may_mean_several_findings(folder: Path, run: Run) -> None:
    done = run("scenario", "ann.yaml", "iccpr:17")
    assert done.code == 0
    assert done.out.count("Scenario: ") > 1


def test_a_finding_that_is_none(folder: Path, run: Run) -> None:
    done = run("scenario", "ann.yaml", "iccpr:99")
    assert done.code == 2
    assert "no pin or rule" in done.err


def test_a_scenario_as_a_case_that_says_the_same(folder: Path, run: Run) -> None:
    done = run("case-from", "features/good.feature", "no warrant", "--state", "KAZ", "--to", "told.yaml")
    assert done.code == 0, done.err
    found = json.loads(run("check", "told.yaml", "--format", "json").out)
    assert found["case"]["id"] == "told"
    assert "iccpr-17.search-without-warrant" in [f["id"] for f in found["findings"] if f["status"] == "engaged"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["features/good.feature", "No warrant"], "names no State"),
        (["features/good.feature", "No warrant", "--state", "KZA"], "did you mean"),
        (["features/good.feature", "No warant"], "did you mean `No warrant`?"),
        (["features/none.feature", "x"], "cannot read"),
        (["ann.yaml", "x"], "cannot be read"),
    ],
)
def test_what_makes_no_case_is_said(arguments: list[str], said: str, folder: Path, run: Run) -> None:
    done = run("case-from", *arguments)
    assert done.code == 2
    assert said in done.err


# A folder of one's own


def test_init_makes_a_folder_in_which_everything_is_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    assert run("init", tmp_path / "work").code == 0
    monkeypatch.chdir(tmp_path / "work")
    checked = run("rules", "check", "--strict", "--info")
    assert checked.code == 0, checked.out
    assert run("rules", "test", "my").code == 0
    done = run("features")
    assert done.code == 0, done.out
    assert done.err.count("your own rules") == 1
    found = json.loads(run("check", "facts/", "--format", "json").out)
    assert "my-mandela-53.case-papers" in {finding["id"] for finding in found["findings"]}


def test_init_overwrites_nothing(tmp_path: Path, run: Run) -> None:
    (tmp_path / "README.md").write_text("mine", encoding="utf-8")
    done = run("init", tmp_path)
    assert done.code == 2
    assert "README.md" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "mine"


def test_the_commented_words_of_the_starting_folder_are_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """What stands there as a comment works once it is none."""
    run("init", tmp_path / "work")
    words = tmp_path / "work" / "rules" / "vocabulary" / "my-words.yaml"
    head, _, commented = words.read_text(encoding="utf-8").partition("# adds:")
    lines = [line.removeprefix("# ") for line in f"# adds:{commented}".splitlines()]
    words.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "work")
    done = run("rules", "check")
    assert done.code == 0, done.out
    assert "prison-librarian" in run("vocab", "librarian").out
    assert starting_folder().is_dir()
