"""Loading a case: what is wrong is said at its line and column, all of it at once, and nothing ever raises.

Most cases here are edits of the small case of another field (tests/second_rulebook), which does not change
with the law.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.command.main import main
from engine.load.case import fact_from_text, load_case
from engine.load.case_reading import CODES
from engine.load.facts import CODES as FACT_CODES
from engine.load.rulebook import default_facts, load_rulebook
from engine.load.strict_yaml.limits import MAX_BYTES
from engine.model.case import Case
from engine.model.problem import Problem, frame
from engine.model.rulebook import Rulebook
from engine.reason.assess import assess
from engine.reason.program import Program

HERE = Path(__file__).parents[1] / "second_rulebook"
LIBRARY = HERE / "library"
TEA = (HERE / "cases" / "tea.yaml").read_text(encoding="utf-8")
REAL = sorted(default_facts().glob("*.yaml"))


@pytest.fixture(scope="module")
def library() -> Rulebook:
    found, problems = load_rulebook(LIBRARY, cache=False)
    assert found is not None, problems
    return found


Loader = Callable[[str, Rulebook], tuple[Case | None, list[Problem]]]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Loader:
    """Loads a text as the file `case.yaml` of the current folder."""
    monkeypatch.chdir(tmp_path)

    def load(text: str, rulebook: Rulebook) -> tuple[Case | None, list[Problem]]:
        Path("case.yaml").write_text(text, encoding="utf-8")
        return load_case(Path("case.yaml"), rulebook)

    return load


def edited(*edits: str) -> str:
    """The case with every pair of texts replaced, each of which must be there exactly once."""
    text = TEA
    for old, new in zip(edits[::2], edits[1::2], strict=True):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def meant(problem: Problem) -> str:
    """The part of the line that the caret marks."""
    return problem.source_line[problem.column - 1 : problem.end_column - 1]


def test_the_case_is_read_as_written(load: Loader, library: Rulebook) -> None:
    case, problems = load(TEA, library)
    assert problems == []
    assert case is not None
    assert (case.id, case.state, list(case.people)) == ("tea", "XXA", ["ada", "aunt", "clerk"])
    assert case.people["ada"].details == {"groups": ("schoolchild", "visitor")}
    assert case.people["aunt"].relations == (("vouches-for", "ada"),)
    loan, bill = case.facts[0], case.facts[3]
    assert loan.main.details == {"item": ("atlas",), "returned": ("yes",), "days_late": 3}
    assert loan.line == 14
    assert [str(source) for source in bill.sources] == ["letter, p. 1", "ledger, p. 7"]
    assert bill.contested() == ("date",)
    assert bill.versions[1].details == bill.main.details
    assert case.expected is not None
    assert case.expected.lines == {"house-rules:2": 47}


# name: edits, code, what the caret marks, part of what was expected, did you mean
WRONG: dict[str, tuple[tuple[str, ...], str, str, str, str]] = {
    "key twice": (("item: novel\n", "item: novel\n    item: atlas\n"), "Y001", "item", "each key once", ""),
    "unknown kind": (("kind: damage", "kind: damge"), "C010", "damge", "", "damage"),
    "kind that is no word": (("kind: damage", "kind: [damage]"), "C001", "[damage]", "text", ""),
    "fact of kind person": (("kind: damage", "kind: person"), "C018", "person", "under `people:`", ""),
    "unknown attribute": (("days_late: 40", "day_late: 40"), "C011", "day_late", "", "days_late"),
    "unknown value": (("item: novel", "item: novl"), "C012", "novl", "printed-matter, atlas", "novel"),
    "unknown value in a list": (
        ("[schoolchild, visitor]", "[schoolchild, visitr]"),
        "C012",
        "visitr",
        "schoolchild",
        "visitor",
    ),
    "value that is a mapping": (("item: novel", "item: {a: b}"), "C012", "{a: b}", "a word", ""),
    "list in a list": (("[schoolchild, visitor]", "[[visitor]]"), "C012", "[[visitor]]", "a word", ""),
    "true": (("returned: yes", "returned: true"), "C012", "true", "yes, no", "yes"),
    "false": (("returned: yes", "returned: false"), "C012", "false", "yes, no", "no"),
    "Yes": (("returned: yes", "returned: Yes"), "C012", "Yes", "yes, no", "yes"),
    "two values": (("item: novel", "item: [novel, atlas]"), "C012", "[novel, atlas]", "`versions`", ""),
    "unknown person": (("person: ada\n    clerk", "person: adda\n    clerk"), "C014", "adda", "", "ada"),
    "unknown person in a list": (
        ("person: ada\n    clerk", "person: [ada, adda]\n    clerk"),
        "C014",
        "adda",
        "",
        "ada",
    ),
    "unknown person of a slot": (("clerk: clerk\n", "clerk: clrk\n"), "C014", "clrk", "", "clerk"),
    "person that is a mapping": (("clerk: clerk\n", "clerk: {a: b}\n"), "C014", "{a: b}", "", ""),
    "unknown person of a relation": (("vouches-for: ada", "vouches-for: adaa"), "C014", "adaa", "", "ada"),
    "relation to a mapping": (("vouches-for: ada", "vouches-for: {a: b}"), "C014", "{a: b}", "", ""),
    "relation in a list": (("vouches-for: ada", "vouches-for: [ada, adaa]"), "C014", "adaa", "", "ada"),
    "relation to nobody": (("vouches-for: ada", "vouches-for: [~]"), "C014", "~", "", ""),
    "unknown key of a person": (("name: The clerk", "nam: The clerk"), "C011", "nam", "", "name"),
    "date of a person": (("name: The clerk", "date: 2020"), "C011", "date", "", ""),
    "name that is a list": (("name: The clerk", "name: [The, clerk]"), "C001", "[The, clerk]", "text", ""),
    "unknown source": (
        ("source: letter, p. 1", "source: leter, p. 1"),
        "C004",
        "leter, p. 1",
        "p. 2",
        "letter",
    ),
    "unknown source in a list": ((", letter]", ", lettr]"), "C004", "lettr", "p. 2", "letter"),
    "source that is a mapping": (
        ("source: letter, p. 1", "source: {letter: 1}"),
        "C001",
        "{letter: 1}",
        "text",
        "",
    ),
    "version without source": (
        ('{source: "ledger, p. 7", date: 2021-06-02}', "{date: 2021-06-02}"),
        "C005",
        "{date: 2021-06-02}",
        "source: statement",
        "",
    ),
    "unknown attribute of a version": (
        ('p. 7", date:', 'p. 7", dat:'),
        "C011",
        "dat",
        "",
        "date",
    ),
    "unknown fact": (("during: atlas-loan", "during: atlas-lone"), "C016", "atlas-lone", "", "atlas-loan"),
    "fact id twice": (("id: novel-loan", "id: atlas-loan"), "C002", "atlas-loan", "", ""),
    "fact id of a person": (("id: novel-loan", "id: people.ada"), "C002", "people.ada", "another id", ""),
    "fact id of two words": (("id: novel-loan", "id: novel loan"), "C001", "novel loan", "an id such as", ""),
    "no fact id": (("  - id: novel-loan\n    kind", "  - kind"), "C001", "kind: loan", "`id: ...`", ""),
    "thirtieth of February": (("2021-05-20", "2021-02-30"), "C013", "2021-02-30", "", ""),
    "thirteenth month": (("2021-05-20", "2021-13-01"), "C013", "2021-13-01", "", ""),
    "day before month": (("2021-05-20", "20.05.2021"), "C013", "20.05.2021", "", ""),
    "date that is a list": (("date: 2021-05-20", "date: [2021, 2022]"), "C013", "[2021, 2022]", "a fact for each", ""),
    "impossible day of the law": (("as_of: 2021-12-31", "as_of: 2021-11-31"), "C013", "2021-11-31", "", ""),
    "decimal as text": (("wording: pay at once", "wording: 14.10"), "Y014", "14.10", '"14.10" in quotes', ""),
    "count in words": (("days_late: 3\n", "days_late: several\n"), "C017", "several", "such as 12", ""),
    "count below nought": (("days_late: 3\n", "days_late: -3\n"), "C017", "-3", "such as 12", ""),
    "count that is a list": (("days_late: 3\n", "days_late: [3]\n"), "C017", "[3]", "such as 12", ""),
    "person missing": (
        ("person: ada\n    date: 2021-05-20\n", "date: 2021-05-20\n"),
        "C015",
        "id: tea",
        "`person:`",
        "",
    ),
    "person left empty": (
        ("person: ada\n    date: 2021-05-20", "person:\n    date: 2021-05-20"),
        "C015",
        "id: tea",
        "",
        "",
    ),
    "person unknown": (
        ("person: ada\n    date: 2021-05-20", "person: unknown\n    date: 2021-05-20"),
        "C015",
        "id: tea",
        "",
        "",
    ),
    "tab": (("    item: novel", "\titem: novel"), "Y020", "\t", "spaces", ""),
    "State in small letters": (("state: XXA", "state: xxa"), "C001", "xxa", "ISO 3166", ""),
    "State by name": (("state: XXA", "state: Atlantis"), "C001", "Atlantis", "ISO 3166", ""),
    "no State": (("state: XXA\n", ""), "C001", "", "`state: ...`", ""),
    "unknown key of the case": (("as_of: 2021", "as_off: 2021"), "C001", "as_off", "", "as_of"),
    "people as a list": (
        ("  ada: {name: Ada, groups: [schoolchild, visitor]}", "  ada: [Ada]"),
        "C001",
        "[Ada]",
        "keys",
        "",
    ),
    "source without a title": (
        ("{title: Letter of the aunt}", "{date: 2021}"),
        "C001",
        "",
        "`title: ...`",
        "",
    ),
    "status of another word": (
        ("kind: damage\n", "kind: damage\n    status: claimed\n"),
        "C001",
        "claimed",
        "alleged",
        "",
    ),
    "pin that is not in the catalogue": (
        ("house-rules:2", "house-rules:3"),
        "C006",
        '"house-rules:3"',
        "",
        "",
    ),
    "authority that is not": (("house-rules:2", "house-rule:2"), "C006", '"house-rule:2"', "", "house-rules"),
    "two colons": (("wording: pay at once", "wording: pay: at once"), "Y023", ":", "quotes", ""),
    "alias": (("item: novel", "item: *novel"), "Y002", "*novel", "the value itself", ""),
    "tag": (("item: novel", "item: !!str novel"), "Y003", "!!str novel", "the value itself", ""),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_is_said_at_its_place(load: Loader, name: str, library: Rulebook) -> None:
    edits, code, marked, expected, hint = WRONG[name]
    text = edited(*edits)
    case, problems = load(text, library)
    assert case is None
    problem = next(problem for problem in problems if problem.code == code)
    assert {other.line for other in problems} == {problem.line}, [frame(other) for other in problems]
    assert (problem.severity, problem.code, problem.path) == ("error", code, "case.yaml")
    lines = text.splitlines()
    assert problem.source_line == lines[problem.line - 1]
    if marked:
        assert meant(problem).startswith(marked)
        assert len(marked) == len(meant(problem)) or code in ("C015", "C001", "Y020")
    assert expected in problem.expected
    assert problem.hint == hint
    shown = frame(problem)
    assert f"case.yaml:{problem.line}:{problem.column}" in shown
    assert "^" in shown


def test_every_code_of_cases_is_shown(library: Rulebook, rulebook: Rulebook) -> None:
    shown = {code for _, code, *_ in WRONG.values()}
    apart = {"C003", "C007", "C008", "C019", "C021", "C022", "C023", "C024", "C026", "C027", "C028"}
    assert {*CODES, *FACT_CODES} - shown == apart, "these have tests of their own"


def test_a_state_that_the_treaty_data_does_not_know(load: Loader, rulebook: Rulebook) -> None:
    text = REAL[1].read_text(encoding="utf-8").replace("state: TJK", "state: TJX")
    case, problems = load(text, rulebook)
    assert case is None
    (problem,) = problems
    assert (problem.code, meant(problem), problem.hint) == ("C003", "TJX", "")


def test_a_kind_that_only_groups_others(load: Loader, rulebook: Rulebook) -> None:
    abstract = next(name for name, kind in rulebook.words.kinds.items() if kind.abstract)
    text = re.sub(r"kind: human-rights-work", f"kind: {abstract}", REAL[3].read_text(encoding="utf-8"), count=1)
    case, problems = load(text, rulebook)
    assert case is None
    problem = next(problem for problem in problems if problem.code == "C018")
    assert meant(problem) == abstract
    allowed = [n for n in rulebook.words.narrower(abstract) if not rulebook.words.kinds[n].abstract]
    assert problem.expected.split(", ")[0] in allowed


def test_a_fact_without_source_is_a_warning(load: Loader, library: Rulebook) -> None:
    case, problems = load(edited("    source: ledger, p. 4\n", ""), library)
    assert case is not None
    (problem,) = problems
    assert (problem.severity, problem.code, problem.line) == ("warning", "C005", 14)


def test_all_mistakes_are_reported_together(load: Loader, library: Rulebook) -> None:
    text = edited(
        "kind: damage", "kind: damge",
        "item: novel", "item: novl",
        "days_late: 3\n", "days_late: several\n",
        "source: letter, p. 1", "source: leter, p. 1",
        "vouches-for: ada", "vouches-for: adaa",
        "house-rules:2", "house-rules:9",
        "as_of: 2021-12-31", "as_of: 2021-12-32",
    )  # fmt: skip
    _, problems = load(text, library)
    assert [problem.code for problem in problems] == ["C013", "C014", "C017", "C012", "C010", "C004", "C006"]
    assert problems == sorted(problems)


def test_a_wrong_shape_does_not_hide_what_is_wrong_with_facts(load: Loader, library: Rulebook) -> None:
    _, problems = load(edited("as_of:", "as_off:", "item: novel", "item: novl", "kind: damage", "kind: damge"), library)
    assert [problem.code for problem in problems] == ["C001", "C012", "C010"]


def test_syntax_problems_do_not_hide_others(load: Loader, library: Rulebook) -> None:
    _, problems = load(edited("wording: pay at once", "wording: 4.0", "item: novel", "item: novl"), library)
    assert {"Y014", "C012"} <= {problem.code for problem in problems}


BILLION = "\n".join(
    ["a: &a [x, x]", *(f"{chr(n)}: &{chr(n)} [{', '.join(['*' + chr(n - 1)] * 9)}]" for n in range(98, 110))]
)
FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "Y006"),
    "blank": (b"\n \n", "Y006"),
    "comments only": (b"# nothing\n", "Y006"),
    "Latin-1": ("case: caf\u00e9\n".encode("latin-1"), "Y007"),
    "UTF-16": ("case: x\n".encode("utf-16"), "Y007"),
    "not text at all": (bytes(range(256)) * 20, "Y007"),
    "control character": (b"case: a\x1b[31m\n", "Y008"),
    "deep brackets": (b"case: " + b"[" * 5000, "Y010"),
    "deep blocks": ("\n".join(" " * n + "a:" for n in range(60)).encode(), "Y010"),
    "alias bomb": (BILLION.encode(), "Y002"),
    "too many values": (b"a: [" + b"1," * 300_000 + b"1]", "Y011"),
    "endless text": (b"case: " + b"x" * 100_000, "Y012"),
    "two documents": (b"case: a\n---\ncase: b\n", "Y004"),
    "list instead of a case": (b"- case: a\n", "C001"),
    "word instead of a case": (b"case\n", "C001"),
    "number instead of a case": (b"12\n", "C001"),
    "people as a word": (TEA.replace("people:\n", "people: none\nold:\n").encode(), "C001"),
    "facts as a mapping": (
        TEA.replace("facts:\n  -", "facts:\n   ").replace("\n  - id", "\n    id").encode(),
        "Y001",
    ),
    "facts that are words": (b"case: a\ntitle: a\nstate: ABC\nfacts: [one, two]\n", "C001"),
    "facts that are nothing": (b"case: a\ntitle: a\nstate: ABC\nfacts:\n", "C001"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_a_case(name: str, library: Rulebook, tmp_path: Path) -> None:
    content, code = FILES[name]
    path = tmp_path / "case.yaml"
    path.write_bytes(content)
    case, problems = load_case(path, library)
    assert case is None
    assert code in {problem.code for problem in problems}
    assert all(problem.path == str(path) and problem.line and problem.column for problem in problems)


def test_a_file_of_fifty_megabytes(library: Rulebook, tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    case, problems = load_case(path, library)
    assert case is None
    assert [problem.code for problem in problems] == ["Y009"]
    assert f"{MAX_BYTES:,}" in problems[0].expected


@pytest.mark.parametrize("what", ["a folder", "nothing", "a pipe", "a dangling link"])
def test_what_is_no_file(what: str, library: Rulebook, tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    if what == "a folder":
        path.mkdir()
    elif what == "a pipe":
        os.mkfifo(path)
    elif what == "a dangling link":
        path.symlink_to(tmp_path / "gone.yaml")
    case, problems = load_case(path, library)
    assert case is None
    assert [problem.code for problem in problems] == ["Y013"]


@pytest.mark.parametrize("name", [*WRONG, *FILES])
def test_bad_input_is_exit_code_two(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(FILES[name][0] if name in FILES else edited(*WRONG[name][0]).encode())
    code = main(["check", str(path), "--rules", str(LIBRARY)])
    shown = capsys.readouterr()
    assert code == 2
    assert shown.out == ""
    assert str(path) in shown.err
    assert "Traceback" not in shown.err
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown.err)


@pytest.mark.parametrize("where", ["empty", "missing.yaml", "hidden"])
def test_a_folder_without_a_case(where: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "hidden" / ".git").mkdir(parents=True)
    (tmp_path / "hidden" / ".git" / "case.yaml").write_text(TEA, encoding="utf-8")
    code = main(["check", str(tmp_path / where), "--rules", str(LIBRARY)])
    shown = capsys.readouterr()
    assert (code, shown.out) == (2, "")
    assert where in shown.err


def test_a_missing_file_is_helped_to_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sakharova.yaml").write_text(TEA, encoding="utf-8")
    assert main(["check", str(tmp_path / "sakarova.yaml"), "--rules", str(LIBRARY)]) == 2
    assert f"did you mean {tmp_path / 'sakharova.yaml'}?" in capsys.readouterr().err


def mutated(text: str, chance: random.Random) -> str:
    """The text with one to three small edits: of a character, a word or a line."""
    for _ in range(chance.choice((1, 1, 2, 3))):
        at = chance.randrange(len(text))
        lines = text.split("\n")
        row = chance.randrange(len(lines))
        edit = chance.randrange(9)
        if edit == 0:
            text = text[:at] + text[at + 1 :]
        elif edit == 1:
            text = text[:at] + chance.choice(":-[]{}\"'#&*!|>%@`, \t\n~?0x\u202e\u00a0é") + text[at:]
        elif edit == 2:
            text = text[:at] + chance.choice("az09:,.\n ") + text[at + 1 :]
        elif edit == 3:
            del lines[row]
        elif edit == 4:
            lines.insert(row, lines[chance.randrange(len(lines))])
        elif edit == 5:
            lines[row] = " " * chance.randrange(4) + lines[row]
        elif edit == 6:
            lines[row] = lines[row][chance.randrange(4) :]
        elif edit == 7:
            other = chance.randrange(len(lines))
            lines[row], lines[other] = lines[other], lines[row]
        else:
            words = [
                "[]",
                "{}",
                "{a: b}",
                "[a, [b]]",
                "unknown",
                "~",
                "-1",
                "2.5",
                "true",
                "'",
                "id",
                "person",
            ]
            lines[row] = re.sub(r":.*", f": {chance.choice(words)}", lines[row])
        if edit > 2:
            text = "\n".join(lines)
        text = text or "#"
    return text


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_random_edits_give_a_case_or_problems_with_position(
    path: Path, load: Loader, rulebook: Rulebook, program: Program
) -> None:
    original = path.read_text(encoding="utf-8")
    outcomes = {"case": 0, "problems": 0}
    for seed in range(100):
        text = mutated(original, random.Random(f"{path.stem} {seed}"))
        case, problems = load(text, rulebook)
        lines = text.split("\n")
        for problem in problems:
            assert 1 <= problem.line <= len(lines), (seed, problem)
            assert problem.column >= 1, (seed, problem)
            assert problem.source_line == lines[problem.line - 1], (seed, problem)
            assert frame(problem), seed
        if case is None:
            outcomes["problems"] += 1
            assert any(problem.severity == "error" for problem in problems), seed
            continue
        outcomes["case"] += 1
        assert all(problem.severity != "error" for problem in problems), seed
        if outcomes["case"] <= 5:
            assert assess(case, rulebook, program, "2025-01-01", problems).case_id == case.id
    assert min(outcomes.values()) > 10, outcomes


def test_the_pure_parser_agrees_on_random_edits(
    load: Loader, rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    import yaml

    from engine.load.strict_yaml import events

    original = REAL[2].read_text(encoding="utf-8")
    texts = [mutated(original, random.Random(seed)) for seed in range(40)]
    compiled = [load(text, rulebook)[0] for text in texts]
    monkeypatch.setattr(events, "PARSER", yaml.SafeLoader)
    assert [load(text, rulebook)[0] for text in texts] == compiled


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{id: extra, kind: loan, person: ada, item: atlas}", ""),
        ("- {id: extra, kind: loan, person: ada}", ""),
        ("id: extra\nkind: loan\nperson: ada\nsource: letter", ""),
        ("{id: extra, kind: lone, person: ada}", "C010"),
        ("{id: extra, kind: loan, person: eve}", "C014"),
        ("{id: extra, kind: damage, person: ada, during: gone}", "C016"),
        ("{id: extra, kind: loan}", "C015"),
        ("{kind: loan, person: ada}", "C001"),
        ("[1, 2]", "C001"),
        ("- - id: x", "C001"),
        ("", "Y006"),
        ("{", "Y029"),
        ("loan", "C001"),
    ],
)
def test_a_fact_of_the_command_line(load: Loader, text: str, code: str, library: Rulebook) -> None:
    case, _ = load(TEA, library)
    assert case is not None
    fact, problems = fact_from_text(text, case, library)
    assert [problem.code for problem in problems if problem.severity == "error"] == ([code] if code else [])
    assert (fact is not None) == (not code)
