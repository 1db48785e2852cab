"""Plots say in words and numbers what they show in shades: the text of the SVG, its description, and the bytes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("matplotlib", reason="plots are an extra")

from engine.load.case import load_case
from engine.model.assessment import ENGAGED, UNDETERMINED, Citation
from engine.model.form import Right
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess, one_case_program
from engine.reason.chronology import chronology
from engine.reason.comparison import Cell, Column, Comparison, Row
from engine.view.plots.matrix_plot import LEGEND, RightRow, by_right, matrix_plot
from engine.view.plots.timeline_plot import timeline_plot
from tests.second_rulebook.edits import CASE, LIBRARY

RIGHTS = (Right("Right to read", ("charter:1",)), Right("Right to <be> heard", ("charter:2",)))


def row(id: str, para: str, *cells: Cell) -> Row:
    provision = Citation("charter", para, "treaty", "Charter", "", "", True, "article", "Charter")
    return Row(id, id, provision, "respect", "primary", cells)


@pytest.fixture
def comparison() -> Comparison:
    columns = (
        Column(1, "first", "A loan & a fine", "XXA", "2025-01-01", 2, 2, 1),
        Column(2, "second", "A bill", "XXB", "2025-01-01", 1, 0, 2),
    )
    rows = (
        row("a", "1(1)", Cell(ENGAGED), Cell(UNDETERMINED)),
        row("b", "1(2)", Cell(ENGAGED), Cell("")),
        row("c", "2", Cell(UNDETERMINED), Cell(ENGAGED, bound=False)),
        row("d", "9", Cell(""), Cell(UNDETERMINED)),
    )
    return Comparison(columns, rows, ())


def words_in(svg: str) -> list[str]:
    return re.findall(r">([^<>]+)</text>", svg)


def test_rights_count_what_binds_the_state(comparison: Comparison) -> None:
    assert by_right(comparison, RIGHTS) == [
        RightRow("Right to read", (2, 0), (0, 1)),
        RightRow("Right to <be> heard", (0, 0), (1, 0)),
        RightRow("Other standards", (0, 0), (0, 1)),
    ]


def test_the_matrix_has_its_numbers_names_and_legend_as_text(comparison: Comparison) -> None:
    svg = matrix_plot(comparison, by_right(comparison, RIGHTS), ".svg").decode()
    words = words_in(svg)
    assert [word for word in words if re.fullmatch(r"\(?\d+\)?", word)].count("(1)") == 3
    assert "2" in words
    assert "Right to read" in words
    assert "Right to &lt;be&gt; heard" in words
    assert "1  first, XXA: A loan &amp; a fine" in words
    assert " ".join(words).replace("\n", " ").find(LEGEND[:40]) >= 0


def test_the_description_says_all_that_the_matrix_shows(comparison: Comparison) -> None:
    svg = matrix_plot(comparison, by_right(comparison, RIGHTS), ".svg").decode()
    assert 'role="img" aria-labelledby="title desc"' in svg
    told = re.search(r'<desc id="desc">(.*?)</desc>', svg, re.DOTALL)
    assert told is not None
    assert "1: first, XXA, A loan &amp; a fine." in told[1]
    assert "Right to read: case 1: 2 engaged; case 2: none engaged, 1 undetermined." in told[1]


def test_shades_of_the_matrix_are_grey(comparison: Comparison) -> None:
    svg = matrix_plot(comparison, by_right(comparison, RIGHTS), ".svg").decode()
    colours = {match.lower() for match in re.findall(r"#[0-9a-fA-F]{6}", svg)}
    assert {colour for colour in colours if len({colour[1:3], colour[3:5], colour[5:7]}) > 1} == set()


@pytest.mark.parametrize("ending", [".svg", ".png"])
def test_the_same_plot_has_the_same_bytes(comparison: Comparison, ending: str) -> None:
    rows = by_right(comparison, RIGHTS)
    first = matrix_plot(comparison, rows, ending)
    assert first == matrix_plot(comparison, rows, ending)
    assert first.startswith(b"\x89PNG" if ending == ".png" else b"<?xml")
    if ending == ".png":
        assert b"Right to read: case 1: 2 engaged" in first


def test_the_timeline_tells_every_fact_with_its_date(tmp_path: Path) -> None:
    from engine.load.rulebook import load_rulebook

    rulebook: Rulebook | None = load_rulebook(Path(LIBRARY))[0]
    assert rulebook is not None
    case, problems = load_case(CASE, rulebook)
    assert case is not None, problems
    assessment = assess(case, rulebook, one_case_program(case, rulebook), "2025-01-01")
    told = chronology(case, assessment.facts)
    svg = timeline_plot(assessment, told, ".svg").decode()
    words = " ".join(words_in(svg))
    assert told.events
    assert [event.when for event in told.events if f"{event.when}: " not in words] == []
    assert [fact.id for fact in told.undated if f"{fact.id}: " not in words] == []
    assert assessment.title in words
    assert told.events[0].fact.sentence.split(",")[0][:20] in re.sub(r"\s+", " ", svg)
