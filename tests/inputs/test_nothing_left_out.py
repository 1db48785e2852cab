"""What is read and not used is told, with its file and line; what is left out is never left out without a word."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.inputs.conftest import FACT, HEAD, Run

Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("line", "changed", "lost"),
    [
        ("title: A home searched", "title: Case #45 of 2024", "#45 of 2024"),
        ("    source: interview, p. 1", "    source: interview, No #12", "#12"),
        ("    source: interview, p. 1", "    source: interview, p. 1\n    note: Held in cell # 4", "# 4"),
    ],
)
def test_text_after_a_hash_is_told(run: Run, write: Write, line: str, changed: str, lost: str) -> None:
    path = write((HEAD + FACT).replace(line, changed))
    ran = run("check", path)
    number = path.read_text().splitlines().index(next(n for n in changed.splitlines() if lost in n)) + 1
    assert ran.code == 0
    assert f"warning Y030 {path}:{number}:" in ran.out
    assert f"`{lost}` is left out" in ran.out


def test_a_comment_is_told_nowhere(run: Run, write: Write) -> None:
    assert "Y030" not in run("check", write((HEAD + FACT).replace("warrant: no", "warrant: no   # she says so"))).out


@pytest.mark.parametrize("value", ["unknown", ""])
def test_a_misspelt_attribute_is_told_whatever_its_value(run: Run, write: Write, value: str) -> None:
    ran = run("check", write((HEAD + FACT).replace("warrant: no", f"warant: {value}")))
    assert ran.code == 2
    assert "error C011" in ran.err
    assert "did you mean warrant?" in ran.err


@pytest.mark.parametrize("name", ["b.yml", "b.YAML", "deep/b.Yml"])
def test_every_ending_of_yaml_counts(run: Run, write: Write, name: str, tmp_path: Path) -> None:
    write((HEAD + FACT).replace("case: base", "case: other"), f"cases/{name}")
    write(HEAD + FACT, "cases/a.yaml")
    ran = run("check", tmp_path / "cases", "--format", "json")
    assert [case["case"]["id"] for case in ran.data] == ["base", "other"]


def test_a_rule_file_of_another_ending_counts(run: Run, tmp_path: Path) -> None:
    assert run("init", tmp_path / "own").code == 0
    before = run("rules", "list", "--rules", tmp_path / "own").out
    assert before
    for path in sorted((tmp_path / "own" / "rules").glob("**/*.yaml")):
        if path.name != "rulebook.yaml":
            path.rename(path.with_suffix(".yml"))
    assert run("rules", "list", "--rules", tmp_path / "own").out == before.replace(".yaml", ".yml")


def test_two_sources_in_one_line_are_two(run: Run, write: Write) -> None:
    text = (HEAD + FACT).replace("sources:\n", "sources:\n  letter: {title: A letter}\n")
    ran = run("check", write(text.replace("interview, p. 1", "interview, p. 1; 2; letter, p. 3")), "--format", "json")
    assert ran.data["facts"][0]["sources"] == ["Interview with Anna Karimova, p. 1; 2", "A letter, p. 3"]


def feature(*steps: str, examples: str = "") -> str:
    kind = "Scenario Outline" if examples else "Scenario"
    return f"Feature: F\n  {kind}: one\n" + "".join(f"    {step}\n" for step in steps) + examples


PERSON = "Given Anna is a journalist"
SEARCH = "And the premises of Anna were searched"
WHEN = "When the facts are assessed"
THEN = "Then ICCPR article 17(1) is undetermined"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (feature(PERSON, SEARCH), "nothing is asserted"),
        (feature(PERSON, '  """', "  secret", '  """', SEARCH, WHEN, THEN), "the text under this step is not read"),
        (feature(PERSON, SEARCH, WHEN, THEN, "  | a | b |"), "the table under this step is not read"),
        (
            feature(
                "Given Anna is a <role>",
                SEARCH,
                WHEN,
                THEN,
                examples="    Examples:\n      | role | x |\n      | journalist | y |\n",
            ),
            "no step speaks of <x>",
        ),
    ],
)
def test_a_scenario_with_parts_that_nothing_reads_fails(run: Run, write: Write, text: str, said: str) -> None:
    ran = run("features", write(text, "x.feature"))
    assert ran.code == 1
    assert said in ran.out
    assert "1 failed" in ran.out


def test_a_feature_with_a_byte_order_mark_is_read(run: Run, write: Write) -> None:
    text = feature(PERSON, SEARCH, WHEN, THEN).replace("\n", "\r\n")
    ran = run("features", write(b"\xef\xbb\xbf" + text.encode(), "x.Feature").parent)
    assert ran.code == 0, ran.out + ran.err
    assert "1 scenario passed" in ran.out


def test_a_no_break_space_is_named_where_it_stands(run: Run, write: Write) -> None:
    path = write((HEAD + FACT).replace("    warrant: no", "\u00a0\u00a0\u00a0\u00a0warrant: no"))
    ran = run("check", path)
    assert ran.code == 2
    assert f"error Y031 {path}:16:1  the invisible character U+00A0 stands here" in ran.err


def test_a_named_pipe_is_refused_at_once(run: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.feature")
    ran = run("features", tmp_path / "x.feature")
    assert ran.code == 2
    assert "this is not an ordinary file" in ran.out + ran.err


def test_notes_of_a_case_and_of_its_sources_are_in_the_assessment(run: Run, write: Write) -> None:
    text = (HEAD + FACT).replace("title: A home searched", "title: A home searched\nnote: Ask again in May")
    text = text.replace("kind: interview}", "kind: interview, note: By telephone, address: https://example.org/a}")
    data = run("check", write(text), "--format", "json").data
    assert data["note"] == "Ask again in May"
    assert data["sources"] == [
        {
            "id": "interview",
            "title": "Interview with Anna Karimova",
            "date": "1 March 2025",
            "kind": "interview",
            "note": "By telephone",
            "address": "https://example.org/a",
        }
    ]


def test_very_many_mistakes_of_one_kind_are_told_without_a_flood_and_none_is_left_out(run: Run, write: Write) -> None:
    wrong = "  - {id: s%d, kind: search, person: anna, warant: no, source: interview}\n"
    path = write(HEAD + "".join(wrong % number for number in range(500)) + "  - {id: t, kind: serch, person: anna}\n")
    ran = run("check", path)
    first = HEAD.count("\n") + 1
    assert ran.code == 2
    assert ran.err.count("`warant` is not an attribute of `search`") == 20
    assert f"the same 480 more times: {path}, lines {first + 20}-{first + 499}" in ran.err
    assert "`serch` is not a declared kind" in ran.err
