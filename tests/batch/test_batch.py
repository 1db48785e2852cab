"""`pincite batch`: one result whatever the number of processes and interruptions, and nothing written over."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from engine.batch.journal import DONE, Journal, Record, journal_of
from engine.batch.plan import BatchError, Plan
from engine.batch.rows import COLUMNS
from engine.batch.run import Batch
from engine.command.main import main
from engine.load.rulebook import default_facts
from tests.batch.conftest import Written
from tests.second_rulebook.edits import LIBRARY, library_with

ROOT = Path(__file__).parents[2]
RULES_OF_LIBRARY = ("--rules", str(LIBRARY))
Ran = Callable[..., int]


@pytest.fixture
def batch(tmp_path: Path) -> Ran:
    """Runs the command on the cases written, with the library's rules."""

    def batch(to: str, *arguments: str | Path) -> int:
        return main(
            ["batch", "--to", str(tmp_path / to), *RULES_OF_LIBRARY, str(tmp_path / "cases"), *map(str, arguments)]
        )

    return batch


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Stop(Exception):
    """Ends a batch in the middle, as a kill does."""


def interrupted(plan: Plan, to: Path, after: int) -> None:
    """A run that stops when so many cases are done."""
    run = Batch.begin(plan, to)

    def stop(run: Batch) -> None:
        if run.journal.done >= after:
            raise Stop

    with pytest.raises(Stop):
        run.run(1, stop)
    run.close()


def test_the_result_is_the_same_for_any_number_of_processes(write: Written, batch: Ran, tmp_path: Path) -> None:
    for n in range(30):
        write(f"case-{n:02d}", "days_late: 40", f"days_late: {n}")
    write("case-07", "kind: bill", "kind: bil")
    write("case-21", "title:", "titel:")
    assert [batch(f"{jobs}.csv", "--jobs", jobs) for jobs in ("1", "2", "5")] == [2, 2, 2]
    one, two, five = ((tmp_path / f"{jobs}.csv").read_bytes() for jobs in "125")
    assert one == two == five
    found = rows(tmp_path / "1.csv")
    assert tuple(found[0]) == COLUMNS
    files = list(dict.fromkeys(Path(row["file"]).name for row in found))
    assert files == [f"case-{n:02d}.yaml" for n in range(30)]
    bad = {Path(row["file"]).stem: row["problem"] for row in found if row["outcome"] != "done"}
    assert bad.keys() == {"case-07", "case-21"}
    assert "case-07.yaml:37:11 C010" in bad["case-07"]
    assert "did you mean bill?" in bad["case-07"]
    assert {row["outcome"] for row in found if row["problem"]} == {"not-read"}


def test_rows_say_what_check_says(batch: Ran, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = [str(path) for path in sorted(default_facts().glob("*.yaml"))]
    assert main(["batch", *cases, "--to", str(tmp_path / "out.csv"), "--jobs", "1"]) == 0
    assert main(["batch", *cases, "--to", str(tmp_path / "out.jsonl"), "--jobs", "1"]) == 0
    assert main(["batch", *cases, "--to", str(tmp_path / "full.jsonl"), "--jobs", "1", "--full"]) == 0
    capsys.readouterr()
    assert main(["check", *cases, "--format", "json"]) == 0
    checked = json.loads(capsys.readouterr().out)
    told = [(one["case"]["id"], f["id"], f["status"]) for one in checked for f in one["findings"]]
    told = [entry for entry in told if entry[2] != "not-engaged"]
    assert [(row["case"], row["finding"], row["status"]) for row in rows(tmp_path / "out.csv")] == told
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(one["case"]["id"], f["id"], f["status"]) for one in lines for f in one["findings"]] == told
    full = [json.loads(line) for line in (tmp_path / "full.jsonl").read_text(encoding="utf-8").splitlines()]
    assert full == [{"file": file, "outcome": "done", **one} for file, one in zip(cases, checked, strict=True)]


