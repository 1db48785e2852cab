"""The letters of the example cases, in short extracts, beside the cases: places open at the words that were read.

An extract has the paragraphs of the letter up to its concerns, each with a few of its words and with the breaks of
pages that stand inside sentences.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.letter.coverage import OPEN, TOLD, coverage
from engine.load.case import load_case
from engine.load.letters.beside import letters_of
from engine.model.case import Case
from engine.model.letter import Letter
from engine.model.places import paragraphs_at, place_of
from engine.model.rulebook import Rulebook

HERE = Path(__file__).parent / "extracts"
FACTS = Path(__file__).parents[2] / "facts"
STATEMENT = "ahrca-statement-sakharova-2024.txt"


class Linked(NamedTuple):
    """Labels with which parts begin, how many paragraphs there are, those that no fact tells, and words at facts."""

    parts: Mapping[str, str]
    paragraphs: int
    untold: tuple[str, ...]
    words: Mapping[str, Mapping[str, str]]


LETTERS = {
    "al-kaz-3-2017": Linked(
        {"introduction": "5", "allegations": "10", "concerns": "13"},
        13,
        ("1", "2", "3", "4", "5", "9"),
        {
            "union-presidency": {"introduction para. 2": "President", "introduction para. 3": "presidency"},
            "dissolution": {"introduction para. 4": "dissolution"},
            "search-home": {"allegations para. 1": "home was searched"},
            "sentence-ban": {"allegations para. 2": "holding office in any public organization"},
            "device-under-car": {"allegations para. 3": "under the car", "concerns para. 1": "Concern is expressed"},
        },
    ),
    "al-tjk-1-2025": Linked(
        {"introduction": "5", "allegations": "10", "concerns": "20"},
        25,
        ("1", "2", "3", "4", "5", "9"),
        {
            "al-tjk-3-2022": {"introduction para. 4": "4 October 2022"},
            "detention-16-july": {"allegations para. 1": "four police officers"},
            "research": {"allegations para. 6": "interviewed 30 respondents"},
            "seizure-equipment": {"concerns para. 1": "seized professional equipment"},
            "trial": {"allegations para. 8": "behind closed doors", "concerns para. 2": "behind closed doors"},
            "appeal": {"allegations para. 9": "upheld the verdict", "concerns para. 1": "accessed her home"},
            "sentence-imprisonment": {"concerns para. 6": "chilling effect"},
            "parcels-refused": {"allegations para. 10": "parcels", "concerns para. 5": "parcels"},
        },
    ),
    "ua-rus-7-2011": Linked(
        {"introduction": "5", "allegations": "9", "concerns": "12"},
        12,
        ("1", "2", "3", "4", "5", "8"),
        {
            "urgent-appeal-2010": {"introduction para. 3": "joint urgent appeal"},
            "kasymakhunov-extradition": {"allegations para. 1": "extradited"},
            "attack": {"allegations para. 2": "violently beat", "concerns para. 1": "attack against him"},
            "investigation": {"allegations para. 3": "a criminal case will be opened"},
        },
    ),
    "ua-uzb-2-2024": Linked(
        {"introduction": "5", "allegations": "9", "concerns": "13"},
        13,
        ("1", "2", "3", "4", "5", "6", "8"),
        {
            "rights-work": {"introduction para. 3": "rights of prisoners", "allegations para. 3": "applicants"},
            "rape-threats": {"allegations para. 1": "rape threats"},
            "no-protection": {"allegations para. 2": "no protection provided", "concerns para. 1": "protection"},
            "phone-tapped": {"allegations para. 4": "tapped"},
        },
    ),
}


def written(name: str, folder: Path, letter: str) -> Path:
    """A copy of an example case whose letter has a text and parts."""
    shutil.copytree(HERE, folder / "letters")
    text = (FACTS / f"{name}.yaml").read_text(encoding="utf-8")
    parts = ", ".join(f"{part}: para. {label}" for part, label in LETTERS[letter].parts.items())
    text = text.replace("  letter:\n", f"  letter:\n    file: letters/{letter}.txt\n    parts: {{{parts}}}\n", 1)
    before, statement, after = text.partition("  statement:")
    if statement:
        first, _, rest = after.partition("\n")
        text = f"{before}{statement}{first}\n    file: letters/{STATEMENT}\n{rest}"
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def linked(name: str, folder: Path, rulebook: Rulebook) -> Case:
    """The copy of an example case beside its letter, in which every place that it cites was found."""
    case, problems = load_case(written(name, folder, name), rulebook)
    assert case is not None, problems
    assert [one for one in problems if one.code in ("C026", "C027", "C028")] == []
    return case


def text_of(case: Case, source: str) -> Letter:
    letters, wrong = letters_of(case)
    assert wrong == {}
    return letters[source]


@pytest.mark.parametrize("name", LETTERS)
def test_what_a_case_cites_opens_at_its_words(name: str, tmp_path: Path, shipped: Rulebook) -> None:
    case, about = linked(name, tmp_path, shipped), LETTERS[name]
    letter = text_of(case, "letter")
    assert [one.label for one in letter.paragraphs] == [str(number) for number in range(1, about.paragraphs + 1)]
    assert not letter.numbered, "the letter numbers its questions alone"
    for fact, places in about.words.items():
        refs = [ref.locator for one in case.facts if one.id == fact for ref in one.sources if ref.source == "letter"]
        for place, words in places.items():
            assert place in refs
            (paragraph,) = paragraphs_at(letter, place, fact)
            assert words in paragraph.text
            assert place_of(letter, paragraph) == place
    covered = coverage(case, "letter", letter)
    assert tuple(one.paragraph.label for one in covered if one.state == OPEN) == about.untold
    assert all(one.facts for one in covered if one.state == TOLD)
    told = {place: {*one.facts} for one in covered if (place := place_of(letter, one.paragraph))}
    assert all(fact in told[place] for fact, places in about.words.items() for place in places)


@pytest.mark.parametrize("name", LETTERS)
def test_every_place_that_a_case_cites_is_in_its_text(name: str, tmp_path: Path, shipped: Rulebook) -> None:
    case = linked(name, tmp_path, shipped)
    for fact in case.facts:
        for ref in fact.sources:
            assert paragraphs_at(text_of(case, ref.source), ref.locator, fact.id), (fact.id, ref.locator)


def test_a_second_source_has_its_own_text(tmp_path: Path, shipped: Rulebook) -> None:
    case = linked("ua-uzb-2-2024", tmp_path, shipped)
    statement = coverage(case, "statement", text_of(case, "statement"))
    assert [one.state for one in statement] == [OPEN, TOLD, TOLD, TOLD, TOLD]
    assert "mocked" in statement[1].paragraph.text
    assert {"mockery-of-brother", "kubatin-charge"} <= {*statement[1].facts}
    assert statement[2].facts == ("complaint", "no-reply", "followed-by-car")


def test_the_letter_of_another_case_lacks_what_is_cited(tmp_path: Path, shipped: Rulebook) -> None:
    path = written("al-tjk-1-2025", tmp_path, "ua-rus-7-2011")
    case, problems = load_case(path, shipped)
    assert case is None
    assert {one.code for one in problems} == {"C026"}
    assert ("letters/ua-rus-7-2011.txt has no allegations para. 10", "allegations para. 3") in {
        (one.message, one.hint) for one in problems
    }
