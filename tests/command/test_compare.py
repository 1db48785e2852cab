"""`pincite compare`: the matrix is that of the single assessments, and patterns say what the files have in common."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from engine.load.rulebook import default_facts
from tests.command.conftest import Run
from tests.second_rulebook.edits import CASE, LIBRARY
from tests.view.drawn import REACHES_OUT, page_text

SECOND = ("--rules", LIBRARY)
REAL = sorted(default_facts().glob("*.yaml"))
LOAN = """
case: {id}
title: "{title}"
state: {state}
people:
  {person}: {{name: {name}, groups: [visitor]}}
facts:
  - {{id: lent, kind: loan, person: {person}, item: {item}, returned: no, days_late: 40}}
  - {{id: torn, kind: damage, person: {person}, during: lent, through: {through}}}
  - {{id: a-bill, kind: bill, person: {person}, wording: "{wording}"}}
"""
FILLED = {
    "title": "A loan", "state": "XXA", "person": "ada", "name": "Ada Byron", "item": "atlas",
    "through": "torn-pages", "wording": "Pay at  once",
}  # fmt: skip


def written(folder: Path, id: str, **other: str) -> Path:
    path = folder / f"{id}.yaml"
    path.write_text(LOAN.format(id=id, **{**FILLED, **other}), encoding="utf-8")
    return path


def compared(run: Run, *arguments: str | Path) -> dict[str, Any]:
    done = run("compare", *arguments, "--format", "json")
    assert (done.code, "error" in done.err) == (0, False)
    found: dict[str, Any] = json.loads(done.out)
    return found


def by_case(plain: Mapping[str, Any], number: int) -> dict[str, tuple[str, list[str]]]:
    """Finding -> (status, facts) as the matrix has it for one case."""
    cells = {row["finding"]: row["cases"][number] for row in plain["obligations"]}
    return {id: (cell["status"], cell["facts"]) for id, cell in cells.items() if cell["status"]}


def test_the_matrix_is_that_of_the_single_assessments(run: Run) -> None:
    plain = compared(run, *REAL)
    singles = json.loads(run("check", *REAL, "--format", "json").out)
    follow = {f["id"] for one in singles for f in one["findings"] if f["status"] != "not-engaged"}
    assert {row["finding"] for row in plain["obligations"]} == follow
    for number, one in enumerate(singles):
        assert plain["cases"][number]["id"] == one["case"]["id"]
        expected = {f["id"]: f["status"] for f in one["findings"] if f["id"] in follow}
        assert {id: status for id, (status, _) in by_case(plain, number).items()} == expected
        engaged = {id for id, status in expected.items() if status == "engaged"}
        assert plain["cases"][number]["engaged"] == len(engaged)
        for id in engaged:
            finding = next(f for f in one["findings"] if f["id"] == id)
            facts = set(facts_of(finding["derivations"]))
            assert set(by_case(plain, number)[id][1]) == facts
    for row in plain["obligations"]:
        assert row["engaged_in"] == [n for n, cell in enumerate(row["cases"], 1) if cell["status"] == "engaged"]
    assert plain["engaged_in_all"] == [r["finding"] for r in plain["obligations"] if len(r["engaged_in"]) == 4]
    # the numbers by article add up to those of the cases
    sums = [sum(article["engaged"][number] for article in plain["articles"]) for number in range(4)]
    assert sums == [case["engaged"] for case in plain["cases"]]


def facts_of(derivations: list[dict[str, Any]]) -> list[str]:
    found: list[str] = []
    for derivation in derivations:
        for premise in derivation["premises"]:
            found += [premise["fact"]] if "fact" in premise else facts_of(premise["derivations"])
    return [fact for fact in found if not fact.startswith("people.")]


def test_the_files_have_the_matrix_too(run: Run, tmp_path: Path) -> None:
    plain = compared(run, *REAL)
    assert run("compare", *REAL, "--to", tmp_path / "cases.csv").code == 0
    raw = (tmp_path / "cases.csv").read_bytes().decode("utf-8")
    assert raw.count("\r\n") == raw.count("\n") == len(plain["obligations"]) + 1
    rows = list(csv.DictReader(io.StringIO(raw, newline="")))
    for row, expected in zip(rows, plain["obligations"], strict=True):
        assert row["finding"] == expected["finding"]
        for case, cell in zip(plain["cases"], expected["cases"], strict=True):
            shown = cell["status"] if cell["bound"] else "not-bound"
            assert row[f"{case['number']} {case['id']}"] == (shown or "")
    assert run("compare", *REAL, "--to", tmp_path / "cases.html").code == 0
    page = (tmp_path / "cases.html").read_text(encoding="utf-8")
    assert not REACHES_OUT.search(page)
    words = page_text(page)
    assert all(case["id"] in words for case in plain["cases"])
    cells = sum(page.count(f"<td class='{css}") for css in ("h", "open", "none"))
    assert cells == 4 * (len(plain["obligations"]) + len(plain["articles"]))
    assert page.count("title='engaged: ") == sum(case["engaged"] for case in plain["cases"])


def test_patterns_name_state_kind_detail_and_words(run: Run, tmp_path: Path) -> None:
    cases = [
        written(tmp_path, "one"),
        written(tmp_path, "two", item="novel", state="XXB"),
        written(tmp_path, "three", item="recording", through="spilled-tea", wording="pay at once "),
    ]
    plain = compared(run, *cases, *SECOND)
    found = {pattern["says"]: pattern for pattern in plain["patterns"]}
    assert found["In 2 of 3 cases the State is XXA"]["cases"] == [1, 3]
    lent = found["In all 3 cases the file says: someone borrowed an item: it did not come back"]
    assert lent["facts"] == [{"case": number, "fact": "lent"} for number in (1, 2, 3)]
    # two narrower values are one wider: an atlas and a novel are printed matter
    assert found["In 2 of 3 cases the file says: someone borrowed an item: it was printed matter"]["cases"] == [1, 2]
    # words of the author's own, whatever their capitals and spaces
    assert any(says.startswith('In all 3 cases the same words stand under wording: "pay at once"') for says in found)
    says = " ".join(found)
    assert "borrowed an item (" not in says
    assert "it was an atlas" not in says


def test_a_wider_pattern_stands_beside_a_narrower_one_of_fewer_cases(run: Run, tmp_path: Path) -> None:
    cases = [
        written(tmp_path, "one"),
        written(tmp_path, "two"),
        written(tmp_path, "three", through="spilled-tea"),
        written(tmp_path, "four", through="ordinary-wear"),
    ]
    says = [pattern["says"] for pattern in compared(run, *cases, *SECOND)["patterns"]]
    assert any("In 3 of 4 cases" in one and "carelessness" in one for one in says)
    assert any("In 2 of 4 cases" in one and "torn pages" in one for one in says)
    assert not any("ordinary wear" in one for one in says)


def test_many_cases_wrap_into_blocks_of_eighty_columns(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        written(tmp_path, f"case-{number:02}")
    monkeypatch.setattr("engine.command.case.compare.terminal_width", lambda: 80)
    done = run("compare", tmp_path, *SECOND)
    lines = done.out.splitlines()
    assert done.code == 0
    assert max(map(len, lines)) <= 80
    headings = [line.split() for line in lines if line.split() and all(word.isdigit() for word in line.split())]
    assert [int(word) for line in headings for word in line][:40] == list(range(1, 41))
    assert len(headings) > 4


def test_ascii_has_ascii_signs_only(run: Run) -> None:
    done = run("compare", *REAL, "--ascii")
    assert done.out.isascii()
    assert "[+]" in done.out


def test_brief_leaves_the_single_obligations_out(run: Run) -> None:
    whole, brief = run("compare", *REAL).out, run("compare", *REAL, "--brief").out
    assert whole.startswith(brief)
    assert "Every obligation" in whole
    assert "Every obligation" not in brief


@pytest.mark.parametrize("ending", ["csv", "html"])
def test_names_stay_out_of_files_unless_asked_for(run: Run, tmp_path: Path, ending: str) -> None:
    cases = [written(tmp_path, "one", title="The loans of Ada Byron"), written(tmp_path, "two", person="lovelace")]
    for mode, there in (("roles", False), ("initials", False), ("full", True)):
        target = tmp_path / f"{mode}.{ending}"
        assert run("compare", *cases, *SECOND, "--to", target, "--names", mode).code == 0
        text = target.read_text(encoding="utf-8")
        assert ("Byron" in text) is (there and ending == "html")
    assert "Byron" in run("compare", *cases, *SECOND).out


def test_a_file_is_replaced_only_with_force(run: Run, tmp_path: Path) -> None:
    cases = [written(tmp_path, "one"), written(tmp_path, "two")]
    target = tmp_path / "out.csv"
    target.write_text("mine", encoding="utf-8")
    refused = run("compare", *cases, *SECOND, "--to", target)
    assert refused.code == 2
    assert "--force" in refused.err
    assert target.read_text(encoding="utf-8") == "mine"
    done = run("compare", *cases, *SECOND, "--to", target, "--force")
    assert (done.code, done.out) == (0, "")
    assert target.read_text(encoding="utf-8").startswith("finding,")


def test_bad_input(run: Run, tmp_path: Path) -> None:
    case = written(tmp_path, "one")
    alone = run("compare", case, *SECOND)
    assert alone.code == 2
    assert "two or more" in alone.err
    missing = run("compare", case, tmp_path / "on.yaml", *SECOND)
    assert missing.code == 2
    assert "did you mean" in missing.err
    (tmp_path / "broken.yaml").write_text("case: [", encoding="utf-8")
    broken = run("compare", case, tmp_path / "broken.yaml", *SECOND)
    assert broken.code == 2
    assert "broken.yaml" in broken.err
    assert run("compare", case, case, *SECOND, "--to", tmp_path / "x.pdf").code == 2
    assert run("compare", case, case, *SECOND, "--names", "full").code == 2
    assert run("compare", case, case, *SECOND, "--to", tmp_path / "no" / "x.csv").code == 2


def test_an_empty_case_and_a_case_twice(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.yaml"
    empty.write_text("case: empty\ntitle: Nothing yet\nstate: XXA\nfacts: []\n", encoding="utf-8")
    plain = compared(run, CASE, empty, *SECOND)
    assert plain["engaged_in_all"] == []
    assert all(row["cases"][1]["status"] is None for row in plain["obligations"])
    twice = compared(run, CASE, CASE, *SECOND)
    assert twice["engaged_only_in"] == {"1": [], "2": []}
    assert all(row["cases"][0] == row["cases"][1] for row in twice["obligations"])


@pytest.mark.parametrize("ending", [".svg", ".png"])
def test_a_plot_is_written(run: Run, tmp_path: Path, ending: str) -> None:
    pytest.importorskip("matplotlib", reason="plots are an extra")
    cases = [written(tmp_path, "one"), written(tmp_path, "two", title="Another loan", state="XXB")]
    done = run("compare", *cases, *SECOND, "--to", tmp_path / f"matrix{ending}")
    assert done.code == 0
    assert "written: " in done.err
    content = (tmp_path / f"matrix{ending}").read_bytes()
    assert b"case 1: " in content
    assert b"Ada Byron" not in content


def test_without_the_library_a_plot_is_refused(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    there = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "matplotlib" else there(name))
    done = run("compare", *REAL, "--to", tmp_path / "matrix.svg")
    assert done.code == 2
    assert "needs Matplotlib, which is not installed: pip install 'pincite[plots]'" in done.err
    assert not (tmp_path / "matrix.svg").exists()
