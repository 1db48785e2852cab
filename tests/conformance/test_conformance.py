"""The tables of docs/conformance.md are what the rulebooks here give for the cases here."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from engine.command.main import main

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "conformance.md"
RULEBOOKS = ("british-nationality", "singapore-rule-34")
ROW = re.compile(r"^\| ([a-z0-9-]+) \| ([a-z-]+:\S+) \| (.*?) \| (engaged|undetermined|not-engaged) \|$", re.MULTILINE)
MEANS = {
    "holds": "engaged",
    "holds, if the appointment is taken to be associated": "undetermined",
    "does not hold": "not-engaged",
}


def rows() -> list[tuple[str, str, str, str, str]]:
    """Rulebook, case, provision, published answer, our status."""
    found = []
    for part in PAGE.read_text(encoding="utf-8").split("\n## ")[1:]:
        book = next((name for name in RULEBOOKS if f"tests/conformance/{name}`" in part), None)
        if book is not None:
            found += [(book, *match) for match in ROW.findall(part)]
    return found


ROWS = rows()


def statuses(book: str, case: str, capsys: pytest.CaptureFixture[str]) -> dict[str, set[str]]:
    """By provision, the statuses of the findings of `pincite check`."""
    path = HERE / f"{book}-cases" / f"{case}.yaml"
    assert main(["check", str(path), "--rules", str(HERE / book), "--format", "json"]) == 0
    found: dict[str, set[str]] = {}
    for finding in json.loads(capsys.readouterr().out)["findings"]:
        provision = finding["provision"]
        found.setdefault(f"{provision['authority']}:{provision['para']}", set()).add(finding["status"])
    return found


@pytest.mark.parametrize(("book", "case"), sorted({(book, case) for book, case, *_ in ROWS}))
def test_the_tables_are_true(book: str, case: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = statuses(book, case, capsys)
    for _, _, provision, _, status in (row for row in ROWS if row[:2] == (book, case)):
        assert found.get(provision, {"not-engaged"}) == {status}, provision


def test_every_case_is_in_a_table() -> None:
    for book in RULEBOOKS:
        cases = {path.stem for path in (HERE / f"{book}-cases").glob("*.yaml")}
        assert cases == {case for name, case, *_ in ROWS if name == book}


def test_where_the_published_answer_is_yes_or_no_ours_is_the_same() -> None:
    compared = [(published, status) for book, _, _, published, status in ROWS if book == "singapore-rule-34"]
    assert len(compared) > 40
    assert [row for row in compared if MEANS[row[0]] != row[1]] == []
    for book, case, _, published, status in ROWS:
        if book == "british-nationality" and published != "-":
            assert (status == "engaged") != published.startswith("nobody"), case


@pytest.mark.parametrize("book", RULEBOOKS)
def test_the_rules_pass_their_own_tests(book: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "test", "--rules", str(HERE / book)]) == 0
    assert ", 0 failed" in capsys.readouterr().out + capsys.readouterr().err


def test_the_page_names_every_source() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for source in ("smucclaw/r34_sCASP", "LogicalContracts/LogicalEnglish", "Sergot", "could not be read"):
        assert source in page
