"""`pincite diff`: what changed between two versions of a case, as text and JSON."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from engine.load.rulebook import default_facts
from tests.command.conftest import Run
from tests.second_rulebook.edits import CASE, LIBRARY

SECOND = ("--rules", LIBRARY)


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    path = tmp_path / "newer.yaml"
    text = CASE.read_text(encoding="utf-8").replace("days_late: 40", "days_late: 40\n    returned: no")
    path.write_text(text.replace("the-bill", "a-bill"), encoding="utf-8")
    return path


def test_text_tells_facts_and_findings(run: Run, newer: Path) -> None:
    done = run("diff", CASE, newer, *SECOND)
    assert (done.code, done.err) == (0, "")
    text = " ".join(done.out.split())
    assert "Facts (1 renamed, 1 changed, 3 as before)" in text
    assert "= the-bill is now called a-bill, the rest as before" in text
    assert "returned: unknown -> no" in text
    assert "undetermined -> engaged" in text
    assert run("diff", CASE, newer, *SECOND, "--ascii").out.isascii()


def test_json_tells_the_same(run: Run, newer: Path) -> None:
    plain = json.loads(run("diff", CASE, newer, *SECOND, "--format", "json").out)
    assert plain["facts"] == [
        {"change": "changed", "id": "novel-loan", "details": [{"what": "returned", "from": "unknown", "to": "no"}]},
        {"change": "renamed", "id": "a-bill", "old_id": "the-bill", "details": []},
    ]
    gained = [f for f in plain["findings"] if f["change"] == "gained"]
    assert [(f["id"], f["from"], f["to"]) for f in gained] == [
        ("house-1.bill-without-reminder", "undetermined", "engaged")
    ]
    assert gained[0]["derivations_new"]
    assert plain["people"] == plain["sources"] == plain["case"] == []


def test_nothing_changed(run: Run) -> None:
    done = run("diff", CASE, CASE, *SECOND)
    assert done.code == 0
    assert "Nothing changed" in done.out


def test_backwards_gained_is_lost(run: Run, newer: Path) -> None:
    plain = json.loads(run("diff", newer, CASE, *SECOND, "--format", "json").out)
    assert [f["change"] for f in plain["findings"]] == ["lost"]


@pytest.mark.parametrize("path", sorted(default_facts().glob("*.yaml")), ids=lambda path: path.stem)
def test_a_real_case_with_a_fact_renamed_leads_to_the_same(run: Run, tmp_path: Path, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    newer = tmp_path / path.name
    newer.write_text(re.sub(r"(?<!human-)rights-work", "daily-work", text), encoding="utf-8")
    plain = json.loads(run("diff", path, newer, "--format", "json").out)
    assert [(f["change"], f["id"]) for f in plain["facts"]] == [("renamed", "daily-work")]
    assert plain["findings"] == []


def test_an_empty_case(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.yaml"
    empty.write_text("case: tea\ntitle: Tea on an atlas\nstate: XXA\nas_of: 2021-12-31\nfacts: []\n", encoding="utf-8")
    plain = json.loads(run("diff", CASE, empty, *SECOND, "--format", "json").out)
    assert {f["change"] for f in plain["facts"]} == {"removed"}
    assert {f["change"] for f in plain["findings"]} == {"lost", "status"}


def test_bad_input(run: Run, tmp_path: Path) -> None:
    missing = run("diff", CASE, CASE.parent / "te.yaml", *SECOND)
    assert missing.code == 2
    assert "did you mean" in missing.err
    broken = tmp_path / "broken.yaml"
    broken.write_text("case: [", encoding="utf-8")
    assert run("diff", broken, CASE, *SECOND).code == 2
    (tmp_path / "two").mkdir()
    for name in ("a.yaml", "b.yaml"):
        shutil.copy(CASE, tmp_path / "two" / name)
    several = run("diff", tmp_path / "two", CASE, *SECOND)
    assert several.code == 2
    assert "name one file" in several.err
