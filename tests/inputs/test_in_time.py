"""The law in time, way by way and fact by fact: an old, open or undated fact changes nothing for the others."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.inputs.conftest import Run

Write = Callable[..., Path]
HEAD = """\
case: b2
title: T
state: {state}
as_of: {as_of}
people: {{anna: {{name: Anna}}, boris: {{name: Boris}}}}
sources: {{i: {{title: Interview, kind: interview}}}}
facts:
"""


def search(id: str, date: str = "", **more: str) -> str:
    words = {"kind": "search", "person": "anna", "by": "police", "warrant": "no", **more}
    if date:
        words["date"] = date
    return f'  - {{id: {id}, {", ".join(f"{k}: {v}" for k, v in words.items())}, source: "i, p. 1"}}\n'


def case(*facts: str, state: str = "KAZ", as_of: str = "2025-03-02") -> str:
    return HEAD.format(state=state, as_of=as_of) + "".join(facts)


def finding(data: Any, id: str = "iccpr-17.search-without-warrant") -> dict[str, Any]:
    return next(one for one in data["findings"] if one["id"] == id)


def standing(found: dict[str, Any]) -> dict[str, str]:
    return {one["fact"]: one["status"] for one in found["applicability"]["facts"]}


def test_an_old_fact_takes_nothing_from_an_undated_one(run: Run, write: Write) -> None:
    data = run("check", write(case(search("undated"), search("old", "2001-05-05"))), "--format", "json").data
    found = finding(data)
    assert found["status"] == "engaged"
    assert standing(found) == {"old": "before", "undated": "undated"}
    assert found["applicability"]["ways"] == ["not-in-force", "in-force"]
    asked = {
        (q["about"] or {}).get("fact"): q["text"]
        for q in data["questions"]
        if (q["about"] or {}).get("attribute") == "date"
    }
    assert list(asked) == ["undated"]
    assert asked["undated"] in found["questions"]


def test_an_open_start_hides_no_older_fact(run: Run, write: Write) -> None:
    path = write(case(search("a", "2001-05-05"), search("b", "../2025-01-01")))
    found = finding(run("check", path, "--format", "json").data)
    assert (found["status"], found["applicability"]["status"]) == ("engaged", "partly")
    assert standing(found) == {"a": "before", "b": "open"}
    shown = run("check", path, "--full").out
    assert "not covered, before that day: a; begun perhaps before that day: b" in " ".join(shown.split())


def test_a_search_of_one_day_does_not_go_on(run: Run, write: Write) -> None:
    path = write(case(search("old-search", "2001-05-05"), search("new-search", "2025-02-27")))
    found = finding(run("check", path, "--format", "json").data)
    assert standing(found) == {"new-search": "covered", "old-search": "before"}
    assert not any("continue" in note for note in found["applicability"]["notes"])
    assert "facts: new-search; not covered, before that day: old-search" in run("check", path, "--full").out
    assert "Facts not covered, before that day, ICCPR (2006-04-24): old-search" in run("check", path).out
    run("draft", path, "--to", "d.md")
    draft = Path("d.md").read_text()
    assert "paragraph 2, with paragraph 1 of a time before 24 April 2006" in " ".join(draft.split())
    row = next(
        line for line in run("check", path, "--format", "csv").out.splitlines() if "search-without-warrant" in line
    )
    assert row.split(",")[-3] == "old-search"


@pytest.mark.parametrize(("kind", "where"), [("deprivation-of-liberty", "goes-on"), ("attack", "unclear")])
def test_only_what_the_vocabulary_says_continues(run: Run, write: Write, kind: str, where: str) -> None:
    fact = f'  - {{id: long, kind: {kind}, person: anna, date: 2001-05-05/2010-01-01, by: police, source: "i, p. 1"}}\n'
    data = run("check", write(case(fact)), "--format", "json").data
    on_covenant = [f for f in data["findings"] if f["provision"]["authority"] == "iccpr" and f["derivations"]]
    assert on_covenant
    assert {s for f in on_covenant for s in standing(f).values()} == {where}
    assert {f["applicability"]["status"] for f in on_covenant} == {"partly"}


def test_an_old_fact_does_not_hide_what_is_open_on_a_new_one(run: Run, write: Write) -> None:
    """The old search had no warrant for sure; whether the new one had is not said."""
    text = case(search("old", "2001-05-05"), search("new", "2025-02-27", warrant="unknown"))
    found = finding(run("check", write(text), "--format", "json").data)
    assert found["status"] == "undetermined"
    assert standing(found) == {"new": "covered", "old": "before"}
    assert any("warrant" in question for question in found["questions"])


def test_nobody_is_owed_for_facts_that_the_treaty_does_not_reach(run: Run, write: Write) -> None:
    text = case(search("old", "2001-05-05"), search("new", "2025-02-27", person="boris"))
    found = finding(run("check", write(text), "--format", "json").data)
    assert found["owed_to"] == ["boris"]


@pytest.mark.parametrize(
    ("state", "day", "status", "where"),
    [
        ("MKD", "1993-06-01", "unknown", "doubtful"),
        ("SVN", "1992-01-01", "unknown", "doubtful"),
        ("CZE", "1993-01-15", "in-force", "covered"),
        ("SVK", "1993-02-01", "in-force", "covered"),
        ("HRV", "1991-12-01", "in-force", "covered"),
        ("KAZ", "1993-06-01", "not-in-force", "before"),
        ("MKD", "1970-01-01", "not-in-force", "before"),
    ],
)
def test_succession(run: Run, write: Write, state: str, day: str, status: str, where: str) -> None:
    found = finding(run("check", write(case(search("s", day), state=state)), "--format", "json").data)
    assert found["applicability"]["status"] == status
    assert standing(found) == {"s": where}
    assert found["status"] == ("not-engaged" if status == "not-in-force" else "engaged")
    if where == "doubtful":
        assert "ccpr-gc-26:4" in " ".join(found["applicability"]["notes"])


@pytest.mark.parametrize(
    ("as_of", "there"),
    [
        ("1969-03-02", []),
        ("1981-01-01", ["WGEID"]),
        ("1992-01-01", ["WGAD", "WGEID"]),
        ("2010-01-01", ["WGAD", "WGEID", "special-procedures"]),
    ],
)
def test_procedures_open_when_they_exist(run: Run, write: Write, as_of: str, there: list[str]) -> None:
    data = run("check", write(case(search("s", "1969-01-01"), state="NOR", as_of=as_of)), "--format", "json").data
    names = {"special-procedures", "WGAD", "WGEID"}
    assert sorted(p["procedure"] for p in data["procedures"] if p["available"] and p["procedure"] in names) == there


def test_a_day_beyond_the_data_says_so(run: Run, write: Write) -> None:
    text = case(search("s", "2025-02-27"), as_of="2026-10-01")
    assert "The treaty data is of 2026-02-03" in run("check", write(text)).out
    assert "The treaty data is of" not in run("check", write(case(search("s", "2025-02-27")))).out


def test_all_facts_are_named_however_many(run: Run, write: Write) -> None:
    """Forty-one searches, and three hundred: none is missing anywhere."""
    path = write(case(*(search(f"s{n:03}", "2025-02-27") for n in range(1, 301))))
    data = run("check", path, "--format", "json").data
    wanted = {f"s{n:03}" for n in range(1, 301)}
    found = finding(data)
    assert {premise["fact"] for way in found["derivations"] for premise in way["premises"]} == wanted
    assert found["derivations_left_out"] == 0
    row = next(
        line for line in run("check", path, "--format", "csv").out.splitlines() if "search-without-warrant" in line
    )
    assert all(id in row for id in wanted)
    full = run("check", path, "--full").out
    assert all(id in full for id in wanted)
    short = run("why", path, "iccpr-17.search-without-warrant").out
    assert re.search(r"1\. from s001\n.* 5\. from s005\n  and 295 \w+ ways: --full\n", short, re.DOTALL)
    why = run("why", path, "iccpr-17.search-without-warrant", "--full").out
    assert "40 of 300 ways shown" in " ".join(why.split())
    assert all(id in why for id in wanted)
    run("draft", path, "--to", "d.md")
    letter = Path("d.md").read_text()
    assert re.search(r"\(paragraphs\s+1-50\)", letter), "six of one day are told together"
    told = re.findall(r"^(\d+)\. On 27 February 2025, the premises", letter, re.MULTILINE)
    assert told == [str(n) for n in range(1, 51)], "no paragraph has a number and no words"


def test_all_questions_are_asked_however_many_facts_leave_them(run: Run, write: Write) -> None:
    path = write(case(*(search(f"s{n:03}", "2025-02-27", warrant="unknown") for n in range(1, 101))))
    asked = {
        q["about"]["fact"]
        for q in run("check", path, "--format", "json").data["questions"]
        if (q["about"] or {}).get("attribute") == "warrant"
    }
    assert asked == {f"s{n:03}" for n in range(1, 101)}
