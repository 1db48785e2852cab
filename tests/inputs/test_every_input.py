"""Every scalar of every sort of input is in a view, or in a message: each in turn becomes a word of its own.

The inputs are those of a project that stands alone: the rulebook with its words, rules, limits, law and tables, the
layer over it with its local changes, a case, notes on it, answers, a feature, and the settings of the interface.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from engine.load.project import starting_folder
from tests.inputs.conftest import Run

WORD = "Zyxwv"
LIMIT = """\
limits:
  order:
    ground: public order in the streets
    pins: ["charter:5(1)"]
    invoked_by: {meeting-forbidden: {reasons_given: yes}}
    test:
      - {limb: need, says: the ban was needed, pins: ["charter:5(1)"], look_at: [meeting-forbidden.by]}
rules:
"""
LAYER = """\
title: The layer over it
version: 1.2.3
extends: ../../own/rules
requires: rules >= 0.1
note: What we think of it
changes:
  - {rule: charter-5.no-reasons, directness: supporting, why: We read it otherwise., on: 2026-01-15}
  - authority: charter
    paragraphs: [{para: "6", summary: People vote., verified: no}]
    why: The text has it.
    on: 2026-01-16
"""
FINDING = "charter-5.no-reasons"
NOTES = """\
case: example
judgments:
  charter-5.no-reasons: {verdict: rejected, reason: The order came later., by: A. Researcher, on: 2026-02-03}
