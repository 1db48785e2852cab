"""Explanations of a small case, as data, are those that were stored.

When an explanation is meant to change: `pytest tests/golden --accept`, then read the difference in `stored/`.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.command.main import main

HERE = Path(__file__).parent
RULES, CASE = HERE / "data" / "rules", HERE / "data" / "case.yaml"
QUESTIONS: dict[str, tuple[str, ...]] = {
    "check": ("check",),
    "check-without-contested": ("check", "--without", "contested"),
    "check-without-single-source": ("check", "--without", "single-source"),
    "check-under-the-law-of-2023": ("check", "--as-of", "2023-01-01"),
    "why-an-article": ("why", "charter:2"),
    "why-a-paragraph": ("why", "comment-1:1"),
    "why-a-finding-two-deep": ("why", "charter-2.reporter-under-pressure", "--depth", "2"),
    "why-nothing": ("why", "comment-2:1"),
    "why-not-an-article": ("why-not", "charter:1"),
    "why-not-a-finding": ("why-not", "declaration-3.complaint-unanswered"),
    "why-not-holds-fails-unknown-missing": ("why-not", "charter-2.papers-read-out"),
    "why-not-near-misses": ("why-not",),
    "ask": ("ask",),
    "ask-the-government": ("ask", "--to", "government"),
    "what-if-set": ("what-if", "--set", "night-entry.order=no", "--set", "letter-to-the-mayor.answered=no"),
    "what-if-drop": ("what-if", "--drop", "papers-taken", "--set", "dora.roles=grocer"),
    "what-if-add": ("what-if", "--add", "{id: sorry, kind: complaint, person: emil, answered: no}"),
    "what-if-sweep": ("what-if", "--sweep"),
}
"""What is stored under which name: the command, then its arguments after the case."""


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINCITE_NO_CACHE", "1")


def answer(question: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> str:
    """The answer as data, without the checksum of the rulebook's files and the folder."""
    command, *arguments = question
    code = main([command, str(CASE), *arguments, "--rules", str(RULES), "--format", "json"])
    shown = capsys.readouterr()
    assert code == 0, shown.err
    data = json.loads(shown.out)
    for assessment in (data, data.get("assessment", {})):
        if "rulebook" in assessment:
            assessment["rulebook"].pop("sha256")
    for warning in data.get("warnings", ()):
        warning["path"] = Path(warning["path"]).name
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    assert str(HERE) not in text
    return text


@pytest.mark.parametrize("name", QUESTIONS)
def test_an_explanation_is_the_one_stored(
    name: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    path = HERE / "stored" / f"{name}.json"
    now = answer(QUESTIONS[name], capsys)
    if request.config.getoption("--accept", default=False):
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
    assert path.is_file(), f"no explanation {name} yet: look at it, then run with --accept\n{now}"
    assert now == path.read_text(encoding="utf-8")


def test_nothing_is_stored_that_nobody_asks_for() -> None:
    assert sorted(path.stem for path in (HERE / "stored").iterdir()) == sorted(QUESTIONS)


def test_the_rules_of_the_fixture_pass_their_own_tests(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "test", "--rules", str(RULES)]) == 0, capsys.readouterr().err
