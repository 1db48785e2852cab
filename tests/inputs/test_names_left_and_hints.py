"""What stays in a letter and may be a name, hints where several are meant, and what is empty or passed over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.load.reading import nearly_cases_in
from engine.model.rulebook import Rulebook
from engine.model.states import States
from engine.scenarios.features import read_feature
from engine.scenarios.unread import unread
from tests.inputs.conftest import FACT, HEAD, Run

Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("name", "note", "stays"),
    [
        ("April June", "In June, April left.", "(2): June, April."),
        ("Summer Friday", "On Friday, Summer came.", "(2): Friday, Summer."),
        ("Anna Karimova", "In May, the Police came on Friday.", None),
    ],
)
def test_a_month_or_word_that_is_part_of_a_name_is_told_where_it_stays(
    name: str, note: str, stays: str | None, run: Run, write: Write
) -> None:
    path = write((HEAD + FACT).replace("Anna Karimova", name) + f"    note: {note}\n")
    said = run("draft", path, "--to", "d.md").err
    assert ("These words stay" in said) is (stays is not None)
    assert (stays or "") in said


@pytest.mark.parametrize("written", ["GC 53", "HRI/GEN/1/Rev.9"])
def test_of_several_texts_none_is_proposed(written: str, run: Run) -> None:
    ran = run("law", "show", written)
    assert (ran.code, "write more of the name" in ran.err, "did you mean" in ran.err) == (2, True, False)


@pytest.mark.parametrize(
    ("written", "code"), [("TPE", "TWN"), ("KSV", "XKX"), ("ROM", "ROU"), ("Côte d’Ivoire", "CIV"), ("Korea", None)]
)
def test_other_codes_and_signs_of_a_state_lead_to_it(written: str, code: str | None, rulebook: Rulebook) -> None:
    assert States(rulebook.status).only(written) == code


def test_an_empty_day_of_the_law_is_told(run: Run, write: Write) -> None:
    told = run("check", write((HEAD + FACT).replace("as_of: 2025-03-02", "as_of:"))).out
    assert "`as_of` is empty: the law is that of today" in told


@pytest.mark.parametrize("name", ["a.ymal", "a.yam", "a.yaml.txt", "a.yml.docx"])
def test_a_file_whose_ending_is_a_slip_is_told(name: str, run: Run, write: Write, tmp_path: Path) -> None:
    write(HEAD + FACT, "cases/base.yaml")
    write(HEAD + FACT, f"cases/{name}")
    assert f"{name} is passed over" in run("check", tmp_path / "cases", "--brief").err


def test_what_is_no_case_is_passed_over_in_silence(write: Write, tmp_path: Path) -> None:
    for name in ("a.docx", "b.json", "c.yaml~", ".d.yaml.txt"):
        write("x", f"cases/{name}")
    assert nearly_cases_in(tmp_path / "cases") == []


def test_two_cases_of_one_id_are_no_graph(run: Run, write: Write, tmp_path: Path) -> None:
    write(HEAD + FACT, "cases/a.yaml")
    write((HEAD + FACT).replace("state: KAZ", "state: UZB"), "cases/b.yaml")
    ran = run("check", tmp_path / "cases", "--format", "jsonld")
    assert (ran.code, ran.out) == (2, "")
    assert "would become one" in ran.err


def test_new_says_what_is_left_to_fill_in(run: Run) -> None:
    assert "put its code for XXX" in run("new", "one.yaml").err
    assert "XXX" not in run("new", "two.yaml", "--state", "KAZ").err


def test_what_is_told_after_the_last_check_is_not_looked_at(write: Write) -> None:
    steps = (
        "    Given Anna is a journalist\n    When the facts are assessed for Kazakhstan\n    Then nothing is gained\n"
    )
    head = "Feature: F\n  Scenario: one\n"
    whole = read_feature(write(head + steps, "a.feature"))
    spare = read_feature(write(head + steps + "    Given Bob is a journalist\n", "b.feature"))
    assert unread(whole, whole.scenarios[0]) is None
    told = unread(spare, spare.scenarios[0])
    assert told is not None
    assert told[0] == 6
    assert "after this step" in told[1]
