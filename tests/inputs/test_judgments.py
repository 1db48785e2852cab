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
