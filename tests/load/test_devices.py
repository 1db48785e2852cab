"""Devices: attributes declared once and taken into kinds."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.vocabulary import load_vocabulary
from engine.model.vocabulary import Vocabulary, vocabulary_from_plain
from tests.second_rulebook.edits import WORDS, library_with, load_edited, meant

DEVICES = """
devices:
  witnessed:
    says: who saw it
    attributes:
      seen_by:
        values: text
        says: "in the presence of {value}"
        question: "Who was there when {fact}?"
      denied:
        values: yes-no
        says: {yes: "{person} denies it", no: "{person} admits it"}
        question: "Does {person} deny that {fact}?"
kinds:
  keepsake:
    title: Keepsake
    is_a: loan
    has: [witnessed]
    says: "{person} kept an item"
    attributes:
      denied:
        values: text
        says: "{value}"
        question: "What does {person} say?"
"""


def read(tmp_path: Path, devices: str = DEVICES, *edits: str) -> tuple[Vocabulary | None, list[str]]:
    folder = library_with(tmp_path)
    (folder / "vocabulary" / "devices.yaml").write_text(devices, encoding="utf-8")
    words = folder / WORDS
    text = words.read_text(encoding="utf-8")
    for old, new in zip(edits[::2], edits[1::2], strict=True):
        assert old in text
        text = text.replace(old, new, 1)
    words.write_text(text, encoding="utf-8")
    plain, problems = load_vocabulary(folder / "vocabulary")
    said = [f"{p.code} {meant(p)} {p.hint}".strip() for p in problems]
    return (None if problems else vocabulary_from_plain(plain)), said


def test_a_kind_takes_the_attributes_of_its_devices(tmp_path: Path) -> None:
    words, problems = read(tmp_path, DEVICES, "    title: Damage\n", "    title: Damage\n    has: [witnessed]\n")
    assert words is not None, problems
    damage = words.attributes("damage")
    assert damage["seen_by"].question == "Who was there when an item was damaged in the hands of {person}?"
    assert damage["denied"].values == "yes-no"
    assert words.kinds["damage"].has == ("witnessed",)
    assert "seen_by" not in words.attributes("bill")


def test_what_a_kind_declares_itself_wins(tmp_path: Path) -> None:
    words, problems = read(tmp_path)
    assert words is not None, problems
    assert words.attributes("keepsake")["denied"].values == "text"
    assert words.attributes("keepsake")["seen_by"].says[""] == "in the presence of {value}"


def test_what_a_wider_kind_declares_wins_over_a_device(tmp_path: Path) -> None:
    device = """
devices:
  lateness:
    says: how late
    attributes:
      days_late: {values: text, says: "{value}", question: "How late?"}
kinds:
  keepsake:
    title: Keepsake
    is_a: loan
    has: [lateness]
    says: "{person} kept an item"
"""
    words, problems = read(tmp_path, device)
    assert words is not None, problems
    assert words.attributes("keepsake")["days_late"].values == "count"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("has: [witnessed]", "has: [witnesed]", "V003 witnesed witnessed"),
        ("values: text\n        says: \"in the", "values: txt\n        says: \"in the", "V003 txt text"),
        ("when {fact}?", "when {facts}?", 'V006 "Who was there when {facts}?"'),
        ("      seen_by:", "      note:", "V005 note"),
        ("      denied:\n        values: yes-no", "      person:\n        values: yes-no", "V005 person"),
    ],
)  # fmt: skip
def test_mistakes_are_said_where_they_stand(old: str, new: str, said: str, tmp_path: Path) -> None:
    assert old in DEVICES
    _, problems = read(tmp_path, DEVICES.replace(old, new, 1))
    assert said in problems


def test_rules_and_cases_may_use_them(tmp_path: Path) -> None:
    added = "    title: Damage\n    has: [witnessed]\n"
    rulebook, problems = load_edited(
        tmp_path,
        WORDS, "    title: Damage\n", added,
        WORDS, "\nrelations:\n", DEVICES.partition("kinds:")[0] + "\nrelations:\n",
    )  # fmt: skip
    assert rulebook is not None, problems
    assert rulebook.words.attributes("damage")["denied"].says["no"] == "{person} admits it"


def test_a_layer_may_give_a_kind_below_a_device(tmp_path: Path) -> None:
    words, problems = read(tmp_path, DEVICES + "adds:\n  has: {bill: [witnessed]}\n")
    assert words is not None, problems
    assert words.attributes("bill")["seen_by"].question == "Who was there when {person} was asked to pay?"
    _, problems = read(tmp_path / "again", DEVICES + "adds:\n  has: {bil: [witnessed], bill: [witness]}\n")
    assert problems == ["V003 bil bill", "V003 witness witnessed"]


def test_an_answer_may_be_in_part(tmp_path: Path) -> None:
    words, problems = read(
        tmp_path,
        DEVICES.replace("        values: yes-no\n", "        values: yes-no\n        in_part: yes\n", 1),
        "    title: Damage\n",
        "    title: Damage\n    has: [witnessed]\n",
    )
    assert words is not None, problems
    denied = words.attributes("damage")["denied"]
    tree = words.tree(denied)
    assert tree is not None
    assert list(tree.values) == ["yes", "in-part", "no"]
    assert denied.says["in-part"] == "{person} denies it, but only in part"
    _, problems = read(tmp_path / "text", DEVICES.replace("values: text\n", "values: text\n        in_part: yes\n", 1))
    assert problems[0].startswith("V001 in_part")
