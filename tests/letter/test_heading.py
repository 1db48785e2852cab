"""What a new case is called: by the subject of the letter, its reference, or its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.letter.heading import title_of
from engine.load.letters.read import read_letter


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Ref. 12/3\n\n**Subject: Arrest of Anna Berg**", "Arrest of Anna Berg"),
        ("Asunto: Detención de Anna Berg", "Detención de Anna Berg"),
        ("Réf. : 12/2024", "12/2024"),
        ("Исх. № 12-3", "12-3"),
        ("Reference is made to the letter of May.", "the letter of may"),
        ("Re-arrest: he was taken again.", "the letter of may"),
        ("Letter of the source", "the letter of may"),
    ],
)
def test_the_title_of_a_new_case(tmp_path: Path, heading: str, title: str) -> None:
    path = tmp_path / "the-letter_of may.txt"
    path.write_text(f"Centre for Law\n\n{heading}\n\nShe was arrested at her home by the police.\n", encoding="utf-8")
    assert title_of(read_letter(str(path)), str(path)) == title


@pytest.mark.parametrize(
    ("extract", "title"),
    [
        ("al-kaz-3-2017", "AL KAZ 3/2017"),
        ("al-tjk-1-2025", "AL TJK 1/2025"),
        ("ua-rus-7-2011", "UA G/SO 214 (107-9) RUS 7/2011"),
        ("ua-uzb-2-2024", "UA UZB 2/2024"),
        ("ahrca-statement-sakharova-2024", "ahrca statement sakharova 2024"),
    ],
)
def test_the_letters_of_the_example_cases(extract: str, title: str) -> None:
    path = Path(__file__).parent / "extracts" / f"{extract}.txt"
    assert title_of(read_letter(str(path)), str(path)) == title
