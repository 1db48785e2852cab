"""Loading a vocabulary: every name, tree, sentence and question is checked, each mistake at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.load.vocabulary import CODES, load_vocabulary
from engine.model.vocabulary import vocabulary_from_plain
from tests.second_rulebook.edits import LIBRARY, WORDS, library_with, load_edited, meant

# name: old text, new text, code, what the caret marks, did you mean or part of what was expected
WRONG: dict[str, tuple[str, str, str, str, str]] = {
    "unknown section": ("relations:", "relation:", "V001", "relation", "relations"),
    "unknown keyword": ("    title: Loan\n", "    titel: Loan\n", "V001", "titel", "title"),
    "name in capitals": ("  bill:\n", "  Bill:\n", "V001", "Bill", "lower-case words"),
    "no sentence": ('    says: "{person} borrowed an item"\n', "", "V001", "title", "`says: ...`"),
    "no question": (
        '        question: "What did {person} borrow?"\n',
        "",
        "V001",
        "values",
        "`question: ...`",
    ),
    "list of kinds": ("kinds:\n", "values2: [a]\nkinds:\n", "V001", "values2", "values"),
    "held by somebody else": (
        'Did {person} return the item?"\n        held_by: state',
        'Did {person} return the item?"\n        held_by: stat',
        "V001",
        "stat",
        "state",
    ),
    "kind that is also a relation": ("  vouches-for:", "  loan:", "V002", "loan", ""),
    "kind that is also an inference": ("  overdue-reader:", "  loan:", "V002", "loan", ""),
    "value twice in a tree": ("novel: {says", "recording: {says", "V002", "recording", ""),
    "may be something else": (
        "[printed-matter, recording]",
        "[printed-matter, recordin]",
        "V003",
        "recordin",
        "recording",
    ),
    "unknown tree": ("values: mishap", "values: mishp", "V003", "mishp", "mishap"),
    "phrase of an unknown value": ("yes: it came back", "maybe: it came back", "V003", "maybe", ""),
    "unknown wider kind": ("    title: Loan\n", "    title: Loan\n    is_a: lone\n", "V003", "lone", "loan"),
    "kind wider than itself": ("    title: Loan\n", "    title: Loan\n    is_a: loan\n", "V004", "loan", ""),
    "reserved attribute": ("      wording:", "      note:", "V005", "note", ""),
    "attribute named as a slot": ("      wording:", "      clerk:", "V005", "clerk", ""),
    "reserved slot": ("clerk: who asked", "date: who asked", "V005", "date", ""),
    "tree named as a built-in": ("  material:", "  count:", "V005", "count", ""),
    "value that means no value": ("ordinary-wear:", "unknown:", "V005", "unknown", ""),
    "kind named as a branch": ("  bill:\n", "  any:\n", "V005", "any", ""),
    "placeholder of a sentence": (
        '"{person} borrowed',
        '"{reader} borrowed',
        "V006",
        '"{reader} borrowed',
        "person",
    ),
    "placeholder of a question": (
        '"What did {person} borrow',
        '"What did {perso} borrow',
        "V006",
        '"What did {perso}',
        "",
    ),
    "placeholder of a phrase": (
        '"{value} days late"',
        '"{number} days late"',
        "V006",
        '"{number} days',
        "value",
    ),
    "placeholder of a relation": ("vouches for {to}", "vouches for {for}", "V006", '"{person} vouches', "to"),
    "placeholder of an inference": (
        "{person} answers for",
        "{to} answers for",
        "V006",
        '"{to} answers',
        "person",
    ),
    "attribute of a wider kind": (
        "    attributes:\n      during:",
        "    is_a: loan\n    attributes:\n      returned: {values: text, says: s, question: q}\n      during:",
        "V007",
        "returned",
        "values: yes-no",
    ),
    "slot named as an attribute of a wider kind": (
        "    people: {person: who had the item}\n",
        "    is_a: loan\n    people: {person: who had the item, returned: to whom}\n",
        "V007",
        "returned",
        "another name",
    ),
    "implication of an unknown detail": (
        "\nrelations:\n",
        "\nimplies:\n  - {if: {loan: {days_late: {at_least: 1}}}, then: {retuned: no}}\n\nrelations:\n",
        "V008",
        "retuned",
        "returned",
    ),
    "key twice": ("  bill:\n", "  loan: {}\n  bill:\n", "Y001", "loan", ""),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_is_said_at_its_place(name: str, tmp_path: Path) -> None:
    old, new, code, marked, help = WRONG[name]
    rulebook, problems = load_edited(tmp_path, WORDS, old, new)
    assert rulebook is None
    problem = next((p for p in problems if p.code == code and meant(p).startswith(marked)), None)
    assert problem is not None, problems
    assert problem.path == str(tmp_path / "library" / WORDS)
    assert help in problem.hint or help in problem.expected
    assert all(p.line and p.source_line for p in problems)


def test_every_code_is_shown() -> None:
    assert set(CODES) <= {code for _, _, code, *_ in WRONG.values()}


def test_a_circle_of_kinds_ends(tmp_path: Path) -> None:
    rulebook, problems = load_edited(
        tmp_path,
        WORDS, "    title: Loan\n", "    title: Loan\n    is_a: damage\n",
        WORDS, "    title: Damage\n", "    title: Damage\n    is_a: bill\n",
        WORDS, "    title: Bill\n", "    title: Bill\n    is_a: loan\n",
    )  # fmt: skip
    assert rulebook is None
    assert [problem.code for problem in problems] == ["V004"] * 3


def test_the_same_name_in_two_files(tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    other = folder / "vocabulary" / "more.yaml"
    other.write_text("relations:\n  vouches-for: {title: Again, says: again}\n", encoding="utf-8")
    _, problems = load_vocabulary(folder / "vocabulary")
    (problem,) = problems
    assert (problem.code, problem.path, problem.line, meant(problem)) == (
        "V002",
        str(other),
        2,
        "vouches-for",
    )
    assert "lending.yaml" in problem.message


def test_all_mistakes_are_reported_together(tmp_path: Path) -> None:
    _, problems = load_edited(
        tmp_path,
        WORDS, "values: mishap", "values: mishp",
        WORDS, "vouches for {to}", "vouches for {for}",
        WORDS, "      wording:", "      note:",
    )  # fmt: skip
    assert [problem.code for problem in problems] == ["V003", "V005", "V006"]


def test_people_need_words_too(tmp_path: Path) -> None:
    rulebook, problems = load_edited(tmp_path, WORDS, "  person:\n    title: Reader", "  reader:\n    title: Reader")
    assert rulebook is None
    assert [(p.code, p.message) for p in problems] == [("V003", "no kind `person` is declared")]


@pytest.mark.parametrize(
    "content", ["", "# nothing\n", "kinds: 5\n", "- a\n", "kinds:\n  a: b\n", "kinds: {a: {}}\n", "{"]
)
def test_a_file_of_another_shape(content: str, tmp_path: Path) -> None:
    folder = library_with(tmp_path)
    (folder / WORDS).write_text(content, encoding="utf-8")
    plain, problems = load_vocabulary(folder / "vocabulary")
    assert problems
    assert all(problem.path.endswith("lending.yaml") and problem.line for problem in problems)
    assert plain["kinds"] == {}


def test_words_are_inherited_and_trees_are_flat() -> None:
    plain, problems = load_vocabulary(LIBRARY / "vocabulary")
    assert problems == []
    words = vocabulary_from_plain(plain)
    tree = words.trees["material"]
    assert tree.below("printed-matter") == {"printed-matter", "atlas", "novel"}
    assert tree.possible("unlabelled") == {"unlabelled", "printed-matter", "atlas", "novel", "recording"}
    assert words.slots("bill") == {"person": "who was to pay", "clerk": "who asked"}
    assert words.attributes("person")["groups"].many
    assert words.attributes("loan")["returned"].held_by == "state"