def test_names_of_people_are_in_no_table(write: Written, batch: Ran, tmp_path: Path) -> None:
    write("tea")
    for form in ("csv", "jsonl"):
        assert batch(f"out.{form}") == 0
        text = (tmp_path / f"out.{form}").read_text(encoding="utf-8")
        assert "ada" in text
        assert not any(name in text for name in ("Ada", "Aunt Bea", "Tea on an atlas"))


def test_a_file_that_is_there_stays(
    write: Written, batch: Ran, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write("tea")
    to = tmp_path / "out.csv"
    to.write_text("mine")
    assert batch("out.csv") == 2
    assert "--force replaces it" in capsys.readouterr().err
    assert to.read_text() == "mine"
    assert batch("out.csv", "--resume") == 0
    assert "is whole" in capsys.readouterr().err
    assert to.read_text() == "mine"
    assert batch("out.csv", "--force") == 0
    assert rows(to)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cases", "out.csv"]


def test_an_interrupted_run_is_gone_on_with(
    write: Written, batch: Ran, plan: Callable[..., Plan], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [f"case-{n}" for n in range(9)]
    to = tmp_path / "out.csv"
    interrupted(plan(*names), to, 4)
    assert not to.exists()
    done = Journal(journal_of(to))
    done.recall(lambda record: True)
    assert 4 <= done.done < 9
    done.close()
    assert batch("out.csv") == 2
    assert "--resume goes on with it, --force begins anew" in capsys.readouterr().err
    assert batch("out.csv", "--resume") == 0
    assert f"going on: {done.done} of 9 cases are done" in capsys.readouterr().err
    assert batch("whole.csv") == 0
    assert to.read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert not journal_of(to).exists()


def test_what_keeps_a_run_from_being_gone_on_with_is_said(
    write: Written, batch: Ran, plan: Callable[..., Plan], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [f"case-{n}" for n in range(6)]
    to = tmp_path / "out.csv"
    interrupted(plan(*names), to, 3)
    before = journal_of(to).read_bytes()
    edited = library_with(tmp_path / "edited", "rulebook.yaml", 'version: "7"', 'version: "8"')
    write("case-9")
    assert batch("out.csv", "--resume", "--as-of", "2020-01-01", "--time-limit", "9", "--rules", edited) == 2
    told = capsys.readouterr().err
    for what in (
        "the rulebook (", "the number of cases (6 then, 7 now)", "the names or the order of the cases",
        "--as-of (none then, 2020-01-01 now)", "--time-limit (60.0 then, 9.0 now)",
    ):  # fmt: skip
        assert what in told
    assert "--full" not in told
    (tmp_path / "cases" / "case-9.yaml").unlink()
    write("case-0", "days_late: 40", "days_late: 41")
    assert batch("out.csv", "--resume") == 2
    assert "cases have changed since they were assessed:\n  - " in (told := capsys.readouterr().err)
    assert "case-0.yaml" in told
    write("case-0")
    write("case-5", "days_late: 40", "days_late: 41")  # not assessed yet
    (tmp_path / "cases" / "case-1.notes.yaml").write_text("case: case-1\njudgments: {}\n")
    assert batch("out.csv", "--resume") == 2
    assert "case-1.yaml" in capsys.readouterr().err
    assert not to.exists()
    assert journal_of(to).read_bytes() == before
    (tmp_path / "cases" / "case-1.notes.yaml").unlink()
    assert batch("out.csv", "--resume") == 0


def test_a_run_keeps_the_day_it_began_on(plan: Callable[..., Plan], tmp_path: Path) -> None:
    from engine.model.frozen import replace

    today = plan("one", "two")
    interrupted(replace(today, today="2020-02-02"), tmp_path / "out.csv", 1)
    run = Batch.go_on(today, tmp_path / "out.csv")
    run.close()
    assert run.plan.today == "2020-02-02"


@pytest.fixture
def journal(tmp_path: Path, plan: Callable[..., Plan]) -> Path:
    """A journal in which three of five cases are done."""
    path = tmp_path / "out.csv.pincite-part"
    made = Journal.begin(path, {**plan("a", "b", "c", "d", "e").header(), "replaces": ""})
    made.add(Record(n, f"print {n}", DONE, f"body {n}\n") for n in (3, 0, 4))
    made.add([Record(0, "print 0", DONE, "again")])
    made.close()
    return path


def recalled(path: Path) -> dict[int, str]:
    found = Journal(path)
    found.recall(lambda record: True)
    bodies = {n: found.record(n).body for n in range(5) if found.is_done(n)}
    found.add([Record(1, "print 1", DONE, "body 1\n")])
    found.close()
    return bodies


def test_a_journal_gives_back_what_was_put_in_once(journal: Path) -> None:
    assert recalled(journal) == {0: "body 0\n", 3: "body 3\n", 4: "body 4\n"}
    assert recalled(journal) == {0: "body 0\n", 1: "body 1\n", 3: "body 3\n", 4: "body 4\n"}


def test_a_journal_torn_anywhere_loses_no_whole_line(journal: Path) -> None:
    raw = journal.read_bytes()
    starts = [0]
    while (end := raw.find(b"\n", starts[-1])) >= 0:
        starts.append(end + 1)
    order = [3, 0, 4]
    for cut in range(starts[1], len(raw)):
        journal.write_bytes(raw[:cut])
        whole = sum(start <= cut for start in starts[2:])
        assert list(recalled(journal)) == sorted(order[:whole]), cut
        assert recalled(journal).keys() == {1, *order[:whole]}, cut


def test_a_damaged_line_is_done_again(journal: Path) -> None:
    journal.write_bytes(journal.read_bytes().replace(b"body 0", b"Body 0"))
    assert recalled(journal) == {3: "body 3\n", 4: "body 4\n"}
    assert recalled(journal) == {1: "body 1\n", 3: "body 3\n", 4: "body 4\n"}


def test_two_batches_do_not_write_one_result(journal: Path, batch: Ran, capsys: pytest.CaptureFixture[str]) -> None:
    held = Journal(journal)
    assert batch("out.csv", "--resume") == 2
    assert "another batch is writing" in capsys.readouterr().err
    assert batch("out.csv", "--force") == 2
    assert "another batch is writing" in capsys.readouterr().err
    held.close()


def test_somebody_elses_file_is_no_journal(journal: Path, batch: Ran, capsys: pytest.CaptureFixture[str]) -> None:
    journal.write_text("my own notes\n")
    for option in ("--resume", "--force"):
        assert batch("out.csv", option) == 2
        assert "is not the journal of a batch" in capsys.readouterr().err
    assert journal.read_text() == "my own notes\n"


def test_a_result_that_appeared_meanwhile_stays(plan: Callable[..., Plan], tmp_path: Path) -> None:
    to = tmp_path / "out.csv"
    interrupted(plan("one", "two", "three"), to, 1)
    to.write_text("somebody's")
    run = Batch.go_on(plan("one", "two", "three"), to)
    with pytest.raises(BatchError, match="has appeared or changed since the batch began"):
        run.run(1, lambda run: None)
    run.close()
    assert to.read_text() == "somebody's"
    to.unlink()
    run = Batch.go_on(plan("one", "two", "three"), to)
    run.run(1, lambda run: None)
    run.close()
    assert len(rows(to)) > 2


def test_a_run_killed_after_its_result_was_in_place_is_done(plan: Callable[..., Plan], tmp_path: Path) -> None:
    to = tmp_path / "out.csv"
    run = Batch.begin(plan("one", "two"), to)
    run.journal.remove = lambda: None  # type: ignore[method-assign]  # as if killed here
    run.run(1, lambda run: None)
    run.close()
    before = to.read_bytes()
    again = Batch.go_on(plan("one", "two"), to)
    again.run(1, lambda run: None)
    again.close()
    assert to.read_bytes() == before
    assert not journal_of(to).exists()


def test_a_file_name_is_no_formula(tmp_path: Path, write: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("tea")
    path.rename(path.with_name("=cmd|'x'!A0.yaml"))
    monkeypatch.chdir(path.parent)
    assert main(["batch", "=cmd|'x'!A0.yaml", "--to", "out.csv", *RULES_OF_LIBRARY]) == 0
    assert {row["file"] for row in rows(Path("out.csv"))} == {"'=cmd|'x'!A0.yaml"}


def test_files_with_names_of_any_bytes(tmp_path: Path, write: Written, batch: Ran) -> None:
    path = write("tea")
    path.rename(path.with_name("t\udce9\x1b[31m.yaml"))
    assert batch("out.csv") == 0
    assert batch("out.jsonl") == 0
    for to in ("out.csv", "out.jsonl"):
        raw = (tmp_path / to).read_bytes()
        assert b"\x1b" not in raw
        raw.decode()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "out.txt"], "must end in .csv, .jsonl, .parquet"),
        (["--to", "out.csv", "--full"], "--full goes with a file that ends in .jsonl"),
        (["--to", "out.csv", "--jobs", "0"], "invalid positive value"),
        (["--to", "out.csv", "--resume", "--force"], "not allowed with"),
        (["--to", "nowhere/out.csv"], "there is no folder nowhere"),
    ],
)
def test_options_that_do_not_go(
    arguments: list[str], said: str, write: Written, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write("tea").parent)
    assert main(["batch", "tea.yaml", *RULES_OF_LIBRARY, *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_case_that_is_not_there_is_reported_and_the_others_are_done(
    write: Written, batch: Ran, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write("tea")
    assert batch("out.csv", tmp_path / "cases" / "te.yaml") == 2
    assert "did you mean" in capsys.readouterr().err
    assert {row["outcome"] for row in rows(tmp_path / "out.csv")} == {"done"}


def test_parquet_asks_for_what_it_needs(
    write: Written, batch: Ran, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write("tea")
    monkeypatch.setattr("engine.batch.parquet.find_spec", lambda name: None)
    assert batch("out.parquet") == 2
    assert "pip install 'pincite[parquet]'" in capsys.readouterr().err


@pytest.mark.skipif(find_spec("pyarrow") is None, reason="pyarrow, an optional extra, is not installed")
def test_parquet_holds_the_same_rows(write: Written, batch: Ran, tmp_path: Path) -> None:
    from pyarrow import parquet

    for n in range(5):
        write(f"case-{n}")
    write("case-3", "title:", "titel:")
    assert batch("out.parquet", "--jobs", "1") == batch("two.parquet", "--jobs", "2") == batch("out.csv") == 2
    assert (tmp_path / "out.parquet").read_bytes() == (tmp_path / "two.parquet").read_bytes()
    table = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert [{key: str(value) for key, value in row.items()} for row in table] == rows(tmp_path / "out.csv")


def test_nothing_is_lost_when_saves_and_batches_are_killed() -> None:
    """A slice of `make soak-kill`: kill -9 amid saves of notes, and amid a batch of 300 cases and its processes."""
    times = ["--notes", "30", "--batch", "12", "--cases", "300"]
    done = subprocess.run(
        [sys.executable, "-m", "bench.soak_kill", *times, *RULES_OF_LIBRARY],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "notes: 30 kills" in done.stdout
    assert "the result of an undisturbed run" in done.stdout


def test_the_bar_is_for_terminals(write: Written, batch: Ran, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

        def fileno(self) -> int:
            return 0

    from engine.command import batch as module

    for n in range(3):
        write(f"case-{n}")
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    monkeypatch.setattr(module, "columns", lambda: 80)
    assert batch("out.csv") == 0
    drawn = shown.getvalue()
    assert "\r[##########] 3 of 3 cases" in drawn
    assert all(len(line) < 80 for line in drawn.split("\n")[0].split("\r"))
