"""The examples of the documentation are true: their YAML loads, and their command lines run."""

from __future__ import annotations

import re
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from engine.command.main import COMMANDS, main
from engine.load.case import load_case
from engine.load.document import parse_document
from engine.load.rulebook import load_rulebook
from engine.model.rulebook import Rulebook

CHECKOUT = Path(__file__).parents[1]
DOCUMENTS = [path for path in (CHECKOUT / "README.md", *sorted(CHECKOUT.glob("docs/*.md"))) if path.is_file()]
# Commands that try every rule or run many scenarios take up to a minute and a half each.
LONG = re.compile(r"pincite (rules (coverage|mutate)|verify |features (--law|--told|features/ |.*--html))")
# The four letters are cases enough for an example.
DECIDED = shutil.ignore_patterns("decided")
FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
# Commands that show a window, and words that stand for something to fill in.
NOT_RUN = re.compile(r"\b(tui|make)\b|\b(CASE|OLD|PIN|FACT|ATTR|VALUE|DATE|DIR|ID|FILE|PATH|WORD|LETTER)\b|\.\.\.")


@dataclass(frozen=True)
class Example:
    """One fenced block of a document."""

    path: Path
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.path.name}:{self.line}"


def examples() -> list[Example]:
    found = []
    for path in DOCUMENTS:
        text = path.read_text(encoding="utf-8")
        for match in FENCE.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            found.append(Example(path, line, match[2], match[3]))
    return found


def data_of(example: Example) -> Any:
    document, problems = parse_document(example.text, str(example))
    assert document is not None, problems
    assert problems == []
    return document.data


# the wrong and right examples of rule problems are run by tests/lint, the tutorials by tests/test_tutorials.py,
# those of the kinds by tests/load/test_examples_of_kinds.py
TUTORIALS = ("first-case.md", "first-rule.md", "own-rulebook.md", "reading-scenarios.md")
ELSEWHERE = ("rule-problems.md", "vocabulary.md", *TUTORIALS)
YAML = [example for example in examples() if example.language in ("yaml", "yml") and example.path.name not in ELSEWHERE]
CASES = [example for example in YAML if re.search(r"^case:", example.text, re.MULTILINE)]
FACTS = [example for example in YAML if re.match(r"(people|facts):", example.text)]
HEAD = """case: example
title: An example
state: TJK
sources: {letter: {title: A letter}}
"""
PEOPLE = "people: {khakimova: {roles: [journalist]}, anna: {}}\n"
"""What goes before facts that stand alone."""
RULES = [example for example in YAML if re.match(r"- id:", example.text)]
LIMITS = [example for example in YAML if example.text.startswith("limits:")]
WORDS = [example for example in YAML if re.search(r"^kinds:", example.text, re.MULTILINE)]


def command_lines() -> list[tuple[Path, str]]:
    """Every `pincite ...` of the documents, once: in blocks after a prompt, and in the text."""
    found = []
    for path in DOCUMENTS:
        if path.name in TUTORIALS:
            continue
        text = path.read_text(encoding="utf-8")
        lines = [
            line.strip().removeprefix("$ ").partition("  #")[0].strip()
            for match in FENCE.finditer(text)
            if match[2] in ("console", "sh", "bash", "shell", "")
            for line in match[3].splitlines()
        ]
        lines += re.findall(r"`([^`\n]+)`", FENCE.sub("", text))
        found += [(path, line) for line in lines if re.match(r"(\.venv/bin/)?pincite \S", line)]
    return [(path, line) for line, path in {line: path for path, line in reversed(found)}.items()]


def test_there_is_something_to_try() -> None:
    assert {path.name for path in DOCUMENTS} >= {"README.md", "case-authors.md", "rule-authors.md"}
    assert len(YAML) >= 5
    assert all((CASES, FACTS, RULES, LIMITS, WORDS))
    unknown = [str(e) for e in YAML if e not in (*CASES, *FACTS, *RULES, *LIMITS, *WORDS)]
    assert unknown == [], "examples of no known sort are not tried"


@pytest.mark.parametrize("example", YAML, ids=str)
def test_every_example_is_yaml_of_our_sort(example: Example) -> None:
    assert data_of(example)


