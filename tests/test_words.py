"""The tool says "potentially engaged", and never that anything was violated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import engine.command.workbench as workbench
from engine.command.main import COMMANDS, main
from engine.load.rulebook import default_facts
from engine.model.problem import Problem
from engine.model.rulebook import Rulebook
from engine.view.as_text import DISCLAIMER

CHECKOUT = Path(__file__).parents[1]
JUDGING = re.compile(r"\bviolat(?:e[ds]?|ing|ions?|ors?|ive)\b", re.IGNORECASE)
CASES = sorted(default_facts().glob("*.yaml"))
COMMAND_LINES = [
    ["check"],
    ["check", "--format", "json"],
    ["check", "--brief"],
    ["why", "iccpr"],
    ["why", "un-drhd", "--format", "json"],
    ["why-not", "--most", "60"],
    ["why-not", "iccpr", "--most", "60", "--format", "json"],
    ["ask"],
    ["ask", "--format", "json"],
]


def texts(plain: Any) -> Iterator[str]:
    """Every text of JSON data, keys included."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict):
        for key, value in plain.items():
            yield str(key)
            yield from texts(value)
    elif isinstance(plain, (list, tuple)):
        for value in plain:
            yield from texts(value)


@pytest.mark.parametrize(
    ("text", "judges"),
    [
        ("a violation of article 9", True),
        ("Violated.", True),
        ("was violating", True),
        ("potentially engaged", False),
        ("inviolable", False),
        ("violence", False),
        ("violet", False),
    ],
)
def test_the_words_looked_for(text: str, judges: bool) -> None:
    assert bool(JUDGING.search(text)) is judges


@pytest.mark.parametrize("part", ["vocabulary", "rules", "records", "limits", "law"])
def test_the_rulebook_does_not_judge(part: str, rulebook: Rulebook) -> None:
    """Statements, titles, questions, limits, sentences and summaries are all in words of our own."""
    found = list(texts(rulebook.plain[part]))
    assert len(found) > 50
    assert [text for text in found if JUDGING.search(text)] == []


def test_the_example_cases_do_not_judge() -> None:
    for path in CASES:
        assert not JUDGING.search(path.read_text(encoding="utf-8")), path.name


@pytest.mark.parametrize(
    "path",
    [
        *sorted(CHECKOUT.glob("docs/*.md")),
        *sorted(CHECKOUT.glob("features/*.feature")),
        CHECKOUT / "README.md",
    ],
    ids=lambda path: path.name,
)
def test_documents_and_features_do_not_judge(path: Path) -> None:
    assert not JUDGING.search(path.read_text(encoding="utf-8"))


def test_no_text_in_the_program_judges() -> None:
    found = [
        f"{path.relative_to(CHECKOUT)}:{node.lineno}"
        for folder in ("engine", "tui")
        for path in sorted((CHECKOUT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and JUDGING.search(node.value)
    ]
    assert found == []


@pytest.mark.parametrize("command", COMMAND_LINES, ids=" ".join)
def test_no_output_judges(
    command: list[str],
    rulebook: Rulebook,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def loaded(folder: Path) -> tuple[Rulebook, list[Problem]]:
        return rulebook, []

    monkeypatch.setattr(workbench, "load_rulebook", loaded)
    for case in CASES:
        main([command[0], str(case), *command[1:]])
        shown = capsys.readouterr()
        assert len(shown.out) > 50, shown.err
        assert not JUDGING.search(shown.out + shown.err)


def test_what_changes_is_told_without_judging(
    rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(workbench, "load_rulebook", lambda folder: (rulebook, []))
    case = str(default_facts() / "al-tjk-1-2025.yaml")
    for change in (["--drop", "trial"], ["--set", "trial.stage=unknown", "--format", "json"]):
        assert main(["what-if", case, *change]) == 0
        shown = capsys.readouterr()
        assert len(shown.out) > 50
        assert not JUDGING.search(shown.out)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_no_help_judges(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([command, "--help"] if command else ["--help"])
    shown = capsys.readouterr()
    assert shown.out
    assert not JUDGING.search(shown.out + shown.err)


def test_every_report_says_what_it_is(rulebook: Rulebook, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(CASES[0])])
    assert capsys.readouterr().out.rstrip().endswith(DISCLAIMER)
    assert "Potentially engaged" in DISCLAIMER