"""
SETTINGS = {"by": "A. Researcher", "theme": "dark", "keymap": {"why": "w"}}


class Place(NamedTuple):
    """A scalar of a file: from `start` to `end` of its text; a key where `key`."""

    file: str
    start: int
    end: int
    what: str
    key: bool = False


def project(folder: Path) -> Path:
    """The inputs, in a folder."""
    own = folder / "own"
    for path in starting_folder(alone=True).rglob("*"):
        if path.is_file():
            place = own / path.relative_to(starting_folder(alone=True))
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(path.read_bytes())
    rules = own / "rules" / "charter" / "meetings.yaml"
    text = rules.read_text()
    head, _, body = text.partition("- id:")
    body = "".join(f"  {line}\n" if line else "\n" for line in f"- id:{body}".splitlines())
    rules.write_text(
        head + LIMIT + body.replace('  cites: ["charter:5(1)"]', '  cites: ["charter:5(1)"]\n    limits: [order]')
    )
    layer = folder / "layer" / "rules"
    layer.mkdir(parents=True)
    (layer / "rulebook.yaml").write_text(LAYER)
    (own / "facts" / "example.notes.yaml").write_text(NOTES)
    (folder / "tui.json").write_text(json.dumps(SETTINGS))
    return folder


def scalars(file: str, text: str) -> Iterator[Place]:
    """The scalars of a YAML file, keys too."""

    def walk(node: yaml.Node, key: bool = False) -> Iterator[Place]:
        if isinstance(node, yaml.ScalarNode):
            yield Place(file, node.start_mark.index, node.end_mark.index, node.value, key)
        elif isinstance(node, yaml.SequenceNode):
            for item in node.value:
                yield from walk(item)
        elif isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                yield from walk(name, key=True)
                yield from walk(value)

    node = yaml.compose(text, yaml.BaseLoader)
    assert node is not None
    yield from walk(node)


def cells(file: str, text: str) -> Iterator[Place]:
    """The cells of a table, those of the headings too."""
    at = 0
    for line in text.splitlines(keepends=True):
        start = at
        for cell in line.rstrip("\n").split(","):
            yield Place(file, start, start + len(cell), cell, at == 0)
            start += len(cell) + 1
        at += len(line)


def places(folder: Path) -> list[Place]:
    """Every scalar of every input."""
    found: list[Place] = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and path.suffix == ".yaml" and "ci" not in path.parts:
            found += scalars(name, path.read_text())
        elif path.suffix == ".csv":
            found += cells(name, path.read_text())
        elif path.suffix == ".feature":
            text, at = path.read_text(), 0
            for line in text.splitlines(keepends=True):
                if line.strip():
                    found.append(Place(name, at, at + len(line) - 1, line.strip()))
                at += len(line)
    return found


VIEWS: tuple[tuple[str, ...], ...] = (
    ("rules", "check", "own", "--info"),
    ("rules", "check", "layer", "--info"),
    ("rules", "book", "--rules", "own", "--to", "book.md"),
    ("rules", "show", FINDING, "--rules", "own"),
    ("rules", "test", "--rules", "own"),
    ("vocab", "--page", "--rules", "own"),
    ("vocab", "person", "--rules", "own"),
    ("vocab", "meeting-forbidden", "--rules", "own"),
    ("law", "list", "--rules", "own"),
    ("law", "show", "charter", "--rules", "layer"),
    ("law", "state", "XAA", "--rules", "own"),
    ("law", "state", "XAB", "--rules", "own"),
    ("law", "state", "XAA", "--rules", "own", "--format", "json"),
    ("law", "state", "XAB", "--rules", "own", "--format", "json"),
    ("rules", "book", "--rules", "layer", "--to", "book.md"),
    ("check", "own/facts/example.yaml", "--rules", "own", "--full"),
    ("check", "own/facts/example.yaml", "--rules", "own", "--format", "json"),
    ("check", "own/facts/example.yaml", "--rules", "layer", "--format", "json"),
    ("rules", "list", "--rules", "layer"),
    ("features", "own/features", "--rules", "own", "--html", "page.html"),
    ("rules", "coverage", "--list", "none", "--rules", "own"),
)
"""What is shown of the inputs: each view is asked only while the word was in none before it."""


def told(run: Run, folder: Path) -> bool:
    """Whether the word is in some view of the inputs, or in a message."""
    for words in VIEWS:
        done = run(*words)
        shown = done.out + done.err
        for name in ("book.md", "page.html"):
            path = folder / name
            if path.exists():
                shown += path.read_text()
                path.unlink()
        if done.code in (1, 2) or WORD.casefold() in shown.casefold():
            return True  # what is refused is told
    return False


NOT_TOLD = {"ci", "meta"}
"""The description of the treaty data is a note for the reader, but for its day."""


def missing(run: Run, folder: Path, chosen: list[Place]) -> list[tuple[str, str]]:
    """The places at which a word is lost: the input is taken, and no view and no message has it."""
    lost = []
    for place in chosen:
        path = folder / place.file
        text = path.read_text()
        path.write_text(text[: place.start] + (WORD.lower() if place.key else WORD) + text[place.end :])
        if not told(run, folder):
            lost.append((place.file, place.what))
        path.write_text(text)
    return lost


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    return project(tmp_path)


def chosen(folder: Path, one_of: int) -> list[Place]:
    """One place of so many, drawn so that every file has one."""
    chance = random.Random(one_of)
    by_file: dict[str, list[Place]] = {}
    for place in places(folder):
        if place.what not in NOT_TOLD and not (place.key and place.what == "source_date"):
            by_file.setdefault(place.file, []).append(place)
    return [place for found in by_file.values() for place in chance.sample(found, max(1, len(found) // one_of))]


def test_every_input_has_scalars(inputs: Path) -> None:
    files = {place.file for place in places(inputs)}
    assert {Path(file).name for file in files} >= {
        "rulebook.yaml", "words.yaml", "meetings.yaml", "charter.yaml", "treaties.yaml", "ratifications.csv",
        "example.yaml", "example.notes.yaml", "example.feature",
    }  # fmt: skip


def test_some_scalars_of_every_input_are_told(run: Run, inputs: Path) -> None:
    assert missing(run, inputs, chosen(inputs, 16)) == []


@pytest.mark.slow
def test_every_scalar_of_every_input_is_told(run: Run, inputs: Path) -> None:
    assert missing(run, inputs, chosen(inputs, 1)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("(yes, no) =", f"(yes, no) = {WORD}"),
        ("(yes, no) =", f"(yes, no) =\n     {WORD}"),
        ("(yes, no) =", f"(yes, no) = yes\n\nRemark: {WORD}"),
        ("`ban.reasons_given` (yes, no) =", f"`{WORD}.reasons_given` (yes, no) = yes"),
        ("`ban.reasons_given` (yes, no) =", f"`ban.{WORD}` (yes, no) = yes"),
        ("`ban.reasons_given` (yes, no) =", f"ban.reasons_given: {WORD}"),
    ],
)
def test_every_line_of_an_answers_file_is_taken_or_told(run: Run, inputs: Path, old: str, new: str) -> None:
    case = inputs / "own" / "facts" / "example.yaml"
    case.write_text(case.read_text().replace("    reasons_given: no\n", ""))
    assert run("ask", case, "--rules", "own", "--to", "a.md").code == 0
    sheet = (inputs / "a.md").read_text()
    assert old in sheet
    (inputs / "a.md").write_text(sheet.replace(old, new))
    done = run("ask", case, "--rules", "own", "--answers", "a.md", "--save", "new.yaml")
    assert WORD.lower() in (done.out + done.err).lower()


def test_every_setting_is_known_or_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tui.remembered import recall, state_file

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    state_file().parent.mkdir(parents=True)
    for key in SETTINGS:
        changed = {WORD if one == key else one: value for one, value in SETTINGS.items()}
        state_file().write_text(json.dumps(changed))
        assert WORD in recall().trouble
    state_file().write_text(json.dumps({**SETTINGS, "keymap": {WORD: "w"}}))
    assert WORD in recall().trouble
