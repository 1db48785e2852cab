"""`rules diff`: what another state of the rules changes, in the rules and in the findings of cases."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.command.conftest import Run
from tests.second_rulebook.edits import CASE, LIBRARY, RULES, library_with

FEWER_DAYS = (RULES, "days_late: {more_than: 14}", "days_late: {more_than: 2}")
HEARD = (RULES, "- bill: {as: b, person: $a.person, heard_before: no}", "- bill: {as: b, person: $a.person}")


def diff(run: Run, base: str | Path, rules: Path, *more: str) -> str:
    done = run("rules", "diff", base, "--rules", rules, "--cases", CASE, *more)
    assert done.code == 0, done.err
    return done.out


def test_the_same_rules_change_nothing(run: Run, tmp_path: Path) -> None:
    moved = library_with(tmp_path, RULES, "limits:\n", "# a line more\nlimits:\n")
    out = diff(run, LIBRARY, moved)
    assert "0 added, 0 removed, 0 changed" in " ".join(out.split())
    assert out.splitlines()[-1] == "Cases: 1, with other findings: none"


def test_what_changed_in_a_rule_and_what_that_does(run: Run, tmp_path: Path) -> None:
    stricter = library_with(tmp_path, RULES, HEARD[1], HEARD[1].replace("heard_before: no", "heard_before: yes"))
    out = diff(run, LIBRARY, stricter)
    assert "  ~ house-2.bill-without-hearing: when\n" in out
    assert "\ntea\n  lost: House Rules, para. 2 [not verified]: Bill for damage without a hearing" in out
    back = diff(run, stricter, LIBRARY)
    assert "\ntea\n  gained: House Rules, para. 2 [not verified]: Bill for damage without a hearing" in back


def test_rules_that_came_and_went(run: Run, tmp_path: Path) -> None:
    text = (LIBRARY / RULES).read_text()
    start, end = text.index("  - id: house-1"), text.index("  - id: house-2")
    without = library_with(tmp_path, RULES, text[start:end], "")
    assert "  - house-1.bill-without-reminder\n" in diff(run, LIBRARY, without)
    plain = json.loads(diff(run, without, LIBRARY, "--format", "json"))
    assert plain["rules"] == {"added": ["house-1.bill-without-reminder"], "removed": [], "changed": []}
    (case,) = plain["cases"]
    assert case["case"] == "tea"
    assert [change["after"]["status"] for change in case["changed"]] == ["undetermined"]


def test_local_changes_are_listed(run: Run, tmp_path: Path) -> None:
    """What a rulebook says otherwise than the one that it extends, with reason and day, and what it says no more."""
    (tmp_path / "rulebook.yaml").write_text(
        f'title: Ours\nversion: "1"\nextends: {LIBRARY}\nchanges:\n'
        "  - {rule: house-1.bill-without-reminder, off: yes, why: We never remind., on: 2026-01-15}\n"
    )
    out = " ".join(diff(run, LIBRARY, tmp_path).split())
    said = "the rule `house-1.bill-without-reminder` is switched off (Ours, 2026-01-15: We never remind.)"
    assert f"Local changes: 1 {said} Cases: 1" in out
    assert f"Local changes taken back: 1 {said} Cases: 1" in " ".join(diff(run, tmp_path, LIBRARY).split())
    plain = json.loads(diff(run, LIBRARY, tmp_path, "--format", "json"))
    assert plain["changes"] == {"made": [said], "taken_back": []}
    assert "Local changes" not in diff(run, tmp_path, tmp_path)


def test_a_case_that_the_earlier_rules_have_no_words_for(run: Run, tmp_path: Path) -> None:
    words = "vocabulary/lending.yaml"
    earlier = library_with(tmp_path, words, "          spilled-tea: {says: spilled tea}\n", "")
    (earlier / RULES).write_text((earlier / RULES).read_text().replace("spilled-tea", "torn-pages"))
    assert "cannot be read under" in " ".join(diff(run, earlier, LIBRARY).split())


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed here, and a revision is read with it")
def test_a_revision_of_the_folder(run: Run, tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    git = ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for line in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"]):
        subprocess.run([*git, *line], check=True)
    library_with(tmp_path, RULES, HEARD[1], HEARD[1].replace("heard_before: no", "heard_before: yes"))
    before = sorted(str(path) for path in folder.rglob("*"))
    out = diff(run, "HEAD", folder)
    assert "  ~ house-2.bill-without-hearing: when\n" in out
    assert "\ntea\n  lost: " in out
    assert sorted(str(path) for path in folder.rglob("*")) == before
    unknown = run("rules", "diff", "no-such-revision", "--rules", folder, "--cases", CASE)
    assert (unknown.code, unknown.out) == (2, "")
    assert "no rulebook and no revision" in unknown.err


def test_no_repository(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    done = run("rules", "diff", "HEAD", "--rules", library_with(tmp_path), "--cases", CASE)
    assert done.code == 2
    assert "no rulebook and no revision" in done.err
    assert "Traceback" not in done.err


def test_the_rulebook_that_comes_with_the_tool_has_a_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a newcomer asks of rules of one's own first: what they change."""
    assert run("init", tmp_path / "own").code == 0
    monkeypatch.chdir(tmp_path / "own")
    done = run("rules", "diff", "shipped")
    assert (done.code, "from shipped to rules: 1 added, 0 removed, 0 changed" in done.out) == (0, True)
    assert "+ my-mandela-53.case-papers" in done.out


def test_old_and_new_values_of_rules_words_and_law(run: Run, tmp_path: Path) -> None:
    fewer = library_with(tmp_path, *FEWER_DAYS)
    out = " ".join(diff(run, LIBRARY, fewer).split())
    assert "when: " in out
    assert "more than 14" in out
    assert "\u2192" in out
    assert "more than 2" in out
    path = next((fewer / "law" / "authorities").glob("house-rules.yaml"))
    path.write_text(path.read_text().replace("title: House", "title: New House"))
    words = next((fewer / "vocabulary").glob("*.yaml"))
    words.write_text(words.read_text().replace("title: Loan", "title: Loan of a thing", 1))
    plain = json.loads(diff(run, LIBRARY, fewer, "--format", "json"))
    assert {(one["where"], one["after"][:9]) for one in plain["law"]} == {
        ("authorities.house-rules.title", "New House")
    }
    assert [(one["where"], one["after"]) for one in plain["words"]] == [("kinds.loan.title", "Loan of a thing")]
    assert {one["where"] for values in plain["values"].values() for one in values} >= {"when"}
