"""Small losses: a slip in an option, a name, a hint or a number that nobody would notice."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.cite.paragraphs import listed, pins_in_order
from engine.command.surroundings import show_in_any_encoding
from engine.load.save import LeadsElsewhere, NameTooLong, digest, replace_report, write_new, written_in_pieces
from engine.model.case import Person
from engine.report.labels import initials_of
from engine.report.name_finder import NameFinder
from tests.inputs.conftest import FACT, HEAD, Run

Write = Callable[..., Path]
WHO = "the journalist"


@pytest.mark.parametrize(
    ("name", "written", "shown"),
    [
        ("Will May", "On 5 May Will left.", "On 5 May the journalist left."),
        ("Will May", "On May 5, Will left.", "On May 5, the journalist left."),
        ("April Summers", "In April, Summers were hot.", "In April, the journalist were hot."),
        ("Анна Каримова", "Видели Анну. Анне грозили.", "Видели the journalist. The journalist грозили."),
        ("Anna Karimova", "They met Anna. Karimova wept.", "They met the journalist. The journalist wept."),
        ("Anna Karimova", "Karimova, Anna came.", "The journalist came."),
    ],
)
def test_no_word_beside_a_name_goes_with_it(name: str, written: str, shown: str) -> None:
    finder = NameFinder([Person("a", name, {})], frozenset({"will", "may"}))
    assert finder.replaced(written, {"a": WHO}) == shown


def test_initials_that_look_alike_are_told_apart() -> None:
    people = [
        Person("a", "Anna Karimova", {}),
        Person("b", "\u0410\u043d\u043d\u0430 \u041a\u0430\u0440", {}),
        Person("c", "\u00c1da Kun", {}),
    ]
    assert list(initials_of(people, NameFinder(people, frozenset())).values()) == [
        "A.K.",
        "\u0410.\u041a. (2)",
        "\u00c1.K. (3)",
    ]


def test_paragraphs_are_in_order_and_none_is_a_bracket_alone() -> None:
    assert pins_in_order(["b:15", "a:9", "b:8", "b:8(a)"]) == ["b:8", "b:8(a)", "b:15", "a:9"]
    assert listed(["18", "18(g)", "19"])[0] == "18, 18(g) and 19"
    assert listed(["14(3)(b)", "14(3)(d)"])[0] == "14(3)(b) and (d)"


@pytest.mark.parametrize("form", ["csv", "jsonld", "brief"])
def test_warnings_are_told_where_the_output_has_no_place_for_them(run: Run, write: Write, form: str) -> None:
    path = write((HEAD + FACT).replace("title: A home searched", "title: Case #45"))
    ran = run("check", path, *(["--brief"] if form == "brief" else ["--format", form]))
    assert "Y030" in ran.err
    assert "Y030" not in ran.out
    assert "Y030" in run("why", path, "iccpr:17").err


def test_a_file_that_an_editor_named_twice_is_told(run: Run, write: Write) -> None:
    write(HEAD + FACT, "cases/a.yaml.txt")
    assert "a.yaml.txt is passed over" in run("check", "cases").err


def test_a_number_is_told_once(run: Run, write: Write) -> None:
    told = run("check", write((HEAD + FACT).replace("roles: [journalist]", "age: 40.5"))).err
    assert "C017" in told
    assert "Y014" not in told


@pytest.mark.parametrize("title", ['"', "a\\b", "\x1b[31mred", "x\ny", "#4", "a: b"])
def test_what_new_writes_is_read(run: Run, title: str) -> None:
    assert run("new", "null.yaml", "--state", "KAZ", "--title", title).code == 0
    assert run("check", "null.yaml", "--brief").out.startswith("case-null: ")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (["--set", "search-home.of=home,workplace"], "for several values of `of` write [home, workplace]"),
        (["--set", "search-home.warant=yes"], "did you mean `warrant`?"),
        (["--set", "search-hom.warrant=yes"], "did you mean `search-home`?"),
        (["--set", "search-home.warrant=ys"], "did you mean `yes`?"),
        (["--set", "search-home.warrant=yes", "--drop", "search-home"], "this fact is dropped too"),
    ],
)
def test_what_if_says_what_was_meant(run: Run, write: Write, change: list[str], said: str) -> None:
    ran = run("what-if", write(HEAD + FACT), *change)
    assert ran.code == 2
    assert said in ran.err


@pytest.mark.parametrize(
    "command",
    [["check", "base.yaml"], ["batch", "base.yaml", "--to", "x.jsonl"], ["compare", "base.yaml", "base.yaml"]],
)
def test_a_mark_for_excel_is_for_tables(run: Run, write: Write, command: list[str]) -> None:
    write(HEAD + FACT)
    ran = run(*command, "--excel")
    assert ran.code == 2
    assert "--excel goes with" in ran.err


def test_a_judgment_that_something_changed_since_says_so_at_once(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    run("note", path, "iccpr-17.search-without-warrant", "--accept", "--by", "A")
    assert "[accepted]" in run("check", path).out
    write((HEAD + FACT).replace("of: home", "of: vehicle"))
    assert "[accepted; changed since]" in " ".join(run("check", path).out.split())


def test_no_report_goes_through_a_link_over_a_file_of_another_sort(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("case: a\n")
    (tmp_path / "a.csv").symlink_to("a.yaml")
    with pytest.raises(LeadsElsewhere):
        replace_report(tmp_path / "a.csv", "report")
    with pytest.raises(LeadsElsewhere), written_in_pieces(tmp_path / "a.csv", digest(tmp_path / "a.yaml")):
        pass
    assert (tmp_path / "a.yaml").read_text() == "case: a\n"


def test_a_name_too_long_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(NameTooLong, match="too long for a file"):
        write_new(tmp_path / ("y" * 300), "x")


def test_a_terminal_that_knows_ascii_only_is_written_to_in_ascii(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = io.BytesIO()
    terminal = io.TextIOWrapper(shown, encoding="ascii")
    monkeypatch.setattr(sys, "stdout", terminal)
    show_in_any_encoding()
    print("\u041f\u0451\u0442\u0440 \u00b7 \u00a7 17", flush=True)
    assert shown.getvalue() == b"Petr - para. 17\n"


def test_a_version_that_cannot_be_written_is_told() -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "engine", "--version"]
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 2
    assert "No space left on device" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("command", [["batch", "base.yaml"], ["compare", "base.yaml", "other.yaml", "--names", "full"]])
def test_a_table_that_excel_would_garble_is_told(run: Run, write: Write, command: list[str]) -> None:
    text = HEAD + FACT
    write(
        text.replace("Anna Karimova", "\u0410\u043d\u043d\u0430").replace("title: A home", "title: \u0414\u043e\u043c")
    )
    write(text.replace("case: base", "case: other"), "other.yaml")
    plain, marked = run(*command, "--to", "a.csv"), run(*command, "--to", "b.csv", "--excel")
    garbled = not Path("a.csv").read_bytes().isascii()
    assert ("for Excel, write it with --excel" in plain.err) is garbled
    assert "for Excel" not in marked.err
