"""Coverage measured by what bodies cite: what counts as spoken for, and under which article."""

from __future__ import annotations

import json

import pytest

from engine.command.main import main
from engine.lint.cited import ELSEWHERE, MISSING, OUTSIDE, UNDER, Cited, citations_of, missed, tallies
from engine.load.decided import load_decided
from engine.model.rulebook import Rulebook


@pytest.fixture(scope="module")
def found(rulebook: Rulebook) -> list[Cited]:
    cases = load_decided(rulebook)
    assert cases is not None
    return citations_of(cases, rulebook)


def one(symbol: str, pin: str, found: list[Cited]) -> Cited:
    return next(cited for cited in found if (cited.symbol, cited.pin) == (symbol, pin))


def test_a_paragraph_cited_under_the_article_that_was_found(found: list[Cited]) -> None:
    cited = one("CCPR/C/122/D/2680/2015", "ccpr-gc-32:29", found)
    assert "iccpr:14" in cited.articles
    assert cited.state == UNDER


def test_a_paragraph_cited_under_an_article_that_is_read_with_the_one_found(found: list[Cited]) -> None:
    cited = one("E/C.12/74/D/70/2018", "cescr-gc-26:13", found)
    assert cited.articles == {"icescr:3", "icescr:10", "icescr:11", "icescr-op:5"}
    assert cited.state == UNDER


def test_what_was_cited_only_on_admissibility_is_paired_with_nothing(found: list[Cited]) -> None:
    cited = one("CCPR/C/117/D/2082/2011", "ccpr-gc-32:26", found)
    assert cited.articles == {"iccpr:19"}
    assert not cited.on_merits
    assert not cited.paired
    assert cited.left_out == ""


def test_where_sections_are_not_told_all_counts_as_cited_on_the_merits(found: list[Cited]) -> None:
    assert all(cited.on_merits for cited in found if cited.body == "cescr")


def test_a_paragraph_of_parts_is_found_under_those(found: list[Cited]) -> None:
    cited = one("CCPR/C/124/D/2668/2015", "ccpr-gc-23:6", found)
    assert "iccpr:27" in cited.articles
    assert cited.state == UNDER  # the catalogue has it as 6.1 and 6.2


def test_a_reason_is_given_only_where_a_rule_is_wanting(found: list[Cited]) -> None:
    given = [cited for cited in found if cited.left_out]
    assert given
    assert all(cited.wanting for cited in given)
    reviewed = {cited.symbol for cited in given if cited.pin == "ccpr-gc-36:62"}
    assert reviewed == {"CCPR/C/135/D/3624/2019"}


def test_every_reason_is_still_needed(rulebook: Rulebook, found: list[Cited]) -> None:
    cases = load_decided(rulebook)
    assert cases is not None
    wanting = {(cited.pin, cited.symbol) for cited in found if cited.wanting}
    for entry in cases.left_out:
        pins = {pin for pin, symbol in wanting if not entry.cited_in or symbol in entry.cited_in}
        symbols = {symbol for pin, symbol in wanting if pin in entry.pins}
        if entry.cited_in:
            assert entry.pins <= pins, entry.because
        assert entry.pins & pins, entry.because
        assert entry.cited_in <= symbols, entry.because


def test_the_body_that_cites_most_has_a_rule_or_a_reason_for_all(found: list[Cited]) -> None:
    for tally in tallies(found):
        if tally.body in ("ccpr", "cat"):
            assert tally.under_article >= 0.96 * tally.with_article
            assert tally.under_article + tally.left_out == tally.with_article


def test_of_a_superseded_text_nothing_is_wanted(found: list[Cited]) -> None:
    assert {cited.state for cited in found if cited.pin.startswith("cat-gc-1:")} == {OUTSIDE}


def test_each_citation_counts_once_and_is_of_one_sort(found: list[Cited]) -> None:
    assert len({(cited.symbol, cited.pin) for cited in found}) == len(found)
    counted = tallies(found)
    assert sum(tally.all for tally in counted) == len(found)
    for tally in counted:
        assert tally.under_article + tally.left_out <= tally.with_article
        assert tally.with_article + tally.at_admissibility <= tally.all
        assert sum(tally.counts.values()) == tally.all
    assert counted[0].body == "ccpr"
    assert counted[0].spoken_for >= 0.9 * counted[0].all


def test_what_is_missed_is_listed_most_cited_first(found: list[Cited]) -> None:
    sorts: dict[str, set[str]] = {cited.pin: set() for cited in found if cited.body == "cat"}
    for cited in found:
        if cited.body == "cat":
            sorts[cited.pin].add(cited.state)
    listed = missed(found, "cat")
    assert [entry.citations for entry in listed] == sorted((entry.citations for entry in listed), reverse=True)
    for entry in listed:
        assert sorts[entry.pin] & {MISSING, ELSEWHERE}
        assert entry.nowhere is (sorts[entry.pin] == {MISSING})


def test_the_command_gives_a_row_to_each_body(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "coverage", "--cited"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[1:10]] == [
        *("HRC", "CAT", "CESCR", "CRC", "CEDAW", "CRPD", "CERD", "CED"),
        "all",
    ]
    assert all(len(line) <= 100 for line in lines)


def test_the_command_lists_what_a_body_cites_and_no_rule_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "coverage", "--cited", "cescr", "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert list(listed["missed"]) == ["cescr"]
    assert all(entry["because"] and entry["citations"] > 0 for entry in listed["left_out"])
    assert main(["law", "coverage", "--cited", "cescr"]) == 0
    assert "CESCR: " in capsys.readouterr().out


def test_no_such_body(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "coverage", "--cited", "iccpr"]) == 2
    assert "is no body" in capsys.readouterr().err
