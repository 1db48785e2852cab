"""Decided cases on the command line: law decisions, law state, law show, check --decisions and why."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from engine.command.main import main
from engine.load.rulebook import default_facts

TJK = str(default_facts() / "al-tjk-1-2025.yaml")
SYMBOL = "CCPR/C/122/D/2680/2015"


def out(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(list(arguments)) == code
    return capsys.readouterr().out


def rows(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(out(capsys, "law", "decisions", *arguments, "--format", "json"))
    return found


def test_decisions_on_a_provision_newest_first_with_what_they_cite(capsys: pytest.CaptureFixture[str]) -> None:
    text = out(capsys, "law", "decisions", "iccpr:14(3)(b)", "--state", "TJK")
    assert text.startswith("7 decisions on iccpr:14(3)(b): 7 breach found, 0 no breach found")
    assert "Open the document before citing it." in " ".join(text.split())
    assert f"{SYMBOL} (HRC, TJK, 2018): 14(3)(b): breach found, para. 10" in text
    assert f"https://undocs.org/{SYMBOL}" in text
    assert "HRC GC 32:32" in " ".join(text.split())
    years = [row["year"] for row in rows(capsys, "iccpr:14(3)(b)", "--state", "TJK")]
    assert years == sorted(years, reverse=True)


def test_both_outcomes_are_found_and_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    every = rows(capsys, "iccpr:14(1)")
    none = rows(capsys, "iccpr:14(1)", "--outcome", "not-violated")
    assert {row["outcome"] for row in none} == {"not-violated"}
    assert 0 < len(none) < len(every)


def test_filters_narrow(capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys, "iccpr:9", "--since", "2015", "--until", "2018", "--with", "ccpr-gc-35:17")
    assert found
    assert all(2015 <= row["year"] <= 2018 and "ccpr-gc-35:17" in row["cites"] for row in found)
    assert {row["body"] for row in rows(capsys, "ccpr-gc-32", "--body", "cat")} <= {"cat"}


def test_a_paragraph_is_followed_to_those_who_cite_it(capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys, "ccpr-gc-32:34")
    assert {row["symbol"] for row in found} == {"CCPR/C/106/D/2120/2011"}
    assert "14(3)(b)" in {row["provision"] for row in found}, "with all that the decision found"
    assert out(capsys, "law", "decisions", "ccpr-gc-32:34").startswith(
        "1 decision citing ccpr-gc-32:34: 1 breach found"
    )
    assert {row["outcome"] for row in rows(capsys, "cat-gc-4:38", "--outcome", "not-violated")} == {"not-violated"}


def test_findings_of_the_reasoning_are_shown_only_when_asked_for_and_marked(capsys: pytest.CaptureFixture[str]) -> None:
    plain = rows(capsys, "iccpr:14", "--state", "UZB")
    more = rows(capsys, "iccpr:14", "--state", "UZB", "--reasoning")
    assert {row["place"] for row in plain} <= {"operative", ""}
    assert {row["place"] for row in more} > {"operative"}
    text = out(capsys, "law", "decisions", "iccpr:14", "--state", "UZB", "--reasoning", "--most", "500")
    text = " ".join(text.split())
    assert "[from the reasoning: often wrong]" in text


def test_csv_is_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    table = list(csv.DictReader(io.StringIO(out(capsys, "law", "decisions", "cat:3", "--format", "csv"))))
    assert len(table) > 300
    assert table[0].keys() >= {"symbol", "state", "year", "outcome", "provision", "para", "cites", "address"}


def test_a_sample_is_drawn_again_by_its_seed(capsys: pytest.CaptureFixture[str]) -> None:
    first = [row["symbol"] for row in rows(capsys, "--sample", "20", "--seed", "7")]
    assert len(set(first)) == 20
    assert len(first) > 20, "each with all its findings"
    assert first == [row["symbol"] for row in rows(capsys, "--sample", "20", "--seed", "7")]
    assert first != [row["symbol"] for row in rows(capsys, "--sample", "20", "--seed", "8")]


def test_later_decisions_are_left_out_and_named(capsys: pytest.CaptureFixture[str]) -> None:
    text = out(capsys, "law", "decisions", "iccpr:14(3)(b)", "--state", "TJK", "--as-of", "2018-03-01")
    assert text.startswith("6 decisions on")
    assert f"Later than 2018-03-01, or of that year, left out: {SYMBOL}" in " ".join(text.split())


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["iccpr:99"], "in the catalogue"),
        (["iccpr:14", "--state", "Atlantis"], "Atlantis"),
        (["iccpr:14", "--body", "court"], "`court` is no body"),
        (["iccpr:14", "--outcome", "won"], "`won` is no outcome"),
        (["iccpr:14", "--with", "ccpr-gc-32:999"], "in the catalogue"),
    ],
)
def test_what_is_asked_amiss_is_told(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "decisions", *arguments]) == 2
    assert says in capsys.readouterr().err


def test_the_record_of_a_state(capsys: pytest.CaptureFixture[str]) -> None:
    text = out(capsys, "law", "state", "TJK")
    assert text.startswith("Tajikistan (TJK)")
    assert "Decided cases: 24" in text
    assert "ICCPR-OP1 since 1999-04-04" in text
    assert "not open: CAT-22" in text
    record = json.loads(out(capsys, "law", "state", "TJK", "--format", "json"))
    provisions = record["decisions"]["provisions"]
    assert (provisions[0]["treaty"], provisions[0]["para"]) == ("iccpr", "7")
    totals = [sum(one["counts"].values()) for one in provisions]
    assert totals == sorted(totals, reverse=True)
    years = [row["year"] for row in record["decisions"]["newest"]]
    assert years == sorted(years, reverse=True)


def test_the_record_of_a_state_on_an_earlier_day(capsys: pytest.CaptureFixture[str]) -> None:
    then = json.loads(out(capsys, "law", "state", "TJK", "--as-of", "2015-01-01", "--format", "json"))
    assert SYMBOL in then["decisions"]["later"]
    assert all(row["year"] < 2015 for row in then["decisions"]["newest"])


def test_no_such_state(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "state", "TJX"]) == 2
    assert "`TJX` is no State" in capsys.readouterr().err


def test_law_show_says_how_bodies_used_a_paragraph(capsys: pytest.CaptureFixture[str]) -> None:
    text = " ".join(out(capsys, "law", "show", "ccpr-gc-32:38").split())
    assert "cited by bodies in 8 decisions (2015 to 2024), with" in text
    text = " ".join(out(capsys, "law", "show", "iccpr:14(3)(d)").split())
    assert "decided: 91 breach found, 0 no breach found (1981 to 2022)" in text


def test_law_show_of_an_earlier_day_counts_what_was_decided_then(capsys: pytest.CaptureFixture[str]) -> None:
    text = " ".join(out(capsys, "law", "show", "ccpr-gc-32:38", "--as-of", "2018-01-01").split())
    assert "cited by bodies in 8 decisions" not in text
    assert "cited by bodies in" in text


def test_check_gives_each_finding_its_nearest_decisions(capsys: pytest.CaptureFixture[str]) -> None:
    checked = json.loads(out(capsys, "check", TJK, "--decisions", "3", "--format", "json"))
    finding = next(f for f in checked["findings"] if f["id"] == "iccpr-14-1.trial-behind-closed-doors")
    first = finding["decisions"][0]
    assert first["symbol"] == SYMBOL
    assert (first["state"], first["year"], first["outcome"], first["provision"]) == ("TJK", 2018, "violated", "14(1)")
    assert first["para"] == "10"
    assert "ccpr-gc-32:29" in first["cites"]
    assert "ccpr-gc-32:29" in first["because"]
    assert len(finding["decisions"]) == 3
    assert finding["decided"]["counts"]["not-violated"] == 13


def test_check_says_nothing_of_decisions_unasked(capsys: pytest.CaptureFixture[str]) -> None:
    checked = json.loads(out(capsys, "check", TJK, "--format", "json"))
    assert not any("decisions" in finding for finding in checked["findings"])
    assert "decided on this provision" not in out(capsys, "check", TJK)


def test_check_as_text_has_a_part_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    text = out(capsys, "check", TJK, "--decisions", "2")
    part = text[text.index("Decided cases, nearest first") :]
    assert "decided on this provision: 149 breach found, 13 no breach found" in " ".join(part.split())
    assert "against TJK: 10 and 0" in " ".join(part.split())
    assert "shares 14(1)" in part


def test_why_shows_what_was_decided_and_can_leave_it_out(capsys: pytest.CaptureFixture[str]) -> None:
    finding = "iccpr-14-1.trial-behind-closed-doors"
    text = " ".join(out(capsys, "why", TJK, finding).split())
    assert "decided on this provision: 149 breach found, 13 no breach found" in text
    assert SYMBOL in text
    assert "decided on this provision" not in out(capsys, "why", TJK, finding, "--decisions", "0")
    assert "decided on this provision" in out(capsys, "why", TJK, "iccpr:14(3)(b)", "--decisions", "1")


@pytest.mark.parametrize("form", [["--format", "csv"], ["--format", "jsonld"], ["--brief"]])
def test_parts_that_have_no_place_in_a_form_are_refused(form: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", TJK, *form, "--decisions", "2"]) == 2
    assert "--format json" in capsys.readouterr().err


def test_a_rulebook_without_tables_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    rules = str(Path(__file__).parents[1] / "golden" / "data" / "rules")
    case = str(Path(__file__).parents[1] / "golden" / "data" / "case.yaml")
    assert main(["law", "decisions", "charter:2", "--rules", rules]) == 2
    assert "no decided cases" in capsys.readouterr().err
    assert main(["check", case, "--rules", rules, "--decisions", "2"]) == 0
    assert "no decided cases" in capsys.readouterr().err


def test_cases_are_compared_by_what_was_decided_against_their_states(capsys: pytest.CaptureFixture[str]) -> None:
    cases = [str(path) for path in sorted(default_facts().glob("*.yaml"))]
    text = out(capsys, "compare", *cases, "--brief", "--decisions")
    part = text[text.index("Decided cases by article and State (breach found / no breach found)") :]
    head = next(line.split() for line in part.splitlines() if "TJK" in line)
    row = next(line for line in part.splitlines() if line.strip().startswith("ICCPR 14"))
    counts = dict(zip(head, row.split("ICCPR 14", 1)[1].replace(" / ", "/").split(), strict=True))
    assert set(head) == {"KAZ", "TJK", "RUS", "UZB"}
    assert int(counts["TJK"].split("/")[0]) >= 10
    plain = json.loads(out(capsys, "compare", *cases, "--decisions", "--format", "json"))
    article = next(one for one in plain["decided_by_state"] if one["pin"] == "iccpr:14")
    assert article["states"]["TJK"]["violated"] == int(counts["TJK"].split("/")[0])
    assert "decided_by_state" not in json.loads(out(capsys, "compare", *cases, "--format", "json"))
