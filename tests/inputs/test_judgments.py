"""A judgment keeps what it was made on, and says when that has changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.inputs.conftest import FACT, HEAD, Run

Write = Callable[..., Path]
FINDING = "iccpr-17.search-without-warrant"


def test_a_judgment_says_when_its_facts_have_changed(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    assert run("note", path, FINDING, "--accept", "--by", "A").code == 0
    assert "since then" not in run("note", path).out
    (kept,) = run("note", path, "--format", "json").data["judgments"]
    assert "changed" not in kept
    write((HEAD + FACT).replace("date: 2025-02-27", "date: 2025-02-20"))
    assert "[since then: facts changed: search-home]" in " ".join(run("note", path).out.split())
    (kept,) = run("note", path, "--format", "json").data["judgments"]
    assert kept["changed"] == ["facts changed: search-home"]


def test_a_judgment_says_when_another_fact_stands_behind_it(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    run("note", path, FINDING, "--accept", "--by", "A")
    write(HEAD + FACT + FACT.replace("search-home", "second-search"))
    (kept,) = run("note", path, "--format", "json").data["judgments"]
    assert kept["changed"] == ["facts new: second-search"]


def test_a_judgment_of_before_says_nothing(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    write(f"case: base\njudgments:\n  {FINDING}: {{verdict: accepted, by: A, on: 2025-03-01}}\n", "base.notes.yaml")
    (kept,) = run("note", path, "--format", "json").data["judgments"]
    assert "changed" not in kept


def test_each_person_has_a_judgment_of_their_own(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    run("note", path, FINDING, "--accept", "--why", "as alleged", "--by", "A. First")
    assert "before" not in run("note", path, FINDING, "--reject", "--why", "a warrant came", "--by", "B. Second").err
    assert (
        run(
            "note", path, FINDING, "--reject", "--why", "no", "--by", "\u0412. \u0422\u0440\u0435\u0442\u0438\u0439"
        ).code
        == 0
    )
    listed = run("note", path, "--format", "json").data["judgments"]
    assert [(one["by"][:2], one["verdict"]) for one in listed] == [
        ("A.", "accepted"), ("B.", "rejected"), ("\u0412.", "rejected"),
    ]  # fmt: skip
    found = next(one for one in run("check", path, "--format", "json").data["findings"] if one["id"] == FINDING)
    assert found["judgment"]["verdict"] == "accepted"
    assert [one["by"][:2] for one in found["judgment"]["others"]] == ["B.", "\u0412."]
    assert "Rejected by the researcher" not in run("check", path, "--full").out
    assert "[accepted, rejected]" in run("check", path).out


def test_a_second_thought_replaces_only_ones_own(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    run("note", path, FINDING, "--accept", "--by", "A. First")
    run("note", path, FINDING, "--accept", "--by", "B. Second")
    done = run("note", path, FINDING, "--reject", "--why", "no", "--by", "a.  first")
    assert "before: accepted by A. First" in done.err
    listed = run("note", path, "--format", "json").data["judgments"]
    assert [one["verdict"] for one in listed] == ["rejected", "accepted"]
    asked = run("note", path, FINDING, "--withdraw")
    assert (asked.code, "say whose judgment" in asked.err) == (2, True)
    assert "withdrawn: accepted by B. Second" in run("note", path, FINDING, "--withdraw", "--by", "B. Second").err
    assert "withdrawn: rejected" in run("note", path, FINDING, "--withdraw").err
    assert run("note", path, "--format", "json").data["judgments"] == []


def test_two_judgments_of_one_person_are_an_error(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    entry = f"{{finding: {FINDING}, verdict: accepted, by: A}}"
    write(f"case: base\njudgments:\n  one: {entry}\n  two: {entry}\n", "base.notes.yaml")
    assert "N004" in run("check", path).err


def test_a_finding_that_all_reject_is_set_aside(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    for who in ("A", "B"):
        run("note", path, FINDING, "--reject", "--why", f"{who} says so", "--by", who)
    above, _, below = run("check", path, "--full").out.partition("Rejected by the researcher (1)")
    assert "A says so" in below
    assert "B says so" in below
    assert "says so" not in above
