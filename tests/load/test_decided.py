"""The tables of decided cases: what is read, what is wrong with a row, and that a rulebook works without them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine.load.decided import check_decided, load_decided
from engine.load.rulebook import default_rulebook, load_rulebook
from engine.model.decided import DecidedCases, existed
from engine.model.rulebook import Rulebook

TABLES = {
    "about.yaml": """\
outcomes:
  - {id: breach, adverse: yes, says: breach found}
  - {id: none, adverse: no, says: no breach found}
bodies:
  - {id: court, short: Court, name: Court of the House, treaties: [house-rules]}
address: "https://example.org/{symbol}"
warning: Open the document.
""",
    "decisions.csv": "symbol,body,state,year,kind\nC/1,court,TJK,2010,merits\nC/2,court,,2015,merits\n",
    "findings.csv": "symbol,outcome,treaty,provision,with_provisions,doc_para,place\n"
    "C/1,breach,house-rules,2(1),3;4,7.1,operative\n"
    "C/1,none,house-rules,5,,6,reasoning\n"
    "C/2,none,house-rules,2,,9,operative\n",
    "citations.csv": "symbol,authority,paragraph,doc_para,section\n"
    "C/1,house-notes,29,7,merits\n"
    "C/2,house-notes,,8,admissibility\n",
}


@pytest.fixture(scope="module")
def decided(rulebook: Rulebook) -> DecidedCases:
    found = load_decided(rulebook)
    assert found is not None
    return found


def tables_in(folder: Path, **changes: tuple[str, str]) -> Path:
    """A law folder with the tables above, some with a change (old, new)."""
    inside = folder / "law" / "decisions"
    inside.mkdir(parents=True)
    for name, text in TABLES.items():
        old, new = changes.get(name.partition(".")[0], ("", ""))
        assert old in text
        (inside / name).write_text(text.replace(old, new) if old else text, encoding="utf-8")
    return folder


def in_rulebook(folder: Path) -> Rulebook:
    return Rulebook({"title": "", "version": ""}, "", str(folder))


def test_a_decision_is_read_with_findings_and_citations(tmp_path: Path) -> None:
    cases = load_decided(in_rulebook(tables_in(tmp_path)))
    assert cases is not None
    case = cases.case("C/1")
    assert case is not None
    assert (case.body, case.state, case.year, case.kind) == ("court", "TJK", 2010, "merits")
    assert [(f.pin, f.adverse, f.read_with, f.where) for f in case.operative] == [
        ("house-rules:2(1)", True, ("3", "4"), "7.1")
    ]
    assert case.items == ("house-rules:2(1)", "house-rules:3", "house-rules:4", "house-notes:29")
    assert cases.address("C/1") == "https://example.org/C/1"
    assert cases.outcome_words("none") == "no breach found"


def test_only_the_concluding_formula_counts(tmp_path: Path) -> None:
    cases = load_decided(in_rulebook(tables_in(tmp_path)))
    assert cases is not None
    assert list(cases.found_under("house-rules:5")) == []


def test_a_provision_is_found_in_its_parts_and_under_its_whole_article(tmp_path: Path) -> None:
    cases = load_decided(in_rulebook(tables_in(tmp_path)))
    assert cases is not None
    assert [(c.symbol, f.para, wider) for c, f, wider in cases.found_under("house-rules:2")] == [
        ("C/1", "2(1)", False),
        ("C/2", "2", False),
    ]
    assert [(c.symbol, wider) for c, _, wider in cases.found_under("house-rules:2(1)")] == [
        ("C/1", False),
        ("C/2", True),
    ]


@pytest.mark.parametrize(
    ("table", "old", "new", "says"),
    [
        ("decisions", "C/2,court", "C/1,court", "the decision C/1 is given twice"),
        ("decisions", "C/2,court", "C/2,jury", "`jury` is none of the words"),
        ("decisions", "TJK", "Tajikistan", "`Tajikistan` is no State"),
        ("decisions", "2015", "late", "`late` is no year"),
        ("findings", "C/2,none", "C/3,none", "there is no decision C/3"),
        ("findings", "house-rules,2,", "house-rulez,2,", "`house-rulez` is no authority"),
        ("findings", "C/2,none", "C/2,perhaps", "`perhaps` is none of the words"),
        ("findings", ",9,operative", ",9,footnote", "`footnote` is none of the words"),
        ("findings", ",9,operative", ",operative", "6 cells, the head has 7"),
        ("citations", "C/2,", "C/9,", "there is no decision C/9"),
        ("citations", "admissibility", "annex", "`annex` is none of the words"),
        ("citations", "doc_para", "page", "no column doc_para"),
        ("about", "adverse: yes", "adverse: often", "`often` is not allowed here"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, table: str, old: str, new: str, says: str) -> None:
    folder = tables_in(tmp_path, **{table: (old, new)})
    problems = check_decided(folder / "law", ["house-rules"])
    assert any(says in problem.message for problem in problems), problems
    assert all(problem.line > 0 and problem.severity == "error" for problem in problems)


def test_right_tables_have_no_problem(tmp_path: Path) -> None:
    assert check_decided(tables_in(tmp_path) / "law", ["house-rules"]) == []


LEFT_OUT = "left_out:\n  - because: it is about the House itself\n    pins: [house-notes:29]\n    cited_in: [C/1]\n"


def test_what_is_left_out_is_read_with_its_reason(tmp_path: Path) -> None:
    folder = tables_in(tmp_path)
    (folder / "law" / "decisions" / "left-out.yaml").write_text(LEFT_OUT, encoding="utf-8")
    assert check_decided(folder / "law", ["house-rules"]) == []
    cases = load_decided(in_rulebook(folder))
    assert cases is not None
    assert [(entry.because, set(entry.pins), set(entry.cited_in)) for entry in cases.left_out] == [
        ("it is about the House itself", {"house-notes:29"}, {"C/1"})
    ]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("C/1", "C/7", "there is no decision C/7"),
        ("because", "why", "`because` is missing"),
        ("    pins: [house-notes:29]\n", "", "pins"),
    ],
)
def test_what_is_wrong_with_what_is_left_out_is_told(tmp_path: Path, old: str, new: str, says: str) -> None:
    folder = tables_in(tmp_path)
    (folder / "law" / "decisions" / "left-out.yaml").write_text(LEFT_OUT.replace(old, new), encoding="utf-8")
    problems = check_decided(folder / "law", ["house-rules"])
    assert any(says in problem.message for problem in problems), problems
    assert all(problem.line > 0 for problem in problems)


def test_tables_without_what_is_said_about_them_are_refused(tmp_path: Path) -> None:
    folder = tables_in(tmp_path)
    (folder / "law" / "decisions" / "about.yaml").unlink()
    assert "there is no about.yaml" in check_decided(folder / "law", ["house-rules"])[0].message


def test_a_rulebook_works_without_decided_cases(tmp_path: Path) -> None:
    shutil.copytree(default_rulebook(), tmp_path / "rules")
    shutil.rmtree(tmp_path / "rules" / "law" / "decisions")
    rulebook, problems = load_rulebook(tmp_path / "rules", cache=False)
    assert [p for p in problems if p.severity == "error"] == []
    assert rulebook is not None
    assert load_decided(rulebook) is None


def test_every_provision_found_upon_is_of_an_article_of_the_catalogue(
    decided: DecidedCases, rulebook: Rulebook
) -> None:
    """`14(3)(b)` is a paragraph of the Covenant, `3(b)` a slip of the pen: such rows were left out."""
    articles: dict[str, set[str]] = {}
    for pin in rulebook.catalogue.pins():
        authority, _, para = pin.partition(":")
        articles.setdefault(authority, set()).add(para.partition("(")[0])
    for case in decided:
        for finding in case.operative:
            if "(" in finding.para:
                assert finding.para.partition("(")[0] in articles[finding.authority], (case.symbol, finding.para)


def test_the_shipped_tables_are_whole(decided: DecidedCases) -> None:
    assert len(decided) == 4335
    assert sum(len(case.operative) for case in decided) > 5500
    assert sum(len(case.citations) for case in decided) > 5200
    assert "CC BY-NC-SA 4.0" in decided.notice
    case = decided.case("CCPR/C/122/D/2680/2015")
    assert case is not None
    assert (case.state, case.year) == ("TJK", 2018)
    assert "iccpr:14(3)(b)" in {finding.pin for finding in case.operative if finding.adverse}
    assert decided.address(case.symbol) == "https://undocs.org/CCPR/C/122/D/2680/2015"


@pytest.mark.parametrize(
    ("as_of", "there"), [("2017-12-31", False), ("2018-06-01", None), ("2018-12-31", True), ("2019-01-01", True)]
)
def test_of_a_decision_only_the_year_is_known(decided: DecidedCases, as_of: str, there: bool | None) -> None:
    case = decided.case("CCPR/C/122/D/2680/2015")
    assert case is not None
    assert existed(case, as_of) is there
