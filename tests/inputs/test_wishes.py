"""What somebody would expect of files and documents: pipes, addresses, paragraphs, scripts, dates, spreadsheets."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.inputs.conftest import FACT, HEAD, Run

Write = Callable[..., Path]
FINDING = "iccpr-17.search-without-warrant"


class Pipe:
    """Standard input with bytes in it."""

    closed = False

    def __init__(self, content: str) -> None:
        self.buffer = io.BytesIO(content.encode())


def test_a_case_comes_through_a_pipe(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe(HEAD + FACT))
    assert FINDING in {finding["id"] for finding in run("check", "-", "--format", "json").data["findings"]}
    monkeypatch.setattr(sys, "stdin", Pipe(HEAD + FACT.replace("warrant", "warant")))
    done = run("check", "-")
    assert done.code == 2
    assert "C011 <stdin>:16:5" in done.err


@pytest.mark.parametrize(
    "command", [("note", "-", FINDING, "--accept"), ("what-if", "-", "--drop", "search-home", "--save", "new.yaml")]
)
def test_nothing_is_kept_beside_a_pipe(
    command: tuple[str, ...], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe(HEAD + FACT))
    done = run(*command)
    assert done.code == 2
    assert "save it first" in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_source_has_an_address(run: Run, write: Write) -> None:
    path = write(HEAD.replace("kind: interview", 'kind: interview, address: "https://example.org/anna"') + FACT)
    assert run("check", path, "--format", "json").data["sources"][0]["address"] == "https://example.org/anna"
    run("draft", path, "--to", "full.md", "--names", "full")
    assert "https://example.org/anna" in Path("full.md").read_text()
    run("draft", path, "--to", "roles.md", "--names", "roles")
    assert "example.org/anna" not in Path("roles.md").read_text()


@pytest.mark.parametrize(
    "note",
    ["    note: |\n      One.\n\n      Two.\n", "    note: >\n      One.\n\n      Two.\n"],
)
def test_the_paragraphs_of_a_note_stay(note: str, run: Run, write: Write) -> None:
    path = write(HEAD + FACT + note)
    run("draft", path, "--to", "d.md", "--names", "full")
    assert " One.\n\nTwo.[^1]" in Path("d.md").read_text()


def test_what_runs_from_right_to_left_is_marked(run: Run, write: Write) -> None:
    arabic = "\u0645\u062d\u0645\u062f \u0639\u0644\u064a"
    path = write((HEAD + FACT).replace("Anna Karimova", arabic) + f"    note: |\n      One.\n\n      {arabic}: (1).\n")
    run("draft", path, "--to", "d.html", "--names", "full")
    assert f"<bdi>{arabic}</bdi>" in Path("d.html").read_text()
    assert f"<p dir='rtl'><bdi>{arabic}</bdi>: (1)." in Path("d.html").read_text()
    run("draft", path, "--to", "d.docx", "--names", "full")
    with zipfile.ZipFile("d.docx") as word:
        document = word.read("word/document.xml").decode()
    assert "<w:rtl/>" in document
    assert "<w:bidi/>" in document


def test_the_table_of_authorities_has_dates(run: Run, write: Write) -> None:
    run("draft", write(HEAD + FACT), "--to", "d.md", "--names", "full")
    assert "(adopted 16 December 1966, entered into force 23 March 1976)" in Path("d.md").read_text()


def test_spreadsheets_are_told_that_a_table_is_utf_8(run: Run, write: Write) -> None:
    path = write(HEAD + FACT)
    assert run("check", path, "--format", "csv", "--excel").out.startswith("\ufeffcase,")
    assert run("check", path, "--format", "csv").out.startswith("case,")
    run("batch", path.parent, "--to", "b.csv", "--excel")
    run(
        "compare",
        path,
        write((HEAD + FACT).replace("case: base", "case: other"), "other.yaml"),
        "--to",
        "c.csv",
        "--excel",
    )
    for name in ("b.csv", "c.csv"):
        content = Path(name).read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        assert content.count(b"\xef\xbb\xbf") == 1


@pytest.mark.parametrize(
    "pin", ["article 17(1)", "art. 17(1) ICCPR", "ICCPR Art 17(1)", "Article 17, paragraph 1, of the ICCPR"]
)
def test_a_pin_is_read_as_lawyers_write_it(pin: str, run: Run, write: Write) -> None:
    assert run("why", write(HEAD + FACT), pin).out.startswith("\u25cf ICCPR, article 17(1): Search of premises")


def test_an_article_of_no_text_is_no_pin_of_a_file(run: Run, write: Write) -> None:
    path = write(HEAD + FACT + 'expected: {cited: ["article 17(1)", "article 99"]}\n')
    told = " ".join(run("check", path).err.split())
    assert "several texts have this: " in told
    assert "ICCPR article 17(1)" in told
    assert "no text is named, and none has article 99" in told


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("date: 2025-02-27", "date: 2052-02-27", "`search-home` is dated 2052-02-27, after the day of the law, "),
        ("date: 2025-02-27", "date: 2025-03-02", "`search-home` is dated 2025-03-02, after its source `interview`, "),
        ("date: 2025-03-01", "date: 2053-03-01", "the source `interview` is dated 2053-03-01, a day that is still"),
        ("roles: [journalist]", "born: 2031", "`search-home` is dated 2025-02-27, before a person in it was born"),
        ("roles: [journalist]", "born: 1980, minor: yes", "`minor` does not go with `born`"),
        ("roles: [journalist]", "born: 2020, age: 40", "`age` does not go with `born`"),
    ],
)  # fmt: skip
def test_dates_that_cannot_be_together_are_told(old: str, new: str, message: str, run: Run, write: Write) -> None:
    told = run("check", write((HEAD + FACT).replace(old, new)), "--format", "json").data["problems"]
    (said,) = [one["message"] for one in told if one["code"] in ("C025", "C029")]
    assert said.startswith(message)


@pytest.mark.parametrize("date", ["2025-02-27", "2025", "2025-02~", "2025-02-27/..", "../2026", "unknown"])
def test_dates_that_may_be_together_are_not(date: str, run: Run, write: Write) -> None:
    text = HEAD.replace("date: 2025-03-01", "date: 2025-03") + FACT.replace("2025-02-27", date)
    assert not re.search("C02[59]", run("check", write(text)).out)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("2025-02-27 to 2025-02-28", "write 2025-02-27/2025-02-28"),
        ("27.02.2025", "write 2025-02-27"),
        ("27/02/2025", "write 2025-02-27"),
        ("02/03/2025", "write 2025-03-02 or 2025-02-03, as it is meant"),
        ("27 February 2025", "write 2025-02-27"),
        ("Feb. 27, 2025", "write 2025-02-27"),
        ("February 2025", "write 2025-02"),
        ("02/2025", "write 2025-02"),
        ("2025-02-27 14:30", "the time of day is left out, write 2025-02-27"),
    ],
)
def test_a_date_written_otherwise_loses_nothing_in_the_hint(written: str, hint: str, run: Run, write: Write) -> None:
    assert hint in run("check", write(HEAD + FACT.replace("2025-02-27", written))).err


def test_days_that_are_not_known_may_be_written_so(run: Run, write: Write) -> None:
    path = write(HEAD + FACT.replace("2025-02-27", "2025-02-XX"))
    assert run("check", path, "--format", "json").data["facts"][0]["date"] == "February 2025"


def test_hours_until_a_judge_say_that_one_came(run: Run, write: Write) -> None:
    custody = FACT[: FACT.index("    of:")].replace("kind: search", "kind: deprivation-of-liberty")
    told = custody + "    by: police\n    form: police-custody\n    hours_until_judge: 5\n    source: interview, p. 1\n"
    asked = run("ask", write(HEAD + told), "--format", "json").data
    assert not [one for one in asked["questions"] if one["about"]["attribute"] == "brought_before_judge"]
    against = told.replace("hours_until_judge: 5", "hours_until_judge: 5\n    brought_before_judge: no")
    assert "`brought_before_judge` does not go with `hours_until_judge`" in run("check", write(HEAD + against)).out