@pytest.mark.parametrize("example", [*CASES, *FACTS], ids=str)
def test_every_case_loads(example: Example, rulebook: Rulebook, tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    shutil.copy(CHECKOUT / "docs" / "example-letter.txt", tmp_path)  # the text of a source
    people = "" if re.search(r"^people:", example.text, re.MULTILINE) else PEOPLE
    path.write_text(example.text if example in CASES else HEAD + people + example.text, encoding="utf-8")
    case, problems = load_case(path, rulebook)
    assert case is not None, problems
    assert problems == []
    assert case.facts


def names_in(example: Example) -> list[str]:
    """The ids of its rules, or the names of its limits."""
    data = data_of(example)
    return [rule["id"] for rule in data] if isinstance(data, list) else list(data["limits"])


def own_name(name: str, example: Example) -> str:
    """The examples may be rules that exist, and several of them one rule: each gets a name of its own."""
    return f"{name}-example-{example.line}"


@pytest.fixture(scope="module")
def with_examples(rulebook: Rulebook, tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """The rulebook with every rule and limit of the documentation."""
    folder = Path(shutil.copytree(rulebook.folder, tmp_path_factory.mktemp("docs") / "rules"))
    for example in (*RULES, *LIMITS):
        renamed = example.text
        for name in names_in(example):
            own = own_name(name, example)
            renamed = re.sub(rf"(- id: |^  ){re.escape(name)}\b", rf"\1{own}", renamed, flags=re.MULTILINE)
        (folder / f"{example.path.stem}-{example.line}.yaml").write_text(renamed, encoding="utf-8")
    found, problems = load_rulebook(folder)
    assert found is not None, problems
    return found


@pytest.mark.parametrize("example", [*RULES, *LIMITS], ids=str)
def test_every_rule_and_limit_loads_beside_those_of_the_rulebook(example: Example, with_examples: Rulebook) -> None:
    names = [own_name(name, example) for name in names_in(example)]
    assert all(name in (with_examples.rules if example in RULES else with_examples.limits) for name in names)
    if example in RULES:
        for name in names:
            assert main(["rules", "test", name, "--rules", with_examples.folder]) == 0


@pytest.mark.parametrize("example", WORDS, ids=str)
def test_every_vocabulary_example_is_of_the_right_shape(example: Example) -> None:
    from engine.load.shape_problems import check_shape
    from engine.load.vocabulary_shapes import VocabularyShape

    document, _ = parse_document(example.text, str(example))
    assert document is not None
    shape, problems = check_shape(VocabularyShape, document.data, document, code="V001")
    assert problems == []
    assert shape is not None
    assert shape.kinds


@pytest.mark.parametrize(
    ("path", "line"),
    [
        pytest.param(path, line, marks=[pytest.mark.slow] if LONG.search(line) else [], id=f"{path.name}-{line}")
        for path, line in command_lines()
    ],
)
def test_every_command_line_is_one(
    path: Path, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Those with words to fill in name a command; all others run."""
    words = shlex.split(line.removeprefix(".venv/bin/").partition(" > ")[0])
    assert words[0] == "pincite"
    assert words[1] in (*COMMANDS, "--help"), line
    if NOT_RUN.search(line):
        return
    shutil.copytree(CHECKOUT / "facts", tmp_path / "facts", ignore=DECIDED)
    shutil.copy(CHECKOUT / "facts" / "al-tjk-1-2025.yaml", tmp_path / "old.yaml")
    shutil.copytree(CHECKOUT / "tests" / "second_rulebook" / "library", tmp_path / "my-rules")
    (tmp_path / "docs").mkdir()
    shutil.copy(CHECKOUT / "docs" / "example-letter.txt", tmp_path / "docs")
    for example in CASES:
        (tmp_path / "my-case.yaml").write_text(example.text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    if words[1] == "verify" or words[1:] == ["features"]:  # of all that comes with the tool they take minutes
        main(["init", "here"])
        monkeypatch.chdir(tmp_path / "here")
        capsys.readouterr()
    code = main(words[1:])
    shown = capsys.readouterr()
    assert code in (0, 1), shown.err
    to = words[words.index("--to") + 1] if "--to" in words else "-"
    assert shown.out if to == "-" else Path(to).read_bytes()


@pytest.mark.parametrize(
    ("command", "long"),
    [
        *(pytest.param(command, False, id=command) for command in COMMANDS),
        *(pytest.param(one, True, id=f"{one}-long", marks=pytest.mark.slow) for one in ("features", "rules", "verify")),
    ],
)
def test_the_examples_of_help_run(
    command: str, long: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main([command, "--help"])
    listed = capsys.readouterr().out.partition("examples:\n")[2].splitlines()
    lines = [re.split(r" {3,}", line.strip())[0] for line in listed if line.strip()]
    assert lines
    for folder in ("facts", "features"):
        shutil.copytree(CHECKOUT / folder, tmp_path / folder, ignore=DECIDED)
    shutil.copy(CHECKOUT / "facts" / "al-tjk-1-2025.yaml", tmp_path / "old.yaml")
    shutil.copy(CHECKOUT / "facts" / "al-tjk-1-2025.yaml", tmp_path / "my-case.yaml")
    (tmp_path / "more").mkdir()
    shutil.copy(CHECKOUT / "facts" / "ua-rus-7-2011.yaml", tmp_path / "more" / "case.yaml")
    shutil.copytree(CHECKOUT / "tests" / "second_rulebook" / "library", tmp_path / "my-rules")
    (tmp_path / "answered.md").write_text("- `judgment.reasoned` (yes, no) = no\n", encoding="utf-8")
    (tmp_path / "submission.md").write_text("See article 9 of the Covenant and GC 35, para. 12.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    if command == "replay":
        main(["capsule", "my-case.yaml", "--to", "al-tjk-1-2025.zip"])
    if command == "verify":
        main(["init", "here"])
        monkeypatch.chdir(tmp_path / "here")
        main(["init", "my-work"])
    if command == "read":
        (tmp_path / "letters").mkdir()
        shutil.copy(CHECKOUT / "docs" / "example-letter.txt", tmp_path / "letters" / "al-tjk.txt")
    for line in lines:
        words = shlex.split(line.partition(" > ")[0])
        assert words[:2] == ["pincite", command], line
        if command == "tui" or bool(LONG.match(line)) != long:
            continue
        shutil.rmtree(tmp_path / "cases", ignore_errors=True)
        (tmp_path / "cases").mkdir()
        shutil.copy(CHECKOUT / "facts" / "ua-uzb-2-2024.yaml", tmp_path / "cases" / "first.yaml")
        code = main(words[1:])
        shown = capsys.readouterr()
        assert code in (0, 1), (line, shown.err)
        assert shown.out or shown.err, line


def test_the_sample_of_the_readme_is_what_check_prints(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(CHECKOUT)
    text = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    sample = next(match[3] for match in FENCE.finditer(text) if "pincite check facts/" in match[3])
    command, *lines = [line.rstrip() for line in sample.splitlines() if line.strip() not in ("", "...")]
    main(shlex.split(command.removeprefix("$ "))[1:])
    printed = {line.rstrip() for line in capsys.readouterr().out.splitlines()}
    assert lines
    assert [line for line in lines if line not in printed] == []
