"""Loading the law: authorities, treaty tables and notes; whatever a file holds, a mistake is a problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.law import CODES, load_law
from engine.model.authority import Catalogue
from engine.model.treaty_status import TreatyStatus
from tests.second_rulebook.edits import LAW, library_with, load_edited, meant

# name: old text, new text, code, what the caret marks
WRONG: dict[str, tuple[str, str, str, str]] = {
    "no paragraphs": ("paragraphs:", "paragraph:", "L001", "id"),
    "weight of another word": ("weight: soft-law", "weight: heavy", "L001", "heavy"),
    "no address": ("url: https://library.example/house-rules\n", "", "L001", "id"),
    "paragraph without summary": (
        'summary: "A reader is heard before a bill for damage.", ',
        "",
        "L001",
        "{para",
    ),
    "paragraph number not quoted": ('para: "2"', "para: 2", "L001", "2"),
    "verified perhaps": ("verified: no", "verified: perhaps", "L001", "perhaps"),
    "interprets a word": ("weight: soft-law", "weight: soft-law\ninterprets: iccpr", "L001", "iccpr"),
    "addressed to a word": ("weight: soft-law", "weight: soft-law\naddressed_to: RUS", "L001", "RUS"),
    "addressed to no State": (
        "weight: soft-law",
        "weight: soft-law\naddressed_to: [Russia]",
        "L001",
        "Russia",
    ),
    "superseded by nothing": (
        "weight: soft-law",
        "weight: soft-law\nsuperseded_by: [{symbol: X}]",
        "L001",
        "{symbol: X}",
    ),
    "paragraph twice": ('para: "2"', 'para: "1"', "L002", '"1"'),
    "id that is not the file's": ("id: house-rules", "id: house-rule", "L003", "house-rule"),
    "adopted on no day": ('adopted: "1999-03-01"', 'adopted: "1999-02-29"', "L004", '"1999-02-29"'),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_in_an_authority_is_said_at_its_place(name: str, tmp_path: Path) -> None:
    old, new, code, marked = WRONG[name]
    rulebook, problems = load_edited(tmp_path, LAW, old, new)
    assert rulebook is None
    problem = next((p for p in problems if p.code == code and meant(p).startswith(marked)), None)
    assert problem is not None, problems
    assert problem.path.endswith("house-rules.yaml")


OUTSIDE = ('bill for a late item.", verified: yes', 'bill for a late item.", outside: "An aim.", verified: yes')


def test_a_paragraph_that_needs_no_rule_must_not_be_cited(tmp_path: Path) -> None:
    rulebook, problems = load_edited(tmp_path, LAW, *OUTSIDE)
    assert rulebook is None
    assert {problem.code for problem in problems} == {"R013"}
    assert all(problem.path.endswith("rules.yaml") and "An aim." in problem.message for problem in problems)
    assert {meant(problem).strip('"') for problem in problems} == {"house-rules:1"}


def test_why_a_paragraph_or_a_text_needs_no_rule_is_kept(tmp_path: Path) -> None:
    edits = ("weight: soft-law", 'weight: soft-law\noutside: "Old."\ncoverage_target: "90"')
    other = 'verified: no}\n  - {para: "3", summary: "Where the rules hang.", outside: "An address.", verified: yes}'
    rulebook, problems = load_edited(tmp_path, LAW, *edits, LAW, "verified: no}", other)
    assert problems == []
    assert rulebook is not None
    authority = rulebook.catalogue.authority("house-rules")
    assert authority is not None
    assert (authority.outside, authority.coverage_target) == ("Old.", 90)
    assert [paragraph.outside for paragraph in authority.paragraphs.values()] == ["", "", "An address."]


@pytest.mark.parametrize("written", ["coverage_target: most", 'coverage_target: "101"', 'outside: ""'])
def test_a_target_is_a_percentage_and_a_reason_is_written(written: str, tmp_path: Path) -> None:
    rulebook, problems = load_edited(tmp_path, LAW, "weight: soft-law", f"weight: soft-law\n{written}")
    assert rulebook is None
    assert {problem.code for problem in problems} == {"L001"}


def test_every_code_is_shown() -> None:
    assert set(CODES) - {code for _, _, code, _ in WRONG.values()} == {f"L0{n:02}" for n in range(5, 11)}, (
        "shown below, in test_decided, test_admissibility, test_law_tables and test_pages"
    )


TABLE = "state_iso3,state_name,treaty,action,date,in_force,source,verified,note\n"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (TABLE.encode() + b"XXA,Land A,T,accession,2000-01-01\n", 2),
        (TABLE.encode() + b"XXA,Land A,T,accession,2000-01-01,2000-01-02,s,true,\nXXA\n", 3),
        (b"state,name\nXXA,Land A\n", 2),
        (TABLE.encode() + "XXA,C\u00f4te,T,accession,,,s,true,\n".encode("latin-1"), 0),
        (TABLE.encode() + b'XXA,"' + b"x" * 200_000 + b'",T,a,,,s,true,\n', 0),
    ],
)
def test_a_table_that_cannot_be_read(content: bytes, line: int, tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    (folder / "law" / "ratifications.csv").write_bytes(content)
    rulebook, problems = load_edited(tmp_path)
    assert rulebook is None
    (problem,) = [one for one in problems if one.code != "L008"]
    assert (problem.code, problem.line) == ("L005", line)
    assert problem.path.endswith("ratifications.csv")
    assert not line or problem.source_line


def test_a_table_with_a_byte_order_mark_and_windows_line_ends(tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    row = 'XXA,"Land, A",T,accession,2000-01-01,2000-02-01,list,true,"two\r\nlines"\r\n'
    (folder / "law" / "ratifications.csv").write_bytes(b"\xef\xbb\xbf" + (TABLE + row).encode())
    (folder / "law" / "treaties.yaml").write_text("treaties: [{id: T}]\n", encoding="utf-8")
    rulebook, problems = load_edited(tmp_path)
    assert problems == []
    assert rulebook is not None
    assert rulebook.status.states == {"XXA": "Land, A"}
    (act,) = rulebook.status.acts("XXA", "T")
    assert (act.action, act.in_force, act.verified) == ("accession", "2000-02-01", True)
    assert act.note.split() == ["two", "lines"]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("reservations.yaml", "entry: []\n"),
        ("reservations.yaml", "- a\n"),
        ("reservations.yaml", "entries: {}\n"),
        ("reservations.yaml", "entries: [word]\n"),
        ("reservations.yaml", "entries: [{id: a, state_iso3: XXA, treaty: T}]\n"),
        (
            "reservations.yaml",
            "entries: [{id: a, state_iso3: XXA, treaty: T, kind: declaration, articles: 5}]\n",
        ),
        (
            "reservations.yaml",
            "entries: [{id: a, state_iso3: XXA, treaty: T, kind: k, effective_from: 1990}]\n",
        ),
        ("treaties.yaml", "treaties: [{title: T}]\n"),
        ("treaties.yaml", "treaties: [{id: T, derogation: none}]\n"),
        ("treaties.yaml", "treaties: [{id: T, derogation: {non_derogable: all}}]\n"),
        ("procedures.yaml", "procedures: [{id: P}]\n"),
        ("procedures.yaml", "procedures: [{id: P, title: P, kind: k, open_to: nobody}]\n"),
        ("procedures.yaml", "procedures: [{id: P, title: P, kind: k, open_to: parties}]\n"),
        (
            "procedures.yaml",
            "procedures: [{id: P, title: P, kind: k, open_to: table, points: [{point: a}]}]\n",
        ),
    ],
)
def test_notes_on_treaties_of_another_shape(file: str, content: str, tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    (folder / "law" / file).write_text(content, encoding="utf-8")
    rulebook, problems = load_edited(tmp_path)
    assert rulebook is None
    assert {problem.code for problem in problems} == {"L001"}
    assert problems[0].path.endswith(file)
    assert problems[0].line


def test_a_rulebook_without_law_cites_nothing(tmp_path: Path) -> None:
    law, problems = load_law(tmp_path)
    assert problems == []
    assert len(Catalogue(law["authorities"])) == 0
    assert not TreatyStatus(law).knows("XXA")
    assert TreatyStatus(law).acts("XXA", "T") == ()
    assert TreatyStatus(law).procedures("XXA") == ()
