"""`rules check` and `rules explain`: output in three formats, exit codes, and what belongs to one file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.lint.codes import CODES
from engine.load.rulebook import default_rulebook
from tests.command.conftest import Run
from tests.second_rulebook.edits import LIBRARY, RULES, WORDS, library_with

UNDETERMINED = "      - undetermined: [{loan: {days_late: 20}}]\n"
NO_TEST = (RULES, UNDETERMINED, "")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A rulebook with one error, R030, and the warning R029, in one file."""
    return library_with(tmp_path, *NO_TEST)


def test_the_shipped_rulebook_has_no_error(run: Run) -> None:
    done = run("rules", "check", "--format", "json")
    plain = json.loads(done.out)
    errors = [finding for finding in plain["findings"] if finding["severity"] == "error"]
    assert errors == []
    assert (done.code, plain["counts"]["error"]) == (0, 0)
    assert Path(plain["rulebook"]) == default_rulebook()


def test_text_shows_the_line_with_a_caret_and_what_was_expected(run: Run, library: Path) -> None:
    done = run("rules", "check", library)
    assert done.code == 1
    lines = done.out.splitlines()
    head = next(line for line in lines if line.startswith("error R030 "))
    assert f"{library / RULES}:12:" in head
    at = lines.index(head)
    assert lines[at + 1] == "  12 |     status: stable"
    assert lines[at + 2] == "     |             ^^^^^^"
    assert lines[at + 3] == "expected: those tests, or another status"
    assert lines[-1] == "1 error, 1 warning, 6 worth knowing (shown with --info)"
    assert "rules explain R0" in done.err


def test_what_is_worth_knowing_is_shown_when_asked_for(run: Run) -> None:
    without, shown = run("rules", "check", LIBRARY), run("rules", "check", LIBRARY, "--info")
    assert without.out == "0 errors, 0 warnings, 6 worth knowing (shown with --info)\n"
    assert "info R034 " in shown.out
    assert "info R021 " in shown.out
    assert shown.out.endswith("\n0 errors, 0 warnings, 6 worth knowing\n")
    assert (without.code, shown.code) == (0, 0)
    assert without.err == (
        "The tests beside the rules are not run here: pincite rules test; all there is: pincite verify\n"
    )


def test_warnings_count_when_strict(run: Run, tmp_path: Path) -> None:
    draft = library_with(tmp_path, *NO_TEST, RULES, "beyond its time\n    status: stable", "beyond\n    status: draft")
    assert run("rules", "check", draft).code == 0
    assert run("rules", "check", draft, "--strict").code == 1
    assert run("rules", "check", LIBRARY, "--strict").code == 0


def test_a_file_or_folder_of_a_rulebook_shows_its_own(run: Run, library: Path) -> None:
    def files(*path: str) -> set[str]:
        done = run("rules", "check", library.joinpath(*path), "--format", "json")
        return {Path(f["path"]).relative_to(library).as_posix() for f in json.loads(done.out)["findings"]}

    assert files() == {RULES, WORDS}
    assert files("lending") == files("lending", "rules.yaml") == {RULES}
    assert files("vocabulary") == {WORDS}
    assert run("rules", "check", library / "vocabulary").code == 0


def test_paths_are_named_as_they_were_given(run: Run, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(library.parent)
    done = run("rules", "check", "library/lending/rules.yaml", "--format", "json")
    assert {f["path"] for f in json.loads(done.out)["findings"]} == {f"library/{RULES}"}


def test_a_rulebook_that_does_not_load_is_an_error_and_not_looked_at_further(run: Run, tmp_path: Path) -> None:
    broken = library_with(tmp_path, *NO_TEST, RULES, "owed_to: $b.person\n      statement: \"The library must remind",
                          "owed_to: $x.person\n      statement: \"The library must remind")  # fmt: skip
    done = run("rules", "check", broken, "--format", "json")
    assert {f["code"] for f in json.loads(done.out)["findings"]} == {"R005"}
    assert done.code == 1
    assert "was not looked at further" in run("rules", "check", broken).err


def test_bad_input(run: Run, tmp_path: Path) -> None:
    missing = run("rules", "check", tmp_path / "nowhere")
    empty = run("rules", "check", tmp_path)
    (tmp_path / "case.yaml").write_text("case: a\n")
    elsewhere = run("rules", "check", tmp_path / "case.yaml")
    assert [missing.code, empty.code, elsewhere.code] == [2, 2, 2]
    assert "does not exist" in missing.err
    assert "no rulebook in" in empty.err
    assert "is in no rulebook" in elsewhere.err
    assert missing.out + empty.out + elsewhere.out == ""


def test_sarif(run: Run, library: Path) -> None:
    log = json.loads(run("rules", "check", library, "--format", "sarif").out)
    assert log["version"] == "2.1.0"
    assert set(log) == {"$schema", "version", "runs"}
    (part,) = log["runs"]
    rules = part["tool"]["driver"]["rules"]
    assert part["tool"]["driver"]["name"] == "pincite"
    assert {"R021", "R029", "R030", "R034", "R035", "R041", "R046"} == {rule["id"] for rule in rules}
    assert all(rule["shortDescription"]["text"] == CODES[rule["id"]].title for rule in rules)
    levels = {result["ruleId"]: result["level"] for result in part["results"]}
    assert levels == {
        "R021": "note",
        "R029": "warning",
        "R030": "error",
        "R034": "note",
        "R035": "note",
        "R041": "note",
        "R046": "note",
    }
    for result in part["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert " " not in place["artifactLocation"]["uri"]
        region = place["region"]
        assert 1 <= region["startColumn"] < region["endColumn"]
    gate = next(result for result in part["results"] if result["ruleId"] == "R030")
    assert gate["message"]["text"].endswith("Expected: those tests, or another status.")
    assert gate["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 12,
        "startColumn": 13,
        "endColumn": 19,
    }


def test_no_control_character_of_a_file_reaches_the_terminal(run: Run, tmp_path: Path) -> None:
    odd = library_with(tmp_path / "a\x1b[31mb", *NO_TEST)
    for style in ("text", "json", "sarif"):
        done = run("rules", "check", odd, "--format", style)
        assert "\x1b" not in done.out
        assert "R029" in done.out


def test_explain_prints_the_page_of_a_code(run: Run) -> None:
    done = run("rules", "explain", "r024")
    assert done.out.startswith("R024 rule that can never fire\n")
    assert done.out.count("```yaml") == 2
    assert "R025" not in done.out.splitlines()[0]
    assert done.code == 0


def test_explain_knows_the_codes_of_loading_and_lists_all(run: Run) -> None:
    assert run("rules", "explain", "R006").out.startswith("R006 pin not in the catalogue\n")
    listed = run("rules", "explain").out.splitlines()
    assert {line.split()[0] for line in listed} > {*CODES, "R001", "V001", "L001"}
    wrong = run("rules", "explain", "V0066")
    assert wrong.code == 2
    assert "did you mean `V006`?" in wrong.err
